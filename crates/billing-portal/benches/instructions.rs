//! Instructions, counted by callgrind: of a call, made by several contenders, and of its parts.
//!
//! Only the thread that calls is counted, and with it the client's side of the connection, which is driven on it; the
//! server has a thread of its own. `cargo xtask bench` divides by the number of calls and writes the table.

#![expect(missing_docs, reason = "gungraun's macros make items without")]

use std::hint::black_box;
use std::time::Duration;

use billing_portal::RateLimit;
use billing_portal_benches::caller::{Caller, Facade, Failure, LowLevel, make};
use billing_portal_benches::opponent::{HyperUtil, Reqwest, ReqwestAlike, customer_by_hand};
use billing_portal_benches::part::{customer_form, customers, session_form};
use billing_portal_benches::server::{SESSION, Server};
use billing_portal_transport::form_body;
use chargebee_client::types::{ListCustomersResponse, PortalSessionResponse};
use gungraun::{library_benchmark, library_benchmark_group, main};
use tokio::runtime::{Builder, Runtime};

/// Calls in a count: enough that what differs from call to call evens out.
const CALLS: u64 = 200;

/// A client that has made a connection, and the runtime that drives it.
struct Ready<C> {
    runtime: Runtime,
    client: C,
}

impl<C: Caller> Ready<C> {
    fn new(connect: impl FnOnce(&str) -> Result<C, Failure>) -> Self {
        let base_url = Server::start().expect("a port of the loopback interface").base_url();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        // Timers and connections belong to the runtime that they are made in.
        let client = runtime.block_on(async { connect(&base_url) }).expect("a client");
        let ready = Self { runtime, client };
        ready.run(10, Caller::create);
        ready
    }

    fn run<'a, T, F>(&'a self, calls: u64, call: impl Fn(&'a C) -> F)
    where
        F: Future<Output = Result<T, Failure>>,
    {
        let _ = black_box(self.runtime.block_on(make(calls, 1, || call(&self.client))).expect("calls"));
    }
}

fn reqwest() -> Ready<Reqwest> {
    Ready::new(Reqwest::new)
}

fn facade() -> Ready<Facade> {
    Ready::new(Facade::new)
}

/// With a quota that is never used up: what is counted is the limiter and not the limit.
fn limited() -> Ready<Facade> {
    Ready::new(|base_url| {
        Facade::limited(base_url, Some(RateLimit::per(u32::MAX, Duration::from_secs(60)).at_once(64)))
    })
}

// What is given back is dropped outside of the count.

#[library_benchmark]
#[bench::hyper_util(Ready::new(HyperUtil::new))]
#[bench::reqwest(reqwest())]
#[bench::reqwest_alike(Ready::new(ReqwestAlike::new))]
#[bench::generated_client(Ready::new(LowLevel::new))]
#[bench::billing_portal(facade())]
#[bench::billing_portal_limited(limited())]
fn create<C: Caller>(ready: Ready<C>) -> Ready<C> {
    ready.run(CALLS, Caller::create);
    ready
}

#[library_benchmark]
#[bench::by_the_vendor_reqwest(reqwest())]
fn refused_reqwest(ready: Ready<Reqwest>) -> Ready<Reqwest> {
    ready.run(CALLS, Reqwest::refused);
    ready
}

#[library_benchmark]
#[bench::by_the_vendor(facade())]
fn refused(ready: Ready<Facade>) -> Ready<Facade> {
    ready.run(CALLS, Facade::refused);
    ready
}

#[library_benchmark]
#[bench::before_it_is_sent(facade())]
fn refused_at_once(ready: Ready<Facade>) -> Ready<Facade> {
    ready.run(CALLS, Facade::refused_at_once);
    ready
}

library_benchmark_group!(name = calls, benchmarks = [create, refused_reqwest, refused, refused_at_once]);

#[library_benchmark]
fn form_of_a_portal_session() {
    let form = session_form();
    for _ in 0..CALLS {
        black_box(form_body(black_box(&form)).expect("a form"));
    }
}

#[library_benchmark]
fn form_of_a_customer() {
    let form = customer_form();
    for _ in 0..CALLS {
        black_box(form_body(black_box(&form)).expect("a form"));
    }
}

#[library_benchmark]
fn form_of_a_customer_by_hand() {
    for _ in 0..CALLS {
        black_box(customer_by_hand());
    }
}

#[library_benchmark]
fn response_with_a_portal_session() {
    for _ in 0..CALLS {
        black_box(serde_json::from_str::<PortalSessionResponse>(black_box(SESSION)).expect("a session"));
    }
}

#[library_benchmark]
#[bench::page(customers(100))]
fn response_with_100_customers(page: String) -> String {
    for _ in 0..CALLS {
        black_box(serde_json::from_str::<ListCustomersResponse>(black_box(&page)).expect("a page of customers"));
    }
    page
}

#[library_benchmark]
#[bench::as_any_json(customers(100))]
fn any_response_with_100_customers(page: String) -> String {
    for _ in 0..CALLS {
        black_box(serde_json::from_str::<serde_json::Value>(black_box(&page)).expect("JSON"));
    }
    page
}

library_benchmark_group!(
    name = parts,
    benchmarks = [
        form_of_a_portal_session,
        form_of_a_customer,
        form_of_a_customer_by_hand,
        response_with_a_portal_session,
        response_with_100_customers,
        any_response_with_100_customers,
    ]
);

main!(library_benchmark_groups = [calls, parts]);
