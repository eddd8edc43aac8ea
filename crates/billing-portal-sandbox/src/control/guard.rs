//! Who may control a sandbox.
//!
//! The control plane changes worlds without credentials, so it answers nobody whom a browser was talked into
//! speaking for: neither a page of another origin nor a host name that somebody pointed at this machine.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;

use super::{is_control, refuse};
use crate::origin::Origin;
use crate::sites::Sites;

/// Has these routes answer control requests only if they come from where they should.
pub(crate) fn refuse_strangers(routes: Router<Sites>, sites: Sites) -> Router<Sites> {
    routes.layer(middleware::from_fn_with_state(sites, guard))
}

async fn guard(State(sites): State<Sites>, request: Request, next: Next) -> Response {
    let why = is_control(request.uri().path()).then(|| stranger(request.headers(), sites.origin())).flatten();
    match why {
        Some(why) => refuse(StatusCode::FORBIDDEN, &why),
        None => next.run(request).await,
    }
}

/// Why a request may not control the sandbox that is reached there, or nothing if it may.
fn stranger(headers: &HeaderMap, own: &Origin) -> Option<String> {
    let Some(host) = only(headers, &header::HOST).filter(|host| is_loopback(host) || own.is_host(host)) else {
        let names = "the Host header must name 127.0.0.1, localhost, [::1]";
        return Some(format!("{names} or {}", own.authority()));
    };
    if !headers.contains_key(header::ORIGIN) {
        return None;
    }
    let is_own = |origin: &str| {
        origin.split_once("://").is_some_and(|(scheme, rest)| {
            let scheme_is_own = if own.is_host(host) { scheme == own.scheme() } else { scheme == "http" };
            scheme_is_own && rest.eq_ignore_ascii_case(host)
        })
    };
    match only(headers, &header::ORIGIN) {
        Some(origin) if is_own(origin) => None,
        _ => Some("requests from pages of another origin are refused".to_owned()),
    }
}

/// The value of a header that was sent exactly once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().map(HeaderValue::to_str)?.ok()?;
    values.next().is_none().then_some(value)
}

/// Whether a `Host` header is one of the names of this machine, with any port or none.
fn is_loopback(host: &str) -> bool {
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| {
        let Some((head, rest)) = host.split_at_checked(name.len()) else {
            return false;
        };
        let port = rest.strip_prefix(':').map(str::parse::<u16>);
        head.eq_ignore_ascii_case(name) && (rest.is_empty() || matches!(port, Some(Ok(_))))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        for host in ["127.0.0.1", "127.0.0.1:80", "localhost:8642", "LOCALHOST", "[::1]", "[::1]:8642"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["", "example.com", "127.0.0.1.example.com", "localhost.example.com:80", "127.0.0.1:", "localhost:x"]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }

    #[test]
    fn the_public_host_is_accepted_with_its_own_origin() {
        let own = Origin::parse("https://sandbox.example").unwrap();
        let refused = |host: &str, origin: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, origin.parse().unwrap());
            }
            stranger(&headers, &own).is_some()
        };
        assert!(!refused("sandbox.example", None));
        assert!(!refused("sandbox.example", Some("https://sandbox.example")));
        assert!(!refused("localhost:8642", Some("http://localhost:8642")));
        assert!(refused("other.example", None));
        assert!(refused("sandbox.example:8642", None));
        assert!(refused("sandbox.example", Some("http://sandbox.example")));
        assert!(refused("sandbox.example", Some("https://other.example")));
        assert!(refused("localhost:8642", Some("https://sandbox.example")));
    }
}
