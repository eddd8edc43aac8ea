//! The handle of one site.

use std::fmt;
use std::time::Duration;

use crate::connection::{ChargebeeConnection, ConnectionInfo, UpflowConnection};
use crate::fault::{Faults, ScriptError};
use crate::filter::RequestFilter;
use crate::journal::RecordedRequest;
use crate::limit::Limits;
use crate::seed::Seed;
use crate::sites::{OpenSite, Sites};
use crate::stub::{Stub, StubError};

/// A site of a [`Sandbox`](crate::Sandbox): its own customers, sessions, clock, faults, stubs, limits and journal, at both
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
    open: OpenSite,
    sites: Sites,
}

impl Site {
    pub(crate) fn new(open: OpenSite, sites: Sites) -> Self {
        Self { open, sites }
    }

    /// Its id: `default`, or `site-1`, `site-2`, … for isolated ones, in the order in which they were made.
    #[must_use]
    pub fn id(&self) -> &str {
        self.open.connection.id()
    }

    /// How to reach the Chargebee side: base URL, site and API key.
    #[must_use]
    pub fn chargebee(&self) -> &ChargebeeConnection {
        self.open.connection.chargebee()
    }

    /// How to reach the Upflow side: base URL, API key and API secret.
    #[must_use]
    pub fn upflow(&self) -> &UpflowConnection {
        self.open.connection.upflow()
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

    /// The time by the site's clock, in seconds since the Unix epoch: 253402300799, the last second of the
    /// year 9999, at most.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.open.world.lock().clock.now()
    }

    /// Moves the site's clock forward, so that links expire without waiting. It stops at the end of the year 9999.
    pub fn advance(&self, by: Duration) {
        self.open.world.lock().clock.advance(by);
    }

    /// Freezes the site's clock at a time, earlier or later, in seconds since the Unix epoch: it then moves only by
    /// [`Site::advance`]. What exists keeps its times.
    pub fn set_now(&self, unix_seconds: u64) {
        self.open.world.lock().clock.set(unix_seconds);
    }

    /// The requests that reached the two APIs, oldest first: the newest 10,000, or fewer if their paths, headers, bodies
    /// and faults come to more than 16 MiB.
    ///
    /// Hosted pages and the control plane are not recorded. Requests whose key is no site's are the default site's.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.requests_matching(&RequestFilter::default())
    }

    /// As [`Site::requests`], but only those that the filter is for.
    #[must_use]
    pub fn requests_matching(&self, filter: &RequestFilter) -> Vec<RecordedRequest> {
        self.open.world.lock().journal.requests(filter)
    }

    /// The ids of all portal sessions that exist on the Chargebee side, of any status, in no particular order:
    /// how many were made, whether a client heard of them or not.
    #[must_use]
    pub fn chargebee_session_ids(&self) -> Vec<String> {
        let world = self.open.world.lock();
        world.chargebee.session_ids(&world.ids)
    }

    /// Has requests meet faults from now on, after those of earlier scripts. `POST /_sandbox/faults` does the same.
    ///
    /// # Errors
    ///
    /// If the script names an operation that the sandbox lacks, or says something that cannot be done; nothing of it
    /// is kept then.
    pub fn script(&self, faults: Faults) -> Result<(), ScriptError> {
        self.open.world.lock().faults.add(faults)
    }

    /// The scripts that are left, with the faults that are left of them: none once all faults were met. Seeded scripts stay
    /// as they are. `GET /_sandbox/faults` answers with the same.
    #[must_use]
    pub fn faults(&self) -> Vec<Faults> {
        self.open.world.lock().faults.left()
    }

    /// Forgets all scripts, so that requests are answered plainly. `DELETE /_sandbox/faults` does the same.
    pub fn clear_faults(&self) {
        self.open.world.lock().faults.clear();
    }

    /// Answers a method and a path in place of the sandbox. `POST /_sandbox/stubs` does the same.
    ///
    /// # Errors
    ///
    /// If it says something that cannot be sent; it is not kept then.
    pub fn stub(&self, stub: Stub) -> Result<(), StubError> {
        self.open.world.lock().stubs.add(stub)
    }

    /// The stubs that there are, oldest first. `GET /_sandbox/stubs` answers with the same.
    #[must_use]
    pub fn stubs(&self) -> Vec<Stub> {
        self.open.world.lock().stubs.list()
    }

    /// Forgets all stubs. `DELETE /_sandbox/stubs` does the same.
    pub fn clear_stubs(&self) {
        self.open.world.lock().stubs.clear();
    }

    /// How many requests the site takes.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.open.world.lock().limiter.limits
    }

    /// Sets how many requests the site takes from now on. `POST /_sandbox/limits` does the same.
    pub fn set_limits(&self, limits: Limits) {
        self.open.world.lock().limiter.limits = limits;
    }

    /// The seed that the site began with, and returns to.
    #[must_use]
    pub fn seed(&self) -> Seed {
        Seed::clone(&self.open.world.lock().setup.start.seed)
    }

    /// Starts anew from another seed: as [`Site::reset`], which returns to this one from now on. `POST /_sandbox/seed` does the
    /// same.
    pub fn load(&self, seed: Seed) {
        self.open.world.lock().load(seed);
    }

    /// Brings the site back to how it began: customers, clock, limits and the order of ids are as at the start; sessions,
    /// links, stored replies, faults, stubs and the journal are gone. Its credentials stay. `POST /_sandbox/reset` does the
    /// same.
    pub fn reset(&self) {
        self.open.world.lock().reset();
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
