//! `link`: one link to a customer's portal.

use billing_portal::{Opens, PortalLink};

use crate::failure::Failure;
use crate::option::{self, GlobalOptions, LinkOptions};
use crate::output;
use crate::report::LinkReport;
use crate::wording;

const DETAILS: &str = "\
Output:
  The URL alone on standard output; on standard error, for whom it is and when
  it ends. With --json one line on standard output, here broken in two:
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

    /// Open the link in the browser instead of printing it; other users of this machine may see the browser's command line
    #[arg(long, conflicts_with = "json")]
    open: bool,

    /// Print one line of JSON, as `billing-portal schema` describes it, instead of the URL
    #[arg(long)]
    json: bool,
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let Args { customer, options, open, json } = args;
    let settings = global.settings()?;
    let vendor = settings.vendor(options.vendor)?;
    let request = options.request(&customer, |_| true).map_err(Failure::misused)?;
    option::check(vendor, &request)?;
    let link = settings.builder(vendor)?.build()?.link(request).await?;
    if json {
        return Ok(output::json(&LinkReport::new(&customer, &link))?);
    }
    tell(&customer, &link);
    if open { open_in_browser(&link) } else { Ok(output::line(link.url())?) }
}

/// Says whom the link is for, when it ends and that it is a secret, apart from the link itself.
fn tell(customer: &str, link: &PortalLink) {
    let end = link.expires_at().map_or_else(|| "no end given".to_owned(), |end| format!("works until {end} (UTC)"));
    output::remark(&format!("Portal link for {} at {}, {end}.", customer, link.vendor()));
    output::remark(match link.vendor().facts().opens {
        Opens::Once => "Keep it secret: whoever opens it first is let in. It opens once.",
        Opens::Briefly => "Keep it secret: whoever has it is let in. Open it at once: it works for moments.",
        _ => "Keep it secret: whoever has it is let in, as often as they like.",
    });
}

/// Opens the link, which is then not printed: a secret need not stay on the screen. If there is no browser, it must.
fn open_in_browser(link: &PortalLink) -> Result<(), Failure> {
    let Err(error) = open::that_detached(link.url()) else {
        output::remark("It is opened in the browser.");
        return Ok(());
    };
    output::line(link.url())?;
    Err(Failure::refused(format!("no browser could be started: {}", error.kind()))
        .hint("open the printed link yourself"))
}
