//! Faults: what happens to one request, or to its response, because a test wants to see how a client copes.

use std::collections::BTreeMap;
use std::time::Duration;

use http::{HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::message::{Response, has_no_body, header_map};

/// What a gateway in front of a vendor says when the vendor is not there. Its status and reason stand in it, as on the
/// pages of nginx and others: there are SDKs that tell a 503 by its text if the body is no JSON.
fn gateway_page(status: StatusCode) -> String {
    let reason = status.canonical_reason().unwrap_or_default();
    let words = format!("{} {reason}", status.as_str());
    let words = words.trim();
    format!("<!DOCTYPE html>\n<html><head><title>{words}</title></head>\n<body><h1>{words}</h1></body></html>\n")
}

/// What happens to one request, in place of a plain response.
///
/// It starts from one of four: the vendor's own response ([`Fault::response`]), a status ([`Fault::status`]), a
/// gateway's page ([`Fault::html`]), or no response at all ([`Fault::drop_before`], [`Fault::drop_after`]).
/// Methods change what is sent and how; they can be combined. Whether the request is *processed* (the state
/// changes and the response is kept for its idempotency key, as without a fault) follows from the start, and from
/// [`Fault::processed`].
///
/// As JSON it is an object with the members that the methods name; unknown ones are refused. Whether the members
/// go together is checked when it is scripted.
///
/// ```
/// use std::time::Duration;
///
/// use billing_portal_sandbox::Fault;
/// use serde_json::json;
///
/// let busy = Fault::status(429).header("retry-after", "1");
/// assert_eq!(serde_json::to_value(&busy).unwrap(), json!({"status": 429, "headers": {"retry-after": "1"}}));
///
/// // The request was processed, and the client waits for a response, which ends after ten bytes.
/// let slow = Fault::response().slow_headers(Duration::from_millis(50)).cut_body(10);
/// assert_eq!(serde_json::to_value(&slow).unwrap(), json!({"slow_headers_ms": 50, "cut_body_after": 10}));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "an object")]
pub struct Fault {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    html: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) drop: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    processed: Option<bool>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    merge: Option<Value>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) gzip: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) padded_to: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) slow_headers_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) slow_body_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cut_body_after: Option<u64>,
}

impl Fault {
    /// The vendor's own response to a request that is processed: as it is, or changed by what is called on this.
    /// Unchanged, it is a gap between the faults of a script. JSON: `{}`.
    #[must_use]
    pub fn response() -> Self {
        Self::default()
    }

