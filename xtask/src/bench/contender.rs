//! What makes the call, by the names that they have in each benchmark.

/// What makes the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contender {
    /// Its name in `times.rs`.
    pub function: &'static str,
    /// Its name in `instructions.rs`, if its instructions can be counted.
    pub id: Option<&'static str>,
    /// What it is, in the page.
    pub words: &'static str,
}

/// A connection pool and nothing else.
pub const HYPER_UTIL: Contender = Contender {
    function: "hyper-util",
    id: Some("hyper_util"),
    words: "`hyper-util`: a pool of connections and nothing else",
};

/// What a program without this project would write.
pub const REQWEST: Contender =
    Contender { function: "reqwest", id: Some("reqwest"), words: "`reqwest`: a few lines by hand" };

/// What such a program would write that sends and reads as much as this project does.
pub const REQWEST_ALIKE: Contender = Contender {
    function: "reqwest-alike",
    id: Some("reqwest_alike"),
    words: "`reqwest` by hand, with the same request as `billing-portal` and the whole response read",
};

/// The generated client.
pub const CLIENT: Contender = Contender {
    function: "generated-client",
    id: Some("generated_client"),
    words: "this project's generated client, without the facade",
};

/// The facade.
pub const FACADE: Contender = Contender {
    function: "billing-portal",
    id: Some("billing_portal"),
    words: "`billing-portal`: this project's facade",
};

/// The vendor's library for Node.
pub const NPM: Contender = Contender { function: "npm", id: None, words: "the vendor's library for Node" };

/// The vendor's library for Python.
pub const PYPI: Contender = Contender { function: "pypi", id: None, words: "the vendor's library for Python" };

/// All of them, those in Rust first.
pub const CONTENDERS: [Contender; 7] = [HYPER_UTIL, REQWEST, REQWEST_ALIKE, CLIENT, FACADE, NPM, PYPI];

/// Two benchmarks of instructions, of which the second does by hand, or without, what the first does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What the first does.
    pub words: &'static str,
    /// The first, a function and perhaps an id.
    pub ours: &'static str,
    /// What the second does.
    pub beside: &'static str,
    /// The second.
    pub other: &'static str,
}

/// A call that the vendor refuses.
pub const REFUSED: Pair = Pair {
    words: "a call that the vendor refuses, down to the vendor's code",
    ours: "refused::by_the_vendor",
    beside: "the same by `reqwest`",
    other: "refused_reqwest::by_the_vendor_reqwest",
};

/// A form.
pub const FORM: Pair = Pair {
    words: "the form of a customer, from its type",
    ours: "form_of_a_customer",
    beside: "its pairs written by hand",
    other: "form_of_a_customer_by_hand",
};

/// A page of a list.
pub const PAGE: Pair = Pair {
    words: "a page of 100 customers, read into its type",
    ours: "response_with_100_customers::page",
    beside: "read as any JSON",
    other: "any_response_with_100_customers::as_any_json",
};

/// A limit.
pub const LIMITED: Pair = Pair {
    words: "a call with a limit that is never reached",
    ours: "create::billing_portal_limited",
    beside: "without one",
    other: "create::billing_portal",
};

/// What is compared besides the whole call.
pub const PAIRS: [Pair; 4] = [LIMITED, REFUSED, FORM, PAGE];
