//! The operations of an API, and how a request finds its own.

use http::Method;

use crate::message::decode_segment;

/// One operation of an API.
pub(crate) struct Operation<T> {
    /// Its name in the vendor's specification, as the journal shows it.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// The path below the API's root, without a slash before it, and with `{…}` where an id stands.
    pub(crate) template: &'static str,
    /// What the vendor's module needs in order to do it.
    pub(crate) action: T,
}

/// What a request is for.
pub(crate) enum Target<T: 'static> {
    /// An operation, and the ids in the path, decoded.
    Operation(&'static Operation<T>, Vec<String>),
    /// The path is known with these methods only.
    WrongMethod(Vec<&'static str>),
    Unknown,
}

impl<T> Target<T> {
    /// The id of the operation, if it is one.
    pub(crate) fn operation_id(&self) -> Option<&'static str> {
        match self {
            Self::Operation(operation, _) => Some(operation.id),
            Self::WrongMethod(_) | Self::Unknown => None,
        }
    }

    /// What was found, in a few words.
    #[cfg(test)]
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Operation(operation, ids) => format!("{} {}", operation.id, ids.join(" ")),
            Self::WrongMethod(allowed) => format!("only {}", allowed.join(", ")),
            Self::Unknown => "unknown".to_owned(),
        }
    }
}

/// The ids of operations.
pub(crate) fn ids<T>(operations: &[Operation<T>]) -> Vec<&'static str> {
    operations.iter().map(|operation| operation.id).collect()
}

/// Finds the operation for a method and a path below the API's root, segment by segment.
pub(crate) fn find<T>(operations: &'static [Operation<T>], method: &Method, path: &str) -> Target<T> {
    let same_path: Vec<_> =
        operations.iter().filter_map(|operation| Some((operation, ids_in(path, operation.template)?))).collect();
    let allowed: Vec<_> = same_path.iter().map(|(operation, _)| operation.method.as_str()).collect();
    match same_path.into_iter().find(|(operation, _)| operation.method == *method) {
        Some((operation, ids)) => Target::Operation(operation, ids),
        None if allowed.is_empty() => Target::Unknown,
        None => Target::WrongMethod(allowed),
    }
}

/// The decoded ids that a path has where the template says `{…}`, or nothing if it is another path.
pub(crate) fn ids_in(path: &str, template: &str) -> Option<Vec<String>> {
    let (parts, wanted): (Vec<_>, Vec<_>) = (path.split('/').collect(), template.split('/').collect());
    let matches = |(part, wanted): (&&str, &&str)| part == wanted || (wanted.starts_with('{') && !part.is_empty());
    let is_match = parts.len() == wanted.len() && parts.iter().zip(&wanted).all(matches);
    let ids = parts.iter().zip(&wanted).filter(|(_, wanted)| wanted.starts_with('{'));
    is_match.then(|| ids.map(|(id, _)| decode_segment(id).into_owned()).collect())
}
