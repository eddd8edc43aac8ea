//! Which requests go through a proxy, what it learns, and the name that requests carry.

#![cfg_attr(
    not(any(feature = "rustls", feature = "native-tls")),
    allow(dead_code, unused_imports, reason = "proxies are for https")
)]

use billing_portal_transport::{BaseUrl, ConnectCause, Connection, ConnectionBuilder, Error, FailureKind};

use crate::client::Client;
#[cfg(all(unix, any(feature = "rustls", feature = "native-tls")))]
use crate::server::serve_no_tls;
use crate::server::{Response, serve};

const PASSWORD: &str = "proxy_planted_secret";

/// A proxy that refuses every tunnel, and its address with a user name and a password that needs encoding.
async fn proxy(status: u16) -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let (url, requests) = serve(Response::new(status, "proxy-authenticate: Basic\r\n", "")).await;
    let host = url.trim_start_matches("http://").trim_end_matches("/api");
    (format!("http://ada:{PASSWORD}%40@{host}"), requests)
}

/// `ada:proxy_planted_secret@` in Base64.
const AUTHORIZATION: &str = "Basic YWRhOnByb3h5X3BsYW50ZWRfc2VjcmV0QA==";

fn client(connection: ConnectionBuilder, url: &str) -> Client {
    let base_url = BaseUrl::new_allowing_http_host(url, "0.0.0.0").unwrap();
    Client::over(&connection.build().unwrap(), &base_url).with(|options| {
        options.max_attempts(1);
    })
}

async fn id_of_thing(connection: ConnectionBuilder, url: &str) -> String {
    client(connection, url).get_thing("t1", None).await.unwrap().id.clone()
}

/// The value of a header in a request as it was received.
fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let mut headers = request.lines().filter_map(|line| line.split_once(": "));
    headers.find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_proxy_of_an_https_request_learns_host_and_port_and_no_more() {
    let (proxy, mut requests) = proxy(502).await;
    let client = client(Connection::builder().proxy(proxy), "https://vendor.invalid/api");
    // The proxy's response is no TLS, so there is nobody to send the request to.
    let error = client.get_thing("t1", None).await.unwrap_err();
    let request = requests.recv().await.unwrap();
    assert!(request.starts_with("CONNECT vendor.invalid:443 HTTP/1.1\r\n"), "{request}");
    assert_eq!(header(&request, "proxy-authorization"), Some(AUTHORIZATION));
    assert_eq!((header(&request, "authorization"), request.contains("things")), (None, false));
    assert!(requests.try_recv().is_err());
    assert!(!format!("{error} {error:?}").contains(PASSWORD), "{error:?}");
}

/// The proxy's response is known by a text of the HTTP library, which may change.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_proxy_that_wants_other_credentials_is_named_and_asked_once() {
    let (proxy, mut requests) = proxy(407).await;
    let base_url = BaseUrl::new("https://vendor.invalid/api").unwrap();
    let client = Client::over(&Connection::builder().proxy(proxy).build().unwrap(), &base_url);
    let error = client.get_thing("t1", None).await.unwrap_err();
    let Error::Failure(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.kind(), FailureKind::Connect(ConnectCause::ProxyAuthentication));
    assert_eq!((error.attempts(), error.is_retryable(), error.may_have_acted()), (1, false, false));
    assert!(error.to_string().contains("the proxy wants a user name"), "{error}");
    assert!(requests.recv().await.is_some() && requests.try_recv().is_err());
}

