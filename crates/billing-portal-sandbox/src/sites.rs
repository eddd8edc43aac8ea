//! The sites of a sandbox: which there are, and whose a request is.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Deserialize;

use crate::account::SiteAddress;
use crate::clock::END_OF_TIME;
use crate::connection::ConnectionInfo;
use crate::ids::Ids;
use crate::ids::draw;
use crate::mode::Mode;
use crate::object;
use crate::origin::{HostName, Origin};
use crate::seed::Seed;
use crate::site_state::control_error::ControlError;
use crate::site_state::journal::Journal;
use crate::site_state::{Setup, SiteState, Start};
use crate::vendors::Registered;

/// The id of the site that is always there.
pub(crate) const DEFAULT: &str = "default";

/// How many requests without a site's key are kept.
const MOST_STRANGERS: usize = 100;

/// How many sites there can be at once beside the default one; over HTTP, whoever makes them.
pub(crate) const MOST_SITES: usize = 1_000;

/// How an isolated site begins, where it differs from how the sandbox did.
///
/// As JSON it is an object with the members `seed`, `empty`, `now`, `mode`, `id` and `seed_number`; unknown ones are refused.
#[derive(Clone, Debug, Default)]
pub struct SiteOptions {
    pub(crate) seed: Option<Seed>,
    pub(crate) now: Option<u64>,
    pub(crate) mode: Option<Mode>,
    id: Option<String>,
    seed_number: Option<u64>,
}

impl SiteOptions {
    /// With the customers of this seed.
    #[must_use]
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Without customers.
    #[must_use]
    pub fn empty(self) -> Self {
        self.seed(Seed::empty())
    }

    /// With its clock frozen at this time, in seconds since the Unix epoch.
    #[must_use]
    pub fn now(mut self, unix_seconds: u64) -> Self {
        self.now = Some(unix_seconds);
        self
    }

    /// With this mode.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// With this id, of at most 50 letters, digits, hyphens and underscores, in place of `site-1` and so on. Credentials, and the
    /// ids and tokens in the site, are a function of it, whatever sites were made before.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// With ids and tokens that are a function of this number alone.
    #[must_use]
    pub fn seed_number(mut self, seed_number: u64) -> Self {
        self.seed_number = Some(seed_number);
        self
    }

    /// Reads the body of a request, which may be empty, or says what is wrong with it.
    pub(crate) fn from_json(body: &[u8]) -> Result<Self, String> {
        #[derive(Default, Deserialize)]
        #[serde(default, deny_unknown_fields, expecting = "an object")]
        struct Members {
            seed: Option<serde_json::Value>,
            empty: bool,
            now: Option<u64>,
            mode: Option<Mode>,
            id: Option<String>,
            seed_number: Option<u64>,
        }
        let members = match body {
            [] => Members::default(),
            body => object::from_slice(body).map_err(|error| {
                format!("expected an object with seed or empty, now, mode, id and seed_number, all optional: {error}")
            })?,
        };
        if members.now.is_some_and(|now| now > END_OF_TIME) {
            return Err("now is after the end of the year 9999".to_owned());
        }
        let Members { now, mode, id, seed_number, .. } = members;
        let mut options = Self { seed: None, now, mode, id, seed_number };
        match members.seed {
            Some(_) if members.empty => return Err("seed and empty do not go together".to_owned()),
            Some(seed) => options = options.seed(Seed::from_value(seed).map_err(|error| format!("seed: {error}"))?),
            None if members.empty => options = options.empty(),
            None => {}
        }
        Ok(options)
    }
}

/// A site that is there.
pub(crate) struct OpenSite {
    pub(crate) connection: ConnectionInfo,
    state: Mutex<SiteState>,
}

/// A site, as the server and its handle share it.
pub(crate) type SharedSite = Arc<OpenSite>;

impl OpenSite {
    fn new(connection: ConnectionInfo, setup: Setup) -> SharedSite {
        Arc::new(Self { connection, state: Mutex::new(SiteState::new(setup)) })
    }

