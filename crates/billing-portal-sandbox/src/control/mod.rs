//! The control plane under `/_sandbox`: everything that the handles of Rust do, over HTTP.

mod response;
mod site;
mod sites;

pub(crate) use self::response::{no_such_site, refuse};
pub(crate) use self::site::routes as routes_of_site;
pub(crate) use self::sites::routes as routes_of_sandbox;
use crate::message::below;

/// Whether a path is the control plane's.
pub(crate) fn is_control(path: &str) -> bool {
    below(path, "/_sandbox").is_some()
}
