//! What is not JSON: forms, the query, paths and headers.

use serde_json::json;
use xtask::codegen::Problem;

use crate::support::{answering, assert_contains, assert_lacks, files, form, listing, lowered, refused};

const DEEP: &str = "{m: {style: deepObject, explode: true}}";

fn form_with(property: &str, encoding: &str) -> String {
    form(&format!("{{type: object, properties: {{m: {property}}}}}"), encoding)
}

fn with_parts(spec: &str) -> String {
    format!(
        "{spec}components:\n  schemas:\n    A: {{type: object, properties: {{a: {{type: string}}}}}}\n    \
         B: {{type: object, properties: {{b: {{type: object, properties: {{c: {{type: string}}}}}}}}}}\n"
    )
}

#[test]
fn a_form_is_an_object_that_lists_its_properties() {
    for schema in [
        "{type: string}",
        "{type: object}",
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, properties: {a: {type: string}}, additionalProperties: true}",
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}",
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: string, format: password}}",
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: string, enum: [b]}}",
        "{type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}",
        "{type: object, properties: {a: {type: string}}, not: {required: [a]}}",
        "{type: string, properties: {a: {type: string}}}",
    ] {
        assert_eq!(refused(&form(schema, "{}")).problem, Problem::FormShape, "{schema}");
    }
    lowered(&form("{type: object, properties: {a: {type: string}}, additionalProperties: false}", "{}"));
}

#[test]
fn a_deep_object_is_seen_through_compositions() {
    for property in [
        "{allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
        "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
        "{type: object}",
        "{type: object, additionalProperties: true}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}",
    ] {
        let error = refused(&with_parts(&form_with(property, DEEP)));
        assert_eq!(error.problem, Problem::DeepObjectShape, "{property}");
        assert_eq!(error.place.to_string(), "operation `create_thing`, request body, property `m`");
    }
    for (inner, problem) in [
        ("{type: object}", Problem::NestedInDeepObject),
        ("{type: array, items: {type: object}}", Problem::NestedInDeepObject),
        ("{type: array, items: {type: array, items: {type: string}}}", Problem::NestedInDeepObject),
        ("{oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}", Problem::Shapeless),
        ("{type: array, items: {}}", Problem::Shapeless),
    ] {
        let property = format!("{{type: object, properties: {{k: {inner}}}}}");
        assert_eq!(refused(&with_parts(&form_with(&property, DEEP))).problem, problem, "{inner}");
    }
    lowered(&form_with("{type: object, additionalProperties: {type: string}}", DEEP));
    // Objects that list what they have, and lists of them, can be read in one way only; so can a list at the top.
    for inner in
        ["{$ref: '#/components/schemas/A'}", "{type: array, items: {allOf: [{$ref: '#/components/schemas/B'}]}}"]
    {
        lowered(&with_parts(&form_with(&format!("{{type: object, properties: {{k: {inner}}}}}"), DEEP)));
        lowered(&with_parts(&form_with("{type: array, items: {$ref: '#/components/schemas/A'}}", DEEP)));
    }
}

#[test]
fn an_object_in_brackets_that_holds_itself_has_an_end() {
    let tree = form_with("{$ref: '#/components/schemas/Tree'}", DEEP)
        + "components: {schemas: {Tree: {type: object, properties: {parent: {$ref: '#/components/schemas/Tree'}}}}}\n";
    assert_eq!(refused(&tree).problem, Problem::NestedInDeepObject);
}

