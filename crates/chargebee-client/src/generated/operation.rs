// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// An operation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId`, which is the name of the method of the client.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The template of the path below the base URL, with the names of its parameters in braces.
    pub path: &'static str,
}

/// All operations, in the order of their ids.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "activate_portal_session",
        method: "POST",
        path: "/portal_sessions/{portal-session-id}/activate",
    },
    Operation {
        id: "add_contact",
        method: "POST",
        path: "/customers/{customer-id}/add_contact",
    },
    Operation {
        id: "create_customer",
        method: "POST",
        path: "/customers",
    },
    Operation {
        id: "create_portal_session",
        method: "POST",
        path: "/portal_sessions",
    },
    Operation {
        id: "delete_contact",
        method: "POST",
        path: "/customers/{customer-id}/delete_contact",
    },
    Operation {
        id: "delete_customer",
        method: "POST",
        path: "/customers/{customer-id}/delete",
    },
    Operation {
        id: "list_contacts",
        method: "GET",
        path: "/customers/{customer-id}/contacts",
    },
    Operation {
        id: "list_customers",
        method: "GET",
        path: "/customers",
    },
    Operation {
        id: "logout_portal_session",
        method: "POST",
        path: "/portal_sessions/{portal-session-id}/logout",
    },
    Operation {
        id: "retrieve_customer",
        method: "GET",
        path: "/customers/{customer-id}",
    },
    Operation {
        id: "retrieve_portal_session",
        method: "GET",
        path: "/portal_sessions/{portal-session-id}",
    },
    Operation {
        id: "update_contact",
        method: "POST",
        path: "/customers/{customer-id}/update_contact",
    },
    Operation {
        id: "update_customer",
        method: "POST",
        path: "/customers/{customer-id}",
    },
];

/// The template of the path of an operation. Unlike the path of a request, it holds no ids and takes few
/// values, as the name of a span or a metric must.
#[must_use]
pub fn path_template(operation_id: &str) -> Option<&'static str> {
    let found = OPERATIONS
        .binary_search_by(|operation| operation.id.cmp(operation_id))
        .ok()?;
    Some(OPERATIONS[found].path)
}
