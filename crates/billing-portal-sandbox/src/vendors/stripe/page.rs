//! The customer portal: its home page, the first page of each flow, and what a link shows that does not open.

use http::{Method, StatusCode};
use maud::{Markup, html};
use serde_json::{Value, json};

use super::customer::Customer;
use super::seed::{StripeSeed, Subscription};
use super::session::{self, Session, StripeAccount, subscription_of};
use crate::account::{Account, Page, PageRequest, Scene};
use crate::date::Moment;
use crate::frame::{MOST_LISTED, Overview, detail, heading, see_other};
use crate::message::{Response, host_of, web_url};
use crate::money::Money;
use crate::object::{object, text};

pub(super) const PAGES: &[Page<StripeAccount>] = &[
    Page { method: Method::GET, path: "/stripe/p/session/{token}", open },
    Page { method: Method::POST, path: "/stripe/p/session/{token}", open },
    Page { method: Method::POST, path: "/stripe/open", open: open_as },
];

/// A link by GET, and the forms of its pages by POST. HEAD is no visit: it is how mail programs and chats preview a link.
fn open(mut scene: Scene<'_, StripeAccount>, request: &PageRequest) -> Response {
    let (now, account) = (scene.now, &mut *scene.state);
    let Some(session) = request.ids.first().and_then(|token| account.sessions.get_mut(token)) else {
        return expired(request, "No session of this account has this address.");
    };
    let id = text(&session.members, "customer");
    let Some(customer) = account.customers.iter().find(|it| it.text("id") == id && !it.is_deleted()) else {
        return expired(request, "The customer of this session is gone.");
    };
    let is_form = request.method == Method::POST;
    if let Some(why) = why_closed(session, &account.settings, is_form, now) {
        let login = &session.members["after_expiration"]["customer_login"];
        if !login.is_object() || login["expires_at"].as_u64().is_some_and(|end| now >= end) {
            return expired(request, &why);
        }
        let email = request.field("email");
        if !is_form || email.is_empty() || email != customer.text("email") {
            return log_in(is_form);
        }
        let members = session.members.clone();
        return see_other(session::add(&mut scene, members)["url"].as_str().unwrap_or_default());
    }
    if is_form {
        return completed(session, customer, request);
    }
    if request.method == Method::GET {
        session.visited_at.get_or_insert(now);
    }
    shown(session, customer, &session.members["flow"])
}

/// Why a link does not open, if it does not. The forms of a visit go on where the link opens once.
fn why_closed(session: &Session, settings: &StripeSeed, is_form: bool, now: u64) -> Option<String> {
    let (from, seconds) = match session.visited_at {
        Some(_) if settings.opens_once && !is_form => {
            return Some("The link was opened before; here it works once.".to_owned());
        }
        Some(at) => (at, settings.visit_seconds.unwrap_or(3_600)),
        None => (session.members["created"].as_u64().unwrap_or_default(), settings.link_seconds.unwrap_or(300)),
    };
    let until = from.saturating_add(seconds);
    (now >= until).then(|| format!("It was valid until {} by the sandbox’s clock.", Moment(until)))
}

