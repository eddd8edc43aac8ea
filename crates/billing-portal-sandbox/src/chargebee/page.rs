//! The pages that Chargebee hosts: the customer portal and the log-in page.

use axum::body::Body;
use axum::extract::{ConnectInfo, RawQuery, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use maud::html;

use super::Site;
use super::customer::Customer;
use super::record::Record;
use super::session::Session;
use crate::api::{form_pairs, read_body};
use crate::line::Peer;
use crate::page::{page, see_other, web_url};
use crate::world::SharedWorld;

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
    let Some(session) = world.chargebee.session_by_token(fields.get("token")) else {
        return expired();
    };
    let opens = match method {
        Method::HEAD => session.can_be_opened(now),
        _ => session.open(now, peer.ip.to_string()),
    };
    if !opens {
        return expired();
    }
    if let Some(url) = session.forward_url.as_deref().and_then(web_url) {
        return see_other(&url);
    }
    let (customer_id, token) = (session.customer_id.clone(), session.token.clone());
    match world.chargebee.customer(&customer_id) {
        Some(customer) => portal(customer, &token),
        None => expired(),
    }
}

fn portal(customer: &Customer, token: &str) -> Response {
    let content = html! {
        dl {
            dt { "Customer" }
            dd data-testid="customer-name" { (name(&customer.record)) }
            dt { "Company" }
            dd data-testid="customer-company" { (customer.record.text("company")) }
            dt { "Email" }
            dd data-testid="customer-email" { (customer.record.text("email")) }
            dt { "Customer ID" }
            dd data-testid="customer-id" { (customer.record.text("id")) }
        }
        h2 { "Contacts" }
        @if customer.contacts.is_empty() {
            p data-testid="no-contacts" { "No contacts yet." }
        } @else {
            ul data-testid="contacts" {
                @for contact in &customer.contacts {
                    li data-testid="contact" {
                        (name(contact)) " " (contact.text("email"))
                    }
                }
            }
        }
        form method="post" action="/portal/logout" {
            input type="hidden" name="token" value=(token);
            button type="submit" data-testid="logout" { "Log out" }
        }
    };
    page(StatusCode::OK, "Customer portal", &content)
}

/// First and last name of a customer or a contact, as far as they are known.
fn name(record: &Record) -> String {
    let names = [record.text("first_name"), record.text("last_name")];
    names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
}

fn expired() -> Response {
    let content = html! { p data-testid="link-expired" { "This link has expired or was already used." } };
    page(StatusCode::UNAUTHORIZED, "Link expired", &content)
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
    let Some(session) = world.chargebee.session_by_token(fields.get("token")) else {
        return expired();
    };
    if !session.leave(now, peer.ip.to_string()) {
        return expired();
    }
    match session.redirect_url.as_deref().and_then(web_url) {
        Some(url) => see_other(&url),
        None => page(StatusCode::OK, "Logged out", &html! { p data-testid="logged-out" { "You are logged out." } }),
    }
}

/// `GET /portal/login?return_url=…&cancel_url=…`: the log-in page, without passwords.
pub(super) async fn choose_customer(State(world): State<SharedWorld>, RawQuery(query): RawQuery) -> Response {
    let fields = Fields::from_query(query.as_deref());
    let return_url = fields.get("return_url");
    if web_url(return_url).is_none() {
        return bad_request("The return_url must be an absolute http or https URL.");
    }
    let cancel_url = match fields.get("cancel_url") {
        "" => None,
        given => match web_url(given) {
            Some(url) => Some(url),
            None => return bad_request("The cancel_url must be an absolute http or https URL."),
        },
    };
    log_in_page(&world.lock().chargebee, return_url, cancel_url.as_ref())
}

fn log_in_page(site: &Site, return_url: &str, cancel_url: Option<&url::Url>) -> Response {
    let content = html! {
        p { "Log in as:" }
        form method="post" action="/portal/login" {
            input type="hidden" name="return_url" value=(return_url);
            @for customer in site.customers.values().filter(|customer| !customer.is_deleted()) {
                @let id = customer.record.text("id");
                p {
                    button type="submit" name="customer_id" value=(id) data-testid={ "log-in-" (id) } {
                        (name(&customer.record)) " (" (id) ")"
                    }
                }
            }
        }
        @if let Some(url) = cancel_url {
            p { a href=(url) data-testid="cancel" { "Cancel" } }
        }
    };
    page(StatusCode::OK, "Log in", &content)
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
    if world.chargebee.customer(customer_id).is_none() {
        let content = html! { p data-testid="unknown-customer" { "There is no customer " (customer_id) "." } };
        return page(StatusCode::NOT_FOUND, "Unknown customer", &content);
    }
    let session = Session::from_log_in_page(&mut world, customer_id.to_owned(), peer.ip.to_string());
    url.query_pairs_mut().append_pair("auth_session_id", &session.id).append_pair("auth_session_token", &session.token);
    world.chargebee.sessions.insert(session.id.clone(), session);
    see_other(&url)
}

fn bad_request(why: &str) -> Response {
    page(StatusCode::BAD_REQUEST, "Bad request", &html! { p data-testid="bad-request" { (why) } })
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
