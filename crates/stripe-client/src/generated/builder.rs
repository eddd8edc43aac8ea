// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::types;
#[allow(unused_imports)]
use super::{
    encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
    RequestBuilderExt, ResponseValue,
};

/// Builds the request of [`Client::list_portal_configurations`](crate::Client::list_portal_configurations).
#[derive(Debug, Clone)]
pub struct ListPortalConfigurations<'a> {
    client: &'a super::Client,
    active: Result<Option<bool>, String>,
    ending_before: Result<Option<String>, String>,
    is_default: Result<Option<bool>, String>,
    limit: Result<Option<i32>, String>,
    starting_after: Result<Option<String>, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
}

impl<'a> ListPortalConfigurations<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            active: Ok(None),
            ending_before: Ok(None),
            is_default: Ok(None),
            limit: Ok(None),
            starting_after: Ok(None),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
        }
    }
    /// Only those that are active, or that are not.
    pub fn active<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.active = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for active failed".to_string());
        self
    }
    /// The id of the item after the page, to read backwards. Not with `starting_after`.
    pub fn ending_before<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.ending_before = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for ending_before failed"
                    .to_string()
            });
        self
    }
    /// Only the default one, or only the others.
    pub fn is_default<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.is_default = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for is_default failed".to_string());
        self
    }
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed".to_string());
        self
    }
    /// The id of the item before the page, as a rule the last one of the page before. Not with `ending_before`.
    pub fn starting_after<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.starting_after = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for starting_after failed"
                    .to_string()
            });
        self
    }
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/billing_portal/configurations`
    pub async fn send(
        self,
    ) -> Result<
        ResponseValue<types::ListPortalConfigurationsResponse>,
        Error<types::ApiError>,
    > {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "list_portal_configurations",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            active,
            ending_before,
            is_default,
            limit,
            starting_after,
            stripe_account,
            stripe_context,
            stripe_version,
        } = self;
        let active = active.map_err(Error::invalid_request)?;
        let ending_before = ending_before.map_err(Error::invalid_request)?;
        let is_default = is_default.map_err(Error::invalid_request)?;
        let limit = limit.map_err(Error::invalid_request)?;
        let starting_after = starting_after.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/billing_portal/configurations"));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("active", &active))
            .query(&progenitor_client::QueryParam::new("ending_before", &ending_before))
            .query(&progenitor_client::QueryParam::new("is_default", &is_default))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(
                &progenitor_client::QueryParam::new("starting_after", &starting_after),
            )
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::create_portal_session`](crate::Client::create_portal_session).
#[derive(Debug, Clone)]
pub struct CreatePortalSession<'a> {
    client: &'a super::Client,
    idempotency_key: Result<Option<String>, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
    body: Result<types::builder::CreatePortalSessionRequest, String>,
}

