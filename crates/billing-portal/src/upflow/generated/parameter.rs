// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use crate::validate::{self, Invalid};

/// What is wrong with a value of `contactId`.
pub(crate) fn contact_id(value: &str) -> Result<(), Invalid> {
    validate::id("contact id", value)?;
    Ok(())
}

/// What is wrong with a value of `customerId`.
pub(crate) fn customer_id(value: &str) -> Result<(), Invalid> {
    validate::id("customer id", value)?;
    Ok(())
}
