//! From a generated request to a whole response.

use std::fmt;
use std::sync::Arc;

use reqwest::Method;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use tokio::time::Instant;
use tracing::{Instrument, Span, field};

use crate::attempt::{after, attempt, end};
use crate::credentials::Credentials;
use crate::limit::{Limiter, NoRoom, RateLimit};
use crate::new_key::new_key;
use crate::operation::OperationInfo;
use crate::options::CallOptions;
use crate::path;
use crate::profile::ApiProfile;
use crate::record::record;
use crate::retry::{Outcome, RetryPolicy, retry};
use crate::secret::Secret;
use crate::secret_members;
use crate::window_limiter::WindowLimiter;

/// The inner value of a generated client: the API's profile, the credentials and the options of its calls. Clones are cheap.
#[derive(Clone)]
pub struct Transport {
    profile: &'static ApiProfile,
    /// Made once, because names of headers are looked at letter by letter.
    key_header: Option<HeaderName>,
    credentials: Arc<Credentials>,
    options: Arc<CallOptions>,
    limiter: Option<Arc<dyn Limiter>>,
}

impl Transport {
    /// A transport with the default options.
    #[must_use]
    pub fn new(profile: &'static ApiProfile, credentials: Credentials) -> Self {
        Self {
            profile,
            key_header: profile.idempotency_key.map(|key| HeaderName::from_static(key.header)),
            credentials: Arc::new(credentials),
            options: Arc::new(CallOptions::default()),
            limiter: None,
        }
    }

    /// Keeps to a limit of its own, together with all clones made from here on.
    #[must_use]
    pub fn limited(self, limit: RateLimit) -> Self {
        self.limiter(Arc::new(WindowLimiter::new(limit)))
    }

