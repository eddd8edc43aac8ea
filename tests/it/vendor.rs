//! The vendors, which are those that have a specification, and what each of them has to have beside it. What goes through
//! the vendors goes through these; one without a counterpart would be skipped.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::assumption_map::MAPS;

fn path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// A file of the workspace.
pub(crate) fn file(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The names of the vendors.
pub(crate) fn vendors() -> Vec<String> {
    let files = fs::read_dir(path("specs")).expect("the specifications").map(|entry| entry.expect("a file").path());
    let specs = files.filter(|file| file.extension().is_some_and(|kind| kind == "yaml"));
    let mut names: Vec<String> = specs.map(|file| file.file_stem().expect("a name").display().to_string()).collect();
    names.sort();
    names
}

/// The specification of a vendor.
pub(crate) fn specification(vendor: &str) -> Value {
    serde_yaml::from_str(&file(&format!("specs/{vendor}.yaml"))).expect("YAML")
}

/// Whether the vendor of this name has something.
type Has = fn(&str) -> bool;

/// What a specification has to have beside it, with the vendor's name for `{}`.
const COUNTERPARTS: &[(&str, Has)] = &[
    ("the crate crates/{}-client", |vendor| path(&format!("crates/{vendor}-client/Cargo.toml")).is_file()),
    ("the feature `{}` in crates/billing-portal/Cargo.toml", |vendor| {
        file("crates/billing-portal/Cargo.toml").lines().any(|line| line.starts_with(&format!("{vendor} = [")))
    }),
    ("the heading `{}.yaml` below what is assumed in specs/README.md", |vendor| {
        file("specs/README.md").contains(&format!("\n### `{vendor}.yaml`\n"))
    }),
    ("an entry of MAPS in tests/it/assumption_map.rs", |vendor| MAPS.iter().any(|(name, _)| *name == vendor)),
    (
        "tests/it/specification/{}.rs, which sees all operations respond, declared in tests/it/specification.rs",
        |vendor| {
            let tests = path(&format!("tests/it/specification/{vendor}.rs"));
            file("tests/it/specification.rs").contains(&format!("mod {vendor};"))
                && fs::read_to_string(tests).is_ok_and(|text| text.contains("assert_all_operations_respond("))
        },
    ),
    ("tests/conformance/schemathesis/vendors/{}.py", |vendor| {
        path(&format!("tests/conformance/schemathesis/vendors/{vendor}.py")).is_file()
    }),
];

/// What is missing beside a specification.
fn missing(vendor: &str) -> Vec<String> {
    let missing = COUNTERPARTS.iter().filter(|(_, is_there)| !is_there(vendor));
    missing.map(|(what, _)| format!("specs/{vendor}.yaml: add {}", what.replace("{}", vendor))).collect()
}

#[test]
fn each_specification_has_what_belongs_to_it() {
    assert_ne!(vendors(), Vec::<String>::new());
    for vendor in vendors() {
        assert_eq!(missing(&vendor), Vec::<String>::new());
    }
}

#[test]
fn a_specification_without_counterparts_is_told_of_each() {
    let missing = missing("no-such-vendor");
    assert_eq!(missing.len(), COUNTERPARTS.len(), "{missing:#?}");
    assert_eq!(missing[0], "specs/no-such-vendor.yaml: add the crate crates/no-such-vendor-client");
}

/// The operations of a specification of which no snapshot shows a request, by method and path.
fn unseen(specification: &Value, requests: &[(String, String)]) -> Vec<String> {
    let base = specification["servers"][0]["url"].as_str().expect("a server");
    let base = base.split_once("://").map_or("", |(_, rest)| rest.find('/').map_or("", |slash| &rest[slash..]));
    let mut unseen = Vec::new();
    for (template, item) in specification["paths"].as_object().expect("paths") {
        let fits = |path: &str| {
            let segments = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
            let (template, path) = (segments(&format!("{base}{template}")), segments(path));
            template.len() == path.len()
                && template.iter().zip(&path).all(|(one, other)| one == other || one.starts_with('{'))
        };
        for (method, operation) in item.as_object().expect("a path item") {
            if !requests.iter().any(|(other, path)| other.eq_ignore_ascii_case(method) && fits(path)) {
                unseen.push(operation["operationId"].as_str().expect("an operationId").to_owned());
            }
        }
    }
    unseen
}

/// The requests that the facade's snapshots show, by method and path.
fn snapshots() -> Vec<(String, String)> {
    let folder = path("crates/billing-portal/tests/it/snapshots");
    let files = fs::read_dir(folder).expect("snapshots").map(|entry| entry.expect("a file").path());
    let texts = files.map(|file| fs::read_to_string(file).expect("a snapshot"));
    let lines = texts.filter_map(|text| text.splitn(3, "---\n").nth(2)?.lines().next().map(str::to_owned));
    lines.filter_map(|line| line.split_once(' ').map(|(method, path)| (method.to_owned(), path.to_owned()))).collect()
}

#[test]
fn a_snapshot_shows_each_operation_on_the_wire() {
    let requests = snapshots();
    for vendor in vendors() {
        let unseen = unseen(&specification(&vendor), &requests);
        assert_eq!(unseen, Vec::<String>::new(), "specs/{vendor}.yaml: add snapshots in crates/billing-portal/tests");
    }
}

#[test]
fn an_operation_without_a_snapshot_is_named() {
    let mut specification = specification(&vendors()[0]);
    specification["paths"]["/no-such-path/{id}"] = serde_json::json!({"get": {"operationId": "retrieve_nothing"}});
    assert_eq!(unseen(&specification, &snapshots()), ["retrieve_nothing"]);
}
