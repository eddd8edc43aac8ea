//! Tests of the transport through its public interface, as generated code and client crates use it.

mod attempt;
mod base_url;
mod client;
mod config;
mod encoding;
mod redaction;
mod server;
mod timestamp;
