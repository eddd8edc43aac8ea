//! From tokens to files: what progenitor leaves to be fixed, one file per module, one layout.

mod change;
mod client;
mod documentation;
pub(super) mod facade;
mod file;
mod mock;
mod open;
mod operation;
mod profile;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use syn::{Item, parse_quote};

use super::error::Error;
use super::generate::Tokens;
use super::lower::Lowering;

/// The text of each generated file, by its path within `src/generated`.
pub type Files = BTreeMap<String, String>;

/// What a linter says of the style of generated code, its reader cannot fix.
const STYLE: &[&str] = &["clippy::all", "clippy::pedantic", "unreachable_pub"];

/// Why a rewriting failed: generated code is not what it was.
type Result<T = ()> = std::result::Result<T, String>;

/// Writes the files of the client of `lowering`, a specification that stands in `spec`; the API is called `name`.
pub(super) fn render(spec: &str, name: &str, lowering: &Lowering, tokens: Tokens) -> std::result::Result<Files, Error> {
    files(spec, name, lowering, tokens).map_err(|message| Error::Contract { file: spec.to_owned(), message })
}

fn files(spec: &str, name: &str, lowering: &Lowering, tokens: Tokens) -> Result<Files> {
    let mut root = parse(tokens.client)?;
    documentation::restore(&mut root, &tokens.prose);
    client::rewrite(&mut root)?;
    if !lowering.open_enums.is_empty() {
        let open = parse(open::tokens(&lowering.open_enums))?;
        root.items.push(module(
            parse_quote!(
                #[doc = " Enumerations that the vendor may extend."]
                pub mod open {}
            ),
            open,
        ));
    }
    change::add(&mut root, &lowering.replaced_types)?;
    let operation = parse(operation::tokens(&lowering.document))?;
    root.items.push(module(
        parse_quote!(
            #[doc = " The operations of the API."]
            pub mod operation {}
        ),
        operation,
    ));
    let profile = parse(profile::tokens(name, &lowering.profile))?;
    root.items.push(module(
        parse_quote!(
            pub(crate) mod profile {}
        ),
        profile,
    ));
    let mut mock = mock::rewrite(parse(tokens.mock)?, &lowering.document)?;
    documentation::restore(&mut mock, &tokens.prose);
    let description = " Type-checked expectations for the mock server of the crate `httpmock`.";
    root.items.push(module(parse_quote!(#[doc = #description] #[cfg(feature = "httpmock")] pub mod mock {}), mock));
    documentation::complete(&mut root, &lowering.document);
    file::split(spec, root, STYLE)
}

fn parse(tokens: TokenStream) -> Result<syn::File> {
    syn::parse2(tokens).map_err(|error| format!("not Rust: {error}"))
}

/// Fills an empty inline module with the contents of a file.
fn module(mut module: syn::ItemMod, file: syn::File) -> Item {
    module.attrs.extend(file.attrs);
    module.content = Some((syn::token::Brace::default(), file.items));
    Item::Mod(module)
}
