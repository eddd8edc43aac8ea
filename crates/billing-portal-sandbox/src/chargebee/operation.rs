//! The operations that the sandbox has, and how a request finds its own.

use axum::http::Method;

use super::error::ApiError;
use super::params::{Parameter, Params, boolean, email, text, url};
use super::{customer, session};
use crate::world::World;

/// One operation of the API.
pub(super) struct Operation {
    /// Its name, as the journal shows it.
    pub(super) id: &'static str,
    method: Method,
    /// The path below `/api/v2/`.
    template: &'static str,
    /// Every parameter that it takes; any other is refused.
    pub(super) parameters: &'static [Parameter],
    /// Does it, and returns the JSON text of the answer.
    pub(super) handler: fn(&mut World, &Call) -> Result<String, ApiError>,
}

/// What a handler is called with.
pub(super) struct Call {
    /// The id in the path, decoded; empty if the path has none.
    pub(super) id: String,
    pub(super) params: Params,
}

/// All operations. Of two templates that match one path the first decides, so the longer stands first.
pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "create_portal_session",
        method: Method::POST,
        template: "portal_sessions",
        parameters: &[text("customer[id]", 50).required(), url("redirect_url", 250), url("forward_url", 250)],
        handler: session::create,
    },
    Operation {
        id: "activate_portal_session",
        method: Method::POST,
        template: "portal_sessions/{id}/activate",
        parameters: &[text("token", 70).required()],
        handler: session::activate,
    },
    Operation {
        id: "logout_portal_session",
        method: Method::POST,
        template: "portal_sessions/{id}/logout",
        parameters: &[],
        handler: session::log_out,
    },
    Operation {
        id: "retrieve_portal_session",
        method: Method::GET,
        template: "portal_sessions/{id}",
        parameters: &[],
        handler: session::retrieve,
    },
    Operation {
        id: "add_contact",
        method: Method::POST,
        template: "customers/{id}/add_contact",
        parameters: &[
            text("contact[id]", 150),
            email("contact[email]", 70).required(),
            text("contact[first_name]", 150),
            text("contact[last_name]", 150),
            text("contact[phone]", 50),
            text("contact[label]", 50),
            boolean("contact[enabled]"),
            boolean("contact[send_billing_email]"),
            boolean("contact[send_account_email]"),
        ],
        handler: customer::add_contact,
    },
];

/// What a request is for.
pub(super) enum Target<'a> {
    /// An operation, and the id in the path as it was sent.
    Operation(&'static Operation, &'a str),
    /// The path is known with these methods only.
    WrongMethod(Vec<&'static str>),
    Unknown,
}

/// Finds the operation for a method and a path below `/api/v2/`.
///
/// The vendor's Python, Node and Ruby SDKs leave a `/` inside of an id as it is, so an id may span
/// segments where nothing else matches.
pub(super) fn find<'a>(method: &Method, path: &'a str) -> Target<'a> {
    let matching = || OPERATIONS.iter().filter_map(|operation| Some((operation, id_in(path, operation.template)?)));
    let Some((first, id)) = matching().next() else {
        return Target::Unknown;
    };
    let same_path = || matching().filter(|(operation, _)| operation.template == first.template);
    if let Some((operation, id)) = same_path().find(|(operation, _)| operation.method == *method) {
        return Target::Operation(operation, id);
    }
    if id.contains('/') {
        return Target::Unknown;
    }
    Target::WrongMethod(same_path().map(|(operation, _)| operation.method.as_str()).collect())
}

/// The id that a path has where the template says `{id}`; empty if the template has none.
fn id_in<'a>(path: &'a str, template: &str) -> Option<&'a str> {
    match template.split_once("{id}") {
        None => (path == template).then_some(""),
        Some((before, after)) => path.strip_prefix(before)?.strip_suffix(after).filter(|id| !id.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &Method, path: &str) -> String {
        match find(method, path) {
            Target::Operation(operation, id) => format!("{} {id}", operation.id),
            Target::WrongMethod(allowed) => format!("only {}", allowed.join(", ")),
            Target::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn paths_find_their_operations() {
        for (method, path, expected) in [
            (Method::POST, "portal_sessions", "create_portal_session "),
            (Method::GET, "portal_sessions/p1", "retrieve_portal_session p1"),
            (Method::POST, "portal_sessions/p1/activate", "activate_portal_session p1"),
            (Method::POST, "portal_sessions/p1/logout", "logout_portal_session p1"),
            (Method::POST, "customers/c1/add_contact", "add_contact c1"),
            (Method::POST, "customers/a/b/add_contact", "add_contact a/b"),
            (Method::GET, "portal_sessions/a/b", "retrieve_portal_session a/b"),
            (Method::GET, "portal_sessions", "only POST"),
            (Method::GET, "portal_sessions/p1/activate", "only POST"),
            (Method::DELETE, "portal_sessions/p1", "only GET"),
            (Method::POST, "portal_sessions/p1/frobnicate", "unknown"),
            (Method::POST, "portal_sessions/", "unknown"),
            (Method::POST, "portal_sessions//logout", "unknown"),
            (Method::GET, "", "unknown"),
            (Method::GET, "customers", "unknown"),
        ] {
            assert_eq!(found(&method, path), expected, "{method} {path}");
        }
    }
}
