//! What went wrong, as a page for the customer and a line in the log.

use std::time::Duration;

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use billing_portal::Error;

use super::page;
use super::random::random_id;

/// A page with its status.
pub(super) struct Problem {
    status: StatusCode,
    title: &'static str,
    text: String,
    retry_after: Option<Duration>,
}

impl Problem {
    /// Somebody tried what nobody may do, or a page was left open for too long.
    pub(super) fn refused(why: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "This did not work", why)
    }

    /// There is no such page.
    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Not found", "There is no such page.")
    }

    /// The vendor did not take what the customer wrote.
    pub(super) fn not_accepted(text: &str) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Please check what you entered", text)
    }

    /// Signed out here, but not there.
    pub(super) fn portal_still_open(error: &Error) -> Self {
        let reference = logged(error);
        let text = format!(
            "You are signed out here, but your billing portal may still be open. If you share this computer, please log \
             out there as well. Reference: {reference}"
        );
        Self::new(StatusCode::BAD_GATEWAY, "Almost signed out", text)
    }

    fn new(status: StatusCode, title: &'static str, text: impl Into<String>) -> Self {
        Self { status, title, text: text.into(), retry_after: None }
    }
}

/// What any call of a vendor may run into. The predicates say what to do; customers need not know more.
impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let reference = logged(&error);
        if error.is_not_found() {
            let text = "There is no billing account for you yet. It is set up with your first order.";
            Self::new(StatusCode::NOT_FOUND, "No billing account yet", text)
        } else if error.is_retryable() {
            let retry_after = error.retry_after();
            let text = format!("Billing cannot be reached at the moment. Please try again in {}.", words(retry_after));
            let problem = Self::new(StatusCode::SERVICE_UNAVAILABLE, "Please try again", text);
            Self { retry_after, ..problem }
        } else {
            let text = format!("Please write to us, and mention this reference: {reference}");
            Self::new(StatusCode::BAD_GATEWAY, "Billing is not available", text)
        }
    }
}

/// How long to wait: what the vendor said, in whole minutes from two on, or a minute if it said nothing.
fn words(retry_after: Option<Duration>) -> String {
    match retry_after.map(|wait| wait.as_secs()) {
        None | Some(60) => "a minute".to_owned(),
        Some(0 | 1) => "a second".to_owned(),
        Some(seconds @ ..=119) => format!("{seconds} seconds"),
        Some(seconds) => format!("{} minutes", seconds.div_ceil(60)),
    }
}

/// Logs an error; gives back the reference to find it by. An error's text is one line and holds no key, token, URL or
/// address, so it may be logged as it is.
pub(super) fn logged(error: &Error) -> String {
    let reference = random_id();
    tracing::error!(%reference, %error);
    reference
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status, page::problem(self.title, &self.text)).into_response();
        if let Some(wait) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, wait.as_secs().into());
        }
        response
    }
}
