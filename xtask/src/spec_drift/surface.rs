//! What an operation takes and gives, by the names that travel.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Document, Layers, Operation, Unresolved};
use super::shape::{Alternatives, Shape};

/// The name of the response for all statuses that have none of their own.
pub(super) const DEFAULT: &str = "default";

/// A parameter, a field, or what several of them stand in.
#[derive(Debug, Clone, Default)]
pub(super) struct Node {
    /// What its schema says; `None` if it is only known by the names of what stands in it.
    pub(super) facts: Option<Facts>,
    /// What stands in it, by the piece of the name that is added: `city`, `.city`, `[city]`, `[]` for the items of a
    /// list, `.<any>` for fields that have no names.
    pub(super) children: BTreeMap<String, Node>,
    /// Whether it stands in itself, so that what stands in it is not repeated here.
    pub(super) repeats: bool,
}

/// What is compared of a parameter or a field.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    /// One text for each keyword that something is said of.
    pub(super) keywords: BTreeMap<&'static str, String>,
    /// The values that are listed.
    pub(super) values: Option<BTreeSet<String>>,
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

impl Surface {
    /// Reads an operation. Parameters of the path take their names from `path_parameters`, because they do not travel.
    pub(super) fn read(
        document: Document<'_>,
        operation: &Operation<'_>,
        path_parameters: &[&str],
    ) -> Result<Self, Unresolved> {
        let mut surface = Self::default();
        surface.read_parameters(document, operation, path_parameters)?;
        if let Some(body) = operation.value.get("requestBody") {
            let body = document.layers(body)?;
            surface.bodies = bodies(document, &body, body.flag("required"))?;
            // Nothing travels of an empty form, whether it is described or not.
            surface.bodies.retain(|_, node| !node.children.is_empty() || !node.is("object"));
        }
        for (status, response) in operation.value.get("responses").and_then(Value::as_object).into_iter().flatten() {
            let layers = document.layers(response)?;
            let mut response = Response { bodies: bodies(document, &layers, false)?, ..Response::default() };
            for (name, header) in layers.get("headers").and_then(Value::as_object).into_iter().flatten() {
                let header = document.layers(header)?;
                response.headers.children.insert(name.to_lowercase(), parameter(document, &header, "header")?);
            }
            let status = if status == DEFAULT { status.clone() } else { status.to_uppercase() };
            surface.responses.insert(status, response);
        }
        Ok(surface)
    }

    fn read_parameters(
        &mut self,
        document: Document<'_>,
        operation: &Operation<'_>,
        path_parameters: &[&str],
    ) -> Result<(), Unresolved> {
        let own_names = operation.path_parameters();
        let shared = operation.item.get("parameters");
        // The operation's own come last, and replace those that it shares.
        let lists = shared.into_iter().chain(operation.value.get("parameters"));
        for layers in lists.filter_map(Value::as_array).flatten() {
            let layers = document.layers(layers)?;
            let place = layers.text("in");
            let name = match (place, layers.text("name")) {
                // OpenAPI says of these that they are not parameters.
                ("header", name) if ["accept", "content-type", "authorization"].contains(&&*name.to_lowercase()) => {
                    continue;
                }
                ("header", name) => name.to_lowercase(),
                ("path", name) => {
                    let position = own_names.iter().position(|own| *own == name);
                    position.and_then(|position| path_parameters.get(position)).map_or(name, |name| name).to_owned()
                }
                (_, name) => name.to_owned(),
            };
            let node = parameter(document, &layers, place)?;
            self.parameters.entry(place.to_owned()).or_default().put(&name, node);
        }
        Ok(())
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
        if place.facts.is_none() {
            node.children.append(&mut place.children);
        }
        *place = node;
    }

    fn is(&self, kind: &str) -> bool {
        self.facts.as_ref().and_then(|facts| facts.keywords.get("type")).is_some_and(|types| types == kind)
    }

    /// Whether it has to be there.
    pub(super) fn is_required(&self) -> bool {
        self.facts.as_ref().is_some_and(|facts| facts.keywords.contains_key("required"))
    }

    fn set(&mut self, keyword: &'static str, text: &str) {
        self.facts.get_or_insert_default().keywords.insert(keyword, text.to_owned());
    }
}

fn parameter(document: Document<'_>, layers: &Layers<'_>, place: &str) -> Result<Node, Unresolved> {
    let style = match (layers.text("style"), place) {
        ("", "query" | "cookie") => "form",
        (style, _) => style,
    };
    let explode = layers.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    let mut node = match layers.get("schema") {
        Some(schema) => written(document, schema, style, explode)?,
        None => match layers.get("content").and_then(Value::as_object).and_then(|content| content.values().next()) {
            Some(content) => json_text(document, content.get("schema"))?,
            None => Node::default(),
        },
    };
    if layers.flag("required") {
        node.set("required", "yes");
    }
    if layers.flag("deprecated") {
        node.set("deprecated", "yes");
    }
    Ok(node)
}

