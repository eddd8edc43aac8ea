//! Upflow: the API under `/v1` and the customer portal under `/customers`.

mod invoice;
mod overview;
mod page;
mod portal;
mod seed;

use std::collections::BTreeMap;

use axum::Router;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::routing::{any, get};
use serde::Serialize;

use self::invoice::Invoice;
use self::portal::Link;
use crate::api::{Api, ApiRequest, Reply, decode_segment, json, serve};
use crate::journal::Vendor;
use crate::seed::UpflowContact;
use crate::world::{SharedWorld, World};

/// The API key of the default organization.
pub(crate) const API_KEY: &str = "upflow_sandbox_key";
/// The API secret of the default organization.
pub(crate) const API_SECRET: &str = "upflow_sandbox_secret";

const KEY_HEADER: &str = "x-api-key";
const SECRET_HEADER: &str = "x-api-secret";

const CREATE_PORTAL_URL: &str = "create_portal_url";

/// What Upflow knows of one organization.
pub(crate) struct Organization {
    customers: Vec<Customer>,
    /// By token.
    links: BTreeMap<String, Link>,
}

struct Customer {
    /// A UUID in lower case.
    id: String,
    /// The customer's id in the system that it was imported from.
    external_id: Option<String>,
    name: String,
    email: Option<String>,
    portal_enabled: bool,
    contacts: Vec<UpflowContact>,
    invoices: Vec<Invoice>,
}

impl Organization {
    /// The customer that a path names: by UUID, or as `external:` and the external id.
    fn find(&self, reference: &str) -> Option<&Customer> {
        self.customers.iter().find(|customer| match reference.strip_prefix("external:") {
            Some(external_id) => customer.external_id.as_deref() == Some(external_id),
            None => customer.id.eq_ignore_ascii_case(reference),
        })
    }
}

pub(crate) fn routes() -> Router<SharedWorld> {
    Router::new()
        .route("/v1", any(serve::<Organization>))
        .route("/v1/", any(serve::<Organization>))
        .route("/v1/{*path}", any(serve::<Organization>))
        .route("/customers/{id}", get(page::open))
}

/// The ids of the operations that there are.
pub(crate) fn operation_ids() -> impl Iterator<Item = &'static str> {
    std::iter::once(CREATE_PORTAL_URL)
}

impl Api for Organization {
    const VENDOR: Vendor = Vendor::Upflow;

    fn operation_id(request: &ApiRequest) -> Option<&'static str> {
        let is_operation = request.method == Method::POST && customer_of_portal(&request.path).is_some();
        is_operation.then_some(CREATE_PORTAL_URL)
    }

    /// The vendor has none.
    fn idempotency_key(_: &ApiRequest) -> Option<&str> {
        None
    }

    fn is_authentic(world: &World, request: &ApiRequest) -> bool {
        let credentials = &world.setup.credentials;
        request.header(KEY_HEADER) == Some(&*credentials.upflow_api_key)
            && request.header(SECRET_HEADER) == Some(&*credentials.upflow_api_secret)
    }

    fn answer(world: &mut World, request: &ApiRequest) -> Reply {
        respond(world, request).unwrap_or_else(ApiError::into_reply)
    }

    fn failure(status: StatusCode) -> String {
        ApiError::new(status, format!("The sandbox was told to answer {}", status.as_u16())).into_reply().body
    }

    fn too_many_requests() -> String {
        ApiError::new(StatusCode::TOO_MANY_REQUESTS, "Too many requests: try again later").into_reply().body
    }
}

/// A refusal: a status and what the body says.
struct ApiError {
    status: StatusCode,
    message: String,
}

impl ApiError {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    fn into_reply(self) -> Reply {
        Reply::new(self.status, json(&ErrorBody { message: &self.message }))
    }
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    message: &'a str,
}

/// The API key that a request gives, whatever it is worth.
pub(crate) fn api_key(headers: &HeaderMap) -> Option<&str> {
    headers.get(KEY_HEADER)?.to_str().ok()
}

/// What stands for the customer in `/v1/customers/{customer}/portal`, as it was sent.
fn customer_of_portal(path: &str) -> Option<&str> {
    let customer = path.strip_prefix("/v1/customers/")?.strip_suffix("/portal")?;
    (!customer.is_empty() && !customer.contains('/')).then_some(customer)
}

fn respond(world: &mut World, request: &ApiRequest) -> Result<Reply, ApiError> {
    if !Organization::is_authentic(world, request) {
        return Err(ApiError::new(StatusCode::UNAUTHORIZED, "The API key and secret are missing or wrong"));
    }
    if request.body.is_none() {
        return Err(ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "The request body is too large"));
    }
    let Some(customer) = customer_of_portal(&request.path) else {
        let message = format!("{} {} is not an operation of this sandbox", request.method, request.path);
        return Err(ApiError::new(StatusCode::NOT_FOUND, message));
    };
    if request.method != Method::POST {
        let error = ApiError::new(StatusCode::METHOD_NOT_ALLOWED, format!("{} is not supported here", request.method));
        return Ok(error.into_reply().allow(&["POST"]));
    }
    portal::create_url(world, &decode_segment(customer), request)
}
