//! A local server that keeps state and responds as Chargebee, Stripe and Upflow do, for tests without an account.
//!
//! A [`Sandbox`] speaks the parts of the vendors' APIs that are about the portal, customers and contacts, over plain HTTP, on
//! 127.0.0.1 by default: it checks credentials and parameters, keeps customers, sessions and links, hosts the pages that
//! links lead to, and has a clock that a test can advance. Clients in any language can talk to it. It is written from the
//! vendors' public documentation and shares no code with any client, so it shares no mistake either; the `README.md` of this
//! crate lists each behaviour with its source.
//!
//! ```
//! use std::time::Duration;
//!
//! use billing_portal_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//!
//! // Point any client at it. This one is bare HTTP.
//! let client = reqwest::Client::builder().no_proxy().build()?;
//! let response = client
//!     .post(format!("{}/portal_sessions", sandbox.chargebee().base_url()))
//!     .basic_auth(sandbox.chargebee().api_key(), Some(""))
//!     .header("content-type", "application/x-www-form-urlencoded")
//!     .body("customer[id]=cust_42&redirect_url=https://app.acme.example/account")
//!     .send()
//!     .await?
//!     .json::<serde_json::Value>()
//!     .await?;
//! let link = response["portal_session"]["access_url"].as_str().ok_or("a URL")?;
//!
//! // An access URL is good for an hour.
//! sandbox.advance(Duration::from_secs(3_600));
//! assert_eq!(client.get(link).send().await?.status(), 401);
//!
//! // The requests to the API, without the credentials.
//! let request = &sandbox.requests()[0];
//! assert_eq!(request.operation_id.as_deref(), Some("create_portal_session"));
//! assert_eq!(request.header("authorization"), Some("[redacted]"));
//! # Ok(())
//! # }
//! ```
//!
//! Tests that run at once can share one server: [`Sandbox::site`] makes an isolated [`Site`] with credentials of its own.
//!
//! By default there are the Chargebee customers `cust_42` and `cust_7`, the Stripe customers `cus_NffrFeUfNV2Hib` and
//! `cus_9s6XKzkNRiz8i3`, and the Upflow customers `a123b456-c7d8-4fb3-a3ae-29fd1b4a287e` (external id `123`) and
//! `d15ab1ed-0000-4000-8000-000000000000` (external id `portal-disabled`).

// Layers, each of which sees only those below it:
//
//   sandbox, site        the public handles
//   server, guard        routes, and whose requests are taken; finds the vendor by the path
//   control, start       what is said of a site, and how it is controlled
//   pipeline, delivery   a request to an API: finds operation and site; credentials, limit, fault, stub, response, journal
//   sites, site_state    a site: its connection, and all that it remembers
//   vendors              the registry, and below it a folder for each vendor
//   account              the trait that a vendor's folder implements
//   frame, message, …    pages, requests and responses; ids, clock, dates, connections: they know no vendor
mod account;
mod bracketed;
mod clock;
mod connection;
mod control;
mod date;
mod delivery;
mod frame;
mod guard;
mod gzip;
mod ids;
mod limit;
mod line;
mod message;
mod mode;
mod money;
mod object;
mod operation;
mod origin;
mod pipeline;
mod replay;
mod sandbox;
mod seed;
mod server;
mod site;
mod site_state;
mod sites;
mod snippet;
mod start;
mod vendors;

pub use account::Facts;
pub use connection::ConnectionInfo;
pub use frame::STYLE;
pub use limit::LimitRule;
pub use mode::Mode;
pub use sandbox::{Sandbox, SandboxBuilder};
pub use seed::Seed;
pub use seed::check::SeedError;
pub use site::Site;
pub use site_state::control_error::ControlError;
pub use site_state::fault::Fault;
pub use site_state::fault_script::Faults;
pub use site_state::filter::RequestFilter;
pub use site_state::journal::RecordedRequest;
pub use site_state::limits::Limits;
pub use site_state::stub::Stub;
pub use sites::SiteOptions;
pub use vendors::Vendor;
pub use vendors::chargebee::ChargebeeConnection;
pub use vendors::stripe::StripeConnection;
pub use vendors::upflow::UpflowConnection;

/// The Rust code in the README compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
