// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#![allow(clippy::all, clippy::pedantic, unreachable_pub)]
mod add_contact;
mod create_customer;
mod delete_customer;
mod list_contacts;
mod list_customers;
mod update_contact;
mod update_customer;

pub(crate) use list_contacts::ListContactsQuery;
pub(crate) use list_customers::ListCustomersQuery;
