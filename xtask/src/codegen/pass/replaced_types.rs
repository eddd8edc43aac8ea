//! What a request can say that OpenAPI has no type for: that a field is cleared, and JSON within a text.

use std::collections::BTreeMap;

use quote::ToTokens;
use serde_json::{Value, json};

use crate::codegen::document::{
    Object, entries_mut, is_nullable, operations, operations_mut, reachable, required, resolve_schema, text,
};
use crate::codegen::kind::{CONTENT_SCHEMA, Kind};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{claim, pascal};
use crate::codegen::open_enum::OpenEnum;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk::{visit_schema, visit_schemas};

/// Gives properties of requests, and parameters, the types that the transport has for them. As for open enumerations, a
/// component stands in for each such type, and is replaced by path.
///
/// - An optional property that may be `null` becomes a `Change`: progenitor makes an `Option` of it, in which `null` and
///   absence are one, and which leaves out both.
/// - Text with an `x-content-schema` becomes a `JsonText`.
/// - A map in the query becomes a `BTreeMap`, whose texts are parameters of their own.
pub(super) fn replace_types(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    let bodies = operations(&original).into_iter().filter_map(|(_, operation)| operation.get("requestBody"));
    let requests = reachable(&original, bodies);
    let mut replacements =
        Replacements { document: &original, open_enums: &lowering.open_enums, found: BTreeMap::new() };
    for (name, schema) in entries_mut(&mut lowering.document, "/components/schemas") {
        if requests.contains(name) {
            let is_shared = lowering.response_schemas.contains(name);
            let place = Place::component("schema", name);
            visit_schema(&place, schema, &mut |place, schema| {
                replacements.replace_properties(place, schema, is_shared)
            })?;
        }
    }
    for (place, operation) in operations_mut(&mut lowering.document) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let place = place.parameter(text(parameter, "name"));
            if let Some(schema) = parameter.get_mut("schema")
                && let Some(kind) = replacements.of_parameter(&place, schema)?
            {
                replacements.replace(schema, kind);
            }
        }
    }
    lowering.replaced_types = replacements.found;
    add_components(lowering)
}

struct Replacements<'a> {
    document: &'a Value,
    open_enums: &'a [OpenEnum],
    found: BTreeMap<String, Kind>,
}

impl Replacements<'_> {
    /// Replaces the properties of an object of a request, which may also be part of a response.
    fn replace_properties(&mut self, place: &Place, schema: &mut Object, is_shared: bool) -> Result {
        let required = required(schema);
        for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let place = place.property(name);
            let kind = if is_nullable(self.document, property) && !required.contains(name) {
                self.change(property).filter(|_| !is_shared)
            } else {
                self.json_text(&place, property)?.filter(|_| !is_shared)
            };
            if let Some(kind) = kind {
                self.replace(property, kind);
            }
        }
        Ok(())
    }

    /// What a property becomes that may be `null`. Any JSON can be `null` by itself; lists and parts of responses have been
    /// told apart before.
    fn change(&self, property: &Value) -> Option<Kind> {
        match Kind::of_parameter(self.document, self.open_enums, property) {
            None | Some(Kind::Json | Kind::List(_)) => None,
            Some(kind) => Some(Kind::Change(Box::new(kind))),
        }
    }

    /// What the schema of a parameter becomes.
    fn of_parameter(&self, place: &Place, schema: &Value) -> Result<Option<Kind>> {
        match Kind::of_parameter(self.document, self.open_enums, schema) {
            Some(Kind::Map) => Ok(Some(Kind::Map)),
            _ => self.json_text(place, schema),
        }
    }

    /// What a schema becomes if it is text that holds JSON.
    fn json_text(&self, place: &Place, schema: &Value) -> Result<Option<Kind>> {
        let resolved = resolve_schema(self.document, schema);
        if resolved.get(CONTENT_SCHEMA).is_none() {
            return Ok(None);
        }
        let is_plain =
            text(resolved, "type") == "string" && ["enum", "format"].map(|key| resolved.get(key)) == [None; 2];
        match Kind::of(self.document, self.open_enums, schema) {
            Some(kind) if is_plain => Ok(Some(kind)),
            _ => Err(place.error(Problem::ContentSchema)),
        }
    }

    /// Puts a reference to the component that stands for `kind` in the place of `schema`, and keeps its description.
    fn replace(&mut self, schema: &mut Value, kind: Kind) {
        let name = pascal(&kind.name());
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        *schema = match schema.get("description") {
            Some(description) => json!({"allOf": [reference], "description": description}),
            None => reference,
        };
        self.found.insert(name, kind);
    }
}

/// Adds the components that stand in, and drops what they were made of.
fn add_components(lowering: &mut Lowering) -> Result {
    visit_schemas(&mut lowering.document, &mut |_, schema| {
        schema.remove(CONTENT_SCHEMA);
        Ok(())
    })?;
    let schemas = lowering.document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    let Some(schemas) = schemas else { return Ok(()) };
    let mut taken: BTreeMap<String, Place> =
        schemas.keys().map(|name| (pascal(name), Place::component("schema", name))).collect();
    for (name, kind) in &lowering.replaced_types {
        claim(
            &mut taken,
            name,
            &Place::document().at(&format!("the type `{}`", kind.to_token_stream().to_string().replace(' ', ""))),
        )?;
        let placeholder = if *kind == Kind::Map { "object" } else { "string" };
        schemas.insert(name.clone(), json!({"type": placeholder}));
    }
    Ok(())
}
