//! Small specifications, run through our pipeline and through progenitor alone.

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde_json::Value;
use xtask::codegen::{Files, generate, lowering::Lowering, panic, pass::strictly};
use xtask::error::Error;

/// A specification of the operations and components given, in YAML.
pub(crate) fn spec(paths_and_components: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Test, version: '1'}}\nservers: [{{url: 'https://api.example/v1'}}]\n{paths_and_components}"
    )
}

/// `POST /things` with a form of this schema and this encoding, both in YAML's flow style.
pub(crate) fn form(schema: &str, encoding: &str) -> String {
    spec(&format!(
        "paths:\n  /things:\n    post:\n      operationId: create_thing\n      requestBody:\n        content:\n          \
         application/x-www-form-urlencoded:\n            schema: {schema}\n            encoding: {encoding}\n      \
         responses: {{'200': {{description: done}}}}\n"
    ))
}

/// `GET /things/{id}` that answers with a `Thing`, and the components given.
pub(crate) fn answering(schemas: &str) -> String {
    spec(&format!(
        "paths:\n  /things/{{id}}:\n    get:\n      operationId: retrieve_thing\n      parameters:\n        \
         - {{name: id, in: path, required: true, schema: {{type: string}}}}\n      responses:\n        '200':\n          \
         description: done\n          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}\n\
         components:\n  schemas:\n{schemas}"
    ))
}

/// `GET /things` with these parameters, in YAML's flow style.
pub(crate) fn listing(parameters: &str) -> String {
    spec(&format!(
        "paths:\n  /things:\n    get:\n      operationId: list_things\n      parameters: {parameters}\n      \
         responses: {{'200': {{description: done}}}}\n"
    ))
}

/// The specification as JSON.
pub(crate) fn parse(spec: &str) -> Value {
    serde_yaml::from_str(spec).expect("a test's specification is YAML")
}

/// What lowering makes of a specification.
pub(crate) fn lowered(spec: &str) -> Lowering {
    strictly(parse(spec)).unwrap_or_else(|error| panic!("{error}"))
}

/// What the passes have against a specification; empty if they take it.
pub(crate) fn refused(spec: &str) -> String {
    strictly(parse(spec)).err().map(|error| error.to_string()).unwrap_or_default()
}

/// The generated files, with white space made single, so that a test does not depend on where lines break.
pub(crate) fn files(spec: &str) -> Files {
    let files = generate("test.yaml", "test_client", spec).unwrap_or_else(|error| panic!("{error}"));
    files.into_iter().map(|(path, text)| (path, text.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

/// The error of the whole pipeline.
pub(crate) fn error(spec: &str) -> Error {
    generate("test.yaml", "test_client", spec).expect_err("the specification should have been refused")
}

/// What progenitor alone makes of a specification in the style that we use: tokens, or the message of its error or
/// panic.
pub(crate) fn stock(spec: &str) -> Result<String, String> {
    run(spec, |generator, document| generator.generate_tokens(document).map(|tokens| tokens.to_string()))
}

/// As [`stock`], of the helpers for `httpmock`.
pub(crate) fn stock_mock(spec: &str) -> Result<String, String> {
    run(spec, |generator, document| generator.httpmock(document, "test_client").map(|tokens| tokens.to_string()))
}

fn run(
    spec: &str,
    generate: impl FnOnce(&mut Generator, &OpenAPI) -> Result<String, progenitor::Error>,
) -> Result<String, String> {
    let document: OpenAPI = serde_json::from_value(parse(spec)).expect("a test's specification is OpenAPI 3.0");
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder).with_tag(TagStyle::Merged);
    panic::catch(|| generate(&mut Generator::new(&settings), &document).map_err(|error| error.to_string()))
        .and_then(|result| result)
}

/// Asserts that `text` contains `part`, and shows the text if not.
#[track_caller]
pub(crate) fn assert_contains(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is not in:\n{text}");
}

/// Asserts that `text` does not contain `part`, and shows the text if it does.
#[track_caller]
pub(crate) fn assert_lacks(text: &str, part: &str) {
    assert!(!text.contains(part), "`{part}` is in:\n{text}");
}
