//! The sandbox against the specifications: every operation has a handler, and every response is as described.

mod chargebee;
mod stripe;
mod upflow;

use std::collections::{BTreeMap, BTreeSet};

use billing_portal_sandbox::Sandbox;
use reqwest::{Client, Method};
use serde_json::{Value, json};

use crate::vendor::specification;

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// One of the files in `specs/`, its schemas turned into JSON Schema and closed.
struct Specification {
    document: Value,
    /// By `operationId`.
    operations: BTreeMap<String, Operation>,
}

struct Operation {
    method: Method,
    /// With the names of parameters in braces.
    path: String,
    /// The media type of the body, if there is one.
    media_type: Option<String>,
    /// By status.
    responses: Value,
}

impl Specification {
    fn load(vendor: &str) -> Self {
        let mut document = specification(vendor);
        close(&mut document["components"]);
        let operations = members(&document["paths"])
            .flat_map(|(path, item)| members(item).map(move |(method, operation)| (path, method, operation)))
            .map(|(path, method, operation)| {
                let media_types = operation.pointer("/requestBody/content").and_then(Value::as_object);
                let operation_id = operation["operationId"].as_str().expect("an operationId");
                let operation = Operation {
                    method: method.to_uppercase().parse().expect("a method"),
                    path: path.clone(),
                    media_type: media_types.and_then(|types| types.keys().next().cloned()),
                    responses: operation["responses"].clone(),
                };
                (operation_id.to_owned(), operation)
            })
            .collect();
        Self { document, operations }
    }

    /// What is wrong with a response by the schema of a response; nothing if it is as described.
    fn problems(&self, response: &Value, received: &Value) -> Vec<String> {
        let response = match response["$ref"].as_str() {
            Some(reference) => self.document.pointer(&reference[1..]).expect("a component"),
            None => response,
        };
        let Some(schema) = response.pointer("/content/application~1json/schema") else {
            return if received.is_null() { Vec::new() } else { vec!["a body that is not specified".to_owned()] };
        };
        let mut schema = schema.clone();
        schema["components"] = self.document["components"].clone();
        let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("a JSON Schema");
        validator.iter_errors(received).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }

    #[track_caller]
    fn check(&self, response: &Value, received: &Value) {
        assert_eq!(self.problems(response, received), Vec::<String>::new(), "{received}");
    }
}

