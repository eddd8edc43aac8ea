//! Customers: creating, retrieving, changing, listing, deleting.

use std::collections::BTreeMap;
use std::fmt;

use chargebee_client::types::{self, Customer, CustomerResponse};

use super::generated::{ListCustomersQuery, parameter};
use super::{Chargebee, CustomFieldFilter};
use crate::call::{Sent, request, with_fields};
use crate::call_info::CallInfo;
use crate::debug::debug;
use crate::error::Error;
use crate::list::{Items, Page, list};
use crate::validate;

impl Chargebee {
    /// A request to create a customer: setters for what is known of them, then [`send`](CreateCustomer::send).
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// let customer = chargebee.create_customer().id("cust_42").email("ada@acme.example").company("Acme");
    /// println!("created at {}", customer.custom_field("cf_tier", "gold").await?.created_at);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(&self) -> CreateCustomer {
        CreateCustomer { chargebee: self.clone(), fields: types::CreateCustomerRequest::default() }
    }

    /// A request for a customer, with their contacts.
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// let customer = chargebee.retrieve_customer("cust_42").await?;
    /// println!("{:?}", customer.company);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_customer(&self, customer_id: impl Into<String>) -> RetrieveCustomer {
        RetrieveCustomer { chargebee: self.clone(), customer_id: customer_id.into() }
    }

    /// A request to change a customer: setters for what is to change, then [`send`](UpdateCustomer::send). What is not set
    /// stays as it is; [`Clear`](crate::Clear) clears a field.
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// use billing_portal::Clear;
    ///
    /// chargebee.update_customer("cust_42").company("Acme Ltd").phone(Clear).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_customer(&self, customer_id: impl Into<String>) -> UpdateCustomer {
        let fields = types::UpdateCustomerRequest::default();
        UpdateCustomer { chargebee: self.clone(), customer_id: customer_id.into(), fields }
    }

    /// A request to delete a customer for good. Their subscriptions and invoices are deleted with them.
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// chargebee.delete_customer("cust_42").delete_payment_method(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_customer(&self, customer_id: impl Into<String>) -> DeleteCustomer {
        let fields = types::DeleteCustomerRequest::default();
        DeleteCustomer { chargebee: self.clone(), customer_id: customer_id.into(), fields }
    }

    /// A list of the site's customers: setters for filters and order, then [`stream`](ListCustomers::stream) or
    /// [`page`](ListCustomers::page).
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// let mut customers = chargebee.list_customers().email_is("ada@acme.example").stream();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{} {:?}", customer.id, customer.company);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_customers(&self) -> ListCustomers {
        let (query, custom_fields) = (ListCustomersQuery::default(), Vec::new());
        ListCustomers { chargebee: self.clone(), query, custom_fields }
    }
}

/// A request to create a customer. See [`Chargebee::create_customer`].
///
/// ```no_run
/// use billing_portal::IdempotencyKey;
///
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let customer = chargebee.create_customer().id("cust_42").email("ada@acme.example");
/// customer.idempotency_key(IdempotencyKey::new("sign-up-42")?).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is created by `send`"]
pub struct CreateCustomer {
    chargebee: Chargebee,
    pub(super) fields: types::CreateCustomerRequest,
}

/// A request for a customer. See [`Chargebee::retrieve_customer`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let (customer, info) = chargebee.retrieve_customer("cust_42").send_with_info().await?;
/// println!("{} {:?} after {} attempts", customer.id, customer.company, info.attempts());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is retrieved by `send`"]
pub struct RetrieveCustomer {
    chargebee: Chargebee,
    customer_id: String,
}

/// A request to change a customer. See [`Chargebee::update_customer`].
///
/// ```no_run
/// use billing_portal::Clear;
///
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let change = chargebee.update_customer("cust_42").company("Acme Ltd").phone(Clear);
/// change.custom_field("cf_tier", "gold").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is changed by `send`"]
pub struct UpdateCustomer {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::UpdateCustomerRequest,
}

/// A request to delete a customer. See [`Chargebee::delete_customer`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let customer = chargebee.delete_customer("cust_42").delete_payment_method(true).await?;
/// println!("{} will be deleted", customer.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a customer is deleted by `send`"]
pub struct DeleteCustomer {
    chargebee: Chargebee,
    customer_id: String,
    pub(super) fields: types::DeleteCustomerRequest,
}

request! {
    /// Creates the customer.
    ///
    /// # Errors
    /// With the code `duplicate_entry` if the site has a customer of this id.
    CreateCustomer, "create_customer", chargebee: key context => Customer
}

request! {
    /// Retrieves the customer.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    RetrieveCustomer, "retrieve_customer", chargebee: context => Customer
}

request! {
    /// Makes the changes.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer. Chargebee may refuse to clear a field.
    UpdateCustomer, "update_customer", chargebee: key context => Customer
}

request! {
    /// Has the customer deleted, which Chargebee does some minutes later.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    DeleteCustomer, "delete_customer", chargebee: key context => Customer
}

