// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use billing_portal_transport::{JsonText, Timestamp};
use chargebee_client::{builder, open, types};
use super::super::ListCustomers;
use crate::validate::{self, Invalid};

/// The query of a `ListCustomers`.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListCustomersQuery {
    pub(crate) limit: Option<i32>,
    pub(crate) offset: Option<String>,
    pub(crate) include_deleted: Option<bool>,
    pub(crate) id_in: Option<JsonText<Vec<String>>>,
    pub(crate) id_is: Option<String>,
    pub(crate) id_is_not: Option<String>,
    pub(crate) id_not_in: Option<JsonText<Vec<String>>>,
    pub(crate) id_starts_with: Option<String>,
    pub(crate) first_name_is: Option<String>,
    pub(crate) first_name_is_not: Option<String>,
    pub(crate) first_name_is_present: Option<bool>,
    pub(crate) first_name_starts_with: Option<String>,
    pub(crate) last_name_is: Option<String>,
    pub(crate) last_name_is_not: Option<String>,
    pub(crate) last_name_is_present: Option<bool>,
    pub(crate) last_name_starts_with: Option<String>,
    pub(crate) email_is: Option<String>,
    pub(crate) email_is_not: Option<String>,
    pub(crate) email_is_present: Option<bool>,
    pub(crate) email_starts_with: Option<String>,
    pub(crate) company_is: Option<String>,
    pub(crate) company_is_not: Option<String>,
    pub(crate) company_is_present: Option<bool>,
    pub(crate) company_starts_with: Option<String>,
    pub(crate) phone_is: Option<String>,
    pub(crate) phone_is_not: Option<String>,
    pub(crate) phone_is_present: Option<bool>,
    pub(crate) phone_starts_with: Option<String>,
    pub(crate) auto_collection_in: Option<JsonText<Vec<open::AutoCollection>>>,
    pub(crate) auto_collection_is: Option<open::AutoCollection>,
    pub(crate) auto_collection_is_not: Option<open::AutoCollection>,
    pub(crate) auto_collection_not_in: Option<JsonText<Vec<open::AutoCollection>>>,
    pub(crate) taxability_in: Option<JsonText<Vec<open::Taxability>>>,
    pub(crate) taxability_is: Option<open::Taxability>,
    pub(crate) taxability_is_not: Option<open::Taxability>,
    pub(crate) taxability_not_in: Option<JsonText<Vec<open::Taxability>>>,
    pub(crate) created_at_after: Option<Timestamp>,
    pub(crate) created_at_before: Option<Timestamp>,
    pub(crate) created_at_between: Option<JsonText<Vec<Timestamp>>>,
    pub(crate) created_at_on: Option<Timestamp>,
    pub(crate) updated_at_after: Option<Timestamp>,
    pub(crate) updated_at_before: Option<Timestamp>,
    pub(crate) updated_at_between: Option<JsonText<Vec<Timestamp>>>,
    pub(crate) updated_at_on: Option<Timestamp>,
    pub(crate) offline_payment_method_in: Option<
        JsonText<Vec<open::OfflinePaymentMethod>>,
    >,
    pub(crate) offline_payment_method_is: Option<open::OfflinePaymentMethod>,
    pub(crate) offline_payment_method_is_not: Option<open::OfflinePaymentMethod>,
    pub(crate) offline_payment_method_not_in: Option<
        JsonText<Vec<open::OfflinePaymentMethod>>,
    >,
    pub(crate) auto_close_invoices_is: Option<bool>,
    pub(crate) channel_in: Option<JsonText<Vec<open::Channel>>>,
    pub(crate) channel_is: Option<open::Channel>,
    pub(crate) channel_is_not: Option<open::Channel>,
    pub(crate) channel_not_in: Option<JsonText<Vec<open::Channel>>>,
    pub(crate) business_entity_id_is: Option<String>,
    pub(crate) relationship_invoice_owner_id_is: Option<String>,
    pub(crate) relationship_invoice_owner_id_is_not: Option<String>,
    pub(crate) relationship_invoice_owner_id_starts_with: Option<String>,
    pub(crate) relationship_parent_id_is: Option<String>,
    pub(crate) relationship_parent_id_is_not: Option<String>,
    pub(crate) relationship_parent_id_starts_with: Option<String>,
    pub(crate) relationship_payment_owner_id_is: Option<String>,
    pub(crate) relationship_payment_owner_id_is_not: Option<String>,
    pub(crate) relationship_payment_owner_id_starts_with: Option<String>,
    pub(crate) custom_fields: Option<::std::collections::BTreeMap<String, String>>,
    pub(crate) sort_by_asc: Option<types::CustomerSortAttribute>,
    pub(crate) sort_by_desc: Option<types::CustomerSortAttribute>,
}

