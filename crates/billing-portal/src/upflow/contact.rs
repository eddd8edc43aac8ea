//! The contacts of a customer.

use upflow_client::types::{self, Contact};

use super::generated::{ListContactsQuery, parameter};
use super::pagination::{PageInfo, PageRequest};
use super::{CustomerRef, Upflow};
use crate::call::{Sent, request, with_fields};
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page, list};
use crate::operation::{deleted, plain};
use crate::validate::Invalid;

impl Upflow {
    /// A list of a customer's contacts: [`stream`](ListContacts::stream) or [`page`](ListContacts::page) requests it. Its
    /// pages and the members of a contact are assumed: no such response is known.
    pub fn list_contacts(&self, customer: impl Into<CustomerRef>) -> ListContacts {
        ListContacts { upflow: self.clone(), customer: customer.into(), query: ListContactsQuery::default() }
    }

    /// A request for a contact of a customer.
    pub fn retrieve_contact(&self, customer: impl Into<CustomerRef>, contact_id: impl Into<String>) -> RetrieveContact {
        RetrieveContact { upflow: self.clone(), customer: customer.into(), contact_id: contact_id.into() }
    }

    /// A request to add a contact to a customer: setters for the optional fields, then [`send`](AddContact::send).
    ///
    /// ```no_run
    /// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
    /// upflow.add_contact("external:123", "grace@acme.example").is_main(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_contact(&self, customer: impl Into<CustomerRef>, email: impl Into<String>) -> AddContact {
        AddContact { upflow: self.clone(), customer: customer.into(), fields: AddContact::fields(email.into()) }
    }

    /// A request to change a contact: setters for what is to change, then [`send`](UpdateContact::send). What is not set
    /// stays as it is (assumed); [`Clear`](crate::Clear) clears a field.
    pub fn update_contact(&self, customer: impl Into<CustomerRef>, contact_id: impl Into<String>) -> UpdateContact {
        let fields = types::UpdateContactRequest::default();
        UpdateContact { upflow: self.clone(), customer: customer.into(), contact_id: contact_id.into(), fields }
    }

    /// A request to delete a contact.
    pub fn delete_contact(&self, customer: impl Into<CustomerRef>, contact_id: impl Into<String>) -> DeleteContact {
        DeleteContact { upflow: self.clone(), customer: customer.into(), contact_id: contact_id.into() }
    }
}

/// A request to add a contact to a customer. See [`Upflow::add_contact`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let contact = upflow.add_contact("external:123", "grace@initech.example").first_name("Grace").await?;
/// println!("known as {:?}", contact.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a contact is added by `send`"]
pub struct AddContact {
    upflow: Upflow,
    customer: CustomerRef,
    pub(super) fields: types::AddContactRequest,
}

/// A request for a contact. See [`Upflow::retrieve_contact`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let contact = upflow.retrieve_contact("external:123", "c0ffee00-0000-4000-8000-000000000000").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a contact is retrieved by `send`"]
pub struct RetrieveContact {
    upflow: Upflow,
    customer: CustomerRef,
    contact_id: String,
}

/// A request to change a contact. See [`Upflow::update_contact`].
///
/// ```no_run
/// use billing_portal::Clear;
///
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let contact = upflow.update_contact("external:123", "c0ffee00-0000-4000-8000-000000000000");
/// contact.email("grace@initech.example").phone(Clear).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a contact is changed by `send`"]
pub struct UpdateContact {
    upflow: Upflow,
    customer: CustomerRef,
    contact_id: String,
    pub(super) fields: types::UpdateContactRequest,
}

/// A request to delete a contact. See [`Upflow::delete_contact`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// upflow.delete_contact("external:123", "c0ffee00-0000-4000-8000-000000000000").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a contact is deleted by `send`"]
pub struct DeleteContact {
    upflow: Upflow,
    customer: CustomerRef,
    contact_id: String,
}

request! {
    /// Adds the contact. It is not retried if a response is lost: see [`may_have_acted`](Error::may_have_acted).
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer. An e-mail address is one
    /// contact's only, by one public client.
    AddContact, "add_contact", upflow: => Contact
}

request! {
    /// Retrieves the contact.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if there is no such customer or contact.
    RetrieveContact, "retrieve_contact", upflow: => Contact
}

request! {
    /// Makes the changes.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if there is no such customer or contact.
    UpdateContact, "update_contact", upflow: => Contact
}

request! {
    /// Deletes the contact. A retry after a lost response takes "not found" for done, and says so:
    /// [`was_deleted_before`](crate::CallInfo::was_deleted_before).
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if there is no such customer or contact.
    DeleteContact, "delete_contact", upflow: => ()
}

with_fields! {
    AddContact: types::AddContactRequest
    UpdateContact: types::UpdateContactRequest
}

impl AddContact {
    async fn sent(self) -> Result<Sent<Contact>, Error> {
        let id = self.check_fields().and_then(|()| self.customer.checked()).map_err(Self::refused)?;
        plain(self.upflow.client.add_contact().customer_id(id).body(self.fields).send().await)
    }
}

impl RetrieveContact {
    async fn sent(self) -> Result<Sent<Contact>, Error> {
        let (customer, contact) = checked(&self.customer, self.contact_id).map_err(Self::refused)?;
        plain(self.upflow.client.retrieve_contact().customer_id(customer).contact_id(contact).send().await)
    }
}

impl UpdateContact {
    async fn sent(self) -> Result<Sent<Contact>, Error> {
        self.check_fields().map_err(Self::refused)?;
        let (customer, contact) = checked(&self.customer, self.contact_id).map_err(Self::refused)?;
        let call = self.upflow.client.update_contact().customer_id(customer).contact_id(contact);
        plain(call.body(self.fields).send().await)
    }
}

impl DeleteContact {
    async fn sent(self) -> Result<Sent<()>, Error> {
        let (customer, contact) = checked(&self.customer, self.contact_id).map_err(Self::refused)?;
        deleted(self.upflow.client.delete_contact().customer_id(customer).contact_id(contact).send().await)
    }
}

/// A list of a customer's contacts. See [`Upflow::list_contacts`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let contacts: Vec<_> = upflow.list_contacts("external:123").stream().try_collect().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListContacts {
    upflow: Upflow,
    customer: CustomerRef,
    pub(super) query: ListContactsQuery,
}

list!(ListContacts, "list_contacts", upflow: => Contact, i64);

impl ListContacts {
    /// The page at the [`offset`](Self::offset), or the first one; 100 contacts where [`limit`](Self::limit) does not say
    /// otherwise.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    pub async fn page(mut self) -> Result<Page<Contact, i64>, Error> {
        let id = self.query.check().and_then(|()| self.customer.checked()).map_err(Self::refused)?;
        let page = PageRequest::of(&mut self.query.offset, &mut self.query.limit);
        let response = self.query.apply(self.upflow.client.list_contacts().customer_id(id)).send().await?;
        let info =
            |list: &types::ListContactsResponse| PageInfo { offset: list.offset, limit: list.limit, total: list.total };
        page.of_response(Self::OPERATION, response, info, |list| list.contacts)
    }
}

/// The customer and the contact as they stand in a path.
fn checked(customer: &CustomerRef, contact_id: String) -> Result<(String, String), Invalid> {
    let customer = customer.checked()?;
    parameter::contact_id(&contact_id)?;
    Ok((customer, contact_id))
}

debug! {
    AddContact { customer }
    RetrieveContact { customer, contact_id }
    UpdateContact { customer, contact_id }
    DeleteContact { customer, contact_id }
    ListContacts { customer }
}
