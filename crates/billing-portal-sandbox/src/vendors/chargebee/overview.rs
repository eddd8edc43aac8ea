//! What the start page says of a Chargebee site.

use maud::{Markup, html};

use super::site::Site;
use crate::frame::{MOST_LISTED, others};

/// The site's customers, and how many sessions were made.
pub(super) fn overview(site: &Site) -> Markup {
    html! {
        section aria-labelledby="chargebee" {
            h2 #chargebee { "Chargebee" }
            p.soft {
                "Customers: " span data-testid="chargebee-customer-count" { (site.present_customers().count()) }
                " · Portal sessions made: " span data-testid="chargebee-session-count" { (site.sessions.len()) }
            }
            ul data-testid="chargebee-customers" {
                @for customer in site.present_customers().take(MOST_LISTED) {
                    li data-testid="chargebee-customer" {
                        @let (company, name) = (customer.record.text("company"), customer.name());
                        @let name = if company.is_empty() { &name } else { company };
                        @if !name.is_empty() { bdi.name { (name) } " " }
                        code { (customer.record.text("id")) }
                    }
                }
                (others(site.present_customers().count()))
            }
        }
    }
}
