//! What of the facade follows from a specification: for each operation with a body or a query, whose request type is
//! written by hand, a setter for every optional field or filter, and a check of the documented limits; a check for each
//! parameter of a path or a header; and what is assumed.

mod assumption;
mod body;
mod limit;
mod member;
mod parameter;
mod query;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse_quote;

use crate::codegen::document::{operation_id, operations};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{pascal, snake};
use crate::codegen::render::code::{Files, Result, ident, module, parse};
use crate::codegen::render::{documentation, file};
use crate::error::Error;
use crate::vendor::Vendor;

/// What a linter says of generated code: its style, and that nobody asks for all of what there is.
const LINTS: &[&str] = &["clippy::all", "clippy::pedantic", "dead_code", "unreachable_pub", "unused_variables"];

/// Writes the files of the facade's requests to `vendor`, whose specification is `lowering`.
pub(in super::super) fn render(vendor: &Vendor, lowering: &Lowering) -> std::result::Result<Files, Error> {
    files(vendor, lowering).map_err(|message| {
        Error::content(vendor.spec(), format_args!("no setters could be generated from it: {message}"))
    })
}

fn files(vendor: &Vendor, lowering: &Lowering) -> Result<Files> {
    let mut root = syn::File { shebang: None, attrs: Vec::new(), items: Vec::new() };
    let mut uses = Vec::new();
    let mut add = |name: &str, visibility: &TokenStream, contents: TokenStream| {
        let name = ident(name);
        root.items.push(module(parse_quote!(#visibility mod #name {}), parse(contents)?));
        Ok::<(), String>(())
    };
    let parameters = parameter::tokens(vendor, lowering)?;
    if !parameters.is_empty() {
        add("parameter", &quote!(pub(crate)), quote!(use crate::validate::{self, Invalid}; #parameters))?;
    }
    if !lowering.assumptions.is_empty() {
        add("assumption", &quote!(pub(crate)), assumption::tokens(&lowering.assumptions))?;
    }
    let mut ids: Vec<&str> = operations(&lowering.documented).into_iter().map(|(_, one)| operation_id(one)).collect();
    ids.sort_by_key(|id| snake(id));
    for id in ids {
        let (name, request) = (snake(id), pascal(&snake(id)));
        let failed = |message: String| format!("operation `{id}`: {message}");
        let body = body::tokens(lowering, &request, id).map_err(failed)?;
        let query = query::tokens(lowering, &request, id).map_err(failed)?;
        if query.is_some() {
            let (module, query) = (ident(&name), query::name(&request));
            uses.push(parse_quote!(pub(crate) use #module::#query;));
        }
        if body.is_some() || query.is_some() {
            add(&name, &quote!(), with_uses(&vendor.crate_name(), &request, &quote!(#body #query)))?;
        }
    }
    root.items.append(&mut uses);
    documentation::normalize(&mut root);
    file::split(&vendor.spec(), root, LINTS)
}

/// `contents` after the `use` of every name in it.
fn with_uses(client: &str, request: &str, contents: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    idents(contents.clone(), &mut used);
    let group = |names: &[&str]| -> Vec<Ident> {
        names.iter().filter(|name| used.contains(**name)).map(|name| ident(name)).collect()
    };
    let (client, request) = (ident(client), ident(request));
    let transport = group(&["Change", "JsonText", "Secret", "Timestamp"]);
    let generated = group(&["builder", "open", "types"]);
    let value = group(&["Value"]);
    let transport = (!transport.is_empty()).then(|| quote!(use billing_portal_transport::{#(#transport),*};));
    let generated = (!generated.is_empty()).then(|| quote!(use #client::{#(#generated),*};));
    let checks = used.contains("validate").then(|| quote!(self,));
    quote! {
        #transport
        #generated
        #(use serde_json::#value;)*
        use super::super::#request;
        use crate::validate::{#checks Invalid};
        #contents
    }
}

fn idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => idents(group.stream(), found),
            _ => {}
        }
    }
}
