//! The operations that the sandbox has, and how a request finds its own.

use axum::http::Method;

use super::attribute::{Attribute, Body, any, boolean, email, list, object, one_of, text};
use super::{ApiError, contact, customer, portal};
use crate::api::Reply;
use crate::object::Object;
use crate::world::World;

/// One operation of the API.
pub(super) struct Operation {
    /// Its name, as the journal shows it.
    pub(super) id: &'static str,
    method: Method,
    /// The path below `/v1/`, with `{}` for an id.
    template: &'static str,
    pub(super) body: Body,
    pub(super) handler: Handler,
}

type Handler = fn(&mut World, &Call) -> Result<Reply, ApiError>;

/// What a handler is called with.
pub(super) struct Call {
    /// The ids in the path, decoded.
    pub(super) ids: Vec<String>,
    /// The decoded pairs of the query string.
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Object,
}

impl Call {
    /// How the path names the customer; empty if the operation is not on one.
    pub(super) fn customer(&self) -> &str {
        self.ids.first().map_or("", String::as_str)
    }

    /// How the path names the contact.
    pub(super) fn contact(&self) -> &str {
        self.ids.get(1).map_or("", String::as_str)
    }
}

const fn operation(
    method: Method,
    template: &'static str,
    id: &'static str,
    body: Body,
    handler: Handler,
) -> Operation {
    Operation { id, method, template, body, handler }
}

#[rustfmt::skip]
pub(super) const OPERATIONS: &[Operation] = &[
    operation(Method::GET, "customers", "list_customers", Body::None, customer::list),
    operation(Method::POST, "customers", "create_customer", Body::Whole(CUSTOMER), customer::create),
    operation(Method::GET, "customers/{}", "retrieve_customer", Body::None, customer::retrieve),
    operation(Method::PUT, "customers/{}", "update_customer", Body::Changes(CUSTOMER), customer::update),
    operation(Method::DELETE, "customers/{}", "delete_customer", Body::None, customer::delete),
    operation(Method::GET, "customers/{}/contacts", "list_contacts", Body::None, contact::list),
    operation(Method::POST, "customers/{}/contacts", "add_contact", Body::Whole(CONTACT), contact::add),
    operation(Method::GET, "customers/{}/contacts/{}", "retrieve_contact", Body::None, contact::retrieve),
    operation(Method::PUT, "customers/{}/contacts/{}", "update_contact", Body::Changes(CONTACT), contact::update),
    operation(Method::DELETE, "customers/{}/contacts/{}", "delete_contact", Body::None, contact::delete),
    operation(Method::POST, "customers/{}/portal", "create_portal_url", Body::Whole(LINK), portal::create_url),
];

const LINK: &[Attribute] = &[any("expiresIn"), any("frameAncestors")];

const CUSTOMER: &[Attribute] = &[
    text("name").required(),
    text("externalId"),
    text("vatNumber"),
    text("accountingRef"),
    text("accountManagerId"),
    text("dunningPlanId"),
    object("address", &[text("address"), text("zipcode"), text("city"), text("state"), text("country")]),
    object("parent", &[text("id"), text("externalId")]),
    list("customFields", &[text("id").required(), any("value").required()]),
];

const CONTACT: &[Attribute] = &[
    email("email").required(),
    text("firstName"),
    text("lastName"),
    text("phone"),
    one_of("position", &["ACCOUNTING", "SALES", "PAYER", "PURCHASER"]),
    text("externalId"),
    boolean("isMain"),
];

/// What a request is for.
pub(super) enum Target<'a> {
    /// An operation, and the ids in the path as they were sent.
    Operation(&'static Operation, Vec<&'a str>),
    /// The path is known with these methods only.
    WrongMethod(Vec<&'static str>),
    Unknown,
}

/// Finds the operation for a method and a path.
pub(super) fn find<'a>(method: &Method, path: &'a str) -> Target<'a> {
    let path = path.strip_prefix("/v1/").unwrap_or_default();
    let same_path: Vec<_> =
        OPERATIONS.iter().filter_map(|operation| Some((operation, ids_in(path, operation.template)?))).collect();
    let allowed: Vec<_> = same_path.iter().map(|(operation, _)| operation.method.as_str()).collect();
    match same_path.into_iter().find(|(operation, _)| operation.method == *method) {
        Some((operation, ids)) => Target::Operation(operation, ids),
        None if allowed.is_empty() => Target::Unknown,
        None => Target::WrongMethod(allowed),
    }
}

/// The ids that a path has where the template says `{}`.
fn ids_in<'a>(path: &'a str, template: &str) -> Option<Vec<&'a str>> {
    let (parts, wanted): (Vec<_>, Vec<_>) = (path.split('/').collect(), template.split('/').collect());
    let matches = |(part, wanted): (&&str, &&str)| part == wanted || (*wanted == "{}" && !part.is_empty());
    let is_match = parts.len() == wanted.len() && parts.iter().zip(&wanted).all(matches);
    is_match.then(|| parts.iter().zip(&wanted).filter(|(_, wanted)| **wanted == "{}").map(|(part, _)| *part).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_find_their_operations() {
        for (method, path, expected) in [
            (Method::GET, "/v1/customers", "list_customers "),
            (Method::POST, "/v1/customers", "create_customer "),
            (Method::GET, "/v1/customers/external:1", "retrieve_customer external:1"),
            (Method::PUT, "/v1/customers/c", "update_customer c"),
            (Method::DELETE, "/v1/customers/c", "delete_customer c"),
            (Method::GET, "/v1/customers/c/contacts", "list_contacts c"),
            (Method::POST, "/v1/customers/c/contacts", "add_contact c"),
            (Method::GET, "/v1/customers/c/contacts/d", "retrieve_contact c d"),
            (Method::PUT, "/v1/customers/c/contacts/external:2", "update_contact c external:2"),
            (Method::DELETE, "/v1/customers/c/contacts/d", "delete_contact c d"),
            (Method::POST, "/v1/customers/c/portal", "create_portal_url c"),
            (Method::PATCH, "/v1/customers/c", "only GET, PUT, DELETE"),
            (Method::GET, "/v1/customers/c/portal", "only POST"),
            (Method::PUT, "/v1/customers/c/contacts", "only GET, POST"),
            (Method::GET, "/v1/customers/", "unknown"),
            (Method::GET, "/v1/customers//contacts", "unknown"),
            (Method::GET, "/v1/customers/c/contacts/", "unknown"),
            (Method::GET, "/v1/customers/c/contacts/d/e", "unknown"),
            (Method::POST, "/v1/customers/a/b/portal", "unknown"),
            (Method::GET, "/v1/invoices", "unknown"),
            (Method::GET, "/v1", "unknown"),
        ] {
            let found = match find(&method, path) {
                Target::Operation(operation, ids) => format!("{} {}", operation.id, ids.join(" ")),
                Target::WrongMethod(allowed) => format!("only {}", allowed.join(", ")),
                Target::Unknown => "unknown".to_owned(),
            };
            assert_eq!(found, expected, "{method} {path}");
        }
    }
}
