//! What requests can say beyond plain values: a field that is cleared, JSON within a text, fields of the caller's own.

use serde_json::json;
use xtask::codegen::Problem;

use crate::support::{answering, assert_contains, assert_lacks, files, form, listing, lowered, refused, spec};
use crate::trap;

/// `PUT /things/{id}` with JSON of the component `Body`.
fn json_body(schemas: &str) -> String {
    answering(schemas)
        .replace("get:\n      operationId: retrieve_thing", "put:\n      operationId: update_thing")
        .replace(
            "      responses:",
            "      requestBody:\n        content: {application/json: {schema: {$ref: '#/components/schemas/Body'}}}\n      responses:",
        )
}

const THING: &str = "    Thing: {type: object, properties: {id: {type: string}}}\n";

#[test]
fn what_may_be_null_can_be_cleared() {
    let types = &files(&trap::nullable())["types/mod.rs"];
    assert_contains(
        types,
        r#"/// Yours. #[serde(skip_serializing_if = "::std::option::Option::is_none")] pub label: Option<::progenitor_client::Change<String>>"#,
    );
}

#[test]
fn every_single_value_can_be_cleared() {
    let parts = "components:\n  schemas:\n    Mode: {type: string, enum: [loud]}\n    \
                 State: {anyOf: [{type: string, enum: [on_hold]}, {type: string}]}\n    \
                 Maybe: {nullable: true, anyOf: [{type: string, enum: [yes_please]}, {type: string}]}\n    \
                 Unchanged: {anyOf: [{type: string, enum: [fixed]}, {type: string}]}\n";
    for (schema, kind) in [
        ("{type: string, nullable: true, maxLength: 9}", "String"),
        ("{type: string, nullable: true, format: password}", "::progenitor_client::Secret"),
        ("{type: boolean, nullable: true}", "bool"),
        ("{type: integer, nullable: true, format: int32}", "i32"),
        ("{type: integer, nullable: true}", "i64"),
        ("{type: number, nullable: true}", "f64"),
        ("{type: integer, nullable: true, format: unix-time}", "::progenitor_client::Timestamp"),
        ("{type: object, nullable: true}", "::progenitor_client::JsonText<::serde_json::Value>"),
        ("{allOf: [{$ref: '#/components/schemas/State'}], nullable: true}", "::test_client::open::State"),
        ("{$ref: '#/components/schemas/Maybe'}", "::test_client::open::Maybe"),
        ("{allOf: [{$ref: '#/components/schemas/Mode'}], nullable: true}", "::test_client::types::Mode"),
        ("{type: string, enum: [a], nullable: true}", "::test_client::types::CreateThingBodyM"),
    ] {
        let all =
            format!("{{type: object, properties: {{m: {schema}, n: {{$ref: '#/components/schemas/Unchanged'}}}}}}");
        let files = files(&(form(&all, "{}") + parts));
        // A long type is broken over lines, with a comma at its end.
        let types = files["types/mod.rs"].replace("< ", "<").replace(", >", ">");
        assert_contains(&types, &format!("pub m: Option<::progenitor_client::Change<{kind}>>"));
        // The transport has the conversions of its own types and of the language's.
        let conversion = |name: &str| {
            format!(
                "impl From<{name}> for ::progenitor_client::Change<{name}> {{ fn from(value: {name}) -> Self {{ Self::Set(value) }} }}"
            )
        };
        match kind.split("::").collect::<Vec<_>>()[..] {
            ["", "test_client", "open", name] => assert_contains(&files["open.rs"], &conversion(name)),
            ["", "test_client", "types", name] => assert_contains(&types, &conversion(name)),
            _ => assert_lacks(&types, "for ::progenitor_client::Change"),
        }
        assert_lacks(&files["open.rs"], &conversion("Unchanged"));
    }
}

#[test]
fn an_object_in_json_can_be_cleared() {
    let files = files(&json_body(&format!(
        "{THING}    Body: {{type: object, properties: {{address: {{type: object, nullable: true, properties: {{city: {{type: string, nullable: true}}}}}}}}}}\n"
    )));
    let types = &files["types/mod.rs"];
    assert_contains(types, "pub address: Option<::progenitor_client::Change<::test_client::types::BodyAddress>>");
    assert_contains(types, "pub city: Option<::progenitor_client::Change<String>>");
    assert_contains(types, "impl From<BodyAddress> for ::progenitor_client::Change<BodyAddress>");
}

