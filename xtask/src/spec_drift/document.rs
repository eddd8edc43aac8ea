//! A specification of which only references, operations and the path of the server are looked at as such.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::codegen::document::{METHODS, base_path};
use crate::codegen::parameter::names_in;

/// A specification, OpenAPI 3.0 or 3.1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Document<'a> {
    root: &'a Value,
    /// Whether what stands beside a `$ref` in a schema counts: in 3.1 it does, in 3.0 it does not.
    pub(super) reads_siblings: bool,
}

/// What identifies an operation on the wire: its method, and its path with `{}` for each parameter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Route {
    path: String,
    method: String,
}

/// An operation, and what it shares with the others of its path.
#[derive(Debug, Clone)]
pub(super) struct Operation<'a> {
    /// The path with the names of its parameters.
    pub(super) path: &'a str,
    /// The path item.
    pub(super) item: Layers<'a>,
    /// The operation itself.
    pub(super) value: &'a Value,
}

/// An object that is a reference, with what stands beside it, and what the reference leads to.
#[derive(Debug, Clone)]
pub(super) struct Layers<'a>(Vec<&'a Value>);

/// A reference that leads nowhere, or round in a cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unresolved {
    reference: String,
    problem: &'static str,
}

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        Self { root, reads_siblings: !version.starts_with("3.0") }
    }

    /// What a reference leads to, which has to be in this document.
    pub(super) fn target(self, reference: &str) -> Result<&'a Value, Unresolved> {
        reference
            .strip_prefix('#')
            .and_then(|pointer| self.root.pointer(pointer))
            .ok_or_else(|| Unresolved { reference: reference.to_owned(), problem: "leads nowhere in its file" })
    }

    /// `value` with what its references lead to. What stands beside a reference to a parameter or a response counts,
    /// although OpenAPI says that it does not: some vendors write the whole object there, and more exactly.
    pub(super) fn layers(self, value: &'a Value) -> Result<Layers<'a>, Unresolved> {
        let mut layers = vec![value];
        let mut value = value;
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            value = self.target(reference)?;
            if layers.iter().any(|layer| std::ptr::eq(*layer, value)) {
                return Err(Unresolved::cycle(reference));
            }
            layers.push(value);
        }
        Ok(Layers(layers))
    }

    /// All operations, by their routes.
    pub(super) fn operations(self) -> Result<BTreeMap<Route, Operation<'a>>, Unresolved> {
        let mut operations = BTreeMap::new();
        for (path, item) in self.root.get("paths").and_then(Value::as_object).into_iter().flatten() {
            let item = self.layers(item)?;
            for method in METHODS {
                if let Some(value) = item.get(method) {
                    operations.insert(Route::new(method, path), Operation { path, item: item.clone(), value });
                }
            }
        }
        Ok(operations)
    }

    /// The path of the first server.
    pub(super) fn base_path(self) -> String {
        self.root.pointer("/servers/0").map(base_path).unwrap_or_default()
    }
}

impl<'a> Layers<'a> {
    /// The value at `key` in the nearest object that has one.
    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.0.iter().find_map(|layer| layer.get(key))
    }

    /// The text at `key`, empty if there is none.
    pub(super) fn text(&self, key: &str) -> &'a str {
        self.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether `key` is true.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool).unwrap_or_default()
    }
}

impl Route {
    fn new(method: &str, path: &str) -> Self {
        let path = path.split('{').enumerate().fold(String::new(), |route, (index, piece)| match index {
            0 => piece.to_owned(),
            _ => format!("{route}{{}}{}", piece.split_once('}').map_or("", |(_, rest)| rest)),
        });
        Self { path: path.trim_end_matches('/').to_owned(), method: method.to_uppercase() }
    }

    /// The operation in words, with the names that `path` gives to its parameters.
    pub(super) fn of(&self, path: &str) -> String {
        format!("{} {path}", self.method)
    }
}

impl Operation<'_> {
    /// The names of the parameters in the path, in their order.
    pub(super) fn path_parameters(&self) -> Vec<&str> {
        names_in(self.path).collect()
    }
}

impl Unresolved {
    pub(super) fn cycle(reference: &str) -> Self {
        Self { reference: reference.to_owned(), problem: "goes round in a cycle" }
    }
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the reference `{}` {}", self.reference, self.problem)
    }
}
