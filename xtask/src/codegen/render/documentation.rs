//! Documentation comments: one on every public item, and such that rustdoc takes them as they are meant.

use std::collections::BTreeMap;

use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Field, File, ImplItemFn, Item, ItemImpl, ItemMod, ItemStruct, TraitItemFn, Variant, Visibility,
    parse_quote,
};

use crate::codegen::document::{items, operation_id, operations, text};
use crate::codegen::naming::{pascal, snake};
use crate::codegen::prose::Prose;
use crate::codegen::render::markdown;

/// Takes what the generators added out of all comments, and puts the author's texts where they belong.
pub(super) fn restore(root: &mut File, prose: &Prose) {
    Restore(prose).visit_file_mut(root);
}

/// Gives a comment to every public item that has none, and makes all comments ones that rustdoc takes as they are
/// meant.
pub(super) fn complete(root: &mut File, document: &Value) {
    let mut missing = Missing {
        modules: Vec::new(),
        owner: String::new(),
        fields: fields(&root.items),
        parameters: parameters(document),
    };
    missing.visit_file_mut(root);
    normalize(root);
}

/// Makes all comments ones that rustdoc takes as they are meant.
pub(super) fn normalize(root: &mut File) {
    Normalize.visit_file_mut(root);
}

/// A name within something that has a name.
type Key = (String, String);

/// The comments on the fields of the generated types: the setter of a field says the same.
fn fields(items: &[Item]) -> BTreeMap<Key, Vec<Attribute>> {
    let types = items.iter().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == "types" => Some(items),
        _ => None,
    });
    let mut found = BTreeMap::new();
    for item in types.into_iter().flatten() {
        let Item::Struct(item) = item else { continue };
        for field in &item.fields {
            if let Some(name) = &field.ident {
                let docs = field.attrs.iter().filter(|attribute| is_doc(attribute)).cloned().collect();
                found.insert((item.ident.to_string(), name.to_string()), docs);
            }
        }
    }
    found
}

/// The descriptions of the parameters, by the builder and its method, with the names that they have on the wire.
fn parameters(document: &Value) -> BTreeMap<Key, (String, String)> {
    let mut found = BTreeMap::new();
    for (_, operation) in operations(document) {
        let builder = pascal(&snake(operation_id(operation)));
        for parameter in items(operation, "parameters") {
            let name = text(parameter, "name");
            let value = (name.to_owned(), text(parameter, "description").to_owned());
            found.insert((builder.clone(), snake(name)), value);
        }
    }
    found
}

fn is_doc(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
}

/// Adds comments where there are none.
struct Missing {
    modules: Vec<String>,
    owner: String,
    fields: BTreeMap<Key, Vec<Attribute>>,
    parameters: BTreeMap<Key, (String, String)>,
}

impl Missing {
    fn function(&self, name: &str) -> Vec<Attribute> {
        let key = (self.owner.clone(), name.to_owned());
        let text = match (self.modules.join("::").as_str(), name) {
            ("types", "builder") => "Starts to put a value together, property by property.".to_owned(),
            ("types::builder", _) => match self.fields.get(&key) {
                Some(docs) if !docs.is_empty() => return docs.clone(),
                _ => format!("Sets `{name}`."),
            },
            ("builder", "new") => "Starts the request, as the method of the client does.".to_owned(),
            ("builder", "body") => "Sets the whole body.".to_owned(),
            ("builder", "body_map") => "Changes the body, property by property.".to_owned(),
            ("builder", _) => match self.parameters.get(&key) {
                Some((_, description)) if !description.is_empty() => description.clone(),
                _ => format!("Sets `{name}`."),
            },
            ("mock::operations", _) => self.mock(name),
            _ => format!("`{name}`."),
        };
        vec![doc(&text)]
    }

    fn mock(&self, name: &str) -> String {
        let conditions = self.owner.strip_suffix("When");
        let parameter = conditions.and_then(|operation| self.parameters.get(&(operation.to_owned(), name.to_owned())));
        match (conditions.is_some(), name) {
            (true, "new") => "Expects a request of this operation, whatever its parameters.".to_owned(),
            (true, "into_inner") => "The conditions without types, to add others.".to_owned(),
            (true, "body") => "Expects exactly this body.".to_owned(),
            (true, _) => match parameter {
                Some((name, _)) => {
                    format!("Expects this `{name}`; where it is optional, `None` expects that it is absent.")
                }
                None => format!("Expects this `{name}`."),
            },
            (false, "new") => "Responds to a request of this operation.".to_owned(),
            (false, "into_inner") => {
                "The response without types, to change it in ways that the vendor does not document.".to_owned()
            }
            (false, _) => format!("Responds with the documented body of a {}.", name.replace('_', " ")),
        }
    }
}

