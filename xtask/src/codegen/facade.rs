//! The request types of the facade that setters and checks are generated for.

/// A facade module beside which setters and checks are generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facade {
    /// The folder of the generated modules, from the root of the workspace.
    pub folder: &'static str,
    /// The request types.
    pub requests: &'static [Request],
}

/// A request type that is written by hand, in the module that holds the generated ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// The name of the type.
    pub name: &'static str,
    /// What it can be told.
    pub source: Source,
}

/// What the setters of a request type are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The properties of a component schema, of which the request type holds a value as `fields`.
    Body(&'static str),
    /// The query parameters of an operation; the request type holds a generated type as `query`.
    Query(&'static str),
}

const fn body(name: &'static str, schema: &'static str) -> Request {
    Request { name, source: Source::Body(schema) }
}

const fn query(name: &'static str, operation: &'static str) -> Request {
    Request { name, source: Source::Query(operation) }
}

/// What the facade asks of Chargebee.
pub(super) const CHARGEBEE: Facade = Facade {
    folder: "crates/billing-portal/src/chargebee/generated",
    requests: &[
        body("AddContact", "AddContactFields"),
        body("CreateCustomer", "CreateCustomerRequest"),
        body("DeleteCustomer", "DeleteCustomerRequest"),
        query("ListContacts", "list_contacts"),
        query("ListCustomers", "list_customers"),
        body("UpdateContact", "UpdateContactFields"),
        body("UpdateCustomer", "UpdateCustomerRequest"),
    ],
};

/// What the facade asks of Upflow.
pub(super) const UPFLOW: Facade = Facade {
    folder: "crates/billing-portal/src/upflow/generated",
    requests: &[
        body("AddContact", "AddContactRequest"),
        body("CreateCustomer", "CreateCustomerRequest"),
        query("ListContacts", "list_contacts"),
        query("ListCustomers", "list_customers"),
        body("UpdateContact", "UpdateContactRequest"),
        body("UpdateCustomer", "UpdateCustomerRequest"),
    ],
};
