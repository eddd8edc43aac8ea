//! How many requests a second a server of the API responds to.
//!
//! `BENCH_SANDBOX` is the path of the command `billing-portal`, whose sandbox is asked. `BENCH_PRISM` may be the path of
//! the command of Prism, which is then asked the same with the description in `BENCH_SPEC`. Standard output is one object
//! of JSON a line for each of them.

use std::path::Path;

use billing_portal_benches::caller::Failure;
use billing_portal_benches::sandbox::cores::Cores;
use billing_portal_benches::sandbox::load::Load;
use billing_portal_benches::sandbox::{Process, variable};
use serde::Serialize;

const TO_WARM_UP: u64 = 2_000;
const REQUESTS: u32 = 100_000;

/// A line of the output.
#[derive(Serialize)]
struct Line {
    server: &'static str,
    requests: u32,
    seconds: f64,
    requests_per_second: f64,
    /// Whether server and load had a core of their own each.
    pinned: bool,
}

fn main() -> Result<(), Failure> {
    let Some(binary) = variable("BENCH_SANDBOX") else {
        eprintln!("left out: BENCH_SANDBOX does not name the command whose sandbox is to be asked");
        return Ok(());
    };
    // Before there is any other thread.
    let cores = Cores::share_out();
    measure("sandbox", &Process::sandbox(&binary, cores)?, cores)?;
    if let Some(script) = variable("BENCH_PRISM") {
        let spec = variable("BENCH_SPEC").ok_or("BENCH_PRISM needs BENCH_SPEC, the description that it is to serve")?;
        // As it comes, and in its quickest setting; the sandbox writes no log either.
        measure("prism", &Process::prism(&script, Path::new(&spec), &[], cores)?, cores)?;
        let silent = ["--verboseLevel", "silent"];
        measure("prism, silent", &Process::prism(&script, Path::new(&spec), &silent, cores)?, cores)?;
    }
    Ok(())
}

fn measure(name: &'static str, server: &Process, cores: Cores) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let load = Load::new(server.base_url(), server.api_key())?;
    runtime.block_on(load.put_on(TO_WARM_UP))?;
    let took = runtime.block_on(load.put_on(REQUESTS.into()))?.as_secs_f64();
    let line = Line {
        server: name,
        requests: REQUESTS,
        seconds: took,
        requests_per_second: f64::from(REQUESTS) / took,
        pinned: cores.are_pinned(),
    };
    println!("{}", serde_json::to_string(&line)?);
    Ok(())
}
