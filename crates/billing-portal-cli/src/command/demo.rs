//! `demo`: the vendors' life cycles through the library, against the local sandbox, in process.
//!
//! It takes nothing from the environment, so that it neither needs nor touches anybody's account.

use billing_portal_sandbox::Sandbox;

use crate::failure::Failure;
use crate::output;
use crate::vendor;
use crate::walk::{Browser, Steps};
use crate::wording;

/// Walk through all vendors' life cycles on this machine, offline
///
/// Starts the local sandbox inside the command, makes links and sessions through the library, opens them as a customer's
/// browser would, and checks every step. It needs no account, reads no variables and sends nothing beyond 127.0.0.1.
///
/// Exit status: 0 if every step saw what it should, else 1.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

pub(crate) async fn run(_: Args) -> Result<(), Failure> {
    let sandbox =
        Sandbox::start().await.map_err(|error| Failure::refused(format!("cannot start the local sandbox: {error}")))?;
    let browser = Browser::new().map_err(Failure::refused)?;
    let mut steps = Steps::new(output::line);
    steps.text(&format!("Portal links of {}, from the local sandbox at {}", wording::titles(|_| true), sandbox.url()));
    for commands in vendor::all() {
        // What stops one walk says nothing of the others; `finish` has counted it.
        let _ = (commands.demo)(&sandbox, &browser, &mut steps).await;
    }
    steps.finish()
}
