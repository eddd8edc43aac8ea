//! The table of operations, and the names of secrets: what the transport has to know of them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::codegen::document::{METHODS, entries, object, operation_id, text};
use crate::codegen::naming::{pascal, snake};
use crate::codegen::wire::Wire;

/// The contents of the module `operation`.
pub(super) fn tokens(document: &Value, wire: &Wire) -> TokenStream {
    let mut rows: Vec<_> = entries(document, "/paths")
        .flat_map(|(path, item)| {
            METHODS
                .iter()
                .filter_map(move |method| Some((snake(operation_id(item.get(method)?)), method.to_uppercase(), path)))
        })
        .collect();
    rows.sort();
    let rows =
        rows.into_iter().map(|(id, method, path)| quote! { Operation { id: #id, method: #method, path: #path } });
    let mut secrets = BTreeSet::new();
    for (name, schema) in entries(document, "/components/schemas") {
        let properties = object(schema, "properties").into_iter().flatten();
        let secret = properties.filter(|(_, schema)| text(schema, "format") == "password");
        secrets.extend(secret.map(|(property, _)| wire.property(&pascal(name), property).to_owned()));
    }
    let secrets = secrets.into_iter();
    quote! {
        use progenitor_client::Operation;

        /// All operations, in the order of their ids.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];

        /// The members of requests and responses whose values are secrets.
        pub const SECRET_MEMBERS: &[&str] = &[#(#secrets),*];
    }
}
