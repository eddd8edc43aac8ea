//! The texts of a seed: of which form and how long they may be. What is not so is refused where it is read.

use std::borrow::Cow;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};

use crate::object::is_email;

/// A text that is not blank and has at most so many characters.
pub(crate) type Text<const MAX: usize = { usize::MAX }> = Formed<NotBlank<MAX>>;

/// An e-mail address of at most so many characters.
pub(crate) type Email<const MAX: usize = { usize::MAX }> = Formed<Address<MAX>>;

/// An ISO 4217 code, such as EUR.
pub(crate) type Currency = Formed<Code>;

/// A UUID in lower case.
pub(crate) type Uuid = Formed<LowerCaseUuid>;

/// A text of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub(crate) struct Formed<F>(String, #[serde(skip)] PhantomData<F>);

pub(crate) trait Form {
    /// What is wrong with a text, and what to write instead.
    fn check(text: &str) -> Result<(), String>;
    /// The members of the JSON Schema beside the type.
    fn schema() -> Value;
}

impl<'de, F: Form> Deserialize<'de> for Formed<F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        F::check(&text).map_err(serde::de::Error::custom)?;
        Ok(Self(text, PhantomData))
    }
}

impl<F: Form> JsonSchema for Formed<F> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = Schema::try_from(F::schema()).unwrap_or_default();
        schema.insert("type".to_owned(), "string".into());
        schema
    }
}

impl<F> Deref for Formed<F> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NotBlank<const MAX: usize>;

impl<const MAX: usize> Form for NotBlank<MAX> {
    fn check(text: &str) -> Result<(), String> {
        if text.trim().is_empty() {
            return Err("is blank: write something, or leave it out".to_owned());
        }
        if text.chars().count() > MAX {
            return Err(format!("is too long: write at most {MAX} characters"));
        }
        Ok(())
    }

    fn schema() -> Value {
        if MAX == usize::MAX { json!({"minLength": 1}) } else { json!({"minLength": 1, "maxLength": MAX}) }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Address<const MAX: usize>;

impl<const MAX: usize> Form for Address<MAX> {
    fn check(text: &str) -> Result<(), String> {
        if !is_email(text) {
            return Err(format!("{text:?} is no e-mail address: write one such as ada@acme.example"));
        }
        NotBlank::<MAX>::check(text)
    }

    fn schema() -> Value {
        if MAX == usize::MAX { json!({"format": "email"}) } else { json!({"format": "email", "maxLength": MAX}) }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Code;

impl Form for Code {
    fn check(text: &str) -> Result<(), String> {
        let is_code = text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
        let why = || format!("{text:?} is no currency: write a code of three capitals such as EUR");
        if is_code { Ok(()) } else { Err(why()) }
    }

    fn schema() -> Value {
        json!({"pattern": "^[A-Z]{3}$"})
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LowerCaseUuid;

impl Form for LowerCaseUuid {
    fn check(text: &str) -> Result<(), String> {
        let has_lengths = text.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
        let is_uuid = has_lengths && text.bytes().all(|b| matches!(b, b'-' | b'0'..=b'9' | b'a'..=b'f'));
        let why = || format!("{text:?} is no UUID in lower case: write one, or leave it out and it is made up");
        if is_uuid { Ok(()) } else { Err(why()) }
    }

    fn schema() -> Value {
        json!({"format": "uuid"})
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_in_lower_case() {
        assert_eq!(LowerCaseUuid::check("a123b456-c7d8-4fb3-a3ae-29fd1b4a287e"), Ok(()));
        for text in [
            "",
            "A123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
            "a123b456c7d84fb3a3ae29fd1b4a287e",
            "g123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
        ] {
            assert!(LowerCaseUuid::check(text).is_err(), "{text}");
        }
    }
}
