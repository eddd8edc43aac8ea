// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#![allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub, unused_variables)]
pub(crate) mod parameter;
pub(crate) mod assumption;
mod activate_portal_session;
mod add_contact;
mod create_customer;
mod create_portal_session;
mod delete_contact;
mod delete_customer;
mod list_contacts;
mod list_customers;
mod update_contact;
mod update_customer;

pub(crate) use list_contacts::ListContactsQuery;
pub(crate) use list_customers::ListCustomersQuery;
