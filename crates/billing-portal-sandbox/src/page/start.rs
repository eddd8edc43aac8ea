//! The start page: what is in a site, and how to point a client at it.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::snippet::{Snippet, snippets};
use super::{Host, heading, page};
use crate::connection::ConnectionInfo;
use crate::date::Moment;
use crate::world::World;

/// How many customers of a vendor the page lists.
pub(crate) const MOST_LISTED: usize = 10;

/// `GET /`.
pub(crate) fn start(world: &World, connection: &ConnectionInfo) -> Response {
    let title = "Billing portal sandbox";
    let content = html! {
        (heading(title))
        p { "A local stand-in for two billing vendors: their APIs, and the pages that links lead to." }
        (clock(world, connection))
        div.pair { (world.chargebee.overview()) (world.upflow.overview()) }
        (addresses(connection))
        (clients(connection))
        (control(connection))
    };
    page(Host::Sandbox, StatusCode::OK, title, &content)
}

/// The last item of a list that not all things are in.
pub(crate) fn others(all: usize) -> Markup {
    html! {
        @if all > MOST_LISTED { li.soft data-testid="others" { "and " (all - MOST_LISTED) " others" } }
    }
}

fn clock(world: &World, connection: &ConnectionInfo) -> Markup {
    let pace = if world.clock.is_frozen() { "frozen" } else { "running" };
    html! {
        section aria-label="State" {
            dl.figures {
                div {
                    dt { "Clock, " (pace) }
                    dd data-testid="clock" { (Moment(world.clock.now())) }
                }
                div {
                    dt { "Site" }
                    dd data-testid="site" { (connection.id()) }
                }
                div {
                    dt { "Requests recorded" }
                    dd data-testid="request-count" { (world.journal.len()) }
                }
            }
        }
    }
}

fn addresses(connection: &ConnectionInfo) -> Markup {
    let (chargebee, upflow) = (connection.chargebee(), connection.upflow());
    html! {
        section aria-labelledby="addresses" {
            h2 #addresses { "Addresses and keys" }
            p.soft { "They open nothing but this sandbox, and are no secret." }
            dl.addresses data-testid="parts" {
                div { dt { "Chargebee API" } dd { code { (chargebee.base_url()) } } }
                div { dt { "Chargebee API key" } dd { code { (chargebee.api_key()) } } }
                div {
                    dt { "Chargebee log-in page" }
                    dd { code { (chargebee.portal_url()) "/portal/login?return_url=…&cancel_url=…" } }
                }
                div { dt { "Upflow API" } dd { code { (upflow.base_url()) } } }
                div { dt { "Upflow API key and secret" } dd { code { (upflow.api_key()) } " " code { (upflow.api_secret()) } } }
                div { dt { "Control" } dd { code { (connection.control_url()) } } }
            }
        }
    }
}

fn clients(connection: &ConnectionInfo) -> Markup {
    html! {
        section aria-labelledby="clients" {
            h2 #clients { "Point a client at it" }
            @if connection.sdk().is_none() {
                p data-testid="no-sdk" {
                    "Chargebee’s official SDKs need a host name with a dot in it, such as 127.0.0.1; this sandbox has none."
                }
            }
            @for Snippet { language, testid, needs, code } in snippets(connection) {
                h3 id=(testid) { (language) " " span.soft { (needs) } }
                // It may have to be scrolled, so it can be reached by keyboard, and has a name.
                pre role="region" tabindex="0" aria-labelledby=(testid) data-testid=(testid) { code { (code) } }
            }
        }
    }
}

fn control(connection: &ConnectionInfo) -> Markup {
    let at = |path: &str| format!("{}/{path}", connection.control_url());
    html! {
        section aria-labelledby="control" {
            h2 #control { "Look inside" }
            ul data-testid="control" {
                @for (path, name, what) in [
                    ("health", "Health", "whether it is there, and its clock"),
                    ("requests", "Journal", "every request to the APIs"),
                    ("faults", "Faults", "what the next requests are to meet"),
                    ("stubs", "Stubs", "answers put in place of operations"),
                    ("limits", "Limits", "how many requests are let in"),
                    ("seed", "Seed", "the customers that the site began with"),
                ] {
                    li {
                        a href=(at(path)) data-testid={ "link-" (path) } { (name) }
                        " "
                        span.soft { (what) }
                    }
                }
            }
        }
    }
}
