//! Which credentials a document asks for.

use serde_json::Value;

use crate::codegen::document::{Object, entries, items, object, operations, text};
use crate::codegen::finding::Findings;
use crate::codegen::naming::{free_name, snake};
use crate::codegen::parameter::is_header_name;
use crate::codegen::place::Place;

/// What authenticates a request: one of several choices, each of one or more schemes.
#[derive(Debug, Clone, Default)]
pub(super) struct Security {
    /// The choices; none if the document asks for no credentials, or for none that the transport sends.
    pub(super) choices: Vec<Choice>,
}

/// Schemes that go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// The name of the function that takes their secrets.
    pub(super) name: String,
    /// The schemes.
    pub(super) schemes: Vec<Scheme>,
}

/// A scheme that the transport sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scheme {
    /// Its name in the document.
    pub(super) name: String,
    /// Its description, empty if it has none.
    pub(super) description: String,
    /// How it travels.
    pub(super) kind: SchemeKind,
}

/// How a secret travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SchemeKind {
    /// HTTP Basic.
    Basic,
    /// A token in `Authorization: Bearer`.
    Bearer,
    /// A header, by its name in lower case.
    Header(String),
}

impl Security {
    /// Reads `security` of the document, or of its operations where it has none, and says which of it the client cannot send.
    pub(super) fn read(document: &Value, findings: &mut Findings) -> Self {
        let mut wanted: Vec<&Object> = items(document, "security").filter_map(Value::as_object).collect();
        if wanted.is_empty() {
            let of_operations =
                operations(document).into_iter().flat_map(|(_, operation)| items(operation, "security"));
            wanted.extend(of_operations.filter_map(Value::as_object));
        }
        let schemes = object(document, "components").and_then(|components| components.get("securitySchemes"));
        let mut names: Vec<Vec<&str>> =
            wanted.iter().map(|choice| choice.keys().map(String::as_str).collect()).collect();
        if names.is_empty() {
            names = entries(document, "/components/securitySchemes").map(|(name, _)| vec![name.as_str()]).collect();
        }
        names.retain(|choice| !choice.is_empty());
        names.sort_by_key(Vec::len);
        names.dedup();
        let mut security = Self::default();
        for choice in names {
            let found: Result<Vec<Scheme>, String> =
                choice.iter().map(|name| scheme(name, schemes.and_then(|schemes| schemes.get(*name)))).collect();
            match found {
                Ok(schemes) if authorizations(&schemes) < 2 => security.add(schemes),
                Ok(_) => {
                    findings.lost(&Place::document(), format!("`{}` would be one header twice", choice.join("`, `")));
                }
                Err(why) => findings.lost(&Place::document(), why),
            }
        }
        security
    }

    fn add(&mut self, schemes: Vec<Scheme>) {
        if self.choices.iter().any(|choice| choice.schemes == schemes) {
            return;
        }
        let names: Vec<&str> = schemes.iter().map(|scheme| scheme.name.as_str()).collect();
        let wanted = snake(&names.join("-and-"));
        let taken = |name: &str| {
            self.choices.iter().any(|choice| choice.name == name || format!("{}_key", choice.name) == name)
        };
        self.choices.push(Choice { name: free_name(&wanted, "_", taken), schemes });
    }
}

/// How many of the schemes travel in `Authorization`.
fn authorizations(schemes: &[Scheme]) -> usize {
    schemes.iter().filter(|scheme| !matches!(&scheme.kind, SchemeKind::Header(name) if name != "authorization")).count()
}

fn scheme(name: &str, value: Option<&Value>) -> Result<Scheme, String> {
    let value = value.ok_or_else(|| format!("the credentials `{name}` are asked for and not described"))?;
    let kind = match (text(value, "type"), text(value, "scheme").to_ascii_lowercase().as_str(), text(value, "in")) {
        ("http", "basic", _) => SchemeKind::Basic,
        ("http", "bearer", _) | ("oauth2" | "openIdConnect", ..) => SchemeKind::Bearer,
        ("apiKey", _, "header") if is_header_name(text(value, "name")) => {
            SchemeKind::Header(text(value, "name").to_ascii_lowercase())
        }
        ("apiKey", _, place) => {
            return Err(format!("the credentials `{name}` travel in the {place}, which the client does not send"));
        }
        (kind, scheme, _) => {
            return Err(format!("the credentials `{name}` are `{kind}` `{scheme}`, which the client does not send"));
        }
    };
    Ok(Scheme { name: name.to_owned(), description: text(value, "description").to_owned(), kind })
}
