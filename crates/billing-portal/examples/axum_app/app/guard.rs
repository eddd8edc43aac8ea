//! What is checked of every request, and said with every answer.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, ORIGIN, REFERRER_POLICY};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::App;
use super::problem::Problem;

const ANSWERS: [(HeaderName, &str); 3] = [
    // Pages are somebody's, and redirects hold links that let in whoever has them.
    (CACHE_CONTROL, "no-store"),
    // Not `no-referrer`: with it, browsers send `Origin: null` with our own forms.
    (REFERRER_POLICY, "same-origin"),
    // No scripts, and our buttons in nobody else's frame. There is no `form-action 'self'`: browsers hold the redirect
    // after a form to it as well, and would stop the one to the portal.
    (CONTENT_SECURITY_POLICY, "script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'"),
];

/// Takes forms from our own pages only.
///
/// `SameSite=Lax` keeps the cookie from the forms of other sites, but not from those of another subdomain or port. Every
/// browser says in `Origin` where a form comes from; who does not say so is refused too.
pub(super) async fn guard(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let is_ours = request.headers().get(ORIGIN).is_some_and(|origin| origin == app.origin.as_str());
    let mut response = if request.method().is_safe() || is_ours {
        next.run(request).await
    } else {
        Problem::refused("This form was not sent from one of our pages.").into_response()
    };
    for (name, value) in ANSWERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
