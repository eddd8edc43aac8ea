//! What the types of a seed do not say: lengths, forms, and ids that are there once.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

use crate::object::is_email;

/// The first mistake in a seed, if there is any.
pub(crate) type Checked = Result<(), SeedError>;

pub(crate) fn wrong(place: &str, member: &str, why: String) -> Checked {
    Err(SeedError { place: format!("{place}.{member}"), why })
}

pub(crate) fn once<'a>(seen: &mut BTreeSet<&'a str>, place: &str, member: &str, id: &'a str) -> Checked {
    if seen.insert(id) { Ok(()) } else { wrong(place, member, format!("{id:?} is there twice: give it another one")) }
}

pub(crate) fn text(place: &str, member: &str, text: Option<&String>, longest: usize) -> Checked {
    match text {
        Some(text) if text.trim().is_empty() => {
            wrong(place, member, "is blank: write something, or leave it out".into())
        }
        Some(text) if text.chars().count() > longest => {
            wrong(place, member, format!("is too long: write at most {longest} characters"))
        }
        _ => Ok(()),
    }
}

/// Several texts of one object, each with its name and its greatest length.
pub(crate) fn texts<const N: usize>(place: &str, texts: [(&str, &Option<String>, usize); N]) -> Checked {
    texts.into_iter().try_for_each(|(member, value, longest)| text(place, member, value.as_ref(), longest))
}

pub(crate) fn email(place: &str, email: Option<&String>, longest: usize) -> Checked {
    match email {
        Some(email) if !is_email(email) => {
            wrong(place, "email", format!("{email:?} is no e-mail address: write one such as ada@acme.example"))
        }
        email => text(place, "email", email, longest),
    }
}

pub(crate) fn currency(place: &str, member: &str, code: &str) -> Checked {
    if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(())
    } else {
        wrong(place, member, format!("{code:?} is no currency: write a code of three capitals such as EUR"))
    }
}

pub(crate) fn uuid(place: &str, id: &str) -> Checked {
    if is_uuid(id) {
        return Ok(());
    }
    let why = format!("{id:?} is no UUID in lower case: write one, or leave it out and it is made up");
    wrong(place, "id", why)
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| matches!(b, b'-' | b'0'..=b'9' | b'a'..=b'f'))
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
        let has_place = place != "." && !why.is_syntax() && !why.is_eof();
        Self { place: if has_place { place } else { String::new() }, why: why.to_string() }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_in_lower_case() {
        assert!(is_uuid("a123b456-c7d8-4fb3-a3ae-29fd1b4a287e"));
        for text in [
            "",
            "A123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
            "a123b456c7d84fb3a3ae29fd1b4a287e",
            "g123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
        ] {
            assert!(!is_uuid(text), "{text}");
        }
    }
}
