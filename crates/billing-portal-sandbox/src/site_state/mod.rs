//! Everything that one site remembers.

pub(crate) mod control_error;
pub(crate) mod fault;
pub(crate) mod fault_script;
pub(crate) mod filter;
pub(crate) mod journal;
pub(crate) mod limits;
mod redact;
pub(crate) mod stub;

use std::sync::Arc;

use self::fault_script::FaultQueue;
use self::journal::Journal;
use self::limits::{Limiter, Limits};
use self::stub::Stubs;
use crate::account::Scene;
use crate::clock::Clock;
use crate::ids::Ids;
use crate::mode::Mode;
use crate::seed::Seed;
use crate::seed::check::SeedError;
use crate::vendors::{Accounts, Registered};

/// What a site is made of, and what it returns to when it is reset.
#[derive(Clone)]
pub(crate) struct Setup {
    /// What every URL of its pages starts with: `http://127.0.0.1:PORT`, and for an isolated site
    /// `http://127.0.0.1:PORT/sites/site-1`.
    pub(crate) origin: String,
    /// What its ids and tokens are a function of, beside their order.
    pub(crate) seed_number: u64,
    pub(crate) start: Start,
}

/// How a site begins. By default an isolated site begins as the sandbox did.
#[derive(Clone, Default)]
pub(crate) struct Start {
    /// Where the clock is frozen, in Unix seconds; it runs if there is none.
    pub(crate) now: Option<u64>,
    pub(crate) seed: Arc<Seed>,
    pub(crate) limits: Limits,
    pub(crate) mode: Mode,
}

/// The state of one site. Its requests are served one at a time, each with the whole state at hand.
pub(crate) struct SiteState {
    pub(crate) setup: Setup,
    pub(crate) clock: Clock,
    ids: Ids,
    pub(crate) journal: Journal,
    pub(crate) faults: FaultQueue,
    pub(crate) stubs: Stubs,
    pub(crate) limiter: Limiter,
    pub(crate) accounts: Accounts,
}

impl SiteState {
    /// A state with the customers of its seed in it.
    pub(crate) fn new(setup: Setup) -> Self {
        let clock = Clock::new(setup.start.now);
        let mut ids = Ids::new(setup.seed_number);
        let accounts = Accounts::seeded(&setup.start.seed.0, clock.now(), &mut ids);
        Self {
            clock,
            ids,
            journal: Journal::default(),
            faults: FaultQueue::default(),
            stubs: Stubs::default(),
            limiter: Limiter::new(setup.start.limits.clone()),
            accounts,
            setup,
        }
    }

    /// What a vendor's module sees of the site.
    pub(crate) fn scene<A: Registered>(&mut self) -> Scene<'_, A> {
        Scene {
            state: A::of(&mut self.accounts),
            ids: &mut self.ids,
            now: self.clock.now(),
            origin: &self.setup.origin,
            mode: self.setup.start.mode,
        }
    }

    /// The customers that there are now, as a seed. The error is what no seed can have.
    pub(crate) fn exported(&self) -> Result<Seed, SeedError> {
        Seed::from_value(self.accounts.exported())
    }

    /// Forgets everything since the start. Requests under way still count as such.
    pub(crate) fn reset(&mut self) {
        let mut state = Self::new(self.setup.clone());
        state.limiter.take_over(&mut self.limiter);
        *self = state;
    }

    /// Starts anew from another seed, to which later resets return as well.
    pub(crate) fn load(&mut self, seed: Seed) {
        self.setup.start.seed = Arc::new(seed);
        self.reset();
    }
}
