//! Form bodies, written as lowering reads them: an object that lists its properties, of which every object and every
//! list has a bracketed encoding, or is JSON text.

use serde_json::{Value, json};

use crate::codegen::document::{
    FORM_DEPTH, Object, entries, entries_mut, is_form, is_nullable, object, operations, operations_mut, remove,
    resolve, resolve_schema, strip_null, text,
};
use crate::codegen::finding::Findings;
use crate::codegen::kind::json_text;
use crate::codegen::pass::name::drop_required;
use crate::codegen::place::Place;
use crate::codegen::problem::Problem;
use crate::codegen::shape::{Shape, is_composed, shape, unlisted};

/// Writes out what the forms of the document mean. Where a vendor brackets objects, its lists have an index in
/// brackets, whether the document says so or not: the `name=a&name=b` that OpenAPI means by default goes with plain
/// forms only.
pub(super) fn write_encodings_out(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    let forms = Forms { document: &original, brackets: brackets(&original) };
    for (name, body) in entries_mut(document, "/components/requestBodies") {
        forms.body(&Place::component("request body", name), body, findings);
    }
    for (place, operation) in operations_mut(document) {
        if let Some(body) = operation.get_mut("requestBody") {
            forms.body(&place.at("request body"), body, findings);
        }
    }
}

/// Whether any form of the document brackets.
fn brackets(document: &Value) -> bool {
    let bodies = operations(document);
    let own = bodies.iter().filter_map(|(_, operation)| operation.get("requestBody"));
    own.chain(entries(document, "/components/requestBodies").map(|(_, body)| body)).any(|body| {
        object(body, "content").into_iter().flat_map(Object::values).any(|media| {
            object(media, "encoding").is_some_and(|map| map.values().any(|one| text(one, "style") == "deepObject"))
        })
    })
}

struct Forms<'a> {
    document: &'a Value,
    brackets: bool,
}

/// How a property of a form is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sent {
    /// With brackets.
    Bracketed,
    /// As JSON text, which the document says.
    Json,
    /// As OpenAPI has it without an encoding.
    Plain,
    /// Not at all.
    Not,
}

