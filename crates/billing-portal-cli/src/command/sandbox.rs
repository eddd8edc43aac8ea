//! `sandbox`: all vendors as a server on this machine.

use std::future::poll_fn;
use std::io::{self, ErrorKind, Read};
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use std::{fs, thread};

use billing_portal_sandbox::{ConnectionInfo, Facts, Mode, Sandbox, SandboxBuilder, Seed, Vendor};
use reqwest::Url;
use tokio::sync::oneshot;

use crate::config::ALLOW_HTTP_HOST;
use crate::failure::Failure;
use crate::output;
use crate::signal;

const DEFAULT_PORT: u16 = 8642;

/// The options that have no meaning where nothing is started, and no lines are printed.
const STARTING: [&str; 10] =
    ["port", "listen", "public_url", "allow_host", "seed", "now", "seed_number", "mode", "until_stdin_closes", "env"];

/// How long `--check` waits.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the help says after the options.
fn details() -> String {
    let facts = Vendor::ALL.iter().map(|vendor| (vendor, vendor.facts()));
    let members = |(vendor, facts): (&Vendor, &Facts)| format!("  {vendor:<12} {}\n", facts.connection_members);
    let customers = |(_, facts): (&Vendor, &Facts)| format!("  {:<12} {}\n", facts.title, facts.default_customers);
    let (members, customers): (String, String) = (facts.clone().map(members).collect(), facts.map(customers).collect());
    format!(
        "\
The first line on standard output is JSON:
  id           the site that it is about: the default one
{members}  control_url  clock, journal, faults, stubs, limits, seed and reset; sites/ makes isolated ones
  sdk          what official libraries must be given, by language; those that cannot be pointed at the host are left out

Without a seed there are these customers:
{customers}
In a container, others reach it by the name of its service:
  billing-portal sandbox --listen 0.0.0.0 --allow-host sandbox

For the other commands, in another terminal:
  eval \"$(billing-portal sandbox --env)\"

Exit status:
  0    after Ctrl-C or SIGTERM, or when standard input closes if that was asked for; with --check, a sandbox is there
  1    it cannot listen; with --check, no sandbox is there
  2    an option or the seed is wrong"
    )
}

/// Run all vendors on this machine, for tests without an account
#[derive(Debug, clap::Args)]
#[command(after_long_help = details())]
pub(crate) struct Args {
    /// Where to listen; 0 is any free port
    #[arg(long, value_name = "N", default_value_t = DEFAULT_PORT)]
    port: u16,

    /// The address to listen on; any but loopback lets others reach the sandbox, unencrypted and with known keys
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    listen: IpAddr,

    /// What the URLs that it hands out start with, such as https://sandbox.example, if not with that address
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,

    /// A host name, such as a service of Docker Compose, that requests may name beside its own; give it once for each
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,

    /// A JSON file with the customers to start with
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,

    /// Freeze the clock at this time, such as 2026-01-01T00:00:00Z; requests to the control URL move it
    #[arg(long, value_name = "RFC3339", value_parser = unix_seconds)]
    now: Option<u64>,

    /// Chooses ids and tokens: the same number, the same ids
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed_number: u64,

    /// What to do with parameters that an operation does not know: strict refuses them, vendor ignores them as the vendors do
    #[arg(long, default_value = "strict", value_name = "MODE")]
    mode: Mode,

    /// End once standard input closes, as it does when the program that started the sandbox ends
    #[arg(long)]
    until_stdin_closes: bool,

    /// Start nothing: print what the other commands need of a sandbox with this port and these addresses, as lines for a shell
    #[arg(long, conflicts_with = "until_stdin_closes")]
    env: bool,

    /// Start nothing: see whether a sandbox is there, by its address or control URL, for the health checks of containers
    #[arg(long, value_name = "URL", conflicts_with_all = STARTING)]
    check: Option<Url>,
}

pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    if let Some(url) = args.check {
        return check(url).await;
    }
    if args.env {
        return print_variables(&builder(&args)?.connection_info().map_err(|error| not_started(&error))?);
    }
    let mut stop = pin!(stop(args.until_stdin_closes));
    // Polled once, it listens: whoever has read the line of JSON may stop the sandbox cleanly.
    if poll_fn(|context| Poll::Ready(stop.as_mut().poll(context).is_ready())).await {
        return Ok(());
    }
    let sandbox = builder(&args)?.start().await.map_err(|error| not_started(&error))?;
    if !args.listen.is_loopback() {
        output::warning(&format!(
            "on {} others can reach the sandbox, its keys are known and nothing is encrypted",
            args.listen
        ));
    }
    output::json(sandbox.connection_info())?;
    output::remark(&format!("All vendors are at {}: open it in a browser. Ctrl-C stops them.", sandbox.url()));
    sandbox.serve_until(stop).await;
    Ok(())
}

