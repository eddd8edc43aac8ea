//! The operations that are asked for.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{METHODS, entries_mut, escape, operation_id, target, visit_references};
use crate::glob::fits;

/// Which operations to generate: all, or those that match one of the patterns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection(Vec<String>);

impl Selection {
    /// Patterns with commas between them. Each is compared with the `operationId`, and with the path without its first
    /// slash; `*` stands for any characters. An empty text selects everything.
    #[must_use]
    pub fn new(patterns: &str) -> Self {
        Self(patterns.split(',').map(str::trim).filter(|pattern| !pattern.is_empty()).map(str::to_owned).collect())
    }

    /// Removes all other operations, and the components that only they lead to, so that no pass spends time on them.
    ///
    /// # Errors
    ///
    /// A pattern that matches nothing.
    pub fn apply(&self, document: &mut Value) -> Result<(), String> {
        if self.0.is_empty() {
            return Ok(());
        }
        let selects = |pattern: &String, id: &str, path: &str| {
            fits(pattern, id) || fits(pattern.trim_start_matches('/'), path.trim_start_matches('/'))
        };
        let mut unused: Vec<&String> = self.0.iter().collect();
        for (path, item) in entries_mut(document, "/paths") {
            let Some(item) = item.as_object_mut() else { continue };
            item.retain(|key, operation| {
                if !METHODS.contains(&key.as_str()) {
                    return true;
                }
                let id = operation_id(operation);
                unused.retain(|pattern| !selects(pattern, id, path));
                self.0.iter().any(|pattern| selects(pattern, id, path))
            });
        }
        if let Some(pattern) = unused.first() {
            return Err(format!("no operation and no path matches `{pattern}`"));
        }
        if let Some(paths) = document.pointer_mut("/paths").and_then(Value::as_object_mut) {
            paths.retain(|_, item| {
                item.get("$ref").is_some() || METHODS.iter().any(|method| item.get(method).is_some())
            });
        }
        drop_unused_components(document);
        Ok(())
    }
}

fn drop_unused_components(document: &mut Value) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut queue: Vec<&Value> = document.get("paths").into_iter().collect();
    while let Some(value) = queue.pop() {
        visit_references(value, &mut |reference| {
            // A reference may lead into a component, whose whole is then kept.
            let component: String = reference.split('/').take(4).collect::<Vec<_>>().join("/");
            if used.insert(component.clone()) {
                queue.extend(target(document, &component));
            }
        });
    }
    for (kind, group) in entries_mut(document, "/components") {
        let Some(group) = group.as_object_mut() else { continue };
        group.retain(|name, _| used.contains(&format!("#/components/{kind}/{}", escape(name))));
    }
}
