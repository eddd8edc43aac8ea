//! What can be asked of a vendor before there is a client.

use crate::client_options::ClientOptions;
use crate::error::Error;
use crate::fact::Facts;
use crate::link_option::{LinkOption, OwnLinkOption};
use crate::link_request::LinkRequest;
use crate::setting::{self, Configuration, Setting};
use crate::vendor::{Vendor, names};

/// The variable that names the vendor where several are configured.
pub(crate) const VENDOR_VARIABLE: &str = "BILLING_PORTAL_VENDOR";

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

    /// What is odd about settings that may work, in half a sentence each, such as a test site with a key that looks like a live
    /// site's. Nothing is sent.
    #[must_use]
    pub fn doubts(self, lookup: impl Fn(&str) -> Option<String>) -> Vec<&'static str> {
        (self.description().doubts)(&Configuration::new(self, &lookup, ClientOptions::default()))
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
        if let Some(name) = lookup(VENDOR_VARIABLE).filter(|name| !name.is_empty()) {
            return name.parse().map_err(|_| Error::config(None, format!("{VENDOR_VARIABLE} must be {}", names())));
        }
        let is_set = |setting: &Setting| lookup(setting.variable).is_some_and(|value| !value.is_empty());
        let is_configured = |vendor: &Self| vendor.settings().iter().find(|it| it.is_secret).is_some_and(is_set);
        let configured: Vec<_> = Self::ALL.iter().copied().filter(is_configured).collect();
        match configured[..] {
            [vendor] => Ok(vendor),
            [] => Err(Error::config(None, format!("no vendor is configured: set {}", required_variables()))),
            _ => Err(Error::config(
                None,
                format!("several vendors are configured: set {VENDOR_VARIABLE} to {}", names()),
            )),
        }
    }
}

impl LinkRequest {
    /// Checks the request as the vendor's client does before it sends it. Nothing is sent, and no client is needed.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if the vendor lacks an option
    /// ([`Error::unsupported_option`]), or a value is not as the vendor documents it.
    pub fn validate(&self, vendor: Vendor) -> Result<(), Error> {
        match self.options().find(|option| !vendor.has_link_option(*option)) {
            Some(option) => {
                let shared = vendor.link_options().iter().map(|option| option.name());
                let own = vendor.own_link_options().iter().map(|own| own.name);
                Err(Error::unsupported(vendor, option, &shared.chain(own).collect::<Vec<_>>()))
            }
            None => (vendor.description().validate)(self),
        }
    }
}

impl Error {
    /// What to do about it in the vendor's terms, in a sentence without a full stop, where more can be said than the error
    /// itself says: which setting to check, and where.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        // Whose page it is, the vendor cannot know.
        if self.is_web_page() { None } else { (self.vendor()?.description().advice)(self) }
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
