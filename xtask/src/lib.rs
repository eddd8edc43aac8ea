//! The maintainer's tasks of the workspace, as a library so that they can be tested. The command is `cargo xtask`.

pub mod codegen;
pub mod conformance;
pub mod measure;
pub mod spec_drift;
