//! What is assumed, as data.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::assumption::{Assumption, Shown};

pub(super) fn tokens(assumptions: &[Assumption]) -> TokenStream {
    let all = assumptions.iter().map(|Assumption { operation, place, what, shown }| {
        let shown = match shown {
            Shown::Nowhere => quote!(Shown::Nowhere),
            Shown::Status(status) => quote!(Shown::Status(#status)),
            Shown::Member { pointer, kind, is_required, is_nullable } => quote! {
                Shown::Member {
                    pointer: #pointer, kind: #kind, is_required: #is_required, is_nullable: #is_nullable,
                }
            },
        };
        quote!(Assumption { operation: #operation, place: #place, what: #what, shown: #shown })
    });
    quote! {
        use crate::assumption::{Assumption, Shown};

        /// What no public source establishes, by operation.
        pub(crate) const ASSUMPTIONS: &[Assumption] = &[#(#all),*];
    }
}
