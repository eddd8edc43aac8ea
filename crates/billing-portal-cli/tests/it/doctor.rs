//! `doctor`.

use billing_portal_sandbox::{Sandbox, Stub};
use insta::assert_snapshot;

use crate::config::{Home, both, variables};
use crate::{DEAD_PROXY, Env, chargebee, is_as_described, report, run, server, upflow, with};

/// What `doctor` says, with what differs from run to run replaced, and its exit status.
fn doctor(sandbox: &Sandbox, args: &[&str], env: &[(&str, String)], home: Option<&Home>) -> (Option<i32>, String) {
    let run = run(&[&["doctor"], args].concat(), env);
    let mut said = format!("{}--- standard error\n{}", run.stdout, run.stderr);
    said = said.replace(sandbox.url(), "http://127.0.0.1:PORT");
    let nowhere = format!("{}/billing-portal/config.toml", crate::NOWHERE);
    said = said.replace(&nowhere, "CONFIG");
    if let Some(home) = home {
        said = said.replace(&home.file().display().to_string(), "CONFIG");
        said = said.replace(&home.folder().display().to_string(), "FOLDER");
    }
    (run.status, said)
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_environment() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = [chargebee(&sandbox), upflow(&sandbox)].concat();
    let (status, said) = doctor(&sandbox, &[], &env, None);
    assert_eq!(status, Some(0), "{said}");
    assert_snapshot!("environment", said);
    // The calls are harmless.
    let requests = sandbox.requests();
    assert!(requests.iter().all(|request| request.method == "GET" && request.status == Some(200)), "{requests:?}");
    assert_eq!(requests.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_profile() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let home = Home::with(&both(&sandbox, "live"));
    let env = home.env(with(variables(&sandbox), "ACME_KEY", ""));
    let (status, said) = doctor(&sandbox, &["--profile", "live"], &env, Some(&home));
    assert_eq!(status, Some(2), "{said}");
    assert_snapshot!("profile", said);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_nothing_and_of_what_is_wrong() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (status, said) = doctor(&sandbox, &[], &[], None);
    assert_eq!(status, Some(2), "{said}");
    assert_snapshot!("nothing", said);

    let (status, said) = doctor(&sandbox, &[], &with(upflow(&sandbox), "UPFLOW_API_SECRET", "planted"), None);
    assert_eq!(status, Some(1), "{said}");
    assert_snapshot!("wrong_secret", said);
}

/// The line with this name, of what `doctor` says to these variables.
fn line(name: &str, env: &[(&'static str, &str)]) -> String {
    let env: Env = env.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    let run = run(&["doctor"], &env);
    assert!(!run.stdout.contains("planted") && !run.stderr.contains("planted"), "{}", run.stdout);
    let line = run.stdout.lines().find_map(|line| line.strip_prefix(&format!("{name:<24}")));
    line.unwrap_or_else(|| panic!("no {name}: {}", run.stdout)).to_owned()
}

#[test]
fn the_proxy_is_the_one_in_use_and_no_part_of_who_uses_it_is_shown() {
    // Nobody listens on port 9 of this machine: each check fails at once, at the proxy.
    let site = [("CHARGEBEE_SITE", "acme-test"), ("CHARGEBEE_API_KEY", "planted_key")];
    let dead = [&site[..], &DEAD_PROXY].concat();
    assert_eq!(line("address", &dead), "https://acme-test.chargebee.com/api/v2");
    assert_eq!(line("proxy", &dead), "http://127.0.0.1:9 (HTTPS_PROXY)");
    assert!(line("check", &dead).starts_with("does NOT work: chargebee: list customers: could not connect"));
    let last = [&site[..], &[("all_proxy", "http://somebody:planted@127.0.0.1:9")]].concat();
    assert_eq!(line("proxy", &last), "http://127.0.0.1:9 (all_proxy)");

    for bad in [
        "http://svc-user:planted#2026@proxy.corp.invalid:8080",
        "http://svc-user:planted?2026@proxy.corp.invalid:8080",
        "http://svc-user:planted/2026@proxy.corp.invalid:8080",
        "http://planted#2026@proxy.corp.invalid:8080",
        "svc-user:planted#2026@proxy.corp.invalid:8080",
        "http://svc-user:planted\\2026@proxy.corp.invalid:8080",
        "http://svc-user:planted@proxy.corp.invalid:8080 ",
        "socks5://svc-user:planted@proxy.corp.invalid:8080",
    ] {
        let env = [&site[..], &[("HTTPS_PROXY", bad)]].concat();
        assert_eq!(line("proxy", &env), "not shown: what HTTPS_PROXY says cannot be used", "{bad}");
        assert!(line("check", &env).contains("does NOT work: chargebee: HTTPS_PROXY must "), "{bad}");
    }

    let loopback = [&dead[..], &[("CHARGEBEE_BASE_URL", "http://127.0.0.1:9")]].concat();
    assert_eq!(line("proxy", &loopback), "none");

    let hidden = [&dead[..], &[("CHARGEBEE_BASE_URL", "https://somebody:planted@gateway.example")]].concat();
    assert!(line("CHARGEBEE_BASE_URL", &hidden).starts_with("set, not shown since it is not as it has to be"));
    assert!(line("check", &hidden).contains("must not hold credentials"));
}

#[tokio::test(flavor = "multi_thread")]
async fn json_says_the_same() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = [chargebee(&sandbox), upflow(&sandbox)].concat();
    let told = report("doctor", &["doctor", "--json"], &env);
    let works: Vec<_> =
        told["vendors"].as_array().expect("vendors").iter().map(|vendor| vendor["works"].clone()).collect();
    assert_eq!(works, [serde_json::json!(true), serde_json::json!(true), serde_json::Value::Null]);
    assert_eq!(told["vendors"][0]["settings"][0]["value"], "acme-test");

    let run = run(&["doctor", "--json", "--vendor", "upflow"], &with(env, "UPFLOW_API_SECRET", "planted"));
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    let told: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    is_as_described("doctor", &told);
    assert_eq!(told["vendors"].as_array().map(Vec::len), Some(1));
    let upflow = &told["vendors"][0];
    assert_eq!((&upflow["works"], &upflow["is_misconfigured"]), (&false.into(), &false.into()));
    assert!(upflow["problem"].as_str().is_some_and(|why| why.contains("401")), "{upflow}");
    assert!(!run.stdout.contains("planted"));
}

#[test]
fn what_is_odd_is_said() {
    let key = ("CHARGEBEE_API_KEY", "\"test_planted\"");
    let env = [("CHARGEBEE_SITE", "acme"), key, ("CHARGEBEE_BASE_URL", "http://127.0.0.1:9")];
    let env: Env = env.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    let warnings = |env: &Env| {
        let run = run(&["doctor"], env);
        assert!(!run.stdout.contains("planted"), "{}", run.stdout);
        let rows = run.stdout.lines().filter_map(|line| line.strip_prefix("warning "));
        rows.map(|row| row.trim().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        warnings(&env),
        [
            "CHARGEBEE_API_KEY has quotation marks around it, which are taken for a part of it",
            "CHARGEBEE_REDIRECT_URL is not set: each link needs --return-url",
        ]
    );
    let other = with(with(env, "CHARGEBEE_API_KEY", "test_planted"), "CHARGEBEE_REDIRECT_URL", "https://app.example/");
    assert_eq!(warnings(&other), ["the key looks like one of a test site, and the site is a live site"]);
    let blank = with(other, "CHARGEBEE_API_KEY", "planted\r");
    assert_eq!(warnings(&blank), ["CHARGEBEE_API_KEY begins or ends with a blank or a line break"]);
}

#[test]
fn a_web_page_at_the_address_is_called_one() {
    const PAGE: &str = "HTTP/1.1 404 Not Found\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<h1>planted</h1>";
    let env = with(Vec::new(), "UPFLOW_BASE_URL", &server(PAGE));
    let env =
        [env, vec![("UPFLOW_API_KEY", "planted_key".to_owned()), ("UPFLOW_API_SECRET", "planted_secret".to_owned())]]
            .concat();
    let told = run(&["doctor"], &env);
    assert_eq!(told.status, Some(1), "{}", told.stderr);
    let said = "does NOT work: upflow: list customers: 404: a web page came, and no response of the API; \
                check UPFLOW_ENVIRONMENT, UPFLOW_BASE_URL and the network\n";
    assert!(told.stdout.contains(said), "{}", told.stdout);
    let link = run(&["link", "external:123"], &env);
    assert!(
        link.status == Some(1) && link.stderr.contains("a web page came") && !link.stderr.contains("must exist"),
        "{}",
        link.stderr
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_probe_prints_what_can_be_pasted() {
    let sandbox = Sandbox::builder().now(1_767_225_600).start().await.expect("a sandbox");
    let env = [chargebee(&sandbox), upflow(&sandbox)].concat();
    for (vendor, customer) in [("chargebee", "cust_42"), ("upflow", "external:123")] {
        let probe = ["doctor", "--vendor", vendor, "--probe", customer];
        let before = sandbox.requests().len();
        let asked = run(&probe, &env);
        assert_eq!((asked.status, asked.stdout.as_str()), (Some(2), ""));
        assert!(asked.stderr.contains("add --yes"), "{}", asked.stderr);
        assert_eq!(sandbox.requests().len(), before);

        let told = run(&[&probe[..], &["--yes"]].concat(), &env);
        assert_eq!(told.status, Some(0), "{}", told.stderr);
        assert_eq!(sandbox.requests().len(), before + 1, "one link");
        for value in [customer, sandbox.url(), "acme-test", "app.acme.example", "127.0.0.1"] {
            assert!(!told.stdout.contains(value), "{value}: {}", told.stdout);
        }
        insta::assert_snapshot!(format!("probe_{vendor}"), told.stdout);
    }
    // The name of the link is another one.
    let path = "/upflow/v1/customers/external:123/portal";
    let response = serde_json::json!({"portalLink": "https://app.upflow.io/planted"});
    sandbox.stub(Stub::new("POST", path).json(response)).expect("a stub");
    let told = run(&["doctor", "--probe", "external:123", "--vendor", "upflow", "--yes"], &env);
    assert_eq!(told.status, Some(1), "{}", told.stderr);
    assert!(told.stdout.contains("\nmember        /portalLink: string\n"), "{}", told.stdout);
    assert!(told.stdout.contains("\ndoes NOT hold PortalUrl.url: "), "{}", told.stdout);
    assert!(told.stderr.ends_with("error: 1 assumption does not hold\n"), "{}", told.stderr);
    assert!(!told.stdout.contains("planted"), "{}", told.stdout);

    let unknown = run(&["doctor", "--probe", "a@acme.example", "--vendor", "chargebee", "--yes"], &env);
    assert!(unknown.status == Some(1) && unknown.stderr.contains("customers search"), "{}", unknown.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn the_trust_store_is_the_one_in_use() {
    let site = [("CHARGEBEE_SITE", "acme-test"), ("CHARGEBEE_API_KEY", "planted_key")];
    let dead = [&site[..], &DEAD_PROXY].concat();
    assert_eq!(line("trusted certificates", &dead), "the platform's");

    let authority = rcgen::generate_simple_self_signed(["gateway.example".to_owned()]).expect("a certificate");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, authority.cert.pem()).expect("a file");
    let file = file.to_str().expect("UTF-8");
    let named = [&dead[..], &[("SSL_CERT_FILE", file), ("BILLING_PORTAL_CA_FILE", file)]].concat();
    let expected = format!("the platform's (SSL_CERT_FILE={file}), and those in {file} (BILLING_PORTAL_CA_FILE)");
    assert_eq!(line("trusted certificates", &named), expected);
    // They are in use: a store of nothing is an error before anything is sent.
    let nothing = [&dead[..], &[("SSL_CERT_FILE", "/nowhere/ca.pem")]].concat();
    assert!(line("check", &nothing).contains("trust store has no certificate"));
}

#[test]
fn the_address_is_the_one_that_is_called() {
    let pair = [("UPFLOW_API_KEY", "planted_key"), ("UPFLOW_API_SECRET", "planted_secret")];
    let dead = [&pair[..], &DEAD_PROXY].concat();
    assert_eq!(line("address", &dead), "https://api.upflow.io/v1");
    let sandbox = [&dead[..], &[("UPFLOW_ENVIRONMENT", "sandbox")]].concat();
    assert_eq!(line("address", &sandbox), "https://api.sandbox.upflow.io/v1");
}
