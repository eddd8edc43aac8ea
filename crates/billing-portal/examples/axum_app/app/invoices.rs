//! Upflow: its portal in a frame on a page of ours.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::REFRESH;
use axum::response::{IntoResponse, Redirect};
use billing_portal::CustomerRef;

use super::problem::Problem;
use super::session::SignedIn;
use super::{App, page};

/// How long a link works. Nothing ends one early, so it is not the vendor's default of a day.
const VALIDITY: Duration = Duration::from_secs(60 * 60);

/// When a page that stays open is loaded anew, and with it the frame: before the link ends.
const RELOAD: Duration = Duration::from_secs(55 * 60);

/// `GET /invoices`: the page around the frame. It holds no link.
pub(super) async fn show(_: SignedIn) -> impl IntoResponse {
    ([(REFRESH, RELOAD.as_secs().to_string())], page::invoices())
}

/// `GET /invoices/frame`: makes a link each time that the frame is loaded.
///
/// A frame cannot POST. What takes its place is that the browser says what it fetches, for whom: only a frame on a page of
/// ours is given a link, not an image, a preview or a page elsewhere. Browsers say so over https and on localhost.
pub(super) async fn frame(
    State(app): State<Arc<App>>,
    visitor: SignedIn,
    headers: HeaderMap,
) -> Result<Redirect, Problem> {
    let says = |name, value| headers.get(name).is_some_and(|said| said == value);
    if !says("sec-fetch-site", "same-origin") || !says("sec-fetch-dest", "iframe") {
        return Err(Problem::refused("Invoices are shown on the page of invoices only."));
    }
    let link = app
        .upflow
        .portal_link(CustomerRef::external(visitor.user.upflow))
        .expires_in(VALIDITY)
        // The port matters: browsers block the frame if it is missing here.
        .frame_ancestors([app.host()])
        .send()
        .await?;
    Ok(Redirect::to(link.url()))
}
