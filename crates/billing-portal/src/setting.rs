//! What configures a client: variables of the environment, or of whatever a program has in their place.

use crate::client_options::ClientOptions;
use crate::credential::{ApiKey, ApiSecret};
use crate::error::Error;
use crate::link_option::LinkOption;
use crate::vendor::Vendor;

/// A setting of a vendor's client. [`Vendor::settings`](crate::Vendor::settings) lists them.
///
/// ```
/// use billing_portal::Vendor;
///
/// for setting in Vendor::ALL.iter().flat_map(|vendor| vendor.settings()).filter(|setting| setting.is_required) {
///     println!("{}: {}", setting.variable, setting.description);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Setting {
    /// The environment variable, such as `CHARGEBEE_API_KEY`.
    pub variable: &'static str,
    /// Its name in a file, in the vendor's table, such as `api_key`.
    pub key: &'static str,
    /// What it is, in half a line.
    pub description: &'static str,
    /// Whether there is no client without it.
    pub is_required: bool,
    /// Whether it is a credential, which is never to be shown.
    pub is_secret: bool,
    /// Whether it says which account or address is called, as a program may want to tell beside a result; never a secret.
    pub is_account: bool,
    /// What holds where it is not set, if that has a name.
    pub default: Option<&'static str>,
    /// The option of a link that it is the default of: the vendor makes no link without one of the two.
    pub default_of: Option<LinkOption>,
}

impl Setting {
    /// A setting of a program's own, which it lists beside those of vendors.
    #[must_use]
    pub const fn optional(variable: &'static str, key: &'static str, description: &'static str) -> Self {
        let (is_required, is_secret, is_account) = (false, false, false);
        Self { variable, key, description, is_required, is_secret, is_account, default: None, default_of: None }
    }

    pub(crate) const fn of_account(self, default: Option<&'static str>) -> Self {
        Self { is_account: true, default, ..self }
    }

    pub(crate) const fn default_of(self, option: LinkOption) -> Self {
        Self { default_of: Some(option), ..self }
    }

    pub(crate) const fn required(variable: &'static str, key: &'static str, description: &'static str) -> Self {
        Self { is_required: true, ..Self::optional(variable, key, description) }
    }

    pub(crate) const fn secret(variable: &'static str, key: &'static str, description: &'static str) -> Self {
        Self { is_secret: true, ..Self::required(variable, key, description) }
    }
}

/// The one host beyond loopback that clients of all vendors may call in plain http.
pub(crate) const ALLOW_HTTP_HOST: Setting = Setting::optional(
    "BILLING_PORTAL_ALLOW_HTTP_HOST",
    "allow_http_host",
    "host that may be called in plain http, such as the local sandbox's in another container",
);

/// The settings of one vendor's client, and the options that it shares with others.
pub(crate) struct Configuration<'a> {
    vendor: Vendor,
    lookup: &'a dyn Fn(&str) -> Option<String>,
    options: ClientOptions,
}

impl<'a> Configuration<'a> {
    pub(crate) fn new(vendor: Vendor, lookup: &'a dyn Fn(&str) -> Option<String>, options: ClientOptions) -> Self {
        Self { vendor, lookup, options }
    }

    pub(crate) fn vendor(&self) -> Vendor {
        self.vendor
    }

    /// The shared options, with what is configured of the address unless the program has set it.
    pub(crate) fn options(&self, base_url: &Setting) -> Result<ClientOptions, Error> {
        let configured = self.optional(base_url)?;
        let http_host = self.options.http_host.clone().or(self.optional(&ALLOW_HTTP_HOST)?);
        Ok(ClientOptions { base_url: self.options.base_url.clone().or(configured), http_host, ..self.options.clone() })
    }

    /// An empty variable counts as none: it is how shells and containers unset one.
    pub(crate) fn optional(&self, setting: &Setting) -> Result<Option<String>, Error> {
        let name = setting.variable;
        match (self.lookup)(name).filter(|value| !value.is_empty()) {
            Some(value) if value.contains(char::REPLACEMENT_CHARACTER) => {
                Err(Error::config(self.vendor, format!("{name} is not Unicode")))
            }
            value => Ok(value),
        }
    }

    pub(crate) fn required(&self, setting: &Setting) -> Result<String, Error> {
        self.optional(setting)?.ok_or_else(|| Error::config(self.vendor, format!("{} is not set", setting.variable)))
    }

    pub(crate) fn api_key(&self, setting: &Setting) -> Result<ApiKey, Error> {
        self.required(setting).map(ApiKey::new)
    }

    pub(crate) fn api_secret(&self, setting: &Setting) -> Result<ApiSecret, Error> {
        self.required(setting).map(ApiSecret::new)
    }
}

/// The process's environment. A value that is not Unicode holds replacement characters, which are refused later, rather
/// than being none.
pub(crate) fn process(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}
