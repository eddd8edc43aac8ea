//! That the client crates are what their specifications say.

use std::path::Path;

use xtask::codegen::{CLIENTS, check};

#[test]
fn generated_code_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in a workspace");
    let drifts = check(root, CLIENTS).unwrap_or_else(|error| panic!("{error}"));
    let text: String = drifts.iter().map(ToString::to_string).collect();
    assert!(drifts.is_empty(), "{text}\nrun: cargo xtask codegen");
}
