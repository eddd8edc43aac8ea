//! Documents of other vendors, in `tests/cases/gentle.yaml` and made here: what is generated of each, what is lost, and what
//! values are read as. All of them are modules of one crate, which is compiled once.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};
use xtask::codegen::Selection;
use xtask::codegen::package::{Package, PackageRequest};

use crate::case::{Text, text};
use crate::names;
use crate::vendor::workspace;

/// A document and what is expected of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gentle {
    /// As that of a [`Case`](crate::case).
    pub(crate) spec: Value,
    /// How many operations are left; by default, all.
    operations: Option<usize>,
    /// How each loss begins.
    #[serde(default)]
    lost: Vec<String>,
    /// How some of the other notes begin.
    #[serde(default)]
    said: Vec<String>,
    /// What is in the generated files.
    #[serde(default)]
    files: BTreeMap<String, Text>,
    /// What values are read as.
    #[serde(default)]
    decode: Vec<Decoded>,
}

/// A value in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decoded {
    /// The type, from the root of the module.
    r#as: String,
    json: Value,
    /// How its `Debug` begins.
    is: Option<String>,
    /// Whether it is refused.
    #[serde(default)]
    fails: bool,
}

pub(crate) fn cases() -> BTreeMap<String, Gentle> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/gentle.yaml");
    serde_yaml::from_str(&fs::read_to_string(path).expect("the cases")).unwrap_or_else(|error| panic!("{error}"))
}

/// The module `name` of the crate `cases`, made of a document.
pub(crate) fn module(name: &str, text: &str) -> Result<Package, String> {
    let request = PackageRequest {
        spec: PathBuf::from("vendor.yaml"),
        only: Selection::new(""),
        crate_name: "cases".to_owned(),
        transport: None,
    };
    request.modules("vendor.yaml", text, &format!("cases::{name}")).map_err(|error| error.to_string())
}

impl Gentle {
    /// What is not as expected.
    fn unmet(&self, package: &Package) -> Option<String> {
        let (losses, others): (Vec<_>, Vec<_>) = package.findings.iter().partition(|one| one.lost);
        let losses: Vec<String> = losses.iter().map(ToString::to_string).collect();
        let are_met = losses.len() == self.lost.len()
            && losses.iter().zip(&self.lost).all(|(is, wanted)| is.starts_with(wanted.as_str()));
        if !are_met {
            return Some(format!("lost is {losses:#?}"));
        }
        let others: Vec<String> = others.iter().map(ToString::to_string).collect();
        if let Some(missing) = self.said.iter().find(|wanted| !others.iter().any(|is| is.starts_with(wanted.as_str())))
        {
            return Some(format!("`{missing}` is not in {others:#?}"));
        }
        if package.operations != self.operations.unwrap_or(package.wanted) {
            return Some(format!("{} of {} operations", package.operations, package.wanted));
        }
        self.files.iter().find_map(|(name, expected)| {
            let generated = format!("src/generated/{name}");
            let Some(text) = package.files.get(&generated).or_else(|| package.files.get(name)) else {
                return Some(format!("no {name}"));
            };
            expected.unmet(name, &text.split_whitespace().collect::<Vec<_>>().join(" "))
        })
    }
}

