//! Code that can be copied, by which clients in several languages are pointed at a site.

use url::{Host, Url};

use crate::message::json;

/// A piece of code and what it is written in.
pub(crate) struct Snippet {
    pub(crate) language: &'static str,
    /// What the code needs, by the name of its registry.
    pub(crate) needs: &'static str,
    pub(crate) code: String,
}

/// The line by which the Rust client takes a base URL that is plain http and not of this machine.
pub(crate) fn allow_http_host(base_url: &str) -> String {
    let host = plain_http_host(base_url);
    host.map_or_else(String::new, |host| format!("\n    .allow_http_host({})", json(&host)))
}

/// The host of a URL that is plain http and not of this machine.
pub(crate) fn plain_http_host(url: &str) -> Option<String> {
    let url = Url::parse(url).ok().filter(|url| url.scheme() == "http")?;
    let host = url.host()?;
    let is_local = match host {
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
        Host::Domain(name) => name == "localhost",
    };
    (!is_local).then(|| host.to_string())
}
