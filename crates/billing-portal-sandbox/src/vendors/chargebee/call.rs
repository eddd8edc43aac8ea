//! What a handler is called with, and what it gives back.

use super::error::ApiError;
use super::params::{Parameters, Params};
use super::site::Site;
use crate::account::Scene;

/// What is done for an operation.
pub(crate) struct Action {
    /// Every parameter that it takes; any other is refused.
    pub(super) parameters: Parameters,
    pub(super) handler: Handler,
}

impl Action {
    pub(super) fn takes(&self, name: &str) -> bool {
        self.parameters.iter().copied().flatten().any(|parameter| parameter.has_name(name))
    }
}

pub(super) type Handler = fn(&mut Scene<'_, Site>, &Call) -> Result<String, ApiError>;

/// What a request asks of an operation.
pub(super) struct Call {
    /// The id in the path, decoded; empty if the path has none.
    pub(super) id: String,
    pub(super) params: Params,
}
