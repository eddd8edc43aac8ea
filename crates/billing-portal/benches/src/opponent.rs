//! What `billing-portal` is compared with, frozen: `cargo xtask bench --check` compares a hash of this file, so that nobody can
//! make it slower. It is what it was when the project was first measured, but for where it stands.
//!
//! Each contender is what a good engineer would write with what it stands on: one client for all calls, a timeout where the library
//! has one, no proxy to this machine, errors not passed over, the response read into a type. What `billing-portal` does besides,
//! nobody would write for one call: an idempotency key, retries, a bound on the response, all of the response's members. So there are
//! two with reqwest, one of the fewest lines and one that sends the same request and reads the same response.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use chargebee_client::types::PortalSessionResponse;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::Deserialize;
use url::form_urlencoded::Serializer;

use crate::caller::{Caller, Failure, Link};

pub(crate) const KEY: &str = "test_not_a_key_but_as_long_as_one_is";
pub(crate) const CUSTOMER: &str = "cust_42";
pub(crate) const REDIRECT_URL: &str = "https://app.acme.example/account";

/// The members that a program of one's own would read.
#[derive(Deserialize)]
struct SessionResponse {
    portal_session: Session,
}

#[derive(Deserialize)]
struct Session {
    access_url: String,
    expires_at: i64,
}

impl Session {
    fn into_link(self) -> Link {
        (self.access_url, self.expires_at)
    }
}

/// The member of an error that a program would look at.
#[derive(Deserialize)]
struct Problem {
    api_error_code: String,
}

/// Says what went wrong, for callers whose library calls no status a failure.
#[derive(Debug)]
struct Refused(u16);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the server responded {}", self.0)
    }
}

impl Error for Refused {}

/// The least that a program can do with a pool of connections: no redirects, no proxies, no timeout, a URL and
/// credentials made once.
pub struct HyperUtil {
    client: legacy::Client<HttpConnector, Full<Bytes>>,
    uri: hyper::Uri,
    authorization: HeaderValue,
}

impl HyperUtil {
    /// A caller of a server.
    ///
    /// # Errors
    /// If the address is none.
    pub fn new(base_url: &str) -> Result<Self, Failure> {
        let client = legacy::Client::builder(TokioExecutor::new()).build_http();
        let authorization = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(format!("{KEY}:"))))?;
        Ok(Self { client, uri: format!("{base_url}/portal_sessions").parse()?, authorization })
    }
}

impl Caller for HyperUtil {
    async fn create(&self) -> Result<Link, Failure> {
        let form = Serializer::new(String::new())
            .append_pair("customer[id]", CUSTOMER)
            .append_pair("redirect_url", REDIRECT_URL)
            .finish();
        let request = Request::post(self.uri.clone())
            .header(AUTHORIZATION, &self.authorization)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .body(Full::from(form))?;
        let response = self.client.request(request).await?;
        if !response.status().is_success() {
            return Err(Refused(response.status().as_u16()).into());
        }
        let body = response.into_body().collect().await?.to_bytes();
        Ok(serde_json::from_slice::<SessionResponse>(&body)?.portal_session.into_link())
    }
}

/// The few lines of reqwest that such a call takes.
pub struct Reqwest {
    client: reqwest::Client,
    base_url: String,
}

impl Reqwest {
    /// A caller of a server.
    ///
    /// # Errors
    /// If this machine has no TLS, although none is used.
    pub fn new(base_url: &str) -> Result<Self, Failure> {
        let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(20)).build()?;
        Ok(Self { client, base_url: base_url.to_owned() })
    }
}

impl Reqwest {
    /// Asks for a session that there is not, and gives the vendor's code for that.
    ///
    /// # Errors
    /// If the response is another.
    pub async fn refused(&self) -> Result<String, Failure> {
        let url = format!("{}/portal_sessions/portal_absent", self.base_url);
        let request = self.client.get(url).basic_auth(KEY, Some("")).header(ACCEPT, "application/json");
        let response = request.send().await?;
        if response.status().is_success() {
            return Err("there is such a session".into());
        }
        Ok(response.json::<Problem>().await?.api_error_code)
    }
}

/// Hand-written reqwest that sends the request of `billing-portal`, byte for byte but for the name of the program, and
/// reads the whole response.
pub struct ReqwestAlike(Reqwest);

impl ReqwestAlike {
    /// A caller of a server.
    ///
    /// # Errors
    /// If this machine has no TLS, although none is used.
    pub fn new(base_url: &str) -> Result<Self, Failure> {
        let product = concat!("billing-portal-benches/", env!("CARGO_PKG_VERSION"));
        let client =
            reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(20)).user_agent(product).build()?;
        Ok(Self(Reqwest { client, base_url: base_url.to_owned() }))
    }
}

impl Caller for ReqwestAlike {
    async fn create(&self) -> Result<Link, Failure> {
        let Reqwest { client, base_url } = &self.0;
        let request = client
            .post(format!("{base_url}/portal_sessions"))
            .basic_auth(KEY, Some(""))
            .header(ACCEPT, "application/json")
            .header("chargebee-idempotency-key", uuid::Uuid::new_v4().to_string())
            .form(&[("customer[id]", CUSTOMER), ("redirect_url", REDIRECT_URL)]);
        let response: PortalSessionResponse = request.send().await?.error_for_status()?.json().await?;
        let session = response.portal_session;
        let expires_at = session.expires_at.ok_or("the session has no end")?;
        Ok((session.access_url.expose().to_owned(), expires_at.as_unix_seconds()))
    }
}

impl Caller for Reqwest {
    async fn create(&self) -> Result<Link, Failure> {
        let request = self
            .client
            .post(format!("{}/portal_sessions", self.base_url))
            .basic_auth(KEY, Some(""))
            .header(ACCEPT, "application/json")
            .form(&[("customer[id]", CUSTOMER), ("redirect_url", REDIRECT_URL)]);
        let response: SessionResponse = request.send().await?.error_for_status()?.json().await?;
        Ok(response.portal_session.into_link())
    }
}

/// The fields of a customer as a sign-up page knows them, by the names that they are sent under.
pub const FIELDS: [(&str, &str); 11] = [
    ("billing_address[city]", "Zürich"),
    ("billing_address[country]", "CH"),
    ("billing_address[line1]", "Bahnhofstrasse 1"),
    ("billing_address[zip]", "8001"),
    ("company", "Acme & Töchter AG"),
    ("email", "ada@acme.example"),
    ("first_name", "Ada"),
    ("id", "cust_42"),
    ("last_name", "Lovelace"),
    ("locale", "de-CH"),
    ("phone", "+41 44 123 45 67"),
];

/// The form of such a customer, written by hand.
#[must_use]
pub fn customer_by_hand() -> String {
    Serializer::new(String::new()).extend_pairs(FIELDS).finish()
}
