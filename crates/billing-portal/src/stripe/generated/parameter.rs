// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use crate::validate::{self, Invalid};

/// What is wrong with a value of `stripe-account`.
pub(crate) fn account(value: &str) -> Result<(), Invalid> {
    validate::header_value("account", value)?;
    Ok(())
}

/// What is wrong with a value of `stripe-context`.
pub(crate) fn context(value: &str) -> Result<(), Invalid> {
    validate::header_value("context", value)?;
    Ok(())
}

/// What is wrong with a value of `customer-id`.
pub(crate) fn customer_id(value: &str) -> Result<(), Invalid> {
    validate::id("customer id", value)?;
    validate::length("customer id", value, 5000)?;
    Ok(())
}

/// What is wrong with a value of `idempotency-key`.
pub(crate) fn idempotency_key(value: &str) -> Result<(), Invalid> {
    validate::header_value("idempotency key", value)?;
    validate::length("idempotency key", value, 255)?;
    Ok(())
}

/// What is wrong with a value of `stripe-version`.
pub(crate) fn version(value: &str) -> Result<(), Invalid> {
    validate::header_value("version", value)?;
    Ok(())
}
