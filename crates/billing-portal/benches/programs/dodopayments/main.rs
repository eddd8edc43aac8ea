fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = dodopayments::ClientConfig::new("https://live.dodopayments.com").with_api_key(std::env::var("KEY")?);
    let client = dodopayments::Client::new(config)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let request = client.customers().customer_portal().create().customer_id("cust_42");
    let session = runtime.block_on(async { request.await })?;
    println!("{}", session.link);
    Ok(())
}
