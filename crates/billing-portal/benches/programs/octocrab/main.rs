fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let user = runtime.block_on(async {
        let client = octocrab::Octocrab::builder().personal_token(std::env::var("KEY").unwrap_or_default()).build()?;
        client.current().user().await
    })?;
    println!("{}", user.login);
    Ok(())
}
