//! Starting, stopping and describing a sandbox.

use std::collections::BTreeSet;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use billing_portal_sandbox::{RecordedRequest, Sandbox, Site, SiteOptions};
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::{END_OF_TIME, Received, START, Setup, client, send, text};

#[tokio::test]
async fn connection_info_is_all_that_a_client_needs() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.url();
    let port: u16 = url.strip_prefix("http://127.0.0.1:").unwrap().parse().unwrap();
    let info = serde_json::to_string(sandbox.connection_info()).unwrap();
    let expected = format!(
        "{{\"id\":\"default\",\
         \"chargebee\":{{\"base_url\":\"{url}/api/v2\",\"portal_url\":\"{url}\",\"site\":\"acme-test\",\"api_key\":\"test_sandbox_key\"}},\
         \"stripe\":{{\"base_url\":\"{url}/v1\",\"api_key\":\"sk_test_sandbox_key\",\"restricted_key\":\"rk_test_sandbox_key\",\
         \"sdk\":{{\"node\":{{\"host\":\"127.0.0.1\",\"port\":{port},\"protocol\":\"http\"}},\
         \"python\":{{\"base_addresses\":{{\"api\":\"{url}\"}}}}}}}},\
         \"upflow\":{{\"base_url\":\"{url}/upflow/v1\",\"api_key\":\"upflow_sandbox_key\",\"api_secret\":\"upflow_sandbox_secret\"}},\
         \"control_url\":\"{url}/_sandbox\",\
         \"sdk\":{{\"python\":{{\"site\":\"127\",\"chargebee_domain\":\"0.0.1:{port}\",\"protocol\":\"http\"}},\
         \"node\":{{\"site\":\"127\",\"hostSuffix\":\".0.0.1\",\"protocol\":\"http\",\"port\":{port}}},\
         \"php\":{{\"site\":\"127\",\"chargebeeDomain\":\"0.0.1:{port}\",\"httpScheme\":\"http\"}},\
         \"ruby\":{{\"site\":\"127\",\"CHARGEBEE_DOMAIN\":\"0.0.1:{port}\"}},\
         \"go\":{{\"SiteName\":\"127\",\"ChargebeeDomain\":\"0.0.1:{port}\",\"Protocol\":\"http\"}},\
         \"java\":{{\"siteName\":\"127\",\"endpoint\":\"{url}/api/v2\"}}}}}}"
    );
    assert_eq!(info, expected);
    let info = sandbox.connection_info();
    assert_eq!(info.chargebee().base_url(), sandbox.chargebee().base_url());
    assert_eq!(info.upflow().base_url(), sandbox.upflow().base_url());
    assert_eq!(info.stripe().base_url(), sandbox.stripe().base_url());
    assert_eq!(info.control_url(), sandbox.control_url());
    assert_eq!(sandbox.chargebee().site(), "acme-test");
}

#[tokio::test]
async fn debug_hides_credentials() {
    let sandbox = Sandbox::start().await.unwrap();
    let (chargebee, stripe, upflow) = (sandbox.chargebee(), sandbox.stripe(), sandbox.upflow());
    let debug = format!("{sandbox:?} {:?} {chargebee:?} {stripe:?} {upflow:?}", sandbox.connection_info());
    assert!(debug.contains(sandbox.url()));
    let of_stripe = [stripe.api_key(), stripe.restricted_key()];
    for secret in [chargebee.api_key(), upflow.api_key(), upflow.api_secret()].into_iter().chain(of_stripe) {
        assert!(!debug.contains(secret), "{debug}");
    }
}

#[tokio::test]
async fn types_can_cross_threads() {
    fn check<T: Send + Sync + 'static>() {}
    fn check_send<T: Send>(_: &T) {}
    check::<Sandbox>();
    check::<Site>();
    check::<RecordedRequest>();
    check_send(&Sandbox::start());
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.url().rsplit(':').next().unwrap().parse().unwrap();
    let error = Sandbox::builder().port(port).start().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
    assert!(error.to_string().starts_with(&format!("cannot listen on 127.0.0.1:{port}: ")), "{error}");
}

#[tokio::test]
async fn it_stops_when_dropped() {
    let setup = Setup::start().await;
    let address = setup.sandbox.url().strip_prefix("http://").unwrap().to_owned();
    setup.session(&[]).await;
    drop(setup);
    // Listening ends as soon as the runtime gets to it.
    let gone = async {
        while TcpStream::connect(&address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), gone).await.expect("nothing listens");
}

#[tokio::test]
async fn it_serves_until_the_signal() {
    let sandbox = Sandbox::start().await.unwrap();
    let health = format!("{}/health", sandbox.control_url());
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    let (signal, signalled) = oneshot::channel::<()>();
    let serving = tokio::spawn(sandbox.serve_until(async {
        let _ = signalled.await;
    }));
    assert_eq!(send(client().get(&health)).await.status, 200);
    signal.send(()).unwrap();
    serving.await.unwrap();
    assert!(TcpStream::connect(&address).await.is_err());
}

