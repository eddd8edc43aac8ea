//! The customer portal.

use http::{Method, StatusCode, header};
use maud::{Markup, html};

use super::invoice;
use super::organization::{Customer, Organization};
use crate::account::{Account, Page, PageRequest, Scene};
use crate::date::{Date, Moment};
use crate::frame::{MOST_LISTED, POLICY, heading, others};
use crate::message::Response;
use crate::object::text;

pub(super) const PAGES: &[Page<Organization>] = &[Page { method: Method::GET, path: "/upflow/customers/{id}", open }];

/// `GET /upflow/customers/{id}?token=…`: a link. It can be opened as often as one likes while it is valid.
fn open(scene: Scene<'_, Organization>, request: &PageRequest) -> Response {
    let Scene { state: organization, now, .. } = scene;
    let customer_id = request.ids.first().map_or("", String::as_str);
    let link = organization.links.get(request.field("token")).filter(|link| link.customer_id == customer_id);
    let customer = link.and_then(|link| organization.customer(&link.customer_id).ok());
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
    Organization::FACTS.page(StatusCode::OK, title, &content)
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
    Organization::FACTS.message(StatusCode::NOT_FOUND, "Invalid link", "invalid-link", text, reason)
}

fn not_found(reason: &str) -> Response {
    let text = "The portal is turned off for this customer, or the customer is gone.";
    Organization::FACTS.message(StatusCode::NOT_FOUND, "Customer portal not found", "portal-not-found", text, reason)
}

/// Adds to a page's policy who may show it in a frame.
fn framed_by(response: Response, frame_ancestors: Option<&str>) -> Response {
    let policy = |names: &str| format!("{POLICY}; frame-ancestors {names}");
    // Names were checked when the link was made; should one not fit into a header, nobody may frame the page.
    let response = response.header(header::CONTENT_SECURITY_POLICY, &policy("'none'"));
    frame_ancestors
        .into_iter()
        .fold(response, |response, names| response.header(header::CONTENT_SECURITY_POLICY, &policy(names)))
}

/// The organization's customers, and how many links were made.
pub(super) fn overview(organization: &Organization) -> Markup {
    html! {
        section aria-labelledby="upflow" {
            h2 #upflow { "Upflow" }
            p.soft {
                "Customers: " span data-testid="upflow-customer-count" { (organization.customers.len()) }
                " · Portal links made: " span data-testid="upflow-link-count" { (organization.links.len()) }
            }
            ul data-testid="upflow-customers" {
                @for customer in organization.customers.iter().take(MOST_LISTED) {
                    li data-testid="upflow-customer" {
                        span {
                            bdi.name { (text(&customer.members, "name")) }
                            @if !customer.portal_enabled { " " span.badge { "portal off" } }
                        }
                        " "
                        @match text(&customer.members, "externalId") {
                            "" => code { (text(&customer.members, "id")) },
                            id => code { "external:" (id) },
                        }
                    }
                }
                (others(organization.customers.len()))
            }
        }
    }
}
