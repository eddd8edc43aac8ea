//! Where our requests differ from the library's on purpose, and what a client of ours has no words for.

use crate::decoded::Request;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Through {
    Facade,
    CustomRequest,
}

/// What we send instead; `None` is a refusal before anything is sent.
type Ours = fn(Request) -> Option<Request>;

const BOTH: &[Through] = &[Through::Facade, Through::CustomRequest];
const FACADE: &[Through] = &[Through::Facade];
const CUSTOM: &[Through] = &[Through::CustomRequest];

/// Where we differ on purpose.
pub(super) const DIFFERENCES: &[(&str, &[Through], Ours, &str)] = &[
    ("ps_create_rfc3986_unreserved_and_subdelims", FACADE, |_| None, "the return URL is not absolute"),
    ("ps_create_control_chars", FACADE, |_| None, "no id has control characters"),
    ("ps_create_empty_string", FACADE, |_| None, "an empty return URL leads nowhere"),
    ("ps_create_null_value", FACADE, |it| Some(it.without_pair("return_url")), "what is not set is not sent"),
    ("ps_create_nested_null", FACADE, |it| Some(it.without_pair("flow_data[after_completion]")), "the same"),
    ("ps_create_leading_trailing_space", FACADE, |_| None, "an id with blanks around it is a mistake"),
    ("ps_create_idempotency_key_256", BOTH, |_| None, "255 characters are documented"),
    ("ps_create_idempotency_key_non_ascii", BOTH, |_| None, "the library fails as well, when it sends"),
    (
        "ps_create_idempotency_key_empty",
        BOTH,
        |_| None,
        "the library makes a key of its own; an empty one is a mistake",
    ),
    ("ps_create_key_with_space", BOTH, |_| None, "a key with a blank was copied wrongly; the library drops the blank"),
    ("customer_create_metadata_edge", FACADE, |_| None, "a key with brackets would set something else"),
    (
        "customer_update_null",
        FACADE,
        |it| Some(it.without_pair("name").with_pair("metadata[plan]", "")),
        "what is not set is not sent; an empty value removes a key of metadata",
    ),
    ("customer_retrieve_dotdot", BOTH, |_| None, "it reaches another endpoint"),
    (
        "customer_retrieve_dotdot_search",
        BOTH,
        |_| None,
        "proxies and servers may decode it, and reach another endpoint",
    ),
    ("customer_retrieve_empty", BOTH, |_| None, "it reaches another endpoint"),
    ("customer_retrieve_padded", FACADE, |_| None, "an id with blanks around it is a mistake"),
    (
        "customer_retrieve_idempotency_key_on_get",
        CUSTOM,
        |it| Some(it.without_header("idempotency-key")),
        "a key does nothing there",
    ),
    (
        "customer_delete_idempotency_key",
        CUSTOM,
        |it| Some(it.without_header("idempotency-key")),
        "a key does nothing there",
    ),
    ("cfg_list_paging", FACADE, |_| None, "the two cursors exclude each other"),
];

/// What the facade has no words for, and why; the other client has them all.
pub(super) const BEYOND_THE_FACADE: &[(&str, &str)] = &[
    ("ps_create_customer_account", "accounts as customers are for the low-level client"),
    ("ps_create_customer_and_customer_account", "the two exclude each other"),
    ("ps_create_no_params", "a link is one customer's"),
    ("ps_create_expand", "a link has nothing that could be expanded"),
    ("ps_create_expand_two", "the same"),
    ("ps_flow_unknown_type", "a flow is one of those that are known"),
    ("ps_create_empty_object_and_array", "there is no flow without a type"),
    ("ps_create_unknown_param_bool_number", "setters are of what is documented"),
    ("ps_create_stripe_context", "the account is said by the other header, which means the same"),
    ("ps_create_version_override", "types are of one version"),
    ("ps_create_client_account_and_version", "the same"),
    ("ps_create_request_api_key", "a client has one key"),
    ("ps_create_custom_headers", "headers are set on requests that wrap no operation"),
    ("ps_create_header_override_attempt", "the same"),
    ("cfg_list_expand", "setters are of what is documented here"),
    ("cfg_retrieve", "one configuration is for the low-level client"),
    ("cfg_retrieve_expand", "the same"),
    ("cfg_retrieve_reserved", "the same"),
    ("cfg_create_minimal", "configurations are made in the dashboard"),
    ("cfg_create_rich", "the same"),
    ("cfg_update_deactivate", "the same"),
    ("customer_create_more", "of a customer, the part that a portal needs"),
    ("customer_create_expand", "the same"),
    ("customer_retrieve_expand", "the same"),
    ("customer_retrieve_idempotency_key_on_get", "a key does nothing there"),
    ("customer_delete_idempotency_key", "the same"),
    ("customer_list_created_exact", "`created[gte]` and `created[lte]` say it"),
    ("customer_list_expand", "of a customer, the part that a portal needs"),
    ("account_retrieve_own", "keys are checked by the list of configurations"),
    ("account_retrieve_own_connected", "the same"),
    ("balance_retrieve", "the same"),
];

/// What the request that wraps no operation refuses or cannot say.
pub(super) const BEYOND_CUSTOM_REQUESTS: &[(&str, &str)] = &[
    ("ps_create_request_api_key", "a client has one key"),
    ("ps_create_header_override_attempt", "headers of ours are refused"),
    ("ps_create_client_account_and_version", "a version is set on the request"),
];
