//! The cases in `tests/cases`: specifications, and what is made or said of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use xtask::codegen::{Files, generate_facade};
use xtask::vendor::Vendor;

use crate::support;

/// A specification and what is expected of it. Without a word on what is refused, a client is generated from it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Its text, or the keys by which it differs from an empty one, in which `form` with its `encoding`, `listing` and
    /// `answering` stand for an operation.
    spec: Value,
    /// The whole message of lowering.
    refused: Option<String>,
    /// The message of the whole pipeline.
    error: Option<Text>,
    /// What lowering makes of it, by JSON pointers.
    #[serde(default)]
    lowered: BTreeMap<String, Value>,
    /// The files of the client; nothing for one that is not there.
    #[serde(default)]
    files: BTreeMap<String, Option<Text>>,
    /// The files of the facade.
    #[serde(default)]
    facade: BTreeMap<String, Text>,
    /// The message if no setters can be made.
    facade_error: Option<Text>,
    /// What progenitor alone makes of it: a client, and helpers for `httpmock`.
    stock: Option<Text>,
    /// The message with which progenitor fails or panics.
    stock_error: Option<Text>,
}

/// What is in a text, in which white space is single: a part or parts that it has, or more.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Text {
    One(String),
    Has(Vec<String>),
    More(Parts),
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Parts {
    is: Option<String>,
    has: Vec<String>,
    lacks: Vec<String>,
    counts: BTreeMap<String, usize>,
}

impl Text {
    /// What is not as expected.
    pub(crate) fn unmet(&self, name: &str, text: &str) -> Option<String> {
        // A long type or call is broken over lines, with a comma at its end.
        let forms = [text.to_owned(), text.replace("< ", "<").replace(", >", ">"), unbroken(text)];
        let is_in = |part: &&String| forms.iter().any(|text| text.contains(*part));
        let none = Parts::default();
        let (has, parts) = match self {
            Self::One(part) => (std::slice::from_ref(part), &none),
            Self::Has(has) => (&has[..], &none),
            Self::More(parts) => (&parts.has[..], parts),
        };
        let other =
            parts.is.as_ref().filter(|whole| *whole != text).map(|whole| format!("`{whole}` is not what stands"));
        let missing = has.iter().find(|part| !is_in(part)).map(|part| format!("`{part}` is not"));
        let there = parts.lacks.iter().find(is_in).map(|part| format!("`{part}` is"));
        let often = parts.counts.iter().find(|(part, count)| text.matches(part.as_str()).count() != **count);
        let problem =
            other.or(missing).or(there).or(often.map(|(part, count)| format!("`{part}` is not {count} times")));
        problem.map(|problem| format!("{problem} in {name}:\n{text}"))
    }
}

fn unbroken(text: &str) -> String {
    text.replace("( ", "(").replace(", )", ")").replace(" )", ")")
}

/// The text of a specification.
pub(crate) fn text(spec: &Value) -> String {
    let Value::Object(spec) = spec else { return spec.as_str().expect("a text or keys").to_owned() };
    let done = json!({"200": {"description": "done"}});
    let responses = spec.get("responses").unwrap_or(&done);
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "servers": [{"url": "https://api.example/v1"}],
    });
    for (key, value) in spec {
        let (path, method, operation) = match key.as_str() {
            "encoding" | "responses" => continue,
            "form" => {
                let encoding = spec.get("encoding").cloned().unwrap_or_else(|| json!({}));
                let media = json!({"application/x-www-form-urlencoded": {"schema": value, "encoding": encoding}});
                let body = json!({"content": media});
                ("/things", "post", json!({"operationId": "create_thing", "requestBody": body, "responses": responses}))
            }
            "listing" => {
                let operation = json!({"operationId": "list_things", "parameters": value, "responses": responses});
                ("/things", "get", operation)
            }
            "answering" => {
                document["components"]["schemas"] = value.clone();
                let id = json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]);
                let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
                let responses = json!({"200": {"description": "done", "content": content}});
                let operation = json!({"operationId": "retrieve_thing", "parameters": id, "responses": responses});
                ("/things/{id}", "get", operation)
            }
            _ => {
                document[key] = value.clone();
                continue;
            }
        };
        document["paths"][path][method] = operation;
    }
    document.to_string()
}

impl Case {
    /// What is not as expected.
    fn unmet(&self) -> Option<String> {
        let spec = text(&self.spec);
        let client = || support::stock(&spec).and_then(|client| Ok(client + &support::stock_mock(&spec)?));
        let setters = || generate_facade(&Vendor::new("test"), &spec).map_err(|error| error.to_string());
        let refused = self.refused.as_ref().map(|message| (message, support::refused(&spec)));
        let refused = refused.filter(|(message, said)| said != *message);
        let stock = self.stock.as_ref().and_then(|text| text.unmet("progenitor's code", &client().expect("a client")));
        let no = |result: Result<(), String>| result.expect_err("no error");
        let stock_error = self.stock_error.as_ref().and_then(|text| text.unmet("its message", &no(client().map(drop))));
        let error = self.error.as_ref().and_then(|text| text.unmet("the message", &support::error(&spec).to_string()));
        let facade_error =
            self.facade_error.as_ref().and_then(|text| text.unmet("the message", &no(setters().map(drop))));
        let refused = refused.map(|(message, said)| format!("`{message}` is not what is said: {said}"));
        let problem = refused.or(stock).or(stock_error).or(error).or(facade_error);
        let is_refused = self.refused.is_some() || self.error.is_some() || self.facade_error.is_some();
        if is_refused { problem } else { problem.or_else(|| self.generated(&spec, setters)) }
    }

    fn generated(&self, spec: &str, facade: impl FnOnce() -> Result<Files, String>) -> Option<String> {
        let lowering = support::lowered(spec);
        let other = self.lowered.iter().find(|(pointer, value)| lowering.document.pointer(pointer) != Some(value));
        if let Some((pointer, _)) = other {
            return Some(format!("{pointer} is otherwise: {:?}", lowering.document.pointer(pointer)));
        }
        if self.files.is_empty() && self.facade.is_empty() && !self.lowered.is_empty() {
            return None;
        }
        let files = support::files(spec);
        let problem = self.files.iter().find_map(|(name, expected)| match (files.get(name), expected) {
            (Some(text), Some(expected)) => expected.unmet(name, text),
            (None, None) => None,
            (found, _) => Some(format!("{name} is there: {}", found.is_some())),
        });
        problem.or_else(|| {
            let files = if self.facade.is_empty() { Files::new() } else { facade().expect("setters") };
            let single = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.facade.iter().find_map(|(name, expected)| match files.get(name) {
                Some(text) => expected.unmet(name, &single(text)),
                None => Some(format!("there is no {name}")),
            })
        })
    }
}

/// Runs the cases of a file.
fn run(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/{name}.yaml"));
    let text = fs::read_to_string(&path).expect("the cases");
    let groups: BTreeMap<String, Vec<Case>> = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let unmet = groups.iter().flat_map(|(group, cases)| {
        cases.iter().zip(1..).filter_map(move |(case, number)| Some(format!("{group}, {number}: {}\n", case.unmet()?)))
    });
    let unmet: Vec<String> = unmet.collect();
    assert!(unmet.is_empty(), "{}", unmet.concat());
}

macro_rules! cases {
    ($($name:ident)+) => {
        $(#[test]
        fn $name() {
            run(stringify!($name));
        })+
    };
}

cases!(document facade problem profile request response trap wire);
