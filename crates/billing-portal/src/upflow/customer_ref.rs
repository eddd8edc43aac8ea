//! The two ways to name a customer.

use std::fmt;
use std::str::FromStr;

use crate::validate::{self, Invalid};

/// A customer of an Upflow organization: by Upflow's id, or by the id that it has in the system it came from.
///
/// ```
/// use billing_portal::CustomerRef;
///
/// let by_erp_id = CustomerRef::external("123");
/// assert_eq!(by_erp_id, "external:123".parse()?);
/// let by_id: CustomerRef = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e".parse()?;
/// assert!("123".parse::<CustomerRef>().is_err(), "which of the two is not to be guessed");
/// # Ok::<(), billing_portal::upflow::InvalidCustomerRef>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CustomerRef(Form);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Form {
    Id(String),
    External(String),
}

impl CustomerRef {
    pub(super) const EXTERNAL_PREFIX: &str = "external:";

    /// By Upflow's own id: the UUID in the address of the customer's page, after `/customers/`. Checked when used.
    #[must_use]
    pub fn id(uuid: impl Into<String>) -> Self {
        Self(Form::Id(uuid.into()))
    }

    /// By the customer's id in the system that Upflow is fed from, such as NetSuite's internal id, without the prefix
    /// `external:`. Checked when used.
    ///
    /// An id with a `/` or other special characters is percent-encoded; whether Upflow accepts such ids is not documented.
    #[must_use]
    pub fn external(id: impl Into<String>) -> Self {
        Self(Form::External(id.into()))
    }

    /// The form in which it stands in a path, if it can.
    pub(super) fn checked(&self) -> Result<String, Invalid> {
        self.check()?;
        Ok(self.to_string())
    }

    fn check(&self) -> Result<(), Invalid> {
        match &self.0 {
            Form::Id(uuid) if is_uuid(uuid) => Ok(()),
            Form::Id(_) => Err("customer must be a UUID or `external:` and an id of your own".to_owned()),
            Form::External(id) if id.starts_with(Self::EXTERNAL_PREFIX) => {
                Err("external customer id begins with `external:`, which is added to it".to_owned())
            }
            Form::External(id) => validate::id("external customer id", id),
        }
    }
}

/// The form in which it stands in a path: a UUID, or `external:` and the id.
impl fmt::Display for CustomerRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Id(uuid) => f.write_str(uuid),
            Form::External(id) => write!(f, "{}{id}", Self::EXTERNAL_PREFIX),
        }
    }
}

/// The form in which it stands in a path. Checked when used.
impl From<&str> for CustomerRef {
    fn from(text: &str) -> Self {
        match text.strip_prefix(Self::EXTERNAL_PREFIX) {
            Some(id) => Self::external(id),
            None => Self::id(text),
        }
    }
}

/// As from `&str`.
impl From<String> for CustomerRef {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for CustomerRef {
    type Err = InvalidCustomerRef;

    fn from_str(text: &str) -> Result<Self, InvalidCustomerRef> {
        let reference = match text.strip_prefix(Self::EXTERNAL_PREFIX) {
            Some(id) => Self::external(id),
            None if is_uuid(text) => Self::id(text),
            None => {
                return Err(InvalidCustomerRef(
                    "customer must be a UUID or `external:` and an id of your own".to_owned(),
                ));
            }
        };
        reference.check().map_err(InvalidCustomerRef)?;
        Ok(reference)
    }
}

/// A text that names no customer.
///
/// ```
/// let error = "123".parse::<billing_portal::CustomerRef>().unwrap_err();
/// assert_eq!(error.to_string(), "customer must be a UUID or `external:` and an id of your own");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCustomerRef(Invalid);

impl fmt::Display for InvalidCustomerRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidCustomerRef {}

/// Five groups of hexadecimal digits, as Upflow shows them.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<_> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(|b| b.is_ascii_hexdigit()))
}
