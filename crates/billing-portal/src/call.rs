//! How a request is sent, and what every request can be told.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::call_info::CallInfo;
use crate::error::Error;

/// What a call gives, and what is known of the call.
pub(crate) type Sent<T> = (T, CallInfo);

/// A request under way: what `.await` makes of one. Dropping it cancels the call.
///
/// ```no_run
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// // A variable or a field can hold a request that is under way.
/// let sending: billing_portal::Sending<billing_portal::PortalLink> = portal.link_for("cust_42").into_future();
/// let link = sending.await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until it is awaited"]
pub struct Sending<T>(Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>);

impl<T> Sending<T> {
    pub(crate) fn new(future: impl Future<Output = Result<T, Error>> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// The options of a single call, for a request that has its client at `$client`. `key` and `context` are for operations that
/// take them.
macro_rules! call_options {
    ($Request:ident, $client:ident: $($option:ident)*) => {
        impl $Request {
            /// How long this call may take in all, retries and waiting included, instead of the client's
            /// `timeout`.
            pub fn timeout(mut self, limit: std::time::Duration) -> Self {
                self.$client.set(|calls| _ = calls.timeout(limit));
                self
            }

            /// How often this request may be sent in all, instead of the client's `max_attempts`; 1 turns retries off.
            pub fn max_attempts(mut self, attempts: u32) -> Self {
                self.$client.set(|calls| _ = calls.max_attempts(attempts));
                self
            }

            $(crate::call::call_options!(@$option $client);)*
        }
    };
    (@key $client:ident) => {
        /// The idempotency key of this request instead of a new one, to send the same request again after a crash and
        /// have it carried out once. With other parameters the vendor refuses a key that it knows.
        pub fn idempotency_key(mut self, key: crate::IdempotencyKey) -> Self {
            self.$client.set(|calls| _ = calls.idempotency_key(key.value()));
            self
        }
    };
    (@context $client:ident) => {
        /// On whose behalf this call is made. What the context does not speak of is as the client's.
        pub fn context(mut self, context: &super::RequestContext) -> Self {
            self.$client.set(|calls| context.apply(calls));
            self
        }
    };
}
pub(crate) use call_options;

/// What every request has: its operation, its options, `send` and `.await`. What it does is its private `sent`. A result in
/// brackets keeps what is known of the call itself.
macro_rules! request {
    ($(#[$doc:meta])* $Request:ident, $operation:expr, $client:ident: $($option:ident)* => [$Output:ty]) => {
        crate::call::request!(@common $Request, $operation, $client: $($option)* => $Output);

        impl $Request {
            $(#[$doc])*
            pub fn send(self) -> impl Future<Output = Result<$Output, Error>> + Send + 'static {
                // An `async fn` would hold the request twice more.
                self.sent()
            }
        }
    };
    ($(#[$doc:meta])* $Request:ident, $operation:expr, $client:ident: $($option:ident)* => $Output:ty) => {
        crate::call::request!(@common $Request, $operation, $client: $($option)* => $Output);

        impl $Request {
            $(#[$doc])*
            pub async fn send(self) -> Result<$Output, Error> {
                Ok(self.sent().await?.0)
            }

            /// As [`send`](Self::send), and what is known of the call beside its result.
            ///
            /// # Errors
            /// As [`send`](Self::send).
            pub async fn send_with_info(self) -> Result<($Output, crate::CallInfo), Error> {
                self.sent().await
            }
        }
    };
    (@common $Request:ident, $operation:expr, $client:ident: $($option:ident)* => $Output:ty) => {
        crate::call::call_options!($Request, $client: $($option)*);

        impl $Request {
            pub(super) const OPERATION: &'static str = $operation;

            fn refused(problem: crate::validate::Invalid) -> Error {
                Error::request(super::VENDOR, Self::OPERATION, problem)
            }
        }

        impl IntoFuture for $Request {
            type Output = Result<$Output, Error>;
            type IntoFuture = crate::call::Sending<$Output>;

            fn into_future(self) -> Self::IntoFuture {
                crate::call::Sending::new(self.send())
            }
        }
    };
}
pub(crate) use request;

/// A request whose fields can be given all at once.
macro_rules! with_fields {
    ($($Request:ident: $Fields:ty)*) => {$(
        impl $Request {
            /// Sets all fields at once, as the low-level crate has them: for optional values that are passed through.
            pub fn with_fields(mut self, fields: $Fields) -> Self {
                self.fields = fields;
                self
            }
        }
    )*};
}
pub(crate) use with_fields;
