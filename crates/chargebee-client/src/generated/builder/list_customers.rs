// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds the request of [`Client::list_customers`](crate::Client::list_customers).
#[derive(Debug, Clone)]
pub struct ListCustomers<'a> {
    client: &'a super::super::Client,
    auto_close_invoices_is: Result<Option<bool>, String>,
    auto_collection_in: Result<
        Option<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::AutoCollection>>,
        >,
        String,
    >,
    auto_collection_is: Result<Option<::chargebee_client::open::AutoCollection>, String>,
    auto_collection_is_not: Result<
        Option<::chargebee_client::open::AutoCollection>,
        String,
    >,
    auto_collection_not_in: Result<
        Option<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::AutoCollection>>,
        >,
        String,
    >,
    business_entity_id_is: Result<Option<String>, String>,
    channel_in: Result<
        Option<::progenitor_client::JsonText<Vec<::chargebee_client::open::Channel>>>,
        String,
    >,
    channel_is: Result<Option<::chargebee_client::open::Channel>, String>,
    channel_is_not: Result<Option<::chargebee_client::open::Channel>, String>,
    channel_not_in: Result<
        Option<::progenitor_client::JsonText<Vec<::chargebee_client::open::Channel>>>,
        String,
    >,
    company_is: Result<Option<String>, String>,
    company_is_not: Result<Option<String>, String>,
    company_is_present: Result<Option<bool>, String>,
    company_starts_with: Result<Option<String>, String>,
    created_at_after: Result<Option<::progenitor_client::Timestamp>, String>,
    created_at_before: Result<Option<::progenitor_client::Timestamp>, String>,
    created_at_between: Result<
        Option<::progenitor_client::JsonText<Vec<::progenitor_client::Timestamp>>>,
        String,
    >,
    created_at_on: Result<Option<::progenitor_client::Timestamp>, String>,
    custom_fields: Result<Option<::std::collections::BTreeMap<String, String>>, String>,
    email_is: Result<Option<String>, String>,
    email_is_not: Result<Option<String>, String>,
    email_is_present: Result<Option<bool>, String>,
    email_starts_with: Result<Option<String>, String>,
    first_name_is: Result<Option<String>, String>,
    first_name_is_not: Result<Option<String>, String>,
    first_name_is_present: Result<Option<bool>, String>,
    first_name_starts_with: Result<Option<String>, String>,
    id_in: Result<Option<::progenitor_client::JsonText<Vec<String>>>, String>,
    id_is: Result<Option<String>, String>,
    id_is_not: Result<Option<String>, String>,
    id_not_in: Result<Option<::progenitor_client::JsonText<Vec<String>>>, String>,
    id_starts_with: Result<Option<String>, String>,
    include_deleted: Result<Option<bool>, String>,
    last_name_is: Result<Option<String>, String>,
    last_name_is_not: Result<Option<String>, String>,
    last_name_is_present: Result<Option<bool>, String>,
    last_name_starts_with: Result<Option<String>, String>,
    limit: Result<Option<i32>, String>,
    offline_payment_method_in: Result<
        Option<
            ::progenitor_client::JsonText<
                Vec<::chargebee_client::open::OfflinePaymentMethod>,
            >,
        >,
        String,
    >,
    offline_payment_method_is: Result<
        Option<::chargebee_client::open::OfflinePaymentMethod>,
        String,
    >,
    offline_payment_method_is_not: Result<
        Option<::chargebee_client::open::OfflinePaymentMethod>,
        String,
    >,
    offline_payment_method_not_in: Result<
        Option<
            ::progenitor_client::JsonText<
                Vec<::chargebee_client::open::OfflinePaymentMethod>,
            >,
        >,
        String,
    >,
    offset: Result<Option<String>, String>,
    phone_is: Result<Option<String>, String>,
    phone_is_not: Result<Option<String>, String>,
    phone_is_present: Result<Option<bool>, String>,
    phone_starts_with: Result<Option<String>, String>,
    relationship_invoice_owner_id_is: Result<Option<String>, String>,
    relationship_invoice_owner_id_is_not: Result<Option<String>, String>,
    relationship_invoice_owner_id_starts_with: Result<Option<String>, String>,
    relationship_parent_id_is: Result<Option<String>, String>,
    relationship_parent_id_is_not: Result<Option<String>, String>,
    relationship_parent_id_starts_with: Result<Option<String>, String>,
    relationship_payment_owner_id_is: Result<Option<String>, String>,
    relationship_payment_owner_id_is_not: Result<Option<String>, String>,
    relationship_payment_owner_id_starts_with: Result<Option<String>, String>,
    sort_by_asc: Result<Option<types::CustomerSortAttribute>, String>,
    sort_by_desc: Result<Option<types::CustomerSortAttribute>, String>,
    taxability_in: Result<
        Option<::progenitor_client::JsonText<Vec<::chargebee_client::open::Taxability>>>,
        String,
    >,
    taxability_is: Result<Option<::chargebee_client::open::Taxability>, String>,
    taxability_is_not: Result<Option<::chargebee_client::open::Taxability>, String>,
    taxability_not_in: Result<
        Option<::progenitor_client::JsonText<Vec<::chargebee_client::open::Taxability>>>,
        String,
    >,
    updated_at_after: Result<Option<::progenitor_client::Timestamp>, String>,
    updated_at_before: Result<Option<::progenitor_client::Timestamp>, String>,
    updated_at_between: Result<
        Option<::progenitor_client::JsonText<Vec<::progenitor_client::Timestamp>>>,
        String,
    >,
    updated_at_on: Result<Option<::progenitor_client::Timestamp>, String>,
    chargebee_business_entity_id: Result<Option<String>, String>,
    chargebee_request_origin_device: Result<Option<String>, String>,
    chargebee_request_origin_ip: Result<Option<String>, String>,
    chargebee_request_origin_user: Result<Option<String>, String>,
    chargebee_request_origin_user_encoded: Result<Option<String>, String>,
}

