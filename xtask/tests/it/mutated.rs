//! Documents that go wrong at random, by fixed seeds: none ends in a panic or takes long, what is accepted compiles, and what
//! decodes is what it is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use xtask::codegen::package::Package;

use crate::case::text;
use crate::gentle::{cases, document, module, write_crate};
use crate::names::NAMES;
use crate::vendor::{Random, cargo};

/// How many documents are made, and how many of the accepted ones are compiled.
const DOCUMENTS: usize = 240;
const COMPILED: usize = 60;

/// A mutation of one schema; `pick` chooses among the names of components.
fn mutate_schema(random: &mut Random, schema: &mut Value, components: &[String]) {
    let name = |random: &mut Random| NAMES[random.below(NAMES.len())];
    let component = |random: &mut Random| match components {
        [] => json!({"$ref": "#/components/schemas/Nowhere"}),
        names => json!({"$ref": format!("#/components/schemas/{}", names[random.below(names.len())])}),
    };
    let own = schema.clone();
    match random.below(20) {
        0 => schema["nullable"] = json!(true),
        1 => schema["type"] = json!([own["type"], "null"]),
        2 => *schema = json!({"type": "array", "items": own}),
        3 => *schema = json!({"type": "object", "properties": {name(random): own, name(random): {"type": "string"}}}),
        4 => {
            for _ in 0..random.below(30) {
                let inner = schema.take();
                *schema = json!({"type": "object", "properties": {"deeper": inner}});
            }
        }
        5 => *schema = json!({"oneOf": [own, component(random)]}),
        6 => *schema = json!({"anyOf": [own, component(random), {"type": "string"}]}),
        7 => *schema = json!({"allOf": [own, component(random)]}),
        8 => {
            *schema = json!({"oneOf": [component(random), component(random)], "discriminator": {"propertyName": name(random)}});
        }
        9 => *schema = component(random),
        10 => *schema = json!({"$ref": "#/components/schemas/Nowhere"}),
        11 => *schema = json!({"$ref": "other.yaml#/Thing", "description": "elsewhere"}),
        12 => schema["enum"] = json!(["a", "A", null, "", "a-b", name(random)]),
        13 => schema["type"] = json!(["string", "integer", "object", "array", "nothing", 5])[random.below(6)].clone(),
        14 => schema["required"] = json!([name(random), name(random)]),
        15 => {
            schema["additionalProperties"] =
                json!([true, false, {}, {"type": "integer"}, own])[random.below(5)].clone();
        }
        16 => schema["format"] = json!(["password", "unix-time", "int32", "nothing"])[random.below(4)].clone(),
        17 => schema["not"] = json!({}),
        18 => *schema = json!({"const": json!(["x", 5, null, {}])[random.below(4)].clone()}),
        _ => *schema = [json!(true), json!({}), json!([]), json!("text"), Value::Null][random.below(5)].clone(),
    }
}

/// The pointers of all schemas of a document, and of all else that has a name.
fn places(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                places(value, &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                places(value, &format!("{pointer}/{index}"), found);
            }
        }
        _ => return,
    }
    let is_schema = pointer.ends_with("/schema") || pointer.ends_with("/items") || {
        let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
        ["schemas", "properties", "oneOf", "anyOf", "allOf"].contains(&parent)
    };
    if is_schema {
        found.push(pointer.to_owned());
    }
}

/// A document with some mutations.
fn mutated(random: &mut Random, base: &str) -> String {
    let mut document: Value = serde_yaml::from_str(base).expect("a document");
    for _ in 0..=random.below(6) {
        let components: Vec<String> = document
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
            .cloned()
            .collect();
        let mut found = Vec::new();
        places(&document, "", &mut found);
        if let Some(schema) = found.get(random.below(found.len().max(1))).and_then(|one| document.pointer_mut(one)) {
            mutate_schema(random, schema, &components);
        }
        // Names and structure, as text: they may stand anywhere.
        if random.below(3) == 0 {
            let keys = ["\"operationId\":\"", "\"name\":\"", "\"in\":\"", "\"200\":", "\"style\":\"", "\"type\":\""];
            let text = document.to_string();
            let key = keys[random.below(keys.len())];
            let new = match key {
                "\"200\":" => "\"default\":".to_owned(),
                key => format!("{key}{}", NAMES[random.below(NAMES.len())]),
            };
            if let Ok(changed) = serde_json::from_str(&text.replacen(key, &new, 1)) {
                document = changed;
            }
        }
    }
    document.to_string()
}

#[test]
fn no_document_ends_in_a_panic() {
    accepted();
}

#[test]
#[ignore = "needs minutes, to compile what generated code depends on"]
fn what_is_accepted_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutated");
    write_crate(&folder, &accepted(), "");
    cargo(&folder, &["check", "--offline", "--lib", "--features", "httpmock"]);
}

