//! OpenAPI 3.1, whose schemas are JSON Schema 2020-12, in the words of OpenAPI 3.0.

use serde_json::{Value, json};

use crate::codegen::document::{Object, entries_mut, lists, type_of};
use crate::codegen::finding::Findings;
use crate::codegen::kind::CONTENT_SCHEMA;
use crate::codegen::pass::schema::OWN_FORMATS;
use crate::codegen::place::Place;
use crate::codegen::problem::Problem;
use crate::codegen::walk::visit_schemas;

/// Keywords that check values and choose no type. A client sends what it is given, and leaves judging to the server.
const CHECKS: &str = "\
    contains dependentRequired dependentSchemas else if maxContains minContains propertyNames then unevaluatedItems \
    unevaluatedProperties";

/// Keywords that name or annotate a schema.
const ANNOTATIONS: &str = "$anchor $comment $dynamicAnchor $id $schema $vocabulary contentEncoding examples";

/// Keywords that may stand beside a reference and say nothing of its values.
const BESIDE_REFERENCE: &str = "default deprecated description nullable readOnly title writeOnly";

/// Rewrites the version, and every keyword that OpenAPI 3.0 lacks or means otherwise. A 3.0 document has no such keyword,
/// except for what stands beside a reference, where 3.0 ignores it and every author means it.
pub(super) fn read_as_3_0(document: &mut Value, findings: &mut Findings) {
    let version = document.get("openapi").map(|one| one.as_str().map_or(one.to_string(), str::to_owned));
    let version = version.unwrap_or_default();
    if version != "3.0.3" {
        document["openapi"] = json!("3.0.3");
        findings
            .of(Problem::Version(version.clone()))
            .changed(&Place::document(), format!("OpenAPI {version} is read as 3.0.3"));
    }
    if !document["info"].is_object() {
        document["info"] = json!({});
    }
    for key in ["title", "version"] {
        let text = match document.pointer(&format!("/info/{key}")) {
            Some(Value::String(_)) => continue,
            Some(other) if other.is_number() || other.is_boolean() => other.to_string(),
            _ => String::new(),
        };
        document["info"][key] = json!(text);
        findings.changed(&Place::document(), format!("`info.{key}` is read as text"));
    }
    if let Some(object) = document.as_object_mut() {
        object.remove("jsonSchemaDialect");
        if object.remove("webhooks").is_some_and(|webhooks| webhooks.as_object().is_some_and(|map| !map.is_empty())) {
            findings.lost(&Place::document(), "`webhooks` are left out: the vendor sends them, a client does not");
        }
    }
    for (_, schema) in entries_mut(document, "/components/schemas") {
        free_boolean(schema);
    }
    let _ = visit_schemas(document, &mut |place, schema| {
        lower_schema(place, schema, findings);
        Ok(())
    });
}

/// A schema that is `true` allows anything, as `{}` does.
fn free_boolean(schema: &mut Value) {
    if schema.is_boolean() {
        *schema = json!({});
    }
}

fn lower_schema(place: &Place, schema: &mut Object, findings: &mut Findings) {
    schema.retain(|key, _| !lists(ANNOTATIONS, key));
    let checks: Vec<String> = schema.keys().filter(|key| lists(CHECKS, key)).cloned().collect();
    if !checks.is_empty() {
        schema.retain(|key, _| !checks.contains(key));
        findings.changed(place, format!("`{}` is not checked by the client", checks.join("`, `")));
    }
    booleans(schema);
    constant(place, schema, findings);
    types(place, schema, findings);
    bounds(place, schema, findings);
    null_parts(place, schema, findings);
    tuples_and_patterns(place, schema, findings);
    content(place, schema, findings);
    formats(place, schema, findings);
    siblings(place, schema, findings);
}

/// Our formats mean something of one type each.
fn formats(place: &Place, schema: &mut Object, findings: &mut Findings) {
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    let other = OWN_FORMATS.iter().find(|(format, _)| *format == text("format"));
    if let Some((format, kind)) = other.filter(|(_, kind)| text("type") != *kind || schema.contains_key("enum")) {
        findings
            .of(Problem::FormatOfOther((*format).to_owned(), kind))
            .changed(place, format!("`format: {format}` is passed over: it is not a plain `type: {kind}`"));
        schema.remove("format");
    }
}

