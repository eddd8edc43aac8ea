//! The maintainer's tasks of the workspace, as a library so that they can be tested. The command is `cargo xtask`.

pub mod bench;
pub mod codegen;
pub mod conformance;
pub mod dist;
pub mod error;
mod glob;
mod install;
pub mod process;
pub mod public_api;
pub mod spec_drift;
pub mod vendor;
