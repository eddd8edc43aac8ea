// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::super::*;

/// What to expect of a request.
pub struct ListCustomersWhen(::httpmock::When);

impl ListCustomersWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path("/api/v2/customers"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `auto_close_invoices[is]`; where it is optional, `None` expects that it is absent.
    pub fn auto_close_invoices_is<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("auto_close_invoices[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("auto_close_invoices[is]"))
        }
    }
    /// Expects this `auto_collection[in]`; where it is optional, `None` expects that it is absent.
    pub fn auto_collection_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<
                    Vec<::chargebee_client::open::AutoCollection>,
                >,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("auto_collection[in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("auto_collection[in]"))
        }
    }
    /// Expects this `auto_collection[is]`; where it is optional, `None` expects that it is absent.
    pub fn auto_collection_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::AutoCollection>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("auto_collection[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("auto_collection[is]"))
        }
    }
    /// Expects this `auto_collection[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn auto_collection_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::AutoCollection>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("auto_collection[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("auto_collection[is_not]"))
        }
    }
    /// Expects this `auto_collection[not_in]`; where it is optional, `None` expects that it is absent.
    pub fn auto_collection_not_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<
                    Vec<::chargebee_client::open::AutoCollection>,
                >,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("auto_collection[not_in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("auto_collection[not_in]"))
        }
    }
    /// Expects this `business_entity_id[is]`; where it is optional, `None` expects that it is absent.
    pub fn business_entity_id_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("business_entity_id[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("business_entity_id[is]"))
        }
    }
    /// Expects this `channel[in]`; where it is optional, `None` expects that it is absent.
    pub fn channel_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<Vec<::chargebee_client::open::Channel>>,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("channel[in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("channel[in]"))
        }
    }
    /// Expects this `channel[is]`; where it is optional, `None` expects that it is absent.
    pub fn channel_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::Channel>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("channel[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("channel[is]"))
        }
    }
    /// Expects this `channel[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn channel_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::Channel>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("channel[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("channel[is_not]"))
        }
    }
    /// Expects this `channel[not_in]`; where it is optional, `None` expects that it is absent.
    pub fn channel_not_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<Vec<::chargebee_client::open::Channel>>,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("channel[not_in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("channel[not_in]"))
        }
    }
    /// Expects this `company[is]`; where it is optional, `None` expects that it is absent.
    pub fn company_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("company[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("company[is]"))
        }
    }
    /// Expects this `company[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn company_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("company[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("company[is_not]"))
        }
    }
    /// Expects this `company[is_present]`; where it is optional, `None` expects that it is absent.
    pub fn company_is_present<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("company[is_present]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("company[is_present]"))
        }
    }
    /// Expects this `company[starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn company_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("company[starts_with]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("company[starts_with]"))
        }
    }
    /// Expects this `created_at[after]`; where it is optional, `None` expects that it is absent.
    pub fn created_at_after<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at[after]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at[after]"))
        }
    }
    /// Expects this `created_at[before]`; where it is optional, `None` expects that it is absent.
    pub fn created_at_before<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at[before]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at[before]"))
        }
    }
    /// Expects this `created_at[between]`; where it is optional, `None` expects that it is absent.
    pub fn created_at_between<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<Vec<::progenitor_client::Timestamp>>,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at[between]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at[between]"))
        }
    }
    /// Expects this `created_at[on]`; where it is optional, `None` expects that it is absent.
    pub fn created_at_on<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at[on]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at[on]"))
        }
    }
    /// Expects this `email[is]`; where it is optional, `None` expects that it is absent.
    pub fn email_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email[is]"))
        }
    }
    /// Expects this `email[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn email_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email[is_not]"))
        }
    }
    /// Expects this `email[is_present]`; where it is optional, `None` expects that it is absent.
    pub fn email_is_present<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email[is_present]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email[is_present]"))
        }
    }
    /// Expects this `email[starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn email_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email[starts_with]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email[starts_with]"))
        }
    }
    /// Expects this `first_name[is]`; where it is optional, `None` expects that it is absent.
    pub fn first_name_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("first_name[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("first_name[is]"))
        }
    }
    /// Expects this `first_name[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn first_name_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("first_name[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("first_name[is_not]"))
        }
    }
    /// Expects this `first_name[is_present]`; where it is optional, `None` expects that it is absent.
    pub fn first_name_is_present<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("first_name[is_present]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("first_name[is_present]"))
        }
    }
    /// Expects this `first_name[starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn first_name_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("first_name[starts_with]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("first_name[starts_with]"))
        }
    }
    /// Expects this `id[in]`; where it is optional, `None` expects that it is absent.
    pub fn id_in<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::JsonText<Vec<String>>>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("id[in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("id[in]"))
        }
    }
    /// Expects this `id[is]`; where it is optional, `None` expects that it is absent.
    pub fn id_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("id[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("id[is]"))
        }
    }
    /// Expects this `id[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn id_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("id[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("id[is_not]"))
        }
    }
    /// Expects this `id[not_in]`; where it is optional, `None` expects that it is absent.
    pub fn id_not_in<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::JsonText<Vec<String>>>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("id[not_in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("id[not_in]"))
        }
    }
    /// Expects this `id[starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn id_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("id[starts_with]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("id[starts_with]"))
        }
    }
    /// Expects this `include_deleted`; where it is optional, `None` expects that it is absent.
    pub fn include_deleted<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("include_deleted", value.to_string()))
        } else {
            Self(self.0.query_param_missing("include_deleted"))
        }
    }
    /// Expects this `last_name[is]`; where it is optional, `None` expects that it is absent.
    pub fn last_name_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("last_name[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("last_name[is]"))
        }
    }
    /// Expects this `last_name[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn last_name_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("last_name[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("last_name[is_not]"))
        }
    }
    /// Expects this `last_name[is_present]`; where it is optional, `None` expects that it is absent.
    pub fn last_name_is_present<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("last_name[is_present]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("last_name[is_present]"))
        }
    }
    /// Expects this `last_name[starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn last_name_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("last_name[starts_with]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("last_name[starts_with]"))
        }
    }
    /// Expects this `limit`; where it is optional, `None` expects that it is absent.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }
    /// Expects this `offline_payment_method[in]`; where it is optional, `None` expects that it is absent.
    pub fn offline_payment_method_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<
                    Vec<::chargebee_client::open::OfflinePaymentMethod>,
                >,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offline_payment_method[in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offline_payment_method[in]"))
        }
    }
    /// Expects this `offline_payment_method[is]`; where it is optional, `None` expects that it is absent.
    pub fn offline_payment_method_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::OfflinePaymentMethod>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offline_payment_method[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offline_payment_method[is]"))
        }
    }
    /// Expects this `offline_payment_method[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn offline_payment_method_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::OfflinePaymentMethod>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offline_payment_method[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offline_payment_method[is_not]"))
        }
    }
    /// Expects this `offline_payment_method[not_in]`; where it is optional, `None` expects that it is absent.
    pub fn offline_payment_method_not_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<
                    Vec<::chargebee_client::open::OfflinePaymentMethod>,
                >,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offline_payment_method[not_in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offline_payment_method[not_in]"))
        }
    }
    /// Expects this `offset`; where it is optional, `None` expects that it is absent.
    pub fn offset<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
    /// Expects this `phone[is]`; where it is optional, `None` expects that it is absent.
    pub fn phone_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone[is]"))
        }
    }
    /// Expects this `phone[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn phone_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone[is_not]"))
        }
    }
    /// Expects this `phone[is_present]`; where it is optional, `None` expects that it is absent.
    pub fn phone_is_present<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone[is_present]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone[is_present]"))
        }
    }
    /// Expects this `phone[starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn phone_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone[starts_with]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone[starts_with]"))
        }
    }
    /// Expects this `relationship[invoice_owner_id][is]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_invoice_owner_id_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self
                    .0
                    .query_param("relationship[invoice_owner_id][is]", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("relationship[invoice_owner_id][is]"))
        }
    }
    /// Expects this `relationship[invoice_owner_id][is_not]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_invoice_owner_id_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self
                    .0
                    .query_param(
                        "relationship[invoice_owner_id][is_not]",
                        value.to_string(),
                    ),
            )
        } else {
            Self(self.0.query_param_missing("relationship[invoice_owner_id][is_not]"))
        }
    }
    /// Expects this `relationship[invoice_owner_id][starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_invoice_owner_id_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self
                    .0
                    .query_param(
                        "relationship[invoice_owner_id][starts_with]",
                        value.to_string(),
                    ),
            )
        } else {
            Self(
                self.0.query_param_missing("relationship[invoice_owner_id][starts_with]"),
            )
        }
    }
    /// Expects this `relationship[parent_id][is]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_parent_id_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("relationship[parent_id][is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("relationship[parent_id][is]"))
        }
    }
    /// Expects this `relationship[parent_id][is_not]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_parent_id_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.query_param("relationship[parent_id][is_not]", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("relationship[parent_id][is_not]"))
        }
    }
    /// Expects this `relationship[parent_id][starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_parent_id_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self
                    .0
                    .query_param(
                        "relationship[parent_id][starts_with]",
                        value.to_string(),
                    ),
            )
        } else {
            Self(self.0.query_param_missing("relationship[parent_id][starts_with]"))
        }
    }
    /// Expects this `relationship[payment_owner_id][is]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_payment_owner_id_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self
                    .0
                    .query_param("relationship[payment_owner_id][is]", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("relationship[payment_owner_id][is]"))
        }
    }
    /// Expects this `relationship[payment_owner_id][is_not]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_payment_owner_id_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self
                    .0
                    .query_param(
                        "relationship[payment_owner_id][is_not]",
                        value.to_string(),
                    ),
            )
        } else {
            Self(self.0.query_param_missing("relationship[payment_owner_id][is_not]"))
        }
    }
    /// Expects this `relationship[payment_owner_id][starts_with]`; where it is optional, `None` expects that it is absent.
    pub fn relationship_payment_owner_id_starts_with<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self
                    .0
                    .query_param(
                        "relationship[payment_owner_id][starts_with]",
                        value.to_string(),
                    ),
            )
        } else {
            Self(
                self.0.query_param_missing("relationship[payment_owner_id][starts_with]"),
            )
        }
    }
    /// Expects this `sort_by[asc]`; where it is optional, `None` expects that it is absent.
    pub fn sort_by_asc<T>(self, value: T) -> Self
    where
        T: Into<Option<types::CustomerSortAttribute>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sort_by[asc]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sort_by[asc]"))
        }
    }
    /// Expects this `sort_by[desc]`; where it is optional, `None` expects that it is absent.
    pub fn sort_by_desc<T>(self, value: T) -> Self
    where
        T: Into<Option<types::CustomerSortAttribute>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sort_by[desc]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sort_by[desc]"))
        }
    }
    /// Expects this `taxability[in]`; where it is optional, `None` expects that it is absent.
    pub fn taxability_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<
                    Vec<::chargebee_client::open::Taxability>,
                >,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("taxability[in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("taxability[in]"))
        }
    }
    /// Expects this `taxability[is]`; where it is optional, `None` expects that it is absent.
    pub fn taxability_is<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::Taxability>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("taxability[is]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("taxability[is]"))
        }
    }
    /// Expects this `taxability[is_not]`; where it is optional, `None` expects that it is absent.
    pub fn taxability_is_not<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::chargebee_client::open::Taxability>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("taxability[is_not]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("taxability[is_not]"))
        }
    }
    /// Expects this `taxability[not_in]`; where it is optional, `None` expects that it is absent.
    pub fn taxability_not_in<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<
                    Vec<::chargebee_client::open::Taxability>,
                >,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("taxability[not_in]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("taxability[not_in]"))
        }
    }
    /// Expects this `updated_at[after]`; where it is optional, `None` expects that it is absent.
    pub fn updated_at_after<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("updated_at[after]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("updated_at[after]"))
        }
    }
    /// Expects this `updated_at[before]`; where it is optional, `None` expects that it is absent.
    pub fn updated_at_before<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("updated_at[before]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("updated_at[before]"))
        }
    }
    /// Expects this `updated_at[between]`; where it is optional, `None` expects that it is absent.
    pub fn updated_at_between<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::progenitor_client::JsonText<Vec<::progenitor_client::Timestamp>>,
            >,
        >,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("updated_at[between]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("updated_at[between]"))
        }
    }
    /// Expects this `updated_at[on]`; where it is optional, `None` expects that it is absent.
    pub fn updated_at_on<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("updated_at[on]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("updated_at[on]"))
        }
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
}

