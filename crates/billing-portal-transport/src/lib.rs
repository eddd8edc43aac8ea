//! The runtime under the low-level clients of `billing-portal`.
//!
//! The client crates are generated from OpenAPI descriptions by
//! [progenitor](https://docs.rs/progenitor). What generated code calls at run time is this crate: it completes a request
//! (credentials, headers), refuses what would reach another endpoint, sends it within finite limits of time and size,
//! and gives back either the decoded response or an error that keeps status, headers and number of attempts. No vendor is
//! named here; what differs between APIs is an [`ApiProfile`].
//!
//! Applications use the crate `billing-portal`, or a client crate; this one is for those who write client crates.
//!
//! # Features
//!
//! TLS is off by default. `rustls` brings its own cryptography and uses the trust store of the platform;
//! `native-tls` uses the platform's TLS; `rustls-no-provider` leaves the choice of the cryptography to the application.
//! `jiff` converts [`Timestamp`] into `jiff::Timestamp` and back.

mod attempt;
mod base_url;
mod change;
mod config_error;
mod connect_cause;
mod connection;
mod credentials;
mod custom_request;
mod error;
mod failure;
mod form;
mod head;
mod json_text;
mod json_union;
mod limit;
mod mask;
mod open_enum;
mod operation;
mod options;
mod path;
mod profile;
mod proxy;
mod query;
mod record;
mod response;
mod retry;
mod retry_after;
mod runtime;
mod secret;
mod secret_members;
mod timestamp;
mod tls;
mod transport;
mod window_limiter;

pub use base_url::BaseUrl;
pub use change::{Change, Clear};
pub use config_error::ConfigError;
pub use connect_cause::ConnectCause;
pub use connection::{Connection, ConnectionBuilder};
pub use credentials::Credentials;
pub use custom_request::CustomRequest;
pub use error::{Error, InvalidRequest};
pub use failure::{Failure, FailureKind, Timeout};
pub use form::{FORM, FormError, RequestBuilderExt, form_body};
pub use json_text::JsonText;
pub use limit::{Limiter, NoRoom, Permit, Permitting, RateLimit};
pub use mask::masked;
pub use operation::{Operation, OperationInfo};
pub use options::CallOptions;
pub use path::{climbs, encode_path};
pub use profile::{ApiProfile, Verdict};
pub use proxy::EnvironmentProxy;
pub use query::QueryParam;
pub use response::{ByteStream, DecodeError, Response, ResponseValue};
pub use retry_after::retry_after;
pub use runtime::{ClientHooks, ClientInfo};
pub use secret::Secret;
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use transport::Transport;
pub use window_limiter::WindowLimiter;

pub use reqwest::{Method, StatusCode, header};

/// What the macros of this crate name.
#[doc(hidden)]
pub mod macros {
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::Value;

    pub use crate::json_union::{JsonKind, read_variant, tagged};
}
