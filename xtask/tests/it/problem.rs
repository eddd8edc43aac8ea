//! What is said of a bad specification: the file, the operation or schema, the property, what is wrong, and the fix.

use crate::support::{answering, assert_contains, error, form, listing, says, spec};

const PLAIN: &str = "{type: object, properties: {id: {type: string}}}";
const DEEP: &str = "{customer: {style: deepObject, explode: true}}";

#[test]
fn an_error_names_the_file_the_operation_and_the_property() {
    let spec = form("{type: object, properties: {customer: {type: object}}}", "{customer: {style: form}}");
    assert_eq!(
        error(&spec).to_string(),
        "test.yaml: operation `create_thing`, request body, property `customer`: `encoding` {\"style\":\"form\"} is not one the \
         transport writes; use `style: deepObject` with `explode: true` for an object, or `contentType: application/json` for JSON text"
    );
}

#[test]
fn text_that_is_no_yaml_is_refused() {
    assert_contains(&error("a: [").to_string(), "test.yaml: not readable as YAML or JSON: ");
    assert_contains(&error("{\"a\": [").to_string(), "test.yaml: not readable as YAML or JSON: ");
}

#[test]
fn other_versions_are_refused() {
    says(
        &listing("[]").replace("3.0.3", "3.1.0"),
        "document: OpenAPI version `3.1.0` is not read; write the document in 3.0.3",
    );
}

#[test]
fn operations_need_an_id_and_the_common_server() {
    says(
        &listing("[]").replace("operationId: list_things", "summary: None"),
        "operation GET /things: has no `operationId`; give it one of the form verb_noun",
    );
    says(
        &listing("[]").replace("operationId:", "servers: [{url: 'https://b.example'}]\n      operationId:"),
        "operation `list_things`: has `servers` of its own, which the generated client would ignore; leave one list at the top of \
         the document",
    );
}

#[test]
fn references_must_lead_somewhere() {
    // Of a chain, the last reference is the one to fix.
    let chain = "components: {parameters: {Page: {$ref: '#/components/parameters/Lost'}}}\n";
    says(
        &(listing("[{$ref: '#/components/parameters/Page'}]") + chain),
        "operation `list_things`: `$ref: #/components/parameters/Lost` leads nowhere in this document; correct it, or add the component",
    );
    says(
        &(listing("[{$ref: '#/components/parameters/Page'}]")
            + &chain.replace("#/components/parameters/Lost", "other.yaml#/Page")),
        "operation `list_things`: `$ref: other.yaml#/Page` leads out of this document; copy what it leads to into `components`",
    );
    says(
        &answering(
            "    Thing: {$ref: '#/components/schemas/Other'}\n    Other: {$ref: '#/components/schemas/Thing'}\n",
        ),
        "operation `retrieve_thing`: its references lead round in a cycle, `#/components/schemas/Thing → #/components/schemas/Other → \
         #/components/schemas/Thing`; make one of them a component that is no reference",
    );
}

#[test]
fn references_lead_to_components_of_plain_names() {
    for (name, reference) in [("A/B", "#/components/schemas/A~1B"), ("A", "#/components/schemas/A/properties/x")] {
        says(
            &answering(&format!(
                "    Thing: {{type: object, properties: {{a: {{$ref: '{reference}'}}}}}}\n    {name}: {{type: object, properties: {{x: {{type: string}}}}}}\n"
            )),
            &format!(
                "schema `Thing`: `$ref: {reference}` is not of the form `#/components/KIND/NAME` with a name that needs no escape; make \
                 what it leads to a component of a plain name"
            ),
        );
    }
}

#[test]
fn schemas_are_not_made_of_themselves() {
    let own = answering("    Thing: {allOf: [{$ref: '#/components/schemas/Thing'}]}\n");
    let problem = "remove one of the references, or put it into a property";
    says(&own, &format!("schema `Thing`: is made of itself, `Thing → Thing`; {problem}"));
    let other = answering(
        "    Thing: {oneOf: [{type: string}, {allOf: [{$ref: '#/components/schemas/Other'}, {type: object}]}]}\n    \
         Other: {allOf: [{$ref: '#/components/schemas/Thing'}]}\n",
    );
    says(&other, &format!("schema `Other`: is made of itself, `Other → Thing → Other`; {problem}"));
    // Of a parameter, which is looked at by another pass, as well.
    let query = listing("[{name: a, in: query, schema: {$ref: '#/components/schemas/A'}}]")
        + "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/A'}]}}}\n";
    says(&query, &format!("schema `A`: is made of itself, `A → A`; {problem}"));
    // A thing may hold things.
    let tree = "    Thing: {type: object, properties: {parent: {$ref: '#/components/schemas/Thing'}}}\n";
    assert_contains(
        &crate::support::files(&answering(tree))["types/mod.rs"],
        "pub parent: Option<::std::boxed::Box<Thing>>",
    );
}

