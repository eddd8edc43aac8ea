//! Code that can be copied, by which clients in several languages are pointed at a site.

use url::{Host, Url};

/// A piece of code and what it is written in.
pub(crate) struct Snippet {
    pub(crate) language: &'static str,
    /// What the code needs, by the name of its registry.
    pub(crate) needs: &'static str,
    pub(crate) code: String,
}

/// The line by which the Rust client takes a base URL that is plain http and not of this machine.
pub(crate) fn plain_http(base_url: &str) -> &'static str {
    let url = Url::parse(base_url).ok().filter(|url| url.scheme() == "http");
    let is_elsewhere = match url.as_ref().and_then(Url::host) {
        Some(Host::Ipv4(address)) => !address.is_loopback(),
        Some(Host::Ipv6(address)) => !address.is_loopback(),
        Some(Host::Domain(name)) => name != "localhost",
        None => false,
    };
    if is_elsewhere { "\n    .allow_plain_http()" } else { "" }
}
