//! Runs in a generated crate: every body, written as a form, parses back to itself by the vendor's rule of brackets.

use progenitor_client::form_body;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

include!("bodies.in");

/// Reads a form as a vendor does, with no code of the transport: names in brackets are members, and an object of which
/// the names are 0, 1, 2, … is a list.
pub fn parse(form: &str) -> Value {
    let mut root = Value::Object(Map::new());
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').expect("a pair");
        let (name, value) = (decode(name), decode(value));
        let mut path: Vec<String> = Vec::new();
        match name.split_once('[') {
            None => path.push(name),
            Some((first, rest)) => {
                path.push(first.to_owned());
                let inner = rest.strip_suffix(']').expect("the last bracket closes");
                path.extend(inner.split("][").map(str::to_owned));
            }
        }
        let mut place = &mut root;
        for part in path {
            if place.is_null() {
                *place = Value::Object(Map::new());
            }
            place = place.as_object_mut().expect("a name is an object or a value").entry(part).or_insert(Value::Null);
        }
        assert!(place.is_null(), "a name twice in {form}");
        *place = Value::String(value);
    }
    lists(root)
}

fn lists(value: Value) -> Value {
    let Value::Object(object) = value else { return value };
    let is_list = !object.is_empty() && (0..object.len()).all(|index| object.contains_key(&index.to_string()));
    if is_list {
        (0..object.len()).map(|index| lists(object[&index.to_string()].clone())).collect()
    } else {
        object.into_iter().map(|(name, value)| (name, lists(value))).collect::<Map<_, _>>().into()
    }
}

pub fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let mut digit = || char::from(rest.next().expect("a digit")).to_digit(16).expect("a digit");
                let (high, low) = (digit(), digit());
                bytes.push(u8::try_from(high * 16 + low).expect("a byte"));
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// What a form can tell of a value: texts, and nothing of what is empty.
pub fn texts(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Null => Value::String(String::new()),
        Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
        Value::String(_) => value.clone(),
        Value::Array(items) if items.is_empty() => return None,
        Value::Array(items) => items.iter().filter_map(texts).collect(),
        Value::Object(members) => {
            let members: Map<_, _> =
                members.iter().filter_map(|(name, value)| Some((name.clone(), texts(value)?))).collect();
            if members.is_empty() {
                return None;
            }
            members.into()
        }
    })
}

fn check<T: Serialize + DeserializeOwned>(value: Value) {
    let expected = texts(&value).unwrap_or_else(|| Value::Object(Map::new()));
    let typed: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"));
    let form = form_body(&typed).expect("a form");
    assert_eq!(parse(&form), expected, "{form}");
}

#[test]
fn every_body_parses_back_to_itself() {
    let mut count = 0;
    for line in include_str!("bodies.jsonl").lines() {
        let mut line: Value = serde_json::from_str(line).expect("JSON");
        check_body(line["type"].as_str().expect("a type").to_owned().as_str(), line["value"].take());
        count += 1;
    }
    assert!(count > 0);
}
