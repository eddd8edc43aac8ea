//! Generated files on disk: written, compared, lost and stray.

use std::fs;
use std::path::Path;

use xtask::codegen::{DriftKind, check, write};

use crate::support::{answering, assert_contains};

/// Where the client of the only vendor is generated.
const GENERATED: &str = "crates/thing-client/src/generated";

fn workspace(description: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("specs")).unwrap();
    describe(folder.path(), description);
    folder
}

fn describe(root: &Path, description: &str) {
    let schema = format!(
        "    Thing: {{type: object, description: {description}, properties: {{id: {{type: string, description: Its id.}}}}}}\n"
    );
    fs::write(root.join("specs/thing.yaml"), answering(&schema)).unwrap();
}

fn kinds(root: &Path) -> Vec<(String, DriftKind)> {
    check(root).unwrap().into_iter().map(|drift| (drift.file, drift.kind)).collect()
}

#[test]
fn what_was_written_is_current_and_written_once() {
    let folder = workspace("A thing.");
    let report = write(folder.path()).unwrap();
    assert_contains(&report, &format!("added {GENERATED}/types/mod.rs\n"));
    assert_eq!(kinds(folder.path()), []);
    assert_eq!(write(folder.path()).unwrap(), "");
}

#[test]
fn a_changed_description_shows_as_a_diff_and_nothing_is_written_by_a_check() {
    let folder = workspace("A thing.");
    write(folder.path()).unwrap();
    describe(folder.path(), "Another thing.");
    let drifts = check(folder.path()).unwrap();
    assert_eq!(drifts.len(), 1);
    let text = drifts[0].to_string();
    assert_contains(&text, &format!("--- {GENERATED}/types/mod.rs\n+++ {GENERATED}/types/mod.rs (as generated)\n@@ "));
    assert_contains(&text, "\n-/// A thing.\n+/// Another thing.\n");
    assert_eq!(check(folder.path()).unwrap(), drifts);
    assert_eq!(write(folder.path()).unwrap(), format!("changed {GENERATED}/types/mod.rs\n"));
    assert_eq!(kinds(folder.path()), []);
}

#[test]
fn lost_and_stray_files_are_found_and_fixed() {
    let folder = workspace("A thing.");
    write(folder.path()).unwrap();
    let generated = folder.path().join(GENERATED);
    fs::remove_file(generated.join("builder.rs")).unwrap();
    fs::create_dir(generated.join("old")).unwrap();
    fs::write(generated.join("old/part.rs"), "").unwrap();
    assert_eq!(
        kinds(folder.path()),
        [(format!("{GENERATED}/builder.rs"), DriftKind::Lost), (format!("{GENERATED}/old/part.rs"), DriftKind::Stray)]
    );
    assert_eq!(
        write(folder.path()).unwrap(),
        format!("added {GENERATED}/builder.rs\nremoved {GENERATED}/old/part.rs\n")
    );
    assert_eq!(kinds(folder.path()), []);
}

#[test]
fn the_facades_files_are_written_and_checked_as_well() {
    let folder = workspace("A thing.");
    write(folder.path()).unwrap();
    let file = folder.path().join("crates/billing-portal/src/thing/generated/parameter.rs");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("fn id(", "fn key(")).unwrap();
    let drifts = check(folder.path()).unwrap();
    assert_eq!(drifts.len(), 1, "{drifts:?}");
    assert_contains(&drifts[0].to_string(), "+pub(crate) fn id(value: &str) -> Result<(), Invalid> {");
    assert_eq!(write(folder.path()).unwrap(), "changed crates/billing-portal/src/thing/generated/parameter.rs\n");
}

#[test]
fn each_specification_is_a_vendor_and_a_folder_is_none() {
    let folder = workspace("A thing.");
    fs::create_dir(folder.path().join("specs/drift")).unwrap();
    fs::write(folder.path().join("specs/README.md"), "").unwrap();
    fs::copy(folder.path().join("specs/thing.yaml"), folder.path().join("specs/no-such-vendor.yaml")).unwrap();
    let report = write(folder.path()).unwrap();
    assert_contains(&report, "added crates/no-such-vendor-client/src/generated/types/mod.rs\n");
    assert_contains(&report, "added crates/billing-portal/src/no_such_vendor/generated/parameter.rs\n");
    assert_contains(&report, &format!("added {GENERATED}/types/mod.rs\n"));
}

#[test]
fn a_folder_without_specifications_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = check(folder.path()).unwrap_err().to_string();
    assert_contains(&error, "specs: ");
}
