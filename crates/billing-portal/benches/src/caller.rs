//! The same call, made in several ways: create a portal session, and take the URL and its end from the answer.
//!
//! Each way is what a good engineer would write with what it stands on: one client for all calls, a time-out where the
//! library has one, no proxy to this machine, errors not passed over, the answer read into a type. What `billing-portal`
//! does besides, nobody would write for one call: an idempotency key, repetitions, a bound on the answer, all of the
//! answer's members. So there are two callers with reqwest, one of the fewest lines and one that sends the same request and
//! reads the same answer.

use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::hint::black_box;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use billing_portal::{ApiKey, Chargebee, RateLimit};
use bytes::Bytes;
use chargebee_client::types::{CreatePortalSessionCustomer, PortalSessionResponse};
use chargebee_client::{BaseUrl, Client, Connection, Credentials, Secret};
use futures_util::TryStreamExt;
use futures_util::stream::FuturesUnordered;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::Deserialize;

const KEY: &str = "test_not_a_key_but_as_long_as_one_is";
const CUSTOMER: &str = "cust_42";
const REDIRECT_URL: &str = "https://app.acme.example/account";

/// What a call gives: the URL and the time at which it ends, in seconds since 1970.
pub type Link = (String, i64);

/// What ends a benchmark that measures nothing.
pub type Failure = Box<dyn Error>;

/// A way of making the call.
pub trait Caller {
    /// Makes one call.
    fn create(&self) -> impl Future<Output = Result<Link, Failure>>;
}

/// The members that a program of one's own would read.
#[derive(Deserialize)]
struct Answer {
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
        write!(f, "the server answered {}", self.0)
    }
}

impl Error for Refused {}

/// The least that a program can do with a pool of connections: no redirects, no proxies, no time-out, a URL and
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
        let form = url::form_urlencoded::Serializer::new(String::new())
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
        Ok(serde_json::from_slice::<Answer>(&body)?.portal_session.into_link())
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
    /// If the answer is another.
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
/// reads the whole answer.
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
        let answer: PortalSessionResponse = request.send().await?.error_for_status()?.json().await?;
        let session = answer.portal_session;
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
        let answer: Answer = request.send().await?.error_for_status()?.json().await?;
        Ok(answer.portal_session.into_link())
    }
}

/// The generated client, `chargebee-client`.
pub struct LowLevel(Client);

impl LowLevel {
    /// A caller of a server.
    ///
    /// # Errors
    /// If the address is none.
    pub fn new(base_url: &str) -> Result<Self, Failure> {
        let credentials = Credentials::basic_auth_key(&Secret::from(KEY))?;
        let client = Client::builder(credentials).base_url(&BaseUrl::new(base_url)?);
        Ok(Self(client.connection(&Connection::default()).build()?))
    }
}

impl Caller for LowLevel {
    async fn create(&self) -> Result<Link, Failure> {
        let call = self.0.create_portal_session().body_map(|form| {
            form.customer(CreatePortalSessionCustomer { id: CUSTOMER.to_owned() }).redirect_url(REDIRECT_URL.to_owned())
        });
        let session = call.send().await?.into_inner().portal_session;
        let expires_at = session.expires_at.ok_or("the session has no end")?;
        Ok((session.access_url.expose().to_owned(), expires_at.as_unix_seconds()))
    }
}

/// The facade, `billing-portal`.
pub struct Facade(Chargebee);

impl Facade {
    /// A caller of a server.
    ///
    /// # Errors
    /// If the address is none.
    pub fn new(base_url: &str) -> Result<Self, Failure> {
        Self::limited(base_url, None)
    }

    /// A caller that keeps to a limit.
    ///
    /// # Errors
    /// If the address is none.
    pub fn limited(base_url: &str, limit: Option<RateLimit>) -> Result<Self, Failure> {
        let builder = Chargebee::builder("acme-test", ApiKey::new(KEY)).base_url(base_url).rate_limit(limit);
        Ok(Self(builder.redirect_url(REDIRECT_URL).build()?))
    }

