//! Conformance: which parts run, and that what they install is pinned. What the parts do takes the network, and is
//! `cargo xtask conformance` itself.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use xtask::conformance::journey::{Language, libraries};
use xtask::conformance::{Driver, FOLDER, Part, RECIPES};

use xtask::vendor::Vendor;

use crate::vendor::workspace;

fn parts(driver: Driver) -> Vec<PathBuf> {
    let parts = Part::all(workspace(), &[driver]).expect("the specifications");
    parts.into_iter().map(|part| workspace().join(part.folder)).collect()
}

fn read(folder: &Path, file: &str) -> String {
    let path = folder.join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn all_drivers_run_unless_some_are_named() {
    let all = Part::all(workspace(), &[]).expect("the specifications");
    assert_eq!(all, Part::all(workspace(), &Driver::ALL).expect("the specifications"));
    assert_eq!(parts(Driver::Schemathesis), [workspace().join(FOLDER).join("schemathesis")]);
}

#[test]
fn each_folder_is_run() {
    let folders = fs::read_dir(workspace().join(FOLDER)).expect("the drivers").map(|entry| entry.expect("one").path());
    let folders = folders.filter(|path| path.is_dir() && !path.ends_with(Driver::Schemathesis.name()));
    let mut parts = [Driver::Python, Driver::Node, Driver::Libraries].map(parts).concat();
    parts.sort();
    let mut drivers: Vec<PathBuf> = folders
        .chain([workspace().join(RECIPES)])
        .flat_map(|folder| fs::read_dir(&folder).expect("a vendor's").map(|entry| entry.expect("one").path()))
        .collect();
    drivers.retain(|path| path.is_dir());
    drivers.sort();
    assert_eq!(parts, drivers, "on the left what is run, on the right what is there");
}

fn vendors() -> Vec<String> {
    let vendors = Vendor::all(workspace()).expect("the specifications");
    vendors.iter().map(|vendor| vendor.name().to_owned()).collect()
}

#[test]
fn every_package_of_python_has_one_version() {
    let vendors = vendors();
    for folder in [Driver::Python, Driver::Schemathesis].into_iter().flat_map(parts) {
        let text = read(&folder, "requirements.txt");
        let requirements = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (mut found, mut count) = (false, 0);
        for requirement in requirements {
            let (name, version) = requirement.split_once("==").unwrap_or_else(|| panic!("{requirement}: no version"));
            assert!(!version.contains(['*', ',', ' ', ';']), "{requirement}");
            found |= name == "schemathesis" || vendors.iter().any(|vendor| vendor == name);
            count += 1;
        }
        assert!(found && count > 5, "{}: what is run, and what it needs", folder.display());
    }
}

#[test]
fn every_package_of_node_has_one_version_and_no_registry() {
    for folder in parts(Driver::Node) {
        let manifest: Value = serde_json::from_str(&read(&folder, "package.json")).expect("JSON");
        let lock: Value = serde_json::from_str(&read(&folder, "package-lock.json")).expect("JSON");
        let asked = manifest["dependencies"].as_object().expect("dependencies");
        let packages = lock["packages"].as_object().expect("packages");
        for (library, version) in asked {
            assert!(vendors().contains(library), "{library}");
            assert_eq!(packages[&format!("node_modules/{library}")]["version"], *version);
        }
        assert_locked(packages);
    }
}

fn assert_locked(packages: &Map<String, Value>) {
    for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
        assert!(package["version"].is_string() && package["integrity"].is_string(), "{name}");
        assert!(package["resolved"].is_null(), "{name}: lock with --omit-lockfile-registry-resolved");
    }
}

#[test]
fn each_library_of_the_journey_is_the_version_of_its_table() {
    for folder in parts(Driver::Libraries) {
        let libraries = libraries(&folder).expect("the table");
        let of = |language: Language| libraries.iter().filter(move |library| library.language == language);
        let manifest: Value = serde_json::from_str(&read(&folder, "package.json")).expect("JSON");
        let aliases = of(Language::Node).map(|library| {
            let alias = format!("{}-{}", library.package, library.version);
            (alias, json!(format!("npm:{}@{}", library.package, library.version)))
        });
        assert_eq!(manifest["dependencies"], Value::Object(aliases.collect()), "{}", folder.display());
        let lock: Value = serde_json::from_str(&read(&folder, "package-lock.json")).expect("JSON");
        let packages = lock["packages"].as_object().expect("packages");
        for library in of(Language::Node) {
            let name = format!("node_modules/{}-{}", library.package, library.version);
            assert_eq!(packages[&name]["version"], library.version);
        }
        assert_locked(packages);
        assert!(of(Language::Python).count() > 0 && of(Language::Node).count() > 0, "{}", folder.display());
        for requirement in read(&folder, "requirements.txt").lines().filter(|line| !line.starts_with('#')) {
            assert!(requirement.contains("=="), "{requirement}");
        }
    }
}