#[test]
fn what_must_be_sent_and_what_is_answered_is_not_cleared() {
    let types = &files(&json_body(
        "    Thing: {type: object, properties: {label: {type: string, nullable: true}, ids: {type: string, x-content-schema: {type: array, items: {type: string}}}}}\n    \
         Body: {type: object, required: [note], properties: {note: {type: string, nullable: true}, any: {nullable: true}}}\n",
    ))["types/mod.rs"];
    assert_contains(types, "pub note: Option<String>");
    assert_contains(types, "pub label: Option<String>");
    assert_contains(types, "pub ids: Option<String>");
    // Any JSON can be null by itself.
    assert_contains(types, "pub any: Option<::serde_json::Value>");
}

#[test]
fn lists_maps_and_objects_in_brackets_cannot_be_cleared() {
    for property in [
        "{type: array, nullable: true, items: {type: string}}",
        "{type: object, nullable: true, additionalProperties: {type: string}}",
    ] {
        let error = refused(&json_body(&format!("{THING}    Body: {{type: object, properties: {{m: {property}}}}}\n")));
        assert_eq!(error.problem, Problem::NullableRequest, "{property}");
        assert_eq!(error.place.to_string(), "schema `Body`, property `m`");
    }
    let error = refused(&form(
        "{type: object, properties: {m: {type: object, nullable: true, properties: {a: {type: string}}}}}",
        "{m: {style: deepObject, explode: true}}",
    ));
    assert_eq!(error.problem, Problem::NullableDeepObject);
}

#[test]
fn what_is_cleared_in_a_request_is_no_part_of_a_response() {
    let error = refused(&json_body(
        "    Thing: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}\n    \
         Body: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}\n    \
         Address: {type: object, properties: {city: {type: string, nullable: true}}}\n",
    ));
    assert_eq!(error.problem, Problem::SharedNull("Address".to_owned()));
    assert_eq!(error.place.to_string(), "schema `Address`, property `city`");
    // A list that only the response may leave out, or have as null, is no such thing.
    let shared = json_body(
        "    Thing: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}\n    \
         Body: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}\n    \
         Address: {type: object, properties: {lines: {type: array, items: {type: string}}}}\n",
    );
    assert_contains(&files(&shared)["types/mod.rs"], "pub lines: Option<Vec<String>>");
}

