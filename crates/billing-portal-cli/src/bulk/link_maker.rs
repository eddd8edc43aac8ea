//! From a request to a link.

use std::time::Duration;

use billing_portal::{
    BillingPortal, Error, ErrorKind, IdempotencyKey, LinkRequest, PortalLink, RateLimit, Timestamp, Vendor,
};
use url::Url;

use super::results::Outcome;
use super::validity::Calendar;
use crate::config::Settings;
use crate::failure::{self, Failure};

/// The clients of the vendors that a run needs.
#[derive(Debug)]
pub(super) struct LinkMaker(Vec<BillingPortal>);

impl LinkMaker {
    pub(super) fn new(settings: &Settings, limits: &[(Vendor, RateLimit)]) -> Result<Self, Failure> {
        let portal = |(vendor, limit): &(Vendor, RateLimit)| {
            // Nobody waits for a single link here, so a call may wait for a place in the limit, and for a vendor that is
            // down.
            let patience = Duration::from_secs(5 * 60);
            Ok(settings.builder(*vendor)?.rate_limit(*limit).timeout(patience).max_attempts(6).build()?)
        };
        limits.iter().map(portal).collect::<Result<_, Failure>>().map(Self)
    }

    /// Makes a link, unless that cannot be done or the run should not go on.
    pub(super) async fn link(
        &self,
        (vendor, mut request): (Vendor, LinkRequest),
        key: Option<IdempotencyKey>,
        calendar: &Calendar,
    ) -> Result<Outcome, Error> {
        let Some(portal) = self.0.iter().find(|portal| portal.vendor() == vendor) else {
            let problem = format!("the row was changed while the run went on: {vendor} was not among its vendors");
            return Ok(Outcome::Failed(problem));
        };
        if let Some(key) = key {
            request = request.idempotency_key(key);
        }
        if let Some(validity) = calendar.expires_in(Timestamp::now()) {
            request = request.expires_in(validity);
        }
        match portal.link(request).await {
            Ok(link) => Ok(outcome(&link, calendar)),
            // The run ends and can be resumed: the rows to come would fail as well.
            Err(error) if error.concerns_all_calls() || error.kind() == ErrorKind::Connect => Err(error),
            Err(error) => Ok(Outcome::Failed(failure::sentence(&error))),
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
    }
}
