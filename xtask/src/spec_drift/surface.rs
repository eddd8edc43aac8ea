//! What an operation takes and gives, by the names that travel.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::shape::{Alternatives, Says, Shape};
use crate::codegen::document::{FORM, METHODS, entries, flag, items, object, reference, target, text};
use crate::codegen::parameter::{IGNORED_HEADERS, names_in};

/// The name of the response for all statuses that have none of their own.
pub(super) const DEFAULT: &str = "default";

/// An operation with what it shares with the others of its path.
#[derive(Debug)]
pub(super) struct Operation {
    /// The operation in words: its method, and its path with the names of its parameters.
    pub(super) name: String,
    /// The names of the parameters in the path, in their order.
    pub(super) path_parameters: Vec<String>,
    /// The parameters. The operation's own come last, and replace those that it shares.
    parameters: Vec<Value>,
    value: Value,
}

/// A parameter, a field, or what several of them stand in.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// What its schema says; `None` if it is only known by the names of what stands in it.
    pub(super) says: Option<Says>,
    /// What stands in it, by the piece of the name that is added: `city`, `.city`, `[city]`, `[]` for the items of a
    /// list, `.<any>` for fields that have no names.
    pub(super) children: BTreeMap<String, Node>,
    /// Whether it stands in itself, so that what stands in it is not repeated here.
    pub(super) repeats: bool,
}

/// The parts of an operation.
#[derive(Debug, Default)]
pub(super) struct Surface {
    /// Parameters of the path, the query, headers and cookies, by where they are.
    pub(super) parameters: BTreeMap<String, Node>,
    /// The bodies that may be sent, by their form: `form`, `json`, or the media type.
    pub(super) bodies: BTreeMap<String, Node>,
    /// The responses, by their status as the file writes it.
    pub(super) responses: BTreeMap<String, Response>,
}

/// A response of one status.
#[derive(Debug, Default)]
pub(super) struct Response {
    /// Its headers.
    pub(super) headers: Node,
    /// Its bodies, as in [`Surface`].
    pub(super) bodies: BTreeMap<String, Node>,
}

/// How the names of what stands in an object are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    Bare,
    Dots,
    Brackets,
}

/// All operations, by what identifies them on the wire: the method, and the path with `{}` for each parameter.
pub(super) fn operations(document: &Value) -> BTreeMap<String, Operation> {
    let mut operations = BTreeMap::new();
    for (path, item) in entries(document, "/paths") {
        let item = whole(document, item);
        let route = names_in(path).fold(path.clone(), |route, name| route.replace(&format!("{{{name}}}"), "{}"));
        for (method, value) in METHODS.iter().filter_map(|method| Some((method.to_uppercase(), item.get(method)?))) {
            let parameters = items(&item, "parameters").chain(items(value, "parameters"));
            let operation = Operation {
                name: format!("{method} {path}"),
                path_parameters: names_in(path).map(str::to_owned).collect(),
                parameters: parameters.map(|parameter| whole(document, parameter)).collect(),
                value: value.clone(),
            };
            operations.insert(format!("{method} {}", route.trim_end_matches('/')), operation);
        }
    }
    operations
}

/// `value` with what its references lead to. What stands beside a reference to a parameter or a response counts,
/// although OpenAPI says that it does not: some vendors write the whole object there, and more exactly.
fn whole(document: &Value, value: &Value) -> Value {
    let Some(target) = reference(value).and_then(|reference| target(document, reference)) else { return value.clone() };
    let mut whole = whole(document, target);
    for (key, beside) in value.as_object().into_iter().flatten().filter(|(key, _)| *key != "$ref") {
        whole[key] = beside.clone();
    }
    whole
}

impl Surface {
    /// Reads an operation. Parameters of the path take their names from `path_parameters`, because they do not travel.
    pub(super) fn read(document: &Value, operation: &Operation, path_parameters: &[String]) -> Self {
        let mut surface = Self::default();
        for value in &operation.parameters {
            let (place, name) = (text(value, "in"), text(value, "name"));
            let own = operation.path_parameters.iter().position(|own| own == name);
            let name = match place {
                "header" if IGNORED_HEADERS.contains(&&*name.to_lowercase()) => continue,
                "header" => name.to_lowercase(),
                "path" => own.and_then(|own| path_parameters.get(own)).cloned().unwrap_or_else(|| name.to_owned()),
                _ => name.to_owned(),
            };
            surface.parameters.entry(place.to_owned()).or_default().put(&name, parameter(document, value, place));
        }
        if let Some(body) = operation.value.get("requestBody").map(|body| whole(document, body)) {
            surface.bodies = bodies(document, &body, flag(&body, "required"));
            // Nothing travels of an empty form, whether it is described or not.
            surface.bodies.retain(|_, node| !node.children.is_empty() || !node.is("object"));
        }
        for (status, response) in entries(&operation.value, "/responses") {
            let response = whole(document, response);
            let mut headers = Node::default();
            for (name, header) in entries(&response, "/headers") {
                headers.children.insert(name.to_lowercase(), parameter(document, &whole(document, header), "header"));
            }
            let status = if status == DEFAULT { status.clone() } else { status.to_uppercase() };
            surface.responses.insert(status, Response { headers, bodies: bodies(document, &response, false) });
        }
        surface
    }
}

impl Node {
    /// Puts `node` where its name says: `email[is]` is `[is]` of `email`, even if nothing else is known of `email`.
    fn put(&mut self, name: &str, mut node: Node) {
        let cut = name.find('[').filter(|cut| *cut > 0 && name.ends_with(']')).unwrap_or(name.len());
        let mut place = self.children.entry(name[..cut].to_owned()).or_default();
        for piece in name[cut..].split_inclusive(']') {
            place = place.children.entry(piece.to_owned()).or_default();
        }
        if place.says.is_none() {
            node.children.append(&mut place.children);
        }
        *place = node;
    }