/// What to respond to a request with.
pub struct ListCustomersThen(::httpmock::Then);

impl ListCustomersThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::ListCustomersResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct CreateCustomerWhen(::httpmock::When);

impl CreateCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path("/api/v2/customers"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::CreateCustomerRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct CreateCustomerThen(::httpmock::Then);

impl CreateCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct RetrieveCustomerWhen(::httpmock::When);

impl RetrieveCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/api/v2/customers/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
}

/// What to respond to a request with.
pub struct RetrieveCustomerThen(::httpmock::Then);

impl RetrieveCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct UpdateCustomerWhen(::httpmock::When);

impl UpdateCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/customers/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::UpdateCustomerRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct UpdateCustomerThen(::httpmock::Then);

impl UpdateCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct AddContactWhen(::httpmock::When);

impl AddContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/customers/[^/]+/add_contact$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}/add_contact", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::AddContactRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct AddContactThen(::httpmock::Then);

impl AddContactThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct ListContactsWhen(::httpmock::When);

impl ListContactsWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/api/v2/customers/[^/]+/contacts$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}/contacts", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `limit`; where it is optional, `None` expects that it is absent.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }
    /// Expects this `offset`; where it is optional, `None` expects that it is absent.
    pub fn offset<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
}

