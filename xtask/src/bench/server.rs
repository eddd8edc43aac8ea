//! What servers of the API can do, as the benchmark of the sandbox prints it.

use serde::Deserialize;

use super::results::lines;
use crate::error::Error;

/// The sandbox of the command `billing-portal`.
pub const SANDBOX: &str = "sandbox";

/// Prism, which serves examples of a specification.
pub const PRISM: &str = "prism";

/// What a server did.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Load {
    /// Which server.
    pub server: String,
    /// How many requests were measured.
    pub requests: u64,
    /// How many of them a second.
    pub requests_per_second: f64,
    /// Whether server and client had a core of their own each.
    pub pinned: bool,
}

/// Reads a line for each server.
///
/// # Errors
///
/// A line is not as `sandbox.rs` prints it, or there is none.
pub fn parse(text: &str) -> Result<Vec<Load>, Error> {
    lines("the output of the sandbox's benchmark", text)
}
