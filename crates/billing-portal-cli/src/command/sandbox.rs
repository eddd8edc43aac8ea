//! `sandbox`: both vendors as a server on this machine.

use std::future::poll_fn;
use std::io::ErrorKind;
use std::pin::pin;
use std::task::Poll;

use billing_portal_sandbox::Sandbox;

use crate::failure::Failure;
use crate::output;
use crate::signal;

const DEFAULT_PORT: u16 = 8642;

const DETAILS: &str = "\
The first line on standard output is JSON:
  chargebee    base_url, site and api_key
  upflow       base_url, api_key and api_secret
  control_url  health, journal and clock of the sandbox
  sdk          what Chargebee's official SDKs for Python and Node must be given

It listens on 127.0.0.1 only. Chargebee's customers are cust_42 and cust_7, Upflow's is
a123b456-c7d8-4fb3-a3ae-29fd1b4a287e, which is external:123 as well.

Exit status: 0 after Ctrl-C or SIGTERM, 1 if it cannot listen on the port.";

/// Run both vendors on this machine, for tests without an account
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS)]
pub(crate) struct Args {
    /// Where to listen on 127.0.0.1; 0 is any free port
    #[arg(long, value_name = "N", default_value_t = DEFAULT_PORT)]
    port: u16,
}

pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let Args { port } = args;
    let mut stop = pin!(signal::stop());
    // Polled once, it listens: whoever has read the line of JSON may stop the sandbox cleanly.
    if poll_fn(|context| Poll::Ready(stop.as_mut().poll(context).is_ready())).await {
        return Ok(());
    }
    let sandbox = Sandbox::builder().port(port).start().await.map_err(|error| {
        let taken = error.kind() == ErrorKind::AddrInUse;
        let failure = Failure::refused(error.to_string());
        if taken { failure.hint("use --port 0 for any free port") } else { failure }
    })?;
    output::json(sandbox.connection_info())?;
    output::remark(&format!("Both vendors are at {}: open it in a browser. Ctrl-C stops them.", sandbox.url()));
    sandbox.serve_until(stop).await;
    Ok(())
}