/// What to respond to a request with.
pub struct ListContactsThen(::httpmock::Then);

impl ListContactsThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::ListContactsResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct DeleteCustomerWhen(::httpmock::When);

impl DeleteCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/customers/[^/]+/delete$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}/delete", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::DeleteCustomerRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct DeleteCustomerThen(::httpmock::Then);

impl DeleteCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct DeleteContactWhen(::httpmock::When);

impl DeleteContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/customers/[^/]+/delete_contact$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}/delete_contact", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::DeleteContactRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct DeleteContactThen(::httpmock::Then);

impl DeleteContactThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct UpdateContactWhen(::httpmock::When);

impl UpdateContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/customers/[^/]+/update_contact$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}/update_contact", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::UpdateContactRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct UpdateContactThen(::httpmock::Then);

impl UpdateContactThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct CreatePortalSessionWhen(::httpmock::When);

impl CreatePortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path("/api/v2/portal_sessions"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::CreatePortalSessionRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct CreatePortalSessionThen(::httpmock::Then);

impl CreatePortalSessionThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct RetrievePortalSessionWhen(::httpmock::When);

impl RetrievePortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/api/v2/portal_sessions/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `portal-session-id`; where it is optional, `None` expects that it is absent.
    pub fn portal_session_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/portal_sessions/{}", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
}

/// What to respond to a request with.
pub struct RetrievePortalSessionThen(::httpmock::Then);

impl RetrievePortalSessionThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct ActivatePortalSessionWhen(::httpmock::When);

impl ActivatePortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/portal_sessions/[^/]+/activate$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `portal-session-id`; where it is optional, `None` expects that it is absent.
    pub fn portal_session_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/portal_sessions/{}/activate", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::ActivatePortalSessionRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct ActivatePortalSessionThen(::httpmock::Then);

impl ActivatePortalSessionThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct LogoutPortalSessionWhen(::httpmock::When);

impl LogoutPortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/portal_sessions/[^/]+/logout$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `portal-session-id`; where it is optional, `None` expects that it is absent.
    pub fn portal_session_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/portal_sessions/{}/logout", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
}

/// What to respond to a request with.
pub struct LogoutPortalSessionThen(::httpmock::Then);

impl LogoutPortalSessionThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
