//! Checks of what callers pass in, before anything is sent.
//!
//! A check returns what is wrong, in words that follow the name of the parameter and do not quote the value.

use std::collections::BTreeMap;
use std::fmt::Display;

use billing_portal_transport::{BaseUrl, ConfigError, Timestamp, climbs};
use url::Url;

/// What is wrong with a parameter.
pub(crate) type Invalid = String;

fn ensure(valid: bool, what: &str, problem: impl Display) -> Result<(), Invalid> {
    if valid { Ok(()) } else { Err(format!("{what} {problem}")) }
}

/// At most this many characters, as the vendor documents it.
pub(crate) fn length(what: &str, value: &str, max: usize) -> Result<(), Invalid> {
    ensure(value.len() <= max || value.chars().count() <= max, what, format_args!("is longer than {max} characters"))
}

/// More than white space.
pub(crate) fn not_blank(what: &str, value: &str) -> Result<(), Invalid> {
    ensure(!value.trim().is_empty(), what, "is blank")
}

/// A number within what the vendor documents.
pub(crate) fn range(what: &str, value: i64, min: i64, max: i64) -> Result<(), Invalid> {
    ensure((min..=max).contains(&value), what, format_args!("is not between {min} and {max}"))
}

/// A time within what the vendor documents, both ends in seconds since 1970.
pub(crate) fn time(what: &str, value: Timestamp, min: i64, max: i64) -> Result<(), Invalid> {
    let [earliest, latest] = [min, max].map(Timestamp::from_unix_seconds);
    ensure((earliest..=latest).contains(&value), what, format_args!("is not from {earliest} to {latest}"))
}

/// A list that names something: one of nothing could be taken for no filter, and everything be listed.
pub(crate) fn not_empty<T>(what: &str, list: &[T]) -> Result<(), Invalid> {
    ensure(!list.is_empty(), what, "is an empty list")
}

/// The columns of a table, by their lengths: with one that is too short, nobody knows which row it lacks.
pub(crate) fn columns(what: &str, lengths: &[usize]) -> Result<(), Invalid> {
    let mut used = lengths.iter().filter(|length| **length > 0);
    let first = used.next();
    ensure(used.all(|length| Some(length) == first), what, "are lists of different lengths")
}

/// Data by name in a form, where brackets in a name would set something else.
pub(crate) fn map(what: &str, map: &BTreeMap<String, String>, most: usize, longest: usize) -> Result<(), Invalid> {
    ensure(map.len() <= most, what, format_args!("has more than {most} entries"))?;
    for (name, value) in map {
        ensure(!name.is_empty() && !name.contains(['[', ']']), what, "has a name that is empty or holds brackets")?;
        length(what, value, longest)?;
    }
    Ok(())
}

/// The name of a custom field. It stands in a form as it is, so it may hold nothing that means something there.
pub(crate) fn custom_field(name: &str) -> Result<(), Invalid> {
    ensure(is_plain_after("cf_", name), "custom field", "is not named like cf_tier")
}

/// The name of a consent.
pub(crate) fn consent(name: &str) -> Result<(), Invalid> {
    ensure(is_plain_after("cs_", name), "consent", "is not named like cs_newsletter")
}

/// The name of a custom field or of a consent.
pub(crate) fn extra_field(name: &str) -> Result<(), Invalid> {
    if name.starts_with("cs_") { consent(name) } else { custom_field(name) }
}

fn is_plain_after(prefix: &str, name: &str) -> bool {
    let rest = name.strip_prefix(prefix).unwrap_or_default();
    !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// An id that reaches its own endpoint and no other, whichever way proxies and servers read the path.
pub(crate) fn id(what: &str, value: &str) -> Result<(), Invalid> {
    body_id(what, value)?;
    ensure(!climbs(value), what, "is or holds a path of `.` or `..`, which could reach another endpoint")?;
    ensure(!value.contains('\\'), what, "holds a backslash, which servers may read as `/`")
}

/// An id that travels in a body alone, where it can reach nothing.
pub(crate) fn body_id(what: &str, value: &str) -> Result<(), Invalid> {
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_graphic()) {
        // As nearly all are.
        return Ok(());
    }
    ensure(!value.trim().is_empty(), what, "is empty")?;
    ensure(value.trim() == value, what, "begins or ends with a blank")?;
    ensure(!value.chars().any(char::is_control), what, "holds control characters")
}

/// A URL that a browser is sent to: absolute, http or https.
pub(crate) fn web_url(what: &str, value: &str) -> Result<Url, Invalid> {
    ensure(
        !value.chars().any(char::is_control) && value.trim() == value,
        what,
        "holds control characters or ends in space",
    )?;
    ensure(!value.contains('\\'), what, "holds a backslash, which browsers read as `/`")?;
    let url = Url::parse(value)
        .map_err(|_| format!("{what} must be an absolute URL, such as https://app.example/account"))?;
    ensure(matches!(url.scheme(), "http" | "https"), what, "must begin with http:// or https://")?;
    // Browsers read `https:account` relative to an https page.
    ensure(value[url.scheme().len()..].starts_with("://"), what, "has no `//` after its scheme")?;
    Ok(url)
}

/// One label of a host name: what `https://{site}.chargebee.com` takes.
pub(crate) fn dns_label(what: &str, value: &str) -> Result<(), Invalid> {
    let fits = value.len() <= 63
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !value.starts_with('-')
        && !value.ends_with('-');
    ensure(
        !value.is_empty() && fits,
        what,
        "must be one DNS label: letters, digits and inner hyphens, such as acme-test",
    )
}

/// A host name of one or more labels.
pub(crate) fn host_name(value: &str) -> bool {
    value.len() <= 253 && value.split('.').all(|label| dns_label("label", label).is_ok())
}

/// Visible ASCII and inner spaces: what every server reads the same way in a header.
pub(crate) fn header_value(what: &str, value: &str) -> Result<(), Invalid> {
    let fits = value.bytes().all(|b| (b' '..=b'~').contains(&b)) && value.trim() == value;
    ensure(!value.is_empty() && fits, what, "must be visible ASCII characters and inner spaces")
}

/// Something on both sides of one `@`, in one word: what a mail server makes of it is not ours to judge.
pub(crate) fn email(what: &str, value: &str) -> Result<(), Invalid> {
    let parts = value.rsplit_once('@').filter(|(user, host)| !user.is_empty() && !host.is_empty());
    let one_word = !value.chars().any(|c| c.is_whitespace() || c.is_control());
    ensure(parts.is_some() && one_word, what, "must be an e-mail address")
}

/// The address of an API. Vendors show their hosts with and without the path, so the path is added where there is none.
pub(crate) fn base_url(
    text: &str,
    path: &str,
    check: impl Fn(&str) -> Result<BaseUrl, ConfigError>,
) -> Result<BaseUrl, Invalid> {
    let url =
        check(text).and_then(|url| if url.as_str() == url.origin() { check(&format!("{url}{path}")) } else { Ok(url) });
    url.map_err(|error| error.to_string())
}
