//! `cargo xtask public-api`: what the facade offers, as a file that changes when it does.
//!
//! It is read from rustdoc's JSON, whose format the pinned toolchain and the crate `public-api` have to agree on.

use std::fs;
use std::path::Path;

use similar::TextDiff;

use crate::error::Error;
use crate::process;

/// The snapshot, from the root of the workspace.
const FILE: &str = "crates/billing-portal/public-api.txt";

/// What the facade offers with all features, a line an item; without what every type has by itself.
///
/// # Errors
/// rustdoc fails, or writes JSON of another format than the one that is read.
fn now(root: &Path) -> Result<String, Error> {
    let target = root.join("target/public-api");
    let rustdoc = ["rustdoc", "--locked", "--quiet", "--package", "billing-portal", "--lib", "--all-features"];
    let mut command = process::cargo(rustdoc);
    // The JSON is unstable, and so is asking for it.
    command.args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"]);
    process::succeed(command.current_dir(root).env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &target))?;
    let api = public_api::Builder::from_rustdoc_json(target.join("doc/billing_portal.json"))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .map_err(|error| Error::Content { what: "rustdoc's JSON".to_owned(), message: error.to_string() })?;
    Ok(format!("{api}"))
}

/// Writes the snapshot; says whether it changed.
///
/// # Errors
/// As for reading it; and if the file cannot be written.
pub fn write(root: &Path) -> Result<bool, Error> {
    let (path, now) = (root.join(FILE), now(root)?);
    let changed = fs::read_to_string(&path).ok().as_ref() != Some(&now);
    fs::write(&path, now).map_err(Error::at(&path))?;
    Ok(changed)
}

/// How what the facade offers differs from the snapshot; empty if it does not.
///
/// # Errors
/// As for reading it; and if there is no snapshot.
pub fn check(root: &Path) -> Result<String, Error> {
    let path = root.join(FILE);
    let before = fs::read_to_string(&path).map_err(Error::at(&path))?;
    let now = now(root)?;
    Ok(TextDiff::from_lines(&before, &now).unified_diff().context_radius(0).to_string())
}