with_fields! {
    CreateCustomer: types::CreateCustomerRequest
    UpdateCustomer: types::UpdateCustomerRequest
}

impl CreateCustomer {
    /// A custom field of the site, whose API name begins with `cf_`.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.fields.extra.insert(name.into(), value.to_string());
        self
    }

    /// A consent of the customer, whose API name begins with `cs_`.
    pub fn consent(mut self, name: impl Into<String>, given: bool) -> Self {
        self.fields.extra.insert(name.into(), given.to_string());
        self
    }

    async fn sent(self) -> Result<Sent<Customer>, Error> {
        let check = || {
            // One that no path can carry could be given and never used.
            self.fields.id.as_deref().map_or(Ok(()), parameter::customer_id)?;
            self.fields.extra.keys().try_for_each(|name| validate::extra_field(name))?;
            self.check_fields()
        };
        check().map_err(Self::refused)?;
        Ok(customer(self.chargebee.client.create_customer().body(self.fields).send().await?))
    }
}

impl RetrieveCustomer {
    async fn sent(self) -> Result<Sent<Customer>, Error> {
        parameter::customer_id(&self.customer_id).map_err(Self::refused)?;
        Ok(customer(self.chargebee.client.retrieve_customer().customer_id(self.customer_id).send().await?))
    }
}

impl UpdateCustomer {
    /// A custom field of the site, whose API name begins with `cf_`. [`Clear`](crate::Clear) clears it, and so does an empty
    /// text.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.fields.extra.insert(name.into(), value.to_string());
        self
    }

    /// A consent of the customer, whose API name begins with `cs_`.
    pub fn consent(mut self, name: impl Into<String>, given: bool) -> Self {
        self.fields.extra.insert(name.into(), given.to_string());
        self
    }

    async fn sent(self) -> Result<Sent<Customer>, Error> {
        let check = || {
            self.check_fields()?;
            self.fields.extra.keys().try_for_each(|name| validate::extra_field(name))?;
            parameter::customer_id(&self.customer_id)
        };
        check().map_err(Self::refused)?;
        let call = self.chargebee.client.update_customer().customer_id(self.customer_id);
        Ok(customer(call.body(self.fields).send().await?))
    }
}

impl DeleteCustomer {
    async fn sent(self) -> Result<Sent<Customer>, Error> {
        self.check_fields().and_then(|()| parameter::customer_id(&self.customer_id)).map_err(Self::refused)?;
        let call = self.chargebee.client.delete_customer().customer_id(self.customer_id);
        Ok(customer(call.body(self.fields).send().await?))
    }
}

/// A list of customers. See [`Chargebee::list_customers`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let page = chargebee.list_customers().company_starts_with("Acme").limit(50).page().await?;
/// if let Some(offset) = page.next_offset() {
///     let next = chargebee.list_customers().company_starts_with("Acme").limit(50).offset(offset).page().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListCustomers {
    chargebee: Chargebee,
    pub(super) query: ListCustomersQuery,
    custom_fields: Vec<(String, CustomFieldFilter)>,
}

list!(ListCustomers, "list_customers", chargebee: context => Customer, String);

impl ListCustomers {
    /// Only customers of whom this holds for a custom field of the site, whose API name begins with `cf_`. Of two for one field
    /// with one operator the later holds. See [`CustomFieldFilter`] for what happens if the site does not know the field.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn custom_field(mut self, name: impl Into<String>, filter: CustomFieldFilter) -> Self {
        self.custom_fields.push((name.into(), filter));
        self
    }

    /// The page at the [`offset`](Self::offset), or the first one. Cards, which come beside some customers, are left out.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a filter that is blank, an empty list, too long, or a time that
    /// does not have ten digits, or a custom field that is not named like one.
    pub async fn page(mut self) -> Result<Page<Customer>, Error> {
        let custom_fields = self.custom_fields.iter().map(|(name, filter)| filter.parameter(name));
        let custom_fields = custom_fields.collect::<Result<BTreeMap<_, _>, _>>().map_err(Self::refused)?;
        self.query.custom_fields = (!custom_fields.is_empty()).then_some(custom_fields);
        self.query.check().map_err(Self::refused)?;
        let response = self.query.apply(self.chargebee.client.list_customers()).send().await?;
        let items = |list: types::ListCustomersResponse| list.list.into_iter().map(|entry| entry.customer).collect();
        super::page(Self::OPERATION, response, self.query.offset.as_ref(), |list| list.next_offset.as_ref(), items)
    }
}

/// The customer of a response.
pub(super) fn customer(response: chargebee_client::ResponseValue<CustomerResponse>) -> Sent<Customer> {
    let info = CallInfo::of(&response);
    (response.into_inner().customer, info)
}

debug! {
    CreateCustomer {}
    RetrieveCustomer { customer_id }
    UpdateCustomer { customer_id }
    DeleteCustomer { customer_id }
    ListCustomers {}
}
