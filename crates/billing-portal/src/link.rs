//! The thing that this crate is for.

use std::fmt;

use billing_portal_transport::{Secret, Timestamp};
use url::Url;

use crate::call_info::CallInfo;
use crate::vendor::Vendor;

/// A link to a customer's billing portal. Whoever has the URL is let in, so `Debug` hides it.
///
/// Make one when the customer asks for it and redirect at once. How often it can be opened, and whether it can be revoked,
/// depends on the vendor: [`Vendor::facts`].
///
/// ```no_run
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// let link = portal.link_for("cust_42").await?;
/// // Redirect the customer to link.url(), but never print it. Keep the id to log out with.
/// let session_id = link.session_id().map(str::to_owned);
/// println!("a link of {} until {:?}", link.vendor(), link.expires_at());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PortalLink {
    vendor: Vendor,
    url: Secret,
    expires_at: Option<Timestamp>,
    session_id: Option<String>,
    info: CallInfo,
}

impl PortalLink {
    pub(crate) fn new(
        vendor: Vendor,
        url: Secret,
        expires_at: Option<Timestamp>,
        session_id: Option<String>,
        info: CallInfo,
    ) -> Self {
        Self { vendor, url: in_ascii(url), expires_at, session_id, info }
    }

    /// The URL, as the vendor gave it: in ASCII, as URLs are, so that what a vendor writes otherwise is encoded. A secret: for
    /// the customer's browser, not for a log.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.expose()
    }

    /// When the link ends.
    ///
    /// Where the vendor does not say so, it is the time of the request by this machine's clock plus the validity that was
    /// asked for or is the default, so that the link ends then or moments later.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// The id of the session behind the link, to log the customer out with later; `None` where the vendor has no sessions.
    #[must_use]
    pub fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref()
    }

    /// What is known of the call that gave the link.
    #[must_use]
    pub fn info(&self) -> &CallInfo {
        &self.info
    }

    /// Whether the link is the one of an earlier call with the same idempotency key. It may have been opened since, and
    /// where links open once it is of no use then.
    #[must_use]
    pub fn idempotency_replayed(&self) -> bool {
        self.info.idempotency_replayed()
    }

    /// The vendor that hosts the portal.
    #[must_use]
    pub fn vendor(&self) -> Vendor {
        self.vendor
    }
}

impl fmt::Debug for PortalLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PortalLink")
            .field("vendor", &self.vendor)
            .field("url", &self.url)
            .field("expires_at", &self.expires_at)
            .field("session_id", &self.session_id)
            .field("info", &self.info)
            .finish()
    }
}

/// The same URL in ASCII: the host as punycode, the rest percent-encoded. What it is shown in can then neither be turned nor
/// hidden by a character, and a host cannot look like another one.
fn in_ascii(url: Secret) -> Secret {
    if url.expose().is_ascii() {
        return url;
    }
    // `is_web_url` has parsed it.
    Url::parse(url.expose()).map_or(url, |url| Secret::from(String::from(url)))
}

/// Whether a browser can be sent to what a vendor calls a link: it goes into redirects and iframes. It is looked at without
/// being parsed if it is ASCII, for each link is.
#[expect(clippy::needless_bitwise_bool, reason = "without branches the loop takes many bytes at a time")]
pub(crate) fn is_web_url(url: &Secret) -> bool {
    let url = url.expose();
    // Parsers skip more slashes than two, so the host begins right behind them.
    let Some(address) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else { return false };
    let bytes = address.as_bytes();
    let end = bytes.iter().position(|b| matches!(b, b'/' | b'?' | b'#')).unwrap_or(bytes.len());
    let begin = bytes[..end].iter().rposition(|b| *b == b'@').map_or(0, |at| at + 1);
    // An address of the sixth version stands in brackets.
    let host_fits = match &bytes[begin..end] {
        [b'[', address @ ..] => address.contains(&b']'),
        [first, ..] => first.is_ascii_alphanumeric() || !first.is_ascii(),
        [] => false,
    };
    let is_odd_byte = |b: u8| (b <= b' ') | (b == 0x7f) | (b == b'\\');
    // In pieces of a fixed length, which the compiler looks at as a whole.
    let (pieces, rest) = url.as_bytes().as_chunks::<16>();
    let is_plain = !pieces.iter().any(|piece| piece.iter().fold(false, |odd, b| odd | is_odd_byte(*b)))
        && !rest.iter().any(|b| is_odd_byte(*b));
    // What is not ASCII is looked at by character and parsed, where there is any.
    let is_odd = |c: char| !c.is_ascii() && (c.is_control() || c.is_whitespace());
    host_fits && is_plain && (url.is_ascii() || !url.chars().any(is_odd) && Url::parse(url).is_ok())
}
