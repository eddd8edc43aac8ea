//! The query of a request, which the request holds as `query`: progenitor has a builder for it that borrows the client
//! and can be sent once, so that a list could not hold it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::codegen::document::{flag, page_of, parameters_of, text};
use crate::codegen::kind::Kind;
use crate::codegen::lowering::Lowering;
use crate::codegen::render::code::{Result, ident};
use crate::codegen::render::facade::limit;
use crate::codegen::render::facade::member::Member;

/// The name of the type that holds the query of a request.
pub(super) fn name(request: &str) -> Ident {
    ident(&format!("{request}Query"))
}

/// The query of `request`, which sends the operation `id`, its setters and their check; nothing if it has no query.
pub(super) fn tokens(lowering: &Lowering, request: &str, id: &str) -> Result<Option<TokenStream>> {
    let members = parameters(lowering, id)?;
    if members.is_empty() {
        return Ok(None);
    }
    let query = name(request);
    let about = format!(" The query of a `{request}`.");
    let request = ident(request);
    let fields: Vec<&Ident> = members.iter().map(|member| &member.field).collect();
    let kinds = members.iter().map(|member| &member.kind);
    let (value, values) = (ident("value"), ident("values"));
    let page = page_of(&lowering.documented, id);
    // What fills a map is written by hand, and what is required is an argument of the request.
    let setters = members.iter().filter(|member| member.kind != Kind::Map && !member.required).map(|member| {
        let field = &member.field;
        let opposite = opposite(member, &members).map(|Member { field, .. }| quote!(self.query.#field = None;));
        let rule = match (&opposite, member.list()) {
            (Some(_), _) => "The order set last holds.",
            (None, Some(_)) => "An empty list is refused: it could be taken for no filter at all.",
            (None, None) => "",
        };
        member.setter(&value, &values, (rule, page), |value| quote!(self.query.#field = Some(#value); #opposite))
    });
    let checks: TokenStream =
        members.iter().map(|member| limit::of_parameter(lowering, &quote!(self), member)).collect();
    Ok(Some(quote! {
        #[doc = #about]
        #[derive(Clone, Debug, Default)]
        pub(crate) struct #query {
            #(pub(crate) #fields: Option<#kinds>,)*
        }

        impl #query {
            /// Puts the query into a request.
            pub(crate) fn apply<'a>(&self, mut call: builder::#request<'a>) -> builder::#request<'a> {
                #(if let Some(value) = &self.#fields {
                    call = call.#fields(value.clone());
                })*
                call
            }

            /// What is wrong with the first parameter that breaks a documented limit.
            pub(crate) fn check(&self) -> Result<(), Invalid> {
                #checks
                Ok(())
            }
        }

        impl #request {
            #(#setters)*
        }
    }))
}

/// The parameter that asks for the opposite order: `sort_by[desc]` is that of `sort_by[asc]`.
fn opposite<'a>(member: &Member, members: &'a [Member]) -> Option<&'a Member<'a>> {
    let swap = |from: &str, to: &str| member.words.strip_suffix(from).map(|name| format!("{name}{to}"));
    let name = swap("[asc]", "[desc]").or_else(|| swap("[desc]", "[asc]"))?;
    members.iter().find(|other| other.words == name)
}

/// The query parameters of an operation.
fn parameters<'a>(lowering: &'a Lowering, id: &str) -> Result<Vec<Member<'a>>> {
    let all = parameters_of(&lowering.documented, id).into_iter().filter(|parameter| text(parameter, "in") == "query");
    all.map(|parameter| {
        let name = text(parameter, "name");
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        let kind = Kind::of_parameter(&lowering.documented, &lowering.open_enums, schema);
        let member = Member::of_kind(lowering, name, kind, (schema, parameter), false)?;
        let required = flag(parameter, "required");
        Ok(Member { clears: false, is_id: false, is_parameter: true, required, ..member })
    })
    .collect()
}