impl<'a> CreatePortalSession<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            idempotency_key: Ok(None),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
            body: Ok(Default::default()),
        }
    }
    /// Makes a POST safe to retry: for at least 24 hours the same key with the same parameters gives the stored response, marked by `idempotent-replayed`, and with other parameters an error of type `idempotency_error`. Errors are stored too once the operation has begun. At most 255 characters.
    pub fn idempotency_key<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.idempotency_key = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for idempotency_key failed"
                    .to_string()
            });
        self
    }
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sets the whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreatePortalSessionRequest>,
        <V as TryInto<types::CreatePortalSessionRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `CreatePortalSessionRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Changes the body, property by property.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: FnOnce(
            types::builder::CreatePortalSessionRequest,
        ) -> types::builder::CreatePortalSessionRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/billing_portal/sessions`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::PortalSession>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "create_portal_session",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            idempotency_key,
            stripe_account,
            stripe_context,
            stripe_version,
            body,
        } = self;
        let idempotency_key = idempotency_key.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let body = body
            .and_then(|v| {
                types::CreatePortalSessionRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/billing_portal/sessions"));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = idempotency_key {
            header_map.append("idempotency-key", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::list_customers`](crate::Client::list_customers).
#[derive(Debug, Clone)]
pub struct ListCustomers<'a> {
    client: &'a super::Client,
    created_gt: Result<Option<::progenitor_client::Timestamp>, String>,
    created_gte: Result<Option<::progenitor_client::Timestamp>, String>,
    created_lt: Result<Option<::progenitor_client::Timestamp>, String>,
    created_lte: Result<Option<::progenitor_client::Timestamp>, String>,
    email: Result<Option<String>, String>,
    ending_before: Result<Option<String>, String>,
    limit: Result<Option<i32>, String>,
    starting_after: Result<Option<String>, String>,
    test_clock: Result<Option<String>, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
}

impl<'a> ListCustomers<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            created_gt: Ok(None),
            created_gte: Ok(None),
            created_lt: Ok(None),
            created_lte: Ok(None),
            email: Ok(None),
            ending_before: Ok(None),
            limit: Ok(None),
            starting_after: Ok(None),
            test_clock: Ok(None),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
        }
    }
    /// Later than.
    pub fn created_gt<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.created_gt = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for created_gt failed"
                    .to_string()
            });
        self
    }
    /// At, or later than.
    pub fn created_gte<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.created_gte = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for created_gte failed"
                    .to_string()
            });
        self
    }
    /// Earlier than.
    pub fn created_lt<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.created_lt = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for created_lt failed"
                    .to_string()
            });
        self
    }
    /// At, or earlier than.
    pub fn created_lte<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.created_lte = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for created_lte failed"
                    .to_string()
            });
        self
    }
    /// Only customers with this e-mail address, letter by letter; case counts.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.email = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for email failed".to_string()
            });
        self
    }
    /// The id of the item after the page, to read backwards. Not with `starting_after`.
    pub fn ending_before<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.ending_before = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for ending_before failed"
                    .to_string()
            });
        self
    }
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed".to_string());
        self
    }
    /// The id of the item before the page, as a rule the last one of the page before. Not with `ending_before`.
    pub fn starting_after<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.starting_after = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for starting_after failed"
                    .to_string()
            });
        self
    }
    /// Only customers of this test clock.
    pub fn test_clock<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.test_clock = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for test_clock failed".to_string()
            });
        self
    }
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/customers`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListCustomersResponse>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "list_customers",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            created_gt,
            created_gte,
            created_lt,
            created_lte,
            email,
            ending_before,
            limit,
            starting_after,
            test_clock,
            stripe_account,
            stripe_context,
            stripe_version,
        } = self;
        let created_gt = created_gt.map_err(Error::invalid_request)?;
        let created_gte = created_gte.map_err(Error::invalid_request)?;
        let created_lt = created_lt.map_err(Error::invalid_request)?;
        let created_lte = created_lte.map_err(Error::invalid_request)?;
        let email = email.map_err(Error::invalid_request)?;
        let ending_before = ending_before.map_err(Error::invalid_request)?;
        let limit = limit.map_err(Error::invalid_request)?;
        let starting_after = starting_after.map_err(Error::invalid_request)?;
        let test_clock = test_clock.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/customers"));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("created[gt]", &created_gt))
            .query(&progenitor_client::QueryParam::new("created[gte]", &created_gte))
            .query(&progenitor_client::QueryParam::new("created[lt]", &created_lt))
            .query(&progenitor_client::QueryParam::new("created[lte]", &created_lte))
            .query(&progenitor_client::QueryParam::new("email", &email))
            .query(&progenitor_client::QueryParam::new("ending_before", &ending_before))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(
                &progenitor_client::QueryParam::new("starting_after", &starting_after),
            )
            .query(&progenitor_client::QueryParam::new("test_clock", &test_clock))
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::create_customer`](crate::Client::create_customer).
#[derive(Debug, Clone)]
pub struct CreateCustomer<'a> {
    client: &'a super::Client,
    idempotency_key: Result<Option<String>, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
    body: Result<types::builder::CreateCustomerRequest, String>,
}

impl<'a> CreateCustomer<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            idempotency_key: Ok(None),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
            body: Ok(Default::default()),
        }
    }
    /// Makes a POST safe to retry: for at least 24 hours the same key with the same parameters gives the stored response, marked by `idempotent-replayed`, and with other parameters an error of type `idempotency_error`. Errors are stored too once the operation has begun. At most 255 characters.
    pub fn idempotency_key<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.idempotency_key = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for idempotency_key failed"
                    .to_string()
            });
        self
    }
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sets the whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreateCustomerRequest>,
        <V as TryInto<types::CreateCustomerRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateCustomerRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body, property by property.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: FnOnce(
            types::builder::CreateCustomerRequest,
        ) -> types::builder::CreateCustomerRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/customers`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Customer>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "create_customer",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            idempotency_key,
            stripe_account,
            stripe_context,
            stripe_version,
            body,
        } = self;
        let idempotency_key = idempotency_key.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let body = body
            .and_then(|v| {
                types::CreateCustomerRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/customers"));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = idempotency_key {
            header_map.append("idempotency-key", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::search_customers`](crate::Client::search_customers).
#[derive(Debug, Clone)]
pub struct SearchCustomers<'a> {
    client: &'a super::Client,
    limit: Result<Option<i32>, String>,
    page: Result<Option<String>, String>,
    query: Result<String, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
}

impl<'a> SearchCustomers<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
            page: Ok(None),
            query: Err("query was not initialized".to_string()),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
        }
    }
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed".to_string());
        self
    }
    /// Where the page begins: the `next_page` of the page before, as it is. Left out for the first page.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.page = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for page failed".to_string()
            });
        self
    }
    /// What customers have to be like, such as `email:'ada@acme.example'` or `name~"acme"`.
    pub fn query<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.query = value
            .try_into()
            .map_err(|_| {
                "conversion to `std::string::String` for query failed".to_string()
            });
        self
    }
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/customers/search`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SearchCustomersResponse>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "search_customers",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            limit,
            page,
            query,
            stripe_account,
            stripe_context,
            stripe_version,
        } = self;
        let limit = limit.map_err(Error::invalid_request)?;
        let page = page.map_err(Error::invalid_request)?;
        let query = query.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/customers/search"));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::retrieve_customer`](crate::Client::retrieve_customer).
#[derive(Debug, Clone)]
pub struct RetrieveCustomer<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
}

impl<'a> RetrieveCustomer<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
        }
    }
    /// The `id` of the customer, which begins with `cus_`, at most 5000 characters.
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
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/customers/{customer-id}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Customer>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "retrieve_customer",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            customer_id,
            stripe_account,
            stripe_context,
            stripe_version,
        } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(format_args!("/customers/{}", encode_path(& customer_id.to_string())));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::update_customer`](crate::Client::update_customer).
#[derive(Debug, Clone)]
pub struct UpdateCustomer<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    idempotency_key: Result<Option<String>, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
    body: Result<types::builder::UpdateCustomerRequest, String>,
}

impl<'a> UpdateCustomer<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            idempotency_key: Ok(None),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
            body: Ok(Default::default()),
        }
    }
    /// The `id` of the customer, which begins with `cus_`, at most 5000 characters.
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
    /// Makes a POST safe to retry: for at least 24 hours the same key with the same parameters gives the stored response, marked by `idempotent-replayed`, and with other parameters an error of type `idempotency_error`. Errors are stored too once the operation has begun. At most 255 characters.
    pub fn idempotency_key<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.idempotency_key = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for idempotency_key failed"
                    .to_string()
            });
        self
    }
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sets the whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::UpdateCustomerRequest>,
        <V as TryInto<types::UpdateCustomerRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateCustomerRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body, property by property.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: FnOnce(
            types::builder::UpdateCustomerRequest,
        ) -> types::builder::UpdateCustomerRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/customers/{customer-id}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Customer>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "update_customer",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            customer_id,
            idempotency_key,
            stripe_account,
            stripe_context,
            stripe_version,
            body,
        } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let idempotency_key = idempotency_key.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let body = body
            .and_then(|v| {
                types::UpdateCustomerRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(format_args!("/customers/{}", encode_path(& customer_id.to_string())));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = idempotency_key {
            header_map.append("idempotency-key", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::delete_customer`](crate::Client::delete_customer).