impl ListCustomersQuery {
    /// Puts the query into a request.
    pub(crate) fn apply<'a>(
        &self,
        mut call: builder::ListCustomers<'a>,
    ) -> builder::ListCustomers<'a> {
        if let Some(value) = &self.limit {
            call = call.limit(value.clone());
        }
        if let Some(value) = &self.offset {
            call = call.offset(value.clone());
        }
        if let Some(value) = &self.include_deleted {
            call = call.include_deleted(value.clone());
        }
        if let Some(value) = &self.id_in {
            call = call.id_in(value.clone());
        }
        if let Some(value) = &self.id_is {
            call = call.id_is(value.clone());
        }
        if let Some(value) = &self.id_is_not {
            call = call.id_is_not(value.clone());
        }
        if let Some(value) = &self.id_not_in {
            call = call.id_not_in(value.clone());
        }
        if let Some(value) = &self.id_starts_with {
            call = call.id_starts_with(value.clone());
        }
        if let Some(value) = &self.first_name_is {
            call = call.first_name_is(value.clone());
        }
        if let Some(value) = &self.first_name_is_not {
            call = call.first_name_is_not(value.clone());
        }
        if let Some(value) = &self.first_name_is_present {
            call = call.first_name_is_present(value.clone());
        }
        if let Some(value) = &self.first_name_starts_with {
            call = call.first_name_starts_with(value.clone());
        }
        if let Some(value) = &self.last_name_is {
            call = call.last_name_is(value.clone());
        }
        if let Some(value) = &self.last_name_is_not {
            call = call.last_name_is_not(value.clone());
        }
        if let Some(value) = &self.last_name_is_present {
            call = call.last_name_is_present(value.clone());
        }
        if let Some(value) = &self.last_name_starts_with {
            call = call.last_name_starts_with(value.clone());
        }
        if let Some(value) = &self.email_is {
            call = call.email_is(value.clone());
        }
        if let Some(value) = &self.email_is_not {
            call = call.email_is_not(value.clone());
        }
        if let Some(value) = &self.email_is_present {
            call = call.email_is_present(value.clone());
        }
        if let Some(value) = &self.email_starts_with {
            call = call.email_starts_with(value.clone());
        }
        if let Some(value) = &self.company_is {
            call = call.company_is(value.clone());
        }
        if let Some(value) = &self.company_is_not {
            call = call.company_is_not(value.clone());
        }
        if let Some(value) = &self.company_is_present {
            call = call.company_is_present(value.clone());
        }
        if let Some(value) = &self.company_starts_with {
            call = call.company_starts_with(value.clone());
        }
        if let Some(value) = &self.phone_is {
            call = call.phone_is(value.clone());
        }
        if let Some(value) = &self.phone_is_not {
            call = call.phone_is_not(value.clone());
        }
        if let Some(value) = &self.phone_is_present {
            call = call.phone_is_present(value.clone());
        }
        if let Some(value) = &self.phone_starts_with {
            call = call.phone_starts_with(value.clone());
        }
        if let Some(value) = &self.auto_collection_in {
            call = call.auto_collection_in(value.clone());
        }
        if let Some(value) = &self.auto_collection_is {
            call = call.auto_collection_is(value.clone());
        }
        if let Some(value) = &self.auto_collection_is_not {
            call = call.auto_collection_is_not(value.clone());
        }
        if let Some(value) = &self.auto_collection_not_in {
            call = call.auto_collection_not_in(value.clone());
        }
        if let Some(value) = &self.taxability_in {
            call = call.taxability_in(value.clone());
        }
        if let Some(value) = &self.taxability_is {
            call = call.taxability_is(value.clone());
        }
        if let Some(value) = &self.taxability_is_not {
            call = call.taxability_is_not(value.clone());
        }
        if let Some(value) = &self.taxability_not_in {
            call = call.taxability_not_in(value.clone());
        }
        if let Some(value) = &self.created_at_after {
            call = call.created_at_after(value.clone());
        }
        if let Some(value) = &self.created_at_before {
            call = call.created_at_before(value.clone());
        }
        if let Some(value) = &self.created_at_between {
            call = call.created_at_between(value.clone());
        }
        if let Some(value) = &self.created_at_on {
            call = call.created_at_on(value.clone());
        }
        if let Some(value) = &self.updated_at_after {
            call = call.updated_at_after(value.clone());
        }
        if let Some(value) = &self.updated_at_before {
            call = call.updated_at_before(value.clone());
        }
        if let Some(value) = &self.updated_at_between {
            call = call.updated_at_between(value.clone());
        }
        if let Some(value) = &self.updated_at_on {
            call = call.updated_at_on(value.clone());
        }
        if let Some(value) = &self.offline_payment_method_in {
            call = call.offline_payment_method_in(value.clone());
        }
        if let Some(value) = &self.offline_payment_method_is {
            call = call.offline_payment_method_is(value.clone());
        }
        if let Some(value) = &self.offline_payment_method_is_not {
            call = call.offline_payment_method_is_not(value.clone());
        }
        if let Some(value) = &self.offline_payment_method_not_in {
            call = call.offline_payment_method_not_in(value.clone());
        }
        if let Some(value) = &self.auto_close_invoices_is {
            call = call.auto_close_invoices_is(value.clone());
        }
        if let Some(value) = &self.channel_in {
            call = call.channel_in(value.clone());
        }
        if let Some(value) = &self.channel_is {
            call = call.channel_is(value.clone());
        }
        if let Some(value) = &self.channel_is_not {
            call = call.channel_is_not(value.clone());
        }
        if let Some(value) = &self.channel_not_in {
            call = call.channel_not_in(value.clone());
        }
        if let Some(value) = &self.business_entity_id_is {
            call = call.business_entity_id_is(value.clone());
        }
        if let Some(value) = &self.relationship_invoice_owner_id_is {
            call = call.relationship_invoice_owner_id_is(value.clone());
        }
        if let Some(value) = &self.relationship_invoice_owner_id_is_not {
            call = call.relationship_invoice_owner_id_is_not(value.clone());
        }
        if let Some(value) = &self.relationship_invoice_owner_id_starts_with {
            call = call.relationship_invoice_owner_id_starts_with(value.clone());
        }
        if let Some(value) = &self.relationship_parent_id_is {
            call = call.relationship_parent_id_is(value.clone());
        }
        if let Some(value) = &self.relationship_parent_id_is_not {
            call = call.relationship_parent_id_is_not(value.clone());
        }
        if let Some(value) = &self.relationship_parent_id_starts_with {
            call = call.relationship_parent_id_starts_with(value.clone());
        }
        if let Some(value) = &self.relationship_payment_owner_id_is {
            call = call.relationship_payment_owner_id_is(value.clone());
        }
        if let Some(value) = &self.relationship_payment_owner_id_is_not {
            call = call.relationship_payment_owner_id_is_not(value.clone());
        }
        if let Some(value) = &self.relationship_payment_owner_id_starts_with {
            call = call.relationship_payment_owner_id_starts_with(value.clone());
        }
        if let Some(value) = &self.custom_fields {
            call = call.custom_fields(value.clone());
        }
        if let Some(value) = &self.sort_by_asc {
            call = call.sort_by_asc(value.clone());
        }
        if let Some(value) = &self.sort_by_desc {
            call = call.sort_by_desc(value.clone());
        }
        call
    }
    /// What is wrong with the first parameter that breaks a documented limit.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        if let Some(value) = &self.limit {
            validate::range("limit", i64::from(*value), 1, 100)?;
        }
        if let Some(value) = &self.offset {
            validate::length("offset", value, 1000)?;
        }
        if let Some(value) = &self.id_in {
            validate::not_empty("id[in]", &value.0)?;
        }
        if let Some(value) = &self.id_is {
            validate::not_blank("id[is]", value)?;
        }
        if let Some(value) = &self.id_is_not {
            validate::not_blank("id[is_not]", value)?;
        }
        if let Some(value) = &self.id_not_in {
            validate::not_empty("id[not_in]", &value.0)?;
        }
        if let Some(value) = &self.id_starts_with {
            validate::not_blank("id[starts_with]", value)?;
        }
        if let Some(value) = &self.first_name_is {
            validate::not_blank("first_name[is]", value)?;
        }
        if let Some(value) = &self.first_name_is_not {
            validate::not_blank("first_name[is_not]", value)?;
        }
        if let Some(value) = &self.first_name_starts_with {
            validate::not_blank("first_name[starts_with]", value)?;
        }
        if let Some(value) = &self.last_name_is {
            validate::not_blank("last_name[is]", value)?;
        }
        if let Some(value) = &self.last_name_is_not {
            validate::not_blank("last_name[is_not]", value)?;
        }
        if let Some(value) = &self.last_name_starts_with {
            validate::not_blank("last_name[starts_with]", value)?;
        }
        if let Some(value) = &self.email_is {
            validate::not_blank("email[is]", value)?;
        }
        if let Some(value) = &self.email_is_not {
            validate::not_blank("email[is_not]", value)?;
        }
        if let Some(value) = &self.email_starts_with {
            validate::not_blank("email[starts_with]", value)?;
        }
        if let Some(value) = &self.company_is {
            validate::not_blank("company[is]", value)?;
        }
        if let Some(value) = &self.company_is_not {
            validate::not_blank("company[is_not]", value)?;
        }
        if let Some(value) = &self.company_starts_with {
            validate::not_blank("company[starts_with]", value)?;
        }
        if let Some(value) = &self.phone_is {
            validate::not_blank("phone[is]", value)?;
        }
        if let Some(value) = &self.phone_is_not {
            validate::not_blank("phone[is_not]", value)?;
        }
        if let Some(value) = &self.phone_starts_with {
            validate::not_blank("phone[starts_with]", value)?;
        }
        if let Some(value) = &self.auto_collection_in {
            validate::not_empty("auto_collection[in]", &value.0)?;
        }
        if let Some(value) = &self.auto_collection_not_in {
            validate::not_empty("auto_collection[not_in]", &value.0)?;
        }
        if let Some(value) = &self.taxability_in {
            validate::not_empty("taxability[in]", &value.0)?;
        }
        if let Some(value) = &self.taxability_not_in {
            validate::not_empty("taxability[not_in]", &value.0)?;
        }
        if let Some(value) = &self.created_at_after {
            validate::time("created_at[after]", *value, 1000000000, 9999999999)?;
        }
        if let Some(value) = &self.created_at_before {
            validate::time("created_at[before]", *value, 1000000000, 9999999999)?;
        }
        if let Some(value) = &self.created_at_between {
            for value in &value.0 {
                validate::time("created_at[between]", *value, 1000000000, 9999999999)?;
            }
        }
        if let Some(value) = &self.created_at_on {
            validate::time("created_at[on]", *value, 1000000000, 9999999999)?;
        }
        if let Some(value) = &self.updated_at_after {
            validate::time("updated_at[after]", *value, 1000000000, 9999999999)?;
        }
        if let Some(value) = &self.updated_at_before {
            validate::time("updated_at[before]", *value, 1000000000, 9999999999)?;
        }
        if let Some(value) = &self.updated_at_between {
            for value in &value.0 {
                validate::time("updated_at[between]", *value, 1000000000, 9999999999)?;
            }
        }
        if let Some(value) = &self.updated_at_on {
            validate::time("updated_at[on]", *value, 1000000000, 9999999999)?;
        }
        if let Some(value) = &self.offline_payment_method_in {
            validate::not_empty("offline_payment_method[in]", &value.0)?;
        }
        if let Some(value) = &self.offline_payment_method_not_in {
            validate::not_empty("offline_payment_method[not_in]", &value.0)?;
        }
        if let Some(value) = &self.channel_in {
            validate::not_empty("channel[in]", &value.0)?;
        }
        if let Some(value) = &self.channel_not_in {
            validate::not_empty("channel[not_in]", &value.0)?;
        }
        if let Some(value) = &self.business_entity_id_is {
            validate::not_blank("business_entity_id[is]", value)?;
        }
        if let Some(value) = &self.relationship_invoice_owner_id_is {
            validate::not_blank("relationship[invoice_owner_id][is]", value)?;
        }
        if let Some(value) = &self.relationship_invoice_owner_id_is_not {
            validate::not_blank("relationship[invoice_owner_id][is_not]", value)?;
        }
        if let Some(value) = &self.relationship_invoice_owner_id_starts_with {
            validate::not_blank("relationship[invoice_owner_id][starts_with]", value)?;
        }
        if let Some(value) = &self.relationship_parent_id_is {
            validate::not_blank("relationship[parent_id][is]", value)?;
        }
        if let Some(value) = &self.relationship_parent_id_is_not {
            validate::not_blank("relationship[parent_id][is_not]", value)?;
        }
        if let Some(value) = &self.relationship_parent_id_starts_with {
            validate::not_blank("relationship[parent_id][starts_with]", value)?;
        }
        if let Some(value) = &self.relationship_payment_owner_id_is {
            validate::not_blank("relationship[payment_owner_id][is]", value)?;
        }
        if let Some(value) = &self.relationship_payment_owner_id_is_not {
            validate::not_blank("relationship[payment_owner_id][is_not]", value)?;
        }
        if let Some(value) = &self.relationship_payment_owner_id_starts_with {
            validate::not_blank("relationship[payment_owner_id][starts_with]", value)?;
        }
        Ok(())
    }
}

