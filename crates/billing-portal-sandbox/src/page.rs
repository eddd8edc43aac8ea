//! The frame of the hosted pages, and the start page.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#1c2430}\
h1{font-size:1.5rem}dt{font-weight:600}dd{margin:0 0 .5rem}button,a.button{font:inherit;padding:.4rem .9rem}";

/// The `Content-Security-Policy` of every page: its own style, and nothing else that could be loaded or run.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A page. Whatever the markup shows is escaped by `maud`, and should something slip through, it does not run.
///
/// Pages hold or come from secret links: they are not stored, and their address is not passed on.
pub(crate) fn page(status: StatusCode, title: &str, content: &Markup) -> Response {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { h1 data-testid="title" { (title) } (content) } }
        }
    };
    (status, PRIVATE, [(header::CONTENT_SECURITY_POLICY, POLICY)], Html(document.into_string())).into_response()
}

/// Sends the browser to another address, by GET.
pub(crate) fn see_other(url: &url::Url) -> Response {
    // A parsed URL is ASCII without controls, so there is always a header value for it.
    match HeaderValue::from_str(url.as_str()) {
        Ok(location) => (StatusCode::SEE_OTHER, PRIVATE, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

const PRIVATE: [(header::HeaderName, &str); 2] =
    [(header::CACHE_CONTROL, "no-store"), (header::REFERRER_POLICY, "no-referrer")];

/// An absolute `http` or `https` URL; nothing else is ever linked to or redirected to.
pub(crate) fn web_url(text: &str) -> Option<url::Url> {
    url::Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// `GET /`.
pub(crate) async fn start() -> Response {
    let content = html! {
        p { "A local stand-in for two billing vendors. Nothing here is real and nothing leaves this machine." }
        dl data-testid="parts" {
            dt { "Chargebee API" } dd { code { "/api/v2" } }
            dt { "Chargebee log-in page" } dd { code { "/portal/login?return_url=…&cancel_url=…" } }
            dt { "Upflow API" } dd { code { "/v1" } }
            dt { "Control" }
            dd {
                a href="/_sandbox/health" { code { "/_sandbox/health" } } ", "
                a href="/_sandbox/requests" { code { "/_sandbox/requests" } } ", "
                a href="/_sandbox/faults" { code { "/_sandbox/faults" } } ", "
                code { "POST /_sandbox/clock" }
            }
        }
    };
    page(StatusCode::OK, "Billing portal sandbox", &content)
}
