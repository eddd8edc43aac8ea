//! Setters and checks for the facade, from the same specifications.

use xtask::codegen::{Error, Files, generate_facade};
use xtask::vendor::Vendor;

use crate::support::{answering, assert_contains, assert_lacks, form, listing};

fn run(spec: &str) -> Result<Files, Error> {
    generate_facade(&Vendor::new("test"), spec)
}

/// A file of what is generated, with white space made single.
fn file(spec: &str, name: &str) -> String {
    let files = run(spec).unwrap_or_else(|error| panic!("{error}"));
    files[name].split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(").replace(", )", ")")
}

/// The setters of a form that is a thing of these properties.
fn body(required: &str, properties: &str) -> String {
    let schemas = format!(
        "components:\n  schemas:\n    Thing: {{type: object, required: {required}, properties: {properties}}}\n    \
         Address: {{type: object, description: Where it is., properties: {{city: {{type: string, maxLength: 50}}}}}}\n    \
         Key: {{type: object, required: [id], properties: {{id: {{type: string, maxLength: 5}}}}}}\n    Mode: {{type: string, enum: [loud]}}\n    State: {{anyOf: [{{type: string, enum: [on_hold]}}, {{type: string}}]}}\n"
    );
    let encoding = if properties.contains("address:") { "{address: {style: deepObject, explode: true}}" } else { "{}" };
    file(&(form("{$ref: '#/components/schemas/Thing'}", encoding) + &schemas), "create_thing.rs")
}

fn query(parameters: &str) -> String {
    file(&(listing(parameters) + "components: {schemas: {Mode: {type: string, enum: [loud]}}}\n"), "list_things.rs")
}

#[test]
fn each_optional_field_has_a_setter_of_its_type() {
    for (schema, setter) in [
        ("{type: string}", "m: impl Into<String>) -> Self { self.fields.m = Some(m.into());"),
        ("{type: string, format: password}", "m: impl Into<Secret>) -> Self { self.fields.m = Some(m.into());"),
        ("{type: boolean, default: true}", "m: bool) -> Self { self.fields.m = Some(m);"),
        ("{type: integer, format: int32}", "m: i32) -> Self { self.fields.m = Some(m);"),
        ("{type: integer}", "m: i64) -> Self { self.fields.m = Some(m);"),
        ("{type: number}", "m: f64) -> Self { self.fields.m = Some(m);"),
        ("{type: integer, format: unix-time}", "m: impl Into<Timestamp>) -> Self { self.fields.m = Some(m.into());"),
        ("{$ref: '#/components/schemas/Mode'}", "m: types::Mode) -> Self { self.fields.m = Some(m);"),
        ("{$ref: '#/components/schemas/State'}", "m: open::State) -> Self { self.fields.m = Some(m);"),
        ("{type: string, enum: [a]}", "m: types::ThingM) -> Self { self.fields.m = Some(m);"),
        ("{type: object}", "m: impl Into<Value>) -> Self { self.fields.m = Some(JsonText(m.into()));"),
        ("{type: string, nullable: true}", "m: impl Into<Change<String>>) -> Self { self.fields.m = Some(m.into());"),
        (
            "{type: object, nullable: true}",
            "m: impl Into<Change<JsonText<Value>>>) -> Self { self.fields.m = Some(m.into());",
        ),
    ] {
        assert_contains(&body("[]", &format!("{{m: {schema}}}")), &format!("pub fn m(mut self, {setter} self }}"));
    }
}

#[test]
fn lists_take_what_can_be_iterated() {
    let spec = form("{type: object}", "{}")
        .replace("application/x-www-form-urlencoded", "application/json")
        .replace("schema: {type: object}", "schema: {$ref: '#/components/schemas/Thing'}")
        + "components: {schemas: {Thing: {type: object, properties: {\
         ids: {type: array, maxItems: 6, items: {type: string, maxLength: 9}}, \
         parts: {type: array, items: {type: object, properties: {id: {type: string, minLength: 1}}}}}}}}\n";
    let code = file(&spec.replace("            encoding: {}\n", ""), "create_thing.rs");
    assert_contains(
        &code,
        "pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self { self.fields.ids = ids.into_iter().map(Into::into).collect();",
    );
    assert_contains(&code, "parts: impl IntoIterator<Item = types::ThingPartsItem>");
    assert_contains(
        &code,
        "validate::range(\"the number of ids\", i64::try_from(fields.ids.len()).unwrap_or(i64::MAX), i64::MIN, 6)?;",
    );
    assert_contains(&code, "for value in &fields.ids { validate::length(\"ids\", value, 9)?; }");
    assert_contains(
        &code,
        "for value in &fields.parts { if let Some(value) = &value.id { validate::body_id(\"parts id\", value)?; validate::not_blank(\"parts id\", value)?; } }",
    );
}

