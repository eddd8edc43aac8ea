//! What vendors have, in words for people: made from what the facade says of them.

use std::collections::BTreeMap;
use std::time::Duration;

use billing_portal::{LinkOption, OwnLinkOption, Vendor};

/// The items as a sentence has them: `a, b and c`, where `last` is `and`.
pub(crate) fn list(items: impl IntoIterator<Item = impl Into<String>>, last: &str) -> String {
    let mut items: Vec<String> = items.into_iter().map(Into::into).collect();
    match items.pop() {
        Some(item) if items.is_empty() => item,
        Some(item) => format!("{} {last} {item}", items.join(", ")),
        None => String::new(),
    }
}

/// The vendors for which something holds, as they write themselves: `Chargebee and Upflow`.
pub(crate) fn titles(holds: impl Fn(Vendor) -> bool) -> String {
    list(vendors(holds).map(|vendor| vendor.facts().title), "and")
}

/// The vendors for which something holds, as the command line has them: `chargebee or upflow`.
pub(crate) fn names(holds: impl Fn(Vendor) -> bool) -> String {
    list(vendors(holds).map(Vendor::name), "or")
}

pub(crate) fn vendors(holds: impl Fn(Vendor) -> bool) -> impl Iterator<Item = Vendor> {
    Vendor::ALL.iter().copied().filter(move |vendor| holds(*vendor))
}

/// A number of things: `1 contact`, `2 contacts`, `12,345 contacts`.
pub(crate) fn count(number: u64, what: &str) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("{text} {what}{}", if number == 1 { "" } else { "s" })
}

/// For help: who has an option of links, and what it does.
pub(crate) fn help(option: LinkOption, what: &str) -> String {
    format!("{}: {what}", titles(|vendor| vendor.has_link_option(option)))
}

/// For help: something that each vendor calls otherwise, or has of its own.
pub(crate) fn each(what: impl Fn(Vendor) -> String, between: &str) -> String {
    Vendor::ALL.iter().copied().map(what).collect::<Vec<_>>().join(between)
}

/// For help: what a customer is called by.
pub(crate) fn customer() -> String {
    format!("The customer: {}", each(|vendor| vendor.facts().customer.to_owned(), "; "))
}

/// What the command line calls an option of links, without `--`; none for what it has not.
pub(crate) fn flag(option: LinkOption) -> Option<String> {
    match option {
        LinkOption::IdempotencyKey => None,
        // It is written once for each host.
        LinkOption::FrameAncestors => Some("frame-ancestor".to_owned()),
        option => Some(option.name().replace('_', "-")),
    }
}

/// The options of the command line for a vendor's links.
pub(crate) fn flags(vendor: Vendor) -> Vec<String> {
    let own = vendor.own_link_options().iter().map(|own| LinkOption::Own(own.name));
    vendor.link_options().iter().copied().chain(own).filter_map(flag).map(|flag| format!("--{flag}")).collect()
}

/// The options that only one vendor's links have, by their names.
pub(crate) fn own_options() -> BTreeMap<&'static str, &'static OwnLinkOption> {
    Vendor::ALL.iter().flat_map(|vendor| vendor.own_link_options()).map(|own| (own.name, own)).collect()
}

/// How long a link works, to the minute: `24 h`, `60 days`.
pub(crate) fn validity(time: Duration) -> String {
    match (time.as_secs() + 30) / 60 {
        minutes if minutes > 24 * 60 && minutes % (24 * 60) == 0 => format!("{} days", minutes / (24 * 60)),
        minutes if minutes % 60 == 0 => format!("{} h", minutes / 60),
        minutes => format!("{minutes} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_like_sentences() {
        assert_eq!(list([""; 0], "and"), "");
        assert_eq!(list(["a"], "and"), "a");
        assert_eq!(list(["a", "b"], "or"), "a or b");
        assert_eq!(list(["a", "b", "c"], "and"), "a, b and c");
    }

    #[test]
    fn counts_agree_with_what_is_counted() {
        for (number, said) in
            [(0, "0 rows"), (1, "1 row"), (999, "999 rows"), (1_000, "1,000 rows"), (1_234_567, "1,234,567 rows")]
        {
            assert_eq!(count(number, "row"), said);
        }
    }

    #[test]
    fn times_are_short() {
        for (seconds, said) in [(90, "2 min"), (3_600, "1 h"), (86_399, "24 h"), (5_184_000, "60 days")] {
            assert_eq!(validity(Duration::from_secs(seconds)), said);
        }
    }
}
