//! From a lowered document to tokens, by progenitor.

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl, TypePatch};
use quote::quote;
use schemars08::schema::{InstanceType, SchemaObject};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::codegen::document::{entries, operations};
use crate::codegen::kind::Kind;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::pascal;
use crate::codegen::panic::catch;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, SpecError};
use crate::codegen::prose::Prose;
use crate::error::Error;

/// What progenitor makes of a document.
#[derive(Debug)]
pub(super) struct Tokens {
    /// The client, its builders and its types.
    pub(super) client: TokenStream,
    /// The helpers for `httpmock`.
    pub(super) mock: TokenStream,
    /// The author's texts, of which there are only marks in the tokens.
    pub(super) prose: Prose,
}

/// Generates the client of `lowering`, a specification that stands in `file`, for the crate `crate_name`.
pub(super) fn generate(file: &str, crate_name: &str, lowering: &Lowering) -> Result<Tokens, Error> {
    // Read before the texts are taken out, for the parser's messages.
    let spec = Error::spec(file);
    check(&lowering.document).map_err(spec)?;
    let mut document = lowering.document.clone();
    let prose = Prose::take(&mut document);
    let document = read(&document).map_err(spec)?;
    let settings = settings(crate_name, lowering);
    let attempt = |generate: &mut dyn FnMut(&mut Generator) -> Result<TokenStream, progenitor::Error>| {
        catch(|| generate(&mut Generator::new(&settings)).map_err(|error| error.to_string()))
            .and_then(|result| result)
            .map_err(|message| {
                Error::content(
                    file,
                    format_args!(
                        "progenitor could not generate from it: {message}; this is a shape that lowering lets through and should \
                         not: change the specification, or add a pass to xtask/src/codegen/pass"
                    ),
                )
            })
    };
    Ok(Tokens {
        client: attempt(&mut |generator| generator.generate_tokens(&document))?,
        mock: attempt(&mut |generator| generator.httpmock(&document, "super::super"))?,
        prose,
    })
}

/// Builders, because most parameters are optional headers of one type; the transport as the inner value, because it
/// holds what all requests of a client share.
fn settings(crate_name: &str, lowering: &Lowering) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { progenitor_client::Transport })
        // Keys in order, so that a form has the same bytes each time.
        .with_map_type("::std::collections::BTreeMap")
        .with_conversion(schema(InstanceType::String, "password"), "::progenitor_client::Secret", std::iter::empty())
        .with_conversion(
            schema(InstanceType::Integer, "unix-time"),
            "::progenitor_client::Timestamp",
            [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
        );
    for open in &lowering.open_enums {
        // An absolute path means the same from every module.
        let path = format!("::{crate_name}::open::{}", open.name);
        settings.with_replacement(&open.name, path, [TypeImpl::Display, TypeImpl::FromStr].into_iter());
    }
    for union in &lowering.unions {
        settings.with_replacement(&union.name, format!("::{crate_name}::open::{}", union.name), std::iter::empty());
    }
    for (name, kind) in &lowering.replaced_types {
        let impls: &[TypeImpl] =
            if matches!(kind, Kind::JsonText(_)) { &[TypeImpl::Display, TypeImpl::FromStr] } else { &[] };
        settings.with_replacement(name, kind.path(crate_name), impls.iter().copied());
    }
    for (name, schema) in entries(&lowering.document, "/components/schemas") {
        let mut patch = TypePatch::default();
        // progenitor gives a default to all types without a required property, but not to those that keep unknown ones.
        let is_optional = schema.get("required").and_then(Value::as_array).is_none_or(Vec::is_empty);
        if schema.get("properties").is_some() && schema.get("additionalProperties").is_some() && is_optional {
            patch.with_derive("Default");
        }
        // A new property of a response or a new value of an enumeration must not break the callers; builders still make
        // a response for tests.
        if lowering.response_schemas.contains(name) || schema.get("enum").is_some() {
            patch.with_attr("#[non_exhaustive]");
        }
        settings.with_patch(pascal(name), &patch);
    }
    settings
}

/// Refuses a document that is not OpenAPI 3.0, and says where.
pub(super) fn check(document: &Value) -> Result<(), Box<SpecError>> {
    read(document).map(drop)
}

fn schema(instance: InstanceType, format: &str) -> SchemaObject {
    SchemaObject { instance_type: Some(instance.into()), format: Some(format.to_owned()), ..SchemaObject::default() }
}

/// Reads the whole document; if that fails, reads its parts to find which one is to blame: the parser itself only says
/// that no variant matched.
fn read(document: &Value) -> Result<OpenAPI, Box<SpecError>> {
    let whole = match parse(document) {
        Ok(document) => return Ok(document),
        Err(message) => message,
    };
    for (name, schema) in entries(document, "/components/schemas") {
        parse::<openapiv3::ReferenceOr<openapiv3::Schema>>(schema)
            .map_err(|message| Place::component("schema", name).error(Problem::NotOpenApi(message)))?;
    }
    for (place, operation) in operations(document) {
        parse::<openapiv3::Operation>(operation).map_err(|message| place.error(Problem::NotOpenApi(message)))?;
    }
    Err(Place::document().error(Problem::NotOpenApi(whole)))
}

fn parse<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    T::deserialize(value).map_err(|error| error.to_string())
}
