//! Code that can be copied, by which clients in several languages are pointed at a site.

use serde::Serialize;
use url::Url;

use crate::message::json;

/// A piece of code and what it is written in.
pub(crate) struct Snippet {
    pub(crate) language: &'static str,
    /// What the code needs, by the name of its registry.
    pub(crate) needs: &'static str,
    pub(crate) code: String,
}

/// The line by which the Rust client takes a base URL that is plain http and not of this machine.
pub(crate) fn plain_http(base_url: &str) -> &'static str {
    if is_plain_http_to_elsewhere(base_url) { "\n    .allow_plain_http()" } else { "" }
}

/// Whether an address is plain http and not of this machine.
fn is_plain_http_to_elsewhere(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else {
        return false;
    };
    let is_loopback = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    url.scheme() == "http" && !is_loopback
}

/// A string literal: what JSON makes of a text, all of these languages read.
pub(crate) fn quoted(text: impl Serialize) -> String {
    json(&text)
}
