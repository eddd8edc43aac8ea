//! Requests for portal sessions, made as fast as a server answers them.

use std::cell::Cell;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper::{Request, StatusCode, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::caller::{Failure, make};

/// How many requests are under way at once.
const AT_ONCE: usize = 64;

const FORM: &str = "customer%5Bid%5D=cust_42&redirect_url=https%3A%2F%2Fapp.acme.example%2Faccount";

/// Who asks a server.
pub struct Load {
    client: Client<HttpConnector, Full<Bytes>>,
    uri: Uri,
    authorization: HeaderValue,
    sent: Cell<u64>,
}

impl Load {
    /// A load for a server that takes this key.
    ///
    /// # Errors
    /// If the address is none, or the key fits no header.
    pub fn new(base_url: &str, api_key: &str) -> Result<Self, Failure> {
        let authorization = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(format!("{api_key}:"))))?;
        let uri = format!("{base_url}/portal_sessions").parse()?;
        Ok(Self { client: Client::builder(TokioExecutor::new()).build_http(), uri, authorization, sent: Cell::new(0) })
    }

    /// Asks so often for a session, 64 times at once; gives the time that it took.
    ///
    /// # Errors
    /// If an answer is not 200, or none comes.
    pub async fn put_on(&self, requests: u64) -> Result<Duration, Failure> {
        make(requests, AT_ONCE, || self.create()).await
    }

    async fn create(&self) -> Result<(), Failure> {
        self.sent.set(self.sent.get() + 1);
        // Clients send a UUID of their own with each request.
        let key = format!("00000000-0000-4000-8000-{:012x}", self.sent.get());
        let request = Request::post(self.uri.clone())
            .header(AUTHORIZATION, &self.authorization)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .header("chargebee-idempotency-key", key)
            .body(Full::from(FORM))?;
        let response = self.client.request(request).await?;
        let status = response.status();
        let body = response.into_body().collect().await?.to_bytes();
        if status == StatusCode::OK {
            return Ok(());
        }
        Err(format!("the server answered {status}: {}", String::from_utf8_lossy(&body)).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::Server;

    #[tokio::test(flavor = "current_thread")]
    async fn every_request_is_answered() -> Result<(), Failure> {
        let load = Load::new(&Server::start()?.base_url(), "key")?;
        load.put_on(100).await?;
        assert_eq!(load.sent.get(), 100);
        Ok(())
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_answer_of_another_status_is_a_failure() -> Result<(), Failure> {
        // A question mark makes the rest of the address no path.
        let load = Load::new(&format!("{}?", Server::start()?.base_url()), "key")?;
        let error = load.put_on(1).await.err().ok_or("it was answered")?.to_string();
        assert!(error.starts_with("the server answered 404 Not Found: {"), "{error}");
        Ok(())
    }
}
