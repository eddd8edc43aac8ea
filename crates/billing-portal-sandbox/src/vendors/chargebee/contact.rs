//! Contacts of a customer.

use serde_json::json;

use crate::ids::{self, Ids};
use crate::object::{Object, object};

/// How many contacts a customer can have.
pub(super) const MOST_CONTACTS: usize = 6;

/// What every contact has that nothing was said about.
pub(super) fn defaults() -> Object {
    object(json!({
        "enabled": false, "send_account_email": false, "send_billing_email": false, "object": "contact",
    }))
}

/// An id for a contact that is given none.
pub(super) fn new_id(ids: &mut Ids, is_taken: impl Fn(&str) -> bool) -> String {
    ids::free(|| format!("contact_{}", ids.next("contact", 17)), is_taken)
}
