//! What `demo` walks through the vendors' life cycles with: a browser, and a line for each step.

mod browser;
mod step;

use billing_portal::{PortalLink, Timestamp};

pub(crate) use self::browser::Browser;
pub(crate) use self::step::{Steps, Stopped};

/// How long a link works from now on, to the minute.
pub(crate) fn lifetime(link: &PortalLink) -> String {
    let Some(end) = link.expires_at() else {
        return "no end".to_owned();
    };
    let seconds = end.as_unix_seconds() - Timestamp::now().as_unix_seconds();
    let minutes = (seconds + 30).div_euclid(60);
    match minutes {
        _ if minutes > 24 * 60 && minutes % (24 * 60) == 0 => format!("{} days", minutes / (24 * 60)),
        _ if minutes % 60 == 0 => format!("{} h", minutes / 60),
        _ => format!("{minutes} min"),
    }
}

/// A link without what makes it a secret: the address up to the first part of the path.
pub(crate) fn shortened(link: &PortalLink) -> String {
    let end = link.url().match_indices('/').nth(3).map_or(0, |(slash, _)| slash);
    format!("{}/…", &link.url()[..end])
}
