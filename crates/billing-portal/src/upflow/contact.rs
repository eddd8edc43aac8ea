//! The contacts of a customer.

use upflow_client::types::{self, Contact};

use super::generated::{ListContactsQuery, parameter};
use super::pagination::{PageInfo, PageRequest};
use super::{CustomerRef, Upflow, checked};
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page};
use crate::reply::Reply;
use crate::vendor::Vendor;

impl Upflow {
    /// Starts a list of a customer's contacts: [`stream`](ListContacts::stream) or [`page`](ListContacts::page) requests
    /// it. Its pages and the members of a contact are assumed: no such answer is known.
    pub fn contacts(&self, customer: CustomerRef) -> ListContacts {
        ListContacts { upflow: self.clone(), customer, query: ListContactsQuery::default() }
    }

    /// A contact of a customer.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if there is no such customer or contact.
    pub async fn contact(&self, customer: CustomerRef, contact_id: impl Into<String>) -> Result<Reply<Contact>, Error> {
        const OPERATION: &str = "retrieve_contact";
        let (customer, contact) = contact_checked(OPERATION, &customer, contact_id.into())?;
        let reply = self.client.retrieve_contact().customer_id(customer).contact_id(contact).send().await;
        self.reply(OPERATION, reply)
    }

    /// A request to add a contact to a customer: setters for the optional fields, then [`send`](AddContact::send).
    pub fn add_contact(&self, customer: CustomerRef, email: impl Into<String>) -> AddContact {
        AddContact { upflow: self.clone(), customer, fields: AddContact::fields(email.into()) }
    }

    /// Starts changes to a contact: setters for what is to change, then [`send`](UpdateContact::send). What is not set
    /// stays as it is (assumed); [`Clear`](crate::Clear) takes a field its value.
    pub fn update_contact(&self, customer: CustomerRef, contact_id: impl Into<String>) -> UpdateContact {
        let fields = types::UpdateContactRequest::default();
        UpdateContact { upflow: self.clone(), customer, contact_id: contact_id.into(), fields }
    }

    /// Deletes a contact. Repeated after an answer was lost, it takes "not found" for done.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if there is no such customer or contact.
    pub async fn delete_contact(
        &self,
        customer: CustomerRef,
        contact_id: impl Into<String>,
    ) -> Result<Reply<()>, Error> {
        const OPERATION: &str = "delete_contact";
        let (customer, contact) = contact_checked(OPERATION, &customer, contact_id.into())?;
        let reply = self.client.delete_contact().customer_id(customer).contact_id(contact).send().await;
        self.deleted(OPERATION, reply)
    }
}

/// A contact of a customer, not added yet. See [`Upflow::add_contact`].
#[derive(Clone)]
#[must_use = "a contact is added by `send`"]
pub struct AddContact {
    upflow: Upflow,
    customer: CustomerRef,
    pub(super) fields: types::AddContactRequest,
}

impl AddContact {
    /// Adds the contact. It is not sent again if an answer is lost: see [`may_have_acted`](Error::may_have_acted).
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer. An e-mail address is one
    /// contact's only, by one public client.
    pub async fn send(self) -> Result<Reply<Contact>, Error> {
        const OPERATION: &str = "add_contact";
        self.check_fields().map_err(|problem| Error::request(Vendor::Upflow, OPERATION, problem))?;
        let id = checked(OPERATION, &self.customer)?;
        let reply = self.upflow.client.add_contact().customer_id(id).body(self.fields).send().await;
        self.upflow.reply(OPERATION, reply)
    }
}

/// Changes to a contact, not made yet. See [`Upflow::update_contact`].
#[derive(Clone)]
#[must_use = "a contact is changed by `send`"]
pub struct UpdateContact {
    upflow: Upflow,
    customer: CustomerRef,
    contact_id: String,
    pub(super) fields: types::UpdateContactRequest,
}

impl UpdateContact {
    /// Makes the changes.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if there is no such customer or contact.
    pub async fn send(self) -> Result<Reply<Contact>, Error> {
        const OPERATION: &str = "update_contact";
        self.check_fields().map_err(|problem| Error::request(Vendor::Upflow, OPERATION, problem))?;
        let (customer, contact) = contact_checked(OPERATION, &self.customer, self.contact_id)?;
        let call = self.upflow.client.update_contact().customer_id(customer).contact_id(contact);
        self.upflow.reply(OPERATION, call.body(self.fields).send().await)
    }
}

/// A list of a customer's contacts, not requested yet. See [`Upflow::contacts`].
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListContacts {
    upflow: Upflow,
    customer: CustomerRef,
    pub(super) query: ListContactsQuery,
}

impl ListContacts {
    /// The contacts one by one, each page requested when it is needed.
    pub fn stream(self) -> Items<Contact> {
        Items::of(self, Self::page, Self::offset)
    }

    /// The page at the [`offset`](Self::offset), or the first one; 100 contacts unless [`limit`](Self::limit) says
    /// otherwise.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    pub async fn page(mut self) -> Result<Page<Contact, i64>, Error> {
        const OPERATION: &str = "list_contacts";
        self.query.check().map_err(|problem| Error::request(Vendor::Upflow, OPERATION, problem))?;
        let id = checked(OPERATION, &self.customer)?;
        let asked = PageRequest::of(&mut self.query.offset, &mut self.query.limit);
        let reply = self.query.apply(self.upflow.client.list_contacts().customer_id(id)).send().await;
        let reply = reply.map_err(|error| self.upflow.failed(OPERATION, error))?;
        let place =
            |list: &types::ListContactsResponse| PageInfo { offset: list.offset, limit: list.limit, total: list.total };
        asked.page(OPERATION, reply, place, |list| list.contacts)
    }
}

/// The customer and the contact as they stand in a path.
fn contact_checked(
    operation: &'static str,
    customer: &CustomerRef,
    contact_id: String,
) -> Result<(String, String), Error> {
    let customer = checked(operation, customer)?;
    parameter::contact_id(&contact_id).map_err(|problem| Error::request(Vendor::Upflow, operation, problem))?;
    Ok((customer, contact_id))
}

debug! {
    AddContact { customer }
    UpdateContact { customer, contact_id }
    ListContacts { customer }
}
