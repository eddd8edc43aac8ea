//! The table of operations: what tracing and conformance tests need to know of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::document::{METHODS, entries, operation_id};
use crate::codegen::naming::snake;

/// The contents of the module `operation`.
pub(super) fn tokens(document: &serde_json::Value) -> TokenStream {
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
    quote! {
        /// An operation of the API.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct Operation {
            /// The `operationId`, which is the name of the method of the client.
            pub id: &'static str,
            /// The HTTP method.
            pub method: &'static str,
            /// The template of the path below the base URL, with the names of its parameters in braces.
            pub path: &'static str,
        }

        /// All operations, in the order of their ids.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];

        /// The template of the path of an operation. Unlike the path of a request, it holds no ids and takes few
        /// values, as the name of a span or a metric must.
        #[must_use]
        pub fn path_template(operation_id: &str) -> Option<&'static str> {
            let found = OPERATIONS.binary_search_by(|operation| operation.id.cmp(operation_id)).ok()?;
            Some(OPERATIONS[found].path)
        }
    }
}
