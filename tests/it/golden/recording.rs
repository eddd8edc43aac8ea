//! Recorded requests, and requests in the form in which they are compared.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::capture::Captured;

const RECORDED: &str = include_str!("../../data/chargebee-python-3.29.0.jsonl");

/// The headers that mean something to the vendor, next to all `chargebee-*`. The last one must never be there.
const HEADERS: [&str; 5] = ["authorization", "accept", "content-type", "content-length", "api-version"];

/// A call of the library's, and what it sent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    #[serde(rename = "case")]
    pub(super) name: String,
    pub(super) op: String,
    args: Args,
    request: Option<Recorded>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Args {
    path_id: Option<String>,
    params: Option<Value>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Recorded {
    method: String,
    target: String,
    headers: BTreeMap<String, String>,
    body: String,
}

/// Every case of the file.
pub(super) fn cases() -> Vec<Case> {
    RECORDED.lines().map(|line| serde_json::from_str(line).expect("a case")).collect()
}

impl Case {
    /// The id that goes into the path.
    #[track_caller]
    pub(super) fn path_id(&self) -> &str {
        self.args.path_id.as_deref().expect("an id")
    }

    /// The parameters as they were given, if any were.
    pub(super) fn given(&self) -> Value {
        self.args.params.clone().unwrap_or_default()
    }

    /// The parameters, as the generated type of the operation's form.
    #[track_caller]
    pub(super) fn params<T: DeserializeOwned>(&self) -> T {
        serde_json::from_value(self.args.params.clone().expect("parameters")).expect("the operation's parameters")
    }

    /// The headers that the call was given.
    pub(super) fn headers(&self) -> &BTreeMap<String, String> {
        &self.args.headers
    }

    /// What the library sent, if it sent anything.
    pub(super) fn recorded(&self) -> Option<Request> {
        let Recorded { method, target, headers, body } = self.request.clone()?;
        Some(Request::new(&method, &target, headers, body.as_bytes()))
    }
}

/// A request, decoded.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Request {
    pub(super) method: String,
    /// The segments of the path.
    pub(super) path: Vec<String>,
    /// The pairs of the query, sorted, with blank values.
    pub(super) query: Vec<(String, String)>,
    /// The pairs of the form, sorted, with blank values.
    pub(super) form: Vec<(String, String)>,
    /// The headers that mean something to the vendor: content types without parameters, the length of empty bodies only.
    pub(super) headers: BTreeMap<String, String>,
}

impl Request {
    /// What one of our clients sent for a case. Ours may add an idempotency key, which the library does not.
    pub(super) fn from_captured(captured: &Captured, case: &Case) -> Self {
        let names = captured.headers.keys().map(|name| name.as_str().to_owned());
        let headers = names.map(|name| (name.clone(), captured.header(&name).join(", ")));
        let mut request = Self::new(&captured.method, &captured.target, headers, &captured.body);
        if !case.headers().contains_key("chargebee-idempotency-key") {
            request.headers.remove("chargebee-idempotency-key");
        }
        request
    }

    fn new(method: &str, target: &str, headers: impl IntoIterator<Item = (String, String)>, body: &[u8]) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let segments = path.trim_start_matches('/').split('/');
        let matters = |name: &str| name.starts_with("chargebee-") || HEADERS.contains(&name);
        let mut headers: BTreeMap<_, _> = headers.into_iter().filter(|(name, _)| matters(name)).collect();
        if !body.is_empty() {
            headers.remove("content-length");
        }
        if let Some(media_type) = headers.get_mut("content-type") {
            *media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        }
        Self {
            method: method.to_owned(),
            path: segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect(),
            query: pairs(query.as_bytes()),
            form: pairs(body),
            headers,
        }
    }

    /// With this id in place of some segments of the path.
    pub(super) fn with_id(mut self, segments: RangeInclusive<usize>, id: &str) -> Self {
        self.path.splice(segments, [id.to_owned()]);
        self
    }

    /// With another value for a parameter of the query.
    #[track_caller]
    pub(super) fn with_query(mut self, name: &str, value: &str) -> Self {
        let (_, recorded) = self.query.iter_mut().find(|(found, _)| found == name).expect("it was recorded");
        value.clone_into(recorded);
        self
    }

    pub(super) fn without_pair(mut self, name: &str) -> Self {
        self.form.retain(|(found, _)| found != name);
        self
    }

    pub(super) fn without_header(mut self, name: &str) -> Self {
        self.headers.remove(name);
        self
    }

    pub(super) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url::form_urlencoded::parse(text).into_owned().collect();
    pairs.sort();
    pairs
}
