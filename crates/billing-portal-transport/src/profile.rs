//! What the transport has to know of an API.

use std::time::Duration;

use reqwest::Method;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName};

use crate::operation::Operation;

/// What differs by API. A client crate has one, as a constant:
///
/// ```
/// # use std::time::Duration;
/// # use billing_portal_transport::ApiProfile;
/// static PROFILE: ApiProfile = ApiProfile::new("acme")
///     .idempotency_key("acme-idempotency-key", Duration::from_secs(24 * 60 * 60), 255)
///     .request_id_header("acme-request-id");
/// ```
///
/// Names of headers are in lower case. One that no header can have panics, which in a constant does not compile:
///
/// ```compile_fail
/// # use billing_portal_transport::ApiProfile;
/// static PROFILE: ApiProfile = ApiProfile::new("acme").request_id_header("Request Id");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ApiProfile {
    pub(crate) name: &'static str,
    operations: &'static [Operation],
    pub(crate) secret_members: &'static [&'static str],
    pub(crate) error_code: Option<&'static str>,
    pub(crate) error_messages: &'static [&'static str],
    pub(crate) empty_body_content_type: Option<&'static str>,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    idempotent_operations: &'static [&'static str],
    exclusive_headers: &'static [(&'static str, &'static str)],
    pub(crate) verdict: fn(StatusCode, &HeaderMap) -> Verdict,
    pub(crate) request_id_header: Option<&'static str>,
    pub(crate) replayed_header: Option<&'static str>,
}

/// The header by which a vendor knows a retry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IdempotencyKey {
    pub(crate) header: &'static str,
    /// How long the vendor remembers a key.
    pub(crate) window: Duration,
    /// How many characters a key may have.
    pub(crate) max_length: usize,
}

/// What a response says on retrying, beside its status.
///
/// | verdict | status | the transport retries the request | `is_retryable()` |
/// |---|---|---|---|
/// | any | 2xx | no | no |
/// | [`Final`](Self::Final) | any other | no | no |
/// | [`ByStatus`](Self::ByStatus) | 429, 503 | yes | yes |
/// | [`ByStatus`](Self::ByStatus) | 408, 500, 502, 504 | if idempotent | yes |
/// | [`ByStatus`](Self::ByStatus) | any other | no | no |
/// | [`Retry`](Self::Retry) | 503, 4xx but 408 | yes | yes |
/// | [`Retry`](Self::Retry) | any other | if idempotent | yes |
///
/// A status that refuses the request says that nothing was done, so that any request can be retried. After all others
/// only an idempotent one is, which does no harm twice: a `GET`, `PUT` or `DELETE`, a `POST` with an idempotency key or
/// of one of the [idempotent operations](ApiProfile::idempotent_operations), or one that the caller calls idempotent. No
/// verdict changes that, and none changes how often, how long and after which `Retry-After` a call retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing: the status decides.
    ByStatus,
    /// It may succeed another time.
    Retry,
    /// It will not succeed another time.
    Final,
}

