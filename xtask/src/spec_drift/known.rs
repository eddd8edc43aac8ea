//! The list of the differences that are known, each with its reason.

use std::cell::Cell;

use serde::Deserialize;

use super::difference::Difference;
use crate::glob::fits;

/// The list of a vendor's known differences, as it is in `specs/drift/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// What it is called in messages.
    #[serde(skip)]
    pub(super) file: String,
    /// The entries.
    pub differences: Vec<Entry>,
}

/// Differences that have one reason. A difference is known if one of `operations`, one of `at`, one of `what` and, if
/// they are given, `ours` and `theirs` fit it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Why the files differ, and are to.
    pub reason: String,
    /// The path of the server in the vendor's file, such as `/api/v1`, if the entry is only about that file.
    pub against: Option<String>,
    /// The operations, as `POST /customers/{customer-id}`; all of them if it is left out.
    #[serde(default)]
    pub operations: Patterns,
    /// The places, as `form customer[id]` or `response 404 message`; `operation` is an operation as a whole.
    pub at: Patterns,
    /// What differs there, as `presence`, `maxLength` or `value`.
    pub what: Patterns,
    /// What our file says; `nothing` if it says nothing, anything if this is left out.
    #[serde(default)]
    pub ours: Patterns,
    /// What the vendor's file says, likewise.
    #[serde(default)]
    pub theirs: Patterns,
}

/// Texts of which one has to fit, in which `*` stands for any characters; none at all fits anything.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "OneOrMore")]
pub struct Patterns(Vec<Pattern>);

#[derive(Debug)]
struct Pattern {
    text: String,
    used: Cell<bool>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Known {
    /// Reads the list, which stands in `file`.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and in which line.
    pub fn read(file: &str, text: &str) -> Result<Self, String> {
        let list: Self = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
        let known = Self { file: file.to_owned(), ..list };
        match known.differences.iter().position(|entry| entry.reason.trim().is_empty()) {
            Some(index) => Err(format!("entry {} has no reason; say why the files are to differ there", index + 1)),
            None => Ok(known),
        }
    }

    /// Whether a difference from the vendor's file whose server has `base_path` is known.
    pub(super) fn covers(&self, difference: &Difference, base_path: &str) -> bool {
        // All entries are asked, not only the first that fits: each is in use.
        let about = self.differences.iter().filter(|entry| entry.is_about(base_path));
        about.filter(|entry| entry.covers(difference)).count() > 0
    }

    /// What of the list fitted no difference: each entry by its number, and the patterns.
    pub(super) fn unused(&self, base_path: &str) -> Vec<Unused> {
        let all = self.differences.iter().enumerate();
        all.filter(|(_, entry)| entry.is_about(base_path))
            .filter_map(|(index, entry)| {
                let lists = [&entry.operations, &entry.at, &entry.what, &entry.ours, &entry.theirs];
                let mut patterns: Vec<_> = lists.into_iter().flat_map(Patterns::unused).collect();
                if patterns.is_empty() {
                    return None;
                }
                // A difference that fits an entry fits a pattern of each of its lists.
                if patterns.len() == lists.into_iter().map(|list| list.0.len()).sum::<usize>() {
                    patterns.clear();
                }
                Some(Unused { number: index + 1, patterns, reason: entry.reason.trim().to_owned() })
            })
            .collect()
    }
}

/// An entry of the list, or patterns of it, that no difference needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unused {
    /// Which entry, from 1.
    pub number: usize,
    /// Which of its patterns; none if it is all of them.
    pub patterns: Vec<String>,
    /// Its reason, by which it is found.
    pub reason: String,
}

impl Entry {
    fn is_about(&self, base_path: &str) -> bool {
        self.against.as_ref().is_none_or(|against| against == base_path)
    }

    fn covers(&self, difference: &Difference) -> bool {
        let text = |said: &Option<String>| said.as_deref().unwrap_or("nothing").to_owned();
        let found = [
            self.operations.fitting(&difference.operation),
            self.at.fitting(&difference.place()),
            self.what.fitting(&difference.what),
            self.ours.fitting(&text(&difference.ours)),
            self.theirs.fitting(&text(&difference.theirs)),
        ];
        let covers = found.iter().all(Option::is_some);
        if covers {
            found.iter().flatten().flatten().for_each(|pattern| pattern.used.set(true));
        }
        covers
    }
}

impl Patterns {
    /// The patterns that fit, or `None` if there are patterns and none fits.
    fn fitting(&self, text: &str) -> Option<Vec<&Pattern>> {
        let fitting: Vec<_> = self.0.iter().filter(|pattern| fits(&pattern.text, text)).collect();
        (self.0.is_empty() || !fitting.is_empty()).then_some(fitting)
    }

    fn unused(&self) -> impl Iterator<Item = String> {
        self.0.iter().filter(|pattern| !pattern.used.get()).map(|pattern| pattern.text.clone())
    }
}

impl From<OneOrMore> for Patterns {
    fn from(patterns: OneOrMore) -> Self {
        let texts = match patterns {
            OneOrMore::One(text) => vec![text],
            OneOrMore::More(texts) => texts,
        };
        Self(texts.into_iter().map(|text| Pattern { text, used: Cell::new(false) }).collect())
    }
}