    /// Asks for a session that there is not, and gives the vendor's code for that.
    ///
    /// # Errors
    /// If the answer is another.
    pub async fn refused(&self) -> Result<String, Failure> {
        let error = self.0.retrieve_portal_session("portal_absent").await.err().ok_or("there is such a session")?;
        Ok(error.code().ok_or("the vendor gave no code")?.to_owned())
    }

    /// Asks for a link for nobody, which is refused before anything is sent; gives what the error says.
    ///
    /// # Errors
    /// If it is not refused.
    pub async fn refused_at_once(&self) -> Result<String, Failure> {
        let error = self.0.portal_link("").send().await.err().ok_or("there is a link for nobody")?;
        Ok(error.to_string())
    }
}

impl Caller for Facade {
    async fn create(&self) -> Result<Link, Failure> {
        let link = self.0.portal_link(CUSTOMER).send().await?;
        let expires_at = link.expires_at().ok_or("the link has no end")?;
        Ok((link.url().to_owned(), expires_at.as_unix_seconds()))
    }
}

/// Makes so many calls, so many of them under way at once, on the thread that polls; gives the time that it took.
///
/// # Errors
/// If a call fails.
pub async fn make<T, F>(calls: u64, at_once: usize, call: impl Fn() -> F) -> Result<Duration, Failure>
where
    F: Future<Output = Result<T, Failure>>,
{
    let left = Cell::new(calls);
    // Each holds one call after the other in its place, as the tasks of a server do.
    let worker = || async {
        while let Some(rest) = left.get().checked_sub(1) {
            left.set(rest);
            black_box(call().await?);
        }
        Ok::<_, Failure>(())
    };
    let began = Instant::now();
    if at_once == 1 {
        worker().await?;
    } else {
        let mut workers: FuturesUnordered<_> = (0..at_once).map(|_| worker()).collect();
        while workers.try_next().await?.is_some() {}
    }
    Ok(began.elapsed())
}

/// Makes `times` times `at_once` calls; gives the mean time of one, times `times`: what criterion counts as that many
/// iterations. With few iterations there are as many calls at once all the same.
///
/// # Errors
/// If a call fails.
pub async fn iterate<T, F>(times: u64, at_once: usize, call: impl Fn() -> F) -> Result<Duration, Failure>
where
    F: Future<Output = Result<T, Failure>>,
{
    let factor = u32::try_from(at_once)?;
    Ok(make(times * u64::from(factor), at_once, call).await? / factor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::Server;

    #[tokio::test(flavor = "current_thread")]
    async fn every_way_gives_the_same_link() -> Result<(), Failure> {
        let base_url = Server::start()?.base_url();
        let link = HyperUtil::new(&base_url)?.create().await?;
        assert_eq!(link.1, 1_780_003_600);
        assert_eq!(Reqwest::new(&base_url)?.create().await?, link);
        assert_eq!(ReqwestAlike::new(&base_url)?.create().await?, link);
        assert_eq!(LowLevel::new(&base_url)?.create().await?, link);
        assert_eq!(Facade::new(&base_url)?.create().await?, link);
        Ok(())
    }

    #[tokio::test(flavor = "current_thread")]
    async fn refusals_are_refusals() -> Result<(), Failure> {
        let base_url = Server::start()?.base_url();
        assert_eq!(Reqwest::new(&base_url)?.refused().await?, "resource_not_found");
        let facade = Facade::new(&base_url)?;
        assert_eq!(facade.refused().await?, "resource_not_found");
        assert!(facade.refused_at_once().await?.contains("customer id is empty"));
        Ok(())
    }

    #[tokio::test(flavor = "current_thread")]
    async fn all_calls_are_made() -> Result<(), Failure> {
        let made = std::cell::Cell::new(0);
        let call = || async {
            made.set(made.get() + 1);
            Ok(())
        };
        make(5, 1, call).await?;
        make(70, 64, call).await?;
        assert_eq!(made.get(), 75);
        iterate(3, 64, call).await?;
        assert_eq!(made.get(), 75 + 3 * 64);
        Ok(())
    }
}
