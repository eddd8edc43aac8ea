//! The manifest of a client crate, of this workspace or outside of it.

use std::path::{Component, Path, PathBuf};

use serde_json::Value;

/// What of the transport, and of what it re-exports, the generated crate needs: as in the workspace, which a test compares.
pub const DEPENDENCIES: &[(&str, &str)] = &[
    ("httpmock", r#"{ version = "0.9", default-features = false }"#),
    ("reqwest", r#"{ version = "0.13.5", default-features = false, features = ["json", "query"] }"#),
    ("serde", r#"{ version = "1", features = ["derive"] }"#),
    ("serde_json", r#""1""#),
];

/// The features of every client crate.
const FEATURES: &str = r#"
[features]
# TLS is the choice of the application: none is on by default.
default = []
rustls = ["progenitor-client/rustls"]
native-tls = ["progenitor-client/native-tls"]
rustls-no-provider = ["progenitor-client/rustls-no-provider"]
jiff = ["progenitor-client/jiff"]
# Typed helpers that let an httpmock server expect each operation and respond to it.
httpmock = ["dep:httpmock"]

[dependencies]
"#;

/// The manifest of a client of this workspace, generated from `file`.
pub(super) fn of_workspace(file: &str, name: &str, title: &str) -> String {
    let inherited = ["version", "edition", "rust-version", "license", "repository", "keywords", "categories"];
    let inherited: String = inherited.iter().flat_map(|key| [*key, ".workspace = true\n"]).collect();
    let head = format!(
        "{}[package]\nname = \"{name}\"\ndescription = {}\n{inherited}\n[package.metadata.docs.rs]\nall-features = true\n\n[lints]\nworkspace = \
         true\n{FEATURES}",
        mark(file),
        description(title),
    );
    let needs = |name: &str| match name {
        "httpmock" => "{ workspace = true, optional = true }",
        _ => "{ workspace = true }",
    };
    head + &dependencies(needs, "{ workspace = true }")
}

/// The manifest of a crate in the folder `out`, which finds the transport in the folder `transport`.
pub(super) fn of_other(file: &str, name: &str, title: &str, out: &Path, transport: &Path) -> String {
    let head = format!(
        "{}[package]\nname = \"{name}\"\ndescription = {}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.89\"\npublish = \
         false\n{FEATURES}",
        mark(file),
        description(title),
    );
    let needs = |name: &str| {
        let (_, needs) = DEPENDENCIES.iter().find(|(other, _)| *other == name).unwrap_or(&("", ""));
        if name == "httpmock" { needs.replace(" }", ", optional = true }") } else { (*needs).to_owned() }
    };
    let path = Value::String(relative(out, transport)).to_string();
    head + &dependencies(needs, &format!("{{ package = \"billing-portal-transport\", path = {path} }}"))
}

fn mark(file: &str) -> String {
    format!("# @generated from {file} by `cargo xtask codegen`. Change the specification, not this file.\n\n")
}

/// A text in TOML, whose escapes for what is in one line are those of JSON.
fn description(title: &str) -> Value {
    Value::String(format!("Low-level client, generated from an OpenAPI description: {title}"))
}

fn dependencies<N: AsRef<str>>(needs: impl Fn(&'static str) -> N, transport: &str) -> String {
    let line = |name: &'static str| format!("{name} = {}\n", needs(name).as_ref());
    // In the order of their names.
    let (before, after) = DEPENDENCIES.split_at(1);
    let of = |some: &[(&'static str, &str)]| some.iter().map(|(name, _)| line(name)).collect::<String>();
    format!(
        "{}# Generated code calls its runtime by this name.\nprogenitor-client = {transport}\n{}",
        of(before),
        of(after)
    )
}

/// The path from one folder to another, which need not exist yet, with slashes as TOML wants them.
fn relative(from: &Path, to: &Path) -> String {
    let (from, to) = (real(from), real(to));
    let common = from.components().zip(to.components()).take_while(|(one, other)| one == other).count();
    let up = from.components().skip(common).map(|_| "..".to_owned());
    let down = to.components().skip(common).map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    if parts.is_empty() { ".".to_owned() } else { parts.join("/") }
}

/// The path without links and dots, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut missing = Vec::new();
    let mut existing = path.as_path();
    loop {
        if let Ok(real) = existing.canonicalize() {
            let mut whole = real;
            for part in missing.into_iter().rev() {
                match part {
                    Component::ParentDir => drop(whole.pop()),
                    Component::CurDir => {}
                    part => whole.push(part),
                }
            }
            return whole;
        }
        match (existing.components().next_back(), existing.parent()) {
            (Some(last), Some(parent)) => {
                missing.push(last);
                existing = parent;
            }
            _ => return path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn a_path_leads_from_one_folder_to_another() {
        let folder = std::env::temp_dir();
        let of = |path: &str| folder.join(path);
        assert_eq!(relative(&of("no-such/app/crates/x"), &of("no-such/lib/transport")), "../../../lib/transport");
        assert_eq!(relative(&of("no-such/../app"), &of("lib")), "../lib");
        assert_eq!(relative(&of("lib"), &of("lib")), ".");
    }
}
