//! Generated files on disk: written, compared, lost and stray.

use std::fs;
use std::path::Path;

use xtask::codegen::{Client, DriftKind, check, write};

use crate::support::{answering, assert_contains};

const CLIENT: Client = Client { spec: "specs/thing.yaml", folder: "src/generated", crate_name: "test_client" };

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
fn a_specification_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = check(folder.path(), &[CLIENT]).unwrap_err().to_string();
    assert_contains(&error, "specs/thing.yaml: ");
}
