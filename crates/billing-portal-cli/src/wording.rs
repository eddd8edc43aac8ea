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

/// The width of a terminal that nobody has made wider.
pub(crate) const WIDTH: usize = 80;

/// A text that is laid out, with its long lines broken. What goes on begins below the column that was broken: below the last
/// gap of a table's line, or else as far in as the line does, together with the next lines of the paragraph.
pub(crate) fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        let goes_on = |last: &String| indent(last) == indent(line) && column(line) == indent(line) && !line.is_empty();
        match lines.last_mut().filter(|last| is_open && goes_on(last)) {
            Some(last) => *last = format!("{last} {}", line.trim_start()),
            None => lines.push(line.to_owned()),
        }
        is_open = lines.last().is_some_and(|last| last.chars().count() > WIDTH && column(last) == indent(last));
    }
    lines.iter().map(|line| wrapped_line(line)).collect::<Vec<_>>().join("\n")
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Where the last column of a line begins.
fn column(line: &str) -> usize {
    let indent = indent(line);
    line.rmatch_indices("  ").map(|(at, gap)| at + gap.len()).find(|at| *at > indent).unwrap_or(indent)
}

fn wrapped_line(line: &str) -> String {
    if line.chars().count() <= WIDTH {
        return line.to_owned();
    }
    let column = column(line);
    let (start, rest) = line.split_at(column);
    let hanging = " ".repeat(start.chars().count());
    let (mut text, mut length) = (start.to_owned(), hanging.len());
    for (at, word) in rest.split(' ').enumerate() {
        let width = word.chars().count();
        if at > 0 && length + 1 + width > WIDTH {
            text = text + "\n" + &hanging;
            length = hanging.len();
        } else if at > 0 {
            text.push(' ');
            length += 1;
        }
        text += word;
        length += width;
    }
    text
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
    fn long_lines_go_on_below_their_last_column() {
        let words = "word ".repeat(20);
        let words = words.trim_end();
        let half = |count: usize| "word ".repeat(count).trim_end().to_owned();
        assert_eq!(wrapped(words), format!("{}\n{}", half(16), half(4)));
        assert_eq!(wrapped(&format!("  {words}")), format!("  {}\n  {}", half(15), half(5)));
        let row = format!("  name      {words}");
        assert_eq!(wrapped(&row), format!("  name      {}\n            {}", half(13), half(7)));
        assert_eq!(wrapped("  a      b\n\nc"), "  a      b\n\nc");
        assert_eq!(
            wrapped(&format!("{words}\nand more\nand\n\n{}", half(3))),
            format!("{}\n{} and more and\n\n{}", half(16), half(4), half(3))
        );
        assert_eq!(wrapped(&format!("{row}\n  and")), format!("{}\n  and", wrapped(&row)), "a row is no paragraph");
        let long = "x".repeat(100);
        assert_eq!(wrapped(&format!("  n  {long}")), format!("  n  {long}"), "a word is never broken");
    }

    #[test]
    fn times_are_short() {
        for (seconds, said) in [(90, "2 min"), (3_600, "1 h"), (86_399, "24 h"), (5_184_000, "60 days")] {
            assert_eq!(validity(Duration::from_secs(seconds)), said);
        }
    }
}
