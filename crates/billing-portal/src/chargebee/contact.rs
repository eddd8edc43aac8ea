//! The contacts of a customer.

use chargebee_client::types::{self, Contact, Customer};

use super::customer::customer;
use super::generated::{ListContactsQuery, parameter};
use super::{Chargebee, checked};
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page};
use crate::reply::Reply;
use crate::vendor::Vendor;

impl Chargebee {
    /// Starts a list of a customer's contacts: [`stream`](ListContacts::stream) or [`page`](ListContacts::page) requests
    /// it. A customer has few: [`customer`](Self::customer) gives them all in one request as well.
    pub fn contacts(&self, customer_id: impl Into<String>) -> ListContacts {
        let query = ListContactsQuery::default();
        ListContacts { chargebee: self.clone(), customer_id: customer_id.into(), query }
    }

    /// A request to add a contact to a customer: setters for the optional fields, then [`send`](AddContact::send).
    pub fn add_contact(&self, customer_id: impl Into<String>, email: impl Into<String>) -> AddContact {
        let fields = AddContact::fields(email.into());
        AddContact { chargebee: self.clone(), customer_id: customer_id.into(), fields }
    }

    /// Starts changes to a contact: setters for what is to change, then [`send`](UpdateContact::send). What is not set
    /// stays as it is; [`Clear`](crate::Clear) takes a field its value.
    pub fn update_contact(&self, customer_id: impl Into<String>, contact_id: impl Into<String>) -> UpdateContact {
        let fields = UpdateContact::fields(contact_id.into());
        UpdateContact { chargebee: self.clone(), customer_id: customer_id.into(), fields }
    }

    /// Deletes a contact, and gives back the customer without it.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. What an unknown contact gives is not
    /// documented.
    pub async fn delete_contact(
        &self,
        customer_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "delete_contact";
        let customer_id = checked(OPERATION, customer_id.into(), parameter::customer_id)?;
        let contact = DeleteContact { fields: DeleteContact::fields(contact_id.into()) };
        contact.check_fields().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let form = types::DeleteContactRequest { contact: contact.fields };
        let reply = self.client.delete_contact().customer_id(customer_id).body(form).send().await;
        customer(reply.map_err(|error| self.failed(OPERATION, error, [])))
    }
}

/// A contact of a customer, not added yet. See [`Chargebee::add_contact`].
///
/// An empty text is sent as such; a field that is not set is left out.
#[derive(Clone)]
#[must_use = "a contact is added by `send`"]
pub struct AddContact {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::AddContactFields,
}

impl AddContact {
    /// Adds the contact and gives back the whole customer: Chargebee does not say which of
    /// [`Customer::contacts`] is the new one, so give it an [`id`](Self::id) if you need to know.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. The number of contacts is limited.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "add_contact";
        self.check_fields().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let Self { chargebee, customer_id, fields } = self;
        let customer_id = checked(OPERATION, customer_id, parameter::customer_id)?;
        let call = chargebee.client.add_contact().customer_id(customer_id);
        let reply = call.body(types::AddContactRequest { contact: fields }).send().await;
        customer(reply.map_err(|error| chargebee.failed(OPERATION, error, [])))
    }
}

/// Changes to a contact, not made yet. See [`Chargebee::update_contact`].
#[derive(Clone)]
#[must_use = "a contact is changed by `send`"]
pub struct UpdateContact {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::UpdateContactFields,
}

impl UpdateContact {
    /// Makes the changes and gives back the whole customer.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. What an unknown contact gives is not
    /// documented.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "update_contact";
        self.check_fields().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let Self { chargebee, customer_id, fields } = self;
        let customer_id = checked(OPERATION, customer_id, parameter::customer_id)?;
        let call = chargebee.client.update_contact().customer_id(customer_id);
        let reply = call.body(types::UpdateContactRequest { contact: fields }).send().await;
        customer(reply.map_err(|error| chargebee.failed(OPERATION, error, [])))
    }
}

/// A list of a customer's contacts, not requested yet. See [`Chargebee::contacts`].
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListContacts {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) query: ListContactsQuery,
}

impl ListContacts {
    /// The contacts one by one, each page requested when it is needed.
    pub fn stream(self) -> Items<Contact> {
        Items::of(self, Self::page, Self::offset)
    }

    /// The page at the [`offset`](Self::offset), or the first one.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn page(self) -> Result<Page<Contact>, Error> {
        const OPERATION: &str = "list_contacts";
        let Self { chargebee, customer_id, query } = self;
        query.check().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let customer_id = checked(OPERATION, customer_id, parameter::customer_id)?;
        let reply = query.apply(chargebee.client.list_contacts().customer_id(customer_id)).send().await;
        let reply = reply.map_err(|error| chargebee.failed(OPERATION, error, []))?;
        let items = |list: types::ListContactsResponse| list.list.into_iter().map(|entry| entry.contact).collect();
        super::page(OPERATION, reply, query.offset.as_ref(), |list| list.next_offset.as_ref(), items)
    }
}

/// The deletion of a contact, not made yet.
pub(super) struct DeleteContact {
    pub(super) fields: types::DeleteContactFields,
}

debug! {
    AddContact { customer_id }
    UpdateContact { customer_id }
    ListContacts { customer_id }
}
