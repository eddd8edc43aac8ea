//! One rule of how many requests a vendor takes.

use std::borrow::Cow;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize};

use crate::message::check_method;
use crate::object;

/// One rule of how many requests a vendor takes before it responds with 429 and `Retry-After`: so many in any window of
/// time, or so many at once. A request counts for every rule that is for its method.
///
/// As JSON it is an object with `requests` and `seconds`, or with `at_once`, and maybe `method`.
///
/// ```
/// use billing_portal_sandbox::LimitRule;
///
/// let rule = LimitRule::at_once(50).method("GET");
/// assert_eq!(serde_json::to_value(rule).unwrap(), serde_json::json!({"at_once": 50, "method": "GET"}));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LimitRule {
    #[serde(flatten)]
    pub(crate) kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<Cow<'static, str>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Kind {
    Window { requests: u32, seconds: u32 },
    AtOnce { at_once: u32 },
}

impl LimitRule {
    /// So many requests in any window of so many seconds.
    ///
    /// # Panics
    ///
    /// If one of the two is 0: a rule that lets nothing in is a mistake.
    #[must_use]
    pub const fn window(requests: u32, seconds: u32) -> Self {
        assert!(requests > 0 && seconds > 0, "requests and seconds of a limit must be at least 1");
        Self { kind: Kind::Window { requests, seconds }, method: None }
    }

    /// So many requests at once. A request counts from its first line to the last byte of the response.
    ///
    /// # Panics
    ///
    /// If it is 0: a rule that lets nothing in is a mistake.
    #[must_use]
    pub const fn at_once(requests: u32) -> Self {
        assert!(requests > 0, "at_once of a limit must be at least 1");
        Self { kind: Kind::AtOnce { at_once: requests }, method: None }
    }

    /// So many requests with one method at once.
    pub(crate) const fn at_once_of(method: &'static str, requests: u32) -> Self {
        Self { kind: Kind::AtOnce { at_once: requests }, method: Some(Cow::Borrowed(method)) }
    }

    /// Only for requests with this method, which is written in capitals.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(Cow::Owned(method.into()));
        self
    }

    /// Whether requests with this method count.
    pub(crate) fn is_for(&self, method: &str) -> bool {
        self.method.as_deref().is_none_or(|only| only == method)
    }

    /// How long the window is, if it has one.
    pub(crate) fn span(&self) -> Option<Duration> {
        match self.kind {
            Kind::Window { seconds, .. } => Some(Duration::from_secs(seconds.into())),
            Kind::AtOnce { .. } => None,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
struct Members {
    requests: Option<u32>,
    seconds: Option<u32>,
    at_once: Option<u32>,
    method: Option<Cow<'static, str>>,
}

impl<'de> Deserialize<'de> for LimitRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Members { requests, seconds, at_once, method } = object::read(deserializer)?;
        let kind = match (requests, seconds, at_once) {
            (Some(0), ..) | (_, Some(0), _) | (.., Some(0)) => Err("0 lets nothing in: write at least 1".to_owned()),
            (Some(requests), Some(seconds), None) => Ok(Kind::Window { requests, seconds }),
            (None, None, Some(at_once)) => Ok(Kind::AtOnce { at_once }),
            _ => Err("write either requests and seconds, or at_once".to_owned()),
        };
        let checked = kind.and_then(|kind| method.as_deref().map_or(Ok(()), check_method).map(|()| kind));
        Ok(Self { kind: checked.map_err(serde::de::Error::custom)?, method })
    }
}