fn bodies(document: Document<'_>, layers: &Layers<'_>, required: bool) -> Result<BTreeMap<String, Node>, Unresolved> {
    let mut bodies = BTreeMap::new();
    for (media_type, content) in layers.get("content").and_then(Value::as_object).into_iter().flatten() {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_lowercase();
        let (name, mut node) = match essence.as_str() {
            "application/x-www-form-urlencoded" => ("form", form(document, content)?),
            json if json == "application/json" || json.ends_with("+json") => {
                ("json", build(document, &schemas(content.get("schema")), Names::Bare, &mut Vec::new())?)
            }
            other => (other, build(document, &schemas(content.get("schema")), Names::Bare, &mut Vec::new())?),
        };
        if required {
            node.set("required", "yes");
        }
        bodies.insert(name.to_owned(), node);
    }
    Ok(bodies)
}

/// A form: each of its fields is written as its encoding says.
fn form(document: Document<'_>, content: &Value) -> Result<Node, Unresolved> {
    let shape = Shape::of(document, &schemas(content.get("schema")))?;
    let mut node = Node { facts: Some(facts(&shape)), ..Node::default() };
    for (name, property) in &shape.properties {
        let encoding = content.pointer("/encoding").and_then(|encoding| encoding.get(name));
        let style = encoding.and_then(|encoding| encoding.get("style")).and_then(Value::as_str);
        let explode = encoding.and_then(|encoding| encoding.get("explode")).and_then(Value::as_bool);
        let kind = Shape::of(document, property)?;
        let mut field = match style {
            // An object without a word on its style is JSON; a list is then one of scalars, each with the field's name.
            None if kind.types.contains("object") => {
                let mut field = build(document, property, Names::Dots, &mut Vec::new())?;
                field.set("written as", "JSON");
                field
            }
            style => {
                let style = style.unwrap_or("form");
                written_as(document, property, style, explode.unwrap_or(style == "form"))?
            }
        };
        if shape.required.contains(name) {
            field.set("required", "yes");
        }
        node.put(name, field);
    }
    if !shape.further.is_empty() {
        node.children.insert("<any>".to_owned(), build(document, &shape.further, Names::Dots, &mut Vec::new())?);
    }
    Ok(node)
}

fn written(document: Document<'_>, schema: &Value, style: &str, explode: bool) -> Result<Node, Unresolved> {
    written_as(document, &schemas(Some(schema)), style, explode)
}

/// A value in a query, a header or a form, where objects and lists can be written in several ways.
fn written_as(
    document: Document<'_>,
    schemas: &Alternatives<'_>,
    style: &str,
    explode: bool,
) -> Result<Node, Unresolved> {
    let names = if style == "deepObject" { Names::Brackets } else { Names::Dots };
    let mut node = build(document, schemas, names, &mut Vec::new())?;
    if node.is("object") || node.is("array") {
        let manner = match (style, explode) {
            ("deepObject", _) => "brackets".to_owned(),
            ("form", true) => "one parameter for each".to_owned(),
            (style, true) => format!("{style}, exploded"),
            (style, false) => style.to_owned(),
        };
        node.set("written as", &manner);
    }
    Ok(node)
}

fn json_text(document: Document<'_>, schema: Option<&Value>) -> Result<Node, Unresolved> {
    let mut node = build(document, &schemas(schema), Names::Dots, &mut Vec::new())?;
    node.set("written as", "JSON");
    Ok(node)
}

/// The node of a schema. `way` is the schemas that it stands in: one that stands in itself is not followed a second time.
fn build<'a>(
    document: Document<'a>,
    schemas: &Alternatives<'a>,
    names: Names,
    way: &mut Vec<BTreeSet<*const Value>>,
) -> Result<Node, Unresolved> {
    let shape = Shape::of(document, schemas)?;
    let mut node = Node { facts: Some(facts(&shape)), ..Node::default() };
    let identity: BTreeSet<_> = schemas.iter().flatten().map(|schema| std::ptr::from_ref(*schema)).collect();
    if way.contains(&identity) {
        node.repeats = true;
        return Ok(node);
    }
    way.push(identity);
    let inner = if names == Names::Bare { Names::Dots } else { names };
    let piece = |name: &str| match names {
        Names::Bare => name.to_owned(),
        Names::Dots => format!(".{name}"),
        Names::Brackets => format!("[{name}]"),
    };
    for (name, property) in &shape.properties {
        let mut child = build(document, property, inner, way)?;
        if shape.required.contains(name) {
            child.set("required", "yes");
        }
        node.children.insert(piece(name), child);
    }
    if !shape.further.is_empty() {
        node.children.insert(piece("<any>"), build(document, &shape.further, inner, way)?);
    }
    if !shape.items.is_empty() {
        node.children.insert("[]".to_owned(), build(document, &shape.items, inner, way)?);
    }
    way.pop();
    Ok(node)
}

fn facts(shape: &Shape<'_>) -> Facts {
    let mut keywords = shape.keywords.clone();
    if !shape.types.is_empty() {
        let types: Vec<_> = shape.types.iter().map(String::as_str).collect();
        keywords.insert("type", types.join(" or "));
    }
    if shape.nullable {
        keywords.insert("null", "allowed".to_owned());
    }
    if shape.open {
        keywords.insert("other values", "allowed".to_owned());
    }
    Facts { keywords, values: shape.values.clone() }
}

fn schemas(schema: Option<&Value>) -> Alternatives<'_> {
    schema.map(|schema| vec![schema]).into_iter().collect()
}
