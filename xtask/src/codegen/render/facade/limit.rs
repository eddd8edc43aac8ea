//! Checks of documented limits.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;

use crate::codegen::document::{resolve_schema, text};
use crate::codegen::kind::{CONTENT_SCHEMA, Kind};
use crate::codegen::lowering::Lowering;
use crate::codegen::render::facade::member;
use crate::codegen::render::facade::member::{Member, is_pair};

/// How deep objects within objects are looked at; schemas may lead back to themselves.
const MAX_DEPTH: usize = 4;

/// The checks of the members of an object at `owner`, such as `self.fields`.
pub(super) fn of_members(lowering: &Lowering, owner: &TokenStream, members: &[Member]) -> TokenStream {
    members.iter().map(|member| of_member(lowering, owner, member, "", MAX_DEPTH)).collect()
}

/// The checks of one filter, which is optional, at `owner`.
pub(super) fn of_parameter(lowering: &Lowering, owner: &TokenStream, member: &Member) -> TokenStream {
    let (field, what) = (&member.field, &member.words);
    let list = match member.list() {
        Some(Kind::JsonText(_)) => quote!(validate::not_empty(#what, &value.0)?;),
        Some(_) => quote!(validate::not_empty(#what, value)?;),
        None => TokenStream::new(),
    };
    let limits = of_value(lowering, &Place::bound(), member, what, MAX_DEPTH);
    let checks = quote!(#list #limits);
    unless_empty(&checks, quote!(if let Some(value) = &#owner.#field { #checks }))
}

fn of_member(lowering: &Lowering, owner: &TokenStream, member: &Member, prefix: &str, depth: usize) -> TokenStream {
    let field = &member.field;
    let what = format!("{prefix}{}", member.words);
    // An optional list or map is empty if it is absent.
    if member.required || matches!(member.kind, Kind::List(_) | Kind::Map) && !member.clears {
        return of_value(lowering, &Place::of(quote!(#owner.#field)), member, &what, depth);
    }
    let checks = of_value(lowering, &Place::bound(), member, &what, depth);
    let pattern = if member.clears { quote!(Some(Change::Set(value))) } else { quote!(Some(value)) };
    unless_empty(&checks, quote!(if let #pattern = &#owner.#field { #checks }))
}

/// Where a value is.
struct Place {
    /// As it is borrowed.
    reference: TokenStream,
    /// As it is copied.
    value: TokenStream,
    /// As its fields are reached.
    owner: TokenStream,
}

impl Place {
    fn of(owner: TokenStream) -> Self {
        Self { reference: quote!(&#owner), value: owner.clone(), owner }
    }

    /// A value that a pattern has bound by reference.
    fn bound() -> Self {
        Self { reference: quote!(value), value: quote!(*value), owner: quote!(value) }
    }
}

fn of_value(lowering: &Lowering, place: &Place, member: &Member, what: &str, depth: usize) -> TokenStream {
    let reference = &place.reference;
    let id = (member.is_id && member.kind == Kind::Text).then(|| quote!(validate::body_id(#what, #reference)?;));
    let limits = match &member.kind {
        Kind::Text if member.clears => of_text(member.schema, reference, what, true),
        Kind::Map if !member.is_parameter => of_map(member.schema, reference, what),
        kind => of_kind(lowering, place, (member.schema, kind), what, depth),
    };
    quote!(#id #limits)
}

fn of_kind(
    lowering: &Lowering,
    place: &Place,
    (schema, kind): (&Value, &Kind),
    what: &str,
    depth: usize,
) -> TokenStream {
    let Place { reference, value, owner } = place;
    match kind {
        Kind::Text => of_text(schema, reference, what, false),
        Kind::Secret => of_text(schema, &quote!(#owner.expose()), what, false),
        Kind::Int32 => of_range(schema, ["minimum", "maximum"], &quote!(i64::from(#value)), what),
        Kind::Int64 => of_range(schema, ["minimum", "maximum"], value, what),
        Kind::Time => of_time(schema, value, what),
        Kind::List(item) => {
            let count = of_count(schema, owner, what);
            let items = of_items(lowering, reference, (schema, item), what, depth);
            quote!(#count #items)
        }
        Kind::JsonText(content) => {
            let Kind::List(item) = content.as_ref() else { return TokenStream::new() };
            let content = &schema[CONTENT_SCHEMA];
            // The setter of a pair takes two.
            let count = (!is_pair(content)).then(|| of_count(content, &quote!(#owner.0), what));
            let items = of_items(lowering, &quote!(&#owner.0), (content, item), what, depth);
            quote!(#count #items)
        }
        Kind::Object(_) if depth > 0 => {
            let prefix = format!("{what} ");
            // What has no type of its own has no limits that could be checked.
            let members: Vec<_> = member::properties(lowering, schema).filter_map(std::result::Result::ok).collect();
            let columns = of_columns(owner, &members, what);
            let fields = members.iter().map(|member| of_member(lowering, owner, member, &prefix, depth - 1));
            quote!(#columns #(#fields)*)
        }
        _ => TokenStream::new(),
    }
}

/// The checks of a text; one that clears the field may be empty.
pub(super) fn of_text(schema: &Value, text_of: &TokenStream, what: &str, clears: bool) -> TokenStream {
    let least = schema.get("minLength").and_then(Value::as_u64).is_some_and(|least| least > 0);
    let not_blank = least.then(|| quote!(validate::not_blank(#what, #text_of)?;));
    let length = schema.get("maxLength").and_then(Value::as_u64).map(|max| {
        let max = proc_macro2::Literal::u64_unsuffixed(max);
        quote!(validate::length(#what, #text_of, #max)?;)
    });
    let check = match text(schema, "format") {
        "email" => Some(quote!(validate::email(#what, #text_of)?;)),
        "uri" => Some(quote!(validate::web_url(#what, #text_of)?;)),
        _ => None,
    };
    let format = check.map(|check| {
        // An empty text clears the field.
        if clears { quote!(if !#text_of.is_empty() { #check }) } else { check }
    });
    quote!(#not_blank #length #format)
}

/// The checks of a map in a body.
fn of_map(schema: &Value, map: &TokenStream, what: &str) -> TokenStream {
    let limit = |pointer: &str| {
        let limit = schema.pointer(pointer).and_then(Value::as_u64).map(proc_macro2::Literal::u64_unsuffixed);
        limit.map_or_else(|| quote!(usize::MAX), ToTokens::into_token_stream)
    };
    let (entries, length) = (limit("/maxProperties"), limit("/additionalProperties/maxLength"));
    quote!(validate::map(#what, #map, #entries, #length)?;)
}

fn of_range(schema: &Value, keys: [&str; 2], value: &TokenStream, what: &str) -> TokenStream {
    let Some([least, most]) = bounds(schema, keys) else { return TokenStream::new() };
    quote!(validate::range(#what, #value, #least, #most)?;)
}

fn of_time(schema: &Value, value: &TokenStream, what: &str) -> TokenStream {
    let Some([least, most]) = bounds(schema, ["minimum", "maximum"]) else { return TokenStream::new() };
    quote!(validate::time(#what, #value, #least, #most)?;)
}

/// The least and the greatest value, if one of them is documented.
fn bounds(schema: &Value, [least, most]: [&str; 2]) -> Option<[TokenStream; 2]> {
    let limit = |key: &str| schema.get(key).and_then(Value::as_i64);
    let literal = |limit: i64| {
        let literal = proc_macro2::Literal::u64_unsuffixed(limit.unsigned_abs());
        if limit < 0 { quote!(-#literal) } else { quote!(#literal) }
    };
    match (limit(least), limit(most)) {
        (None, None) => None,
        (least, most) => Some([least.map_or(quote!(i64::MIN), literal), most.map_or(quote!(i64::MAX), literal)]),
    }
}

/// An object of nothing but lists is a list of objects, by column, as forms have it.
fn of_columns(owner: &TokenStream, members: &[Member], what: &str) -> TokenStream {
    if members.len() < 2 || members.iter().any(|member| !matches!(member.kind, Kind::List(_))) {
        return TokenStream::new();
    }
    let columns = members.iter().map(|member| &member.field);
    quote!(validate::columns(#what, &[#(#owner.#columns.len()),*])?;)
}

fn of_count(schema: &Value, list: &TokenStream, what: &str) -> TokenStream {
    let count = quote!(i64::try_from(#list.len()).unwrap_or(i64::MAX));
    of_range(schema, ["minItems", "maxItems"], &count, &format!("the number of {what}"))
}

fn of_items(
    lowering: &Lowering,
    list: &TokenStream,
    (schema, item): (&Value, &Kind),
    what: &str,
    depth: usize,
) -> TokenStream {
    let items = schema.get("items").map_or(&Value::Null, |items| resolve_schema(&lowering.documented, items));
    let checks = of_kind(lowering, &Place::bound(), (items, item), what, depth);
    unless_empty(&checks, quote!(for value in #list { #checks }))
}

fn unless_empty(checks: &TokenStream, guarded: TokenStream) -> TokenStream {
    if checks.is_empty() { TokenStream::new() } else { guarded }
}
