//! A small web application that sends its customers to their billing portals and shows one in a frame:
//! `cargo run -p billing-portal --example axum_app`, then open the address that it prints.
//!
//! It talks to a sandbox of the vendors in the same process, so it needs no account. What to copy is in `app/`; start
//! reading at `app/mod.rs`.

mod app;

use std::error::Error;
use std::time::Duration;

use billing_portal::{ApiKey, ApiSecret, Chargebee, Upflow};
use billing_portal_sandbox::Sandbox;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();
    let sandbox = Sandbox::start().await?;

    // Someone is waiting for the page, so a call may take a quarter of a minute, with its retries, and not a whole one.
    let patience = Duration::from_secs(15);
    // With your own site and keys, and without `base_url`, the same code calls the real vendors.
    let chargebee = Chargebee::builder(sandbox.chargebee().site(), ApiKey::new(sandbox.chargebee().api_key()))
        .base_url(sandbox.chargebee().base_url())
        .timeout(patience)
        .build()?;
    let api_secret = ApiSecret::new(sandbox.upflow().api_secret());
    let upflow = Upflow::builder(ApiKey::new(sandbox.upflow().api_key()), api_secret)
        .base_url(sandbox.upflow().base_url())
        .timeout(patience)
        .build()?;

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    println!("open {origin} (the vendors are at {})", sandbox.url());
    axum::serve(listener, app::router(app::App::new(chargebee, upflow, origin))).await?;
    Ok(())
}
