// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::types;
#[allow(unused_imports)]
use super::{
    encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
    RequestBuilderExt, ResponseValue,
};

/// Builds the request of [`Client::list_customers`](crate::Client::list_customers).
#[derive(Debug, Clone)]
pub struct ListCustomers<'a> {
    client: &'a super::Client,
    limit: Result<Option<i64>, String>,
    offset: Result<Option<i64>, String>,
}

impl<'a> ListCustomers<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
            offset: Ok(None),
        }
    }
    /// How many items a page holds at most.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i64` for limit failed".to_string());
        self
    }
    /// How many items to skip. 0 gives the first page.
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
    {
        self.offset = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i64` for offset failed".to_string());
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
        let Self { client, limit, offset } = self;
        let limit = limit.map_err(Error::invalid_request)?;
        let offset = offset.map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/customers"));
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::create_customer`](crate::Client::create_customer).
#[derive(Debug, Clone)]
pub struct CreateCustomer<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateCustomerRequest, String>,
}

impl<'a> CreateCustomer<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(Default::default()),
        }
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
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateCustomerRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/customers"));
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
        Ok(request)
    }
}

/// Builds the request of [`Client::retrieve_customer`](crate::Client::retrieve_customer).
#[derive(Debug, Clone)]
pub struct RetrieveCustomer<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
}

impl<'a> RetrieveCustomer<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
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
    /// Sends a `GET` request to `/customers/{customerId}`
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
        let Self { client, customer_id } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(format_args!("/customers/{}", encode_path(& customer_id.to_string())));
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::update_customer`](crate::Client::update_customer).
#[derive(Debug, Clone)]
pub struct UpdateCustomer<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    body: Result<types::builder::UpdateCustomerRequest, String>,
}

impl<'a> UpdateCustomer<'a> {
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
    /// Sends a `PUT` request to `/customers/{customerId}`
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
        let Self { client, customer_id, body } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let body = body
            .and_then(|v| {
                types::UpdateCustomerRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(format_args!("/customers/{}", encode_path(& customer_id.to_string())));
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::delete_customer`](crate::Client::delete_customer).
#[derive(Debug, Clone)]
pub struct DeleteCustomer<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
}

impl<'a> DeleteCustomer<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
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
    /// Sends a `DELETE` request to `/customers/{customerId}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::ApiError>> {
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
            200..=299 => Ok(ResponseValue::empty(response)),
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
        let Self { client, customer_id } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(format_args!("/customers/{}", encode_path(& customer_id.to_string())));
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::list_contacts`](crate::Client::list_contacts).
#[derive(Debug, Clone)]
pub struct ListContacts<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    limit: Result<Option<i64>, String>,
    offset: Result<Option<i64>, String>,
}

impl<'a> ListContacts<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            limit: Ok(None),
            offset: Ok(None),
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
    /// How many items a page holds at most.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i64` for limit failed".to_string());
        self
    }
    /// How many items to skip. 0 gives the first page.
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
    {
        self.offset = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i64` for offset failed".to_string());
        self
    }
    /// Sends a `GET` request to `/customers/{customerId}/contacts`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListContactsResponse>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "list_contacts",
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
        let Self { client, customer_id, limit, offset } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let limit = limit.map_err(Error::invalid_request)?;
        let offset = offset.map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(
                format_args!(
                    "/customers/{}/contacts", encode_path(& customer_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::add_contact`](crate::Client::add_contact).
#[derive(Debug, Clone)]
pub struct AddContact<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    body: Result<types::builder::AddContactRequest, String>,
}

impl<'a> AddContact<'a> {
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
        V: TryInto<types::AddContactRequest>,
        <V as TryInto<types::AddContactRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `AddContactRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body, property by property.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: FnOnce(
            types::builder::AddContactRequest,
        ) -> types::builder::AddContactRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/customers/{customerId}/contacts`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Contact>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "add_contact",
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
        let Self { client, customer_id, body } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let body = body
            .and_then(|v| {
                types::AddContactRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(
                format_args!(
                    "/customers/{}/contacts", encode_path(& customer_id.to_string())
                ),
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
        Ok(request)
    }
}

/// Builds the request of [`Client::retrieve_contact`](crate::Client::retrieve_contact).
#[derive(Debug, Clone)]
pub struct RetrieveContact<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    contact_id: Result<String, String>,
}

impl<'a> RetrieveContact<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            contact_id: Err("contact_id was not initialized".to_string()),
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
    /// Identifier of the contact: Upflow's UUID.
    pub fn contact_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.contact_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `std::string::String` for contact_id failed".to_string()
            });
        self
    }
    /// Sends a `GET` request to `/customers/{customerId}/contacts/{contactId}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Contact>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "retrieve_contact",
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
        let Self { client, customer_id, contact_id } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let contact_id = contact_id.map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(
                format_args!(
                    "/customers/{}/contacts/{}", encode_path(& customer_id.to_string()),
                    encode_path(& contact_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::update_contact`](crate::Client::update_contact).
#[derive(Debug, Clone)]
pub struct UpdateContact<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    contact_id: Result<String, String>,
    body: Result<types::builder::UpdateContactRequest, String>,
}

impl<'a> UpdateContact<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            contact_id: Err("contact_id was not initialized".to_string()),
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
    /// Identifier of the contact: Upflow's UUID.
    pub fn contact_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.contact_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `std::string::String` for contact_id failed".to_string()
            });
        self
    }
    /// Sets the whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::UpdateContactRequest>,
        <V as TryInto<types::UpdateContactRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateContactRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body, property by property.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: FnOnce(
            types::builder::UpdateContactRequest,
        ) -> types::builder::UpdateContactRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PUT` request to `/customers/{customerId}/contacts/{contactId}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Contact>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "update_contact",
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
        let Self { client, customer_id, contact_id, body } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let contact_id = contact_id.map_err(Error::invalid_request)?;
        let body = body
            .and_then(|v| {
                types::UpdateContactRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(
                format_args!(
                    "/customers/{}/contacts/{}", encode_path(& customer_id.to_string()),
                    encode_path(& contact_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::delete_contact`](crate::Client::delete_contact).
#[derive(Debug, Clone)]
pub struct DeleteContact<'a> {
    client: &'a super::Client,
    customer_id: Result<String, String>,
    contact_id: Result<String, String>,
}

impl<'a> DeleteContact<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            customer_id: Err("customer_id was not initialized".to_string()),
            contact_id: Err("contact_id was not initialized".to_string()),
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
    /// Identifier of the contact: Upflow's UUID.
    pub fn contact_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.contact_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `std::string::String` for contact_id failed".to_string()
            });
        self
    }
    /// Sends a `DELETE` request to `/customers/{customerId}/contacts/{contactId}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "delete_contact",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
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
        let Self { client, customer_id, contact_id } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let contact_id = contact_id.map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(
                format_args!(
                    "/customers/{}/contacts/{}", encode_path(& customer_id.to_string()),
                    encode_path(& contact_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        Ok(request)
    }
}

/// Builds the request of [`Client::create_portal_url`](crate::Client::create_portal_url).
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
        let client = self.client;
        let info = OperationInfo {
            operation_id: "create_portal_url",
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
        let Self { client, customer_id, body } = self;
        let customer_id = customer_id.map_err(Error::invalid_request)?;
        let body = body
            .and_then(|v| {
                types::CreatePortalUrlRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::invalid_request)?;
        let url = client
            .baseurl
            .join(
                format_args!(
                    "/customers/{}/portal", encode_path(& customer_id.to_string())
                ),
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
        Ok(request)
    }
}
