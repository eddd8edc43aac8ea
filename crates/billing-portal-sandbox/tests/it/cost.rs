//! What a sandbox and its sites cost, in time of the processor: what else the machine does does not matter to it.

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use billing_portal_sandbox::Sandbox;

/// The time that this thread has had a processor, to some milliseconds. With the runtime of these tests, all that a sandbox
/// does is on it.
fn processor_time() -> Duration {
    let text = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    let nanoseconds = text.split(' ').next().and_then(|count| count.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_else(|| panic!("no time in {text}")))
}

#[tokio::test]
async fn a_sandbox_starts_within_ten_milliseconds() {
    const STARTS: u32 = 50;
    let began = processor_time();
    for _ in 0..STARTS {
        Sandbox::start().await.unwrap();
    }
    let took = processor_time().saturating_sub(began) / STARTS;
    println!("a start: {took:?}");
    assert!(took > Duration::ZERO && took < Duration::from_millis(10), "{took:?}");
}

#[tokio::test]
async fn a_thousand_sites_begin_within_a_second() {
    let sandbox = Sandbox::start().await.unwrap();
    let began = processor_time();
    let sites: Vec<_> = (0..1_000).map(|_| sandbox.site()).collect();
    let took = processor_time().saturating_sub(began);
    println!("a thousand sites: {took:?}");
    let keys: BTreeSet<_> = sites.iter().map(|site| site.chargebee().api_key()).collect();
    assert_eq!(keys.len(), 1_000);
    assert!(took > Duration::ZERO && took < Duration::from_secs(1), "{took:?}");
}
