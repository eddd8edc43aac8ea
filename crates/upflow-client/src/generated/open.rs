// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// What a contact does at the customer's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContactPosition {
    /// `ACCOUNTING`.
    Accounting,
    /// `SALES`.
    Sales,
    /// `PAYER`.
    Payer,
    /// `PURCHASER`.
    Purchaser,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl From<ContactPosition> for ::progenitor_client::Change<ContactPosition> {
    fn from(value: ContactPosition) -> Self {
        Self::Set(value)
    }
}

impl ContactPosition {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accounting => "ACCOUNTING",
            Self::Sales => "SALES",
            Self::Payer => "PAYER",
            Self::Purchaser => "PURCHASER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ContactPosition {
    fn from(value: &str) -> Self {
        match value {
            "ACCOUNTING" => Self::Accounting,
            "SALES" => Self::Sales,
            "PAYER" => Self::Payer,
            "PURCHASER" => Self::Purchaser,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for ContactPosition {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for ContactPosition {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for ContactPosition {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for ContactPosition {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for ContactPosition {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ContactPosition {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}
