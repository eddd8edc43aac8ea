//! Runs the command as its users do: the real binary, in an environment that holds nothing but what a test puts there.

mod completions;
mod config;
mod contacts;
mod customers;
mod demo;
mod doctor;
mod help;
mod hints;
mod interrupt;
mod json_errors;
mod link;
mod link_misuse;
mod link_response;
mod links;
mod links_changed;
mod links_ends;
mod links_files;
mod links_input;
mod links_many;
mod links_mixed_up;
mod links_outage;
mod links_resume;
mod links_sheets;
mod links_terminal;
mod man;
mod manners;
mod outside_text;
mod real_host;
mod sandbox;
#[cfg(target_os = "linux")]
mod sandbox_network;
mod secrets;
mod session;
#[cfg(unix)]
mod terminal;
mod version;
mod workbook;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Output};
use std::thread;

use billing_portal_sandbox::Sandbox;
use serde_json::Value;

/// A proxy that does not respond, under all the names that programs look for.
const DEAD_PROXY: [(&str, &str); 5] = [
    ("HTTP_PROXY", "http://127.0.0.1:9"),
    ("http_proxy", "http://127.0.0.1:9"),
    ("HTTPS_PROXY", "http://127.0.0.1:9"),
    ("ALL_PROXY", "http://127.0.0.1:9"),
    ("all_proxy", "http://127.0.0.1:9"),
];

/// An environment.
type Env = Vec<(&'static str, String)>;

/// Where there is no configuration file, whoever runs the tests.
const NOWHERE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/nowhere");

/// The command with an environment of its own.
fn command(args: &[&str], env: &[(&str, String)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billing-portal"));
    command.args(args).env_clear().env("XDG_CONFIG_HOME", NOWHERE).env("APPDATA", NOWHERE);
    command.envs(env.iter().map(|(name, value)| (*name, value)));
    command
}

/// How a run ended.
struct Run {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs the command to its end. Whatever it is asked to do, it must not show a credential.
fn run(args: &[&str], env: &[(&str, String)]) -> Run {
    let Output { status, stdout, stderr } = command(args, env).output().expect("the command can be started");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let run = Run { status: status.code(), stdout: text(stdout), stderr: text(stderr) };
    for (name, value) in env.iter().filter(|(name, _)| name.ends_with("_KEY") || name.ends_with("_SECRET")) {
        let shown = !value.is_empty() && (run.stdout.contains(value) || run.stderr.contains(value));
        assert!(!shown, "{args:?} shows {name}:\n{}{}", run.stdout, run.stderr);
    }
    assert!(!run.stderr.contains("panicked"), "{args:?}: {}", run.stderr);
    run
}

/// What a run prints with `--json`, which must be as `schema` describes it.
fn report(name: &str, args: &[&str], env: &[(&str, String)]) -> Value {
    let run = run(args, env);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{args:?}");
    let value: Value = serde_json::from_str(&run.stdout).expect("JSON");
    is_as_described(name, &value);
    value
}

/// Holds what `--json` printed against the schema of that name.
fn is_as_described(name: &str, value: &Value) {
    let schema = run(&["schema", name], &[]);
    let schema: Value = serde_json::from_str(&schema.stdout).expect("JSON");
    if let Err(error) = jsonschema::validate(&schema, value) {
        panic!("{name}: {error}");
    }
}

/// The environment that points at Chargebee's API elsewhere than in the sandbox.
fn chargebee_at(base_url: &str) -> Env {
    vec![
        ("CHARGEBEE_SITE", "acme-test".to_owned()),
        ("CHARGEBEE_API_KEY", "planted_key".to_owned()),
        ("CHARGEBEE_BASE_URL", base_url.to_owned()),
        ("CHARGEBEE_REDIRECT_URL", "https://app.acme.example/account".to_owned()),
    ]
}

/// The environment that points at the Chargebee side of a sandbox.
fn chargebee(sandbox: &Sandbox) -> Env {
    vec![
        ("CHARGEBEE_SITE", sandbox.chargebee().site().to_owned()),
        ("CHARGEBEE_API_KEY", sandbox.chargebee().api_key().to_owned()),
        ("CHARGEBEE_BASE_URL", sandbox.chargebee().base_url().to_owned()),
        ("CHARGEBEE_REDIRECT_URL", "https://app.acme.example/account".to_owned()),
    ]
}

/// The environment that points at the Upflow side of a sandbox.
fn upflow(sandbox: &Sandbox) -> Env {
    vec![
        ("UPFLOW_API_KEY", sandbox.upflow().api_key().to_owned()),
        ("UPFLOW_API_SECRET", sandbox.upflow().api_secret().to_owned()),
        ("UPFLOW_BASE_URL", sandbox.upflow().base_url().to_owned()),
    ]
}

/// The environment that points at the Stripe side of a sandbox.
fn stripe(sandbox: &Sandbox) -> Env {
    vec![
        ("STRIPE_API_KEY", sandbox.stripe().api_key().to_owned()),
        ("STRIPE_BASE_URL", sandbox.stripe().base_url().to_owned()),
    ]
}

/// The environment with one variable set or, for an empty value, removed.
fn with(mut env: Env, name: &'static str, value: &str) -> Env {
    env.retain(|(other, _)| *other != name);
    if !value.is_empty() {
        env.push((name, value.to_owned()));
    }
    env
}

/// A server that gives every request the same response, for as long as the test runs. Its address.
fn server(response: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let mut reader = BufReader::new(stream.try_clone().expect("a socket"));
            let (mut line, mut length) = (String::new(), 0);
            while reader.read_line(&mut line).is_ok_and(|n| n > 2) {
                let header = line.to_ascii_lowercase();
                if let Some(value) = header.strip_prefix("content-length:") {
                    length = value.trim().parse().expect("a length");
                }
                line.clear();
            }
            // A server that closes before it has read everything resets the connection.
            let mut body = vec![0; length];
            if reader.read_exact(&mut body).is_ok() {
                let _ = stream.write_all(response.as_bytes());
            }
        }
    });
    format!("http://{address}")
}
