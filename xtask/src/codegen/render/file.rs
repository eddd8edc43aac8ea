//! One file per module, in one layout that no installed tool decides.

use std::collections::BTreeSet;

use syn::visit_mut::{self, VisitMut};
use syn::{File, Ident, Item, parse_quote};

use crate::codegen::document::lists;
use crate::codegen::naming::snake;
use crate::codegen::render::code::{Files, Result};

/// A longer file is a burden to open, to review and to compile. A module that would be longer is split, one file per
/// type; a type alone may be longer.
const MAX_LINES: usize = 4000;

/// Splits the inline modules of `root` into files, `root` itself being `mod.rs`, and lays them out. `allowed` are the lints
/// that are of no use on generated code.
pub(super) fn split(spec: &str, mut root: File, allowed: &[&str]) -> Result<Files> {
    shorten_paths(&mut root);
    let allowed = allowed.iter().map(|lint| syn::parse_str(lint)).collect::<syn::Result<Vec<syn::Path>>>();
    let allowed = allowed.map_err(|error| error.to_string())?;
    root.attrs.push(parse_quote!(#![allow(#(#allowed),*)]));
    let mut files = Files::new();
    write(spec, "", "mod", root, &mut files)?;
    Ok(files)
}

/// Writes the module `name` of `folder`, and those within it.
fn write(spec: &str, folder: &str, name: &str, mut file: File, files: &mut Files) -> Result {
    let inner = if name == "mod" { folder.to_owned() } else { format!("{folder}{name}/") };
    let header = header(spec);
    let fits = |text: &str| text.lines().count() + header.lines().count() <= MAX_LINES;
    let mut has_modules = write_modules(spec, &inner, &mut file, files)?;
    let mut text = layout(&file);
    if !fits(&text) {
        split_by_method(&mut file);
        split_by_type(&mut file);
        has_modules |= write_modules(spec, &inner, &mut file, files)?;
        text = layout(&file);
    }
    let path = if has_modules { format!("{inner}mod.rs") } else { format!("{folder}{name}.rs") };
    files.insert(path, header + &text);
    Ok(())
}

/// Writes the inline modules of `file` into `folder`, and leaves their declarations.
fn write_modules(spec: &str, folder: &str, file: &mut File, files: &mut Files) -> Result<bool> {
    let mut any = false;
    for item in &mut file.items {
        let Item::Mod(module) = item else { continue };
        let Some((_, items)) = module.content.take() else { continue };
        module.semi = Some(syn::token::Semi::default());
        any = true;
        write(spec, folder, &module.ident.to_string(), File { shebang: None, attrs: Vec::new(), items }, files)?;
    }
    Ok(any)
}

pub(super) fn header(spec: &str) -> String {
    let spec = spec.replace(|c: char| c.is_control(), "_");
    format!("// @generated from {spec} by `cargo xtask codegen`. Change the specification, not this file.\n\n")
}

/// prettyplease sets no blank lines; here, every item but a `use` or a `mod` has one before it.
fn layout(file: &File) -> String {
    let mut text = prettyplease::unparse(&File { shebang: None, attrs: file.attrs.clone(), items: Vec::new() });
    let mut previous = None;
    for item in &file.items {
        let kind = match item {
            Item::Use(_) => "use",
            Item::Mod(_) => "mod",
            _ => "other",
        };
        let together = previous == Some(kind) && kind != "other" || text.is_empty();
        if !together {
            text.push('\n');
        }
        let item_text = prettyplease::unparse(&File { shebang: None, attrs: Vec::new(), items: vec![item.clone()] });
        text.push_str(&if matches!(item, Item::Const(_)) { one_row_a_line(item_text) } else { item_text });
        previous = Some(kind);
    }
    text
}

/// A table that would fill half a file, with one row a line.
fn one_row_a_line(table: String) -> String {
    if table.lines().count() <= MAX_LINES / 2 {
        return table;
    }
    let mut rows = String::new();
    for line in table.lines() {
        // Only what stands within a row is indented twice.
        match line.strip_prefix("        ") {
            Some(field) => {
                rows.push(' ');
                rows.push_str(field);
            }
            None if line.starts_with("    }") => {
                rows.push(' ');
                rows.push_str(line.trim_start());
            }
            None => {
                rows.push('\n');
                rows.push_str(line);
            }
        }
    }
    rows.trim_start().to_owned() + "\n"
}

/// How many methods of the client stand in one file, if all would be too many.
const METHODS_PER_FILE: usize = 100;

/// Moves the methods of an implementation that has many into modules, so many to each; of a trait as well, which becomes
/// several. Not those of a type that goes into a module of its own, which only that and modules within it may look into.
fn split_by_method(file: &mut File) {
    let mut own: BTreeSet<String> = types(file).map(ToString::to_string).collect();
    if own.len() < 2 {
        own.clear();
    }
    let mut kept = Vec::new();
    let mut parts = 0;
    for item in std::mem::take(&mut file.items) {
        match item {
            Item::Trait(item) if item.items.len() > METHODS_PER_FILE => {
                for (index, methods) in item.items.chunks(METHODS_PER_FILE).enumerate() {
                    let ident = part_ident(&item.ident, index);
                    let part = syn::ItemTrait { items: methods.to_vec(), ident: ident.clone(), ..item.clone() };
                    let module = part_ident(&Ident::new(&snake(&item.ident.to_string()), ident.span()), index);
                    kept.push(part_module(&snake(&item.ident.to_string()), index, vec![Item::Trait(part)]));
                    kept.push(parse_quote!(pub use #module::#ident;));
                }
            }
            Item::Impl(item)
                if item.items.len() > METHODS_PER_FILE && !own.iter().any(|own| is_path_of(&item.self_ty, own)) =>
            {
                for (index, methods) in item.items.chunks(METHODS_PER_FILE).enumerate() {
                    let mut part = syn::ItemImpl { items: methods.to_vec(), ..item.clone() };
                    if let Some(last) = part.trait_.as_mut().and_then(|(_, path, _)| path.segments.last_mut()) {
                        last.ident = part_ident(&last.ident, index);
                    }
                    kept.push(part_module("methods", parts, vec![Item::Impl(part)]));
                    parts += 1;
                }
            }
            other => kept.push(other),
        }
    }
    file.items = kept;
}

fn is_path_of(path: &syn::Type, name: &str) -> bool {
    matches!(path, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// The types that a file declares.
fn types(file: &File) -> impl Iterator<Item = &Ident> {
    file.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        _ => None,
    })
}

/// The name of the part of this index; the first has the name of the whole.
fn part_ident(whole: &Ident, index: usize) -> Ident {
    if index == 0 { whole.clone() } else { Ident::new(&format!("{whole}{}", index + 1), whole.span()) }
}

fn part_module(name: &str, index: usize, mut items: Vec<Item>) -> Item {
    let module = part_ident(&Ident::new(name, proc_macro2::Span::call_site()), index);
    for item in &mut items {
        OneDeeper.visit_item_mut(item);
    }
    Item::Mod(parse_quote! {
        mod #module {
            #[allow(unused_imports)]
            use super::*;
            #(#items)*
        }
    })
}

/// Modules and crates that generated code names from within a module; none of its own may be called so.
const NAMED: &str = "\
    builder core defaults error httpmock mock open operation operations profile progenitor_client regex reqwest \
    serde serde_json std types";

/// More types than this share modules: their declarations alone would fill the file.
const MAX_MODULES: usize = 1000;

/// Moves each type of a module, with what is implemented for it, into a module of its own. progenitor and typify write
/// a type and everything of it in one piece, so a type reaches to the next.
fn split_by_type(file: &mut File) {
    let mut taken: BTreeSet<String> = NAMED.split(' ').map(str::to_owned).collect();
    for item in &file.items {
        if let Item::Mod(module) = item {
            taken.insert(module.ident.to_string());
        }
    }
    // A single type cannot be split: it would be moved deeper and deeper.
    if types(file).count() < 2 {
        return;
    }
    let mut kept = Vec::new();
    let mut parts: Vec<(Ident, Vec<Item>)> = Vec::new();
    for item in std::mem::take(&mut file.items) {
        match (&item, parts.last_mut()) {
            (Item::Struct(syn::ItemStruct { ident, .. }) | Item::Enum(syn::ItemEnum { ident, .. }), _) => {
                parts.push((ident.clone(), vec![item]));
            }
            (Item::Impl(_), Some((_, items))) => items.push(item),
            _ => kept.push(item),
        }
    }
    let mut uses = Vec::new();
    let per_module = parts.len().div_ceil(MAX_MODULES);
    let mut parts = parts.into_iter();
    while let Some((name, mut items)) = parts.next() {
        let mut names = vec![name.clone()];
        while names.len() < per_module
            && let Some((name, more)) = parts.next()
        {
            names.push(name);
            items.extend(more);
        }
        for item in &mut items {
            OneDeeper.visit_item_mut(item);
        }
        items.insert(
            0,
            parse_quote!(
                #[allow(unused_imports)]
                use super::*;
            ),
        );
        let mut module = snake(&name.to_string());
        while !taken.insert(module.clone()) {
            module.push('_');
        }
        let module = Ident::new(&module, name.span());
        kept.push(Item::Mod(parse_quote!(mod #module { #(#items)* })));
        uses.push(if names.len() == 1 {
            parse_quote!(pub use #module::#name;)
        } else {
            parse_quote!(pub use #module::*;)
        });
    }
    file.items = kept;
    file.items.extend(uses);
}

/// Makes relative paths right again after a move into a module within.
struct OneDeeper;

impl VisitMut for OneDeeper {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let first = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
        if first == "self" && path.segments.len() > 1 {
            path.segments[0] = parse_quote!(super);
        } else if first == "super" {
            path.segments.insert(0, parse_quote!(super));
        }
    }

    fn visit_type_path_mut(&mut self, path: &mut syn::TypePath) {
        keep_position(path, |path| visit_mut::visit_type_path_mut(self, path));
    }
}

/// In `<T as a::Trait>::Type`, syn counts the segments of the trait. Changes `path` and counts them anew.
fn keep_position(path: &mut syn::TypePath, change: impl FnOnce(&mut syn::TypePath)) {
    let before = path.path.segments.len();
    change(path);
    let after = path.path.segments.len();
    if let Some(qself) = &mut path.qself
        && qself.position > 0
    {
        qself.position = (qself.position + after).saturating_sub(before);
    }
}

/// Writes the names of the prelude as everybody does, unless a type of the client has the name.
fn shorten_paths(root: &mut File) {
    let mut names = TypeNames::default();
    names.visit_file_mut(root);
    Shorten(names.0).visit_file_mut(root);
}

#[derive(Default)]
struct TypeNames(BTreeSet<String>);

impl VisitMut for TypeNames {
    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        self.0.insert(item.ident.to_string());
    }

    fn visit_item_enum_mut(&mut self, item: &mut syn::ItemEnum) {
        self.0.insert(item.ident.to_string());
    }
}

struct Shorten(BTreeSet<String>);

/// The names of the prelude that generated code spells out.
const PRELUDE: &str = "\
    ::std::clone::Clone ::std::convert::AsRef ::std::convert::From ::std::convert::TryFrom ::std::convert::TryInto \
    ::std::default::Default ::std::ops::FnOnce ::std::option::Option ::std::result::Result ::std::string::String \
    ::std::vec::Vec";

impl VisitMut for Shorten {
    /// Paths in messages are printed token by token: `:: std :: string :: String`.
    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        let text = literal.value();
        if text.starts_with("conversion to `") {
            *literal = syn::LitStr::new(&text.replace(" :: ", "::").replace("`:: ", "`"), literal.span());
        }
    }

    fn visit_type_path_mut(&mut self, path: &mut syn::TypePath) {
        keep_position(path, |path| visit_mut::visit_type_path_mut(self, path));
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(third) = path.segments.iter().nth(2) else { return };
        let spelled: Vec<String> = path.segments.iter().take(3).map(|segment| segment.ident.to_string()).collect();
        let spelled = format!("::{}", spelled.join("::"));
        if lists(PRELUDE, &spelled) && !self.0.contains(&third.ident.to_string()) {
            path.leading_colon = None;
            path.segments = std::mem::take(&mut path.segments).into_iter().skip(2).collect();
        }
    }
}
