//! Links to the billing portals that vendors host, for customers who want to see what they pay: [`Chargebee`], [`Upflow`] and
//! [`Stripe`], or [`BillingPortal`] for whichever of them is configured. With them come sessions, customers and contacts.
//!
//! ```sh
//! # a clone beside your crate; or --git with its address
//! cargo add billing-portal --path ../billing-portal/crates/billing-portal
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! It needs Rust 1.89 and Tokio 1: a call that is polled outside of a Tokio runtime with timers and I/O panics.
//! `#[tokio::main]` starts one that has them.
//!
//! ```no_run
//! use billing_portal::BillingPortal;
//!
//! # async fn example() -> Result<(), billing_portal::Error> {
//! let portal = BillingPortal::from_env()?;
//! match portal.link_for("cust_42").return_url_if_supported("https://app.acme.example/account").await {
//!     Ok(link) => redirect_to(link.url()),
//!     Err(error) if error.is_not_found() => show("You have no billing account yet."),
//!     Err(error) if error.is_retryable() => show("Please try again in a minute."),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! # fn redirect_to(_: &str) {}
//! # fn show(_: &str) {}
//! ```
//!
//! | to | see |
//! |---|---|
//! | configure a client | [`BillingPortal::from_env`], [`Chargebee::builder`], [`Upflow::builder`], [`Stripe::builder`] |
//! | redirect a customer | [`BillingPortal::link_for`], [`Chargebee::portal_link`], [`Upflow::portal_link`], [`Stripe::portal_link`] |
//! | lead a customer to one thing to do | [`Flow`](stripe::Flow), with [`Stripe::portal_link`] |
//! | let a vendor log users in | [`Chargebee::login_url`], [`Chargebee::activate_portal_session`] |
//! | show a portal in a page of yours | [`Chargebee::create_portal_session`], [`frame_ancestors`](upflow::CreatePortalLink::frame_ancestors) |
//! | log a customer out | [`BillingPortal::logout`], [`Chargebee::logout_portal_session`] |
//! | find, create and change customers | [`BillingPortal::find_customers`], and the clients' `create_customer`, `list_customers` and so on |
//! | make links for many customers | [`BillingPortal::customers`] or `list_customers().stream()`, with a [`RateLimit`]: [`Facts::usual_rate`] |
//! | serve any vendor | [`BillingPortal`], [`LinkRequest::validate`], [`Vendor::facts`] |
//! | test your application | the crate `billing-portal-sandbox`; the feature `test-util` |
//! | tell errors apart | [`Error`] |
//! | set timeouts, retries and limits | the builders, such as [`BillingPortalBuilder`]; `timeout` and `max_attempts` of each request |
//! | send a request again after a crash | [`IdempotencyKey`] |
//! | share connections, set proxies and certificates | [`Connection`] |
//! | call what is not wrapped | `request` and `raw` of each client, such as [`Stripe::request`] and [`Stripe::raw`] |
//!
//! # The vendors
//!
//! | | Chargebee | Upflow | Stripe |
//! |---|---|---|---|
//! | a link opens | once | until it ends | for a short while |
//! | it ends | after an hour | after 24 hours, or as asked | not documented |
//! | where customers go afterwards | `redirect_url` | – | `return_url` |
//! | in a frame | in-app | `frame_ancestors` | not documented |
//! | idempotency keys | 30 minutes | none | 24 hours |
//!
//! What a program has to know of them is data: [`Vendor::facts`], [`Vendor::assumptions`].
//!
//! # What it promises
//!
//! - Each call ends: after 5 seconds without a connection, 20 for an attempt, 60 in all, all of which can be set.
//! - What can be retried without harm is retried, four attempts in all; a `Retry-After` is kept.
//! - Keys, tokens and links are in no `Debug`, `Display` or trace.
//! - An id that could reach another endpoint is refused, and nothing is sent.
//! - An error keeps status, code and what is known of the outcome.
//! - New members and values in responses are no errors.
//! - Dropping the future cancels the call.
//!
//! # Features
//!
//! | feature | by default | |
//! |---|---|---|
//! | `chargebee`, `upflow`, `stripe` | on | the vendors |
//! | `rustls` | on | TLS with the certificates that the platform trusts |
//! | `native-tls`, `rustls-no-provider` | off | TLS of the platform; `rustls` with the application's own cryptography |
//! | `jiff` | off | conversions between [`Timestamp`] and `jiff::Timestamp` |
//! | `test-util` | off | links, sessions and errors made by hand, for tests that fake calls |
// The vendors share what is not in their own modules, and no vendor uses all of it.
#![cfg_attr(not(feature = "default"), allow(dead_code, unreachable_code, unused))]

mod assumption;
mod billing_portal;
mod call;
mod call_info;
#[cfg(feature = "chargebee")]
pub mod chargebee;
mod client_options;
mod credential;
mod custom_request;
mod customer;
mod debug;
mod error;
mod fact;
mod failed_call;
mod idempotency_key;
mod link;
mod link_option;
mod link_request;
mod list;
mod operation;
mod portal;
mod registry;
mod setting;
#[cfg(feature = "stripe")]
pub mod stripe;
#[cfg(feature = "test-util")]
pub mod test_util;
mod text;
#[cfg(feature = "upflow")]
pub mod upflow;
mod validate;
mod vendor;
mod vendor_client;
mod vendor_error;
mod vendor_facts;

pub use self::billing_portal::{BillingPortal, BillingPortalBuilder, LinkFor};
pub use assumption::{Assumption, Bearing, LinkProbe};
pub use billing_portal_transport::{
    Change, Clear, ConfigError, ConnectCause, Connection, ConnectionBuilder, EnvironmentProxy, Limiter, Method, NoRoom,
    Permit, Permitting, RateLimit, Secret, StatusCode, Timeout, Timestamp, WindowLimiter,
};
pub use call::Sending;
pub use call_info::CallInfo;
#[cfg(feature = "chargebee")]
pub use chargebee::{Chargebee, PortalReturn, RequestContext, Session};
pub use credential::{ApiKey, ApiSecret};
pub use customer::{CustomerSearch, CustomerSummary};
pub use error::{Error, ErrorKind};
pub use fact::{Facts, Finds, Opens};
pub use idempotency_key::IdempotencyKey;
pub use link::PortalLink;
pub use link_option::{LinkOption, OwnLinkOption};
pub use link_request::LinkRequest;
pub use list::{Items, Page};
pub use setting::Setting;
#[cfg(feature = "stripe")]
pub use stripe::Stripe;
#[cfg(feature = "upflow")]
pub use upflow::{CustomerRef, Environment, Upflow};
pub use vendor::{UnknownVendor, Vendor};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../../../docs/vendors.md")]
struct Vendors;

#[cfg(doctest)]
#[doc = include_str!("../../../docs/an-operation-we-do-not-wrap.md")]
struct AnOperationWeDoNotWrap;
