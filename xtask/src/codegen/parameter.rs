//! Parameters: which names they can have, and which are ignored.

/// Methods that every generated builder has, of a request or of its expectation, and a variable that progenitor puts
/// before them.
pub(crate) const RESERVED_PARAMETERS: &[&str] = &["header_map", "into_inner", "into_request", "new", "send"];

/// Headers of which OpenAPI says that a parameter of this name is ignored: media types and security describe them.
pub(crate) const IGNORED_HEADERS: &[&str] = &["accept", "authorization", "content-type"];

/// A token, as HTTP calls it: RFC 9110, section 5.6.2.
pub(crate) fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// The names in braces of a path template.
pub(crate) fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
