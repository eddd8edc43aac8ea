//! The users.
//!
//! **A toy**: put your own in its place. What matters is the user's ids with the vendors, which come from your database.

pub(super) struct User {
    pub(super) login: &'static str,
    pub(super) name: &'static str,
    /// The customer's id with Chargebee.
    pub(super) chargebee: &'static str,
    /// The customer's id in the system that feeds Upflow.
    pub(super) upflow: &'static str,
}

pub(super) static USERS: [User; 2] = [
    User { login: "ada", name: "Ada Lindgren", chargebee: "cust_42", upflow: "123" },
    // Upflow has no such customer yet.
    User { login: "grace", name: "Grace Okafor", chargebee: "cust_7", upflow: "7" },
];
