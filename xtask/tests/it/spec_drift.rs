//! Comparing our specification with the vendor's: what counts as the same, and what as a difference.

use serde_json::json;
use xtask::spec_drift::{Difference, Known, Report, Spec, differences};

use crate::support::spec;

const NONE_KNOWN: &str = "differences: []";

/// What is new and what is unused if `known` is the list of known differences.
pub(crate) fn compare(ours: &str, theirs: &str, known: &str) -> Report {
    let known = Known::read("list", known).unwrap_or_else(|message| panic!("{message}"));
    let read = |file, text| Spec::read(file, text).unwrap_or_else(|error| panic!("{error}"));
    differences(&read("ours", ours), &read("theirs", theirs), &known)
}

/// Each difference in a line: where, what, what ours says and what theirs.
pub(crate) fn lines(report: &Report) -> Vec<String> {
    let said = |said: &Option<String>| said.clone().unwrap_or("-".to_owned());
    let line = |found: &Difference| {
        format!("{}: {}: {} {}", found.place(), found.what, said(&found.ours), said(&found.theirs))
    };
    report.new.iter().map(line).collect()
}

#[track_caller]
fn differ(ours: &str, theirs: &str, expected: &[&str]) {
    assert_eq!(lines(&compare(ours, theirs, NONE_KNOWN)), expected, "\n{ours}\n{theirs}");
}

/// `POST /things` with a form of this schema, in YAML's flow style.
fn form(schema: &str) -> String {
    crate::support::form(schema, "{nested: {style: deepObject, explode: true}}")
}

/// `GET /things` whose JSON response has this schema, in YAML's flow style.
pub(crate) fn response(schema: &str) -> String {
    responses(&format!("{{'200': {{description: done, content: {{application/json: {{schema: {schema}}}}}}}}}"))
}

/// `GET /things` with these responses, in YAML's flow style.
fn responses(responses: &str) -> String {
    spec(&format!("paths: {{/things: {{get: {{responses: {responses}}}}}}}\n"))
}

/// `GET /things` with these parameters, in YAML's flow style.
fn listing(parameters: &str) -> String {
    crate::support::listing(parameters)
}

#[test]
fn how_a_file_is_written_is_no_difference() {
    let ours = spec(
        "paths:
  /things/{thing-id}:
    post:
      operationId: change_thing
      parameters:
        - $ref: '#/components/parameters/ThingId'
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: email, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
      requestBody:
        content:
          application/x-www-form-urlencoded:
            encoding: {owner: {style: deepObject, explode: true}}
            schema: {$ref: '#/components/schemas/Form'}
      responses:
        '200': {description: done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        4XX: {description: refused}
components:
  parameters:
    ThingId: {name: thing-id, in: path, required: true, schema: {type: string, maxLength: 50}}
  schemas:
    Filter: {type: object, properties: {is: {type: string, minLength: 1}}}
    Form:
      type: object
      required: [owner]
      properties:
        owner: {allOf: [{$ref: '#/components/schemas/Owner'}], description: Whose it is.}
        note: {type: string, nullable: true}
        kind: {type: string, enum: [only]}
    Owner: {type: object, required: [id], properties: {id: {type: string}}}
    Thing:
      type: object
      properties:
        size: {type: integer, minimum: 0, exclusiveMinimum: true}
        state:
          anyOf: [{type: string, enum: ['on', 'off']}, {type: string}]
        tags: {type: array, items: {type: string}}
",
    );
    let theirs = json!({
        "openapi": "3.1.0",
        "info": {"title": "Vendor", "version": "2"},
        "servers": [{"url": "{protocol}://api.example/v1", "variables": {"protocol": {"default": "https"}}}],
        "paths": {"/things/{id}": {
            "parameters": [{
                "$ref": "#/components/parameters/id",
                "name": "id", "in": "path", "required": true, "schema": {"type": "string", "maxLength": 50},
            }],
            "post": {
                "operationId": "something_else",
                "parameters": [
                    {"name": "x-trace", "in": "header", "schema": {"type": "string"}},
                    {"name": "email[is]", "in": "query", "schema": {"type": "string", "minLength": 1}},
                    {"name": "Content-Type", "in": "header", "schema": {"type": "string"}},
                ],
                "requestBody": {"content": {"application/x-www-form-urlencoded": {
                    "encoding": {"owner": {"style": "deepObject", "explode": true}},
                    "schema": {
                        "type": "object",
                        "required": ["owner"],
                        "properties": {
                            "owner": {"$ref": "#/$defs/Owner", "description": "Not ours."},
                            "note": {"type": ["string", "null"], "examples": ["x"]},
                            "kind": {"const": "only"},
                        },
                    },
                }}},
                "responses": {
                    "200": {"description": "OK", "content": {"application/json; charset=utf-8": {"schema": {
                        "properties": {
                            "size": {"type": "integer", "exclusiveMinimum": 0},
                            "state": {"oneOf": [{"type": "string"}, {"enum": ["off", "on"]}]},
                            "tags": {"type": "array", "items": {"type": "string", "description": "One."}},
                        },
                    }}}},
                    "404": {"description": "None."},
                },
            },
        }},
        "components": {"parameters": {"id": {"name": "id", "in": "path", "schema": {"type": "string"}}}},
        "$defs": {"Owner": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}},
    });
    let report = compare(&ours, &theirs.to_string(), NONE_KNOWN);
    assert_eq!(lines(&report), [""; 0]);
    assert!(report.is_clean());
    assert_eq!((report.compared, report.only_theirs), (1, 0));
}

