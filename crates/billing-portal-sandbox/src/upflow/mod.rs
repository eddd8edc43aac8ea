//! Upflow: the API under `/v1` and the customer portal under `/customers`.

mod attribute;
mod contact;
mod customer;
mod invoice;
mod list;
mod operation;
mod overview;
mod page;
mod portal;
mod seed;

use std::collections::BTreeMap;

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{any, get};
use serde::Serialize;

use self::invoice::Invoice;
use self::operation::{Call, OPERATIONS, Target};
use self::portal::Link;
use crate::api::{self, Api, ApiRequest, Reply, decode_segment, form_pairs, serve};
use crate::journal::Vendor;
use crate::object::{Object, text};
use crate::world::{SharedWorld, World};

/// The API key of the default organization.
pub(crate) const API_KEY: &str = "upflow_sandbox_key";
/// The API secret of the default organization.
pub(crate) const API_SECRET: &str = "upflow_sandbox_secret";

const KEY_HEADER: &str = "x-api-key";
const SECRET_HEADER: &str = "x-api-secret";

/// What Upflow knows of one organization.
pub(crate) struct Organization {
    customers: Vec<Customer>,
    /// By token.
    links: BTreeMap<String, Link>,
}

struct Customer {
    /// As in answers, but for what its invoices come to; the `id` is a UUID in lower case.
    members: Object,
    /// What the portal shows; the API has none but those of contacts.
    email: Option<String>,
    portal_enabled: bool,
    /// As in answers.
    contacts: Vec<Object>,
    invoices: Vec<Invoice>,
}

impl Organization {
    /// The customer that a request is about.
    fn customer(&self, call: &Call) -> Result<&Customer, ApiError> {
        self.index(call.customer()).map(|index| &self.customers[index])
    }

    /// Whether any customer has a contact with this id.
    fn has_contact(&self, id: &str) -> bool {
        self.customers.iter().flat_map(|customer| &customer.contacts).any(|contact| text(contact, "id") == id)
    }

    /// Where the customer is that a path names.
    fn index(&self, reference: &str) -> Result<usize, ApiError> {
        let index = self.customers.iter().position(|customer| is_named(&customer.members, reference));
        index.ok_or_else(|| ApiError::not_found("Customer", reference))
    }
}

/// Whether a path means this customer or contact: by UUID, or as `external:` and the external id.
fn is_named(members: &Object, reference: &str) -> bool {
    match reference.strip_prefix("external:") {
        Some(external_id) => !external_id.is_empty() && text(members, "externalId") == external_id,
        None => text(members, "id").eq_ignore_ascii_case(reference),
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
    OPERATIONS.iter().map(|operation| operation.id)
}

impl Api for Organization {
    const VENDOR: Vendor = Vendor::Upflow;

    fn operation_id(request: &ApiRequest) -> Option<&'static str> {
        match operation::find(&request.method, &request.path) {
            Target::Operation(operation, _) => Some(operation.id),
            Target::WrongMethod(_) | Target::Unknown => None,
        }
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

    fn not_found(what: &str, reference: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("{what} {reference} not found"))
    }

    fn media_type() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "The content type must be application/json")
    }

    fn into_reply(self) -> Reply {
        Reply::new(self.status, api::json(&ErrorBody { message: &self.message }))
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

fn respond(world: &mut World, request: &ApiRequest) -> Result<Reply, ApiError> {
    if !Organization::is_authentic(world, request) {
        return Err(ApiError::new(StatusCode::UNAUTHORIZED, "The API key and secret are missing or wrong"));
    }
    if request.body.is_none() {
        return Err(ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "The request body is too large"));
    }
    let (operation, ids) = match operation::find(&request.method, &request.path) {
        Target::Operation(operation, ids) => (operation, ids),
        Target::WrongMethod(allowed) => {
            let message = format!("{} is not supported here", request.method);
            return Ok(ApiError::new(StatusCode::METHOD_NOT_ALLOWED, message).into_reply().allow(&allowed));
        }
        Target::Unknown => {
            let message = format!("{} {} is not an operation of this sandbox", request.method, request.path);
            return Err(ApiError::new(StatusCode::NOT_FOUND, message));
        }
    };
    let call = Call {
        ids: ids.into_iter().map(|id| decode_segment(id).into_owned()).collect(),
        query: form_pairs(request.query.as_deref().unwrap_or_default().as_bytes()),
        body: operation.body.read(request)?,
    };
    (operation.handler)(world, &call)
}
