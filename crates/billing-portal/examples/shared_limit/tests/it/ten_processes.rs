//! Ten programs that share a quota, of which one is killed.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

use billing_portal_sandbox::{Limits, Sandbox};

use crate::store::Store;

const PROCESSES: usize = 10;
/// Requests in any two seconds.
const QUOTA: usize = 200;
const PERIOD: u64 = 2_000_000;
/// Customers of each process. Nine of them have more than enough for the periods below.
const CUSTOMERS: usize = 130;
const PERIODS: u64 = 5;

/// A process that makes links. It is killed when it is dropped.
struct Program(Child);

impl Program {
    fn start(store: &Store, sandbox: &Sandbox) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_shared-limit"))
            .args([QUOTA.to_string(), (PERIOD / 1_000).to_string()])
            .env_clear()
            .env("REDIS_URL", store.url())
            .env("CHARGEBEE_SITE", sandbox.chargebee().site())
            .env("CHARGEBEE_API_KEY", sandbox.chargebee().api_key())
            .env("CHARGEBEE_BASE_URL", sandbox.chargebee().base_url())
            .env("CHARGEBEE_REDIRECT_URL", "https://app.acme.example/account")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the example");
        // They fit into the pipe, whoever reads them when.
        let mut customers = program.stdin.take().expect("a pipe");
        customers.write_all("cust_42\n".repeat(CUSTOMERS).as_bytes()).expect("to write");
        Self(program)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs redis-server"]
async fn ten_processes_use_the_quota_and_are_never_over_it() {
    let store = Store::start();
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.set_limits(Limits::none());
    let mut places = store.places();
    let mut programs: Vec<_> = (0..PROCESSES).map(|_| Program::start(&store, &sandbox)).collect();

    let mut taken: Vec<_> = places.by_ref().take(QUOTA + QUOTA / 2).collect();
    let mut killed = programs.swap_remove(3);
    assert!(killed.0.try_wait().expect("a child").is_none(), "it is at work");
    killed.0.kill().expect("to kill it");
    let last = QUOTA * usize::try_from(PERIODS).expect("few");
    taken.extend(places.by_ref().take(last + 1 - taken.len()));
    taken.sort_unstable();

    let most = (0..taken.len())
        .map(|first| taken[first..].iter().take_while(|at| **at <= taken[first] + PERIOD).count())
        .max()
        .expect("places");
    // So many quotas later is so many periods later, at best.
    let passed = taken[last] - taken[0];
    let used = 1_000 * PERIOD * PERIODS / passed;
    println!("at most {most} of {QUOTA} in any 2 s; {used} of 1,000 parts of the quota used");
    assert!(most <= QUOTA, "{most}");
    assert!(used >= 970, "{used} of 1,000");

    for program in &mut programs {
        let mut said = String::new();
        let stdout = program.0.stdout.as_mut().expect("a pipe");
        stdout.read_to_string(&mut said).expect("text");
        assert_eq!(said, format!("{CUSTOMERS} links, 0 failed\n"));
    }
    assert!(sandbox.requests().iter().all(|request| matches!(request.status, Some(200) | None)));
}
