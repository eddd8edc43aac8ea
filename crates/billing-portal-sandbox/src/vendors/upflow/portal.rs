//! Links to the customer portal.
//!
//! <https://support.upflow.io/hc/en-us/articles/30073462055057>

use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;
use super::organization::{Link, Organization};
use crate::account::Scene;
use crate::message::Response;
use crate::object::{Object, text};

/// How long a link is valid if the request does not say: 24 hours, in seconds.
const DEFAULT_LIFETIME: u64 = 24 * 60 * 60;

pub(super) fn create_url(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let url = link(scene, call.customer(), Options::new(&call.body)?)?;
    Ok(Response::ok(&json!({"url": url})))
}

/// Makes a link to the portal of a customer.
pub(super) fn link(scene: &mut Scene<'_, Organization>, customer: &str, options: Options) -> Result<String, ApiError> {
    let customer_id = text(&scene.state.customer(customer)?.members, "id").to_owned();
    let token = scene.ids.next("portal_url_token", 48);
    let url = format!("{}/upflow/customers/{customer_id}?token={token}", scene.origin);
    let link = Link {
        customer_id,
        expires_at: scene.now.saturating_add(options.expires_in),
        frame_ancestors: options.frame_ancestors,
    };
    scene.state.links.insert(token, link);
    Ok(url)
}

/// The attributes of the body.
pub(super) struct Options {
    expires_in: u64,
    frame_ancestors: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { expires_in: DEFAULT_LIFETIME, frame_ancestors: None }
    }
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
    let seconds = value.as_i64().or_else(|| whole(value.as_f64()?)).and_then(|seconds| u64::try_from(seconds).ok());
    let seconds = seconds.filter(|seconds| *seconds >= 1);
    seconds.ok_or_else(|| {
        ApiError::bad_request(format!("expiresIn must be a whole number of seconds, from 1 to {}", i64::MAX))
    })
}

/// 60.0 and 6e1 are 60: JSON has one kind of number.
fn whole(number: f64) -> Option<i64> {
    let digits = format!("{number:.0}");
    (number.fract() == 0.0).then(|| digits.parse().ok()).flatten()
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
