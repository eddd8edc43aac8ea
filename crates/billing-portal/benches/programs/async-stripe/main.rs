use stripe_billing::billing_portal_session::CreateBillingPortalSession;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = stripe::Client::new(std::env::var("KEY")?);
    let request = CreateBillingPortalSession::new().customer("cust_42");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("{}", runtime.block_on(request.send(&client))?.url);
    Ok(())
}
