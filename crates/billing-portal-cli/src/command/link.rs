//! `link`: one link to a customer's portal.

use std::env;
use std::time::Duration;

use billing_portal::{LinkOption, Opens, PortalLink};
use jiff::tz::TimeZone;

use crate::config::Settings;
use crate::failure::Failure;
use crate::local_time::{self, Until};
use crate::option::{self, GlobalOptions, LinkOptions};
use crate::output;
use crate::platform::display;
use crate::report::LinkReport;
use crate::wording;

const DETAILS: &str = "\
Output:
  The URL alone on standard output; on standard error, for whom it is, at which
  account, and when it ends, in --time-zone.
  With --json one line on standard output, here broken in two:
    {\"vendor\":\"…\",\"customer\":\"…\",\"url\":\"https://…\",
     \"expires_at\":\"2026-01-30T12:00:00Z\",\"session_id\":null}
  expires_at is in UTC, or null if the vendor names no end; session_id is null
  where the vendor has no sessions.";

/// Make a link to a customer's portal
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS)]
pub(crate) struct Args {
    #[arg(help = wording::customer())]
    customer: String,

    #[command(flatten)]
    options: LinkOptions,

    #[arg(long, value_name = "DATE|TIME", conflicts_with = "expires_in", help = until_help(), value_parser = Until::parse)]
    valid_until: Option<Until>,

    /// Where days end and times are, such as Europe/Berlin [default: this machine's]
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,

    /// Open the link in the browser instead of printing it; other users of this machine may see the browser's command line
    #[arg(long, conflicts_with = "json")]
    open: bool,

    /// Print one line of JSON, as `billing-portal schema` describes it, instead of the URL
    #[arg(long)]
    json: bool,
}

fn until_help() -> String {
    let what =
        "the link works to the end of this day, such as 2026-03-31, or until this time, such as 2026-03-31T18:00";
    wording::help(LinkOption::ExpiresIn, what)
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let Args { customer, options, valid_until, time_zone, open, json } = args;
    let zone = local_time::zone(time_zone.as_deref())?;
    let settings = global.settings()?;
    let vendor = settings.vendor(options.vendor)?;
    let mut request = options.request(&customer, |_| true).map_err(Failure::misused)?;
    if let Some(until) = valid_until {
        if !vendor.has_link_option(LinkOption::ExpiresIn) {
            let owners = wording::names(|vendor| vendor.has_link_option(LinkOption::ExpiresIn));
            return Err(Failure::misused(format!(
                "--valid-until is no option of {vendor}: its links end by themselves"
            ))
            .hint(format!("leave it out, or write --vendor {owners}")));
        }
        request = request.expires_in(until.remaining(&zone)?);
    }
    option::check(vendor, &request)?;
    let made = settings.builder(vendor)?.build()?.link(request).await;
    let link = made.map_err(|error| option::of_customer(error, vendor, &customer))?;
    if json {
        output::json(&LinkReport::new(&customer, &link))?;
    } else {
        tell(&customer, &link, &settings, &zone);
    }
    match (json, open) {
        (true, _) => Ok(()),
        (false, true) => open_in_browser(&link),
        (false, false) => Ok(output::line(link.url())?),
    }
}

/// Says whom the link is for, when it ends and that it is a secret, apart from the link itself.
fn tell(customer: &str, link: &PortalLink, settings: &Settings, zone: &TimeZone) {
    let end = link.expires_at().map(|end| format!("works until {}", local_time::text(end, zone)));
    let end = end.unwrap_or_else(|| "no end given".to_owned());
    output::remark(&format!("Portal link for {customer} at {}, {end}.", settings.used(link.vendor())));
    output::remark(match link.vendor().facts().opens {
        Opens::Once => "Keep it secret: whoever opens it first is let in. It opens once.",
        Opens::Briefly => "Keep it secret: whoever has it is let in. Open it at once: it works for moments.",
        _ => "Keep it secret: whoever has it is let in, as often as they like.",
    });
}

/// How long a launcher of browsers is watched.
const LAUNCHER: Duration = Duration::from_secs(2);

/// Opens the link, which is then not printed: a secret need not stay on the screen. If there is no browser, it must.
fn open_in_browser(link: &PortalLink) -> Result<(), Failure> {
    let opened = if display::is_there(|name| env::var_os(name)) {
        let opened = open::that_detached_with_timeout(link.url(), LAUNCHER);
        opened.map_err(|error| format!("no browser could be started: {}", error.kind()))
    } else {
        Err("no browser could be started: there is no display".to_owned())
    };
    let Err(why) = opened else {
        output::remark("It is opened in the browser.");
        return Ok(());
    };
    output::line(link.url())?;
    Err(Failure::refused(why).hint("open the printed link yourself"))
}
