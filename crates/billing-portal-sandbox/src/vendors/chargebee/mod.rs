//! Chargebee: the API under `/api/v2` and the pages that it hosts under `/portal`.
//!
//! From the top down: the operations and the pages, which change the state of a site; the state and what is kept in it; the
//! checks of what a request has.

mod call;
mod connection;
mod custom_field;
mod customer;
mod error;
mod handle;
mod idempotency;
mod library;
mod list;
mod operation;
mod page;
mod parameter;
mod params;
mod seed;
mod session;
mod site;
mod snippet;
mod subscription;

use http::{Method, StatusCode};
use maud::{Markup, html};
use serde::Serialize;
use serde_json::Value;

use self::call::{Action, Call};
pub use self::connection::ChargebeeConnection;
use self::connection::Credentials;
use self::error::ApiError;
use self::seed::ChargebeeSeed;
pub(crate) use self::site::Site;
use crate::account::{Account, Facts, Page, Refusal, Scene, SiteAddress};
use crate::ids::Ids;
use crate::limit::LimitRule;
use crate::message::{ApiRequest, Response};
use crate::operation::{Operation, Target};
use crate::replay::Fingerprint;
use crate::seed::check::Checked;
use crate::snippet::Snippet;

impl Account for Site {
    const FACTS: Facts = Facts {
        title: "Chargebee",
        default_customers: "cust_42 and cust_7",
        connection_members: "base_url, portal_url, site and api_key",
        root: connection::ROOT,
        accents: ["#b3400b", "#ff9f6e"],
        // How many in a minute depends on the plan.
        limits: &[LimitRule::at_once_of("GET", 50), LimitRule::at_once_of("POST", 100)],
    };
    const DEFAULT_SEED: &'static str = include_str!("default_seed.json");
    const OPERATIONS: &'static [Operation<Action>] = operation::OPERATIONS;
    const PAGES: &'static [Page<Self>] = page::PAGES;

    type Action = Action;
    type Seed = ChargebeeSeed;
    type Connection = ChargebeeConnection;
    type Credentials = Credentials;

    const CHECK: fn(&ChargebeeSeed) -> Checked = seed::check;
    const CONNECTION: fn(&SiteAddress<'_>, Option<&mut Ids>) -> ChargebeeConnection = ChargebeeConnection::new;
    const SEEDED: fn(&ChargebeeSeed, u64, &mut Ids) -> Self = site::seeded;
    const EXPORTED: fn(&Self) -> Value = site::exported;
    const OVERVIEW: fn(&Self) -> Markup = page::overview;
    const SNIPPETS: fn(&ChargebeeConnection) -> Vec<Snippet> = snippet::snippets;

    fn is_for(credentials: &Credentials, connection: &ChargebeeConnection) -> bool {
        credentials.has_key(connection.api_key())
    }

    fn authenticate(credentials: &Credentials, connection: &ChargebeeConnection) -> Result<(), Response> {
        credentials.check(connection.api_key()).map_err(Response::from)
    }

    fn find(method: &Method, path: &str) -> Target<Action> {
        operation::find(method, path)
    }

    fn idempotency_key(request: &ApiRequest) -> Option<&str> {
        idempotency::key(request).unwrap_or_default()
    }

    fn respond(
        mut scene: Scene<'_, Self>,
        operation: &Operation<Action>,
        ids: Vec<String>,
        request: &ApiRequest,
    ) -> Response {
        let id = ids.into_iter().next().unwrap_or_default();
        respond(&mut scene, operation, id, request).unwrap_or_else(Response::from)
    }

    fn refusal(why: &Refusal<'_>) -> Response {
        let (status, message) = why.words();
        let code = match why {
            Refusal::OnDemand(status) => return ApiError::on_demand(*status).into(),
            Refusal::TooLarge | Refusal::Garbled => "invalid_request",
            // The vendor may well have this operation; the sandbox has not.
            Refusal::Unknown(_) => "resource_not_found",
            Refusal::WrongMethod(_) => "http_method_not_supported",
            Refusal::TooManyRequests => {
                return ApiError::new(status, "api_request_limit_exceeded", message).kind("operation_failed").into();
            }
        };
        ApiError::new(status, code, message).into()
    }

    fn addresses(connection: &ChargebeeConnection) -> Vec<(&'static str, Markup)> {
        let page = "/portal/login?return_url=…&cancel_url=…";
        let mut addresses = vec![
            ("Chargebee API", html! { code { (connection.base_url()) } }),
            ("Chargebee API key", html! { code { (connection.api_key()) } }),
            ("Chargebee log-in page", html! { code { (connection.portal_url()) (page) } }),
        ];
        if connection.libraries().python.is_none() {
            let why = "for Python, PHP, Ruby and Go need a host name with a dot in it, such as 127.0.0.1; this sandbox has none";
            addresses.push(("Chargebee’s libraries", html! { span data-testid="no-sdk" { (why) } }));
        }
        addresses
    }

    fn beside(connection: &ChargebeeConnection) -> Option<(&'static str, impl Serialize)> {
        Some(("sdk", connection.libraries()))
    }
}

fn respond(
    scene: &mut Scene<'_, Site>,
    operation: &Operation<Action>,
    id: String,
    request: &ApiRequest,
) -> Result<Response, ApiError> {
    params::check_headers(request)?;
    let pairs = params::pairs(request);
    let key = idempotency::key(request)?;
    let fingerprint = Fingerprint::new(operation.id, &id, &pairs);
    if let Some(key) = key
        && let Some(text) = scene.state.replays.find(key, fingerprint, scene.now).map_err(|_| ApiError::key_reused())?
    {
        return Ok(Response::new(StatusCode::OK, text.to_owned()).header(idempotency::REPLAYED, "true"));
    }
    let action = &operation.action;
    let mut params = params::check(&pairs, action.parameters, scene.mode, request)?;
    if action.takes("business_entity_id") {
        params::settle_business_entity(request, &mut params)?;
    }
    let text = (action.handler)(scene, &Call { id, params })?;
    if let Some(key) = key {
        scene.state.replays.store(key, fingerprint, scene.now, text.clone());
    }
    Ok(Response::new(StatusCode::OK, text))
}