fn booleans(schema: &mut Object) {
    for (key, value) in schema {
        match key.as_str() {
            "properties" | "patternProperties" | "$defs" => {
                if let Some(map) = value.as_object_mut() {
                    // Of `false`, no value is allowed.
                    map.retain(|_, schema| *schema != Value::Bool(false));
                    map.values_mut().for_each(free_boolean);
                }
            }
            "items" | "not" => free_boolean(value),
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
                value.as_array_mut().into_iter().flatten().for_each(free_boolean);
            }
            _ => {}
        }
    }
}

fn constant(place: &Place, schema: &mut Object, findings: &mut Findings) {
    let Some(value) = schema.remove("const") else { return };
    let kind = type_of(&value);
    schema.entry("type").or_insert_with(|| json!(kind));
    if value.is_string() {
        findings.changed(place, format!("`const: {value}` is an enumeration of one value"));
        schema.insert("enum".to_owned(), json!([value]));
    } else if !value.is_null() {
        findings.changed(place, format!("`const: {value}` is any value of its type"));
    }
}

fn types(place: &Place, schema: &mut Object, findings: &mut Findings) {
    let types: Vec<String> = match schema.get("type") {
        Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(only)) if only == "null" => vec![only.clone()],
        _ => return,
    };
    schema.remove("type");
    let mut rest: Vec<&String> = types.iter().filter(|kind| *kind != "null").collect();
    // Every integer is a number.
    if rest.iter().any(|kind| *kind == "number") {
        rest.retain(|kind| *kind != "integer");
    }
    match rest[..] {
        [] => {}
        [only] => {
            schema.insert("type".to_owned(), json!(only));
        }
        _ => {
            let parts: Vec<Value> = rest.iter().map(|kind| one_type(schema, kind)).collect();
            for key in ["items", "properties", "required", "additionalProperties", "enum", "format"] {
                schema.remove(key);
            }
            schema.insert("oneOf".to_owned(), Value::Array(parts));
        }
    }
    if rest.len() < types.len() && types.iter().any(|kind| kind == "null") {
        schema.insert("nullable".to_owned(), json!(true));
    }
    findings.changed(place, format!("`type: [{}]` in the words of 3.0", types.join(", ")));
}

/// What a schema of several types says of one of them.
fn one_type(schema: &Object, kind: &str) -> Value {
    let keys: &[&str] = match kind {
        "array" => &["items"],
        "object" => &["properties", "required", "additionalProperties"],
        "string" => &["enum", "format"],
        _ => &[],
    };
    let mut part = json!({"type": kind});
    for key in keys {
        match schema.get(*key) {
            Some(Value::Array(values)) if *key == "enum" => {
                let texts: Vec<&Value> = values.iter().filter(|value| value.is_string()).collect();
                if texts.len() == values.len() {
                    part[key] = json!(texts);
                }
            }
            Some(value) => part[key] = value.clone(),
            None => {}
        }
    }
    if kind == "array" && part.get("items").is_none() {
        part["items"] = json!({});
    }
    part
}

fn bounds(place: &Place, schema: &mut Object, findings: &mut Findings) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(bound) = schema.get(exclusive).filter(|bound| bound.is_number()).cloned() else { continue };
        // The stricter of the two is the bound.
        let stricter = schema.get(inclusive).and_then(Value::as_f64).is_some_and(|other| {
            let bound = bound.as_f64().unwrap_or(other);
            if inclusive == "minimum" { other > bound } else { other < bound }
        });
        if stricter {
            schema.remove(exclusive);
        } else {
            schema.insert(inclusive.to_owned(), bound);
            schema.insert(exclusive.to_owned(), json!(true));
        }
        findings.changed(place, format!("`{exclusive}` is a flag beside `{inclusive}`"));
    }
}

