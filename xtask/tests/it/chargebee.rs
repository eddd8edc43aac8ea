//! Chargebee's own document on API v1, which is not ours to pass on: it becomes a crate, and ours differs from it as listed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use xtask::spec_drift::{Known, Spec, differences, list_of};
use xtask::vendor::Vendor;

use crate::spec_drift::lines;
use crate::spec_drift_list::command;
use crate::support::assert_contains;
use crate::vendor::{bodies, compile, package, workspace};

/// The environment variable with the folder that the vendors' own files are in.
const FOLDER: &str = "VENDOR_SPECS";

fn official_file() -> PathBuf {
    let folder = std::env::var(FOLDER).unwrap_or_else(|_| panic!("set {FOLDER} to the folder of the vendors' files"));
    Path::new(&folder).join("chargebee_api_v1_spec.json")
}

#[test]
#[ignore = "needs the vendor's specification"]
fn the_official_file_becomes_a_crate_that_compiles_and_sends_what_was_recorded() {
    let text = fs::read_to_string(official_file()).expect("the vendor's file");
    let package = package(&text, "");
    assert_eq!((package.operations, package.wanted), (104, 104));
    let losses: Vec<String> = package.losses().map(ToString::to_string).collect();
    assert_eq!(losses, ["document: `webhooks` are left out: the vendor sends them, a client does not"]);
    for (path, text) in &package.files {
        assert!(text.lines().count() <= 4000, "{path} has {} lines", text.lines().count());
    }
    let mut tests = bodies(&text).to_vec();
    let recorded = workspace().join("tests/data/chargebee-python-3.29.0.jsonl");
    tests.push(("server.in", include_str!("../data/server.rs").to_owned()));
    tests.push(("recorded.jsonl", fs::read_to_string(recorded).expect("the recorded requests")));
    tests.push(("recorded.rs", include_str!("../data/recorded.rs").to_owned()));
    compile(&package, &tests);
}

#[test]
#[ignore = "needs the vendor's specification"]
fn nothing_is_new_in_the_official_file() {
    let output = command(&[&official_file().to_string_lossy()]);
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{shown}{}", String::from_utf8_lossy(&output.stderr));
    assert_contains(&shown, "12 operations compared (92 more are only in the vendor's file)");
}

#[test]
#[ignore = "needs the vendor's specification"]
fn whatever_changes_in_the_official_file_is_found() {
    const SESSION_FORM: &str =
        "/paths/~1portal_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties";
    const SESSION: &str = "/components/schemas/PortalSession/properties";
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("the vendor's file is JSON");
    let vendor = read(&fs::read_to_string(official_file()).expect("the vendor's file"));
    let chargebee = Vendor::new("chargebee");
    let text = |path: &str| fs::read_to_string(workspace().join(path)).expect("a file of the workspace");
    let ours = Spec::read("ours", &text(&chargebee.spec())).expect("our specification");

    for (pointer, key, value, expected) in [
        (format!("{SESSION_FORM}/redirect_url"), "maxLength", json!(300), "form redirect_url: maxLength: 250 300"),
        (SESSION_FORM.to_owned(), "extra", json!({"type": "string"}), "form extra: presence: - described"),
        (
            format!("{SESSION_FORM}/customer/properties/id"),
            "type",
            json!("integer"),
            "form customer[id]: type: string integer",
        ),
        (format!("{SESSION_FORM}/customer"), "required", json!([]), "form customer[id]: required: yes -"),
        (
            format!("{SESSION}/status"),
            "enum",
            json!(["created"]),
            "response 200 portal_session.status: value: activated -",
        ),
        (
            SESSION.to_owned(),
            "region",
            json!({"type": "string"}),
            "response 200 portal_session.region: presence: - described",
        ),
        (
            format!("{SESSION}/expires_at"),
            "format",
            json!("int64"),
            "response 200 portal_session.expires_at: format: unix-time int64",
        ),
    ] {
        let mut changed = vendor.clone();
        changed.pointer_mut(&pointer).unwrap_or_else(|| panic!("{pointer}"))[key] = value;
        let theirs = Spec::read("vendor", &changed.to_string()).expect("a specification");
        let known = Known::read("list", &text(&list_of(&chargebee))).expect("the list");
        let report = differences(&ours, &theirs, &known);
        assert!(lines(&report).iter().any(|line| line == expected), "{expected} is not in:\n{report}");
    }
}
