//! Options that differ from call to call.

use std::time::Duration;

/// Time-outs and bounds of the calls of a client, for `with(|options| …)`.
pub struct CallOptions<'a>(&'a mut billing_portal_transport::CallOptions);

impl<'a> CallOptions<'a> {
    pub(crate) fn new(options: &'a mut billing_portal_transport::CallOptions) -> Self {
        Self(options)
    }

    /// How long one attempt may take, from sending to the last byte of the answer. Default: 20 seconds.
    pub fn attempt_timeout(&mut self, limit: Duration) -> &mut Self {
        self.0.attempt_timeout(limit);
        self
    }

    /// How long the whole call may take. Default: 60 seconds.
    pub fn timeout(&mut self, limit: Duration) -> &mut Self {
        self.0.timeout(limit);
        self
    }

    /// How often a request may be sent in all. Default: 4; 1 turns repeating off. See
    /// [repeated calls](crate#repeated-calls).
    pub fn max_attempts(&mut self, attempts: u32) -> &mut Self {
        self.0.max_attempts(attempts);
        self
    }

    /// How long to wait before a request is sent again, where the vendor does not say: between one and two times `first`,
    /// then twice as long each time, up to twice `longest`. Default: 200 milliseconds and 5 seconds; an hour at most.
    pub fn backoff(&mut self, first: Duration, longest: Duration) -> &mut Self {
        self.0.backoff(first, longest);
        self
    }

    /// How long an answer may be, in bytes; a longer one is an error. Default: 8 MiB.
    pub fn max_response_bytes(&mut self, limit: usize) -> &mut Self {
        self.0.max_response_bytes(limit);
        self
    }
}

impl std::fmt::Debug for CallOptions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
