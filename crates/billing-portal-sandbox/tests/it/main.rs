//! Drives sandboxes over HTTP, as their users do.

mod chargebee_contacts;
mod chargebee_custom_fields;
mod chargebee_customers;
mod chargebee_idempotency;
mod chargebee_libraries;
mod chargebee_lists;
mod chargebee_pages;
mod chargebee_requests;
mod chargebee_sessions;
mod control;
#[cfg(target_os = "linux")]
mod cost;
mod encoding;
mod fault_kinds;
mod fault_scripts;
mod hosted_pages;
mod html;
mod journal;
mod limits;
mod network;
mod portal_contents;
mod sandbox;
mod seed_mistakes;
mod seeds;
mod sites;
mod start_page;
mod stripe;
mod stripe_customers;
mod stripe_idempotency;
mod stripe_pages;
mod stripe_sessions;
mod stubs;
mod upflow;
mod upflow_customers;

use billing_portal_sandbox::{Fault, Faults, Sandbox, SandboxBuilder, Site, SiteOptions};
use reqwest::header::{HeaderMap, LOCATION};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;

const FORM: &str = "application/x-www-form-urlencoded";

/// When the tests with a frozen clock begin.
const START: u64 = 1_767_225_600;

/// 9999-12-31T23:59:59Z: where every clock stops.
const END_OF_TIME: u64 = 253_402_300_799;

/// A sandbox whose clock is frozen, and a client with the right credentials of one of its sites.
struct Setup {
    sandbox: Sandbox,
    /// The site that requests are for, if it is not the default one.
    isolated: Option<Site>,
    http: Client,
}

/// A whole response.
struct Received {
    status: u16,
    headers: HeaderMap,
    text: String,
}

impl Setup {
    async fn start() -> Self {
        Self::from(Sandbox::builder().now(START)).await
    }

    async fn from(builder: SandboxBuilder) -> Self {
        let sandbox = builder.start().await.expect("a free port");
        Self { sandbox, isolated: None, http: client() }
    }

    /// Has the requests from now on be for another site.
    fn on_site(mut self, options: SiteOptions) -> Self {
        self.isolated = Some(self.sandbox.site_with(options));
        self
    }

    fn site(&self) -> &Site {
        self.isolated.as_ref().unwrap_or(&self.sandbox)
    }

    /// A control request for the site.
    fn at_control(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.site().control_url()))
    }

    /// A request to the Chargebee API, with credentials.
    fn chargebee(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.site().chargebee().base_url());
        self.http.request(method, url).basic_auth(self.site().chargebee().api_key(), Some(""))
    }

    /// Posts a form to the Chargebee API.
    async fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Received {
        send(self.chargebee(Method::POST, path).header("content-type", FORM).body(form(pairs))).await
    }

    async fn get(&self, path: &str) -> Received {
        send(self.chargebee(Method::GET, path)).await
    }

    /// Opens a page, or whatever else has a URL.
    async fn open(&self, url: &str) -> Received {
        send(self.http.get(url)).await
    }

    /// Submits a form of a hosted page.
    async fn submit(&self, path: &str, pairs: &[(&str, &str)]) -> Received {
        let url = format!("{}{path}", self.site().chargebee().portal_url());
        send(self.http.post(url).header("content-type", FORM).body(form(pairs))).await
    }

    /// Asks for a portal session of `cust_42`, under an idempotency key.
    fn create(&self, key: &str) -> RequestBuilder {
        let request = self.chargebee(Method::POST, "/portal_sessions").header("chargebee-idempotency-key", key);
        request.header("content-type", FORM).body(form(&[("customer[id]", "cust_42")]))
    }

    /// A request for an Upflow link.
    fn portal_url(&self) -> RequestBuilder {
        let upflow = self.site().upflow();
        let request = self.http.post(format!("{}/customers/external:123/portal", upflow.base_url()));
        let request = request.header("x-api-key", upflow.api_key()).header("x-api-secret", upflow.api_secret());
        request.json(&serde_json::json!({}))
    }

    /// A request with the credentials for every vendor.
    fn with_all_keys(&self, request: RequestBuilder) -> RequestBuilder {
        let (chargebee, upflow) = (self.site().chargebee(), self.site().upflow());
        let request = request.basic_auth(chargebee.api_key(), Some(""));
        request.header("x-api-key", upflow.api_key()).header("x-api-secret", upflow.api_secret())
    }

    /// How many sessions there are.
    fn sessions(&self) -> usize {
        self.site().chargebee_session_ids().len()
    }

    /// Has the next requests meet these faults.
    #[track_caller]
    fn faults(&self, faults: impl IntoIterator<Item = Fault>) {
        self.site().script(Faults::in_order(faults)).expect("a script");
    }

    /// A new portal session of `cust_42`.
    async fn session(&self, more: &[(&str, &str)]) -> Value {
        let pairs = [&[("customer[id]", "cust_42")], more].concat();
        self.post("/portal_sessions", &pairs).await.json(200)["portal_session"].clone()
    }

    /// What the API says of a session now.
    async fn retrieve(&self, session: &Value) -> Value {
        self.get(&format!("/portal_sessions/{}", text(&session["id"]))).await.json(200)["portal_session"].clone()
    }
}

