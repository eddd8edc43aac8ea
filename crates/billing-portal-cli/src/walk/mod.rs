//! What `demo` walks through the vendors' life cycles with: a browser, and a line for each step.

mod browser;
mod step;

use std::time::Duration;

use billing_portal::{PortalLink, Timestamp};

pub(crate) use self::browser::Browser;
pub(crate) use self::step::{Steps, Stopped};
use crate::wording;

/// How long a link works from now on, to the minute.
pub(crate) fn lifetime(link: &PortalLink) -> String {
    let left = link.expires_at().map_or(0, |end| end.as_unix_seconds() - Timestamp::now().as_unix_seconds());
    wording::validity(Duration::from_secs(left.try_into().unwrap_or(0)))
}

/// A link without what makes it a secret: the address up to the first part of the path.
pub(crate) fn shortened(link: &PortalLink) -> String {
    let end = link.url().match_indices('/').nth(3).map_or(0, |(slash, _)| slash);
    format!("{}/…", &link.url()[..end])
}
