//! The vendors, in one list.

use std::fmt;
use std::str::FromStr;

/// A vendor that hosts a billing portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vendor {
    /// [Chargebee](https://www.chargebee.com): subscription billing.
    Chargebee,
    /// [Upflow](https://upflow.io): accounts receivable.
    Upflow,
}

impl Vendor {
    /// All vendors.
    pub const ALL: &'static [Self] = &[Self::Chargebee, Self::Upflow];

    /// The vendor's name in lower case, as it is written in `BILLING_PORTAL_VENDOR` and in error messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chargebee => "chargebee",
            Self::Upflow => "upflow",
        }
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is no vendor's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownVendor(());

impl fmt::Display for UnknownVendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("vendor must be `chargebee` or `upflow`")
    }
}

impl std::error::Error for UnknownVendor {}

impl FromStr for Vendor {
    type Err = UnknownVendor;

    fn from_str(name: &str) -> Result<Self, UnknownVendor> {
        Self::ALL.iter().copied().find(|vendor| vendor.name() == name).ok_or(UnknownVendor(()))
    }
}
