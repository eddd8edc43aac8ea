//! Documents that are deep, long or twice as large with every level: each comes to an end, with what can be generated of it.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use xtask::codegen::package::Package;

use crate::gentle::{document, module};
use crate::support::assert_contains;

/// The crate of a document, within a minute.
fn made(name: &str, text: &str) -> Result<Package, String> {
    let begin = Instant::now();
    let made = module("bounded", text);
    assert!(begin.elapsed() < Duration::from_secs(60), "{name}: {:?}", begin.elapsed());
    if let Err(error) = &made {
        assert!(!error.contains("gave up"), "{name}: {error}");
    }
    made
}

/// A document whose one operation responds with the first of these schemas, which are called `S0`, `S1` and so on.
fn responding(count: usize, schema: impl Fn(usize, Value) -> Value) -> String {
    let schemas: Map<String, Value> = (0..count)
        .map(|number| {
            let next = json!({"$ref": format!("#/components/schemas/S{}", number + 1)});
            (
                format!("S{number}"),
                if number + 1 < count {
                    schema(number, next)
                } else {
                    json!({"type": "object", "properties": {"end": {"type": "string"}}})
                },
            )
        })
        .collect();
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}});
    let operation = json!({"operationId": "show", "responses": {"200": {"description": "d", "content": content}}});
    document(&json!({"/show": {"get": operation}}), &schemas.into())
}

#[test]
fn a_long_chain_of_references_is_one_type() {
    let package = made("references", &responding(5000, |_, next| next)).expect("a crate");
    assert_eq!(package.losses().count(), 0);
    assert_contains(&package.files["src/generated/types/mod.rs"], "pub struct S4999");
}

#[test]
fn what_is_deep_or_doubles_comes_to_an_end() {
    let member = |number: usize| json!({"type": "object", "properties": {format!("p{number}"): {"type": "string"}}});
    for (name, count, schema) in [
        (
            "a chain of allOf",
            2000,
            &(|number, next| json!({"allOf": [next, member(number)]})) as &dyn Fn(usize, Value) -> Value,
        ),
        ("allOf that doubles", 60, &|number, next: Value| json!({"allOf": [next, member(number), next]})),
        ("allOf in members that doubles", 40, &|number, next: Value| {
            let part = json!({"allOf": [next, member(number)]});
            json!({"allOf": [member(number), {"type": "object", "properties": {"a": part, "b": part}}]})
        }),
        ("oneOf that doubles", 60, &|number, next: Value| json!({"oneOf": [next, member(number), {"allOf": [next]}]})),
        ("anyOf beside members", 40, &|number, next: Value| {
            let members = json!({"a": next, "b": {"anyOf": [next, member(number)]}});
            json!({"type": "object", "properties": members, "anyOf": [next, member(number)]})
        }),
        ("lists in lists", 2000, &|_, next| json!({"type": "array", "items": next})),
        ("objects in objects", 2000, &|_, next| json!({"type": "object", "properties": {"a": next}})),
        ("itself", 3, &|number, _| {
            let own = json!({"$ref": format!("#/components/schemas/S{number}")});
            json!({"allOf": [{"type": "object", "properties": {"a": own, "b": {"type": "array", "items": own}}}, {"oneOf": [own]}]})
        }),
    ] {
        let package = made(name, &responding(count, schema)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(package.operations, 1, "{name}");
    }
}

#[test]
fn a_text_that_is_nested_without_end_is_refused() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nx: {}{}\n", open.repeat(depth), close.repeat(depth))
    };
    let levels: Vec<String> = (1..30)
        .map(|level| format!("x{level}: &x{level} [{}]", vec![format!("*x{}", level - 1); 9].join(", ")))
        .collect();
    let bomb = levels.join("\n");
    let indents: Vec<String> = (0..20_000).map(|depth| format!("{}a:", " ".repeat(depth.min(300)))).collect();
    for (name, text) in [
        ("YAML", nested("{a: ", "}", 100_000)),
        ("lists in YAML", nested("[", "]", 100_000)),
        ("JSON", format!("{}{}", "{\"a\": ".repeat(100_000), "}".repeat(100_000))),
        ("aliases", format!("openapi: 3.0.3\nx0: &x0 [1]\n{bomb}")),
        ("indents", indents.join("\n")),
    ] {
        let error = made(name, &text).expect_err("no document");
        assert_contains(&error, "vendor.yaml: ");
        assert!(error.len() < 400, "{name}: {error}");
    }
}

#[test]
fn many_levels_in_one_text_are_generated() {
    let mut schema = json!({"type": "string"});
    for _ in 0..28 {
        schema = json!({"type": "object", "properties": {"a": schema}});
    }
    let package = made("levels", &responding(2, |_, _| schema.clone())).expect("a crate");
    assert_eq!(package.losses().count(), 0);
}
