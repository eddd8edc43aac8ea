//! The interface between generated code and the transport.
//!
//! Generated code calls `pre`, `exec` and `post` in this order for each operation.

use serde::de::DeserializeOwned;

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::failure::Failure;
use crate::operation::OperationInfo;
use crate::response::{Response, ResponseValue};
use crate::transport::Transport;

/// What a generated client is made of.
pub trait ClientInfo<Inner> {
    /// The version of the API, from the specification.
    fn api_version() -> &'static str;

    /// The address that paths are appended to.
    fn baseurl(&self) -> &BaseUrl;

    /// The HTTP client.
    fn client(&self) -> &reqwest::Client;

    /// The transport.
    fn inner(&self) -> &Inner;
}

/// What happens around each request of a generated client. Every client whose inner value is a [`Transport`] has it.
#[doc(hidden)]
pub trait ClientHooks<Inner>: ClientInfo<Inner> {
    /// Completes the request, or refuses it.
    fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        info: &OperationInfo,
    ) -> impl Future<Output = Result<(), Error<E>>> + Send;

    /// Sends copies of the request until one gets a response, and receives the whole response.
    fn exec(
        &self,
        request: &reqwest::Request,
        info: &OperationInfo,
    ) -> impl Future<Output = Result<Response, Failure>> + Send;

    /// Nothing: `exec` has done all.
    fn post<E>(
        &self,
        result: &Result<Response, Failure>,
        info: &OperationInfo,
    ) -> impl Future<Output = Result<(), Error<E>>> + Send;
}

impl<C: ClientInfo<Transport> + Sync> ClientHooks<Transport> for C {
    async fn pre<E>(&self, request: &mut reqwest::Request, info: &OperationInfo) -> Result<(), Error<E>> {
        self.inner().prepare(request).map_err(|why| Error::invalid_request(why).of(info))
    }

    fn exec(
        &self,
        request: &reqwest::Request,
        info: &OperationInfo,
    ) -> impl Future<Output = Result<Response, Failure>> + Send {
        self.inner().execute(self.client(), request, info)
    }

    async fn post<E>(&self, _: &Result<Response, Failure>, _: &OperationInfo) -> Result<(), Error<E>> {
        Ok(())
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    #[doc(hidden)]
    #[expect(clippy::unused_async, reason = "generated code awaits it")]
    pub async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        response.decode().map_err(Error::UnexpectedResponse)
    }
}
