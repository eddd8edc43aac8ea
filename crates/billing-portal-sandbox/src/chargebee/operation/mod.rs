//! The operations that the sandbox has, and how a request finds its own.

mod contact;
mod customer;

use axum::http::Method;
use serde::Serialize;

use super::error::ApiError;
use super::parameter::{Parameter, integer, text, url};
use super::params::{Parameters, Params};
use crate::api::json;
use crate::chargebee::{contact as contacts, customer as customers, session};
use crate::world::World;

/// One operation of the API.
pub(super) struct Operation {
    /// Its name, as the journal shows it.
    pub(super) id: &'static str,
    method: Method,
    /// The path below `/api/v2/`.
    template: &'static str,
    /// Every parameter that it takes; any other is refused.
    pub(super) parameters: Parameters,
    /// Does it.
    pub(super) handler: Handler,
}

impl Operation {
    pub(super) fn takes(&self, name: &str) -> bool {
        self.parameters.iter().copied().flatten().any(|parameter| parameter.has_name(name))
    }
}

type Handler = fn(&mut World, &Call) -> Result<Answer, ApiError>;

/// What a handler is called with.
pub(super) struct Call {
    /// The id in the path, decoded; empty if the path has none.
    pub(super) id: String,
    pub(super) params: Params,
}

/// What an operation answers, in the form in which it is kept for the request's idempotency key.
pub(super) enum Answer {
    /// Its JSON text.
    Text(Box<str>),
    /// The session with this number, as it was when it was made. Load tests make sessions by the hundred thousand, and
    /// each is kept as it is.
    NewSession(usize),
}

impl Answer {
    /// An answer that is kept as its text.
    pub(super) fn new<T: Serialize>(value: &T) -> Self {
        Self::Text(json(value).into())
    }

    /// The JSON text.
    pub(super) fn text(&self, world: &World) -> String {
        match self {
            Self::Text(text) => text.clone().into(),
            Self::NewSession(number) => session::first_reply(world, *number),
        }
    }
}

const fn get(template: &'static str, id: &'static str, parameters: Parameters, handler: Handler) -> Operation {
    Operation { id, method: Method::GET, template, parameters, handler }
}

const fn post(template: &'static str, id: &'static str, parameters: Parameters, handler: Handler) -> Operation {
    Operation { id, method: Method::POST, template, parameters, handler }
}

/// All operations. Of two templates that match one path the first decides, so the longer stands first.
#[rustfmt::skip]
pub(super) const OPERATIONS: &[Operation] = &[
    post("portal_sessions", "create_portal_session", CREATE_SESSION, session::create),
    post("portal_sessions/{id}/activate", "activate_portal_session", ACTIVATE_SESSION, session::activate),
    post("portal_sessions/{id}/logout", "logout_portal_session", &[], session::log_out),
    get("portal_sessions/{id}", "retrieve_portal_session", &[], session::retrieve),
    get("customers/{id}/contacts", "list_contacts", &[PAGE], contacts::list),
    post("customers/{id}/add_contact", "add_contact", contact::ADD, contacts::add),
    post("customers/{id}/update_contact", "update_contact", contact::UPDATE, contacts::update),
    post("customers/{id}/delete_contact", "delete_contact", contact::DELETE, contacts::delete),
    post("customers/{id}/delete", "delete_customer", customer::DELETE, customers::delete),
    get("customers", "list_customers", customer::LIST, customers::list),
    post("customers", "create_customer", customer::CREATE, customers::create),
    get("customers/{id}", "retrieve_customer", &[], customers::retrieve),
    post("customers/{id}", "update_customer", customer::UPDATE, customers::update),
];

const CREATE_SESSION: Parameters =
    &[&[text("customer[id]", 50).required(), url("redirect_url", 250), url("forward_url", 250)]];

const ACTIVATE_SESSION: Parameters = &[&[text("token", 70).required()]];

/// What every list takes.
const PAGE: &[Parameter] = &[integer("limit", 1, 100).not_blank(), text("offset", 1_000).not_blank()];

/// What the vendor has below `customers/{id}/` and the sandbox has not. An id may have a slash in it, but such a
/// path is not one.
const LACKING: &[&str] = &[
    "add_promotional_credits",
    "assign_payment_role",
    "change_billing_date",
    "clear_personal_data",
    "collect_payment",
    "copy_card",
    "create_subscription_estimate",
    "create_subscription_for_items_estimate",
    "create_subscription_quote",
    "create_subscription_quote_for_items",
    "credit_card",
    "credit_card_using_payment_intent",
    "credit_notes",
    "customer_entitlements",
    "deduct_promotional_credits",
    "delete_card",
    "delete_relationship",
    "hierarchy",
    "hierarchy_detail",
    "import_for_items",
    "import_subscription",
    "invoices",
    "payment_vouchers",
    "record_excess_payment",
    "relationships",
    "set_promotional_credits",
    "subscription_for_items",
    "subscriptions",
    "switch_gateway",
    "transactions",
    "upcoming_invoices_estimate",
    "update_billing_info",
    "update_hierarchy_settings",
    "update_payment_method",
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
    if is_lacking(path) {
        return Target::Unknown;
    }
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

fn is_lacking(path: &str) -> bool {
    let below = path.strip_prefix("customers/").and_then(|rest| rest.rsplit_once('/'));
    matches!(path, "customers/merge" | "customers/move") || below.is_some_and(|(_, last)| LACKING.contains(&last))
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
            (Method::GET, "customers", "list_customers "),
            (Method::POST, "customers", "create_customer "),
            (Method::GET, "customers/c1", "retrieve_customer c1"),
            (Method::POST, "customers/c1", "update_customer c1"),
            (Method::POST, "customers/a/b", "update_customer a/b"),
            (Method::POST, "customers/c1/delete", "delete_customer c1"),
            (Method::GET, "customers/c1/contacts", "list_contacts c1"),
            (Method::POST, "customers/c1/update_contact", "update_contact c1"),
            (Method::POST, "customers/c1/delete_contact", "delete_contact c1"),
            (Method::POST, "customers/c1/contacts", "only GET"),
            (Method::DELETE, "customers/c1", "only GET, POST"),
            (Method::PUT, "customers", "only GET, POST"),
            (Method::POST, "customers/c1/update_billing_info", "unknown"),
            (Method::GET, "customers/c1/hierarchy", "unknown"),
            (Method::POST, "customers/merge", "unknown"),
            (Method::POST, "customers/hierarchy", "update_customer hierarchy"),
            (Method::POST, "customers/c1%2Fmerge", "update_customer c1%2Fmerge"),
            (Method::POST, "customers/", "unknown"),
        ] {
            assert_eq!(found(&method, path), expected, "{method} {path}");
        }
    }
}
