//! A check for each parameter of a path or a header that is a text.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::codegen::document::{operation_id, operations, parameters_of, text};
use crate::codegen::kind::Kind;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::snake;
use crate::codegen::render::code::{Result, ident};
use crate::codegen::render::facade::limit;
use crate::codegen::render::facade::member::Member;
use crate::vendor::Vendor;

/// The checks, by the names of the parameters, which are without the vendor's: `idempotency_key` is that of
/// `acme-idempotency-key`.
pub(super) fn tokens(vendor: &Vendor, lowering: &Lowering) -> Result<TokenStream> {
    let mut checks: BTreeMap<String, TokenStream> = BTreeMap::new();
    let ids = operations(&lowering.documented).into_iter().map(|(_, operation)| operation_id(operation));
    for parameter in ids.flat_map(|id| parameters_of(&lowering.documented, id)) {
        let place = text(parameter, "in");
        if !["path", "header"].contains(&place) {
            continue;
        }
        let full = text(parameter, "name");
        let own = full.to_ascii_lowercase();
        let own = own.strip_prefix(&format!("{}-", vendor.name())).map_or(full, |own| &full[full.len() - own.len()..]);
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        let member = Member::new(lowering, own, schema, parameter, true)?;
        let (name, what) = (snake(own), &member.words);
        let kind = if place == "path" {
            quote!(validate::id(#what, value)?;)
        } else {
            quote!(validate::header_value(#what, value)?;)
        };
        if member.kind != Kind::Text {
            continue;
        }
        let limits = limit::of_text(member.schema, &quote!(value), what, false);
        let (about, name_of) = (format!(" What is wrong with a value of `{full}`."), ident(&name));
        let check = quote! {
            #[doc = #about]
            pub(crate) fn #name_of(value: &str) -> Result<(), Invalid> {
                #kind
                #limits
                Ok(())
            }
        };
        let other = checks.insert(name, check.clone()).filter(|other| other.to_string() != check.to_string());
        if other.is_some() {
            return Err(format!("`{full}` is one parameter in one operation, and another in another"));
        }
    }
    Ok(checks.into_values().collect())
}
