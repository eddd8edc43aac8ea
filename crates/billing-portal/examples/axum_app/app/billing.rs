//! Chargebee: the portal, its log-in page, and contacts.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Query, State};
use axum::http::Uri;
use axum::response::Redirect;
use billing_portal::{ErrorKind, IdempotencyKey, PortalReturn, StatusCode};
use serde::Deserialize;

use super::App;
use super::problem::{Problem, logged};
use super::random::random_id;
use super::session::{Session, SignedIn};

/// `POST /billing`: "Manage billing".
pub(super) async fn open_portal(State(app): State<Arc<App>>, visitor: SignedIn) -> Result<Redirect, Problem> {
    let link = app.chargebee.portal_link(visitor.user.chargebee).redirect_url(app.url("/")).send().await?;
    let kept = app.sessions.with(&visitor.session_id, |session| {
        session.portal_sessions.extend(link.session_id().map(str::to_owned));
    });
    // Whoever signed out in the meantime, in another tab, does not want to be let in any more.
    Ok(kept.map_or_else(|| Redirect::to("/sign-in"), |()| Redirect::to(link.url())))
}

/// `POST /billing/log-in`: "Log in through Chargebee".
///
/// The nonce ties the return to this browser: who gets somebody to open another return address achieves nothing.
pub(super) async fn log_in(State(app): State<Arc<App>>, visitor: SignedIn) -> Result<Redirect, Problem> {
    let nonce = random_id();
    let return_url = app.url(&format!("/billing/return?nonce={nonce}"));
    let login_url = app.chargebee.login_url(return_url).cancel_url(app.url("/")).build()?;
    app.sessions.with(&visitor.session_id, |session| session.nonce = Some(nonce));
    Ok(Redirect::to(&login_url))
}

#[derive(Deserialize)]
struct Nonce {
    nonce: String,
}

/// `GET /billing/return`: the way back from Chargebee's log-in page.
///
/// It ends in a redirect, so that the token does not stay in the address bar and the history.
pub(super) async fn come_back(State(app): State<Arc<App>>, visitor: SignedIn, uri: Uri) -> Result<Redirect, Problem> {
    let refused = || Problem::refused("This log-in is not yours, or it was used before. Please begin again.");

    // First the nonce: it is ours, works once, and without it Chargebee is not even asked.
    let Query(Nonce { nonce }) = Query::try_from_uri(&uri).map_err(|_| refused())?;
    let is_awaited =
        app.sessions.with(&visitor.session_id, |session| session.nonce.take_if(|awaited| *awaited == nonce).is_some());
    if is_awaited != Some(true) {
        return Err(refused());
    }

    // Then Chargebee: what it does not confirm is a claim of the browser.
    let portal_return = PortalReturn::from_query(uri.query().unwrap_or_default()).map_err(|_| refused())?;
    let session = app.chargebee.activate_portal_session(portal_return).await.map_err(|error| {
        if error.is_retryable() {
            return Problem::from(error);
        }
        logged(&error);
        refused()
    })?;

    // Last, whose it is: somebody may log in there as another customer than here. What does not become a part of our
    // session is ended here, because nothing else will end it.
    let is_theirs = session.customer_id() == visitor.user.chargebee;
    let keep = |ours: &mut Session| {
        ours.portal_sessions.push(session.id().to_owned());
        ours.notice = Some("Chargebee has confirmed who you are.".to_owned());
    };
    if !is_theirs || app.sessions.with(&visitor.session_id, keep).is_none() {
        if let Err(error) = app.chargebee.logout_portal_session(session.id()).await {
            logged(&error);
        }
        return Err(refused());
    }
    Ok(Redirect::to("/"))
}

#[derive(Deserialize)]
pub(super) struct Contact {
    email: String,
    first_name: String,
    /// Made with the page, so that a form that is sent twice adds one contact.
    form_id: String,
}

/// `POST /billing/contacts`: "Add a billing contact".
pub(super) async fn add_contact(
    State(app): State<Arc<App>>,
    visitor: SignedIn,
    Form(contact): Form<Contact>,
) -> Result<Redirect, Problem> {
    // The browser could send any key; with the customer in it, it meets nobody else's.
    let key = IdempotencyKey::new(format!("{}-{}", visitor.user.chargebee, contact.form_id))?;
    let request = app.chargebee.add_contact(visitor.user.chargebee, &contact.email).first_name(contact.first_name);
    match request.enabled(true).send_billing_email(true).idempotency_key(key).await {
        Ok(_) => {
            let notice = format!("{} is a billing contact now.", contact.email);
            app.sessions.with(&visitor.session_id, |session| session.notice = Some(notice));
            Ok(Redirect::to("/"))
        }
        Err(error) if error.kind() == ErrorKind::Request || error.status() == Some(StatusCode::BAD_REQUEST) => {
            logged(&error);
            Err(Problem::not_accepted("Is the address right? The number of contacts is limited, too."))
        }
        Err(error) => Err(error.into()),
    }
}
