//! Which behaviours of the sandbox rest on which assumption of the specifications.

/// An assumption, by the name that the table in `specs/README.md` has for it, and where the sandbox stands on it.
pub(super) struct Pair(pub(super) &'static str, pub(super) Stand);

pub(super) enum Stand {
    /// On these behaviours of its table, by how their rows begin.
    Rows(&'static [&'static str]),
    /// Nowhere: why the assumption makes no difference to it.
    Nowhere(#[expect(dead_code, reason = "for who reads the list")] &'static str),
}

use Stand::{Nowhere, Rows};

const NO_NULL: Stand = Nowhere("it leaves out what is absent, as documented, and sends no null");
const KEPT: Stand = Nowhere("it keeps whatever it is given and answers with the same");

pub(super) const CHARGEBEE: &[Pair] = &[
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
    Pair("IdempotencyKey", Rows(&["only successful answers are stored", "the same key for another operation"])),
    Pair("CreatePortalSessionRequest.customer", Rows(&["create needs `customer[id]`"])),
    Pair("AddContactRequest.contact", Rows(&["add contact needs"])),
    Pair("UpdateContactRequest.contact", Rows(&["update contact needs"])),
    Pair("DeleteContactRequest.contact", Rows(&["delete contact needs"])),
    Pair("UpdateContactFields", Rows(&["update contact needs"])),
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

pub(super) const UPFLOW: &[Pair] = &[
    Pair("create_customer", Rows(&["create is an upsert"])),
    Pair("update_customer", Rows(&["update by PUT is partial"])),
    Pair("delete_customer", Rows(&["delete answers 204", "the same for links of a customer who was deleted"])),
    Pair("list_contacts", Rows(&["lists: `offset` and `limit`"])),
    Pair("add_contact", Rows(&["`email` of a contact is required"])),
    Pair("update_contact", Rows(&["update by PUT is partial"])),
    Pair("create_portal_url", Rows(&["a link opens as often as one likes", "a customer whose portal is turned off"])),
    Pair("create_portal_url, body", Rows(&["a body that is missing"])),
    Pair("CustomerId", Rows(&["ids are percent-decoded"])),
    Pair("ContactId", Rows(&["`external:` and an external id name a contact"])),
    Pair("Offset", Rows(&["`offset` is 0 and `limit` 100"])),
    Pair("Limit", Rows(&["`offset` is 0 and `limit` 100"])),
    Pair("RetryAfter", Rows(&["over a limit: 429"])),
    Pair("response PortalUrl", Rows(&["200 with"])),
    Pair("response Customer", Rows(&["create, retrieve and update answer 200"])),
    Pair("response Contact", Rows(&["create, retrieve and update answer 200"])),
    Pair("response Deleted", Rows(&["delete answers 204"])),
    Pair(
        "response ClientError",
        Rows(&["401 without them", "an unknown customer or contact: 404", "over a limit: 429"]),
    ),
    Pair("AddressFields.country", KEPT),
    Pair("CustomFieldValue.value", KEPT),
    Pair("CreatePortalUrlRequest.expiresIn", Rows(&["it is a whole number"])),
    Pair("CreatePortalUrlRequest.frameAncestors", Rows(&["the page may be framed by", "quotes, `;`"])),
    Pair("PortalUrl.url", Rows(&["200 with"])),
    Pair("ListCustomersResponse", Rows(&["a customer in a list has"])),
    Pair("CustomerListItem.balance", Rows(&["a customer's `countInvoicesDue`"])),
    Pair("Customer", Rows(&["create, retrieve and update answer 200"])),
    Pair("Customer.amountDue", Rows(&["a customer's `countInvoicesDue`"])),
    Pair("Customer.amountOverdue", Rows(&["a customer's `countInvoicesDue`"])),
    Pair("Address.country", KEPT),
    Pair("CustomField.value", KEPT),
    Pair("ListContactsResponse", Rows(&["lists: `offset` and `limit`"])),
    Pair("Contact", Rows(&["create, retrieve and update answer 200"])),
    Pair("ApiError", Rows(&["errors are"])),
];
