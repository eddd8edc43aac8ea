//! The one error of this crate.

use std::error::Error as StdError;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use billing_portal_transport::{ConfigError, ConnectCause, Failure, FailureKind, StatusCode, Timeout};

use crate::link_option::LinkOption;
use crate::vendor::Vendor;
use crate::vendor_error::ErrorClass;

/// Why a call gave no result, or a client could not be built.
///
/// Ask the predicates for what to do and the accessors for details. `Display` is one line, such as
/// `chargebee: create portal session: 404 resource_not_found: cust_x not found`; neither it nor `Debug` nor `source()`
/// holds a key, a token, a URL, an e-mail address, a header or a body.
///
/// | what happened | [`kind`](Self::kind) | what to do |
/// |---|---|---|
/// | a setting is missing or wrong | [`Config`](ErrorKind::Config) | fix the configuration; nothing was sent |
/// | an argument was refused | [`Request`](ErrorKind::Request) | fix the call; nothing was sent |
/// | no connection | [`Connect`](ErrorKind::Connect) | try again later; nothing was sent |
/// | a timeout | [`Timeout`](ErrorKind::Timeout) | try again later; the vendor may have acted |
/// | our own rate limit is used up | [`RateLimited`](ErrorKind::RateLimited) | try again after `retry_after()`; nothing was sent |
/// | the connection broke | [`ConnectionLost`](ErrorKind::ConnectionLost) | try again later; the vendor may have acted |
/// | the vendor responded with an error | [`Api`](ErrorKind::Api) | ask the predicates |
/// | the vendor responded with something else | [`Decode`](ErrorKind::Decode) | the vendor has acted; look at the account |
///
/// ```no_run
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// match portal.link_for("cust_42").await {
///     Ok(link) => { /* redirect to link.url() */ }
///     Err(error) if error.is_not_found() => println!("create the customer first"),
///     Err(error) if error.is_retryable() => println!("try again in {:?}", error.retry_after()),
///     Err(error) => eprintln!("{error}; {}", error.advice().unwrap_or_default()), // safe to log
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(pub(crate) Box<Inner>);

/// What an error holds.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Inner {
    pub(crate) kind: ErrorKind,
    pub(crate) vendor: Option<Vendor>,
    pub(crate) operation: Option<&'static str>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) request_id: Option<String>,
    pub(crate) idempotency_replayed: bool,
    pub(crate) code: Option<String>,
    pub(crate) param: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) class: ErrorClass,
    pub(crate) unsupported_option: Option<LinkOption>,
    pub(crate) missing_option: Option<LinkOption>,
    pub(crate) is_web_page: bool,
    pub(crate) may_have_acted: bool,
    pub(crate) is_retryable: bool,
    pub(crate) timeout: Option<Timeout>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) attempts: u32,
    /// What `Display` says after the status: our words, or the vendor's made safe to print.
    pub(crate) detail: String,
    pub(crate) failure: Option<Failure>,
}

/// What kind of thing went wrong.
///
/// ```
/// use billing_portal::{Error, ErrorKind};
///
/// /// Whether the fault is in the program, or in how it is configured.
/// fn is_ours(error: &Error) -> bool {
///     matches!(error.kind(), ErrorKind::Config | ErrorKind::Request)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting is missing or wrong: of a client, a context, a key, or a redirect URL that neither client nor link has.
    /// Nothing was sent.
    Config,
    /// An argument was refused before anything was sent.
    Request,
    /// No connection could be made, or TLS refused the server, so the vendor knows nothing of the call.
    Connect,
    /// A timeout ended the call; the vendor may have acted on it.
    Timeout,
    /// The client's own rate limit had no room for the call in its time. Nothing was sent.
    RateLimited,
    /// The connection was lost before the whole response came; the vendor may have acted on the call.
    ConnectionLost,
    /// The vendor, or a gateway before it, responded with another status than success.
    Api,
    /// The vendor reported success with a response that is not as documented, or longer than allowed.
    Decode,
}

