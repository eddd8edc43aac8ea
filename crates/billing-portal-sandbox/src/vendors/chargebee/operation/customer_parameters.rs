//! The parameters of the operations on customers.
//!
//! <https://apidocs.chargebee.com/docs/api/customers>

use super::payment_parameters::{BANK_ACCOUNT, CARD, PAYMENT_INTENT, PAYMENT_METHOD, TOKEN};
use crate::vendors::chargebee::list::PAGE;
use crate::vendors::chargebee::parameter::{
    Parameter, boolean, boolean_filter, column, consent_fields, custom_fields, custom_filters, email, integer, json,
    one_of, overriding, text, text_filter, time_filter,
};
use crate::vendors::chargebee::params::Parameters;

pub(super) const CREATE: Parameters =
    &[NEW, COMMON, BILLING_ADDRESS, TOKEN, CARD, BANK_ACCOUNT, PAYMENT_METHOD, PAYMENT_INTENT];
pub(super) const UPDATE: Parameters = &[COMMON, &[one_of("fraud_flag", "safe fraudulent")]];
pub(super) const LIST: Parameters = &[PAGE, &[boolean("include_deleted")], FILTERS, HIERARCHY_FILTERS, ORDER];
pub(super) const DELETE: Parameters = &[&[boolean("delete_payment_method")]];

const AUTO_COLLECTION: Parameter = one_of("auto_collection", "on off");
const TAXABILITY: Parameter = one_of("taxability", "taxable exempt");
const CHANNEL: Parameter = one_of("channel", "web app_store play_store");
const OFFLINE_PAYMENT_METHOD: Parameter = one_of(
    "offline_payment_method",
    "no_preference cash check bank_transfer ach_credit sepa_credit boleto us_automated_bank_transfer \
     eu_automated_bank_transfer uk_automated_bank_transfer jp_automated_bank_transfer \
     mx_automated_bank_transfer custom",
);

/// What only a new customer takes.
const NEW: &[Parameter] = &[
    text("id", 50),
    text("vat_number", 20),
    text("vat_number_prefix", 10),
    text("entity_identifier_scheme", 50),
    text("entity_identifier_standard", 50),
    overriding("registered_for_gst"),
    overriding("is_einvoice_enabled"),
    one_of("einvoicing_method", "automatic manual site_default"),
    overriding("business_customer_without_vat_number"),
    text("business_entity_id", 50),
    text("brand_id", usize::MAX),
    text("created_from_ip", 50),
    column("entity_identifiers[id]", 40),
    column("entity_identifiers[scheme]", 50),
    column("entity_identifiers[value]", 50),
    column("entity_identifiers[standard]", 50),
];

/// What a new customer takes, and a change of one.
const COMMON: &[Parameter] = &[
    text("first_name", 150),
    text("last_name", 150),
    email("email", 70),
    text("preferred_currency_code", 3),
    text("phone", 50),
    text("company", 250),
    AUTO_COLLECTION,
    boolean("allow_direct_debit"),
    integer("net_term_days", 0, i32::MAX as i64),
    TAXABILITY,
    json("exemption_details"),
    one_of("customer_type", "residential business senior_citizen industrial"),
    text("client_profile_id", 50),
    one_of("taxjar_exemption_category", "wholesale government other"),
    text("locale", 50),
    one_of("entity_code", "a b c d e f g h i j k l m n p q r med1 med2"),
    text("exempt_number", 100),
    OFFLINE_PAYMENT_METHOD,
    text("invoice_notes", 2_000),
    overriding("auto_close_invoices"),
    json("meta_data"),
    overriding("consolidated_invoicing"),
    column("tax_providers_fields[provider_name]", 50),
    column("tax_providers_fields[field_id]", 50),
    column("tax_providers_fields[field_value]", 50),
    custom_fields("cf_"),
    consent_fields("cs_"),
];

const BILLING_ADDRESS: &[Parameter] = &[
    text("billing_address[first_name]", 150),
    text("billing_address[last_name]", 150),
    email("billing_address[email]", 70),
    text("billing_address[company]", 250),
    text("billing_address[phone]", 50),
    text("billing_address[line1]", 150),
    text("billing_address[line2]", 150),
    text("billing_address[line3]", 150),
    text("billing_address[city]", 50),
    text("billing_address[state_code]", 50),
    text("billing_address[state]", 50),
    text("billing_address[zip]", 20),
    text("billing_address[country]", 50),
    one_of("billing_address[validation_status]", "not_validated valid partially_valid invalid"),
];

const NAME: &[&str] = &["is", "is_not", "starts_with", "is_present"];
const RELATIVE: &[&str] = &["is", "is_not", "starts_with"];

const FILTERS: &[Parameter] = &[
    text_filter("id", &["is", "is_not", "starts_with", "in", "not_in"]),
    text_filter("first_name", NAME),
    text_filter("last_name", NAME),
    text_filter("email", NAME),
    text_filter("company", NAME),
    text_filter("phone", NAME),
    Parameter::filter("auto_collection", &AUTO_COLLECTION),
    Parameter::filter("taxability", &TAXABILITY),
    time_filter("created_at"),
    time_filter("updated_at"),
    Parameter::filter("offline_payment_method", &OFFLINE_PAYMENT_METHOD),
    boolean_filter("auto_close_invoices"),
    Parameter::filter("channel", &CHANNEL),
    text_filter("business_entity_id", &["is"]),
    custom_filters("cf_"),
];

const HIERARCHY_FILTERS: &[Parameter] = &[
    text_filter("relationship[parent_id]", RELATIVE),
    text_filter("relationship[payment_owner_id]", RELATIVE),
    text_filter("relationship[invoice_owner_id]", RELATIVE),
];

const ORDER: &[Parameter] = &[
    one_of("sort_by[asc]", "created_at updated_at").not_blank(),
    one_of("sort_by[desc]", "created_at updated_at").not_blank(),
];
