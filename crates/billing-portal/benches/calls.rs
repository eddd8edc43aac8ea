//! Time of the same call, made in several ways: one at a time, and 64 at once.
//!
//! All callers are on one thread, and ask one server on another. Besides the callers of this crate there are those
//! that `BENCH_SDKS` names, as `cargo xtask bench --sdks` does: programs that make the call with a vendor's own library.

use std::time::Duration;

use billing_portal_benches::caller::{Caller, Facade, HyperUtil, LowLevel, Reqwest, ReqwestAlike, iterate};
use billing_portal_benches::driver::{self, Driver};
use billing_portal_benches::server::Server;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use tokio::runtime::{Builder, Runtime};

fn calls(criterion: &mut Criterion) {
    let server = Server::start().expect("a port of the loopback interface");
    let url = server.base_url();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    // Timers and connections belong to the runtime that they are made in.
    let _inside = runtime.enter();
    let hyper_util = HyperUtil::new(&url).expect("a caller");
    let reqwest = Reqwest::new(&url).expect("a caller");
    let reqwest_alike = ReqwestAlike::new(&url).expect("a caller");
    let low_level = LowLevel::new(&url).expect("a caller");
    let facade = Facade::new(&url).expect("a caller");
    for (name, at_once) in [("one_at_a_time", 1), ("64_at_once", 64)] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(1));
        bench(&mut group, &runtime, "hyper-util", &hyper_util, at_once);
        bench(&mut group, &runtime, "reqwest", &reqwest, at_once);
        bench(&mut group, &runtime, "reqwest-alike", &reqwest_alike, at_once);
        bench(&mut group, &runtime, "generated-client", &low_level, at_once);
        bench(&mut group, &runtime, "billing-portal", &facade, at_once);
        // Some of them need seconds for 64 calls.
        group.sample_size(10).sampling_mode(SamplingMode::Flat);
        for (name, command) in driver::from_environment().expect("a list of programs") {
            let mut driver = Driver::start(&command, &server.origin()).expect("a program that makes calls");
            let factor = u32::try_from(at_once).expect("a small number");
            group.bench_function(name, |bencher| {
                bencher.iter_custom(|times| driver.make(times * u64::from(factor), at_once).expect("calls") / factor);
            });
        }
    }
}

fn bench<C: Caller>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    runtime: &Runtime,
    name: &str,
    caller: &C,
    at_once: usize,
) {
    let run = |times| runtime.block_on(iterate(times, at_once, || caller.create())).expect("calls");
    group.bench_function(name, |bencher| bencher.iter_custom(run));
}

criterion_group!(
    name = all;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(5));
    targets = calls
);
criterion_main!(all);
