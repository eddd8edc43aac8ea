//! A running sandbox.

use std::fmt;
use std::future::Future;
use std::io;
use std::ops::Deref;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::builder::SandboxBuilder;
use crate::site::Site;
use crate::sites::{SiteOptions, Sites};

/// How long requests that are being answered may take to finish once a sandbox stops.
const GRACE: Duration = Duration::from_secs(1);

/// A running sandbox: an HTTP server with at least one [`Site`], the default one.
///
/// It dereferences to its default site, so `sandbox.requests()` is that site's journal. Isolated sites beside it let tests
/// that run at once share one server.
///
/// It runs in the background of the Tokio runtime that it was started in and stops when it is dropped:
/// it accepts nothing more and closes idle connections. Any number can run at once. See the
/// [crate's documentation](crate) for an example.
pub struct Sandbox {
    sites: Sites,
    default_site: Site,
    /// Dropping it stops the server.
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

impl Sandbox {
    pub(crate) fn new(sites: Sites, stop: oneshot::Sender<()>, server: JoinHandle<()>) -> Self {
        let default_site = Site::new(sites.default_site().clone(), sites.clone());
        Self { sites, default_site, stop, server }
    }

    /// Starts a sandbox on a free port with the default customers; the same as `Sandbox::builder().start()`.
    ///
    /// # Errors
    ///
    /// As [`SandboxBuilder::start`].
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts to describe a sandbox.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// What every URL that it hands out starts with: `http://127.0.0.1:PORT`, unless the builder said otherwise.
    #[must_use]
    pub fn url(&self) -> &str {
        self.sites.origin().as_str()
    }

    /// Makes an isolated site that begins as the sandbox did. `POST /_sandbox/sites` does the same.
    #[must_use]
    pub fn site(&self) -> Site {
        self.site_with(SiteOptions::default())
    }

    /// Makes an isolated site that begins with other customers or at another time.
    #[must_use]
    pub fn site_with(&self, options: SiteOptions) -> Site {
        Site::new(self.sites.make(options), self.sites.clone())
    }

    /// Serves until `signal` completes, then lets requests that are being answered finish, for a second at most.
    ///
    /// ```no_run
    /// # async fn run(sandbox: billing_portal_sandbox::Sandbox, ctrl_c: impl Future<Output = ()>) {
    /// sandbox.serve_until(ctrl_c).await;
    /// # }
    /// ```
    pub async fn serve_until(self, signal: impl Future<Output = ()>) {
        signal.await;
        drop(self.stop);
        let abort = self.server.abort_handle();
        if tokio::time::timeout(GRACE, self.server).await.is_err() {
            abort.abort();
        }
    }
}

/// A sandbox is its default site, and the server around it.
impl Deref for Sandbox {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.default_site
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url()).finish_non_exhaustive()
    }
}
