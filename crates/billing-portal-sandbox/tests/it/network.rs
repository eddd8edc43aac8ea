//! Where a sandbox listens, and what it calls itself.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use billing_portal_sandbox::{Sandbox, SiteOptions};
use reqwest::Method;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use crate::{START, Setup, send, text};

const PUBLIC: &str = "https://sandbox.acme.example";

#[tokio::test]
async fn an_address_for_all_is_reached_by_loopback() {
    let setup = Setup::from(Sandbox::builder().now(START).listen(IpAddr::V4(Ipv4Addr::UNSPECIFIED))).await;
    assert!(setup.sandbox.url().starts_with("http://127.0.0.1:"), "{}", setup.sandbox.url());
    let session = setup.session(&[]).await;
    setup.open(text(&session["access_url"])).await.page(200, "logout");
}

#[tokio::test]
async fn another_address_names_itself() {
    let setup = Setup::from(Sandbox::builder().now(START).listen(IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2)))).await;
    let url = setup.sandbox.url();
    assert!(url.starts_with("http://127.0.0.2:"), "{url}");
    // Its own name is one that control requests may use.
    let health = format!("{}/health", setup.sandbox.control_url());
    send(setup.http.get(&health).header("origin", url)).await.json(200);
    send(setup.http.get(&health).header("host", "127.0.0.3")).await.json(403);
}

#[tokio::test]
async fn other_hosts_are_answered_nothing() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    let port = setup.sandbox.url().rsplit_once(':').unwrap().1;
    let login = "/portal/login?return_url=https://a.example/";
    for path in ["/", "/api/v2/customers", "/upflow/v1/customers", login, &format!("/sites/site-1{login}"), "/other"] {
        let request = |host: &str| {
            let request = setup.http.get(format!("{}{path}", setup.sandbox.url())).header("host", host);
            send(request.basic_auth(setup.sandbox.chargebee().api_key(), Some("")))
        };
        for host in ["evil.example".to_owned(), format!("evil.example:{port}"), format!("192.0.2.1:{port}")] {
            let response = request(&host).await;
            assert!(text(&response.json(403)["error"]).contains("Host"), "{path}");
            assert!(!response.text.contains("sandbox_key"));
        }
        for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}"), "localhost".to_owned()] {
            assert_ne!(request(&host).await.status, 403, "{path}");
        }
    }
}

#[tokio::test]
async fn a_sandbox_for_all_has_all_addresses_and_no_other_names() {
    let setup = Setup::from(Sandbox::builder().now(START).listen(IpAddr::V4(Ipv4Addr::UNSPECIFIED))).await;
    let start = |host: &'static str| send(setup.http.get(setup.sandbox.url()).header("host", host));
    start("192.0.2.1:8642").await.page(200, "parts");
    start("evil.example:8642").await.json(403);
}

#[tokio::test]
async fn a_public_url_does_not_replace_the_address_listened_on() {
    let ip = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));
    let port = std::net::TcpListener::bind((ip, 0)).unwrap().local_addr().unwrap().port();
    let setup = Setup::from(Sandbox::builder().listen(ip).port(port).public_url(PUBLIC)).await;
    setup.open(&format!("http://127.0.0.2:{port}/")).await.page(200, "parts");
}

#[tokio::test]
async fn forms_of_pages_are_submitted_by_the_pages_themselves() {
    let setup = Setup::start().await;
    let own = setup.sandbox.url();
    let session = setup.session(&[]).await;
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    let log_in = [("return_url", "https://a.example/"), ("customer_id", "cust_42")];
    let log_out = [("token", text(&session["token"]))];
    let submit = |path: &str, pairs: &[(&str, &str)], origin: &str| {
        let request = setup.http.post(format!("{own}{path}")).header("origin", origin);
        send(request.header("content-type", crate::FORM).body(crate::form(pairs)))
    };
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1"] {
        for site in ["", "/sites/default"] {
            submit(&format!("{site}/portal/login"), &log_in, origin).await.json(403);
            submit(&format!("{site}/portal/logout"), &log_out, origin).await.json(403);
        }
    }
    assert_eq!(setup.sessions(), 1);
    assert_eq!(setup.retrieve(&session).await["status"], "logged_in");
    submit("/portal/logout", &log_out, own).await.page(200, "logged-out");
    submit("/portal/login", &log_in, own).await.redirect();
}

