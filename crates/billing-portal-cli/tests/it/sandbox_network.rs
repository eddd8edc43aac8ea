//! A sandbox in one network namespace, used from another by name: what containers do, without containers.

use std::process::Command;

#[test]
#[ignore = "needs network namespaces, ip of iproute2, and LIBRARY_PYTHON: a Python that has Chargebee's library"]
fn a_sandbox_is_used_by_name_from_another_network() {
    let python = std::env::var_os("LIBRARY_PYTHON").expect("LIBRARY_PYTHON names a Python with Chargebee's library");
    let folder = tempfile::tempdir().expect("a folder");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sandbox_network.sh");
    // Root in a namespace of its own, whoever runs the test.
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--net", "--mount", "sh", script]);
    command.env("BILLING_PORTAL", env!("CARGO_BIN_EXE_billing-portal")).env("LIBRARY_PYTHON", python);
    let output = command.env("FOLDER", folder.path()).output().expect("unshare");
    let (said, why) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.ends_with("done\n"), "{said}{why}");
}
