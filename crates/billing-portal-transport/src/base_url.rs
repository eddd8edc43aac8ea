//! Where a client sends its requests: checked once, before anything can be sent.

use std::fmt::{self, Write};
use std::sync::{Arc, OnceLock};

use url::{Host, Url};

use crate::config_error::ConfigError;
use crate::path;

/// The address that every path of an API is appended to, such as `https://acme.example/api/v2`.
///
/// `https`, or `http` to the loopback interface; no credentials, query or fragment; a trailing slash is dropped.
///
/// ```
/// # use billing_portal_transport::BaseUrl;
/// assert_eq!(BaseUrl::new("https://api.acme.example/v1/")?.as_str(), "https://api.acme.example/v1");
/// assert!(BaseUrl::new("http://127.0.0.1:8642/v1").is_ok());
/// assert!(BaseUrl::new("http://api.acme.example/v1").is_err());
/// # Ok::<(), billing_portal_transport::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct BaseUrl(Arc<Parts>);

struct Parts {
    url: Url,
    /// The URLs of paths without parameters, of which an API has few: each is parsed once.
    fixed: [OnceLock<(&'static str, Url)>; 8],
}

impl PartialEq for BaseUrl {
    fn eq(&self, other: &Self) -> bool {
        self.0.url == other.0.url
    }
}

impl Eq for BaseUrl {}

impl BaseUrl {
    /// Checks an address.
    ///
    /// # Errors
    /// If it is no absolute `https` URL (or `http` URL of a loopback address), or holds more than scheme, host, port
    /// and path.
    pub fn new(text: &str) -> Result<Self, ConfigError> {
        Self::check(text, None)
    }

    /// Like [`new`](Self::new), and accepts plain `http` to one more host, which is compared with the whole name or address in
    /// the URL. Requests to it go through no proxy.
    ///
    /// Credentials then travel in clear text: only for a network of your own.
    ///
    /// ```
    /// # use billing_portal_transport::BaseUrl;
    /// assert!(BaseUrl::new_allowing_http_host("http://sandbox:8642/v1", "sandbox").is_ok());
    /// assert!(BaseUrl::new_allowing_http_host("http://sandbox.example/v1", "sandbox").is_err());
    /// ```
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn new_allowing_http_host(text: &str, host: &str) -> Result<Self, ConfigError> {
        Self::check(text, Some(host))
    }

    fn check(text: &str, http_host: Option<&str>) -> Result<Self, ConfigError> {
        let invalid = |why| ConfigError::new(format!("base URL {why}"));
        // URL parsers drop these silently, so that what is used would not be what was written.
        if text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
            return Err(invalid("must not hold white space, control characters or backslashes"));
        }
        // Parsers fix an address without `//`, and an empty user name, which would hide a mistake.
        let absolute = || invalid("must be absolute, such as https://host/path");
        let authority = text.split_once("://").map(|(_, rest)| rest.split('/').next()).ok_or_else(absolute)?;
        let mut url = Url::parse(text).map_err(|_| absolute())?;
        if authority.is_some_and(|authority| authority.contains('@')) || !url.username().is_empty() {
            return Err(invalid("must not hold credentials"));
        }
        if path::is_refused(url.path()) {
            return Err(invalid("must not hold a stray percent sign"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("must not hold a query or a fragment"));
        }
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(&url) => {}
            "http" => match http_host {
                None => return Err(invalid("must be https: plain http is only for loopback addresses")),
                Some(host) if url.host_str().is_some_and(|it| it.eq_ignore_ascii_case(host)) => {}
                Some(_) => {
                    return Err(invalid("must be https: plain http is only for loopback and the host that is allowed"));
                }
            },
            _ => return Err(invalid("must be https")),
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        Ok(Self(Arc::new(Parts { url, fixed: Default::default() })))
    }

    /// The address without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.url.as_str().trim_end_matches('/')
    }

    /// Whether requests stay on this machine: `localhost`, `127.0.0.0/8`, `[::1]`.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0.url)
    }

    /// The URL of a path of the API, which begins with a slash and is encoded as it has to be. Called by generated code,
    /// for each request: the address has been taken apart before, so that only the path is left to look at.
    #[doc(hidden)]
    #[must_use]
    pub fn join(&self, path: fmt::Arguments<'_>) -> Url {
        if let Some(path) = path.as_str() {
            for fixed in &self.0.fixed {
                let (known, url) = fixed.get_or_init(|| (path, self.parse(format_args!("{path}"))));
                if *known == path {
                    return url.clone();
                }
            }
        }
        self.parse(path)
    }

    fn parse(&self, path: fmt::Arguments<'_>) -> Url {
        let base = self.0.url.path().trim_end_matches('/');
        let mut joined = String::with_capacity(base.len() + 64);
        joined.push_str(base);
        // Only the `Display` of an argument could fail, and those of texts do not.
        let _ = joined.write_fmt(path);
        let mut url = self.0.url.clone();
        url.set_path(&joined);
        url
    }

    /// Scheme, host and port, without the path: `https://acme.example`.
    #[must_use]
    pub fn origin(&self) -> String {
        self.0.url.origin().ascii_serialization()
    }

    /// The host, as the URL has it.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.url.host_str().unwrap_or_default()
    }

    /// Whether requests are encrypted.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.url.scheme() == "https"
    }
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BaseUrl").field(&self.as_str()).finish()
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
