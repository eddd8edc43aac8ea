// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use crate::assumption::{Assumption, Shown};

/// What no public source establishes, by operation.
pub(crate) const ASSUMPTIONS: &[Assumption] = &[
    Assumption {
        operation: "create_customer",
        place: "IdempotencyKey",
        what: "Whether the path is compared as well, and whether a key belongs to an account or to a mode, is not established.",
        shown: Shown::Nowhere,
    },
    Assumption {
        operation: "create_portal_session",
        place: "CreatePortalSessionRequest.return_url",
        what: "No length is documented, nor whether it has to be https or on an allow list.",
        shown: Shown::Nowhere,
    },
    Assumption {
        operation: "create_portal_session",
        place: "FlowData.after_completion",
        what: "That it is the home page if nothing is sent is plausible and not established.",
        shown: Shown::Nowhere,
    },
    Assumption {
        operation: "create_portal_session",
        place: "IdempotencyKey",
        what: "Whether the path is compared as well, and whether a key belongs to an account or to a mode, is not established.",
        shown: Shown::Nowhere,
    },
    Assumption {
        operation: "create_portal_session",
        place: "create_portal_session",
        what: "What the server says of both `customer` and `customer_account`, or of neither, is not established. Nor is what it says of a deleted customer, and of a flow whose feature is off in the configuration.",
        shown: Shown::Nowhere,
    },
    Assumption {
        operation: "update_customer",
        place: "IdempotencyKey",
        what: "Whether the path is compared as well, and whether a key belongs to an account or to a mode, is not established.",
        shown: Shown::Nowhere,
    },
    Assumption {
        operation: "update_customer",
        place: "UpdateAddressFields",
        what: "That a line which is left out stays is taken from how other fields behave.",
        shown: Shown::Nowhere,
    },
];
