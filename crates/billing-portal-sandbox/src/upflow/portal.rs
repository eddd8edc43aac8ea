//! Links to the customer portal.
//!
//! <https://support.upflow.io/hc/en-us/articles/30073462055057>

use serde::Serialize;
use serde_json::Value;

use super::ApiError;
use super::operation::Call;
use crate::api::{Reply, ok};
use crate::object::{Object, text};
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

pub(super) fn create_url(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let options = Options::new(&call.body)?;
    let customer_id = text(&world.upflow.customer(call)?.members, "id").to_owned();
    let token = world.ids.next("portal_url_token", 48);
    let url = format!("{}/customers/{customer_id}?token={token}", world.setup.origin);
    let link = Link {
        customer_id,
        expires_at: world.clock.now().saturating_add(options.expires_in),
        frame_ancestors: options.frame_ancestors,
    };
    world.upflow.links.insert(token, link);
    Ok(ok(&PortalUrl { url }))
}

/// The attributes of the body.
struct Options {
    expires_in: u64,
    frame_ancestors: Option<String>,
}

impl Options {
    fn new(body: &Object) -> Result<Self, ApiError> {
        Ok(Self {
            expires_in: body.get("expiresIn").map_or(Ok(DEFAULT_LIFETIME), expires_in)?,
            frame_ancestors: body.get("frameAncestors").map(frame_ancestors).transpose()?,
        })
    }
}

fn expires_in(value: &Value) -> Result<u64, ApiError> {
    // Beyond 64-bit integers JSON numbers are no whole numbers to most programs.
    let seconds = value.as_i64().and_then(|seconds| u64::try_from(seconds).ok()).filter(|seconds| *seconds >= 1);
    seconds.ok_or_else(|| {
        ApiError::bad_request(format!("expiresIn must be a whole number of seconds, from 1 to {}", i64::MAX))
    })
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