#[tokio::test]
async fn pages_of_other_origins_cannot_call_the_apis() {
    let setup = Setup::start().await;
    for (path, headers) in [
        ("/api/v2/portal_sessions", "authorization"),
        ("/api/v2/nope", "authorization"),
        ("/upflow/v1/customers/external:123/portal", "content-type,x-api-key,x-api-secret"),
    ] {
        let request = |method| {
            let request = setup.http.request(method, format!("{}{path}", setup.sandbox.url()));
            request.header("origin", "https://evil.example")
        };
        // What a browser asks before it sends credentials, and what it may send without asking.
        let preflight = request(Method::OPTIONS)
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", headers);
        let simple = request(Method::POST).header("content-type", crate::FORM).body("customer[id]=cust_42");
        for request in [preflight, simple] {
            let response = send(request).await;
            assert_eq!(response.status, 403, "{path}");
            assert!(response.headers.keys().all(|name| !name.as_str().starts_with("access-control-")), "{path}");
        }
    }
    assert_eq!(setup.sessions(), 0);
}

#[tokio::test]
async fn requests_of_other_sites_reach_no_api_whatever_their_key() {
    let setup = Setup::start().await;
    let own = setup.sandbox.url();
    let customer =
        |name: &str, value: &str| send(setup.chargebee(Method::GET, "/customers/cust_42").header(name, value));
    for (name, value) in [("origin", "https://evil.example"), ("origin", "null"), ("sec-fetch-site", "cross-site")] {
        customer(name, value).await.json(403);
        send(setup.portal_url().header(name, value)).await.json(403);
        send(setup.at_control(Method::GET, "/health").header(name, value)).await.json(403);
    }
    assert!(setup.sandbox.requests().is_empty() && setup.sandbox.strangers().0 == 0);
    for (name, value) in [("origin", own), ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none")] {
        customer(name, value).await.json(200);
    }
    // Links are followed from anywhere.
    let session = setup.session(&[]).await;
    let link = setup.http.get(text(&session["access_url"])).header("sec-fetch-site", "cross-site");
    send(link).await.page(200, "logout");
}

/// The clock is stopped, and moves on when nothing else happens.
#[tokio::test(start_paused = true)]
async fn the_head_of_a_request_has_thirty_seconds() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.url().strip_prefix("http://").unwrap();
    for sent in ["", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        let begun = Instant::now();
        let mut received = String::new();
        let _ = timeout(Duration::from_secs(60), stream.read_to_string(&mut received)).await.expect("the end");
        assert_eq!((begun.elapsed().as_secs(), &*received), (30, ""), "{sent}");
    }
}

#[tokio::test]
async fn a_public_url_is_in_every_url_and_may_control() {
    // Any free port, which the sandbox does not tell: what it says of itself is the public URL.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let setup = Setup::from(Sandbox::builder().now(START).port(port).public_url(PUBLIC)).await;
    let local = format!("http://127.0.0.1:{port}");
    let info = serde_json::to_value(setup.sandbox.connection_info()).unwrap();
    assert_eq!(setup.sandbox.url(), PUBLIC);
    assert_eq!(info["chargebee"]["base_url"], format!("{PUBLIC}/api/v2"));
    assert_eq!(info["upflow"]["base_url"], format!("{PUBLIC}/upflow/v1"));
    assert_eq!(info["control_url"], format!("{PUBLIC}/_sandbox"));
    assert_eq!(
        info["sdk"],
        json!({
            "python": {"site": "sandbox", "chargebee_domain": "acme.example", "protocol": "https"},
            "node": {"site": "sandbox", "hostSuffix": ".acme.example", "protocol": "https", "port": 443},
            "php": {"site": "sandbox", "chargebeeDomain": "acme.example", "httpScheme": "https"},
            "ruby": {"site": "sandbox", "CHARGEBEE_DOMAIN": "acme.example", "ENV_PROTOCOL": "https"},
            "go": {"SiteName": "sandbox", "ChargebeeDomain": "acme.example", "Protocol": "https"},
            "java": {"siteName": "sandbox", "endpoint": format!("{PUBLIC}/api/v2")},
        })
    );

    let create = setup.http.post(format!("{local}/api/v2/portal_sessions"));
    let create = create.basic_auth(setup.sandbox.chargebee().api_key(), Some("")).header("content-type", crate::FORM);
    let session = send(create.body("customer[id]=cust_42")).await.json(200)["portal_session"].clone();
    let link = text(&session["access_url"]);
    assert!(link.starts_with(&format!("{PUBLIC}/portal/v2/authenticate?token=")), "{link}");
    setup.open(&link.replace(PUBLIC, &local)).await.page(200, "logout");

    let health = || setup.http.get(format!("{local}/_sandbox/health"));
    send(health()).await.json(200);
    send(health().header("host", "sandbox.acme.example")).await.json(200);
    send(health().header("host", "sandbox.acme.example").header("origin", PUBLIC)).await.json(200);
    send(health().header("host", "sandbox.acme.example").header("origin", "https://evil.example")).await.json(403);
    send(health().header("host", "evil.example")).await.json(403);
}

