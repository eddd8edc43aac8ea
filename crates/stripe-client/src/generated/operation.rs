// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use progenitor_client::Operation;

/// All operations, in the order of their ids.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "create_customer",
        method: "POST",
        path: "/customers",
    },
    Operation {
        id: "create_portal_session",
        method: "POST",
        path: "/billing_portal/sessions",
    },
    Operation {
        id: "delete_customer",
        method: "DELETE",
        path: "/customers/{customer-id}",
    },
    Operation {
        id: "list_customers",
        method: "GET",
        path: "/customers",
    },
    Operation {
        id: "list_portal_configurations",
        method: "GET",
        path: "/billing_portal/configurations",
    },
    Operation {
        id: "retrieve_customer",
        method: "GET",
        path: "/customers/{customer-id}",
    },
    Operation {
        id: "search_customers",
        method: "GET",
        path: "/customers/search",
    },
    Operation {
        id: "update_customer",
        method: "POST",
        path: "/customers/{customer-id}",
    },
];

/// The members of requests and responses whose values are secrets.
pub const SECRET_MEMBERS: &[&str] = &["url"];
