// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`ParentAccountAccess`](crate::types::ParentAccountAccess).
#[derive(Clone, Debug)]
pub struct ParentAccountAccess {
    object: Result<Option<String>, String>,
    portal_download_child_invoices: Result<
        Option<::chargebee_client::open::PortalAccess>,
        String,
    >,
    portal_edit_child_subscriptions: Result<
        Option<::chargebee_client::open::PortalAccess>,
        String,
    >,
    send_invoice_emails: Result<bool, String>,
    send_payment_emails: Result<bool, String>,
    send_subscription_emails: Result<bool, String>,
}

impl Default for ParentAccountAccess {
    fn default() -> Self {
        Self {
            object: Ok(Default::default()),
            portal_download_child_invoices: Ok(Default::default()),
            portal_edit_child_subscriptions: Ok(Default::default()),
            send_invoice_emails: Err(
                "no value supplied for send_invoice_emails".to_string(),
            ),
            send_payment_emails: Err(
                "no value supplied for send_payment_emails".to_string(),
            ),
            send_subscription_emails: Err(
                "no value supplied for send_subscription_emails".to_string(),
            ),
        }
    }
}

impl ParentAccountAccess {
    /// Type of this object. On the wire, though in no published specification.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// Whether it may see and download the child's invoices.
    pub fn portal_download_child_invoices<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PortalAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_download_child_invoices = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for portal_download_child_invoices: {e}"
                )
            });
        self
    }
    /// Whether it may see and change the child's subscriptions.
    pub fn portal_edit_child_subscriptions<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PortalAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_edit_child_subscriptions = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for portal_edit_child_subscriptions: {e}"
                )
            });
        self
    }
    /// Whether it receives e-mails about the child's invoices.
    pub fn send_invoice_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_invoice_emails = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_invoice_emails: {e}")
            });
        self
    }
    /// Whether it receives e-mails about the child's payments.
    pub fn send_payment_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_payment_emails = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_payment_emails: {e}")
            });
        self
    }
    /// Whether it receives e-mails about the child's subscriptions.
    pub fn send_subscription_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_subscription_emails = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for send_subscription_emails: {e}"
                )
            });
        self
    }
}

impl TryFrom<ParentAccountAccess> for super::super::ParentAccountAccess {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ParentAccountAccess,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            object: value.object?,
            portal_download_child_invoices: value.portal_download_child_invoices?,
            portal_edit_child_subscriptions: value.portal_edit_child_subscriptions?,
            send_invoice_emails: value.send_invoice_emails?,
            send_payment_emails: value.send_payment_emails?,
            send_subscription_emails: value.send_subscription_emails?,
        })
    }
}

impl From<super::super::ParentAccountAccess> for ParentAccountAccess {
    fn from(value: super::super::ParentAccountAccess) -> Self {
        Self {
            object: Ok(value.object),
            portal_download_child_invoices: Ok(value.portal_download_child_invoices),
            portal_edit_child_subscriptions: Ok(value.portal_edit_child_subscriptions),
            send_invoice_emails: Ok(value.send_invoice_emails),
            send_payment_emails: Ok(value.send_payment_emails),
            send_subscription_emails: Ok(value.send_subscription_emails),
        }
    }
}
