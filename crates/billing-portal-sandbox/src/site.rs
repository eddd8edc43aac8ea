//! The handle of one site.

use std::fmt;
use std::time::Duration;

use crate::connection::ConnectionInfo;
use crate::seed::Seed;
use crate::seed::check::SeedError;
use crate::site_state::control_error::ControlError;
use crate::site_state::fault_script::Faults;
use crate::site_state::filter::RequestFilter;
use crate::site_state::journal::RecordedRequest;
use crate::site_state::limits::Limits;
use crate::site_state::stub::Stub;
use crate::sites::{SharedSite, Sites};

/// A site of a [`Sandbox`](crate::Sandbox): its own customers, sessions, clock, faults, stubs, limits and journal, at all
/// vendors.
///
/// The credentials of a request select its site. A sandbox has a default site, which it dereferences to, and as many
/// isolated ones as [`Sandbox::site`](crate::Sandbox::site) makes. An isolated site stays when its handle is dropped; it
/// goes with the sandbox, or with [`Site::delete`].
///
/// ```
/// use std::time::Duration;
///
/// use billing_portal_sandbox::Sandbox;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder().now(1_767_225_600).start().await?;
/// let site = sandbox.site();
/// assert_ne!(site.chargebee().api_key(), sandbox.chargebee().api_key());
/// site.advance(Duration::from_secs(60));
/// assert_eq!((site.now(), sandbox.now()), (1_767_225_660, 1_767_225_600));
/// # Ok(())
/// # }
/// ```
pub struct Site {
    pub(crate) open: SharedSite,
    sites: Sites,
}

impl Site {
    pub(crate) fn new(open: SharedSite, sites: Sites) -> Self {
        Self { open, sites }
    }

    /// Its id: `default`, or for isolated ones the id that they were given, or `site-1`, `site-2`, … in the order in which
    /// they were made.
    #[must_use]
    pub fn id(&self) -> &str {
        self.open.connection.id()
    }

    /// Where the site is controlled over HTTP; see [`ConnectionInfo::control_url`].
    #[must_use]
    pub fn control_url(&self) -> &str {
        self.open.connection.control_url()
    }

    /// Everything that a client must be given, in a form that can be written as JSON.
    #[must_use]
    pub fn connection_info(&self) -> &ConnectionInfo {
        &self.open.connection
    }

    /// What an environment variable would hold for a client of the site; see [`ConnectionInfo::variable`].
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<String> {
        self.open.connection.variable(name)
    }

    /// The time by the site's clock, in seconds since the Unix epoch: 253402300799, the last second of the
    /// year 9999, at most.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.open.lock().clock.now()
    }

    /// Moves the site's clock forward, so that links expire without waiting. It stops at the end of the year 9999.
    pub fn advance(&self, by: Duration) {
        self.open.lock().clock.advance(by);
    }

    /// Freezes the site's clock at a time, earlier or later, in seconds since the Unix epoch: it then moves only by
    /// [`Site::advance`]. What exists keeps its times.
    pub fn set_now(&self, unix_seconds: u64) {
        self.open.lock().clock.set(unix_seconds);
    }

    /// The requests that reached the APIs, oldest first: the newest 10,000, or fewer if their paths, headers, bodies
    /// and faults come to more than 16 MiB.
    ///
    /// Hosted pages and the control plane are not recorded. Requests whose key is no site's are the sandbox's
    /// [`strangers`](crate::Sandbox::strangers).
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.requests_matching(&RequestFilter::default())
    }

    /// As [`Site::requests`], but only those that the filter is for.
    #[must_use]
    pub fn requests_matching(&self, filter: &RequestFilter) -> Vec<RecordedRequest> {
        self.open.lock().journal.requests(filter)
    }

    /// Has requests meet faults from now on, after those of earlier scripts. `POST /_sandbox/faults` does the same.
    ///
    /// # Errors
    ///
    /// If the script names an operation that the sandbox lacks, or says something that cannot be done; nothing of it
    /// is kept then.
    pub fn script(&self, faults: Faults) -> Result<(), ControlError> {
        self.open.lock().faults.add(faults)
    }

    /// The scripts that are left, with the faults that are left of them: none once all faults were met. Seeded scripts stay
    /// as they are. `GET /_sandbox/faults` responds with the same.
    #[must_use]
    pub fn faults(&self) -> Vec<Faults> {
        self.open.lock().faults.left()
    }

    /// Forgets all scripts, so that requests are processed plainly. `DELETE /_sandbox/faults` does the same.
    pub fn clear_faults(&self) {
        self.open.lock().faults.clear();
    }

    /// Puts a response in place of what a method and a path have. `POST /_sandbox/stubs` does the same.
    ///
    /// # Errors
    ///
    /// If it says something that cannot be sent; it is not kept then.
    pub fn stub(&self, stub: Stub) -> Result<(), ControlError> {
        self.open.lock().stubs.add(stub)
    }

    /// The stubs that there are, oldest first. `GET /_sandbox/stubs` responds with the same.
    #[must_use]
    pub fn stubs(&self) -> Vec<Stub> {
        self.open.lock().stubs.list()
    }

    /// Forgets all stubs. `DELETE /_sandbox/stubs` does the same.
    pub fn clear_stubs(&self) {
        self.open.lock().stubs.clear();
    }

    /// How many requests the site takes.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.open.lock().limiter.limits.clone()
    }

    /// Sets how many requests the site takes from now on. `POST /_sandbox/limits` does the same.
    pub fn set_limits(&self, limits: Limits) {
        self.open.lock().limiter.limits = limits;
    }

    /// The seed that the site began with, and returns to.
    #[must_use]
    pub fn seed(&self) -> Seed {
        Seed::clone(&self.open.lock().setup.start.seed)
    }

    /// The customers and contacts that there are now, as a seed, with their subscriptions and invoices. What a seed cannot
    /// hold, such as sessions, links and some members of customers, is left out. `GET /_sandbox/export` responds with the
    /// same, if it has the site's key.
    ///
    /// # Errors
    ///
    /// If a value is one that a seed does not take, though the API does: the error names its place.
    pub fn export(&self) -> Result<Seed, SeedError> {
        self.open.lock().exported()
    }

    /// Starts anew from another seed: as [`Site::reset`], which returns to this one from now on. `POST /_sandbox/seed` does the
    /// same.
    pub fn load(&self, seed: Seed) {
        self.open.lock().load(seed);
    }

    /// Brings the site back to how it began: customers, clock, limits and the order of ids are as at the start; sessions,
    /// links, stored responses, faults, stubs and the journal are gone. Its credentials stay. `POST /_sandbox/reset` does the
    /// same.
    pub fn reset(&self) {
        self.open.lock().reset();
    }

    /// Deletes an isolated site: its credentials are wrong and its links dead from now on.
    /// `DELETE /_sandbox/sites/{id}` does the same.
    pub fn delete(self) {
        self.sites.delete(self.id());
    }
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("id", &self.id()).finish_non_exhaustive()
    }
}
