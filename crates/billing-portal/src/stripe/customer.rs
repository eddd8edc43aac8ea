//! Customers.

use stripe_client::types;

use super::generated::{ListCustomersQuery, SearchCustomersQuery};
use super::pagination::cursor_list;
use super::{Customer, Stripe, VENDOR};
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::list::{Items, Page, list};
use crate::operation::operation;

operation! {
    /// A request to create a customer.
    ///
    /// ```no_run
    /// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
    /// let customer = stripe.create_customer().email("ada@acme.example").metadata([("plan", "gold")]).await?;
    /// println!("known as {}", customer.id);
    /// # Ok(())
    /// # }
    /// ```
    Stripe.create_customer() => CreateCustomer { fields: types::CreateCustomerRequest }
    /// Creates the customer.
    ///
    /// # Errors
    /// A bad request if Stripe does not take a value.
    stripe: key => Customer, plain
}

operation! {
    /// A request for a customer. Of one that was deleted Stripe gives the id, and [`deleted`](Customer::deleted) is true.
    ///
    /// ```no_run
    /// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
    /// let customer = stripe.retrieve_customer("cus_NffrFeUfNV2Hib").await?;
    /// let is_gone = customer.deleted == Some(true);
    /// # Ok(())
    /// # }
    /// ```
    Stripe.retrieve_customer(customer_id) => RetrieveCustomer {}
    /// Retrieves the customer.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the account has never had such a customer.
    stripe: => Customer, plain
}

operation! {
    /// A request to change a customer. What is not set stays as it is, and [`Clear`](crate::Clear) clears a field.
    ///
    /// ```no_run
    /// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
    /// stripe.update_customer("cus_NffrFeUfNV2Hib").name("Ada King").phone(billing_portal::Clear).await?;
    /// # Ok(())
    /// # }
    /// ```
    Stripe.update_customer(customer_id) => UpdateCustomer { fields: types::UpdateCustomerRequest }
    /// Makes the changes.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the account has no such customer.
    stripe: key => Customer, plain
}

operation! {
    /// A request to delete a customer for good, which ends their subscriptions at once.
    ///
    /// ```no_run
    /// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
    /// stripe.delete_customer("cus_NffrFeUfNV2Hib").await?;
    /// # Ok(())
    /// # }
    /// ```
    Stripe.delete_customer(customer_id) => DeleteCustomer {}
    /// Deletes the customer. A retry after a lost response takes "not found" for done, and says so:
    /// [`was_deleted_before`](crate::CallInfo::was_deleted_before).
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the account has no such customer, or it is deleted already.
    stripe: => (), deleted
}

impl Stripe {
    /// A list of the account's customers, the newest first: [`stream`](ListCustomers::stream) or
    /// [`page`](ListCustomers::page) requests it.
    pub fn list_customers(&self) -> ListCustomers {
        ListCustomers { stripe: self.clone(), query: ListCustomersQuery::default() }
    }

    /// The customers that a query in [Stripe's search language](https://docs.stripe.com/search) finds, at most 5000 characters.
    /// What was created within the last minute may not be found, and Stripe offers no search to merchants in India.
    pub fn search_customers(&self, query: impl Into<String>) -> SearchCustomers {
        let query = SearchCustomersQuery { query: Some(query.into()), ..SearchCustomersQuery::default() };
        SearchCustomers { stripe: self.clone(), query }
    }
}

/// A list of customers. See [`Stripe::list_customers`].
///
/// ```no_run
/// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
/// let all: Vec<_> = stripe.list_customers().limit(100).stream().try_collect().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListCustomers {
    stripe: Stripe,
    pub(super) query: ListCustomersQuery,
}

/// The customers that a search finds. See [`Stripe::search_customers`].
///
/// ```no_run
/// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
/// let found: Vec<_> = stripe.search_customers("metadata['plan']:'gold'").stream().try_collect().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct SearchCustomers {
    stripe: Stripe,
    pub(super) query: SearchCustomersQuery,
}

cursor_list!(ListCustomers, list_customers => Customer);
list!(SearchCustomers, "search_customers", stripe: => Customer, String);

impl SearchCustomers {
    /// The page that [`with_page`](Self::with_page) says, or the first one.
    ///
    /// # Errors
    /// As all calls; a query that Stripe does not understand is a bad request.
    pub async fn page(self) -> Result<Page<Customer>, Error> {
        self.query.check().map_err(Self::refused)?;
        let response = self.query.apply(self.stripe.client.search_customers()).send().await?;
        let next = response.next_page.clone().filter(|_| response.has_more);
        if response.has_more && (next.is_none() || next == self.query.page) {
            // Going on would never end, and ending would leave customers out.
            let problem = "there are more, and `next_page` does not say where";
            return Err(Error::decode(VENDOR, Self::OPERATION, &response, problem));
        }
        let info = CallInfo::of(&response);
        Ok(Page::new(response.into_inner().data, next, info))
    }

    fn offset(self, page: String) -> Self {
        self.with_page(page)
    }
}

crate::debug::debug! { SearchCustomers {} }
