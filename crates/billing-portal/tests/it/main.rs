//! The facade against servers that answer as told. Journeys against the sandbox are in the workspace's `tests/`.

mod configuration;
mod error;
mod leak;
mod raw;
mod reply;
mod support;
mod wire;
