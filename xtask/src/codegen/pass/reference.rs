//! References that lead into components, to `$defs`, out of the document, or nowhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, Object, add_schemas, entries, entries_mut, is_plain, place_of, target, text};
use crate::codegen::finding::Findings;
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::place::Place;
use crate::codegen::problem::Problem;
use crate::codegen::walk::visit_schemas;

/// Makes every reference lead to a component of a plain name. What a schema is taken from elsewhere becomes a component
/// of its own; anything else is copied to where it is referred to.
pub(super) fn fix(document: &mut Value, findings: &mut Findings) {
    break_cycles(document, findings);
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
    let _ = visit_schemas(document, &mut |_, schema| {
        schema.remove("$defs");
        schema.remove("definitions");
        Ok(())
    });
}

/// A component that is a reference which leads back to it describes nothing.
fn break_cycles(document: &mut Value, findings: &mut Findings) {
    let names: Vec<String> = entries(document, "/components/schemas").map(|(name, _)| name.clone()).collect();
    for name in names {
        let mut chain = vec![format!("#/components/schemas/{name}")];
        let mut value = &document["components"]["schemas"][&name];
        while let Some(next) = value.get("$ref").and_then(Value::as_str) {
            let is_cycle = chain.iter().any(|before| before == next);
            chain.push(next.to_owned());
            if is_cycle {
                let problem = Problem::ReferenceCycle(chain.join(" → "));
                let place = Place::component("schema", &name);
                findings.of(problem).lost(&place, "any JSON: its references lead round in a cycle");
                document["components"]["schemas"][&name] = json!({});
                break;
            }
            let Some(target) = target(document, next) else { break };
            value = target;
        }
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
            return match key {
                "parameters" => Value::Null,
                _ if is_schema => json!({}),
                _ => json!({"description": "", "content": {}}),
            };
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
