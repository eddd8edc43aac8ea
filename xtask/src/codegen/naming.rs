//! Names in Rust: what progenitor makes of those in a document, and which are taken.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use crate::codegen::document::lists;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};

/// The name of the Rust type that progenitor makes of `name`.
#[must_use]
pub fn pascal(name: &str) -> String {
    sanitize(name, str::to_pascal_case, "X")
}

/// The name of the type with which a mock expects the operation of this method.
pub(crate) fn expectation(id: &str) -> String {
    pascal(&format!("{id}-when"))
}

/// The name of the Rust field, function or method that progenitor makes of `name`.
#[must_use]
pub fn snake(name: &str) -> String {
    sanitize(name, str::to_snake_case, "x")
}

fn sanitize(name: &str, case: fn(&str) -> String, prefix: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|c| *c != '\'')
        .map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' })
        .collect();
    let cased = case(&plain);
    let named = match cased.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => cased,
        _ => format!("{prefix}{cased}"),
    };
    if syn::parse_str::<syn::Ident>(&named).is_ok() && named != "gen" { named } else { format!("{named}_") }
}

/// What generated code means by these names, which a type of the document would take from it.
const PRELUDE: &str = "\
    AsRef Box Clone Copy Debug Default Deserialize Display Drop Eq Err Fn FnMut FnOnce From FromStr Hash Into \
    Iterator None Ok Option Ord PartialEq PartialOrd Result Self_ Send Serialize Sized Some String Sync ToOwned \
    ToString TryFrom TryInto Unpin Vec";

/// Whether a type cannot be called so.
pub(crate) fn is_prelude(name: &str) -> bool {
    lists(PRELUDE, name)
}

/// Whether progenitor, typify and this module make the same of a name.
pub(crate) fn is_plain(name: &str) -> bool {
    name.is_ascii() && name.chars().find(char::is_ascii_alphanumeric).is_some_and(|first| first.is_ascii_alphabetic())
}

/// Whether lowering makes a component of an inline schema.
pub(crate) fn needs_name(schema: &Value) -> bool {
    let several = |key: &str| schema.get(key).and_then(Value::as_array).is_some_and(|parts| parts.len() > 1);
    schema.get("enum").is_some()
        || schema.get("properties").is_some()
        || ["allOf", "anyOf", "oneOf"].into_iter().any(several)
}

/// What an operation cannot be called: methods of the client, by hand or from the traits that it implements, and what
/// the module of the builders imports, or takes from the prelude.
const RESERVED_OPERATIONS: &str = "\
    api_version baseurl builder byte_stream client client_hooks client_info clone error exec inner limited limiter \
    new new_with_client operation_info option post pre request_builder_ext response_value result string with";

/// Whether an operation cannot be called so.
pub(crate) fn is_reserved_operation(name: &str) -> bool {
    lists(RESERVED_OPERATIONS, name) || is_prelude(&pascal(name))
}

/// Takes `name` for what stands at `place`, or refuses it, naming what has it already.
pub(crate) fn claim(taken: &mut BTreeMap<String, Place>, name: &str, place: &Place) -> Result {
    match taken.insert(name.to_owned(), place.clone()) {
        Some(other) => Err(place.error(Problem::NameClash(name.to_owned(), other))),
        None => Ok(()),
    }
}

/// `name`, or the first of `name2`, `name3`, … that is not taken.
pub(crate) fn free_name(name: &str, separator: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    let numbered = (2_u32..100_000).map(|number| format!("{name}{separator}{number}"));
    numbered.into_iter().find(|name| !taken(name)).unwrap_or_default()
}
