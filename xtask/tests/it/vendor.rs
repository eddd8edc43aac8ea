//! A vendor's own document becomes a crate that compiles without warnings and sends the right bytes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value, json};
use xtask::codegen::DEPENDENCIES;
use xtask::codegen::package::{Package, PackageRequest};
use xtask::codegen::{Selection, pass};

use crate::support::assert_contains;

const BOOKS: &str = include_str!("../data/books.json");

pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace")
}

pub(crate) fn package(text: &str, only: &str) -> Package {
    let request = PackageRequest {
        spec: PathBuf::from("vendor.json"),
        only: Selection::new(only),
        crate_name: "vendor-client".to_owned(),
        transport: Some(workspace().join("crates/billing-portal-transport")),
    };
    request.package_text("vendor.json", text).unwrap_or_else(|error| panic!("{error}"))
}

/// Writes the crate with a test of it, then runs clippy and the test, offline and with the versions of the workspace.
pub(crate) fn compile(package: &Package, tests: &[(&str, String)]) {
    let folder = tempfile::tempdir().expect("a folder");
    package.write(folder.path()).expect("the crate is written");
    fs::copy(workspace().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("the lock is copied");
    fs::create_dir(folder.path().join("tests")).expect("a folder");
    for (name, text) in tests {
        fs::write(folder.path().join("tests").join(name), text).expect("the test is written");
    }
    let manifest = folder.path().join("Cargo.toml");
    let mut text = fs::read_to_string(&manifest).expect("the manifest");
    text.push_str(
        "\n[dev-dependencies]\ntokio = { version = \"1.44\", default-features = false, features = [\"rt\"] }\n",
    );
    fs::write(&manifest, text).expect("the manifest is written");
    cargo(folder.path(), &["clippy", "--offline", "--lib", "--features", "httpmock", "--", "-D", "warnings"]);
    cargo(folder.path(), &["test", "--offline", "--tests"]);
}

/// Runs cargo in a folder, with a target folder that all generated crates share.
#[track_caller]
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("vendor"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "cargo {arguments:?}:\n{text}\n{errors}");
}

/// Many bodies of every form of a document, and the function that knows their types.
pub(crate) fn bodies(text: &str) -> [(&'static str, String); 3] {
    let document = serde_json::from_str(text).expect("JSON");
    let lowering = pass::gently(document).unwrap_or_else(|error| panic!("{error}"));
    let document = &lowering.documented;
    let mut types = BTreeMap::new();
    for item in document["paths"].as_object().expect("paths").values() {
        for operation in item.as_object().expect("a path item").values() {
            let schema = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
            if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/components/schemas/")) {
                types.insert(xtask::codegen::naming::pascal(name), schema);
            }
        }
    }
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut lines = String::new();
    let mut arms = String::new();
    for (name, schema) in types {
        writeln!(arms, "        {name:?} => check::<vendor_client::types::{name}>(value),").expect("a line");
        for round in 0..40 {
            let value = random.value(document, schema, round, 0);
            writeln!(lines, "{}", json!({"type": name, "value": value})).expect("a line");
        }
    }
    let source = format!(
        "fn check_body(name: &str, value: Value) {{\n    match name {{\n{arms}        _ => panic!(\"{{name}}\"),\n    }}\n}}\n"
    );
    [
        ("bracket.rs", include_str!("../data/bracket.rs").to_owned()),
        // Not a test of its own, which `.rs` would make it.
        ("bodies.in", source),
        ("bodies.jsonl", lines),
    ]
}

/// Whether nothing of a value is sent in a form.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(is_nothing),
        Value::Object(members) => members.values().all(is_nothing),
        _ => false,
    }
}

