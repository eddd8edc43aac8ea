//! What is kept of a customer or a contact: an object with its members named and left out as on the wire.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

pub(crate) type Object = Map<String, Value>;

/// The members of a JSON object that is written out in the code.
pub(crate) fn object(value: Value) -> Object {
    match value {
        Value::Object(members) => members,
        _ => Object::new(),
    }
}

/// A member that is a text; empty if it is none or absent.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Changes members: one that becomes null takes its default, or goes away if it has none. What the changes leave
/// out stays.
pub(crate) fn change(object: &mut Object, changes: Object, defaults: &Object) {
    for (name, value) in changes {
        match if value.is_null() { defaults.get(&name).cloned() } else { Some(value) } {
            Some(value) => object.insert(name, value),
            None => object.remove(&name),
        };
    }
}

/// Whether a text looks like an email address: something, one `@`, something, and no spaces. More than that would be
/// guesswork.
pub(crate) fn is_email(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    parts.len() == 2
        && parts.iter().all(|part| !part.is_empty())
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// Reads an object as JSON has it. Left to itself, serde takes a list for a struct as well: its members in their order.
pub(crate) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::deserialize(AsObject(deserializer))
}

/// Reads the text of such an object.
pub(crate) fn from_slice<T: for<'de> Deserialize<'de>>(text: &[u8]) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let value = read(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// A list of such objects.
pub(crate) fn read_list<'de, T: Deserialize<'de>, L: FromIterator<T>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<L, D::Error> {
    let list = Vec::<Whole<T>>::deserialize(deserializer)?;
    Ok(list.into_iter().map(|Whole(item)| item).collect())
}

/// Such an object, or null.
pub(crate) fn read_optional<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Ok(Option::<Whole<T>>::deserialize(deserializer)?.map(|Whole(value)| value))
}

/// A member that a JSON text has twice, if there is one: read as usual, one of the two would be lost.
pub(crate) fn repeated_member(text: &[u8]) -> Option<String> {
    serde_json::from_slice::<Once>(text).err().map(|error| error.to_string()).and_then(|why| {
        let (_, name) = why.split_once(Once::REPEATED)?;
        Some(name.rsplit_once(" at line").map_or(name, |(name, _)| name).to_owned())
    })
}

/// Any JSON in which no object has a member twice.
struct Once;

impl Once {
    const REPEATED: &'static str = "repeated member ";
}

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Once)
    }
}

impl<'de> Visitor<'de> for Once {
    type Value = Once;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Once, A::Error> {
        let mut names = BTreeSet::new();
        while let Some(name) = map.next_key::<String>()? {
            map.next_value::<Once>()?;
            if let Some(name) = names.replace(name) {
                return Err(A::Error::custom(format!("{}{name}", Self::REPEATED)));
            }
        }
        Ok(Once)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Once, A::Error> {
        while list.next_element::<Once>()?.is_some() {}
        Ok(Once)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_str<E>(self, _: &str) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_unit<E>(self) -> Result<Once, E> {
        Ok(Once)
    }
}

struct Whole<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer).map(Self)
    }
}

/// A deserializer with an object in it, and nothing else, whatever is asked of it.
pub(crate) struct AsObject<D>(pub(crate) D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for AsObject<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn null_restores_the_default_or_clears() {
        let mut ada = object(json!({"email": "a@b", "auto_collection": "off", "phone": "1", "company": "Acme"}));
        let changes = object(json!({"email": "c@d", "auto_collection": null, "phone": null, "label": null}));
        change(&mut ada, changes, &object(json!({"auto_collection": "on"})));
        assert_eq!(Value::Object(ada), json!({"email": "c@d", "auto_collection": "on", "company": "Acme"}));
    }

    #[test]
    fn email_addresses() {
        for good in ["ada@acme.example", "a+b@x", "ü@acme.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["ada", "@acme.example", "ada@", "a@b@c", "a b@c", "a@b\n"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
