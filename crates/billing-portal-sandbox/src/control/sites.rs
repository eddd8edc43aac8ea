//! Making, listing and deleting sites.

use axum::Router;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::json;

use super::response::{no_such_site, refuse, respond, too_long};
use super::site::SEED_LIMIT;
use crate::message::read_body;
use crate::site_state::filter::RequestFilter;
use crate::sites::{DEFAULT, MOST_SITES, SiteOptions, Sites};

pub(crate) fn routes() -> Router<Sites> {
    Router::new()
        .route("/_sandbox/sites", get(list).post(make))
        .route("/_sandbox/sites/{id}", get(connection).delete(delete))
        .route("/_sandbox/strangers", get(strangers))
}

async fn list(State(sites): State<Sites>) -> Response {
    respond(StatusCode::OK, &json!({"sites": sites.ids()}))
}

/// The requests that no site has in its journal.
async fn strangers(State(sites): State<Sites>) -> Response {
    let strangers = sites.strangers();
    let requests = strangers.requests(&RequestFilter::default());
    respond(StatusCode::OK, &json!({"count": strangers.total(), "requests": requests}))
}

async fn make(State(sites): State<Sites>, body: Body) -> Result<Response, Response> {
    let body = read_body(body, SEED_LIMIT).await.ok_or_else(too_long)?;
    let options = SiteOptions::from_json(&body).map_err(|why| refuse(StatusCode::BAD_REQUEST, &why))?;
    if sites.ids().len() > MOST_SITES {
        let why =
            format!("{MOST_SITES} sites are open: delete those that are done with, by DELETE /_sandbox/sites/{{id}}");
        return Err(refuse(StatusCode::CONFLICT, &why));
    }
    let made = sites.make(options).map_err(|error| refuse(StatusCode::CONFLICT, &error.to_string()))?;
    Ok(respond(StatusCode::CREATED, &made.connection))
}

/// The id in a path, unless it is no text.
type Id = Result<Path<String>, PathRejection>;

/// What is no text is the id of no site, and neither is the character that stands for it.
fn text(id: Id) -> String {
    id.map_or_else(|_| char::REPLACEMENT_CHARACTER.to_string(), |Path(id)| id)
}

async fn connection(State(sites): State<Sites>, id: Id) -> Response {
    let id = text(id);
    match sites.by_id(&id) {
        Some(site) => respond(StatusCode::OK, &site.connection),
        None => no_such_site(&id),
    }
}

async fn delete(State(sites): State<Sites>, id: Id) -> Response {
    let id = text(id);
    match id.as_str() {
        DEFAULT => refuse(StatusCode::CONFLICT, "the default site stays: POST …/reset brings it back to its seed"),
        id if sites.delete(id) => respond(StatusCode::OK, &json!({"deleted": id})),
        id => no_such_site(id),
    }
}
