//! A browser of few words: it keeps the application's cookie and says where its forms come from.

use reqwest::header::{COOKIE, HeaderMap, ORIGIN, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder};

use crate::browser::Page;

pub(super) struct Visitor {
    client: Client,
    origin: String,
    /// `name=value`, as it was set last.
    pub(super) cookie: Option<String>,
}

impl Visitor {
    pub(super) fn new(origin: &str) -> Self {
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build();
        Self { client: client.expect("a client without TLS"), origin: origin.to_owned(), cookie: None }
    }

    /// Opens a page of the application: a path, or a whole address.
    pub(super) async fn get(&mut self, path: &str) -> Page {
        self.send(self.request(Method::GET, path)).await
    }

    /// Sends a form from a page of the application.
    pub(super) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let origin = self.origin.clone();
        self.post_from(Some(&origin), path, fields).await
    }

    /// Sends a form with this `Origin`.
    pub(super) async fn post_from(&mut self, origin: Option<&str>, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = self.request(Method::POST, path).body(body);
        request = request.header("content-type", "application/x-www-form-urlencoded");
        if let Some(origin) = origin {
            request = request.header(ORIGIN, origin);
        }
        self.send(request).await
    }

    /// Loads a path as a browser does for something on a page: where the page is, and what it is for.
    pub(super) async fn fetch(&mut self, path: &str, site: &str, dest: &str) -> Page {
        let request = self.request(Method::GET, path).header("sec-fetch-site", site).header("sec-fetch-dest", dest);
        self.send(request).await
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = if path.starts_with('/') { format!("{}{path}", self.origin) } else { path.to_owned() };
        let request = self.client.request(method, url);
        match &self.cookie {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        }
    }

    async fn send(&mut self, request: RequestBuilder) -> Page {
        let response = request.send().await.expect("a response");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let page = Page { status, headers, text: response.text().await.expect("a text") };
        if let Some((pair, attributes)) = set_cookie(&page.headers).and_then(|cookie| cookie.split_once("; ")) {
            self.cookie = Some(pair.to_owned()).filter(|_| !attributes.contains("Max-Age=0"));
        }
        page
    }
}

/// The only cookie that a response sets.
pub(super) fn set_cookie(headers: &HeaderMap) -> Option<&str> {
    let mut cookies = headers.get_all(SET_COOKIE).iter();
    let cookie = cookies.next();
    assert!(cookies.next().is_none(), "there is one cookie");
    cookie.map(|cookie| cookie.to_str().expect("ASCII"))
}
