//! Reading a specification, which is YAML or JSON, as plain JSON: anything that a parser would silently drop is refused.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use crate::codegen::document::Object;
use crate::codegen::finding::Findings;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, SpecError};
use crate::error::Error;

/// Reads `text` as the specification `file`.
///
/// # Errors
///
/// The text is neither YAML nor JSON, has a key twice or a merge key, or is no mapping.
pub fn read(file: &str, text: &str) -> Result<Value, Error> {
    read_with(file, text, &Notes::default())
}

/// As [`read`], a vendor's document: of a key that stands twice, the last value counts, and merge keys are written out.
pub(super) fn read_gently(file: &str, text: &str, findings: &mut Findings) -> Result<Value, Error> {
    let notes = Notes { repairs: Some(RefCell::default()), ..Notes::default() };
    let document = read_with(file, text, &notes)?;
    for (place, problem) in notes.repairs.into_iter().flat_map(RefCell::into_inner) {
        match &problem {
            Problem::DuplicateKey(key) => {
                let what = format!("the key `{key}` is written twice, and the last one counts");
                findings.of(problem).lost(&place, what);
            }
            _ => findings.of(problem).changed(&place, "the merge key `<<` is written out"),
        }
    }
    Ok(document)
}

/// What a reader finds. A parser's error is only text, so what is refused is kept aside.
#[derive(Default)]
struct Notes {
    refused: RefCell<Option<Box<SpecError>>>,
    /// What is repaired instead, if anything is.
    repairs: Option<RefCell<Vec<(Place, Problem)>>>,
}

/// How many brackets may be open at once.
const DEEPEST: i64 = 1000;

fn read_with(file: &str, text: &str, notes: &Notes) -> Result<Value, Error> {
    // `<` begins no document, and a web page may be good YAML.
    if text.trim_start().starts_with('<') {
        return Err(Error::spec(file)(Place::document().error(Problem::Page)));
    }
    // Its parser takes the square of the time for what is nested so; no document is.
    let depth = text.bytes().scan(0_i64, |depth, byte| {
        *depth += i64::from(b"{[".contains(&byte)) - i64::from(b"}]".contains(&byte));
        Some(*depth)
    });
    if depth.max().unwrap_or_default() > DEEPEST {
        let message = "not readable as YAML or JSON: its brackets are nested too deeply, or do not pair";
        return Err(Error::content(file, message));
    }
    let root = Node { step: &Step::Root, notes };
    // JSON is YAML as well, but its own parser is many times faster on the large files that vendors publish.
    let parsed = if text.trim_start().starts_with('{') {
        let mut json = serde_json::Deserializer::from_str(text);
        root.deserialize(&mut json).and_then(|value| json.end().map(|()| value)).map_err(|error| error.to_string())
    } else {
        root.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| error.to_string())
    };
    let spec = Error::spec(file);
    if let Some(error) = notes.refused.take() {
        return Err(spec(error));
    }
    let document =
        parsed.map_err(|message| Error::content(file, format_args!("not readable as YAML or JSON: {message}")))?;
    let kind = match document {
        Value::Object(_) => return Ok(document),
        Value::Null => "empty",
        Value::Array(_) => "a list",
        _ => "a single value",
    };
    Err(spec(Place::document().error(Problem::NoDocument(kind))))
}

/// The way from the root of a document to a value in it.
enum Step<'a> {
    Root,
    Key(&'a Step<'a>, &'a str),
    Item(&'a Step<'a>, usize),
}

impl Step<'_> {
    fn place(&self) -> Place {
        match self {
            Self::Root => Place::document(),
            Self::Key(parent, key) => parent.place().at(&format!("`{key}`")),
            Self::Item(parent, index) => parent.place().at(&format!("item {}", index + 1)),
        }
    }
}

/// Reads one value.
struct Node<'a> {
    step: &'a Step<'a>,
    notes: &'a Notes,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has as well")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom(format!("{value} is no number in JSON")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut found = Vec::new();
        while let Some(item) =
            items.next_element_seed(Node { step: &Step::Item(self.step, found.len()), notes: self.notes })?
        {
            found.push(item);
        }
        Ok(Value::Array(found))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut found = Object::new();
        let mut merged = Vec::new();
        let mut seen = BTreeSet::new();
        // A status may be written as a number: as a key, it is text.
        while let Some(key) = entries.next_key::<String>()? {
            let problem = if key == "<<" {
                Some(Problem::MergeKey)
            } else if seen.insert(key.clone()) {
                None
            } else {
                Some(Problem::DuplicateKey(key.clone()))
            };
            match (problem, &self.notes.repairs) {
                (None, _) => {}
                (Some(problem), Some(repairs)) => repairs.borrow_mut().push((self.step.place(), problem)),
                (Some(problem), None) => {
                    self.notes.refused.replace(Some(self.step.place().error(problem)));
                    return Err(A::Error::custom("refused"));
                }
            }
            let value = entries.next_value_seed(Node { step: &Step::Key(self.step, &key), notes: self.notes })?;
            match value {
                Value::Array(several) if key == "<<" => merged.extend(several),
                one if key == "<<" => merged.push(one),
                value => drop(found.insert(key, value)),
            }
        }
        // The keys that are written beside it go before, and then the first of several.
        for (key, value) in
            merged.into_iter().filter_map(|one| if let Value::Object(one) = one { Some(one) } else { None }).flatten()
        {
            found.entry(key).or_insert(value);
        }
        Ok(Value::Object(found))
    }
}