impl VisitMut for Missing {
    fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
        self.modules.push(module.ident.to_string());
        visit_mut::visit_item_mod_mut(self, module);
        self.modules.pop();
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        if let (None, syn::Type::Path(path)) = (&item.trait_, item.self_ty.as_ref()) {
            self.owner = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
            visit_mut::visit_item_impl_mut(self, item);
        }
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        if matches!(function.vis, Visibility::Public(_)) && !function.attrs.iter().any(is_doc) {
            let docs = self.function(&function.sig.ident.to_string());
            function.attrs.splice(0..0, docs);
        }
    }

    fn visit_trait_item_fn_mut(&mut self, function: &mut TraitItemFn) {
        if !function.attrs.iter().any(is_doc) {
            let text = format!(
                "Mocks the operation `{}`: what to expect of its request, and what to respond with.",
                function.sig.ident
            );
            function.attrs.insert(0, doc(&text));
        }
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        let name = item.ident.to_string();
        let text = match self.modules.join("::").as_str() {
            // What progenitor says here is a link that would not outlive a move to another file.
            "builder" => {
                item.attrs.retain(|attribute| !is_doc(attribute));
                let method = snake(&name);
                Some(format!("Builds the request of [`Client::{method}`](crate::Client::{method})."))
            }
            "types::builder" => Some(format!("Builds a [`{name}`](crate::types::{name}).")),
            "mock::operations" if name.ends_with("When") => Some("What to expect of a request.".to_owned()),
            "mock::operations" => Some("What to respond to a request with.".to_owned()),
            _ => None,
        };
        if !item.attrs.iter().any(is_doc) {
            let text = text.unwrap_or_else(|| format!("`{name}`."));
            item.attrs.insert(0, doc(&text));
        }
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_field_mut(&mut self, field: &mut Field) {
        if let (Visibility::Public(_), Some(name)) = (&field.vis, &field.ident)
            && !field.attrs.iter().any(is_doc)
        {
            let flattened = field.attrs.iter().any(|attribute| {
                attribute.path().is_ident("serde") && quote::quote!(#attribute).to_string().contains("flatten")
            });
            let text = if flattened { "All other properties, by name.".to_owned() } else { format!("`{name}`.") };
            field.attrs.insert(0, doc(&text));
        }
    }

    fn visit_variant_mut(&mut self, variant: &mut Variant) {
        if !variant.attrs.iter().any(is_doc) {
            let text = format!("`{}`.", renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string()));
            variant.attrs.insert(0, doc(&text));
        }
    }
}

/// The name on the wire that serde is told.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Options of serde other than a simple `rename` are of no interest here.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            }
            Ok(())
        });
    }
    name
}

fn doc(text: &str) -> Attribute {
    parse_quote!(#[doc = #text])
}

struct Restore<'a>(&'a Prose);

impl VisitMut for Restore<'_> {
    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if is_doc(attribute)
            && let Some(text) = text_of(attribute)
        {
            *attribute = doc(&self.0.put(&markdown::without_additions(&text), markdown::closed));
        }
    }
}

/// Rewrites every comment as lines of its own, through [`markdown::lines`].
struct Normalize;

impl VisitMut for Normalize {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let Some(first) = attributes.iter().position(is_doc) else { return };
        let texts: Vec<String> = attributes.iter().filter(|attribute| is_doc(attribute)).filter_map(text_of).collect();
        attributes.retain(|attribute| !is_doc(attribute));
        let lines = markdown::lines(&texts.join("\n"));
        let lines = lines.iter().map(|line| doc(&if line.is_empty() { String::new() } else { format!(" {line}") }));
        attributes.splice(first.min(attributes.len())..first.min(attributes.len()), lines);
    }
}

/// The text of a comment: `/// x` is stored as ` x`.
fn text_of(attribute: &Attribute) -> Option<String> {
    let syn::Meta::NameValue(meta) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else { return None };
    let text = text.value();
    let indented = text.lines().all(|line| line.is_empty() || line.starts_with(' '));
    let lines: Vec<&str> =
        text.lines().map(|line| if indented { line.strip_prefix(' ').unwrap_or(line) } else { line }).collect();
    Some(lines.join("\n"))
}
