//! The customer portal.

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use maud::html;

use super::{Customer, Organization};
use crate::api::form_pairs;
use crate::object::text;
use crate::page::{POLICY, page};
use crate::world::SharedWorld;

/// `GET /customers/{id}?token=…`: a link. It can be opened as often as one likes while it is valid.
pub(super) async fn open(
    State(world): State<SharedWorld>,
    customer_id: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> Response {
    let pairs = form_pairs(query.unwrap_or_default().as_bytes());
    let token = pairs.iter().find(|(name, _)| name == "token").map_or("", |(_, value)| value);
    // An id that is not UTF-8 is nobody's.
    let customer_id = customer_id.map(|Path(id)| id).unwrap_or_default();
    let world = world.lock();
    let now = world.clock.now();
    show(&world.upflow, &customer_id, token, now)
}

fn show(organization: &Organization, customer_id: &str, token: &str, now: u64) -> Response {
    let link = organization.links.get(token).filter(|link| link.customer_id == customer_id);
    let customer = link.and_then(|link| organization.index(&link.customer_id).ok());
    let customer = customer.map(|index| &organization.customers[index]).filter(|customer| customer.portal_enabled);
    let response = match (link, customer) {
        (Some(_), None) => not_found(),
        (Some(link), Some(customer)) if now < link.expires_at => portal(customer),
        _ => invalid(),
    };
    framed_by(response, link.and_then(|link| link.frame_ancestors.as_deref()))
}

fn portal(customer: &Customer) -> Response {
    let content = html! {
        dl {
            dt { "Customer" }
            dd data-testid="customer-name" { (text(&customer.members, "name")) }
            dt { "Email" }
            dd data-testid="customer-email" { (customer.email.unwrap_or_default()) }
        }
        h2 { "Invoices" }
        p data-testid="no-invoices" { "Nothing is due." }
    };
    page(StatusCode::OK, "Customer portal", &content)
}

fn invalid() -> Response {
    let content = html! { p data-testid="invalid-link" { "This link has expired or never existed." } };
    page(StatusCode::NOT_FOUND, "Invalid link", &content)
}

fn not_found() -> Response {
    let content = html! {
        p data-testid="portal-not-found" { "The portal is turned off for this customer, or the customer is deleted." }
    };
    page(StatusCode::NOT_FOUND, "Customer portal not found", &content)
}

/// Adds to a page's policy who may show it in a frame.
fn framed_by(mut response: Response, frame_ancestors: Option<&str>) -> Response {
    let policy = |names: &str| HeaderValue::from_str(&format!("{POLICY}; frame-ancestors {names}"));
    // Names were checked when the link was made; should one not fit into a header, nobody may frame the page.
    let policy = policy(frame_ancestors.unwrap_or("'none'")).or_else(|_| policy("'none'"));
    if let Ok(policy) = policy {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}
