//! Customers of whichever vendor, in few words.

use std::fmt;

/// What all vendors say of a customer.
///
/// ```no_run
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// let mut customers = portal.customers();
/// while let Some(customer) = customers.try_next().await? {
///     println!("{} {:?} {:?}", customer.id, customer.external_id, customer.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CustomerSummary {
    /// What the vendor calls the customer by.
    pub id: String,
    /// The id in your own system, where the vendor keeps one.
    pub external_id: Option<String>,
    /// The company's name, or the person's.
    pub name: Option<String>,
    /// The e-mail address, where the vendor has one for the customer itself.
    pub email: Option<String>,
}

/// What to look for, with [`BillingPortal::find_customers`](crate::BillingPortal::find_customers). How it is looked for
/// depends on the vendor: [`Facts::finds_by_name`](crate::Facts::finds_by_name),
/// [`Facts::finds_by_email`](crate::Facts::finds_by_email).
///
/// ```no_run
/// use billing_portal::CustomerSearch;
///
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// let by_name: Vec<_> = portal.find_customers(CustomerSearch::name("Acme")).try_collect().await?;
/// let by_email = portal.find_customers(CustomerSearch::email("ada@acme.example")).try_next().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomerSearch {
    /// An e-mail address, whole.
    Email(String),
    /// A name, or the beginning of one.
    Name(String),
}

impl CustomerSearch {
    /// A search by an e-mail address.
    pub fn email(email: impl Into<String>) -> Self {
        Self::Email(email.into())
    }

    /// A search by a name, or the beginning of one.
    pub fn name(name: impl Into<String>) -> Self {
        Self::Name(name.into())
    }

    /// Whether a customer is one that is looked for, for vendors that cannot look themselves: upper and lower case are the
    /// same, and a name matches from its beginning.
    pub(crate) fn matches(&self, customer: &CustomerSummary) -> bool {
        match self {
            Self::Email(email) => customer.email.as_ref().is_some_and(|it| it.to_lowercase() == email.to_lowercase()),
            Self::Name(name) => {
                customer.name.as_ref().is_some_and(|it| it.to_lowercase().starts_with(&name.to_lowercase()))
            }
        }
    }
}

/// Prints the id; the rest is personal data.
impl fmt::Debug for CustomerSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomerSummary").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Prints what is looked at, not what is looked for: it is personal data.
impl fmt::Debug for CustomerSearch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email(_) => "Email(…)",
            Self::Name(_) => "Name(…)",
        })
    }
}
