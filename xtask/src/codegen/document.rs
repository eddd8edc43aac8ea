//! Finding one's way in an OpenAPI document that is still plain JSON.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::codegen::place::Place;

/// A JSON object.
pub(crate) type Object = serde_json::Map<String, Value>;

/// The keys of a path item that are operations.
pub(crate) const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The media type of a form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// How deep objects in the brackets of a form may be nested: deeper than any vendor's, and an end for one that holds itself.
pub(crate) const FORM_DEPTH: usize = 12;

/// Whether a word is one of `words`, which have blanks between them.
pub(crate) fn lists(words: &str, word: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

/// The object at `key`, if there is one.
pub(crate) fn object<'a>(value: &'a Value, key: &str) -> Option<&'a Object> {
    value.get(key)?.as_object()
}

/// The entries of the object at a JSON pointer; none if it is missing.
pub(crate) fn entries<'a>(value: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    value.pointer(pointer).and_then(Value::as_object).into_iter().flatten()
}

/// The mutable entries of the object at a JSON pointer; none if it is missing.
pub(crate) fn entries_mut<'a>(
    value: &'a mut Value,
    pointer: &str,
) -> impl Iterator<Item = (&'a String, &'a mut Value)> + use<'a> {
    value.pointer_mut(pointer).and_then(Value::as_object_mut).into_iter().flatten()
}

/// The items of the array at `key`; none if it is missing.
pub(crate) fn items<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// Every operation with its place, in the order of the document.
pub(crate) fn operations(document: &Value) -> Vec<(Place, &Value)> {
    entries(document, "/paths")
        .flat_map(|(path, item)| {
            METHODS
                .iter()
                .filter_map(move |method| Some((place_of(path, method, item.get(method)?), item.get(method)?)))
        })
        .collect()
}

/// The parameters of an operation, and then those of its path that it has no own of, references seen through.
pub(crate) fn parameters_of<'a>(document: &'a Value, id: &str) -> Vec<&'a Value> {
    let mut found: Vec<&Value> = Vec::new();
    for (_, item) in entries(document, "/paths") {
        for operation in METHODS.iter().filter_map(|method| item.get(method)).filter(|one| operation_id(one) == id) {
            for parameter in items(operation, "parameters").chain(items(item, "parameters")) {
                let parameter = resolve(document, parameter);
                let is = |other: &&Value| ["name", "in"].iter().all(|key| text(other, key) == text(parameter, key));
                if !found.iter().any(is) {
                    found.push(parameter);
                }
            }
        }
    }
    found
}

/// Every operation with its place, to be changed.
pub(crate) fn operations_mut(document: &mut Value) -> Vec<(Place, &mut Value)> {
    let mut found = Vec::new();
    for (path, item) in entries_mut(document, "/paths") {
        for (key, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                found.push((place_of(path, key, operation), operation));
            }
        }
    }
    found
}

/// The responses of every operation that has any, with its place, to be changed.
pub(crate) fn responses_mut(document: &mut Value) -> Vec<(Place, &mut Object)> {
    let operations = operations_mut(document).into_iter();
    operations.filter_map(|(place, one)| Some((place, one.get_mut("responses")?.as_object_mut()?))).collect()
}

/// The parameters of every path and operation that has any, with its place, to be changed.
pub(crate) fn parameters_mut(document: &mut Value) -> Vec<(Place, &mut Vec<Value>)> {
    let mut found = Vec::new();
    for (path, item) in entries_mut(document, "/paths") {
        for (key, value) in item.as_object_mut().into_iter().flatten() {
            let place = if key == "parameters" { Place::document().at(path) } else { place_of(path, key, value) };
            let list = match key.as_str() {
                "parameters" => value.as_array_mut(),
                key if METHODS.contains(&key) => value.get_mut("parameters").and_then(Value::as_array_mut),
                _ => None,
            };
            found.extend(list.map(|list| (place, list)));
        }
    }
    found
}

/// Whether the key of a response is a status, a class of them, or `default`.
pub(crate) fn is_status(status: &str) -> bool {
    let rest = status.get(1..).unwrap_or_default();
    status == "default"
        || status.starts_with(['1', '2', '3', '4', '5'])
            && (rest == "XX" || rest.len() == 2 && rest.chars().all(|c| c.is_ascii_digit()))
}

/// The place of an operation: its id, or its route if it has none.
pub(crate) fn place_of(path: &str, method: &str, operation: &Value) -> Place {
    match operation_id(operation) {
        "" => Place::route(method, path),
        id => Place::operation(id),
    }
}

/// The `operationId`, empty if there is none.
pub(crate) fn operation_id(operation: &Value) -> &str {
    text(operation, "operationId")
}

/// The address of the vendor's page on the operation `id`; empty if the document names none.
pub(crate) fn page_of<'a>(document: &'a Value, id: &str) -> &'a str {
    let operation = operations(document).into_iter().map(|(_, one)| one).find(|one| operation_id(one) == id);
    operation.and_then(|operation| operation.get("externalDocs")).map_or("", |docs| text(docs, "url"))
}

