//! The customer portal.

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use maud::{Markup, html};

use super::{Customer, Organization, invoice};
use crate::api::form_pairs;
use crate::date::{Date, Moment};
use crate::object::text;
use crate::page::{Host, POLICY, heading, message, page};
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
    let customer = customer.map(|index| &organization.customers[index]);
    let response = match (link, customer) {
        (Some(_), Some(customer)) if !customer.portal_enabled => {
            not_found("In the seed, portal_enabled is false for this customer.")
        }
        (Some(_), None) => not_found("The customer was deleted."),
        (Some(link), Some(customer)) if now < link.expires_at => portal(customer, Date::of(now)),
        (Some(link), Some(_)) => {
            invalid(&format!("It was valid until {} by the sandbox’s clock.", Moment(link.expires_at)))
        }
        _ => invalid("No link to this customer’s portal has this token."),
    };
    framed_by(response, link.and_then(|link| link.frame_ancestors.as_deref()))
}

fn portal(customer: &Customer, today: Date) -> Response {
    let title = "Customer portal";
    let content = html! {
        (heading(title))
        section aria-labelledby="account" {
            h2 #account { "Account" }
            dl {
                div {
                    dt { "Customer" }
                    dd data-testid="customer-name" { (text(&customer.members, "name")) }
                }
                @if let Some(email) = &customer.email {
                    div {
                        dt { "Email" }
                        dd data-testid="customer-email" { (email) }
                    }
                }
            }
        }
        (invoice::list(&customer.invoices, today))
        @if !customer.contacts.is_empty() { (contacts(customer)) }
    };
    page(Host::Upflow, StatusCode::OK, title, &content)
}

fn contacts(customer: &Customer) -> Markup {
    html! {
        section aria-labelledby="contacts" {
            h2 #contacts { "Contacts" }
            ul data-testid="contacts" {
                @for contact in &customer.contacts {
                    li data-testid="contact" {
                        @let name = [text(contact, "firstName"), text(contact, "lastName")].join(" ");
                        bdi.name { (name.trim()) }
                        " "
                        bdi.soft { (text(contact, "email")) }
                    }
                }
            }
        }
    }
}

fn invalid(reason: &str) -> Response {
    let text = "This link has expired or never existed. Ask for a new one.";
    message(Host::Upflow, StatusCode::NOT_FOUND, "Invalid link", "invalid-link", text, reason)
}

fn not_found(reason: &str) -> Response {
    let text = "The portal is turned off for this customer, or the customer is gone.";
    message(Host::Upflow, StatusCode::NOT_FOUND, "Customer portal not found", "portal-not-found", text, reason)
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
