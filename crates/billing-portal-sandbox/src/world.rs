//! Everything that one site remembers.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::chargebee;
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::fault::FaultQueue;
use crate::ids::Ids;
use crate::journal::Journal;
use crate::limit::{Limiter, Limits};
use crate::seed::Seed;
use crate::stub::Stubs;
use crate::upflow;

/// What a site is made of, and what it returns to when it is reset.
#[derive(Clone)]
pub(crate) struct Setup {
    /// What every URL of its pages starts with: `http://127.0.0.1:PORT`, and for an isolated site
    /// `http://127.0.0.1:PORT/sites/site-1`.
    pub(crate) origin: String,
    pub(crate) credentials: Credentials,
    /// What its ids and tokens are a function of, beside their order.
    pub(crate) seed_number: u64,
    pub(crate) start: Start,
}

/// How a site begins. Unless told otherwise, an isolated site begins as the sandbox did.
#[derive(Clone, Default)]
pub(crate) struct Start {
    /// Where the clock is frozen, in Unix seconds; it runs if there is none.
    pub(crate) now: Option<u64>,
    pub(crate) seed: Arc<Seed>,
    pub(crate) limits: Limits,
}

/// The state of one site. Its requests are answered one at a time, each with the whole world at hand.
pub(crate) struct World {
    pub(crate) setup: Setup,
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) journal: Journal,
    pub(crate) faults: FaultQueue,
    pub(crate) stubs: Stubs,
    pub(crate) limiter: Limiter,
    pub(crate) chargebee: chargebee::Site,
    pub(crate) upflow: upflow::Organization,
}

impl World {
    /// A world with the customers of its seed in it.
    pub(crate) fn new(setup: Setup) -> Self {
        let clock = Clock::new(setup.start.now);
        let mut ids = Ids::new(setup.seed_number);
        let chargebee = chargebee::Site::seeded(&setup.start.seed.chargebee, clock.now(), &mut ids);
        let upflow = upflow::Organization::seeded(&setup.start.seed.upflow, clock.now(), &mut ids);
        Self {
            clock,
            ids,
            journal: Journal::default(),
            faults: FaultQueue::default(),
            stubs: Stubs::default(),
            limiter: Limiter::new(setup.start.limits),
            chargebee,
            upflow,
            setup,
        }
    }

    /// Forgets everything since the start. Requests that are being answered still count as such.
    pub(crate) fn reset(&mut self) {
        let mut world = Self::new(self.setup.clone());
        world.limiter.take_over(&self.limiter);
        *self = world;
    }

    /// Starts anew from another seed, to which later resets return as well.
    pub(crate) fn load(&mut self, seed: Seed) {
        self.setup.start.seed = Arc::new(seed);
        self.reset();
    }
}

/// The world, as the server and the handle share it.
#[derive(Clone)]
pub(crate) struct SharedWorld(Arc<Mutex<World>>);

impl SharedWorld {
    pub(crate) fn new(world: World) -> Self {
        Self(Arc::new(Mutex::new(world)))
    }

    /// Takes the world; never held across an `await`.
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