#[test]
fn a_property_of_a_form_has_one_shape() {
    for property in ["{}", "{oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]}"] {
        assert_eq!(refused(&with_parts(&form_with(property, "{}"))).problem, Problem::Shapeless, "{property}");
    }
    // Each of these is one piece of text.
    for property in
        ["{anyOf: [{type: string, enum: [a]}, {type: string}]}", "{oneOf: [{type: integer}, {type: string}]}"]
    {
        lowered(&form_with(property, "{}"));
    }
    // Objects without an encoding are JSON text, however they are composed, and through any number of references.
    let composed = form_with("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}", "{}");
    let text = "Option<::progenitor_client::JsonText<::serde_json::Value>>";
    assert_contains(&files(&with_parts(&composed))["types/mod.rs"], &format!("pub m: {text}"));
    let aliased = form("{$ref: '#/components/schemas/Alias'}", "{}")
        + "components:\n  schemas:\n    Alias: {$ref: '#/components/schemas/Form'}\n    \
           Form: {type: object, properties: {meta: {type: object}}}\n";
    assert_contains(&files(&aliased)["types/mod.rs"], &format!("pub meta: {text}"));
}

#[test]
fn an_encoding_is_that_of_a_form() {
    let spec = form("{type: object, properties: {m: {type: string}}}", "{m: {contentType: text/plain}}")
        .replace("application/x-www-form-urlencoded", "application/json");
    let error = refused(&spec).to_string();
    assert_eq!(error, "operation `create_thing`, request body: `encoding` is only for forms; remove it");
}

#[test]
fn an_object_in_the_query_loses_nothing() {
    for schema in [
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}",
        "{allOf: [{$ref: '#/components/schemas/A'}, {type: object}], properties: {c: {type: string}}}",
        "{type: object, additionalProperties: true}",
    ] {
        let parameter = format!("[{{name: f, in: query, style: deepObject, explode: true, schema: {schema}}}]");
        let error = refused(&with_parts(&listing(&parameter)));
        assert_eq!(error.problem, Problem::QueryObject, "{schema}");
        assert_eq!(error.place.to_string(), "operation `list_things`, parameter `f`");
    }
}

#[test]
fn a_parameter_has_one_shape() {
    for (schema, problem) in [
        ("{}", Problem::Shapeless),
        ("{oneOf: [{type: string}, {type: object}]}", Problem::Shapeless),
        ("{type: array, items: {}}", Problem::Shapeless),
        ("{type: array, items: {type: object, properties: {}}}", Problem::ParameterStyle("form object".to_owned())),
        ("{type: array, items: {type: string, format: password}}", Problem::SecretParameter),
    ] {
        assert_eq!(
            refused(&listing(&format!("[{{name: a, in: query, schema: {schema}}}]"))).problem,
            problem,
            "{schema}"
        );
    }
}

#[test]
fn headers_have_possible_names_and_those_of_the_transport_are_ignored() {
    for name in ["bad header", "größe", "a:b"] {
        let error = refused(&listing(&format!("[{{name: '{name}', in: header, schema: {{type: string}}}}]")));
        assert_eq!(error.problem, Problem::HeaderName, "{name}");
    }
    let ignored =
        ["Accept", "content-type", "Authorization"].map(|name| format!("{{name: {name}, in: header, schema: {{}}}}"));
    let lowering = lowered(&listing(&format!("[{}]", ignored.join(", "))));
    assert_eq!(lowering.document["paths"]["/things"]["get"]["parameters"], json!([]));
    let error = refused(&listing("[{name: header_map, in: header, schema: {type: string}}]"));
    assert_eq!(error.problem, Problem::ReservedName("header_map".to_owned()));
}

#[test]
fn formats_of_our_own_go_with_one_type() {
    for (schema, format, kind) in [
        ("{type: integer, format: password}", "password", "string"),
        ("{type: string, format: password, enum: [a]}", "password", "string"),
        ("{type: string, format: unix-time}", "unix-time", "integer"),
    ] {
        let error = refused(&answering(&format!("    Thing: {{type: object, properties: {{a: {schema}}}}}\n")));
        assert_eq!(error.problem, Problem::FormatOfOther(format.to_owned(), kind), "{schema}");
        assert_eq!(error.place.to_string(), "schema `Thing`, property `a`");
    }
    let types = &files(&answering("    Thing: {type: object, properties: {a: {type: string, format: uuid}}}\n"))["types/mod.rs"];
    assert_contains(types, "pub a: Option<String>");
    assert_lacks(types, "uuid::");
}
