//! The list of known differences, the report and the command, on small files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use xtask::spec_drift::{KNOWN, Known, list_of, vendors_files};
use xtask::vendor::Vendor;

use crate::spec_drift::{compare, response};
use crate::support::{assert_contains, spec};

#[test]
fn a_known_difference_is_none() {
    let (ours, theirs) = (response("{type: string, maxLength: 5}"), response("{type: string, maxLength: 6}"));
    for entry in [
        "{reason: r, at: response 200, what: maxLength}",
        "{reason: r, at: 'response *', what: '*', operations: GET /things}",
        "{reason: r, at: [response 200], what: [maxLength], ours: '5', theirs: '6', against: /v1}",
    ] {
        let report = compare(&ours, &theirs, &format!("differences: [{entry}]"));
        assert!(report.is_clean(), "{report}");
        assert_eq!(report.known, 1);
    }
    for entry in [
        "{reason: r, at: response 201, what: maxLength}",
        "{reason: r, at: response 200, what: minLength}",
        "{reason: r, at: response 200, what: maxLength, theirs: '7'}",
        "{reason: r, at: response 200, what: maxLength, ours: nothing}",
        "{reason: r, at: response 200, what: maxLength, operations: POST /things}",
    ] {
        let report = compare(&ours, &theirs, &format!("differences: [{entry}]"));
        assert_eq!((report.known, report.new.len(), report.unused.len()), (0, 1, 1), "{entry}");
    }
    // What is about another version of the vendor's file neither helps nor has to be of use.
    let other = "differences: [{reason: r, at: response 200, what: maxLength, against: /v2}]";
    let report = compare(&ours, &theirs, other);
    assert_eq!((report.known, report.new.len(), report.unused.len()), (0, 1, 0));
}

#[test]
fn each_pattern_of_an_entry_has_to_fit_something() {
    let (ours, theirs) = (response("{type: string, maxLength: 5}"), response("{type: string, maxLength: 6}"));
    let known = "differences: [{reason: r, at: [response 200, response 404], what: maxLength}]";
    let report = compare(&ours, &theirs, known);
    assert!(report.new.is_empty());
    assert!(!report.is_clean());
    assert_eq!(report.unused[0].patterns, ["response 404"]);
}

#[test]
fn the_list_is_refused_if_a_reason_is_missing_or_a_word_is_misspelled() {
    for (entry, message) in [
        ("{at: form, what: type}", "reason"),
        ("{reason: ' ', at: form, what: type}", "entry 1 has no reason"),
        ("{reason: r, at: form, what: type, operation: GET /}", "unknown field `operation`"),
        ("{reason: r, what: type}", "missing field `at`"),
    ] {
        let error =
            Known::read("list", &format!("differences: [{entry}]")).expect_err("the list should have been refused");
        assert_contains(&error, message);
    }
}

#[test]
fn the_report_names_each_difference_once_with_its_places_and_the_fix() {
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
  fix: say the same of `maxLength` in ours, or list it in list as {reason: …, at: 'query q', what: 'maxLength'}
list, entry 1: no difference fits it
    as it was
  fix: remove what fits nothing; the files agree there now, or it was misspelled
2 operations compared (1 more are only in the vendor's file): 1 known differences, 2 new, 1 unused in the list
";
    assert_eq!(compare(&paths(5), &theirs, known).to_string(), expected);
}

#[test]
fn the_command_compares_with_our_file_and_fails_if_the_list_does_not_fit() {
    let folder = tempfile::tempdir().expect("a folder");
    let vendors = Vendor::in_folder(&workspace().join(KNOWN)).expect("the lists");
    // Our own files differ from themselves in nothing, so that the lists are out of date.
    for vendor in &vendors {
        let copy = folder.path().join(format!("{}_own_spec.yaml", vendor.name()));
        fs::copy(workspace().join(vendor.spec()), copy).expect("our specification");
    }
    let output = command(&[&folder.path().to_string_lossy()]);
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(i32::from(!vendors.is_empty())), "{shown}");
    for vendor in &vendors {
        assert_contains(&shown, &format!("{}, entry 1: no difference fits it", list_of(vendor)));
    }
    assert_eq!(
        shown.matches("(0 more are only in the vendor's file): 0 known differences, 0 new,").count(),
        vendors.len(),
        "{shown}"
    );

    let output = command(&["no-such-file.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_contains(&String::from_utf8_lossy(&output.stderr), "error: no-such-file.json: ");
    assert_eq!(command(&[]).status.code(), Some(2));
}

pub(crate) fn command(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("spec-drift").args(arguments).output().expect("the command runs")
}

#[test]
fn each_list_needs_a_file_of_its_vendor_and_each_file_a_list() {
    let root = tempfile::tempdir().expect("a folder");
    let lists = root.path().join(KNOWN);
    fs::create_dir_all(&lists).expect("a folder");
    let write = |path: &Path| fs::write(path, "").expect("a file");
    write(&lists.join("acme.yaml"));
    let folder = tempfile::tempdir().expect("a folder");
    let find = |path: &Path| vendors_files(root.path(), path);
    let error = find(folder.path()).expect_err("no file of acme's").to_string();
    assert_contains(&error, "no file `acme_…_spec.json`, which specs/drift/acme.yaml is about");
    for name in ["acme_v1_spec.json", "acme_v2_spec.yaml", "acme_notes.json", "other_v1_spec.json"] {
        write(&folder.path().join(name));
    }
    let found = find(folder.path()).expect("files of acme's");
    let names: Vec<_> =
        found.iter().map(|(_, file)| file.strip_prefix(folder.path()).expect("in the folder")).collect();
    assert_eq!(names, [Path::new("acme_v1_spec.json"), Path::new("acme_v2_spec.yaml")]);
    assert_eq!(find(&folder.path().join("acme_notes.json")).expect("one file").len(), 1);
    let error = find(Path::new("no-such-vendor_v1_spec.json")).expect_err("no list").to_string();
    assert_contains(&error, "no list in specs/drift is of the vendor");
}

fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().expect("the workspace").to_owned()
}