#[test]
fn a_parameter_that_one_file_lacks_is_named_once_with_all_that_stands_in_it() {
    let none = form("{type: object, properties: {a: {type: string}}}");
    let nested = form(
        "{type: object, properties: {a: {type: string}, nested: {type: object, properties: {b: {type: string}}}}}",
    );
    differ(&nested, &none, &["form nested: presence: described -"]);
    let needed = nested.replace("{type: object, properties: {a", "{type: object, required: [nested], properties: {a");
    differ(&none, &needed, &["form nested: presence: - required"]);
}

#[test]
fn names_are_those_that_travel() {
    let with = |limit: u8| {
        form(&format!(
            "{{type: object, properties: {{nested: {{type: object, properties: {{list: {{type: array, items: {{type: \
             string, maxLength: {limit}}}}}}}}}, text: {{type: object, properties: {{c: {{type: string, maxLength: \
             {limit}}}}}}}, plain: {{type: array, items: {{type: string, maxLength: {limit}}}}}}}}}"
        ))
    };
    let expected =
        ["form nested[list][]: maxLength: 1 2", "form plain[]: maxLength: 1 2", "form text.c: maxLength: 1 2"];
    differ(&with(1), &with(2), &expected);

    let listed = |limit: u8| {
        response(&format!(
            "{{type: object, properties: {{list: {{type: array, items: {{type: object, properties: {{id: {{type: string, \
             maxLength: {limit}}}}}}}}}, notes: {{type: object, additionalProperties: {{type: string, maxLength: \
             {limit}}}}}}}}}"
        ))
    };
    differ(
        &listed(1),
        &listed(2),
        &["response 200 list[].id: maxLength: 1 2", "response 200 notes.<any>: maxLength: 1 2"],
    );
}

#[test]
fn names_with_brackets_are_part_of_an_object_in_whatever_order_they_come() {
    let is = "{name: 'email[is]', in: query, schema: {type: string, maxLength: 5}}";
    let object = |properties: &str| {
        format!("{{name: email, in: query, style: deepObject, schema: {{type: object, properties: {{{properties}}}}}}}")
    };
    let both = listing(&format!("[{}]", object("is: {type: string, maxLength: 6}, not: {type: string}")));
    let expected = ["query email[is]: maxLength: 6 5"];
    differ(&both, &listing(&format!("[{is}, {}]", object("not: {type: string}"))), &expected);
    differ(&both, &listing(&format!("[{}, {is}]", object("not: {type: string}"))), &expected);
    differ(
        &both,
        &listing(&format!("[{is}]")),
        &["query email[is]: maxLength: 6 5", "query email[not]: presence: described -"],
    );
}

#[test]
fn each_thing_that_a_schema_says_is_compared() {
    for (ours, theirs, expected) in [
        ("{type: string}", "{type: integer}", "type: string integer"),
        ("{type: string}", "{type: string, nullable: true}", "null: - allowed"),
        ("{type: string, format: uri}", "{type: string}", "format: uri -"),
        ("{type: string}", "{type: string, default: x}", "default: - x"),
        ("{type: string, maxLength: 5}", "{type: string, maxLength: 6}", "maxLength: 5 6"),
        ("{type: string, pattern: a}", "{type: string}", "pattern: a -"),
        ("{type: integer, minimum: 1}", "{type: integer, minimum: 0}", "minimum: 1 0"),
        ("{type: string}", "{type: string, deprecated: true}", "deprecated: - yes"),
        ("{type: string, enum: [a, b]}", "{type: string, enum: [a]}", "value: b -"),
        ("{type: string, enum: [a]}", "{type: string, enum: [a, c]}", "value: - c"),
        ("{type: string}", "{type: string, enum: [a, b]}", "enum: - a, b"),
        (
            "{anyOf: [{type: string, enum: [a]}, {type: string}]}",
            "{type: string, enum: [a]}",
            "other values: allowed -",
        ),
        ("{type: object}", "{type: object, additionalProperties: false}", "closed: - yes"),
    ] {
        let field = |schema: &str| response(&format!("{{type: object, properties: {{f: {schema}}}}}"));
        differ(&field(ours), &field(theirs), &[&format!("response 200 f: {expected}")]);
        let parameter = |schema: &str| listing(&format!("[{{name: f, in: query, schema: {schema}}}]"));
        let mut found = lines(&compare(&parameter(ours), &parameter(theirs), NONE_KNOWN));
        found.retain(|line| !line.contains("written as"));
        assert_eq!(found, [format!("query f: {expected}")]);
    }
    // Numbers that are written differently are the same.
    let number = |text: &str| response(&format!("{{type: number, minimum: {text}}}"));
    differ(&number("1"), &number("1.0"), &[]);
}

