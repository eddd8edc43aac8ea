//! What is read, and a document as a whole: versions, servers, paths, operations.

use crate::support::{answering, assert_contains, error, files, listing, refused, says, spec};

fn one(operation: &str) -> String {
    format!("{{get: {{operationId: {operation}, responses: {{'200': {{description: ''}}}}}}}}")
}

#[test]
fn a_key_stands_only_once() {
    let spec = answering("    Thing: {type: object, properties: {a: {type: string}, a: {type: integer}}}\n");
    assert_eq!(
        error(&spec).to_string(),
        "test.yaml: document, `components`, `schemas`, `Thing`, `properties`: the key `a` is written twice, and only one could be used; \
         remove or rename the other"
    );
    let json = r#"{"openapi": "3.0.3", "paths": {"/x": {"parameters": [{"in": "query", "in": "path"}]}}}"#;
    assert_eq!(
        error(json).to_string(),
        "test.yaml: document, `paths`, `/x`, `parameters`, item 1: the key `in` is written twice, and only one could be used; remove or \
         rename the other"
    );
}

#[test]
fn a_merge_key_is_refused_and_an_alias_is_not() {
    let anchored = |thing: &str| format!("x-content-schema: &id {{type: string}}\n{}", answering(thing));
    let merged = "    Thing: {type: object, properties: {id: {<<: *id, description: Its id.}}}\n";
    assert_eq!(
        error(&anchored(merged)).to_string(),
        "test.yaml: document, `components`, `schemas`, `Thing`, `properties`, `id`: the merge key `<<` is not part of OpenAPI; write the \
         keys out, or use `$ref`"
    );
    let aliased = files(&anchored("    Thing: {type: object, properties: {id: *id}}\n"));
    assert_contains(&aliased["types/mod.rs"], "pub id: Option<String>");
}

#[test]
fn what_is_no_document_is_said_to_be_none() {
    for (text, is) in [("", "empty"), ("---\n", "empty"), ("hello", "a single value"), ("[1, 2]", "a list")] {
        assert_eq!(
            error(text).to_string(),
            format!(
                "test.yaml: document: is {is}, not an OpenAPI document; write one that begins with `openapi: 3.0.3`"
            )
        );
    }
    assert_contains(&error("a: .nan").to_string(), "NaN is no number in JSON");
    says("info: {}", "document: has no `openapi`; add `openapi: 3.0.3`");
    says("openapi: 3.0", "document: OpenAPI version `3.0` is not read; write the document in 3.0.3");
}

#[test]
fn servers_are_one_list_with_one_path() {
    let other = listing("[]").replace("operationId", "servers: []\n      operationId");
    assert_contains(&refused(&other).to_string(), "operation `list_things`: has `servers` of its own");
    says(
        &listing("[]").replace("  /things:", "  /things:\n    servers: [{url: 'https://b.example'}]"),
        "document, /things: has `servers` of its own, which the generated client would ignore; leave one list at the top of the document",
    );
    says(
        &listing("[]")
            .replace("'https://api.example/v1'}", "'https://api.example/v1'}, {url: 'https://test.example/'}"),
        "document: its servers have the paths `/v1` and ``, and the generated helpers for tests know one; give all servers the same path",
    );
    files(
        &listing("[]")
            .replace("'https://api.example/v1'}", "'https://api.example/v1'}, {url: 'https://b.example/v1/'}"),
    );
}

#[test]
fn paths_are_ones_that_a_request_can_be_made_of() {
    for (path, problem) in [
        ("things", "does not begin with a slash"),
        ("/things?x=1", "has a query or a fragment; the query is made of parameters"),
        (
            "/things/{a}.{b}",
            "has two parameters in one segment, which the generated helpers for tests could not tell apart",
        ),
        ("/things/{a", "has braces that do not pair"),
        ("/things/a}", "has braces that do not pair"),
    ] {
        says(
            &spec(&format!("paths: {{'{path}': {}}}\n", one("list_things"))),
            &format!("document, {path}: the path {problem}; correct it"),
        );
    }
    let twice = "parameters: [{name: id, in: path, required: true, schema: {type: string}}], operationId: list_things";
    says(
        &spec(&format!(
            "paths: {{'/a/{{id}}/b/{{id}}': {}}}\n",
            one("list_things").replace("operationId: list_things", twice)
        )),
        "operation `list_things`, parameter `id`: the path has `{id}` twice; give the second a name of its own",
    );
}

#[test]
fn path_items_are_written_out_and_extensions_passed_over() {
    says(
        &spec("paths: {/a: {$ref: '#/x-paths/a'}}\n"),
        "document, /a: is a reference to a path item, which the generator does not follow; write the path item out here",
    );
    let extended = files(&spec(&format!("paths: {{x-foo: {{get: {{}}}}, /a: {}}}\n", one("list_things"))));
    assert_contains(&extended["builder.rs"], "pub struct ListThings");
}

#[test]
fn operations_have_a_method_and_a_name_that_are_free() {
    says(
        &spec(&format!("paths: {{/a: {}}}\n", one("12"))),
        "operation GET /a: `operationId` is not text; put it in quotes, or better, give it the form verb_noun",
    );
    says(
        &spec(&format!("paths: {{/a: {}}}\n", one("list_things").replace("get:", "trace:"))),
        "operation `list_things`: method `trace` is not one the generated client sends; remove the operation",
    );
    for id in ["pre", "exec", "baseurl", "newWithClient", "with", "Error", "response-value", "option"] {
        let name = xtask::codegen::naming::snake(id);
        says(
            &spec(&format!("paths: {{/a: {}}}\n", one(id))),
            &format!(
                "operation GET /a: its `operationId` would become `{name}`, which every generated client has already; give it the form \
                 verb_noun"
            ),
        );
    }
}
