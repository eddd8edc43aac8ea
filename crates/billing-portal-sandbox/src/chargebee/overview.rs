//! What the start page says of a Chargebee site.

use maud::{Markup, html};

use super::Site;
use crate::page::{MOST_LISTED, others};

impl Site {
    /// The site's customers, and how many sessions were made. No token or link is shown.
    pub(crate) fn overview(&self) -> Markup {
        html! {
            section aria-labelledby="chargebee" {
                h2 #chargebee { "Chargebee" }
                p.soft {
                    "Customers: " span data-testid="chargebee-customer-count" { (self.present_customers().count()) }
                    " · Portal sessions made: " span data-testid="chargebee-session-count" { (self.sessions.len()) }
                }
                ul data-testid="chargebee-customers" {
                    @for customer in self.present_customers().take(MOST_LISTED) {
                        li data-testid="chargebee-customer" {
                            @let (company, name) = (customer.record.text("company"), customer.name());
                            @let name = if company.is_empty() { &name } else { company };
                            @if !name.is_empty() { bdi.name { (name) } " " }
                            code { (customer.record.text("id")) }
                        }
                    }
                    (others(self.present_customers().count()))
                }
            }
        }
    }
}
