//! Conversions of generated types to changes: the transport has those of the types that it knows.

use std::collections::{BTreeMap, BTreeSet};

use syn::{File, Item, ItemMod, parse_quote};

use crate::codegen::kind::Kind;
use crate::codegen::render::code::Result;

/// Adds `From<T> for Change<T>` after every type `T` of the module `types` that a request may clear.
pub(super) fn add(root: &mut File, replaced_types: &BTreeMap<String, Kind>) -> Result {
    let changed = replaced_types.values().filter_map(|kind| match kind {
        Kind::Change(value) => Some(value.as_ref()),
        _ => None,
    });
    let mut left: BTreeSet<String> = changed
        .filter_map(|value| match value {
            Kind::Closed(name) | Kind::Object(name) => Some(name.clone()),
            _ => None,
        })
        .collect();
    for item in &mut root.items {
        let Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) = item else { continue };
        if ident != "types" {
            continue;
        }
        for item in std::mem::take(items) {
            let name = match &item {
                Item::Struct(item) => item.ident.clone(),
                Item::Enum(item) => item.ident.clone(),
                _ => {
                    items.push(item);
                    continue;
                }
            };
            items.push(item);
            if left.remove(&name.to_string()) {
                items.push(parse_quote! {
                    impl ::std::convert::From<#name> for ::progenitor_client::Change<#name> {
                        fn from(value: #name) -> Self {
                            Self::Set(value)
                        }
                    }
                });
            }
        }
    }
    match left.first() {
        Some(name) => Err(format!("there is no `types::{name}` to be cleared")),
        None => Ok(()),
    }
}
