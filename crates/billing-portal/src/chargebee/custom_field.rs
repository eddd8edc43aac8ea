//! Filters by custom fields.

use billing_portal_transport::JsonText;

use crate::validate::{self, Invalid};

/// What a list asks of a custom field; see [`ListCustomers::custom_field`](super::ListCustomers::custom_field).
///
/// Chargebee ignores what it does not know: if the site has no such field, or it is not searchable, **all customers are listed**.
/// Check on a list that should be short.
///
/// ```no_run
/// use billing_portal::chargebee::CustomFieldFilter;
///
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let customers = chargebee.list_customers().custom_field("cf_tier", CustomFieldFilter::is("gold"));
/// let customers = customers.custom_field("cf_seats", CustomFieldFilter::at_least(10));
/// let customers = customers.custom_field("cf_vip", CustomFieldFilter::is(true)).page().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CustomFieldFilter {
    operator: &'static str,
    operand: String,
}

/// What a custom field is compared with: a text, a whole number or a boolean, as the field's type is.
#[derive(Clone, PartialEq, Eq)]
pub struct CustomFieldValue(String);

macro_rules! values {
    ($($Type:ty)*) => {$(
        impl From<$Type> for CustomFieldValue {
            fn from(value: $Type) -> Self {
                Self(value.to_string())
            }
        }
    )*};
}

values!(&str String bool i32 i64 u32);

impl CustomFieldFilter {
    fn new(operator: &'static str, operand: impl Into<CustomFieldValue>) -> Self {
        Self { operator, operand: operand.into().0 }
    }

    /// The field has this value.
    pub fn is(value: impl Into<CustomFieldValue>) -> Self {
        Self::new("is", value)
    }

    /// The field does not have this value; for texts and numbers.
    pub fn is_not(value: impl Into<CustomFieldValue>) -> Self {
        Self::new("is_not", value)
    }

    /// The text begins with this one.
    pub fn starts_with(text: impl Into<String>) -> Self {
        Self::new("starts_with", text.into())
    }

    /// The text is one of these. An empty list is refused: it could be taken for no filter at all.
    pub fn is_one_of<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::new("in", list(texts))
    }

    /// The text is none of these. An empty list is refused: it could be taken for no filter at all.
    pub fn is_none_of<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::new("not_in", list(texts))
    }

    /// Whether the field has a value.
    #[must_use]
    pub fn is_present(present: bool) -> Self {
        Self::new("is_present", present)
    }

    /// The number is less than this one.
    #[must_use]
    pub fn less_than(number: i64) -> Self {
        Self::new("lt", number)
    }

    /// The number is this one or less.
    #[must_use]
    pub fn at_most(number: i64) -> Self {
        Self::new("lte", number)
    }

    /// The number is greater than this one.
    #[must_use]
    pub fn greater_than(number: i64) -> Self {
        Self::new("gt", number)
    }

    /// The number is this one or greater.
    #[must_use]
    pub fn at_least(number: i64) -> Self {
        Self::new("gte", number)
    }

    /// The number is from one to the other.
    #[must_use]
    pub fn between(from: i64, to: i64) -> Self {
        Self::new("between", format!("[{from},{to}]"))
    }

    /// The parameter that this is for a field, if it can be sent.
    pub(super) fn parameter(&self, field: &str) -> Result<(String, String), Invalid> {
        validate::custom_field(field)?;
        let what = "the filter by a custom field";
        validate::not_blank(what, &self.operand)?;
        if self.operand == "[]" && matches!(self.operator, "in" | "not_in") {
            validate::not_empty::<()>(what, &[])?;
        }
        Ok((format!("{field}[{}]", self.operator), self.operand.clone()))
    }
}

fn list<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> String {
    JsonText(texts.into_iter().map(Into::into).collect::<Vec<String>>()).to_string()
}

crate::debug::debug! {
    CustomFieldFilter { operator }
    CustomFieldValue {}
}
