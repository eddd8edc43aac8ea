//! Whose requests a sandbox takes.
//!
//! Its keys are known, its pages show them, and its control plane asks for none. So it refuses what a browser was talked
//! into sending: requests for a host name that somebody pointed at this machine, and those by which a page of another origin
//! controls the sandbox or submits the forms of its pages.

use std::net::{IpAddr, SocketAddr};

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};

use crate::control::{is_control, refuse};
use crate::origin::{HostName, Origin};
use crate::sites::Sites;
use crate::vendors::Vendor;

/// How browsers say whose page a request is from.
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Has these routes serve requests only if they come from where they should.
pub(crate) fn refuse_strangers(routes: Router<Sites>, sites: Sites) -> Router<Sites> {
    routes.layer(middleware::from_fn_with_state(sites, guard))
}

async fn guard(State(sites): State<Sites>, request: Request, next: Next) -> Response {
    let (headers, own) = (request.headers(), sites.origin());
    let why = match own_host(headers, own, sites.listening(), sites.allowed_hosts()) {
        Err(why) => Some(why),
        Ok(host) if may_not_be_foreign(&request) => foreign(headers, own, host),
        Ok(_) => None,
    };
    match why {
        Some(why) => refuse(StatusCode::FORBIDDEN, &why),
        None => next.run(request).await,
    }
}

/// Whether a request is one that a page of another origin must not make: one to the control plane or to an API, or one that
/// submits a form. Only to open a page of the sandbox is for everybody.
fn may_not_be_foreign(request: &Request) -> bool {
    let path = request.uri().path();
    let only_reads = matches!(*request.method(), Method::GET | Method::HEAD);
    is_control(path) || Vendor::of_path(path).is_some() || !only_reads
}

/// The `Host` of a request, if the sandbox that is reached there, and listens there, has this name or is allowed it.
fn own_host<'a>(
    headers: &'a HeaderMap,
    own: &Origin,
    listening: SocketAddr,
    allowed: &[HostName],
) -> Result<&'a str, String> {
    let is_own = |host: &&str| {
        let is_allowed = || allowed.iter().any(|name| name.is_host(host));
        is_loopback(host) || own.is_host(host) || is_address(host, listening.ip()) || is_allowed()
    };
    only(headers, &header::HOST).filter(is_own).ok_or_else(|| {
        let names = "the Host header must name 127.0.0.1, localhost, [::1]";
        format!("{names} or {}: --allow-host takes another name, such as that of a container", own.authority())
    })
}

/// Whether a `Host` header is the address that the sandbox listens on, with any port or none. One that listens on all
/// has any address: an address cannot be pointed elsewhere as a name can.
fn is_address(host: &str, listening: IpAddr) -> bool {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let ip = host.parse().map(|address: SocketAddr| address.ip()).or_else(|_| bare.parse());
    ip.is_ok_and(|ip: IpAddr| listening.is_unspecified() || ip == listening)
}

/// Why the origin of a request with this host is not the sandbox's own, or nothing if it is, or if there is none.
fn foreign(headers: &HeaderMap, own: &Origin, host: &str) -> Option<String> {
    let why = || Some("requests from pages of another origin are refused".to_owned());
    if headers.get_all(SEC_FETCH_SITE).iter().any(|site| site == "cross-site") {
        return why();
    }
    if !headers.contains_key(header::ORIGIN) {
        return None;
    }
    let is_own = |origin: &str| {
        // A proxy in front may say another host than the browser did.
        origin == own.as_str()
            || origin.split_once("://").is_some_and(|(scheme, rest)| {
                let scheme_is_own = if own.is_host(host) { scheme == own.scheme() } else { scheme == "http" };
                scheme_is_own && rest.eq_ignore_ascii_case(host)
            })
    };
    match only(headers, &header::ORIGIN) {
        Some(origin) if is_own(origin) => None,
        _ => why(),
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
            let listening = "127.0.0.1:8642".parse().unwrap();
            let allowed = [HostName::parse("sandbox").unwrap()];
            !own_host(&headers, &own, listening, &allowed).is_ok_and(|host| foreign(&headers, &own, host).is_none())
        };
        assert!(!refused("sandbox.example", None));
        assert!(!refused("sandbox.example", Some("https://sandbox.example")));
        assert!(!refused("localhost:8642", Some("http://localhost:8642")));
        assert!(refused("other.example", None));
        assert!(refused("sandbox.example:8642", None));
        assert!(refused("sandbox.example", Some("http://sandbox.example")));
        assert!(refused("sandbox.example", Some("https://other.example")));
        // A proxy in front of the sandbox may replace the host, but not the origin.
        assert!(!refused("localhost:8642", Some("https://sandbox.example")));
        assert!(refused("localhost:8642", Some("https://other.example")));
        // A name that is allowed is a name of the sandbox, and its origin no other's.
        assert!(!refused("sandbox:8642", None));
        assert!(!refused("sandbox:8642", Some("http://sandbox:8642")));
        assert!(refused("sandbox:8642", Some("http://sandbox:3000")));
        assert!(refused("sandbox:8642", Some("https://sandbox:8642")));
        assert!(refused("localhost:8642", Some("http://sandbox:8642")));
        assert!(refused("sandbox.evil.example", None));
    }

    #[test]
    fn addresses_are_those_listened_on() {
        for (host, listening, expected) in [
            ("192.0.2.1", "192.0.2.1", true),
            ("192.0.2.1:80", "192.0.2.1", true),
            ("[2001:db8::1]:80", "2001:db8::1", true),
            ("[2001:db8::1]", "2001:db8::1", true),
            ("192.0.2.2", "192.0.2.1", false),
            ("192.0.2.2:8642", "0.0.0.0", true),
            ("[2001:db8::1]", "::", true),
            ("evil.example", "0.0.0.0", false),
            ("192.0.2.2.evil.example", "0.0.0.0", false),
            ("", "0.0.0.0", false),
        ] {
            assert_eq!(is_address(host, listening.parse().unwrap()), expected, "{host} at {listening}");
        }
    }
}
