//! The pages. `maud` escapes whatever they show.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Html;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::App;
use super::random::random_id;
use super::session::SignedIn;
use super::user::USERS;

/// What the sandbox's pages do not have: put your own style sheet in place of both.
const STYLE: &str = "form.plain{margin:1rem 0}label{display:block;margin:.75rem 0}label input{display:block;width:100%}\
    iframe{width:100%;height:40rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}\
    [role=status]{padding:.75rem 1rem;border-radius:.5rem;background:var(--good-back);color:var(--good)}\
    .actions{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}.actions form{margin:0}";

/// `GET /`: nothing here asks a vendor anything.
pub(super) async fn account(State(app): State<Arc<App>>, visitor: SignedIn) -> Html<String> {
    let notice = app.sessions.with(&visitor.session_id, |session| session.notice.take()).flatten();
    let content = html! {
        @if let Some(notice) = notice { p role="status" data-testid="notice" { (notice) } }
        section aria-labelledby="billing" {
            h2 #billing { "Billing" }
            p { "You are signed in as " strong data-testid="user" { (visitor.user.name) } "." }
            div.actions {
                form method="post" action="/billing" {
                    button data-testid="manage-billing" { "Manage billing" }
                }
                form method="post" action="/billing/log-in" {
                    button.secondary data-testid="log-in-through-chargebee" { "Log in through Chargebee" }
                }
                a.button href="/invoices" data-testid="invoices" { "Invoices" }
            }
        }
        section aria-labelledby="contact" {
        h2 #contact { "Add a billing contact" }
        form.plain method="post" action="/billing/contacts" {
            input type="hidden" name="form_id" value=(random_id());
            label { "Email " input type="email" name="email" required maxlength="70" data-testid="contact-email"; }
            label { "First name " input name="first_name" maxlength="150" data-testid="contact-first-name"; }
            button.secondary data-testid="add-contact" { "Add" }
        }
        }
        form.plain method="post" action="/sign-out" {
            button.secondary data-testid="sign-out" { "Sign out" }
        }
    };
    page("Your account", &content)
}

/// Frames may be sent here, so the form leaves the frame.
pub(super) fn sign_in() -> Html<String> {
    let content = html! {
        p { strong { "A toy: " } "it asks for no password. Choose who you are." }
        form.plain method="post" action="/sign-in" target="_top" {
            @for user in &USERS {
                button.choice name="login" value=(user.login) data-testid={ "sign-in-" (user.login) } { (user.name) } " "
            }
        }
    };
    page("Sign in", &content)
}

pub(super) fn invoices() -> Html<String> {
    let content = html! {
        iframe src="/invoices/frame" title="Your invoices" data-testid="portal" {}
        p { a.button href="/" { "Back to your account" } }
    };
    page("Invoices", &content)
}

pub(super) fn problem(title: &str, text: &str) -> Html<String> {
    let content = html! {
        section {
            p data-testid="problem" { (text) }
            p { a.button href="/" target="_top" { "Back to your account" } }
        }
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
                style { (PreEscaped(billing_portal_sandbox::STYLE)) (PreEscaped(STYLE)) }
            }
            body { main { h1 data-testid="title" { (title) } (content) } }
        }
    };
    Html(document.into_string())
}
