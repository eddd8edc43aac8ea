//! The customer portal.

use http::{Method, StatusCode, header};
use maud::{Markup, html};

use super::invoice;
use super::organization::{Customer, Organization};
use super::portal::{self, Options};
use crate::account::{Account, Page, PageRequest, Scene};
use crate::date::{Date, Moment};
use crate::frame::{MOST_LISTED, Overview, POLICY, detail, heading, see_other};
use crate::message::Response;
use crate::object::text;

pub(super) const PAGES: &[Page<Organization>] = &[
    Page { method: Method::GET, path: "/upflow/customers/{id}", open },
    Page { method: Method::POST, path: "/upflow/open", open: open_as },
];

/// `GET /upflow/customers/{id}?token=…`: a link. It can be opened as often as one likes while it is valid.
fn open(scene: Scene<'_, Organization>, request: &PageRequest) -> Response {
    let Scene { state: organization, now, .. } = scene;
    let customer_id = request.ids.first().map_or("", String::as_str);
    let link = organization.links.get(request.field("token")).filter(|link| link.customer_id == customer_id);
    let customer = link.and_then(|link| organization.customer(&link.customer_id).ok());
    let response = match (link, customer) {
        (Some(_), Some(customer)) if !customer.portal_enabled => {
            not_found(request, "In the seed, portal_enabled is false for this customer.")
        }
        (Some(_), None) => not_found(request, "The customer was deleted."),
        (Some(link), Some(customer)) if now < link.expires_at => shown(customer, Date::of(now)),
        (Some(link), Some(_)) => {
            invalid(request, &format!("It was valid until {} by the sandbox’s clock.", Moment(link.expires_at)))
        }
        _ => invalid(request, "No link to this customer’s portal has this token."),
    };
    framed_by(response, link.and_then(|link| link.frame_ancestors.as_deref()))
}

fn shown(customer: &Customer, today: Date) -> Response {
    let title = "Customer portal";
    let content = html! {
        (heading(title))
        section aria-labelledby="account" {
            h2 #account { "Account" }
            dl {
                (detail("Customer", "customer-name", text(&customer.members, "name")))
                (detail("Email", "customer-email", customer.email.as_deref().unwrap_or_default()))
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

fn invalid(request: &PageRequest, reason: &str) -> Response {
    let text = "This link has expired or never existed. Ask for a new one.";
    let names = ["Invalid link", "invalid-link"];
    Organization::FACTS.message(&request.start, StatusCode::NOT_FOUND, names, text, reason)
}

fn not_found(request: &PageRequest, reason: &str) -> Response {
    let text = "The portal is turned off for this customer, or the customer is gone.";
    let names = ["Customer portal not found", "portal-not-found"];
    Organization::FACTS.message(&request.start, StatusCode::NOT_FOUND, names, text, reason)
}

/// `POST /upflow/open` with `customer_id`: the button on the start page. It makes a link as the API does, and opens it.
fn open_as(mut scene: Scene<'_, Organization>, request: &PageRequest) -> Response {
    match portal::link(&mut scene, request.field("customer_id"), Options::default()) {
        Ok(url) => see_other(&url),
        Err(_) => not_found(request, "There is no such customer in this organization."),
    }
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
    let customers = organization.customers.iter().map(|customer| {
        let id = text(&customer.members, "id");
        let shown = html! {
            bdi.name { (text(&customer.members, "name")) }
            @if !customer.portal_enabled { " " span.badge { "portal off" } }
            " "
            @match text(&customer.members, "externalId") {
                "" => code { (id) },
                id => code { "external:" (id) },
            }
        };
        (shown, id)
    });
    Organization::FACTS.overview(&Overview {
        vendor: "upflow",
        made: ["Portal links", "link"],
        made_count: organization.links.len(),
        customer_count: organization.customers.len(),
        open: "upflow/open",
        customers: customers.take(MOST_LISTED).collect(),
    })
}
