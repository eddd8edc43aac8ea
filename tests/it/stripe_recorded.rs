//! The requests that Stripe's official Node library sends, against ours for the same calls: through the facade where it has
//! the call, and through the request that wraps no operation.
//!
//! Compared decoded: method, segments of the path, pairs of query and form in any order, and the headers that mean something
//! to the vendor. Spelling, such as which characters are percent-encoded, may differ. Its paging is compared by the facade's
//! own tests.

mod difference;

use std::collections::{BTreeMap, BTreeSet};

use billing_portal::stripe::{
    AddressFields, AfterFlow, Discount, Flow, PortalLocale, Retention, SubscriptionItem, UpdateAddressFields,
};
use billing_portal::{ApiKey, Change, Clear, Error, ErrorKind, IdempotencyKey, Method, Stripe, Timestamp};
use difference::{BEYOND_CUSTOM_REQUESTS, BEYOND_THE_FACADE, DIFFERENCES, Through};
use serde::Deserialize;
use serde_json::Value;

use crate::capture::Capture;
use crate::decoded::Request;

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

const HEADERS: [&str; 7] = [
    "authorization",
    "content-type",
    "idempotency-key",
    "stripe-account",
    "stripe-context",
    "stripe-version",
    "x-trace",
];

/// Of a request, what counts: content types of bodies alone, and of keys whether they are made.
fn settled(request: Request) -> Request {
    // On others it is the library's habit, of which the vendor says nothing.
    let request = if request.method == "POST" { request } else { request.without_header("content-type") };
    let is_made = request.headers.get("idempotency-key").is_some_and(|key| key.parse::<uuid::Uuid>().is_ok());
    if is_made { request.with_header("idempotency-key", "RANDOM") } else { request }
}

fn matters(header: &str) -> bool {
    HEADERS.contains(&header)
}

impl Case {
    fn params(&self) -> Value {
        self.args.params.clone().unwrap_or_default()
    }

    fn recorded(&self) -> Option<Request> {
        let Recorded { method, target, headers, body } = self.request.as_ref()?;
        Some(settled(Request::new(method, target, headers.clone(), body.as_bytes(), matters)))
    }
}

fn cases() -> Vec<Case> {
    let cases = RECORDED.lines().map(|line| serde_json::from_str::<Case>(line).expect("a case"));
    cases.filter(|case| !case.args.auto_page).collect()
}

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
    let sent = received.pop().map(|request| settled(Request::captured(&request, matters)));
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
