//! From a request to a link.

use std::time::Duration;

use billing_portal::{BillingPortal, IdempotencyKey, LinkRequest, PortalLink, RateLimit, Timestamp, Vendor};
use url::Url;

use super::invisible;
use super::outage::Health;
use super::results::Outcome;
use super::validity::Calendar;
use crate::config::Settings;
use crate::failure::{self, Failure};

/// Makes links of one vendor.
#[derive(Debug)]
pub(super) struct LinkMaker {
    portal: BillingPortal,
    pub(super) health: Health,
}

/// A client for each vendor. Nobody waits for a single link here, so a call may wait for a place in the limit, and for a
/// vendor that is down.
pub(super) fn link_makers(
    settings: &Settings,
    limits: &[(Vendor, RateLimit)],
    max_failures: u32,
    succeeded: &[Vendor],
) -> Result<Vec<LinkMaker>, Failure> {
    let patience = Duration::from_secs(5 * 60);
    let maker = |(vendor, limit): &(Vendor, RateLimit)| {
        let builder = settings.builder(*vendor)?.timeout(patience).max_attempts(6);
        let health = Health::new(*vendor, max_failures, succeeded.contains(vendor));
        Ok(LinkMaker { portal: builder.rate_limit(*limit).build()?, health })
    };
    limits.iter().map(maker).collect()
}

impl LinkMaker {
    /// Makes the link of a row. Says whether it is one that the vendor made before, for the same key.
    pub(super) async fn link(
        &self,
        mut request: LinkRequest,
        key: Option<IdempotencyKey>,
        calendar: &Calendar,
    ) -> (Outcome, bool) {
        if let Some(key) = key {
            request = request.idempotency_key(key);
        }
        if let Some(validity) = calendar.expires_in(Timestamp::now()) {
            request = request.expires_in(validity);
        }
        let note = invisible::note(request.customer());
        match self.portal.link(request).await {
            Ok(link) => {
                self.health.succeeded();
                (outcome(&link, calendar), link.idempotency_replayed())
            }
            Err(error) => {
                let (sentence, replayed) = (failure::sentence(&error), error.idempotency_replayed());
                let is_result = self.health.failed(error);
                (if is_result { Outcome::Failed(sentence + &note) } else { Outcome::Pending(sentence) }, replayed)
            }
        }
    }
}

fn outcome(link: &PortalLink, calendar: &Calendar) -> Outcome {
    // Every encoding has the ASCII form, which means the same.
    let url = if link.url().is_ascii() {
        link.url().to_owned()
    } else {
        Url::parse(link.url()).map_or_else(|_| link.url().to_owned(), String::from)
    };
    let end = link.expires_at();
    let last_day = end.and_then(|end| calendar.last_full_day(end, Timestamp::now()));
    Outcome::Link {
        url,
        expires_at: end.map(|end| end.to_string()).unwrap_or_default(),
        valid_until: last_day.map(|day| day.to_string()).unwrap_or_default(),
        session_id: link.session_id().unwrap_or_default().to_owned(),
    }
}
