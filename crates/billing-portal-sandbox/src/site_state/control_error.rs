//! Why something that a test asked of a site was refused.

use std::error::Error;
use std::fmt;

/// Why a script of faults, a stub or limits were refused: they name what the sandbox lacks, or say something that cannot be
/// done. `Display` says what, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ControlError(pub(crate) String);

impl fmt::Display for ControlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for ControlError {}