impl ListCustomers {
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn limit(mut self, value: i32) -> Self {
        self.query.limit = Some(value);
        self
    }
    /// Where the page begins: the `next_offset` of the page before, as it is. Left out for the first page. At most 1000 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.query.offset = Some(value.into());
        self
    }
    /// Whether deleted customers are listed as well. The server takes `false` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn include_deleted(mut self, value: bool) -> Self {
        self.query.include_deleted = Some(value);
        self
    }
    /// Only customers whose identifier is one of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query.id_in = Some(JsonText(values.into_iter().map(Into::into).collect()));
        self
    }
    /// Only customers whose identifier is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn id_is(mut self, value: impl Into<String>) -> Self {
        self.query.id_is = Some(value.into());
        self
    }
    /// Only customers whose identifier is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn id_is_not(mut self, value: impl Into<String>) -> Self {
        self.query.id_is_not = Some(value.into());
        self
    }
    /// Only customers whose identifier is none of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn id_not_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.id_not_in = Some(
            JsonText(values.into_iter().map(Into::into).collect()),
        );
        self
    }
    /// Only customers whose identifier starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn id_starts_with(mut self, value: impl Into<String>) -> Self {
        self.query.id_starts_with = Some(value.into());
        self
    }
    /// Only customers whose first name is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn first_name_is(mut self, value: impl Into<String>) -> Self {
        self.query.first_name_is = Some(value.into());
        self
    }
    /// Only customers whose first name is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn first_name_is_not(mut self, value: impl Into<String>) -> Self {
        self.query.first_name_is_not = Some(value.into());
        self
    }
    /// Only customers who have a first name (`true`), or who have none (`false`).
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn first_name_is_present(mut self, value: bool) -> Self {
        self.query.first_name_is_present = Some(value);
        self
    }
    /// Only customers whose first name starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn first_name_starts_with(mut self, value: impl Into<String>) -> Self {
        self.query.first_name_starts_with = Some(value.into());
        self
    }
    /// Only customers whose last name is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn last_name_is(mut self, value: impl Into<String>) -> Self {
        self.query.last_name_is = Some(value.into());
        self
    }
    /// Only customers whose last name is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn last_name_is_not(mut self, value: impl Into<String>) -> Self {
        self.query.last_name_is_not = Some(value.into());
        self
    }
    /// Only customers who have a last name (`true`), or who have none (`false`).
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn last_name_is_present(mut self, value: bool) -> Self {
        self.query.last_name_is_present = Some(value);
        self
    }
    /// Only customers whose last name starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn last_name_starts_with(mut self, value: impl Into<String>) -> Self {
        self.query.last_name_starts_with = Some(value.into());
        self
    }
    /// Only customers whose e-mail address is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn email_is(mut self, value: impl Into<String>) -> Self {
        self.query.email_is = Some(value.into());
        self
    }
    /// Only customers whose e-mail address is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn email_is_not(mut self, value: impl Into<String>) -> Self {
        self.query.email_is_not = Some(value.into());
        self
    }
    /// Only customers who have an e-mail address (`true`), or who have none (`false`).
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn email_is_present(mut self, value: bool) -> Self {
        self.query.email_is_present = Some(value);
        self
    }
    /// Only customers whose e-mail address starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn email_starts_with(mut self, value: impl Into<String>) -> Self {
        self.query.email_starts_with = Some(value.into());
        self
    }
    /// Only customers whose company is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn company_is(mut self, value: impl Into<String>) -> Self {
        self.query.company_is = Some(value.into());
        self
    }
    /// Only customers whose company is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn company_is_not(mut self, value: impl Into<String>) -> Self {
        self.query.company_is_not = Some(value.into());
        self
    }
    /// Only customers who have a company (`true`), or who have none (`false`).
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn company_is_present(mut self, value: bool) -> Self {
        self.query.company_is_present = Some(value);
        self
    }
    /// Only customers whose company starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn company_starts_with(mut self, value: impl Into<String>) -> Self {
        self.query.company_starts_with = Some(value.into());
        self
    }
    /// Only customers whose phone number is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn phone_is(mut self, value: impl Into<String>) -> Self {
        self.query.phone_is = Some(value.into());
        self
    }
    /// Only customers whose phone number is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn phone_is_not(mut self, value: impl Into<String>) -> Self {
        self.query.phone_is_not = Some(value.into());
        self
    }
    /// Only customers who have a phone number (`true`), or who have none (`false`).
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn phone_is_present(mut self, value: bool) -> Self {
        self.query.phone_is_present = Some(value);
        self
    }
    /// Only customers whose phone number starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn phone_starts_with(mut self, value: impl Into<String>) -> Self {
        self.query.phone_starts_with = Some(value.into());
        self
    }
    /// Only customers whose automatic collection is one of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn auto_collection_in(
        mut self,
        values: impl IntoIterator<Item = open::AutoCollection>,
    ) -> Self {
        self.query.auto_collection_in = Some(JsonText(values.into_iter().collect()));
        self
    }
    /// Only customers whose automatic collection is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn auto_collection_is(mut self, value: open::AutoCollection) -> Self {
        self.query.auto_collection_is = Some(value);
        self
    }
    /// Only customers whose automatic collection is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn auto_collection_is_not(mut self, value: open::AutoCollection) -> Self {
        self.query.auto_collection_is_not = Some(value);
        self
    }
    /// Only customers whose automatic collection is none of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn auto_collection_not_in(
        mut self,
        values: impl IntoIterator<Item = open::AutoCollection>,
    ) -> Self {
        self.query.auto_collection_not_in = Some(JsonText(values.into_iter().collect()));
        self
    }
    /// Only customers whose taxability is one of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn taxability_in(
        mut self,
        values: impl IntoIterator<Item = open::Taxability>,
    ) -> Self {
        self.query.taxability_in = Some(JsonText(values.into_iter().collect()));
        self
    }
    /// Only customers whose taxability is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn taxability_is(mut self, value: open::Taxability) -> Self {
        self.query.taxability_is = Some(value);
        self
    }
    /// Only customers whose taxability is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn taxability_is_not(mut self, value: open::Taxability) -> Self {
        self.query.taxability_is_not = Some(value);
        self
    }
    /// Only customers whose taxability is none of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn taxability_not_in(
        mut self,
        values: impl IntoIterator<Item = open::Taxability>,
    ) -> Self {
        self.query.taxability_not_in = Some(JsonText(values.into_iter().collect()));
        self
    }
    /// Only customers who were created after this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn created_at_after(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.created_at_after = Some(value.into());
        self
    }
    /// Only customers who were created before this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn created_at_before(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.created_at_before = Some(value.into());
        self
    }
    /// Only customers who were created between these two times, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn created_at_between(
        mut self,
        from: impl Into<Timestamp>,
        to: impl Into<Timestamp>,
    ) -> Self {
        self.query.created_at_between = Some(JsonText(vec![from.into(), to.into()]));
        self
    }
    /// Only customers who were created at this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn created_at_on(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.created_at_on = Some(value.into());
        self
    }
    /// Only customers who were last changed after this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn updated_at_after(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.updated_at_after = Some(value.into());
        self
    }
    /// Only customers who were last changed before this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn updated_at_before(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.updated_at_before = Some(value.into());
        self
    }
    /// Only customers who were last changed between these two times, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn updated_at_between(
        mut self,
        from: impl Into<Timestamp>,
        to: impl Into<Timestamp>,
    ) -> Self {
        self.query.updated_at_between = Some(JsonText(vec![from.into(), to.into()]));
        self
    }
    /// Only customers who were last changed at this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn updated_at_on(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.updated_at_on = Some(value.into());
        self
    }
    /// Only customers whose preferred offline payment method is one of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn offline_payment_method_in(
        mut self,
        values: impl IntoIterator<Item = open::OfflinePaymentMethod>,
    ) -> Self {
        self.query.offline_payment_method_in = Some(
            JsonText(values.into_iter().collect()),
        );
        self
    }
    /// Only customers whose preferred offline payment method is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn offline_payment_method_is(
        mut self,
        value: open::OfflinePaymentMethod,
    ) -> Self {
        self.query.offline_payment_method_is = Some(value);
        self
    }
    /// Only customers whose preferred offline payment method is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn offline_payment_method_is_not(
        mut self,
        value: open::OfflinePaymentMethod,
    ) -> Self {
        self.query.offline_payment_method_is_not = Some(value);
        self
    }
    /// Only customers whose preferred offline payment method is none of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn offline_payment_method_not_in(
        mut self,
        values: impl IntoIterator<Item = open::OfflinePaymentMethod>,
    ) -> Self {
        self.query.offline_payment_method_not_in = Some(
            JsonText(values.into_iter().collect()),
        );
        self
    }
    /// Only customers whose invoices are closed automatically (`true`), or are not (`false`).
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn auto_close_invoices_is(mut self, value: bool) -> Self {
        self.query.auto_close_invoices_is = Some(value);
        self
    }
    /// Only customers whose channel is one of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn channel_in(
        mut self,
        values: impl IntoIterator<Item = open::Channel>,
    ) -> Self {
        self.query.channel_in = Some(JsonText(values.into_iter().collect()));
        self
    }
    /// Only customers whose channel is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn channel_is(mut self, value: open::Channel) -> Self {
        self.query.channel_is = Some(value);
        self
    }
    /// Only customers whose channel is not this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn channel_is_not(mut self, value: open::Channel) -> Self {
        self.query.channel_is_not = Some(value);
        self
    }
    /// Only customers whose channel is none of these.
    ///
    /// An empty list is refused: it could be taken for no filter at all.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn channel_not_in(
        mut self,
        values: impl IntoIterator<Item = open::Channel>,
    ) -> Self {
        self.query.channel_not_in = Some(JsonText(values.into_iter().collect()));
        self
    }
    /// Only customers whose business entity is this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn business_entity_id_is(mut self, value: impl Into<String>) -> Self {
        self.query.business_entity_id_is = Some(value.into());
        self
    }
    /// Only customers whose invoice owner has this identifier.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_invoice_owner_id_is(mut self, value: impl Into<String>) -> Self {
        self.query.relationship_invoice_owner_id_is = Some(value.into());
        self
    }
    /// Only customers whose invoice owner does not have this identifier.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_invoice_owner_id_is_not(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.query.relationship_invoice_owner_id_is_not = Some(value.into());
        self
    }
    /// Only customers whose invoice owner has an identifier that starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_invoice_owner_id_starts_with(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.query.relationship_invoice_owner_id_starts_with = Some(value.into());
        self
    }
    /// Only customers whose parent customer has this identifier.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_parent_id_is(mut self, value: impl Into<String>) -> Self {
        self.query.relationship_parent_id_is = Some(value.into());
        self
    }
    /// Only customers whose parent customer does not have this identifier.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_parent_id_is_not(mut self, value: impl Into<String>) -> Self {
        self.query.relationship_parent_id_is_not = Some(value.into());
        self
    }
    /// Only customers whose parent customer has an identifier that starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_parent_id_starts_with(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.query.relationship_parent_id_starts_with = Some(value.into());
        self
    }
    /// Only customers whose payment owner has this identifier.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_payment_owner_id_is(mut self, value: impl Into<String>) -> Self {
        self.query.relationship_payment_owner_id_is = Some(value.into());
        self
    }
    /// Only customers whose payment owner does not have this identifier.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_payment_owner_id_is_not(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.query.relationship_payment_owner_id_is_not = Some(value.into());
        self
    }
    /// Only customers whose payment owner has an identifier that starts with this.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn relationship_payment_owner_id_starts_with(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.query.relationship_payment_owner_id_starts_with = Some(value.into());
        self
    }
    /// Sorts by this attribute, the earliest first.
    ///
    /// The order set last holds.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn sort_by_asc(mut self, value: types::CustomerSortAttribute) -> Self {
        self.query.sort_by_asc = Some(value);
        self.query.sort_by_desc = None;
        self
    }
    /// Sorts by this attribute, the latest first.
    ///
    /// The order set last holds.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-customers).
    pub fn sort_by_desc(mut self, value: types::CustomerSortAttribute) -> Self {
        self.query.sort_by_desc = Some(value);
        self.query.sort_by_asc = None;
        self
    }
}
