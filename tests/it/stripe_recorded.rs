//! The requests that Stripe's official Node library sends, against ours for the same calls: through the facade where it has
//! the call, and through the request that wraps no operation.
//!
//! Compared decoded: method, segments of the path, pairs of query and form in any order, and the headers that mean something
//! to the vendor. Spelling, such as which characters are percent-encoded, may differ. Its paging is compared by the facade's
//! own tests.

use std::collections::{BTreeMap, BTreeSet};

use billing_portal::stripe::{
    AddressFields, AfterFlow, Discount, Flow, PortalLocale, Retention, SubscriptionItem, UpdateAddressFields,
};
use billing_portal::{ApiKey, Change, Clear, Error, ErrorKind, IdempotencyKey, Method, Stripe, Timestamp};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;

use crate::capture::Capture;

const RECORDED: &str = include_str!("../data/stripe-node-23.1.0.jsonl");

#[derive(Deserialize)]
struct Case {
    #[serde(rename = "case")]
    name: String,
    op: String,
    args: Args,
    request: Option<Recorded>,
}

#[derive(Default, Deserialize)]
struct Args {
    path_id: Option<String>,
    params: Option<Value>,
    #[serde(default)]
    options: Options,
    #[serde(default)]
    client: Options,
    #[serde(default)]
    auto_page: bool,
}

#[derive(Default, Deserialize)]
struct Options {
    api_key: Option<String>,
    idempotency_key: Option<String>,
    stripe_account: Option<String>,
    stripe_context: Option<String>,
    stripe_version: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Recorded {
    method: String,
    target: String,
    headers: BTreeMap<String, String>,
    body: String,
}

/// A request, decoded.
#[derive(Clone, Debug, PartialEq)]
struct Request {
    method: String,
    path: Vec<String>,
    query: Vec<(String, String)>,
    form: Vec<(String, String)>,
    headers: BTreeMap<String, String>,
}

const HEADERS: [&str; 7] = [
    "authorization",
    "content-type",
    "idempotency-key",
    "stripe-account",
    "stripe-context",
    "stripe-version",
    "x-trace",
];

impl Request {
    fn new(method: &str, target: &str, headers: impl IntoIterator<Item = (String, String)>, body: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers: BTreeMap<_, _> =
            headers.into_iter().filter(|(name, _)| HEADERS.contains(&name.as_str())).collect();
        if method != "POST" {
            // The library's habit, of which the vendor says nothing.
            headers.remove("content-type");
        }
        if let Some(key) = headers.get_mut("idempotency-key").filter(|key| key.parse::<uuid::Uuid>().is_ok()) {
            "RANDOM".clone_into(key);
        }
        let decoded = |segment: &str| percent_decode_str(segment).decode_utf8_lossy().into_owned();
        let pairs = |text: &str| {
            let mut pairs: Vec<_> = url::form_urlencoded::parse(text.as_bytes()).into_owned().collect();
            pairs.sort();
            pairs
        };
        let path = path.trim_start_matches('/').split('/').map(decoded).collect();
        Self { method: method.to_owned(), path, query: pairs(query), form: pairs(body), headers }
    }

    fn without_header(mut self, name: &str) -> Self {
        self.headers.remove(name);
        self
    }

    fn without_pair(mut self, name: &str) -> Self {
        self.form.retain(|(other, _)| other != name);
        self
    }

    fn with_pair(mut self, name: &str, value: &str) -> Self {
        self.form.retain(|(other, _)| other != name);
        self.form.push((name.to_owned(), value.to_owned()));
        self.form.sort();
        self
    }

    fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }
}

impl Case {
    fn params(&self) -> Value {
        self.args.params.clone().unwrap_or_default()
    }

    fn recorded(&self) -> Option<Request> {
        let Recorded { method, target, headers, body } = self.request.as_ref()?;
        let mut request = Request::new(method, target, headers.clone(), body);
        // Its own name for a key is not a UUID, but made of one.
        if let Some(key) = &self.args.options.idempotency_key
            && !key.is_empty()
            && request.headers.contains_key("idempotency-key")
        {
            request =
                request.with_header("idempotency-key", if key.parse::<uuid::Uuid>().is_ok() { "RANDOM" } else { key });
        }
        Some(request)
    }
}

