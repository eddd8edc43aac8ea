//! The facade against servers that answer as told. Journeys against the sandbox are in the workspace's `tests/`.

mod configuration;
mod error;
mod leak;
mod list;
mod raw;
mod response;
mod retry;
mod size;
mod stripe;
mod support;
mod trace;
mod update;
mod wire;
mod wire_customer;
