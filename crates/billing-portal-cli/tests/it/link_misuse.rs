//! `link` used or configured wrongly: status 2, a sentence and the next step, and nothing is sent.

use billing_portal_sandbox::Sandbox;

use crate::{Env, chargebee, run, upflow, with};

/// Runs `link`, which must be refused before anything is sent; what it says.
fn refused(sandbox: &Sandbox, args: &[&str], env: &[(&str, String)]) -> String {
    let args = [&["link"], args].concat();
    let run = run(&args, env);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{args:?}: {}", run.stderr);
    assert!(sandbox.requests().is_empty(), "{args:?}");
    run.stderr
}

/// The two lines of an error.
fn error(sentence: &str, hint: &str) -> String {
    format!("error: {sentence}\nhint: {hint}\n")
}

const CHARGEBEE_HINT: &str =
    "Chargebee needs CHARGEBEE_SITE and CHARGEBEE_API_KEY; `billing-portal doctor` says what is set";
const UPFLOW_HINT: &str = "Upflow needs UPFLOW_API_KEY and UPFLOW_API_SECRET; `billing-portal doctor` says what is set";
const VENDOR_HINT: &str = "--vendor chooses between the vendors, `billing-portal doctor` says what is set, \
     and `billing-portal demo` needs no account";
const REQUEST_HINT: &str = "nothing was sent; see `billing-portal link --help`";

