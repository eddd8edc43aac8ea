//! Comparing what two files say of one operation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::shape::{Says, VALUES};
use super::surface::{DEFAULT, Node, Response, Surface};

/// One thing that two files say differently.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The part of the operation.
    pub part: Part,
    /// The parameter or field in it, as its name travels; empty if it is about the part as a whole.
    pub name: String,
    /// What of it: a keyword of the schema, `presence`, `enum` for having one at all, or `value` for one value of it.
    pub what: String,
    /// What our file says.
    pub ours: Option<String>,
    /// What the vendor's file says.
    pub theirs: Option<String>,
    /// The operation.
    pub operation: String,
}

/// A part of an operation: `form`, `query`, `response 404`. The whole of it is `operation`; `server` is the server of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// What kind of part, in words.
    pub kind: String,
    /// The status, of a response.
    pub status: String,
    /// What of a response, if it is neither the response as a whole nor its JSON.
    pub detail: String,
}

impl Part {
    fn new(kind: &str) -> Self {
        Self { kind: kind.to_owned(), ..Self::default() }
    }

    fn response(status: &str, detail: &str) -> Self {
        Self { kind: "response".to_owned(), status: status.to_owned(), detail: detail.to_owned() }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [&self.kind, &self.status, &self.detail];
        f.write_str(&words.into_iter().filter(|word| !word.is_empty()).cloned().collect::<Vec<_>>().join(" "))
    }
}

impl Difference {
    /// The part and the name, as the list of known differences writes them.
    #[must_use]
    pub fn place(&self) -> String {
        match (self.part.to_string(), self.name.as_str()) {
            (part, "") => part,
            (part, name) => format!("{part} {name}"),
        }
    }
}

/// A difference between the files, or between `operation` in them, as a whole.
pub(super) fn whole(kind: &str, operation: &str, what: &str, ours: Option<&str>, theirs: Option<&str>) -> Difference {
    Difference {
        part: Part::new(kind),
        name: String::new(),
        what: what.to_owned(),
        ours: ours.map(str::to_owned),
        theirs: theirs.map(str::to_owned),
        operation: operation.to_owned(),
    }
}

/// Everything that `ours` and `theirs` say differently of `operation`.
pub(super) fn compare(operation: &str, ours: &Surface, theirs: &Surface) -> Vec<Difference> {
    let mut found = Found { operation, part: Part::default(), differences: Vec::new() };
    let nothing = Node::default();
    for place in keys(&ours.parameters, &theirs.parameters) {
        found.part = Part::new(place);
        let (ours, theirs) = (ours.parameters.get(place), theirs.parameters.get(place));
        found.children("", ours.unwrap_or(&nothing), theirs.unwrap_or(&nothing));
    }
    for form in keys(&ours.bodies, &theirs.bodies) {
        found.part = Part::new(form);
        found.nodes("", ours.bodies.get(form), theirs.bodies.get(form));
    }
    for Status { name: status, ours, theirs } in statuses(ours, theirs) {
        let (Some((_, ours)), Some((_, theirs))) = (ours, theirs) else {
            found.part = Part::response(status, "");
            found.say("", "presence", ours.map(|_| "described"), theirs.map(|_| "described"));
            continue;
        };
        found.part = Part::response(status, "header");
        found.children("", &ours.headers, &theirs.headers);
        for form in keys(&ours.bodies, &theirs.bodies) {
            found.part = Part::response(status, if form == "json" { "" } else { form });
            let (ours, theirs) = (ours.bodies.get(form), theirs.bodies.get(form));
            found.nodes("", ours, theirs);
        }
    }
    found.differences
}

/// A status, and the responses of both files that hold for it.
struct Status<'a> {
    name: &'a str,
    ours: Option<(&'a String, &'a Response)>,
    theirs: Option<(&'a String, &'a Response)>,
}

/// Each status that one of the files names. One that the other covers by `4XX` or `default` goes with that.
fn statuses<'a>(ours: &'a Surface, theirs: &'a Surface) -> Vec<Status<'a>> {
    fn covering<'a>(surface: &'a Surface, status: &str) -> Option<(&'a String, &'a Response)> {
        let range = status.get(..1).map_or(String::new(), |class| format!("{class}XX"));
        [status, &range, DEFAULT].into_iter().find_map(|key| surface.responses.get_key_value(key))
    }
    let names = keys(&ours.responses, &theirs.responses);
    // The narrow ones first: a wide entry that the other file spells out has then been compared.
    let (exact, wide): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| name.bytes().all(|b| b.is_ascii_digit()));
    let mut found: Vec<Status<'_>> = Vec::new();
    for name in exact.into_iter().chain(wide) {
        let status = Status { name, ours: covering(ours, name), theirs: covering(theirs, name) };
        let compared = found.iter().any(|earlier| {
            let same = |one: Option<(&String, &Response)>, other: Option<(&String, &Response)>| {
                one.is_some() && one.map(|(name, _)| name) == other.map(|(name, _)| name)
            };
            same(earlier.ours, status.ours) || same(earlier.theirs, status.theirs)
        });
        if !compared || status.ours.is_some() && status.theirs.is_some() {
            found.push(status);
        }
    }
    found
}

struct Found<'a> {
    operation: &'a str,
    part: Part,
    differences: Vec<Difference>,
}

impl Found<'_> {
    fn say(&mut self, name: &str, what: &str, ours: Option<&str>, theirs: Option<&str>) {
        self.differences.push(Difference {
            part: self.part.clone(),
            name: name.to_owned(),
            ..whole("", self.operation, what, ours, theirs)
        });
    }

    fn nodes(&mut self, name: &str, ours: Option<&Node>, theirs: Option<&Node>) {
        let (Some(ours), Some(theirs)) = (ours, theirs) else {
            let presence = |node: &Node| if node.is_required() { "required" } else { "described" };
            self.say(name, "presence", ours.map(presence), theirs.map(presence));
            return;
        };
        if let (Some(ours), Some(theirs)) = (&ours.says, &theirs.says) {
            self.says(name, ours, theirs);
        }
        // One file may repeat a schema that stands in itself a level further down than the other.
        if !ours.repeats && !theirs.repeats {
            self.children(name, ours, theirs);
        }
    }

    fn children(&mut self, name: &str, ours: &Node, theirs: &Node) {
        for piece in keys(&ours.children, &theirs.children) {
            self.nodes(&format!("{name}{piece}"), ours.children.get(piece), theirs.children.get(piece));
        }
    }

    fn says(&mut self, name: &str, ours: &Says, theirs: &Says) {
        for keyword in keys(ours, theirs) {
            let (ours, theirs) = (ours.get(keyword), theirs.get(keyword));
            if let (VALUES, Some(ours), Some(theirs)) = (*keyword, ours, theirs) {
                for value in ours.symmetric_difference(theirs) {
                    let of = |values: &BTreeSet<String>| values.get(value).cloned();
                    self.say(name, "value", of(ours).as_deref(), of(theirs).as_deref());
                }
            } else if ours != theirs {
                let separator = if *keyword == VALUES { ", " } else { " or " };
                let text = |texts: &BTreeSet<String>| texts.iter().cloned().collect::<Vec<_>>().join(separator);
                self.say(name, keyword, ours.map(text).as_deref(), theirs.map(text).as_deref());
            }
        }
    }
}

/// The keys of both, each once, in order.
fn keys<'a, K: AsRef<str> + Ord, V>(one: &'a BTreeMap<K, V>, other: &'a BTreeMap<K, V>) -> BTreeSet<&'a K> {
    one.keys().chain(other.keys()).collect()
}
