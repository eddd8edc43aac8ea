//! Stubs: responses that a test puts in place of any method and path.

use std::collections::BTreeMap;

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::control_error::ControlError;
use crate::message::{Response, check_method, has_no_body, header_map};
use crate::vendors::Vendor;

/// A response to every request with this method and path: in place of an operation, or where there is none.
///
/// A stub responds to whoever asks, whatever the credentials; requests to the APIs are journalled, count against limits and
/// meet faults as they always do. Of several stubs for one request the newest counts. The control plane has no stubs.
///
/// As JSON it is an object with the members `vendor`, `method`, `path`, `status`, `headers`, `json` or `body`, and `times`;
/// unknown ones are refused.
///
/// ```
/// use billing_portal_sandbox::{Sandbox, Stub, Vendor};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let plan = json!({"item": {"id": "pro", "object": "item"}});
/// sandbox.stub(Stub::new("GET", "/items/pro").vendor(Vendor::Chargebee).json(plan))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
#[must_use = "nothing happens before it is given to `Site::stub`"]
pub struct Stub {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    vendor: Option<Vendor>,
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
    /// Responds with 200 without a body. The method is written in capitals; the path starts with a slash, has no query and
    /// is compared with what is sent, byte by byte. What stands before the path of an isolated site's pages,
    /// `/sites/site-1`, is left out.
    pub fn new(method: impl Into<String>, path: impl Into<String>) -> Self {
        let (method, path) = (method.into(), path.into());
        Self { vendor: None, method, path, status: ok(), headers: BTreeMap::new(), json: None, body: None, times: None }
    }

    /// The path is one below the base URL of this vendor's API.
    pub fn vendor(mut self, vendor: Vendor) -> Self {
        self.vendor = Some(vendor);
        self
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

    /// Responds to this many requests, at least 1, and is gone. Otherwise it stays until it is cleared.
    pub fn times(mut self, requests: u32) -> Self {
        self.times = Some(requests);
        self
    }

    fn check(&self) -> Result<(), String> {
        check_method(&self.method)?;
        let is_path = self.path.starts_with('/') && self.path.bytes().all(|b| b.is_ascii_graphic());
        if !is_path || self.path.contains(['?', '#']) {
            return Err("path must start with a slash, and be percent-encoded and without a query".to_owned());
        }
        if self.vendor.is_none() && (self.path == "/_sandbox" || self.path.starts_with("/_sandbox/")) {
            return Err("path is the control plane's: stubs are for all other paths".to_owned());
        }
        let of_site = self.path.strip_prefix("/sites/").and_then(|rest| rest.split_once('/'));
        if let (None, Some((id, path))) = (self.vendor, of_site) {
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

    fn is_for(&self, method: &Method, path: &str) -> bool {
        let path = self.vendor.map_or(Some(path), |vendor| path.strip_prefix(vendor.facts().root));
        self.method == method.as_str() && path == Some(&*self.path)
    }

    fn response(&self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or_default();
        let mut response = match (&self.json, &self.body) {
            (Some(json), _) => Response::new(status, json.to_string()),
            (None, body) => Response::typed(status, "text/plain; charset=utf-8", body.clone().unwrap_or_default()),
        };
        // They were checked when the stub was given.
        let headers = header_map(&self.headers).unwrap_or_default();
        response.headers.extend(headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        response
    }
}

/// The stubs of a site, oldest first.
#[derive(Default)]
pub(crate) struct Stubs(Vec<Stub>);

impl Stubs {
    pub(crate) fn add(&mut self, stub: Stub) -> Result<(), ControlError> {
        stub.check().map_err(ControlError)?;
        self.0.push(stub);
        Ok(())
    }

    pub(crate) fn list(&self) -> Vec<Stub> {
        self.0.clone()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The response to a request, if there is one for it.
    pub(crate) fn take(&mut self, method: &Method, path: &str) -> Option<Response> {
        let index = self.0.iter().rposition(|stub| stub.is_for(method, path))?;
        let stub = &mut self.0[index];
        let response = stub.response();
        stub.times = stub.times.map(|times| times - 1);
        if stub.times == Some(0) {
            drop(self.0.remove(index));
        }
        Some(response)
    }
}
