//! Stripe: the API under `/v1` and the customer portal under `/stripe/p`.

mod connection;
mod customer;
mod error;
mod form;
mod idempotency;
mod list;
mod operation;
mod page;
mod query;
mod seed;
mod session;
mod snippet;

use http::{HeaderMap, Method};
use maud::{Markup, html};
use serde_json::Value;

pub use self::connection::StripeConnection;
use self::error::ApiError;
use self::operation::Action;
use self::seed::StripeSeed;
pub(crate) use self::session::StripeAccount;
use crate::account::{Account, Facts, Page, Refusal, Scene, SiteAddress};
use crate::ids::Ids;
use crate::message::{ApiRequest, Response};
use crate::operation::{Operation, Target, find};
use crate::seed::check::Checked;
use crate::snippet::Snippet;

/// The key of a request, if it has any.
pub(crate) struct Credentials(Option<String>);

impl From<&HeaderMap> for Credentials {
    fn from(headers: &HeaderMap) -> Self {
        Self(connection::key_of(headers))
    }
}

impl Account for StripeAccount {
    const FACTS: Facts = Facts {
        title: "Stripe",
        default_customers: "cus_NffrFeUfNV2Hib and cus_9s6XKzkNRiz8i3",
        connection_members: "base_url, api_key, restricted_key and sdk",
        root: connection::ROOT,
        accents: ["#0b5cad", "#8fc1ff"],
        // 25 a second would be few where a clock stands still.
        limits: &[],
    };
    const DEFAULT_SEED: &'static str = include_str!("default_seed.json");
    const OPERATIONS: &'static [Operation<Action>] = operation::OPERATIONS;
    const PAGES: &'static [Page<Self>] = page::PAGES;

    type Action = Action;
    type Seed = StripeSeed;
    type Connection = StripeConnection;
    type Credentials = Credentials;

    const CHECK: fn(&StripeSeed) -> Checked = seed::check;
    const CONNECTION: fn(&SiteAddress<'_>, Option<&mut Ids>) -> StripeConnection = StripeConnection::new;
    const SEEDED: fn(&StripeSeed, u64, &mut Ids) -> Self = seed::seeded;
    const EXPORTED: fn(&Self) -> Value = seed::exported;
    const OVERVIEW: fn(&Self) -> Markup = page::overview;
    const SNIPPETS: fn(&StripeConnection) -> Vec<Snippet> = snippet::snippets;

    fn is_for(credentials: &Credentials, connection: &StripeConnection) -> bool {
        credentials.0.as_ref().is_some_and(|key| connection.has_key(key))
    }

    fn authenticate(credentials: &Credentials, connection: &StripeConnection) -> Result<(), Response> {
        match &credentials.0 {
            Some(key) if connection.has_key(key) => Ok(()),
            key => Err(ApiError::key(key.as_deref()).into()),
        }
    }

    fn find(method: &Method, path: &str) -> Target<Action> {
        match find(Self::OPERATIONS, method, path) {
            Target::WrongMethod(_) => Target::Unknown,
            found => found,
        }
    }

    fn idempotency_key(request: &ApiRequest) -> Option<&str> {
        idempotency::key(request)
    }

    fn respond(
        scene: Scene<'_, Self>,
        operation: &Operation<Action>,
        ids: Vec<String>,
        request: &ApiRequest,
    ) -> Response {
        idempotency::respond(scene, operation, &ids.join("/"), request)
    }

    fn refusal(why: &Refusal<'_>) -> Response {
        ApiError::refusal(why).into()
    }

    fn complete(response: Response, request: &ApiRequest, ids: &mut Ids) -> Response {
        idempotency::complete(response, request, ids)
    }

    fn addresses(connection: &StripeConnection) -> Vec<(&'static str, Markup)> {
        vec![
            ("Stripe API", html! { code { (connection.base_url()) } }),
            ("Stripe API key", html! { code { (connection.api_key()) } }),
            ("Stripe restricted key", html! { code { (connection.restricted_key()) } " makes no portal sessions" }),
        ]
    }
}
