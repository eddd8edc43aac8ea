#![doc = include_str!("../README.md")]
// The vendors share what is not in their own modules, and no vendor uses all of it.
#![cfg_attr(not(feature = "default"), allow(dead_code, unreachable_code, unused))]

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
mod portal;
mod registry;
mod setting;
#[cfg(feature = "test-util")]
pub mod test_util;
mod text;
#[cfg(feature = "upflow")]
pub mod upflow;
mod validate;
mod vendor;
mod vendor_error;
mod vendor_facts;

pub use self::billing_portal::{BillingPortal, BillingPortalBuilder, LinkFor};
pub use billing_portal_transport::{
    Change, Clear, ConfigError, Connection, ConnectionBuilder, Limiter, Method, NoRoom, Permit, Permitting, RateLimit,
    Secret, StatusCode, Timeout, Timestamp, WindowLimiter,
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
#[cfg(feature = "upflow")]
pub use upflow::{CustomerRef, Environment, Upflow};
pub use vendor::{UnknownVendor, Vendor};

#[cfg(doctest)]
#[doc = include_str!("../../../docs/an-operation-we-do-not-wrap.md")]
struct AnOperationWeDoNotWrap;
