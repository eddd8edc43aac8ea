//! Chargebee: the API under `/api/v2` and the pages that it hosts under `/portal`.

mod condition;
mod contact;
mod customer;
mod error;
mod header;
mod idempotency;
mod list;
mod list_text;
mod operation;
mod overview;
mod page;
mod parameter;
mod params;
mod record;
mod seed;
mod session;
mod sessions;
mod subscription;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::routing::{any, get, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use self::customer::Customer;
use self::error::ApiError;
use self::idempotency::{Fingerprint, Replays};
use self::operation::{Call, Target};
use self::sessions::Sessions;
use self::subscription::Subscription;
use crate::api::{Api, ApiRequest, Reply, decode_segment, serve};
use crate::ids::Ids;
use crate::journal::Vendor;
use crate::world::{SharedWorld, World};

/// The name of the default site.
pub(crate) const SITE: &str = "acme-test";
/// The API key of the default site.
pub(crate) const API_KEY: &str = "test_sandbox_key";

const IDEMPOTENCY_KEY: &str = "chargebee-idempotency-key";
const IDEMPOTENCY_REPLAYED: HeaderName = HeaderName::from_static("chargebee-idempotency-replayed");

/// What Chargebee knows of one site.
pub(crate) struct Site {
    /// Deleted ones as well. Sessions share their ids.
    customers: BTreeMap<Arc<str>, Customer>,
    /// What the portal shows, by the customer's id.
    subscriptions: BTreeMap<String, Vec<Subscription>>,
    sessions: Sessions,
    replays: Replays,
    /// How many customers and contacts there ever were.
    made: u64,
}

impl Site {
    /// The customer with this id, unless it is deleted.
    fn customer(&self, id: &str) -> Option<&Customer> {
        self.customers.get(id).filter(|customer| !customer.is_deleted())
    }

    /// The customers that are not deleted.
    fn present_customers(&self) -> impl Iterator<Item = &Customer> {
        self.customers.values().filter(|customer| !customer.is_deleted())
    }

    /// The same, to be changed.
    fn customer_mut(&mut self, id: &str) -> Result<&mut Customer, ApiError> {
        let customer = self.customers.get_mut(id).filter(|customer| !customer.is_deleted());
        customer.ok_or_else(|| ApiError::not_found(id))
    }

    /// The place of a new customer or contact among its kind.
    fn next_serial(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    /// The ids of the sessions that were ever made.
    pub(crate) fn session_ids(&self, ids: &Ids) -> Vec<String> {
        self.sessions.iter().map(|session| session.id(ids)).collect()
    }
}

pub(crate) fn routes() -> Router<SharedWorld> {
    Router::new()
        .route("/api/v2", any(serve::<Site>))
        .route("/api/v2/", any(serve::<Site>))
        .route("/api/v2/{*path}", any(serve::<Site>))
        .route("/portal/v2/authenticate", get(page::open))
        .route("/portal/logout", post(page::log_out))
        .route("/portal/login", get(page::choose_customer).post(page::log_in))
}

/// The ids of the operations that there are.
pub(crate) fn operation_ids() -> impl Iterator<Item = &'static str> {
    operation::OPERATIONS.iter().map(|operation| operation.id)
}

impl Api for Site {
    const VENDOR: Vendor = Vendor::Chargebee;

    fn operation_id(request: &ApiRequest) -> Option<&'static str> {
        match target(request) {
            Target::Operation(operation, _) => Some(operation.id),
            Target::WrongMethod(_) | Target::Unknown => None,
        }
    }

    fn idempotency_key(request: &ApiRequest) -> Option<&str> {
        idempotency_key(request).unwrap_or_default()
    }

    fn is_authentic(world: &World, request: &ApiRequest) -> bool {
        authenticate(world, request).is_ok()
    }

    fn answer(world: &mut World, request: &ApiRequest) -> Reply {
        respond(world, request).unwrap_or_else(ApiError::into_reply)
    }

    fn failure(status: StatusCode) -> String {
        ApiError::on_demand(status).into_reply().body
    }

    fn too_many_requests() -> String {
        ApiError::too_many_requests().into_reply().body
    }
}

fn target(request: &ApiRequest) -> Target<'_> {
    operation::find(&request.method, request.path.strip_prefix("/api/v2/").unwrap_or_default())
}

fn respond(world: &mut World, request: &ApiRequest) -> Result<Reply, ApiError> {
    authenticate(world, request)?;
    if request.body.is_none() {
        return Err(ApiError::too_large());
    }
    let (operation, id) = match target(request) {
        Target::Operation(operation, id) => (operation, decode_segment(id)),
        Target::WrongMethod(allowed) => {
            return Ok(ApiError::method_not_supported(&request.method).into_reply().allow(&allowed));
        }
        Target::Unknown => return Err(ApiError::unknown_operation(&request.method, &request.path)),
    };
    header::check(request)?;
    let pairs = params::pairs(request)?;
    let now = world.clock.now();
    let key = idempotency_key(request)?;
    let fingerprint = Fingerprint::new(operation.id, &id, &pairs);
    if let Some(key) = key
        && let Some(answer) = world.chargebee.replays.find(key, fingerprint, now)?
    {
        let mut reply = Reply::new(StatusCode::OK, answer.text(world));
        reply.headers.push((IDEMPOTENCY_REPLAYED, HeaderValue::from_static("true")));
        return Ok(reply);
    }
    let mut params = params::check(&pairs, operation.parameters)?;
    if operation.takes("business_entity_id") {
        header::settle_business_entity(request, &mut params)?;
    }
    let answer = (operation.handler)(world, &Call { id: id.into_owned(), params })?;
    let reply = Reply::new(StatusCode::OK, answer.text(world));
    if let Some(key) = key {
        world.chargebee.replays.store(key, fingerprint, now, answer);
    }
    Ok(reply)
}

/// HTTP Basic: the API key is the user name, the password is empty.
fn authenticate(world: &World, request: &ApiRequest) -> Result<(), ApiError> {
    match basic_credentials(&request.headers) {
        None => Err(ApiError::not_basic()),
        Some(credentials) if credentials == format!("{}:", world.setup.credentials.chargebee_api_key).as_bytes() => {
            Ok(())
        }
        Some(_) => Err(ApiError::wrong_key()),
    }
}

/// The API key that a request gives, whatever it is worth.
pub(crate) fn api_key(headers: &HeaderMap) -> Option<String> {
    let credentials = String::from_utf8(basic_credentials(headers)?).ok()?;
    Some(credentials.split_once(':').map_or(&*credentials, |(key, _)| key).to_owned())
}

/// User name and password, with a colon between them.
fn basic_credentials(headers: &HeaderMap) -> Option<Vec<u8>> {
    let (scheme, credentials) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let encoded = scheme.eq_ignore_ascii_case("basic").then_some(credentials.trim())?;
    STANDARD.decode(encoded).ok()
}

/// The idempotency key; it means something on POST only.
fn idempotency_key(request: &ApiRequest) -> Result<Option<&str>, ApiError> {
    let Some(value) = request.headers.get(IDEMPOTENCY_KEY).filter(|_| request.method == Method::POST) else {
        return Ok(None);
    };
    match value.to_str() {
        Ok(key) if (1..=idempotency::LONGEST_KEY).contains(&key.len()) => Ok(Some(key)),
        _ => Err(ApiError::wrong_value(IDEMPOTENCY_KEY, "must have 1 to 100 ASCII characters")),
    }
}
