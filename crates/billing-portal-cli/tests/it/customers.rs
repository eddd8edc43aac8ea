//! `customers`.

use std::fs;

use billing_portal_sandbox::{Fault, Faults, Sandbox, Seed};
use serde_json::{Value, json};

use crate::{Env, Run, chargebee, is_as_described, report, run, upflow};

/// A sandbox whose Upflow side has these names, and whose Chargebee side has these companies.
async fn with_names(upflow: &[&str], chargebee: &[&str]) -> Sandbox {
    let at_upflow = |(number, name): (usize, &&str)| json!({"id": format!("a123b456-c7d8-4fb3-a3ae-{number:012x}"), "external_id": number.to_string(), "name": name});
    let at_chargebee = |(number, name): (usize, &&str)| json!({"id": format!("cust_{number}"), "company": name});
    let seed = json!({
        "upflow": {"customers": upflow.iter().enumerate().map(at_upflow).collect::<Vec<_>>()},
        "chargebee": {"customers": chargebee.iter().enumerate().map(at_chargebee).collect::<Vec<_>>()},
    });
    let seed = Seed::from_json(&seed.to_string()).expect("a seed");
    Sandbox::builder().seed(seed).start().await.expect("a sandbox")
}

fn both(sandbox: &Sandbox) -> Env {
    [chargebee(sandbox), upflow(sandbox)].concat()
}

/// Runs `customers` with success.
fn customers(sandbox: &Sandbox, args: &[&str], env: &[(&str, String)]) -> Run {
    let mut run = run(&[&["customers"], args].concat(), env);
    assert_eq!(run.status, Some(0), "{args:?}: {}", run.stderr);
    run.stderr = run.stderr.replace(sandbox.url(), "http://127.0.0.1:PORT");
    run
}

