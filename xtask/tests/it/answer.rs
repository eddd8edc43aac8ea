//! Small specifications that need an answer to a trap of progenitor, through our pipeline. The module `trap` shows, on
//! the same specifications, that progenitor alone still falls into each trap.

use serde_json::{Value, json};
use xtask::codegen::Problem;

use crate::support::{answering, assert_contains, assert_lacks, files, form, listing, lowered, refused};
use crate::trap;

const JSON_TEXT: &str = "::progenitor_client::JsonText<::serde_json::Value>";

fn body_schema(document: &Value) -> &Value {
    &document["components"]["schemas"]["CreateThingBody"]["properties"]
}

#[test]
fn nested_forms_keep_their_types_and_lose_their_encoding() {
    let lowering = lowered(&trap::nested_form());
    let form = "/paths/~1things/post/requestBody/content/application~1x-www-form-urlencoded";
    assert_eq!(
        lowering.document.pointer(form),
        Some(&json!({"schema": {"$ref": "#/components/schemas/CreateThingBody"}}))
    );
    let files = files(&trap::nested_form());
    assert_contains(&files["types/mod.rs"], "pub customer: Option<CreateThingBodyCustomer>");
    assert_contains(&files["builder.rs"], ".form_urlencoded(&body)?");
}

#[test]
fn objects_without_an_encoding_become_json_text() {
    let lowering = lowered(&trap::json_text());
    let replaced = json!({"allOf": [{"$ref": "#/components/schemas/JsonTextJson"}], "description": "Free."});
    assert_eq!(body_schema(&lowering.document)["meta_data"], replaced);
    assert_contains(&files(&trap::json_text())["types/mod.rs"], &format!("pub meta_data: Option<{JSON_TEXT}>"));
}

#[test]
fn json_text_may_be_said_outright() {
    let spec = form(
        "{type: object, properties: {meta_data: {type: object, additionalProperties: true}}}",
        "{meta_data: {contentType: application/json}}",
    );
    assert_contains(&files(&spec)["types/mod.rs"], &format!("pub meta_data: Option<{JSON_TEXT}>"));
}

#[test]
fn arrays_within_brackets_stay_arrays() {
    let spec = form(
        "{type: object, properties: {addons: {type: object, properties: {id: {type: array, items: {type: string}}}}}}",
        "{addons: {style: deepObject, explode: true}}",
    );
    assert_contains(&files(&spec)["types/mod.rs"], "pub id: Vec<String>");
}