impl Received {
    /// The JSON body, after a check of the status.
    #[track_caller]
    fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        assert_eq!(self.headers["content-type"], "application/json");
        serde_json::from_str(&self.text).expect("JSON")
    }

    /// Checks for an error of Chargebee's, and returns its body.
    #[track_caller]
    fn error(&self, status: u16, code: &str, param: Option<&str>) -> Value {
        let body = self.json(status);
        assert_eq!(body["api_error_code"], code, "{body}");
        assert_eq!(body["http_status_code"], status);
        let (message, older) = (text(&body["message"]), text(&body["error_msg"]));
        let is_of_param = param.is_some_and(|param| message == format!("{param} : {older}"));
        assert!(!older.is_empty() && (is_of_param || message == older), "{body}");
        assert_eq!(body.get("param").and_then(Value::as_str), param, "{body}");
        assert_eq!(body.get("error_param").and_then(Value::as_str), param);
        body
    }

    /// Checks for the error that Chargebee sends for a parameter that is missing, or blank.
    #[track_caller]
    fn blank(&self, param: &str) {
        let body = self.error(400, "invalid_request", Some(param));
        assert_eq!(body["message"], format!("{param} : cannot be blank"));
        assert_eq!((&body["error_code"], &body["type"]), (&"param_required".into(), &"invalid_request".into()));
    }

    /// Checks for the error that Chargebee sends because of one of these parameters, or because it is missing.
    #[track_caller]
    fn wrong(&self, param: &str, pairs: &[(&str, &str)]) {
        let value = pairs.iter().find(|(name, _)| *name == param);
        if value.is_none_or(|(_, value)| value.trim().is_empty()) {
            self.blank(param);
        } else {
            assert_eq!(self.error(400, "param_wrong_value", Some(param))["type"], "invalid_request");
        }
    }

    /// Checks for a page with this status and this `data-testid` on it.
    #[track_caller]
    fn page(&self, status: u16, testid: &str) -> &str {
        assert_eq!(self.status, status, "{}", self.text);
        assert_eq!(self.headers["content-type"], "text/html; charset=utf-8");
        assert_eq!(self.headers["cache-control"], "no-store");
        assert_eq!(self.headers["referrer-policy"], "same-origin");
        let policy = self.headers["content-security-policy"].to_str().expect("ASCII");
        assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline'"), "{policy}");
        assert!(self.text.contains(&format!("data-testid=\"{testid}\"")), "{}", self.text);
        &self.text
    }

    /// Where a 303 leads.
    #[track_caller]
    fn redirect(&self) -> &str {
        assert_eq!(self.status, 303, "{}", self.text);
        self.headers[LOCATION].to_str().expect("ASCII")
    }
}

/// A client that ignores proxies of the environment and shows redirects.
fn client() -> Client {
    Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().expect("a client")
}

async fn send(request: RequestBuilder) -> Received {
    whole(request.send().await.expect("a response")).await
}

async fn whole(response: Response) -> Received {
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Received { status, headers, text: response.text().await.expect("a body") }
}

fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// Names and values from a text such as `name=value; name=value`.
fn pairs(text: &str) -> Vec<(&str, &str)> {
    text.split("; ").map(|pair| pair.split_once('=').expect("a name and a value")).collect()
}

/// A string in a JSON value.
#[track_caller]
fn text(value: &Value) -> &str {
    value.as_str().expect("a string")
}
