//! From tokens to files: what progenitor leaves to be fixed, one file per module, one layout.

mod change;
mod client;
pub(super) mod code;
mod documentation;
pub(super) mod facade;
mod file;
pub(super) mod markdown;
mod mock;
mod open;
mod operation;
mod profile;
mod wire;

use syn::parse_quote;

use self::code::{Files, Result, module, parse};

use crate::codegen::generate::Tokens;
use crate::codegen::lowering::Lowering;

use crate::error::Error;

/// What a linter says of the style of generated code, its reader cannot fix.
const STYLE: &[&str] = &["clippy::all", "clippy::pedantic", "unreachable_pub"];

/// Writes the files of the client of `lowering`, a specification that stands in `spec`; the API is called `name`.
pub(super) fn render(
    spec: &str,
    (name, crate_name): (&str, &str),
    lowering: &Lowering,
    tokens: Tokens,
) -> std::result::Result<Files, Error> {
    files(spec, (name, crate_name), lowering, tokens).map_err(|message| {
        Error::content(
            spec,
            format_args!("the code that progenitor generated is not what xtask/src/codegen/render rewrites: {message}"),
        )
    })
}

fn files(spec: &str, (name, crate_name): (&str, &str), lowering: &Lowering, tokens: Tokens) -> Result<Files> {
    let mut root = parse(tokens.client)?;
    documentation::restore(&mut root, &tokens.prose);
    client::rewrite(&mut root)?;
    let open = open::text(crate_name, lowering);
    if open.is_some() {
        root.items.push(parse_quote!(
            #[doc = " Enumerations that the vendor may extend."]
            pub mod open;
        ));
    }
    change::add(&mut root, &lowering.replaced_types)?;
    let operation = parse(operation::tokens(&lowering.document, &lowering.wire))?;
    root.items.push(module(
        parse_quote!(
            #[doc = " The operations of the API."]
            pub mod operation {}
        ),
        operation,
    ));
    let profile = parse(profile::tokens(name, &lowering.profile, &lowering.error_messages))?;
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
    wire::put(&mut root, &lowering.document, &lowering.wire);
    documentation::complete(&mut root, &lowering.document);
    // Of other documents than ours, nobody knows that a module has what is imported.
    let allowed = if lowering.is_gentle { [STYLE, &["unused_imports"]].concat() } else { STYLE.to_vec() };
    let mut files = file::split(spec, root, &allowed)?;
    files.extend(open.map(|text| ("open.rs".to_owned(), file::header(spec) + &text)));
    Ok(files)
}
