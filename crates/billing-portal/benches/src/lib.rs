//! What the benchmarks share: one server, and the same call made by several contenders.

pub mod caller;
pub mod driver;
pub mod opponent;
pub mod part;
pub mod sandbox;
pub mod server;
pub mod turn;
