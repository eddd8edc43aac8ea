//! `demo`: both vendors' life cycles through the library, against the sandbox in process.
//!
//! It takes nothing from the environment, so that it neither needs nor touches anybody's account.

mod browser;
mod chargebee;
mod step;
mod upflow;

use billing_portal::{PortalLink, Timestamp};
use billing_portal_sandbox::Sandbox;

use self::browser::Browser;
use self::step::Steps;
use crate::failure::Failure;
use crate::output;

/// Walk through both vendors' life cycles on this machine, offline
///
/// Starts the sandbox inside the command, makes links and sessions through the library, opens them as a customer's
/// browser would, and checks every step. It needs no account, reads no variables and sends nothing beyond 127.0.0.1.
///
/// Exit status: 0 if every step saw what it should, else 1.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

pub(crate) async fn run(_: Args) -> Result<(), Failure> {
    let sandbox =
        Sandbox::start().await.map_err(|error| Failure::refused(format!("cannot start the sandbox: {error}")))?;
    let browser = Browser::new().map_err(Failure::refused)?;
    let mut steps = Steps::new(output::line);
    steps.text(&format!("Portal links of both vendors, from the sandbox at {}", sandbox.url()));
    // What stops one walk says nothing of the other; `finish` has counted it.
    let _ = chargebee::walk(&sandbox, &browser, &mut steps).await;
    let _ = upflow::walk(&sandbox, &browser, &mut steps).await;
    steps.finish()
}

/// How long a link works from now on, to the minute.
fn lifetime(link: &PortalLink) -> String {
    let Some(end) = link.expires_at() else {
        return "no end".to_owned();
    };
    let seconds = end.as_unix_seconds() - Timestamp::now().as_unix_seconds();
    let minutes = (seconds + 30).div_euclid(60);
    match minutes {
        _ if minutes > 24 * 60 && minutes % (24 * 60) == 0 => format!("{} days", minutes / (24 * 60)),
        _ if minutes % 60 == 0 => format!("{} h", minutes / 60),
        _ => format!("{minutes} min"),
    }
}

/// A link without what makes it a secret: the address up to the first part of the path.
fn shortened(link: &PortalLink) -> String {
    let end = link.url().match_indices('/').nth(3).map_or(0, |(slash, _)| slash);
    format!("{}/…", &link.url()[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_world_that_differs_fails_the_demo() {
        // By this clock, the hour of every session was over long ago.
        let sandbox = Sandbox::builder().now(1_000_000_000).start().await.expect("a sandbox");
        let browser = Browser::new().expect("a browser");
        let mut lines = Vec::new();
        let mut steps = Steps::new(|line: &str| {
            lines.push(line.to_owned());
            Ok(())
        });
        assert!(chargebee::walk(&sandbox, &browser, &mut steps).await.is_err());
        assert!(steps.finish().is_err());
        let last = lines.last().expect("a line");
        assert!(last.starts_with("  NO  make a link for cust_42") && last.ends_with("; expected 1 h"), "{last}");
    }
}