#[test]
fn what_is_required_is_asked_for_first_and_checked() {
    let code = body(
        "[name, count]",
        "{name: {type: string, minLength: 1, maxLength: 9}, count: {type: integer, minimum: 1}, tag: {type: string}}",
    );
    assert_contains(
        &code,
        "pub(crate) fn fields(name: String, count: i64) -> types::Thing { types::Thing { count, name, tag: None, } }",
    );
    assert_lacks(&code, "pub fn name(");
    assert_contains(&code, "validate::range(\"count\", fields.count, 1, i64::MAX)?;");
    assert_contains(
        &code,
        "validate::not_blank(\"name\", &fields.name)?; validate::length(\"name\", &fields.name, 9)?;",
    );
    assert_lacks(&body("[]", "{name: {type: string}}"), "fn fields");
}

#[test]
fn documented_limits_are_checked() {
    let code = body(
        "[]",
        "{firstName: {type: string, maxLength: 150}, email: {type: string, format: email}, days: {type: integer, format: int32, minimum: -1, maximum: 9}, \
         token: {type: string, format: password, maxLength: 70}, address: {$ref: '#/components/schemas/Address'}, plain: {type: string}}",
    );
    assert_contains(
        &code,
        "if let Some(value) = &fields.first_name { validate::length(\"first name\", value, 150)?; }",
    );
    assert_contains(&code, "if let Some(value) = &fields.email { validate::email(\"email\", value)?; }");
    assert_contains(&code, "validate::range(\"days\", i64::from(*value), -1, 9)?;");
    assert_contains(&code, "validate::length(\"token\", value.expose(), 70)?;");
    assert_contains(
        &code,
        "if let Some(value) = &fields.address { if let Some(value) = &value.city { validate::length(\"address city\", value, 50)?; } }",
    );
    assert_lacks(&code, "&fields.plain");
    assert_contains(
        &body("[]", "{plain: {type: string}}"),
        "fn check(fields: &types::Thing) -> Result<(), Invalid> { Ok(()) }",
    );
}

#[test]
fn columns_are_equally_long() {
    let spec = |columns: &str| {
        let schemas = format!(
            "components:\n  schemas:\n    Thing: {{type: object, properties: {{rows: {{$ref: '#/components/schemas/Rows'}}}}}}\n    \
             Rows: {{type: object, properties: {columns}}}\n"
        );
        file(
            &(form("{$ref: '#/components/schemas/Thing'}", "{rows: {style: deepObject, explode: true}}") + &schemas),
            "create_thing.rs",
        )
    };
    let list = "{type: array, items: {type: string}}";
    assert_contains(
        &spec(&format!("{{lineId: {list}, value: {list}}}")),
        "if let Some(value) = &fields.rows { validate::columns(\"rows\", &[value.line_id.len(), value.value.len()])?; }",
    );
    assert_lacks(&spec(&format!("{{lineId: {list}, value: {list}, name: {{type: string}}}}")), "validate::columns");
    assert_lacks(&spec(&format!("{{value: {list}}}")), "validate::columns");
}

#[test]
fn what_can_be_cleared_may_be_empty() {
    let code = body("[]", "{email: {type: string, format: email, maxLength: 70, nullable: true}}");
    assert_contains(
        &code,
        "if let Some(Change::Set(value)) = &fields.email { validate::length(\"email\", value, 70)?; \
         if !value.is_empty() { validate::email(\"email\", value)?; } }",
    );
}

