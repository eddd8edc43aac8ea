//! The routes of a sandbox.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::world::SharedWorld;
use crate::{chargebee, control, page, upflow};

/// Everything that a sandbox serves; handlers learn the address of their peer.
pub(crate) fn service(world: SharedWorld) -> IntoMakeServiceWithConnectInfo<Router, SocketAddr> {
    Router::new()
        .route("/", get(page::start))
        .merge(chargebee::routes())
        .merge(upflow::routes())
        .merge(control::routes())
        .fallback(not_found)
        .with_state(world)
        .into_make_service_with_connect_info()
}

async fn not_found() -> Response {
    (StatusCode::NOT_FOUND, "Not found\n").into_response()
}
