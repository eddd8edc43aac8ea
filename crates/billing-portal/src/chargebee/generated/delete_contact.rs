// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use chargebee_client::types;
use super::super::DeleteContact;
use crate::validate::{self, Invalid};

impl DeleteContact {
    /// The fields of a request that says no more than it must.
    pub(crate) fn fields(id: String) -> types::DeleteContactFields {
        types::DeleteContactFields { id }
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::DeleteContactFields) -> Result<(), Invalid> {
        validate::body_id("contact id", &fields.id)?;
        validate::length("contact id", &fields.id, 150)?;
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
