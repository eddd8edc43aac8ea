//! The pages. `maud` escapes whatever they show.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Html;
use maud::{DOCTYPE, Markup, html};

use super::App;
use super::random::random_id;
use super::session::SignedIn;
use super::user::USERS;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}\
    form{margin:1rem 0}button,input{font:inherit;padding:.3rem .8rem}label{display:block;margin:.5rem 0}\
    iframe{width:100%;height:32rem;border:1px solid}[role=status]{border-left:.3rem solid green;padding-left:.8rem}";

/// `GET /`: nothing here asks a vendor anything.
pub(super) async fn account(State(app): State<Arc<App>>, visitor: SignedIn) -> Html<String> {
    let notice = app.sessions.with(&visitor.session_id, |session| session.notice.take()).flatten();
    let content = html! {
        @if let Some(notice) = notice { p role="status" data-testid="notice" { (notice) } }
        p { "You are signed in as " strong data-testid="user" { (visitor.user.name) } "." }
        form method="post" action="/billing" {
            button data-testid="manage-billing" { "Manage billing" }
        }
        form method="post" action="/billing/log-in" {
            button data-testid="log-in-through-chargebee" { "Log in through Chargebee" }
        }
        p { a href="/invoices" data-testid="invoices" { "Invoices" } }
        h2 { "Add a billing contact" }
        form method="post" action="/billing/contacts" {
            input type="hidden" name="form_id" value=(random_id());
            label { "Email " input type="email" name="email" required maxlength="70" data-testid="contact-email"; }
            label { "First name " input name="first_name" maxlength="150" data-testid="contact-first-name"; }
            button data-testid="add-contact" { "Add" }
        }
        form method="post" action="/sign-out" {
            button data-testid="sign-out" { "Sign out" }
        }
    };
    page("Your account", &content)
}

/// Frames may be sent here, so the form leaves the frame.
pub(super) fn sign_in() -> Html<String> {
    let content = html! {
        p { strong { "A toy: " } "it asks for no password. Choose who you are." }
        form method="post" action="/sign-in" target="_top" {
            @for user in &USERS {
                button name="login" value=(user.login) data-testid={ "sign-in-" (user.login) } { (user.name) } " "
            }
        }
    };
    page("Sign in", &content)
}

pub(super) fn invoices() -> Html<String> {
    let content = html! {
        iframe src="/invoices/frame" title="Your invoices" data-testid="portal" {}
        p { a href="/" { "Back to your account" } }
    };
    page("Invoices", &content)
}

pub(super) fn problem(title: &str, text: &str) -> Html<String> {
    let content = html! {
        p data-testid="problem" { (text) }
        p { a href="/" target="_top" { "Back to your account" } }
    };
    page(title, &content)
}

fn page(title: &str, content: &Markup) -> Html<String> {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – Acme" }
                style { (STYLE) }
            }
            body { h1 data-testid="title" { (title) } (content) }
        }
    };
    Html(document.into_string())
}
