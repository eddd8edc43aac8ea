//! The fields of a request's body, which the request holds as `fields`.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::super::Result;
use super::member::{self, Member};
use super::{ident, limit};
use crate::codegen::document::items;
use crate::codegen::kind::Kind;
use crate::codegen::lower::{Lowering, pascal, snake};

/// The setters of `request`, whose fields are the component `name`, and their check.
pub(super) fn tokens(lowering: &Lowering, request: &str, name: &str) -> Result<TokenStream> {
    let schema = lowering.documented.pointer("/components/schemas").and_then(|schemas| schemas.get(name));
    let schema = schema.ok_or_else(|| format!("the specification has no schema `{name}`"))?;
    let members = member::properties(lowering, schema).collect::<Result<Vec<_>>>()?;
    let request = ident(request);
    let new = new(schema, name, &members);
    let setters = members.iter().filter(|member| !member.required).map(setter);
    let checks = limit::of_members(lowering, &quote!(self.fields), &members);
    Ok(quote! {
        impl #request {
            #new
            #(#setters)*

            /// What is wrong with the first field that breaks a documented limit.
            pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
                #checks
                Ok(())
            }
        }
    })
}

/// A function that makes the fields of what is required; without that, there is a default.
fn new(schema: &Value, name: &str, members: &[Member]) -> Option<TokenStream> {
    // In the order in which the specification names them.
    let required: Vec<&Member> = items(schema, "required")
        .filter_map(Value::as_str)
        .filter_map(|name| members.iter().find(|member| member.field == snake(name)))
        .collect();
    if required.is_empty() {
        return None;
    }
    let parameters = required.iter().map(|Member { field, kind, .. }| quote!(#field: #kind));
    let values = members.iter().map(|Member { field, kind, required, .. }| match (required, kind) {
        (true, _) => quote!(#field),
        (false, Kind::List(_)) => quote!(#field: Vec::new()),
        (false, _) => quote!(#field: None),
    });
    let extra = schema.get("additionalProperties").map(|_| quote!(extra: Default::default()));
    let name = ident(&pascal(name));
    Some(quote! {
        /// The fields of a request that says no more than it must.
        pub(crate) fn fields(#(#parameters),*) -> types::#name {
            types::#name { #(#values,)* #extra }
        }
    })
}

fn setter(member: &Member) -> TokenStream {
    let field = &member.field;
    let is_list = matches!(member.kind, Kind::List(_));
    member.setter(field, field, "", |value| {
        let value = if is_list { value } else { quote!(Some(#value)) };
        quote!(self.fields.#field = #value;)
    })
}
