//! Every schema of a document, with its place.

use serde_json::Value;

use crate::codegen::document::{METHODS, Object, entries_mut, operation_id, place_of, text};
use crate::codegen::naming::needs_name;
use crate::codegen::place::Place;
use crate::codegen::problem::Result;

/// A schema that stands in no other schema.
#[derive(Debug)]
pub(crate) struct Root<'a> {
    /// Where it stands.
    pub(crate) place: Place,
    /// What a type is named after that has to be made of it.
    pub(crate) name: String,
    /// What it stands in.
    pub(crate) holder: Holder,
    /// The schema.
    pub(crate) schema: &'a mut Value,
}

/// What a schema stands in that stands in no other schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holder {
    /// The components: it has a name of its own.
    Components,
    /// A parameter.
    Parameter,
    /// The body of a request.
    Body,
    /// The body of a response.
    Response,
}

/// The schemas that stand in no other schema: in components, parameters, bodies and responses.
pub(crate) fn root_schemas(document: &mut Value) -> Vec<Root<'_>> {
    let mut found = Vec::new();
    for (key, value) in document.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "components" => component_schemas(value, &mut found),
            "paths" => {
                for (path, item) in value.as_object_mut().into_iter().flatten() {
                    path_schemas(path, item, &mut found);
                }
            }
            _ => {}
        }
    }
    found
}

fn component_schemas<'a>(components: &'a mut Value, found: &mut Vec<Root<'a>>) {
    for (kind, group) in components.as_object_mut().into_iter().flatten() {
        for (name, component) in group.as_object_mut().into_iter().flatten() {
            match kind.as_str() {
                "schemas" => {
                    let place = Place::component("schema", name);
                    found.push(Root { place, name: name.clone(), holder: Holder::Components, schema: component });
                }
                "parameters" => {
                    let place = Place::component("parameter", name);
                    found.extend(schema_of(place, name.clone(), Holder::Parameter, component));
                }
                "requestBodies" => {
                    let place = Place::component("request body", name);
                    content_schemas(&place, &format!("{name}-body"), Holder::Body, component, found);
                }
                "responses" => {
                    let place = Place::component("response", name);
                    content_schemas(&place, &format!("{name}-response"), Holder::Response, component, found);
                }
                _ => {}
            }
        }
    }
}

