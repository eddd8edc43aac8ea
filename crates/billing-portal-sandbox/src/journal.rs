//! The journal: what the APIs were asked, without the credentials it was asked with.

use std::collections::VecDeque;

use axum::http::StatusCode;
use serde::Serialize;
use serde_json::Value;

use crate::api::{ApiRequest, form_pairs};
use crate::fault::Fault;
use crate::filter::RequestFilter;

/// How many requests are kept; older ones are forgotten.
const CAPACITY: usize = 10_000;

/// What stands in place of a credential or a token.
const REDACTED: &str = "[redacted]";

const SECRET_HEADERS: [&str; 5] = ["authorization", "cookie", "proxy-authorization", "x-api-key", "x-api-secret"];

/// Whose API a request was sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Vendor {
    /// Chargebee: everything under `/api/v2`.
    Chargebee,
    /// Upflow: everything under `/v1`.
    Upflow,
}

/// A request that reached one of the APIs, whatever became of it.
///
/// Credentials are redacted in the headers, and every parameter whose name speaks of a token, a
/// secret, a password, a key, a card or a bank account is redacted in the query and in the body.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Whose API it was sent to.
    pub vendor: Vendor,
    /// The operation that method and path stand for, such as `create_portal_session`; `None` if the
    /// sandbox has none for them.
    pub operation_id: Option<String>,
    /// The time of the answer by the site's clock, in seconds since the Unix epoch.
    pub at: u64,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path as it was sent, still percent-encoded, with the query string if there was one.
    pub path: String,
    /// The status of the answer; `None` if the connection was dropped before any was sent.
    pub status: Option<u16>,
    /// The headers in the order they came in; names are in lower case.
    pub headers: Vec<(String, String)>,
    /// The decoded pairs of a form body, in the order they were sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Vec<(String, String)>>,
    /// The JSON body, if it could be read as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
    /// The fault that it met, if it met any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
}

impl RecordedRequest {
    /// The value of a header, by its name in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// What is to be recorded of a request, yet with its credentials.
pub(crate) struct Entry<'a> {
    pub(crate) vendor: Vendor,
    pub(crate) operation_id: Option<&'static str>,
    pub(crate) at: u64,
    pub(crate) request: &'a ApiRequest,
    pub(crate) status: Option<StatusCode>,
    pub(crate) fault: Option<Fault>,
}

/// The requests that were answered, oldest first.
#[derive(Default)]
pub(crate) struct Journal {
    requests: VecDeque<RecordedRequest>,
}

impl Journal {
    pub(crate) fn record(&mut self, entry: Entry<'_>) {
        let request = entry.request;
        if self.requests.len() == CAPACITY {
            self.requests.pop_front();
        }
        let is_form = request.is_content_type("application/x-www-form-urlencoded") && !request.body().is_empty();
        let is_json = request.is_content_type("application/json");
        let mut json: Option<Value> = if is_json { serde_json::from_slice(request.body()).ok() } else { None };
        if let Some(json) = &mut json {
            redact_json(json);
        }
        self.requests.push_back(RecordedRequest {
            vendor: entry.vendor,
            operation_id: entry.operation_id.map(str::to_owned),
            at: entry.at,
            method: request.method.to_string(),
            path: path_and_query(request),
            status: entry.status.map(|status| status.as_u16()),
            headers: headers(request),
            form: is_form.then(|| redact_pairs(form_pairs(request.body()))),
            json,
            fault: entry.fault,
        });
    }

    /// How many requests are kept.
    pub(crate) fn len(&self) -> usize {
        self.requests.len()
    }

    /// The requests that are wanted, oldest first.
    pub(crate) fn requests(&self, filter: &RequestFilter) -> Vec<RecordedRequest> {
        self.requests.iter().filter(|request| filter.wants(request)).cloned().collect()
    }
}

fn path_and_query(request: &ApiRequest) -> String {
    let Some(query) = &request.query else {
        return request.path.clone();
    };
    let pairs = form_pairs(query.as_bytes());
    let redacted = redact_pairs(pairs.clone());
    if redacted == pairs {
        return format!("{}?{query}", request.path);
    }
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(redacted).finish();
    format!("{}?{query}", request.path)
}

fn headers(request: &ApiRequest) -> Vec<(String, String)> {
    let redact = |name: &str, value: &[u8]| {
        if SECRET_HEADERS.contains(&name) { REDACTED.to_owned() } else { String::from_utf8_lossy(value).into_owned() }
    };
    request.headers.iter().map(|(name, value)| (name.to_string(), redact(name.as_str(), value.as_bytes()))).collect()
}

fn redact_pairs(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    for (name, value) in &mut pairs {
        if is_secret(name) {
            REDACTED.clone_into(value);
        } else if let Ok(mut json) = serde_json::from_str(value)
            && redact_json(&mut json)
        {
            *value = json.to_string();
        }
    }
    pairs
}

/// Takes the secrets out of a JSON value. False if there are none in it.
fn redact_json(value: &mut Value) -> bool {
    match value {
        Value::Object(members) => members.iter_mut().fold(false, |found, (name, value)| {
            if is_secret(name) {
                *value = Value::from(REDACTED);
                return true;
            }
            redact_json(value) || found
        }),
        Value::Array(items) => items.iter_mut().map(redact_json).filter(|found| *found).count() > 0,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Parameters with these names, and below them, hold numbers of cards and bank accounts.
const PAYMENT: [&str; 5] = ["card", "bank_account", "payment_method", "payment_methods", "payment_intent"];

/// Whether a parameter of this name holds something that opens a door or an account.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "secret", "password", "key"].iter().any(|word| name.contains(word))
        || PAYMENT.contains(&name.split('[').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use axum::http::{HeaderMap, Method};

    use super::*;

    fn get(path: String) -> ApiRequest {
        let (method, headers) = (Method::GET, HeaderMap::new());
        ApiRequest { method, path, query: None, headers, body: Some(Bytes::new()) }
    }

    #[test]
    fn keeps_the_newest() {
        let mut journal = Journal::default();
        for n in 0..=CAPACITY {
            let request = &get(format!("/{n}"));
            let (vendor, status) = (Vendor::Upflow, Some(StatusCode::OK));
            journal.record(Entry { vendor, operation_id: None, at: 0, request, status, fault: None });
        }
        let requests = journal.requests(&RequestFilter::default());
        assert_eq!(requests.len(), CAPACITY);
        assert_eq!(requests[0].path, "/1");
        assert_eq!(requests[CAPACITY - 1].path, format!("/{CAPACITY}"));
    }
}
