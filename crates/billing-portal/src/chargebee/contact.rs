//! Adding contacts.

use billing_portal_transport::Secret;
use chargebee_client::types::{AddContactFields, AddContactRequest, Customer};

use super::{Chargebee, REPLAYED, customer_id_is_valid};
use crate::error::Error;
use crate::reply::{Provenance, Reply};
use crate::validate::{self, Invalid};
use crate::vendor::Vendor;

const OPERATION: &str = "add_contact";

/// A contact of a customer, not sent yet. See [`Chargebee::add_contact`].
///
/// An empty text is sent as such; a field that is not set is left out.
#[derive(Clone)]
#[must_use = "a contact is added by `send`"]
pub struct AddContact {
    chargebee: Chargebee,
    customer_id: String,
    contact: AddContactFields,
}

impl AddContact {
    pub(super) fn new(chargebee: Chargebee, customer_id: String, email: String) -> Self {
        let contact = AddContactFields {
            email,
            id: None,
            first_name: None,
            last_name: None,
            phone: None,
            label: None,
            enabled: None,
            send_billing_email: None,
            send_account_email: None,
        };
        Self { chargebee, customer_id, contact }
    }

    /// An id of your own, at most 150 characters. Chargebee makes one otherwise.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.contact.id = Some(id.into());
        self
    }

    /// First name, at most 150 characters.
    pub fn first_name(mut self, name: impl Into<String>) -> Self {
        self.contact.first_name = Some(name.into());
        self
    }

    /// Last name, at most 150 characters.
    pub fn last_name(mut self, name: impl Into<String>) -> Self {
        self.contact.last_name = Some(name.into());
        self
    }

    /// Telephone number, at most 50 characters.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.contact.phone = Some(phone.into());
        self
    }

    /// What the contact is for, in your words; at most 50 characters.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.contact.label = Some(label.into());
        self
    }

    /// Whether the contact is enabled. Chargebee takes `false` unless told.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.contact.enabled = Some(enabled);
        self
    }

    /// Whether the contact gets e-mails on billing. Chargebee takes `false` unless told.
    pub fn send_billing_email(mut self, send: bool) -> Self {
        self.contact.send_billing_email = Some(send);
        self
    }

    /// Whether the contact gets e-mails on the account. Chargebee takes `false` unless told.
    pub fn send_account_email(mut self, send: bool) -> Self {
        self.contact.send_account_email = Some(send);
        self
    }

    /// Adds the contact and gives back the whole customer: Chargebee does not say which of
    /// [`Customer::contacts`] is the new one, so give it an [`id`](Self::id) if you need to know.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. The number of contacts is limited.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        self.check().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let Self { chargebee, customer_id, contact } = self;
        let email = Secret::from(contact.email.as_str());
        let call = chargebee.client.add_contact().customer_id(customer_id).body(AddContactRequest { contact });
        let reply = call.send().await.map_err(|error| chargebee.failed(OPERATION, error, [&email]))?;
        let provenance = Provenance::of(&reply, REPLAYED);
        Ok(Reply::new(reply.into_inner().customer, provenance))
    }

    fn check(&self) -> Result<(), Invalid> {
        customer_id_is_valid(&self.customer_id)?;
        let contact = &self.contact;
        validate::email("email", &contact.email)?;
        validate::length("email", &contact.email, 70)?;
        if let Some(id) = &contact.id {
            validate::id("contact id", id)?;
        }
        for (what, value, max) in [
            ("contact id", &contact.id, 150),
            ("first name", &contact.first_name, 150),
            ("last name", &contact.last_name, 150),
            ("phone", &contact.phone, 50),
            ("label", &contact.label, 50),
        ] {
            value.as_deref().map_or(Ok(()), |value| validate::length(what, value, max))?;
        }
        Ok(())
    }
}

/// Prints no personal data.
impl std::fmt::Debug for AddContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddContact").field("customer_id", &self.customer_id).finish_non_exhaustive()
    }
}