fn path_schemas<'a>(path: &str, item: &'a mut Value, found: &mut Vec<Root<'a>>) {
    for (key, value) in item.as_object_mut().into_iter().flatten() {
        if key == "parameters" {
            parameter_schemas(&Place::document().at(path), path, value, found);
        } else if METHODS.contains(&key.as_str()) {
            let place = place_of(path, key, value);
            let id = operation_id(value).to_owned();
            for (part, value) in value.as_object_mut().into_iter().flatten() {
                match part.as_str() {
                    "parameters" => parameter_schemas(&place, &id, value, found),
                    "requestBody" => {
                        content_schemas(&place.at("request body"), &format!("{id}-body"), Holder::Body, value, found);
                    }
                    "responses" => {
                        for (status, response) in value.as_object_mut().into_iter().flatten() {
                            let name =
                                if status.starts_with('2') { format!("{id}-response") } else { format!("{id}-error") };
                            let place = place.at(&format!("response {status}"));
                            content_schemas(&place, &name, Holder::Response, response, found);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

fn parameter_schemas<'a>(place: &Place, owner: &str, parameters: &'a mut Value, found: &mut Vec<Root<'a>>) {
    for parameter in parameters.as_array_mut().into_iter().flatten() {
        let name = text(parameter, "name").to_owned();
        found.extend(schema_of(place.parameter(&name), format!("{owner}-{name}"), Holder::Parameter, parameter));
    }
}

fn content_schemas<'a>(place: &Place, name: &str, holder: Holder, body: &'a mut Value, found: &mut Vec<Root<'a>>) {
    for (_, media) in entries_mut(body, "/content") {
        found.extend(schema_of(place.clone(), name.to_owned(), holder, media));
    }
}

fn schema_of(place: Place, name: String, holder: Holder, value: &mut Value) -> Option<Root<'_>> {
    let schema = value.get_mut("schema")?;
    Some(Root { place, name, holder, schema })
}

/// A schema directly within another.
#[derive(Debug)]
pub(crate) struct Inner<'a> {
    /// Where it stands.
    pub(crate) place: Place,
    /// What it is to the other.
    pub(crate) key: InnerKey<'a>,
    /// The schema.
    pub(crate) schema: &'a mut Value,
}

/// What a schema is to the one that holds it.
#[derive(Debug)]
pub(crate) enum InnerKey<'a> {
    /// A property of this name.
    Property(&'a str),
    /// The items of an array.
    Item,
    /// The values of a map.
    Value,
    /// One of a `oneOf`, of which each is a type of its own.
    Alternative,
    /// One of `allOf` or `anyOf`, or `not`.
    Part,
}

/// The schemas directly within a schema.
pub(crate) fn inner_schemas<'a>(place: &Place, schema: &'a mut Value) -> Vec<Inner<'a>> {
    let mut found = Vec::new();
    for (key, value) in schema.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "properties" => {
                for (name, schema) in value.as_object_mut().into_iter().flatten() {
                    found.push(Inner { place: place.property(name), key: InnerKey::Property(name), schema });
                }
            }
            "items" => found.push(Inner { place: place.at("items"), key: InnerKey::Item, schema: value }),
            "additionalProperties" if value.is_object() => {
                found.push(Inner { place: place.at("additional properties"), key: InnerKey::Value, schema: value });
            }
            "not" => found.push(Inner { place: place.at("not"), key: InnerKey::Part, schema: value }),
            "allOf" | "anyOf" | "oneOf" => {
                for schema in value.as_array_mut().into_iter().flatten() {
                    let part = if key == "oneOf" { InnerKey::Alternative } else { InnerKey::Part };
                    found.push(Inner { place: place.at(key), key: part, schema });
                }
            }
            _ => {}
        }
    }
    found
}

/// Calls `visit` on every schema of the document, the outer before the inner.
pub(crate) fn visit_schemas(document: &mut Value, visit: &mut impl FnMut(&Place, &mut Object) -> Result) -> Result {
    root_schemas(document).into_iter().try_for_each(|root| visit_schema(&root.place, root.schema, visit))
}

/// Calls `visit` on a schema and on every schema within it, the outer before the inner.
pub(crate) fn visit_schema(
    place: &Place,
    schema: &mut Value,
    visit: &mut impl FnMut(&Place, &mut Object) -> Result,
) -> Result {
    // No file is nested so deeply: a copy would hold itself.
    if place.depth() > 200 {
        return Ok(());
    }
    if let Some(object) = schema.as_object_mut() {
        visit(place, object)?;
    }
    inner_schemas(place, schema).into_iter().try_for_each(|inner| visit_schema(&inner.place, inner.schema, visit))
}

/// Calls `visit` on every schema that is no component and needs a name, the inner before the outer, with what it is named
/// after.
pub(crate) fn visit_inline(document: &mut Value, visit: &mut impl FnMut(&Place, &str, &mut Value) -> Result) -> Result {
    let mut roots = root_schemas(document).into_iter();
    roots.try_for_each(|root| {
        visit_within(&root.place, &root.name, root.holder != Holder::Components, root.schema, visit)
    })
}

fn visit_within(
    place: &Place,
    name: &str,
    is_inline: bool,
    schema: &mut Value,
    visit: &mut impl FnMut(&Place, &str, &mut Value) -> Result,
) -> Result {
    for inner in inner_schemas(place, schema) {
        let title = text(inner.schema, "title").to_owned();
        let part = match inner.key {
            InnerKey::Property(property) => property,
            InnerKey::Item => "item",
            InnerKey::Value => "value",
            InnerKey::Alternative if title.is_empty() => "option",
            InnerKey::Alternative => &title,
            // A part of what has the name already.
            InnerKey::Part => {
                visit_within(&inner.place, name, false, inner.schema, visit)?;
                continue;
            }
        };
        visit_within(&inner.place, &format!("{name}-{part}"), true, inner.schema, visit)?;
    }
    if is_inline && needs_name(schema) { visit(place, name, schema) } else { Ok(()) }
}
