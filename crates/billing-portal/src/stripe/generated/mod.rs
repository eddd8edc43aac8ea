// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

#![allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub, unused_variables)]
pub(crate) mod parameter;
pub(crate) mod assumption;
mod create_customer;
mod create_portal_session;
mod list_customers;
mod list_portal_configurations;
mod search_customers;
mod update_customer;

pub(crate) use list_customers::ListCustomersQuery;
pub(crate) use list_portal_configurations::ListPortalConfigurationsQuery;
pub(crate) use search_customers::SearchCustomersQuery;
