//! Customers: creating, retrieving, changing, listing, deleting.

use upflow_client::types::{self, Customer, CustomerListItem};

use super::generated::ListCustomersQuery;
use super::pagination::{PageInfo, PageRequest};
use super::{CustomerRef, Upflow};
use crate::call::{Sent, request, with_fields};
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page, list};
use crate::operation::{deleted, plain};
use crate::validate;

impl Upflow {
    /// A request to create a customer of this name: setters for what else is known of them, then
    /// [`send`](CreateCustomer::send).
    ///
    /// ```no_run
    /// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
    /// let customer = upflow.create_customer("Initech").external_id("123").await?;
    /// println!("known as {:?}", customer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(&self, name: impl Into<String>) -> CreateCustomer {
        CreateCustomer { upflow: self.clone(), fields: CreateCustomer::fields(name.into()) }
    }

    /// A request for a customer.
    ///
    /// ```no_run
    /// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
    /// let customer = upflow.retrieve_customer("external:123").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_customer(&self, customer: impl Into<CustomerRef>) -> RetrieveCustomer {
        RetrieveCustomer { upflow: self.clone(), customer: customer.into() }
    }

    /// A request to change a customer: setters for what is to change, then [`send`](UpdateCustomer::send). What is not set
    /// stays as it is (assumed: one public client relies on it); [`Clear`](crate::Clear) clears a field.
    pub fn update_customer(&self, customer: impl Into<CustomerRef>) -> UpdateCustomer {
        let fields = types::UpdateCustomerRequest::default();
        UpdateCustomer { upflow: self.clone(), customer: customer.into(), fields }
    }

    /// A request to delete a customer; what becomes of their invoices is not documented.
    pub fn delete_customer(&self, customer: impl Into<CustomerRef>) -> DeleteCustomer {
        DeleteCustomer { upflow: self.clone(), customer: customer.into() }
    }

    /// A list of the organization's customers: [`stream`](ListCustomers::stream) or [`page`](ListCustomers::page) requests
    /// it. No filters are documented.
    ///
    /// ```no_run
    /// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
    /// let mut customers = upflow.list_customers().stream();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{:?} owes {:?}", customer.name, customer.balance);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_customers(&self) -> ListCustomers {
        ListCustomers { upflow: self.clone(), query: ListCustomersQuery::default() }
    }
}

/// A request to create a customer. See [`Upflow::create_customer`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let customer = upflow.create_customer("Initech").external_id("123").vat_number("FR40303265045").await?;
/// println!("known as {:?}", customer.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is created by `send`"]
pub struct CreateCustomer {
    upflow: Upflow,
    pub(super) fields: types::CreateCustomerRequest,
}

/// A request for a customer. See [`Upflow::retrieve_customer`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let (customer, info) = upflow.retrieve_customer("external:123").send_with_info().await?;
/// println!("{:?} after {} attempts", customer.id, info.attempts());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is retrieved by `send`"]
pub struct RetrieveCustomer {
    upflow: Upflow,
    customer: CustomerRef,
}

/// A request to change a customer. See [`Upflow::update_customer`].
///
/// ```no_run
/// use billing_portal::Clear;
///
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// upflow.update_customer("external:123").name("Initech Ltd").vat_number(Clear).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is changed by `send`"]
pub struct UpdateCustomer {
    upflow: Upflow,
    customer: CustomerRef,
    pub(super) fields: types::UpdateCustomerRequest,
}

/// A request to delete a customer. See [`Upflow::delete_customer`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let ((), info) = upflow.delete_customer("external:123").send_with_info().await?;
/// println!("an earlier attempt has deleted it: {}", info.was_deleted_before());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is deleted by `send`"]
pub struct DeleteCustomer {
    upflow: Upflow,
    customer: CustomerRef,
}

