//! The routes of a sandbox.

use std::collections::BTreeSet;

use axum::Router;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::line::Peer;
use crate::world::SharedWorld;
use crate::{chargebee, control, page, upflow};

/// Everything that a sandbox serves; handlers learn who their peer is.
pub(crate) fn service(world: SharedWorld) -> IntoMakeServiceWithConnectInfo<Router, Peer> {
    Router::new()
        .route("/", get(page::start))
        .merge(chargebee::routes())
        .merge(upflow::routes())
        .merge(control::routes())
        .fallback(not_found)
        .with_state(world)
        .into_make_service_with_connect_info()
}

/// The ids of the operations that the APIs have, each once: an id may be one of both vendors.
pub(crate) fn operation_ids() -> impl Iterator<Item = &'static str> {
    let ids: BTreeSet<_> = chargebee::operation_ids().chain(upflow::operation_ids()).collect();
    ids.into_iter()
}

async fn not_found() -> Response {
    (StatusCode::NOT_FOUND, "Not found\n").into_response()
}
