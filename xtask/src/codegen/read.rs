//! Reading a specification, which is YAML or JSON, as plain JSON: anything that a parser would silently drop is refused.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use crate::codegen::document::Object;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, SpecError};
use crate::error::Error;

/// Reads `text` as the specification `file`.
///
/// # Errors
///
/// The text is neither YAML nor JSON, has a key twice or a merge key, or is no mapping.
pub fn read(file: &str, text: &str) -> Result<Value, Error> {
    // `<` begins no document, and a web page may be good YAML.
    if text.trim_start().starts_with('<') {
        return Err(Error::spec(file)(Place::document().error(Problem::Page)));
    }
    let refused = RefCell::new(None);
    let root = Node { step: &Step::Root, refused: &refused };
    // JSON is YAML as well, but its own parser is many times faster on the large files that vendors publish.
    let parsed = if text.trim_start().starts_with('{') {
        let mut json = serde_json::Deserializer::from_str(text);
        root.deserialize(&mut json).and_then(|value| json.end().map(|()| value)).map_err(|error| error.to_string())
    } else {
        root.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| error.to_string())
    };
    let spec = Error::spec(file);
    if let Some(error) = refused.into_inner() {
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

/// Reads one value. A parser's error is only text, so what is refused is kept aside.
struct Node<'a> {
    step: &'a Step<'a>,
    refused: &'a RefCell<Option<Box<SpecError>>>,
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
            items.next_element_seed(Node { step: &Step::Item(self.step, found.len()), refused: self.refused })?
        {
            found.push(item);
        }
        Ok(Value::Array(found))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut found = Object::new();
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
            if let Some(problem) = problem {
                self.refused.replace(Some(self.step.place().error(problem)));
                return Err(A::Error::custom("refused"));
            }
            let value = entries.next_value_seed(Node { step: &Step::Key(self.step, &key), refused: self.refused })?;
            found.insert(key, value);
        }
        Ok(Value::Object(found))
    }
}
