//! Schemas that are made of themselves.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{entries, items, reference};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};

/// Refuses a component schema that leads back to itself by references and compositions alone. No value could be
/// described by it, later passes would not come to an end, and progenitor writes code that does not compile. Recursion
/// through a property or an item is no such cycle.
pub(super) fn refuse_cycles(document: &Value) -> Result {
    let mut done = BTreeSet::new();
    entries(document, "/components/schemas")
        .try_for_each(|(name, _)| follow(document, name, &mut Vec::new(), &mut done))
}

fn follow<'a>(document: &'a Value, name: &'a str, chain: &mut Vec<&'a str>, done: &mut BTreeSet<&'a str>) -> Result {
    if let Some(start) = chain.iter().position(|before| *before == name) {
        chain.push(name);
        let cycle = chain[start..].join(" → ");
        return Err(Place::component("schema", name).error(Problem::SchemaCycle(cycle)));
    }
    if done.contains(name) {
        return Ok(());
    }
    chain.push(name);
    let schema = document.pointer("/components/schemas").and_then(|schemas| schemas.get(name));
    schema.map_or_else(Vec::new, parts).into_iter().try_for_each(|part| follow(document, part, chain, done))?;
    chain.pop();
    done.insert(name);
    Ok(())
}

/// The names of the component schemas that a schema consists of.
fn parts(schema: &Value) -> Vec<&str> {
    if let Some(reference) = reference(schema) {
        return reference.strip_prefix("#/components/schemas/").into_iter().collect();
    }
    let several = ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|key| items(schema, key));
    several.chain(schema.get("not")).flat_map(parts).collect()
}
