//! Customers: creating, changing, listing, deleting.

use upflow_client::types::{self, Customer, CustomerListItem};

use super::generated::ListCustomersQuery;
use super::pagination::{PageInfo, PageRequest};
use super::{CustomerRef, Upflow, checked};
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page};
use crate::reply::Reply;
use crate::validate;
use crate::vendor::Vendor;

impl Upflow {
    /// A request to create a customer of this name: setters for what else is known of them, then [`send`](CreateCustomer::send).
    ///
    /// ```no_run
    /// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
    /// let customer = upflow.create_customer("Initech").external_id("123").send().await?;
    /// println!("known as {:?}", customer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(&self, name: impl Into<String>) -> CreateCustomer {
        CreateCustomer { upflow: self.clone(), fields: CreateCustomer::fields(name.into()) }
    }

    /// A customer.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    pub async fn customer(&self, customer: CustomerRef) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "retrieve_customer";
        let id = checked(OPERATION, &customer)?;
        let reply = self.client.retrieve_customer().customer_id(id).send().await;
        self.reply(OPERATION, reply)
    }

    /// Starts changes to a customer: setters for what is to change, then [`send`](UpdateCustomer::send). What is not set
    /// stays as it is (assumed: one public client relies on it); [`Clear`](crate::Clear) takes a field its value.
    pub fn update_customer(&self, customer: CustomerRef) -> UpdateCustomer {
        UpdateCustomer { upflow: self.clone(), customer, fields: types::UpdateCustomerRequest::default() }
    }

    /// Deletes a customer; what becomes of their invoices is not documented. Repeated after an answer was lost, it takes "not found" for done.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    pub async fn delete_customer(&self, customer: CustomerRef) -> Result<Reply<()>, Error> {
        const OPERATION: &str = "delete_customer";
        let id = checked(OPERATION, &customer)?;
        let reply = self.client.delete_customer().customer_id(id).send().await;
        self.deleted(OPERATION, reply)
    }

    /// Starts a list of the organization's customers: [`stream`](ListCustomers::stream) or
    /// [`page`](ListCustomers::page) requests it. No filters are documented.
    ///
    /// ```no_run
    /// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
    /// let mut customers = upflow.customers().stream();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{:?} owes {:?}", customer.name, customer.balance);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn customers(&self) -> ListCustomers {
        ListCustomers { upflow: self.clone(), query: ListCustomersQuery::default() }
    }
}

/// A customer, not created yet. See [`Upflow::create_customer`].
#[derive(Clone)]
#[must_use = "a customer is created by `send`"]
pub struct CreateCustomer {
    upflow: Upflow,
    pub(super) fields: types::CreateCustomerRequest,
}

impl CreateCustomer {
    /// Creates the customer, or changes the one that has the same [`external_id`](Self::external_id) already (two public
    /// clients rely on that; the vendor's reference is not public).
    ///
    /// With an external id it is sent again if an answer is lost; without one it is not, because that could make a
    /// second customer: see [`may_have_acted`](Error::may_have_acted).
    ///
    /// # Errors
    /// What Upflow refuses is not documented.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "create_customer";
        let valid = || {
            validate::not_blank("name", &self.fields.name)?;
            // One that no path can carry could be given and never used; a blank one would be nobody's.
            self.fields.external_id.as_deref().map_or(Ok(()), |id| validate::id("external id", id))?;
            self.check_fields()
        };
        valid().map_err(|problem| Error::request(Vendor::Upflow, OPERATION, problem))?;
        let is_upsert = self.fields.external_id.is_some();
        let client = self.upflow.client.with(|options| {
            options.idempotent(is_upsert);
        });
        let reply = client.create_customer().body(self.fields).send().await;
        self.upflow.reply(OPERATION, reply)
    }
}

/// Changes to a customer, not made yet. See [`Upflow::update_customer`].
#[derive(Clone)]
#[must_use = "a customer is changed by `send`"]
pub struct UpdateCustomer {
    upflow: Upflow,
    customer: CustomerRef,
    pub(super) fields: types::UpdateCustomerRequest,
}

impl UpdateCustomer {
    /// Makes the changes.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    pub async fn send(self) -> Result<Reply<Customer>, Error> {
        const OPERATION: &str = "update_customer";
        let valid = || {
            self.fields.name.as_deref().map_or(Ok(()), |name| validate::not_blank("name", name))?;
            let external_id = self.fields.external_id.as_ref().and_then(|change| change.value());
            external_id.map_or(Ok(()), |id| validate::id("external id", id))?;
            self.check_fields()
        };
        valid().map_err(|problem| Error::request(Vendor::Upflow, OPERATION, problem))?;
        let id = checked(OPERATION, &self.customer)?;
        let reply = self.upflow.client.update_customer().customer_id(id).body(self.fields).send().await;
        self.upflow.reply(OPERATION, reply)
    }
}

/// A list of customers, not requested yet. See [`Upflow::customers`].
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListCustomers {
    upflow: Upflow,
    pub(super) query: ListCustomersQuery,
}

impl ListCustomers {
    /// The customers one by one, each page requested when it is needed.
    pub fn stream(self) -> Items<CustomerListItem> {
        Items::of(self, Self::page, Self::offset)
    }

    /// The page at the [`offset`](Self::offset), or the first one; 100 customers unless [`limit`](Self::limit) says
    /// otherwise.
    ///
    /// # Errors
    /// As all calls.
    pub async fn page(mut self) -> Result<Page<CustomerListItem, i64>, Error> {
        const OPERATION: &str = "list_customers";
        self.query.check().map_err(|problem| Error::request(Vendor::Upflow, OPERATION, problem))?;
        let asked = PageRequest::of(&mut self.query.offset, &mut self.query.limit);
        let reply = self.query.apply(self.upflow.client.list_customers()).send().await;
        let reply = reply.map_err(|error| self.upflow.failed(OPERATION, error))?;
        let place = |list: &types::ListCustomersResponse| PageInfo {
            offset: list.offset,
            limit: list.limit,
            total: list.total,
        };
        asked.page(OPERATION, reply, place, |list| list.customers)
    }
}

debug! {
    CreateCustomer {}
    UpdateCustomer { customer }
    ListCustomers {}
}
