//! Where a generated crate is written: nothing that was not generated is touched, and no link is followed.

use std::fs;
use std::path::Path;

use crate::support::assert_contains;
use crate::vendor::package;

const TINY: &str = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://api.example"}],
    "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "d"}}}}}}"#;

/// What is said when the crate is written into `out`.
fn refused(out: &Path) -> String {
    package(TINY, "").write(out).expect_err("it is not written").to_string()
}

#[test]
fn what_was_generated_is_written_again_and_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let package = package(TINY, "");
    assert!(package.write(folder.path()).expect("it is written") > 5);
    assert_eq!(package.write(folder.path()).expect("it is written"), 0);
    fs::write(folder.path().join("src/generated/old.rs"), "// @generated from t by xtask\n").expect("a file");
    fs::write(folder.path().join("README.md"), "mine").expect("a file");
    assert_eq!(package.write(folder.path()).expect("it is written"), 1, "what is generated no longer is removed");
    assert_eq!(fs::read_to_string(folder.path().join("README.md")).expect("a file"), "mine");
}

#[test]
fn what_was_not_generated_is_not_overwritten() {
    for path in ["Cargo.toml", "src/lib.rs", "src/generated/mod.rs", "src/generated/mine.rs"] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, "mine").expect("a file");
        assert_contains(&refused(folder.path()), "was not generated, so it is not overwritten");
        assert_eq!(fs::read_to_string(&file).expect("a file"), "mine");
        assert!(!folder.path().join("src/generated/operation.rs").exists(), "nothing is written");
    }
}

#[cfg(unix)]
#[test]
fn no_link_is_followed() {
    use std::os::unix::fs::symlink;

    let elsewhere = tempfile::tempdir().expect("a folder");
    let precious = elsewhere.path().join("precious.rs");
    fs::write(&precious, "// @generated\n").expect("a file");
    for path in ["Cargo.toml", "src/lib.rs", "src/generated/mod.rs"] {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join(path);
        fs::create_dir_all(link.parent().expect("a folder")).expect("a folder");
        symlink(&precious, &link).expect("a link");
        assert_contains(&refused(folder.path()), "is a link, which is not followed");
    }
    for path in ["src", "src/generated"] {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join(path);
        fs::create_dir_all(link.parent().expect("a folder")).expect("a folder");
        symlink(elsewhere.path(), &link).expect("a link");
        assert_contains(&refused(folder.path()), "is a link, which is not followed");
    }
    assert_eq!(fs::read_to_string(&precious).expect("a file"), "// @generated\n");
}
