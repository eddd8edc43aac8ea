//! What is known of a call beside its result.

use billing_portal_transport::{Response, ResponseValue, StatusCode};

use crate::error::Error;

/// What is known of a call that succeeded, beside its result.
///
/// ```no_run
/// # #[cfg(feature = "chargebee")]
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let (customer, info) = chargebee.retrieve_customer("cust_42").send_with_info().await?;
/// println!("{} after {} attempts, request {:?}", customer.id, info.attempts(), info.request_id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CallInfo {
    status: StatusCode,
    attempts: u32,
    idempotency_replayed: bool,
    was_deleted_before: bool,
    request_id: Option<Box<str>>,
}

impl CallInfo {
    pub(crate) fn of<T>(response: &ResponseValue<T>) -> Self {
        Self {
            idempotency_replayed: response.idempotency_replayed(),
            ..Self::new(response.status(), response.attempts(), response.request_id())
        }
    }

    /// Of a response that could not be decoded as it is declared.
    pub(crate) fn of_response(response: &Response) -> Self {
        Self::new(response.status(), response.attempts(), response.request_id())
    }

    pub(crate) fn new(status: StatusCode, attempts: u32, request_id: Option<&str>) -> Self {
        let request_id = request_id.map(Into::into);
        Self { status, attempts, idempotency_replayed: false, was_deleted_before: false, request_id }
    }

    /// Of a deletion whose retry found nothing left to delete, though an attempt before may have done it.
    pub(crate) fn of_deletion(error: &Error) -> Option<Self> {
        let is_done = error.is_not_found() && error.attempts() > 1 && error.may_have_acted();
        let status = error.status().filter(|_| is_done)?;
        Some(Self { was_deleted_before: true, ..Self::new(status, error.attempts(), error.request_id()) })
    }

    /// The HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// How many times the request was sent until the response came.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether this is the stored response to an earlier request with the same idempotency key, so that nothing was done
    /// this time.
    #[must_use]
    pub fn idempotency_replayed(&self) -> bool {
        self.idempotency_replayed
    }

    /// Whether this is a deletion whose last attempt found nothing (404), because one before it had done it and its
    /// response was lost.
    #[must_use]
    pub fn was_deleted_before(&self) -> bool {
        self.was_deleted_before
    }

    /// The vendor's id of the request, for its support, where it says one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
