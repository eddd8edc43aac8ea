//! That the traps of progenitor are still there. When one of these fails after an upgrade, the trap is gone: delete
//! the test, the answer in `xtask/src/codegen`, and the answer's test in the module `answer`.

use crate::support::{answering, assert_contains, assert_lacks, form, listing, spec, stock, stock_mock};

const DEEP: &str = "{customer: {style: deepObject, explode: true}}";
const NESTED: &str =
    "{type: object, properties: {customer: {type: object, required: [id], properties: {id: {type: string}}}}}";

pub(crate) fn nested_form() -> String {
    form(NESTED, DEEP)
}

#[test]
fn trap_is_still_there_encoding_panics() {
    assert_contains(&stock(&nested_form()).unwrap_err(), "not yet implemented: media type encoding not empty");
}

#[test]
fn trap_is_still_there_nested_forms_are_left_to_the_serializer() {
    // The stock serializer, serde_urlencoded, fails on nested values at run time; ours writes brackets.
    let tokens = stock(&form(NESTED, "{}")).unwrap();
    assert_contains(&tokens, "pub customer : :: std :: option :: Option < CreateThingBodyCustomer >");
    assert_contains(&tokens, ". form_urlencoded (& body) ?");
}

pub(crate) fn json_text() -> String {
    form(
        "{type: object, properties: {meta_data: {type: object, description: Free., additionalProperties: true}}}",
        "{}",
    )
}

#[test]
fn trap_is_still_there_json_text_is_taken_for_an_object() {
    let tokens = stock(&json_text()).unwrap();
    assert_contains(&tokens, "pub meta_data : :: serde_json :: Map");
}

pub(crate) fn nullable() -> String {
    form("{type: object, properties: {label: {type: string, nullable: true, description: Yours.}}}", "{}")
}

#[test]
fn trap_is_still_there_null_is_left_out_like_what_is_absent() {
    let tokens = stock(&nullable()).unwrap();
    assert_contains(
        &tokens,
        "# [serde (skip_serializing_if = \"::std::option::Option::is_none\")] \
         pub label : :: std :: option :: Option < :: std :: string :: String >",
    );
}

pub(crate) fn listed_text() -> String {
    listing("[{name: ids, in: query, schema: {type: string, x-content-schema: {type: array, items: {type: string}}}}]")
}

#[test]
fn trap_is_still_there_text_that_holds_a_list_is_any_text() {
    assert_contains(&stock(&listed_text()).unwrap(), "ids : Result < Option < :: std :: string :: String >");
}

pub(crate) fn custom_fields() -> String {
    form("{type: object, properties: {id: {type: string}}, additionalProperties: {type: string}}", "{}")
}

#[test]
fn trap_is_still_there_a_type_that_keeps_others_has_no_default() {
    let tokens = stock(&custom_fields()).unwrap();
    assert_contains(&tokens, "Clone , Debug)] pub struct CreateThingBody {");
    assert_contains(&tokens, "# [serde (flatten)] pub extra");
}

const FILTER: &str = "schema: {type: object, properties: {in: {type: string}, is: {type: string}}}";

pub(crate) fn deep_query() -> String {
    listing(&format!("[{{name: id, in: query, style: deepObject, explode: true, {FILTER}}}]"))
}

#[test]
fn trap_is_still_there_deep_object_in_the_query_is_an_error() {
    assert_contains(&stock(&deep_query()).unwrap_err(), "unsupported style of query parameter DeepObject");
}

#[test]
fn trap_is_still_there_an_optional_object_in_the_query_panics() {
    let spec = listing(&format!("[{{name: id, in: query, {FILTER}}}]"));
    assert_contains(&stock(&spec).unwrap_err(), "internal error: entered unreachable code");
}

pub(crate) fn open_enum() -> String {
    answering(
        "    Thing:\n      type: object\n      required: [status]\n      properties:\n        \
         status: {$ref: '#/components/schemas/ThingStatus'}\n        \
         before: {allOf: [{$ref: '#/components/schemas/ThingStatus'}], description: The one before.}\n    \
         ThingStatus: {anyOf: [{type: string, enum: [created, logged_in]}, {type: string}]}\n",
    )
}

#[test]
fn trap_is_still_there_open_enumerations_never_decode() {
    // Both parts are flattened, so a string is no value of the type, although it compiles.
    let tokens = stock(&open_enum()).unwrap();
    assert_contains(&tokens, "# [serde (flatten , ");
    assert_contains(&tokens, "pub subtype_0 : ");
    assert_contains(&tokens, "pub subtype_1 : ");
}

pub(crate) fn closed_enum() -> String {
    answering("    Thing: {type: object, properties: {status: {type: string, enum: [created]}}}\n")
}