#[tokio::test(flavor = "multi_thread")]
async fn missing_configuration() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let no_vendor = "no vendor is configured: \
        set CHARGEBEE_SITE and CHARGEBEE_API_KEY, or UPFLOW_API_KEY and UPFLOW_API_SECRET, or STRIPE_API_KEY";
    let cases: [(&[&str], Env, &str, &str); 6] = [
        (&["cust_42"], Vec::new(), no_vendor, VENDOR_HINT),
        (&["c", "--vendor", "chargebee"], Vec::new(), "chargebee: CHARGEBEE_SITE is not set", CHARGEBEE_HINT),
        (&["external:1", "--vendor", "upflow"], Vec::new(), "upflow: UPFLOW_API_KEY is not set", UPFLOW_HINT),
        (
            &["cust_42"],
            with(chargebee(&sandbox), "CHARGEBEE_SITE", ""),
            "chargebee: CHARGEBEE_SITE is not set",
            CHARGEBEE_HINT,
        ),
        (
            &["external:1"],
            with(upflow(&sandbox), "UPFLOW_API_SECRET", ""),
            "upflow: UPFLOW_API_SECRET is not set",
            UPFLOW_HINT,
        ),
        (
            &["cust_42"],
            with(chargebee(&sandbox), "CHARGEBEE_REDIRECT_URL", ""),
            "Chargebee needs an address for after log-out",
            "add --return-url https://…, or set CHARGEBEE_REDIRECT_URL",
        ),
    ];
    for (args, env, sentence, hint) in cases {
        assert_eq!(refused(&sandbox, args, &env), error(sentence, hint));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_configuration() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let both = [chargebee(&sandbox), upflow(&sandbox)].concat();
    let cases = [
        (
            both,
            "several vendors are configured: set BILLING_PORTAL_VENDOR to `chargebee`, `upflow` or `stripe`",
            VENDOR_HINT,
        ),
        (
            with(Vec::new(), "BILLING_PORTAL_VENDOR", "no-such-vendor"),
            "BILLING_PORTAL_VENDOR must be `chargebee`, `upflow` or `stripe`",
            VENDOR_HINT,
        ),
        (
            with(upflow(&sandbox), "UPFLOW_ENVIRONMENT", "staging"),
            "upflow: UPFLOW_ENVIRONMENT must be `production` or `sandbox`",
            "check UPFLOW_ENVIRONMENT; `billing-portal doctor` says what is set, and where it comes from",
        ),
    ];
    for (env, sentence, hint) in cases {
        assert_eq!(refused(&sandbox, &["external:123"], &env), error(sentence, hint));
    }
    for (name, value) in [
        ("CHARGEBEE_SITE", "acme.example/"),
        ("CHARGEBEE_BASE_URL", "http://chargebee.example"),
        ("CHARGEBEE_BASE_URL", "chargebee"),
        ("CHARGEBEE_REDIRECT_URL", "javascript:alert(1)"),
    ] {
        let said = refused(&sandbox, &["cust_42"], &with(chargebee(&sandbox), name, value));
        let hint = format!("\nhint: check {name}; ");
        assert!(said.starts_with("error: chargebee: ") && said.contains(&hint), "{name}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn options_of_the_other_vendor() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for (option, value) in [("--expires-in", "60d"), ("--frame-ancestor", "app.acme.example")] {
        let said = refused(&sandbox, &["cust_42", option, value], &chargebee(&sandbox));
        let sentence = format!("{option} is no option of chargebee, which has --return-url, --forward-url");
        assert_eq!(said, error(&sentence, "leave it out, or write --vendor upflow"));
    }
    for (option, name) in
        [("--return-url", "--return-url"), ("--redirect-url", "--return-url"), ("--forward-url", "--forward-url")]
    {
        let said = refused(&sandbox, &["external:123", option, "https://app.acme.example"], &upflow(&sandbox));
        let sentence = format!("{name} is no option of upflow, which has --expires-in, --frame-ancestor");
        let owners = if name == "--return-url" { "chargebee or stripe" } else { "chargebee" };
        assert_eq!(said, error(&sentence, &format!("leave it out, or write --vendor {owners}")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn values_of_options() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let said = refused(&sandbox, &["external:123", "--expires-in", "86400"], &upflow(&sandbox));
    let first = "error: invalid value '86400' for '--expires-in <DURATION>': \
        write a unit, such as `86400s` for seconds or `60d` for sixty days\n";
    assert!(said.starts_with(first), "{said}");

    for args in
        [["--expires-in", "soon"], ["--expires-in", "0s"], ["--expires-in", "500ms"], ["--frame-ancestor", "a;b"]]
    {
        refused(&sandbox, &[&["external:123"], &args[..]].concat(), &upflow(&sandbox));
    }
    for args in [
        ["--vendor", "no-such-vendor"],
        ["--return-url", "/account"],
        ["--redirect-url", "/account"],
        ["--forward-url", "javascript:alert(1)"],
    ] {
        refused(&sandbox, &[&["cust_42"], &args[..]].concat(), &chargebee(&sandbox));
    }
    refused(&sandbox, &[], &chargebee(&sandbox));
    refused(&sandbox, &["cust_42", "cust_7"], &chargebee(&sandbox));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_customers() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for customer in ["", " ", " a", "a\u{a0}", "a\nb", "a\u{7}b", &"x".repeat(51)] {
        let said = refused(&sandbox, &[customer], &chargebee(&sandbox));
        assert!(said.starts_with("error: chargebee: create portal session: customer id "), "{customer:?}: {said}");
        assert!(said.ends_with(&format!("hint: {REQUEST_HINT}\n")), "{customer:?}: {said}");
        assert_eq!(said.lines().count(), 2, "{customer:?}: {said}");
    }
    for customer in
        ["", "..", "123", r"a\b", "external:", "external:.", "external:..", r"external:a\b", "external:a\nb"]
    {
        let said = refused(&sandbox, &[customer], &upflow(&sandbox));
        assert!(said.starts_with("error: upflow: "), "{customer:?}: {said}");
        assert!(said.ends_with("hint: an id of your own system is written `external:ID`\n"), "{customer:?}: {said}");
        assert_eq!(said.lines().count(), 2, "{customer:?}: {said}");
    }
    // In a body, an id can reach no other endpoint.
    for customer in [".", "..", r"a\b"] {
        let run = run(&["link", customer], &chargebee(&sandbox));
        assert!(run.stderr.contains("404 resource_not_found"), "{customer:?}: {}", run.stderr);
    }
}
