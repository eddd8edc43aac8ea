//! Form bodies of which an object is JSON text, and the end of their encodings.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codegen::document;
use crate::codegen::document::{METHODS, escape, is_form, object, remove, text};
use crate::codegen::kind::json_text;
use crate::codegen::lowering::Lowering;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, is_composed, shape, unlisted};

/// In a form, OpenAPI sends an object that has no `encoding` as JSON text. Such a property becomes a string that holds
/// JSON; left alone, it would be sent as `meta_data[k]=v`. The encodings have then said what they say: progenitor panics on
/// any, and the transport writes brackets by itself.
pub(super) fn write_json_text(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    // By the component that is the form's schema, or by the pointer of a schema that stands in the form.
    let mut texts: BTreeMap<String, (Place, BTreeSet<String>)> = BTreeMap::new();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let forms = forms(document);
    for (place, pointer) in &forms {
        let media = document.pointer(pointer).unwrap_or(&Value::Null);
        let schema = media.get("schema").unwrap_or(&Value::Null);
        let named = document::reference(schema).and_then(|reference| reference.strip_prefix('#'));
        let key = named.map_or_else(|| format!("{pointer}/schema"), str::to_owned);
        let found = json_text_properties(document, place, media)?;
        *uses.entry(key.clone()).or_default() += 1;
        if let Some((_, before)) = texts.get(&key)
            && *before != found
        {
            return Err(place.error(Problem::SharedForm(last_segment(&key))));
        }
        texts.insert(key, (place.clone(), found));
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
    for (_, pointer) in forms {
        lowering.document.pointer_mut(&pointer).and_then(|media| remove(media, "encoding"));
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
