//! The parameters of a request: a form with bracketed names, checked against what an operation takes.

use std::collections::BTreeMap;

use axum::http::Method;

use super::error::ApiError;
use crate::api::{ApiRequest, form_pairs};
use crate::page::web_url;

/// A parameter that an operation takes.
pub(super) struct Parameter {
    name: &'static str,
    required: bool,
    kind: Kind,
}

enum Kind {
    Text { longest: usize },
    Email { longest: usize },
    Url { longest: usize },
    Boolean,
}

pub(super) const fn text(name: &'static str, longest: usize) -> Parameter {
    Parameter { name, required: false, kind: Kind::Text { longest } }
}

pub(super) const fn email(name: &'static str, longest: usize) -> Parameter {
    Parameter { name, required: false, kind: Kind::Email { longest } }
}

pub(super) const fn url(name: &'static str, longest: usize) -> Parameter {
    Parameter { name, required: false, kind: Kind::Url { longest } }
}

pub(super) const fn boolean(name: &'static str) -> Parameter {
    Parameter { name, required: false, kind: Kind::Boolean }
}

impl Parameter {
    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Checks a value that is not blank.
    fn check(&self, value: &str) -> Result<(), ApiError> {
        let (Kind::Text { longest } | Kind::Email { longest } | Kind::Url { longest }) = self.kind else {
            return match value {
                "true" | "false" => Ok(()),
                _ => Err(ApiError::wrong_value(self.name, "must be true or false")),
            };
        };
        if value.chars().count() > longest {
            let why = format!("cannot be longer than {longest} characters");
            return Err(ApiError::wrong_value(self.name, &why));
        }
        match self.kind {
            Kind::Email { .. } if !is_email(value) => Err(ApiError::wrong_value(self.name, "must be an email address")),
            Kind::Url { .. } if web_url(value).is_none() => {
                Err(ApiError::wrong_value(self.name, "must be an absolute http or https URL"))
            }
            _ => Ok(()),
        }
    }
}

/// Parameters that passed the check. Blank ones, empty or nothing but spaces, are left out: to the vendor they
/// mean "none".
pub(super) struct Params(BTreeMap<&'static str, String>);

impl Params {
    /// The value of a parameter that may be absent.
    pub(super) fn optional(&self, name: &str) -> Option<String> {
        self.0.get(name).cloned()
    }

    /// The value of a parameter that the check has found.
    pub(super) fn required(&self, name: &str) -> String {
        self.optional(name).unwrap_or_default()
    }

    /// A boolean; false if absent.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|value| value == "true")
    }
}

/// The decoded parameters: of the query string for a GET, of the form otherwise.
pub(super) fn pairs(request: &ApiRequest) -> Result<Vec<(String, String)>, ApiError> {
    let query = form_pairs(request.query.as_deref().unwrap_or_default().as_bytes());
    if request.method == Method::GET {
        return Ok(query);
    }
    if let Some((name, _)) = query.first() {
        return Err(ApiError::wrong_value(name, "must be sent in the body, not in the query string"));
    }
    if request.body().is_empty() {
        return Ok(Vec::new());
    }
    if !request.is_content_type("application/x-www-form-urlencoded") {
        return Err(ApiError::invalid_request("The content type must be application/x-www-form-urlencoded"));
    }
    Ok(form_pairs(request.body()))
}

/// Checks decoded parameters against those that an operation takes.
pub(super) fn check(pairs: Vec<(String, String)>, parameters: &[Parameter]) -> Result<Params, ApiError> {
    let mut found = BTreeMap::new();
    for (name, value) in pairs {
        let Some(parameter) = parameters.iter().find(|parameter| parameter.name == name) else {
            return Err(ApiError::wrong_value(&name, "is not a parameter of this operation"));
        };
        if !is_blank(&value) || matches!(parameter.kind, Kind::Boolean) {
            parameter.check(&value)?;
        }
        if found.insert(parameter.name, value).is_some() {
            return Err(ApiError::wrong_value(&name, "was given more than once"));
        }
    }
    found.retain(|_, value| !is_blank(value));
    let missing = parameters.iter().find(|parameter| parameter.required && !found.contains_key(parameter.name));
    match missing {
        Some(parameter) => Err(ApiError::wrong_value(parameter.name, "cannot be blank")),
        None => Ok(Params(found)),
    }
}

fn is_blank(value: &str) -> bool {
    value.trim().is_empty()
}

/// Something, one `@`, something, and no spaces: more than that would be guesswork.
fn is_email(value: &str) -> bool {
    let parts: Vec<&str> = value.split('@').collect();
    parts.len() == 2
        && parts.iter().all(|part| !part.is_empty())
        && !value.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses() {
        for good in ["ada@acme.example", "a+b@x", "ü@acme.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["ada", "@acme.example", "ada@", "a@b@c", "a b@c", "a@b\n"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
