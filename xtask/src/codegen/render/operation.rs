//! The table of operations, and the names of secrets: what the transport has to know of them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::codegen::document::{METHODS, entries, operation_id, text};
use crate::codegen::naming::snake;

/// The contents of the module `operation`.
pub(super) fn tokens(document: &Value) -> TokenStream {
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
    collect_secrets(document, &mut secrets);
    let secrets = secrets.into_iter();
    quote! {
        use progenitor_client::Operation;

        /// All operations, in the order of their ids.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];

        /// The members of requests and responses whose values are secrets.
        pub const SECRET_MEMBERS: &[&str] = &[#(#secrets),*];
    }
}

/// The names of all properties with `format: password`.
fn collect_secrets<'a>(node: &'a Value, names: &mut BTreeSet<&'a str>) {
    let properties = node.get("properties").and_then(Value::as_object).into_iter().flatten();
    names.extend(properties.filter(|(_, schema)| text(schema, "format") == "password").map(|(name, _)| name.as_str()));
    match node {
        Value::Object(members) => members.values().for_each(|member| collect_secrets(member, names)),
        Value::Array(items) => items.iter().for_each(|item| collect_secrets(item, names)),
        _ => {}
    }
}
