//! `link` that succeeds.

use billing_portal_sandbox::Sandbox;
use regex::Regex;
use serde_json::{Value, json};

use crate::{DEAD_PROXY, chargebee, run, stripe, upflow, with};

const UUID: &str = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";

/// The link opens for a customer.
async fn opens(url: &str) -> bool {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    client.get(url).send().await.is_ok_and(|page| page.status() == 200)
}

/// The one line on standard output.
fn only_line(stdout: &str) -> &str {
    let line = stdout.strip_suffix('\n').expect("a line");
    assert!(!line.contains('\n'), "{stdout}");
    line
}

/// Replaces times, and the sandbox's addresses.
fn without_times(text: &str) -> String {
    let text = Regex::new(r"http://127[^ ,]+").expect("a pattern").replace_all(text, "URL").into_owned();
    Regex::new(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\dZ)?").expect("a pattern").replace_all(&text, "TIME").into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn chargebee_for_a_person() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let run = run(&["link", "cust_42", "--time-zone", "UTC"], &chargebee(&sandbox));

    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(opens(only_line(&run.stdout)).await);
    assert_eq!(
        without_times(&run.stderr),
        "Portal link for cust_42 at Chargebee, site acme-test, base url URL, works until TIME UTC.\n\
         Keep it secret: whoever opens it first is let in. It opens once.\n"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn upflow_for_a_person() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let run = run(&["link", "external:123", "--time-zone", "UTC"], &upflow(&sandbox));

    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(opens(only_line(&run.stdout)).await);
    assert_eq!(
        without_times(&run.stderr),
        "Portal link for external:123 at Upflow, base url URL, works until TIME UTC.\n\
         Keep it secret: whoever has it is let in, as often as they like.\n"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn stripe_for_a_person_and_as_json() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let customer = "cus_NffrFeUfNV2Hib";
    let said =
        run(&["link", customer, "--locale", "fr", "--return-url", "https://app.acme.example"], &stripe(&sandbox));
    assert_eq!(said.status, Some(0), "{}", said.stderr);
    assert!(opens(only_line(&said.stdout)).await);
    assert_eq!(
        without_times(&said.stderr),
        "Portal link for cus_NffrFeUfNV2Hib at Stripe, base url URL, no end given.\n\
         Keep it secret: whoever has it is let in. Open it at once: it works for moments.\n"
    );
    let said = run(&["link", customer, "--json"], &stripe(&sandbox));
    let value: Value = serde_json::from_str(only_line(&said.stdout)).expect("JSON");
    let url = value["url"].clone();
    assert_eq!(
        value,
        json!({"vendor": "stripe", "customer": customer, "url": url, "expires_at": null, "session_id": null})
    );
    let contacts = run(&["contacts", "list", customer], &stripe(&sandbox));
    assert_eq!(contacts.status, Some(2));
    assert!(contacts.stderr.contains("Stripe keeps no contacts of a customer"), "{}", contacts.stderr);
    // Before a key is missed or anything is asked.
    let contacts = run(&["contacts", "delete", customer, "contact_1", "--vendor", "stripe"], &[]);
    assert!(contacts.stderr.contains("Stripe keeps no contacts of a customer"), "{}", contacts.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn chargebee_as_json() {
    let sandbox = Sandbox::builder().now(1_767_225_600).start().await.expect("a sandbox");
    let run = run(&["link", "cust_42", "--json"], &chargebee(&sandbox));

    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    let line = only_line(&run.stdout);
    let value: Value = serde_json::from_str(line).expect("JSON");
    let (url, session_id) = (value["url"].as_str().expect("a URL"), value["session_id"].as_str().expect("an id"));
    assert!(session_id.starts_with("portal_"));
    // Members in the documented order, and no others.
    assert_eq!(
        line,
        format!(
            r#"{{"vendor":"chargebee","customer":"cust_42","url":"{url}","expires_at":"2026-01-01T01:00:00Z","session_id":"{session_id}"}}"#
        )
    );
    assert!(opens(url).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn upflow_as_json() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let run = run(&["link", UUID, "--json"], &upflow(&sandbox));

    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    let value: Value = serde_json::from_str(only_line(&run.stdout)).expect("JSON");
    let end = value["expires_at"].as_str().expect("a time");
    assert_eq!(without_times(end), "TIME");
    assert_eq!(
        value,
        json!({"vendor": "upflow", "customer": UUID, "url": value["url"], "expires_at": end, "session_id": null})
    );
    assert!(opens(value["url"].as_str().expect("a URL")).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn chargebee_with_every_option() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (redirect, forward) = ("https://app.acme.example/bye", "https://app.acme.example/invoices");
    for (number, option) in ["--return-url", "--redirect-url"].into_iter().enumerate() {
        let args = ["link", "cust_7", "--vendor", "chargebee", option, redirect, "--forward-url", forward];
        assert_eq!(run(&args, &chargebee(&sandbox)).status, Some(0));

        let mut form = sandbox.requests()[number].form.clone().expect("a form");
        form.sort();
        let expected = [("customer[id]", "cust_7"), ("forward_url", forward), ("redirect_url", redirect)];
        assert_eq!(form, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn upflow_with_every_option() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let frames = ["--frame-ancestor", "app.acme.example", "--frame-ancestor", "localhost:3000"];
    let args = [&["link", "external:123", "--vendor", "upflow", "--expires-in", "60d"][..], &frames].concat();
    assert_eq!(run(&args, &upflow(&sandbox)).status, Some(0));

    let request = &sandbox.requests()[0];
    assert_eq!(request.path, "/upflow/v1/customers/external:123/portal");
    assert_eq!(
        request.json,
        Some(json!({"expiresIn": 5_184_000, "frameAncestors": "app.acme.example localhost:3000"}))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn both_vendors_configured() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let both = [chargebee(&sandbox), upflow(&sandbox)].concat();

    assert_eq!(run(&["link", "external:123"], &with(both.clone(), "BILLING_PORTAL_VENDOR", "upflow")).status, Some(0));
    assert_eq!(run(&["link", "external:123", "--vendor", "upflow"], &both).status, Some(0));
    // The option is nearer than the environment.
    let chargebee_in_env = with(both, "BILLING_PORTAL_VENDOR", "chargebee");
    assert_eq!(run(&["link", "external:123", "--vendor", "upflow"], &chargebee_in_env).status, Some(0));
    assert!(sandbox.requests().iter().all(|request| request.operation_id.as_deref() == Some("create_portal_url")));
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_proxy_does_not_matter_on_this_machine() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for (customer, mut env) in [("cust_42", chargebee(&sandbox)), ("external:123", upflow(&sandbox))] {
        env.extend(DEAD_PROXY.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let run = run(&["link", customer], &env);
        assert_eq!(run.status, Some(0), "{}", run.stderr);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ends_with_a_day_or_at_a_time_where_the_reader_is() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let link = ["link", "external:123", "--time-zone", "Asia/Tokyo", "--valid-until"];
    for (until, end, said) in [
        ("2999-12-31", "2999-12-31T15:00:0", "3000-01-01 00:00 JST"),
        ("2999-12-31T18:00", "2999-12-31T09:00:0", "2999-12-31 18:00 JST"),
        ("2999-12-31T18:00:00Z", "2999-12-31T18:00:0", "3000-01-01 03:00 JST"),
    ] {
        let told = run(&[&link[..], &[until]].concat(), &upflow(&sandbox));
        assert_eq!(told.status, Some(0), "{}", told.stderr);
        assert!(told.stderr.contains(&format!("works until {said}.")), "{}", told.stderr);
        let json = run(&[&link[..], &[until, "--json"]].concat(), &upflow(&sandbox)).stdout;
        assert!(json.contains(&format!("\"expires_at\":\"{end}")), "{json}");
    }
    let before = sandbox.requests().len();
    let zone = ["link", "external:123", "--time-zone", "Europe/Atlantis"];
    let both = [&link[..], &["2999-12-31", "--expires-in", "1d"]].concat();
    let over = [&link[..], &["2001-01-01"]].concat();
    let text = [&link[..], &["tomorrow"]].concat();
    for args in [&both[..], &over, &text, &zone] {
        let refused = run(args, &upflow(&sandbox));
        assert_eq!((refused.status, refused.stdout.as_str()), (Some(2), ""), "{args:?}: {}", refused.stderr);
    }
    let other = run(&["link", "cust_42", "--valid-until", "2999-12-31"], &chargebee(&sandbox));
    assert_eq!(other.status, Some(2));
    assert!(other.stderr.starts_with("error: --valid-until is no option of chargebee"), "{}", other.stderr);
    assert_eq!(sandbox.requests().len(), before);
}