/// A generator of values that needs no crate in the document's place: the same values each time.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).expect("a bound")).expect("a number")
    }

    fn value(&mut self, document: &Value, schema: &Value, round: usize, depth: usize) -> Value {
        if let Some(name) = schema["$ref"].as_str() {
            return self.value(document, document.pointer(&name[1..]).expect("a component"), round, depth);
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            if let Some(first) = schema[key].as_array().and_then(|parts| parts.first()) {
                return self.value(document, first, round, depth);
            }
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[self.below(values.len())].clone();
        }
        match schema["type"].as_str().unwrap_or("object") {
            "string" if schema.get("x-content-schema").is_some() => json!("{\"a\":[1]}"),
            "string" => {
                let texts = ["plain", "a b+c", "é漢🎉", "[x]&y=z", "%41", "", "0", "line\nbreak"];
                json!(texts[self.below(texts.len())])
            }
            "integer" => json!(self.below(1 << 20)),
            "number" => json!(0.25),
            "boolean" => json!(self.below(2) == 0),
            // A form has no words for an empty object, and an index would be missing.
            "array" => (0..self.below(4))
                .map(|_| self.value(document, &schema["items"], round, depth + 1))
                .filter(|item| !is_nothing(item))
                .collect(),
            _ => {
                let required =
                    |name: &str| schema["required"].as_array().is_some_and(|names| names.iter().any(|one| one == name));
                let mut object = Map::new();
                for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                    // The first round has everything.
                    if required(name) || depth < 4 && (round == 0 || self.below(2) == 0) {
                        object.insert(name.clone(), self.value(document, property, round, depth + 1));
                    }
                }
                if schema["additionalProperties"].is_object() {
                    object.insert("cf_own".to_owned(), json!("mine"));
                }
                object.into()
            }
        }
    }
}

#[test]
fn another_vendor_goes_through_and_what_it_loses_is_said() {
    let package = package(BOOKS, "");
    let losses: Vec<String> = package.losses().map(|note| note.place.to_string()).collect();
    assert_eq!(
        losses,
        [
            "document",
            "document",
            "schema `shop.book`, property `contents`",
            "operation `PostBooks`, request body, property `metadata`",
            "operation `GetBooks`, parameter `session`",
            "operation `GetBooksBookCover`, response 200",
            "schema `NoteInput`, property `lines`",
            "operation `PutBooksBookCover`, request body",
        ]
    );
    assert_eq!((package.operations, package.wanted), (6, 7));
    assert_contains(&package.files["src/generated/operation.rs"], "get_books_book");
}

#[test]
#[ignore = "needs minutes, to compile what generated code depends on"]
fn the_crate_of_another_vendor_compiles_and_its_forms_parse_back() {
    let package = package(BOOKS, "");
    let mut tests = bodies(BOOKS).to_vec();
    tests.push(("server.in", include_str!("../data/server.rs").to_owned()));
    tests.push(("books.rs", include_str!("../data/books.rs").to_owned()));
    compile(&package, &tests);
}

#[test]
fn only_what_is_asked_for_is_generated() {
    let package = package(BOOKS, "GetBooks, books/{book}");
    assert_eq!(package.operations, 3);
    assert!(!package.files["src/generated/operation.rs"].contains("post_books"));
    let request = PackageRequest {
        spec: PathBuf::from("vendor.json"),
        only: Selection::new("magazines*"),
        crate_name: "vendor-client".to_owned(),
        transport: None,
    };
    let error = request.package_text("vendor.json", BOOKS).expect_err("there are no magazines");
    assert_eq!(error.to_string(), "vendor.json: no operation and no path matches `magazines*`");
}

#[test]
fn strict_writes_nothing_if_something_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("books.json");
    fs::write(&spec, BOOKS).expect("the document is written");
    let out = folder.path().join("out");
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["codegen", "--crate-name", "books-client", "--spec"])
            .arg(&spec)
            .arg("--out")
            .arg(&out)
            .args(arguments)
            .output()
            .expect("the command runs")
    };
    let output = run(&["--strict"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!out.exists());
    assert_contains(&String::from_utf8_lossy(&output.stdout), "Not carried over:\n  document: `webhooks`");
    let output = run(&["--explain"]);
    assert_eq!(output.status.code(), Some(0));
    assert_contains(
        &String::from_utf8_lossy(&output.stdout),
        "name operations:\n  operation GET /books/{book}: its method",
    );
    let manifest = fs::read_to_string(out.join("Cargo.toml")).expect("a manifest");
    assert_contains(&manifest, "progenitor-client = { package = \"billing-portal-transport\", path = \"../");
}

#[test]
fn a_generated_manifest_has_the_versions_of_the_workspace() {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).expect("the manifest of the workspace");
    for (name, needs) in DEPENDENCIES {
        assert_contains(&manifest, &format!("\n{name} = {needs}\n"));
    }
}
