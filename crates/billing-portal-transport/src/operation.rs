//! What generated code says of a request.

/// The operation that a request belongs to.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo {
    /// The `operationId` in the specification.
    pub operation_id: &'static str,
}
