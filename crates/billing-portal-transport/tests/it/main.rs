//! Tests of the transport through its public interface, as generated code and client crates use it.

mod attempt;
mod base_url;
mod child;
mod client;
mod config;
mod custom_request;
mod encoding;
mod proxy;
mod redaction;
mod retry;
mod server;
mod timestamp;
mod tls;