#[test]
fn objects_in_the_query_become_one_parameter_per_property() {
    let lowering = lowered(&trap::deep_query());
    let parameters = &lowering.document["paths"]["/things"]["get"]["parameters"];
    assert_eq!(
        parameters,
        &json!([
            {"in": "query", "name": "id[in]", "required": false, "schema": {"type": "string"}},
            {"in": "query", "name": "id[is]", "required": false, "schema": {"type": "string"}},
        ])
    );
    let builder = &files(&trap::deep_query())["builder.rs"];
    assert_contains(builder, "pub fn id_in<V>(mut self, value: V)");
    assert_contains(builder, r#"QueryParam::new("id[in]", &id_in)"#);
}

#[test]
fn open_enumerations_keep_unknown_values() {
    let files = files(&trap::open_enum());
    let open = &files["open.rs"];
    assert_contains(
        open,
        "#[non_exhaustive] pub enum ThingStatus { /// `created`. Created, /// `logged_in`. LoggedIn,",
    );
    assert_contains(open, "Unknown(String)");
    assert_contains(open, r#""logged_in" => Self::LoggedIn, _ => Self::Unknown(value.to_owned())"#);
    // By an absolute path, which means the same in every module, and through a described reference as well.
    let types = &files["types/mod.rs"];
    assert_contains(types, "pub status: ::test_client::open::ThingStatus");
    assert_contains(types, "pub before: Option<::test_client::open::ThingStatus>");
    assert_lacks(types, "enum ThingStatus");
}

#[test]
fn inline_types_get_names_and_may_be_null() {
    let spec = answering(
        "    Thing:\n      type: object\n      required: [part, status]\n      properties:\n        \
         part: {type: object, nullable: true, properties: {id: {type: string}}}\n        \
         status: {description: Its state., anyOf: [{type: string, enum: [on_hold]}, {type: string}]}\n        \
         parts: {type: array, items: {type: object, properties: {id: {type: string}}}}\n",
    );
    let files = files(&spec);
    assert_contains(&files["types/mod.rs"], "pub part: Option<ThingPart>");
    assert_contains(&files["types/mod.rs"], "/// Its state. pub status: ::test_client::open::ThingStatus");
    assert_contains(&files["types/mod.rs"], "pub parts: Option<Vec<ThingPartsItem>>");
    assert_contains(&files["open.rs"], "pub enum ThingStatus");
}

#[test]
fn closed_enumerations_are_refused_in_responses_and_allowed_in_requests() {
    let error = refused(&trap::closed_enum());
    assert_eq!(error.problem, Problem::ClosedEnum);
    let spec = listing("[{name: x-mode, in: header, schema: {type: string, enum: [all-disabled]}}]");
    assert_contains(&files(&spec)["types/mod.rs"], "pub enum ListThingsXMode");
}

#[test]
fn secrets_are_redacted_in_types_and_builders() {
    let files = files(&trap::secret());
    assert_contains(&files["types/mod.rs"], "pub token: ::progenitor_client::Secret");
    assert_contains(&files["types/mod.rs"], "pub url: Option<::progenitor_client::Secret>");
    assert_contains(&files["types/builder.rs"], "token: Result<::progenitor_client::Secret, String>");
}

#[test]
fn times_have_one_type() {
    let spec = answering(
        "    Thing: {type: object, required: [at], properties: {at: {type: integer, format: unix-time, description: When.}}}\n",
    );
    assert_contains(&files(&spec)["types/mod.rs"], "pub at: ::progenitor_client::Timestamp");
}

#[test]
fn unknown_properties_are_kept() {
    let types = &files(&trap::unknown_properties())["types/mod.rs"];
    assert_contains(types, "#[serde(flatten)] pub extra: ::serde_json::Map<String, ::serde_json::Value>");
}

#[test]
fn responses_with_new_properties_are_not_refused() {
    let spec = answering("    Thing: {type: object, properties: {id: {type: string}}, additionalProperties: false}\n");
    assert_lacks(&files(&spec)["types/mod.rs"], "deny_unknown_fields");
}

#[test]
fn defaults_are_not_sent() {
    let types = &files(&trap::default())["types/mod.rs"];
    assert_contains(
        types,
        r#"#[serde(skip_serializing_if = "::std::option::Option::is_none")] pub enabled: Option<bool>"#,
    );
    assert_lacks(types, "serde(default");
}

#[test]
fn limits_make_no_types() {
    let files = files(&trap::limits());
    assert_contains(&files["types/mod.rs"], "pub id: Option<String>");
    assert_contains(&files["types/mod.rs"], "pub count: Option<i64>");
    assert_lacks(&files["types/mod.rs"], "CreateThingBodyId");
    assert!(!files.contains_key("types/defaults.rs"));
}

#[test]
fn a_shared_parameter_makes_one_type() {
    let types = &files(&trap::shared_parameter())["types/mod.rs"];
    assert_contains(types, "pub enum Mode {");
    assert_eq!(types.matches("pub enum ").count(), 1, "{types}");
}

#[test]
fn success_is_any_2xx_and_default_is_any_error() {
    let lowering = lowered(&trap::default_response());
    let responses = lowering.document["paths"]["/things"]["get"]["responses"].as_object().expect("an object");
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["2XX", "4XX", "5XX"]);
    let builder = &files(&trap::default_response())["builder.rs"];
    assert_contains(builder, "200..=299 => ResponseValue::from_response(response).await");
    assert_contains(builder, "Error<types::Failure>");
    assert_eq!(builder.matches("_ => ").count(), 1, "{builder}");
}

#[test]
fn a_second_error_schema_is_refused() {
    assert_eq!(refused(&trap::two_errors()).problem, Problem::TwoErrors("4XX".to_owned(), "5XX".to_owned()));
}

#[test]
fn the_same_inline_error_twice_is_one_type() {
    let error = "{description: no, content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}}";
    let spec = listing("[]").replace("description: done}", &format!("description: done}}, 4XX: {error}, 5XX: {error}"));
    let files = files(&spec);
    assert_contains(&files["builder.rs"], "Error<types::ListThingsError>");
}

#[test]
fn paths_are_encoded_and_responses_decoded_by_the_crate_named_progenitor_client() {
    let files = files(&trap::mock());
    assert_contains(&files["mod.rs"], "pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue}");
    assert_contains(
        &files["mod.rs"],
        "use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt}",
    );
    let builder = &files["builder.rs"];
    assert_contains(builder, r#"client .baseurl .join(format_args!("/things/{}", encode_path(& id.to_string())))"#);
    assert_contains(builder, "200..=299 => ResponseValue::from_response(response).await");
}

#[test]
fn no_request_carries_the_version_of_the_description() {
    let with = "[{name: x-a, in: header, schema: {type: string}}, {name: x-b, in: header, schema: {type: string}}]";
    for (spec, map) in [(listing("[]"), None), (listing(with), Some("HeaderMap::new()"))] {
        let builder = &files(&spec)["builder.rs"];
        assert_lacks(builder, "api-version");
        match map {
            Some(map) => assert_contains(builder, map),
            None => assert_lacks(builder, "header_map"),
        }
    }
}

#[test]
fn the_constructor_that_panics_is_gone() {
    let client = &files(&listing("[]"))["mod.rs"];
    assert_contains(client, "pub(crate) fn new_with_client(");
    assert_lacks(client, "fn new(");
    assert_lacks(client, "unwrap()");
    assert_lacks(client, "prelude");
}

#[test]
fn mock_helpers_match_forms_escaped_paths_and_the_base_path() {
    let mock = &files(&trap::mock())["mock/operations.rs"];
    assert_contains(mock, "progenitor_client::form_body(value)");
    assert_contains(mock, r#"path_matches("^/v1/things/[^/]+$")"#);
    assert_contains(mock, r#"format!( "/v1/things/{}", progenitor_client::encode_path(& value.to_string()) )"#);
    // The answers are JSON, and stay so.
    assert_eq!(mock.matches("json_body_obj").count(), 1, "{mock}");
}

#[test]
fn mock_helpers_of_several_ids_look_at_each_segment() {
    let spec = trap::mock().replace("/things/{id}:", "/a.b/{parent}/things/{id}:").replace(
        "parameters:",
        "parameters:\n        - {name: parent, in: path, required: true, schema: {type: string}}",
    );
    let mock = &files(&spec)["mock/operations.rs"];
    assert_contains(mock, r#"path_matches("^/v1/a\\.b/[^/]+/things/[^/]+$")"#);
    assert_contains(mock, "nth(3usize) == Some(segment.as_str())");
    assert_contains(mock, "nth(5usize) == Some(segment.as_str())");
}

#[test]
fn types_of_one_name_are_refused_and_both_named() {
    let error = refused(&trap::twins());
    assert_eq!(
        error.to_string(),
        "schema `Thing`, property `status`: both it and schema `ThingStatus` become `ThingStatus` in Rust; rename one of them"
    );
}

#[test]
fn fields_of_one_name_are_refused_and_both_named() {
    let error = refused(&trap::twin_fields());
    assert_eq!(
        error.to_string(),
        "schema `CreateThingBody`, property `customer_id`: both it and schema `CreateThingBody`, property `customer[id]` become \
         `customer_id` in Rust; rename one of them"
    );
}

#[test]
fn optional_collections_in_responses_may_be_null() {
    let types = &files(&trap::collection())["types/mod.rs"];
    assert_contains(types, "pub items: Option<Vec<String>>");
    assert_contains(types, "pub meta: Option<::serde_json::Map<String, ::serde_json::Value>>");
    assert_contains(types, "pub all: Vec<String>");
}

#[test]
fn response_types_may_grow_and_request_types_can_be_written_out() {
    let types = &files(&trap::growing())["types/mod.rs"];
    assert_contains(
        types,
        "#[non_exhaustive] #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)] pub struct Thing {",
    );
    assert_contains(
        types,
        "#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)] pub struct CreateThingBody {",
    );
    assert_eq!(types.matches("non_exhaustive").count(), 1, "{types}");
}

#[test]
fn the_examples_that_cannot_be_compiled_are_gone() {
    assert_lacks(&files(&listing("[]"))["mod.rs"], "```");
}

#[test]
fn operations_are_tabled_for_tracing() {
    let operation = &files(&trap::mock())["operation.rs"];
    assert_contains(operation, r#"Operation { id: "replace_thing", method: "PUT", path: "/things/{id}", }"#);
}

#[test]
fn every_public_item_has_a_comment() {
    let all = files(&trap::mock());
    assert_contains(&all["types/builder.rs"], "/// Name of the thing. pub fn name<T>");
    assert_contains(&all["builder.rs"], "/// Which one. pub fn id<V>");
    assert_contains(&all["mock/operations.rs"], "/// Expects exactly this body. pub fn body");
}

#[test]
fn schemas_that_no_operation_uses_make_no_types() {
    let spec = answering(
        "    Thing: {type: object, properties: {id: {type: string}}}\n    Other: {type: object, properties: {id: {type: string}}}\n",
    );
    assert_lacks(&files(&spec)["types/mod.rs"], "Other");
}

#[test]
fn extensions_go_but_properties_named_like_them_stay() {
    let spec = answering(
        "    Thing: {type: object, x-assumed: why, properties: {x-id: {type: string, x-assumed: why}, example: {type: string}}}\n",
    );
    let lowering = lowered(&spec);
    assert_eq!(
        lowering.document["components"]["schemas"]["Thing"],
        json!({"type": "object", "properties": {"example": {"type": "string"}, "x-id": {"type": "string"}}})
    );
}