    /// This status, from 200 to 599, in place of a response to a request that is not processed. The body is an
    /// error as the vendor words it, or empty for a status below 400. JSON: `{"status": 503}`.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::default() }
    }

    /// The HTML page of a gateway, such as 502 or 503, in place of a response to a request that is not processed.
    /// JSON: `{"status": 502, "html": true}`.
    #[must_use]
    pub fn html(status: u16) -> Self {
        Self { html: true, ..Self::status(status) }
    }

    /// The connection is closed once the request was read; it is not processed. JSON:
    /// `{"drop": true, "processed": false}`.
    #[must_use]
    pub fn drop_before() -> Self {
        Self { drop: true, processed: Some(false), ..Self::default() }
    }

    /// The request is processed, then the connection is closed without a byte of the response. JSON:
    /// `{"drop": true, "processed": true}`.
    #[must_use]
    pub fn drop_after() -> Self {
        Self { drop: true, processed: Some(true), ..Self::default() }
    }

    /// The request is processed, whatever is sent: a status that is not true. JSON: `"processed": true`.
    #[must_use]
    pub fn processed(mut self) -> Self {
        self.processed = Some(true);
        self
    }

    /// Adds a header to what is sent, in place of one with this name. `Content-Length` and `Transfer-Encoding`
    /// cannot be set: see [`Fault::cut_body`]. JSON: `"headers": {"retry-after": "1"}`.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Sends this text as the body. It is still declared as `application/json`, unless [`Fault::header`] says
    /// otherwise. JSON: `"body": "…"`.
    #[must_use]
    pub fn body(mut self, text: impl Into<String>) -> Self {
        self.body = Some(text.into());
        self
    }

    /// Merges an object into the JSON body that would be sent, as RFC 7396 has it: objects member by member,
    /// null removes a member, anything else replaces it. What is kept for an idempotency key is not changed.
    /// JSON: `"merge": {"portal_session": {"status": "frozen"}}`.
    #[must_use]
    pub fn merge(mut self, object: Value) -> Self {
        self.merge = Some(object);
        self
    }

    /// Appends spaces, which change no JSON and no HTML, until the body has this many bytes. One that is
    /// longer stays as it is. JSON: `"padded_to": 9000000`.
    #[must_use]
    pub fn padded_to(mut self, bytes: u64) -> Self {
        self.padded_to = Some(bytes);
        self
    }

    /// Compresses the body with gzip, whether or not the client accepts that. JSON: `"gzip": true`.
    #[must_use]
    pub fn gzip(mut self) -> Self {
        self.gzip = true;
        self
    }

    /// Waits for this time before anything is sent or the connection is closed: real time, in whole milliseconds.
    /// The request is processed before, if it is at all. JSON: `"slow_headers_ms": 50`.
    #[must_use]
    pub fn slow_headers(mut self, by: Duration) -> Self {
        self.slow_headers_ms = Some(milliseconds(by));
        self
    }

    /// Waits for this time in the middle of the body: real time, in whole milliseconds. JSON:
    /// `"slow_body_ms": 50`.
    #[must_use]
    pub fn slow_body(mut self, by: Duration) -> Self {
        self.slow_body_ms = Some(milliseconds(by));
        self
    }

    /// Announces the whole body, sends this many bytes of it and closes the connection. The last byte is always
    /// missing, however short the body is. JSON: `"cut_body_after": 10`.
    #[must_use]
    pub fn cut_body(mut self, after_bytes: u64) -> Self {
        self.cut_body_after = Some(after_bytes);
        self
    }

    /// Whether the request is processed: its effects and its idempotency key are kept.
    #[must_use]
    pub fn is_processed(&self) -> bool {
        self.processed.unwrap_or(!self.drop && self.status.is_none())
    }

    /// Whether the connection is closed without a response.
    #[must_use]
    pub fn is_drop(&self) -> bool {
        self.drop
    }

    /// Whether the members go together, and have values that can be sent.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.drop {
            let (processed, slow_headers_ms) = (self.processed, self.slow_headers_ms);
            if processed.is_none() {
                return Err("drop must say whether the request is processed".to_owned());
            }
            if *self != (Self { drop: true, processed, slow_headers_ms, ..Self::default() }) {
                return Err("drop goes with processed and slow_headers_ms only: nothing is sent".to_owned());
            }
            return Ok(());
        }
        if self.status.is_some_and(|status| !(200..600).contains(&status)) {
            return Err("status must be from 200 to 599".to_owned());
        }
        if self.status.is_none() && !self.is_processed() {
            return Err("without a status or drop the request is processed: the response is the vendor's".to_owned());
        }
        if [self.html, self.body.is_some(), self.merge.is_some()].into_iter().filter(|given| *given).count() > 1 {
            return Err("html, body and merge do not go together".to_owned());
        }
        if self.merge.as_ref().is_some_and(|merge| !merge.is_object()) {
            return Err("merge must be an object".to_owned());
        }
        if self.gzip && self.padded_to.is_some() {
            return Err("gzip and padded_to do not go together: nothing may follow what is compressed".to_owned());
        }
        let changes_body =
            self.html || self.body.is_some() || self.merge.is_some() || self.padded_to.is_some() || self.gzip;
        let sends_body = self.slow_body_ms.is_some() || self.cut_body_after.is_some();
        if let Some(status) = self.other_status().filter(|status| has_no_body(*status))
            && (changes_body || sends_body)
        {
            let members = "html, body, merge, gzip, padded_to, slow_body_ms and cut_body_after";
            return Err(format!("status {} has no body: leave out {members}", status.as_u16()));
        }
        header_map(&self.headers).map(drop)
    }

    /// The status to send in place of the vendor's own.
    pub(crate) fn other_status(&self) -> Option<StatusCode> {
        self.status.and_then(|status| StatusCode::from_u16(status).ok())
    }

    /// Changes status line, headers and body as scripted.
    pub(crate) fn alter(&self, response: &mut Response) {
        if self.html {
            response.body = gateway_page(response.status);
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            response.headers.push((header::CONTENT_TYPE, html));
        }
        if let Some(body) = &self.body {
            response.body.clone_from(body);
        }
        if let Some(patch) = &self.merge {
            let mut body = serde_json::from_str(&response.body).unwrap_or_default();
            merge(&mut body, patch);
            response.body = body.to_string();
        }
        // They were checked when the fault was scripted.
        let headers = header_map(&self.headers).unwrap_or_default();
        response.headers.extend(headers.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
}

/// <https://www.rfc-editor.org/rfc/rfc7396>
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        target.clone_from(patch);
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(target) = target {
        for (name, value) in patch {
            if value.is_null() {
                target.remove(name);
            } else {
                merge(target.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn merging_follows_rfc_7396() {
        // The examples of the RFC's appendix that have an object as patch.
        for (target, patch, expected) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (json!({"a": "b", "b": "c"}), json!({"a": null}), json!({"b": "c"})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (json!({"a": {"b": "c"}}), json!({"a": {"b": "d", "c": null}}), json!({"a": {"b": "d"}})),
            (json!({"a": [{"b": "c"}]}), json!({"a": [1]}), json!({"a": [1]})),
            (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
            (json!([1, 2]), json!({"a": "b", "c": null}), json!({"a": "b"})),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ] {
            let mut merged = target.clone();
            merge(&mut merged, &patch);
            assert_eq!(merged, expected, "{target} and {patch}");
        }
    }
}
