//! `link` when the vendor or the network says no: status 1, a sentence and the next step.

use std::net::TcpListener;

use billing_portal_sandbox::Sandbox;

use crate::{chargebee, chargebee_at, run, server, upflow, with};

/// Runs `link` for a customer; what it says about its failure.
fn failed(customer: &str, env: &[(&str, String)]) -> String {
    let run = run(&["link", customer], env);
    assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""), "{customer}: {}", run.stderr);
    run.stderr
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_customer() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let said = failed("cust_x", &chargebee(&sandbox));
    assert!(said.starts_with("error: chargebee: create portal session: 404 resource_not_found"), "{said}");
    assert!(said.ends_with("\nhint: the customer must exist on the site in CHARGEBEE_SITE\n"), "{said}");

    let said = failed("external:nobody", &upflow(&sandbox));
    assert!(said.starts_with("error: upflow: create portal url: 404"), "{said}");
    assert!(
        said.contains("\nhint: the customer must exist in the organization and environment of the keys; "),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_credentials() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let said = failed("cust_42", &with(chargebee(&sandbox), "CHARGEBEE_API_KEY", "planted_key"));
    assert!(said.starts_with("error: chargebee: create portal session: 401 api_authentication_failed"), "{said}");
    assert!(said.ends_with("\nhint: check that CHARGEBEE_API_KEY is a key of the site in CHARGEBEE_SITE\n"), "{said}");

    for name in ["UPFLOW_API_KEY", "UPFLOW_API_SECRET"] {
        let said = failed("external:123", &with(upflow(&sandbox), name, "planted_key"));
        assert!(said.starts_with("error: upflow: create portal url: 401"), "{said}");
        assert!(said.contains("\nhint: check UPFLOW_API_KEY, UPFLOW_API_SECRET and UPFLOW_ENVIRONMENT: "), "{said}");
    }
}

#[test]
fn refused_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let said = failed("cust_42", &chargebee_at(&base_url));
    let said = said.to_lowercase();
    assert!(
        said.starts_with("error: chargebee: create portal session: could not connect: connection refused"),
        "{said}"
    );
    assert!(
        said.contains("\nhint: try again later; if it persists, check chargebee_site, chargebee_base_url"),
        "{said}"
    );
}

/// A response of the vendor, or of a gateway before it, and how the two lines of the error begin.
fn responded(response: &'static str, sentence: &str, hint: &str) {
    let said = failed("cust_42", &chargebee_at(&server(response)));
    let lines: Vec<_> = said.lines().collect();
    assert!(matches!(lines[..], [_] | [_, _]), "{said}");
    assert!(lines[0].starts_with(&format!("error: chargebee: create portal session: {sentence}")), "{said}");
    assert_eq!(lines.get(1).copied().unwrap_or_default(), hint, "{said}");
}

#[test]
fn responses_that_ask_for_something() {
    responded(
        "HTTP/1.1 403 Forbidden\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n\
         {\"message\":\"no\",\"api_error_code\":\"api_authorization_failed\",\"http_status_code\":403}",
        "403 api_authorization_failed: no",
        "hint: use a full-access key, and allow access to the portal by API: \
         Settings > Configure Chargebee > Customer portal",
    );
    responded(
        "HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n\
         {\"message\":\"no site\",\"api_error_code\":\"site_not_found\",\"http_status_code\":404}",
        "404 site_not_found: no site",
        "hint: check CHARGEBEE_SITE: it is the first part of your Chargebee address",
    );
    responded(
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 120\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n\
         {\"message\":\"slow down\",\"api_error_code\":\"api_request_limit_exceeded\",\"http_status_code\":429}",
        "429 api_request_limit_exceeded: slow down",
        "hint: try again in 120 s",
    );
}

#[test]
fn responses_of_something_else() {
    responded(
        "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<h1>planted_body</h1>",
        "502",
        "hint: try again later",
    );
    responded(
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<h1>planted_body</h1>",
        "200",
        "hint: check CHARGEBEE_SITE, CHARGEBEE_BASE_URL and the network",
    );
    responded("HTTP/1.1 409 Conflict\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", "409", "");
}

#[test]
fn bodies_are_not_shown() {
    let said = failed(
        "cust_42",
        &chargebee_at(&server("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"access_url\":\"planted_body\"}")),
    );
    assert!(!said.contains("planted"), "{said}");
}
