//! From an order to a link.

use std::time::Duration;

use billing_portal::{
    CallOptions, Chargebee, Error, ErrorKind, IdempotencyKey, PortalLink, RateLimit, Timestamp, Upflow, Vendor,
};
use url::Url;

use super::order::Order;
use super::results::Outcome;
use super::validity::Calendar;
use crate::config::{Overrides, Settings};
use crate::failure::{self, Failure};

/// The clients of the vendors that a run needs.
#[derive(Clone, Debug, Default)]
pub(super) struct LinkMaker {
    chargebee: Option<Chargebee>,
    upflow: Option<Upflow>,
}

impl LinkMaker {
    pub(super) fn new(settings: &Settings, limits: &[(Vendor, RateLimit)]) -> Result<Self, Failure> {
        let mut maker = Self::default();
        for (vendor, limit) in limits {
            let overrides = Overrides { rate_limit: Some(*limit) };
            match vendor {
                Vendor::Chargebee => maker.chargebee = Some(settings.chargebee(&overrides)?.with(patience)),
                _ => maker.upflow = Some(settings.upflow(&overrides)?.with(patience)),
            }
        }
        Ok(maker)
    }

    /// Makes a link, unless that cannot be done or the run should not go on.
    pub(super) async fn link(
        &self,
        order: Order,
        key: Option<IdempotencyKey>,
        calendar: &Calendar,
    ) -> Result<Outcome, Error> {
        let made = match order {
            Order::Chargebee { customer, redirect_url, forward_url } => {
                self.at_chargebee(customer, redirect_url, forward_url, key).await
            }
            Order::Upflow { customer, expires_in, frame_ancestors } => {
                let Some(upflow) = &self.upflow else { return Ok(unprepared(Vendor::Upflow)) };
                let mut link = upflow.portal_link(customer);
                if let Some(validity) = expires_in.or_else(|| calendar.expires_in(Timestamp::now())) {
                    link = link.expires_in(validity);
                }
                if !frame_ancestors.is_empty() {
                    link = link.frame_ancestors(frame_ancestors);
                }
                link.send().await.map(Some)
            }
        };
        match made {
            Ok(Some(link)) => Ok(outcome(&link, calendar)),
            Ok(None) => Ok(unprepared(Vendor::Chargebee)),
            Err(error) if ends_all(&error) => Err(error),
            Err(error) => Ok(Outcome::Failed(failure::sentence(&error))),
        }
    }

    async fn at_chargebee(
        &self,
        customer: String,
        redirect_url: Option<String>,
        forward_url: Option<String>,
        key: Option<IdempotencyKey>,
    ) -> Result<Option<PortalLink>, Error> {
        let Some(chargebee) = &self.chargebee else { return Ok(None) };
        let mut link = match &key {
            Some(key) => chargebee.with_idempotency_key(key).portal_link(customer),
            None => chargebee.portal_link(customer),
        };
        if let Some(url) = redirect_url {
            link = link.redirect_url(url);
        }
        if let Some(url) = forward_url {
            link = link.forward_url(url);
        }
        link.send().await.map(Some)
    }
}

/// Nobody waits for a single link here, so a call may wait for a place in the limit, and for a vendor that is down.
fn patience(options: &mut CallOptions<'_>) {
    options.timeout(Duration::from_secs(5 * 60)).max_attempts(6);
}

/// The input has changed since it was surveyed.
fn unprepared(vendor: Vendor) -> Outcome {
    Outcome::Failed(format!("the row was changed while the run went on: {vendor} was not among its vendors"))
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

/// Whether an error is that of all rows to come, so that the run ends and can be resumed: the configuration or the
/// credentials are wrong, or nobody can be reached. At Chargebee 403 is about the key and the site's settings; of Upflow's
/// nothing is documented, so it may be about the customer.
fn ends_all(error: &Error) -> bool {
    let is_chargebee = error.vendor() == Some(Vendor::Chargebee);
    matches!(error.kind(), ErrorKind::Config | ErrorKind::Connect)
        || error.is_unauthorized()
        // Not any 404 that names no customer: an answer that broke off names none either, and is about its row.
        || is_chargebee && (error.is_forbidden() || error.api_error_code() == Some("site_not_found"))
}
