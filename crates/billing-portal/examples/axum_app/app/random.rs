//! Ids that nobody guesses.

use uuid::Uuid;

/// 122 bits from the system's generator.
pub(super) fn random_id() -> String {
    Uuid::new_v4().simple().to_string()
}
