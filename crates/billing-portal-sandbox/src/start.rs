//! The start page: what is in a site, and how to point a client at it.

use http::StatusCode;
use maud::{Markup, html};

use crate::connection::ConnectionInfo;
use crate::date::Moment;
use crate::frame::{heading, page};
use crate::message::Response;
use crate::site_state::SiteState;
use crate::sites::OpenSite;
use crate::snippet::Snippet;
use crate::vendors::{Registered, Vendor, Visitor};

/// `GET /`.
pub(crate) fn start_page(site: &OpenSite) -> Response {
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
            p.soft { "They open nothing but this sandbox, and are no secret." }
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

fn clients(vendor: Vendor, snippets: &[Snippet]) -> Markup {
    html! {
        @for Snippet { language, needs, code } in snippets {
            @let testid = format!("snippet-{}-{}", vendor, language.to_ascii_lowercase());
            h3 id=(testid) { (vendor.facts().title) " in " (language) " " span.soft { (needs) } }
            // It may have to be scrolled, so it can be reached by keyboard, and has a name.
            pre role="region" tabindex="0" aria-labelledby=(testid) data-testid=(testid) { code { (code) } }
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
