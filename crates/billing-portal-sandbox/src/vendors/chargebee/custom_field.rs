//! The custom fields of a site, whose names begin with `cf_`, and their types.
//!
//! At the vendor a type is a setting of the site. Here a seed says it, by the values that it has.

use serde_json::{Number, Value};

/// What the values of a custom field are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum FieldType {
    #[default]
    Text,
    Number,
    Boolean,
}

/// The operators of all types in filters.
pub(super) const OPERATORS: &[&str] =
    &["is", "is_not", "starts_with", "in", "not_in", "is_present", "lt", "lte", "gt", "gte", "between"];

impl FieldType {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Number(_) => Self::Number,
            Value::Bool(_) => Self::Boolean,
            _ => Self::Text,
        }
    }

    /// What it is called in a message.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Boolean => "true or false",
        }
    }

    /// Whether fields of this type can be filtered with an operator.
    pub(super) fn takes(self, operator: &str) -> bool {
        let own: &[&str] = match self {
            Self::Text => &["is", "is_not", "starts_with", "in", "not_in"],
            Self::Number => &["is", "is_not", "lt", "lte", "gt", "gte", "between"],
            Self::Boolean => &["is"],
        };
        operator == "is_present" || own.contains(&operator)
    }

    /// Reads a text that is not blank.
    pub(super) fn read(self, text: &str) -> Result<Value, String> {
        let value = match self {
            Self::Text => Some(Value::from(text)),
            Self::Number => text.parse::<Number>().ok().map(Value::Number),
            Self::Boolean => text.parse::<bool>().ok().map(Value::Bool),
        };
        value.ok_or_else(|| format!("must be {}", self.name()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_are_read_by_their_type() {
        for (kind, text, expected) in [
            (FieldType::Text, "5", Some(json!("5"))),
            (FieldType::Number, "5", Some(json!(5))),
            (FieldType::Number, "-2.5", Some(json!(-2.5))),
            (FieldType::Number, "five", None),
            (FieldType::Number, "5 ", None),
            (FieldType::Number, "NaN", None),
            (FieldType::Boolean, "true", Some(json!(true))),
            (FieldType::Boolean, "True", None),
            (FieldType::Boolean, "1", None),
        ] {
            assert_eq!(kind.read(text).ok(), expected, "{kind:?} {text}");
            assert!(expected.is_none_or(|value| FieldType::of(&value) == kind));
        }
    }

    #[test]
    fn each_operator_is_one_of_a_type() {
        let types = [FieldType::Text, FieldType::Number, FieldType::Boolean];
        assert!(OPERATORS.iter().all(|operator| types.iter().any(|kind| kind.takes(operator))));
    }
}
