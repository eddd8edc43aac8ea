// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

progenitor_client::open_enum! {
    /// What a contact does at the customer's.
    pub enum ContactPosition {
        /// `ACCOUNTING`.
        Accounting = "ACCOUNTING",
        /// `SALES`.
        Sales = "SALES",
        /// `PAYER`.
        Payer = "PAYER",
        /// `PURCHASER`.
        Purchaser = "PURCHASER",
    }
}

impl From<ContactPosition> for ::progenitor_client::Change<ContactPosition> {
    fn from(value: ContactPosition) -> Self {
        Self::Set(value)
    }
}
