//! Which commit a build says that it is of.

#[path = "../../build/commit.rs"]
mod commit;

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::run;

const COMMIT: &str = "96f6d9ff4b30497b3f55c13e70c10264ec333e77";

#[test]
fn a_build_of_a_developer_says_its_version() {
    let run = run(&["--version"], &[]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    let version = concat!("billing-portal ", env!("CARGO_PKG_VERSION"));
    let commit = run.stdout.strip_prefix(version).expect(&run.stdout).trim_end();
    assert!(commit.is_empty() || (commit.starts_with(" (") && commit.ends_with(')')), "{commit}");
}

#[test]
fn the_commit_is_short_and_is_one() {
    assert_eq!(commit::version("0.1.0", Some(COMMIT)), "0.1.0 (96f6d9ff4)");
    assert_eq!(commit::version("0.1.0", Some("96f6d9f\n")), "0.1.0 (96f6d9f)");
    for none in [None, Some(""), Some("v1.2"), Some("/home/acme/build"), Some("96f6d"), Some("main-branch")] {
        assert_eq!(commit::version("0.1.0", none), "0.1.0");
    }
}

#[test]
fn a_package_has_cargo_s_note() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(commit::of_package(folder.path()), None);
    let note = format!(r#"{{"git": {{"sha1": "{COMMIT}"}}, "path_in_vcs": "crates/billing-portal-cli"}}"#);
    fs::write(folder.path().join(".cargo_vcs_info.json"), note).expect("a file");
    assert_eq!(commit::of_package(folder.path()).as_deref(), Some(COMMIT));
}

/// Runs git in a folder, with a configuration that is nobody's.
fn git(folder: &Path, words: &[&str]) {
    let who = ["-c", "user.name=acme", "-c", "user.email=acme@acme.example", "-c", "init.defaultBranch=main"];
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(who).args(words).env("GIT_CONFIG_GLOBAL", "/dev/null");
    assert!(git.output().expect("git").status.success(), "{words:?}");
}

#[test]
fn a_repository_has_its_own_and_another_one_has_none_of_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let (ours, vendored) =
        (folder.path().join("crates/billing-portal-cli"), folder.path().join("vendor/billing-portal-cli"));
    for place in [&ours, &vendored] {
        fs::create_dir_all(place).expect("a folder");
    }
    assert_eq!(commit::of_repository(&ours), None, "no repository");
    git(folder.path(), &["init", "--quiet"]);
    assert_eq!(commit::of_repository(&ours), None, "no commit");
    git(folder.path(), &["commit", "--quiet", "--allow-empty", "--message", "one"]);
    let (first, changes_with) = commit::of_repository(&ours).expect("a commit");
    let before = fs::read(&changes_with).expect("a file");
    git(folder.path(), &["commit", "--quiet", "--allow-empty", "--message", "two"]);
    let (second, _) = commit::of_repository(&ours).expect("a commit");
    assert!(first != second && first.len() == 40);
    assert_ne!(fs::read(&changes_with).expect("a file"), before);
    assert_eq!(commit::of_repository(&vendored), None, "somebody else's repository");
}
