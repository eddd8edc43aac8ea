//! The sites of a sandbox: which there are, and whose a request is.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};

use crate::clock::END_OF_TIME;
use crate::connection::ConnectionInfo;
use crate::credentials::Credentials;
use crate::journal::Vendor;
use crate::origin::Origin;
use crate::random::draw;
use crate::seed::Seed;
use crate::world::{Setup, SharedWorld, Start, World};
use crate::{chargebee, object, server, upflow};

/// The id of the site that is always there.
pub(crate) const DEFAULT: &str = "default";

/// How an isolated site begins, where it differs from how the sandbox did.
///
/// As JSON it is an object with the members `seed`, `empty` and `now`; unknown ones are refused.
#[derive(Clone, Debug, Default)]
pub struct SiteOptions {
    pub(crate) seed: Option<Seed>,
    pub(crate) now: Option<u64>,
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

    /// Reads the body of a request, which may be empty, or says what is wrong with it.
    pub(crate) fn from_json(body: &[u8]) -> Result<Self, String> {
        #[derive(Default, Deserialize)]
        #[serde(default, deny_unknown_fields, expecting = "an object")]
        struct Members {
            seed: Option<serde_json::Value>,
            empty: bool,
            now: Option<u64>,
        }
        let members = match body {
            [] => Members::default(),
            body => object::from_slice(body)
                .map_err(|error| format!("expected an object with seed or empty, and now, all optional: {error}"))?,
        };
        if members.now.is_some_and(|now| now > END_OF_TIME) {
            return Err("now is after the end of the year 9999".to_owned());
        }
        let mut options = Self { now: members.now, ..Self::default() };
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
#[derive(Clone)]
pub(crate) struct OpenSite {
    pub(crate) world: SharedWorld,
    pub(crate) connection: Arc<ConnectionInfo>,
    /// Everything that it serves, below its own paths.
    pub(crate) router: Router,
}

/// The sites of one sandbox.
#[derive(Clone)]
pub(crate) struct Sites(Arc<Inner>);

struct Inner {
    origin: Origin,
    listening: SocketAddr,
    seed_number: u64,
    start: Start,
    default: OpenSite,
    isolated: Mutex<Isolated>,
}

#[derive(Default)]
struct Isolated {
    /// How many were ever made. A number is not given twice, so what was said to a site that is gone reaches no other.
    made: u64,
    /// In the order in which they were made.
    open: Vec<OpenSite>,
}

/// The ids of sites, in the order in which they were made.
#[derive(Serialize)]
pub(crate) struct SiteIds {
    sites: Vec<String>,
}

impl Sites {
    /// The default site alone.
    pub(crate) fn new(origin: Origin, listening: SocketAddr, seed_number: u64, start: Start) -> Self {
        let credentials = Credentials::fixed();
        let connection = ConnectionInfo::new(&origin, DEFAULT, ["", "/_sandbox"], &credentials);
        let default = open(
            connection,
            Setup { origin: origin.as_str().to_owned(), credentials, seed_number, start: start.clone() },
        );
        Self(Arc::new(Inner { origin, listening, seed_number, start, default, isolated: Mutex::default() }))
    }

    /// Makes an isolated site. Its id, its credentials, and the ids and tokens in it are a function of the
    /// sandbox's seed number and of how many were made before.
    pub(crate) fn make(&self, options: SiteOptions) -> OpenSite {
        let mut isolated = self.isolated();
        isolated.made += 1;
        let id = format!("site-{}", isolated.made);
        let seed_number = draw(self.0.seed_number, "site", isolated.made);
        let credentials = Credentials::of_site(&id, seed_number);
        let (pages, control) = (format!("/sites/{id}"), format!("/_sandbox/sites/{id}"));
        let connection = ConnectionInfo::new(&self.0.origin, &id, [&pages, &control], &credentials);
        let mut start = self.0.start.clone();
        start.now = options.now.or(start.now);
        if let Some(seed) = options.seed {
            start.seed = Arc::new(seed);
        }
        let origin = format!("{}{pages}", self.0.origin.as_str());
        let site = open(connection, Setup { origin, credentials, seed_number, start });
        isolated.open.push(site.clone());
        site
    }

    /// Forgets an isolated site: its credentials are wrong from now on. False if there is none with this id.
    pub(crate) fn delete(&self, id: &str) -> bool {
        let open = &mut self.isolated().open;
        let before = open.len();
        open.retain(|site| site.connection.id() != id);
        open.len() < before
    }

    pub(crate) fn ids(&self) -> SiteIds {
        let isolated = self.isolated();
        let sites = std::iter::once(&self.0.default).chain(&isolated.open);
        SiteIds { sites: sites.map(|site| site.connection.id().to_owned()).collect() }
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// Where the sandbox listens, whatever it is reached as.
    pub(crate) fn listening(&self) -> SocketAddr {
        self.0.listening
    }

    pub(crate) fn default_site(&self) -> &OpenSite {
        &self.0.default
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<OpenSite> {
        if id == DEFAULT { Some(self.0.default.clone()) } else { self.find(|connection| connection.id() == id) }
    }

    /// The site that the key of a request to one of the APIs belongs to. A key that is nobody's is refused, and
    /// journalled, by the default site.
    pub(crate) fn by_key(&self, vendor: Vendor, headers: &HeaderMap) -> OpenSite {
        let site = match vendor {
            Vendor::Chargebee => chargebee::api_key(headers)
                .and_then(|key| self.find(|connection| connection.chargebee().api_key() == key)),
            Vendor::Upflow => {
                upflow::api_key(headers).and_then(|key| self.find(|connection| connection.upflow().api_key() == key))
            }
        };
        site.unwrap_or_else(|| self.0.default.clone())
    }

    fn find(&self, wanted: impl Fn(&ConnectionInfo) -> bool) -> Option<OpenSite> {
        self.isolated().open.iter().find(|site| wanted(&site.connection)).cloned()
    }

    fn isolated(&self) -> MutexGuard<'_, Isolated> {
        self.0.isolated.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn open(connection: ConnectionInfo, setup: Setup) -> OpenSite {
    let world = SharedWorld::new(World::new(setup));
    let connection = Arc::new(connection);
    OpenSite { router: server::site(world.clone(), connection.clone()), world, connection }
}
