//! Unions of generated code: a value is read as the variant that it says it is, and as no other.

use serde::de::DeserializeOwned;
use serde_json::Value;

/// What JSON itself tells of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    /// The kind of a value.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}

/// Reads a value as the variant `name`. The error holds no value.
#[doc(hidden)]
pub fn read_variant<T: DeserializeOwned, E: serde::de::Error>(name: &str, value: Value) -> Result<T, E> {
    serde_json::from_value(value)
        .map_err(|_| E::custom(format_args!("is a `{name}` by its tag or kind, but not by its members")))
}

/// Puts the tag into an object that has none.
#[doc(hidden)]
pub fn tagged<E: serde::ser::Error>(value: &impl serde::Serialize, tag: &str, known: &str) -> Result<Value, E> {
    let mut value = serde_json::to_value(value).map_err(|_| E::custom("not JSON"))?;
    if let Some(object) = value.as_object_mut().filter(|_| !known.is_empty()) {
        object.entry(tag).or_insert_with(|| known.into());
    }
    Ok(value)
}

/// Declares a union: each variant with the kind of JSON that it has, and the values of the tag by which objects are told
/// apart. Any other value is `Unknown` and kept. What has the tag of a variant and does not decode as it is an error.
///
/// ```
/// billing_portal_transport::json_union! {
///     /// A discount, or the id of one.
///     pub enum Discount by "type" {
///         /// The id.
///         Id(String) if String, [],
///         /// A share of the price.
///         Share(Vec<u8>) if Array, [],
///         /// A sum of money.
///         Sum(Box<std::collections::BTreeMap<String, String>>) if Object, ["sum", "amount"],
///     }
/// }
/// let read = |text: &str| serde_json::from_str::<Discount>(text).unwrap();
/// assert!(matches!(read(r#""d_1""#), Discount::Id(id) if id == "d_1"));
/// assert!(matches!(read(r#"{"type": "amount"}"#), Discount::Sum(_)));
/// assert!(matches!(read(r#"{"type": "gift"}"#), Discount::Unknown(_)));
/// ```
#[macro_export]
macro_rules! json_union {
    ($(#[$meta:meta])* pub enum $name:ident by $tag:literal {
        $($(#[$doc:meta])* $variant:ident($type:ty) if $kind:ident, [$($value:literal),*],)*
    }) => {
        $(#[$meta])*
        #[derive(::std::clone::Clone, ::std::fmt::Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant($type),)*
            /// A value that was not known when this crate was generated, as it is on the wire.
            Unknown($crate::macros::Value),
        }

        impl $crate::macros::Serialize for $name {
            fn serialize<S: $crate::macros::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => {
                        const KNOWN: &[&str] = &[$($value),*];
                        let known = KNOWN.first().copied().unwrap_or_default();
                        $crate::macros::Serialize::serialize(&$crate::macros::tagged(value, $tag, known)?, serializer)
                    })*
                    Self::Unknown(value) => $crate::macros::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> $crate::macros::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macros::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value = <$crate::macros::Value as $crate::macros::Deserialize>::deserialize(deserializer)?;
                let tag = value.get($tag).and_then($crate::macros::Value::as_str).unwrap_or_default();
                let is = |kind, values: &[&str]| {
                    $crate::macros::JsonKind::of(&value) == kind && (values.is_empty() || values.contains(&tag))
                };
                $(if is($crate::macros::JsonKind::$kind, &[$($value),*]) {
                    return $crate::macros::read_variant(::std::stringify!($variant), value).map(Self::$variant);
                })*
                ::std::result::Result::Ok(Self::Unknown(value))
            }
        }
    };
}