/// The string at `key`, empty if there is none.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The type of a value, as a schema names it.
pub(crate) fn type_of(value: &Value) -> &'static str {
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

/// Whether `key` is `true`.
pub(crate) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// The properties that an object has to have.
pub(crate) fn required(schema: &Object) -> BTreeSet<String> {
    let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a schema, or what it refers to, may be `null`.
pub(crate) fn is_nullable(document: &Value, schema: &Value) -> bool {
    [schema, resolve_schema(document, schema)].into_iter().any(|schema| flag(schema, "nullable"))
}

/// Takes `null` from a schema; if that is what it refers to, it becomes a copy of it.
pub(crate) fn strip_null(document: &Value, schema: &mut Value) {
    if flag(resolve_schema(document, schema), "nullable") {
        *schema = resolve_schema(document, schema).clone();
    }
    remove(schema, "nullable");
}

/// Removes what is at `key`, if anything is.
pub(crate) fn remove(value: &mut Value, key: &str) -> Option<Value> {
    value.as_object_mut()?.remove(key)
}

/// Whether a media type is that of a form.
pub(crate) fn is_form(media: &str) -> bool {
    media.split(';').next().is_some_and(|media| media.trim().eq_ignore_ascii_case(FORM))
}

/// Whether a media type is JSON, under that name or one of a vendor's own.
pub(crate) fn is_json(media: &str) -> bool {
    let plain = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    plain == "application/json" || plain.ends_with("+json")
}

/// A segment of a JSON pointer.
pub(crate) fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Whether a reference leads to a component by its name alone: progenitor takes what follows the last slash for the
/// name, and unescapes nothing.
pub(crate) fn is_plain(reference: &str) -> bool {
    let name = reference.strip_prefix("#/components/").and_then(|rest| Some(rest.split_once('/')?.1));
    name.is_some_and(|name| !name.is_empty() && !name.contains(['/', '~', '%']))
}

/// The target of `value` if it is a reference.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// What a reference leads to.
pub(crate) fn target<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    document.pointer(reference.strip_prefix('#')?)
}

/// `value`, or what its references lead to. A reference that leads nowhere, or round in a cycle, is returned as it
/// is: the pass on references has refused it by then.
pub(crate) fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    for _ in 0..32 {
        match reference(value).and_then(|reference| target(document, reference)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// As [`resolve`], and through an `allOf` of one schema, which is how OpenAPI 3.0 describes a reference.
pub(crate) fn resolve_schema<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = resolve(document, value);
    // Cycles are refused before this is called; the bound keeps it from being a condition.
    for _ in 0..32 {
        match value.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => value = resolve(document, only),
            _ => break,
        }
    }
    value
}

/// Calls `visit` on every object in `value` that is a reference.
pub(crate) fn visit_references(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(object) => {
            if let Some(reference) = reference(value) {
                visit(reference);
            }
            object.values().for_each(|value| visit_references(value, visit));
        }
        Value::Array(items) => items.iter().for_each(|value| visit_references(value, visit)),
        _ => {}
    }
}

/// The names of the component schemas that `roots` lead to, directly or through others.
pub(crate) fn reachable<'a>(document: &'a Value, roots: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut queue: Vec<&Value> = roots.collect();
    while let Some(value) = queue.pop() {
        visit_references(value, &mut |target| {
            if let Some(name) = target.strip_prefix("#/components/schemas/")
                && found.insert(name.to_owned())
            {
                queue.extend(self::target(document, target));
            }
        });
    }
    found
}

/// Adds component schemas. Afterwards there is an object of them, if only an empty one.
pub(crate) fn add_schemas(document: &mut Value, added: Object) {
    if !document["components"]["schemas"].is_object() {
        document["components"]["schemas"] = json!({});
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.extend(added);
    }
}

/// The media type that is decoded. `application/json` is what the client asks for; what describes an error, such as
/// `application/problem+json`, comes without being asked for, and is JSON as well.
pub(crate) fn json_media(content: &Object, error: bool) -> Option<&str> {
    let plain = |media: &str| media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let exact = content.keys().find(|media| plain(media) == "application/json");
    exact.or_else(|| content.keys().find(|media| error && plain(media).ends_with("+json"))).map(String::as_str)
}

/// The URL of a server, with the defaults of its variables.
pub(crate) fn server_url(server: &Value) -> String {
    let mut url = text(server, "url").to_owned();
    for (name, variable) in object(server, "variables").into_iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), text(variable, "default"));
    }
    url
}

/// The path of a server's URL, without a slash at its end.
pub(crate) fn base_path(server: &Value) -> String {
    let url = server_url(server);
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => url.as_str(),
    };
    path.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::base_path;

    #[test]
    fn the_base_path_is_what_follows_the_host() {
        let server = |url: &str| json!({"url": url, "variables": {"v": {"default": "v2"}}});
        assert_eq!(base_path(&server("https://{site}.a.example:443/api/{v}/")), "/api/v2");
        assert_eq!(base_path(&server("https://a.example")), "");
        assert_eq!(base_path(&server("/v1")), "/v1");
        assert_eq!(base_path(&json!({})), "");
    }
}
