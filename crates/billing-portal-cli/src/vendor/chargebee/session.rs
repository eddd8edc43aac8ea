//! `session`: Chargebee's portal sessions.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Read};

use billing_portal::{Chargebee, Error, PortalReturn, Secret, Vendor};
use schemars::JsonSchema;
use serde::Serialize;

use crate::config::ask_hidden;
use crate::failure::Failure;
use crate::output;
use crate::report::Time;

/// Where `activate` finds a token that is not on standard input.
const TOKEN: &str = "BILLING_PORTAL_TOKEN";

/// No token of Chargebee's is nearly as long.
const LONGEST_INPUT: u64 = 4096;

/// Look at, activate or end a portal session at Chargebee
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Session {
    /// Show what Chargebee says of a session
    Show(Args),
    /// Check a return from Chargebee's log-in page, and show whose session it is
    ///
    /// The token, `auth_session_token` of the return URL, is read from the variable BILLING_PORTAL_TOKEN if it is set,
    /// else from standard input; at a terminal it is asked for. It is a secret and no argument: other users of a machine
    /// can see those.
    Activate(Args),
    /// End a session; ending an ended one is no error
    Logout(Args),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The session, such as portal_1mhuIq: `session_id` of `link --json`, or `auth_session_id` of a return URL
    id: String,

    /// Print one line of JSON, as `billing-portal schema session` describes it
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(action: Session, client: &Chargebee) -> Result<(), Failure> {
    let (session, json) = match action {
        Session::Show(Args { id, json }) => (client.retrieve_portal_session(id).await, json),
        Session::Logout(Args { id, json }) => (client.logout_portal_session(id).await, json),
        Session::Activate(Args { id, json }) => {
            let portal_return = PortalReturn::new(id, token().await?)?;
            (client.activate_portal_session(portal_return).await, json)
        }
    };
    let session = session.map_err(failed)?;
    Ok(if json { output::json(&SessionReport::new(&session)) } else { print(&session) }?)
}

fn failed(error: Error) -> Failure {
    if error.is_conflict() {
        Failure::from(error).hint("`billing-portal session show` says what state the session is in")
    } else {
        error.into()
    }
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

fn print(session: &billing_portal::Session) -> io::Result<()> {
    let details = session.details();
    let mut text = format!(
        "Session    {}\nCustomer   {}\nStatus     {}\nMade       {}",
        output::shown(session.id()),
        output::shown(session.customer_id()),
        output::shown(session.status().as_ref()),
        details.created_at
    );
    let times =
        [("Link ends", session.expires_at()), ("Logged in", details.login_at), ("Logged out", details.logout_at)];
    for (name, time) in times {
        if let Some(time) = time {
            let _ = write!(text, "\n{name:<10} {time}");
        }
    }
    output::lines(&text)
}

/// A portal session, as `session … --json` prints it. It holds neither its token nor its link.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Session")]
pub(super) struct SessionReport {
    /// `chargebee`.
    vendor: &'static str,
    /// The id of the session.
    id: String,
    /// Chargebee's id of the customer.
    customer: String,
    /// `created`, `logged_in`, `logged_out` or `not_yet_activated`; Chargebee may add others.
    status: String,
    /// When the session was made, in UTC.
    created_at: Time,
    /// Until when its link can be opened, in UTC.
    expires_at: Option<Time>,
    /// When the customer logged in, in UTC.
    login_at: Option<Time>,
    /// When the session was logged out, in UTC.
    logout_at: Option<Time>,
}

impl SessionReport {
    pub(super) fn new(session: &billing_portal::Session) -> Self {
        let details = session.details();
        Self {
            vendor: Vendor::Chargebee.name(),
            id: session.id().to_owned(),
            customer: session.customer_id().to_owned(),
            status: session.status().to_string(),
            created_at: details.created_at.into(),
            expires_at: session.expires_at().map(Time::from),
            login_at: details.login_at.map(Time::from),
            logout_at: details.logout_at.map(Time::from),
        }
    }
}
