//! Values in path segments: encoded so that they stay one segment, or refused.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything is escaped but what has no meaning in a path for any server, and the colon, which one vendor documents as it
/// is. A `;` begins parameters for some servers, a `\` is a `/` for URL parsers.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b':');

/// Stands for a segment that no encoding makes safe. A percent sign that is not followed by two hex digits cannot come
/// from [`encode_path`] otherwise, and URL parsers keep it as it is.
const REFUSED: &str = "%!";

/// Encodes a value as one path segment.
///
/// A value that would reach another endpoint whatever its encoding becomes a mark at which the request is refused before
/// it is sent: empty, `.` and `..`, because URL parsers resolve `%2E` as well, and paths that hold them, because proxies
/// and servers exist that decode `%2F` first.
#[doc(hidden)]
#[must_use]
pub fn encode_path(value: &str) -> String {
    if value.is_empty() || climbs(value) { REFUSED.to_owned() } else { utf8_percent_encode(value, SEGMENT).to_string() }
}

/// Whether a value leads elsewhere for a server that decodes it before it takes the path apart. What follows a `;` is no
/// part of the name for some servers.
#[doc(hidden)]
#[must_use]
pub fn climbs(value: &str) -> bool {
    value.split(['/', '\\']).any(|part| matches!(part.split(';').next(), Some("." | "..")))
}

/// Whether a segment of the path was refused by [`encode_path`].
pub(crate) fn is_refused(path: &str) -> bool {
    path.contains(REFUSED)
}
