//! The customer's browser: it opens links and submits forms, and does not follow redirects, so that they can be seen.

use std::time::Duration;

use reqwest::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Url};

/// Far more than a server on this machine needs.
const TIMEOUT: Duration = Duration::from_secs(20);

pub(crate) struct Browser(Client);

/// What the browser shows, or is told.
pub(crate) struct Page {
    pub(crate) status: u16,
    /// What stands in the window's title bar; empty if there is none.
    title: String,
    /// Who may show the page in a frame: that directive of its policy.
    pub(crate) framed_by: String,
    /// Where a redirect leads.
    pub(crate) location: Option<Url>,
}

impl Browser {
    /// A browser without a proxy and without certificate authorities: what it opens is on this machine.
    pub(crate) fn new() -> Result<Self, String> {
        let client = Client::builder().no_proxy().tls_certs_only([]).redirect(Policy::none()).timeout(TIMEOUT).build();
        client.map(Self).map_err(|error| format!("cannot open links: {error}"))
    }

    /// Opens an address.
    pub(crate) async fn open(&self, url: &str) -> Result<Page, String> {
        load(self.0.get(url)).await
    }

    /// Submits a form of a page at `page` to `action`, an address or a path.
    pub(crate) async fn submit(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Result<Page, String> {
        let url = Url::parse(page).and_then(|page| page.join(action)).map_err(|error| error.to_string())?;
        // A form is written in the same way as the query of a URL.
        let form = Url::parse_with_params("form:", fields).map_err(|error| error.to_string())?;
        let body = form.query().unwrap_or_default().to_owned();
        load(self.0.post(url).header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body)).await
    }
}

async fn load(request: RequestBuilder) -> Result<Page, String> {
    // The address is a secret.
    let told = |error: reqwest::Error| format!("no page: {}", error.without_url());
    let response = request.send().await.map_err(told)?;
    let header =
        |name| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let (status, policy, location) = (response.status().as_u16(), header(CONTENT_SECURITY_POLICY), header(LOCATION));
    let framed_by = policy.split("; ").find(|directive| directive.starts_with("frame-ancestors")).unwrap_or_default();
    let text = response.text().await.map_err(told)?;
    let title = text.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let title = title.map_or_else(String::new, |(title, _)| title.to_owned());
    Ok(Page { status, title, framed_by: framed_by.to_owned(), location: Url::parse(&location).ok() })
}

impl Page {
    /// Status and title: `200 Customer portal`.
    pub(crate) fn summary(&self) -> String {
        format!("{} {}", self.status, self.title)
    }
}
