// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

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
        id: "add_contact",
        method: "POST",
        path: "/customers/{customerId}/contacts",
    },
    Operation {
        id: "create_customer",
        method: "POST",
        path: "/customers",
    },
    Operation {
        id: "create_portal_url",
        method: "POST",
        path: "/customers/{customerId}/portal",
    },
    Operation {
        id: "delete_contact",
        method: "DELETE",
        path: "/customers/{customerId}/contacts/{contactId}",
    },
    Operation {
        id: "delete_customer",
        method: "DELETE",
        path: "/customers/{customerId}",
    },
    Operation {
        id: "list_contacts",
        method: "GET",
        path: "/customers/{customerId}/contacts",
    },
    Operation {
        id: "list_customers",
        method: "GET",
        path: "/customers",
    },
    Operation {
        id: "retrieve_contact",
        method: "GET",
        path: "/customers/{customerId}/contacts/{contactId}",
    },
    Operation {
        id: "retrieve_customer",
        method: "GET",
        path: "/customers/{customerId}",
    },
    Operation {
        id: "update_contact",
        method: "PUT",
        path: "/customers/{customerId}/contacts/{contactId}",
    },
    Operation {
        id: "update_customer",
        method: "PUT",
        path: "/customers/{customerId}",
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
