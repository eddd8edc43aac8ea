//! The contacts of a customer.

use std::collections::BTreeMap;

use chargebee_client::types::{self, Contact, Customer};

use super::Chargebee;
use super::customer::customer;
use super::generated::{ListContactsQuery, parameter};
use crate::call::{Sent, request, with_fields};
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page, list};
use crate::validate;

impl Chargebee {
    /// A list of a customer's contacts: [`stream`](ListContacts::stream) or [`page`](ListContacts::page) requests it. A
    /// customer has few: [`retrieve_customer`](Self::retrieve_customer) gives them all in one request as well.
    pub fn list_contacts(&self, customer_id: impl Into<String>) -> ListContacts {
        let query = ListContactsQuery::default();
        ListContacts { chargebee: self.clone(), customer_id: customer_id.into(), query }
    }

    /// A request to add a contact to a customer: setters for the optional fields, then [`send`](AddContact::send).
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// chargebee.add_contact("cust_42", "grace@acme.example").send_billing_email(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_contact(&self, customer_id: impl Into<String>, email: impl Into<String>) -> AddContact {
        let fields = AddContact::fields(email.into());
        AddContact { chargebee: self.clone(), customer_id: customer_id.into(), fields, consents: BTreeMap::new() }
    }

    /// A request to change a contact: setters for what is to change, then [`send`](UpdateContact::send). What is not set
    /// stays as it is; [`Clear`](crate::Clear) clears a field.
    pub fn update_contact(&self, customer_id: impl Into<String>, contact_id: impl Into<String>) -> UpdateContact {
        let fields = UpdateContact::fields(contact_id.into());
        UpdateContact { chargebee: self.clone(), customer_id: customer_id.into(), fields, consents: BTreeMap::new() }
    }

    /// A request to delete a contact, which gives the customer without it.
    pub fn delete_contact(&self, customer_id: impl Into<String>, contact_id: impl Into<String>) -> DeleteContact {
        let fields = DeleteContact::fields(contact_id.into());
        DeleteContact { chargebee: self.clone(), customer_id: customer_id.into(), fields }
    }
}

/// A request to add a contact to a customer. See [`Chargebee::add_contact`].
///
/// An empty text is sent as such; a field that is not set is left out.
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let contact = chargebee.add_contact("cust_42", "grace@acme.example").id("contact_1");
/// let customer = contact.first_name("Grace").send_billing_email(true).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a contact is added by `send`"]
pub struct AddContact {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::AddContactFields,
    consents: BTreeMap<String, String>,
}

/// A request to change a contact. See [`Chargebee::update_contact`].
///
/// ```no_run
/// use billing_portal::Clear;
///
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// chargebee.update_contact("cust_42", "contact_1").email("grace@acme.example").phone(Clear).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a contact is changed by `send`"]
pub struct UpdateContact {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::UpdateContactFields,
    consents: BTreeMap<String, String>,
}

/// A request to delete a contact. See [`Chargebee::delete_contact`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let customer = chargebee.delete_contact("cust_42", "contact_1").await?;
/// println!("{} contacts are left", customer.contacts.map_or(0, |contacts| contacts.len()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a contact is deleted by `send`"]
pub struct DeleteContact {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::DeleteContactFields,
}

request! {
    /// Adds the contact and gives back the whole customer: Chargebee does not say which of
    /// [`Customer::contacts`] is the new one, so give it an [`id`](Self::id) if you need to know.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. The number of contacts is limited.
    AddContact, "add_contact", chargebee: key context => Customer
}

request! {
    /// Makes the changes and gives back the whole customer.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. What an unknown contact gives is not
    /// documented.
    UpdateContact, "update_contact", chargebee: key context => Customer
}

request! {
    /// Deletes the contact, and gives back the customer without it.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. What an unknown contact gives is not
    /// documented.
    DeleteContact, "delete_contact", chargebee: key context => Customer
}

with_fields! {
    AddContact: types::AddContactFields
    UpdateContact: types::UpdateContactFields
}

impl AddContact {
    /// A consent of the customer, whose API name begins with `cs_`; it is not the contact's.
    pub fn consent(mut self, name: impl Into<String>, given: bool) -> Self {
        self.consents.insert(name.into(), given.to_string());
        self
    }

    async fn sent(self) -> Result<Sent<Customer>, Error> {
        let check = || {
            self.check_fields()?;
            self.consents.keys().try_for_each(|name| validate::consent(name))?;
            parameter::customer_id(&self.customer_id)
        };
        check().map_err(Self::refused)?;
        let call = self.chargebee.client.add_contact().customer_id(self.customer_id);
        Ok(customer(call.body(types::AddContactRequest { contact: self.fields, extra: self.consents }).send().await?))
    }
}

impl UpdateContact {
    /// A consent of the customer, whose API name begins with `cs_`; it is not the contact's.
    pub fn consent(mut self, name: impl Into<String>, given: bool) -> Self {
        self.consents.insert(name.into(), given.to_string());
        self
    }

    async fn sent(self) -> Result<Sent<Customer>, Error> {
        let check = || {
            self.check_fields()?;
            self.consents.keys().try_for_each(|name| validate::consent(name))?;
            parameter::customer_id(&self.customer_id)
        };
        check().map_err(Self::refused)?;
        let call = self.chargebee.client.update_contact().customer_id(self.customer_id);
        Ok(customer(
            call.body(types::UpdateContactRequest { contact: self.fields, extra: self.consents }).send().await?,
        ))
    }
}

impl DeleteContact {
    async fn sent(self) -> Result<Sent<Customer>, Error> {
        self.check_fields().and_then(|()| parameter::customer_id(&self.customer_id)).map_err(Self::refused)?;
        let call = self.chargebee.client.delete_contact().customer_id(self.customer_id);
        Ok(customer(call.body(types::DeleteContactRequest { contact: self.fields }).send().await?))
    }
}

/// A list of a customer's contacts. See [`Chargebee::list_contacts`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let contacts: Vec<_> = chargebee.list_contacts("cust_42").stream().try_collect().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListContacts {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) query: ListContactsQuery,
}

list!(ListContacts, "list_contacts", chargebee: context => Contact, String);

impl ListContacts {
    /// The page at the [`offset`](Self::offset), or the first one.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn page(self) -> Result<Page<Contact>, Error> {
        self.query.check().and_then(|()| parameter::customer_id(&self.customer_id)).map_err(Self::refused)?;
        let call = self.chargebee.client.list_contacts().customer_id(self.customer_id);
        let response = self.query.apply(call).send().await?;
        let items = |list: types::ListContactsResponse| list.list.into_iter().map(|entry| entry.contact).collect();
        super::page(Self::OPERATION, response, self.query.offset.as_ref(), |list| list.next_offset.as_ref(), items)
    }
}

debug! {
    AddContact { customer_id }
    UpdateContact { customer_id }
    DeleteContact { customer_id }
    ListContacts { customer_id }
}