/// The address 0.0.0.0 is no loopback address, yet leads to this machine where it can be called at all.
#[cfg(unix)]
#[tokio::test]
async fn loopback_addresses_and_plain_http_never_go_through_a_proxy() {
    let (proxy, mut requests) = proxy(502).await;
    let (vendor, _) = serve(Response::json(200, r#"{"id":"from the vendor"}"#)).await;
    for host in ["127.0.0.1", "localhost", "0.0.0.0"] {
        let vendor = vendor.replace("127.0.0.1", host);
        assert_eq!(id_of_thing(Connection::builder().proxy(&*proxy), &vendor).await, "from the vendor");
    }
    assert!(requests.try_recv().is_err(), "the proxy saw a request");
    let (vendor, _) = serve(Response::json(407, r#"{"message":"no"}"#)).await;
    let error = Client::once(&vendor).get_thing("t1", None).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 407, "there is no proxy that it could come from");
}

#[cfg(all(unix, any(feature = "rustls", feature = "native-tls")))]
#[tokio::test]
async fn the_environment_s_proxy_is_used_unless_another_one_or_none_is_set() {
    const VENDOR: &str = "BILLING_PORTAL_TEST_VENDOR";
    const OTHER_PROXY: &str = "BILLING_PORTAL_TEST_PROXY";
    /// Who was asked for a connection: the vendor speaks no TLS, and the proxies refuse in ways of their own.
    async fn asked(connection: ConnectionBuilder, vendor: &str) -> ConnectCause {
        let error = client(connection, vendor).get_thing("t1", None).await.unwrap_err();
        let Error::Failure(failure) = &error else { panic!("{error:?}") };
        let FailureKind::Connect(cause) = failure.kind() else { panic!("{error:?}") };
        // The platform's TLS cannot tell what it was that spoke no TLS.
        if cause == ConnectCause::Tls { DIRECT } else { cause }
    }
    const DIRECT: ConnectCause = ConnectCause::NotTls;
    const OF_ENVIRONMENT: ConnectCause = ConnectCause::ProxyAuthentication;
    const OTHER: ConnectCause = ConnectCause::Other;
    if let (Ok(vendor), Ok(other_proxy)) = (std::env::var(VENDOR), std::env::var(OTHER_PROXY)) {
        if std::env::var("HTTPS_PROXY").is_ok_and(|url| url.starts_with("socks")) {
            let error = Connection::default().http_client(&BaseUrl::new(&vendor).unwrap()).unwrap_err().to_string();
            assert!(error.starts_with("HTTPS_PROXY must be http or https"), "{error}");
            assert_eq!(asked(Connection::builder().no_proxy(), &vendor).await, DIRECT);
            assert!(Connection::default().http_client(&BaseUrl::new("http://127.0.0.1:1").unwrap()).is_ok());
            return;
        }
        let by_default = if std::env::var_os("NO_PROXY").is_some() { DIRECT } else { OF_ENVIRONMENT };
        assert_eq!(asked(Connection::builder(), &vendor).await, by_default);
        assert_eq!(asked(Connection::builder().no_proxy(), &vendor).await, DIRECT);
        assert_eq!(asked(Connection::builder().proxy(&*other_proxy), &vendor).await, OTHER);
        assert_eq!(asked(Connection::builder().proxy(other_proxy).no_proxy(), &vendor).await, DIRECT);
        return;
    }
    let ((of_environment, _), (other, _)) = (proxy(407).await, proxy(502).await);
    let vendor = serve_no_tls().await.replace("127.0.0.1", "0.0.0.0");
    let variables = vec![(VENDOR, vendor), (OTHER_PROXY, other), ("HTTPS_PROXY", of_environment)];
    let exempt = [variables.clone(), vec![("NO_PROXY", "0.0.0.0".to_owned())]].concat();
    let name = "proxy::the_environment_s_proxy_is_used_unless_another_one_or_none_is_set";
    let unusable = [variables.clone(), vec![("HTTPS_PROXY", "socks5://127.0.0.1:1".to_owned())]].concat();
    for variables in [variables, exempt, unusable] {
        crate::child::run_again(name, variables).await;
    }
}

#[test]
fn a_proxy_that_could_not_be_used_is_an_error_that_does_not_quote_it() {
    for url in [
        "",
        "proxy.example:3128",
        "/proxy",
        "http://",
        "socks5://ada:proxy_planted_secret@proxy.example",
        "ftp://ada:proxy_planted_secret@proxy.example",
        "http://ada:proxy_planted_secret/@proxy.example:3128",
        "http://ada:proxy_planted_secret#@proxy.example:3128",
        "http://ada:proxy_planted_secret?@proxy.example:3128",
        "http://ada:proxy_planted_secret@proxy.example:3128/path",
        "http://ada:proxy_planted_secret@proxy\".example:3128",
        "http://ada:proxy_planted_secret@proxy.example:port",
        &format!("http://ada:proxy_planted_secret{}@proxy.example", "x".repeat(100_000)),
    ] {
        let error = Connection::builder().proxy(url).build().unwrap_err().to_string();
        assert!(error.starts_with("proxy URL must ") && !error.contains(PASSWORD), "{url}: {error}");
    }
}

#[test]
fn debug_of_a_connection_holds_no_password() {
    let connection = Connection::builder().proxy(format!("http://ada:{PASSWORD}@proxy.example:3128"));
    let printed = format!("{connection:?} {connection:#?} {:?}", connection.clone().build().unwrap());
    assert!(!printed.contains(PASSWORD), "{printed}");
}

#[tokio::test]
async fn the_user_agent_names_this_library_and_then_the_application() {
    let ours = concat!("billing-portal/", env!("CARGO_PKG_VERSION"));
    let theirs = format!("{ours} acme-app/1.2 (+https://acme.example)");
    for (connection, expected) in [
        (Connection::builder(), ours),
        (Connection::builder().user_agent("acme-app/1.2 (+https://acme.example)"), &*theirs),
    ] {
        let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
        client(connection, &url).get_thing("t1", None).await.unwrap();
        assert_eq!(header(&requests.recv().await.unwrap(), "user-agent"), Some(expected));
    }
}

#[test]
fn a_user_agent_that_no_header_can_carry_is_an_error() {
    for suffix in ["", " ", "a  b", " a", "a ", "a\nb", "a\r\nx-header: 1", "a\tb", "Bücher/1"] {
        let error = Connection::builder().user_agent(suffix).build().unwrap_err().to_string();
        assert!(error.starts_with("user agent must "), "{suffix:?}: {error}");
    }
}
