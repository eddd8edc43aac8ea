//! The operations that the sandbox has, and what each of them takes.

use http::Method;
use serde_json::Value;

use super::error::ApiError;
use super::session::StripeAccount;
use super::{customer, session};
use crate::account::Scene;
use crate::object::Object;
use crate::operation::Operation;

/// What is done for an operation.
#[derive(Clone, Copy)]
pub(crate) struct Action {
    /// In the words of [`read`](super::form::read).
    pub(super) parameters: &'static str,
    pub(super) handler: Handler,
    /// What a restricted key lacks, if this operation needs it.
    pub(super) permission: &'static str,
}

/// Takes the id in the path, or an empty text, and the parameters.
type Handler = fn(&mut Scene<'_, StripeAccount>, &str, &Object) -> Result<Value, ApiError>;

const fn on(
    method: Method,
    template: &'static str,
    id: &'static str,
    parameters: &'static str,
    handler: Handler,
) -> Operation<Action> {
    Operation { id, method, template, action: Action { parameters, handler, permission: "" } }
}

#[rustfmt::skip]
pub(super) const OPERATIONS: &[Operation<Action>] = &[
    Operation { id: "create_portal_session", method: Method::POST, template: "billing_portal/sessions",
        action: Action { parameters: session::CREATE, handler: session::create, permission: "rak_customer_portal_write" } },
    on(Method::GET, "billing_portal/configurations", "list_portal_configurations", session::LIST, session::list),
    on(Method::GET, "customers", "list_customers", customer::LIST, customer::list),
    on(Method::POST, "customers", "create_customer", customer::FIELDS, customer::create),
    on(Method::GET, "customers/search", "search_customers", customer::SEARCH, customer::search),
    on(Method::GET, "customers/{id}", "retrieve_customer", "", customer::retrieve),
    on(Method::POST, "customers/{id}", "update_customer", customer::FIELDS, customer::update),
    on(Method::DELETE, "customers/{id}", "delete_customer", "", customer::delete),
];
