//! The kinds of errors.

/// What kind of thing went wrong.
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
    /// The connection was lost before the whole answer came; the vendor may have acted on the call.
    ConnectionLost,
    /// The vendor, or a gateway before it, answered with another status than success.
    Api,
    /// The vendor reported success with an answer that is not as documented, or longer than allowed.
    Decode,
}
