// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use progenitor_client::Operation;

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

/// The members of requests and responses whose values are secrets.
pub const SECRET_MEMBERS: &[&str] = &["url"];
