//! A whole run on paused time: the command, its client and the sandbox are in one runtime, and the sandbox's clock follows.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use billing_portal_sandbox::{Fault, Faults, LimitRule, Limits, Sandbox, Vendor};
use clap::FromArgMatches;
use tokio::time::{Instant, sleep};

use crate::cli::{self, Cli};
use crate::command;
use crate::platform::permissions;

const PER_MINUTE: u32 = 600;
const AT_ONCE: u32 = 5;
const ROWS: u32 = 1_500;

/// A sandbox with the quota that the run is told, where responses take so long, by chance. Its clock stands still.
async fn sandbox(times: &[Duration]) -> Sandbox {
    let sandbox = Sandbox::builder().now(1_767_225_600).start().await.expect("a sandbox");
    let rules = [LimitRule::window(PER_MINUTE, 60), LimitRule::at_once(AT_ONCE)];
    sandbox.set_limits(Limits::none().rules(Vendor::Upflow, rules));
    let slow = times.iter().map(|time| Fault::response().slow_headers(*time));
    let all = Faults::seeded(1).share(1.0).at_most_in_a_row(u32::MAX).choose_from(slow);
    sandbox.script(all).expect("a script");
    sandbox
}

/// The command line of a run in a folder, and the files that it reads.
fn prepare(folder: &Path, sandbox: &Sandbox) -> Cli {
    let (config, input) = (folder.join("config.toml"), folder.join("in.csv"));
    let upflow = sandbox.upflow();
    let profile = format!(
        "[default]\nvendor = 'upflow'\n[default.upflow]\nbase_url = '{}'\napi_key = '{}'\napi_secret = '{}'\n",
        upflow.base_url(),
        upflow.api_key(),
        upflow.api_secret()
    );
    let file = permissions::options().write(true).create_new(true).open(&config);
    file.and_then(|mut file| file.write_all(profile.as_bytes())).expect("a profile");
    fs::write(&input, format!("customer\n{}", "external:123\n".repeat(ROWS as usize))).expect("an input");
    let (config, input, output) = (config.display(), input.display(), folder.join("out.csv"));
    let line = format!(
        "billing-portal|links|--config|{config}|--from|{input}|--out|{}|--yes|--per-minute|{PER_MINUTE}|--at-once|{AT_ONCE}",
        output.display()
    );
    Cli::from_arg_matches(&cli::command().get_matches_from(line.split('|'))).expect("a command line")
}

/// How long a run takes in which no request is refused.
async fn time_of_run(times: &[Duration]) -> Duration {
    let sandbox = sandbox(times).await;
    let folder = tempfile::tempdir().expect("a folder");
    let cli = prepare(folder.path(), &sandbox);
    let clock = async {
        let tick = Duration::from_millis(10);
        loop {
            sleep(tick).await;
            sandbox.advance(tick);
        }
    };
    let begin = Instant::now();
    let ended = tokio::select! {
        ended = command::run(cli.command, &cli.options) => ended,
        () = clock => unreachable!("it goes on"),
    };
    assert!(ended.is_ok(), "{ended:?}");
    let requests = sandbox.requests();
    assert_eq!(requests.len(), ROWS as usize, "none was refused, and so none was sent again");
    assert!(requests.iter().all(|request| request.status == Some(200)));
    begin.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_run_uses_its_quota_and_none_of_its_requests_is_too_much() {
    // So many links take so many parts of a minute, if nothing of the quota is left.
    let best = Duration::from_secs(60) * ROWS / PER_MINUTE;
    // Nearly as long as five at once may take for ten a second; and much less, but for one in forty.
    let even = vec![Duration::from_millis(450)];
    let mut uneven = vec![Duration::from_millis(150); 39];
    uneven.push(Duration::from_millis(1_500));
    for times in [even, uneven] {
        let passed = time_of_run(&times).await;
        assert!(passed.mul_f64(0.99) <= best, "{passed:?} is longer than {best:?} by more than a hundredth");
    }
}
