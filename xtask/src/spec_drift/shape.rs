//! What a schema says of its values, however it is put together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codegen::document::{flag, items, object, reference, target, type_of};

/// Schemas of which any has to hold.
pub(super) type Alternatives<'a> = Vec<&'a Value>;

/// What is said by each keyword: one text, but for types and for listed values.
pub(super) type Says = BTreeMap<&'static str, BTreeSet<String>>;

/// The keyword of the values that are listed.
pub(super) const VALUES: &str = "enum";

/// Of listed values: whether others are allowed as well.
const OPEN: &str = "other values";

/// Whether `null` is allowed as well.
const NULL: &str = "null";

/// The keywords that are compared by their value alone.
const LIMITS: &str = "\
    default format maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf \
    pattern";

/// The keywords that are compared by whether they are true.
const FLAGS: [&str; 4] = ["deprecated", "exclusiveMaximum", "exclusiveMinimum", "uniqueItems"];

/// A schema without references and compositions.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape<'a> {
    /// What it says by itself.
    pub(super) says: Says,
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
    pub(super) fn of(document: &'a Value, alternatives: &Alternatives<'a>) -> Self {
        let mut shape =
            Self::any(alternatives.iter().map(|schema| Self::one(document, schema, &mut Vec::new())).collect());
        if !shape.says.contains_key("type") {
            if !shape.properties.is_empty() || !shape.further.is_empty() {
                shape.say("type", "object");
            } else if !shape.items.is_empty() {
                shape.say("type", "array");
            }
        }
        shape
    }

    fn say(&mut self, keyword: &'static str, text: &str) {
        self.says.entry(keyword).or_default().insert(text.to_owned());
    }

    /// What one schema says, whose `allOf` has one part at most. `way` is the references that led here, of which none is followed
    /// twice.
    fn one(document: &'a Value, schema: &'a Value, way: &mut Vec<&'a str>) -> Self {
        if let Some(reference) = reference(schema) {
            let target = target(document, reference).filter(|_| !way.contains(&reference));
            way.push(reference);
            let shape = target.map(|target| Self::one(document, target, way)).unwrap_or_default();
            way.pop();
            return shape;
        }
        let mut shape = Self::default();
        for key in ["allOf", "anyOf", "oneOf"] {
            let branches: Vec<_> = items(schema, key).map(|branch| Self::one(document, branch, way)).collect();
            if !branches.is_empty() {
                shape.meet(Self::any(branches));
            }
        }
        shape.meet(Self::plain(schema));
        shape
    }

    /// What the keywords of a schema say that need no other schema.
    fn plain(schema: &'a Value) -> Self {
        let mut shape = Self::default();
        if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            shape.say("type", kind);
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            if schema.get("type").is_none() {
                let listed = values.iter().filter(|value| !value.is_null());
                listed.for_each(|value| shape.say("type", type_of(value)));
            }
            let values = values.iter().filter(|value| !value.is_null()).map(text);
            shape.says.insert(VALUES, values.collect());
        }
        if flag(schema, "nullable") || items(schema, "enum").any(Value::is_null) {
            shape.say(NULL, "allowed");
        }
        for key in LIMITS.split(' ') {
            if let Some(value) = schema.get(key) {
                shape.say(key, &text(value));
            }
        }
        for key in FLAGS.into_iter().filter(|key| flag(schema, key)) {
            shape.say(key, "yes");
        }
        for (name, property) in object(schema, "properties").into_iter().flatten() {
            shape.properties.insert(name, vec![property]);
        }
        shape.required.extend(items(schema, "required").filter_map(Value::as_str));
        match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => shape.say("closed", "yes"),
            Some(further) => shape.further = vec![further],
            None => {}
        }
        shape.items.extend(schema.get("items"));
        shape
    }

    /// Adds what is said nearer to the reader.
    fn meet(&mut self, other: Self) {
        self.says.extend(other.says);
        self.properties.extend(other.properties);
        self.required.extend(other.required);
        self.further.extend(other.further);
        self.items.extend(other.items);
    }

    /// What holds of values of which any of `shapes` holds.
    fn any(shapes: Vec<Self>) -> Self {
        let null_only = |shape: &Self| shape.says.keys().eq([&NULL]) && shape.properties.is_empty();
        let (nulls, shapes): (Vec<_>, Vec<_>) = shapes.into_iter().partition(null_only);
        let mut shapes = shapes.into_iter();
        let mut result = shapes.next().unwrap_or_default();
        for shape in shapes {
            let opens = result.says.contains_key(VALUES) != shape.says.contains_key(VALUES);
            // What one branch does not say, the other does not keep. Without a type, it takes any.
            result.says.retain(|key, ours| match (*key, shape.says.get(key)) {
                (NULL | OPEN | VALUES, _) => true,
                ("type", theirs) => theirs.is_some(),
                (_, theirs) => theirs == Some(ours),
            });
            for (key, texts) in shape.says {
                if [NULL, OPEN, VALUES].contains(&key) || result.says.contains_key(key) {
                    result.says.entry(key).or_default().extend(texts);
                }
            }
            if opens {
                result.say(OPEN, "allowed");
            }
            for (name, property) in shape.properties {
                result.properties.entry(name).or_default().extend(property);
            }
            result.required = &result.required & &shape.required;
            result.further.extend(shape.further);
            result.items.extend(shape.items);
        }
        if !nulls.is_empty() {
            result.say(NULL, "allowed");
        }
        result
    }
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
