//! Stubs: answers that a test gives to any method and path.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use axum::http::{HeaderValue, Method, StatusCode, header};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::api::{Reply, has_no_body, header_map};

/// An answer to every request with this method and path: in place of an operation, or where there is none.
///
/// A stub answers whoever asks, whatever the credentials; requests to the APIs are journalled, count against limits and
/// meet faults as they always do. Of several stubs for one request the newest answers. The control plane has no stubs.
///
/// As JSON it is an object with the members `method`, `path`, `status`, `headers`, `json` or `body`, and `times`;
/// unknown ones are refused.
///
/// ```
/// use billing_portal_sandbox::{Sandbox, Stub};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let plan = json!({"item": {"id": "pro", "object": "item"}});
/// sandbox.stub(Stub::new("GET", "/api/v2/items/pro").json(plan))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
#[must_use = "nothing happens before it is given to `Site::stub`"]
pub struct Stub {
    method: String,
    path: String,
    #[serde(default = "ok")]
    status: u16,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    json: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u32>,
}

fn ok() -> u16 {
    200
}

impl Stub {
    /// Answers 200 without a body. The method is written in capitals; the path starts with a slash, has no query and
    /// is compared with what is sent, byte by byte. What stands before the path of an isolated site's pages,
    /// `/sites/site-1`, is left out.
    pub fn new(method: impl Into<String>, path: impl Into<String>) -> Self {
        let (method, path) = (method.into(), path.into());
        Self { method, path, status: ok(), headers: BTreeMap::new(), json: None, body: None, times: None }
    }

    /// Another status, from 200 to 599.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Adds a header, in place of one with this name. `Content-Length` and `Transfer-Encoding` cannot be set.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// A JSON body.
    pub fn json(mut self, value: Value) -> Self {
        self.json = Some(value);
        self
    }

    /// A body of text, declared as `text/plain` unless [`Stub::header`] says otherwise.
    pub fn body(mut self, text: impl Into<String>) -> Self {
        self.body = Some(text.into());
        self
    }

    /// Answers this many requests, at least 1, and is gone. Otherwise it stays until it is cleared.
    pub fn times(mut self, requests: u32) -> Self {
        self.times = Some(requests);
        self
    }

    fn check(&self) -> Result<(), String> {
        if Method::from_bytes(self.method.as_bytes()).is_err() {
            return Err(format!("method {:?} cannot be sent: write one such as GET", self.method));
        }
        if self.method.bytes().any(|b| b.is_ascii_lowercase()) {
            return Err(format!("method {:?} is never sent: write {}", self.method, self.method.to_ascii_uppercase()));
        }
        let is_path = self.path.starts_with('/') && self.path.bytes().all(|b| b.is_ascii_graphic());
        if !is_path || self.path.contains(['?', '#']) {
            return Err("path must start with a slash, and be percent-encoded and without a query".to_owned());
        }
        if self.path == "/_sandbox" || self.path.starts_with("/_sandbox/") {
            return Err("path is the control plane's: stubs are for all other paths".to_owned());
        }
        let of_site = self.path.strip_prefix("/sites/").and_then(|rest| rest.split_once('/'));
        if let Some((id, path)) = of_site {
            return Err(format!("path is compared without the site: write /{path}, in a stub of the site {id}"));
        }
        if !(200..600).contains(&self.status) {
            return Err("status must be from 200 to 599".to_owned());
        }
        if self.json.is_some() && self.body.is_some() {
            return Err("json and body do not go together".to_owned());
        }
        let has_no_body = StatusCode::from_u16(self.status).is_ok_and(has_no_body);
        if has_no_body && (self.json.is_some() || self.body.is_some()) {
            return Err(format!("status {} has no body: leave out json and body", self.status));
        }
        if self.times == Some(0) {
            return Err("times must be at least 1".to_owned());
        }
        header_map(&self.headers).map(drop)
    }

    fn reply(&self) -> Reply {
        let status = StatusCode::from_u16(self.status).unwrap_or_default();
        let mut reply = match (&self.json, &self.body) {
            (Some(json), _) => Reply::new(status, json.to_string()),
            (None, None) if has_no_body(status) => Reply::new(status, String::new()),
            (None, body) => {
                let mut reply = Reply::new(status, body.clone().unwrap_or_default());
                let text = HeaderValue::from_static("text/plain; charset=utf-8");
                reply.headers.push((header::CONTENT_TYPE, text));
                reply
            }
        };
        // They were checked when the stub was given.
        let headers = header_map(&self.headers).unwrap_or_default();
        reply.headers.extend(headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        reply
    }
}

/// The stubs of a world, oldest first.
#[derive(Default)]
pub(crate) struct Stubs(Vec<Stub>);

impl Stubs {
    pub(crate) fn add(&mut self, stub: Stub) -> Result<(), StubError> {
        stub.check().map_err(StubError)?;
        self.0.push(stub);
        Ok(())
    }

    pub(crate) fn list(&self) -> Vec<Stub> {
        self.0.clone()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The answer to a request, if there is one for it.
    pub(crate) fn take(&mut self, method: &Method, path: &str) -> Option<Reply> {
        let index = self.0.iter().rposition(|stub| stub.method == method.as_str() && stub.path == path)?;
        let stub = &mut self.0[index];
        let reply = stub.reply();
        stub.times = stub.times.map(|times| times - 1);
        if stub.times == Some(0) {
            drop(self.0.remove(index));
        }
        Some(reply)
    }
}

/// Why a stub was refused. `Display` says what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StubError(String);

impl fmt::Display for StubError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for StubError {}
