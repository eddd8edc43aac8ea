//! The operations that the sandbox has.

use http::Method;

use super::attribute::{Attribute, Body, any, boolean, email, list, object, one_of, text};
use super::call::{Action, Handler};
use super::{contact, customer, portal};
use crate::operation::Operation;

const fn operation(
    method: Method,
    template: &'static str,
    id: &'static str,
    body: Body,
    handler: Handler,
) -> Operation<Action> {
    Operation { id, method, template, action: Action { query: &[], body, handler } }
}

const fn list_operation(template: &'static str, id: &'static str, handler: Handler) -> Operation<Action> {
    let action = Action { query: &["offset", "limit"], body: Body::None, handler };
    Operation { id, method: Method::GET, template, action }
}

#[rustfmt::skip]
pub(super) const OPERATIONS: &[Operation<Action>] = &[
    list_operation("customers", "list_customers", customer::list),
    operation(Method::POST, "customers", "create_customer", Body::Whole(CUSTOMER), customer::create),
    operation(Method::GET, "customers/{id}", "retrieve_customer", Body::None, customer::retrieve),
    operation(Method::PUT, "customers/{id}", "update_customer", Body::Changes(CUSTOMER), customer::update),
    operation(Method::DELETE, "customers/{id}", "delete_customer", Body::None, customer::delete),
    list_operation("customers/{id}/contacts", "list_contacts", contact::list),
    operation(Method::POST, "customers/{id}/contacts", "add_contact", Body::Whole(CONTACT), contact::add),
    operation(Method::GET, "customers/{id}/contacts/{contact}", "retrieve_contact", Body::None, contact::retrieve),
    operation(Method::PUT, "customers/{id}/contacts/{contact}", "update_contact", Body::Changes(CONTACT), contact::update),
    operation(Method::DELETE, "customers/{id}/contacts/{contact}", "delete_contact", Body::None, contact::delete),
    operation(Method::POST, "customers/{id}/portal", "create_portal_url", Body::Whole(LINK), portal::create_url),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::find;

    #[test]
    fn paths_find_their_operations() {
        for (method, path, expected) in [
            (Method::GET, "customers", "list_customers "),
            (Method::POST, "customers", "create_customer "),
            (Method::GET, "customers/external:1", "retrieve_customer external:1"),
            (Method::PUT, "customers/c", "update_customer c"),
            (Method::DELETE, "customers/c", "delete_customer c"),
            (Method::GET, "customers/c/contacts", "list_contacts c"),
            (Method::POST, "customers/c/contacts", "add_contact c"),
            (Method::GET, "customers/c/contacts/d", "retrieve_contact c d"),
            (Method::PUT, "customers/c/contacts/external:2", "update_contact c external:2"),
            (Method::DELETE, "customers/c/contacts/d", "delete_contact c d"),
            (Method::POST, "customers/c/portal", "create_portal_url c"),
            (Method::PATCH, "customers/c", "only GET, PUT, DELETE"),
            (Method::GET, "customers/c/portal", "only POST"),
            (Method::PUT, "customers/c/contacts", "only GET, POST"),
            (Method::GET, "customers/", "unknown"),
            (Method::GET, "customers//contacts", "unknown"),
            (Method::GET, "customers/c/contacts/", "unknown"),
            (Method::GET, "customers/c/contacts/d/e", "unknown"),
            (Method::POST, "customers/a/b/portal", "unknown"),
            (Method::GET, "invoices", "unknown"),
            (Method::GET, "", "unknown"),
        ] {
            assert_eq!(find(OPERATIONS, &method, path).words(), expected, "{method} {path}");
        }
    }
}