    fn is(&self, kind: &str) -> bool {
        self.says.as_ref().and_then(|says| says.get("type")).is_some_and(|types| types.iter().eq([kind]))
    }

    /// Whether it has to be there.
    pub(super) fn is_required(&self) -> bool {
        self.says.as_ref().is_some_and(|says| says.contains_key("required"))
    }

    fn set(&mut self, keyword: &'static str, text: &str) {
        self.says.get_or_insert_default().insert(keyword, BTreeSet::from([text.to_owned()]));
    }
}

fn parameter(document: &Value, value: &Value, place: &str) -> Node {
    let style = match (text(value, "style"), place) {
        ("", "query" | "cookie") => "form",
        (style, _) => style,
    };
    let content = object(value, "content").and_then(|content| content.values().next());
    let mut node = match (value.get("schema"), content) {
        (Some(schema), _) => written_as(document, &schemas(Some(schema)), style, value.get("explode")),
        (None, Some(content)) => json_text(document, &schemas(content.get("schema"))),
        (None, None) => Node::default(),
    };
    for keyword in ["required", "deprecated"] {
        if flag(value, keyword) {
            node.set(keyword, "yes");
        }
    }
    node
}

fn bodies(document: &Value, holder: &Value, required: bool) -> BTreeMap<String, Node> {
    let mut bodies = BTreeMap::new();
    for (media_type, content) in entries(holder, "/content") {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_lowercase();
        let is_json = essence == "application/json" || essence.ends_with("+json");
        let mut node = match essence.as_str() {
            FORM => form(document, content),
            _ => build(document, &schemas(content.get("schema")), Names::Bare, &mut Vec::new()),
        };
        if required {
            node.set("required", "yes");
        }
        let name = if is_json { "json" } else { &essence };
        bodies.insert(if essence == FORM { "form" } else { name }.to_owned(), node);
    }
    bodies
}

/// A form: each of its fields is written as its encoding says.
fn form(document: &Value, content: &Value) -> Node {
    let shape = Shape::of(document, &schemas(content.get("schema")));
    let mut node = Node { says: Some(shape.says.clone()), ..Node::default() };
    for (name, property) in &shape.properties {
        let encoding = content.get("encoding").and_then(|encoding| encoding.get(name)).unwrap_or(&Value::Null);
        let is_object = Shape::of(document, property).says.get("type").is_some_and(|types| types.contains("object"));
        let mut field = match encoding.get("style").and_then(Value::as_str) {
            // An object without a word on its style is JSON; a list is then one of scalars, each with the field's name.
            None if is_object => json_text(document, property),
            style => written_as(document, property, style.unwrap_or("form"), encoding.get("explode")),
        };
        if shape.required.contains(name) {
            field.set("required", "yes");
        }
        node.put(name, field);
    }
    if !shape.further.is_empty() {
        node.children.insert("<any>".to_owned(), build(document, &shape.further, Names::Dots, &mut Vec::new()));
    }
    node
}

/// A value in a query, a header or a form, where objects and lists can be written in several ways.
fn written_as(document: &Value, schemas: &Alternatives<'_>, style: &str, explode: Option<&Value>) -> Node {
    let names = if style == "deepObject" { Names::Brackets } else { Names::Dots };
    let mut node = build(document, schemas, names, &mut Vec::new());
    if node.is("object") || node.is("array") {
        let manner = match (style, explode.and_then(Value::as_bool).unwrap_or(style == "form")) {
            ("deepObject", _) => "brackets".to_owned(),
            ("form", true) => "one parameter for each".to_owned(),
            (style, true) => format!("{style}, exploded"),
            (style, false) => style.to_owned(),
        };
        node.set("written as", &manner);
    }
    node
}

fn json_text(document: &Value, schemas: &Alternatives<'_>) -> Node {
    let mut node = build(document, schemas, Names::Dots, &mut Vec::new());
    node.set("written as", "JSON");
    node
}

/// The node of a schema. `way` is the schemas that it stands in: one that stands in itself is not followed a second time.
fn build<'a>(
    document: &'a Value,
    schemas: &Alternatives<'a>,
    names: Names,
    way: &mut Vec<BTreeSet<*const Value>>,
) -> Node {
    let shape = Shape::of(document, schemas);
    let mut node = Node { says: Some(shape.says), ..Node::default() };
    let identity: BTreeSet<_> = schemas.iter().map(|schema| std::ptr::from_ref(*schema)).collect();
    if way.contains(&identity) {
        node.repeats = true;
        return node;
    }
    way.push(identity);
    let inner = if names == Names::Bare { Names::Dots } else { names };
    let piece = |name: &str| match names {
        Names::Bare => name.to_owned(),
        Names::Dots => format!(".{name}"),
        Names::Brackets => format!("[{name}]"),
    };
    for (name, property) in &shape.properties {
        let mut child = build(document, property, inner, way);
        if shape.required.contains(name) {
            child.set("required", "yes");
        }
        node.children.insert(piece(name), child);
    }
    for (name, inside) in [(piece("<any>"), &shape.further), ("[]".to_owned(), &shape.items)] {
        if !inside.is_empty() {
            node.children.insert(name, build(document, inside, inner, way));
        }
    }
    way.pop();
    node
}

fn schemas(schema: Option<&Value>) -> Alternatives<'_> {
    schema.into_iter().collect()
}
