//! Chargebee's assumptions.

use super::Pair;
use super::Stand::{self, Nowhere, Rows};

const NO_NULL: Stand = Nowhere("it leaves out what is absent, as documented, and sends no null");

pub(super) const PAIRS: &[Pair] = &[
    Pair(
        "logout_portal_session",
        Rows(&["log-out by API of an `activated` session", "log-out by API of a session `not_yet_activated`"]),
    ),
    Pair("list_customers", Rows(&["filters: "])),
    Pair(
        "delete_customer",
        Rows(&["delete marks the customer as `deleted` at once", "a deleted customer is in lists"]),
    ),
    Pair("PortalSessionId", Rows(&["ids in the path are percent-decoded"])),
    Pair("CustomerId", Rows(&["ids in the path are percent-decoded"])),
    Pair("IdempotencyKey", Rows(&["only successful responses are stored", "the same key for another operation"])),
    Pair("CreatePortalSessionRequest.customer", Rows(&["create needs `customer[id]`"])),
    Pair("AddContactRequest", Rows(&["… also with adding and changing a contact"])),
    Pair("AddContactRequest.contact", Rows(&["add contact needs"])),
    Pair("UpdateContactRequest", Rows(&["… also with adding and changing a contact"])),
    Pair("UpdateContactRequest.contact", Rows(&["update contact needs"])),
    Pair("DeleteContactRequest.contact", Rows(&["delete contact needs"])),
    Pair("UpdateContactFields", Rows(&["update contact needs"])),
    Pair("CustomFieldFilters", Rows(&["filters by custom field"])),
    Pair("CreateCustomerRequest.brand_id", Rows(&["`brand_id` has"])),
    Pair("UpdateCustomerRequest", Rows(&["update changes what is given"])),
    Pair("CustomerCreatedAtFilter", Rows(&["`after` and `before` leave"])),
    Pair("CustomerUpdatedAtFilter", Rows(&["`after` and `before` leave"])),
    Pair("PortalSession.linked_customers", NO_NULL),
    Pair("Customer.balances", NO_NULL),
    Pair("Customer.entity_identifiers", NO_NULL),
    Pair("Customer.tax_providers_fields", NO_NULL),
    Pair("Customer.contacts", NO_NULL),
    Pair("Customer.referral_urls", NO_NULL),
    Pair("Customer.brand_id", Rows(&["`brand_id` has"])),
    Pair("CustomerBalance.balance_currency_code", Nowhere("its customers have no balances")),
    Pair("ApiError.param", Nowhere("it sends a text, as the vendor's schema says")),
];