#[tokio::test]
async fn a_host_without_a_dot_has_settings_for_the_libraries_that_take_one() {
    for (url, node, java) in [
        (
            "http://sandbox:8642",
            json!({"site": "sandbox", "hostSuffix": "", "protocol": "http", "port": 8642}),
            "sandbox",
        ),
        ("http://[::1]:8642", json!(null), "::1"),
    ] {
        let sandbox = Sandbox::builder().public_url(url).start().await.unwrap();
        let info = serde_json::to_value(sandbox.connection_info()).unwrap();
        assert_eq!(info["chargebee"]["base_url"], format!("{url}/api/v2"));
        let mut expected = json!({"java": {"siteName": java, "endpoint": format!("{url}/api/v2")}});
        if !node.is_null() {
            expected["node"] = node;
        }
        assert_eq!(info["sdk"], expected, "{url}");
    }
}

#[tokio::test]
async fn names_that_are_allowed_reach_pages_apis_and_control() {
    let builder = Sandbox::builder().now(START).allow_host("sandbox").allow_host("host.docker.internal");
    let setup = Setup::from(builder).await;
    let own = setup.sandbox.url();
    let session = setup.session(&[]).await;
    for host in ["sandbox", "SANDBOX:8642", "sandbox.:8642", "host.docker.internal:80"] {
        for path in ["/", "/portal/login?return_url=https://a.example/", "/_sandbox/health"] {
            let response = send(setup.http.get(format!("{own}{path}")).header("host", host)).await;
            assert_eq!(response.status, 200, "{host} {path}");
        }
        let customer = setup.chargebee(Method::GET, "/customers/cust_42").header("host", host);
        send(customer).await.json(200);
    }
    for host in ["app", "sandbox.evil.example", "evil.sandbox", "internal", "sandbox:x", "sandbox@evil.example"] {
        let customer = setup.chargebee(Method::GET, "/customers/cust_42").header("host", host);
        send(customer).await.json(403);
    }
    // A form is taken from a page that was opened by the same name, and from no other.
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    let log_out = |host: &'static str, origin: &'static str| {
        let request = setup.http.post(format!("{own}/portal/logout")).header("host", host).header("origin", origin);
        let body = crate::form(&[("token", text(&session["token"]))]);
        send(request.header("content-type", crate::FORM).body(body))
    };
    for (host, origin) in [
        ("sandbox:8642", "http://sandbox:3000"),
        ("sandbox:8642", "http://app:8642"),
        ("localhost:8642", "http://sandbox:8642"),
        ("sandbox:8642", "http://host.docker.internal:8642"),
        ("sandbox:8642", "null"),
    ] {
        log_out(host, origin).await.json(403);
    }
    log_out("sandbox:8642", "http://sandbox:8642").await.page(200, "logged-out");
    // Its URLs stay what they are.
    assert!(text(&session["access_url"]).starts_with(own));
}

#[tokio::test]
async fn a_name_that_is_none_is_refused() {
    for name in ["", "*", "sandbox:8642", "http://sandbox", "a b"] {
        let error = Sandbox::builder().allow_host(name).start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{name}");
        assert!(error.to_string().starts_with("the allowed host "), "{error}");
    }
}

#[test]
fn how_it_is_reached_is_known_before_it_listens() {
    let info = |builder: &billing_portal_sandbox::SandboxBuilder| builder.connection_info();
    let known = info(&Sandbox::builder().port(8642)).unwrap();
    assert_eq!(known.chargebee().base_url(), "http://127.0.0.1:8642/api/v2");
    assert_eq!(known.plain_http_host(), None);
    let public = info(&Sandbox::builder().public_url("http://sandbox:8642")).unwrap();
    assert_eq!(
        (public.upflow().base_url(), public.plain_http_host()),
        ("http://sandbox:8642/upflow/v1", Some("sandbox".to_owned()))
    );
    assert_eq!(info(&Sandbox::builder()).unwrap_err().kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn a_public_url_that_is_no_origin_is_refused() {
    for url in ["sandbox.acme.example", "ftp://a.example", "https://a.example/sandbox", "https://u:p@a.example"] {
        let error = Sandbox::builder().public_url(url).start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{url}");
        assert!(error.to_string().starts_with("the public URL "), "{error}");
    }
}
