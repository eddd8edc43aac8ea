//! The helpers for `httpmock`, repaired: progenitor matches forms as JSON, puts ids unescaped into a regular
//! expression, and knows nothing of the path of the base URL.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Item, ItemImpl, parse_quote};

use crate::codegen::document;
use crate::codegen::document::{FORM, METHODS, entries, items, object, operation_id, resolve_schema, text};
use crate::codegen::naming::{expectation, snake};
use crate::codegen::render::code::Result;

/// What the helpers of one operation need to know of it.
struct Operation<'a> {
    /// The path, from the host on.
    path: String,
    /// The parameters of the path, as methods and as in the path.
    path_parameters: Vec<(String, &'a str)>,
    /// The parameters of the query that are lists or maps, as methods.
    lists: Vec<String>,
    form: bool,
    method: &'a str,
}

/// A body that is a single value is given by value, and taken by reference.
struct Lend;

impl VisitMut for Lend {
    fn visit_impl_item_fn_mut(&mut self, method: &mut syn::ImplItemFn) {
        let by_value = method.sig.inputs.iter().any(|input| {
            matches!(input, syn::FnArg::Typed(one) if one.pat.to_token_stream().to_string() == "value" && !matches!(*one.ty, syn::Type::Reference(_)))
        });
        if by_value {
            visit_mut::visit_impl_item_fn_mut(self, method);
        }
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        if call.method == "json_body_obj" {
            call.args = parse_quote!(&value);
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

/// Repairs the helpers that progenitor made for `document`.
pub(super) fn rewrite(mut file: syn::File, document: &Value) -> Result<syn::File> {
    let mut operations = operations(document);
    Lend.visit_file_mut(&mut file);
    for item in &mut file.items {
        let Item::Mod(syn::ItemMod { content: Some((_, items)), .. }) = item else { continue };
        for item in items {
            let Item::Impl(item) = item else { continue };
            let name = item.self_ty.to_token_stream().to_string();
            if let Some(operation) = operations.remove(&name) {
                repair(item, &operation)?;
            }
        }
    }
    match operations.into_keys().next() {
        Some(name) => Err(format!("there is no `{name}` among the helpers for httpmock")),
        None => Ok(file),
    }
}

fn operations(document: &Value) -> BTreeMap<String, Operation<'_>> {
    // All servers have the same.
    let base = items(document, "servers").next().map(document::base_path).unwrap_or_default();
    let mut found = BTreeMap::new();
    for (path, item) in entries(document, "/paths") {
        for (method, operation) in METHODS.iter().filter_map(|method| Some((*method, item.get(method)?))) {
            let named = |kind: &'static str| {
                items(operation, "parameters").filter(move |parameter| text(parameter, "in") == kind)
            };
            let is_list = |parameter: &&Value| {
                let schema = parameter.get("schema").map(|schema| resolve_schema(document, schema));
                schema.is_some_and(|schema| matches!(text(schema, "type"), "array" | "object"))
            };
            let content = operation.get("requestBody").and_then(|body| object(body, "content"));
            found.insert(
                expectation(&snake(operation_id(operation))),
                Operation {
                    path: format!("{base}{path}"),
                    path_parameters: named("path").map(|p| (snake(text(p, "name")), text(p, "name"))).collect(),
                    lists: named("query").filter(is_list).map(|p| snake(text(p, "name"))).collect(),
                    form: content.is_some_and(|content| content.keys().any(|media| media.starts_with(FORM))),
                    method,
                },
            );
        }
    }
    found
}

fn repair(item: &mut ItemImpl, operation: &Operation<'_>) -> Result {
    let is_list = |name: &str| operation.lists.iter().any(|list| list == name);
    // Of parameters that share a segment, no comparison can tell where one ends.
    let shares = |parameter: &str| {
        let hole = format!("{{{parameter}}}");
        operation.path.split('/').any(|segment| segment.contains(&hole) && segment.matches('{').count() > 1)
    };
    let without: Vec<&String> =
        operation.path_parameters.iter().filter(|(_, parameter)| shares(parameter)).map(|(method, _)| method).collect();
    // A list is sent as its name repeated, a map as a parameter for each name, which one comparison cannot express.
    let has_none = |name: &String| is_list(name) || without.contains(&name);
    item.items.retain(|item| !matches!(item, syn::ImplItem::Fn(method) if has_none(&method.sig.ident.to_string())));
    let methods = operation.path_parameters.iter().map(|(method, _)| method).filter(|method| !without.contains(method));
    let mut left: Vec<&str> = methods.map(String::as_str).chain(["new"]).collect();
    left.extend(operation.form.then_some("body"));
    for item in &mut item.items {
        let syn::ImplItem::Fn(method) = item else { continue };
        let name = method.sig.ident.to_string();
        let parameter = operation.path_parameters.iter().find(|(method, _)| *method == name);
        method.block = match parameter {
            Some((_, parameter)) => with_parameter(operation, parameter)?,
            None if name == "new" => any_path(operation),
            None if name == "body" && operation.form => parse_quote! {{
                let body = progenitor_client::form_body(value).expect("a body of this type is a form");
                Self(self.0.header("content-type", progenitor_client::FORM).body(body))
            }},
            None => continue,
        };
        left.retain(|left| *left != name);
    }
    match left.first() {
        Some(name) => Err(format!("`{}` has no method `{name}`", item.self_ty.to_token_stream())),
        None => Ok(()),
    }
}

/// Matches the operation, whatever the parameters of its path.
fn any_path(operation: &Operation<'_>) -> Block {
    let method = Ident::new(&operation.method.to_uppercase(), Span::call_site());
    let path = &operation.path;
    if operation.path_parameters.is_empty() {
        return parse_quote! {{ Self(inner.method(::httpmock::Method::#method).path(#path)) }};
    }
    let pattern = pattern(path);
    parse_quote! {{ Self(inner.method(::httpmock::Method::#method).path_matches(#pattern)) }}
}

/// Matches one value of a parameter, encoded as the client encodes it.
fn with_parameter(operation: &Operation<'_>, parameter: &str) -> Result<Block> {
    let hole = format!("{{{parameter}}}");
    if operation.path_parameters.len() == 1 {
        let format = operation.path.replace(&hole, "{}");
        return Ok(parse_quote! {{
            let path = format!(#format, progenitor_client::encode_path(&value.to_string()));
            Self(self.0.path(path))
        }});
    }
    // The path may be given only once: with several parameters, each looks at its own segment.
    let segment = operation.path.split('/').enumerate().find(|(_, segment)| segment.contains(&hole));
    let Some((index, segment)) = segment.filter(|(_, segment)| segment.matches('{').count() == 1) else {
        return Err(format!("{} has two parameters in one segment, for which there is no helper", operation.path));
    };
    let format = segment.replace(&hole, "{}");
    Ok(parse_quote! {{
        let segment = format!(#format, progenitor_client::encode_path(&value.to_string()));
        Self(self.0.is_true(move |request| request.uri().path().split('/').nth(#index) == Some(segment.as_str())))
    }})
}

/// A regular expression for the path, with anything but a slash for each parameter.
fn pattern(path: &str) -> String {
    let mut pattern = "^".to_owned();
    for (index, part) in path.split('{').enumerate() {
        let literal = match part.split_once('}') {
            Some((_, literal)) if index > 0 => {
                pattern.push_str("[^/]+");
                literal
            }
            _ => part,
        };
        for c in literal.chars() {
            if r"\.+*?()|[]{}^$#".contains(c) {
                pattern.push('\\');
            }
            pattern.push(c);
        }
    }
    pattern + "$"
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn patterns_are_escaped_and_anchored() {
        assert_eq!(pattern("/api/v2.1/a/{id}/b+c"), r"^/api/v2\.1/a/[^/]+/b\+c$");
    }
}
