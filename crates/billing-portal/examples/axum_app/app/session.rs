//! Who is signed in in which browser: a random id in a cookie, everything else on the server.
//!
//! Use the sessions of your framework instead; what billing needs of them is the three fields of [`Session`].

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use axum::response::Redirect;

use super::App;
use super::random::random_id;
use super::user::User;

const LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

/// What is kept of a browser.
pub(super) struct Session {
    user: &'static User,
    began: Instant,
    /// The Chargebee sessions that were begun from here, to be ended with this one.
    pub(super) portal_sessions: Vec<String>,
    /// Sent to Chargebee's log-in page and awaited back.
    pub(super) nonce: Option<String>,
    /// What the next page says.
    pub(super) notice: Option<String>,
}

#[derive(Default)]
pub(super) struct Sessions(Mutex<HashMap<String, Session>>);

impl Sessions {
    /// Begins a session under a new id: one that somebody planted in the browser beforehand is of no use to them.
    pub(super) fn begin(&self, user: &'static User) -> String {
        let session = Session { user, began: Instant::now(), portal_sessions: Vec::new(), nonce: None, notice: None };
        let id = random_id();
        self.lock().insert(id.clone(), session);
        id
    }

    /// Ends a session and gives back what was kept of it.
    pub(super) fn end(&self, id: &str) -> Option<Session> {
        self.lock().remove(id)
    }

    /// Reads or changes a session; `None` if it has ended.
    pub(super) fn with<T>(&self, id: &str, act: impl FnOnce(&mut Session) -> T) -> Option<T> {
        self.lock().get_mut(id).map(act)
    }

    /// All sessions that have not outlived themselves.
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|_, session| session.began.elapsed() < LIFETIME);
        sessions
    }
}

/// The user of a request. A handler that takes one is reached by nobody else: others are sent to sign in.
pub(super) struct SignedIn {
    pub(super) session_id: String,
    pub(super) user: &'static User,
}

impl FromRequestParts<Arc<App>> for SignedIn {
    type Rejection = Redirect;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Redirect> {
        let signed_in = session_id(&parts.headers).and_then(|session_id| {
            let user = app.sessions.with(&session_id, |session| session.user)?;
            Some(Self { session_id, user })
        });
        signed_in.ok_or_else(|| Redirect::to("/sign-in"))
    }
}

/// The id in the cookie, be it of a session or not.
pub(super) fn session_id(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|cookies| cookies.split("; ")).filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| *name == "session").map(|(_, id)| id.to_owned())
}

/// The cookie with an id. No script can read it, and no other site's form or frame is sent with it; the return from
/// Chargebee's log-in page is, because it is a link.
pub(super) fn cookie(app: &App, session_id: &str) -> String {
    // Over plain http, as on a developer's machine, a `Secure` cookie would not be sent.
    let secure = if app.origin.starts_with("https:") { "; Secure" } else { "" };
    format!("session={session_id}; Path=/; HttpOnly; SameSite=Lax{secure}")
}

/// The cookie that takes the place of the one with the id.
pub(super) fn no_cookie() -> &'static str {
    "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"
}
