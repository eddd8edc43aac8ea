//! Form bodies with bracketed names: `customer[id]=cust_42`, `addons[id][0]=ssl`.

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};
use url::form_urlencoded::Serializer;

use crate::error::Error;

/// Deep enough for every form of a vendor, and a bound for a value that holds whatever its maker was given.
const MAX_DEPTH: usize = 16;

/// A value that has no form encoding: no object, nested too deeply, or with names that are not text.
#[derive(Debug)]
pub struct FormError(());

impl std::fmt::Display for FormError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the request body cannot be written as a form")
    }
}

impl std::error::Error for FormError {}

/// The body that a form is sent as: members of nested objects as `parent[member]`, items of lists as `name[0]`.
///
/// An empty text and `null` are sent as `name=`, which clears a field; nothing is sent for an empty list or object. What is
/// absent is to be left out by the value itself, as generated types do.
///
/// ```
/// # use billing_portal_transport::form_body;
/// # #[derive(serde::Serialize)] struct Customer { id: &'static str }
/// # #[derive(serde::Serialize)] struct CreateSession { customer: Customer, redirect_url: &'static str }
/// let body = CreateSession { customer: Customer { id: "cust_42" }, redirect_url: "https://app.example/" };
/// assert_eq!(form_body(&body)?, "customer%5Bid%5D=cust_42&redirect_url=https%3A%2F%2Fapp.example%2F");
/// # Ok::<(), billing_portal_transport::FormError>(())
/// ```
pub fn form_body<T: Serialize + ?Sized>(body: &T) -> Result<String, FormError> {
    // The cause is dropped: its text may quote the value.
    let Ok(Value::Object(members)) = serde_json::to_value(body) else { return Err(FormError(())) };
    // More than most forms need, and less than one page of memory.
    let mut form = Serializer::new(String::with_capacity(256));
    let mut name = String::with_capacity(64);
    for (member, value) in by_name(&members) {
        name.clear();
        name.push_str(member);
        append(&mut form, &mut name, value, MAX_DEPTH)?;
    }
    Ok(form.finish())
}

/// Members in the order of their names, in which they are already, unless some other crate of the program switches on
/// `serde_json/preserve_order`.
fn by_name(members: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let (in_order, sorted) = if members.keys().is_sorted() {
        (Some(members.iter()), None)
    } else {
        let mut members: Vec<_> = members.iter().collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        (None, Some(members))
    };
    in_order.into_iter().flatten().chain(sorted.into_iter().flatten())
}

/// Adds a value under a name; the name is what it was afterwards.
fn append(form: &mut Serializer<'_, String>, name: &mut String, value: &Value, depth: usize) -> Result<(), FormError> {
    let depth = depth.checked_sub(1).ok_or(FormError(()))?;
    match value {
        Value::Null => {
            form.append_pair(name, "");
            Ok(())
        }
        Value::String(text) => {
            form.append_pair(name, text);
            Ok(())
        }
        Value::Bool(_) | Value::Number(_) => {
            form.append_pair(name, &value.to_string());
            Ok(())
        }
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(index, item)| within(name, &index.to_string(), |name| append(form, name, item, depth)))
        }
        Value::Object(members) => {
            let mut members = by_name(members);
            members.try_for_each(|(member, value)| within(name, member, |name| append(form, name, value, depth)))
        }
    }
}

/// Lets `add` see the name with a part in brackets at its end.
fn within<T>(name: &mut String, part: &str, add: impl FnOnce(&mut String) -> T) -> T {
    let outer = name.len();
    name.extend(["[", part, "]"]);
    let added = add(name);
    name.truncate(outer);
    added
}

/// Adds a form body to a request. Called by generated code.
#[doc(hidden)]
pub trait RequestBuilderExt<E>: Sized {
    /// Sets the body and its content type.
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error<E>>;
}

impl<E> RequestBuilderExt<E> for reqwest::RequestBuilder {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error<E>> {
        let body = form_body(body).map_err(|e| Error::invalid_request(e.to_string()))?;
        Ok(self.header(CONTENT_TYPE, HeaderValue::from_static(FORM)).body(body))
    }
}

/// The media type of a form.
pub const FORM: &str = "application/x-www-form-urlencoded";
