//! What `--json` says of a failure: one line on standard error, as `schema error` describes it.

use billing_portal_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{Env, chargebee, chargebee_at, is_as_described, run, server, upflow, with};

/// The error of a run that fails with this status; nothing else is printed.
fn error(args: &[&str], env: &[(&str, String)], status: i32) -> Value {
    let run = run(args, env);
    assert_eq!((run.status, run.stdout.as_str()), (Some(status), ""), "{args:?}: {}", run.stderr);
    assert_eq!(run.stderr.lines().count(), 1, "{args:?}: {}", run.stderr);
    let value: Value = serde_json::from_str(&run.stderr).expect("JSON");
    is_as_described("error", &value);
    assert_eq!(value["exit_status"], status);
    value
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vendor_s_no_has_all_that_is_known() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let said = error(&["link", "cust_x", "--json"], &chargebee(&sandbox), 1);
    assert_eq!(said["kind"], "api");
    assert!(said["message"].as_str().is_some_and(|text| text.starts_with("chargebee: create portal session: 404 ")));
    assert_eq!(said["hint"], "the customer must exist on the site in CHARGEBEE_SITE");
    let call = &said;
    assert_eq!((&call["vendor"], &call["operation"]), (&json!("chargebee"), &json!("create_portal_session")));
    assert_eq!((&call["status"], &call["code"]), (&json!(404), &json!("resource_not_found")));
    assert_eq!(
        (&call["is_retryable"], &call["may_have_acted"], &call["attempts"]),
        (&json!(false), &json!(false), &json!(1))
    );

    // Commands of one vendor, and of all.
    assert_eq!(error(&["session", "show", "portal_x", "--json"], &chargebee(&sandbox), 1)["status"], 404);
    let contact = ["contacts", "add", "external:nobody", "--email", "ada@acme.example", "--json"];
    assert_eq!(error(&contact, &upflow(&sandbox), 1)["vendor"], "upflow");
}

#[test]
fn how_long_to_wait_is_a_number() {
    let busy = server(
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 120\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n\
         {\"message\":\"slow down\",\"api_error_code\":\"api_request_limit_exceeded\",\"http_status_code\":429}",
    );
    let said = error(&["link", "cust_42", "--json"], &chargebee_at(&busy), 1);
    assert_eq!((&said["retry_after"], &said["is_retryable"]), (&json!(120), &json!(true)));
    assert_eq!(said["hint"], "try again in 120 s");
}

#[tokio::test(flavor = "multi_thread")]
async fn misuse_is_an_error_like_others() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let cases: [(&[&str], Env, &str); 7] = [
        (&["link", "c", "--json", "--vendor", "chargebee"], Vec::new(), "config"),
        (&["link", "c", "--json", "--profile", "none"], Vec::new(), "config"),
        (&["link", "cust_42", "--json"], Vec::new(), "config"),
        (&["link", "cust_42", "--json"], with(chargebee(&sandbox), "CHARGEBEE_REDIRECT_URL", ""), "config"),
        (&["link", "cust_42", "--json", "--expires-in", "60d"], chargebee(&sandbox), "request"),
        (&["link", "--json"], chargebee(&sandbox), "usage"),
        (&["link", "cust_42", "--json", "--nonsense"], chargebee(&sandbox), "usage"),
    ];
    for (args, env, kind) in cases {
        let said = error(args, &env, 2);
        assert_eq!(said["kind"], kind, "{args:?}");
        assert!(said["hint"].is_string() && said["status"].is_null(), "{args:?}");
    }
    assert!(sandbox.requests().is_empty());
}

#[test]
fn without_it_and_behind_two_hyphens_errors_are_for_people() {
    for args in [&["link", "--nonsense"][..], &["link", "--", "--json", "x"]] {
        let run = run(args, &[]);
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
    }
}

#[test]
fn quiet_leaves_out_remarks_and_keeps_errors() {
    let run = run(&["link", "cust_42", "--quiet"], &[]);
    assert!(run.stderr.starts_with("error: no vendor is configured"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_prints_the_link_alone() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let run = run(&["-q", "link", "cust_42"], &chargebee(&sandbox));
    assert_eq!((run.status, run.stderr.as_str(), run.stdout.lines().count()), (Some(0), "", 1));
}