request! {
    /// Creates the customer, or changes the one that has the same [`external_id`](Self::external_id) already (two public
    /// clients rely on that; the vendor's reference is not public).
    ///
    /// With an external id it is retried if a response is lost; without one it is not, because that could make a second
    /// customer: see [`may_have_acted`](Error::may_have_acted).
    ///
    /// # Errors
    /// What Upflow refuses is not documented.
    CreateCustomer, "create_customer", upflow: => Customer
}

request! {
    /// Retrieves the customer.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    RetrieveCustomer, "retrieve_customer", upflow: => Customer
}

request! {
    /// Makes the changes.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    UpdateCustomer, "update_customer", upflow: => Customer
}

request! {
    /// Deletes the customer. A retry after a lost response takes "not found" for done, and says so:
    /// [`was_deleted_before`](crate::CallInfo::was_deleted_before).
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer.
    DeleteCustomer, "delete_customer", upflow: => ()
}

with_fields! {
    CreateCustomer: types::CreateCustomerRequest
    UpdateCustomer: types::UpdateCustomerRequest
}

impl CreateCustomer {
    async fn sent(mut self) -> Result<Sent<Customer>, Error> {
        let check = || {
            validate::not_blank("name", &self.fields.name)?;
            // One that no path can carry could be given and never used; a blank one would be nobody's.
            self.fields.external_id.as_deref().map_or(Ok(()), |id| validate::id("external id", id))?;
            self.check_fields()
        };
        check().map_err(Self::refused)?;
        let is_upsert = self.fields.external_id.is_some();
        self.upflow.set(|calls| _ = calls.idempotent(is_upsert));
        plain(self.upflow.client.create_customer().body(self.fields).send().await)
    }
}

impl RetrieveCustomer {
    async fn sent(self) -> Result<Sent<Customer>, Error> {
        let id = self.customer.checked().map_err(Self::refused)?;
        plain(self.upflow.client.retrieve_customer().customer_id(id).send().await)
    }
}

impl UpdateCustomer {
    async fn sent(self) -> Result<Sent<Customer>, Error> {
        let check = || {
            self.fields.name.as_deref().map_or(Ok(()), |name| validate::not_blank("name", name))?;
            let external_id = self.fields.external_id.as_ref().and_then(|change| change.value());
            external_id.map_or(Ok(()), |id| validate::id("external id", id))?;
            self.check_fields()?;
            self.customer.checked()
        };
        let id = check().map_err(Self::refused)?;
        plain(self.upflow.client.update_customer().customer_id(id).body(self.fields).send().await)
    }
}

impl DeleteCustomer {
    async fn sent(self) -> Result<Sent<()>, Error> {
        let id = self.customer.checked().map_err(Self::refused)?;
        deleted(self.upflow.client.delete_customer().customer_id(id).send().await)
    }
}

/// A list of customers. See [`Upflow::list_customers`].
///
/// ```no_run
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let page = upflow.list_customers().limit(50).page().await?;
/// if let Some(&offset) = page.next_offset() {
///     let next = upflow.list_customers().limit(50).offset(offset).page().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListCustomers {
    upflow: Upflow,
    pub(super) query: ListCustomersQuery,
}

list!(ListCustomers, "list_customers", upflow: => CustomerListItem, i64);

impl ListCustomers {
    /// The page at the [`offset`](Self::offset), or the first one; 100 customers where [`limit`](Self::limit) does not say
    /// otherwise.
    ///
    /// # Errors
    /// As all calls.
    pub async fn page(mut self) -> Result<Page<CustomerListItem, i64>, Error> {
        self.query.check().map_err(Self::refused)?;
        let page = PageRequest::of(&mut self.query.offset, &mut self.query.limit);
        let response = self.query.apply(self.upflow.client.list_customers()).send().await?;
        let info = |list: &types::ListCustomersResponse| PageInfo {
            offset: list.offset,
            limit: list.limit,
            total: list.total,
        };
        page.of_response(Self::OPERATION, response, info, |list| list.customers)
    }
}

debug! {
    CreateCustomer {}
    RetrieveCustomer { customer }
    UpdateCustomer { customer }
    DeleteCustomer { customer }
    ListCustomers {}
}
