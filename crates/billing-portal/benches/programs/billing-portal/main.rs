use billing_portal::{ApiKey, Chargebee};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new(std::env::var("KEY")?)).build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let link = runtime.block_on(async { chargebee.portal_link("cust_42").send().await })?;
    println!("{}", link.url());
    Ok(())
}
