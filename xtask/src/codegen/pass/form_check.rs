//! Form bodies: which properties are bracketed, which are JSON text, and that the transport writes all others alike.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document;
use crate::codegen::document::{FORM_DEPTH, METHODS, escape, is_form, is_nullable, object, resolve_schema, text};
use crate::codegen::kind::json_text;
use crate::codegen::lowering::Lowering;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, is_composed, shape, unlisted};

/// In a form, OpenAPI sends an object that has no `encoding` as JSON text. Such a property becomes a string that holds
/// JSON; left alone, it would be sent as `meta_data[k]=v`.
pub(super) fn write_json_text(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    // By the component that is the form's schema, or by the pointer of a schema that stands in the form.
    let mut texts: BTreeMap<String, (Place, BTreeSet<String>)> = BTreeMap::new();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for (place, pointer) in forms(document) {
        let media = document.pointer(&pointer).unwrap_or(&Value::Null);
        let schema = media.get("schema").unwrap_or(&Value::Null);
        let named = document::reference(schema).and_then(|reference| reference.strip_prefix('#'));
        let key = named.map_or_else(|| format!("{pointer}/schema"), str::to_owned);
        let found = json_text_properties(document, &place, media)?;
        *uses.entry(key.clone()).or_default() += 1;
        if let Some((_, before)) = texts.get(&key)
            && *before != found
        {
            return Err(place.error(Problem::SharedForm(last_segment(&key))));
        }
        texts.insert(key, (place, found));
    }
    for (pointer, (place, properties)) in texts {
        if let Some(property) = properties.first()
            && pointer.starts_with("/components/schemas/")
            && references_to(&lowering.document, &pointer) > uses[&pointer]
        {
            return Err(place.property(property).error(Problem::SharedForm(last_segment(&pointer))));
        }
        for name in properties {
            if let Some(property) =
                lowering.document.pointer_mut(&pointer).and_then(|schema| schema.get_mut("properties")?.get_mut(&name))
            {
                *property = json_text(property);
            }
        }
    }
    Ok(())
}

/// Checks that every `encoding` is the bracketed one, on an object whose properties have an unambiguous form, and
/// removes it: progenitor panics on any, and the transport writes brackets by itself.
pub(super) fn drop_encodings(lowering: &mut Lowering) -> Result {
    for (place, pointer) in forms(&lowering.document) {
        let media = lowering.document.pointer(&pointer).unwrap_or(&Value::Null);
        check_encodings(&lowering.document, &place, media)?;
        if let Some(media) = lowering.document.pointer_mut(&pointer).and_then(Value::as_object_mut) {
            media.remove("encoding");
        }
    }
    Ok(())
}

/// The forms of the document: where each is declared, with a JSON pointer to its media type object.
fn forms(document: &Value) -> Vec<(Place, String)> {
    let mut found = Vec::new();
    let mut add = |place: Place, body: Option<&Value>, pointer: String| {
        if let Some(content) = body.and_then(|body| object(body, "content")) {
            for media in content.keys().filter(|media| is_form(media)) {
                found.push((place.clone(), format!("{pointer}/content/{}", escape(media))));
            }
        }
    };
    for (path, item) in document::entries(document, "/paths") {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let place = Place::operation(document::operation_id(operation)).at("request body");
                add(place, operation.get("requestBody"), format!("/paths/{}/{method}/requestBody", escape(path)));
            }
        }
    }
    for (name, body) in document::entries(document, "/components/requestBodies") {
        let pointer = format!("/components/requestBodies/{}", escape(name));
        add(Place::component("request body", name), Some(body), pointer);
    }
    found
}

fn last_segment(pointer: &str) -> String {
    pointer.rsplit('/').next().unwrap_or_default().to_owned()
}

fn references_to(document: &Value, pointer: &str) -> usize {
    let mut count = 0;
    document::visit_references(document, &mut |reference| {
        count += usize::from(reference.strip_prefix('#') == Some(pointer));
    });
    count
}

