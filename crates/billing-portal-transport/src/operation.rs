//! Operations of an API: what generated code says of them, and which of them a request is.

/// The operation that a request belongs to.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo {
    /// The `operationId` in the specification; of a request that no operation wraps, the template of its path.
    pub operation_id: &'static str,
}

/// An operation as the specification has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The `operationId`, which is the name of the method of the client.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The template of the path below the base URL, with the names of its parameters in braces.
    pub path: &'static str,
}

impl Operation {
    /// Whether this is what a request with this method and template does, whatever its parameters are called.
    pub(crate) fn is_at(&self, method: &str, template: &str) -> bool {
        let is_parameter = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
        let (mut ours, mut theirs) = (self.path.split('/'), template.split('/'));
        self.method == method
            && loop {
                match (ours.next(), theirs.next()) {
                    (None, None) => break true,
                    (Some(one), Some(other)) if one == other || is_parameter(one) && is_parameter(other) => {}
                    _ => break false,
                }
            }
    }
}