impl<'a> ListCustomers<'a> {
    /// Starts the request, as the method of the client does.
    pub fn new(client: &'a super::super::Client) -> Self {
        Self {
            client: client,
            auto_close_invoices_is: Ok(None),
            auto_collection_in: Ok(None),
            auto_collection_is: Ok(None),
            auto_collection_is_not: Ok(None),
            auto_collection_not_in: Ok(None),
            business_entity_id_is: Ok(None),
            channel_in: Ok(None),
            channel_is: Ok(None),
            channel_is_not: Ok(None),
            channel_not_in: Ok(None),
            company_is: Ok(None),
            company_is_not: Ok(None),
            company_is_present: Ok(None),
            company_starts_with: Ok(None),
            created_at_after: Ok(None),
            created_at_before: Ok(None),
            created_at_between: Ok(None),
            created_at_on: Ok(None),
            custom_fields: Ok(None),
            email_is: Ok(None),
            email_is_not: Ok(None),
            email_is_present: Ok(None),
            email_starts_with: Ok(None),
            first_name_is: Ok(None),
            first_name_is_not: Ok(None),
            first_name_is_present: Ok(None),
            first_name_starts_with: Ok(None),
            id_in: Ok(None),
            id_is: Ok(None),
            id_is_not: Ok(None),
            id_not_in: Ok(None),
            id_starts_with: Ok(None),
            include_deleted: Ok(None),
            last_name_is: Ok(None),
            last_name_is_not: Ok(None),
            last_name_is_present: Ok(None),
            last_name_starts_with: Ok(None),
            limit: Ok(None),
            offline_payment_method_in: Ok(None),
            offline_payment_method_is: Ok(None),
            offline_payment_method_is_not: Ok(None),
            offline_payment_method_not_in: Ok(None),
            offset: Ok(None),
            phone_is: Ok(None),
            phone_is_not: Ok(None),
            phone_is_present: Ok(None),
            phone_starts_with: Ok(None),
            relationship_invoice_owner_id_is: Ok(None),
            relationship_invoice_owner_id_is_not: Ok(None),
            relationship_invoice_owner_id_starts_with: Ok(None),
            relationship_parent_id_is: Ok(None),
            relationship_parent_id_is_not: Ok(None),
            relationship_parent_id_starts_with: Ok(None),
            relationship_payment_owner_id_is: Ok(None),
            relationship_payment_owner_id_is_not: Ok(None),
            relationship_payment_owner_id_starts_with: Ok(None),
            sort_by_asc: Ok(None),
            sort_by_desc: Ok(None),
            taxability_in: Ok(None),
            taxability_is: Ok(None),
            taxability_is_not: Ok(None),
            taxability_not_in: Ok(None),
            updated_at_after: Ok(None),
            updated_at_before: Ok(None),
            updated_at_between: Ok(None),
            updated_at_on: Ok(None),
            chargebee_business_entity_id: Ok(None),
            chargebee_request_origin_device: Ok(None),
            chargebee_request_origin_ip: Ok(None),
            chargebee_request_origin_user: Ok(None),
            chargebee_request_origin_user_encoded: Ok(None),
        }
    }
    /// Only customers whose invoices are closed automatically (`true`), or are not (`false`).
    pub fn auto_close_invoices_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.auto_close_invoices_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for auto_close_invoices_is failed".to_string()
            });
        self
    }
    /// Only customers whose automatic collection is one of these.
    pub fn auto_collection_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::AutoCollection>>,
        >,
    {
        self.auto_collection_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::AutoCollection > >` for auto_collection_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose automatic collection is this.
    pub fn auto_collection_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::AutoCollection>,
    {
        self.auto_collection_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::AutoCollection` for auto_collection_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose automatic collection is not this.
    pub fn auto_collection_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::AutoCollection>,
    {
        self.auto_collection_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::AutoCollection` for auto_collection_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose automatic collection is none of these.
    pub fn auto_collection_not_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::AutoCollection>>,
        >,
    {
        self.auto_collection_not_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::AutoCollection > >` for auto_collection_not_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose business entity is this.
    pub fn business_entity_id_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.business_entity_id_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for business_entity_id_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose channel is one of these.
    pub fn channel_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::Channel>>,
        >,
    {
        self.channel_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::Channel > >` for channel_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose channel is this.
    pub fn channel_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::Channel>,
    {
        self.channel_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::Channel` for channel_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose channel is not this.
    pub fn channel_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::Channel>,
    {
        self.channel_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::Channel` for channel_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose channel is none of these.
    pub fn channel_not_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::Channel>>,
        >,
    {
        self.channel_not_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::Channel > >` for channel_not_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose company is this.
    pub fn company_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.company_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for company_is failed".to_string()
            });
        self
    }
    /// Only customers whose company is not this.
    pub fn company_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.company_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for company_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers who have a company (`true`), or who have none (`false`).
    pub fn company_is_present<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.company_is_present = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for company_is_present failed".to_string()
            });
        self
    }
    /// Only customers whose company starts with this.
    pub fn company_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.company_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for company_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were created after this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn created_at_after<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.created_at_after = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for created_at_after failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were created before this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn created_at_before<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.created_at_before = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for created_at_before failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were created between these two times, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn created_at_between<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::JsonText<Vec<::progenitor_client::Timestamp>>>,
    {
        self.created_at_between = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::progenitor_client::Timestamp > >` for created_at_between failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were created at this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn created_at_on<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.created_at_on = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for created_at_on failed"
                    .to_string()
            });
        self
    }
    /// Which customers, by custom fields of the site. Each filter is a parameter of its own, named after the field and the operator: `cf_tier[is]`. Texts have the operators `is`, `is_not`, `starts_with`, `in` and `not_in`, numbers `is`, `is_not`, `lt`, `lte`, `gt`, `gte` and `between`, booleans `is`, and all of them `is_present`. What the server does not know it ignores, and lists all customers: a field has to be searchable, which the vendor switches on.
    pub fn custom_fields<V>(mut self, value: V) -> Self
    where
        V: TryInto<::std::collections::BTreeMap<String, String>>,
    {
        self.custom_fields = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::collections::BTreeMap <::std::string::String ,::std::string::String >` for custom_fields failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose e-mail address is this.
    pub fn email_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.email_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for email_is failed".to_string()
            });
        self
    }
    /// Only customers whose e-mail address is not this.
    pub fn email_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.email_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for email_is_not failed".to_string()
            });
        self
    }
    /// Only customers who have an e-mail address (`true`), or who have none (`false`).
    pub fn email_is_present<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.email_is_present = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for email_is_present failed".to_string());
        self
    }
    /// Only customers whose e-mail address starts with this.
    pub fn email_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.email_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for email_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose first name is this.
    pub fn first_name_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.first_name_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for first_name_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose first name is not this.
    pub fn first_name_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.first_name_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for first_name_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers who have a first name (`true`), or who have none (`false`).
    pub fn first_name_is_present<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.first_name_is_present = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for first_name_is_present failed".to_string()
            });
        self
    }
    /// Only customers whose first name starts with this.
    pub fn first_name_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.first_name_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for first_name_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose identifier is one of these.
    pub fn id_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::JsonText<Vec<String>>>,
    {
        self.id_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::std::string::String > >` for id_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose identifier is this.
    pub fn id_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.id_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for id_is failed".to_string()
            });
        self
    }
    /// Only customers whose identifier is not this.
    pub fn id_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.id_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for id_is_not failed".to_string()
            });
        self
    }
    /// Only customers whose identifier is none of these.
    pub fn id_not_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::JsonText<Vec<String>>>,
    {
        self.id_not_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::std::string::String > >` for id_not_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose identifier starts with this.
    pub fn id_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.id_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for id_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Whether deleted customers are listed as well. The server takes `false` if it is left out.
    pub fn include_deleted<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.include_deleted = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_deleted failed".to_string());
        self
    }
    /// Only customers whose last name is this.
    pub fn last_name_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.last_name_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for last_name_is failed".to_string()
            });
        self
    }
    /// Only customers whose last name is not this.
    pub fn last_name_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.last_name_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for last_name_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers who have a last name (`true`), or who have none (`false`).
    pub fn last_name_is_present<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.last_name_is_present = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for last_name_is_present failed".to_string()
            });
        self
    }
    /// Only customers whose last name starts with this.
    pub fn last_name_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.last_name_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for last_name_starts_with failed"
                    .to_string()
            });
        self
    }
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed".to_string());
        self
    }
    /// Only customers whose preferred offline payment method is one of these.
    pub fn offline_payment_method_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<
                Vec<::chargebee_client::open::OfflinePaymentMethod>,
            >,
        >,
    {
        self.offline_payment_method_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::OfflinePaymentMethod > >` for offline_payment_method_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose preferred offline payment method is this.
    pub fn offline_payment_method_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::OfflinePaymentMethod>,
    {
        self.offline_payment_method_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::OfflinePaymentMethod` for offline_payment_method_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose preferred offline payment method is not this.
    pub fn offline_payment_method_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::OfflinePaymentMethod>,
    {
        self.offline_payment_method_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::OfflinePaymentMethod` for offline_payment_method_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose preferred offline payment method is none of these.
    pub fn offline_payment_method_not_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<
                Vec<::chargebee_client::open::OfflinePaymentMethod>,
            >,
        >,
    {
        self.offline_payment_method_not_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::OfflinePaymentMethod > >` for offline_payment_method_not_in failed"
                    .to_string()
            });
        self
    }
    /// Where the page begins: the `next_offset` of the page before, as it is. Left out for the first page. At most 1000 characters.
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.offset = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for offset failed".to_string()
            });
        self
    }
    /// Only customers whose phone number is this.
    pub fn phone_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.phone_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for phone_is failed".to_string()
            });
        self
    }
    /// Only customers whose phone number is not this.
    pub fn phone_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.phone_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for phone_is_not failed".to_string()
            });
        self
    }
    /// Only customers who have a phone number (`true`), or who have none (`false`).
    pub fn phone_is_present<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
    {
        self.phone_is_present = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for phone_is_present failed".to_string());
        self
    }
    /// Only customers whose phone number starts with this.
    pub fn phone_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.phone_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for phone_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose invoice owner has this identifier.
    pub fn relationship_invoice_owner_id_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_invoice_owner_id_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_invoice_owner_id_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose invoice owner does not have this identifier.
    pub fn relationship_invoice_owner_id_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_invoice_owner_id_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_invoice_owner_id_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose invoice owner has an identifier that starts with this.
    pub fn relationship_invoice_owner_id_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_invoice_owner_id_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_invoice_owner_id_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose parent customer has this identifier.
    pub fn relationship_parent_id_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_parent_id_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_parent_id_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose parent customer does not have this identifier.
    pub fn relationship_parent_id_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_parent_id_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_parent_id_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose parent customer has an identifier that starts with this.
    pub fn relationship_parent_id_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_parent_id_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_parent_id_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose payment owner has this identifier.
    pub fn relationship_payment_owner_id_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_payment_owner_id_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_payment_owner_id_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose payment owner does not have this identifier.
    pub fn relationship_payment_owner_id_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_payment_owner_id_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_payment_owner_id_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose payment owner has an identifier that starts with this.
    pub fn relationship_payment_owner_id_starts_with<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.relationship_payment_owner_id_starts_with = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for relationship_payment_owner_id_starts_with failed"
                    .to_string()
            });
        self
    }
    /// Sorts by this attribute, the earliest first.
    pub fn sort_by_asc<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerSortAttribute>,
    {
        self.sort_by_asc = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `CustomerSortAttribute` for sort_by_asc failed"
                    .to_string()
            });
        self
    }
    /// Sorts by this attribute, the latest first.
    pub fn sort_by_desc<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerSortAttribute>,
    {
        self.sort_by_desc = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `CustomerSortAttribute` for sort_by_desc failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose taxability is one of these.
    pub fn taxability_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::Taxability>>,
        >,
    {
        self.taxability_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::Taxability > >` for taxability_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose taxability is this.
    pub fn taxability_is<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::Taxability>,
    {
        self.taxability_is = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::Taxability` for taxability_is failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose taxability is not this.
    pub fn taxability_is_not<V>(mut self, value: V) -> Self
    where
        V: TryInto<::chargebee_client::open::Taxability>,
    {
        self.taxability_is_not = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `chargebee_client::open::Taxability` for taxability_is_not failed"
                    .to_string()
            });
        self
    }
    /// Only customers whose taxability is none of these.
    pub fn taxability_not_in<V>(mut self, value: V) -> Self
    where
        V: TryInto<
            ::progenitor_client::JsonText<Vec<::chargebee_client::open::Taxability>>,
        >,
    {
        self.taxability_not_in = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::chargebee_client::open::Taxability > >` for taxability_not_in failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were last changed after this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn updated_at_after<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.updated_at_after = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for updated_at_after failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were last changed before this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn updated_at_before<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.updated_at_before = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for updated_at_before failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were last changed between these two times, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn updated_at_between<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::JsonText<Vec<::progenitor_client::Timestamp>>>,
    {
        self.updated_at_between = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::JsonText <::std::vec::Vec <::progenitor_client::Timestamp > >` for updated_at_between failed"
                    .to_string()
            });
        self
    }
    /// Only customers who were last changed at this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    pub fn updated_at_on<V>(mut self, value: V) -> Self
    where
        V: TryInto<::progenitor_client::Timestamp>,
    {
        self.updated_at_on = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `progenitor_client::Timestamp` for updated_at_on failed"
                    .to_string()
            });
        self
    }
    /// On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    pub fn chargebee_business_entity_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_business_entity_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_business_entity_id failed"
                    .to_string()
            });
        self
    }
    /// Device that the user's request came from, in free words.
    pub fn chargebee_request_origin_device<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_device = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_device failed"
                    .to_string()
            });
        self
    }
    /// IPv4 address, IPv6 address or host name that the user's request came from.
    pub fn chargebee_request_origin_ip<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_ip = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_ip failed"
                    .to_string()
            });
        self
    }
    /// E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    pub fn chargebee_request_origin_user<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_user = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_user failed"
                    .to_string()
            });
        self
    }
    /// E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    pub fn chargebee_request_origin_user_encoded<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
    {
        self.chargebee_request_origin_user_encoded = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `std::string::String` for chargebee_request_origin_user_encoded failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/customers`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListCustomersResponse>, Error<types::ApiError>> {
        let client = self.client;
        let info = OperationInfo {
            operation_id: "list_customers",
        };
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
        client.pre(&mut request, &info).await?;
        let result = client.exec(&request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    fn into_request(self) -> Result<reqwest::Request, Error<types::ApiError>> {
        let Self {
            client,
            auto_close_invoices_is,
            auto_collection_in,
            auto_collection_is,
            auto_collection_is_not,
            auto_collection_not_in,
            business_entity_id_is,
            channel_in,
            channel_is,
            channel_is_not,
            channel_not_in,
            company_is,
            company_is_not,
            company_is_present,
            company_starts_with,
            created_at_after,
            created_at_before,
            created_at_between,
            created_at_on,
            custom_fields,
            email_is,
            email_is_not,
            email_is_present,
            email_starts_with,
            first_name_is,
            first_name_is_not,
            first_name_is_present,
            first_name_starts_with,
            id_in,
            id_is,
            id_is_not,
            id_not_in,
            id_starts_with,
            include_deleted,
            last_name_is,
            last_name_is_not,
            last_name_is_present,
            last_name_starts_with,
            limit,
            offline_payment_method_in,
            offline_payment_method_is,
            offline_payment_method_is_not,
            offline_payment_method_not_in,
            offset,
            phone_is,
            phone_is_not,
            phone_is_present,
            phone_starts_with,
            relationship_invoice_owner_id_is,
            relationship_invoice_owner_id_is_not,
            relationship_invoice_owner_id_starts_with,
            relationship_parent_id_is,
            relationship_parent_id_is_not,
            relationship_parent_id_starts_with,
            relationship_payment_owner_id_is,
            relationship_payment_owner_id_is_not,
            relationship_payment_owner_id_starts_with,
            sort_by_asc,
            sort_by_desc,
            taxability_in,
            taxability_is,
            taxability_is_not,
            taxability_not_in,
            updated_at_after,
            updated_at_before,
            updated_at_between,
            updated_at_on,
            chargebee_business_entity_id,
            chargebee_request_origin_device,
            chargebee_request_origin_ip,
            chargebee_request_origin_user,
            chargebee_request_origin_user_encoded,
        } = self;
        let auto_close_invoices_is = auto_close_invoices_is
            .map_err(Error::invalid_request)?;
        let auto_collection_in = auto_collection_in.map_err(Error::invalid_request)?;
        let auto_collection_is = auto_collection_is.map_err(Error::invalid_request)?;
        let auto_collection_is_not = auto_collection_is_not
            .map_err(Error::invalid_request)?;
        let auto_collection_not_in = auto_collection_not_in
            .map_err(Error::invalid_request)?;
        let business_entity_id_is = business_entity_id_is
            .map_err(Error::invalid_request)?;
        let channel_in = channel_in.map_err(Error::invalid_request)?;
        let channel_is = channel_is.map_err(Error::invalid_request)?;
        let channel_is_not = channel_is_not.map_err(Error::invalid_request)?;
        let channel_not_in = channel_not_in.map_err(Error::invalid_request)?;
        let company_is = company_is.map_err(Error::invalid_request)?;
        let company_is_not = company_is_not.map_err(Error::invalid_request)?;
        let company_is_present = company_is_present.map_err(Error::invalid_request)?;
        let company_starts_with = company_starts_with.map_err(Error::invalid_request)?;
        let created_at_after = created_at_after.map_err(Error::invalid_request)?;
        let created_at_before = created_at_before.map_err(Error::invalid_request)?;
        let created_at_between = created_at_between.map_err(Error::invalid_request)?;
        let created_at_on = created_at_on.map_err(Error::invalid_request)?;
        let custom_fields = custom_fields.map_err(Error::invalid_request)?;
        let email_is = email_is.map_err(Error::invalid_request)?;
        let email_is_not = email_is_not.map_err(Error::invalid_request)?;
        let email_is_present = email_is_present.map_err(Error::invalid_request)?;
        let email_starts_with = email_starts_with.map_err(Error::invalid_request)?;
        let first_name_is = first_name_is.map_err(Error::invalid_request)?;
        let first_name_is_not = first_name_is_not.map_err(Error::invalid_request)?;
        let first_name_is_present = first_name_is_present
            .map_err(Error::invalid_request)?;
        let first_name_starts_with = first_name_starts_with
            .map_err(Error::invalid_request)?;
        let id_in = id_in.map_err(Error::invalid_request)?;
        let id_is = id_is.map_err(Error::invalid_request)?;
        let id_is_not = id_is_not.map_err(Error::invalid_request)?;
        let id_not_in = id_not_in.map_err(Error::invalid_request)?;
        let id_starts_with = id_starts_with.map_err(Error::invalid_request)?;
        let include_deleted = include_deleted.map_err(Error::invalid_request)?;
        let last_name_is = last_name_is.map_err(Error::invalid_request)?;
        let last_name_is_not = last_name_is_not.map_err(Error::invalid_request)?;
        let last_name_is_present = last_name_is_present.map_err(Error::invalid_request)?;
        let last_name_starts_with = last_name_starts_with
            .map_err(Error::invalid_request)?;
        let limit = limit.map_err(Error::invalid_request)?;
        let offline_payment_method_in = offline_payment_method_in
            .map_err(Error::invalid_request)?;
        let offline_payment_method_is = offline_payment_method_is
            .map_err(Error::invalid_request)?;
        let offline_payment_method_is_not = offline_payment_method_is_not
            .map_err(Error::invalid_request)?;
        let offline_payment_method_not_in = offline_payment_method_not_in
            .map_err(Error::invalid_request)?;
        let offset = offset.map_err(Error::invalid_request)?;
        let phone_is = phone_is.map_err(Error::invalid_request)?;
        let phone_is_not = phone_is_not.map_err(Error::invalid_request)?;
        let phone_is_present = phone_is_present.map_err(Error::invalid_request)?;
        let phone_starts_with = phone_starts_with.map_err(Error::invalid_request)?;
        let relationship_invoice_owner_id_is = relationship_invoice_owner_id_is
            .map_err(Error::invalid_request)?;
        let relationship_invoice_owner_id_is_not = relationship_invoice_owner_id_is_not
            .map_err(Error::invalid_request)?;
        let relationship_invoice_owner_id_starts_with = relationship_invoice_owner_id_starts_with
            .map_err(Error::invalid_request)?;
        let relationship_parent_id_is = relationship_parent_id_is
            .map_err(Error::invalid_request)?;
        let relationship_parent_id_is_not = relationship_parent_id_is_not
            .map_err(Error::invalid_request)?;
        let relationship_parent_id_starts_with = relationship_parent_id_starts_with
            .map_err(Error::invalid_request)?;
        let relationship_payment_owner_id_is = relationship_payment_owner_id_is
            .map_err(Error::invalid_request)?;
        let relationship_payment_owner_id_is_not = relationship_payment_owner_id_is_not
            .map_err(Error::invalid_request)?;
        let relationship_payment_owner_id_starts_with = relationship_payment_owner_id_starts_with
            .map_err(Error::invalid_request)?;
        let sort_by_asc = sort_by_asc.map_err(Error::invalid_request)?;
        let sort_by_desc = sort_by_desc.map_err(Error::invalid_request)?;
        let taxability_in = taxability_in.map_err(Error::invalid_request)?;
        let taxability_is = taxability_is.map_err(Error::invalid_request)?;
        let taxability_is_not = taxability_is_not.map_err(Error::invalid_request)?;
        let taxability_not_in = taxability_not_in.map_err(Error::invalid_request)?;
        let updated_at_after = updated_at_after.map_err(Error::invalid_request)?;
        let updated_at_before = updated_at_before.map_err(Error::invalid_request)?;
        let updated_at_between = updated_at_between.map_err(Error::invalid_request)?;
        let updated_at_on = updated_at_on.map_err(Error::invalid_request)?;
        let chargebee_business_entity_id = chargebee_business_entity_id
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_device = chargebee_request_origin_device
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_ip = chargebee_request_origin_ip
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_user = chargebee_request_origin_user
            .map_err(Error::invalid_request)?;
        let chargebee_request_origin_user_encoded = chargebee_request_origin_user_encoded
            .map_err(Error::invalid_request)?;
        let url = client.baseurl.join(format_args!("/customers"));
        let mut header_map = ::reqwest::header::HeaderMap::new();
        if let Some(value) = chargebee_business_entity_id {
            header_map
                .append("chargebee-business-entity-id", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_request_origin_device {
            header_map
                .append(
                    "chargebee-request-origin-device",
                    value.to_string().try_into()?,
                );
        }
        if let Some(value) = chargebee_request_origin_ip {
            header_map
                .append("chargebee-request-origin-ip", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_request_origin_user {
            header_map
                .append("chargebee-request-origin-user", value.to_string().try_into()?);
        }
        if let Some(value) = chargebee_request_origin_user_encoded {
            header_map
                .append(
                    "chargebee-request-origin-user-encoded",
                    value.to_string().try_into()?,
                );
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "auto_close_invoices[is]",
                    &auto_close_invoices_is,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "auto_collection[in]",
                    &auto_collection_in,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "auto_collection[is]",
                    &auto_collection_is,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "auto_collection[is_not]",
                    &auto_collection_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "auto_collection[not_in]",
                    &auto_collection_not_in,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "business_entity_id[is]",
                    &business_entity_id_is,
                ),
            )
            .query(&progenitor_client::QueryParam::new("channel[in]", &channel_in))
            .query(&progenitor_client::QueryParam::new("channel[is]", &channel_is))
            .query(
                &progenitor_client::QueryParam::new("channel[is_not]", &channel_is_not),
            )
            .query(
                &progenitor_client::QueryParam::new("channel[not_in]", &channel_not_in),
            )
            .query(&progenitor_client::QueryParam::new("company[is]", &company_is))
            .query(
                &progenitor_client::QueryParam::new("company[is_not]", &company_is_not),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "company[is_present]",
                    &company_is_present,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "company[starts_with]",
                    &company_starts_with,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "created_at[after]",
                    &created_at_after,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "created_at[before]",
                    &created_at_before,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "created_at[between]",
                    &created_at_between,
                ),
            )
            .query(&progenitor_client::QueryParam::new("created_at[on]", &created_at_on))
            .query(&progenitor_client::QueryParam::new("custom_fields", &custom_fields))
            .query(&progenitor_client::QueryParam::new("email[is]", &email_is))
            .query(&progenitor_client::QueryParam::new("email[is_not]", &email_is_not))
            .query(
                &progenitor_client::QueryParam::new(
                    "email[is_present]",
                    &email_is_present,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "email[starts_with]",
                    &email_starts_with,
                ),
            )
            .query(&progenitor_client::QueryParam::new("first_name[is]", &first_name_is))
            .query(
                &progenitor_client::QueryParam::new(
                    "first_name[is_not]",
                    &first_name_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "first_name[is_present]",
                    &first_name_is_present,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "first_name[starts_with]",
                    &first_name_starts_with,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id[in]", &id_in))
            .query(&progenitor_client::QueryParam::new("id[is]", &id_is))
            .query(&progenitor_client::QueryParam::new("id[is_not]", &id_is_not))
            .query(&progenitor_client::QueryParam::new("id[not_in]", &id_not_in))
            .query(
                &progenitor_client::QueryParam::new("id[starts_with]", &id_starts_with),
            )
            .query(
                &progenitor_client::QueryParam::new("include_deleted", &include_deleted),
            )
            .query(&progenitor_client::QueryParam::new("last_name[is]", &last_name_is))
            .query(
                &progenitor_client::QueryParam::new(
                    "last_name[is_not]",
                    &last_name_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "last_name[is_present]",
                    &last_name_is_present,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "last_name[starts_with]",
                    &last_name_starts_with,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "offline_payment_method[in]",
                    &offline_payment_method_in,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "offline_payment_method[is]",
                    &offline_payment_method_is,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "offline_payment_method[is_not]",
                    &offline_payment_method_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "offline_payment_method[not_in]",
                    &offline_payment_method_not_in,
                ),
            )
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("phone[is]", &phone_is))
            .query(&progenitor_client::QueryParam::new("phone[is_not]", &phone_is_not))
            .query(
                &progenitor_client::QueryParam::new(
                    "phone[is_present]",
                    &phone_is_present,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "phone[starts_with]",
                    &phone_starts_with,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[invoice_owner_id][is]",
                    &relationship_invoice_owner_id_is,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[invoice_owner_id][is_not]",
                    &relationship_invoice_owner_id_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[invoice_owner_id][starts_with]",
                    &relationship_invoice_owner_id_starts_with,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[parent_id][is]",
                    &relationship_parent_id_is,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[parent_id][is_not]",
                    &relationship_parent_id_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[parent_id][starts_with]",
                    &relationship_parent_id_starts_with,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[payment_owner_id][is]",
                    &relationship_payment_owner_id_is,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[payment_owner_id][is_not]",
                    &relationship_payment_owner_id_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship[payment_owner_id][starts_with]",
                    &relationship_payment_owner_id_starts_with,
                ),
            )
            .query(&progenitor_client::QueryParam::new("sort_by[asc]", &sort_by_asc))
            .query(&progenitor_client::QueryParam::new("sort_by[desc]", &sort_by_desc))
            .query(&progenitor_client::QueryParam::new("taxability[in]", &taxability_in))
            .query(&progenitor_client::QueryParam::new("taxability[is]", &taxability_is))
            .query(
                &progenitor_client::QueryParam::new(
                    "taxability[is_not]",
                    &taxability_is_not,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "taxability[not_in]",
                    &taxability_not_in,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "updated_at[after]",
                    &updated_at_after,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "updated_at[before]",
                    &updated_at_before,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "updated_at[between]",
                    &updated_at_between,
                ),
            )
            .query(&progenitor_client::QueryParam::new("updated_at[on]", &updated_at_on))
            .headers(header_map)
            .build()?;
        Ok(request)
    }
}
