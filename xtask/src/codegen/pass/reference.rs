//! References: each leads to a component that is none, and what is no type is written out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{
    METHODS, Object, add_schemas, entries, entries_mut, escape, is_plain, operations, place_of, reachable, reference,
    resolve, target, text,
};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk::visit_schemas;

/// Makes every reference lead to a component of a plain name. What a schema is taken from elsewhere becomes a component
/// of its own; anything else is copied to where it is referred to.
pub(super) fn fix(document: &mut Value, findings: &mut Findings) {
    straighten(document, findings);
    let original = document.clone();
    let taken = entries(document, "/components/schemas").map(|(name, _)| pascal(name)).collect();
    let mut fixer = Fixer {
        original: &original,
        findings,
        names: BTreeMap::new(),
        taken,
        added: Object::new(),
        files: BTreeMap::new(),
    };
    for (path, item) in entries_mut(document, "/paths") {
        for (key, value) in item.as_object_mut().into_iter().flatten() {
            let place =
                if METHODS.contains(&key.as_str()) { place_of(path, key, value) } else { Place::document().at(path) };
            fixer.visit(&place, key, value);
        }
    }
    for (kind, group) in entries_mut(document, "/components") {
        for (name, component) in group.as_object_mut().into_iter().flatten() {
            fixer.visit(&Place::component(kind.trim_end_matches('s'), name), kind, component);
        }
    }
    let (added, files) = (fixer.added, fixer.files);
    if let Some(first) = files.keys().next() {
        let (count, places) = (files.len(), files.values().sum::<usize>());
        let what = format!(
            "{places} references lead to {count} other files, such as `{first}`, which are never read: what they hold is any JSON or \
             left out. Bundle the document first, for example with `npx @redocly/cli bundle`"
        );
        findings.lost(&Place::document(), what);
    }
    add_schemas(document, added);
    // What was not plain has a name now.
    straighten(document, findings);
    let _ = visit_schemas(document, &mut |_, schema| {
        schema.remove("$defs");
        schema.remove("definitions");
        Ok(())
    });
}

/// Makes every reference to a component that is itself a reference lead to where their chain ends, and drops that component.
/// What leads round in a cycle describes nothing.
fn straighten(document: &mut Value, findings: &mut Findings) {
    let mut next: BTreeMap<String, (Place, String)> = BTreeMap::new();
    for (kind, group) in entries(document, "/components") {
        for (name, component) in group.as_object().into_iter().flatten() {
            let place = Place::component(kind.trim_end_matches('s'), name);
            let key = format!("#/components/{kind}/{}", escape(name));
            next.extend(reference(component).map(|target| (key, (place, target.to_owned()))));
        }
    }
    let mut ends: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for (start, (place, _)) in &next {
        let mut chain = vec![start.as_str()];
        let mut seen = BTreeSet::from([start.as_str()]);
        let end = loop {
            let last = chain[chain.len() - 1];
            match (ends.get(last), next.get(last)) {
                (Some(known), _) => break *known,
                (None, None) => break Some(last),
                (None, Some((_, next))) => {
                    let is_new = seen.insert(next);
                    chain.push(next);
                    if !is_new {
                        let what = if start.starts_with("#/components/schemas/") { "any JSON" } else { "left out" };
                        findings
                            .of(Problem::ReferenceCycle(chain.join(" → ")))
                            .lost(place, format!("{what}: its references lead round in a cycle"));
                        break None;
                    }
                }
            }
        };
        ends.extend(chain.into_iter().filter(|one| next.contains_key(*one)).map(|one| (one, end)));
    }
    let (cycles, ends): (BTreeMap<_, _>, BTreeMap<_, _>) = ends.into_iter().partition(|(_, end)| end.is_none());
    // What leads nowhere is reported where it stands.
    let ends: BTreeMap<&str, &str> = ends.into_iter().filter_map(|(one, end)| Some((one, end?))).collect();
    let ends = ends.into_iter().filter(|(_, end)| target(document, end).is_some()).collect::<BTreeMap<_, _>>();
    if next.is_empty() {
        return;
    }
    redirect(document, &ends);
    for (kind, group) in entries_mut(document, "/components") {
        let Some(group) = group.as_object_mut() else { continue };
        let key = |name: &str| format!("#/components/{kind}/{}", escape(name));
        group.retain(|name, _| !ends.contains_key(key(name).as_str()));
        let round = group.iter_mut().filter(|(name, _)| cycles.contains_key(key(name).as_str()));
        round.for_each(|(_, component)| *component = nothing(kind));
    }
}

/// Replaces texts that are references.
fn redirect(value: &mut Value, ends: &BTreeMap<&str, &str>) {
    match value {
        // The mapping of a discriminator has them as well.
        Value::String(text) => ends.get(text.as_str()).into_iter().for_each(|end| (*end).clone_into(text)),
        Value::Object(object) => object.values_mut().for_each(|value| redirect(value, ends)),
        Value::Array(items) => items.iter_mut().for_each(|value| redirect(value, ends)),
        _ => {}
    }
}

/// What stands for something that cannot be found, by the key that it has or stands under.
fn nothing(key: &str) -> Value {
    match key {
        "parameters" => Value::Null,
        "responses" | "requestBody" | "requestBodies" => json!({"description": "", "content": {}}),
        _ => json!({}),
    }
}

struct Fixer<'a> {
    original: &'a Value,
    findings: &'a mut Findings,
    /// The component that a reference has become.
    names: BTreeMap<String, String>,
    taken: BTreeSet<String>,
    added: Object,
    /// Other files that are referred to, and how often.
    files: BTreeMap<String, usize>,
}

