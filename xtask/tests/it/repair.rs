//! What each pass does to a vendor's document, and that it says so.

use serde_json::{Value, json};
use xtask::codegen::{Finding, pass};

use crate::support::{answering, form, listing, parse};

/// The document after the passes, and the notes: the losses have a `!`.
fn passed(spec: &str) -> (Value, Vec<String>) {
    let (document, notes) = pass::repaired(parse(spec)).unwrap_or_else(|error| panic!("{error}"));
    let line = |note: &Finding| format!("{}{}: {note}", if note.lost { "! " } else { "" }, note.pass);
    (document, notes.iter().map(line).collect())
}

/// What the passes make of the schema `Thing` of a response.
fn thing(schema: &str) -> Value {
    passed(&answering(&format!(
        "    Thing: {schema}\n    Other: {{type: object, properties: {{a: {{type: string}}}}}}\n"
    )))
    .0["components"]["schemas"]["Thing"]
        .clone()
}

#[test]
fn schemas_of_3_1_are_schemas_of_3_0() {
    for (new, old) in [
        ("{type: [string, 'null']}", json!({"type": "string", "nullable": true})),
        ("{type: [number, integer]}", json!({"type": "number"})),
        (
            "{type: [string, integer]}",
            json!({"discriminator": {"values": [[], []]}, "oneOf": [{"type": "string"}, {"type": "integer"}]}),
        ),
        ("{type: integer, exclusiveMinimum: 3}", json!({"type": "integer", "minimum": 3, "exclusiveMinimum": true})),
        ("{type: integer, exclusiveMinimum: 3, minimum: 5}", json!({"type": "integer", "minimum": 5})),
        ("{const: 5}", json!({"type": "integer"})),
        ("{oneOf: [{type: string}, {type: 'null'}]}", json!({"type": "string", "nullable": true})),
        (
            "{$ref: '#/components/schemas/Other', description: Text}",
            json!({"allOf": [{"$ref": "#/components/schemas/Other"}], "description": "Text"}),
        ),
        ("{type: array, prefixItems: [{type: string}]}", json!({"type": "array", "items": {}})),
        ("{type: string, examples: [a], $comment: b}", json!({"type": "string"})),
    ] {
        assert_eq!(thing(new), old, "{new}");
    }
}

#[test]
fn unions_become_what_can_be_told_apart() {
    for (any_of, expected) in [
        ("{anyOf: [{type: integer}, {type: number}]}", json!({"type": "number"})),
        (
            "{anyOf: [{type: string, enum: [a]}, {type: string, enum: [b]}]}",
            json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string"}]}),
        ),
        (
            "{anyOf: [{type: string}, {$ref: '#/components/schemas/Other'}]}",
            json!({"discriminator": {"values": [[], []]}, "oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Other"}]}),
        ),
        ("{anyOf: [{type: object}, {$ref: '#/components/schemas/Other'}]}", json!({})),
    ] {
        assert_eq!(thing(any_of), expected, "{any_of}");
    }
}

#[test]
fn enumerations_of_replies_are_open_and_those_of_requests_closed() {
    let open = json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]});
    assert_eq!(thing("{type: string, enum: [a, unknown]}"), open);
    assert_eq!(thing("{type: string, enum: [a-b, a_b]}"), json!({"type": "string"}));
    let (document, notes) = passed(&form("{type: object, properties: {kind: {type: string, enum: [a]}}}", "{}"));
    let media = &document["paths"]["/things"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
    assert_eq!(media["schema"]["properties"]["kind"], json!({"type": "string", "enum": ["a"]}));
    assert_eq!(notes, [""; 0]);
}

#[test]
fn a_list_in_a_form_has_an_index_where_the_vendor_brackets() {
    let properties = "{ids: {type: array, items: {type: string}}, m: {type: object, properties: {a: {type: string}}}}";
    let schema = format!("{{type: object, properties: {properties}}}");
    let (document, _) = passed(&form(&schema, "{m: {style: deepObject, explode: true}}"));
    let media = &document["paths"]["/things"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
    assert_eq!(media["encoding"]["ids"], json!({"style": "deepObject", "explode": true}));
    // In a plain form it would be repeated.
    let (_, notes) = passed(&form(&schema, "{}"));
    assert_eq!(
        notes,
        [
            "! write form encodings out: operation `create_thing`, request body, property `ids`: left out: a list in a plain form is its \
             name repeated, which the transport does not write"
        ]
    );
}

#[test]
fn names_that_are_one_in_rust_are_told_apart() {
    let (document, notes) = passed(&answering(
        "    Thing: {type: object, properties: {part: {type: object, properties: {b: {type: string}}}, x-y: {type: string}, x_y: {type: string}}}\n    \
         thing: {type: string}\n    ThingPart: {type: object, properties: {a: {type: string}}}\n",
    ));
    assert_eq!(
        notes,
        [
            "rename what has one name in Rust: schema `thing`: its type is `Thing2`: another one has its name",
            "rename what has one name in Rust: schema `Thing`, property `part`: its type is `ThingPart2`: another one is called `ThingPart`",
        ]
    );
    assert_eq!(document["components"]["schemas"]["ThingPart2"]["properties"]["b"], json!({"type": "string"}));
}

#[test]
fn one_success_and_one_error_are_left() {
    let json = |schema: &str| format!("{{description: '', content: {{application/json: {{schema: {schema}}}}}}}");
    let (a, b) = (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: integer}, b: {type: string}}}",
    );
    let responses = format!("{{'200': {}, '202': {}, '400': {}, default: {}}}", json(a), json(b), json(a), json(b));
    let (document, notes) = passed(&listing("[]").replace("{'200': {description: done}}", &responses));
    assert_eq!(
        notes,
        [
            "! have one success: operation `list_things`: the response is any JSON: 200, 202 differ, and the client has one type for success",
            "have one error type: operation `list_things`: the body of an error is any JSON: those of 400, default differ",
        ]
    );
    let responses = &document["paths"]["/things"]["get"]["responses"];
    assert_eq!(responses["200"]["content"]["application/json"]["schema"], json!({}));
}

#[test]
fn references_lead_to_components_or_are_reported() {
    let (document, notes) = passed(&answering(
        "    Thing: {type: object, properties: {a: {$ref: '#/components/schemas/Other/properties/b'}, c: {$ref: 'x.yaml#/C'}, d: {$ref: '#/components/schemas/A~1B'}}}\n    \
         Other: {type: object, properties: {b: {type: object, properties: {again: {$ref: '#/components/schemas/Other/properties/b'}}}}}\n    \
         A/B: {type: string}\n    Round: {$ref: '#/components/schemas/Round'}\n",
    ));
    assert_eq!(
        document["components"]["schemas"]["Thing"]["properties"]["a"],
        json!({"$ref": "#/components/schemas/OtherB"})
    );
    assert_eq!(
        document["components"]["schemas"]["OtherB"]["properties"]["again"],
        json!({"$ref": "#/components/schemas/OtherB"})
    );
    assert_eq!(document["components"]["schemas"]["Thing"]["properties"]["c"], json!({}));
    let losses: Vec<&String> = notes.iter().filter(|note| note.starts_with('!')).collect();
    assert_eq!(
        losses,
        [
            "! fix references: schema `Round`: any JSON: its references lead round in a cycle",
            "! fix references: document: 1 references lead to 1 other files, such as `x.yaml`, which are never read: what they hold is \
             any JSON or left out. Bundle the document first, for example with `npx @redocly/cli bundle`",
        ]
    );
}
