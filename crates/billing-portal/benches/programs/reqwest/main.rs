fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::Client::builder().build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let answer: std::collections::HashMap<String, String> = runtime.block_on(async {
        let request = client.post("https://acme-test.chargebee.com/api/v2/portal_sessions");
        request.basic_auth(std::env::var("KEY").unwrap_or_default(), Some("")).send().await?.json().await
    })?;
    println!("{answer:?}");
    Ok(())
}
