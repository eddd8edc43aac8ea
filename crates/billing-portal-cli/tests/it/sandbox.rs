//! `sandbox`.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::{command, run};

/// A sandbox that runs as a process of its own.
struct Server {
    process: Child,
    stdout: BufReader<ChildStdout>,
    /// The line of JSON.
    info: Value,
}

impl Server {
    fn start() -> Self {
        let mut command = command(&["sandbox", "--port", "0"], &[]);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts");
        let mut stdout = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("a line");
        Self { process, stdout, info: serde_json::from_str(&line).expect("JSON") }
    }

    fn text(&self, pointer: &str) -> &str {
        self.info.pointer(pointer).and_then(Value::as_str).expect(pointer)
    }

    /// `None` if nobody listens.
    async fn health(&self) -> Option<Value> {
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        client.get(format!("{}/health", self.text("/control_url"))).send().await.ok()?.json().await.ok()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn says_in_one_line_what_clients_need() {
    let server = Server::start();
    let url = server.text("/control_url").strip_suffix("/_sandbox").expect("its path");
    let port: u16 = url.strip_prefix("http://127.0.0.1:").and_then(|port| port.parse().ok()).expect("a port");
    let (chargebee, upflow) = (&server.info["chargebee"], &server.info["upflow"]);
    for credential in [&chargebee["site"], &chargebee["api_key"], &upflow["api_key"], &upflow["api_secret"]] {
        assert!(credential.as_str().is_some_and(|text| !text.is_empty()), "{}", server.info);
    }
    assert_eq!(
        server.info,
        json!({
            "chargebee": {
                "base_url": format!("{url}/api/v2"), "site": chargebee["site"], "api_key": chargebee["api_key"],
            },
            "upflow": {
                "base_url": format!("{url}/v1"), "api_key": upflow["api_key"], "api_secret": upflow["api_secret"],
            },
            "control_url": format!("{url}/_sandbox"),
            "sdk": {
                "python": {"site": "127", "chargebee_domain": format!("0.0.1:{port}"), "protocol": "http"},
                "node": {"site": "127", "hostSuffix": ".0.0.1", "protocol": "http", "port": port},
            },
        })
    );
    assert_eq!(server.health().await.expect("an answer")["status"], "ok");
}

#[tokio::test]
async fn serves_the_other_commands_until_it_is_killed() {
    let mut server = Server::start();
    let env = [
        ("CHARGEBEE_SITE", server.text("/chargebee/site").to_owned()),
        ("CHARGEBEE_API_KEY", server.text("/chargebee/api_key").to_owned()),
        ("CHARGEBEE_BASE_URL", server.text("/chargebee/base_url").to_owned()),
    ];
    let link = run(&["link", "cust_42", "--redirect-url", "https://app.acme.example"], &env);
    assert_eq!(link.status, Some(0), "{}", link.stderr);

    server.process.kill().expect("to be killed");
    server.process.wait().expect("to end");
    assert!(server.health().await.is_none());
}

#[cfg(unix)]
#[tokio::test]
async fn ends_cleanly_when_told() {
    for signal in ["INT", "TERM"] {
        let mut server = Server::start();
        crate::interrupt::send(signal, &server.process);
        assert_eq!(server.process.wait().expect("to end").code(), Some(0), "{signal}");
        assert!(server.health().await.is_none(), "{signal}");

        let (mut rest, mut said) = (String::new(), String::new());
        server.stdout.read_to_string(&mut rest).expect("UTF-8");
        assert_eq!(rest, "", "one line and no more");
        server.process.stderr.take().expect("a pipe").read_to_string(&mut said).expect("UTF-8");
        assert!(said.is_empty() || said.ends_with("open it in a browser. Ctrl-C stops them.\n"), "{said}");
    }
}

#[test]
fn a_port_that_is_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("an address").port().to_string();
    let run = run(&["sandbox", "--port", &port], &[]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.starts_with(&format!("error: cannot listen on 127.0.0.1:{port}: ")), "{}", run.stderr);
    assert!(run.stderr.ends_with("\nhint: use --port 0 for any free port\n"), "{}", run.stderr);
}

#[test]
fn a_port_that_is_none() {
    assert_eq!(run(&["sandbox", "--port", "65536"], &[]).status, Some(2));
}