#[test]
fn trap_is_still_there_enumerations_are_closed() {
    let tokens = stock(&closed_enum()).unwrap();
    assert_contains(&tokens, "pub enum ThingStatus { # [serde (rename = \"created\")] Created , }");
}

pub(crate) fn secret() -> String {
    answering(
        "    Thing:\n      type: object\n      required: [token]\n      properties:\n        \
         token: {type: string, format: password, maxLength: 70, description: Secret.}\n        url: {type: string, format: password}\n",
    )
}

#[test]
fn trap_is_still_there_secrets_are_printed() {
    let tokens = stock(&secret()).unwrap();
    assert_contains(&tokens, "Clone , Debug)] pub struct Thing");
    assert_contains(&tokens, "pub url : :: std :: option :: Option < :: std :: string :: String >");
}

pub(crate) fn unknown_properties() -> String {
    answering("    Thing: {type: object, properties: {id: {type: string}}, additionalProperties: true}\n")
}

#[test]
fn trap_is_still_there_unknown_properties_are_dropped() {
    assert_lacks(&stock(&unknown_properties()).unwrap(), "flatten");
}

pub(crate) fn default() -> String {
    form("{type: object, properties: {enabled: {type: boolean, default: false}}}", "{}")
}

#[test]
fn trap_is_still_there_defaults_are_always_sent() {
    assert_contains(&stock(&default()).unwrap(), "# [serde (default)] pub enabled : bool");
}

pub(crate) fn limits() -> String {
    form("{type: object, properties: {id: {type: string, maxLength: 50}, count: {type: integer, minimum: 1}}}", "{}")
}

#[test]
fn trap_is_still_there_limits_make_types() {
    let tokens = stock(&limits()).unwrap();
    assert_contains(&tokens, "pub struct CreateThingBodyId (:: std :: string :: String)");
    assert_contains(&tokens, "NonZeroU64");
}

pub(crate) fn shared_parameter() -> String {
    let operation =
        "parameters: [{$ref: '#/components/parameters/Mode'}]\n      responses: {'200': {description: done}}\n";
    spec(&format!(
        "paths:\n  /things:\n    get:\n      operationId: list_things\n      {operation}    \
         delete:\n      operationId: delete_things\n      {operation}\
         components:\n  parameters:\n    Mode: {{name: x-mode, in: header, schema: {{type: string, enum: [loud, quiet]}}}}\n"
    ))
}

#[test]
fn trap_is_still_there_shared_enumerations_make_one_type_per_operation() {
    let tokens = stock(&shared_parameter()).unwrap();
    assert_contains(&tokens, "pub enum ListThingsXMode");
    assert_contains(&tokens, "pub enum DeleteThingsXMode");
}

fn failing(responses: &str) -> String {
    let spec = listing("[]").replace("{'200': {description: done}}", responses);
    format!(
        "{spec}components:\n  schemas:\n    Thing: {{type: object, properties: {{id: {{type: string}}}}}}\n    \
         Failure: {{type: object, properties: {{message: {{type: string}}}}}}\n"
    )
}

fn json(schema: &str) -> String {
    format!("{{description: '', content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}")
}

pub(crate) fn default_response() -> String {
    failing(&format!("{{'200': {}, default: {}}}", json("Thing"), json("Failure")))
}

#[test]
fn trap_is_still_there_a_default_of_another_type_panics() {
    assert_contains(&stock(&default_response()).unwrap_err(), "assertion failed: response_types.len() <= 1");
}

#[test]
fn trap_is_still_there_a_default_beside_2xx_is_written_twice() {
    let spec = failing(&format!("{{2XX: {}, 4XX: {1}, 5XX: {1}, default: {1}}}", json("Thing"), json("Failure")));
    let tokens = stock(&spec).unwrap();
    assert_eq!(tokens.matches("_ => ").count(), 2, "{tokens}");
}

pub(crate) fn two_errors() -> String {
    failing(&format!("{{2XX: {0}, 4XX: {1}, 5XX: {0}}}", json("Thing"), json("Failure")))
}

#[test]
fn trap_is_still_there_a_second_error_type_panics() {
    assert_contains(&stock(&two_errors()).unwrap_err(), "assertion failed: response_types.len() <= 1");
}

#[test]
fn trap_is_still_there_every_request_carries_the_version_of_the_description() {
    assert_contains(&stock(&listing("[]")).unwrap(), "HeaderName :: from_static (\"api-version\")");
}