fn shown(session: &Session, customer: &Customer, flow: &Value) -> Response {
    let title = match flow["type"].as_str().unwrap_or_default() {
        "payment_method_update" => "Update your payment method",
        "customer_update" => "Update your billing information",
        "subscription_cancel" => "Cancel your subscription",
        "subscription_update" => "Update your subscription",
        "subscription_update_confirm" => "Confirm your updates",
        "subscription_pause" => "Pause your subscription",
        _ => "Customer portal",
    };
    let wanted = subscription_of(flow).map(|(_, id)| id);
    let is_shown = |id: &str| wanted.is_none_or(|wanted| wanted == id);
    let amount = |subscription: &Subscription| Money::new(subscription.amount, &subscription.currency).to_string();
    let content = html! {
        (heading(title))
        @if let Some(url) = web_url(text(&session.members, "return_url")) {
            p { a href=(url) data-testid="return" { "Return to " bdi { (host_of(&url)) } } }
        }
        section aria-labelledby="account" {
            h2 #account { "Account" }
            dl {
                (detail("Customer", "customer-name", customer.text("name")))
                (detail("Email", "customer-email", customer.text("email")))
                (detail("Customer ID", "customer-id", customer.text("id")))
            }
        }
        @if !customer.subscriptions.is_empty() {
            section aria-labelledby="subscriptions" {
                h2 #subscriptions { "Subscriptions" }
                @for subscription in customer.subscriptions.iter().filter(|subscription| is_shown(&subscription.id)) {
                    dl.subscription data-testid="subscription" {
                        (detail("Plan", "subscription-plan", &subscription.plan))
                        (detail("Amount", "subscription-amount", &amount(subscription)))
                    }
                }
            }
        }
        @if let Some(flow) = flow["type"].as_str() {
            form method="post" { button type="submit" data-testid={ "flow-" (flow) } { "Confirm" } }
        }
    };
    StripeAccount::FACTS.page(StatusCode::OK, title, &content)
}

/// What comes after a flow. What the customer would have changed stays as it is.
fn completed(session: &Session, customer: &Customer, request: &PageRequest) -> Response {
    let after = &session.members["flow"]["after_completion"];
    match after["type"].as_str().unwrap_or_default() {
        "redirect" => see_other(after["redirect"]["return_url"].as_str().unwrap_or_default()),
        "hosted_confirmation" => {
            let words = after["hosted_confirmation"]["custom_message"].as_str().unwrap_or("Your changes were saved.");
            StripeAccount::FACTS.message(&request.start, StatusCode::OK, ["Done", "confirmation"], words, "")
        }
        _ => shown(session, customer, &Value::Null),
    }
}

fn log_in(was_wrong: bool) -> Response {
    let title = "Log in";
    let content = html! {
        section.message {
            (heading(title))
            p data-testid="log-in-again" { "This link has expired. Enter your email address for a new one." }
            @if was_wrong { p data-testid="wrong-email" { "This is not the customer’s email address." } }
            form method="post" {
                p { label for="email" { "Email" } }
                input #email name="email" type="email" required data-testid="email";
                button type="submit" data-testid="log-in" { "Log in" }
            }
        }
    };
    StripeAccount::FACTS.page(StatusCode::OK, title, &content)
}

fn expired(request: &PageRequest, reason: &str) -> Response {
    let text = "This link has expired. Go back to where you came from for a new one.";
    let names = ["Link expired", "session-expired"];
    StripeAccount::FACTS.message(&request.start, StatusCode::NOT_FOUND, names, text, reason)
}

/// `POST /stripe/open` with `customer_id`: the button on the start page. It makes a session as the API does, and opens it.
fn open_as(mut scene: Scene<'_, StripeAccount>, request: &PageRequest) -> Response {
    let given = json!({"customer": request.field("customer_id"), "return_url": format!("{}/", scene.origin)});
    match session::create(&mut scene, "", &object(given)) {
        Ok(session) => see_other(session["url"].as_str().unwrap_or_default()),
        Err(error) => {
            let names = ["No portal", "no-portal"];
            StripeAccount::FACTS.message(&request.start, StatusCode::NOT_FOUND, names, &error.message, "")
        }
    }
}

/// The account's customers, and how many sessions were made.
pub(super) fn overview(account: &StripeAccount) -> Markup {
    let customers = || account.customers.iter().rev().filter(|customer| !customer.is_deleted());
    let listed = customers().take(MOST_LISTED).map(|customer| {
        let shown = html! { bdi.name { (customer.text("name")) } " " code { (customer.text("id")) } };
        (shown, customer.text("id"))
    });
    StripeAccount::FACTS.overview(&Overview {
        vendor: "stripe",
        made: ["Portal sessions", "session"],
        made_count: account.sessions.len(),
        customer_count: customers().count(),
        open: "stripe/open",
        customers: listed.collect(),
    })
}
