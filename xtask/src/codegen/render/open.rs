//! The module `open`: enumerations and unions that keep what they do not know, by the macros of the transport.

use std::fmt::Write as _;

use crate::codegen::kind::Kind;
use crate::codegen::lowering::Lowering;
use crate::codegen::open_enum::OpenEnum;
use crate::codegen::render::markdown;
use crate::codegen::union::Union;

/// The text of the module, of the crate `crate_name`; nothing if there are none.
pub(super) fn text(crate_name: &str, lowering: &Lowering) -> Option<String> {
    let cleared = |wanted: &str| {
        lowering.replaced_types.values().any(|kind| {
            matches!(kind, Kind::Change(value) if matches!(value.as_ref(), Kind::Open(name) | Kind::Union(name) if name == wanted))
        })
    };
    let mut parts: Vec<String> = Vec::new();
    for (name, text) in lowering.open_enums.iter().map(|open| (&open.name, open_enum(open))) {
        parts.push(text + if cleared(name) { change(name) } else { String::new() }.as_str());
    }
    for (name, text) in lowering.unions.iter().map(|union| (&union.name, self::union(crate_name, union))) {
        parts.push(text + if cleared(name) { change(name) } else { String::new() }.as_str());
    }
    (!parts.is_empty()).then(|| parts.join("\n"))
}

fn open_enum(open: &OpenEnum) -> String {
    let mut text = comment("", &description(&open.description, &open.schema));
    text = format!("progenitor_client::open_enum! {{\n{text}    pub enum {} {{\n", open.name);
    for (variant, value) in &open.variants {
        text += &comment("    ", &format!("`{value}`."));
        // Writing to a string does not fail.
        let _ = writeln!(text, "        {variant} = {value:?},");
    }
    text + "    }\n}\n"
}

fn union(crate_name: &str, union: &Union) -> String {
    let mut text = comment("", &description(&union.description, &union.schema));
    text = format!("progenitor_client::json_union! {{\n{text}    pub enum {} by {:?} {{\n", union.name, union.tag);
    for variant in &union.variants {
        let words = match &variant.values[..] {
            [] => format!("A value that is a JSON {}.", variant.json.to_lowercase()),
            values => format!("An object whose `{}` is `{}`.", union.tag, values.join("` or `")),
        };
        text += &comment("    ", &words);
        let path = variant.kind.path(crate_name);
        // A type may hold itself.
        let kind = if matches!(variant.kind, Kind::Object(_)) { format!("::std::boxed::Box<{path}>") } else { path };
        let values: Vec<String> = variant.values.iter().map(|value| format!("{value:?}")).collect();
        let _ = writeln!(text, "        {}({kind}) if {}, [{}],", variant.name, variant.json, values.join(", "));
    }
    text + "    }\n}\n"
}

fn change(name: &str) -> String {
    format!(
        "\nimpl From<{name}> for ::progenitor_client::Change<{name}> {{\n    fn from(value: {name}) -> Self {{\n        \
         Self::Set(value)\n    }}\n}}\n"
    )
}

fn description(text: &str, schema: &str) -> String {
    match text {
        "" => format!("`{schema}`, which the vendor may extend."),
        text => text.to_owned(),
    }
}

/// A comment within the braces of a macro.
fn comment(indent: &str, text: &str) -> String {
    markdown::lines(&markdown::closed(text))
        .iter()
        .map(|line| format!("{indent}    /// {line}").trim_end().to_owned() + "\n")
        .collect()
}
