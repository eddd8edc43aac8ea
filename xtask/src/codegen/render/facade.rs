//! What of the facade follows from a specification: for each request type that is written by hand, a setter for every
//! optional field or filter, and a check of the documented limits.

mod body;
mod limit;
mod member;
mod query;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse_quote;

use super::super::error::Error;
use super::super::facade::{Request, Source};
use super::super::lower::{Lowering, snake};
use super::{Files, Result, STYLE, documentation, file, module, parse};

/// Writes the files of the facade's `requests`, which `client`, the generated crate of `lowering`, sends.
pub(in super::super) fn render(
    spec: &str,
    client: &str,
    lowering: &Lowering,
    requests: &[Request],
) -> std::result::Result<Files, Error> {
    files(spec, client, lowering, requests).map_err(|message| Error::Facade { file: spec.to_owned(), message })
}

fn files(spec: &str, client: &str, lowering: &Lowering, requests: &[Request]) -> Result<Files> {
    let mut root = syn::File { shebang: None, attrs: Vec::new(), items: Vec::new() };
    let mut uses = Vec::new();
    for request in requests {
        let failed = |message: String| format!("{}: {message}", request.name);
        let contents = match request.source {
            Source::Body(schema) => body::tokens(lowering, request.name, schema),
            Source::Query(operation) => query::tokens(lowering, request.name, operation),
        };
        let contents = contents.map_err(failed)?;
        let name = ident(&snake(request.name));
        if let Source::Query(_) = request.source {
            let query = query::name(request.name);
            uses.push(parse_quote!(pub(crate) use #name::#query;));
        }
        root.items.push(module(parse_quote!(mod #name {}), parse(with_uses(client, request.name, &contents))?));
    }
    root.items.append(&mut uses);
    documentation::normalize(&mut root);
    file::split(spec, root, STYLE)
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

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
