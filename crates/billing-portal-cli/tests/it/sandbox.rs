//! `sandbox`.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
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
        Self::with(&[])
    }

    fn with(options: &[&str]) -> Self {
        let mut command = command(&[&["sandbox", "--port", "0"], options].concat(), &[]);
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("the command starts");
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
        self.get("/health").await
    }

    /// What the control plane responds with; `None` if nobody listens.
    async fn get(&self, path: &str) -> Option<Value> {
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        client.get(format!("{}{path}", self.text("/control_url"))).send().await.ok()?.json().await.ok()
    }

    /// Ends the server, and returns what it said on standard error.
    fn end(mut self) -> String {
        self.process.kill().expect("to be killed");
        let mut said = String::new();
        self.process.stderr.take().expect("a pipe").read_to_string(&mut said).expect("UTF-8");
        said
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
    let [chargebee, upflow, stripe] = ["chargebee", "upflow", "stripe"].map(|vendor| &server.info[vendor]);
    let of_upflow = [&upflow["api_key"], &upflow["api_secret"]];
    for credential in [&chargebee["site"], &chargebee["api_key"], &stripe["api_key"]].into_iter().chain(of_upflow) {
        assert!(credential.as_str().is_some_and(|text| !text.is_empty()), "{}", server.info);
    }
    assert_eq!(
        server.info,
        json!({
            "id": "default",
            "chargebee": {
                "base_url": format!("{url}/api/v2"), "portal_url": url,
                "site": chargebee["site"], "api_key": chargebee["api_key"],
            },
            "upflow": {
                "base_url": format!("{url}/upflow/v1"), "api_key": upflow["api_key"], "api_secret": upflow["api_secret"],
            },
            "stripe": {
                "base_url": format!("{url}/v1"), "api_key": stripe["api_key"], "restricted_key": stripe["restricted_key"],
                "sdk": {
                    "python": {"base_addresses": {"api": url}},
                    "node": {"host": "127.0.0.1", "port": port, "protocol": "http"},
                },
            },
            "control_url": format!("{url}/_sandbox"),
            "sdk": {
                "python": {"site": "127", "chargebee_domain": format!("0.0.1:{port}"), "protocol": "http"},
                "node": {"site": "127", "hostSuffix": ".0.0.1", "protocol": "http", "port": port},
                "php": {"site": "127", "chargebeeDomain": format!("0.0.1:{port}"), "httpScheme": "http"},
                "ruby": {"site": "127", "CHARGEBEE_DOMAIN": format!("0.0.1:{port}")},
                "go": {"SiteName": "127", "ChargebeeDomain": format!("0.0.1:{port}"), "Protocol": "http"},
                "java": {"siteName": "127", "endpoint": format!("{url}/api/v2")},
            },
        })
    );
    assert_eq!(server.health().await.expect("a response")["status"], "ok");
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

#[tokio::test]
async fn ends_with_its_standard_input_if_told() {
    let mut server = Server::with(&["--until-stdin-closes"]);
    let mut stdin = server.process.stdin.take().expect("a pipe");
    stdin.write_all(b"not an end\n").expect("to be read");
    assert_eq!(server.health().await.expect("a response")["status"], "ok");
    drop(stdin);
    assert_eq!(server.process.wait().expect("to end").code(), Some(0));
    assert!(server.health().await.is_none());

    let mut other = Server::start();
    drop(other.process.stdin.take());
    assert_eq!(other.health().await.expect("a response")["status"], "ok");
}

#[tokio::test]
async fn starts_with_a_seed_at_a_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("seed.json");
    fs::write(&file, r#"{"chargebee": {"customers": [{"id": "cust_1"}]}}"#).expect("to be written");
    let file = file.to_str().expect("UTF-8");
    let options = ["--seed", file, "--now", "2026-01-01T01:00:00+01:00", "--seed-number", "7"];
    let server = Server::with(&options);
    assert_eq!(server.health().await.expect("a response")["now"], 1_767_225_600);
    let seed = server.get("/seed").await.expect("a response");
    assert_eq!(seed["chargebee"]["customers"][0]["id"], "cust_1");
    assert_eq!(seed["upflow"]["customers"], json!([]));
}

#[tokio::test]
async fn vendor_mode_ignores_what_the_vendors_ignore() {
    for (options, status) in [(&[][..], 400), (&["--mode", "strict"], 400), (&["--mode", "vendor"], 200)] {
        let server = Server::with(options);
        let url = format!("{}/customers?emial[is]=x", server.text("/chargebee/base_url"));
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let request = client.get(url).basic_auth(server.text("/chargebee/api_key"), Some(""));
        assert_eq!(request.send().await.expect("a response").status(), status, "{options:?}");
    }
}

#[test]
fn says_where_a_seed_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("seed.json");
    let seed = file.to_str().expect("UTF-8");
    let missing = run(&["sandbox", "--port", "0", "--seed", seed], &[]);
    assert_eq!((missing.status, missing.stdout.as_str()), (Some(2), ""));
    assert!(missing.stderr.starts_with(&format!("error: cannot read the seed {seed}: ")), "{}", missing.stderr);

    fs::write(&file, r#"{"chargebee": {"customers": [{"id": "cust_1", "email": "ada"}]}}"#).expect("to be written");
    let wrong = run(&["sandbox", "--port", "0", "--seed", seed], &[]);
    assert_eq!((wrong.status, wrong.stdout.as_str()), (Some(2), ""));
    let place = format!("error: {seed}: chargebee.customers[0].email: ");
    assert!(wrong.stderr.starts_with(&place) && wrong.stderr.contains("\nhint: "), "{}", wrong.stderr);
}

#[tokio::test]
async fn warns_where_others_can_reach_it() {
    let warned = Server::with(&["--listen", "0.0.0.0"]);
    assert!(warned.text("/control_url").starts_with("http://127.0.0.1:"), "{}", warned.info);
    assert_eq!(warned.health().await.expect("a response")["status"], "ok");
    let said = warned.end();
    assert!(said.starts_with("warning: on 0.0.0.0 others can reach the sandbox"), "{said}");
    assert!(!Server::with(&["--listen", "127.0.0.1"]).end().contains("warning"));
}

#[tokio::test]
async fn takes_the_names_that_it_is_told() {
    let server =
        Server::with(&["--listen", "0.0.0.0", "--allow-host", "sandbox", "--allow-host", "host.docker.internal"]);
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let url = format!("{}/health", server.text("/control_url"));
    for (host, origin, status) in [
        ("sandbox:8642", None, 200),
        ("host.docker.internal", None, 200),
        ("sandbox:8642", Some("http://sandbox:8642"), 200),
        ("other:8642", None, 403),
        ("sandbox:8642", Some("http://app:3000"), 403),
        ("127.0.0.1:8642", Some("http://sandbox:8642"), 403),
    ] {
        let request = client.get(&url).header("host", host);
        let request = origin.into_iter().fold(request, |request, origin| request.header("origin", origin));
        assert_eq!(request.send().await.expect("a response").status(), status, "{host} {origin:?}");
    }
    for name in ["sandbox:8642", "http://sandbox", "*", ""] {
        let refused = run(&["sandbox", "--port", "0", "--allow-host", name], &[]);
        assert_eq!((refused.status, refused.stdout.as_str()), (Some(2), ""), "{name}");
        assert!(refused.stderr.contains("is not a host name"), "{}", refused.stderr);
    }
}

/// The variables that `--env` prints, as a shell takes them.
#[cfg(unix)]
fn variables(options: &[&str]) -> Vec<(String, String)> {
    let printed = run(&[&["sandbox", "--env"], options].concat(), &[]);
    assert_eq!((printed.status, printed.stderr.as_str()), (Some(0), ""), "{options:?}");
    let shell = std::process::Command::new("sh").args(["-c", &format!("{}env", printed.stdout)]).env_clear().output();
    let text = String::from_utf8(shell.expect("a shell").stdout).expect("UTF-8");
    let pairs = text.lines().filter_map(|line| line.split_once('='));
    let ours = |name: &str| printed.stdout.contains(&format!("export {name}="));
    pairs.filter(|(name, _)| ours(name)).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[cfg(unix)]
#[tokio::test]
async fn prints_what_the_other_commands_need() {
    let server = Server::start();
    let port = server.text("/chargebee/portal_url").rsplit(':').next().expect("a port");
    let printed = variables(&["--port", port]);
    let env: Vec<(&str, String)> = printed.iter().map(|(name, value)| (&**name, value.clone())).collect();
    assert_eq!(env.len(), 8, "{env:?}");
    for customer in [
        &["link", "cust_42", "--vendor", "chargebee", "--return-url", "https://app.acme.example"][..],
        &["link", "external:123", "--vendor", "upflow"],
        &["link", "cus_NffrFeUfNV2Hib", "--vendor", "stripe", "--locale", "fr"],
    ] {
        // The key may not be shown, the link may: it begins with the address.
        let link = run(customer, &env);
        assert_eq!(link.status, Some(0), "{}", link.stderr);
        assert!(link.stdout.contains(server.text("/chargebee/portal_url")), "{}", link.stdout);
    }
    let named = variables(&["--public-url", "http://sandbox:8642"]);
    assert!(named.contains(&("BILLING_PORTAL_ALLOW_HTTP_HOST".to_owned(), "sandbox".to_owned())), "{named:?}");
    // The command takes plain http from that host alone, and says so. Nobody is there.
    for (host, said) in
        [("sandbox.invalid", "warning: BILLING_PORTAL_ALLOW_HTTP_HOST: "), ("other.invalid", "must be https")]
    {
        let env = [
            ("CHARGEBEE_SITE", "acme-test".to_owned()),
            ("CHARGEBEE_API_KEY", "test_sandbox_key".to_owned()),
            ("CHARGEBEE_BASE_URL", "http://sandbox.invalid:9/api/v2".to_owned()),
            ("BILLING_PORTAL_ALLOW_HTTP_HOST", host.to_owned()),
        ];
        let link = run(&["link", "cust_42", "--return-url", "https://app.acme.example"], &env);
        assert!(link.status != Some(0) && link.stderr.contains(said), "{host}: {}", link.stderr);
    }
    let free = run(&["sandbox", "--env", "--port", "0"], &[]);
    assert_eq!((free.status, free.stdout.as_str()), (Some(2), ""));
    assert!(free.stderr.contains("a free port is not known"), "{}", free.stderr);
}

#[test]
fn checks_whether_a_sandbox_is_there() {
    let server = Server::start();
    let control = server.text("/control_url").to_owned();
    let origin = control.strip_suffix("/_sandbox").expect("its path");
    let dead: Vec<_> = crate::DEAD_PROXY.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    for url in [origin, &format!("{origin}/"), &control, &format!("{control}/sites/default")] {
        let check = run(&["--quiet", "sandbox", "--check", url], &dead);
        assert_eq!((check.status, check.stdout.as_str()), (Some(0), ""), "{url}: {}", check.stderr);
    }
    // Something else is there, such as a site that is not.
    let other = run(&["sandbox", "--check", &format!("{control}/sites/nobody-s")], &[]);
    assert_eq!(other.status, Some(1));
    assert!(other.stderr.contains("its status 404"), "{}", other.stderr);
    server.end();
    let gone = run(&["sandbox", "--check", &control], &[]);
    assert_eq!((gone.status, gone.stdout.as_str()), (Some(1), ""));
    assert!(gone.stderr.starts_with("error: no sandbox is well at http://127.0.0.1:"), "{}", gone.stderr);
    assert_eq!(run(&["sandbox", "--check", &control, "--port", "1"], &[]).status, Some(2));
    for wrong in ["127.0.0.1:8642", "ftp://127.0.0.1", ""] {
        assert_eq!(run(&["sandbox", "--check", wrong], &[]).status, Some(2), "{wrong}");
    }
}

#[test]
fn calls_itself_by_its_public_url() {
    let server = Server::with(&["--public-url", "https://sandbox.acme.example"]);
    assert_eq!(server.text("/chargebee/base_url"), "https://sandbox.acme.example/api/v2");
    assert_eq!(server.text("/sdk/python/chargebee_domain"), "acme.example");

    let path = run(&["sandbox", "--port", "0", "--public-url", "https://acme.example/sandbox"], &[]);
    assert_eq!((path.status, path.stdout.as_str()), (Some(2), ""));
    assert!(path.stderr.contains("is not an origin") && path.stderr.contains("hint: "), "{}", path.stderr);
}

#[test]
fn times_and_addresses_that_are_none() {
    for option in [
        ["--now", "tomorrow"],
        ["--now", "1969-12-31T23:59:59Z"],
        ["--listen", "here"],
        ["--seed-number", "x"],
        ["--mode", "lax"],
    ] {
        let run = run(&[&["sandbox", "--port", "0"], &option[..]].concat(), &[]);
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{option:?}");
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
