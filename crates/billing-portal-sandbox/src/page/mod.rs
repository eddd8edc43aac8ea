//! The frame of the hosted pages, and the start page.

mod snippet;
mod start;

use std::fmt::Write;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use url::Url;

pub(crate) use self::start::{MOST_LISTED, others, start};

const STYLE: &str = include_str!("style.css");

/// The `Content-Security-Policy` of every page: its own style, and nothing else that could be loaded or run.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Whose page the sandbox shows.
#[derive(Clone, Copy)]
pub(crate) enum Host {
    Chargebee,
    Upflow,
    Sandbox,
}

impl Host {
    /// The class of the page's body, by which the style gives it a colour.
    fn class(self) -> &'static str {
        match self {
            Self::Chargebee => "chargebee",
            Self::Upflow => "upflow",
            Self::Sandbox => "sandbox",
        }
    }

    fn notice(self) -> &'static str {
        match self {
            Self::Chargebee => "This page stands in for Chargebee’s. It is not Chargebee, and nothing on it is real.",
            Self::Upflow => "This page stands in for Upflow’s. It is not Upflow, and nothing on it is real.",
            Self::Sandbox => "It stands in for Chargebee and Upflow, is neither of them, and nothing in it is real.",
        }
    }
}

/// A page. Whatever the markup shows is escaped by `maud`, and should something slip through, it does not run.
///
/// Pages hold or come from secret links: they are not stored, and their address is not passed on.
pub(crate) fn page(host: Host, status: StatusCode, title: &str, content: &Markup) -> Response {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body class=(host.class()) {
                header { p data-testid="sandbox-notice" { strong { "Sandbox" } " " span { (host.notice()) } } }
                main { (content) }
            }
        }
    };
    (status, PRIVATE, [(header::CONTENT_SECURITY_POLICY, POLICY)], Html(document.into_string())).into_response()
}

/// The heading of a page.
pub(crate) fn heading(title: &str) -> Markup {
    html! { h1 data-testid="title" { (title) } }
}

/// A page that says one thing: what happened, and maybe what only a sandbox would tell.
pub(crate) fn message(host: Host, status: StatusCode, title: &str, testid: &str, text: &str, reason: &str) -> Response {
    let content = html! {
        section.message {
            (heading(title))
            p data-testid=(testid) { (text) }
            @if !reason.is_empty() {
                p.hint { "For developers: " span data-testid="reason" { (reason) } }
            }
        }
    };
    page(host, status, title, &content)
}

/// Sends the browser to another address, by GET.
pub(crate) fn see_other(url: &Url) -> Response {
    // A parsed URL is ASCII without controls, so there is always a header value for it.
    match HeaderValue::from_str(url.as_str()) {
        Ok(location) => (StatusCode::SEE_OTHER, PRIVATE, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// No other origin learns the address of a page. With `no-referrer`, browsers would send `Origin: null` with its forms.
const PRIVATE: [(header::HeaderName, &str); 2] =
    [(header::CACHE_CONTROL, "no-store"), (header::REFERRER_POLICY, "same-origin")];

/// An absolute `http` or `https` URL; nothing else is ever linked to or redirected to.
pub(crate) fn web_url(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// The host of a URL, with its port where that is not the scheme's own: what people know a place by.
pub(crate) fn place(url: &Url) -> String {
    let mut place = url.host_str().unwrap_or_default().to_owned();
    if let Some(port) = url.port() {
        // Writing to a string cannot fail.
        let _ = write!(place, ":{port}");
    }
    place
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

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
        for colours in [colours(light), colours(dark)] {
            assert_eq!(colours["accent"].len(), 3, "one for each host");
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
