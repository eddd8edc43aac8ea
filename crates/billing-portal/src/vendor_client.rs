//! What a client is beside its operations, the same for each vendor.

use crate::vendor::Vendor;

/// What each vendor's client says of itself.
pub(crate) trait VendorClient {
    fn vendor(&self) -> Vendor;

    /// The address that its calls go to.
    fn base_url(&self) -> &str;
}

/// The constant `VENDOR` and, for a client that has the generated one at `client`: `raw`, `from_env` and its like, `as_VENDOR`
/// of a `BillingPortal`, `Debug`, and the `From` of low-level errors. The table of variables is the caller's.
macro_rules! vendor_client {
    ($(#[$variables:meta])* $Vendor:ident, $Builder:ident, $client:ident, $as_vendor:ident) => {
        const VENDOR: crate::vendor::Vendor = crate::vendor::Vendor::$Vendor;

        impl $Vendor {
            /// The low-level client: every parameter and header, typed. It is generated and may change with any minor version.
            #[must_use]
            pub fn raw(&self) -> &$client::Client {
                &self.client
            }

            /// A client configured by the environment:
            ///
            $(#[$variables])*
            ///
            /// # Errors
            /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a required variable is missing or a value is refused.
            pub fn from_env() -> Result<Self, Error> {
                Self::builder_from_env()?.build()
            }

            /// [`from_env`](Self::from_env) with another source of the same names.
            ///
            /// # Errors
            /// As [`from_env`](Self::from_env).
            pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
                Self::builder_from_lookup(lookup)?.build()
            }

            /// The builder of what [`from_env`](Self::from_env) gives, for options that no variable sets.
            ///
            /// # Errors
            /// As [`from_env`](Self::from_env).
            pub fn builder_from_env() -> Result<$Builder, Error> {
                Self::builder_from_lookup(crate::setting::process)
            }

            /// [`builder_from_env`](Self::builder_from_env) with another source of the same names.
            ///
            /// # Errors
            /// As [`from_env`](Self::from_env).
            pub fn builder_from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<$Builder, Error> {
                let options = crate::client_options::ClientOptions::default();
                <Self as crate::portal::Portal>::configured(&crate::setting::Configuration::new(VENDOR, &lookup, options))
            }

            /// Changes the options of the calls that are made with this clone.
            pub(crate) fn set(&mut self, change: impl FnOnce(&mut billing_portal_transport::CallOptions)) {
                self.client = self.client.with(change);
            }
        }

        impl crate::vendor_client::VendorClient for $Vendor {
            fn vendor(&self) -> crate::vendor::Vendor {
                VENDOR
            }

            fn base_url(&self) -> &str {
                billing_portal_transport::ClientInfo::baseurl(&self.client).as_str()
            }
        }

        impl std::fmt::Debug for $Vendor {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                use crate::vendor_client::VendorClient as _;
                f.debug_struct(stringify!($Vendor)).field("base_url", &self.base_url()).finish_non_exhaustive()
            }
        }

        impl From<billing_portal_transport::Error<$client::types::ApiError>> for Error {
            fn from(error: billing_portal_transport::Error<$client::types::ApiError>) -> Self {
                Self::from_call(VENDOR, error)
            }
        }

        impl crate::BillingPortal {
            /// The client, if this is the vendor.
            #[must_use]
            pub fn $as_vendor(&self) -> Option<&$Vendor> {
                #[allow(irrefutable_let_patterns, reason = "it may be the only vendor")]
                if let crate::registry::Client::$Vendor(client) = &self.0 { Some(client) } else { None }
            }
        }
    };
}
pub(crate) use vendor_client;
