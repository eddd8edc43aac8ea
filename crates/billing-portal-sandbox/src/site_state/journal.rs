//! The journal: the requests to the APIs, without their credentials.

use std::collections::VecDeque;

use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::Value;

use super::fault::Fault;
use super::filter::RequestFilter;
use super::redact;
use crate::message::{ApiRequest, form_pairs, json};
use crate::vendors::Vendor;

/// How many requests are kept; older ones are forgotten.
const MOST_REQUESTS: usize = 10_000;

/// How many bytes of paths, headers, bodies and faults are kept, 16 MiB; the newest request is kept however long it is.
const MOST_BYTES: usize = 16 << 20;

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
    /// The time of the response by the site's clock, in seconds since the Unix epoch.
    pub at: u64,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path as it was sent, still percent-encoded, with the query string if there was one.
    pub path: String,
    /// The status of the response; `None` if the connection was dropped before any was sent.
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

/// The requests that there were, oldest first.
pub(crate) struct Journal {
    requests: VecDeque<Kept>,
    /// How many are kept.
    most: usize,
    /// How many there ever were.
    total: u64,
    /// How long those are that are kept.
    bytes: usize,
}

impl Default for Journal {
    fn default() -> Self {
        Self::of_at_most(MOST_REQUESTS)
    }
}

impl Journal {
    pub(crate) fn of_at_most(most: usize) -> Self {
        Self { requests: VecDeque::new(), most, total: 0, bytes: 0 }
    }

    /// Records a request. How many there ever were, with this one.
    pub(crate) fn record(&mut self, entry: Entry<'_>) -> u64 {
        let kept = Kept::new(entry);
        self.total += 1;
        self.bytes += kept.bytes;
        self.requests.push_back(kept);
        while self.requests.len() > self.most || (self.bytes > MOST_BYTES && self.requests.len() > 1) {
            let oldest = self.requests.pop_front();
            self.bytes -= oldest.map_or(0, |oldest| oldest.bytes);
        }
        self.total
    }

    /// How many requests are kept.
    pub(crate) fn len(&self) -> usize {
        self.requests.len()
    }

    /// How many there ever were.
    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    /// The newest requests, of which there are at most so many; newest first.
    pub(crate) fn newest(&self, most: usize) -> Vec<&RecordedRequest> {
        self.requests.iter().rev().take(most).map(|kept| &kept.request).collect()
    }

    /// The requests that are wanted, oldest first.
    pub(crate) fn requests(&self, filter: &RequestFilter) -> Vec<RecordedRequest> {
        let wanted = self.requests.iter().filter(|kept| {
            let RecordedRequest { vendor, operation_id, status, at, .. } = &kept.request;
            filter.wants(*vendor, operation_id.as_deref(), *status, *at)
        });
        wanted.map(|kept| kept.request.clone()).collect()
    }
}

/// A request as the journal keeps it. Secrets are out of it already.
struct Kept {
    request: RecordedRequest,
    /// How long path, headers, body and fault are.
    bytes: usize,
}

impl Kept {
    fn new(Entry { vendor, operation_id, at, request, status, fault }: Entry<'_>) -> Self {
        let (path, headers, form, json_body) =
            (path_and_query(request), headers(request), form(request), json_body(request));
        let header_bytes: usize = headers.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
        let body_bytes = if form.is_some() || json_body.is_some() { request.body().len() } else { 0 };
        let fault_bytes = fault.as_ref().map_or(0, |fault| json(fault).len());
        let bytes = path.len() + header_bytes + body_bytes + fault_bytes;
        let request = RecordedRequest {
            vendor,
            operation_id: operation_id.map(str::to_owned),
            at,
            method: request.method.to_string(),
            path,
            status: status.map(|status| status.as_u16()),
            headers,
            form,
            json: json_body,
            fault,
        };
        Self { request, bytes }
    }
}

