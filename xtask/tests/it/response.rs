//! Responses: one rule for media types and statuses; enumerations and names in them.

use serde_json::Value;
use xtask::codegen::Problem;

use crate::support::{answering, assert_contains, assert_lacks, files, listing, lowered, refused, says};

fn answering_with(responses: &str) -> String {
    listing("[]").replace("{'200': {description: done}}", responses)
}

fn media(types: &[&str]) -> String {
    let types: Vec<String> = types.iter().map(|media| format!("{media}: {{schema: {{type: string}}}}")).collect();
    format!("{{description: '', content: {{{}}}}}", types.join(", "))
}

#[test]
fn of_several_media_types_the_json_is_taken() {
    let spec = answering_with(&format!("{{'200': {}}}", media(&["text/csv", "application/json; charset=utf-8"])));
    let lowering = lowered(&spec);
    let content = lowering.document.pointer("/paths/~1things/get/responses/2XX/content").expect("content");
    assert_eq!(*content, serde_json::json!({"application/json": {"schema": {"type": "string"}}}));
    assert_contains(&files(&spec)["builder.rs"], "ResponseValue<String>");
}

#[test]
fn errors_may_be_of_any_json_and_successes_only_of_what_is_asked_for() {
    let problem = media(&["application/problem+json"]);
    let spec = answering_with(&format!(
        "{{'200': {{description: ''}}, 4XX: {problem}, 5XX: {}}}",
        media(&["application/json"])
    ));
    assert_contains(&files(&spec)["builder.rs"], "Error<String>");
    let rule = "which the generated client neither asks for nor decodes; document `application/json` (or, of an error, any `+json`), or \
                leave it out: a response that is not documented is an error with its status and body";
    for (responses, status, found) in [
        (format!("{{'200': {problem}}}"), "200", "`application/problem+json`"),
        (format!("{{'200': {}}}", media(&["text/plain", "text/csv"])), "200", "`text/csv`, `text/plain`"),
        (format!("{{'200': {{description: ''}}, 5XX: {}}}", media(&["text/html"])), "5XX", "`text/html`"),
    ] {
        says(
            &answering_with(&responses),
            &format!("operation `list_things`, response {status}: is documented as {found}, {rule}"),
        );
    }
    says(
        &answering_with("{'200': {description: '', content: {application/json: {}}}}"),
        "operation `list_things`, response 200: has no `schema`; add one, `{}` for any JSON",
    );
}

#[test]
fn an_operation_has_a_success() {
    for responses in
        ["{}", "{'302': {description: ''}}", "{default: {description: ''}}", "{x-a: 1, 4XX: {description: ''}}"]
    {
        assert_eq!(refused(&answering_with(responses)).problem, Problem::NoSuccess, "{responses}");
    }
    assert_eq!(refused(&answering_with("{2xx: {description: ''}}")).problem, Problem::Status("2xx".to_owned()));
    // A redirect that is not followed is an error as any other that is not documented.
    let lowering = lowered(&answering_with("{200: {description: ''}, '304': {description: ''}, x-a: 1}"));
    let responses = lowering.document.pointer("/paths/~1things/get/responses").and_then(Value::as_object);
    assert!(responses.is_some_and(|found| found.keys().eq(["2XX"])), "{responses:?}");
}

#[test]
fn a_whole_body_is_not_null() {
    for thing in [
        "{type: object, nullable: true, properties: {}}",
        "{nullable: true, anyOf: [{type: string, enum: [a]}, {type: string}]}",
    ] {
        let error = refused(&answering(&format!("    Thing: {thing}\n")));
        assert_eq!(error.problem, Problem::NullableBody, "{thing}");
        assert_eq!(error.place.to_string(), "operation `retrieve_thing`, response 2XX");
    }
}

#[test]
fn open_enumerations_may_be_described_and_null() {
    let thing = |status: &str| {
        answering(&format!(
            "    Thing: {{type: object, required: [a], properties: {{a: {{$ref: '#/components/schemas/S'}}, b: {{type: array, items: {{allOf: \
             [{{$ref: '#/components/schemas/S'}}]}}}}}}}}\n    S: {status}\n"
        ))
    };
    let described =
        thing("{anyOf: [{type: string, description: Known., enum: [a]}, {type: string, description: Others.}]}");
    assert_contains(&files(&described)["types/mod.rs"], "pub a: ::test_client::open::S");
    for nullable in [
        "{nullable: true, anyOf: [{type: string, enum: [a]}, {type: string}]}",
        "{anyOf: [{type: string, nullable: true, enum: [a, null]}, {type: string}]}",
        "{anyOf: [{type: string, enum: [a]}, {type: string, nullable: true}]}",
    ] {
        let files = files(&thing(nullable));
        assert_contains(&files["types/mod.rs"], "pub a: Option<::test_client::open::S>");
        assert_contains(&files["types/mod.rs"], "Vec<Option<::test_client::open::S>>");
        assert_lacks(&files["open.rs"], "null");
    }
    says(
        &thing("{anyOf: [{type: string, enum: [a]}, {type: string, format: int32}]}"),
        "schema `S`: `format` keeps this `anyOf` from being read as an open enumeration; remove it",
    );
}

#[test]
fn any_value_may_be_a_variant() {
    let files =
        files(&answering("    Thing: {anyOf: [{type: string, enum: [err, ok, self, none]}, {type: string}]}\n"));
    // `Self::Err` would be the variant as well as the associated type.
    assert_contains(&files["open.rs"], "-> Result<Self, ::std::convert::Infallible> {");
    assert_contains(&files["open.rs"], "/// `err`. Err,");
}

#[test]
fn closed_enumerations_may_grow_and_have_distinct_variants() {
    let mode =
        |values: &str| listing(&format!("[{{name: mode, in: query, schema: {{type: string, enum: {values}}}}}]"));
    let types = &files(&mode("[a, b]"))["types/mod.rs"];
    let (before, _) = types.split_once("pub enum ListThingsMode {").expect("the enumeration");
    assert_contains(&before[before.rfind("/// ").expect("a comment")..], "#[non_exhaustive]");
    assert_eq!(
        refused(&mode("[a-b, a_b]")).problem,
        Problem::VariantClash("a-b".to_owned(), "a_b".to_owned(), "AB".to_owned())
    );
}

#[test]
fn properties_leave_the_name_of_the_map_of_all_others() {
    says(
        &answering("    Thing: {type: object, properties: {extra: {type: string}}, additionalProperties: true}\n"),
        "schema `Thing`, property `extra`: both it and schema `Thing`, additional properties become `extra` in Rust; rename one of them",
    );
    files(&answering("    Thing: {type: object, properties: {extra: {type: string}}}\n"));
}

#[test]
fn what_is_excluded_is_no_type() {
    says(
        &answering("    Thing: {type: object, properties: {a: {not: {type: string}}}}\n"),
        "schema `Thing`, property `a`: `not` has no type in Rust; describe what it is instead",
    );
}