#[test]
fn how_lists_and_objects_are_written_is_compared() {
    let list =
        |style: &str| listing(&format!("[{{name: f, in: query, {style} schema: {{type: array, items: {{}}}}}}]"));
    differ(&list(""), &list("explode: false,"), &["query f: written as: one parameter for each form"]);
    let schema = "{type: object, properties: {nested: {type: object, properties: {a: {type: string}}}}}";
    let brackets = form(schema);
    let json = crate::support::form(schema, "{}");
    differ(
        &brackets,
        &json,
        &[
            "form nested: written as: brackets JSON",
            "form nested.a: presence: - described",
            "form nested[a]: presence: described -",
        ],
    );
}

#[test]
fn a_time_in_the_query_is_the_same_as_text_and_as_number() {
    let filter = |schema: &str| {
        listing(&format!(
            "[{{name: seen, in: query, style: deepObject, explode: true, schema: {{type: object, properties: {{after: {schema}}}}}}}]"
        ))
        .replace("/v1", "/api/v2")
    };
    let number = filter("{type: integer, format: unix-time, minimum: 1000000000, maximum: 9999999999}");
    let text = filter(r"{type: string, format: unix-time, pattern: '^\d{10}$'}");
    differ(&number, &text, &[]);
    differ(
        &number,
        &filter("{type: string, format: unix-time, pattern: '^1'}"),
        &[
            "query seen[after]: maximum: 9999999999 -",
            "query seen[after]: minimum: 1000000000 -",
            "query seen[after]: pattern: - ^1",
        ],
    );
    // In JSON, they are not.
    let response = |kind: &str| response(&format!("{{type: object, properties: {{at: {{type: {kind}}}}}}}"));
    differ(
        &response("integer, format: unix-time"),
        &response("string, format: unix-time"),
        &["response 200 at: format: unix-time -", "response 200 at: type: integer string"],
    );
}

#[test]
fn what_is_required_is_compared_of_parameters_bodies_and_fields() {
    let parameter = |required: bool| listing(&format!("[{{name: f, in: query, required: {required}, schema: {{}}}}]"));
    differ(&parameter(true), &parameter(false), &["query f: required: yes -"]);
    let field = |required: &str| form(&format!("{{type: object, required: {required}, properties: {{f: {{}}}}}}"));
    differ(&field("[]"), &field("[f]"), &["form f: required: - yes"]);
    let body = field("[]");
    let needed = body.replace("requestBody:\n", "requestBody:\n        required: true\n");
    assert_ne!(body, needed);
    differ(&body, &needed, &["form: required: - yes"]);
}

#[test]
fn a_status_is_compared_with_what_covers_it() {
    let content = |limit: u8| {
        format!("{{description: d, content: {{application/json: {{schema: {{type: string, maxLength: {limit}}}}}}}}}")
    };
    let one_by_one = responses(&format!("{{'400': {}, '404': {}}}", content(1), content(2)));
    let range = responses(&format!("{{4XX: {}}}", content(1)));
    let any = responses(&format!("{{default: {}}}", content(2)));
    differ(&range, &one_by_one, &["response 404: maxLength: 1 2"]);
    differ(&one_by_one, &range, &["response 404: maxLength: 2 1"]);
    differ(&any, &one_by_one, &["response 400: maxLength: 2 1"]);
    differ(&any, &any, &[]);
    let both = responses(&format!("{{4XX: {}, default: {}}}", content(1), content(2)));
    differ(&range, &both, &["response default: presence: - described"]);
    differ(&any, &both, &["response 4XX: maxLength: 2 1"]);
    differ(&range, &any, &["response 4XX: maxLength: 1 2"]);
    let with_success = responses(&format!("{{'200': {}, 4XX: {}}}", content(1), content(1)));
    differ(&range, &with_success, &["response 200: presence: - described"]);
}

