//! The fields of a request's body, which the request holds as `fields`.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::codegen::document::{items, object, operation_id, operations, page_of, reference, resolve};
use crate::codegen::kind::Kind;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{pascal, snake};
use crate::codegen::render::code::{Result, ident};
use crate::codegen::render::facade::member::Member;
use crate::codegen::render::facade::{limit, member};

/// The setters of `request`, which sends the body of the operation `id`, and their check; nothing if it has no body.
pub(super) fn tokens(lowering: &Lowering, request: &str, id: &str) -> Result<Option<TokenStream>> {
    let document = &lowering.documented;
    let operation = operations(document).into_iter().map(|(_, one)| one).find(|one| operation_id(one) == id);
    let Some(body) = operation.and_then(|operation| operation.get("requestBody")) else { return Ok(None) };
    let media = object(resolve(document, body), "content").and_then(|content| content.values().next());
    let name = media.and_then(|media| component(media.get("schema")?));
    let name = name.ok_or("its body is not an object with a name of its own")?;
    let (name, schema) = innermost(document, name);
    let mut members = member::properties(lowering, schema).collect::<Result<Vec<_>>>()?;
    // `add_contact` has the id of a contact.
    if let (Some(member), Some((_, noun))) = (members.iter_mut().find(|member| member.is_id), snake(id).split_once('_'))
    {
        member.words = format!("{} id", noun.replace('_', " "));
    }
    let request = ident(request);
    let new = new(schema, name, &members);
    let page = page_of(document, id);
    let setters = members.iter().filter(|member| !member.required).map(|member| setter(member, page));
    let checks = limit::of_members(lowering, &quote!(fields), &members);
    let type_name = ident(&pascal(name));
    Ok(Some(quote! {
        impl #request {
            #new
            #(#setters)*

            /// What is wrong with the first field that breaks a documented limit.
            pub(crate) fn check(fields: &types::#type_name) -> Result<(), Invalid> {
                #checks
                Ok(())
            }

            pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
                Self::check(&self.fields)
            }
        }
    }))
}

/// The component that a schema refers to, whether or not it says something beside the reference.
fn component(schema: &Value) -> Option<&str> {
    let inner = items(schema, "allOf").next().filter(|_| items(schema, "allOf").count() == 1);
    reference(inner.unwrap_or(schema))?.strip_prefix("#/components/schemas/")
}

/// The object that a body's only property has to be, if it is such a body: `{contact: {…}}` says what `{…}` says.
fn innermost<'a>(document: &'a Value, name: &'a str) -> (&'a str, &'a Value) {
    let schema = &document["components"]["schemas"][name];
    let properties = object(schema, "properties").filter(|properties| properties.len() == 1).into_iter().flatten();
    let only = properties.filter(|(property, _)| items(schema, "required").any(|one| one == property.as_str()));
    let inner = only.filter_map(|(_, property)| component(property)).find(|inner| {
        let inner = &document["components"]["schemas"][*inner];
        inner.get("properties").is_some()
    });
    inner.map_or((name, schema), |inner| (inner, &document["components"]["schemas"][inner]))
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
        (false, Kind::List(_) | Kind::Map) => quote!(#field: Default::default()),
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

fn setter(member: &Member, page: &str) -> TokenStream {
    let field = &member.field;
    let is_option = member.clears || !matches!(member.kind, Kind::List(_) | Kind::Map);
    member.setter(field, field, ("", page), |value| {
        let value = if is_option { quote!(Some(#value)) } else { value };
        quote!(self.fields.#field = #value;)
    })
}
