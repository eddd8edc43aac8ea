//! What a schema says of its values, however it is put together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Document, Unresolved};

/// Schemas of which any has to hold, each given as those that have to hold together.
pub(super) type Alternatives<'a> = Vec<Vec<&'a Value>>;

/// The keywords that are compared by their value alone.
const LIMITS: [&str; 15] = [
    "default",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// A schema without references, compositions and the differences between OpenAPI 3.0 and 3.1.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape<'a> {
    /// The types of its values, without `null`; empty if it does not say.
    pub(super) types: BTreeSet<String>,
    /// Whether `null` is allowed as well.
    pub(super) nullable: bool,
    /// The values that it lists.
    pub(super) values: Option<BTreeSet<String>>,
    /// Whether it allows other values than it lists.
    pub(super) open: bool,
    /// Format, default and limits, as text.
    pub(super) keywords: BTreeMap<&'static str, String>,
    /// Its properties.
    pub(super) properties: BTreeMap<&'a str, Alternatives<'a>>,
    /// Those of its properties that have to be there.
    pub(super) required: BTreeSet<&'a str>,
    /// What properties that it does not name look like.
    pub(super) further: Alternatives<'a>,
    /// Its items.
    pub(super) items: Alternatives<'a>,
}

impl<'a> Shape<'a> {
    /// What values look like of which any of `alternatives` holds.
    pub(super) fn of(document: Document<'a>, alternatives: &Alternatives<'a>) -> Result<Self, Unresolved> {
        let shapes = alternatives.iter().map(|all| {
            let mut shape = Self::default();
            for schema in all {
                shape.add(document, schema, &mut Vec::new())?;
            }
            Ok(shape)
        });
        let mut shape = Self::any(shapes.collect::<Result<_, Unresolved>>()?);
        if shape.types.is_empty() {
            if !shape.properties.is_empty() || !shape.further.is_empty() {
                shape.types.insert("object".to_owned());
            } else if !shape.items.is_empty() {
                shape.types.insert("array".to_owned());
            }
        }
        Ok(shape)
    }

