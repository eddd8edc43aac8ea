//! `demo`.

use insta::assert_snapshot;
use regex::Regex;

use crate::{DEAD_PROXY, Env, run};

#[test]
fn walks_both_life_cycles() {
    let run = run(&["demo"], &[]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let ports = Regex::new(r"127\.0\.0\.1:\d+").expect("a pattern");
    assert_snapshot!("demo", ports.replace_all(&run.stdout, "127.0.0.1:PORT"));
    assert!(!run.stdout.contains("token"), "links are shortened");
}

#[test]
fn needs_and_takes_nothing_from_the_environment() {
    let mut env: Env = DEAD_PROXY.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    for name in ["CHARGEBEE_SITE", "CHARGEBEE_API_KEY", "UPFLOW_API_KEY", "UPFLOW_API_SECRET"] {
        env.push((name, "planted".to_owned()));
    }
    for name in ["CHARGEBEE_BASE_URL", "CHARGEBEE_REDIRECT_URL", "UPFLOW_BASE_URL", "UPFLOW_ENVIRONMENT"] {
        env.push((name, "not to be read".to_owned()));
    }
    env.push(("BILLING_PORTAL_VENDOR", "nobody".to_owned()));
    let run = run(&["demo"], &env);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
}
