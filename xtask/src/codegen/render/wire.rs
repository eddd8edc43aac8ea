//! What travels otherwise than it is called: the names of parameters and properties, and media types.

use std::collections::BTreeMap;

use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprCall, ExprLit, ExprMethodCall, File, Item, ItemImpl, ItemMod, ItemStruct, Lit, LitStr, Type, parse_quote,
};

use crate::codegen::document::{operation_id, operations};
use crate::codegen::naming::{expectation, pascal, snake};
use crate::codegen::wire::Wire;

/// Puts what travels into the code of builders, types and helpers.
pub(super) fn put(root: &mut File, document: &Value, wire: &Wire) {
    let mut owners = BTreeMap::new();
    for (_, operation) in operations(document) {
        let id = snake(operation_id(operation));
        owners.insert(pascal(&id), id.clone());
        owners.insert(expectation(&id), id);
    }
    Put { wire, owners, owner: String::new() }.visit_file_mut(root);
    for item in &mut root.items {
        let Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) = item else { continue };
        if ident == "types" {
            for item in items {
                if let Item::Struct(item) = item {
                    rename_fields(item, wire);
                }
            }
        }
    }
}

fn rename_fields(item: &mut ItemStruct, wire: &Wire) {
    let owner = item.ident.to_string();
    for field in &mut item.fields {
        let Some(name) = field.ident.as_ref().map(ToString::to_string) else { continue };
        if let Some(travels) = wire.properties.get(&(owner.clone(), name)) {
            field.attrs.push(parse_quote!(#[serde(rename = #travels)]));
        }
    }
}

struct Put<'a> {
    wire: &'a Wire,
    /// The methods of the operations, by their builders and expectations.
    owners: BTreeMap<String, String>,
    /// The operation whose builder is looked at.
    owner: String,
}

impl Put<'_> {
    /// Puts the name of a parameter in the place of the one that it is called by.
    fn name<'e>(&self, arguments: impl IntoIterator<Item = &'e mut Expr>) {
        if let Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) = arguments.into_iter().next()
            && let Some(travels) = self.wire.parameters.get(&(self.owner.clone(), text.value()))
        {
            *text = LitStr::new(travels, text.span());
        }
    }
}

impl VisitMut for Put<'_> {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let Type::Path(path) = item.self_ty.as_ref() else { return };
        let name = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        self.owner = self.owners.get(&name).cloned().unwrap_or_default();
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        if let Expr::Path(path) = call.func.as_ref()
            && path.path.segments.iter().any(|segment| segment.ident == "QueryParam")
        {
            self.name(&mut call.args);
        }
        visit_mut::visit_expr_call_mut(self, call);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        const NAMED: [&str; 5] = ["append", "header", "header_missing", "query_param", "query_param_missing"];
        if NAMED.iter().any(|name| call.method == name) {
            self.name(&mut call.args);
        }
        visit_mut::visit_expr_method_call_mut(self, call);
        if let Some(media) = self.wire.bodies.get(&self.owner).filter(|_| call.method == "json") {
            let receiver = call.receiver.clone();
            // What has a content type keeps it.
            *call.receiver = parse_quote! {
                #receiver.header(::reqwest::header::CONTENT_TYPE, ::reqwest::header::HeaderValue::from_static(#media))
            };
        }
    }
}
