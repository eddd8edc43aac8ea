//! Where our requests differ from the library's on purpose.

use super::Way;
use super::recording::cases;
use crate::decoded::Request;

/// A case in which we send something else, or nothing.
pub(super) struct Difference {
    pub(super) case: &'static str,
    ways: &'static [Way],
    /// Our request, from the recorded one; `None` is a refusal before anything is sent.
    pub(super) ours: fn(Option<Request>) -> Option<Request>,
    pub(super) why: &'static str,
}

impl Difference {
    pub(super) fn concerns(&self, case: &str, way: Way) -> bool {
        self.case == case && self.ways.contains(&way)
    }
}

const BOTH: &[Way] = &[Way::LowLevel, Way::Facade];

/// All of them.
pub(super) const DIFFERENCES: &[Difference] = &[
    Difference {
        case: "ps_create_null_value",
        ways: BOTH,
        ours: |recorded| recorded.map(|request| request.without_pair("redirect_url")),
        why: "the library sends `redirect_url=` for no value, which clears; what is not set is not sent",
    },
    Difference {
        case: "add_contact_empty_and_null",
        ways: BOTH,
        ours: |recorded| recorded.map(|request| request.without_pair("contact[last_name]")),
        why: "the empty first name is sent as such, the last name that is not set is not sent",
    },
    Difference {
        case: "ps_create_empty_string",
        ways: &[Way::Facade],
        ours: |_| None,
        why: "an empty redirect URL leads nowhere; a session without one is an in-app session",
    },
    Difference {
        case: "ps_create_custom_headers",
        ways: &[Way::Facade],
        ours: |recorded| recorded.map(|request| request.without_header("chargebee-request-origin-user")),
        why: "a context has one user; Chargebee ignores the plain address next to an encoded one",
    },
    Difference {
        case: "ps_create_non_ascii_header",
        ways: &[Way::Facade],
        ours: |_| {
            let encoded = "0LrQu9GW0LXQvdGCQGV4YW1wbGUuY29t";
            Some(recorded("ps_create_minimal").with_header("chargebee-request-origin-user-encoded", encoded))
        },
        why: "the library fails; there is a header for such addresses, so they go there",
    },
    Difference { case: "ps_retrieve_id_slash", ways: BOTH, ours: with_id_in_one_segment, why: SLASH },
    Difference { case: "ps_logout_id_slash", ways: BOTH, ours: with_id_in_one_segment, why: SLASH },
    Difference { case: "add_contact_id_slash", ways: BOTH, ours: with_id_in_one_segment, why: SLASH },
    Difference {
        case: "customer_list_filters",
        ways: BOTH,
        ours: |recorded| {
            recorded.map(|request| {
                let request = request.with_query("id[in]", r#"["cust_1","cust 2"]"#);
                request.with_query("created_at[between]", "[1500000000,1600000000]")
            })
        },
        why: "the library writes lists as Python prints them; Chargebee's specification has JSON, numbers without quotes",
    },
    Difference {
        case: "ps_create_leading_trailing_space",
        ways: &[Way::Facade],
        ours: |_| None,
        why: "an id with blanks around it is a mistake, and another customer's on a vendor that strips it",
    },
    Difference {
        case: "ps_retrieve_id_padded",
        ways: &[Way::Facade],
        ours: |_| None,
        why: "the library strips ids, and so asks for another one than it was given",
    },
    Difference {
        case: "ps_retrieve_id_padded",
        ways: &[Way::LowLevel],
        ours: |recorded| recorded.map(|request| request.with_id(3..=3, " ab ")),
        why: "the library strips ids, and so asks for another one than it was given",
    },
    Difference {
        case: "ps_retrieve_id_dotdot",
        ways: BOTH,
        ours: |_| None,
        why: "the library leaves the endpoint and retrieves a customer",
    },
];

const SLASH: &str = "an id is one segment of the path, so its `/` is encoded; the library leaves it raw, which could \
                     reach another endpoint. That Chargebee decodes `%2F` in ids is assumed.";

/// Cases that only the low-level client can express, with the reason.
pub(super) const BEYOND_THE_FACADE: &[(&str, &str)] =
    &[("ps_create_header_override_attempt", "the facade has no way to set headers by their names")];

pub(super) fn is_beyond_the_facade(case: &str) -> bool {
    BEYOND_THE_FACADE.iter().any(|(name, _)| *name == case)
}

/// After `/api/v2` and the resource come the two halves of the id that the library left in two segments.
fn with_id_in_one_segment(recorded: Option<Request>) -> Option<Request> {
    recorded.map(|request| {
        let id = request.path[3..=4].join("/");
        request.with_id(3..=4, &id)
    })
}

fn recorded(case: &str) -> Request {
    let case = cases().into_iter().find(|found| found.name == case);
    case.and_then(|case| case.recorded()).expect("a recorded request")
}
