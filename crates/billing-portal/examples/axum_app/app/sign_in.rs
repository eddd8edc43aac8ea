//! How users sign in and out.
//!
//! **A toy**: it asks for no password. Put your own sign-in here. What matters is that signing out ends the portal as well.

use std::sync::Arc;

use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::problem::Problem;
use super::session::{cookie, no_cookie, session_id};
use super::user::USERS;
use super::{App, page};

/// `GET /sign-in`
pub(super) async fn choose() -> Html<String> {
    page::sign_in()
}

#[derive(Deserialize)]
pub(super) struct Choice {
    login: String,
}

/// `POST /sign-in`
pub(super) async fn sign_in(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Result<Response, Problem> {
    let user = USERS.iter().find(|user| user.login == choice.login);
    let user = user.ok_or_else(|| Problem::refused("There is no such user."))?;
    // Whoever was signed in here before must not be left behind in the portal.
    end_session(&app, &headers).await?;
    let cookie = cookie(&app, &app.sessions.begin(user));
    Ok((AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to("/")).into_response())
}

/// `POST /sign-out`
pub(super) async fn sign_out(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let ended = end_session(&app, &headers).await;
    (AppendHeaders([(SET_COOKIE, no_cookie())]), ended.map(|()| Redirect::to("/sign-in"))).into_response()
}

/// Ends the session of a browser, with us and with Chargebee. Ours ends first, so it ends whatever happens.
async fn end_session(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    let Some(session) = session_id(headers).and_then(|id| app.sessions.end(&id)) else { return Ok(()) };
    let mut result = Ok(());
    for id in session.portal_sessions {
        match app.chargebee.logout_portal_session(id).await {
            // What the vendor does not know any more has ended, too.
            Err(error) if !error.is_not_found() => result = Err(Problem::portal_still_open(&error)),
            _ => {}
        }
    }
    result
}
