//! Unions: which of several schemas a value has.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::codegen::document::{Object, items, object, reference, resolve_schema, text};
use crate::codegen::kind::Kind;

/// A union whose values are told apart by their kind of JSON, or by a tag.
#[derive(Debug, Clone)]
pub struct Union {
    /// The name of the component schema.
    pub(crate) schema: String,
    /// The name of the Rust type.
    pub(crate) name: String,
    /// The schema's description, empty if it has none.
    pub(crate) description: String,
    /// The member of objects that says which they are; empty if none has to.
    pub(crate) tag: String,
    /// The variants.
    pub(crate) variants: Vec<Variant>,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name.
    pub(crate) name: String,
    /// Its type.
    pub(crate) kind: Kind,
    /// The kind of JSON that it has, as the transport calls it.
    pub(crate) json: &'static str,
    /// The values of the tag; none if the kind of JSON is enough.
    pub(crate) values: Vec<String>,
}

/// The values of the tag for each part of a `oneOf`, in their order, as the passes write them into `discriminator`.
pub(crate) const VALUES: &str = "values";

/// The tag that tells objects apart, and its values for each of them: the one that `discriminator` names, or else a member of
/// all of them whose values differ.
///
/// Where a mapping says one value of a part, and its own schema another, the vendor may send either, and both are this part's.
/// Where the schemas of several parts have all values, as that of their base has, the mapping decides. A value that is one
/// part's by the mapping and another's by its schema tells nothing.
pub(crate) fn tag(document: &Value, union: &Object, parts: &[Value]) -> Option<(String, Vec<Vec<String>>)> {
    let discriminator = union.get("discriminator");
    if let Some(name) = discriminator.map(|one| text(one, "propertyName")).filter(|name| !name.is_empty()) {
        let mapping = discriminator.and_then(|one| object(one, "mapping"));
        let said: Vec<Said> = parts.iter().map(|part| Said::of(document, mapping, name, part)).collect();
        if let Some(found) = distinct(said.iter().map(Said::all)) {
            return Some((name.to_owned(), found));
        }
        if said.iter().all(|one| one.constants.is_empty() || one.named().is_subset(&one.constants))
            && let Some(found) = distinct(said.iter().map(|one| one.named().clone()))
        {
            return Some((name.to_owned(), found));
        }
        if !said.iter().any(|one| one.all().is_empty()) {
            return None;
        }
    }
    let first = resolve_schema(document, parts.first()?);
    let mut names: Vec<&String> = object(first, "properties").into_iter().flat_map(Object::keys).collect();
    // A member that has to be there is the better one.
    names.sort_by_key(|name| !items(first, "required").any(|required| required == name.as_str()));
    names.into_iter().find_map(|name| {
        let found = distinct(parts.iter().map(|part| constants(document, name, part)))?;
        Some((name.clone(), found))
    })
}

/// What is said of the values of the tag of a part.
struct Said {
    /// By the mapping.
    mapped: BTreeSet<String>,
    /// By the name of the part, which counts where nothing else is said.
    name: BTreeSet<String>,
    /// By its own schema.
    constants: BTreeSet<String>,
}

impl Said {
    fn of(document: &Value, mapping: Option<&Object>, tag: &str, part: &Value) -> Self {
        let name = reference(part).and_then(|reference| reference.strip_prefix("#/components/schemas/"));
        let leads_here = |target: &Value| {
            let target = target.as_str().unwrap_or_default();
            name.is_some_and(|name| target.strip_prefix("#/components/schemas/").unwrap_or(target) == name)
        };
        let mapped = mapping.into_iter().flatten().filter(|(_, target)| leads_here(target));
        Self {
            mapped: mapped.map(|(value, _)| value.clone()).collect(),
            name: name.map(str::to_owned).into_iter().collect(),
            constants: constants(document, tag, part),
        }
    }

    fn named(&self) -> &BTreeSet<String> {
        if self.mapped.is_empty() { &self.name } else { &self.mapped }
    }

    fn all(&self) -> BTreeSet<String> {
        let said = &self.mapped | &self.constants;
        if said.is_empty() { self.name.clone() } else { said }
    }
}

/// The only values that the member `name` of a part can have.
fn constants(document: &Value, name: &str, part: &Value) -> BTreeSet<String> {
    let resolved = resolve_schema(document, part);
    let member = resolved.get("properties").and_then(|properties| properties.get(name));
    let member = member.map(|member| resolve_schema(document, member));
    let values: Vec<&Value> = member.into_iter().flat_map(|member| items(member, "enum")).collect();
    if values.iter().all(|value| value.is_string()) {
        values.into_iter().filter_map(Value::as_str).map(str::to_owned).collect()
    } else {
        BTreeSet::new()
    }
}

/// The sets, if none is empty and no value is in two.
fn distinct(sets: impl Iterator<Item = BTreeSet<String>>) -> Option<Vec<Vec<String>>> {
    let mut seen = BTreeSet::new();
    sets.map(|set| {
        let is_new = !set.is_empty() && set.iter().all(|value| seen.insert(value.clone()));
        is_new.then(|| set.into_iter().collect())
    })
    .collect()
}

/// The `discriminator` with which the passes say what tells the parts apart.
pub(crate) fn discriminator(tag: &str, values: &[Vec<String>]) -> Value {
    json!({"propertyName": tag, VALUES: values})
}
