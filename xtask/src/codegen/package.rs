//! A whole crate for a vendor's own file: what is generated, a manifest, and the few lines above them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::codegen::document::{items, operations, server_url, text};
use crate::codegen::finding::{Finding, Findings};
use crate::codegen::library::{Library, one_line};
use crate::codegen::lowering::Lowering;
use crate::codegen::security::Security;
use crate::codegen::{Files, Selection, drop_unsupported, generate, manifest, read, render, sync};
use crate::error::Error;

/// What to generate, and as what.
#[derive(Debug, Clone)]
pub struct PackageRequest {
    /// The vendor's file.
    pub spec: PathBuf,
    /// The operations.
    pub only: Selection,
    /// The name of the package.
    pub crate_name: String,
    /// The transport's folder; without one, that of this workspace.
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
    /// The file of the document.
    file: String,
    /// The name of the crate.
    name: String,
    /// The folder of the transport.
    transport: PathBuf,
}

/// The folder of a crate in which all is generated.
const GENERATED: &str = "src/generated/";

/// Refuses a place that is a link or lies behind one, or has a file that was not generated.
fn check_place(out: &Path, path: &str) -> Result<(), Error> {
    let mut place = out.to_owned();
    for part in std::iter::once("").chain(path.split('/')) {
        if !part.is_empty() {
            place.push(part);
        }
        let Ok(found) = fs::symlink_metadata(&place) else { return Ok(()) };
        if found.is_symlink() {
            let message = "is a link, which is not followed; name the folder that it leads to, or remove it";
            return Err(Error::content(place.display(), message));
        }
    }
    let text = fs::read(&place).map_err(Error::at(&place))?;
    if String::from_utf8_lossy(&text).lines().next().is_some_and(|line| line.contains("@generated")) {
        return Ok(());
    }
    Err(Error::content(
        place.display(),
        "was not generated, so it is not overwritten; choose another folder, or remove it",
    ))
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
        self.modules(file, text, &name)
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
            work.join().unwrap_or_else(|_| {
                Err(Error::content(file, "the generator gave up on it; ask it for fewer operations, with `--only`"))
            })
        })
    }

    fn package_in(&self, file: &str, text: &str, path: &str) -> Result<Package, Error> {
        // It is written into comments.
        let file = &file.replace(|c: char| c.is_control(), "_");
        let mut found = Findings { pass: "read it", ..Findings::default() };
        let mut document = read::read_gently(file, text, &mut found)?;
        let whole = document.clone();
        self.only.apply(&mut document).map_err(|message| Error::content(file, message))?;
        let wanted = operations(&document).len();
        let generate = |lowering: &Lowering| {
            render::render(file, (&self.crate_name, path), lowering, generate::generate(file, path, lowering)?)
        };
        let (lowering, generated) = drop_unsupported::generated(file, document, &generate)?;
        let mut findings = lowering.findings;
        findings.found.splice(0..0, found.found);
        findings.pass = "read credentials";
        let security = Security::read(&whole, &mut findings);
        let findings = findings.found;
        let operations = operations(&lowering.document).len();
        if operations == 0 {
            let lost: Vec<String> =
                findings.iter().filter(|one| one.lost).take(5).map(|one| format!("\n  {one}")).collect();
            let why = lost.concat();
            return Err(Error::content(file, format_args!("nothing could be generated: no operation is left{why}")));
        }
        let has_open = generated.contains_key("open.rs");
        let mut files = Files::new();
        files.insert("src/lib.rs".to_owned(), library((file, path), &whole, &security, has_open, &[]));
        files.extend(generated.into_iter().map(|(path, text)| (format!("src/generated/{path}"), text)));
        let own_transport = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/billing-portal-transport");
        Ok(Package {
            files,
            findings,
            operations,
            wanted,
            title: title(whole.get("info").unwrap_or(&Value::Null)),
            file: file.clone(),
            name: self.crate_name.clone(),
            transport: self.transport.clone().unwrap_or(own_transport),
        })
    }
}

impl Package {
    /// The manifest of the crate in the folder `out`.
    #[must_use]
    pub fn manifest(&self, out: &Path) -> String {
        manifest::of_other(&self.file, &self.name, &self.title, out, &self.transport)
    }

    /// Writes the crate into the folder `out`, and says how many files it touched. In `src/generated`, files that are no
    /// longer generated are removed; beside it, nothing but `Cargo.toml` and `src/lib.rs` is touched.
    ///
    /// # Errors
    ///
    /// A file cannot be read, written or removed; or is not one that was generated, or a link. Nothing is written then.
    pub fn write(&self, out: &Path) -> Result<usize, Error> {
        let (generated, mut own): (Files, Files) =
            self.files.clone().into_iter().partition(|(path, _)| path.starts_with(GENERATED));
        let generated: Files =
            generated.into_iter().map(|(path, text)| (path.replacen(GENERATED, "", 1), text)).collect();
        own.insert("Cargo.toml".to_owned(), self.manifest(out));
        for path in own.keys() {
            check_place(out, path)?;
        }
        for path in sync::present(&out.join(GENERATED), GENERATED)?.iter().chain(self.files.keys()) {
            check_place(out, path)?;
        }
        let mut touched = sync::write(out, GENERATED.trim_end_matches('/'), &generated)?.lines().count();
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

pub(super) fn title(info: &Value) -> String {
    let title = one_line(text(info, "title"));
    if title.is_empty() { "an API".to_owned() } else { title }
}

/// The address of the API by the document, if it is one without variables.
fn server(document: &Value) -> String {
    let server = items(document, "servers").next();
    let url = server.filter(|server| server.get("variables").is_none()).map(server_url).unwrap_or_default();
    if url.starts_with("https://") && url.chars().all(|c| c.is_ascii_graphic()) { url } else { String::new() }
}

/// The root of a crate for `document`, whose client has been generated.
pub(super) fn library(
    (file, path): (&str, &str),
    document: &Value,
    security: &Security,
    has_open: bool,
    own: &[String],
) -> String {
    let page = document.get("externalDocs").map(|docs| text(docs, "url")).unwrap_or_default();
    let is_url = page.starts_with("https://") && page.chars().all(|c| c.is_ascii_graphic() && !"()<>".contains(c));
    Library {
        file,
        path,
        info: document.get("info").unwrap_or(&Value::Null),
        page: if is_url { page } else { "" },
        server: &server(document),
        security,
        has_open,
        own,
    }
    .text()
}
