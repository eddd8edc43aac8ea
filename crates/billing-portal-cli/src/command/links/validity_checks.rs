//! How long links are to work, said and questioned before they are made: a link that ends too early is of no use, and one
//! that ends too late lets in whoever finds it.

use std::time::Duration;

use billing_portal::{LinkOption, Timestamp};

use super::input_summary::{InputSummary, Links};
use super::plan::{self, Plan};
use super::validity::Calendar;
use crate::confirm;
use crate::failure::Failure;
use crate::output;
use crate::signal;
use crate::wording;

/// Longer times are more often a mistake than meant. It is the most that a vendor's own settings are known to offer.
const LONGEST_DAYS: u64 = 1_000;
const LONGEST: Duration = Duration::from_secs(LONGEST_DAYS * 86_400);

/// Refuses links that work for years.
pub(super) fn refuse_long_ones(summary: &InputSummary, calendar: &Calendar, unit: &str) -> Result<(), Failure> {
    let days = |time: Duration| time.as_secs() / 86_400;
    let of_rows =
        summary.links.iter().filter_map(|links| links.validity).map(|(_, longest, line)| (longest, Some(line)));
    let of_all = calendar.expires_in(Timestamp::now()).map(|time| (time, None));
    match of_rows.chain(of_all).max().filter(|(time, _)| *time > LONGEST) {
        None => Ok(()),
        Some((time, line)) => {
            let which = line.map_or_else(|| "links".to_owned(), |line| format!("the link of {unit} {line}"));
            let message = format!("{which} would work for {} days, which is more than {LONGEST_DAYS}", days(time));
            Err(Failure::misused(message).hint("write a shorter time, or --yes if that is meant"))
        }
    }
}

/// When links end that are made now, a line for each vendor that has any.
pub(super) fn ends(summary: &InputSummary, calendar: &Calendar, now: Timestamp) -> Vec<String> {
    if let Some(end) = calendar.end() {
        return vec![format!("All links end on {}", calendar.show(end))];
    }
    let after = |time: Duration| {
        let seconds = now.as_unix_seconds().saturating_add(i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
        calendar.show(Timestamp::from_unix_seconds(seconds))
    };
    let line = |links: &Links| {
        let vendor = links.vendor;
        let said = links.validity.map(|(shortest, longest, _)| (shortest, longest));
        let Some(usual) = vendor.facts().default_validity else {
            return format!("When links of {vendor} end, {} does not say: use them at once", vendor.facts().title);
        };
        let (first, last) = match said {
            Some((shortest, longest)) if links.by_default > 0 => (shortest.min(usual), longest.max(usual)),
            Some(said) => said,
            None => (usual, usual),
        };
        if first == last {
            format!("Links of {vendor} made now end on {}, after {}", after(first), wording::validity(first))
        } else {
            let (shortest, longest) = (wording::validity(first), wording::validity(last));
            format!(
                "Links of {vendor} made now end from {} to {}, after {shortest} to {longest}",
                after(first),
                after(last)
            )
        }
    };
    summary.links.iter().map(line).collect()
}

/// What to know of links whose end nobody has said, though somebody could.
pub(super) fn default_end(summary: &InputSummary, calendar: &Calendar) -> Option<String> {
    if calendar.end().is_some() {
        return None;
    }
    let links = summary
        .links
        .iter()
        .find(|links| links.by_default > 0 && links.vendor.has_link_option(LinkOption::ExpiresIn))?;
    let facts = links.vendor.facts();
    let (rows, validity) = (plan::rows(links.by_default.min(links.count)), wording::validity(facts.default_validity?));
    let title = facts.title;
    Some(format!(
        "No end is set for {rows}: {title} ends their links after {validity}; --expires-in or --valid-until sets another"
    ))
}

impl Plan {
    /// Asks whoever sits at a terminal whether links are to end when the vendor ends them. Elsewhere it is only said.
    pub(super) async fn ask_about_default_ends(&self) -> Result<(), Failure> {
        let Some(said) = default_end(&self.summary, &self.calendar) else { return Ok(()) };
        if !confirm::is_possible() {
            output::warning(&said);
            return Ok(());
        }
        let question = format!("{said}. Make them so?");
        let is_yes = tokio::select! {
            biased;
            () = signal::stop() => return Err(Failure::interrupted()),
            is_yes = confirm::is_yes(&question) => is_yes,
        };
        if is_yes {
            return Ok(());
        }
        Err(Failure::refused("nothing was sent")
            .hint("write --expires-in 60d or another time; --yes leaves out the question"))
    }
}