#[test]
fn a_list_within_a_text_has_a_type_in_the_query_and_in_forms() {
    let builder = &files(&trap::listed_text())["builder.rs"];
    assert_contains(builder, "V: TryInto<::progenitor_client::JsonText<Vec<String>>>");
    assert_contains(builder, r#"QueryParam::new("ids", &ids)"#);
    let parts = "components:\n  schemas:\n    State: {anyOf: [{type: string, enum: [on_hold]}, {type: string}]}\n    \
                 Mode: {type: string, enum: [loud]}\n";
    for (items, kind) in [
        ("{type: integer, format: unix-time}", "::progenitor_client::Timestamp"),
        ("{$ref: '#/components/schemas/State'}", "::test_client::open::State"),
        ("{$ref: '#/components/schemas/Mode'}", "::test_client::types::Mode"),
    ] {
        let text =
            format!("{{type: string, pattern: a, x-content-schema: {{type: array, items: {items}, minItems: 2}}}}");
        let kind = format!("::progenitor_client::JsonText<Vec<{kind}>>");
        let query = format!(
            "[{{name: f, in: query, style: deepObject, explode: true, schema: {{type: object, properties: {{in: {text}}}}}}}]"
        );
        assert_contains(&files(&(listing(&query) + parts))["builder.rs"], &format!("V: TryInto<{kind}>"));
        let body = files(&(form(&format!("{{type: object, properties: {{m: {text}}}}}"), "{}") + parts));
        assert_contains(
            &body["types/mod.rs"].replace("< ", "<").replace(", >", ">"),
            &format!("pub m: Option<{kind}>"),
        );
        assert_eq!(
            body["types/mod.rs"].contains("pub enum Mode"),
            items.contains("Mode"),
            "types of the items are kept"
        );
    }
}

#[test]
fn only_text_holds_json_and_only_what_has_a_type() {
    for schema in [
        "{type: integer, x-content-schema: {type: array, items: {type: string}}}",
        "{type: string, format: password, x-content-schema: {}}",
        "{type: string, enum: [a], x-content-schema: {}}",
        "{type: string, x-content-schema: {type: array}}",
        "{type: string, x-content-schema: {type: array, items: {type: object}}}",
        "{type: string, x-content-schema: {oneOf: [{type: string}, {type: integer}]}}",
    ] {
        let error = refused(&form(&format!("{{type: object, properties: {{m: {schema}}}}}"), "{}"));
        assert_eq!(error.problem, Problem::ContentSchema, "{schema}");
    }
}

#[test]
fn a_type_that_stands_in_takes_no_other_name() {
    let parts = "components: {schemas: {ChangeText: {type: object, properties: {a: {type: string}}}}}\n";
    let spec = form(
        "{type: object, properties: {m: {type: string, nullable: true}, n: {$ref: '#/components/schemas/ChangeText'}}}",
        "{n: {style: deepObject, explode: true}}",
    );
    assert_eq!(
        refused(&(spec + parts)).to_string(),
        "document, the type `Change<String>`: both it and schema `ChangeText` become `ChangeText` in Rust; rename one of them"
    );
}

#[test]
fn fields_of_the_callers_own_come_beside_the_others() {
    let types = &files(&trap::custom_fields())["types/mod.rs"];
    assert_contains(types, "#[serde(flatten)] pub extra: ::std::collections::BTreeMap<String, String>");
    assert_contains(types, "Clone, Debug, Default)] pub struct CreateThingBody {");
}

#[test]
fn an_object_within_an_object_of_the_query_becomes_parameters_as_well() {
    let nested = |inner: &str| {
        listing(&format!(
            "[{{name: relationship, in: query, style: deepObject, explode: true, schema: {{type: object, properties: {{parent_id: {inner}}}}}}}]"
        ))
    };
    let spec = nested("{$ref: '#/components/schemas/IdFilter'}")
        + "components: {schemas: {IdFilter: {type: object, properties: {is: {type: string, description: This one.}}}}}\n";
    let lowering = lowered(&spec);
    assert_eq!(
        lowering.document["paths"]["/things"]["get"]["parameters"],
        json!([{
            "in": "query",
            "name": "relationship[parent_id][is]",
            "required": false,
            "schema": {"type": "string", "description": "This one."},
            "description": "This one.",
        }])
    );
    assert_contains(&files(&spec)["builder.rs"], "/// This one. pub fn relationship_parent_id_is<V>");
    let deeper = "{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}";
    let error = refused(&nested(deeper));
    assert_eq!(error.problem, Problem::NestedInDeepObject);
    assert_eq!(
        error.place.to_string(),
        "operation `list_things`, parameter `relationship`, property `parent_id`, property `a`"
    );
    assert_eq!(refused(&nested("{type: object}")).problem, Problem::QueryObject);
}

#[test]
fn json_goes_out_by_put_and_nothing_comes_back_from_a_deletion() {
    let files = files(&spec(
        "paths:\n  /things/{id}:\n    parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n    \
         put:\n      operationId: update_thing\n      requestBody:\n        content: {application/json: {schema: {type: object, properties: {\
         parts: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}}\n      \
         responses: {'200': {description: done}}\n    \
         delete:\n      operationId: delete_thing\n      responses: {'200': {description: done}, '204': {description: done}}\n",
    ));
    let builder = &files["builder.rs"];
    assert_contains(builder, ".put(url)");
    assert_contains(builder, ".json(&body)");
    assert_contains(builder, ".delete(url)");
    assert_eq!(builder.matches("200..=299 => Ok(ResponseValue::empty(response))").count(), 2, "{builder}");
    assert_contains(&files["types/mod.rs"], "pub parts: Vec<UpdateThingBodyPartsItem>");
}
