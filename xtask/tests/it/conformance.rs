//! Conformance: which parts run, and that what they install is pinned. What the parts do takes the network, and is
//! `cargo xtask conformance` itself.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use xtask::conformance::Part;

fn folder(part: Part) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance").join(part.name())
}

fn read(part: Part, file: &str) -> String {
    let path = folder(part).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn all_parts_run_unless_some_are_named() {
    assert_eq!(Part::from_options(&[]), Some(Part::ALL.to_vec()));
    assert_eq!(Part::from_options(&["--node", "--python"]), Some(vec![Part::Node, Part::Python]));
    assert_eq!(Part::from_options(&["--python", "--nod"]), None);
    assert_eq!(Part::from_options(&["python"]), None);
}

#[test]
fn every_package_of_python_has_one_version() {
    for (part, package) in [(Part::Python, "chargebee"), (Part::Schemathesis, "schemathesis")] {
        let text = read(part, "requirements.txt");
        let requirements = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (mut found, mut count) = (false, 0);
        for requirement in requirements {
            let (name, version) = requirement.split_once("==").unwrap_or_else(|| panic!("{requirement}: no version"));
            assert!(!version.contains(['*', ',', ' ', ';']), "{requirement}");
            found |= name == package;
            count += 1;
        }
        assert!(found && count > 5, "{package} and what it needs");
    }
}

#[test]
fn every_package_of_node_has_one_version_and_no_registry() {
    let manifest: Value = serde_json::from_str(&read(Part::Node, "package.json")).expect("JSON");
    let lock: Value = serde_json::from_str(&read(Part::Node, "package-lock.json")).expect("JSON");
    let asked = manifest["dependencies"].as_object().expect("dependencies");
    assert_eq!(asked.keys().collect::<Vec<_>>(), ["chargebee"]);
    let packages = lock["packages"].as_object().expect("packages");
    assert_eq!(packages["node_modules/chargebee"]["version"], asked["chargebee"]);
    for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
        assert!(package["version"].is_string() && package["integrity"].is_string(), "{name}");
        assert!(package["resolved"].is_null(), "{name}: lock with --omit-lockfile-registry-resolved");
    }
}
