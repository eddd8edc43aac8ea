// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::types;
#[allow(unused_imports)]
use super::{
    encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
    RequestBuilderExt, ResponseValue,
};

/// A request in the making, started by [`Client::create_portal_url`](crate::Client::create_portal_url).
#[derive(Debug, Clone)]
pub struct CreatePortalUrl<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    body: Result<types::builder::CreatePortalUrlRequest, String>,
}

impl<'a> CreatePortalUrl<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            body: Ok(Default::default()),
        }
    }
    /// The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.customer_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `std::string::String` for customer_id failed".to_string()
            });
        self
    }
    /// Sets the whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreatePortalUrlRequest>,
        <V as TryInto<types::CreatePortalUrlRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreatePortalUrlRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body, property by property.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: FnOnce(
            types::builder::CreatePortalUrlRequest,
        ) -> types::builder::CreatePortalUrlRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/customers/{customerId}/portal`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::PortalUrl>, Error<types::ApiError>> {
        let Self { client, customer_id, body } = self;
        let customer_id = customer_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CreatePortalUrlRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/customers/{}/portal", client.baseurl, encode_path(& customer_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_portal_url",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
