//! Links to the customer portal.
//!
//! <https://support.upflow.io/hc/en-us/articles/30073462055057>

use axum::http::StatusCode;
use serde::Serialize;
use serde_json::Value;

use super::ApiError;
use crate::api::{ApiRequest, Reply, json};
use crate::world::World;

/// How long a link is valid if the request does not say: 24 hours, in seconds.
const DEFAULT_LIFETIME: u64 = 24 * 60 * 60;

/// A link that was handed out.
pub(super) struct Link {
    /// The UUID of its customer.
    pub(super) customer_id: String,
    /// By the world's clock; from this second on the link is invalid.
    pub(super) expires_at: u64,
    /// Who may show the portal in a frame, as it was given; nobody if absent.
    pub(super) frame_ancestors: Option<String>,
}

#[derive(Serialize)]
struct PortalUrl {
    url: String,
}

pub(super) fn create_url(world: &mut World, customer: &str, request: &ApiRequest) -> Result<Reply, ApiError> {
    if !request.body().is_empty() && !request.is_content_type("application/json") {
        let message = "The content type must be application/json";
        return Err(ApiError::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    let options = Options::from_json(request.body())?;
    let Some(customer_id) = world.upflow.find(customer).map(|customer| customer.id.clone()) else {
        return Err(ApiError::new(StatusCode::NOT_FOUND, format!("Customer {customer} not found")));
    };
    let token = world.ids.next("portal_url_token", 48);
    let url = format!("{}/customers/{customer_id}?token={token}", world.setup.origin);
    let link = Link {
        customer_id,
        expires_at: world.clock.now().saturating_add(options.expires_in),
        frame_ancestors: options.frame_ancestors,
    };
    world.upflow.links.insert(token, link);
    Ok(Reply::new(StatusCode::OK, json(&PortalUrl { url })))
}

/// The attributes of the body.
struct Options {
    expires_in: u64,
    frame_ancestors: Option<String>,
}

impl Options {
    fn from_json(body: &[u8]) -> Result<Self, ApiError> {
        let Ok(Value::Object(attributes)) = serde_json::from_slice(body) else {
            return Err(ApiError::bad_request("The body must be a JSON object"));
        };
        let mut options = Self { expires_in: DEFAULT_LIFETIME, frame_ancestors: None };
        for (name, value) in attributes {
            match name.as_str() {
                "expiresIn" => options.expires_in = expires_in(&value)?,
                "frameAncestors" => options.frame_ancestors = Some(frame_ancestors(&value)?),
                _ => return Err(ApiError::bad_request(format!("{name} is not an attribute of this operation"))),
            }
        }
        Ok(options)
    }
}

fn expires_in(value: &Value) -> Result<u64, ApiError> {
    let seconds = value.as_u64().filter(|seconds| *seconds >= 1);
    seconds.ok_or_else(|| ApiError::bad_request("expiresIn must be a whole number of seconds, at least 1"))
}

/// The names go into a header of the page, so nothing may be in them that ends a directive or the header.
fn frame_ancestors(value: &Value) -> Result<String, ApiError> {
    let names = value.as_str().map(|names| names.split(' ').filter(|name| !name.is_empty()).collect::<Vec<_>>());
    let is_plain = |name: &str| name.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b';' | b',' | b'\'' | b'"'));
    match names {
        Some(names) if !names.is_empty() && names.iter().all(|name| is_plain(name)) => Ok(names.join(" ")),
        _ => Err(ApiError::bad_request("frameAncestors must be a string of domain names with spaces between them")),
    }
}
