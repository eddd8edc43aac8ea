//! Form bodies with bracketed names: `customer[id]=cust_42`, `addons[id][0]=ssl`.

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;

use self::field::Form;
use crate::error::Error;

mod field;

/// A value that has no form encoding: no object, nested too deeply, a number that is none, or with names that are not text.
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
/// Fields of a struct go out in its order, members of a map in the order of their names, whatever holds them.
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
    Form::write(body)
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
