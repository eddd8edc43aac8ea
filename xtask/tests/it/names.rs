//! A document in which every name has a meaning of its own in generated code.

use serde_json::{Value, json};

use crate::gentle;

/// Names that generated code has for itself, in whatever place.
pub(crate) const NAMES: &[&str] = &[
    "url",
    "client",
    "request",
    "response",
    "result",
    "info",
    "value",
    "new",
    "send",
    "header_map",
    "into_inner",
    "into_request",
    "body",
    "body_map",
    "baseurl",
    "_url",
    "self",
    "Self",
    "type",
    "gen",
    "union",
    "Default",
    "From",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Clone",
    "Debug",
    "Send",
    "ToString",
    "TryFrom",
    "FromStr",
    "Error",
    "ResponseValue",
    "OperationInfo",
    "Client",
    "Map",
    "Value",
    "Change",
    "ErrorBody",
    "builder",
    "types",
    "open",
    "operations",
    "serde",
    "std",
    "progenitor_client",
    "reqwest",
    "into",
    "fmt",
    "Unknown",
    "extra",
    "i64",
    "bool",
    "with",
    "V",
    "T",
    "1st",
    "+1",
    "$",
    "when",
    "Mock",
    "status",
    "super",
    "async",
    "await",
    "crate",
    "dyn",
    "try",
    "yield",
    "macro",
    "Self_",
    "httpmock",
    "regex",
    "core",
    "alloc",
    "serde_json",
    "chrono",
    "uuid",
    "bytes",
    "futures",
    "AsRef",
    "ToOwned",
    "Iterator",
    "Into",
    "TryInto",
    "Copy",
    "Eq",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Hash",
    "Drop",
    "Fn",
    "FnOnce",
    "FnMut",
    "Sized",
    "Sync",
    "Unpin",
    "Display",
    "Serialize",
    "Deserialize",
    "usize",
    "str",
    "u8",
    "char",
    "f64",
    "u64",
    "i32",
    "When",
    "Then",
    "MockServer",
    "error",
    "defaults",
    "mock",
    "profile",
    "operation",
    "Operation",
    "Secret",
    "Timestamp",
    "JsonText",
    "Transport",
    "ApiProfile",
    "Credentials",
    "ClientBuilder",
    "Cow",
    "PhantomData",
    "BTreeMap",
    "HashMap",
    "HeaderMap",
    "ByteStream",
    "RequestBuilderExt",
    "encode_path",
    "generated",
    "methods",
    "cases",
    "inner",
    "method",
    "path",
    "json",
    "query",
    "form",
    "headers",
    "header",
    "timeout",
    "build",
    "build_unchecked",
    "clone",
    "default",
    "from",
    "to_string",
    "as_str",
    "OPERATIONS",
    "PROFILE",
];

/// A document that has each of the names as an operation, as a parameter of each place, as a member of a body and of a response,
/// as a schema of each kind and as a value.
pub(crate) fn document() -> String {
    let text = json!({"type": "string"});
    let mut paths = serde_json::Map::new();
    let mut schemas = serde_json::Map::new();
    let body = |schema: Value| json!({"content": {"application/json": {"schema": schema}}});
    let members: serde_json::Map<String, Value> = NAMES.iter().map(|name| ((*name).to_owned(), text.clone())).collect();
    let required: Vec<&&str> = NAMES.iter().step_by(2).collect();
    schemas.insert(
        "Members".to_owned(),
        json!({"type": "object", "required": required, "properties": members, "additionalProperties": {}}),
    );
    let mut refs = serde_json::Map::new();
    for (index, name) in NAMES.iter().enumerate() {
        let done = json!({"200": {"description": "done", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/All"}}}}});
        paths.insert(format!("/operation/{index}"), json!({"get": {"operationId": name, "responses": done}}));
        paths.insert(
            format!("/path/{index}/{{{name}}}"),
            json!({"post": {
                "operationId": format!("at_{index}"), "responses": done,
                "requestBody": body(json!({"$ref": "#/components/schemas/Members"})),
                "parameters": [
                    {"name": name, "in": "path", "required": true, "schema": text},
                    {"name": name, "in": "query", "schema": text},
                    {"name": name, "in": "header", "required": index % 2 == 0, "schema": {"type": "integer"}},
                ],
            }}),
        );
        let key = |kind: &str| format!("{name}{kind}");
        schemas.insert(key(""), json!({"type": "object", "properties": {(*name): text, "kind": {"type": "string", "enum": [format!("k{index}")]}}}));
        refs.insert((*name).to_owned(), json!({"$ref": format!("#/components/schemas/{name}")}));
    }
    let options: Vec<&Value> = refs.values().collect();
    schemas.insert("Any".to_owned(), json!({"oneOf": options}));
    schemas.insert("Values".to_owned(), json!({"type": "string", "enum": NAMES}));
    refs.insert("any of all".to_owned(), json!({"$ref": "#/components/schemas/Any"}));
    refs.insert("the value".to_owned(), json!({"$ref": "#/components/schemas/Values"}));
    schemas.insert("All".to_owned(), json!({"type": "object", "properties": refs}));
    let queries: Vec<Value> = NAMES.iter().map(|name| json!({"name": name, "in": "query", "schema": text})).collect();
    let done = json!({"200": {"description": "done"}});
    paths.insert(
        "/all".to_owned(),
        json!({"get": {"operationId": "all_queries", "parameters": queries, "responses": done}}),
    );
    for (index, kind) in [
        json!({"type": "string", "enum": ["x"]}),
        json!({"anyOf": [{"type": "string", "enum": ["x"]}, {"type": "string"}]}),
    ]
    .iter()
    .enumerate()
    {
        let mut members = serde_json::Map::new();
        for name in NAMES {
            let schema = format!("{name} {index}");
            members.insert((*name).to_owned(), json!({"$ref": format!("#/components/schemas/{schema}")}));
            schemas.insert(schema, kind.clone());
        }
        let schema = json!({"type": "object", "properties": members});
        let operation =
            json!({"operationId": format!("enums_{index}"), "requestBody": body(schema), "responses": done});
        paths.insert(format!("/enums/{index}"), json!({"put": operation}));
    }
    gentle::document(&paths.into(), &schemas.into())
}
