//! The facade against servers that answer as told. Journeys against the sandbox are in the workspace's `tests/`.

mod configuration;
mod error;
mod leak;
mod raw;
mod repeat;
mod reply;
mod support;
mod trace;
mod wire;
