//! The pages that Chargebee hosts: the customer portal and the log-in page.

use axum::body::Body;
use axum::extract::{ConnectInfo, RawQuery, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use maud::{Markup, html};
use url::Url;

use super::Site;
use super::customer::Customer;
use super::record::Record;
use super::session::Session;
use super::subscription;
use crate::api::{form_pairs, read_body};
use crate::line::Peer;
use crate::page::{Host, heading, message, page, place, see_other, web_url};
use crate::world::SharedWorld;

/// How many customers the log-in page offers; for any other there is a field.
const MOST_CHOICES: usize = 50;

/// `GET /portal/v2/authenticate?token=…`: the access URL of a session.
///
/// HEAD is answered alike, without a body, and opens nothing: it is how mail programs and chats preview a link.
pub(super) async fn open(
    method: Method,
    State(world): State<SharedWorld>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    RawQuery(query): RawQuery,
) -> Response {
    let fields = Fields::from_query(query.as_deref());
    let mut world = world.lock();
    let now = world.clock.now();
    let token = fields.get("token");
    let Some(number) = world.chargebee.sessions.by_token(token, &world.ids) else {
        return expired(NO_SESSION);
    };
    if let Some(why) = world.chargebee.sessions[number].why_closed(&world.chargebee, now) {
        return expired(&why);
    }
    if method != Method::HEAD {
        world.chargebee.sessions[number].open(now, peer.ip);
    }
    let session = &world.chargebee.sessions[number];
    if let Some(url) = session.forward_url.as_deref().and_then(web_url) {
        return see_other(&url);
    }
    let redirect_url = session.redirect_url.as_deref().and_then(web_url);
    match world.chargebee.customer(&session.customer_id) {
        Some(customer) => portal(&world.chargebee, customer, token, redirect_url.as_ref()),
        None => expired("The customer of this session is gone."),
    }
}

fn portal(site: &Site, customer: &Customer, token: &str, redirect_url: Option<&Url>) -> Response {
    let subscriptions = site.subscriptions.get(customer.record.text("id")).map(Vec::as_slice).unwrap_or_default();
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
            p.soft data-testid="redirect-place" { "Logging out takes you back to " bdi { (place(url)) } "." }
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
    page(Host::Chargebee, StatusCode::OK, title, &content)
}

/// A detail of a customer, where it is known.
fn detail(name: &str, testid: &str, value: &str) -> Markup {
    html! {
        @if !value.is_empty() {
            div {
                dt { (name) }
                dd data-testid=(testid) { (value) }
            }
        }
    }
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
fn expired(reason: &str) -> Response {
    let text = "The token has expired. Go back to the application and open the portal from there again.";
    message(Host::Chargebee, StatusCode::UNAUTHORIZED, "Link expired", "link-expired", text, reason)
}

/// `POST /portal/logout`: the button on the portal's page.
pub(super) async fn log_out(
    State(world): State<SharedWorld>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    body: Body,
) -> Response {
    let Some(fields) = Fields::from_body(body).await else {
        return bad_request("The form is too long.");
    };
    let mut world = world.lock();
    let now = world.clock.now();
    let Some(number) = world.chargebee.sessions.by_token(fields.get("token"), &world.ids) else {
        return expired(NO_SESSION);
    };
    let session = &mut world.chargebee.sessions[number];
    if !session.leave(now, peer.ip) {
        return expired("This session was never open.");
    }
    if let Some(url) = session.redirect_url.as_deref().and_then(web_url) {
        return see_other(&url);
    }
    let reason = "The session was made without a redirect_url, so there is no page to go back to.";
    message(Host::Chargebee, StatusCode::OK, "Logged out", "logged-out", "You are logged out.", reason)
}

/// `GET /portal/login?return_url=…&cancel_url=…`: the log-in page, without passwords.
pub(super) async fn choose_customer(State(world): State<SharedWorld>, RawQuery(query): RawQuery) -> Response {
    let fields = Fields::from_query(query.as_deref());
    let Some(return_url) = web_url(fields.get("return_url")) else {
        return bad_request("The return_url must be an absolute http or https URL.");
    };
    let cancel_url = match fields.get("cancel_url") {
        "" => None,
        given => match web_url(given) {
            Some(url) => Some(url),
            None => return bad_request("The cancel_url must be an absolute http or https URL."),
        },
    };
    log_in_page(&world.lock().chargebee, fields.get("return_url"), &place(&return_url), cancel_url.as_ref())
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
    page(Host::Chargebee, StatusCode::OK, title, &content)
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
pub(super) async fn log_in(
    State(world): State<SharedWorld>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    body: Body,
) -> Response {
    let Some(fields) = Fields::from_body(body).await else {
        return bad_request("The form is too long.");
    };
    let Some(mut url) = web_url(fields.get("return_url")) else {
        return bad_request("The return_url must be an absolute http or https URL.");
    };
    let customer_id = fields.get("customer_id");
    let mut world = world.lock();
    let Some(session) = Session::from_log_in_page(&world, customer_id, peer.ip) else {
        let text = format!("There is no customer {customer_id} in this site.");
        return message(Host::Chargebee, StatusCode::NOT_FOUND, "Unknown customer", "unknown-customer", &text, "");
    };
    let (id, token) = (session.id(&world.ids), session.token(&world.ids));
    let world = &mut *world;
    world.chargebee.sessions.add(session, &world.ids);
    url.query_pairs_mut().append_pair("auth_session_id", &id).append_pair("auth_session_token", &token);
    see_other(&url)
}

fn bad_request(why: &str) -> Response {
    message(Host::Chargebee, StatusCode::BAD_REQUEST, "Bad request", "bad-request", why, "")
}

/// The fields of a query string or of a submitted form.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn from_query(query: Option<&str>) -> Self {
        Self(form_pairs(query.unwrap_or_default().as_bytes()))
    }

    async fn from_body(body: Body) -> Option<Self> {
        read_body(body).await.map(|body| Self(form_pairs(&body)))
    }

    /// The first field of this name; empty if there is none.
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}