    /// Takes the state; never held across an `await`.
    pub(crate) fn lock(&self) -> MutexGuard<'_, SiteState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes sure that a site can be given this id.
fn check_id(id: &str, open: &[SharedSite]) -> Result<(), ControlError> {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let is_counted = id.strip_prefix("site-").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
    let why = if !(1..=50).contains(&id.len()) || !id.bytes().all(is_plain) {
        "is no id of a site: write 1 to 50 letters, digits, hyphens and underscores"
    } else if id == DEFAULT || is_counted {
        "is an id that the sandbox gives: write another one"
    } else if open.iter().any(|site| site.connection.id() == id) {
        "is open already: delete that site before, or write another id"
    } else {
        return Ok(());
    };
    Err(ControlError(format!("{id:?} {why}")))
}

/// How the default site of a sandbox with this origin is reached.
pub(crate) fn default_connection(origin: &Origin) -> ConnectionInfo {
    ConnectionInfo::new(&SiteAddress { origin, site: DEFAULT, pages: "" }, "/_sandbox", None)
}

/// The sites of one sandbox.
#[derive(Clone)]
pub(crate) struct Sites(Arc<Inner>);

struct Inner {
    origin: Origin,
    listening: SocketAddr,
    allowed_hosts: Vec<HostName>,
    seed_number: u64,
    start: Start,
    default: SharedSite,
    isolated: Mutex<Isolated>,
    strangers: Mutex<Journal>,
}

#[derive(Default)]
struct Isolated {
    /// How many were ever made. A number is not given twice, so what was said to a site that is gone reaches no other.
    made: u64,
    /// In the order in which they were made.
    open: Vec<SharedSite>,
}

impl Sites {
    /// The default site alone.
    pub(crate) fn new(
        origin: Origin,
        listening: SocketAddr,
        allowed_hosts: Vec<HostName>,
        seed_number: u64,
        start: Start,
    ) -> Self {
        let setup = Setup { origin: origin.as_str().to_owned(), seed_number, start: start.clone() };
        let default = OpenSite::new(default_connection(&origin), setup);
        Self(Arc::new(Inner {
            origin,
            listening,
            allowed_hosts,
            seed_number,
            start,
            default,
            isolated: Mutex::default(),
            strangers: Mutex::new(Journal::of_at_most(MOST_STRANGERS)),
        }))
    }

    /// Makes an isolated site. Its credentials, and the ids and tokens in it, are a function of the sandbox's seed number and
    /// of its id, which is how many were made before, unless it is given one.
    pub(crate) fn make(&self, options: SiteOptions) -> Result<SharedSite, ControlError> {
        let mut isolated = self.isolated();
        let (id, drawn) = if let Some(id) = options.id {
            check_id(&id, &isolated.open)?;
            let drawn = draw(self.0.seed_number, &format!("site {id}"), 0);
            (id, drawn)
        } else {
            isolated.made += 1;
            (format!("site-{}", isolated.made), draw(self.0.seed_number, "site", isolated.made))
        };
        let seed_number = options.seed_number.unwrap_or(drawn);
        let address = SiteAddress { origin: &self.0.origin, site: &id, pages: &format!("/sites/{id}") };
        let control = format!("/_sandbox/sites/{id}");
        let connection = ConnectionInfo::new(&address, &control, Some(&mut Ids::new(drawn)));
        let mut start = self.0.start.clone();
        start.now = options.now.or(start.now);
        start.mode = options.mode.unwrap_or(start.mode);
        if let Some(seed) = options.seed {
            start.seed = Arc::new(seed);
        }
        let site = OpenSite::new(connection, Setup { origin: address.at(address.pages), seed_number, start });
        isolated.open.push(site.clone());
        Ok(site)
    }

    /// Forgets an isolated site: its credentials are wrong from now on. False if there is none with this id.
    pub(crate) fn delete(&self, id: &str) -> bool {
        let open = &mut self.isolated().open;
        let before = open.len();
        open.retain(|site| site.connection.id() != id);
        open.len() < before
    }

    /// The ids of all sites, in the order in which they were made.
    pub(crate) fn ids(&self) -> Vec<String> {
        let isolated = self.isolated();
        let sites = std::iter::once(&self.0.default).chain(&isolated.open);
        sites.map(|site| site.connection.id().to_owned()).collect()
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// Where the sandbox listens, whatever it is reached as.
    pub(crate) fn listening(&self) -> SocketAddr {
        self.0.listening
    }

    /// The names that it may be called by beside its own.
    pub(crate) fn allowed_hosts(&self) -> &[HostName] {
        &self.0.allowed_hosts
    }

    pub(crate) fn default_site(&self) -> &SharedSite {
        &self.0.default
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<SharedSite> {
        self.find(|connection| connection.id() == id)
    }

    /// The site whose key a request to a vendor's API has.
    pub(crate) fn by_credentials<A: Registered>(&self, credentials: &A::Credentials) -> Option<SharedSite> {
        self.find(|connection| A::is_for(credentials, A::connection_in(&connection.vendors)))
    }

    /// The requests that have no site's key.
    pub(crate) fn strangers(&self) -> MutexGuard<'_, Journal> {
        self.0.strangers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, wanted: impl Fn(&ConnectionInfo) -> bool) -> Option<SharedSite> {
        let isolated = self.isolated();
        isolated.open.iter().chain([&self.0.default]).find(|site| wanted(&site.connection)).cloned()
    }

    fn isolated(&self) -> MutexGuard<'_, Isolated> {
        self.0.isolated.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
