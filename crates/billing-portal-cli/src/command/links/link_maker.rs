//! From a request to a link.

use std::time::Duration;

use billing_portal::{
    BillingPortal, Error, ErrorKind, LinkOption, LinkRequest, PortalLink, RateLimit, Timestamp, Vendor,
};
use url::Url;

use super::invisible;
use super::results::Outcome;
use super::run_id::RunId;
use super::validity::Calendar;
use crate::config::Settings;
use crate::failure::{self, Failure};

/// Makes links, of all vendors that a run needs.
#[derive(Debug)]
pub(super) struct LinkMaker {
    pub(super) portals: Vec<BillingPortal>,
    /// For vendors that know a request again by its key.
    pub(super) run_id: Option<RunId>,
}

/// Clients of vendors. Nobody waits for a single link here, so a call may wait for a place in the limit, and for a vendor
/// that is down.
pub(super) fn portals(settings: &Settings, limits: &[(Vendor, RateLimit)]) -> Result<Vec<BillingPortal>, Failure> {
    let patience = Duration::from_secs(5 * 60);
    let builder = |vendor| Ok::<_, Failure>(settings.builder(vendor)?.timeout(patience).max_attempts(6));
    limits.iter().map(|(vendor, limit)| Ok(builder(*vendor)?.rate_limit(*limit).build()?)).collect()
}

impl LinkMaker {
    /// Makes the link of a row, unless that cannot be done or the run should not go on.
    pub(super) async fn link(
        &self,
        (vendor, mut request): (Vendor, LinkRequest),
        row: u64,
        calendar: &Calendar,
    ) -> Result<Outcome, Error> {
        let Some(portal) = self.portals.iter().find(|portal| portal.vendor() == vendor) else {
            let problem = format!("the row was changed while the run went on: {vendor} was not among its vendors");
            return Ok(Outcome::Failed(problem));
        };
        if let Some(run_id) = self.run_id.as_ref().filter(|_| vendor.has_link_option(LinkOption::IdempotencyKey)) {
            request = request.idempotency_key(run_id.key(row)?);
        }
        if let Some(validity) = calendar.expires_in(Timestamp::now()) {
            request = request.expires_in(validity);
        }
        let note = invisible::note(request.customer());
        match portal.link(request).await {
            Ok(link) => Ok(outcome(&link, calendar)),
            // The run ends and can be resumed: the rows to come would fail as well.
            Err(error) if error.concerns_all_calls() || error.kind() == ErrorKind::Connect => Err(error),
            Err(error) => Ok(Outcome::Failed(failure::sentence(&error) + &note)),
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