#[test]
fn headers_of_replies_are_compared_whatever_their_case() {
    let header =
        |name: &str| responses(&format!("{{'200': {{description: d, headers: {{{name}: {{schema: {{}}}}}}}}}}"));
    differ(&header("Retry-After"), &header("retry-after"), &[]);
    differ(
        &header("Retry-After"),
        &header("X"),
        &["response 200 header retry-after: presence: described -", "response 200 header x: presence: - described"],
    );
}

#[test]
fn an_empty_form_is_no_body() {
    differ(&form("{type: object, properties: {}}"), &spec("paths: {/things: {post: {responses: {'200': {}}}}}"), &[]);
}

#[test]
fn operations_of_the_vendor_alone_are_counted_and_ours_alone_are_a_difference() {
    let both = spec("paths: {/a: {get: {}, post: {}}, '/b/{x}': {get: {}}}");
    let fewer = spec("paths: {/a: {get: {}}, '/b/{y}': {get: {}}}");
    let report = compare(&fewer, &both, NONE_KNOWN);
    assert!(report.is_clean());
    assert_eq!((report.compared, report.only_theirs), (2, 1));
    differ(&both, &fewer, &["operation: presence: described -"]);
    differ(&both, &both.replace("/v1", "/v2"), &["server: path: /v1 /v2"]);
}

#[test]
fn a_schema_in_itself_is_compared_however_deep_a_file_spells_it_out() {
    let nodes = |root: &str, limit: u8| {
        response(root)
            + &format!(
                "components:\n  schemas:\n    Node: {{type: object, properties: {{name: {{type: string, maxLength: \
                 {limit}}}, children: {{type: array, items: {{$ref: '#/components/schemas/Node'}}}}}}}}\n"
            )
    };
    let named = |limit: u8| nodes("{$ref: '#/components/schemas/Node'}", limit);
    let spelt_out = nodes(
        "{type: object, properties: {name: {type: string, maxLength: 1}, children: {type: array, items: {$ref: \
         '#/components/schemas/Node'}}}}",
        1,
    );
    differ(&named(1), &spelt_out, &[]);
    let twice = ["response 200 children[].name: maxLength: 1 2", "response 200 name: maxLength: 1 2"];
    differ(&named(1), &named(2), &twice);
    // Inherited by a schema and by what stands in it, which is no cycle.
    let heirs = |limit: u8| {
        response("{$ref: '#/components/schemas/Thing'}")
            + &format!(
                "components:\n  schemas:\n    Base: {{type: object, properties: {{id: {{type: string, maxLength: \
                 {limit}}}}}}}\n    Part: {{allOf: [{{$ref: '#/components/schemas/Base'}}]}}\n    Thing: {{allOf: \
                 [{{$ref: '#/components/schemas/Base'}}], properties: {{part: {{$ref: \
                 '#/components/schemas/Part'}}}}}}\n"
            )
    };
    differ(&heirs(1), &heirs(2), &["response 200 id: maxLength: 1 2", "response 200 part.id: maxLength: 1 2"]);
    // Each time, what is inherited comes twice.
    let growing = response("{$ref: '#/components/schemas/A'}")
        + "components:\n  schemas:\n    B: {properties: {p: {$ref: '#/components/schemas/A'}}}\n    A: {allOf: [{$ref: \
           '#/components/schemas/B'}], properties: {p: {$ref: '#/components/schemas/A'}}}\n";
    differ(&growing, &growing, &[]);
}

#[test]
fn a_reference_that_leads_nowhere_or_in_a_circle_is_an_error_with_its_place() {
    for (schemas, problem) in [
        (
            "Other: {type: string}",
            "operation GET /things: `$ref: #/components/schemas/A` leads nowhere in this document; name a component that is there, or add it",
        ),
        (
            "A: {$ref: '#/components/schemas/A'}",
            "schema `A`: its references lead round in a cycle, `#/components/schemas/A → #/components/schemas/A`; make one of \
             them a component that is no reference",
        ),
        (
            "A: {allOf: [{$ref: '#/components/schemas/A'}]}",
            "schema `A`: is made of itself, `A → A`; remove one of the references, or put it into a property",
        ),
    ] {
        let bad = response("{$ref: '#/components/schemas/A'}") + &format!("components: {{schemas: {{{schemas}}}}}\n");
        let error = Spec::read("vendor.yaml", &bad).expect_err("a bad reference");
        assert_eq!(error.to_string(), format!("vendor.yaml: {problem}"));
    }
    let message = |text: &str| Spec::read("x", text).expect_err("no specification").to_string();
    assert_eq!(message("{}"), "x: no operations under `paths`; is this an OpenAPI file?");
    crate::support::assert_contains(&message("["), "x: not readable as YAML or JSON: ");
}
