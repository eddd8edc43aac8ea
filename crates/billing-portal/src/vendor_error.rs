//! What the error bodies of all vendors have in common.

/// What the error bodies of all vendors have in common.
pub(crate) trait VendorError: Sized {
    fn code(&self) -> Option<String>;
    fn message(&self) -> Option<String>;
    fn param(&self) -> Option<String>;

    /// What an error is about, by its status and by its body, if that is the vendor's.
    fn class(status: u16, body: Option<&Self>) -> ErrorClass;
}

/// What an error of a vendor's is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorClass {
    /// The customer, session or contact is not known.
    NotFound,
    /// It is in a state that the call is not for.
    Conflict,
    /// The credentials or the account: every call gets this error.
    Account,
    Other,
}
