//! Recorded requests.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::capture::Captured;
use crate::decoded::Request;

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
        Some(Request::new(&method, &target, headers, body.as_bytes(), matters))
    }
}

fn matters(header: &str) -> bool {
    header.starts_with("chargebee-") || HEADERS.contains(&header)
}

/// What one of our clients sent for a case. Ours may add an idempotency key, which the library does not.
pub(super) fn sent(captured: &Captured, case: &Case) -> Request {
    let request = Request::captured(captured, matters);
    if case.headers().contains_key("chargebee-idempotency-key") {
        request
    } else {
        request.without_header("chargebee-idempotency-key")
    }
}
