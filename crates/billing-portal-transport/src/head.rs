//! What a response has besides its body, and what it says on retrying.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};

use crate::mask::masked;
use crate::profile::{ApiProfile, Verdict};
use crate::secret::Secret;

/// What a response has besides its body. Boxed where it is kept, so that results and errors stay small.
#[derive(Clone)]
pub(crate) struct Head {
    profile: &'static ApiProfile,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    /// Whether the vendor may have acted on an attempt before this one.
    pub(crate) outcome_unknown: bool,
    pub(crate) operation: Option<&'static str>,
    /// What the request carried that an error's message may quote.
    pub(crate) secrets: Arc<[Secret]>,
    /// The body of an error, of which is read what the vendor says when somebody asks for it.
    pub(crate) error_body: Bytes,
    said: OnceLock<Said>,
    verdict: Verdict,
}

/// What the body of an error says by the members that the profile names.
#[derive(Clone, Default)]
struct Said {
    code: Option<String>,
    message: Option<String>,
}

impl Head {
    pub(crate) fn new(profile: &'static ApiProfile, status: StatusCode, headers: HeaderMap, attempts: u32) -> Self {
        let verdict = (profile.verdict)(status, &headers);
        Self {
            profile,
            status,
            headers,
            attempts,
            outcome_unknown: false,
            operation: None,
            secrets: Arc::default(),
            error_body: Bytes::new(),
            said: OnceLock::new(),
            verdict,
        }
    }

    /// The vendor's code for an error: a short word, and none that quotes a secret.
    pub(crate) fn code(&self) -> Option<&str> {
        self.said.get_or_init(|| self.read_error()).code.as_deref()
    }

    /// The vendor's message on an error, in which secrets are masked.
    pub(crate) fn message(&self) -> Option<&str> {
        self.said.get_or_init(|| self.read_error()).message.as_deref()
    }

    fn read_error(&self) -> Said {
        const LONGEST_CODE: usize = 64;
        const LONGEST_MESSAGE: usize = 2000;
        if self.profile.error_code.is_none() && self.profile.error_messages.is_empty() {
            return Said::default();
        }
        let body: serde_json::Value = serde_json::from_slice(&self.error_body).unwrap_or_default();
        let is_code = |code: &&str| {
            (1..=LONGEST_CODE).contains(&code.len())
                && code.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
                && masked(code, &self.secrets) == *code
        };
        // `error.code` is the member of a member, `errors.0.code` one of the first of a list.
        let text = |path: &&str| {
            let inner = |value, name: &str| -> Option<&serde_json::Value> {
                serde_json::Value::get(value, name).or_else(|| value.get(name.parse::<usize>().ok()?))
            };
            path.split('.').try_fold(&body, inner)?.as_str().filter(|text| !text.is_empty())
        };
        let code = self.profile.error_code.as_ref().and_then(text).filter(is_code).map(str::to_owned);
        let message = self.profile.error_messages.iter().find_map(text);
        let message = message.map(|text| masked(text, &self.secrets).chars().take(LONGEST_MESSAGE).collect());
        Said { code, message }
    }

    /// A status that refuses says that nothing was done; that 503 says so as well is assumed from its meaning, the vendors
    /// document only that it may be tried again. A gateway or a server that fails otherwise does not say how far it came.
    pub(crate) fn may_have_acted(&self) -> bool {
        let says_nothing_was_done = match self.status.as_u16() {
            408 => false,
            503 => true,
            _ => self.status.is_client_error(),
        };
        self.outcome_unknown || !says_nothing_was_done
    }

    /// The table is that of [`Verdict`].
    pub(crate) fn is_retryable(&self) -> bool {
        !self.status.is_success()
            && match self.verdict {
                Verdict::ByStatus => matches!(self.status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504),
                Verdict::Retry => true,
                Verdict::Final => false,
            }
    }

    /// What is longer than ids are, or could not be printed as it is, is none.
    pub(crate) fn request_id(&self) -> Option<&str> {
        const LONGEST: usize = 128;
        let id = self.headers.get(self.profile.request_id_header?)?.to_str().ok()?;
        let is_id = (1..=LONGEST).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic());
        is_id.then_some(id)
    }

    /// What the body is encoded as, unless it is as it was made.
    pub(crate) fn encoding(&self) -> Option<&str> {
        let name = self.headers.get(CONTENT_ENCODING)?.to_str().unwrap_or_default().trim();
        let is_name = (1..=20).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (!name.eq_ignore_ascii_case("identity")).then_some(if is_name { name } else { "unknown" })
    }

    pub(crate) fn idempotency_replayed(&self) -> bool {
        // Names of few headers are compared for less than a name is read for, which a lookup by a text would do.
        let is_set = |name| self.headers.iter().any(|(header, value)| header.as_str() == name && value == "true");
        self.profile.replayed_header.is_some_and(is_set)
    }
}
