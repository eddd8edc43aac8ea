//! Describing, starting and running a sandbox.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::connection::ConnectionInfo;
use crate::line;
use crate::mode::Mode;
use crate::origin::{HostName, Origin};
use crate::seed::Seed;
use crate::server;
use crate::site::Site;
use crate::site_state::Start;
use crate::site_state::filter::RequestFilter;
use crate::site_state::journal::RecordedRequest;
use crate::site_state::limits::Limits;
use crate::sites::{SiteOptions, Sites, default_connection};

/// How long requests under way may take to finish once a sandbox stops.
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

    /// What every URL that it hands out starts with: `http://127.0.0.1:PORT`, unless the builder has another.
    #[must_use]
    pub fn url(&self) -> &str {
        self.sites.origin().as_str()
    }

    /// Makes an isolated site that begins as the sandbox did. `POST /_sandbox/sites` does the same.
    #[must_use]
    pub fn site(&self) -> Site {
        self.site_with(SiteOptions::default())
    }

    /// Makes an isolated site that differs from how the sandbox began.
    ///
    /// # Panics
    ///
    /// If it is given an id that is no id of a site, or that of one which is there already.
    #[must_use]
    pub fn site_with(&self, options: SiteOptions) -> Site {
        let made = self.sites.make(options).unwrap_or_else(|error| panic!("{error}"));
        Site::new(made, self.sites.clone())
    }

    /// How many requests had no site's key, and the newest hundred of them, oldest first. They are in no site's journal.
    /// `GET /_sandbox/strangers` responds with the same.
    #[must_use]
    pub fn strangers(&self) -> (u64, Vec<RecordedRequest>) {
        let strangers = self.sites.strangers();
        (strangers.total(), strangers.requests(&RequestFilter::default()))
    }

    /// Serves until `signal` completes, then lets requests under way finish, for a second at most.
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

/// A sandbox that is yet to be started; see [`Sandbox::builder`].
#[derive(Clone, Debug, Default)]
#[must_use = "nothing listens before `start` is called"]
pub struct SandboxBuilder {
    listen: Option<IpAddr>,
    port: u16,
    public_url: Option<String>,
    allowed_hosts: Vec<String>,
    now: Option<u64>,
    seed: Seed,
    limits: Limits,
    mode: Mode,
    seed_number: u64,
}

impl SandboxBuilder {
    /// Listens on this port. The default, 0, is any port that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Listens on this address. The default is 127.0.0.1, which only programs on this machine reach. Credentials are
    /// fixed and plain HTTP hides nothing: any other address is for networks of your own, such as between containers.
    pub fn listen(mut self, address: IpAddr) -> Self {
        self.listen = Some(address);
        self
    }

    /// What every URL that is handed out starts with, where it is reached by another name than the address it listens on:
    /// `http` or `https`, a host and maybe a port, without a path. Control requests may name this host as well.
    pub fn public_url(mut self, origin: impl Into<String>) -> Self {
        self.public_url = Some(origin.into());
        self
    }

    /// Takes requests to this host name as well, with any port: a service of Docker Compose, or `host.docker.internal`. Its URLs
    /// stay what they are, and pages of other origins are refused as before. Give as many names as there are.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.allowed_hosts.push(name.into());
        self
    }

    /// Freezes the clocks of all sites at this time, in seconds since the Unix epoch: they then move only by
    /// [`Site::advance`](crate::Site::advance) and [`Site::set_now`](crate::Site::set_now). By default they run with the
    /// system's.
    pub fn now(mut self, unix_seconds: u64) -> Self {
        self.now = Some(unix_seconds);
        self
    }

    /// Starts all sites with these customers in place of the [default ones](crate).
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = seed;
        self
    }

    /// How many requests each site takes.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// What sites do with parameters that an operation does not know. By default they refuse them.
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// Chooses the ids and tokens that are handed out. They are a function of this number, of their site, of their kind
    /// and of their order, so that two runs of one script see the same. The default is 0.
    pub fn seed_number(mut self, seed_number: u64) -> Self {
        self.seed_number = seed_number;
        self
    }

    /// How the default site will be reached: its address and its credentials are known before there is a server.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::InvalidInput`] if no port is chosen, or the public URL is not as described.
    pub fn connection_info(&self) -> io::Result<ConnectionInfo> {
        let origin = match self.public_origin()? {
            Some(public) => public,
            None if self.port == 0 => {
                return Err(invalid("a free port is not known before the sandbox listens".to_owned()));
            }
            None => Origin::of(self.address()),
        };
        Ok(default_connection(&origin))
    }

    fn address(&self) -> SocketAddr {
        SocketAddr::new(self.listen.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)), self.port)
    }

    fn public_origin(&self) -> io::Result<Option<Origin>> {
        let public = self.public_url.as_deref().map(Origin::parse).transpose();
        public.map_err(|why| invalid(format!("the public URL {why}")))
    }

    /// Starts the sandbox; it responds from the moment that this returns.
    ///
    /// # Errors
    ///
    /// If the port is taken or may not be listened on, the address is not this machine's, or the public URL or an allowed
    /// host is not as described ([`io::ErrorKind::InvalidInput`]).
    pub async fn start(self) -> io::Result<Sandbox> {
        let public = self.public_origin()?;
        let allowed: Result<_, _> = self.allowed_hosts.iter().map(|name| HostName::parse(name)).collect();
        let allowed = allowed.map_err(|why| invalid(format!("the allowed host {why}")))?;
        let address = self.address();
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| io::Error::new(error.kind(), format!("cannot listen on {address}: {error}")))?;
        let listening = listener.local_addr()?;
        let origin = public.unwrap_or_else(|| Origin::of(listening));
        let seed = Arc::new(self.seed);
        let start = Start { now: self.now, seed, limits: self.limits, mode: self.mode };
        let sites = Sites::new(origin, listening, allowed, self.seed_number, start);
        let (stop, stopped) = oneshot::channel::<()>();
        // Nothing is ever sent: the channel closes when the handle goes away.
        let server = tokio::spawn(line::serve(listener, server::routes(sites.clone()), stopped));
        let default_site = Site::new(sites.default_site().clone(), sites.clone());
        Ok(Sandbox { sites, default_site, stop, server })
    }
}

fn invalid(why: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, why)
}
