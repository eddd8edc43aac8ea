//! `link`: one link to a customer's portal.

use billing_portal::{PortalLink, Vendor};

use crate::config::{Overrides, Settings};
use crate::failure::Failure;
use crate::option::{GlobalOptions, LinkOptions, customer_ref};
use crate::output;
use crate::report::LinkReport;

const DETAILS: &str = "\
Output:
  The URL alone on standard output; on standard error, for whom it is and when it ends.
  With --json one line on standard output, here broken in two:
    {\"vendor\":\"upflow\",\"customer\":\"external:123\",\"url\":\"https://…\",
     \"expires_at\":\"2026-01-30T12:00:00Z\",\"session_id\":null}
  expires_at is in UTC, or null if the vendor names no end; session_id is Chargebee's.

Environment, or a profile of the configuration file (`billing-portal doctor` says where it is):
  BILLING_PORTAL_VENDOR   chargebee or upflow, if both are configured
  BILLING_PORTAL_CA_FILE  certificate authorities to trust beside the platform's, in PEM
  CHARGEBEE_SITE          first part of the site's address, such as acme-test
  CHARGEBEE_API_KEY       full-access key of the site
  CHARGEBEE_REDIRECT_URL  default of --redirect-url; one of the two is needed
  CHARGEBEE_BASE_URL      another address of the API, such as the sandbox's
  UPFLOW_API_KEY          key of the organization's key pair
  UPFLOW_API_SECRET       secret of the organization's key pair
  UPFLOW_ENVIRONMENT      production (default) or sandbox
  UPFLOW_BASE_URL         another address of the API, such as the sandbox's

Exit status:
  0 done, 1 the vendor or the network said no, 2 wrong use or configuration,
  130 after Ctrl-C.";

/// Make a link to a customer's portal
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS)]
pub(crate) struct Args {
    /// The customer: Chargebee's customer id; Upflow's UUID, or external:ID by the id in your own system
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
    let link = match options.vendor(&settings)? {
        Vendor::Chargebee => at_chargebee(&settings, &customer, options).await?,
        Vendor::Upflow => at_upflow(&settings, &customer, options).await?,
        vendor => return Err(Failure::misused(format!("this command makes no links of {vendor}"))),
    };
    if json {
        return output::json(&LinkReport::new(&customer, &link));
    }
    tell(&customer, &link);
    if open { open_in_browser(&link) } else { output::line(link.url()) }
}

async fn at_chargebee(settings: &Settings, customer: &str, options: LinkOptions) -> Result<PortalLink, Failure> {
    let mut link = settings.chargebee(&Overrides::default())?.portal_link(customer);
    if let Some(url) = options.redirect_url {
        link = link.redirect_url(url);
    }
    if let Some(url) = options.forward_url {
        link = link.forward_url(url);
    }
    Ok(link.send().await?)
}

async fn at_upflow(settings: &Settings, customer: &str, options: LinkOptions) -> Result<PortalLink, Failure> {
    let customer = customer_ref(customer)?;
    let mut link = settings.upflow(&Overrides::default())?.portal_link(customer);
    if let Some(validity) = options.expires_in {
        link = link.expires_in(validity);
    }
    if !options.frame_ancestors.is_empty() {
        link = link.frame_ancestors(options.frame_ancestors);
    }
    Ok(link.send().await?)
}

/// Says whom the link is for, when it ends and that it is a secret, apart from the link itself.
fn tell(customer: &str, link: &PortalLink) {
    let end = link.expires_at().map_or_else(|| "no end given".to_owned(), |end| format!("works until {end} (UTC)"));
    output::remark(&format!("Portal link for {} at {}, {end}.", customer, link.vendor()));
    output::remark(match link.vendor() {
        Vendor::Chargebee => "Keep it secret: whoever opens it first is let in. It opens once.",
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