impl Fixer<'_> {
    /// Fixes the references in `value`, which stands under `key`.
    fn visit(&mut self, place: &Place, key: &str, value: &mut Value) {
        match value {
            Value::Object(object) => {
                if let Some(reference) = object.get("$ref").and_then(Value::as_str).map(str::to_owned)
                    && !(is_plain(&reference) && target(self.original, &reference).is_some())
                {
                    *value = self.replace(place, key, &reference);
                }
                for (inner, value) in value.as_object_mut().into_iter().flatten() {
                    if !["example", "examples", "default", "enum"].contains(&inner.as_str()) {
                        // The names in a map say nothing of its values.
                        let context = match key {
                            "responses" | "properties" | "schemas" | "parameters" | "requestBodies" => key,
                            _ => inner,
                        };
                        self.visit(place, context, value);
                    }
                }
            }
            Value::Array(items) => {
                for item in items.iter_mut() {
                    self.visit(place, key, item);
                }
                // What is left of a parameter that cannot be found.
                items.retain(|item| key != "parameters" || !item.is_null());
            }
            _ => {}
        }
    }

    fn replace(&mut self, place: &Place, key: &str, reference: &str) -> Value {
        let found = decode(reference).and_then(|pointer| self.original.pointer(&pointer).cloned());
        let is_schema = !["parameters", "responses", "requestBody", "requestBodies"].contains(&key);
        let Some(found) = found else {
            let fix = if is_schema { "any JSON" } else { "left out" };
            if reference.starts_with('#') {
                self.findings
                    .of(Problem::LostReference(reference.to_owned()))
                    .lost(place, format!("`$ref: {reference}` leads nowhere: {fix}"));
            } else {
                let file = reference.split('#').next().unwrap_or_default().to_owned();
                *self.files.entry(file).or_default() += 1;
                self.findings
                    .of(Problem::OutsideReference(reference.to_owned()))
                    .changed(place, format!("`$ref: {reference}` leads out of the document: {fix}"));
            }
            return nothing(key);
        };
        if !is_schema {
            self.findings
                .of(Problem::DeepReference(reference.to_owned()))
                .changed(place, format!("what `{reference}` leads to is written out"));
            let mut found = found;
            self.visit(place, key, &mut found);
            return found;
        }
        if let Some(name) = self.names.get(reference) {
            return json!({"$ref": format!("#/components/schemas/{name}")});
        }
        let segments: Vec<&str> = reference
            .trim_start_matches('#')
            .split('/')
            .filter(|part| !["", "components", "schemas", "properties", "$defs", "definitions", "paths"].contains(part))
            .collect();
        let name = free_name(&pascal(&segments.join("-")), "", |name| self.taken.contains(name));
        self.findings
            .of(Problem::DeepReference(reference.to_owned()))
            .changed(place, format!("what `{reference}` leads to is the component `{name}`"));
        self.taken.insert(name.clone());
        // Known before it is visited: it may lead to itself.
        self.names.insert(reference.to_owned(), name.clone());
        let mut found = found;
        self.visit(&Place::component("schema", &name), "schemas", &mut found);
        self.added.insert(name.clone(), found);
        json!({"$ref": format!("#/components/schemas/{name}")})
    }
}

/// The JSON pointer of a reference within the document, of which some characters are percent-encoded.
fn decode(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    let mut bytes = Vec::new();
    let mut rest = pointer.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match code {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// Whether a parameter is named `name` and stands in `kind`.
pub(super) fn is_parameter(parameter: &Value, kind: &str, name: &str) -> bool {
    text(parameter, "in") == kind && text(parameter, "name") == name
}

/// Replaces references to parameters, request bodies and responses by what they lead to, and gives each operation the
/// parameters of its path, so that later passes find everything of an operation in the operation. Schemas stay
/// references: they become types.
pub(super) fn inline_components(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    for (_, item) in entries_mut(&mut lowering.document, "/paths") {
        let shared: Vec<Value> =
            item.as_object_mut().and_then(|item| item.remove("parameters")).and_then(into_items).unwrap_or_default();
        for (key, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                inline_operation(&original, operation, &shared);
            }
        }
    }
    if let Some(components) = lowering.document.get_mut("components").and_then(Value::as_object_mut) {
        components.retain(|kind, _| kind == "schemas");
    }
    Ok(())
}

fn into_items(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}

fn inline_operation(original: &Value, operation: &mut Value, shared: &[Value]) {
    let Some(operation) = operation.as_object_mut() else { return };
    let own = operation.remove("parameters").and_then(into_items).unwrap_or_default();
    let mut parameters: Vec<Value> = Vec::new();
    // An operation's own parameter replaces the one of its path that has the same name and place.
    for parameter in own.iter().chain(shared).map(|parameter| resolve(original, parameter)) {
        let same = |other: &Value| {
            text(other, "name") == text(parameter, "name") && text(other, "in") == text(parameter, "in")
        };
        if !parameters.iter().any(same) {
            parameters.push(parameter.clone());
        }
    }
    operation.insert("parameters".to_owned(), Value::Array(parameters));
    for (key, value) in operation {
        match key.as_str() {
            "requestBody" => *value = resolve(original, value).clone(),
            "responses" => {
                for response in value.as_object_mut().into_iter().flat_map(Object::values_mut) {
                    *response = resolve(original, response).clone();
                }
            }
            _ => {}
        }
    }
}

/// Drops the schemas that no operation leads to, such as the object that has become JSON text.
pub(super) fn drop_unused_schemas(lowering: &mut Lowering) -> Result {
    let used =
        reachable(&lowering.document, operations(&lowering.document).into_iter().map(|(_, operation)| operation));
    if let Some(schemas) = lowering.document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| used.contains(name));
    }
    lowering.open_enums.retain(|open| used.contains(&open.schema));
    Ok(())
}
