//! Times: of the same call, made by each contender, one at a time and 64 at once; of its parts; of calls that are refused or limited.
//!
//! All callers are on one thread, and ask one server on another. Contenders of a group take turns. Besides those of this crate there
//! are those that `BENCH_SDKS` names, as `cargo xtask bench --sdks` does: programs that make the call with a vendor's own library.
//! Standard output is a line of JSON for each contender.

use std::hint::black_box;
use std::time::Duration;

use billing_portal::RateLimit;
use billing_portal_benches::caller::{Caller, Facade, Failure, LowLevel, make};
use billing_portal_benches::driver::{self, Driver};
use billing_portal_benches::opponent::{HyperUtil, Reqwest, ReqwestAlike, customer_by_hand};
use billing_portal_benches::part::{customer_form, customers, session_form};
use billing_portal_benches::server::{SESSION, Server};
use billing_portal_benches::turn::{Timed, repeat, time};
use billing_portal_transport::form_body;
use chargebee_client::types::{ListCustomersResponse, PortalSessionResponse};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

fn main() -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    // Timers and connections belong to the runtime that they are made in.
    let _inside = runtime.enter();
    let server = Server::start()?;
    calls(&runtime, &server)?;
    refused(&runtime, &server.base_url())?;
    limited(&runtime, &server.base_url())?;
    parts()
}

fn calls(runtime: &Runtime, server: &Server) -> Result<(), Failure> {
    let url = server.base_url();
    let (hyper_util, reqwest, alike) = (HyperUtil::new(&url)?, Reqwest::new(&url)?, ReqwestAlike::new(&url)?);
    let (low_level, facade) = (LowLevel::new(&url)?, Facade::new(&url)?);
    for (group, at_once) in [("one_at_a_time", 1), ("64_at_once", 64)] {
        let mut contenders = vec![
            ("hyper-util".to_owned(), timed(runtime, at_once, || hyper_util.create())),
            ("reqwest".to_owned(), timed(runtime, at_once, || reqwest.create())),
            ("reqwest-alike".to_owned(), timed(runtime, at_once, || alike.create())),
            ("generated-client".to_owned(), timed(runtime, at_once, || low_level.create())),
            ("billing-portal".to_owned(), timed(runtime, at_once, || facade.create())),
        ];
        for (name, command) in driver::from_environment()? {
            let mut driver = Driver::start(&command, &server.origin())?;
            contenders.push((name, whole(at_once, move |calls| driver.make(calls, at_once))));
        }
        time(group, contenders)?;
    }
    Ok(())
}

fn refused(runtime: &Runtime, url: &str) -> Result<(), Failure> {
    let (reqwest, facade) = (Reqwest::new(url)?, Facade::new(url)?);
    time(
        "error",
        vec![
            ("refused by the vendor, reqwest".to_owned(), timed(runtime, 1, || reqwest.refused())),
            ("refused by the vendor, facade".to_owned(), timed(runtime, 1, || facade.refused())),
            ("refused before it is sent".to_owned(), timed(runtime, 1, || facade.refused_at_once())),
        ],
    )
}

/// The quota is never used up, so that what is measured is the limiter and not the limit.
fn limited(runtime: &Runtime, url: &str) -> Result<(), Failure> {
    let facade = |room: Option<u32>| {
        let limit = room.map(|room| RateLimit::per(u32::MAX, Duration::from_secs(60)).at_once(room));
        Facade::limited(url, limit)
    };
    let (free, roomy, narrow) = (facade(None)?, facade(Some(64))?, facade(Some(8))?);
    time(
        "limiter",
        vec![
            ("one at a time, no limit".to_owned(), timed(runtime, 1, || free.create())),
            ("one at a time, limited".to_owned(), timed(runtime, 1, || roomy.create())),
            ("64 at once, no limit".to_owned(), timed(runtime, 64, || free.create())),
            ("64 at once, room for all".to_owned(), timed(runtime, 64, || roomy.create())),
            ("64 at once, room for 8".to_owned(), timed(runtime, 64, || narrow.create())),
        ],
    )
}

fn parts() -> Result<(), Failure> {
    let (session, customer, page) = (session_form(), customer_form(), customers(100));
    time(
        "form",
        vec![
            ("portal session".to_owned(), repeat(|| form_body(black_box(&session)))),
            ("customer".to_owned(), repeat(|| form_body(black_box(&customer)))),
            ("customer, by hand".to_owned(), repeat(customer_by_hand)),
        ],
    )?;
    let of_session = || serde_json::from_str::<PortalSessionResponse>(black_box(SESSION)).expect("a portal session");
    let typed = || serde_json::from_str::<ListCustomersResponse>(black_box(&page)).expect("a page of customers");
    let untyped = || serde_json::from_str::<Value>(black_box(&page)).expect("JSON");
    time(
        "response",
        vec![
            ("portal session".to_owned(), repeat(of_session)),
            ("100 customers".to_owned(), repeat(typed)),
            ("100 customers, as any JSON".to_owned(), repeat(untyped)),
        ],
    )
}

fn timed<'a, T, F>(runtime: &'a Runtime, at_once: usize, call: impl Fn() -> F + 'a) -> Timed<'a>
where
    F: Future<Output = Result<T, Failure>>,
{
    whole(at_once, move |calls| runtime.block_on(make(calls, at_once, &call)))
}

/// Calls in multiples of those at once, so that with few there are as many under way all the same; gives the time of one, times
/// `times`.
fn whole<'a>(at_once: usize, mut make: impl FnMut(u64) -> Result<Duration, Failure> + 'a) -> Timed<'a> {
    Box::new(move |times| {
        let factor = u32::try_from(at_once)?;
        Ok(make(times * u64::from(factor))? / factor)
    })
}
