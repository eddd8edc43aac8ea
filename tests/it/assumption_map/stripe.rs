//! Stripe's assumptions.

use super::Pair;
use super::Stand::Rows;

pub(super) const PAIRS: &[Pair] = &[
    Pair(
        "create_portal_session",
        Rows(&["`customer` and `customer_account`", "a customer that is deleted", "a subscription that is not"]),
    ),
    Pair("IdempotencyKey", Rows(&["other parameters, or another operation"])),
    Pair("CreatePortalSessionRequest.return_url", Rows(&["`return_url` is an absolute"])),
    Pair("FlowData.after_completion", Rows(&["without `after_completion`"])),
    Pair("UpdateAddressFields", Rows(&["an address is changed line by line"])),
];
