// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::types;
#[allow(unused_imports)]
use super::{
    encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
    RequestBuilderExt, ResponseValue,
};

mod list_customers;
mod create_customer;
mod retrieve_customer;
mod update_customer;
mod add_contact;
mod list_contacts;
mod delete_customer;
mod delete_contact;
mod update_contact;
mod create_portal_session;
mod retrieve_portal_session;
mod activate_portal_session;
mod logout_portal_session;

pub use list_customers::ListCustomers;
pub use create_customer::CreateCustomer;
pub use retrieve_customer::RetrieveCustomer;
pub use update_customer::UpdateCustomer;
pub use add_contact::AddContact;
pub use list_contacts::ListContacts;
pub use delete_customer::DeleteCustomer;
pub use delete_contact::DeleteContact;
pub use update_contact::UpdateContact;
pub use create_portal_session::CreatePortalSession;
pub use retrieve_portal_session::RetrievePortalSession;
pub use activate_portal_session::ActivatePortalSession;
pub use logout_portal_session::LogoutPortalSession;
