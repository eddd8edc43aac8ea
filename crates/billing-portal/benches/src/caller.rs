//! The same call, made by each contender: create a portal session, and take the URL and its end from the response. Here are those of
//! this project, and how calls are made; the [opponents](crate::opponent) have a file of their own.

use std::cell::Cell;
use std::error::Error;
use std::future::Future;
use std::hint::black_box;
use std::time::{Duration, Instant};

use billing_portal::{ApiKey, Chargebee, RateLimit};
use chargebee_client::types::CreatePortalSessionCustomer;
use chargebee_client::{BaseUrl, Client, Connection, Credentials, Secret};
use futures_util::TryStreamExt;
use futures_util::stream::FuturesUnordered;

use crate::opponent::{CUSTOMER, KEY, REDIRECT_URL};

/// What a call gives: the URL and the time at which it ends, in seconds since 1970.
pub type Link = (String, i64);

/// What ends a benchmark that measures nothing.
pub type Failure = Box<dyn Error>;

/// What makes the call.
pub trait Caller {
    /// Makes one call.
    fn create(&self) -> impl Future<Output = Result<Link, Failure>>;
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
    /// If the response is another.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opponent::{HyperUtil, Reqwest, ReqwestAlike};
    use crate::server::Server;

    #[tokio::test(flavor = "current_thread")]
    async fn every_contender_gives_the_same_link() -> Result<(), Failure> {
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
        Ok(())
    }
}
