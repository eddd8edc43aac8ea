//! A whole crate for a vendor's own file: what is generated, a manifest, and the few lines above them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::codegen::document::{items, operations, server_url, text};
use crate::codegen::finding::Finding;
use crate::codegen::lowering::Lowering;
use crate::codegen::{Files, Selection, drop_unsupported, generate, read, render, sync};
use crate::error::Error;

/// What of the transport, and of what it re-exports, the generated crate needs: as in the workspace, which a test
/// compares.
pub const DEPENDENCIES: &[(&str, &str)] = &[
    ("httpmock", r#"{ version = "0.9", default-features = false }"#),
    ("reqwest", r#"{ version = "0.13.5", default-features = false, features = ["json", "query"] }"#),
    ("serde", r#"{ version = "1", features = ["derive"] }"#),
    ("serde_json", r#""1""#),
];

/// What to generate, and as what.
#[derive(Debug, Clone)]
pub struct PackageRequest {
    /// The vendor's file.
    pub spec: PathBuf,
    /// The operations.
    pub only: Selection,
    /// The name of the package.
    pub crate_name: String,
    /// The transport's folder; without one, the published version is used.
    pub transport: Option<PathBuf>,
}

/// A generated crate.
#[derive(Debug)]
pub struct Package {
    /// All files, by their paths within the crate.
    pub files: Files,
    /// What was done to the document.
    pub findings: Vec<Finding>,
    /// How many operations the crate has.
    pub operations: usize,
    /// How many operations were asked for.
    pub wanted: usize,
    /// The title of the document.
    title: String,
}

/// What nested schemas and references take; it is used as it is needed.
const STACK: usize = 512 << 20;

impl PackageRequest {
    /// Generates the crate.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or is no OpenAPI document, or nothing can be made of it.
    pub fn package(&self) -> Result<Package, Error> {
        let text = fs::read_to_string(&self.spec).map_err(Error::at(&self.spec))?;
        // The name alone: a path would tell whose machine it was.
        let file = self.spec.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        self.package_text(&file, &text)
    }

    /// Generates the crate from the text of a specification that is called `file`.
    ///
    /// # Errors
    ///
    /// As [`package`](Self::package).
    pub fn package_text(&self, file: &str, text: &str) -> Result<Package, Error> {
        let name = self.crate_name.replace('-', "_");
        if syn::parse_str::<syn::Ident>(&name).is_err() || name.starts_with('_') {
            let message = format!("`{}` is not a name that a crate can have", self.crate_name);
            return Err(Error::content(file, message));
        }
        let mut package = self.modules(file, text, &name)?;
        package.files.insert("Cargo.toml".to_owned(), self.manifest(&package.title));
        Ok(package)
    }

    /// As [`package_text`](Self::package_text), without a manifest, for the module `path` of any crate.
    ///
    /// # Errors
    ///
    /// As [`package`](Self::package).
    pub fn modules(&self, file: &str, text: &str, path: &str) -> Result<Package, Error> {
        // What is nested deeply is looked at by functions that call themselves.
        std::thread::scope(|scope| {
            let work =
                std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || self.package_in(file, text, path));
            let work =
                work.map_err(|error| Error::content(file, format_args!("no thread could be started: {error}")))?;
            work.join().unwrap_or_else(|_| Err(Error::content(file, "the generator gave up on it")))
        })
    }

    fn package_in(&self, file: &str, text: &str, path: &str) -> Result<Package, Error> {
        // It is written into comments.
        let file = &file.replace(|c: char| c.is_control(), "_");
        let mut document = read::read(file, text)?;
        let info = document.get("info").cloned().unwrap_or_default();
        let server = items(&document, "servers").next().map(server_url).unwrap_or_default();
        self.only.apply(&mut document).map_err(|message| Error::content(file, message))?;
        let wanted = operations(&document).len();
        let generate = |lowering: &Lowering| {
            render::render(file, (&self.crate_name, path), lowering, generate::generate(file, path, lowering)?)
        };
        let (lowering, generated) = drop_unsupported::generated(file, document, &generate)?;
        let findings = lowering.findings.found;
        let operations = operations(&lowering.document).len();
        if operations == 0 {
            let lost: Vec<String> =
                findings.iter().filter(|one| one.lost).take(5).map(|one| format!("\n  {one}")).collect();
            let why = lost.concat();
            return Err(Error::content(file, format_args!("nothing could be generated: no operation is left{why}")));
        }
        let has_open = generated.contains_key("open.rs");
        let mut files = Files::new();
        files.insert("src/lib.rs".to_owned(), library(file, path, &info, &server, has_open));
        files.extend(generated.into_iter().map(|(path, text)| (format!("src/generated/{path}"), text)));
        Ok(Package { files, findings, operations, wanted, title: title(&info) })
    }

    fn manifest(&self, title: &str) -> String {
        let version = env!("CARGO_PKG_VERSION");
        let path = match &self.transport {
            // A path in TOML may not have backslashes.
            Some(path) => format!(", path = \"{}\"", path.display().to_string().replace('\\', "/")),
            None => String::new(),
        };
        let runtime = format!("{{ package = \"billing-portal-transport\", version = \"={version}\"{path} }}");
        let mut dependencies: Vec<String> = DEPENDENCIES
            .iter()
            .map(|(name, needs)| match *name {
                "httpmock" => format!("{name} = {}\n", needs.replace(" }", ", optional = true }")),
                _ => format!("{name} = {needs}\n"),
            })
            .collect();
        dependencies.push(format!("# Generated code calls its runtime by this name.\nprogenitor-client = {runtime}\n"));
        let dependencies = dependencies.concat();
        format!(
            "[package]\nname = \"{}\"\ndescription = {}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \
             \"1.89\"\npublish = false\n\n[features]\n# TLS is the choice of the application: none is on by \
             default.\ndefault = []\nrustls = [\"progenitor-client/rustls\"]\nnative-tls = \
             [\"progenitor-client/native-tls\"]\nrustls-no-provider = [\"progenitor-client/rustls-no-provider\"]\njiff \
             = [\"progenitor-client/jiff\"]\n# Typed helpers that let an httpmock server expect each operation and \
             respond to it.\nhttpmock = [\"dep:httpmock\"]\n\n[dependencies]\n{dependencies}",
            self.crate_name,
            toml_text(&format!("Low-level client of {title}")),
        )
    }
}

impl Package {
    /// Writes the crate into the folder `out`, and says how many files it touched. In `src/generated`, files that are no
    /// longer generated are removed; beside it, nothing but `Cargo.toml` and `src/lib.rs` is touched.
    ///
    /// # Errors
    ///
    /// A file cannot be read, written or removed.
    pub fn write(&self, out: &Path) -> Result<usize, Error> {
        let (generated, own): (Files, Files) =
            self.files.clone().into_iter().partition(|(path, _)| path.starts_with("src/generated/"));
        let generated =
            generated.into_iter().map(|(path, text)| (path.replacen("src/generated/", "", 1), text)).collect();
        let mut touched = sync::write(out, "src/generated", &generated)?.lines().count();
        for (path, text) in own {
            let path = out.join(path);
            if fs::read_to_string(&path).is_ok_and(|old| old == text) {
                continue;
            }
            fs::write(&path, text).map_err(Error::at(&path))?;
            touched += 1;
        }
        Ok(touched)
    }

    /// What could not be carried over.
    pub fn losses(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|one| one.lost)
    }

    /// The lines of all generated files.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }
}

fn title(info: &Value) -> String {
    let title = one_line(text(info, "title"));
    if title.is_empty() { "an API".to_owned() } else { title }
}

/// A text of a document for a place that has room for one line of plain text.
fn one_line(text: &str) -> String {
    let visible =
        text.replace(|c: char| c.is_control() || c.is_whitespace() || "`[]<>\\".contains(c) || !is_upright(c), " ");
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character does not change the direction of the text, which the compiler refuses.
fn is_upright(c: char) -> bool {
    !('\u{202A}'..='\u{202E}').contains(&c) && !('\u{2066}'..='\u{2069}').contains(&c)
}

/// A text in TOML, whose escapes for what is in one line are those of JSON.
fn toml_text(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// The root of the crate: what is generated, and the constructor.
fn library(file: &str, name: &str, info: &Value, server: &str, has_open: bool) -> String {
    let modules = if has_open { "Client, builder, open, types" } else { "Client, builder, types" };
    let server = match one_line(server).trim_end_matches('/') {
        "" => String::new(),
        url => format!("//! The document names this server: `{url}`.\n//!\n"),
    };
    format!(
        r#"// @generated from {file} by `cargo xtask codegen`. Change the specification, not this file.

//! A low-level client of `{title}`, version `{version}`.
//!
{server}//! A `POST` is retried only if the vendor says that it has not acted, or was not reached: the document does not
//! say more.
//!
//! TLS: one of the features `rustls`, `native-tls` or `rustls-no-provider`. `httpmock`: the module `mock`, with which
//! an `httpmock` server expects each operation and responds by its types.

{own_name}#[rustfmt::skip]
mod generated;

#[cfg(feature = "httpmock")]
pub use generated::mock;
pub use generated::{{{modules}}};
pub use progenitor_client::{{
    BaseUrl, CallOptions, Change, Clear, ConfigError, Connection, ConnectionBuilder, Credentials, DecodeError, Error,
    Failure, FailureKind, JsonText, RateLimit, Response, ResponseValue, Secret, StatusCode, Timeout, Timestamp, header,
}};
use generated::profile::PROFILE;
use progenitor_client::Transport;

impl Client {{
    /// A client of the API at `base_url`, which sends `credentials` with every request. Clients can share one
    /// [`Connection`].
    ///
    /// # Errors
    /// If the address needs TLS and no TLS feature is enabled.
    pub fn new(base_url: &BaseUrl, credentials: Credentials, connection: &Connection) -> Result<Self, ConfigError> {{
        let transport = Transport::new(&PROFILE, credentials);
        Ok(Self::new_with_client(base_url, connection.http_client(base_url)?, transport))
    }}

    /// A clone that keeps to a limit of its own, together with all clones that are made of it.
    #[must_use]
    pub fn limited(&self, limit: RateLimit) -> Self {{
        Self {{ inner: self.inner.clone().limited(limit), ..self.clone() }}
    }}

    /// A cheap clone whose calls have other options: timeouts, headers, the bound on responses.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut CallOptions)) -> Self {{
        Self {{ inner: self.inner.with(change), ..self.clone() }}
    }}
}}
"#,
        own_name = own_name(name),
        title = title(info),
        version = one_line(
            &info.get("version").map_or_else(String::new, |one| one.as_str().map_or(one.to_string(), str::to_owned))
        ),
    )
}

/// How a crate is named by the code in it, so that paths mean the same in every module; a module has a path already.
fn own_name(name: &str) -> String {
    if name.contains("::") {
        return String::new();
    }
    format!(
        "// Generated code names its own crate, so that its paths mean the same in every module.\nextern crate self as {name};\n\n"
    )
}