fn json_text_properties(document: &Value, place: &Place, media: &Value) -> Result<BTreeSet<String>> {
    let schema = document::resolve(document, media.get("schema").unwrap_or(&Value::Null));
    let lists = schema.get("properties").is_some() && !is_composed(schema);
    if !lists || !unlisted(schema).is_none_or(is_plain_text) || shape(document, schema) != Shape::Object {
        return Err(place.error(Problem::FormShape));
    }
    let properties = object(schema, "properties").into_iter().flatten();
    let is_text = |name: &str| match media.get("encoding").and_then(|encoding| encoding.get(name)) {
        None => true,
        Some(encoding) => text(encoding, "contentType") == "application/json" && encoding.get("style").is_none(),
    };
    Ok(properties
        .filter(|(name, property)| shape(document, property) == Shape::Object && is_text(name))
        .map(|(name, _)| name.clone())
        .collect())
}

/// What a form may hold beside its properties: `cf_tier=gold`. Of anything else it would not be clear how it is written.
fn is_plain_text(values: &Value) -> bool {
    text(values, "type") == "string" && values.get("enum").is_none() && text(values, "format") != "password"
}

fn check_encodings(document: &Value, place: &Place, media: &Value) -> Result {
    let schema = document::resolve(document, media.get("schema").unwrap_or(&Value::Null));
    let none = document::Object::new();
    let properties = object(schema, "properties").unwrap_or(&none);
    let encodings = object(media, "encoding").unwrap_or(&none);
    for (name, encoding) in encodings {
        let place = place.property(name);
        let property = properties.get(name).ok_or_else(|| place.error(Problem::EncodingOfNothing))?;
        if *encoding == json!({"contentType": "application/json"}) && shape(document, property) == Shape::Scalar {
            continue;
        }
        if *encoding != json!({"style": "deepObject", "explode": true}) {
            return Err(place.error(Problem::Encoding(encoding.to_string())));
        }
        let shape = shape(document, property);
        if !matches!(shape, Shape::Object | Shape::Array) {
            return Err(place.error(Problem::DeepObjectOfScalar));
        }
        if shape == Shape::Array && is_nullable(document, property) {
            return Err(place.error(Problem::NullableDeepObject));
        }
        if shape == Shape::Array {
            check_bracketed(document, &place, property, FORM_DEPTH)?;
        } else {
            check_deep_object(document, &place, resolve_schema(document, property), FORM_DEPTH)?;
        }
    }
    for (name, property) in properties.iter().filter(|(name, _)| !encodings.contains_key(*name)) {
        let problem = match shape(document, property) {
            Shape::Array => Problem::FormArray(name.clone()),
            Shape::Mixed => Problem::Shapeless,
            // An object has become text.
            Shape::Scalar | Shape::Object => continue,
        };
        return Err(place.property(name).error(problem));
    }
    Ok(())
}

/// An object in brackets: its members are scalars, lists with an index, `addons[id][0]`, or again objects that list what
/// they have, which can be read in one way only: `item[price][amount]`.
fn check_deep_object(document: &Value, place: &Place, schema: &Value, depth: usize) -> Result {
    let unlisted = unlisted(schema);
    let is_listed = schema.get("properties").is_some() || unlisted.is_some();
    if is_composed(schema)
        || !is_listed
        || unlisted.is_some_and(|values| !values.is_object() || shape(document, values) != Shape::Scalar)
    {
        return Err(place.error(Problem::DeepObjectShape));
    }
    object(schema, "properties")
        .into_iter()
        .flatten()
        .try_for_each(|(name, property)| check_bracketed(document, &place.property(name), property, depth))
}

/// What stands in brackets: a member, or a list at the top of a form.
fn check_bracketed(document: &Value, place: &Place, schema: &Value, depth: usize) -> Result {
    let resolved = resolve_schema(document, schema);
    match resolved.get("items").map_or_else(|| shape(document, resolved), |items| shape(document, items)) {
        Shape::Scalar => Ok(()),
        Shape::Mixed => Err(place.error(Problem::Shapeless)),
        Shape::Object if depth > 1 => {
            let object = resolve_schema(document, resolved.get("items").unwrap_or(resolved));
            // A member that lists nothing may as well be JSON text.
            if object.get("properties").is_none() {
                return Err(place.error(Problem::NestedInDeepObject));
            }
            check_deep_object(document, place, object, depth - 1)
        }
        Shape::Object | Shape::Array => Err(place.error(Problem::NestedInDeepObject)),
    }
}
