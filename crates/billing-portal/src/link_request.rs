//! A link to be made, in the words that vendors share.

use std::fmt;
use std::time::Duration;

use billing_portal_transport::CallOptions;

use crate::idempotency_key::IdempotencyKey;
use crate::link_option::LinkOption;

/// A request for a link that is put the same way for every vendor: for [`BillingPortal::link`](crate::BillingPortal::link).
///
/// A vendor refuses an option that it lacks: a link that lives longer than was asked, or that other pages may embed,
/// would be less safe than what was asked for.
///
/// ```
/// # #[cfg(all(feature = "chargebee", feature = "upflow"))] {
/// use std::time::Duration;
/// use billing_portal::{LinkOption, LinkRequest, Vendor};
///
/// let request = LinkRequest::new("cust_42").return_url("https://app.example/account");
/// request.validate(Vendor::Chargebee)?; // no client, nothing sent
/// let refused = LinkRequest::new("cust_42").expires_in(Duration::from_secs(60)).validate(Vendor::Chargebee);
/// assert_eq!(refused.unwrap_err().unsupported_option(), Some(LinkOption::ExpiresIn));
/// # }
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use = "a request does nothing until a client is given it"]
pub struct LinkRequest {
    pub(crate) customer: String,
    pub(crate) return_url: Option<String>,
    pub(crate) expires_in: Option<Duration>,
    pub(crate) frame_ancestors: Option<Vec<String>>,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_attempts: Option<u32>,
    pub(crate) own: Vec<(&'static str, String)>,
}

/// The options of a link, for what holds a [`LinkRequest`] at `$request`, or is one.
macro_rules! link_options {
    ($Type:ident $(, $request:ident)?) => {
        impl $Type {
            /// Where the customer goes on leaving the portal: an absolute URL, http or https.
            pub fn return_url(mut self, url: impl Into<String>) -> Self {
                self$(.$request)?.return_url = Some(url.into());
                self
            }

            /// How long the link works, in whole seconds.
            pub fn expires_in(mut self, validity: Duration) -> Self {
                self$(.$request)?.expires_in = Some(validity);
                self
            }

            /// Who may show the portal in an iframe: hosts such as `app.example` or `app.example:8443`.
            pub fn frame_ancestors(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
                self$(.$request)?.frame_ancestors = Some(hosts.into_iter().map(Into::into).collect());
                self
            }

            /// A key by which the vendor knows this request again, so that it can be sent again after a crash and makes no
            /// second link.
            pub fn idempotency_key(mut self, key: IdempotencyKey) -> Self {
                self$(.$request)?.idempotency_key = Some(key);
                self
            }

            /// How long this call may take in all, retries and waiting included, instead of the client's timeout.
            pub fn timeout(mut self, limit: Duration) -> Self {
                self$(.$request)?.timeout = Some(limit);
                self
            }

            /// How often this request may be sent in all, instead of as often as the client says.
            pub fn max_attempts(mut self, attempts: u32) -> Self {
                self$(.$request)?.max_attempts = Some(attempts);
                self
            }

            /// An option that only one vendor has: one of [`Vendor::own_link_options`](crate::Vendor::own_link_options), by
            /// its name. Of two values the later counts.
            pub fn own_option(mut self, name: &'static str, value: impl Into<String>) -> Self {
                self$(.$request)?.own.retain(|(other, _)| *other != name);
                self$(.$request)?.own.push((name, value.into()));
                self
            }
        }
    };
}
pub(crate) use link_options;

impl LinkRequest {
    /// A request for a link to a customer's portal, with the vendor's defaults. `customer` is what the vendor calls the
    /// customer by: [`Facts::customer`](crate::Facts::customer).
    pub fn new(customer: impl Into<String>) -> Self {
        Self {
            customer: customer.into(),
            return_url: None,
            expires_in: None,
            frame_ancestors: None,
            idempotency_key: None,
            timeout: None,
            max_attempts: None,
            own: Vec::new(),
        }
    }

    /// Whose portal it is.
    #[must_use]
    pub fn customer(&self) -> &str {
        &self.customer
    }

    /// The options that are set.
    pub(crate) fn options(&self) -> impl Iterator<Item = LinkOption> {
        let shared = [
            self.return_url.is_some().then_some(LinkOption::ReturnUrl),
            self.expires_in.is_some().then_some(LinkOption::ExpiresIn),
            self.frame_ancestors.is_some().then_some(LinkOption::FrameAncestors),
            self.idempotency_key.is_some().then_some(LinkOption::IdempotencyKey),
        ];
        shared.into_iter().flatten().chain(self.own.iter().map(|(name, _)| LinkOption::Own(name)))
    }

    /// Puts what concerns the call into its options.
    pub(crate) fn apply(&self, calls: &mut CallOptions) {
        if let Some(limit) = self.timeout {
            calls.timeout(limit);
        }
        if let Some(attempts) = self.max_attempts {
            calls.max_attempts(attempts);
        }
        if let Some(key) = &self.idempotency_key {
            calls.idempotency_key(key.value());
        }
    }

    /// The value of a vendor's own option.
    pub(crate) fn own(&self, name: &str) -> Option<&String> {
        self.own.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }
}

link_options!(LinkRequest);

/// Prints which options are set; their values, like the customer, can be personal data.
impl fmt::Debug for LinkRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.options().map(LinkOption::name).collect::<Vec<_>>();
        f.debug_struct("LinkRequest").field("options", &names).finish_non_exhaustive()
    }
}