/// The text of a document with these paths and schemas.
pub(crate) fn document(paths: &Value, schemas: &Value) -> String {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "servers": [{"url": "https://api.example/v1"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
    .to_string()
}

/// One enumeration of more values than a file has lines.
fn many_values() -> String {
    let values: Vec<String> = (0..5000).map(|number| format!("currency_{number}")).collect();
    let schema = |values: &[String]| json!({"type": "string", "enum": values});
    let content = |schema: Value| json!({"content": {"application/json": {"schema": {"type": "object", "properties": {"a": schema}}}}});
    let mut response = content(schema(&values));
    response["description"] = json!("done");
    let operation =
        json!({"operationId": "pay", "requestBody": content(schema(&values)), "responses": {"200": response}});
    document(&json!({"/pay": {"post": operation}}), &json!({}))
}

/// A text of generated tests, one for each value.
fn decodes(cases: &BTreeMap<String, Gentle>) -> String {
    let mut tests = String::new();
    for (name, case) in cases {
        for (index, Decoded { r#as: kind, json, is, fails }) in case.decode.iter().enumerate() {
            let text = json.to_string();
            let check = if *fails {
                "assert!(read.is_err(), \"{read:?}\");".to_owned()
            } else {
                let is = is.as_deref().unwrap_or_default();
                format!(
                    "let value = read.unwrap();\n    assert!(format!(\"{{value:?}}\").starts_with({is:?}), \"{{value:?}}\");\n    \
                     let again = serde_json::to_value(&value).unwrap();\n    assert_eq!(again, serde_json::from_str::<serde_json::Value>(text).unwrap());"
                )
            };
            writeln!(
                tests,
                "#[test]\nfn {name}_{index}() {{\n    let text = {text:?};\n    let read = serde_json::from_str::<cases::{name}::{kind}>(text);\n    {check}\n}}\n"
            )
            .expect("a test");
        }
    }
    tests
}

/// Writes the crate of these modules, and a test of it.
pub(crate) fn write_crate(folder: &Path, packages: &BTreeMap<String, Package>, tests: &str) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::write(path, text).expect("a file is written");
    };
    let request = PackageRequest {
        spec: PathBuf::from("vendor.yaml"),
        only: Selection::new(""),
        crate_name: "cases".to_owned(),
        transport: Some(workspace().join("crates/billing-portal-transport")),
    };
    let tiny = request.package_text("tiny.yaml", &text(&json!({"listing": []}))).expect("a crate");
    write("Cargo.toml", &format!("{}\n[workspace]\n", tiny.manifest(folder)));
    write("Cargo.lock", &fs::read_to_string(workspace().join("Cargo.lock")).expect("the lock"));
    // What a module before these left there.
    for entry in fs::read_dir(folder.join("src")).into_iter().flatten().flatten() {
        if !packages.contains_key(&*entry.file_name().to_string_lossy()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    let mut root = "#![deny(warnings)]\nextern crate self as cases;\n".to_owned();
    for (name, package) in packages {
        // Nothing is read as what is large: it is checked alone.
        if package.lines() > 5000 && !tests.contains(&format!("cases::{name}::")) {
            root.push_str("#[cfg(feature = \"httpmock\")]\n");
        }
        writeln!(root, "pub mod {name};").expect("a line");
        for (path, text) in &package.files {
            let path = path.replace("src/lib.rs", "src/mod.rs").replacen("src/", &format!("src/{name}/"), 1);
            write(&path, text);
        }
    }
    write("src/lib.rs", &root);
    write("tests/decode.rs", tests);
}

#[test]
fn what_is_generated_of_other_documents_is_what_it_should_be() {
    generated(&cases());
}

#[test]
#[ignore = "needs minutes, to compile what generated code depends on"]
fn what_is_generated_of_other_documents_compiles_and_reads_what_it_is() {
    let cases = cases();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    write_crate(&folder, &generated(&cases), &decodes(&cases));
    crate::vendor::cargo(&folder, &["check", "--offline", "--lib", "--features", "httpmock"]);
    crate::vendor::cargo(&folder, &["test", "--offline", "--test", "decode"]);
}

/// The code for all cases, and for documents made on the spot, after it was checked as text.
fn generated(cases: &BTreeMap<String, Gentle>) -> BTreeMap<String, Package> {
    let mut packages = BTreeMap::new();
    let mut unmet = Vec::new();
    for (name, case) in cases {
        match module(name, &text(&case.spec)) {
            Ok(package) => {
                unmet.extend(case.unmet(&package).map(|problem| format!("{name}: {problem}\n")));
                packages.insert(name.clone(), package);
            }
            Err(error) => unmet.push(format!("{name}: {error}\n")),
        }
    }
    assert!(unmet.is_empty(), "{}", unmet.concat());
    for (name, text) in [("names", names::document()), ("many_values", many_values())] {
        let package = module(name, &text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let losses: Vec<String> = package.losses().map(ToString::to_string).collect();
        assert_eq!(losses, [""; 0], "{name}");
        assert_eq!(package.operations, package.wanted);
        packages.insert(name.to_owned(), package);
    }
    packages
}

#[test]
fn what_cannot_be_read_is_told_what_to_do() {
    for (text, message) in [
        (
            "swagger: '2.0'\npaths: {/a: {}}\n",
            "document: is Swagger 2.0, which came before OpenAPI 3 and is not read; convert it first",
        ),
        (
            "<!DOCTYPE html>\n<html></html>",
            "document: is a web page or XML, not an OpenAPI document; get the file itself",
        ),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n",
            "nothing could be generated: no operation is left",
        ),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {'/a?b=c': {get: {operationId: a, responses: {}}}}\n",
            "nothing could be generated: no operation is left\n  operation `a`: left out: its path `/a?b=c` has a query",
        ),
        (
            "openapi: 4.0.0\npaths: {/a: {}}\n",
            "document: OpenAPI version `4.0.0` is not read; write one of ours in 3.0.3",
        ),
    ] {
        let error = module("refused", text).expect_err("it cannot be read");
        assert!(error.contains(message), "{error}");
    }
}
