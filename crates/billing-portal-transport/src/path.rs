//! Values in path segments: encoded so that they stay one segment, or refused.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What the URL standard escapes in a path segment, and `\`, which URL parsers read as `/`.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

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
    let climbs = value.split(['/', '\\']).any(|part| matches!(part, "." | ".."));
    if value.is_empty() || climbs { REFUSED.to_owned() } else { utf8_percent_encode(value, SEGMENT).to_string() }
}

/// Whether a segment of the path was refused by [`encode_path`].
pub(crate) fn is_refused(path: &str) -> bool {
    path.contains(REFUSED)
}