    /// Adds what one more schema says. `way` is the references that led here, to notice a cycle.
    fn add(&mut self, document: Document<'a>, schema: &'a Value, way: &mut Vec<&'a str>) -> Result<(), Unresolved> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if way.contains(&reference) {
                return Err(Unresolved::cycle(reference));
            }
            way.push(reference);
            self.add(document, document.target(reference)?, way)?;
            way.pop();
            if !document.reads_siblings {
                return Ok(());
            }
        }
        for part in items(schema, "allOf") {
            self.add(document, part, way)?;
        }
        for key in ["anyOf", "oneOf"] {
            let branches = items(schema, key).map(|branch| {
                let mut shape = Self::default();
                shape.add(document, branch, way)?;
                Ok(shape)
            });
            let branches: Vec<_> = branches.collect::<Result<_, Unresolved>>()?;
            if !branches.is_empty() {
                self.meet(Self::any(branches));
            }
        }
        self.meet(Self::plain(schema));
        Ok(())
    }

    /// What the keywords of a schema say that need no other schema.
    fn plain(schema: &'a Value) -> Self {
        let mut shape = Self { nullable: flag(schema, "nullable"), ..Self::default() };
        let types = schema.get("type").into_iter().flat_map(|types| match types {
            Value::Array(types) => types.iter().collect(),
            single => vec![single],
        });
        shape.types.extend(types.filter_map(Value::as_str).map(str::to_owned));
        if schema.get("enum").is_some() || schema.get("const").is_some() {
            let listed: Vec<_> = schema.get("const").into_iter().chain(items(schema, "enum")).collect();
            if shape.types.is_empty() {
                shape.types.extend(listed.iter().map(|value| type_of(value).to_owned()));
            }
            shape.nullable |= listed.contains(&&Value::Null);
            shape.values = Some(listed.into_iter().filter(|value| !value.is_null()).map(text).collect());
        }
        shape.nullable |= shape.types.remove("null");

        for key in LIMITS {
            if let Some(value) = schema.get(key) {
                shape.keywords.insert(key, text(value));
            }
        }
        // OpenAPI 3.0 says by a flag what 3.1 says by the limit itself.
        for (flag, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            if let Some(Value::Bool(excluded)) = schema.get(flag) {
                shape.keywords.remove(flag);
                if let Some(value) = excluded.then(|| shape.keywords.remove(limit)).flatten() {
                    shape.keywords.insert(flag, value);
                }
            }
        }
        if flag(schema, "uniqueItems") {
            shape.keywords.insert("uniqueItems", "yes".to_owned());
        } else {
            shape.keywords.remove("uniqueItems");
        }
        if flag(schema, "deprecated") {
            shape.keywords.insert("deprecated", "yes".to_owned());
        }

        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            shape.properties.insert(name, vec![vec![property]]);
        }
        shape.required.extend(items(schema, "required").filter_map(Value::as_str));
        match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => {
                shape.keywords.insert("closed", "yes".to_owned());
            }
            Some(further) => shape.further = vec![vec![further]],
            None => {}
        }
        shape.items.extend(schema.get("items").map(|items| vec![items]));
        shape
    }

    /// Narrows this down by what has to hold as well. Where both speak, the latter is the one nearer to the reader.
    fn meet(&mut self, other: Self) {
        if !other.types.is_empty() {
            self.types = other.types;
        }
        self.nullable |= other.nullable;
        match (&mut self.values, other.values) {
            (Some(ours), Some(theirs)) => {
                ours.retain(|value| theirs.contains(value));
                self.open &= other.open;
            }
            (None, Some(theirs)) => {
                self.values = Some(theirs);
                self.open = other.open;
            }
            (_, None) => {}
        }
        self.keywords.extend(other.keywords);
        for (name, property) in other.properties {
            let known = self.properties.entry(name).or_default();
            *known = both(known, property);
        }
        self.required.extend(other.required);
        self.further = both(&self.further, other.further);
        self.items = both(&self.items, other.items);
    }

    /// What holds of values of which any of `shapes` holds.
    fn any(shapes: Vec<Self>) -> Self {
        let null_only = |shape: &Self| {
            shape.nullable
                && shape.types.is_empty()
                && shape.values.as_ref().is_none_or(BTreeSet::is_empty)
                && shape.properties.is_empty()
        };
        let (nulls, shapes): (Vec<_>, Vec<_>) = shapes.into_iter().partition(null_only);
        let mut shapes = shapes.into_iter();
        let mut result = shapes.next().unwrap_or_default();
        result.nullable |= !nulls.is_empty();
        for shape in shapes {
            // A branch that does not say its type takes any.
            if shape.types.is_empty() || result.types.is_empty() {
                result.types.clear();
            } else {
                result.types.extend(shape.types);
            }
            result.nullable |= shape.nullable;
            result.open |= shape.open || (result.values.is_some() != shape.values.is_some());
            result.values = match (result.values, shape.values) {
                (Some(one), Some(other)) => Some(&one | &other),
                (one, other) => one.or(other),
            };
            result.keywords.retain(|key, value| shape.keywords.get(key) == Some(value));
            for (name, property) in shape.properties {
                result.properties.entry(name).or_default().extend(property);
            }
            result.required = &result.required & &shape.required;
            result.further.extend(shape.further);
            result.items.extend(shape.items);
        }
        result
    }
}

/// The alternatives of which one of `one` and one of `other` hold together. None is as good as any.
fn both<'a>(one: &Alternatives<'a>, other: Alternatives<'a>) -> Alternatives<'a> {
    if one.is_empty() {
        return other;
    }
    if other.is_empty() {
        return one.clone();
    }
    let joined = |one: &Vec<&'a Value>, other: &Vec<&'a Value>| {
        // Each once, or those of a schema that stands in itself would become more and more.
        let new = other.iter().filter(|new| !one.iter().any(|known| std::ptr::eq(*known, **new)));
        one.iter().chain(new).copied().collect()
    };
    one.iter().flat_map(|one| other.iter().map(move |other| joined(one, other))).collect()
}

fn items<'a>(schema: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    schema.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn flag(schema: &Value, key: &str) -> bool {
    schema.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// A value in words: a text as it is, a number without a fraction of zero.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => {
            number.as_f64().filter(|_| number.is_f64()).map_or(number.to_string(), |n| n.to_string())
        }
        other => other.to_string(),
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
