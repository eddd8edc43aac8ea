// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use stripe_client::{open, types};
use super::super::CreatePortalSession;
use crate::validate::{self, Invalid};

impl CreatePortalSession {
    /// What a customer can do who opens the link too late.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn after_expiration(
        mut self,
        after_expiration: types::AfterExpirationFields,
    ) -> Self {
        self.fields.after_expiration = Some(after_expiration);
        self
    }
    /// The `id` of a configuration of the portal, which begins with `bpc_`, at most 5000 characters. Left out, the account's default one is used.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn configuration(mut self, configuration: impl Into<String>) -> Self {
        self.fields.configuration = Some(configuration.into());
        self
    }
    /// The `id` of the customer, which begins with `cus_`, at most 5000 characters.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn customer(mut self, customer: impl Into<String>) -> Self {
        self.fields.customer = Some(customer.into());
        self
    }
    /// The `id` of an account that is the customer, which begins with `acct_`, instead of `customer`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn customer_account(mut self, customer_account: impl Into<String>) -> Self {
        self.fields.customer_account = Some(customer_account.into());
        self
    }
    /// Which ids of the response are to be objects: `configuration`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields.expand = expand.into_iter().map(Into::into).collect();
        self
    }
    /// The one thing that the customer is to do, instead of the portal's home page.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn flow_data(mut self, flow_data: types::FlowData) -> Self {
        self.fields.flow_data = Some(flow_data);
        self
    }
    /// The language of the portal, an IETF tag. Left out or `auto`, the customer's preferred one is used, or the browser's.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn locale(mut self, locale: open::PortalLocale) -> Self {
        self.fields.locale = Some(locale);
        self
    }
    /// The `id` of a connected account. Only its subscriptions and invoices are shown, in its branding.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.fields.on_behalf_of = Some(on_behalf_of.into());
        self
    }
    /// Where the link back to your website leads, absolute. Left out, the one of the configuration is used.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/sessions/create).
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.fields.return_url = Some(return_url.into());
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(
        fields: &types::CreatePortalSessionRequest,
    ) -> Result<(), Invalid> {
        if let Some(value) = &fields.configuration {
            validate::length("configuration", value, 5000)?;
        }
        if let Some(value) = &fields.customer {
            validate::length("customer", value, 5000)?;
        }
        for value in &fields.expand {
            validate::length("expand", value, 5000)?;
        }
        if let Some(value) = &fields.flow_data {
            if let Some(value) = &value.after_completion {
                if let Some(value) = &value.hosted_confirmation {
                    if let Some(value) = &value.custom_message {
                        validate::length(
                            "flow data after completion hosted confirmation custom message",
                            value,
                            500,
                        )?;
                    }
                }
                if let Some(value) = &value.redirect {
                    validate::web_url(
                        "flow data after completion redirect return URL",
                        &value.return_url,
                    )?;
                }
            }
            if let Some(value) = &value.subscription_cancel {
                if let Some(value) = &value.retention {
                    if let Some(value) = &value.coupon_offer {
                        validate::length(
                            "flow data subscription cancel retention coupon offer coupon",
                            &value.coupon,
                            5000,
                        )?;
                    }
                }
                validate::length(
                    "flow data subscription cancel subscription",
                    &value.subscription,
                    5000,
                )?;
            }
            if let Some(value) = &value.subscription_pause {
                validate::length(
                    "flow data subscription pause subscription",
                    &value.subscription,
                    5000,
                )?;
            }
            if let Some(value) = &value.subscription_update {
                validate::length(
                    "flow data subscription update subscription",
                    &value.subscription,
                    5000,
                )?;
            }
            if let Some(value) = &value.subscription_update_confirm {
                for value in &value.discounts {
                    if let Some(value) = &value.coupon {
                        validate::length(
                            "flow data subscription update confirm discounts coupon",
                            value,
                            5000,
                        )?;
                    }
                    if let Some(value) = &value.promotion_code {
                        validate::length(
                            "flow data subscription update confirm discounts promotion code",
                            value,
                            5000,
                        )?;
                    }
                }
                for value in &value.items {
                    validate::body_id(
                        "flow data subscription update confirm items id",
                        &value.id,
                    )?;
                    validate::length(
                        "flow data subscription update confirm items id",
                        &value.id,
                        5000,
                    )?;
                    if let Some(value) = &value.price {
                        validate::length(
                            "flow data subscription update confirm items price",
                            value,
                            5000,
                        )?;
                    }
                    if let Some(value) = &value.quantity {
                        validate::range(
                            "flow data subscription update confirm items quantity",
                            *value,
                            0,
                            i64::MAX,
                        )?;
                    }
                }
                validate::length(
                    "flow data subscription update confirm subscription",
                    &value.subscription,
                    5000,
                )?;
            }
        }
        if let Some(value) = &fields.return_url {
            validate::web_url("return URL", value)?;
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
