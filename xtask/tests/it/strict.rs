//! A slip in one of our specifications is refused, where every tool would pass over it.

use std::fs;

use xtask::codegen::specification;
use xtask::vendor::Vendor;

use crate::vendor::workspace;

/// What is said of the specification of `vendor` with `new` in the place of the first `old`.
fn said(vendor: &Vendor, old: &str, new: &str) -> String {
    let text = fs::read_to_string(workspace().join(vendor.spec())).expect("the specification");
    assert!(text.contains(old), "{} has no `{old}`", vendor.name());
    match specification("test.yaml", &text.replacen(old, new, 1)) {
        Ok(_) => String::new(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_slip_is_refused_with_the_nearest_right_word() {
    for (old, new, message) in [
        (
            "format: password",
            "format: pasword",
            "`format: pasword` is not known here, so it would mean nothing: did you mean `password`?",
        ),
        ("format: password", "formt: password", "`formt` is no keyword of OpenAPI 3.0.3 here: did you mean `format`?"),
        ("format: unix-time", "format: unixtime", "did you mean `unix-time`?"),
        ("type: integer", "type: int", "`type: int` is no type: did you mean `integer`?"),
        ("type: boolean", "type: bool", "`type: bool` is no type: did you mean `boolean`?"),
        ("nullable: true", "nulable: true", "did you mean `nullable`?"),
        ("nullable: true", "nullable: 'yes'", "`nullable` is `true` or `false`, without quotes"),
        ("maxLength:", "maxLenght:", "did you mean `maxLength`?"),
        ("required: true", "requierd: true", "did you mean `required`?"),
        ("operationId:", "operationID:", "did you mean `operationId`?"),
        ("requestBody:", "requestbody:", "did you mean `requestBody`?"),
        ("servers:", "server:", "document: `server` is no keyword of OpenAPI 3.0.3 here: did you mean `servers`?"),
        ("securitySchemes:", "securitySchema:", "did you mean `securitySchemes`?"),
        ("in: header", "In: header", "did you mean `in`?"),
    ] {
        for vendor in Vendor::all(workspace()).expect("the specifications") {
            let text = fs::read_to_string(workspace().join(vendor.spec())).expect("the specification");
            if text.contains(old) {
                let said = said(&vendor, old, new);
                assert!(said.contains(message), "{}: {old} → {new}: {said}", vendor.name());
            }
        }
    }
}

#[test]
fn the_rules_of_our_own_are_kept() {
    let spec = |schema: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://api.example'}}]\npaths:\n  /a:\n    get:\n      \
             operationId: list_things\n      responses:\n        '200': {{description: d, content: {{application/json: {{schema: {{$ref: \
             '#/components/schemas/Thing'}}}}}}}}\ncomponents: {{schemas: {{Thing: {schema}}}}}\n"
        )
    };
    let good = "{type: object, required: [id], properties: {id: {type: string, description: Its id.}}}";
    specification("test.yaml", &spec(good)).expect("nothing is wrong with it");
    for (schema, message) in [
        (
            "{type: object, required: [ids], properties: {id: {type: string, description: Its id.}}}",
            "schema `Thing`: `required` names `ids`, which is no property: did you mean `id`?",
        ),
        (
            "{type: object, properties: {id: {type: string}}}",
            "schema `Thing`, property `id`: has no `description`; say what it is",
        ),
        ("{type: object, properties: {id: {type: string, description: ' '}}}", "property `id`: has no `description`"),
        (
            "{type: object, properties: {is: {description: d, anyOf: [{type: string, enum: [a]}, {type: string}]}}}",
            "schema `Thing`, property `is`: is an object or an enumeration without a name; make it a component",
        ),
        (
            "{type: object, properties: {is: {description: d, type: object, properties: {a: {type: string, description: d}}}}}",
            "schema `Thing`, property `is`: is an object or an enumeration without a name",
        ),
        (
            "{type: array, items: {type: object, properties: {a: {type: string, description: d}}}}",
            "schema `Thing`, items: is an object or",
        ),
        (
            "{type: object, properties: {at: {type: string, format: unix-time, description: d}}}",
            "`format: unix-time` is only for a plain `type: integer`",
        ),
    ] {
        let said = specification("test.yaml", &spec(schema)).expect_err("it is refused").to_string();
        assert!(said.contains(message), "{schema}: {said}");
    }
}
