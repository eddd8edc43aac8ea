//! What depends on which vendors there are, beside their list in [`vendor`](crate::vendor).

use crate::assumption::LinkProbe;
use crate::customer::{CustomerSearch, CustomerSummary};
use crate::error::Error;
use crate::link::PortalLink;
use crate::link_request::LinkRequest;
use crate::list::Items;
use crate::portal::{Description, Portal};
use crate::setting::Configuration;
use crate::vendor::{Vendor, vendors};
use crate::vendor_client::VendorClient;

macro_rules! registry {
    ($($(#[$doc:meta])* $Vendor:ident = $name:literal;)*) => {
        impl Vendor {
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
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => VendorClient::base_url(client),)* }
            }

            pub(crate) async fn link(self, request: LinkRequest) -> Result<PortalLink, Error> {
                match self { $(#[cfg(feature = $name)] Self::$Vendor(mut client) => {
                    client.set(|calls| request.apply(calls));
                    Portal::link(&client, request).await
                })* }
            }

            pub(crate) async fn probe(self, request: LinkRequest) -> Result<LinkProbe, Error> {
                match self { $(#[cfg(feature = $name)] Self::$Vendor(mut client) => {
                    client.set(|calls| request.apply(calls));
                    Portal::probe(&client, request).await
                })* }
            }

            pub(crate) async fn logout(&self, session_id: String) -> Result<(), Error> {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => Portal::logout(client, session_id).await,)* }
            }

            pub(crate) fn customers(&self, search: Option<CustomerSearch>) -> Items<CustomerSummary> {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => Portal::customers(client, search),)* }
            }

            pub(crate) async fn customer(&self, id: String) -> Result<CustomerSummary, Error> {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => Portal::customer(client, id).await,)* }
            }

            pub(crate) async fn check(&self) -> Result<(), Error> {
                match *self { $(#[cfg(feature = $name)] Self::$Vendor(ref client) => Portal::check(client).await,)* }
            }
        }
    };
}
vendors!(registry);
