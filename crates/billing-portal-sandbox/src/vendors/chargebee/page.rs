//! The pages that Chargebee hosts: the customer portal and the log-in page.

use http::{Method, StatusCode};
use maud::{Markup, html};
use url::Url;

use super::customer::{Customer, Record};
use super::session::{Status, Step};
use super::site::Site;
use super::subscription;
use crate::account::{Account, Page, PageRequest, Scene};
use crate::frame::{MOST_LISTED, Overview, detail, heading, see_other};
use crate::message::{Response, host_of, web_url};

pub(super) const PAGES: &[Page<Site>] = &[
    Page { method: Method::GET, path: "/portal/v2/authenticate", open },
    Page { method: Method::POST, path: "/portal/logout", open: log_out },
    Page { method: Method::POST, path: "/portal/open", open: open_as },
    Page { method: Method::GET, path: "/portal/login", open: choose_customer },
    Page { method: Method::POST, path: "/portal/login", open: log_in },
];

/// How many customers the log-in page offers; for any other there is a field.
const MOST_CHOICES: usize = 50;

/// `GET /portal/v2/authenticate?token=…`: the access URL of a session.
///
/// HEAD gets the same response, without a body, and opens nothing: it is how mail programs and chats preview a link.
fn open(scene: Scene<'_, Site>, request: &PageRequest) -> Response {
    let Scene { state: site, now, .. } = scene;
    let token = request.field("token");
    let Some(session) = site.sessions.by_token(token) else {
        return expired(request, NO_SESSION);
    };
    let customer = site.customers.get(&session.customer_id).filter(|customer| !customer.is_deleted());
    if let Some(why) = session.why_closed(customer, now) {
        return expired(request, &why);
    }
    if request.method != Method::HEAD {
        session.open(now, request.ip);
    }
    if let Some(url) = session.forward_url.as_deref().and_then(web_url) {
        return see_other(url.as_str());
    }
    let redirect_url = session.redirect_url.as_deref().and_then(web_url);
    match customer {
        Some(customer) => portal(site, customer, token, redirect_url.as_ref()),
        None => expired(request, "The customer of this session is gone."),
    }
}

fn portal(site: &Site, customer: &Customer, token: &str, redirect_url: Option<&Url>) -> Response {
    let subscriptions = site.subscriptions_of(customer.record.text("id"));
    let title = "Customer portal";
    let content = html! {
        div.top {
            (heading(title))
            form method="post" action="../logout" {
                input type="hidden" name="token" value=(token);
                button type="submit" data-testid="logout" { "Log out" }
            }
        }
        @if let Some(url) = redirect_url {
            p.soft data-testid="redirect-place" { "Logging out takes you back to " bdi { (host_of(url)) } "." }
        }
        section aria-labelledby="account" {
            h2 #account { "Account" }
            dl {
                (detail("Customer", "customer-name", &customer.name()))
                (detail("Company", "customer-company", customer.record.text("company")))
                (detail("Email", "customer-email", customer.record.text("email")))
                (detail("Customer ID", "customer-id", customer.record.text("id")))
            }
        }
        (subscription::summary(subscriptions))
        section aria-labelledby="contacts" {
            h2 #contacts { "Contacts" }
            @if customer.contacts.is_empty() {
                p.soft data-testid="no-contacts" { "No contacts yet." }
            } @else {
                ul data-testid="contacts" { @for contact in &customer.contacts { (contact_item(contact)) } }
            }
        }
    };
    Site::FACTS.page(StatusCode::OK, title, &content)
}

fn contact_item(contact: &Record) -> Markup {
    let (name, email, label) = (contact.name(), contact.text("email"), contact.text("label"));
    html! {
        li data-testid="contact" {
            span {
                bdi.name { @if name.is_empty() { (email) } @else { (name) } }
                @if !label.is_empty() { " " span.badge { (label) } }
            }
            @if !name.is_empty() { " " bdi.soft { (email) } }
        }
    }
}

const NO_SESSION: &str = "No portal session of this site has this token.";

/// The page of a link that leads nowhere (any more). The reason is the sandbox's own: the vendor gives none.
fn expired(request: &PageRequest, reason: &str) -> Response {
    let text = "The token has expired. Go back to the application and open the portal from there again.";
    Site::FACTS.message(&request.start, StatusCode::UNAUTHORIZED, ["Link expired", "link-expired"], text, reason)
}

/// `POST /portal/logout`: the button on the portal's page.
fn log_out(scene: Scene<'_, Site>, request: &PageRequest) -> Response {
    let Scene { state: site, now, .. } = scene;
    let Some(session) = site.sessions.by_token(request.field("token")) else {
        return expired(request, NO_SESSION);
    };
    if !session.leave(now, request.ip) {
        return expired(request, "This session was never open.");
    }
    if let Some(url) = session.redirect_url.as_deref().and_then(web_url) {
        return see_other(url.as_str());
    }
    let reason = "The session was made without a redirect_url, so there is no page to go back to.";
    Site::FACTS.message(&request.start, StatusCode::OK, ["Logged out", "logged-out"], "You are logged out.", reason)
}

