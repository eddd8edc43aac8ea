//! What the start page says of an Upflow organization.

use maud::{Markup, html};

use super::organization::Organization;
use crate::frame::{MOST_LISTED, others};
use crate::object::text;

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
