//! Which commit this is. Also compiled into the tests.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, str};

/// Where this crate is in its repository. In another place it is a copy in somebody else's.
const PLACE: &str = "crates/billing-portal-cli/";

/// The version and, if there is one that is, the commit: `0.1.0 (96f6d9ff4)`.
pub(crate) fn version(version: &str, commit: Option<&str>) -> String {
    let is_commit = |commit: &&str| commit.len() >= 7 && commit.bytes().all(|b| b.is_ascii_hexdigit());
    match commit.map(str::trim).filter(is_commit) {
        Some(commit) => format!("{version} ({})", &commit[..commit.len().min(9)]),
        None => version.to_owned(),
    }
}

/// The commit that cargo notes in what it packs for crates.io.
pub(crate) fn of_package(folder: &Path) -> Option<String> {
    let note = fs::read_to_string(folder.join(".cargo_vcs_info.json")).ok()?;
    let (_, rest) = note.split_once("\"sha1\"")?;
    rest.split('"').nth(1).map(str::to_owned)
}

/// The commit of the repository that the crate is built in, and the file that changes with it.
pub(crate) fn of_repository(folder: &Path) -> Option<(String, PathBuf)> {
    let git = |words: &[&str]| {
        let output = Command::new("git").arg("-C").arg(folder).args(words).output().ok()?;
        let text = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
        Some(text.trim().to_owned())
    };
    git(&["rev-parse", "--show-prefix"]).filter(|place| place == PLACE)?;
    let log = git(&["rev-parse", "--git-path", "logs/HEAD"]).map(|path| folder.join(path)).filter(|path| path.exists());
    let head = || git(&["rev-parse", "--git-path", "HEAD"]).map(|path| folder.join(path));
    Some((git(&["rev-parse", "HEAD"])?, log.or_else(head)?))
}