/// `GET /portal/login?return_url=…&cancel_url=…`: the log-in page, without passwords.
fn choose_customer(scene: Scene<'_, Site>, request: &PageRequest) -> Response {
    let Scene { state: site, .. } = scene;
    let Some(return_url) = web_url(request.field("return_url")) else {
        return Site::FACTS.bad_request(&request.start, "The return_url must be an absolute http or https URL.");
    };
    let cancel_url = match request.field("cancel_url") {
        "" => None,
        given => match web_url(given) {
            Some(url) => Some(url),
            None => {
                return Site::FACTS
                    .bad_request(&request.start, "The cancel_url must be an absolute http or https URL.");
            }
        },
    };
    log_in_page(site, request.field("return_url"), &host_of(&return_url), cancel_url.as_ref())
}

fn log_in_page(site: &Site, return_url: &str, return_place: &str, cancel_url: Option<&Url>) -> Response {
    let title = "Log in";
    let customers: Vec<_> = site.present_customers().collect();
    let content = html! {
        section.message {
            (heading(title))
            p.soft data-testid="return-place" { "You then go back to " bdi { (return_place) } "." }
            @if customers.is_empty() {
                p data-testid="no-customers" { "There is no customer in this site to log in as." }
            } @else {
                form method="post" action="login" {
                    p #as { "A sandbox asks for no password. Who are you?" }
                    input type="hidden" name="return_url" value=(return_url);
                    div role="group" aria-labelledby="as" {
                        @for customer in customers.iter().take(MOST_CHOICES) { (choice(customer)) }
                    }
                }
            }
            @if customers.len() > MOST_CHOICES {
                form method="post" action="login" {
                    input type="hidden" name="return_url" value=(return_url);
                    p { label for="customer_id" { "Any other, by customer ID" } }
                    div.top {
                        input #customer_id name="customer_id" required autocomplete="off" data-testid="customer-id-field";
                        button type="submit" data-testid="log-in" { "Log in" }
                    }
                }
            }
            @if let Some(url) = cancel_url {
                p { a.button href=(url) data-testid="cancel" { "Cancel" } }
            }
        }
    };
    Site::FACTS.page(StatusCode::OK, title, &content)
}

fn choice(customer: &Customer) -> Markup {
    let (name, id, company) = (customer.name(), customer.record.text("id"), customer.record.text("company"));
    html! {
        button.choice type="submit" name="customer_id" value=(id) data-testid={ "log-in-" (id) } {
            @if !name.is_empty() { bdi { (name) } " " }
            bdi.soft {
                @if !company.is_empty() { (company) ", " }
                (id)
            }
        }
    }
}

/// `POST /portal/login` with `return_url` and `customer_id`: makes a session that is yet to be activated and
/// sends the browser back with its id and token.
fn log_in(scene: Scene<'_, Site>, request: &PageRequest) -> Response {
    let Scene { state: site, ids, now, .. } = scene;
    let Some(mut url) = web_url(request.field("return_url")) else {
        return Site::FACTS.bad_request(&request.start, "The return_url must be an absolute http or https URL.");
    };
    let customer_id = request.field("customer_id");
    let Some(mut session) = site.new_session(customer_id, Status::NotYetActivated, now, ids) else {
        return unknown_customer(request);
    };
    session.login = Some(Step { at: now, ip_address: Some(request.ip) });
    let mut pairs = url.query_pairs_mut();
    pairs.append_pair("auth_session_id", &session.id).append_pair("auth_session_token", &session.token);
    drop(pairs);
    site.sessions.add(session);
    see_other(url.as_str())
}

fn unknown_customer(request: &PageRequest) -> Response {
    let text = format!("There is no customer {} in this site.", request.field("customer_id"));
    let names = ["Unknown customer", "unknown-customer"];
    Site::FACTS.message(&request.start, StatusCode::NOT_FOUND, names, &text, "")
}

/// `POST /portal/open` with `customer_id`: the button on the start page. It makes a session as the API does, which leads back to
/// the start page, and opens its link.
fn open_as(scene: Scene<'_, Site>, request: &PageRequest) -> Response {
    let Scene { state: site, ids, now, origin, .. } = scene;
    let Some(mut session) = site.new_session(request.field("customer_id"), Status::Created, now, ids) else {
        return unknown_customer(request);
    };
    session.redirect_url = Some(format!("{origin}/"));
    let response = see_other(&session.access_url(origin));
    site.sessions.add(session);
    response
}

/// The site's customers, and how many sessions were made.
pub(super) fn overview(site: &Site) -> Markup {
    let customers = site.present_customers().map(|customer| {
        let (company, name, id) = (customer.record.text("company"), customer.name(), customer.record.text("id"));
        let name = if company.is_empty() { &name } else { company };
        let shown = html! {
            @if !name.is_empty() { bdi.name { (name) } " " }
            code { (id) }
        };
        (shown, id)
    });
    Site::FACTS.overview(&Overview {
        vendor: "chargebee",
        made: ["Portal sessions", "session"],
        made_count: site.sessions.len(),
        customer_count: site.present_customers().count(),
        open: "portal/open",
        customers: customers.take(MOST_LISTED).collect(),
    })
}
