//! The start page: what is in a site, and how to point a client at it.

use http::StatusCode;
use maud::{Markup, html};

use crate::connection::ConnectionInfo;
use crate::date::Moment;
use crate::frame::{MOST_LISTED, heading, others, page, way_back};
use crate::message::{Response, json};
use crate::site_state::SiteState;
use crate::sites::{OpenSite, Sites};
use crate::snippet::Snippet;
use crate::vendors::{Registered, Vendor, Visitor};

/// `GET /`.
pub(crate) fn start_page(sites: &Sites, site: &OpenSite) -> Response {
    let ids = sites.ids();
    let (state, connection) = (&mut *site.lock(), &site.connection);
    let parts: Vec<_> =
        Vendor::ALL.iter().map(|vendor| vendor.visit(Parts { state: &mut *state, connection })).collect();
    let titles: Vec<_> = Vendor::ALL.iter().map(|vendor| vendor.facts().title).collect();
    let titles = titles.join(" and ");
    let title = "Billing portal sandbox";
    let content = html! {
        (heading(title))
        p { "A local stand-in for billing vendors: their APIs, and the pages that links lead to." }
        (clock(state, connection))
        div.pair { @for (overview, ..) in &parts { (overview) } }
        section aria-labelledby="addresses" {
            h2 #addresses { "Addresses and keys" }
            p.soft { "They open nothing but this sandbox, and are no secret. A click selects a whole one." }
            dl.addresses data-testid="parts" {
                @for (name, value) in parts.iter().flat_map(|(_, addresses, _)| addresses) {
                    div { dt { (name) } dd { (value) } }
                }
                div { dt { "Control" } dd { code { (connection.control_url()) } } }
            }
        }
        section aria-labelledby="clients" {
            h2 #clients { "Point a client at it" }
            @for (vendor, (.., snippets)) in Vendor::ALL.iter().zip(&parts) { (clients(*vendor, snippets)) }
        }
        (journal(state))
        (faults(state))
        (list_of_sites(sites, &ids))
        (control(connection))
    };
    let notice = format!("It stands in for {titles}, is none of them, and nothing in it is real.");
    page("", &notice, StatusCode::OK, title, &content)
}

/// Makes what the page says of a vendor: its state, its addresses, and how clients are pointed at it.
struct Parts<'a> {
    state: &'a mut SiteState,
    connection: &'a ConnectionInfo,
}

