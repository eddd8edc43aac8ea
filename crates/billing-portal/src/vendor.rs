//! What can be asked of a vendor before there is a client.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;
use crate::fact::Facts;
use crate::link_request::{LinkOption, OwnLinkOption};
use crate::registry::Vendor;
use crate::setting::{self, Setting};

/// The variable that names the vendor where several are configured.
pub(crate) const VARIABLE: &str = "BILLING_PORTAL_VENDOR";

impl Vendor {
    /// What configures a client of this vendor: environment variables, which `from_env` reads.
    ///
    /// ```
    /// # #[cfg(feature = "chargebee")] {
    /// use billing_portal::Vendor;
    ///
    /// let required = Vendor::Chargebee.settings().iter().filter(|setting| setting.is_required);
    /// assert_eq!(required.map(|setting| setting.variable).collect::<Vec<_>>(), ["CHARGEBEE_SITE", "CHARGEBEE_API_KEY"]);
    /// # }
    /// ```
    #[must_use]
    pub const fn settings(self) -> &'static [Setting] {
        self.description().settings
    }

    /// Which of the options that vendors share its links have. Others are refused:
    /// [`Error::unsupported_option`].
    #[must_use]
    pub const fn link_options(self) -> &'static [LinkOption] {
        self.description().link_options
    }

    /// The options that only this vendor's links have, for [`LinkRequest::own_option`](crate::LinkRequest::own_option).
    #[must_use]
    pub const fn own_link_options(self) -> &'static [OwnLinkOption] {
        self.description().own_link_options
    }

    /// Whether its links have an option: one of [`link_options`](Self::link_options), or one of its own.
    #[must_use]
    pub fn has_link_option(self, option: LinkOption) -> bool {
        match option {
            LinkOption::Own(name) => self.own_link_options().iter().any(|own| own.name == name),
            shared => self.link_options().contains(&shared),
        }
    }

    /// What is known of the vendor's links and limits.
    #[must_use]
    pub const fn facts(self) -> &'static Facts {
        &self.description().facts
    }

    /// The vendor that [`BillingPortal::from_env`](crate::BillingPortal::from_env) takes: the one that
    /// `BILLING_PORTAL_VENDOR` names, or else the only one whose first credential is set.
    ///
    /// # Errors
    /// As [`from_lookup`](Self::from_lookup).
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(setting::process)
    }

    /// [`from_env`](Self::from_env) with another source of the same names.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if none is configured, or several are and none is named.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        if let Some(name) = lookup(VARIABLE).filter(|name| !name.is_empty()) {
            return name.parse().map_err(|_| Error::config(None, format!("{VARIABLE} must be {}", names())));
        }
        let is_set = |setting: &Setting| lookup(setting.variable).is_some_and(|value| !value.is_empty());
        let is_configured = |vendor: &Self| vendor.settings().iter().find(|it| it.is_secret).is_some_and(is_set);
        let configured: Vec<_> = Self::ALL.iter().copied().filter(is_configured).collect();
        match configured[..] {
            [vendor] => Ok(vendor),
            [] => Err(Error::config(None, format!("no vendor is configured: set {}", required_variables()))),
            _ => Err(Error::config(None, format!("several vendors are configured: set {VARIABLE} to {}", names()))),
        }
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Vendor {
    type Err = UnknownVendor;

    fn from_str(name: &str) -> Result<Self, UnknownVendor> {
        Self::ALL.iter().copied().find(|vendor| vendor.name() == name).ok_or(UnknownVendor(()))
    }
}

/// A name that is no vendor's, or that of a vendor whose feature is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownVendor(());

impl fmt::Display for UnknownVendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "vendor must be {}", names())
    }
}

impl std::error::Error for UnknownVendor {}

/// The names of all vendors, such as "`a`, `b` or `c`".
fn names() -> String {
    let names: Vec<_> = Vendor::ALL.iter().map(|vendor| format!("`{vendor}`")).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => names.concat(),
    }
}

/// What each vendor cannot do without.
fn required_variables() -> String {
    let of = |vendor: &Vendor| {
        let required = vendor.settings().iter().filter(|setting| setting.is_required);
        required.map(|setting| setting.variable).collect::<Vec<_>>().join(" and ")
    };
    Vendor::ALL.iter().map(of).collect::<Vec<_>>().join(", or ")
}