/// A part that is only `null` is what `nullable` says; if one other part is left, that is the schema.
fn null_parts(place: &Place, schema: &mut Object, findings: &mut Findings) {
    let is_null = |part: &Value| {
        part.get("type").is_some_and(|kind| *kind == json!("null") || *kind == json!(["null"]))
            || part.get("const").is_some_and(Value::is_null)
            || part.get("enum").is_some_and(|values| *values == json!([null]))
    };
    for key in ["anyOf", "oneOf"] {
        let Some(parts) = schema.get_mut(key).and_then(Value::as_array_mut) else { continue };
        let before = parts.len();
        parts.retain(|part| !is_null(part));
        if parts.len() == before {
            continue;
        }
        let parts = std::mem::take(parts);
        schema.remove(key);
        if parts.len() == 1 {
            schema.insert("allOf".to_owned(), Value::Array(parts));
        } else if !parts.is_empty() {
            schema.insert(key.to_owned(), Value::Array(parts));
        }
        schema.insert("nullable".to_owned(), json!(true));
        findings.changed(place, format!("`null` in `{key}` is `nullable`"));
        unwrap_single(schema);
    }
}

/// `allOf` of one schema that is no reference is that schema.
pub(super) fn unwrap_single(schema: &mut Object) {
    let Some([only]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) else { return };
    let Some(inner) = only.as_object().filter(|inner| !inner.contains_key("$ref")).cloned() else { return };
    if inner.keys().all(|key| !schema.contains_key(key) || ["description", "nullable", "title"].contains(&key.as_str()))
    {
        schema.remove("allOf");
        for (key, value) in inner {
            schema.entry(key).or_insert(value);
        }
    }
}

fn tuples_and_patterns(place: &Place, schema: &mut Object, findings: &mut Findings) {
    if schema.remove("prefixItems").is_some() {
        schema.insert("items".to_owned(), json!({}));
        findings.lost(place, "`prefixItems` gives each item a type of its own; all items are any JSON");
    }
    if let Some(Value::Object(patterns)) = schema.remove("patternProperties") {
        let mut values = patterns.into_iter().map(|(_, values)| values);
        let values = values.next().filter(|_| values.next().is_none()).unwrap_or_else(|| json!({}));
        schema.entry("additionalProperties").or_insert(values);
        findings.changed(place, "the names of `patternProperties` are not checked");
    }
    if schema.get("type") == Some(&json!("array")) {
        schema.entry("items").or_insert_with(|| json!({}));
    }
}

/// JSON in a text.
fn content(place: &Place, schema: &mut Object, findings: &mut Findings) {
    schema.remove("contentSchema");
    if let Some(media) = schema.remove("contentMediaType")
        && media == "application/json"
        && schema.get("type") == Some(&json!("string"))
        && !schema.contains_key("format")
        && !schema.contains_key("enum")
    {
        schema.insert(CONTENT_SCHEMA.to_owned(), json!({}));
        findings.changed(place, "a text that holds any JSON");
    }
}

/// Nothing may stand beside a reference in 3.0.
fn siblings(place: &Place, schema: &mut Object, findings: &mut Findings) {
    if schema.len() < 2 || !schema.get("$ref").is_some_and(Value::is_string) {
        return;
    }
    // Examples and extensions are not generated, and no reason for a note.
    schema.retain(|key, _| key != "example" && !key.starts_with("x-"));
    if schema.len() < 2 {
        return;
    }
    let mut parts = vec![json!({"$ref": schema.remove("$ref")})];
    let (beside, rest) =
        std::mem::take(schema).into_iter().partition::<Object, _>(|(key, _)| lists(BESIDE_REFERENCE, key));
    let keys: Vec<&String> = beside.keys().chain(rest.keys()).collect();
    findings.changed(
        place,
        format!(
            "`$ref` beside {} is a part of `allOf`",
            keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
        ),
    );
    if !rest.is_empty() {
        parts.push(Value::Object(rest));
    }
    *schema = beside;
    schema.insert("allOf".to_owned(), Value::Array(parts));
}