#[test]
fn encodings_must_fit_their_property() {
    says(
        &form("{type: object, properties: {id: {type: string}}}", DEEP),
        "operation `create_thing`, request body, property `customer`: `encoding` names it, but the body's schema has no such property; \
         remove the encoding or add the property",
    );
    says(
        &form("{type: object, properties: {customer: {type: string}}}", DEEP),
        "operation `create_thing`, request body, property `customer`: `style: deepObject` is only for objects and lists; remove the encoding",
    );
    says(
        &form("{type: object, properties: {customer: {type: object, properties: {a: {type: object}}}}}", DEEP),
        "operation `create_thing`, request body, property `customer`, property `a`: an object, or in the query an array, stands too deep \
         within a deepObject to have an encoding; make it a string that holds JSON text, or write out its properties",
    );
}

#[test]
fn forms_must_be_plain_objects() {
    says(
        &form("{type: object, properties: {ids: {type: array, items: {type: string}}}}", "{}"),
        "operation `create_thing`, request body, property `ids`: an array at the top of a form would be sent as `ids[0]=…`, not as \
         the repeated `ids=…` that OpenAPI means; give it the encoding `style: deepObject` with `explode: true`, which here means the \
         index",
    );
    says(
        &form("{allOf: [{type: object}, {type: object}]}", "{}"),
        "operation `create_thing`, request body: a form body must be an object that lists its `properties`, without allOf, anyOf, oneOf or \
         not; its `additionalProperties` can only be `{type: string}`; write them out",
    );
}

#[test]
fn json_text_in_one_place_cannot_be_an_object_in_another() {
    let spec = form("{$ref: '#/components/schemas/Thing'}", "{}").replace(
        "{description: done}",
        "{description: done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}",
    ) + "components: {schemas: {Thing: {type: object, properties: {meta: {type: object}}}}}\n";
    says(
        &spec,
        "operation `create_thing`, request body, property `meta`: it is an object without an encoding, so JSON text, in this form, but \
         `Thing` is used in another way elsewhere; give the form a schema of its own",
    );
}

#[test]
fn parameters_must_be_ones_that_are_sent_as_they_are_meant() {
    for (parameter, problem) in [
        (
            "{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}",
            "an object in the query needs `style: deepObject` and `explode: true`, and `properties` without allOf, anyOf, oneOf, not or \
             additionalProperties",
        ),
        (
            "{name: a, in: query, style: pipeDelimited, schema: {type: string}}",
            "style `pipeDelimited` is not one the generated client writes; leave it out, the default of its place is used",
        ),
        (
            "{name: a, in: header, schema: {type: array, items: {type: string}}}",
            "style `simple array` is not one the generated client writes; leave it out, the default of its place is used",
        ),
        (
            "{name: a, in: cookie, schema: {type: string}}",
            "parameters in `cookie` are not sent by the generated client; move it to the path, the query or a header",
        ),
        ("{name: a, in: query, content: {}}", "has no `schema`; replace `content` by a schema"),
        (
            "{name: a, in: query, schema: {type: string, format: password}}",
            "a secret (`format: password`) cannot be a parameter: it would be printed to be sent; remove the format, or make it a \
             credential of the transport",
        ),
        ("{name: a, in: path, schema: {type: string}}", "a path parameter must be `required: true`; add it"),
        (
            "{name: a, in: path, required: true, schema: {type: string}}",
            "it is declared as a path parameter, but the path has no `{a}`; remove it or correct the path",
        ),
    ] {
        says(&listing(&format!("[{parameter}]")), &format!("operation `list_things`, parameter `a`: {problem}"));
    }
    says(
        &listing("[]").replace("/things:", "/things/{id}:"),
        "operation `list_things`: the path has `{id}`, but no path parameter of this name is declared; declare it",
    );
}

