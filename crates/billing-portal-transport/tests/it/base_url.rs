//! Which addresses are accepted.

use billing_portal_transport::BaseUrl;

#[test]
fn accepts_https_anywhere_and_http_on_loopback() {
    for (text, expected) in [
        ("https://acme.chargebee.com/api/v2", "https://acme.chargebee.com/api/v2"),
        ("https://acme.chargebee.com/api/v2///", "https://acme.chargebee.com/api/v2"),
        ("https://api.upflow.io", "https://api.upflow.io"),
        ("HTTPS://API.Upflow.io:443/v1", "https://api.upflow.io/v1"),
        ("http://127.0.0.1:8642/v1", "http://127.0.0.1:8642/v1"),
        ("http://127.9.9.9/", "http://127.9.9.9"),
        ("http://[::1]:80/v1", "http://[::1]/v1"),
        ("http://localhost:1/v1", "http://localhost:1/v1"),
    ] {
        assert_eq!(BaseUrl::new(text).unwrap().as_str(), expected, "{text}");
    }
}

#[test]
fn refuses_everything_else_and_never_quotes_it() {
    for text in [
        "",
        "acme.chargebee.com",
        "/api/v2",
        "http://api.upflow.io/v1",
        "http://127.0.0.1.evil.example/v1",
        "http://localhost.evil.example/",
        "http://10.0.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "https://user:hunter2@api.upflow.io/",
        "https://hunter2@api.upflow.io/",
        "https://api.upflow.io/v1?key=hunter2",
        "https://api.upflow.io/v1#hunter2",
        "https://api.upflow.io/v 1",
        "https://api.upflow.io\\@evil.example/",
        "https://api.up\nflow.io/",
        " https://api.upflow.io/",
        "https://",
        "https:api.upflow.io/v1",
        "https://@api.upflow.io/v1",
        "https://api.upflow.io/%!",
    ] {
        let error = BaseUrl::new(text).expect_err(text).to_string();
        assert!(error.starts_with("base URL must") && !error.contains("hunter2"), "{text}: {error}");
    }
}

#[test]
fn plain_http_elsewhere_is_an_explicit_choice() {
    let allowed = |url: &str, host: &str| BaseUrl::new_allowing_http_host(url, host).is_ok();
    for (url, host) in [
        ("http://mesh.internal/v1", "mesh.internal"),
        ("http://MESH:8080/v1", "mesh"),
        ("http://10.1.2.3/v1", "10.1.2.3"),
        ("http://[fd00::1]/v1", "[fd00::1]"),
        ("http://127.0.0.1/v1", "mesh"),
        ("https://api.acme.example/v1", "mesh"),
    ] {
        assert!(allowed(url, host), "{url} {host}");
    }
    for (url, host) in [
        ("http://mesh.internal/v1", "mesh"),
        ("http://mesh.internal.evil.example/v1", "mesh.internal"),
        ("http://a.mesh.internal/v1", "mesh.internal"),
        ("http://mesh.internal./v1", "mesh.internal"),
        ("http://10.1.2.30/v1", "10.1.2.3"),
        ("http://mesh.internal/v1", ""),
        ("http://mesh.internal/v1", "*"),
        ("http://mesh:8080/v1", "mesh:8080"),
        ("ftp://mesh.internal/v1", "mesh.internal"),
    ] {
        assert!(!allowed(url, host), "{url} {host}");
    }
}

#[test]
fn paths_are_joined_to_addresses_with_and_without_one_of_their_own() {
    for (base, joined) in [
        ("https://api.upflow.io", "https://api.upflow.io/customers"),
        ("https://api.upflow.io/", "https://api.upflow.io/customers"),
        ("https://gateway.example/a%20b/v1//", "https://gateway.example/a%20b/v1/customers"),
        ("http://[::1]:8642/sites/x/v1", "http://[::1]:8642/sites/x/v1/customers"),
    ] {
        assert_eq!(BaseUrl::new(base).unwrap().join(format_args!("/customers")).as_str(), joined, "{base}");
    }
}
