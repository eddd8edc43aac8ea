//! `session`: Chargebee's portal sessions, which Upflow has none of.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Read};

use billing_portal::{Chargebee, PortalReturn, Secret, Session};

use crate::config::{Overrides, ask_hidden};
use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::output;
use crate::report::SessionReport;

/// Where `activate` finds a token that is not on standard input.
const TOKEN: &str = "BILLING_PORTAL_TOKEN";

/// No token of Chargebee's is nearly as long.
const LONGEST_INPUT: u64 = 4096;

/// Look at, activate or end a portal session at Chargebee
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    Show(ShowArgs),
    Activate(ActivateArgs),
    Logout(LogoutArgs),
}

/// Show what Chargebee says of a session
#[derive(Debug, clap::Args)]
struct ShowArgs {
    #[command(flatten)]
    session: SessionArgs,
}

/// Check a return from Chargebee's log-in page, and show whose session it is
///
/// The token, `auth_session_token` of the return URL, is read from the variable BILLING_PORTAL_TOKEN if it is set, else
/// from standard input; at a terminal it is asked for. It is a secret and no argument: other users of a machine can see
/// those.
#[derive(Debug, clap::Args)]
struct ActivateArgs {
    #[command(flatten)]
    session: SessionArgs,
}

/// End a session; ending an ended one is no error
#[derive(Debug, clap::Args)]
struct LogoutArgs {
    #[command(flatten)]
    session: SessionArgs,
}

#[derive(Debug, clap::Args)]
struct SessionArgs {
    /// The session, such as portal_1mhuIq: `session_id` of `link --json`, or `auth_session_id` of a return URL
    id: String,

    /// Print one line of JSON, as `billing-portal schema session` describes it
    #[arg(long)]
    json: bool,
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let client = || -> Result<Chargebee, Failure> { global.settings()?.chargebee(&Overrides::default()) };
    let (session, json) = match args.action {
        Action::Show(ShowArgs { session }) => (client()?.session(session.id).await?, session.json),
        Action::Logout(LogoutArgs { session }) => (client()?.logout(session.id).await?, session.json),
        Action::Activate(ActivateArgs { session }) => {
            let client = client()?;
            let portal_return = PortalReturn::new(session.id, token().await?)?;
            (client.activate(portal_return).await?, session.json)
        }
    };
    if json { output::json(&SessionReport::new(&session)) } else { print(&session) }
}

async fn token() -> Result<Secret, Failure> {
    if let Some(value) = std::env::var_os(TOKEN).filter(|value| !value.is_empty()) {
        return value.into_string().map(Secret::from).map_err(|_| Failure::misused(format!("{TOKEN} is not Unicode")));
    }
    // Elsewhere, so that Ctrl-C ends the wait.
    let read = tokio::task::spawn_blocking(|| match ask_hidden("Token (auth_session_token): ")? {
        Some(typed) => Ok(typed),
        None => piped_token(),
    });
    read.await.map_err(|_| Failure::refused("standard input cannot be read"))?
}

fn piped_token() -> Result<Secret, Failure> {
    let mut text = String::new();
    if !io::stdin().is_terminal() {
        let read = io::stdin().lock().take(LONGEST_INPUT).read_to_string(&mut text);
        read.map_err(|error| Failure::refused(format!("cannot read standard input: {error}")))?;
    }
    match text.trim() {
        "" => Err(Failure::misused("there is no token")
            .hint(format!("write it to standard input, or set the variable {TOKEN}"))),
        token => Ok(Secret::from(token)),
    }
}

fn print(session: &Session) -> Result<(), Failure> {
    let details = session.details();
    let mut text = format!(
        "Session    {}\nCustomer   {}\nStatus     {}\nMade       {}",
        session.id(),
        session.customer_id(),
        session.status(),
        details.created_at
    );
    let times =
        [("Link ends", session.expires_at()), ("Logged in", details.login_at), ("Logged out", details.logout_at)];
    for (name, time) in times {
        if let Some(time) = time {
            let _ = write!(text, "\n{name:<10} {time}");
        }
    }
    output::line(&text)
}