#[tokio::test(flavor = "multi_thread")]
async fn are_listed_over_all_vendors() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let listed = customers(&sandbox, &["list"], &both(&sandbox));
    insta::assert_snapshot!("customers_list", format!("{}--- standard error\n{}", listed.stdout, listed.stderr));
    // One vendor needs no column for its name.
    let one = customers(&sandbox, &["list", "--vendor", "upflow"], &both(&sandbox));
    assert!(one.stdout.starts_with("CUSTOMER") && one.stdout.lines().count() == 3, "{}", one.stdout);

    let lines = customers(&sandbox, &["list", "--json"], &both(&sandbox)).stdout;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    for line in &lines {
        is_as_described("customer", line);
    }
    let ids: Vec<_> = lines.iter().map(|line| line["customer"].as_str().expect("an id")).collect();
    assert_eq!(ids.len(), 4);
    // Each can be asked for by what is listed.
    for line in lines {
        let args = ["customers", "show", line["customer"].as_str().expect("an id"), "--json", "--vendor"];
        let shown =
            report("customer", &[&args[..], &[line["vendor"].as_str().expect("a name")]].concat(), &both(&sandbox));
        assert_eq!((&shown["customer"], &shown["name"]), (&line["customer"], &line["name"]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn are_found_by_the_vendor_s_own_means_or_by_reading() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = both(&sandbox);
    let found = customers(&sandbox, &["search", "--email", "grace@globex.example", "--vendor", "chargebee"], &env);
    assert!(found.stdout.contains("\ncust_7    Globex Shipping"), "{}", found.stdout);
    assert_eq!(found.stderr, "1 customer found at Chargebee, site acme-test, base url http://127.0.0.1:PORT/api/v2.\n");
    let path = &sandbox.requests()[0].path;
    assert!(path.contains("email%5Bis%5D=grace%40globex.example") || path.contains("email[is]="), "{path}");

    // Part of the name, in another case, where the list is read.
    let found = customers(&sandbox, &["search", "--name", "logis", "--vendor", "upflow"], &env);
    assert!(found.stdout.contains("Initech Logistics") && found.stdout.lines().count() == 2, "{}", found.stdout);
    assert!(found.stderr.ends_with("; 2 customers looked through.\n"), "{}", found.stderr);
    let read = customers(&sandbox, &["search", "--name", "SHIP", "--scan", "50", "--vendor", "chargebee"], &env);
    assert!(read.stdout.contains("cust_7"), "{}", read.stdout);

    let none = run(&["customers", "search", "--name", "Nobody"], &env);
    assert_eq!((none.status, none.stdout.as_str()), (Some(1), ""));
    assert!(none.stderr.contains("error: no such customer was found\nhint: --scan N reads "), "{}", none.stderr);
    let read = run(&["customers", "search", "--name", "Nobody", "--scan", "9"], &env);
    assert!(read.stderr.ends_with("error: no such customer was found\n"), "{}", read.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_that_a_vendor_has_not_is_said_and_the_others_are_shown() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let args = ["customers", "search", "--email", "grace@globex.example"];
    let alone = run(&args, &upflow(&sandbox));
    assert_eq!((alone.status, alone.stdout.as_str()), (Some(2), ""));
    assert_eq!(
        alone.stderr,
        "error: Upflow cannot look for an e-mail address\n\
         hint: look for the name: customers search --vendor upflow --name NAME\n"
    );
    let both = run(&args, &both(&sandbox));
    assert_eq!(both.status, Some(1));
    assert!(both.stdout.contains("cust_7"), "{}", both.stdout);
    assert!(both.stderr.contains("warning: Upflow cannot look for an e-mail address\n"), "{}", both.stderr);

    for args in [
        &["search"][..],
        &["search", "--name", "a", "--email", "b"],
        &["search", "--name", ""],
        &["list", "--limit", "0"],
        &["list", "--csv"],
        &["list", "--out", "x"],
    ] {
        assert_eq!(run(&[&["customers"], args].concat(), &upflow(&sandbox)).status, Some(2), "{args:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn how_much_was_read_is_said_and_none_of_several_is_picked() {
    let names: Vec<String> = (0..250).map(|number| format!("Company {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let sandbox = with_names(&names, &[]).await;
    let env = upflow(&sandbox);
    let found = customers(&sandbox, &["search", "--name", "company 24"], &env);
    assert_eq!(found.stdout.lines().count(), 12, "{}", found.stdout);
    assert!(found.stderr.contains("11 customers found at Upflow"), "{}", found.stderr);
    assert!(found.stderr.ends_with("; 250 customers looked through.\n"), "{}", found.stderr);

    let part = customers(&sandbox, &["search", "--name", "company 2", "--scan", "120"], &env);
    assert_eq!(part.stdout.lines().count(), 12, "{}", part.stdout);
    let said = "; 120 customers looked through. There are more that were not looked at: --scan N looks further.\n";
    assert!(part.stderr.ends_with(said), "{}", part.stderr);
    let exact = customers(&sandbox, &["search", "--name", "company 2", "--scan", "250"], &env);
    assert!(exact.stderr.ends_with("; 250 customers looked through.\n"), "{}", exact.stderr);

    for (args, rows, said) in [
        (&["list"][..], 101, "100 customers at Upflow"),
        (&["list", "--limit", "250"], 251, "250 customers at Upflow"),
        (&["list", "--limit", "7", "--json"], 7, "7 customers at Upflow"),
        (&["list", "--json"], 250, "250 customers at Upflow"),
    ] {
        let listed = customers(&sandbox, args, &env);
        assert_eq!(listed.stdout.lines().count(), rows, "{args:?}");
        assert!(listed.stderr.starts_with(said), "{args:?}: {}", listed.stderr);
        let is_cut = rows == 101 || rows == 7;
        assert_eq!(listed.stderr.ends_with("There are more: --limit N shows more.\n"), is_cut, "{}", listed.stderr);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_customers_is_what_links_reads() {
    let names = ["Zoë, \"Müller\" GmbH", "=HYPERLINK(\"http://evil.example\")", "@x", "-2+3", "-5", "a\u{1b}[2Jb"];
    let sandbox = with_names(&names, &[]).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let (file, links) = (path("customers.csv"), path("links.csv"));
    let written = customers(&sandbox, &["list", "--csv", "--out", &file], &upflow(&sandbox));
    assert_eq!(written.stdout, "");
    assert!(written.stderr.contains("6 rows, for you alone. It holds personal data."), "{}", written.stderr);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o600);
    }
    let mut rows = csv::Reader::from_path(&file).expect("a file");
    assert_eq!(rows.headers().expect("a header"), ["customer", "vendor", "name", "email"].as_slice());
    let rows: Vec<_> = rows.records().map(|row| row.expect("a row")[2].to_owned()).collect();
    let marked = [names[0], "'=HYPERLINK(\"http://evil.example\")", "'@x", "'-2+3", "-5", names[5]];
    assert_eq!(rows, marked);

    let made = run(&["links", "--from", &file, "--out", &links], &upflow(&sandbox));
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    assert_eq!(fs::read_to_string(&links).expect("a file").matches(",ok,").count(), 6);

    // What is there stays as it is, and part of a list is no file.
    let again = run(&["customers", "list", "--csv", "--out", &file], &upflow(&sandbox));
    assert!(again.status == Some(2) && again.stderr.contains("is there already"), "{}", again.stderr);
    sandbox.script(Faults::in_order(vec![Fault::status(401); 1])).expect("a script");
    let failed = run(&["customers", "list", "--csv", "--out", &path("part.csv")], &both(&sandbox));
    assert_eq!(failed.status, Some(1), "{}", failed.stderr);
    assert!(!folder.path().join("part.csv").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_that_a_spreadsheet_would_compute_is_left_out_and_said() {
    let seed = json!({"chargebee": {"customers": [{"id": "=1+1"}, {"id": "+49"}, {"id": "cust_1"}]}});
    let seed = Seed::from_json(&seed.to_string()).expect("a seed");
    let sandbox = Sandbox::builder().seed(seed).start().await.expect("a sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("customers.csv");
    let args = ["customers", "list", "--csv", "--out", file.to_str().expect("UTF-8")];
    let written = run(&args, &chargebee(&sandbox));
    assert_eq!(written.status, Some(1));
    assert!(written.stderr.contains("error: 1 customer left out of "), "{}", written.stderr);
    let text = fs::read_to_string(&file).expect("a file");
    assert!(text.contains("\ncust_1,") && text.contains("\n+49,") && !text.contains('='), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn names_move_no_cursor() {
    let sandbox = with_names(&["a\u{1b}[2Jb\nupflow  cust_1  \u{202e}evil"], &[]).await;
    for args in [&["list"][..], &["list", "--json"], &["search", "--name", "evil"], &["show", "external:0"]] {
        let shown = customers(&sandbox, args, &upflow(&sandbox));
        assert!(!shown.stdout.contains(['\u{1b}', '\u{202e}']), "{args:?}: {}", shown.stdout);
    }
    assert_eq!(customers(&sandbox, &["list"], &upflow(&sandbox)).stdout.lines().count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_not_known_has_the_search_as_a_hint() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let search = "billing-portal customers search --vendor";
    for (words, env, status, hint) in [
        ("link grace@globex.example", chargebee(&sandbox), 1, format!("`{search} chargebee --email grace@globex.example` finds the customer's id")),
        ("customers show grace@globex.example", chargebee(&sandbox), 1, format!("`{search} chargebee --email grace@globex.example` finds the customer's id")),
        ("link a'b@globex.example", chargebee(&sandbox), 1, format!("`{search} chargebee --email ADDRESS` finds the customer's id")),
        ("link grace@globex.example", upflow(&sandbox), 2, format!("Upflow knows no customer by an e-mail address: `{search} upflow --name NAME` finds them by name")),
        ("customers show Initech", upflow(&sandbox), 2, "an id of your own system is written `external:ID`".to_owned()),
        ("link external:a@b", upflow(&sandbox), 1, "the customer must exist in the organization and environment of the keys; an id of your own system is written `external:ID`".to_owned()),
    ] {
        let args: Vec<_> = words.split(' ').collect();
        let refused = run(&args, &env);
        assert_eq!((refused.status, refused.stdout.as_str()), (Some(status), ""), "{words}: {}", refused.stderr);
        assert!(refused.stderr.ends_with(&format!("\nhint: {hint}\n")), "{words}: {}", refused.stderr);
    }
}
