//! What is known of a vendor, as data, for programs that serve all of them.

use std::time::Duration;

use billing_portal_transport::RateLimit;

/// What is known of a vendor's links and limits. [`Vendor::facts`](crate::Vendor::facts) has them.
///
/// ```
/// use billing_portal::Vendor;
///
/// for vendor in Vendor::ALL {
///     let facts = vendor.facts();
///     println!("{} opens {:?}; revocable: {}", facts.title, facts.opens, facts.is_revocable);
/// }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Facts {
    /// The vendor's name as it writes it itself, such as `Chargebee`.
    pub title: &'static str,
    /// What names a customer, in half a line.
    pub customer: &'static str,
    /// What stands before a customer's id of your own system, where the vendor takes such ids.
    pub external_prefix: Option<&'static str>,
    /// How often a link can be opened.
    pub opens: Opens,
    /// How long a link works by default; `None` where the vendor does not say.
    pub default_validity: Option<Duration>,
    /// Whether a link can be revoked, by logging out the session behind it.
    pub is_revocable: bool,
    /// The limit that a client keeps to by default, if there is one.
    pub default_rate: Option<RateLimit>,
    /// A limit for many calls in a row that leaves room for others with the same credentials.
    pub usual_rate: RateLimit,
    /// The highest limit that the vendor documents.
    pub highest_rate: RateLimit,
    /// How customers are found by an e-mail address.
    pub finds_by_email: Finds,
    /// How customers are found by a name.
    pub finds_by_name: Finds,
}

/// How a vendor finds customers.
///
/// ```
/// use billing_portal::{Finds, Vendor};
///
/// for vendor in Vendor::ALL.iter().filter(|vendor| vendor.facts().finds_by_name == Finds::ByReading) {
///     println!("{vendor}: a search by name reads the whole list");
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finds {
    /// The vendor looks for the whole value.
    ByFilter,
    /// The vendor looks for the beginning of the value.
    ByPrefix,
    /// The vendor looks for the value anywhere.
    ByPart,
    /// The vendor cannot look: the whole list is read and looked through, which takes a request for each page.
    ByReading,
    /// Not at all: such a search is refused.
    Not,
}

/// How often a link can be opened.
///
/// ```
/// use billing_portal::{Opens, Vendor};
///
/// for vendor in Vendor::ALL.iter().filter(|vendor| vendor.facts().opens == Opens::Once) {
///     println!("{vendor}: make links when they are asked for, and do not send them by e-mail");
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Opens {
    /// Once, by whoever is first.
    Once,
    /// Any number of times, until it expires.
    UntilItEnds,
    /// Within moments of being made, and then not any more.
    Briefly,
}
