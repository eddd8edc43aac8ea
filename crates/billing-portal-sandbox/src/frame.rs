//! The frame of all pages.

use http::{StatusCode, header};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::account::Facts;
use crate::message::Response;

/// The style sheet of all pages, for examples and applications that would look like them.
pub const STYLE: &str = include_str!("style.css");

/// The `Content-Security-Policy` of every page: its own style, and nothing else that could be loaded or run.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// How many customers of a vendor the start page lists.
pub(crate) const MOST_LISTED: usize = 10;

impl Facts {
    /// A page that stands in for one of the vendor's.
    pub(crate) fn page(&self, status: StatusCode, title: &str, content: &Markup) -> Response {
        let [light, dark] = self.accents;
        let style = format!(
            "\n:root {{ --accent: {light} }}\n@media (prefers-color-scheme: dark) {{ :root {{ --accent: {dark} }} }}\n"
        );
        let vendor = self.title;
        let notice = format!("This page stands in for {vendor}’s. It is not {vendor}, and nothing on it is real.");
        page(&style, &notice, status, title, content)
    }

    /// A page that says one thing: what happened, and maybe what only a sandbox would tell.
    pub(crate) fn message(
        &self,
        start: &str,
        status: StatusCode,
        [title, testid]: [&str; 2],
        text: &str,
        reason: &str,
    ) -> Response {
        let content = html! {
            section.message {
                (heading(title))
                p data-testid=(testid) { (text) }
                @if !reason.is_empty() {
                    p.hint { "For developers: " span data-testid="reason" { (reason) } }
                }
                (way_back(start))
            }
        };
        self.page(status, title, &content)
    }

    /// The page for a request that cannot be read.
    pub(crate) fn bad_request(&self, start: &str, why: &str) -> Response {
        self.message(start, StatusCode::BAD_REQUEST, ["Bad request", "bad-request"], why, "")
    }
}

/// The link from a page that says one thing to the start page of its site.
pub(crate) fn way_back(start: &str) -> Markup {
    html! { p { a.button href=(start) data-testid="start" { "Start page of the sandbox" } } }
}

/// A page. Whatever the markup shows is escaped by `maud`, and should something slip through, it does not run.
///
/// Pages hold or come from secret links: they are not stored, and their address is not passed on.
pub(crate) fn page(style: &str, notice: &str, status: StatusCode, title: &str, content: &Markup) -> Response {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) (PreEscaped(style)) }
            }
            body {
                header { p data-testid="sandbox-notice" { strong { "Sandbox" } " " span { (notice) } } }
                main { (content) }
            }
        }
    };
    let response = Response::typed(status, "text/html; charset=utf-8", document.into_string());
    private(response).header(header::CONTENT_SECURITY_POLICY, POLICY)
}

/// The heading of a page.
pub(crate) fn heading(title: &str) -> Markup {
    html! { h1 data-testid="title" { (title) } }
}

/// A detail of a customer, where it is known.
pub(crate) fn detail(name: &str, testid: &str, value: &str) -> Markup {
    html! {
        @if !value.is_empty() {
            div {
                dt { (name) }
                dd data-testid=(testid) { (value) }
            }
        }
    }
}

/// What the start page says of a vendor's side of a site.
pub(crate) struct Overview<'a> {
    /// The vendor's name, as JSON has it.
    pub(crate) vendor: &'a str,
    /// What leads to a portal, in the plural, and its short name.
    pub(crate) made: [&'a str; 2],
    pub(crate) made_count: usize,
    pub(crate) customer_count: usize,
    /// Where the button to open a portal leads.
    pub(crate) open: &'a str,
    /// Of the customers to be listed, how they are shown, and their ids.
    pub(crate) customers: Vec<(Markup, &'a str)>,
}

impl Facts {
    /// The customers, and how much was made for them.
    pub(crate) fn overview(&self, overview: &Overview<'_>) -> Markup {
        let Overview { vendor, made: [made, short], made_count, customer_count, open, customers } = overview;
        html! {
            section aria-labelledby=(vendor) {
                h2 id=(vendor) { (self.title) }
                p.soft {
                    "Customers: " span data-testid={ (vendor) "-customer-count" } { (customer_count) }
                    " · " (made) " made: " span data-testid={ (vendor) "-" (short) "-count" } { (made_count) }
                }
                ul data-testid={ (vendor) "-customers" } {
                    @for (customer, id) in customers.iter().take(MOST_LISTED) {
                        li data-testid={ (vendor) "-customer" } {
                            span { (customer) }
                            " "
                            form method="post" action=(open) { (open_portal(id)) }
                        }
                    }
                    (others(*customer_count))
                }
            }
        }
    }
}

/// The button by which a customer's portal is opened from the start page, in a form of the vendor's.
fn open_portal(customer_id: &str) -> Markup {
    html! {
        button.button name="customer_id" value=(customer_id) data-testid={ "open-" (customer_id) } { "Open portal" }
    }
}

/// The last item of a list that not all things are in.
pub(crate) fn others(all: usize) -> Markup {
    html! {
        @if all > MOST_LISTED { li.soft data-testid="others" { "and " (all - MOST_LISTED) " others" } }
    }
}

/// Sends the browser to another address, by GET. A URL is ASCII without controls, so there is always a header value for it.
pub(crate) fn see_other(url: &str) -> Response {
    let response =
        Response { status: StatusCode::SEE_OTHER, headers: Vec::new(), body: String::new(), is_gzipped: false };
    private(response).header(header::LOCATION, url)
}

/// No other origin learns the address of a page. With `no-referrer`, browsers would send `Origin: null` with its forms.
fn private(response: Response) -> Response {
    response.header(header::CACHE_CONTROL, "no-store").header(header::REFERRER_POLICY, "same-origin")
}
