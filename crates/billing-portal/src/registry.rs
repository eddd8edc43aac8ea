//! The vendors: a line for each at the end. What is true of one stands in its folder, which implements [`Portal`].

use crate::error::Error;
use crate::link::PortalLink;
use crate::link_request::LinkRequest;
use crate::portal::{BillingPortal, Description, Portal};
use crate::setting::Configuration;

macro_rules! vendors {
    ($($(#[$doc:meta])* $Vendor:ident = $name:literal;)*) => {
        /// A vendor that hosts a billing portal. There is one for each feature that is on.
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

            pub(crate) const fn description(self) -> &'static Description {
                match self { $(#[cfg(feature = $name)] Self::$Vendor => const { &Description::of::<crate::$Vendor>() },)* }
            }
        }

        /// A client of one of the vendors.
        #[derive(Clone, Debug)]
        pub(crate) enum Client { $(#[cfg(feature = $name)] $Vendor(crate::$Vendor),)* }

        impl Client {
            pub(crate) fn configured(from: &Configuration<'_>) -> Result<Self, Error> {
                match from.vendor() { $(#[cfg(feature = $name)] Vendor::$Vendor => {
                    crate::$Vendor::configured(from)?.build().map(Self::$Vendor)
                })* }
            }

            pub(crate) fn vendor(&self) -> Vendor {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(_) => Vendor::$Vendor,)* }
            }

            pub(crate) fn base_url(&self) -> &str {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => Portal::base_url(client),)* }
            }

            pub(crate) async fn link(&self, request: LinkRequest) -> Result<PortalLink, Error> {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => Portal::link(client, request).await,)* }
            }

            pub(crate) async fn check(&self) -> Result<(), Error> {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => Portal::check(client).await,)* }
            }
        }

        $(#[cfg(feature = $name)]
        impl From<crate::$Vendor> for BillingPortal {
            fn from(client: crate::$Vendor) -> Self { Self(Client::$Vendor(client)) }
        })*
    };
}

vendors! {
    /// [Chargebee](https://www.chargebee.com): subscription billing.
    Chargebee = "chargebee";
    /// [Upflow](https://upflow.io): accounts receivable.
    Upflow = "upflow";
}
