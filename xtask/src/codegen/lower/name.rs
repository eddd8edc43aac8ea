//! Names: every type has one, and no two are the same.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::{Value, json};

use super::super::document::{METHODS, Object, entries, entries_mut, operation_id};
use super::super::error::{Place, Problem, Result};
use super::super::walk::{self, InnerKey};
use super::Lowering;

/// The name of the Rust type that progenitor makes of `name`.
#[must_use]
pub fn pascal(name: &str) -> String {
    sanitize(name, str::to_pascal_case, "X")
}

/// The name of the Rust field, function or method that progenitor makes of `name`.
#[must_use]
pub fn snake(name: &str) -> String {
    sanitize(name, str::to_snake_case, "x")
}

fn sanitize(name: &str, case: fn(&str) -> String, prefix: &str) -> String {
    let plain: String =
        name.chars().filter(|c| *c != '\'').map(|c| if c.is_alphanumeric() || c == '_' { c } else { '-' }).collect();
    let cased = case(&plain);
    let named = match cased.chars().next() {
        Some(first) if first.is_alphabetic() => cased,
        _ => format!("{prefix}{cased}"),
    };
    if syn::parse_str::<syn::Ident>(&named).is_ok() { named } else { format!("{named}_") }
}

/// Gives every object, enumeration and union that stands within something else a component of its own, named after
/// where it stood: `Customer` and `balances` make `CustomerBalances`. progenitor does the same without looking whether
/// the name is taken, and makes one type per operation of what operations share.
pub(super) fn name_inline_types(lowering: &mut Lowering) -> Result {
    let mut types = Types::default();
    for (name, _) in entries(&lowering.document, "/components/schemas") {
        claim(&mut types.taken, &pascal(name), &Place::component("schema", name))?;
    }
    for root in walk::root_schemas(&mut lowering.document) {
        if root.named {
            types.hoist_within(&root.place, &root.name, root.schema)?;
        } else {
            types.hoist(&root.place, &root.name, root.schema)?;
        }
    }
    if let Some(document) = lowering.document.as_object_mut() {
        let components = document.entry("components").or_insert_with(|| json!({}));
        if let Some(components) = components.as_object_mut() {
            let schemas = components.entry("schemas").or_insert_with(|| json!({}));
            schemas.as_object_mut().into_iter().for_each(|schemas| schemas.extend(std::mem::take(&mut types.hoisted)));
        }
    }
    Ok(())
}

/// The types that there are, and those that have become components.
#[derive(Default)]
struct Types {
    taken: BTreeMap<String, Place>,
    hoisted: Object,
}

impl Types {
    /// Hoists `schema` itself if it needs a name, and whatever stands within it.
    fn hoist(&mut self, place: &Place, name: &str, schema: &mut Value) -> Result {
        self.hoist_within(place, name, schema)?;
        if !needs_name(schema) {
            return Ok(());
        }
        let name = pascal(name);
        let mut reference = json!({"$ref": format!("#/components/schemas/{name}")});
        if let Some(object) = schema.as_object_mut() {
            let nullable = object.remove("nullable").map(|nullable| ("nullable", nullable));
            let description = object.get("description").map(|text| ("description", text.clone()));
            // In OpenAPI 3.0 nothing may stand beside a reference.
            if nullable.is_some() || description.is_some() {
                reference = json!({"allOf": [reference]});
                for (key, value) in nullable.into_iter().chain(description) {
                    reference[key] = value;
                }
            }
        }
        let schema = std::mem::replace(schema, reference);
        // The same inline schema twice in one operation, as for 4XX and 5XX, is one type.
        if self.hoisted.get(&name) != Some(&schema) {
            claim(&mut self.taken, &name, place)?;
            self.hoisted.insert(name, schema);
        }
        Ok(())
    }

    fn hoist_within(&mut self, place: &Place, name: &str, schema: &mut Value) -> Result {
        for inner in walk::inner_schemas(place, schema) {
            match inner.key {
                InnerKey::Property(property) => {
                    self.hoist(&inner.place, &format!("{name}-{property}"), inner.schema)?;
                }
                InnerKey::Item => self.hoist(&inner.place, &format!("{name}-item"), inner.schema)?,
                InnerKey::Value => self.hoist(&inner.place, &format!("{name}-value"), inner.schema)?,
                // A part of what has the name already.
                InnerKey::Part => self.hoist_within(&inner.place, name, inner.schema)?,
            }
        }
        Ok(())
    }
}

/// Whether lowering makes a component of an inline schema.
pub(crate) fn needs_name(schema: &Value) -> bool {
    let several = |key: &str| schema.get(key).and_then(Value::as_array).is_some_and(|parts| parts.len() > 1);
    schema.get("enum").is_some()
        || schema.get("properties").is_some()
        || ["allOf", "anyOf", "oneOf"].into_iter().any(several)
}

/// What an operation cannot be called: methods of the client, by hand or from the traits that it implements, and what
/// the module of the builders imports, or takes from the prelude.
const RESERVED_OPERATIONS: &[&str] = &[
    "api_version",
    "baseurl",
    "byte_stream",
    "client",
    "client_hooks",
    "client_info",
    "clone",
    "error",
    "exec",
    "inner",
    "limited",
    "limiter",
    "new",
    "new_with_client",
    "operation_info",
    "option",
    "post",
    "pre",
    "request_builder_ext",
    "response_value",
    "result",
    "string",
    "with",
];

/// Whether an operation cannot be called so.
pub(crate) fn is_reserved_operation(name: &str) -> bool {
    RESERVED_OPERATIONS.contains(&name)
}

/// Refuses what would be two functions, two builders, or two fields of one name.
pub(super) fn check_names(lowering: &mut Lowering) -> Result {
    let mut methods = BTreeMap::new();
    for (path, item) in entries(&lowering.document, "/paths") {
        for (method, operation) in METHODS.iter().filter_map(|method| Some((*method, item.get(method)?))) {
            // Not by the id, which is what may be the same.
            let place = Place::route(method, path);
            let name = snake(operation_id(operation));
            if is_reserved_operation(&name) {
                return Err(place.error(Problem::ReservedOperation(name)));
            }
            claim(&mut methods, &name, &place)?;
        }
    }
    for (name, schema) in entries_mut(&mut lowering.document, "/components/schemas") {
        walk::visit_schema(&Place::component("schema", name), schema, &mut |place, schema| {
            let mut fields = BTreeMap::new();
            if schema.contains_key("additionalProperties") {
                // progenitor's name for the map of all others.
                claim(&mut fields, "extra", &place.at("additional properties"))?;
            }
            for property in schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Object::keys) {
                claim(&mut fields, &snake(property), &place.property(property))?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Takes `name` for what stands at `place`, or refuses it, naming what has it already.
pub(super) fn claim(taken: &mut BTreeMap<String, Place>, name: &str, place: &Place) -> Result {
    match taken.insert(name.to_owned(), place.clone()) {
        Some(other) => Err(place.error(Problem::NameClash(name.to_owned(), other))),
        None => Ok(()),
    }
}
