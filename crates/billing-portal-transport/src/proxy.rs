//! Proxies: which one an address has, and whether it is one that can be used.
//!
//! The HTTP library connects directly, without a word, if it cannot use the URL of a proxy, and reads another host from
//! one whose password is not encoded. So what passes here is less than what it understands.

use std::env;
use std::ffi::OsString;

use hyper_util::client::proxy::matcher::Matcher;
use url::{Position, Url};

use crate::base_url::BaseUrl;
use crate::config_error::ConfigError;
use crate::tls;

/// Checks a proxy's URL, which `what` names in the error. No part of it is in the error.
pub(crate) fn checked(what: &str, url: &str) -> Result<Url, ConfigError> {
    const LONGEST: usize = 8 * 1024;
    let invalid = |why: &str| ConfigError::new(format!("{what} must {why}"));
    if !url.bytes().all(|b| b.is_ascii_graphic() && b != b'\\') {
        return Err(invalid("hold no blanks, control characters, backslashes or characters beyond ASCII"));
    }
    let absolute = || invalid("be absolute, such as http://proxy.example:3128, and percent-encoded");
    // Parsers fix an address with too few slashes or too many.
    let (_, rest) = url.split_once("://").filter(|(_, rest)| !rest.starts_with('/')).ok_or_else(absolute)?;
    let parsed = Url::parse(url).map_err(|_| absolute())?;
    if !matches!(parsed.scheme(), "http" | "https") {
        return Err(invalid("be http or https: other proxies, such as SOCKS, are not supported"));
    }
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b);
    if !parsed.host_str().is_some_and(|host| host.bytes().all(is_plain)) {
        return Err(invalid("name a host"));
    }
    let has_more = !matches!(parsed.path(), "" | "/") || parsed.query().is_some() || parsed.fragment().is_some();
    if has_more || rest.matches('@').count() > 1 {
        return Err(invalid("hold no more than scheme, user name, password, host and port, percent-encoded"));
    }
    if parsed.as_str().len() > LONGEST {
        return Err(invalid("be shorter"));
    }
    if parsed.scheme() == "https" {
        tls::check()?;
    }
    Ok(parsed)
}

/// Checks the environment's proxy for an address, if it has one.
pub(crate) fn check_environment(base_url: &BaseUrl) -> Result<(), ConfigError> {
    check_variables(base_url, |name| env::var_os(name))
}

/// The proxy that the environment has for an API, for programs that tell what they use.
///
/// ```
/// use billing_portal_transport::EnvironmentProxy;
///
/// if let Some(proxy) = EnvironmentProxy::of("https://api.vendor.example/v1")? {
///     println!("{}: {}", proxy.variable, proxy.address.as_deref().unwrap_or("cannot be used"));
/// }
/// # Ok::<(), billing_portal_transport::ConfigError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnvironmentProxy {
    /// The variable that names it, such as `HTTPS_PROXY`.
    pub variable: &'static str,
    /// Scheme, host and port, without a user's name and password; `None` if its value cannot be used. Then no part of the
    /// value is told, since any part may be that of a password.
    pub address: Option<String>,
}

impl EnvironmentProxy {
    /// That of requests below a base URL; `None` if they go directly, as those to this machine and in plain http always do.
    ///
    /// # Errors
    /// If it is no base URL.
    pub fn of(base_url: &str) -> Result<Option<Self>, ConfigError> {
        let is_plain = base_url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http:"));
        if is_plain {
            return Ok(None);
        }
        let base_url = BaseUrl::new(base_url)?;
        let found = variable(&base_url, |name| env::var_os(name)).filter(|_| !base_url.is_loopback());
        Ok(found.map(|(variable, value)| Self { variable, address: address(variable, value) }))
    }
}

/// Scheme, host and port of a proxy that can be used.
fn address(variable: &str, value: OsString) -> Option<String> {
    let url = checked_value(variable, value).ok()?;
    Some(format!("{}://{}", url.scheme(), &url[Position::BeforeHost..Position::AfterPort]))
}

/// Checks the variable that serves an address.
fn check_variables(base_url: &BaseUrl, lookup: impl Fn(&str) -> Option<OsString>) -> Result<(), ConfigError> {
    let Some((name, value)) = variable(base_url, lookup) else { return Ok(()) };
    checked_value(name, value).map(drop)
}

fn checked_value(name: &str, value: OsString) -> Result<Url, ConfigError> {
    let value = value.into_string().map_err(|_| ConfigError::new(format!("{name} must be text")))?;
    // Without a scheme it is http.
    checked(name, &if value.contains("://") { value } else { format!("http://{value}") })
}

/// Variables as the HTTP library looks for them: capitals first, and `ALL_PROXY` for what has none of its own. One that is
/// empty counts as set.
fn variable(base_url: &BaseUrl, lookup: impl Fn(&str) -> Option<OsString>) -> Option<(&'static str, OsString)> {
    let first = |names: [&'static str; 2]| names.into_iter().find_map(|name| Some((name, lookup(name)?)));
    // A program that a web server runs: there, the header `Proxy` of a request would be `HTTP_PROXY`.
    let is_cgi = lookup("REQUEST_METHOD").is_some();
    let names = [["HTTPS_PROXY", "https_proxy"], ["ALL_PROXY", "all_proxy"]];
    let found = names.into_iter().filter_map(first).find(|(_, it)| !it.is_empty());
    let found = found.filter(|_| !is_cgi)?;
    let exempt = first(["NO_PROXY", "no_proxy"]).and_then(|(_, hosts)| hosts.into_string().ok()).unwrap_or_default();
    (!has_no_proxy(base_url, exempt)).then_some(found)
}

/// Whether `NO_PROXY` names the host of an address, by the HTTP library's own rules.
fn has_no_proxy(base_url: &BaseUrl, exempt: String) -> bool {
    let any = Matcher::builder().all("http://proxy.invalid").no(exempt).build();
    base_url.as_str().parse().is_ok_and(|uri| any.intercept(&uri).is_none())
}

#[cfg(test)]
mod tests;
