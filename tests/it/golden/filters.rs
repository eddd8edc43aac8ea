//! The filters of the recorded list.

use billing_portal::Timestamp;
use billing_portal::chargebee::CustomerSortAttribute;
use chargebee_client::JsonText;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Those that are recorded; another one is an error.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Filters {
    pub(super) limit: Option<i32>,
    pub(super) offset: Option<String>,
    pub(super) include_deleted: Option<bool>,
    #[serde(rename = "email[is]")]
    pub(super) email_is: Option<String>,
    #[serde(rename = "id[in]")]
    pub(super) id_in: Option<JsonText<Vec<String>>>,
    #[serde(rename = "created_at[between]")]
    pub(super) created_at_between: Option<JsonText<Vec<Timestamp>>>,
    #[serde(rename = "first_name[starts_with]")]
    pub(super) first_name_starts_with: Option<String>,
    #[serde(rename = "last_name[is_present]")]
    pub(super) last_name_is_present: Option<bool>,
    #[serde(rename = "sort_by[asc]")]
    pub(super) sort_by_asc: Option<CustomerSortAttribute>,
}

impl Filters {
    /// From the library's nested parameters.
    #[track_caller]
    pub(super) fn of(given: &Value) -> Self {
        let mut flat = Map::new();
        for (name, value) in given.as_object().into_iter().flatten() {
            match value {
                Value::Object(operators) => {
                    flat.extend(
                        operators.iter().map(|(operator, value)| (format!("{name}[{operator}]"), text_of_list(value))),
                    );
                }
                value => {
                    flat.insert(name.clone(), value.clone());
                }
            }
        }
        serde_json::from_value(flat.into()).expect("known filters")
    }
}

/// Lists travel as JSON in one text.
fn text_of_list(value: &Value) -> Value {
    if value.is_array() { Value::String(value.to_string()) } else { value.clone() }
}
