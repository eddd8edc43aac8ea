//! That the client crates are what their specifications say.

use std::fs;
use std::path::Path;

use xtask::codegen::check;
use xtask::vendor::Vendor;

#[test]
fn generated_code_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in a workspace");
    let drifts = check(root).unwrap_or_else(|error| panic!("{error}"));
    let text: String = drifts.iter().map(ToString::to_string).collect();
    assert!(drifts.is_empty(), "{text}\nrun: cargo xtask codegen");
}

#[test]
fn the_crate_named_progenitor_client_is_our_transport() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in a workspace");
    let read = |path: &Path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let workspace = read(&root.join("Cargo.toml"));
    assert!(workspace.contains("\nprogenitor-client = { package = \"billing-portal-transport\", path ="));
    for vendor in Vendor::all(root).expect("the specifications") {
        let manifest = root.join(vendor.client()).join("Cargo.toml");
        assert!(read(&manifest).contains("\nprogenitor-client = { workspace = true }\n"), "{}", manifest.display());
    }
}