fn form(request: &ApiRequest) -> Option<Vec<(String, String)>> {
    let is_form = request.is_content_type("application/x-www-form-urlencoded") && !request.body().is_empty();
    is_form.then(|| match redact::form(request.body()) {
        Some(redacted) => form_pairs(redacted.as_bytes()),
        None => form_pairs(request.body()),
    })
}

fn json_body(request: &ApiRequest) -> Option<Value> {
    let mut body =
        serde_json::from_slice(request.body()).ok().filter(|_| request.is_content_type("application/json"))?;
    redact::json(&mut body);
    Some(body)
}

fn path_and_query(request: &ApiRequest) -> String {
    match &request.query {
        None => request.path.clone(),
        Some(query) => {
            let redacted = redact::form(query.as_bytes());
            format!("{}?{}", request.path, redacted.as_ref().unwrap_or(query))
        }
    }
}

fn headers(request: &ApiRequest) -> Vec<(String, String)> {
    let header = |(name, value): (&HeaderName, &HeaderValue)| {
        (name.to_string(), redact::header(name.as_str(), value).into_owned())
    };
    request.headers.iter().map(header).collect()
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use http::header::CONTENT_TYPE;
    use http::{HeaderMap, Method};

    use super::*;

    const FORM: &str = "application/x-www-form-urlencoded";

    /// Records a request with this path, form and fault.
    fn record_all(journal: &mut Journal, path: String, form: &str, fault: Option<Fault>) {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(FORM))]);
        let body = Some(Bytes::from(form.to_owned()));
        let request = &ApiRequest { method: Method::POST, path, query: None, headers, body, is_garbled: false };
        journal.record(Entry { vendor: Vendor::ALL[0], operation_id: None, at: 0, request, status: None, fault });
    }

    fn record(journal: &mut Journal, path: String) {
        record_all(journal, path, "", None);
    }

    fn paths(journal: &Journal) -> Vec<String> {
        journal.requests(&RequestFilter::default()).into_iter().map(|request| request.path).collect()
    }

    #[test]
    fn keeps_the_newest() {
        let mut journal = Journal::default();
        for n in 0..=MOST_REQUESTS {
            record(&mut journal, format!("/{n}"));
        }
        let expected: Vec<_> = (1..=MOST_REQUESTS).map(|n| format!("/{n}")).collect();
        assert_eq!(paths(&journal), expected);
    }

    #[test]
    fn keeps_as_many_as_are_not_too_long() {
        let mut journal = Journal::default();
        let long = |n: usize| format!("/{n}{}", "x".repeat(1 << 20));
        for n in 0..20 {
            record(&mut journal, long(n));
        }
        // What is longer than a mebibyte fits in fifteen times.
        assert_eq!(paths(&journal), (5..20).map(long).collect::<Vec<_>>());
        // What is forgotten makes room.
        for n in 0..MOST_REQUESTS {
            record(&mut journal, format!("/{n}"));
        }
        assert_eq!(journal.len(), MOST_REQUESTS);
        assert_eq!(journal.bytes, journal.requests.iter().map(|kept| kept.bytes).sum::<usize>());
    }

    #[test]
    fn counts_path_headers_body_and_fault() {
        let bytes = |path: &str, form: &str, fault: Option<Fault>| {
            let mut journal = Journal::default();
            record_all(&mut journal, path.to_owned(), form, fault);
            journal.bytes
        };
        let least = "/".len() + "content-type:\n".len() + FORM.len();
        assert_eq!(bytes("/", "", None), least);
        assert_eq!(bytes("/abc", "", None), least + 3);
        assert_eq!(bytes("/", "a=b", None), least + 3);
        assert_eq!(bytes("/", "", Some(Fault::status(503))), least + "{\"status\":503}".len());
    }

    #[test]
    fn the_newest_is_kept_however_long_it_is() {
        let mut journal = Journal::default();
        let long = format!("/{}", "x".repeat(MOST_BYTES));
        record(&mut journal, "/short".to_owned());
        record(&mut journal, long.clone());
        assert_eq!(paths(&journal), [long]);
        record(&mut journal, "/next".to_owned());
        assert_eq!(paths(&journal), ["/next"]);
    }
}
