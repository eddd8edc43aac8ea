// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`ReferralUrl`](crate::types::ReferralUrl).
#[derive(Clone, Debug)]
pub struct ReferralUrl {
    created_at: Result<::progenitor_client::Timestamp, String>,
    external_customer_id: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    referral_account_id: Result<String, String>,
    referral_campaign_id: Result<String, String>,
    referral_external_campaign_id: Result<Option<String>, String>,
    referral_sharing_url: Result<String, String>,
    referral_system: Result<::chargebee_client::open::ReferralSystem, String>,
    updated_at: Result<::progenitor_client::Timestamp, String>,
}

impl Default for ReferralUrl {
    fn default() -> Self {
        Self {
            created_at: Err("no value supplied for created_at".to_string()),
            external_customer_id: Ok(Default::default()),
            object: Ok(Default::default()),
            referral_account_id: Err(
                "no value supplied for referral_account_id".to_string(),
            ),
            referral_campaign_id: Err(
                "no value supplied for referral_campaign_id".to_string(),
            ),
            referral_external_campaign_id: Ok(Default::default()),
            referral_sharing_url: Err(
                "no value supplied for referral_sharing_url".to_string(),
            ),
            referral_system: Err("no value supplied for referral_system".to_string()),
            updated_at: Err("no value supplied for updated_at".to_string()),
        }
    }
}

impl ReferralUrl {
    /// When the URL was created, in seconds since 1970 (UTC).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created_at: {e}"));
        self
    }
    /// Identifier of the customer in the referral system.
    pub fn external_customer_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_customer_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_customer_id: {e}")
            });
        self
    }
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
    /// Identifier of the account in the referral system.
    pub fn referral_account_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_account_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_account_id: {e}")
            });
        self
    }
    /// Identifier of the campaign.
    pub fn referral_campaign_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_campaign_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_campaign_id: {e}")
            });
        self
    }
    /// Identifier of the campaign in the referral system.
    pub fn referral_external_campaign_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_external_campaign_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for referral_external_campaign_id: {e}"
                )
            });
        self
    }
    /// The URL to share.
    pub fn referral_sharing_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_sharing_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_sharing_url: {e}")
            });
        self
    }
    /// The referral system.
    pub fn referral_system<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::ReferralSystem>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_system = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_system: {e}")
            });
        self
    }
    /// When the URL was last changed, in seconds since 1970 (UTC).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
        self
    }
}

impl TryFrom<ReferralUrl> for super::super::ReferralUrl {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ReferralUrl,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            created_at: value.created_at?,
            external_customer_id: value.external_customer_id?,
            object: value.object?,
            referral_account_id: value.referral_account_id?,
            referral_campaign_id: value.referral_campaign_id?,
            referral_external_campaign_id: value.referral_external_campaign_id?,
            referral_sharing_url: value.referral_sharing_url?,
            referral_system: value.referral_system?,
            updated_at: value.updated_at?,
        })
    }
}

impl From<super::super::ReferralUrl> for ReferralUrl {
    fn from(value: super::super::ReferralUrl) -> Self {
        Self {
            created_at: Ok(value.created_at),
            external_customer_id: Ok(value.external_customer_id),
            object: Ok(value.object),
            referral_account_id: Ok(value.referral_account_id),
            referral_campaign_id: Ok(value.referral_campaign_id),
            referral_external_campaign_id: Ok(value.referral_external_campaign_id),
            referral_sharing_url: Ok(value.referral_sharing_url),
            referral_system: Ok(value.referral_system),
            updated_at: Ok(value.updated_at),
        }
    }
}
