//! The operations that the sandbox has, and how a request finds its own.

mod contact;
mod customer;
mod customer_parameters;
mod payment_parameters;
mod session;

use http::Method;

use super::call::{Action, Handler};
use super::list::PAGE;
use super::params::Parameters;
use crate::message::decode_segment;
use crate::operation::{Operation, Target};

const fn get(template: &'static str, id: &'static str, parameters: Parameters, handler: Handler) -> Operation<Action> {
    Operation { id, method: Method::GET, template, action: Action { parameters, handler } }
}

const fn post(template: &'static str, id: &'static str, parameters: Parameters, handler: Handler) -> Operation<Action> {
    Operation { id, method: Method::POST, template, action: Action { parameters, handler } }
}

/// All operations. Of two templates that match one path the first decides, so the longer stands first.
#[rustfmt::skip]
pub(super) const OPERATIONS: &[Operation<Action>] = &[
    post("portal_sessions", "create_portal_session", session::CREATE, session::create),
    post("portal_sessions/{id}/activate", "activate_portal_session", session::ACTIVATE, session::activate),
    post("portal_sessions/{id}/logout", "logout_portal_session", &[], session::log_out),
    get("portal_sessions/{id}", "retrieve_portal_session", &[], session::retrieve),
    get("customers/{id}/contacts", "list_contacts", &[PAGE], contact::list),
    post("customers/{id}/add_contact", "add_contact", contact::ADD, contact::add),
    post("customers/{id}/update_contact", "update_contact", contact::UPDATE, contact::update),
    post("customers/{id}/delete_contact", "delete_contact", contact::DELETE, contact::delete),
    post("customers/{id}/delete", "delete_customer", customer_parameters::DELETE, customer::delete),
    get("customers", "list_customers", customer_parameters::LIST, customer::list),
    post("customers", "create_customer", customer_parameters::CREATE, customer::create),
    get("customers/{id}", "retrieve_customer", &[], customer::retrieve),
    post("customers/{id}", "update_customer", customer_parameters::UPDATE, customer::update),
];

/// What the vendor has below `customers/{id}/` and the sandbox has not. An id may have a slash in it, but such a
/// path is not one.
const LACKING: &str = "\
    add_promotional_credits assign_payment_role change_billing_date clear_personal_data collect_payment copy_card \
    create_subscription_estimate create_subscription_for_items_estimate create_subscription_quote \
    create_subscription_quote_for_items credit_card credit_card_using_payment_intent credit_notes \
    customer_entitlements deduct_promotional_credits delete_card delete_relationship hierarchy hierarchy_detail \
    import_for_items import_subscription invoices payment_vouchers record_excess_payment relationships \
    set_promotional_credits subscription_for_items subscriptions switch_gateway transactions \
    upcoming_invoices_estimate update_billing_info update_hierarchy_settings update_payment_method";

/// Finds the operation for a method and a path below `/api/v2/`.
///
/// The vendor's Python, Node and Ruby SDKs leave a `/` inside of an id as it is, so an id may span
/// segments where nothing else matches.
pub(super) fn find(method: &Method, path: &str) -> Target<Action> {
    if is_lacking(path) {
        return Target::Unknown;
    }
    let matching = || OPERATIONS.iter().filter_map(|operation| Some((operation, id_in(path, operation.template)?)));
    let Some((first, id)) = matching().next() else {
        return Target::Unknown;
    };
    let same_path = || matching().map(|(operation, _)| operation).filter(|other| other.template == first.template);
    if let Some(operation) = same_path().find(|operation| operation.method == *method) {
        return Target::Operation(operation, vec![decode_segment(id).into_owned()]);
    }
    if id.contains('/') {
        return Target::Unknown;
    }
    Target::WrongMethod(same_path().map(|operation| operation.method.as_str()).collect())
}

fn is_lacking(path: &str) -> bool {
    let below = path.strip_prefix("customers/").and_then(|rest| rest.rsplit_once('/'));
    matches!(path, "customers/merge" | "customers/move")
        || below.is_some_and(|(_, last)| LACKING.split(' ').any(|lacking| lacking == last))
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
            (Method::POST, "customers/c1%2Fmerge", "update_customer c1/merge"),
            (Method::POST, "customers/", "unknown"),
        ] {
            assert_eq!(find(&method, path).words(), expected, "{method} {path}");
        }
    }
}
