//! A request that no operation of a client wraps, made with the care of one that does.

use std::fmt::Display;

use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, EXPECT, HOST, HeaderMap, HeaderName,
    HeaderValue, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use reqwest::{Body, Method, Request};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::form::{FORM, form_body};
use crate::operation::OperationInfo;
use crate::path::{climbs, encode_path};
use crate::response::ResponseValue;
use crate::runtime::{ClientHooks, ClientInfo};
use crate::transport::Transport;

/// A request to any path of the API. It has what each call has: credentials, checks of the path, an idempotency key where
/// the vendor knows them, retries, limits of rate, time and size, and errors and traces that hold no value.
///
/// Its template is its name there. A template and a method of an operation are retried as that operation is; any other
/// `POST` has an idempotency key, or is not sent again once the vendor may have acted on it.
///
/// Setters do not fail: what they are given that is refused is the error of [`send`](Self::send).
#[doc(hidden)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomRequest {
    method: Method,
    template: &'static str,
    /// The values of the template's parameters, encoded.
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<(&'static str, Body)>,
    headers: HeaderMap,
    refused: Option<String>,
}

/// Headers that the transport sets itself, or that change where a request ends.
const RESERVED: [HeaderName; 11] = [
    ACCEPT_ENCODING,
    CONNECTION,
    CONTENT_LENGTH,
    COOKIE,
    EXPECT,
    HOST,
    PROXY_AUTHORIZATION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

impl CustomRequest {
    /// A request to a path below the base URL, with the names of its parameters in braces: `/customers/{id}`.
    pub fn new(method: Method, template: &'static str) -> Self {
        let (path, query, headers) = (Vec::new(), Vec::new(), HeaderMap::new());
        Self { method, template, path, query, body: None, headers, refused: None }
    }

    /// The value of a parameter of the template, encoded so that it stays one segment. One that is missing, that the
    /// template lacks, or that would reach another endpoint refuses the request: empty, `.`, `..` and the like.
    pub fn path(mut self, name: &str, value: impl Display) -> Self {
        self.path.push((name.to_owned(), encode_path(&value.to_string())));
        self
    }

    /// Adds parameters to the query: an object, or a list of pairs. A list as a value repeats the name, an object's
    /// members have its name and theirs in brackets, `null` is left out.
    pub fn query(mut self, query: &(impl Serialize + ?Sized)) -> Self {
        let pairs = match serde_json::to_value(query) {
            Ok(Value::Object(members)) => Some(members.into_iter().collect()),
            Ok(pairs) => serde_json::from_value::<Vec<(String, Value)>>(pairs).ok(),
            Err(_) => None,
        };
        match pairs {
            Some(pairs) => pairs.into_iter().for_each(|(name, value)| append(name, value, &mut self.query)),
            None => self.refuse("the query is neither an object nor a list of pairs"),
        }
        self
    }

    /// Sets the body to a form, with names and values as [`form_body`] writes them.
    pub fn form(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match form_body(body) {
            Ok(form) => self.body = Some((FORM, form.into())),
            Err(error) => self.refuse(error),
        }
        self
    }

    /// Sets the body to JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => self.body = Some(("application/json", json.into())),
            Err(_) => self.refuse("the body cannot be written as JSON"),
        }
        self
    }

    /// Sets a header, of visible ASCII characters and blanks. Refused are credentials, the idempotency key, which is an
    /// option of the call, and what says how a request travels: `Host`, lengths, encodings, connections.
    pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        match (HeaderName::try_from(name), HeaderValue::from_str(value.as_ref())) {
            (Ok(name), Ok(value)) => _ = self.headers.insert(name, value),
            _ => self.refuse("a header has a name or a value that headers cannot carry"),
        }
        self
    }

    /// Sends the request with the options of the client's calls, and decodes the body of a success as `T` and that of an
    /// error as `E`. An empty body decodes as `null`.
    ///
    /// # Errors
    /// As those of the client's operations. What the setters were given that is refused is an
    /// [`InvalidRequest`](Error::InvalidRequest).
    pub async fn send<T: DeserializeOwned, E: DeserializeOwned>(
        self,
        client: &(impl ClientInfo<Transport> + Sync),
    ) -> Result<ResponseValue<T>, Error<E>> {
        let info = OperationInfo { operation_id: self.template };
        let made = self.make(client.baseurl(), client.inner());
        let mut request = made.map_err(|why| Error::invalid_request(why).of(&info))?;
        client.pre(&mut request, &info).await?;
        let response = client.exec(&request, &info).await?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response.or_null()).await,
            400..=599 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    fn refuse(&mut self, why: impl Display) {
        self.refused.get_or_insert_with(|| why.to_string());
    }

    fn make(self, base_url: &BaseUrl, transport: &Transport) -> Result<Request, String> {
        if let Some(why) = self.refused {
            return Err(why);
        }
        if let Some(name) = self.headers.keys().find(|name| RESERVED.contains(name) || transport.sets_header(name)) {
            return Err(format!("the header `{name}` is not the request's to set"));
        }
        let mut url = base_url.join(format_args!("{}", filled(self.template, self.path)?));
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(self.query);
        }
        let mut request = Request::new(self.method, url);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some((content_type, _)) = &self.body {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        headers.extend(self.headers);
        *request.body_mut() = self.body.map(|(_, body)| body);
        Ok(request)
    }
}

/// The path of a template with these values, of which each has a place and each place has one.
fn filled(template: &str, mut values: Vec<(String, String)>) -> Result<String, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/-._~:{}".contains(c);
    if !template.starts_with('/') || !template.chars().all(is_plain) || climbs(template) {
        return Err("the path is no template such as `/customers/{id}`".to_owned());
    }
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or("the path has a brace without its counterpart")?;
        let value = values.iter().position(|(it, _)| it == name);
        let (_, value) = values.swap_remove(value.ok_or_else(|| format!("the path has no value for `{name}`"))?);
        path.extend([before, &value]);
        rest = after;
    }
    match values.first() {
        Some((name, _)) => Err(format!("the path has no place for `{name}`, or only one")),
        None => Ok(path + rest),
    }
}

fn append(name: String, value: Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.into_iter().for_each(|item| append(name.clone(), item, pairs)),
        Value::Object(members) => {
            members.into_iter().for_each(|(member, value)| append(format!("{name}[{member}]"), value, pairs));
        }
        Value::String(text) => pairs.push((name, text)),
        other => pairs.push((name, other.to_string())),
    }
}
