//! The list of known differences, the report and the command, on small files and on the vendor's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use xtask::spec_drift::{KNOWN, Known, OURS, Spec, differences};

use crate::spec_drift::{compare, lines, reply};
use crate::support::{assert_contains, spec};

#[test]
fn a_known_difference_is_none() {
    let (ours, theirs) = (reply("{type: string, maxLength: 5}"), reply("{type: string, maxLength: 6}"));
    for entry in [
        "{reason: r, at: reply 200, what: maxLength}",
        "{reason: r, at: 'reply *', what: '*', operations: GET /things}",
        "{reason: r, at: [reply 200], what: [maxLength], ours: '5', theirs: '6', against: /v1}",
    ] {
        let report = compare(&ours, &theirs, &format!("differences: [{entry}]"));
        assert!(report.is_clean(), "{report}");
        assert_eq!(report.known, 1);
    }
    for entry in [
        "{reason: r, at: reply 201, what: maxLength}",
        "{reason: r, at: reply 200, what: minLength}",
        "{reason: r, at: reply 200, what: maxLength, theirs: '7'}",
        "{reason: r, at: reply 200, what: maxLength, ours: nothing}",
        "{reason: r, at: reply 200, what: maxLength, operations: POST /things}",
    ] {
        let report = compare(&ours, &theirs, &format!("differences: [{entry}]"));
        assert_eq!((report.known, report.new.len(), report.unused.len()), (0, 1, 1), "{entry}");
    }
    // What is about another version of the vendor's file neither helps nor has to be of use.
    let other = "differences: [{reason: r, at: reply 200, what: maxLength, against: /v2}]";
    let report = compare(&ours, &theirs, other);
    assert_eq!((report.known, report.new.len(), report.unused.len()), (0, 1, 0));
}

#[test]
fn each_pattern_of_an_entry_has_to_fit_something() {
    let (ours, theirs) = (reply("{type: string, maxLength: 5}"), reply("{type: string, maxLength: 6}"));
    let known = "differences: [{reason: r, at: [reply 200, reply 404], what: maxLength}]";
    let report = compare(&ours, &theirs, known);
    assert!(report.new.is_empty());
    assert!(!report.is_clean());
    assert_eq!(report.unused[0].patterns, ["reply 404"]);
}

#[test]
fn the_list_is_refused_if_a_reason_is_missing_or_a_word_is_misspelled() {
    for (entry, message) in [
        ("{at: form, what: type}", "reason"),
        ("{reason: ' ', at: form, what: type}", "entry 1 has no reason"),
        ("{reason: r, at: form, what: type, operation: GET /}", "unknown field `operation`"),
        ("{reason: r, what: type}", "missing field `at`"),
    ] {
        let error = Known::read(&format!("differences: [{entry}]")).expect_err("the list should have been refused");
        assert_contains(&error, message);
    }
}

#[test]
fn the_report_names_each_difference_once_with_its_places_and_the_mend() {
    let paths = |limit: u8| {
        let operation = format!(
            "{{parameters: [{{name: q, in: query, schema: {{type: string, maxLength: {limit}}}}}], responses: {{}}}}"
        );
        spec(&format!("paths: {{/a: {{get: {operation}}}, /b: {{get: {operation}}}, /c: {{put: {{}}}}}}\n"))
    };
    let theirs = paths(6).replace(", /c: {put: {}}", ", /d: {put: {}}");
    let known =
        "differences: [{reason: 'as it was', at: form x, what: type}, {reason: r, at: operation, what: presence}]";
    let expected = "\
query q: maxLength: `5` in our file, `6` in the vendor's
    GET /a
    GET /b
  mend: say the same of `maxLength` in specs/chargebee.yaml, or list it in specs/drift.yaml as {reason: …, at: 'query \
                    q', what: 'maxLength'}
specs/drift.yaml, entry 1: no difference fits it
    as it was
  mend: remove what fits nothing; the files agree there now, or it was misspelled
2 operations compared (1 more are only in the vendor's file): 1 known differences, 2 new, 1 unused in the list
";
    assert_eq!(compare(&paths(5), &theirs, known).to_string(), expected);
}

#[test]
fn the_command_compares_with_our_file_and_fails_if_the_list_does_not_fit() {
    let root = workspace();
    let ours = root.join(OURS);
    // Our own file differs from itself in nothing, so that the list is out of date.
    let output = command(&[&ours.to_string_lossy()]);
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert_contains(&shown, "(0 more are only in the vendor's file): 0 known differences, 0 new,");
    assert_contains(&shown, "specs/drift.yaml, entry 1: no difference fits it");

    let output = command(&["no-such-file.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_contains(&String::from_utf8_lossy(&output.stderr), "error: no-such-file.json: ");
    assert_eq!(command(&[]).status.code(), Some(2));
}

fn command(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("spec-drift").args(arguments).output().expect("the command runs")
}

/// The vendor's file, which is not ours to pass on.
fn vendors_file() -> String {
    std::env::var("CHARGEBEE_SPEC").expect("CHARGEBEE_SPEC is the path of chargebee_api_v1_spec.json")
}

#[test]
#[ignore = "needs the vendor's specification"]
fn nothing_is_new_in_the_vendors_file() {
    let output = command(&[&vendors_file()]);
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{shown}{}", String::from_utf8_lossy(&output.stderr));
    assert_contains(&shown, "12 operations compared (92 more are only in the vendor's file)");
}

#[test]
#[ignore = "needs the vendor's specification"]
fn whatever_the_vendor_changes_is_found() {
    const SESSION_FORM: &str =
        "/paths/~1portal_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties";
    const SESSION: &str = "/components/schemas/PortalSession/properties";
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("the vendor's file is JSON");
    let vendor = read(&fs::read_to_string(vendors_file()).expect("the vendor's file"));
    let root = workspace();
    let text = |path: &str| fs::read_to_string(root.join(path)).expect("a file of the workspace");
    let ours = Spec::read(OURS, &text(OURS)).expect("our specification");

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
            "reply 200 portal_session.status: value: activated -",
        ),
        (
            SESSION.to_owned(),
            "region",
            json!({"type": "string"}),
            "reply 200 portal_session.region: presence: - described",
        ),
        (
            format!("{SESSION}/expires_at"),
            "format",
            json!("int64"),
            "reply 200 portal_session.expires_at: format: unix-time int64",
        ),
    ] {
        let mut changed = vendor.clone();
        changed.pointer_mut(&pointer).unwrap_or_else(|| panic!("{pointer}"))[key] = value;
        let theirs = Spec::read("vendor", &changed.to_string()).expect("a specification");
        let known = Known::read(&text(KNOWN)).expect("the list");
        let report = differences(&ours, &theirs, &known).expect("a comparison");
        assert!(lines(&report).iter().any(|line| line == expected), "{expected} is not in:\n{report}");
    }
}

fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().expect("the workspace").to_owned()
}
