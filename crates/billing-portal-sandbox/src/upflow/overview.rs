//! What the start page says of an Upflow organization.

use maud::{Markup, html};

use super::Organization;
use crate::object::text;
use crate::page::{MOST_LISTED, others};

impl Organization {
    /// The organization's customers, and how many links were made. No token or link is shown.
    pub(crate) fn overview(&self) -> Markup {
        html! {
            section aria-labelledby="upflow" {
                h2 #upflow { "Upflow" }
                p.soft {
                    "Customers: " span data-testid="upflow-customer-count" { (self.customers.len()) }
                    " · Portal links made: " span data-testid="upflow-link-count" { (self.links.len()) }
                }
                ul data-testid="upflow-customers" {
                    @for customer in self.customers.iter().take(MOST_LISTED) {
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
                    (others(self.customers.len()))
                }
            }
        }
    }
}