impl Visitor for Parts<'_> {
    type Output = (Markup, Vec<(&'static str, Markup)>, Vec<Snippet>);

    fn visit<A: Registered>(self) -> Self::Output {
        let connection = A::connection_in(&self.connection.vendors);
        ((A::OVERVIEW)(A::of(&mut self.state.accounts)), A::addresses(connection), (A::SNIPPETS)(connection))
    }
}

fn clock(state: &SiteState, connection: &ConnectionInfo) -> Markup {
    let pace = if state.clock.is_frozen() { "frozen" } else { "running" };
    html! {
        section aria-label="State" {
            dl.figures {
                div {
                    dt { "Clock, " (pace) }
                    dd data-testid="clock" { (Moment(state.clock.now())) }
                }
                div {
                    dt { "Site" }
                    dd data-testid="site" { (connection.id()) }
                }
                div {
                    dt { "Requests recorded" }
                    dd data-testid="request-count" { (state.journal.len()) }
                }
            }
        }
    }
}

/// The code of a vendor, a tab for each language. Tabs are radio buttons: they need no script.
fn clients(vendor: Vendor, snippets: &[Snippet]) -> Markup {
    html! {
        h3 { (vendor.facts().title) }
        div.tabs role="group" aria-label={ "Languages for " (vendor.facts().title) } {
            @for (index, Snippet { language, needs, code }) in snippets.iter().enumerate() {
                @let name = language.to_ascii_lowercase().replace([' ', '.'], "-");
                @let testid = format!("snippet-{vendor}-{name}");
                @let tab = format!("tab-{vendor}-{name}");
                input type="radio" name={ "language-" (vendor) } id=(tab) data-testid=(tab) checked[index == 0];
                label for=(tab) { (language) }
                div {
                    @if !needs.is_empty() { p.hint { (needs) } }
                    // It may have to be scrolled, so it can be reached by keyboard, and has a name.
                    pre role="region" tabindex="0" aria-label={ (vendor.facts().title) " in " (language) }
                        data-testid=(testid) { code { (code) } }
                }
            }
        }
    }
}

/// The newest requests. Paths are left out where an operation is known: ids of sessions stand in them.
fn journal(state: &SiteState) -> Markup {
    let requests = state.journal.newest(MOST_LISTED);
    html! {
        section aria-labelledby="journal" {
            h2 #journal { "Newest requests" }
            @if requests.is_empty() {
                p.soft data-testid="no-requests" { "None yet." }
            } @else {
                table data-testid="journal" {
                    thead { tr { th scope="col" { "Time" } th scope="col" { "Request" } th scope="col" { "Vendor" } th scope="col" { "Status" } } }
                    tbody {
                        @for request in &requests {
                            tr data-testid="journal-row" {
                                td { (Moment(request.at)) }
                                " "
                                td {
                                    @match &request.operation_id {
                                        Some(id) => code { (id) },
                                        None => code { (request.method) " " (request.path) },
                                    }
                                    @if request.fault.is_some() { " " span.badge.wait { "fault" } }
                                }
                                " "
                                td { (request.vendor.facts().title) }
                                " "
                                td {
                                    @match request.status {
                                        Some(status) => { @let kind = if status < 400 { "badge good" } else { "badge bad" }; span class=(kind) { (status) } },
                                        None => span.badge.bad { "dropped" },
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The scripts that are yet to be met.
fn faults(state: &SiteState) -> Markup {
    let faults = state.faults.left();
    html! {
        section aria-labelledby="faults" {
            h2 #faults { "Faults to come" }
            @if faults.is_empty() {
                p.soft data-testid="no-faults" { "None." }
            } @else {
                table data-testid="faults" {
                    thead { tr { th scope="col" { "Script" } th scope="col" { "What requests are to meet" } } }
                    tbody {
                        @for (index, script) in faults.iter().take(MOST_LISTED).enumerate() {
                            tr data-testid="fault-row" { td { (index + 1) } " " td { code { (json(script)) } } }
                        }
                    }
                }
                @if faults.len() > MOST_LISTED { ul { (others(faults.len())) } }
            }
        }
    }
}

/// The sites, each with its start page; the newest first, as it is the one that somebody wants to see.
fn list_of_sites(sites: &Sites, ids: &[String]) -> Markup {
    let page = |id: &str| format!("{}/sites/{id}/", sites.origin().as_str());
    html! {
        section aria-labelledby="sites" {
            h2 #sites { "Sites" }
            table data-testid="sites" {
                thead { tr { th scope="col" { "Site" } th scope="col" { "Start page" } } }
                tbody {
                    @for id in ids.iter().rev().take(MOST_LISTED) {
                        tr data-testid="site-row" { th scope="row" { (id) } " " td { a href=(page(id)) { "Open" } } }
                    }
                }
            }
            @if ids.len() > MOST_LISTED { ul { (others(ids.len())) } }
        }
    }
}

/// The page for a path that there is not.
pub(crate) fn nowhere_page() -> Response {
    let title = "Not found";
    let content = html! {
        section.message {
            (heading(title))
            p data-testid="not-found" { "The sandbox has nothing at this address. Links of a site that was deleted lead here, too." }
            (way_back("/"))
        }
    };
    page("", "Nothing in it is real.", StatusCode::NOT_FOUND, title, &content)
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
                    ("stubs", "Stubs", "responses put in place of operations"),
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::frame::STYLE;

    /// By the formula of WCAG 2.
    fn contrast(one: &str, other: &str) -> f64 {
        let luminance = |colour: &str| {
            let digits = colour.trim_start_matches('#');
            let part = |at: usize| match digits.len() {
                3 => digits[at..=at].repeat(2),
                _ => digits[2 * at..2 * at + 2].to_owned(),
            };
            let channel = |at| match f64::from(u8::from_str_radix(&part(at), 16).unwrap()) / 255.0 {
                value if value <= 0.04045 => value / 12.92,
                value => ((value + 0.055) / 1.055).powf(2.4),
            };
            0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The colours that a part of the style names; of a name that is there more than once, all.
    fn colours(style: &str) -> BTreeMap<&str, Vec<&str>> {
        let mut colours = BTreeMap::<_, Vec<_>>::new();
        for line in style.split([';', '{', '}']) {
            if let Some((name, colour)) = line.trim().strip_prefix("--").and_then(|line| line.split_once(": ")) {
                colours.entry(name).or_default().push(colour);
            }
        }
        colours
    }

    #[test]
    fn everything_can_be_read_in_the_light_and_in_the_dark() {
        let (light, dark) = STYLE.split_once("@media (prefers-color-scheme: dark)").unwrap();
        for (index, mut colours) in [colours(light), colours(dark)].into_iter().enumerate() {
            let accents = Vendor::ALL.iter().map(|vendor| vendor.facts().accents[index]);
            colours.entry("accent").or_default().extend(accents);
            for (text, back) in [
                ("text", "back"),
                ("text", "card"),
                ("soft", "back"),
                ("soft", "card"),
                ("accent", "back"),
                ("accent", "card"),
                ("on-accent", "accent"),
                ("good", "good-back"),
                ("wait", "wait-back"),
                ("bad", "bad-back"),
            ] {
                for (one, other) in
                    colours[text].iter().flat_map(|one| colours[back].iter().map(move |other| (one, other)))
                {
                    assert!(contrast(one, other) >= 4.5, "{text} {one} on {back} {other}: {}", contrast(one, other));
                }
            }
        }
    }
}