impl ApiProfile {
    /// A profile of an API of which nothing else is known. `name` is the vendor's in messages and traces, in lower case.
    ///
    /// A `POST` is then retried only if the vendor says that it has not acted, or was not reached.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            operations: &[],
            secret_members: &[],
            error_code: None,
            error_messages: &[],
            empty_body_content_type: None,
            idempotency_key: None,
            idempotent_operations: &[],
            exclusive_headers: &[],
            verdict: |_, _| Verdict::ByStatus,
            request_id_header: None,
            replayed_header: None,
        }
    }

    /// The operations, in the order of their ids. Their templates are in traces, where a path itself would hold a
    /// customer's id, and tell which operation a request is that names a template.
    #[must_use]
    pub const fn operations(mut self, operations: &'static [Operation]) -> Self {
        self.operations = operations;
        self
    }

    /// The members of requests whose values are secrets, which a vendor's message must not be seen to quote.
    #[must_use]
    pub const fn secret_members(mut self, names: &'static [&'static str]) -> Self {
        self.secret_members = names;
        self
    }

    /// The member of an error's body that is the vendor's code for it, or the names down to it with points between
    /// them.
    #[must_use]
    pub const fn error_code(mut self, member: &'static str) -> Self {
        self.error_code = Some(member);
        self
    }

    /// Where the body of an error may have the vendor's message, as [`error_code`](Self::error_code) says where the code is:
    /// `error.message`, or `errors.0.message`. The first that leads to a text counts.
    #[must_use]
    pub const fn error_messages(mut self, members: &'static [&'static str]) -> Self {
        self.error_messages = members;
        self
    }

    /// The content type of a `POST` without a body, if the vendor's own clients send one.
    #[must_use]
    pub const fn empty_body_content_type(mut self, content_type: &'static str) -> Self {
        self.empty_body_content_type = Some(content_type);
        self
    }

    /// A header with a key, the same for all attempts of a call, by which the vendor knows a `POST` that it has seen
    /// within `window`. A key has `max_length` characters at most. A request without a key gets a new one.
    #[must_use]
    pub const fn idempotency_key(mut self, header: &'static str, window: Duration, max_length: usize) -> Self {
        self.idempotency_key = Some(IdempotencyKey { header: header_name(header), window, max_length });
        self
    }

    /// The operations, by `operationId`, whose `POST` does no harm when it is retried, whatever the vendor has made of
    /// the first one.
    #[must_use]
    pub const fn idempotent_operations(mut self, operation_ids: &'static [&'static str]) -> Self {
        self.idempotent_operations = operation_ids;
        self
    }

    /// Pairs of headers of which a request has one at most. One that a request sets itself keeps the options' other one
    /// away, which would speak of something else and might win.
    #[must_use]
    pub const fn exclusive_headers(mut self, pairs: &'static [(&'static str, &'static str)]) -> Self {
        self.exclusive_headers = pairs;
        self
    }

    /// What a response says on retrying, if the vendor says more than by the status: a function that is
    /// called once for each response, with its status and headers.
    ///
    /// ```
    /// # use billing_portal_transport::{ApiProfile, Verdict};
    /// static PROFILE: ApiProfile = ApiProfile::new("acme").verdict(|_, headers| match headers.get("acme-should-retry") {
    ///     Some(value) if value == "true" => Verdict::Retry,
    ///     Some(value) if value == "false" => Verdict::Final,
    ///     _ => Verdict::ByStatus,
    /// });
    /// ```
    #[must_use]
    pub const fn verdict(mut self, verdict: fn(StatusCode, &HeaderMap) -> Verdict) -> Self {
        self.verdict = verdict;
        self
    }

    /// The header of a response with the vendor's id of the request.
    #[must_use]
    pub const fn request_id_header(mut self, header: &'static str) -> Self {
        self.request_id_header = Some(header_name(header));
        self
    }

    /// The header that is `true` on a response which the vendor has stored under an idempotency key before.
    #[must_use]
    pub const fn replayed_header(mut self, header: &'static str) -> Self {
        self.replayed_header = Some(header_name(header));
        self
    }

    /// The template of the path of an operation, or of a request that names its template itself.
    pub(crate) fn path_template(&self, operation: &'static str) -> Option<&'static str> {
        if operation.starts_with('/') {
            return Some(operation);
        }
        let found = self.operations.binary_search_by(|it| it.id.cmp(operation)).ok()?;
        Some(self.operations[found].path)
    }

    /// Whether a request does no harm when it is retried, whatever the vendor has made of the first one. It is known by
    /// its operation, or by its method and template.
    pub(crate) fn is_idempotent(&self, method: &Method, operation: &str) -> bool {
        let is_listed = |id: &str| self.idempotent_operations.contains(&id);
        let is_at = |it: &Operation| is_listed(it.id) && it.is_at(method.as_str(), operation);
        method.is_idempotent() || is_listed(operation) || self.operations.iter().any(is_at)
    }

    /// The headers that do not go together with this one.
    pub(crate) fn counterparts(&self, name: &HeaderName) -> impl Iterator<Item = &'static str> {
        self.exclusive_headers.iter().filter_map(move |(one, other)| {
            if name == *one {
                Some(*other)
            } else if name == *other {
                Some(*one)
            } else {
                None
            }
        })
    }
}

/// Panics on what is no name of a header. A `HeaderName` itself cannot be set in a constant, because it has a destructor.
const fn header_name(name: &'static str) -> &'static str {
    std::mem::forget(HeaderName::from_static(name));
    name
}