/// Turns the schemas of OpenAPI 3.0 below a value into JSON Schema, and closes what they leave open for a
/// vendor's future, else the check would let the sandbox's slips pass: values that an enum does not list and
/// members that an object does not describe, apart from custom fields.
fn close(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Object(schema) => {
            if let Some(Value::Array(arms)) = schema.get_mut("anyOf")
                && arms.iter().any(|arm| arm.get("enum").is_some())
            {
                arms.retain(|arm| arm.get("enum").is_some());
            }
            if schema.get("properties").is_some_and(Value::is_object) {
                if schema.get("additionalProperties") == Some(&json!(true)) {
                    schema.insert("patternProperties".to_owned(), json!({ "^c[fs]_": {} }));
                }
                schema.insert("additionalProperties".to_owned(), json!(false));
            }
            let range = match schema.get("format").and_then(Value::as_str) {
                Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
                Some("int64" | "unix-time") => Some((i64::MIN, i64::MAX)),
                _ => None,
            };
            if let Some((least, greatest)) = range {
                schema.insert("minimum".to_owned(), json!(least));
                schema.insert("maximum".to_owned(), json!(greatest));
            }
            schema.values_mut().for_each(close);
            if schema.remove("nullable") == Some(json!(true)) {
                assert!(schema.contains_key("type"), "`nullable` means something beside `type` only");
                // What it refers to need not take null by itself.
                let own = Value::Object(std::mem::take(schema));
                schema.insert("anyOf".to_owned(), json!([{"type": "null"}, own]));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().expect("an object").iter()
}

/// One vendor's side of a sandbox, asked by its specification alone.
#[derive(Clone)]
struct Api<'a> {
    sandbox: &'a Sandbox,
    specification: &'a Specification,
    base_url: &'a str,
    headers: Vec<(&'a str, String)>,
}

impl<'a> Api<'a> {
    /// The API at a base URL, which lets in who sends these headers.
    fn new(
        sandbox: &'a Sandbox,
        specification: &'a Specification,
        base_url: &'a str,
        headers: Vec<(&'a str, String)>,
    ) -> Self {
        Self { sandbox, specification, base_url, headers }
    }

    fn with(&self, name: &'a str, value: &str) -> Self {
        let mut api = self.clone();
        api.headers.push((name, value.to_owned()));
        api
    }

    fn without_credentials(&self) -> Self {
        Self { headers: Vec::new(), ..self.clone() }
    }

    /// Calls an operation as it is specified, for the ids in its path (with a space between them; a query may follow the
    /// last), and checks the response.
    async fn call(&self, operation_id: &str, id: &str, body: &str, status: u16) -> Value {
        let media_type = self.specification.operations[operation_id].media_type.as_deref();
        self.call_as(media_type, operation_id, id, body, status).await
    }

    /// The same with another media type.
    async fn call_as(&self, media_type: Option<&str>, operation_id: &str, id: &str, body: &str, status: u16) -> Value {
        let operation = &self.specification.operations[operation_id];
        let (ids, query) = id.split_once('?').unwrap_or((id, ""));
        let mut path = operation.path.clone();
        for id in ids.split(' ') {
            if let Some((before, rest)) = path.split_once('{') {
                path = format!("{before}{id}{}", rest.split_once('}').expect("a closing brace").1);
            }
        }
        let path = if query.is_empty() { path } else { format!("{path}?{query}") };
        let received = self.send(operation.method.clone(), &path, media_type, body, status).await;
        let requests = if status == 401 { self.sandbox.strangers().1 } else { self.sandbox.requests() };
        let seen = requests.into_iter().next_back().and_then(|request| request.operation_id);
        assert_eq!(seen.as_deref(), Some(operation_id), "{path}");
        let responses = &operation.responses;
        let response = responses.get(status.to_string()).or_else(|| responses.get(format!("{}XX", status / 100)));
        self.specification.check(response.expect("a response for the status"), &received);
        received
    }

    /// Asks for something that is no operation, and checks that it is refused as operations are.
    async fn misuse(&self, method: Method, path: &str, status: u16) {
        let received = self.send(method, path, None, "", status).await;
        self.specification.check(&json!({"$ref": "#/components/responses/ClientError"}), &received);
    }

    async fn send(&self, method: Method, path: &str, media_type: Option<&str>, body: &str, status: u16) -> Value {
        let client = Client::builder().no_proxy().build().expect("a client without TLS");
        let mut request = client.request(method, format!("{}{path}", self.base_url)).body(body.to_owned());
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if let Some(media_type) = media_type {
            request = request.header("content-type", media_type);
        }
        let response = request.send().await.expect("a response");
        let received = response.status();
        let media_type = response.headers().get("content-type").cloned();
        let text = response.text().await.expect("a text");
        assert_eq!(received, status, "{path}: {text}");
        if status == 204 {
            assert_eq!((text.as_str(), media_type), ("", None));
            return Value::Null;
        }
        assert_eq!(media_type.expect("a media type"), JSON);
        serde_json::from_str(&text).expect("JSON")
    }

    /// Checks that each specified operation has responded with a status of this class, and that none has that
    /// is not specified.
    #[track_caller]
    fn assert_all_operations_respond(&self, class: u16) {
        self.assert_operations_respond(class, &self.specification.operations.keys().collect());
    }

    /// The same of some operations.
    #[track_caller]
    fn assert_operations_respond(&self, class: u16, specified: &BTreeSet<&String>) {
        let requests = self.sandbox.requests();
        let seen = requests.iter().filter(|request| request.status.is_some_and(|status| status / 100 == class));
        let seen: BTreeSet<_> = seen.filter_map(|request| request.operation_id.as_deref()).collect();
        let specified: BTreeSet<_> = specified.iter().map(|id| id.as_str()).collect();
        assert_eq!(seen, specified, "{class}XX");
    }
}
