//! What a specification marks as assumed: what it is about, for each operation, and where a response shows whether it holds.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{METHODS, entries, flag, items, operation_id, reference, resolve, text};
use crate::codegen::profile::ASSUMED;

/// Something that no public source establishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    /// The operation that it bears on.
    pub operation: String,
    /// Where it stands, as the table beside the specifications calls it, such as `Customer.brand_id`.
    pub place: String,
    /// What is assumed, and why.
    pub what: String,
    /// Where a success shows it.
    pub shown: Shown,
}

/// Where a success shows whether something that is assumed holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Not in one response.
    Nowhere,
    /// In its status.
    Status(u16),
    /// In the member of its body at a JSON pointer.
    Member {
        /// The pointer; the first of a list stands for all.
        pointer: String,
        /// Its type, or nothing where any will do.
        kind: String,
        /// Whether each success has it.
        is_required: bool,
        /// Whether it may be null.
        is_nullable: bool,
    },
}

/// All assumptions of a document, operation by operation; one that several operations share is there for each.
pub(super) fn read(document: &Value) -> Vec<Assumption> {
    let mut found = Vec::new();
    for (_, path) in entries(document, "/paths") {
        for operation in METHODS.iter().filter_map(|method| path.get(method)) {
            let id = operation_id(operation);
            let mut reader = Reader { document, operation: id, found: Vec::new(), visited: BTreeSet::new() };
            reader.note(operation, || id.to_owned(), Shown::Nowhere);
            reader.responses(operation);
            for parameter in items(path, "parameters").chain(items(operation, "parameters")) {
                let name = component(parameter);
                let parameter = resolve(document, parameter);
                reader.note(parameter, || name.to_owned(), Shown::Nowhere);
                if let Some(schema) = parameter.get("schema") {
                    reader.schema(schema, "", None);
                }
            }
            if let Some(body) = operation.get("requestBody") {
                reader.note(body, || format!("{id}, body"), Shown::Nowhere);
                reader.content(resolve(document, body), None);
            }
            found.append(&mut reader.found);
        }
    }
    found.sort_by(|a, b| (&a.operation, &a.place).cmp(&(&b.operation, &b.place)));
    found
}

/// The name of the component that a value refers to.
fn component(value: &Value) -> &str {
    reference(value).and_then(|reference| reference.rsplit('/').next()).unwrap_or_default()
}

struct Reader<'a> {
    document: &'a Value,
    operation: &'a str,
    found: Vec<Assumption>,
    /// Schemas that were read, and whether as a part of a success.
    visited: BTreeSet<(&'a str, bool)>,
}

impl<'a> Reader<'a> {
    /// Takes the mark of a value, if it has one and its place has none yet.
    fn note(&mut self, value: &Value, place: impl FnOnce() -> String, shown: Shown) {
        let Some(what) = value.get(ASSUMED).and_then(Value::as_str) else { return };
        let (operation, place, what) = (self.operation.to_owned(), place(), what.trim().to_owned());
        if !self.found.iter().any(|other| other.place == place) {
            self.found.push(Assumption { operation, place, what, shown });
        }
    }

    /// Successes first: what they show counts where an error or a request has the same schema.
    fn responses(&mut self, operation: &'a Value) {
        let mut responses: Vec<_> = entries(operation, "/responses").collect();
        responses.sort_by_key(|(status, _)| !status.starts_with('2'));
        for (status, response) in responses {
            let code = status.parse().ok().filter(|_| status.starts_with('2'));
            let name = component(response);
            let response = resolve(self.document, response);
            self.note(response, || format!("response {name}"), code.map_or(Shown::Nowhere, Shown::Status));
            for (_, header) in entries(response, "/headers") {
                self.note(resolve(self.document, header), || component(header).to_owned(), Shown::Nowhere);
            }
            self.content(response, code.map(|_| ""));
        }
    }

    fn content(&mut self, value: &'a Value, pointer: Option<&str>) {
        for schema in entries(value, "/content").filter_map(|(_, media)| media.get("schema")) {
            self.schema(schema, "", pointer);
        }
    }

    /// Reads a schema: one of a success if it has a pointer, whose members then have one as well.
    fn schema(&mut self, schema: &'a Value, owner: &'a str, pointer: Option<&str>) {
        let name = component(schema);
        if !name.is_empty() && !self.visited.insert((name, pointer.is_some())) {
            return;
        }
        let owner = if name.is_empty() { owner } else { name };
        let schema = resolve(self.document, schema);
        if !name.is_empty() {
            self.note(schema, || name.to_owned(), Shown::Nowhere);
        }
        for part in items(schema, "allOf") {
            self.schema(part, owner, pointer);
        }
        for part in items(schema, "anyOf").chain(items(schema, "oneOf")).chain(schema.get("additionalProperties")) {
            self.schema(part, owner, None);
        }
        if let Some(items) = schema.get("items") {
            self.schema(items, owner, pointer.map(|pointer| format!("{pointer}/0")).as_deref());
        }
        for (key, member) in entries(schema, "/properties") {
            let pointer = pointer.map(|pointer| format!("{pointer}/{key}"));
            let shown = pointer.clone().map_or(Shown::Nowhere, |pointer| Shown::Member {
                pointer,
                kind: text(member, "type").to_owned(),
                is_required: items(schema, "required").any(|name| name == key),
                is_nullable: flag(member, "nullable"),
            });
            self.note(member, || format!("{owner}.{key}"), shown);
            self.schema(member, owner, pointer.as_deref());
        }
    }
}