fn builder(args: &Args) -> Result<SandboxBuilder, Failure> {
    let mut builder =
        Sandbox::builder().listen(args.listen).port(args.port).mode(args.mode).seed_number(args.seed_number);
    if let Some(url) = &args.public_url {
        builder = builder.public_url(url);
    }
    for name in &args.allow_host {
        builder = builder.allow_host(name);
    }
    if let Some(now) = args.now {
        builder = builder.now(now);
    }
    if let Some(file) = &args.seed {
        builder = builder.seed(read_seed(file)?);
    }
    Ok(builder)
}

fn not_started(error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::InvalidInput => Failure::misused(error.to_string())
            .hint("write --public-url https://sandbox.example, --allow-host sandbox, and a --port for --env"),
        ErrorKind::AddrInUse => Failure::refused(error.to_string()).hint("use --port 0 for any free port"),
        _ => Failure::refused(error.to_string()),
    }
}

/// The variables that clients of all vendors read, and what they are for this sandbox.
pub(crate) fn variables(connection: &ConnectionInfo) -> Vec<(&'static str, String)> {
    let settings = billing_portal::Vendor::ALL.iter().flat_map(|vendor| vendor.settings());
    let values = settings.filter_map(|setting| Some((setting.variable, connection.variable(setting.variable)?)));
    let http_host = connection.plain_http_host().map(|host| (ALLOW_HTTP_HOST, host));
    values.chain(http_host).collect()
}

/// Prints them, a line each.
fn print_variables(connection: &ConnectionInfo) -> Result<(), Failure> {
    for (name, value) in variables(connection) {
        // Within single quotes, a shell takes all else as it is.
        output::line(&format!("export {name}='{}'", value.replace('\'', r"'\''")))?;
    }
    Ok(())
}

/// Asks the sandbox at this address, or at this control URL, whether it is well.
async fn check(mut url: Url) -> Result<(), Failure> {
    let place = url.origin().ascii_serialization();
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Failure::misused("--check takes an address such as http://127.0.0.1:8642"));
    }
    let path = url.path().trim_end_matches('/');
    let control = if path.contains("/_sandbox") { path.to_owned() } else { format!("{path}/_sandbox") };
    url.set_path(&format!("{control}/health"));
    let none = |why: String| Failure::refused(format!("no sandbox is well at {place}: {why}"));
    // It is on this machine or in the next container, where no proxy leads.
    let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE);
    // Where nothing is encrypted, no certificate authorities have to be there.
    let client = if url.scheme() == "http" { client.tls_certs_only([]) } else { client };
    let client = client.build();
    let client = client.map_err(|error| none(error.to_string()))?;
    let response = client.get(url).send().await.map_err(|error| {
        none(if error.is_timeout() {
            format!("no response in {} s", PATIENCE.as_secs())
        } else {
            "it cannot be reached".to_owned()
        })
    })?;
    let status = response.status();
    let body = response.bytes().await.unwrap_or_default();
    let health: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
    if status.is_success() && health["status"] == "ok" {
        output::remark(&format!("A sandbox is at {place}."));
        return Ok(());
    }
    Err(none(format!("the response is not a sandbox's, its status {}", status.as_u16())))
}

fn read_seed(file: &Path) -> Result<Seed, Failure> {
    let text = fs::read_to_string(file)
        .map_err(|error| Failure::misused(format!("cannot read the seed {}: {error}", file.display())))?;
    Seed::from_json(&text).map_err(|error| {
        Failure::misused(format!("{}: {error}", file.display()))
            .hint("GET seed/schema at the control URL of a sandbox has the JSON Schema of seeds")
    })
}

fn unix_seconds(text: &str) -> Result<u64, String> {
    let now = text.parse::<jiff::Timestamp>().map_err(|_| "write a time such as 2026-01-01T00:00:00Z".to_owned())?;
    u64::try_from(now.as_second()).map_err(|_| "write a time from 1970 on".to_owned())
}

/// Completes when the sandbox is to end.
async fn stop(until_stdin_closes: bool) {
    tokio::select! {
        biased;
        () = signal::stop() => {}
        () = stdin_closed(), if until_stdin_closes => {}
    }
}

/// Completes once standard input has ended. It is read on a thread of its own, which the end of the process ends.
async fn stdin_closed() {
    let (said, end) = oneshot::channel();
    thread::spawn(move || {
        let mut stdin = io::stdin().lock();
        let mut ignored = [0; 1024];
        // An input that cannot be read will not say anything any more, either.
        while stdin.read(&mut ignored).is_ok_and(|bytes| bytes > 0) {}
        let _ = said.send(());
    });
    let _ = end.await;
}
