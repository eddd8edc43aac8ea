//! Upflow's assumptions.

use super::Pair;
use super::Stand::{self, Nowhere, Rows};

const KEPT: Stand = Nowhere("it keeps whatever it is given and responds with the same");

pub(super) const PAIRS: &[Pair] = &[
    Pair("create_customer", Rows(&["create is an upsert"])),
    Pair("update_customer", Rows(&["update by PUT is partial"])),
    Pair("delete_customer", Rows(&["delete responds with 204", "the same for links of a customer who was deleted"])),
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
    Pair("response Customer", Rows(&["create, retrieve and update respond with 200"])),
    Pair("response Contact", Rows(&["create, retrieve and update respond with 200"])),
    Pair("response Deleted", Rows(&["delete responds with 204"])),
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
    Pair("Customer", Rows(&["create, retrieve and update respond with 200"])),
    Pair("Customer.amountDue", Rows(&["a customer's `countInvoicesDue`"])),
    Pair("Customer.amountOverdue", Rows(&["a customer's `countInvoicesDue`"])),
    Pair("Address.country", KEPT),
    Pair("CustomField.value", KEPT),
    Pair("ListContactsResponse", Rows(&["lists: `offset` and `limit`"])),
    Pair("Contact", Rows(&["create, retrieve and update respond with 200"])),
    Pair("ApiError", Rows(&["errors are"])),
];
