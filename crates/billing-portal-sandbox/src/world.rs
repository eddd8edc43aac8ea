//! Everything that a sandbox remembers.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::chargebee;
use crate::clock::Clock;
use crate::fault::FaultQueue;
use crate::ids::Ids;
use crate::journal::Journal;
use crate::upflow;

/// The state of one sandbox. Requests are answered one at a time, each with the whole world at hand.
pub(crate) struct World {
    /// `http://127.0.0.1:PORT`: what every URL that is handed out starts with.
    pub(crate) origin: String,
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) journal: Journal,
    pub(crate) faults: FaultQueue,
    pub(crate) chargebee: chargebee::Site,
    pub(crate) upflow: upflow::Organization,
}

impl World {
    /// A world with the default customers in it.
    pub(crate) fn new(origin: String, clock: Clock, seed_number: u64) -> Self {
        let now = clock.now();
        Self {
            origin,
            clock,
            ids: Ids::new(seed_number),
            journal: Journal::default(),
            faults: FaultQueue::default(),
            chargebee: chargebee::Site::seeded(now),
            upflow: upflow::Organization::seeded(),
        }
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