impl Inner {
    pub(crate) fn new(
        kind: ErrorKind,
        vendor: Option<Vendor>,
        operation: Option<&'static str>,
        detail: String,
    ) -> Self {
        Self {
            kind,
            vendor,
            operation,
            status: None,
            request_id: None,
            idempotency_replayed: false,
            code: None,
            param: None,
            message: None,
            class: ErrorClass::Other,
            unsupported_option: None,
            missing_option: None,
            is_web_page: false,
            may_have_acted: false,
            is_retryable: false,
            timeout: None,
            retry_after: None,
            attempts: 0,
            detail,
            failure: None,
        }
    }
}

impl Error {
    pub(crate) fn config(vendor: impl Into<Option<Vendor>>, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner::new(ErrorKind::Config, vendor.into(), None, detail.into())))
    }

    /// A value that a constructor refuses, whatever it is for.
    pub(crate) fn argument(vendor: impl Into<Option<Vendor>>, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner::new(ErrorKind::Request, vendor.into(), None, detail.into())))
    }

    pub(crate) fn request(vendor: Vendor, operation: &'static str, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner::new(ErrorKind::Request, Some(vendor), Some(operation), detail.into())))
    }

    /// A vendor's links lack an option: they have only those named in `others`.
    pub(crate) fn unsupported(vendor: Vendor, option: LinkOption, others: &[&str]) -> Self {
        let detail = format!("a link has no option `{}`, only {}", option.name(), others.join(", "));
        let mut inner = Inner::new(ErrorKind::Request, Some(vendor), None, detail);
        inner.unsupported_option = Some(option);
        Self(Box::new(inner))
    }

    /// A vendor makes no link without an option that neither the link nor the client has.
    pub(crate) fn missing(vendor: Vendor, option: LinkOption, detail: &str) -> Self {
        let mut inner = Inner::new(ErrorKind::Config, Some(vendor), None, detail.to_owned());
        inner.missing_option = Some(option);
        Self(Box::new(inner))
    }

    /// What kind of thing went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The vendor that was called or configured, if one was chosen yet.
    #[must_use]
    pub fn vendor(&self) -> Option<Vendor> {
        self.0.vendor
    }

    /// The operation as the vendor's specification names it, such as `create_portal_session`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The HTTP status of the response, if one came, or began.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The vendor's code for the error, such as `resource_not_found`. `None` from gateways, which do not know it.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The [`code`](Self::code) as a type of the vendor's module, such as `chargebee::ApiErrorCode`; `None` if it is none.
    ///
    /// ```
    /// # #[cfg(feature = "chargebee")]
    /// fn is_taken(error: &billing_portal::Error) -> bool {
    ///     use billing_portal::chargebee::ApiErrorCode;
    ///     error.code_as() == Some(ApiErrorCode::DuplicateEntry)
    /// }
    /// ```
    #[must_use]
    pub fn code_as<C: FromStr>(&self) -> Option<C> {
        self.code()?.parse().ok()
    }

    /// The vendor's id of the request, for its support, where it says one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Whether this is the stored response to an earlier request with the same idempotency key.
    #[must_use]
    pub fn idempotency_replayed(&self) -> bool {
        self.0.idempotency_replayed
    }

    /// No connection was made, so that the vendor knows nothing of the call: the name was not resolved, nobody was
    /// reached, or the server was not trusted. The message says which.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Why no connection was made, if that is why the call failed: what to look into differs, from the address to the
    /// certificate authorities of this machine.
    #[must_use]
    pub fn connect_cause(&self) -> Option<ConnectCause> {
        match self.0.failure.as_ref()?.kind() {
            FailureKind::Connect(cause) => Some(cause),
            _ => None,
        }
    }

    /// The parameter that the vendor objects to, such as `customer[id]`.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.0.param.as_deref()
    }

    /// The vendor's message, verbatim: for developers, not for end users. It may quote what was sent, so do not log it;
    /// `Display` holds it in a form that is safe to log.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// How long the vendor asks to wait, from its `Retry-After`: seconds, or a date by this machine's clock. Or how long the
    /// client's own rate limit has no room.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many times the request was sent, or tried to be; 0 if it was refused before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The vendor does not know the customer, session or contact (404).
    ///
    /// Create the customer with the vendor first, or forget the id. A 404 that is not Chargebee's own, such as a gateway's
    /// page, is something else, and so is `site_not_found`; Upflow documents no error body, so any 404 counts that is no
    /// [web page](Self::is_web_page).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.0.class == ErrorClass::NotFound
    }

    /// The credentials are wrong, or belong to another site or environment (401).
    ///
    /// Check the key; do not try again with the same one.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.0.status == Some(StatusCode::UNAUTHORIZED)
    }

    /// The credentials are known but not allowed to do this (403).
    ///
    /// [`advice`](Self::advice) says what to do in the vendor's terms.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.0.status == Some(StatusCode::FORBIDDEN)
    }

    /// The session is in a state that the call is not for (409), such as activating it twice.
    ///
    /// Retrieve it and look at its status; trying again does not help.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.0.class == ErrorClass::Conflict
    }

    /// Every call of the client fails so, whichever customer it is about: the configuration or the credentials are wrong, or
    /// the vendor does not know the account.
    ///
    /// Stop what is left of a list of calls, and fix the configuration first.
    #[must_use]
    pub fn concerns_all_calls(&self) -> bool {
        self.0.kind == ErrorKind::Config || self.0.class == ErrorClass::Account
    }

    /// The option of a [`LinkRequest`](crate::LinkRequest) that the vendor's links lack, if that is why it was refused.
    #[must_use]
    pub fn unsupported_option(&self) -> Option<LinkOption> {
        self.0.unsupported_option
    }

    /// The option that the vendor makes no link without, if neither the link nor the client had it.
    #[must_use]
    pub fn missing_option(&self) -> Option<LinkOption> {
        self.0.missing_option
    }

    /// A web page came instead of a response of the API: the address is another server's, or a gateway's or firewall's page
    /// is in the way. It says nothing of the customer, whatever its status.
    ///
    /// Check the address.
    #[must_use]
    pub fn is_web_page(&self) -> bool {
        self.0.is_web_page
    }

    /// Too many requests, or too many at once: by the vendor (429) or by the client's own limit.
    ///
    /// Wait for [`retry_after`](Self::retry_after), or some seconds, and slow down.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.0.status == Some(StatusCode::TOO_MANY_REQUESTS) || self.0.kind == ErrorKind::RateLimited
    }

    /// Whether the vendor may have done what was asked, by the last attempt or one before: a response was lost, or is of no
    /// use, or a server failed on the way.
    ///
    /// Look at the vendor's side before you do by other means what the call was for.
    #[must_use]
    pub fn may_have_acted(&self) -> bool {
        self.0.may_have_acted
    }

    /// A timeout ended the call; [`timeout`](Self::timeout) says which. Unless it was the one on making a connection,
    /// the vendor may have acted.
    ///
    /// Try again later, or give the call more time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.timeout.is_some()
    }

    /// The timeout that ended the call, with its length.
    #[must_use]
    pub fn timeout(&self) -> Option<Timeout> {
        self.0.timeout
    }

    /// The same call may succeed later: connection lost or refused, timeout, 408, 429, 500, 502, 503, 504, unless the
    /// vendor says otherwise in a header of its own. Not if TLS refused the server, for its certificate or its name: that
    /// is to be looked into (with `native-tls` on Windows and macOS it cannot be told from a lost connection).
    ///
    /// The call has been retried already, as often and as long as its options allow ([`attempts`](Self::attempts)), so
    /// tell the customer to come back, or try again after a longer pause, of [`retry_after`](Self::retry_after) if there is
    /// one. A new call can do again what a lost one has done: another session or link does no harm, but for a contact use
    /// an [idempotency key](crate::IdempotencyKey) of your own.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.0.is_retryable
    }
}

/// From the settings of a [`Connection`](crate::Connection), which belongs to no vendor.
impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::config(None, error.to_string())
    }
}

/// An operation in words; a template is printed as it is.
fn spoken(operation: &str) -> String {
    if operation.starts_with('/') { operation.to_owned() } else { operation.replace('_', " ") }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(vendor) = inner.vendor {
            write!(f, "{vendor}: ")?;
        }
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", spoken(operation))?;
        }
        if let Some(status) = inner.status {
            write!(f, "{}", status.as_u16())?;
        }
        f.write_str(&inner.detail)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("attempts", &self.0.attempts)
            .field("retry_after", &self.0.retry_after)
            .field("display", &format_args!("{self}"))
            .field("source", &self.0.failure)
            .finish()
    }
}

impl StdError for Error {
    /// Nothing that the message says already.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.failure.as_ref()?.source()
    }
}
