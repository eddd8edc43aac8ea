//! Small programs, of which each makes a call with one library, to see how long they take to build.

use std::path::Path;

/// A program.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// The library.
    pub name: &'static str,
    /// What of it is built.
    pub what: &'static str,
    /// Its dependencies beside tokio, in TOML; `{workspace}` stands for the folder of this workspace.
    dependencies: &'static str,
    /// Its `main.rs`.
    pub main: &'static str,
}

/// The facade.
pub const FACADE: &str = "billing-portal";

/// What the others are compared with.
pub const BARE: &str = "reqwest";

/// All programs. What this workspace depends on as well is of the version in its `Cargo.lock`, with which the programs
/// are built; other libraries have an exact version here.
pub const PROGRAMS: [Program; 5] = [
    Program {
        name: FACADE,
        what: "one vendor, Chargebee, with rustls, the default",
        dependencies: "\
billing-portal = { path = '{workspace}/crates/billing-portal', default-features = false, features = [\"chargebee\", \"rustls\"] }",
        main: r#"use billing_portal::{ApiKey, Chargebee};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new(std::env::var("KEY")?)).build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let link = runtime.block_on(async { chargebee.portal_link("cust_42").send().await })?;
    println!("{}", link.url());
    Ok(())
}
"#,
    },
    Program {
        name: BARE,
        what: "default features, with rustls, and `json`",
        dependencies: "reqwest = { version = '0.13', features = ['json'] }",
        main: r#"fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::Client::builder().build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let answer: std::collections::HashMap<String, String> = runtime.block_on(async {
        let request = client.post("https://acme-test.chargebee.com/api/v2/portal_sessions");
        request.basic_auth(std::env::var("KEY").unwrap_or_default(), Some("")).send().await?.json().await
    })?;
    println!("{answer:?}");
    Ok(())
}
"#,
    },
    Program {
        name: "async-stripe",
        what: "the portal of Stripe alone, with OpenSSL of the system, the default",
        dependencies: "\
async-stripe = '=1.0.0-rc.10'
async-stripe-billing = { version = '=1.0.0-rc.10', features = ['billing_portal_session'] }",
        main: r#"use stripe_billing::billing_portal_session::CreateBillingPortalSession;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = stripe::Client::new(std::env::var("KEY")?);
    let request = CreateBillingPortalSession::new().customer("cust_42");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("{}", runtime.block_on(request.send(&client))?.url);
    Ok(())
}
"#,
    },
    Program {
        name: "dodopayments",
        what: "default features, with rustls",
        dependencies: "dodopayments = '=1.127.0'",
        main: r#"fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = dodopayments::ClientConfig::new("https://live.dodopayments.com").with_api_key(std::env::var("KEY")?);
    let client = dodopayments::Client::new(config)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let request = client.customers().customer_portal().create().customer_id("cust_42");
    let session = runtime.block_on(async { request.await })?;
    println!("{}", session.link);
    Ok(())
}
"#,
    },
    Program {
        name: "octocrab",
        what: "default features, with rustls",
        dependencies: "octocrab = '=0.54.9'",
        main: r#"fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let user = runtime.block_on(async {
        let client = octocrab::Octocrab::builder().personal_token(std::env::var("KEY").unwrap_or_default()).build()?;
        client.current().user().await
    })?;
    println!("{}", user.login);
    Ok(())
}
"#,
    },
];

impl Program {
    /// The name of its package.
    #[must_use]
    pub fn package(&self) -> String {
        format!("with-{}", self.name)
    }

    /// Its `Cargo.toml`. It is a workspace of its own, wherever it is built.
    #[must_use]
    pub fn manifest(&self, workspace: &Path) -> String {
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
             [dependencies]\ntokio = {{ version = \"1\", features = [\"rt\"] }}\n{}\n",
            self.package(),
            self.dependencies.replace("{workspace}", &workspace.display().to_string()),
        )
    }
}
