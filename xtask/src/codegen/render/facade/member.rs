//! A field or a filter, and the setter for it.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::codegen::document::{flag, items, object, resolve_schema, text};
use crate::codegen::kind::{CONTENT_SCHEMA, Kind};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::snake;
use crate::codegen::render::code::{Result, ident};
use crate::codegen::render::markdown;

/// A property of an object, or a parameter.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each says one thing of it, and all go together")]
pub(super) struct Member<'a> {
    /// The name of the field, and of its setter.
    pub(super) field: Ident,
    /// What it is called in a message.
    pub(super) words: String,
    /// Its documentation.
    pub(super) description: String,
    pub(super) schema: &'a Value,
    /// What its values are, but for that they may be cleared.
    pub(super) kind: Kind,
    pub(super) required: bool,
    /// Whether it can be cleared.
    pub(super) clears: bool,
    /// Whether it is the id of the object that it belongs to.
    pub(super) is_id: bool,
    /// Whether it is a parameter of the query.
    pub(super) is_parameter: bool,
}

impl<'a> Member<'a> {
    /// `schema` is named `name` on the wire; `described` is what describes it if it does not do that itself.
    pub(super) fn new(
        lowering: &'a Lowering,
        name: &str,
        schema: &'a Value,
        described: &'a Value,
        required: bool,
    ) -> Result<Self> {
        let kind = Kind::of_parameter(&lowering.documented, &lowering.open_enums, schema);
        Self::of_kind(lowering, name, kind, (schema, described), required)
    }

    /// The same, of a kind that is known.
    pub(super) fn of_kind(
        lowering: &'a Lowering,
        name: &str,
        kind: Option<Kind>,
        (schema, described): (&'a Value, &'a Value),
        required: bool,
    ) -> Result<Self> {
        let resolved = resolve_schema(&lowering.documented, schema);
        let kind = kind.ok_or_else(|| format!("`{name}` has no type that a setter could take; describe it as a single value, a list or an object with properties"))?;
        if kind == Kind::Text && resolved.get("pattern").is_some() {
            // Said here, it would be taken for checked.
            return Err(format!(
                "`{name}` has a `pattern`, which no check is made of; say it by `format` or by lengths"
            ));
        }
        let words = words(name);
        let description = [schema, described, resolved].map(|schema| text(schema, "description"));
        let description = description.into_iter().find(|text| !text.is_empty());
        Ok(Self {
            field: ident(&snake(name)),
            description: description.map_or_else(|| format!("Sets `{words}`."), markdown::closed),
            words,
            schema: resolved,
            clears: !required
                && kind != Kind::Json
                && [schema, resolved].into_iter().any(|schema| flag(schema, "nullable")),
            kind,
            required,
            is_id: name == "id",
            is_parameter: false,
        })
    }

    /// What it is, if it is a list of any length.
    pub(super) fn list(&self) -> Option<&Kind> {
        match &self.kind {
            Kind::JsonText(content) if matches!(**content, Kind::List(_)) => {
                (!is_pair(&self.schema[CONTENT_SCHEMA])).then_some(&self.kind)
            }
            Kind::List(_) => Some(&self.kind),
            _ => None,
        }
    }

    /// The setter, which stores what `store` makes of the value; `whole` is the name of a single value. `rule` is what its
    /// documentation says as well.
    pub(super) fn setter(
        &self,
        whole: &Ident,
        several: &Ident,
        (rule, page): (&str, &str),
        store: impl FnOnce(TokenStream) -> TokenStream,
    ) -> TokenStream {
        let argument = self.argument(whole, several);
        // A list has a method `page`, which requests one.
        let setter = if self.field == "page" { ident("with_page") } else { self.field.clone() };
        let parameters = &argument.parameters;
        let page = if page.is_empty() { String::new() } else { format!("[The vendor's page]({page}).") };
        let docs = [self.description.as_str(), rule, &page].into_iter().filter(|text| !text.is_empty());
        let docs = docs.collect::<Vec<_>>().join("\n\n");
        let store = store(argument.value);
        quote! {
            #[doc = #docs]
            pub fn #setter(mut self, #parameters) -> Self {
                #store
                self
            }
        }
    }

    fn argument(&self, whole: &Ident, several: &Ident) -> Argument {
        let kind = &self.kind;
        let into =
            |kind: TokenStream| Argument { parameters: quote!(#whole: impl Into<#kind>), value: quote!(#whole.into()) };
        if self.clears {
            return into(quote!(Change<#kind>));
        }
        match kind {
            Kind::Text | Kind::Secret | Kind::Json | Kind::Time => into(quote!(#kind)),
            Kind::List(item) => list(item, several),
            Kind::Map => Argument {
                parameters: quote!(#several: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>),
                value: quote!(#several.into_iter().map(|(name, value)| (name.into(), value.into())).collect()),
            },
            Kind::JsonText(content) => match content.as_ref() {
                Kind::List(item) if is_pair(&self.schema[CONTENT_SCHEMA]) => {
                    let parameters = quote!(from: impl Into<#item>, to: impl Into<#item>);
                    Argument { parameters, value: quote!(JsonText(vec![from.into(), to.into()])) }
                }
                Kind::List(item) => list(item, several).within(&quote!(JsonText)),
                Kind::Json => into(quote!(Value)).within(&quote!(JsonText)),
                _ => Argument { parameters: quote!(#whole: #content), value: quote!(#whole) }.within(&quote!(JsonText)),
            },
            _ => Argument { parameters: quote!(#whole: #kind), value: quote!(#whole) },
        }
    }
}

/// Whether a list has exactly two items, such as the ends of a span.
pub(super) fn is_pair(schema: &Value) -> bool {
    ["minItems", "maxItems"].into_iter().all(|key| schema.get(key).and_then(Value::as_u64) == Some(2))
}

/// The members that are the properties of an object.
pub(super) fn properties<'a>(
    lowering: &'a Lowering,
    schema: &'a Value,
) -> impl Iterator<Item = Result<Member<'a>>> + use<'a> {
    let is_required = |name: &str| items(schema, "required").any(|required| required.as_str() == Some(name));
    let properties = object(schema, "properties").into_iter().flatten();
    properties.map(move |(name, property)| Member::new(lowering, name, property, &Value::Null, is_required(name)))
}

/// What a setter takes, and the value that is made of it.
struct Argument {
    parameters: TokenStream,
    value: TokenStream,
}

impl Argument {
    fn within(self, wrapper: &TokenStream) -> Self {
        let value = self.value;
        Self { value: quote!(#wrapper(#value)), ..self }
    }
}

fn list(item: &Kind, values: &Ident) -> Argument {
    match item {
        Kind::Text | Kind::Secret | Kind::Json => Argument {
            parameters: quote!(#values: impl IntoIterator<Item = impl Into<#item>>),
            value: quote!(#values.into_iter().map(Into::into).collect()),
        },
        _ => Argument {
            parameters: quote!(#values: impl IntoIterator<Item = #item>),
            value: quote!(#values.into_iter().collect()),
        },
    }
}

/// A name as a message has it: `first name`. What has brackets is a filter, whose callers know it as it is.
fn words(name: &str) -> String {
    if name.contains('[') {
        return name.to_owned();
    }
    let name = name.to_snake_case();
    name.split('_').map(|word| if word == "url" { "URL" } else { word }).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_are_words_and_filters_stay_as_they_are() {
        assert_eq!(words("first_name"), "first name");
        assert_eq!(words("vatNumber"), "vat number");
        assert_eq!(words("redirect_url"), "redirect URL");
        assert_eq!(words("created_at[between]"), "created_at[between]");
    }
}