#[tokio::test]
async fn a_running_clock_is_the_systems_plus_what_it_was_advanced_by() {
    let system = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let sandbox = Sandbox::start().await.unwrap();
    let before = system();
    assert!((before..=system()).contains(&sandbox.now()));
    sandbox.advance(Duration::from_secs(1_000_000));
    let before = system();
    let now = sandbox.now();
    assert!((before + 1_000_000..=system() + 1_000_001).contains(&now));
}

#[tokio::test]
async fn no_clock_passes_the_end_of_the_year_9999() {
    let running = Setup::from(Sandbox::builder()).await;
    let frozen = Setup::start().await;
    for setup in [&running, &frozen] {
        setup.sandbox.advance(Duration::MAX);
        assert_eq!(setup.sandbox.now(), END_OF_TIME);
        setup.sandbox.advance(Duration::from_secs(1));
        assert_eq!(setup.sandbox.now(), END_OF_TIME);
        assert_eq!(setup.session(&[]).await["created_at"], END_OF_TIME);
    }
    let late = Sandbox::builder().now(u64::MAX).start().await.unwrap();
    assert_eq!(late.now(), END_OF_TIME);
}

#[tokio::test]
async fn sandboxes_share_nothing() {
    let (one, other) = (Setup::start().await, Setup::start().await);
    one.sandbox.advance(Duration::from_secs(60));
    let session = one.session(&[]).await;
    assert_eq!(other.sandbox.now(), START);
    assert!(other.sandbox.requests().is_empty());
    other.get(&format!("/portal_sessions/{}", text(&session["id"]))).await.json(404);
}

#[tokio::test]
async fn two_runs_of_one_script_see_the_same() {
    let (one, other) = (Setup::start().await, Setup::start().await);
    assert_ne!(one.sandbox.url(), other.sandbox.url());
    let first = script(&one).await;
    assert!(first.len() > 10 && first.iter().any(|response| response.contains("auth_session_token=")));
    assert_eq!(first, script(&other).await);
    let seeded = Setup::from(Sandbox::builder().now(START).seed_number(1)).await;
    assert_ne!(first, script(&seeded).await);
}

#[tokio::test]
async fn sites_made_in_the_same_order_see_the_same() {
    let (mut one, mut other) = (Setup::start().await, Setup::start().await);
    let mut seen = Vec::new();
    for _ in 0..2 {
        (one, other) = (one.on_site(SiteOptions::default()), other.on_site(SiteOptions::default()));
        assert_eq!(one.site().chargebee().api_key(), other.site().chargebee().api_key());
        let (first, second) = (script(&one).await, script(&other).await);
        assert_eq!(first, second);
        seen.push(first);
    }
    assert_ne!(seen[0], seen[1]);
    assert_ne!(seen[0], script(&Setup::start().await).await);
}

#[tokio::test]
async fn a_site_that_was_reset_sees_the_same_again() {
    let mut setup = Setup::start().await;
    for isolated in [false, true] {
        if isolated {
            setup = setup.on_site(SiteOptions::default());
        }
        let first = script(&setup).await;
        assert_ne!(first, script(&setup).await);
        setup.site().reset();
        assert_eq!(first, script(&setup).await);
    }
}

#[tokio::test]
async fn many_start_and_answer_at_once() {
    let began = Instant::now();
    let mut starting = JoinSet::new();
    for _ in 0..50 {
        starting.spawn(async {
            let setup = Setup::start().await;
            let session = setup.session(&[]).await;
            setup.open(text(&session["access_url"])).await.page(200, "logout");
            assert_eq!(setup.sandbox.requests().len(), 1);
            setup
        });
    }
    let worlds = starting.join_all().await;
    // A tenth of a second for each, with its client and its requests: far above what it takes, far below a process.
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    let urls: BTreeSet<_> = worlds.iter().map(|setup| setup.sandbox.url().to_owned()).collect();
    assert_eq!(urls.len(), 50);
}

/// Uses everything that makes ids; returns what was responded, without the port.
async fn script(setup: &Setup) -> Vec<String> {
    let url = setup.sandbox.url();
    let show = |response: Received| {
        let location = response.headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default();
        format!("{} {location} {}", response.status, response.text).replace(url, "ORIGIN")
    };
    let mut seen = Vec::new();
    for customer in ["cust_42", "cust_7", "nope"] {
        let response = setup.post("/portal_sessions", &[("customer[id]", customer)]).await;
        let body: Value = serde_json::from_str(&response.text).unwrap();
        seen.push(show(response));
        if let Some(link) = body["portal_session"]["access_url"].as_str() {
            seen.push(show(setup.open(link).await));
        }
        setup.site().advance(Duration::from_secs(5));
        seen.push(show(setup.post(&format!("/customers/{customer}/add_contact"), &[("contact[email]", "a@b")]).await));
        let pairs = [("return_url", "https://app.acme.example/"), ("customer_id", customer)];
        seen.push(show(setup.submit("/portal/login", &pairs).await));
        seen.push(show(send(setup.portal_url()).await));
    }
    seen
}
