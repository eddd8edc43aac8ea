//! Time of the parts of a call, and of calls that are refused or limited.

use std::hint::black_box;
use std::time::Duration;

use billing_portal::RateLimit;
use billing_portal_benches::caller::{Caller, Facade, Failure, Reqwest, iterate};
use billing_portal_benches::part::{customer_by_hand, customer_form, customers, session_form};
use billing_portal_benches::server::{SESSION, Server};
use billing_portal_transport::form_body;
use chargebee_client::types::{ListCustomersResponse, PortalSessionResponse};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

fn forms(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("form");
    let (session, customer) = (session_form(), customer_form());
    group.bench_function("portal session", |bencher| bencher.iter(|| form_body(black_box(&session))));
    group.bench_function("customer", |bencher| bencher.iter(|| form_body(black_box(&customer))));
    group.bench_function("customer, by hand", |bencher| bencher.iter(customer_by_hand));
}

fn replies(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reply");
    let page = customers(100);
    let session = |text: &str| serde_json::from_str::<PortalSessionResponse>(text).expect("a portal session");
    group.bench_function("portal session", |bencher| bencher.iter(|| session(black_box(SESSION))));
    let typed = |text: &str| serde_json::from_str::<ListCustomersResponse>(text).expect("a page of customers");
    group.bench_function("100 customers", |bencher| bencher.iter(|| typed(black_box(&page))));
    let untyped = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    group.bench_function("100 customers, as any JSON", |bencher| bencher.iter(|| untyped(black_box(&page))));
}

fn errors(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("error");
    let (runtime, base_url) = start();
    let reqwest = runtime.block_on(async { Reqwest::new(&base_url) }).expect("a caller");
    let facade = runtime.block_on(async { Facade::new(&base_url) }).expect("a caller");
    bench(&mut group, &runtime, "refused by the vendor, reqwest", 1, || reqwest.refused());
    bench(&mut group, &runtime, "refused by the vendor, facade", 1, || facade.refused());
    bench(&mut group, &runtime, "refused before it is sent", 1, || facade.refused_at_once());
}

/// The quota is never used up, so that what is measured is the limiter and not the limit.
fn limiter(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("limiter");
    let (runtime, base_url) = start();
    for (name, at_once, limit) in [
        ("one at a time, no limit", 1, None),
        ("one at a time, limited", 1, Some(64)),
        ("64 at once, no limit", 64, None),
        ("64 at once, room for all", 64, Some(64)),
        ("64 at once, room for 8", 64, Some(8)),
    ] {
        let limit = limit.map(|at_once| RateLimit::per(u32::MAX, Duration::from_secs(60)).at_once(at_once));
        let facade = runtime.block_on(async { Facade::limited(&base_url, limit) }).expect("a caller");
        bench(&mut group, &runtime, name, at_once, || facade.create());
    }
}

/// A server, and a runtime on this thread for those who call it.
fn start() -> (Runtime, String) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    (runtime, Server::start().expect("a port of the loopback interface").base_url())
}

fn bench<T, F>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    runtime: &Runtime,
    name: &str,
    at_once: usize,
    call: impl Fn() -> F,
) where
    F: Future<Output = Result<T, Failure>>,
{
    let run = |times| runtime.block_on(iterate(times, at_once, &call)).expect("calls");
    group.bench_function(name, |bencher| bencher.iter_custom(run));
}

criterion_group!(
    name = parts;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    targets = forms, replies, errors, limiter
);
criterion_main!(parts);
