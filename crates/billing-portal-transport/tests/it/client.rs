//! A client as progenitor would generate it, with one operation of each kind, written by hand.

use billing_portal_transport::{
    ApiProfile, BaseUrl, CallOptions, ClientHooks, ClientInfo, Connection, Credentials, Error, Limiter, Operation,
    OperationInfo, QueryParam, RateLimit, RequestBuilderExt, ResponseValue, Secret, Transport, Verdict, encode_path,
};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub(crate) static PROFILE: ApiProfile = acme()
    .idempotency_key("x-key", Duration::from_secs(1800), 100)
    .replayed_header("x-replayed")
    .request_id_header("x-request")
    .verdict(|status, headers| match headers.get("x-retry") {
        Some(value) if value == "no" && status == 503 => Verdict::Final,
        Some(value) if value == "yes" => Verdict::Retry,
        _ => Verdict::ByStatus,
    });

/// An API without keys, of which one operation is idempotent.
pub(crate) static KEYLESS: ApiProfile = acme().idempotent_operations(&["make_link"]);

const fn acme() -> ApiProfile {
    ApiProfile::new("acme")
        .empty_body_content_type("application/x-www-form-urlencoded")
        .exclusive_headers(&[("x-user", "x-user-encoded")])
        .operations(&[
            Operation { id: "get_thing", method: "GET", path: "/things/{id}" },
            Operation { id: "make_link", method: "POST", path: "/things/{id}/link" },
        ])
        .secret_members(&["token"])
        .error_code("code")
        .error_messages(&["error.message", "errors.0.message", "message"])
}

#[derive(Clone, Debug)]
#[expect(clippy::struct_field_names, reason = "as generated")]
pub(crate) struct Client {
    baseurl: BaseUrl,
    client: reqwest::Client,
    inner: Transport,
}

impl ClientInfo<Transport> for Client {
    fn api_version() -> &'static str {
        "2"
    }

    fn baseurl(&self) -> &BaseUrl {
        &self.baseurl
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &Transport {
        &self.inner
    }
}

#[derive(Debug, Deserialize)]
pub(crate) struct Thing {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) inner: Inner,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Inner {
    pub(crate) count: u32,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ApiError {
    pub(crate) message: String,
}

pub(crate) const KEY: &str = "key_planted_secret";

impl Client {
    pub(crate) fn new(base_url: &str) -> Self {
        Self::over(&Connection::default(), &BaseUrl::new(base_url).unwrap())
    }

    pub(crate) fn over(connection: &Connection, base_url: &BaseUrl) -> Self {
        let credentials = Credentials::basic(&Secret::from(KEY)).unwrap();
        Self {
            client: connection.http_client(base_url).unwrap(),
            baseurl: base_url.clone(),
            inner: Transport::new(&PROFILE, credentials),
        }
    }

    /// A client of the API without keys.
    pub(crate) fn keyless(base_url: &str) -> Self {
        let credentials = Credentials::basic(&Secret::from(KEY)).unwrap();
        Self { inner: Transport::new(&KEYLESS, credentials), ..Self::new(base_url) }
    }

    /// A client that sends each request once.
    pub(crate) fn once(base_url: &str) -> Self {
        Self::new(base_url).with(|options| {
            options.max_attempts(1);
        })
    }

    pub(crate) fn with(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        Self { inner: self.inner.with(change), ..self.clone() }
    }

    pub(crate) fn limited(&self, limit: RateLimit) -> Self {
        Self { inner: self.inner.clone().limited(limit), ..self.clone() }
    }

    pub(crate) fn limiter(&self, limiter: Arc<dyn Limiter>) -> Self {
        Self { inner: self.inner.clone().limiter(limiter), ..self.clone() }
    }

    pub(crate) async fn get_thing(
        &self,
        id: &str,
        limit: Option<u32>,
    ) -> Result<ResponseValue<Thing>, Error<ApiError>> {
        let request = self
            .client
            .get(self.baseurl.join(format_args!("/things/{}", encode_path(id))))
            .query(&QueryParam::new("limit", &limit));
        self.call(request, "get_thing").await
    }

    pub(crate) async fn post_form(&self, body: &impl Serialize) -> Result<ResponseValue<Thing>, Error<ApiError>> {
        let request = self.client.post(self.baseurl.join(format_args!("/things"))).form_urlencoded(body);
        let request = request.map_err(|error| error.of(&OperationInfo { operation_id: "post_form" }))?;
        self.call(request, "post_form").await
    }

    pub(crate) async fn post_empty(&self) -> Result<ResponseValue<Thing>, Error<ApiError>> {
        self.request(reqwest::Method::POST, "post_empty").await
    }

    pub(crate) async fn request(
        &self,
        method: reqwest::Method,
        operation_id: &'static str,
    ) -> Result<ResponseValue<Thing>, Error<ApiError>> {
        self.call(self.client.request(method, self.baseurl.join(format_args!("/things"))), operation_id).await
    }

    pub(crate) async fn call(
        &self,
        request: reqwest::RequestBuilder,
        operation_id: &'static str,
    ) -> Result<ResponseValue<Thing>, Error<ApiError>> {
        let mut request = request.build()?;
        let info = OperationInfo { operation_id };
        self.pre(&mut request, &info).await?;
        let result = self.exec(&request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400..=599 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