impl Forms<'_> {
    fn body(&self, place: &Place, body: &mut Value, findings: &mut Findings) {
        let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else { return };
        for (media, value) in content {
            if is_form(media) {
                self.form(place, value, findings);
            }
        }
    }

    fn form(&self, place: &Place, media: &mut Value, findings: &mut Findings) {
        let given = media.get("schema").cloned().unwrap_or_else(|| json!({"type": "object"}));
        let mut schema = resolve_schema(self.document, &given).clone();
        let mut changed = false;
        if schema.get("properties").is_none() && shape(self.document, &schema) == Shape::Object && !is_composed(&schema)
        {
            schema["properties"] = json!({});
            findings.of(Problem::FormShape).changed(place, "a form that lists no fields");
            changed = true;
        }
        if let Some(values) = unlisted(&schema)
            && *values != json!({"type": "string"})
        {
            let plain = *values == json!(true)
                || *values == json!({})
                || text(resolve_schema(self.document, values), "type") == "string";
            let Some(object) = schema.as_object_mut() else { return };
            if plain {
                findings.of(Problem::FormShape).changed(place, "fields that it does not list are texts");
                object.insert("additionalProperties".to_owned(), json!({"type": "string"}));
            } else {
                findings
                    .of(Problem::FormShape)
                    .lost(place, "fields that it does not list cannot be sent: they are no texts");
                object.remove("additionalProperties");
            }
            changed = true;
        }
        let encodings = object(media, "encoding").cloned().unwrap_or_default();
        let mut written = Object::new();
        let mut dropped = Vec::new();
        for (name, property) in object(&schema, "properties").cloned().into_iter().flatten() {
            let place = place.property(&name);
            let mut new = property.clone();
            let sent = self.property(&place, &mut new, encodings.get(&name), findings);
            match sent {
                Sent::Bracketed => drop(written.insert(name.clone(), json!({"style": "deepObject", "explode": true}))),
                Sent::Json => drop(written.insert(name.clone(), json!({"contentType": "application/json"}))),
                Sent::Plain | Sent::Not => {}
            }
            if sent == Sent::Not {
                remove(&mut schema["properties"], &name);
                dropped.push(name);
                changed = true;
            } else if new != property {
                schema["properties"][&name] = new;
                changed = true;
            }
        }
        if let Some(schema) = schema.as_object_mut() {
            drop_required(schema, &dropped);
        }
        if changed {
            // A form of its own: what it refers to may be JSON elsewhere.
            media["schema"] = schema.clone();
        }
        if written != encodings {
            for (name, encoding) in encodings.iter().filter(|(name, _)| !written.contains_key(*name)) {
                findings.of(match object(&schema, "properties").and_then(|properties| properties.get(name)) {
                    None => Problem::EncodingOfNothing,
                    Some(_) if text(encoding, "style") == "deepObject" => Problem::DeepObjectOfScalar,
                    Some(_) => Problem::Encoding(encoding.to_string()),
                });
                findings.changed(&place.property(name), "an `encoding` that means nothing here is dropped");
            }
            media["encoding"] = Value::Object(written);
        }
    }

    /// Rewrites a property, and says how it is sent.
    fn property(&self, place: &Place, property: &mut Value, encoding: Option<&Value>, findings: &mut Findings) -> Sent {
        let deep = json!({"style": "deepObject", "explode": true});
        let is_json = encoding.is_some_and(|encoding| text(encoding, "contentType").starts_with("application/json"));
        match shape(self.document, property) {
            Shape::Scalar | Shape::Object if is_json => Sent::Json,
            Shape::Scalar => Sent::Plain,
            Shape::Object if encoding.is_none() => Sent::Plain,
            Shape::Array if encoding.is_none() && !self.brackets => {
                findings.of(Problem::FormArray(place.name())).lost(
                    place,
                    "left out: a list in a plain form is its name repeated, which the transport does not write",
                );
                Sent::Not
            }
            Shape::Array if is_json => {
                *property = json_text(property);
                findings.changed(place, "a text that holds JSON");
                Sent::Plain
            }
            found @ (Shape::Array | Shape::Object) => {
                if encoding.is_none() {
                    findings
                        .of(Problem::FormArray(place.name()))
                        .changed(place, "sent with an index in brackets, as this vendor brackets objects");
                } else if encoding != Some(&deep) {
                    findings
                        .of(Problem::Encoding(encoding.map(Value::to_string).unwrap_or_default()))
                        .changed(place, "sent in brackets: `style: deepObject`, `explode: true`");
                }
                let before = property.clone();
                // An object is cleared as a whole by its name alone.
                if found == Shape::Array {
                    self.strip_null(place, property, findings);
                }
                if self.bracketed(place, property, FORM_DEPTH, findings) {
                    return Sent::Bracketed;
                }
                // What has no brackets has no encoding either.
                if shape(self.document, property) == Shape::Scalar && *property != before {
                    return Sent::Plain;
                }
                Sent::Not
            }
            Shape::Mixed => {
                *property = self.text_of(property);
                findings.of(Problem::Shapeless).changed(place, "a text: its schema does not say how it is written");
                Sent::Plain
            }
        }
    }

    fn text_of(&self, property: &Value) -> Value {
        let mut new = json!({"type": "string"});
        for schema in [property, resolve(self.document, property)] {
            for key in ["description", "nullable"] {
                if let Some(value) = schema.get(key) {
                    new[key] = value.clone();
                }
            }
        }
        new
    }

    fn strip_null(&self, place: &Place, property: &mut Value, findings: &mut Findings) {
        if is_nullable(self.document, property) {
            *property = resolve_schema(self.document, property).clone();
            strip_null(self.document, property);
            findings
                .of(Problem::NullableDeepObject)
                .lost(place, "null, which clears it, cannot be sent: brackets have no way to say it");
        }
    }

    /// Rewrites what stands in brackets; whether anything is left to be bracketed. A change is made in a copy, in the
    /// place of the reference.
    fn bracketed(&self, place: &Place, schema: &mut Value, depth: usize, findings: &mut Findings) -> bool {
        let resolved = resolve_schema(self.document, schema).clone();
        let mut new = resolved.clone();
        let fits = match shape(self.document, &resolved) {
            _ if depth == 0 => {
                findings.of(Problem::NestedInDeepObject).lost(place, "left out: it is nested too deeply");
                false
            }
            Shape::Array => {
                let mut items = resolved.get("items").cloned().unwrap_or_else(|| json!({}));
                let fits = match shape(self.document, &items) {
                    Shape::Scalar => true,
                    Shape::Object => self.bracketed(&place.at("items"), &mut items, depth - 1, findings),
                    Shape::Array | Shape::Mixed => {
                        findings
                            .of(Problem::NestedInDeepObject)
                            .changed(&place.at("items"), "texts: lists of lists, or of anything, have no brackets");
                        items = json!({"type": "string"});
                        true
                    }
                };
                if fits && resolved.get("items") != Some(&items) {
                    new["items"] = items;
                }
                fits
            }
            _ if is_composed(&resolved) => {
                new = self.text_of(schema);
                findings.of(Problem::DeepObjectShape).changed(place, "a text: the object in brackets is a union");
                false
            }
            _ => self.members(place, &mut new, depth, findings),
        };
        if new != resolved {
            *schema = new;
        }
        fits
    }

    /// Rewrites the members of an object in brackets; whether they can be listed.
    fn members(&self, place: &Place, schema: &mut Value, depth: usize, findings: &mut Findings) -> bool {
        let values = unlisted(schema).cloned();
        if object(schema, "properties").is_none() && values.as_ref().is_none_or(|values| !values.is_object()) {
            if depth == FORM_DEPTH {
                // The document says brackets, and nothing of what is in them.
                schema["additionalProperties"] = json!({"type": "string"});
                findings
                    .of(Problem::DeepObjectShape)
                    .changed(place, "an object in brackets that lists nothing has texts");
                return true;
            }
            *schema = json_text(schema);
            findings
                .of(Problem::NestedInDeepObject)
                .changed(place, "a text that holds JSON: an object in an object that lists nothing");
            return false;
        }
        if let Some(values) =
            values.filter(|values| !values.is_object() || shape(self.document, values) != Shape::Scalar)
        {
            let Some(schema) = schema.as_object_mut() else { return false };
            if values == json!(true) || shape(self.document, &values) == Shape::Mixed {
                schema.insert("additionalProperties".to_owned(), json!({"type": "string"}));
                findings.of(Problem::DeepObjectShape).changed(place, "what it does not list is text");
            } else {
                schema.remove("additionalProperties");
                schema.entry("properties").or_insert_with(|| json!({}));
                findings
                    .of(Problem::DeepObjectShape)
                    .lost(place, "what it does not list cannot be sent: it is no single value");
            }
        }
        let mut dropped = Vec::new();
        for (name, property) in object(schema, "properties").cloned().into_iter().flatten() {
            let place = place.property(&name);
            let mut new = property.clone();
            let keep = match shape(self.document, &property) {
                Shape::Scalar => true,
                Shape::Mixed => {
                    new = self.text_of(&property);
                    findings
                        .of(Problem::Shapeless)
                        .changed(&place, "a text: its schema does not say how it is written");
                    true
                }
                Shape::Array | Shape::Object => {
                    self.strip_null(&place, &mut new, findings);
                    self.bracketed(&place, &mut new, depth - 1, findings) || shape(self.document, &new) == Shape::Scalar
                }
            };
            if !keep {
                remove(&mut schema["properties"], &name);
                dropped.push(name);
            } else if new != property {
                schema["properties"][&name] = new;
            }
        }
        if let Some(schema) = schema.as_object_mut() {
            drop_required(schema, &dropped);
        }
        true
    }
}
