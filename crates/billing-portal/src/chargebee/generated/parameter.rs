// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use crate::validate::{self, Invalid};

/// What is wrong with a value of `chargebee-business-entity-id`.
pub(crate) fn business_entity_id(value: &str) -> Result<(), Invalid> {
    validate::header_value("business entity id", value)?;
    validate::length("business entity id", value, 50)?;
    Ok(())
}

/// What is wrong with a value of `customer-id`.
pub(crate) fn customer_id(value: &str) -> Result<(), Invalid> {
    validate::id("customer id", value)?;
    validate::length("customer id", value, 50)?;
    Ok(())
}

/// What is wrong with a value of `chargebee-idempotency-key`.
pub(crate) fn idempotency_key(value: &str) -> Result<(), Invalid> {
    validate::header_value("idempotency key", value)?;
    validate::length("idempotency key", value, 100)?;
    Ok(())
}

/// What is wrong with a value of `portal-session-id`.
pub(crate) fn portal_session_id(value: &str) -> Result<(), Invalid> {
    validate::id("portal session id", value)?;
    validate::length("portal session id", value, 70)?;
    Ok(())
}

/// What is wrong with a value of `chargebee-request-origin-device`.
pub(crate) fn request_origin_device(value: &str) -> Result<(), Invalid> {
    validate::header_value("request origin device", value)?;
    Ok(())
}

/// What is wrong with a value of `chargebee-request-origin-ip`.
pub(crate) fn request_origin_ip(value: &str) -> Result<(), Invalid> {
    validate::header_value("request origin ip", value)?;
    Ok(())
}

/// What is wrong with a value of `chargebee-request-origin-user`.
pub(crate) fn request_origin_user(value: &str) -> Result<(), Invalid> {
    validate::header_value("request origin user", value)?;
    validate::email("request origin user", value)?;
    Ok(())
}

/// What is wrong with a value of `chargebee-request-origin-user-encoded`.
pub(crate) fn request_origin_user_encoded(value: &str) -> Result<(), Invalid> {
    validate::header_value("request origin user encoded", value)?;
    Ok(())
}
