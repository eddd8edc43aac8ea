//! Upflow: the API under `/upflow/v1` and the customer portal under `/upflow/customers`.
//!
//! From the top down: the operations and the page; the state of an organization; the checks of what a request has.

mod attribute;
mod call;
mod connection;
mod contact;
mod customer;
mod error;
mod handle;
mod invoice;
mod operation;
mod organization;
mod page;
mod portal;
mod seed;
mod snippet;

use http::StatusCode;
use maud::{Markup, html};
use serde_json::Value;

use self::call::{Action, Call};
use self::connection::Credentials;
pub use self::connection::UpflowConnection;
use self::error::ApiError;
pub(crate) use self::organization::Organization;
use self::seed::UpflowSeed;
use crate::account::{Account, Facts, Page, Refusal, Scene, SiteAddress};
use crate::ids::Ids;
use crate::limit::LimitRule;
use crate::message::{ApiRequest, Response};
use crate::operation::Operation;
use crate::seed::check::Checked;
use crate::snippet::Snippet;

impl Account for Organization {
    const FACTS: Facts = Facts {
        title: "Upflow",
        default_customers: "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e, which is external:123 as well",
        connection_members: "base_url, api_key and api_secret",
        root: connection::ROOT,
        accents: ["#5538c8", "#b7a6ff"],
        limits: &[LimitRule::window(600, 60), LimitRule::at_once(10)],
    };
    const DEFAULT_SEED: &'static str = include_str!("default_seed.json");
    const OPERATIONS: &'static [Operation<Action>] = operation::OPERATIONS;
    const PAGES: &'static [Page<Self>] = page::PAGES;

    type Action = Action;
    type Seed = UpflowSeed;
    type Connection = UpflowConnection;
    type Credentials = Credentials;

    const CHECK: fn(&UpflowSeed) -> Checked = seed::check;
    const CONNECTION: fn(&SiteAddress<'_>, Option<&mut Ids>) -> UpflowConnection = UpflowConnection::new;
    const SEEDED: fn(&UpflowSeed, u64, &mut Ids) -> Self = organization::seeded;
    const EXPORTED: fn(&Self) -> Value = organization::exported;
    const OVERVIEW: fn(&Self) -> Markup = page::overview;
    const SNIPPETS: fn(&UpflowConnection) -> Vec<Snippet> = snippet::snippets;

    fn is_for(credentials: &Credentials, connection: &UpflowConnection) -> bool {
        connection.has_key(credentials)
    }

    fn authenticate(credentials: &Credentials, connection: &UpflowConnection) -> Result<(), Response> {
        let wrong = || ApiError::new(StatusCode::UNAUTHORIZED, "The API key and secret are missing or wrong");
        if connection.is_right(credentials) { Ok(()) } else { Err(wrong().into()) }
    }

    fn respond(
        mut scene: Scene<'_, Self>,
        operation: &Operation<Action>,
        ids: Vec<String>,
        request: &ApiRequest,
    ) -> Response {
        let action = &operation.action;
        let call = Call::new(action, ids, request, scene.mode);
        call.and_then(|call| (action.handler)(&mut scene, &call)).unwrap_or_else(Response::from)
    }

    fn refusal(why: &Refusal<'_>) -> Response {
        let (status, message) = why.words();
        ApiError::new(status, message).into()
    }

    fn addresses(connection: &UpflowConnection) -> Vec<(&'static str, Markup)> {
        let keys = html! { code { (connection.api_key()) } " " code { (connection.api_secret()) } };
        vec![("Upflow API", html! { code { (connection.base_url()) } }), ("Upflow API key and secret", keys)]
    }
}
