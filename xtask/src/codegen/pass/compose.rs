//! `allOf`: one schema of several.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{Object, add_schemas, entries, items, lists, object, reference, resolve_schema, target};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::pass::dialect::unwrap_single;
use crate::codegen::place::Place;
use crate::codegen::problem::Result;
use crate::codegen::shape::is_composed;
use crate::codegen::walk::{visit_inline, visit_schemas};

/// What says nothing of which values a schema has that Rust has a type for.
const ANNOTATIONS: &str = "\
    default deprecated description discriminator example nullable readOnly title writeOnly externalDocs xml \
    minProperties maxProperties pattern minLength maxLength minimum maximum";

/// How many schemas may stand above each other in compositions: deeper than any vendor's.
const DEPTH: usize = 64;

/// How many compositions a document may have, with those in copies: several times more than any vendor's.
const MERGES: usize = 20_000;

/// Takes apart what is the union of the schemas that have it as a part, and a part of them: its members become a schema of their
/// own. A discriminator whose mapping leads to such schemas says the same as their `oneOf`.
pub(super) fn part_bases(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    let mut taken: BTreeSet<String> = entries(&original, "/components/schemas").map(|(name, _)| pascal(name)).collect();
    for (name, base) in entries(&original, "/components/schemas") {
        let own = format!("#/components/schemas/{name}");
        let mapped = entries(base, "/discriminator/mapping").filter_map(|(_, target)| target.as_str());
        let mapped = mapped.map(
            |target| json!({"$ref": format!("#/components/schemas/{}", target.rsplit('/').next().unwrap_or(target))}),
        );
        let mut parts: Vec<Value> = ["oneOf", "anyOf"].into_iter().flat_map(|key| items(base, key)).cloned().collect();
        if parts.is_empty() {
            for part in mapped {
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
        }
        let has_base = |part: &Value| {
            let child = reference(part).and_then(|reference| target(&original, reference));
            child.is_some_and(|child| items(child, "allOf").any(|one| reference(one) == Some(own.as_str())))
        };
        if object(base, "properties").is_none() || parts.is_empty() || !parts.iter().all(has_base) {
            continue;
        }
        let members = free_name(&format!("{}Members", pascal(name)), "", |name| taken.contains(name));
        taken.insert(members.clone());
        let place = Place::component("schema", name);
        findings.changed(
            &place,
            format!("its members are those of `{members}`, and it is one of the schemas that have them"),
        );
        for part in &parts {
            let child = reference(part)
                .and_then(|reference| reference.strip_prefix('#'))
                .and_then(|one| document.pointer_mut(one));
            for one in child.and_then(|child| child.get_mut("allOf")?.as_array_mut()).into_iter().flatten() {
                if reference(one) == Some(own.as_str()) {
                    *one = json!({"$ref": format!("#/components/schemas/{members}")});
                }
            }
        }
        let mut of_members = base.clone();
        if let Some(schema) = of_members.as_object_mut() {
            schema.retain(|key, _| !["oneOf", "anyOf", "discriminator"].contains(&key.as_str()));
        }
        let mut union = json!({"oneOf": parts});
        for key in ["description", "discriminator", "nullable"] {
            if let Some(value) = base.get(key) {
                union[key] = value.clone();
            }
        }
        document["components"]["schemas"][&members] = of_members;
        document["components"]["schemas"][name] = union;
    }
}

/// Makes a component of every inline schema that is made of several: copies of it are then references, however often it is a part
/// of itself.
pub(super) fn name_compositions(lowering: &mut Lowering) -> Result {
    if !lowering.is_gentle {
        return Ok(());
    }
    let mut taken: BTreeSet<String> =
        entries(&lowering.document, "/components/schemas").map(|(name, _)| pascal(name)).collect();
    let mut added = Object::new();
    visit_inline(&mut lowering.document, &mut |_, name, schema| {
        let has = |key: &str| schema.get(key).is_some();
        let structure =
            ["properties", "additionalProperties", "required", "items", "allOf"].iter().filter(|key| has(key)).count();
        let parts = items(schema, "allOf").count();
        if !(parts > 1 || parts == 1 && structure > 1 || (has("oneOf") || has("anyOf")) && structure > 0) {
            return Ok(());
        }
        let free = free_name(&pascal(name), "", |name| taken.contains(name));
        taken.insert(free.clone());
        let reference = json!({"$ref": format!("#/components/schemas/{free}")});
        added.insert(free, std::mem::replace(schema, reference));
        Ok(())
    })?;
    add_schemas(&mut lowering.document, added);
    Ok(())
}

/// Makes one schema of every `allOf` of several: an object of all their properties, or what all of them but words say.
pub(super) fn merge(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    let mut composer = Composer { document: &original, known: BTreeMap::new(), left: MERGES };
    let names: Vec<String> = entries(&original, "/components/schemas").map(|(name, _)| name.clone()).collect();
    // The components first, so that each is merged once, however often it is a part.
    for name in &names {
        composer.component(name, DEPTH);
    }
    let _ = visit_schemas(document, &mut |place, schema| {
        merge_one(&mut composer, place, schema, findings);
        Ok(())
    });
}

fn merge_one(composer: &mut Composer<'_>, place: &Place, schema: &mut Object, findings: &mut Findings) {
    let parts = schema.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
    if parts == 0 {
        if schema.remove("allOf").is_some() {
            findings.changed(place, "`allOf` of nothing is dropped");
        }
        return;
    }
    // 3.0.3 asks for the type beside `nullable`.
    let is_said_again = |key: &str| key == "type" && schema.contains_key("nullable");
    let beside = schema.keys().any(|key| key != "allOf" && !is_annotation(key) && !is_said_again(key));
    if parts == 1 && !beside {
        unwrap_single(schema);
        return;
    }
    // Of several references to one component, or of one and words, the reference stays.
    let words = |part: &Value| part.as_object().is_some_and(|part| part.keys().all(|key| is_annotation(key)));
    let mut others: Vec<&Value> = Vec::new();
    for part in items_of(schema).iter().filter(|part| !words(part)) {
        if !others.contains(&part) {
            others.push(part);
        }
    }
    if let ([only], false) = (&others[..], beside) {
        let only = (*only).clone();
        for part in items_of(schema).to_vec().into_iter().filter(|part| words(part)) {
            for (key, value) in part.as_object().into_iter().flatten() {
                schema.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
        schema.insert("allOf".to_owned(), json!([only]));
        unwrap_single(schema);
        return;
    }
    let whole = Value::Object(schema.clone());
    // A copy of a part may have a copy of the part in it.
    composer.left = composer.left.saturating_sub(1);
    let is_bounded = composer.left > 0 && place.depth() < 24;
    let Some(merged) = composer.merged(&whole, DEPTH).filter(|_| is_bounded) else {
        schema.retain(|key, _| ["description", "nullable"].contains(&key.as_str()));
        findings.lost(place, "any JSON: the parts of its `allOf` contradict each other, or lead back to it");
        return;
    };
    findings.changed(place, "one schema of the parts of `allOf`");
    *schema = merged;
}

fn items_of(schema: &Object) -> &[Value] {
    schema.get("allOf").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn is_annotation(key: &str) -> bool {
    lists(ANNOTATIONS, key) || key.starts_with("x-")
}

struct Composer<'a> {
    document: &'a Value,
    /// What components are that have been looked at; `None` while one is, and of one that has no type.
    known: BTreeMap<String, Option<Object>>,
    /// How many compositions are still merged.
    left: usize,
}

impl Composer<'_> {
    fn component(&mut self, reference: &str, depth: usize) -> Option<Object> {
        let name = reference.strip_prefix("#/components/schemas/").unwrap_or(reference);
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        self.known.insert(name.to_owned(), None);
        let schema = target(self.document, &format!("#/components/schemas/{name}"))?;
        let merged = self.merged(schema, depth);
        self.known.insert(name.to_owned(), merged.clone());
        merged
    }

    /// A schema without `allOf` and without a reference at its top.
    fn merged(&mut self, schema: &Value, depth: usize) -> Option<Object> {
        if depth == 0 {
            return None;
        }
        if let Some(reference) = reference(schema) {
            return self.component(reference, depth - 1);
        }
        let own: Object = schema
            .as_object()?
            .iter()
            .filter(|(key, _)| *key != "allOf")
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        let parts: Vec<Value> = items(schema, "allOf").cloned().collect();
        if parts.is_empty() {
            return Some(own);
        }
        let mut whole = Object::new();
        for part in &parts {
            let mut part = self.merged(part, depth - 1)?;
            // Words about a part are not words about the whole.
            part.retain(|key, _| !["description", "title", "example", "discriminator"].contains(&key.as_str()));
            add(&mut whole, part)?;
        }
        add(&mut whole, own)?;
        Some(whole)
    }
}

/// Narrows `whole` down by `part`. `None` if no value has both.
fn add(whole: &mut Object, part: Object) -> Option<()> {
    let is_object = |schema: &Object| {
        ["properties", "additionalProperties", "required"].iter().any(|key| schema.contains_key(*key))
    };
    for (key, value) in part {
        match (key.as_str(), whole.get_mut(&key)) {
            ("properties", Some(Value::Object(known))) => {
                for (name, property) in value.as_object().into_iter().flatten() {
                    // What is said last, and of the whole, is the more exact.
                    known.insert(name.clone(), property.clone());
                }
            }
            ("required", Some(Value::Array(known))) => {
                let new = value.as_array().into_iter().flatten().filter(|name| !known.contains(name)).cloned();
                let new: Vec<Value> = new.collect();
                known.extend(new);
            }
            ("enum", Some(Value::Array(known))) => {
                known.retain(|one| value.as_array().is_some_and(|all| all.contains(one)));
            }
            ("type", Some(known)) if *known != value => return None,
            // `false` of one part speaks of its own properties alone.
            ("additionalProperties", Some(known)) if value.is_boolean() && known.is_object() => {}
            // Only what all of them allow.
            ("nullable", known) => {
                if known.is_some() || whole.is_empty() {
                    whole.insert(key, value);
                }
            }
            // Two unions at once are not told apart.
            ("oneOf" | "anyOf", Some(known)) if *known != value => return None,
            _ => drop(whole.insert(key, value)),
        }
    }
    if is_object(whole) && whole.get("type").is_some_and(|kind| kind != "object") {
        return None;
    }
    Some(())
}

/// The properties that the parts of a union of objects have, none of them required; `None` if one of them is no object, or
/// two have a property of different schemas.
pub(super) fn members_of_all(document: &Value, parts: &[Value]) -> Option<Object> {
    let mut members = Object::new();
    for part in parts {
        let resolved = resolve_schema(document, part);
        if is_composed(resolved) {
            return None;
        }
        for (name, property) in object(resolved, "properties").into_iter().flatten() {
            match members.get(name) {
                Some(other) if other != property => drop(members.insert(name.clone(), json!({}))),
                Some(_) => {}
                None => drop(members.insert(name.clone(), property.clone())),
            }
        }
    }
    Some(members)
}
