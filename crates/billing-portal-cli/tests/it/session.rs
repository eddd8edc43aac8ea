//! `session`, `contact` and `schema`.

use std::io::Write;
use std::process::Stdio;

use billing_portal_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{Env, chargebee, command, run, upflow, with};

/// What a run prints with `--json`, which must be as `schema` describes it.
fn report(name: &str, args: &[&str], env: &[(&str, String)]) -> Value {
    let run = run(args, env);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{args:?}");
    let value: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let schema = crate::run(&["schema", name], &[]);
    let schema: Value = serde_json::from_str(&schema.stdout).expect("JSON");
    if let Err(error) = jsonschema::validate(&schema, &value) {
        panic!("{args:?}: {error}");
    }
    // All that is there is described, and all that is described is there.
    let members = |value: &Value| value.as_object().map(|object| object.keys().cloned().collect::<Vec<_>>());
    let (mut described, mut there) = (members(&schema["properties"]), members(&value));
    described.as_mut().expect("members").sort();
    there.as_mut().expect("members").sort();
    assert_eq!(described, there, "{args:?}");
    value
}

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
    assert_eq!((shown.status, shown.stderr.as_str()), (Some(0), ""));
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

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_with_all_nine_fields() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let words = "contact add cust_42 --email grace@acme.example --id grace --first-name Grace --last-name Hopper \
                 --label finance --enabled --send-account-email --send-billing-email";
    let args: Vec<_> = words.split(' ').chain(["--phone", "+1 555 0100"]).collect();
    let added = run(&args, &chargebee(&sandbox));
    assert_eq!((added.status, added.stderr.as_str()), (Some(0), ""));
    assert_eq!(added.stdout, "Added a contact to cust_42 at chargebee. It has the id grace.\n");
    let mut form = sandbox.requests()[0].form.clone().expect("a form");
    form.sort();
    let expected = [
        ("email", "grace@acme.example"),
        ("enabled", "true"),
        ("first_name", "Grace"),
        ("id", "grace"),
        ("label", "finance"),
        ("last_name", "Hopper"),
        ("phone", "+1 555 0100"),
        ("send_account_email", "true"),
        ("send_billing_email", "true"),
    ];
    assert_eq!(form, expected.map(|(name, value)| (format!("contact[{name}]"), value.to_owned())));

    // What is not given is not sent, and an address of one contact tells its id.
    let args = ["contact", "add", "cust_42", "--email", "alan@acme.example", "--json"];
    let added = report("contact", &args, &chargebee(&sandbox));
    assert!(added["contact_id"].as_str().is_some_and(|id| !id.is_empty() && id != "grace"), "{added}");
    assert_eq!(sandbox.requests()[1].form.as_ref().map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_at_upflow() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let words = "contact add external:123 --email grace@acme.example --first-name Grace --last-name Hopper \
                 --external-id g --is-main --position payer --json";
    let args: Vec<_> = words.split(' ').chain(["--phone", "+1 555 0100"]).collect();
    let added = report("contact", &args, &upflow(&sandbox));
    assert!(added["contact_id"].is_string(), "{added}");
    assert_eq!(
        sandbox.requests()[0].json,
        Some(json!({"email": "grace@acme.example", "firstName": "Grace", "lastName": "Hopper", "phone": "+1 555 0100",
            "externalId": "g", "isMain": true, "position": "PAYER"}))
    );

    let foreign = ["contact", "add", "external:123", "--email", "a@b.example", "--label", "x"];
    let refused = run(&foreign, &upflow(&sandbox));
    assert_eq!(refused.status, Some(2));
    assert!(refused.stderr.starts_with("error: --label is an option of chargebee, but the vendor is upflow\n"));
    let missing = run(&["contact", "add", "external:123"], &with(upflow(&sandbox), "X", ""));
    assert!(missing.status == Some(2) && missing.stderr.contains("--email <ADDRESS>"), "{}", missing.stderr);
    assert_eq!(sandbox.requests().len(), 1);
}
