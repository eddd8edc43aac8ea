//! A "Manage billing" button and its log-out, against the sandbox: `cargo run -p billing-portal --example manage_billing`.

use billing_portal::{ApiKey, Chargebee};
use billing_portal_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let chargebee = Chargebee::builder(sandbox.chargebee().site(), ApiKey::new(sandbox.chargebee().api_key()))
        // Without this line the same code calls the real vendor.
        .base_url(sandbox.chargebee().base_url())
        .redirect_url("https://app.acme.example/account")
        .build()?;

    // The customer clicks: make a link now, redirect to link.url(), and keep the session's id.
    let link = chargebee.portal_link("cust_42").send().await?;
    println!("redirect to {} characters of URL, valid until {:?}", link.url().len(), link.expires_at());

    // The customer logs out of your application: end the portal's session as well.
    if let Some(session_id) = link.session_id() {
        let session = chargebee.logout_portal_session(session_id).await?;
        println!("session {} of {} is {}", session.id(), session.customer_id(), session.status());
    }

    // A customer whom Chargebee does not know.
    match chargebee.portal_link("cust_unknown").send().await {
        Err(error) if error.is_not_found() => println!("no portal yet: {error}"),
        other => println!("unexpected: {other:?}"),
    }
    Ok(())
}
