//! The texts and days of a seed: of which form and how long they may be. What is not so is refused where it is read.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use crate::date::Date;
use crate::object::{Object, is_email};

/// A text that is not blank and has at most so many characters.
pub(crate) type Text<const MAX: usize = ANY> = Formed<TEXT, MAX>;
/// An e-mail address of at most so many characters.
pub(crate) type Email<const MAX: usize = ANY> = Formed<EMAIL, MAX>;
/// An ISO 4217 code, such as EUR.
pub(crate) type Currency = Formed<CURRENCY, ANY>;
/// A UUID in lower case.
pub(crate) type Uuid = Formed<UUID, ANY>;

const ANY: usize = usize::MAX;

const TEXT: char = 't';
const EMAIL: char = '@';
const CURRENCY: char = '$';
const UUID: char = '-';

/// A text of a form, of at most so many characters.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub(crate) struct Formed<const FORM: char, const MAX: usize>(String);

/// What is wrong with a text, and what to write instead.
fn check(form: char, max: usize, text: &str) -> Result<(), String> {
    let is_wrong = match form {
        EMAIL => !is_email(text),
        CURRENCY => text.len() != 3 || !text.bytes().all(|b| b.is_ascii_uppercase()),
        UUID => !is_uuid(text),
        _ => text.trim().is_empty(),
    };
    match form {
        EMAIL if is_wrong => Err(format!("{text:?} is no e-mail address: write one such as ada@acme.example")),
        CURRENCY if is_wrong => Err(format!("{text:?} is no currency: write a code of three capitals such as EUR")),
        UUID if is_wrong => {
            Err(format!("{text:?} is no UUID in lower case: write one, or leave it out and it is made up"))
        }
        _ if is_wrong => Err("is blank: write something, or leave it out".to_owned()),
        _ if text.chars().count() > max => Err(format!("is too long: write at most {max} characters")),
        _ => Ok(()),
    }
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| matches!(b, b'-' | b'0'..=b'9' | b'a'..=b'f'))
}

impl<'de, const FORM: char, const MAX: usize> Deserialize<'de> for Formed<FORM, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        check(FORM, MAX, &text).map_err(serde::de::Error::custom)?;
        Ok(Self(text))
    }
}

impl<const FORM: char, const MAX: usize> JsonSchema for Formed<FORM, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = match FORM {
            EMAIL => json_schema!({"type": "string", "format": "email"}),
            CURRENCY => json_schema!({"type": "string", "pattern": "^[A-Z]{3}$"}),
            UUID => json_schema!({"type": "string", "format": "uuid"}),
            _ => json_schema!({"type": "string", "minLength": 1}),
        };
        if MAX != ANY {
            schema.insert("maxLength".to_owned(), MAX.into());
        }
        schema
    }
}

impl<const FORM: char, const MAX: usize> Deref for Formed<FORM, MAX> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// A day of the calendar, such as 2026-02-28, or a number of days from the one on which the site begins: 14, or -30.
///
/// By the second form a seed does not grow old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "no day: write one such as \"2026-02-28\", or a number of days from the start of the site such as 14"
)]
#[schemars(inline)]
pub(crate) enum Day {
    On(#[schemars(with = "String", extend("format" = "date"))] Date),
    FromStart(i16),
}

impl Day {
    /// The day of the calendar, for a site that begins at this time in Unix seconds.
    pub(crate) fn date(self, start: u64) -> Date {
        match self {
            Self::On(date) => date,
            Self::FromStart(days) => Date::of(start).plus(days),
        }
    }
}

/// Makes the type of an object in a seed. What is optional is left out where it is not known.
macro_rules! seed_object {
    (
        $(#[$of:meta])* $Name:ident { $($(#[$of_field:meta])* $field:ident: $Type:ty,)* }
        optional { $($(#[$of_optional:meta])* $optional:ident: $Optional:ty,)* }
    ) => {
        $(#[$of])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields, expecting = "an object")]
        pub(crate) struct $Name {
            $($(#[$of_field])* pub(crate) $field: $Type,)*
            $($(#[$of_optional])* #[serde(skip_serializing_if = "Option::is_none")] pub(crate) $optional: Option<$Optional>,)*
        }
    };
}
pub(crate) use seed_object;

/// Only those members that an object of a seed can have.
pub(crate) fn known<T: JsonSchema>(members: &Object) -> Object {
    let schema = schemars::schema_for!(T).to_value();
    let is_known = |name: &str| schema["properties"].get(name).is_some();
    members.iter().filter(|(name, _)| is_known(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_in_lower_case() {
        assert!(is_uuid("a123b456-c7d8-4fb3-a3ae-29fd1b4a287e"));
        for text in [
            "",
            "A123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
            "a123b456c7d84fb3a3ae29fd1b4a287e",
            "g123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
        ] {
            assert!(!is_uuid(text), "{text}");
        }
    }
}
