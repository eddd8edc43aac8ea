//! What a handler is called with, and what it gives back.

use super::attribute::Body;
use super::error::ApiError;
use super::organization::Organization;
use crate::account::Scene;
use crate::message::Response;
use crate::object::Object;

/// What is done for an operation.
pub(crate) struct Action {
    pub(super) body: Body,
    pub(super) handler: Handler,
}

pub(super) type Handler = fn(&mut Scene<'_, Organization>, &Call) -> Result<Response, ApiError>;

/// What a request asks of an operation.
pub(super) struct Call {
    /// The ids in the path, decoded.
    pub(super) ids: Vec<String>,
    /// The decoded pairs of the query string.
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Object,
}

impl Call {
    /// How the path names the customer; empty if the operation is not on one.
    pub(super) fn customer(&self) -> &str {
        self.ids.first().map_or("", String::as_str)
    }

    /// How the path names the contact.
    pub(super) fn contact(&self) -> &str {
        self.ids.get(1).map_or("", String::as_str)
    }
}
