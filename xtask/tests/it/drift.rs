//! Generated files on disk: written, compared, lost and stray.

use std::fs;
use std::path::Path;

use xtask::codegen::{Client, DriftKind, Facade, Request, Source, check, write};

use crate::support::{answering, assert_contains};

const CLIENT: Client = Client {
    spec: "specs/thing.yaml",
    folder: "src/generated",
    crate_name: "test_client",
    facade: Facade { folder: "src/facade", requests: &[] },
};

fn workspace(description: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("specs")).unwrap();
    describe(folder.path(), description);
    folder
}

fn describe(root: &Path, description: &str) {
    let schema =
        format!("    Thing: {{type: object, description: {description}, properties: {{id: {{type: string}}}}}}\n");
    fs::write(root.join(CLIENT.spec), answering(&schema)).unwrap();
}

fn kinds(root: &Path) -> Vec<(String, DriftKind)> {
    check(root, &[CLIENT]).unwrap().into_iter().map(|drift| (drift.file, drift.kind)).collect()
}

#[test]
fn what_was_written_is_current_and_written_once() {
    let folder = workspace("A thing.");
    let report = write(folder.path(), &[CLIENT]).unwrap();
    assert_contains(&report, "added src/generated/types/mod.rs\n");
    assert_eq!(kinds(folder.path()), []);
    assert_eq!(write(folder.path(), &[CLIENT]).unwrap(), "");
}

#[test]
fn a_changed_description_shows_as_a_diff_and_nothing_is_written_by_a_check() {
    let folder = workspace("A thing.");
    write(folder.path(), &[CLIENT]).unwrap();
    describe(folder.path(), "Another thing.");
    let drifts = check(folder.path(), &[CLIENT]).unwrap();
    assert_eq!(drifts.len(), 1);
    let text = drifts[0].to_string();
    assert_contains(&text, "--- src/generated/types/mod.rs\n+++ src/generated/types/mod.rs (as generated)\n@@ ");
    assert_contains(&text, "\n-/// A thing.\n+/// Another thing.\n");
    assert_eq!(check(folder.path(), &[CLIENT]).unwrap(), drifts);
    assert_eq!(write(folder.path(), &[CLIENT]).unwrap(), "changed src/generated/types/mod.rs\n");
    assert_eq!(kinds(folder.path()), []);
}

#[test]
fn lost_and_stray_files_are_found_and_mended() {
    let folder = workspace("A thing.");
    write(folder.path(), &[CLIENT]).unwrap();
    let generated = folder.path().join(CLIENT.folder);
    fs::remove_file(generated.join("builder.rs")).unwrap();
    fs::create_dir(generated.join("old")).unwrap();
    fs::write(generated.join("old/part.rs"), "").unwrap();
    assert_eq!(
        kinds(folder.path()),
        [
            ("src/generated/builder.rs".to_owned(), DriftKind::Lost),
            ("src/generated/old/part.rs".to_owned(), DriftKind::Stray)
        ]
    );
    assert_eq!(
        write(folder.path(), &[CLIENT]).unwrap(),
        "added src/generated/builder.rs\nremoved src/generated/old/part.rs\n"
    );
    assert_eq!(kinds(folder.path()), []);
}

#[test]
fn the_facades_files_are_written_and_checked_as_well() {
    const REQUESTS: &[Request] = &[Request { name: "MakeThing", source: Source::Body("Thing") }];
    let client = Client { facade: Facade { requests: REQUESTS, ..CLIENT.facade }, ..CLIENT };
    let folder = workspace("A thing.");
    write(folder.path(), &[client]).unwrap();
    let file = folder.path().join("src/facade/make_thing.rs");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("pub fn id(", "pub fn key(")).unwrap();
    let drifts = check(folder.path(), &[client]).unwrap();
    assert_eq!(drifts.len(), 1, "{drifts:?}");
    assert_contains(&drifts[0].to_string(), "+    pub fn id(mut self, id: impl Into<String>) -> Self {");
    assert_eq!(write(folder.path(), &[client]).unwrap(), "changed src/facade/make_thing.rs\n");
    // A request that is no longer listed leaves nothing behind.
    assert_contains(&write(folder.path(), &[CLIENT]).unwrap(), "removed src/facade/make_thing.rs\n");
}

#[test]
fn a_specification_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = check(folder.path(), &[CLIENT]).unwrap_err().to_string();
    assert_contains(&error, "specs/thing.yaml: ");
}
