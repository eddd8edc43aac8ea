//! `session` and `schema`.

use std::io::Write;
use std::process::Stdio;

use billing_portal_sandbox::Sandbox;
use serde_json::json;

use crate::{Env, chargebee, command, report, run, upflow};

/// A session that is new.
fn new_session(env: &[(&str, String)]) -> String {
    let link = report("link", &["link", "cust_42", "--json"], env);
    link["session_id"].as_str().expect("an id").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn is_shown_and_ended() {
    let sandbox = Sandbox::builder().now(1_767_225_600).start().await.expect("a sandbox");
    let env = chargebee(&sandbox);
    let id = new_session(&env);

    let shown = run(&["session", "show", &id], &env);
    assert_eq!(shown.status, Some(0), "{}", shown.stderr);
    assert!(shown.stderr.starts_with("At Chargebee, site acme-test, "), "{}", shown.stderr);
    assert_eq!(
        shown.stdout,
        format!(
            "Session    {id}\nCustomer   cust_42\nStatus     created\n\
             Made       2026-01-01T00:00:00Z\nLink ends  2026-01-01T01:00:00Z\n"
        )
    );
    assert_eq!(
        report("session", &["session", "logout", &id, "--json"], &env),
        json!({"vendor": "chargebee", "id": id, "customer": "cust_42", "status": "logged_out",
            "created_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-01T01:00:00Z", "login_at": null,
            "logout_at": "2026-01-01T00:00:00Z"})
    );
    assert_eq!(run(&["session", "logout", &id], &env).status, Some(0), "twice is no error");
}

#[tokio::test(flavor = "multi_thread")]
async fn that_is_unknown_or_cannot_be() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let unknown = run(&["session", "show", "portal_unknown"], &chargebee(&sandbox));
    assert_eq!((unknown.status, unknown.stdout.as_str()), (Some(1), ""));
    assert!(unknown.stderr.contains("404 resource_not_found"), "{}", unknown.stderr);
    assert!(unknown.stderr.ends_with("hint: the session must be one of the site in CHARGEBEE_SITE\n"));

    let refused = run(&["session", "show", ".."], &chargebee(&sandbox));
    assert_eq!(refused.status, Some(2));
    assert!(refused.stderr.ends_with("hint: nothing was sent; see `billing-portal session show --help`\n"));
    assert_eq!(sandbox.requests().len(), 1);

    // Where only another vendor is configured, nothing is said of what links need.
    let other = run(&["session", "show", "portal_1"], &upflow(&sandbox));
    assert_eq!(
        (other.status, other.stderr.as_str()),
        (
            Some(2),
            "error: chargebee: CHARGEBEE_SITE is not set\n\
             hint: Chargebee needs CHARGEBEE_SITE and CHARGEBEE_API_KEY; `billing-portal doctor` says what is set\n"
        )
    );
}

/// Logs in on the sandbox's page: the session's id and its token, which the browser brings back.
async fn log_in(sandbox: &Sandbox) -> (String, String) {
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build();
    let request = client.expect("a client").post(format!("{}/portal/login", sandbox.url()));
    let body = "return_url=https%3A%2F%2Fapp.acme.example%2Freturn&customer_id=cust_7";
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(body);
    let response = request.send().await.expect("a response");
    let location = response.headers()["location"].to_str().expect("a URL").to_owned();
    let value = |name: &str| {
        let (_, rest) = location.split_once(&format!("{name}=")).expect("a parameter");
        rest.split('&').next().unwrap_or_default().to_owned()
    };
    (value("auth_session_id"), value("auth_session_token"))
}

/// `session activate` with a token on standard input. Its exit status, and what it said.
fn activate(id: &str, token: &str, env: &[(&str, String)]) -> (Option<i32>, String) {
    let mut activate = command(&["session", "activate", id], env);
    activate.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = activate.spawn().expect("the command starts");
    // It may end before it reads.
    let _ = process.stdin.take().expect("a pipe").write_all(token.as_bytes());
    let output = process.wait_with_output().expect("to end");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).expect("UTF-8");
    assert!(token.trim().is_empty() || !said.contains(token.trim()), "{said}");
    (output.status.code(), said)
}

#[tokio::test(flavor = "multi_thread")]
async fn is_activated_by_a_token_from_standard_input_or_the_environment() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = chargebee(&sandbox);

    let (id, token) = log_in(&sandbox).await;
    let (status, said) = activate(&id, &format!("{token}\n"), &env);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("Customer   cust_7\nStatus     activated\n"), "{said}");
    let (status, said) = activate(&id, &token, &env);
    assert_eq!(status, Some(1));
    assert!(said.ends_with("hint: `billing-portal session show` says what state the session is in\n"), "{said}");

    let (id, token) = log_in(&sandbox).await;
    let variable: Env = vec![("BILLING_PORTAL_TOKEN", token)];
    let (status, said) = activate(&id, "", &[env.clone(), variable].concat());
    assert_eq!(status, Some(0), "{said}");

    let (status, said) = activate(&id, " \n", &env);
    assert_eq!(status, Some(2));
    let hint = "hint: write it to standard input, or set the variable BILLING_PORTAL_TOKEN\n";
    assert_eq!(said, format!("error: there is no token\n{hint}"));
    assert_eq!(run(&["session", "activate", &id, "token"], &env).status, Some(2), "a token is no argument");
}