#[test]
fn filters_are_held_applied_and_checked() {
    let span = "{type: string, x-content-schema: {type: array, minItems: 2, maxItems: 2, items: {type: integer, format: unix-time, minimum: 5}}}";
    let code = query(&format!(
        "[{{name: x-a, in: header, schema: {{type: string}}}}, \
         {{name: at, in: query, style: deepObject, explode: true, schema: {{type: object, properties: {{between: {span}}}}}}}, \
         {{name: id, in: query, style: deepObject, explode: true, schema: {{type: object, properties: {{\
         is: {{type: string, minLength: 1, description: Only this.}}, \
         in: {{type: string, x-content-schema: {{type: array, minItems: 1, items: {{type: string, maxLength: 50}}}}}}, \
         mode_in: {{type: string, x-content-schema: {{type: array, items: {{$ref: '#/components/schemas/Mode'}}}}}}}}}}}}, \
         {{name: limit, in: query, description: How many., schema: {{type: integer, format: int32, minimum: 1, maximum: 100}}}}]"
    ));
    for part in [
        "#[derive(Clone, Debug, Default)] pub(crate) struct ListThingsQuery { pub(crate) at_between: Option<JsonText<Vec<Timestamp>>>,",
        "pub(crate) fn apply<'a>(&self, mut call: builder::ListThings<'a>) -> builder::ListThings<'a> { if let Some(value) = &self.at_between \
         { call = call.at_between(value.clone()); }",
        "impl ListThings { /// Sets `at[between]`. pub fn at_between(mut self, from: impl Into<Timestamp>, to: impl Into<Timestamp>) -> Self { \
         self.query.at_between = Some(JsonText(vec![from.into(), to.into()]));",
        "/// Only this. pub fn id_is(mut self, value: impl Into<String>) -> Self { self.query.id_is = Some(value.into());",
        "pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self { \
         self.query.id_in = Some(JsonText(values.into_iter().map(Into::into).collect()));",
        "pub fn id_mode_in(mut self, values: impl IntoIterator<Item = types::Mode>) -> Self",
        "/// An empty list is refused: it could be taken for no filter at all. pub fn id_mode_in(",
        "if let Some(value) = &self.id_mode_in { validate::not_empty(\"id[mode_in]\", &value.0)?; }",
        "for value in &value.0 { validate::time(\"at[between]\", *value, 5, i64::MAX)?; }",
        "/// How many. pub fn limit(mut self, value: i32) -> Self",
        "if let Some(value) = &self.id_is { validate::not_blank(\"id[is]\", value)?; }",
        "if let Some(value) = &self.id_in { validate::not_empty(\"id[in]\", &value.0)?; validate::range(\"the number of id[in]\", i64::try_from(value.0.len()).unwrap_or(i64::MAX), 1, i64::MAX)?; \
         for value in &value.0 { validate::length(\"id[in]\", value, 50)?; } }",
        "if let Some(value) = &self.limit { validate::range(\"limit\", i64::from(*value), 1, 100)?; }",
    ] {
        assert_contains(&code, part);
    }
    // The setter has said that there are two.
    assert_lacks(&code, "the number of at[between]");
    assert_lacks(&code, "not_empty(\"at[between]\"");
    assert_lacks(&code, "x_a");
}

#[test]
fn a_list_that_repeats_its_name_is_not_empty_either() {
    let code = query("[{name: ids, in: query, schema: {type: array, items: {type: string}}}]");
    assert_contains(&code, "if let Some(value) = &self.ids { validate::not_empty(\"ids\", value)?; }");
}

#[test]
fn an_order_takes_the_place_of_its_opposite() {
    let order = "{type: string, enum: [at]}";
    let code = query(&format!(
        "[{{name: sort, in: query, style: deepObject, explode: true, schema: {{type: object, properties: \
         {{asc: {order}, desc: {order}}}}}}}, {{name: by, in: query, style: deepObject, explode: true, \
         schema: {{type: object, properties: {{asc: {order}}}}}}}]"
    ));
    for part in [
        "/// The order set last holds. pub fn sort_asc(",
        "self.query.sort_asc = Some(value); self.query.sort_desc = None; self",
        "self.query.sort_desc = Some(value); self.query.sort_asc = None; self",
        "self.query.by_asc = Some(value); self",
    ] {
        assert_contains(&code, part);
    }
}

#[test]
fn only_what_is_used_is_imported_and_modules_are_declared() {
    let code = body("[]", "{m: {type: string, nullable: true}}");
    assert_contains(
        &code,
        "use billing_portal_transport::Change; use test_client::types; use super::super::CreateThing; use crate::validate::Invalid;",
    );
    let spec = listing("[{name: limit, in: query, schema: {type: integer}}]");
    let root = &run(&spec).unwrap()["mod.rs"];
    assert_contains(root, "// @generated from specs/test.yaml by `cargo xtask codegen`.");
    assert_contains(
        root,
        "#![allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub, unused_variables)]\nmod list_things;\n\n\
         pub(crate) use list_things::ListThingsQuery;\n",
    );
}

