//! The operations that are asked for.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{METHODS, entries, entries_mut, operation_id, target, visit_references};

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

    fn index_of(&self, id: &str, path: &str) -> Option<usize> {
        let path = path.trim_start_matches('/');
        self.0.iter().position(|pattern| matches(pattern, id) || matches(pattern.trim_start_matches('/'), path))
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
        let mut used = BTreeSet::new();
        for (path, item) in entries_mut(document, "/paths") {
            let Some(item) = item.as_object_mut() else { continue };
            item.retain(|key, operation| {
                if !METHODS.contains(&key.as_str()) {
                    return true;
                }
                let found = self.index_of(operation_id(operation), path);
                used.extend(found);
                found.is_some()
            });
        }
        // A pattern that shares its operations with an earlier one has matched as well.
        if let Some(pattern) = (0..self.0.len()).find(|index| !used.contains(index)).map(|index| &self.0[index])
            && !entries(document, "/paths").any(|(path, item)| {
                METHODS.iter().filter_map(|method| item.get(method)).any(|operation| {
                    matches(pattern, operation_id(operation))
                        || matches(pattern.trim_start_matches('/'), path.trim_start_matches('/'))
                })
            })
        {
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
    let escape = |name: &str| name.replace('~', "~0").replace('/', "~1");
    for (kind, group) in entries_mut(document, "/components") {
        let Some(group) = group.as_object_mut() else { continue };
        group.retain(|name, _| used.contains(&format!("#/components/{kind}/{}", escape(name))));
    }
}

/// Whether `text` matches `pattern`, in which `*` stands for any characters.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, text, expected) in [
            ("customers/*", "customers/{id}", true),
            ("customers/*", "customers", false),
            ("*", "", true),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "aXcYb", false),
            ("list_*s", "list_customers", true),
            ("ab*ba", "aba", false),
            ("customers", "customers", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
