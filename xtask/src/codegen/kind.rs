//! What a schema is in Rust, where that has to be known outside of progenitor.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Value, json};

use crate::codegen::document::{reference, resolve_schema, target, text};
use crate::codegen::naming::pascal;
use crate::codegen::open_enum::OpenEnum;

/// The extension that says what a string holds as JSON text: the `contentSchema` of JSON Schema, which OpenAPI 3.0 lacks.
pub(crate) const CONTENT_SCHEMA: &str = "x-content-schema";

/// A type of Rust, as far as requests need one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `String`.
    Text,
    /// `Secret`.
    Secret,
    /// `bool`.
    Bool,
    /// `i32`.
    Int32,
    /// `i64`.
    Int64,
    /// `f32`.
    Float32,
    /// `f64`.
    Float64,
    /// `Timestamp`.
    Time,
    /// Any JSON.
    Json,
    /// An open enumeration, by the name of its type.
    Open(String),
    /// A union, by the name of its type.
    Union(String),
    /// A closed enumeration, by the name of its type.
    Closed(String),
    /// An object, by the name of its type.
    Object(String),
    /// Texts by name, of which the document names none.
    Map,
    /// A list.
    List(Box<Kind>),
    /// A value that travels as JSON text.
    JsonText(Box<Kind>),
    /// A value or `null`, which clears what the vendor holds.
    Change(Box<Kind>),
}

impl Kind {
    /// What `schema` is, of a document whose objects and enumerations are components; `None` if it is something of which
    /// Rust has no such type, such as a map or a union.
    pub(crate) fn of(document: &Value, open_enums: &[OpenEnum], schema: &Value) -> Option<Self> {
        if let Some(name) = component(document, schema) {
            if let Some(open) = open_enums.iter().find(|open| open.schema == name) {
                return Some(Self::Open(open.name.clone()));
            }
            let target = resolve_schema(document, schema);
            if target.get("oneOf").is_some() {
                return Some(Self::Union(pascal(name)));
            }
            if target.get("enum").is_some() {
                return Some(Self::Closed(pascal(name)));
            }
            if target.get("properties").is_some() {
                return Some(Self::Object(pascal(name)));
            }
        }
        let schema = resolve_schema(document, schema);
        let of = |schema: &Value| Self::of(document, open_enums, schema).map(Box::new);
        Some(match (text(schema, "type"), text(schema, "format")) {
            ("string", _) if schema.get(CONTENT_SCHEMA).is_some() => Self::JsonText(match &schema[CONTENT_SCHEMA] {
                // What stands in an object is not looked at: it has no name.
                free if is_free(free) || text(free, "type") == "object" => Box::new(Self::Json),
                content => of(content)?,
            }),
            ("string", "password") => Self::Secret,
            ("string", _) => Self::Text,
            ("boolean", _) => Self::Bool,
            ("integer", "unix-time") => Self::Time,
            ("integer", "int32") => Self::Int32,
            ("integer", _) => Self::Int64,
            ("number", "float") => Self::Float32,
            ("number", _) => Self::Float64,
            ("array", _) => Self::List(of(schema.get("items")?)?),
            ("", _) if is_free(schema) => Self::Json,
            _ => return None,
        })
    }

    /// What the schema of a parameter is, which may be a map in the query.
    pub(crate) fn of_parameter(document: &Value, open_enums: &[OpenEnum], schema: &Value) -> Option<Self> {
        let is_map = is_map(resolve_schema(document, schema));
        if is_map { Some(Self::Map) } else { Self::of(document, open_enums, schema) }
    }

    /// The path of the type, from any module of any crate; `client` is the crate of the generated types.
    pub(crate) fn path(&self, client: &str) -> String {
        match self {
            Self::Text => "::std::string::String".to_owned(),
            Self::Secret => "::progenitor_client::Secret".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Int32 => "i32".to_owned(),
            Self::Int64 => "i64".to_owned(),
            Self::Float32 => "f32".to_owned(),
            Self::Float64 => "f64".to_owned(),
            Self::Time => "::progenitor_client::Timestamp".to_owned(),
            Self::Json => "::serde_json::Value".to_owned(),
            Self::Open(name) | Self::Union(name) => format!("::{client}::open::{name}"),
            Self::Closed(name) | Self::Object(name) => format!("::{client}::types::{name}"),
            Self::Map => "::std::collections::BTreeMap<::std::string::String, ::std::string::String>".to_owned(),
            Self::List(item) => format!("::std::vec::Vec<{}>", item.path(client)),
            Self::JsonText(value) => format!("::progenitor_client::JsonText<{}>", value.path(client)),
            Self::Change(value) => format!("::progenitor_client::Change<{}>", value.path(client)),
        }
    }

    /// A name that no other kind has, to stand for it in a document.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Open(name) | Self::Union(name) | Self::Closed(name) | Self::Object(name) => name.clone(),
            Self::List(item) => format!("List{}", item.name()),
            Self::JsonText(value) => format!("JsonText{}", value.name()),
            Self::Change(value) => format!("Change{}", value.name()),
            plain => format!("{plain:?}"),
        }
    }
}

/// The type, where its name and the modules `open` and `types` of the client are in scope.
impl ToTokens for Kind {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ident = |name: &str| Ident::new(name, Span::call_site());
        tokens.extend(match self {
            Self::Text => quote!(String),
            Self::Secret => quote!(Secret),
            Self::Bool => quote!(bool),
            Self::Int32 => quote!(i32),
            Self::Int64 => quote!(i64),
            Self::Float32 => quote!(f32),
            Self::Float64 => quote!(f64),
            Self::Time => quote!(Timestamp),
            Self::Json => quote!(Value),
            Self::Open(name) | Self::Union(name) => {
                let name = ident(name);
                quote!(open::#name)
            }
            Self::Closed(name) | Self::Object(name) => {
                let name = ident(name);
                quote!(types::#name)
            }
            Self::Map => quote!(::std::collections::BTreeMap<String, String>),
            Self::List(item) => quote!(Vec<#item>),
            Self::JsonText(value) => quote!(JsonText<#value>),
            Self::Change(value) => quote!(Change<#value>),
        });
    }
}

/// Whether a resolved schema is of texts by names that it does not list.
pub(crate) fn is_map(schema: &Value) -> bool {
    schema.get("type").is_none_or(|name| name == "object")
        && schema.get("properties").is_none()
        && schema.get("additionalProperties").is_some_and(|values| {
            text(values, "type") == "string"
                && values
                    .as_object()
                    .is_some_and(|values| values.keys().all(|key| ["type", "maxLength"].contains(&key.as_str())))
        })
}

/// A text that holds the JSON of `schema`.
pub(crate) fn json_text(schema: &Value) -> Value {
    let mut text = json!({"type": "string", CONTENT_SCHEMA: {}});
    for key in ["description", "nullable"] {
        if let Some(value) = schema.get(key) {
            text[key] = value.clone();
        }
    }
    text
}

/// Whether a schema says nothing of its values.
fn is_free(schema: &Value) -> bool {
    schema
        .as_object()
        .is_some_and(|schema| schema.keys().all(|key| ["description", "nullable"].contains(&key.as_str())))
}

/// The component schema that a schema is, seen through references.
fn component<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a str> {
    let mut name = None;
    let mut schema = schema;
    // As in `resolve_schema`, the bound keeps the end from being a condition.
    for _ in 0..32 {
        match (reference(schema), schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice)) {
            (Some(reference), _) => {
                name = reference.strip_prefix("#/components/schemas/");
                schema = target(document, reference)?;
            }
            (None, Some([only])) => schema = only,
            _ => break,
        }
    }
    name
}
