//! What the benchmarks share: one server, and the same call made in several ways.

pub mod caller;
pub mod driver;
pub mod part;
pub mod sandbox;
pub mod server;
