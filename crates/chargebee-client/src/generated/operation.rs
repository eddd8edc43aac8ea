// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use progenitor_client::Operation;

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

/// The members of requests and responses whose values are secrets.
pub const SECRET_MEMBERS: &[&str] = &["access_url", "token"];
