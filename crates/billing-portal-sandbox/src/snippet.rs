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
    let url = Url::parse(base_url).ok().filter(|url| url.scheme() == "http");
    let Some(host) = url.as_ref().and_then(Url::host) else { return String::new() };
    let is_local = match host {
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
        Host::Domain(name) => name == "localhost",
    };
    if is_local { String::new() } else { format!("\n    .allow_http_host({})", json(&host.to_string())) }
}