fn cases() -> Vec<Case> {
    let cases = RECORDED.lines().map(|line| serde_json::from_str::<Case>(line).expect("a case"));
    cases.filter(|case| !case.args.auto_page).collect()
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Through {
    Facade,
    CustomRequest,
}

/// What we send instead; `None` is a refusal before anything is sent.
type Ours = fn(Request) -> Option<Request>;

const BOTH: &[Through] = &[Through::Facade, Through::CustomRequest];
const FACADE: &[Through] = &[Through::Facade];
const CUSTOM: &[Through] = &[Through::CustomRequest];

/// Where we differ on purpose.
const DIFFERENCES: &[(&str, &[Through], Ours, &str)] = &[
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
const BEYOND_THE_FACADE: &[(&str, &str)] = &[
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
const BEYOND_CUSTOM_REQUESTS: &[(&str, &str)] = &[
    ("ps_create_request_api_key", "a client has one key"),
    ("ps_create_header_override_attempt", "headers of ours are refused"),
    ("ps_create_client_account_and_version", "a version is set on the request"),
];

fn client(capture: &Capture, args: &Args) -> Result<Stripe, Error> {
    let key = args.client.api_key.as_deref().unwrap_or("sk_test_123");
    let mut builder = Stripe::builder(ApiKey::new(key)).base_url(capture.origin());
    if let Some(account) = args.client.stripe_account.as_ref().or(args.options.stripe_account.as_ref()) {
        builder = builder.account(account);
    }
    builder.build()
}

async fn through_custom_request(capture: &Capture, case: &Case) -> Result<(), Error> {
    let stripe = client(capture, &case.args)?;
    let (method, template) = match case.op.as_str() {
        "billing_portal.session.create" => (Method::POST, "/billing_portal/sessions"),
        "billing_portal.configuration.list" => (Method::GET, "/billing_portal/configurations"),
        "billing_portal.configuration.create" => (Method::POST, "/billing_portal/configurations"),
        "billing_portal.configuration.retrieve" => (Method::GET, "/billing_portal/configurations/{id}"),
        "billing_portal.configuration.update" => (Method::POST, "/billing_portal/configurations/{id}"),
        "customer.create" => (Method::POST, "/customers"),
        "customer.list" => (Method::GET, "/customers"),
        "customer.search" => (Method::GET, "/customers/search"),
        "customer.retrieve" => (Method::GET, "/customers/{id}"),
        "customer.update" => (Method::POST, "/customers/{id}"),
        "customer.delete" => (Method::DELETE, "/customers/{id}"),
        "account.retrieve_current" => (Method::GET, "/account"),
        "balance.retrieve" => (Method::GET, "/balance"),
        other => panic!("nothing is known of {other}"),
    };
    let mut call = stripe.request(method.clone(), template);
    if let Some(id) = &case.args.path_id {
        call = call.path("id", id);
    }
    match case.params() {
        Value::Null => {}
        params if method == Method::POST => call = call.form(&params),
        params => call = call.query(&indexed(&params)),
    }
    let options = &case.args.options;
    for (name, value) in [("stripe-context", &options.stripe_context), ("stripe-version", &options.stripe_version)] {
        if let Some(value) = value {
            call = call.header(name, value);
        }
    }
    for (name, value) in &options.headers {
        call = call.header(name, value);
    }
    if let Some(key) = &options.idempotency_key {
        call = call.idempotency_key(IdempotencyKey::new(key)?);
    }
    call.send::<Value>().await.map(drop)
}

/// The items of lists by names of their own, as this vendor wants them in a query.
fn indexed(params: &Value) -> Value {
    let mut named = serde_json::Map::new();
    for (name, value) in params.as_object().into_iter().flatten() {
        let items = value.as_array().map_or_else(Vec::new, |items| items.iter().enumerate().collect());
        named.extend(items.into_iter().map(|(n, item)| (format!("{name}[{n}]"), item.clone())));
        if !value.is_array() {
            named.insert(name.clone(), value.clone());
        }
    }
    named.into()
}

/// Calls the setters of the members that are given, each with what becomes of its value.
macro_rules! set {
    ($call:expr, $params:expr; $($name:ident: $of:expr),* $(,)?) => {{
        let mut call = $call;
        $(if let Some(value) = $params.get(stringify!($name)).filter(|value| !value.is_null()) {
            call = call.$name($of(value));
        })*
        call
    }};
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn texts(value: &Value) -> BTreeMap<String, String> {
    let text = |value: &Value| if value.is_null() { String::new() } else { text(value) };
    value.as_object().expect("an object").iter().map(|(name, value)| (name.clone(), text(value))).collect()
}

fn limit(value: &Value) -> i32 {
    i32::try_from(value.as_i64().expect("a number")).expect("a small one")
}

/// An empty text clears, which is said by a word of its own.
fn change(value: &Value) -> Change<String> {
    if value == "" { Clear.into() } else { text(value).into() }
}

async fn through_facade(capture: &Capture, case: &Case) -> Result<(), Error> {
    let stripe = client(capture, &case.args)?;
    let params = case.params();
    let id = || case.args.path_id.as_deref().expect("an id");
    let key = case.args.options.idempotency_key.as_ref().map(IdempotencyKey::new).transpose()?;
    match case.op.as_str() {
        "billing_portal.session.create" => {
            let link = stripe.portal_link(text(&params["customer"]));
            let mut link = set!(link, params; return_url: text, configuration: text, on_behalf_of: text,
                locale: |value| PortalLocale::from(text(value).as_str()));
            if let Some(after) = params.get("after_expiration") {
                let until = after.pointer("/customer_login/expires_at").and_then(Value::as_i64);
                link = link.renewable_until(until.map(Timestamp::from_unix_seconds));
            }
            if let Some(data) = params.get("flow_data") {
                link = match after_flow(&data["after_completion"]) {
                    Some(after) => link.flow_then(flow(data), after),
                    None => link.flow(flow(data)),
                };
            }
            match key {
                Some(key) => link.idempotency_key(key).await.map(drop),
                None => link.await.map(drop),
            }
        }
        "billing_portal.configuration.list" => {
            let flag = |value: &Value| value.as_bool().expect("a flag");
            let list = set!(stripe.list_portal_configurations(), params; active: flag, is_default: flag, limit: limit,
                starting_after: text, ending_before: text);
            list.page().await.map(drop)
        }
        "customer.create" => {
            let address = |value: &Value| serde_json::from_value::<AddressFields>(value.clone()).expect("an address");
            let call = set!(stripe.create_customer(), params; email: text, name: text, phone: text, description: text,
                metadata: texts, address: address);
            match key {
                Some(key) => call.idempotency_key(key).await.map(drop),
                None => call.await.map(drop),
            }
        }
        "customer.update" => {
            let address = |_: &Value| Change::<UpdateAddressFields>::Clear;
            let metadata = |value: &Value| if value == "" { Change::Clear } else { Change::Set(texts(value)) };
            let call = set!(stripe.update_customer(id()), params; email: change, name: change, phone: change,
                description: change, metadata: metadata, address: address);
            call.await.map(drop)
        }
        "customer.retrieve" => stripe.retrieve_customer(id()).await.map(drop),
        "customer.delete" => stripe.delete_customer(id()).await,
        "customer.list" => {
            let list = set!(stripe.list_customers(), params; email: text, test_clock: text, limit: limit,
                starting_after: text, ending_before: text);
            let created = params.get("created").cloned().unwrap_or_default();
            let list = [
                ("gt", billing_portal::stripe::ListCustomers::created_gt as fn(_, Timestamp) -> _),
                ("gte", billing_portal::stripe::ListCustomers::created_gte),
                ("lt", billing_portal::stripe::ListCustomers::created_lt),
                ("lte", billing_portal::stripe::ListCustomers::created_lte),
            ]
            .into_iter()
            .fold(list, |list, (name, set)| match created.get(name).and_then(Value::as_i64) {
                Some(time) => set(list, Timestamp::from_unix_seconds(time)),
                None => list,
            });
            list.page().await.map(drop)
        }
        "customer.search" => {
            let search = set!(stripe.search_customers(text(&params["query"])), params; limit: limit);
            match params.get("page") {
                Some(page) => search.with_page(text(page)).page().await.map(drop),
                None => search.page().await.map(drop),
            }
        }
        other => panic!("nothing is known of {other}"),
    }
}

fn flow(data: &Value) -> Flow {
    let kind = text(&data["type"]);
    let block = &data[kind.as_str()];
    let subscription = text(&block["subscription"]);
    let given = |value: &Value| value.as_str().map(str::to_owned);
    match kind.as_str() {
        "payment_method_update" => Flow::PaymentMethodUpdate,
        "customer_update" => Flow::CustomerUpdate,
        "subscription_cancel" => {
            let coupon = block.pointer("/retention/coupon_offer/coupon");
            Flow::SubscriptionCancel { subscription, retention: coupon.map(|it| Retention::Coupon(text(it))) }
        }
        "subscription_update" => Flow::SubscriptionUpdate { subscription },
        "subscription_pause" => Flow::SubscriptionPause { subscription },
        "subscription_update_confirm" => {
            let item = &block["items"][0];
            let (price, quantity) = (given(&item["price"]), item["quantity"].as_i64());
            let discounts = block["discounts"].as_array().into_iter().flatten();
            let discount = |one: &Value| match given(&one["coupon"]) {
                Some(coupon) => Discount::Coupon(coupon),
                None => Discount::PromotionCode(text(&one["promotion_code"])),
            };
            Flow::SubscriptionUpdateConfirm {
                subscription,
                item: SubscriptionItem { id: text(&item["id"]), price, quantity },
                discounts: discounts.map(discount).collect(),
            }
        }
        other => panic!("nothing is known of {other}"),
    }
}

fn after_flow(after: &Value) -> Option<AfterFlow> {
    Some(match after["type"].as_str()? {
        "portal_homepage" => AfterFlow::PortalHomepage,
        "redirect" => AfterFlow::Redirect { return_url: text(&after["redirect"]["return_url"]) },
        "hosted_confirmation" => {
            let message = after["hosted_confirmation"]["custom_message"].as_str().map(str::to_owned);
            AfterFlow::HostedConfirmation { message }
        }
        other => panic!("nothing is known of {other}"),
    })
}

/// What is wrong with what came in for a case. It must be what was recorded, unless a difference says otherwise.
fn compare(capture: &Capture, through: Through, case: &Case, result: &Result<(), Error>) -> Option<String> {
    let name = &case.name;
    let mut received = capture.take();
    let sent = received.pop().map(|request| {
        let headers =
            request.headers.keys().map(|name| (name.as_str().to_owned(), request.header(name.as_str()).join(", ")));
        Request::new(&request.method, &request.target, headers, &String::from_utf8_lossy(&request.body))
    });
    let is_refused = result.as_ref().is_err_and(|it| matches!(it.kind(), ErrorKind::Config | ErrorKind::Request));
    assert!(received.is_empty() && sent.is_none() == is_refused, "{name} through {through:?}: {result:?} {sent:?}");
    let difference = DIFFERENCES.iter().find(|(other, by, ..)| other == name && by.contains(&through));
    let recorded = case.recorded();
    let expected = match difference {
        Some((_, _, ours, _)) => recorded.clone().and_then(ours),
        None => recorded.clone(),
    };
    if difference.is_some() && sent == recorded && recorded.is_some() {
        return Some(format!("{name} is listed as different through {through:?}, but it is as recorded"));
    }
    (sent != expected)
        .then(|| format!("{name} through {through:?} is to be\n    {expected:?}\nbut it is\n    {sent:?} {result:?}"))
}

fn is_among(list: &[(&str, &str)], case: &Case) -> bool {
    list.iter().any(|(name, _)| *name == case.name)
}

#[tokio::test]
async fn we_send_what_the_library_sends() {
    let capture = Capture::start().await;
    let (mut problems, mut compared) = (Vec::new(), 0);
    for case in cases() {
        if !is_among(BEYOND_THE_FACADE, &case) {
            let result = through_facade(&capture, &case).await;
            problems.extend(compare(&capture, Through::Facade, &case, &result));
            compared += 1;
        }
        if !is_among(BEYOND_CUSTOM_REQUESTS, &case) {
            let result = through_custom_request(&capture, &case).await;
            problems.extend(compare(&capture, Through::CustomRequest, &case, &result));
            compared += 1;
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(compared > 160, "{compared} comparisons");
}

#[test]
fn every_difference_is_of_a_recorded_case() {
    let recorded: BTreeSet<_> = cases().into_iter().map(|case| case.name).collect();
    let listed = DIFFERENCES.iter().map(|(case, ..)| *case);
    for case in listed.chain([BEYOND_THE_FACADE, BEYOND_CUSTOM_REQUESTS].concat().iter().map(|(case, _)| *case)) {
        assert!(recorded.contains(case), "{case} is listed as different and not recorded");
    }
}
