//! Starting and stopping a sandbox, and looking into it.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::connection::{ChargebeeConnection, ConnectionInfo, UpflowConnection};
use crate::fault::{Faults, ScriptError};
use crate::journal::RecordedRequest;
use crate::line::Listener;
use crate::server;
use crate::world::{SharedWorld, World};

/// How long requests that are being answered may take to finish once a sandbox stops.
const GRACE: Duration = Duration::from_secs(1);

/// A running sandbox: an HTTP server on 127.0.0.1 with its own customers, sessions, clock and journal.
///
/// It runs in the background of the Tokio runtime that it was started in and stops when it is dropped:
/// it accepts nothing more and closes idle connections. Any number can run at once. See the
/// [crate's documentation](crate) for an example.
pub struct Sandbox {
    world: SharedWorld,
    url: String,
    connection: ConnectionInfo,
    /// Dropping it stops the server.
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

impl Sandbox {
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

    /// Where it listens: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How to reach the Chargebee side: base URL, site and API key.
    #[must_use]
    pub fn chargebee(&self) -> &ChargebeeConnection {
        self.connection.chargebee()
    }

    /// How to reach the Upflow side: base URL, API key and API secret.
    #[must_use]
    pub fn upflow(&self) -> &UpflowConnection {
        self.connection.upflow()
    }

    /// Where the control plane is: `http://127.0.0.1:PORT/_sandbox`.
    #[must_use]
    pub fn control_url(&self) -> &str {
        self.connection.control_url()
    }

    /// Everything that a client must be given, in a form that can be written as JSON.
    #[must_use]
    pub fn connection_info(&self) -> &ConnectionInfo {
        &self.connection
    }

    /// The time by the world's clock, in seconds since the Unix epoch: 253402300799, the last second of the
    /// year 9999, at most.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.world.lock().clock.now()
    }

    /// Moves the world's clock forward, so that links expire without waiting. The clock never goes back,
    /// and stops at the end of the year 9999.
    pub fn advance(&self, by: Duration) {
        self.world.lock().clock.advance(by);
    }

    /// The requests that reached the two APIs, oldest first; the newest 10,000 are kept.
    ///
    /// Hosted pages and the control plane are not recorded.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.world.lock().journal.requests()
    }

    /// The ids of all portal sessions that exist on the Chargebee side, of any status, in no particular order:
    /// how many were made, whether a client heard of them or not.
    #[must_use]
    pub fn chargebee_session_ids(&self) -> Vec<String> {
        self.world.lock().chargebee.session_ids().map(str::to_owned).collect()
    }

    /// Has requests meet faults from now on, after those of earlier scripts. `POST /_sandbox/faults` does the same.
    ///
    /// # Errors
    ///
    /// If the script names an operation that the sandbox lacks, or says something that cannot be done; nothing of it
    /// is kept then.
    pub fn script(&self, faults: Faults) -> Result<(), ScriptError> {
        self.world.lock().faults.add(faults)
    }

    /// The scripts that are left, with the faults that are left of them: none once all faults were met. Seeded scripts stay
    /// as they are. `GET /_sandbox/faults` answers with the same.
    #[must_use]
    pub fn faults(&self) -> Vec<Faults> {
        self.world.lock().faults.left()
    }

    /// Forgets all scripts, so that requests are answered plainly. `DELETE /_sandbox/faults` does the same.
    pub fn clear_faults(&self) {
        self.world.lock().faults.clear();
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

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url).finish_non_exhaustive()
    }
}

/// A sandbox that is yet to be started; see [`Sandbox::builder`].
#[derive(Clone, Debug, Default)]
#[must_use = "nothing listens before `start` is called"]
pub struct SandboxBuilder {
    port: u16,
    now: Option<u64>,
    seed_number: u64,
}

impl SandboxBuilder {
    /// Listens on this port of 127.0.0.1. The default, 0, is any port that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Freezes the world's clock at this time, in seconds since the Unix epoch: it then moves only by
    /// [`Sandbox::advance`]. By default the clock runs with the system's.
    pub fn now(mut self, unix_seconds: u64) -> Self {
        self.now = Some(unix_seconds);
        self
    }

    /// Chooses the ids and tokens that are handed out. They are a function of this number, of their kind
    /// and of their order, so that two runs of one script see the same. The default is 0.
    pub fn seed_number(mut self, seed_number: u64) -> Self {
        self.seed_number = seed_number;
        self
    }

    /// Starts the sandbox; it answers from the moment that this returns.
    ///
    /// # Errors
    ///
    /// If the port is taken or may not be listened on.
    pub async fn start(self) -> io::Result<Sandbox> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| io::Error::new(error.kind(), format!("cannot listen on {address}: {error}")))?;
        let port = listener.local_addr()?.port();
        let url = format!("http://127.0.0.1:{port}");
        let world = SharedWorld::new(World::new(url.clone(), Clock::new(self.now), self.seed_number));
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = axum::serve(Listener(listener), server::service(world.clone())).with_graceful_shutdown(async {
            // Nothing is ever sent: the channel closes when the handle goes away.
            let _ = stopped.await;
        });
        let server = tokio::spawn(async {
            // `axum::serve` has no error to return: it goes on after a connection that failed.
            let _ = serving.await;
        });
        Ok(Sandbox { world, url, connection: ConnectionInfo::new(port), stop, server })
    }
}
