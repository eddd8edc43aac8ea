//! `contacts`.

use billing_portal_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{chargebee, report, run, upflow, with};

/// What a run says, which must be done.
fn said(sandbox: &Sandbox, args: &[&str], env: &[(&str, String)]) -> String {
    let run = run(args, env);
    assert_eq!(run.status, Some(0), "{args:?}: {}", run.stderr);
    (run.stdout + &run.stderr).replace(sandbox.url(), "http://127.0.0.1:PORT")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_with_all_nine_fields() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let words = "contacts add cust_42 --email grace@acme.example --id grace --first-name Grace --last-name Hopper \
                 --label finance --enabled --send-account-email --send-billing-email";
    let args: Vec<_> = words.split(' ').chain(["--phone", "+1 555 0100"]).collect();
    let added = said(&sandbox, &args, &chargebee(&sandbox));
    assert_eq!(
        added,
        "Added a contact to cust_42 at Chargebee, site acme-test, base url http://127.0.0.1:PORT/api/v2. It has the id grace.\n"
    );
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
    let args = ["contacts", "add", "cust_42", "--email", "alan@acme.example", "--json"];
    let added = report("contact", &args, &chargebee(&sandbox));
    assert!(added["contact_id"].as_str().is_some_and(|id| !id.is_empty() && id != "grace"), "{added}");
    assert_eq!(sandbox.requests()[1].form.as_ref().map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_at_upflow() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let words = "contacts add external:123 --email grace@acme.example --first-name Grace --last-name Hopper \
                 --external-id g --is-main --position payer --json";
    let args: Vec<_> = words.split(' ').chain(["--phone", "+1 555 0100"]).collect();
    let added = report("contact", &args, &upflow(&sandbox));
    assert!(added["contact_id"].is_string(), "{added}");
    assert_eq!(
        sandbox.requests()[0].json,
        Some(json!({"email": "grace@acme.example", "firstName": "Grace", "lastName": "Hopper", "phone": "+1 555 0100",
            "externalId": "g", "isMain": true, "position": "PAYER"}))
    );

    let foreign = ["contacts", "add", "external:123", "--email", "a@b.example", "--label", "x"];
    let refused = run(&foreign, &upflow(&sandbox));
    assert_eq!(refused.status, Some(2));
    assert!(refused.stderr.starts_with("error: --label is an option of chargebee, but the vendor is upflow\n"));
    let missing = run(&["contacts", "add", "external:123"], &with(upflow(&sandbox), "X", ""));
    assert!(missing.status == Some(2) && missing.stderr.contains("--email <ADDRESS>"), "{}", missing.stderr);
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn are_listed_changed_and_deleted_at_each_vendor() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for (customer, env, place) in [
        ("cust_42", chargebee(&sandbox), "Chargebee, site acme-test, base url http://127.0.0.1:PORT/api/v2"),
        ("external:123", upflow(&sandbox), "Upflow, base url http://127.0.0.1:PORT/upflow/v1"),
    ] {
        let added = ["contacts", "add", customer, "--email", "grace@acme.example", "--first-name", "Zoë", "--json"];
        let id = report("contact", &added, &env)["contact_id"].as_str().expect("an id").to_owned();
        let listed = said(&sandbox, &["contacts", "list", customer], &env);
        let row = listed.lines().find(|line| line.starts_with(&id)).expect("a row");
        assert!(row.contains("grace@acme.example") && row.ends_with("Zoë"), "{listed}");
        assert!(listed.ends_with(&format!("of {customer} at {place}.\n")), "{listed}");

        let words = "--email g@acme.example --first-name Grace --clear phone";
        let args: Vec<_> = ["contacts", "update", customer, &id].into_iter().chain(words.split(' ')).collect();
        assert_eq!(said(&sandbox, &args, &env), format!("Changed the contact {id} of {customer} at {place}.\n"));
        let line = run(&["contacts", "list", customer, "--json"], &env).stdout;
        let line = line.lines().find(|line| line.contains(&id)).expect("a line").to_owned();
        let one: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(
            (&one["email"], &one["name"], &one["customer"]),
            (&json!("g@acme.example"), &json!("Grace"), &json!(customer))
        );

        // Nobody can be asked, so that nothing is sent.
        let before = sandbox.requests().len();
        let asked = run(&["contacts", "delete", customer, &id], &env);
        assert!(asked.status == Some(2) && asked.stderr.contains("add --yes"), "{}", asked.stderr);
        assert_eq!(sandbox.requests().len(), before);
        let deleted = said(&sandbox, &["contacts", "delete", customer, &id, "--yes"], &env);
        assert_eq!(deleted, format!("Deleted the contact {id} of {customer} at {place}.\n"));
        assert!(!said(&sandbox, &["contacts", "list", customer], &env).contains(&id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_sends_what_is_given_and_nothing_else() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let added = ["contacts", "add", "cust_42", "--email", "g@acme.example", "--id", "grace", "--enabled"];
    said(&sandbox, &added, &chargebee(&sandbox));
    let args = ["contacts", "update", "cust_42", "grace", "--enabled=false", "--clear", "label"];
    said(&sandbox, &args, &chargebee(&sandbox));
    let mut form = sandbox.requests()[1].form.clone().expect("a form");
    form.sort();
    let expected = [("enabled", "false"), ("id", "grace"), ("label", "")];
    assert_eq!(form, expected.map(|(name, value)| (format!("contact[{name}]"), value.to_owned())));

    for (args, why) in [
        (&["grace"][..], "there is nothing to change"),
        (&["grace", "--label", "x", "--clear", "label"], "--label is both set and cleared"),
        (&["grace", "--clear", "position"], "--position is an option of upflow"),
        (&["grace", "--is-main"], "--is-main is an option of upflow"),
        (&["grace", "--id", "other"], "unexpected argument"),
        (&["grace", "--clear", "email"], "invalid value"),
        (&["grace", "--enabled", "false"], "unexpected argument"),
    ] {
        let refused = run(&[&["contacts", "update", "cust_42"], args].concat(), &chargebee(&sandbox));
        assert!(refused.status == Some(2) && refused.stderr.contains(why), "{args:?}: {}", refused.stderr);
    }
    assert_eq!(sandbox.requests().len(), 2);
}