#[test]
fn parameters_must_become_methods_of_different_names() {
    says(
        &listing("[{name: send, in: query, schema: {type: string}}]"),
        "operation `list_things`, parameter `send`: would become the method `send`, which every builder has already; rename it",
    );
    says(
        &listing(
            "[{name: id_in, in: query, schema: {type: string}}, {name: id, in: query, style: deepObject, explode: true, schema: \
             {type: object, properties: {in: {type: string}}}}]",
        ),
        "operation `list_things`, parameter `id[in]`: both it and operation `list_things`, parameter `id_in` become `id_in` in Rust; \
         rename one of them",
    );
    let twice = listing("[]").replace(
        "paths:\n",
        "paths:\n  /a:\n    get: {operationId: listThings, responses: {'200': {description: ''}}}\n",
    );
    says(
        &twice,
        "operation GET /things: both it and operation GET /a become `list_things` in Rust; rename one of them",
    );
}

#[test]
fn bodies_have_one_media_type_that_can_be_written() {
    let both = "content:\n          application/json: {schema: {type: object}}\n";
    says(
        &form(PLAIN, "{}").replace("content:\n", both),
        "operation `create_thing`, request body: has 2 media types; give it exactly one",
    );
    says(
        &form(PLAIN, "{}").replace("application/x-www-form-urlencoded", "text/xml"),
        "operation `create_thing`, request body: media type `text/xml` is not sent by the generated client; use application/json or \
         application/x-www-form-urlencoded",
    );
}

#[test]
fn successes_and_errors_have_one_type_each() {
    let json = |name: &str| format!("{{description: '', content: {{application/json: {{schema: {{type: {name}}}}}}}}}");
    let answering = |responses: String| listing("[]").replace("{'200': {description: done}}", &responses);
    says(
        &answering(format!("{{'200': {}, '204': {{description: ''}}}}", json("string"))),
        "operation `list_things`: responds with 200 and 204 of different schemas; the generated client has one type for success: give both \
         the same schema",
    );
    says(
        &answering(format!("{{'200': {0}, '404': {1}, '422': {0}}}", json("string"), json("integer"))),
        "operation `list_things`: responds with 404 and 422 of different error schemas; the generated client has one error type: give both \
         the same schema",
    );
}

#[test]
fn enumerations_must_become_variants_of_different_names() {
    says(
        &answering("    Thing: {anyOf: [{type: string, enum: [a-b, a_b]}, {type: string}]}\n"),
        "schema `Thing`: its values `a-b` and `a_b` both become the variant `AB`; write the type as a plain string",
    );
    says(
        &answering("    Thing: {anyOf: [{type: string}, {type: string, enum: [unknown]}]}\n"),
        "schema `Thing`: its values `any other value` and `unknown` both become the variant `Unknown`; write the type as a plain string",
    );
    says(
        &listing("[{name: a, in: query, schema: {type: integer, enum: [1]}}]"),
        "schema `ListThingsA`: enumerates something other than strings; remove `enum`, or make it a string",
    );
}

#[test]
fn types_that_would_not_decode_are_refused() {
    says(
        &answering("    Thing: {type: object, properties: {status: {type: string, enum: [a]}}}\n"),
        "schema `ThingStatus`: is a closed enumeration in a response: a value that the vendor adds would fail the whole response; write \
         `anyOf: [{type: string, enum: […]}, {type: string}]`",
    );
    says(
        &answering("    Thing: {type: object, properties: {a: {anyOf: [{type: string}, {type: integer}]}}}\n"),
        "schema `ThingA`: `anyOf` is only understood as an open enumeration, `anyOf: [{type: string, enum: […]}, {type: string}]`; use \
         `oneOf`, or leave the type open with `{}`",
    );
}

#[test]
fn what_the_parser_refuses_is_named() {
    let message = error(&answering("    Thing: {type: object, required: id}\n")).to_string();
    assert_contains(&message, "test.yaml: schema `Thing`: is not OpenAPI 3.0: ");
    let message = error(&listing("[]").replace("responses: {", "deprecated: perhaps\n      responses: {")).to_string();
    assert_contains(&message, "test.yaml: operation `list_things`: is not OpenAPI 3.0: ");
}

#[test]
fn what_progenitor_panics_on_is_an_error_with_its_message() {
    // A type that JSON does not have is something that no pass looks for.
    let spec = answering("    Thing: {type: object, properties: {a: {type: frobnicate}}}\n");
    let message = error(&spec).to_string();
    assert_contains(&message, "test.yaml: progenitor could not generate from it: ");
    assert_contains(&message, "change the specification, or add a pass to xtask/src/codegen/lower");
}

#[test]
fn a_document_without_operations_is_a_client_without_methods() {
    let files = xtask::codegen::generate("test.yaml", "test_client", &spec("paths: {}\n")).unwrap();
    assert_contains(&files["mod.rs"], "pub struct Client");
}
