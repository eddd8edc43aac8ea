//! `doctor --probe`: what only somebody with an account can see of a vendor.

use std::fmt::Write as _;

use billing_portal::{Bearing, LinkProbe, LinkRequest, Vendor};

use crate::config::Settings;
use crate::confirm::confirmed;
use crate::failure::Failure;
use crate::option;
use crate::output::{self, shown};
use crate::wording;

/// Makes one link after asking, and prints the form of the response.
pub(super) async fn run(customer: &str, vendor: Vendor, settings: &Settings, yes: bool) -> Result<(), Failure> {
    let request = LinkRequest::new(customer);
    option::check(vendor, &request)?;
    let portal = settings.builder(vendor)?.build()?;
    let used = settings.used(vendor);
    confirmed(&format!("Make a link for {customer} at {used}, which is not shown?"), yes).await?;
    let probe = portal.probe_link(request).await;
    let probe = probe.map_err(|error| option::of_customer(error, vendor, customer))?;
    output::lines(&text(vendor, &probe))?;
    output::remark("It holds names and types, and no value of yours: paste it into an issue of this project.");
    match count(&probe, Bearing::Refuted) {
        0 => Ok(()),
        number => Err(Failure::refused(format!("{} not hold", holds(number)))),
    }
}

fn holds(number: u64) -> String {
    format!("{} {}", wording::count(number, "assumption"), if number == 1 { "does" } else { "do" })
}

fn count(probe: &LinkProbe, of: Bearing) -> u64 {
    probe.findings().filter(|(_, bearing)| *bearing == of).count() as u64
}

fn text(vendor: Vendor, probe: &LinkProbe) -> String {
    let mut text = format!(
        "billing-portal {}: {vendor}, {}\nstatus        {}\nheaders       {}",
        env!("CARGO_PKG_VERSION"),
        probe.operation(),
        probe.status().as_u16(),
        shown(&probe.headers().join(", "))
    );
    for (pointer, kind) in probe.members() {
        let _ = write!(text, "\nmember        {}: {kind}", shown(pointer));
    }
    for (word, of) in
        [("holds", Bearing::Confirmed), ("does NOT hold", Bearing::Refuted), ("not seen", Bearing::Unseen)]
    {
        for (assumption, _) in probe.findings().filter(|(_, bearing)| *bearing == of) {
            let _ = write!(text, "\n{word:<14}{}: {}", assumption.place, assumption.what);
        }
    }
    text
}
