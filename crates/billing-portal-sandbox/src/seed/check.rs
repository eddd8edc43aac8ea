//! What is wrong with a seed, and where.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

/// The first mistake in a seed, if there is any.
pub(crate) type Checked = Result<(), SeedError>;

pub(crate) fn wrong(place: &str, member: &str, why: String) -> Checked {
    Err(SeedError { place: format!("{place}.{member}"), why })
}

pub(crate) fn once<'a>(seen: &mut BTreeSet<&'a str>, place: &str, member: &str, id: &'a str) -> Checked {
    if seen.insert(id) { Ok(()) } else { wrong(place, member, format!("{id:?} is there twice: give it another one")) }
}

/// Why a seed was refused. `Display` says where, what is wrong and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedError {
    pub(crate) place: String,
    pub(crate) why: String,
}

impl SeedError {
    /// The JSON has another shape than a seed.
    pub(crate) fn shape(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let place = error.path().to_string();
        let why = error.into_inner();
        // Where a text stops being JSON there is a line and a column, but no path yet.
        if place == "." || why.is_syntax() || why.is_eof() {
            return Self { place: String::new(), why: why.to_string() };
        }
        let (text, position) = (why.to_string(), format!(" at line {} column {}", why.line(), why.column()));
        Self { place, why: text.strip_suffix(&position).map_or_else(|| text.clone(), str::to_owned) }
    }

    /// Where in the seed, such as `chargebee.customers[0].email`; empty if the text as a whole is meant.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => f.write_str(&self.why),
            place => write!(f, "{place}: {}", self.why),
        }
    }
}

impl Error for SeedError {}