#[derive(Debug, Clone)]
pub struct DeleteCustomer<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    stripe_account: Result<Option<String>, String>,
    stripe_context: Result<Option<String>, String>,
    stripe_version: Result<Option<String>, String>,
}

impl<'a> DeleteCustomer<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            stripe_account: Ok(None),
            stripe_context: Ok(None),
            stripe_version: Ok(None),
        }
    }
    /// The `id` of the customer, which begins with `cus_`, at most 5000 characters.
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
    /// The connected account that the request is made for.
    pub fn stripe_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_account = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_account failed"
                    .to_string()
            });
        self
    }
    /// The newer form of `stripe-account`, with the same value today. Not together with it.
    pub fn stripe_context<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_context = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_context failed"
                    .to_string()
            });
        self
    }
    /// The version of the API that the request is written for. The account's default version if it is left out.
    pub fn stripe_version<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.stripe_version = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for stripe_version failed"
                    .to_string()
            });
        self
    }
    /// Sends a `DELETE` request to `/customers/{customer-id}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DeletedCustomer>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "delete_customer",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
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
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            customer_id,
            stripe_account,
            stripe_context,
            stripe_version,
        } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let stripe_account = stripe_account.map_err(Error::invalid_request)?;
        let stripe_context = stripe_context.map_err(Error::invalid_request)?;
        let stripe_version = stripe_version.map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(format_args!("/customers/{}", encode_path(& customer_id.to_string())));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = stripe_account {
            header_map.append("stripe-account", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_context {
            header_map.append("stripe-context", value.to_string().try_into()?);
        }
        if let Some(value) = stripe_version {
            header_map.append("stripe-version", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}
