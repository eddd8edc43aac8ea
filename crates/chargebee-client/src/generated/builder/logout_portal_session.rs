// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds the request of [`Client::logout_portal_session`](crate::Client::logout_portal_session).
#[derive(Debug, Clone)]
pub struct LogoutPortalSession<'a> {
    client: &'a super::super::Client,
    portal_session_id: Result<String, String>,
    chargebee_business_entity_id: Result<Option<String>, String>,
    chargebee_event_actions: Result<Option<types::EventControl>, String>,
    chargebee_event_email: Result<Option<types::EventControl>, String>,
    chargebee_event_webhook: Result<Option<types::EventControl>, String>,
    chargebee_idempotency_key: Result<Option<String>, String>,
    chargebee_request_origin_device: Result<Option<String>, String>,
    chargebee_request_origin_ip: Result<Option<String>, String>,
    chargebee_request_origin_user: Result<Option<String>, String>,
    chargebee_request_origin_user_encoded: Result<Option<String>, String>,
}

impl<'a> LogoutPortalSession<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::super::Client) -> Self {
        Self {
            client: client,
            portal_session_id: Err("portal_session_id was not initialized".to_string()),
            chargebee_business_entity_id: Ok(None),
            chargebee_event_actions: Ok(None),
            chargebee_event_email: Ok(None),
            chargebee_event_webhook: Ok(None),
            chargebee_idempotency_key: Ok(None),
            chargebee_request_origin_device: Ok(None),
            chargebee_request_origin_ip: Ok(None),
            chargebee_request_origin_user: Ok(None),
            chargebee_request_origin_user_encoded: Ok(None),
        }
    }
    /// The `id` of the portal session, at most 70 characters. To activate a session it is the `auth_session_id` that Chargebee appended to the return URL.
    pub fn portal_session_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.portal_session_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `std::string::String` for portal_session_id failed"
                    .to_string()
            });
        self
    }
    /// On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    pub fn chargebee_business_entity_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_business_entity_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_business_entity_id failed"
                    .to_string()
            });
        self
    }
    /// With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    pub fn chargebee_event_actions<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::EventControl>,
    {
        self.chargebee_event_actions = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `EventControl` for chargebee_event_actions failed"
                    .to_string()
            });
        self
    }
    /// With `all-disabled`, the events of this request send no e-mails.
    pub fn chargebee_event_email<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::EventControl>,
    {
        self.chargebee_event_email = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `EventControl` for chargebee_event_email failed"
                    .to_string()
            });
        self
    }
    /// With `all-disabled`, the events of this request call no webhooks.
    pub fn chargebee_event_webhook<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::EventControl>,
    {
        self.chargebee_event_webhook = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `EventControl` for chargebee_event_webhook failed"
                    .to_string()
            });
        self
    }
    /// Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    pub fn chargebee_idempotency_key<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_idempotency_key = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_idempotency_key failed"
                    .to_string()
            });
        self
    }
    /// Device that the user's request came from, in free words.
    pub fn chargebee_request_origin_device<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_device = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_device failed"
                    .to_string()
            });
        self
    }
    /// IPv4 address, IPv6 address or host name that the user's request came from.
    pub fn chargebee_request_origin_ip<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_ip = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_ip failed"
                    .to_string()
            });
        self
    }
    /// E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    pub fn chargebee_request_origin_user<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_user = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_user failed"
                    .to_string()
            });
        self
    }
    /// E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    pub fn chargebee_request_origin_user_encoded<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_user_encoded = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_user_encoded failed"
                    .to_string()
            });
        self
    }
    /// Sends a `POST` request to `/portal_sessions/{portal-session-id}/logout`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::PortalSessionResponse>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "logout_portal_session",
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
            portal_session_id,
            chargebee_business_entity_id,
            chargebee_event_actions,
            chargebee_event_email,
            chargebee_event_webhook,
            chargebee_idempotency_key,
            chargebee_request_origin_device,
            chargebee_request_origin_ip,
            chargebee_request_origin_user,
            chargebee_request_origin_user_encoded,
        } = self;
        let portal_session_id = portal_session_id.map_err(Error::invalid_request)?;
        let chargebee_business_entity_id = chargebee_business_entity_id
            .map_err(Error::invalid_request)?;
        let chargebee_event_actions = chargebee_event_actions
            .map_err(Error::invalid_request)?;
        let chargebee_event_email = chargebee_event_email
            .map_err(Error::invalid_request)?;
        let chargebee_event_webhook = chargebee_event_webhook
            .map_err(Error::invalid_request)?;
        let chargebee_idempotency_key = chargebee_idempotency_key
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_device = chargebee_request_origin_device
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_ip = chargebee_request_origin_ip
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_user = chargebee_request_origin_user
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_user_encoded = chargebee_request_origin_user_encoded
            .map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(
                format_args!(
                    "/portal_sessions/{}/logout", encode_path(& portal_session_id
                    .to_string())
                ),
            );
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = chargebee_business_entity_id {
            header_map
                .append("chargebee-business-entity-id", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_event_actions {
            header_map.append("chargebee-event-actions", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_event_email {
            header_map.append("chargebee-event-email", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_event_webhook {
            header_map.append("chargebee-event-webhook", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_idempotency_key {
            header_map
                .append("chargebee-idempotency-key", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_request_origin_device {
            header_map
                .append(
                    "chargebee-request-origin-device",
                    value.to_string().try_into()?,
                );
        }
        if let Some(value) = chargebee_request_origin_ip {
            header_map
                .append("chargebee-request-origin-ip", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_request_origin_user {
            header_map
                .append("chargebee-request-origin-user", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_request_origin_user_encoded {
            header_map
                .append(
                    "chargebee-request-origin-user-encoded",
                    value.to_string().try_into()?,
                );
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}
