//! The sandbox against the specifications: how long each text may be. It has a table of its own, as it shares no code with
//! the clients, whose checks come from the specifications.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use billing_portal_sandbox::{Limits, Sandbox};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};
use url::form_urlencoded;

/// Longer than any text may be that has a greatest length.
const VERY_LONG: usize = 3_000;

/// A text in a request: where it stands, and how long it may be.
struct Text {
    method: Method,
    /// With the names of parameters in braces.
    path: String,
    place: Position,
    max_length: Option<usize>,
}

enum Position {
    Path(String),
    Query(String),
    Header(String),
    Form(String),
    /// The names of the members on the way to it; an empty one is the first item of a list.
    Json(Vec<String>),
}

struct Specification {
    document: Value,
}

impl Specification {
    /// All that there are, by the vendor's name.
    fn all() -> BTreeMap<String, Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        let files =
            fs::read_dir(folder).expect("the folder of specifications").map(|file| file.expect("a file").path());
        let specs = files.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
        let named = specs.map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).expect("a text");
            (name, Self { document: serde_yaml::from_str(&text).expect("YAML") })
        });
        named.filter(|(_, specification)| specification.document.get("openapi").is_some()).collect()
    }

    /// What a value refers to, or the value itself.
    fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        while let Some(reference) = value["$ref"].as_str() {
            value = self.document.pointer(&reference[1..]).expect("a component");
        }
        value
    }

    fn texts(&self) -> Vec<Text> {
        let mut texts = Vec::new();
        for (path, item) in members(&self.document["paths"]) {
            for (method, operation) in members(item) {
                let mut add = |place, max_length| {
                    let method = method.to_uppercase().parse().expect("a method");
                    texts.push(Text { method, path: path.clone(), place, max_length });
                };
                for parameter in operation["parameters"].as_array().into_iter().flatten() {
                    let parameter = self.resolve(parameter);
                    let (name, place) = (string(&parameter["name"]), string(&parameter["in"]));
                    self.walk(&parameter["schema"], &mut vec![name.to_owned()], &mut |names, max_length| {
                        let place = match place {
                            "path" => Position::Path(bracketed(names)),
                            "query" => Position::Query(bracketed(names)),
                            "header" => Position::Header(bracketed(names)),
                            other => panic!("{name} in {other}"),
                        };
                        add(place, max_length);
                    });
                }
                let body = self.resolve(&operation["requestBody"]);
                for (media_type, content) in body["content"].as_object().into_iter().flatten() {
                    self.walk(&content["schema"], &mut Vec::new(), &mut |names, max_length| {
                        let place = match media_type.as_str() {
                            "application/json" => Position::Json(names.to_vec()),
                            "application/x-www-form-urlencoded" => Position::Form(bracketed(names)),
                            other => panic!("a body of {other}"),
                        };
                        add(place, max_length);
                    });
                }
            }
        }
        texts
    }

    /// Finds the texts in a schema, with the names on the way to them.
    fn walk(&self, schema: &Value, names: &mut Vec<String>, found: &mut impl FnMut(&[String], Option<usize>)) {
        let schema = self.resolve(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.walk(part, names, found);
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            names.push(name.clone());
            self.walk(member, names, found);
            names.pop();
        }
        if let Some(items) = schema.get("items") {
            names.push(String::new());
            self.walk(items, names, found);
            names.pop();
        }
        if schema["type"] == "string" && schema.get("enum").is_none() {
            let max_length = schema["maxLength"].as_u64().map(|length| length.try_into().expect("a length"));
            found(names, max_length);
        }
    }

    /// The headers with which a request proves itself, for what the sandbox says of the connection.
    fn authenticate(&self, mut request: RequestBuilder, connection: &Value) -> RequestBuilder {
        for (_, scheme) in members(&self.document["components"]["securitySchemes"]) {
            request = match (string(&scheme["type"]), scheme["scheme"].as_str(), scheme["name"].as_str()) {
                ("http", Some("basic"), _) => request.basic_auth(string(&connection["api_key"]), Some("")),
                ("http", Some("bearer"), _) => request.bearer_auth(string(&connection["api_key"])),
                ("apiKey", _, Some(header)) => {
                    let member = header.to_lowercase().trim_start_matches("x-").replace('-', "_");
                    request.header(header, string(&connection[member]))
                }
                _ => panic!("{scheme}"),
            };
        }
        request
    }
}

impl Text {
    /// A request with nothing in it but this text, of this length.
    fn request(&self, client: &Client, base_url: &str, length: usize) -> RequestBuilder {
        let value = "x".repeat(length);
        let path = match &self.place {
            Position::Path(name) => self.path.replace(&format!("{{{name}}}"), &value),
            _ => self.path.clone(),
        };
        let request = client.request(self.method.clone(), format!("{base_url}{}", path.replace(['{', '}'], "")));
        match &self.place {
            Position::Path(_) => request,
            Position::Query(name) => request.query(&[(name, value)]),
            Position::Header(name) => request.header(name, value),
            Position::Form(name) => {
                let form = form_urlencoded::Serializer::new(String::new()).append_pair(name, &value).finish();
                request.header("content-type", "application/x-www-form-urlencoded").body(form)
            }
            Position::Json(names) => {
                request.json(&names.iter().rev().fold(json!(value), |value, name| match &**name {
                    "" => json!([value]),
                    name => json!({ name: value }),
                }))
            }
        }
    }

    fn name(&self) -> String {
        let place = match &self.place {
            Position::Path(name) | Position::Query(name) | Position::Header(name) | Position::Form(name) => {
                name.clone()
            }
            Position::Json(names) => names.join("."),
        };
        format!("{} {}: {place}", self.method, self.path)
    }
}

/// Names as forms have them; lists are by their first index.
fn bracketed(names: &[String]) -> String {
    let rest = names[1..].iter().map(|name| if name.is_empty() { "[0]".to_owned() } else { format!("[{name}]") });
    std::iter::once(names[0].clone()).chain(rest).collect()
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().expect("an object").iter()
}

fn string(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[tokio::test]
async fn the_sandbox_refuses_what_is_longer_than_specified_and_nothing_else() {
    let sandbox = Sandbox::builder().limits(Limits::none()).start().await.expect("a free port");
    let connections = serde_json::to_value(sandbox.connection_info()).expect("JSON");
    let client = Client::builder().no_proxy().build().expect("a client without TLS");
    let specifications = Specification::all();
    assert!(!specifications.is_empty());
    for (vendor, specification) in &specifications {
        let connection = connections.get(vendor).unwrap_or_else(|| panic!("the sandbox has no {vendor}"));
        let texts = specification.texts();
        assert!(!texts.is_empty(), "{vendor}");
        for text in texts {
            let send = async |length: usize| {
                let request = text.request(&client, string(&connection["base_url"]), length);
                let response = specification.authenticate(request, connection).send().await.expect("a response");
                (response.status().is_client_error(), response.text().await.expect("a text"))
            };
            let name = format!("{vendor}, {}", text.name());
            let Some(max) = text.max_length else {
                let (_, body) = send(VERY_LONG).await;
                assert!(!body.contains("characters"), "{name} has no greatest length: {body}");
                continue;
            };
            // The message says how long it may be; an id in a path that is too long is one that nothing has.
            let says_so = |body: &str| body.contains(&format!(" {max} "));
            let (refused, body) = send(max + 1).await;
            assert!(
                refused && (says_so(&body) || matches!(text.place, Position::Path(_))),
                "{name}, {max} + 1: {body}"
            );
            let (_, body) = send(max).await;
            assert!(!says_so(&body), "{name}, {max}: {body}");
        }
    }
}
