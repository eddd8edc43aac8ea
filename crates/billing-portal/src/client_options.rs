//! What clients of all vendors can be told.

use std::sync::Arc;

use billing_portal_transport::{BaseUrl, CallOptions, ConfigError, Connection, Limiter, RateLimit};

use crate::credential::ApiKey;
use crate::validate::{self, Invalid};

/// The settings that all builders have, by the macro [`client_options`].
#[derive(Clone, Debug, Default)]
pub(crate) struct ClientOptions {
    pub(crate) base_url: Option<String>,
    /// The one host beyond loopback that plain http may go to.
    pub(crate) http_host: Option<String>,
    /// `None` for the vendor's own, `Some(None)` for no limit.
    #[expect(clippy::option_option, reason = "the inner one is what the setter takes")]
    pub(crate) rate_limit: Option<Option<RateLimit>>,
    pub(crate) limiter: Option<Arc<dyn Limiter>>,
    pub(crate) connection: Connection,
    pub(crate) calls: CallOptions,
}

impl ClientOptions {
    /// An address that may be plain http where the program has allowed its host.
    pub(crate) fn checked(&self, url: &str) -> Result<BaseUrl, ConfigError> {
        match &self.http_host {
            None => BaseUrl::new(url),
            Some(host) => BaseUrl::new_allowing_http_host(url, host),
        }
    }

    /// The address of the API: the one that is set, with `path` added where it has none, or else `default`.
    pub(crate) fn base_url(&self, default: &str, path: &str, key: &ApiKey) -> Result<BaseUrl, Invalid> {
        let url = validate::base_url(self.base_url.as_deref().unwrap_or(default), path, |text| self.checked(text))?;
        if url.is_https() || url.is_loopback() {
            return Ok(url);
        }
        let vendor = BaseUrl::new(default).map_err(|error| error.to_string())?;
        if registered(url.host()).eq(registered(vendor.host())) {
            return Err("the vendor's own hosts are never called in plain http".to_owned());
        }
        // `live_…`, `sk_live_…`
        if key.secret().expose().split('_').any(|part| part.eq_ignore_ascii_case("live")) {
            return Err("a key that looks live is never sent in plain http: use one of a test site".to_owned());
        }
        Ok(url)
    }
}

/// The last two labels of a host's name, which all hosts of a vendor share.
fn registered(host: &str) -> impl Iterator<Item = &str> {
    host.trim_end_matches('.').rsplit('.').take(2)
}

/// The setters of [`ClientOptions`], for a builder that has them as `options`.
macro_rules! client_options {
    ($Builder:ident) => {
        impl $Builder {
            /// Another address of the API, such as that of the local sandbox or a gateway of yours: https, or http on
            /// loopback. The path of the API is appended to an address without one.
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.options.base_url = Some(url.into());
                self
            }

            /// Accepts a [`base_url`](Self::base_url) with plain http to one host, such as the name of the container that the
            /// local sandbox runs in. Credentials then travel in clear text, so this is for a network of your own: a key that
            /// looks live and the vendor's own hosts are refused, no proxy is used, and each client that is built logs a
            /// warning.
            pub fn allow_http_host(mut self, host: impl Into<String>) -> Self {
                self.options.http_host = Some(host.into());
                self
            }

            /// Keeps to a limit, or with `None` to none. It holds for this client and its clones, in this process. Default:
            /// [`Facts::default_rate`](crate::Facts::default_rate).
            pub fn rate_limit(mut self, limit: impl Into<Option<RateLimit>>) -> Self {
                self.options.rate_limit = Some(limit.into());
                self
            }

            /// Shares connections with other clients; credentials and limits stay with each client. How connections are
            /// made is set there: the time to connect, certificates, proxies, the user agent.
            pub fn connection(mut self, connection: &Connection) -> Self {
                self.options.connection = connection.clone();
                self
            }

            /// How long a call may take in all, retries and waiting included. Default: 60 seconds.
            pub fn timeout(mut self, limit: Duration) -> Self {
                self.options.calls.timeout(limit);
                self
            }

            /// How often a request may be sent in all. Default: 4; 1 turns retries off.
            pub fn max_attempts(mut self, attempts: u32) -> Self {
                self.options.calls.max_attempts(attempts);
                self
            }

            /// How long one attempt may take, from sending to the last byte of the response. Default: 20 seconds.
            pub fn attempt_timeout(mut self, limit: Duration) -> Self {
                self.options.calls.attempt_timeout(limit);
                self
            }

            /// How long to wait before a retry, where the vendor does not say: between one and two times `first`, then
            /// twice as long each time, up to twice `longest`. Default: 200 milliseconds and 5 seconds; an hour at most.
            pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
                self.options.calls.backoff(first, longest);
                self
            }

            /// How long a response may be, in bytes; a longer one is an error. Default: 8 MiB.
            pub fn max_response_bytes(mut self, limit: usize) -> Self {
                self.options.calls.max_response_bytes(limit);
                self
            }

            /// Keeps to a limit of your own making, in place of [`rate_limit`](Self::rate_limit), such as one that several
            /// processes share.
            pub fn limiter(mut self, limiter: impl Limiter + 'static) -> Self {
                self.options.limiter = Some(Arc::new(limiter));
                self
            }
        }
    };
}
pub(crate) use client_options;

/// A generated client with the options of its builder, and the vendor's default limit.
macro_rules! configured {
    ($client:expr, $options:expr, $default_rate:expr) => {{
        let client = $client.with(|calls| *calls = $options.calls);
        match ($options.limiter, $options.rate_limit.unwrap_or($default_rate)) {
            (Some(limiter), _) => client.limiter(limiter),
            (None, Some(limit)) => client.limited(limit),
            (None, None) => client,
        }
    }};
}
pub(crate) use configured;