    /// Asks a limiter before each attempt, which others can ask as well.
    #[must_use]
    pub fn limiter(mut self, limiter: Arc<dyn Limiter>) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// A clone with other options.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        let mut options = CallOptions::clone(&self.options);
        change(&mut options);
        Self { options: Arc::new(options), ..self.clone() }
    }

    /// Completes a request: the headers of the call's options where the request has not set them, credentials, and
    /// what a `POST` without a body needs. The error says why the request is refused.
    pub(crate) fn prepare(&self, request: &mut reqwest::Request) -> Result<(), &'static str> {
        if path::is_refused(request.url().path()) {
            return Err("an id in the path is empty or holds `.` or `..`, which could reach another endpoint");
        }
        if request.headers().values().any(|value| !value.as_bytes().is_ascii()) {
            return Err("a header parameter holds characters that headers cannot carry");
        }
        let is_post = *request.method() == Method::POST;
        // An empty form counts: of an empty body, the HTTP library says no length.
        let body = request.body().map_or(Some(&[][..]), reqwest::Body::as_bytes);
        let lacks_body = is_post && body.is_some_and(<[u8]>::is_empty);
        let headers = request.headers_mut();
        let for_posts = is_post.then_some(&*self.options.post_headers).into_iter().flatten();
        for (name, value) in self.options.headers.iter().chain(for_posts) {
            if !headers.contains_key(name) && !self.profile.counterparts(name).any(|other| headers.contains_key(other))
            {
                headers.insert(name, value.clone());
            }
        }
        let given = self.options.idempotency_key.as_ref();
        match (self.profile.idempotency_key, &self.key_header) {
            (Some(key), Some(name)) if is_post => match headers.get(name).or(given) {
                Some(given) if given.len() > key.max_length => return Err("the idempotency key is too long"),
                Some(given) => {
                    let given = given.clone();
                    headers.insert(name, given);
                }
                None => {
                    headers.insert(name, new_key());
                }
            },
            (None, _) if given.is_some() => return Err("the vendor knows no idempotency keys"),
            _ => {}
        }
        for (name, value) in self.credentials.headers() {
            headers.insert(name, value.clone());
        }
        if lacks_body {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            if let Some(content_type) = self.profile.empty_body_content_type {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            }
        }
        Ok(())
    }

    /// Whether a header is one of the credentials, or that of the idempotency key.
    pub(crate) fn sets_header(&self, name: &HeaderName) -> bool {
        self.credentials.headers().contains_key(name) || self.key_header.as_ref() == Some(name)
    }

    /// Sends a request within the call's time and receives the whole response.
    pub(crate) async fn execute(
        &self,
        client: &reqwest::Client,
        request: &reqwest::Request,
        info: &OperationInfo,
    ) -> Outcome {
        let span = self.span(request, info);
        let is_traced = !span.is_disabled();
        let began = Instant::now();
        let policy = self.retry_policy(request.method(), info, began);
        let call = async {
            let result = retry(&self.options, policy, |number, start_by| {
                self.attempt(client, request, (began, policy.deadline), start_by, number)
            });
            let result = result.await;
            if is_traced {
                record(&Span::current(), &result);
            }
            match result {
                Ok(response) => Ok(response.of(info.operation_id, || self.secrets(request))),
                Err(failure) => Err(failure.of(info.operation_id)),
            }
        };
        call.instrument(span).await
    }

    /// One attempt, as soon as the limits let it go, if that is in time.
    async fn attempt(
        &self,
        client: &reqwest::Client,
        request: &reqwest::Request,
        (began, deadline): (Instant, Instant),
        start_by: Instant,
        number: u32,
    ) -> Result<Outcome, NoRoom> {
        let _permit = match &self.limiter {
            Some(limiter) => Some(limiter.permit(start_by.saturating_duration_since(Instant::now())).await?),
            None => None,
        };
        // Without a limit the first attempt begins with the call: the clock is not read again.
        let began = if number == 1 && self.limiter.is_none() { began } else { Instant::now() };
        // Generated code buffers every body, so that there is always a copy to send.
        let sending = client.execute(copy(request).ok_or(NoRoom::InTime)?);
        let end = end(&self.options, began, deadline);
        Ok(attempt(sending, self.profile, self.options.max_response_bytes, end, number).await)
    }

    fn retry_policy(&self, method: &Method, info: &OperationInfo, began: Instant) -> RetryPolicy {
        let is_idempotent = self.profile.is_idempotent(method, info.operation_id);
        // Where there are keys, each `POST` that needs one has one.
        let window = self.profile.idempotency_key.filter(|_| !is_idempotent).map(|key| key.window);
        RetryPolicy {
            deadline: after(began, self.options.timeout),
            retry_until: window.map(|window| after(began, window)),
            is_idempotent: is_idempotent || self.options.idempotent || window.is_some(),
        }
    }

    /// What a request carries that a vendor's message may quote.
    fn secrets(&self, request: &reqwest::Request) -> Arc<[Secret]> {
        let secrets = self.credentials.secrets();
        let of_body = secret_members::in_body(request, self.profile.secret_members);
        if of_body.is_empty() { Arc::clone(secrets) } else { secrets.iter().cloned().chain(of_body).collect() }
    }

    /// Names as in OpenTelemetry's conventions for HTTP clients.
    fn span(&self, request: &reqwest::Request, info: &OperationInfo) -> Span {
        let url = request.url();
        tracing::info_span!(
            "call",
            "billing_portal.vendor" = self.profile.name,
            "billing_portal.operation" = info.operation_id,
            "http.request.method" = request.method().as_str(),
            "url.template" = self.profile.path_template(info.operation_id),
            "server.address" = url.host_str(),
            "server.port" = url.port_or_known_default(),
            "http.response.status_code" = field::Empty,
            "error.type" = field::Empty,
        )
    }
}

/// A copy for one attempt, which shares the bytes of the body. It is a function, so that no future holds it.
fn copy(request: &reqwest::Request) -> Option<reqwest::Request> {
    let mut copy = request.try_clone()?;
    // For what the HTTP library adds: a copy has no room left, and would grow one by one.
    copy.headers_mut().reserve(4);
    Some(copy)
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("vendor", &self.profile.name)
            .field("credentials", &self.credentials)
            .field("options", &self.options)
            .field("limiter", &self.limiter)
            .finish_non_exhaustive()
    }
}
