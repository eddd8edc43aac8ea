//! The customer's browser: plain requests to the pages that links lead to.

use reqwest::header::{HeaderMap, LOCATION};
use reqwest::{Client, RequestBuilder};

/// A browser that shows redirects instead of following them.
pub(crate) struct Browser(Client);

/// What a browser got to see.
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Browser {
    pub(crate) fn new() -> Self {
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build();
        Self(client.expect("a client without TLS"))
    }

    /// Opens a link.
    pub(crate) async fn open(&self, url: &str) -> Page {
        show(self.0.get(url)).await
    }

    /// Submits the form of a page.
    pub(crate) async fn submit(&self, url: &str, fields: &[(&str, &str)]) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        show(self.0.post(url).header("content-type", "application/x-www-form-urlencoded").body(body)).await
    }
}

async fn show(request: RequestBuilder) -> Page {
    let response = request.send().await.expect("a response");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Page { status, headers, text: response.text().await.expect("a text") }
}

impl Page {
    /// Checks the status, and that an element with this `data-testid` is on the page.
    #[track_caller]
    pub(crate) fn shows(&self, status: u16, testid: &str) -> &Self {
        assert_eq!(self.status, status, "{}", self.text);
        assert!(self.text.contains(&format!("data-testid=\"{testid}\"")), "{}", self.text);
        self
    }

    /// Where a redirect leads.
    #[track_caller]
    pub(crate) fn location(&self) -> &str {
        assert_eq!(self.status, 303, "{}", self.text);
        self.headers[LOCATION].to_str().expect("ASCII")
    }

    /// Who may show the page in a frame: that directive of its policy.
    #[track_caller]
    pub(crate) fn framed_by(&self) -> &str {
        let policy = self.headers["content-security-policy"].to_str().expect("ASCII");
        policy.split("; ").find(|directive| directive.starts_with("frame-ancestors")).expect("a directive on frames")
    }
}
