#![doc = include_str!("../README.md")]
// The vendors share what is not in their own modules, and no vendor uses all of it.
#![cfg_attr(not(all(feature = "chargebee", feature = "upflow")), allow(dead_code, unused_imports))]

#[cfg(feature = "chargebee")]
pub mod chargebee;
mod credential;
mod debug;
mod env;
mod error;
mod link;
mod list;
mod options;
#[cfg(any(feature = "chargebee", feature = "upflow"))]
mod portal;
mod reply;
mod text;
#[cfg(feature = "upflow")]
pub mod upflow;
mod validate;
mod vendor;

pub use billing_portal_transport::{
    Change, Clear, ConfigError, Connection, ConnectionBuilder, RateLimit, Secret, Timeout, Timestamp,
};
#[cfg(feature = "chargebee")]
pub use chargebee::{Chargebee, IdempotencyKey, PortalReturn, RequestContext, Session};
pub use credential::{ApiKey, ApiSecret};
pub use error::{Error, ErrorKind};
pub use link::PortalLink;
pub use list::{Items, Page};
pub use options::CallOptions;
#[cfg(any(feature = "chargebee", feature = "upflow"))]
pub use portal::BillingPortal;
pub use reply::Reply;
#[cfg(feature = "upflow")]
pub use upflow::{CustomerRef, Environment, Upflow};
pub use vendor::{UnknownVendor, Vendor};
