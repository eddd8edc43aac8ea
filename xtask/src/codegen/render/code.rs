//! Code on its way to files.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use syn::Item;

/// The text of each generated file, by its path within `src/generated`.
pub type Files = BTreeMap<String, String>;

/// Why a rewriting failed: generated code is not what it was.
pub(super) type Result<T = ()> = std::result::Result<T, String>;

/// The code of these tokens.
pub(super) fn parse(tokens: TokenStream) -> Result<syn::File> {
    syn::parse2(tokens).map_err(|error| format!("not Rust: {error}"))
}

/// Fills an empty inline module with the contents of a file.
pub(super) fn module(mut module: syn::ItemMod, file: syn::File) -> Item {
    module.attrs.extend(file.attrs);
    module.content = Some((syn::token::Brace::default(), file.items));
    Item::Mod(module)
}

/// A name that the generator made, so that it is one.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
