//! Gives the program its version, with the commit that it is built from.

#[path = "build/commit.rs"]
mod commit;

/// The commit, for those who build from an archive that has neither a repository nor cargo's note, such as distributions.
const VARIABLE: &str = "BILLING_PORTAL_COMMIT";

fn main() {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").map(std::path::PathBuf::from).unwrap_or_default();
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-env-changed={VARIABLE}");
    let given = std::env::var(VARIABLE).ok();
    // What is built while working on it would be built anew at each commit.
    let is_release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let found = given.or_else(|| commit::of_package(&folder)).or_else(|| {
        let (commit, changes_with) = is_release.then(|| commit::of_repository(&folder))??;
        println!("cargo:rerun-if-changed={}", changes_with.display());
        Some(commit)
    });
    let version = commit::version(env!("CARGO_PKG_VERSION"), found.as_deref());
    println!("cargo:rustc-env=BILLING_PORTAL_VERSION={version}");
}
