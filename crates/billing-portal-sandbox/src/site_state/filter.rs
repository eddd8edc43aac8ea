//! Which requests of a journal somebody wants to see.

use crate::message::form_pairs;
use crate::vendors::{Vendor, check_operation};

/// Which requests of a journal are wanted: those for which everything holds that is said, or all if nothing is.
///
/// ```
/// use billing_portal_sandbox::{RequestFilter, Sandbox, Vendor};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let refused = RequestFilter::default().vendor(Vendor::Upflow).status(429);
/// assert!(sandbox.requests_matching(&refused).is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestFilter {
    operation_id: Option<String>,
    vendor: Option<Vendor>,
    status: Option<u16>,
    since: Option<u64>,
}

impl RequestFilter {
    /// Only requests for the operation with this id, such as `create_portal_session`.
    #[must_use]
    pub fn operation_id(mut self, id: impl Into<String>) -> Self {
        self.operation_id = Some(id.into());
        self
    }

    /// Only requests to this vendor's API.
    #[must_use]
    pub fn vendor(mut self, vendor: Vendor) -> Self {
        self.vendor = Some(vendor);
        self
    }

    /// Only requests whose response had this status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Only requests that were recorded at this time or later, in seconds since the Unix epoch by the site's clock.
    #[must_use]
    pub fn since(mut self, unix_seconds: u64) -> Self {
        self.since = Some(unix_seconds);
        self
    }

    /// Reads a query string, or says what is wrong with it.
    pub(crate) fn from_query(query: &str) -> Result<Self, String> {
        let mut filter = Self::default();
        for (name, value) in form_pairs(query.as_bytes()) {
            match name.as_str() {
                "operation_id" => filter.operation_id = Some(value),
                "vendor" => filter.vendor = Some(Vendor::named(&value)?),
                "status" => filter.status = Some(number(&name, &value)?),
                "since" => filter.since = Some(number(&name, &value)?),
                _ => return Err(format!("there is no filter {name:?}, only operation_id, vendor, status and since")),
            }
        }
        filter.operation_id.as_deref().map_or(Ok(()), |id| check_operation(filter.vendor, id))?;
        Ok(filter)
    }

    /// Whether a request is wanted.
    pub(crate) fn wants(&self, vendor: Vendor, operation_id: Option<&str>, status: Option<u16>, at: u64) -> bool {
        (self.operation_id.is_none() || self.operation_id.as_deref() == operation_id)
            && self.vendor.is_none_or(|wanted| wanted == vendor)
            && (self.status.is_none() || self.status == status)
            && self.since.is_none_or(|since| at >= since)
    }
}

fn number<N: std::str::FromStr>(name: &str, value: &str) -> Result<N, String> {
    value.parse().map_err(|_| format!("{name} must be a whole number"))
}
