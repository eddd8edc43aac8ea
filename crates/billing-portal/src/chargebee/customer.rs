//! Customers: creating, changing, listing, deleting.

use std::fmt;

use chargebee_client::types::{self, Customer, CustomerResponse};

use super::generated::{ListCustomersQuery, parameter};
use super::{Chargebee, checked};
use crate::call_info::CallInfo;
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page};
use crate::reply::Reply;
use crate::validate::{self, Invalid};
use crate::vendor::Vendor;

impl Chargebee {
    /// A request to create a customer: setters for what is known of them, then [`send`](CreateCustomer::send).
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// let customer = chargebee.create_customer().id("cust_42").email("ada@acme.example").company("Acme");
    /// println!("created at {}", customer.custom_field("cf_tier", "gold").send().await?.created_at);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(&self) -> CreateCustomer {
        CreateCustomer { chargebee: self.clone(), fields: types::CreateCustomerRequest::default() }
    }

    /// A customer, with their contacts.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn customer(&self, customer_id: impl Into<String>) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "retrieve_customer";
        let id = checked(OPERATION, customer_id.into(), parameter::customer_id)?;
        let reply = self.client.retrieve_customer().customer_id(id).send().await;
        customer(reply.map_err(|error| self.failed(OPERATION, error, [])))
    }

    /// Starts changes to a customer: setters for what is to change, then [`send`](UpdateCustomer::send). What is not set
    /// stays as it is; [`Clear`](crate::Clear) takes a field its value.
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// use billing_portal::Clear;
    ///
    /// chargebee.update_customer("cust_42").company("Acme Ltd").phone(Clear).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_customer(&self, customer_id: impl Into<String>) -> UpdateCustomer {
        let fields = types::UpdateCustomerRequest::default();
        UpdateCustomer { chargebee: self.clone(), customer_id: customer_id.into(), fields }
    }

    /// Starts the deletion of a customer: [`send`](DeleteCustomer::send) does it, for good. Their subscriptions and
    /// invoices are deleted with them.
    pub fn delete_customer(&self, customer_id: impl Into<String>) -> DeleteCustomer {
        let fields = types::DeleteCustomerRequest::default();
        DeleteCustomer { chargebee: self.clone(), customer_id: customer_id.into(), fields }
    }

    /// Starts a list of the site's customers: setters for filters and order, then [`stream`](ListCustomers::stream) or
    /// [`page`](ListCustomers::page).
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// let mut customers = chargebee.customers().email_is("ada@acme.example").stream();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{} {:?}", customer.id, customer.company);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn customers(&self) -> ListCustomers {
        ListCustomers { chargebee: self.clone(), query: ListCustomersQuery::default() }
    }
}

/// A customer, not created yet. See [`Chargebee::create_customer`].
#[derive(Clone)]
#[must_use = "a customer is created by `send`"]
pub struct CreateCustomer {
    chargebee: Chargebee,
    pub(super) fields: types::CreateCustomerRequest,
}

impl CreateCustomer {
    /// A custom field of the site, whose API name begins with `cf_`.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.fields.extra.insert(name.into(), value.to_string());
        self
    }

    /// Creates the customer.
    ///
    /// # Errors
    /// With the code `duplicate_entry` if the site has a customer of this id.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "create_customer";
        let valid = || {
            custom_fields_are_valid(self.fields.extra.keys())?;
            self.check_fields()
        };
        valid().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let reply = self.chargebee.client.create_customer().body(self.fields).send().await;
        customer(reply.map_err(|error| self.chargebee.failed(OPERATION, error, [])))
    }
}

/// Changes to a customer, not made yet. See [`Chargebee::update_customer`].
#[derive(Clone)]
#[must_use = "a customer is changed by `send`"]
pub struct UpdateCustomer {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::UpdateCustomerRequest,
}

impl UpdateCustomer {
    /// A custom field of the site, whose API name begins with `cf_`. [`Clear`](crate::Clear) takes it its value, and so does
    /// an empty text.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.fields.extra.insert(name.into(), value.to_string());
        self
    }

    /// Makes the changes.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. Chargebee may refuse to clear a field.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "update_customer";
        let valid = self.check_fields().and_then(|()| custom_fields_are_valid(self.fields.extra.keys()));
        valid.map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let id = checked(OPERATION, self.customer_id, parameter::customer_id)?;
        let reply = self.chargebee.client.update_customer().customer_id(id).body(self.fields).send().await;
        customer(reply.map_err(|error| self.chargebee.failed(OPERATION, error, [])))
    }
}

/// A customer's deletion, not asked for yet. See [`Chargebee::delete_customer`].
#[derive(Clone)]
#[must_use = "a customer is deleted by `send`"]
pub struct DeleteCustomer {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::DeleteCustomerRequest,
}

impl DeleteCustomer {
    /// Has the customer deleted, which Chargebee does some minutes later.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "delete_customer";
        self.check_fields().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let id = checked(OPERATION, self.customer_id, parameter::customer_id)?;
        let reply = self.chargebee.client.delete_customer().customer_id(id).body(self.fields).send().await;
        customer(reply.map_err(|error| self.chargebee.failed(OPERATION, error, [])))
    }
}

/// A list of customers, not requested yet. See [`Chargebee::customers`].
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListCustomers {
    chargebee: Chargebee,
    pub(super) query: ListCustomersQuery,
}

impl ListCustomers {
    /// The customers one by one, each page requested when it is needed.
    pub fn stream(self) -> Items<Customer> {
        Items::of(self, Self::page, Self::offset)
    }

    /// The page at the [`offset`](Self::offset), or the first one. Cards, which come beside some customers, are left out.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a filter that is blank, an empty list, too long, or a time that
    /// does not have ten digits.
    pub async fn page(self) -> Result<Page<Customer>, Error> {
        const OPERATION: &str = "list_customers";
        let Self { chargebee, query } = self;
        query.check().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        let reply = query.apply(chargebee.client.list_customers()).send().await;
        let reply = reply.map_err(|error| chargebee.failed(OPERATION, error, []))?;
        let items = |list: types::ListCustomersResponse| list.list.into_iter().map(|entry| entry.customer).collect();
        super::page(OPERATION, reply, query.offset.as_ref(), |list| list.next_offset.as_ref(), items)
    }
}

/// The customer of a reply.
pub(super) fn customer(
    reply: Result<chargebee_client::ResponseValue<CustomerResponse>, Error>,
) -> Result<Reply<Customer>, Error> {
    let reply = reply?;
    let info = CallInfo::of(&reply);
    Ok(Reply::new(reply.into_inner().customer, info))
}

/// The names of custom fields stand in the form as they are, so they may hold nothing that means something there.
fn custom_fields_are_valid<'a>(mut names: impl Iterator<Item = &'a String>) -> Result<(), Invalid> {
    names.try_for_each(|name| validate::custom_field(name))
}

debug! {
    CreateCustomer {}
    UpdateCustomer { customer_id }
    DeleteCustomer { customer_id }
    ListCustomers {}
}