/// Goes through all documents. The first ones that are accepted, and not too large to compile.
fn accepted() -> BTreeMap<String, Package> {
    let bases: Vec<String> = cases().values().map(|case| text(&case.spec)).collect();
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut packages = BTreeMap::new();
    let mut refused = 0;
    for number in 0..DOCUMENTS {
        let document = mutated(&mut random, &bases[number % bases.len()]);
        let begin = Instant::now();
        let made = module(&format!("m{number}"), &document);
        match made {
            Ok(package) => {
                if packages.len() < COMPILED && package.lines() < 3000 {
                    packages.insert(format!("m{number}"), package);
                }
            }
            Err(error) => {
                assert!(!error.contains("gave up"), "{error}:\n{document}");
                refused += 1;
            }
        }
        assert!(begin.elapsed() < Duration::from_secs(60), "{:?}:\n{document}", begin.elapsed());
    }
    assert!(refused < DOCUMENTS / 2, "{refused} of {DOCUMENTS} are refused");
    packages
}

/// A document of unions made at random, and values of their parts: the name of the part, and the value.
fn unions(random: &mut Random) -> (String, Vec<(usize, String, Value)>) {
    let mut schemas = Map::new();
    let mut values = Vec::new();
    let mut members = Map::new();
    for union in 0..40 {
        let tag = ["kind", "type", "object"][random.below(3)];
        let has_tags = random.below(4) > 0;
        let mut parts = Vec::new();
        for part in 0..2 + random.below(3) {
            let name = format!("Part{union}x{part}");
            let mut properties = Map::new();
            let mut value = Map::new();
            for member in ["a", "b", "c"] {
                if random.below(2) == 0 {
                    properties.insert(member.to_owned(), json!({"type": "string"}));
                    value.insert(member.to_owned(), json!("x"));
                }
            }
            // One without a tag may spoil it for all.
            if has_tags && random.below(12) > 0 {
                let constant = if random.below(8) == 0 { "same".to_owned() } else { format!("v{part}") };
                properties.insert(tag.to_owned(), json!({"type": "string", "enum": [constant]}));
                value.insert(tag.to_owned(), json!(constant));
            }
            schemas.insert(name.clone(), json!({"type": "object", "properties": properties}));
            parts.push(json!({"$ref": format!("#/components/schemas/{name}")}));
            values.push((union, name, Value::Object(value)));
        }
        if random.below(3) == 0 {
            parts.push(json!({"type": "string"}));
            values.push((union, "Text".to_owned(), json!("x")));
        }
        let key = ["oneOf", "anyOf"][random.below(2)];
        let mut schema = json!({key: parts});
        if random.below(3) == 0 {
            schema["discriminator"] = json!({"propertyName": tag});
        }
        members.insert(format!("u{union}"), json!({"$ref": format!("#/components/schemas/Union{union}")}));
        schemas.insert(format!("Union{union}"), schema);
    }
    schemas.insert("Thing".to_owned(), json!({"type": "object", "properties": members}));
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
    let operation = json!({"operationId": "show", "responses": {"200": {"description": "d", "content": content}}});
    (document(&json!({"/show": {"get": operation}}), &Value::Object(schemas)), values)
}

#[test]
#[ignore = "needs minutes, to compile what generated code depends on"]
fn what_decodes_is_what_it_is() {
    let (document, values) = unions(&mut Random(0x9E37_79B9_7F4A_7C15));
    let package = module("unions", &document).unwrap_or_else(|error| panic!("{error}"));
    let mut tests = "fn check(union: usize, name: &str, value: &str) {\n    let text = format!(\"{{\\\"u{union}\\\": {value}}}\");\n    let \
                     thing: cases::unions::types::Thing = serde_json::from_str(&text).unwrap_or_else(|error| panic!(\"{text}: {error}\"));\n    \
                     let debug = format!(\"{thing:?}\");\n    let shown = debug.split(&format!(\"u{union}: Some(\")).nth(1).unwrap_or(&debug);\n    \
                     let any = [\"Unknown(\", \"Object\", \"String(\", \"Union\"].iter().any(|any| shown.starts_with(any));\n    \
                     assert!(any || shown.starts_with(&format!(\"{name}(\")), \"{value} of {name} is read as {shown}\");\n    let again = \
                     serde_json::to_value(&thing).unwrap();\n    assert_eq!(again, \
                     serde_json::from_str::<serde_json::Value>(&text).unwrap());\n}\n\n#[test]\nfn all() {\n"
        .to_owned();
    let told = values.len();
    for (union, name, value) in values {
        let text = value.to_string();
        writeln!(tests, "    check({union}, {name:?}, {text:?});").expect("a line");
    }
    assert!(told > 100, "{told} values");
    let open = &package.files["src/generated/open.rs"];
    assert!(open.matches("json_union!").count() > 10, "most are told apart:\n{open}");
    tests.push_str("}\n");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unions");
    write_crate(&folder, &BTreeMap::from([("unions".to_owned(), package)]), &tests);
    cargo(&folder, &["test", "--offline", "--test", "decode"]);
}
