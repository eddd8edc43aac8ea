//! What a comparison found, for a reader.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::difference::Difference;
use super::known::Unused;

/// What a comparison of two files found.
#[derive(Debug)]
pub struct Report {
    /// Our file.
    pub spec: String,
    /// The list of known differences.
    pub list: String,
    /// The differences that are not in the list.
    pub new: Vec<Difference>,
    /// How many differences are in the list.
    pub known: usize,
    /// What in the list fits no difference.
    pub unused: Vec<Unused>,
    /// How many operations both files have.
    pub compared: usize,
    /// How many operations only the vendor's file has, which are not compared.
    pub only_theirs: usize,
}

/// How much is shown of a long text, such as a pattern.
const LENGTH: usize = 70;

impl Report {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.new.is_empty() && self.unused.is_empty()
    }

    /// The differences, each once with all operations that have it, and in all responses that have it.
    fn groups(&self) -> BTreeMap<Vec<String>, Vec<&Difference>> {
        let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for found in &self.new {
            let text = |said: &Option<String>| said.as_ref().map_or(String::new(), |said| format!("={said}"));
            let class = found.part.status.get(..1).unwrap_or_default().to_owned();
            let part = [found.part.kind.clone(), class, found.part.detail.clone()];
            let rest = [found.name.clone(), found.what.clone(), text(&found.ours), text(&found.theirs)];
            groups.entry(part.into_iter().chain(rest).collect()).or_default().push(found);
        }
        groups
    }

    /// The entry for the list of known differences.
    fn entry(&self, difference: &Difference) -> String {
        let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
        let (at, what) = (quoted(&difference.place()), quoted(&difference.what));
        format!("list it in {} as {{reason: …, at: {at}, what: {what}}}", self.list)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for group in self.groups().values() {
            let Some(first) = group.first() else { continue };
            let statuses: BTreeSet<_> = group.iter().map(|found| found.part.status.as_str()).collect();
            let mut one = (*first).clone();
            one.part.status = statuses.into_iter().collect::<Vec<_>>().join(", ");
            writeln!(f, "{}: {}", one.place(), first.sentence())?;
            for operation in group.iter().map(|found| found.operation.as_str()).collect::<BTreeSet<_>>() {
                writeln!(f, "    {operation}")?;
            }
            writeln!(f, "  fix: {}, or {}", first.fix(&self.spec), self.entry(first))?;
        }
        for unused in &self.unused {
            let patterns: Vec<_> = unused.patterns.iter().map(|pattern| format!("`{pattern}`")).collect();
            let what = if patterns.is_empty() { "it".to_owned() } else { patterns.join(", ") };
            let reason = unused.reason.split_whitespace().collect::<Vec<_>>().join(" ");
            writeln!(f, "{}, entry {}: no difference fits {what}\n    {reason}", self.list, unused.number)?;
            writeln!(f, "  fix: remove what fits nothing; the files agree there now, or it was misspelled")?;
        }
        writeln!(
            f,
            "{} operations compared ({} more are only in the vendor's file): {} known differences, {} new, {} unused in \
             the list",
            self.compared,
            self.only_theirs,
            self.known,
            self.new.len(),
            self.unused.len(),
        )
    }
}

impl Difference {
    fn sentence(&self) -> String {
        let short = |said: &str| match said.char_indices().nth(LENGTH) {
            Some((end, _)) => format!("{}…", &said[..end]),
            None => said.to_owned(),
        };
        let (ours, theirs) = (self.ours.as_deref().map(short), self.theirs.as_deref().map(short));
        match (self.what.as_str(), ours, theirs) {
            ("presence", Some(ours), _) => format!("{ours} in our file, missing in the vendor's"),
            ("presence", None, theirs) => {
                format!("missing in our file, {} in the vendor's", theirs.unwrap_or_default())
            }
            ("value", Some(value), _) => format!("value `{value}`: only in our file"),
            ("value", None, value) => format!("value `{}`: only in the vendor's file", value.unwrap_or_default()),
            (what, ours, theirs) => {
                let said = |said: Option<String>| said.map_or("nothing".to_owned(), |said| format!("`{said}`"));
                format!("{what}: {} in our file, {} in the vendor's", said(ours), said(theirs))
            }
        }
    }

    /// What to do in our file.
    fn fix(&self, file: &str) -> String {
        match (self.what.as_str(), &self.ours, &self.theirs) {
            ("presence", Some(_), _) => format!("remove it from {file}"),
            ("presence", None, _) => format!("describe it in {file}"),
            ("value", Some(_), _) => format!("remove the value from {file}"),
            ("value", None, _) => format!("add the value in {file}"),
            (what, _, Some(_)) => format!("say the same of `{what}` in {file}"),
            (what, _, None) => format!("say nothing of `{what}` in {file}"),
        }
    }
}
