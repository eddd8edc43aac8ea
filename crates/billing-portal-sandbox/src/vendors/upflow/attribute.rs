//! The attributes of a JSON body, checked against what an operation takes.

use serde_json::Value;

use super::error::ApiError;
use crate::message::ApiRequest;
use crate::mode::Mode;
use crate::object::{Object, is_email, repeated_member};

/// An attribute that an operation takes.
pub(crate) struct Attribute {
    name: &'static str,
    kind: Kind,
    /// It has to be there at first, and can never be cleared.
    required: bool,
}

enum Kind {
    Text,
    Email,
    Boolean,
    OneOf(&'static [&'static str]),
    Object(&'static [Attribute]),
    List(&'static [Attribute]),
    /// What the handler makes sure of.
    Any,
}

/// Makes a function for each kind.
macro_rules! kinds {
    ($($name:ident($($argument:ident: $Type:ty)?), $kind:expr;)*) => {
        $(pub(super) const fn $name(name: &'static str, $($argument: $Type)?) -> Attribute {
            Attribute { name, kind: $kind, required: false }
        })*
    };
}

kinds! {
    text(), Kind::Text;
    email(), Kind::Email;
    boolean(), Kind::Boolean;
    one_of(values: &'static [&'static str]), Kind::OneOf(values);
    object(attributes: &'static [Attribute]), Kind::Object(attributes);
    list(attributes: &'static [Attribute]), Kind::List(attributes);
    any(), Kind::Any;
}

impl Attribute {
    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

/// What a body is.
#[derive(Clone, Copy)]
pub(crate) enum Body {
    /// Whatever is sent is not looked at.
    None,
    /// Something whole: required attributes have to be there.
    Whole(&'static [Attribute]),
    /// Changes: what they leave out stays.
    Changes(&'static [Attribute]),
}

impl Body {
    /// Reads and checks the body of a request.
    pub(super) fn read(self, request: &ApiRequest, mode: Mode) -> Result<Object, ApiError> {
        let (Self::Whole(attributes) | Self::Changes(attributes)) = self else {
            return Ok(Object::new());
        };
        if !request.body().is_empty() && !request.is_content_type("application/json") {
            return Err(ApiError::media_type());
        }
        let Ok(Value::Object(body)) = serde_json::from_slice(request.body()) else {
            return Err(ApiError::bad_request("The body must be a JSON object"));
        };
        if let Some(name) = repeated_member(request.body()).filter(|_| mode == Mode::Strict) {
            return Err(ApiError::bad_request(format!("{name} was given more than once")));
        }
        check(body, attributes, matches!(self, Self::Whole(_)), mode)
    }
}

/// The members of an object that are attributes. Others are ignored in vendor mode, and a mistake in strict mode.
fn check(mut body: Object, attributes: &[Attribute], is_whole: bool, mode: Mode) -> Result<Object, ApiError> {
    let is_known = |name: &String| attributes.iter().any(|attribute| attribute.name == name);
    if let Some(name) = body.keys().find(|name| mode == Mode::Strict && !is_known(name)) {
        return Err(ApiError::bad_request(format!("{name} is not an attribute of this operation")));
    }
    body.retain(|name, _| is_known(name));
    for attribute in attributes {
        if let Some(value) = body.get_mut(attribute.name) {
            attribute.check(value, mode)?;
        }
    }
    let missing = attributes.iter().find(|attribute| attribute.required && !body.contains_key(attribute.name));
    match missing.filter(|_| is_whole) {
        Some(attribute) => Err(ApiError::bad_request(format!("{} is required", attribute.name))),
        None => Ok(body),
    }
}

impl Attribute {
    fn check(&self, value: &mut Value, mode: Mode) -> Result<(), ApiError> {
        let wrong = |what: &str| Err(ApiError::bad_request(format!("{} must be {what}", self.name)));
        match (&self.kind, &mut *value) {
            (Kind::Any, _) => Ok(()),
            (_, Value::Null) if self.required => wrong("there"),
            (Kind::Text, Value::String(text)) if self.required && text.trim().is_empty() => wrong("there"),
            (_, Value::Null) | (Kind::Text, Value::String(_)) | (Kind::Boolean, Value::Bool(_)) => Ok(()),
            (Kind::Text, _) => wrong("a text"),
            (Kind::Email, Value::String(text)) if is_email(text) => Ok(()),
            (Kind::Email, _) => wrong("an email address"),
            (Kind::Boolean, _) => wrong("true or false"),
            (Kind::OneOf(values), Value::String(text)) if values.contains(&text.as_str()) => Ok(()),
            (Kind::OneOf(values), _) => wrong(&format!("one of {}", values.join(", "))),
            (Kind::Object(attributes), Value::Object(members)) => {
                *members = check(std::mem::take(members), attributes, true, mode)?;
                Ok(())
            }
            (Kind::Object(_), _) => wrong("an object"),
            (Kind::List(attributes), Value::Array(items)) => items.iter_mut().try_for_each(|item| match item {
                Value::Object(members) => {
                    *members = check(std::mem::take(members), attributes, true, mode)?;
                    Ok(())
                }
                _ => wrong("a list of objects"),
            }),
            (Kind::List(_), _) => wrong("a list of objects"),
        }
    }
}