#[test]
fn comments_are_the_authors_and_safe_for_rustdoc() {
    let code = body(
        "[]",
        "{m: {type: string, description: 'In [brackets] and <b>.'}, address: {$ref: '#/components/schemas/Address'}}",
    );
    assert_contains(&code, "/// In \\[brackets] and \\<b>. pub fn m(");
    assert_contains(&code, "/// Where it is. pub fn address(");
}

#[test]
fn what_has_no_setter_is_named() {
    let message = |spec: &str| run(spec).unwrap_err().to_string();
    let required = listing("[{name: limit, in: query, required: true, schema: {type: integer}}]");
    assert_eq!(
        message(&required),
        "specs/test.yaml: no setters could be generated from it: operation `list_things`: `limit` is required; there are \
         no setters for what cannot be left out"
    );
    let map = form("{$ref: '#/components/schemas/Thing'}", "{m: {style: deepObject, explode: true}}")
        + "components: {schemas: {Thing: {type: object, properties: {m: {type: object, additionalProperties: {type: string}}}}}}\n";
    assert_contains(&message(&map), "operation `create_thing`: `m` has no type that a setter could take");
    let pattern = listing("[{name: key, in: query, schema: {type: string, pattern: ^a}}]");
    assert_contains(&message(&pattern), "operation `list_things`: `key` has a `pattern`, which no check is made of");
}

#[test]
fn a_body_that_is_one_object_is_that_object() {
    let spec = |required: &str| {
        form("{$ref: '#/components/schemas/Form'}", "{part: {style: deepObject, explode: true}}")
            + &format!(
                "components:\n  schemas:\n    Form: {{type: object, required: {required}, properties: \
                 {{part: {{$ref: '#/components/schemas/Part'}}}}}}\n    \
                 Part: {{type: object, required: [id], properties: {{id: {{type: string, maxLength: 9}}, note: {{type: string}}}}}}\n"
            )
    };
    let code = file(&spec("[part]"), "create_thing.rs");
    assert_contains(&code, "pub(crate) fn fields(id: String) -> types::Part { types::Part { id, note: None } }");
    assert_contains(&code, "pub fn note(mut self, note: impl Into<String>) -> Self");
    // An id is called after what the operation is about.
    assert_contains(
        &code,
        "validate::body_id(\"thing id\", &fields.id)?; validate::length(\"thing id\", &fields.id, 9)?;",
    );
    let code = file(&spec("[]"), "create_thing.rs");
    assert_contains(&code, "pub fn part(mut self, part: types::Part) -> Self");
    assert_contains(&code, "validate::length(\"part id\", &value.id, 9)?;");
}

#[test]
fn what_is_required_is_checked_within_what_is_required() {
    let code = body("[address]", "{address: {$ref: '#/components/schemas/Key'}, url: {type: string, format: uri}}");
    assert_contains(
        &code,
        "validate::body_id(\"address id\", &fields.address.id)?; validate::length(\"address id\", &fields.address.id, 5)?;",
    );
    assert_contains(&code, "if let Some(value) = &fields.url { validate::web_url(\"URL\", value)?; }");
}

#[test]
fn parameters_of_paths_and_headers_have_a_check_each() {
    let spec = answering("    Thing: {type: object, properties: {id: {type: string}}}\n").replace(
        "        - {name: id, in: path, required: true, schema: {type: string}}\n",
        "        - {name: id, in: path, required: true, schema: {type: string, maxLength: 7}}\n        \
         - {name: test-user, in: header, schema: {type: string, format: email, minLength: 1}}\n        \
         - {name: x-count, in: header, schema: {type: integer}}\n",
    );
    let code = file(&spec, "parameter.rs");
    assert_contains(
        &code,
        "pub(crate) fn id(value: &str) -> Result<(), Invalid> { validate::id(\"id\", value)?; validate::length(\"id\", value, 7)?; Ok(()) }",
    );
    assert_contains(
        &code,
        "/// What is wrong with a value of `test-user`. pub(crate) fn user(value: &str) -> Result<(), Invalid> { \
         validate::header_value(\"user\", value)?; validate::not_blank(\"user\", value)?; validate::email(\"user\", value)?; Ok(()) }",
    );
    assert_lacks(&code, "x_count");
}
