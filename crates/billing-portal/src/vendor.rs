//! The vendors, in one list. What is true of one stands in its folder, which implements [`Portal`](crate::portal::Portal).

use std::fmt;
use std::str::FromStr;

/// Hands the list to a macro, which writes what depends on it.
macro_rules! vendors {
    ($write:ident) => {
        $write! {
            /// [Chargebee](https://www.chargebee.com): subscription billing.
            Chargebee = "chargebee";
            /// [Upflow](https://upflow.io): accounts receivable.
            Upflow = "upflow";
            /// [Stripe](https://stripe.com): payments and subscriptions.
            Stripe = "stripe";
        }
    };
}
pub(crate) use vendors;

macro_rules! vendor {
    ($($(#[$doc:meta])* $Vendor:ident = $name:literal;)*) => {
        /// A vendor that hosts a billing portal. There is one for each feature that is on.
        ///
        /// ```
        /// use billing_portal::Vendor;
        ///
        /// for vendor in Vendor::ALL {
        ///     assert_eq!(vendor.name().parse(), Ok(*vendor));
        ///     println!("{}: links have {:?}", vendor.facts().title, vendor.link_options());
        /// }
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Vendor { $(#[cfg(feature = $name)] $(#[$doc])* $Vendor,)* }

        impl Vendor {
            /// All vendors.
            pub const ALL: &'static [Self] = &[$(#[cfg(feature = $name)] Self::$Vendor),*];

            /// The vendor's name in lower case, as it is written in `BILLING_PORTAL_VENDOR` and in error messages.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(#[cfg(feature = $name)] Self::$Vendor => $name,)* }
            }
        }
    };
}
vendors!(vendor);

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
///
/// ```
/// let error = "acme".parse::<billing_portal::Vendor>().unwrap_err();
/// println!("{error}"); // names the vendors that there are
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownVendor(());

impl fmt::Display for UnknownVendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "vendor must be {}", names())
    }
}

impl std::error::Error for UnknownVendor {}

/// The names of all vendors, such as "`a`, `b` or `c`".
pub(crate) fn names() -> String {
    let names: Vec<_> = Vendor::ALL.iter().map(|vendor| format!("`{vendor}`")).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => names.concat(),
    }
}
