//! The application: who is signed in, where the billing portals are, and what keeps them apart from everybody else.
//!
//! What holds throughout:
//!
//! - A link is made when the customer asks for it, by a POST, and handed on at once by a redirect that nobody stores.
//!   Pages are rendered without asking a vendor, and hold no link.
//! - Whose portal is opened is a matter of the session, never of what the browser sends.
//! - What comes back through the browser is checked: a nonce first, then with the vendor, then against who is signed in.

mod billing;
mod guard;
mod invoices;
mod page;
mod problem;
mod random;
mod session;
mod sign_in;
mod user;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use billing_portal::{Chargebee, Upflow};

use session::Sessions;

/// What all handlers share.
pub(crate) struct App {
    chargebee: Chargebee,
    upflow: Upflow,
    /// Where browsers reach this application, such as `https://app.acme.example`. It is configured, not taken from the
    /// `Host` of a request, which its sender chooses: return addresses are made from it, and `Origin` is compared with it.
    origin: String,
    sessions: Sessions,
}

impl App {
    pub(crate) fn new(chargebee: Chargebee, upflow: Upflow, origin: String) -> Self {
        Self { chargebee, upflow, origin, sessions: Sessions::default() }
    }

    /// The absolute address of a path.
    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Host and port, as the directive `frame-ancestors` wants them.
    fn host(&self) -> &str {
        self.origin.split_once("://").map_or(&self.origin, |(_, host)| host)
    }
}

pub(crate) fn router(app: App) -> Router {
    let app = Arc::new(app);
    Router::new()
        .route("/", get(page::account))
        .route("/sign-in", get(sign_in::choose).post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/billing", post(billing::open_portal))
        .route("/billing/log-in", post(billing::log_in))
        .route("/billing/return", get(billing::come_back))
        .route("/billing/contacts", post(billing::add_contact))
        .route("/invoices", get(invoices::show))
        .route("/invoices/frame", get(invoices::frame))
        .fallback(async || problem::Problem::not_found())
        .layer(from_fn_with_state(Arc::clone(&app), guard::guard))
        .with_state(app)
}