#[test]
fn trap_is_still_there_the_constructor_panics_and_fixes_a_time_out() {
    let tokens = stock(&listing("[]")).unwrap();
    assert_contains(&tokens, "client . build () . unwrap ()");
    assert_contains(&tokens, "from_secs (15u64)");
    assert_lacks(&tokens, "redirect");
}

/// `PUT /things/{id}` with a form, answered by a thing.
pub(crate) fn mock() -> String {
    answering("    Thing: {type: object, properties: {id: {type: string}}}\n")
        .replace("get:\n      operationId: retrieve_thing", "put:\n      operationId: replace_thing")
        .replace("{name: id,", "{name: id, description: Which one.,")
        .replace(
            "      responses:",
            "      requestBody:\n        content:\n          application/x-www-form-urlencoded:\n            \
             schema: {type: object, properties: {name: {type: string, description: Name of the thing.}}}\n      responses:",
        )
}

#[test]
fn trap_is_still_there_mock_helpers_take_forms_for_json_and_paths_for_expressions() {
    let tokens = stock_mock(&mock()).unwrap();
    assert_contains(
        &tokens,
        "value : & types :: ReplaceThingBody) -> Self { Self (self . 0 . json_body_obj (value)) }",
    );
    assert_contains(
        &tokens,
        "regex :: Regex :: new (& format ! (\"^/things/{}$\" , value . to_string ())) . unwrap ()",
    );
    assert_lacks(&tokens, "/v1/");
}

pub(crate) fn twins() -> String {
    answering(
        "    Thing:\n      type: object\n      properties:\n        status: {type: string, enum: [a]}\n        \
         other: {$ref: '#/components/schemas/ThingStatus'}\n    ThingStatus: {type: string, enum: [b]}\n",
    )
}

#[test]
fn trap_is_still_there_two_types_of_one_name_are_generated() {
    let tokens = stock(&twins()).unwrap();
    assert_eq!(tokens.matches("pub enum ThingStatus {").count(), 2, "{tokens}");
}

pub(crate) fn twin_fields() -> String {
    form("{type: object, properties: {'customer[id]': {type: string}, customer_id: {type: string}}}", "{}")
}

#[test]
fn trap_is_still_there_two_fields_of_one_name_are_generated() {
    let tokens = stock(&twin_fields()).unwrap();
    assert_eq!(tokens.matches("pub customer_id :").count(), 2, "{tokens}");
}

pub(crate) fn collection() -> String {
    answering(
        "    Thing:\n      type: object\n      required: [all]\n      properties:\n        items: {type: array, items: {type: string}}\n        \
         meta: {type: object}\n        all: {type: array, items: {type: string}}\n",
    )
}

#[test]
fn trap_is_still_there_optional_collections_refuse_null() {
    let tokens = stock(&collection()).unwrap();
    assert_contains(
        &tokens,
        "# [serde (default , skip_serializing_if = \"::std::vec::Vec::is_empty\")] pub items : :: std :: vec :: Vec",
    );
    assert_contains(
        &tokens,
        "# [serde (default , skip_serializing_if = \"::serde_json::Map::is_empty\")] pub meta : :: serde_json :: Map",
    );
}

pub(crate) fn growing() -> String {
    form("{type: object, properties: {id: {type: string}}}", "{}").replace(
        "{description: done}",
        "{description: done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}",
    ) + "components: {schemas: {Thing: {type: object, properties: {id: {type: string}}}}}\n"
}

#[test]
fn trap_is_still_there_response_types_cannot_grow() {
    assert_lacks(&stock(&growing()).unwrap(), "non_exhaustive");
}

#[test]
fn trap_is_still_there_a_reference_that_leads_nowhere_panics() {
    let spec = listing("[{$ref: '#/components/parameters/Lost'}]") + "components: {}\n";
    assert_contains(&stock(&spec).unwrap_err(), "key Lost is missing");
}

#[test]
fn trap_is_still_there_a_second_media_type_panics() {
    let spec = form("{type: object}", "{}")
        .replace("        content:\n", "        content:\n          application/json: {schema: {}}\n");
    assert_contains(&stock(&spec).unwrap_err(), "more media types than expected");
}

#[test]
fn trap_is_still_there_a_path_parameter_can_climb() {
    // The URL parser resolves these, so a request would reach another operation.
    for id in ["..", "."] {
        assert_eq!(stock_progenitor_client::encode_path(id), id);
    }
}

#[test]
fn trap_is_still_there_a_response_that_does_not_decode_loses_its_status() {
    let response = http::Response::builder().status(503).body("<html>").expect("a response");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let decoded = stock_progenitor_client::ResponseValue::<u8>::from_response::<()>(response.into());
    let error = runtime.block_on(decoded).expect_err("HTML is no number");
    assert_eq!(error.status(), None);
}
