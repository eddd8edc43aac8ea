//! The control plane over HTTP.

use billing_portal_sandbox::{Fault, Limits, Sandbox, SiteOptions, Stub};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{END_OF_TIME, START, Setup, send, text};

#[tokio::test]
async fn health_tells_the_time() {
    let setup = Setup::start().await;
    let url = format!("{}/health", setup.sandbox.control_url());
    assert_eq!(setup.open(&url).await.json(200), json!({"status": "ok", "now": START}));
}

#[tokio::test]
async fn the_clock_is_advanced() {
    let setup = Setup::start().await;
    let url = format!("{}/clock", setup.sandbox.control_url());
    let session = setup.session(&[]).await;
    let advance = |body: Value| send(setup.http.post(&url).json(&body));
    assert_eq!(advance(json!({"advance_seconds": 3_600})).await.json(200), json!({"now": START + 3_600}));
    assert_eq!(advance(json!({"advance_seconds": 0})).await.json(200), json!({"now": START + 3_600}));
    assert_eq!(setup.sandbox.now(), START + 3_600);
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");

    let advance_by_a_minute = json!({"advance_seconds": 60, "other": 1});
    for bad in
        [json!({}), json!({"advance_seconds": -1}), json!({"advance_seconds": "60"}), json!(60), advance_by_a_minute]
    {
        assert!(advance(bad).await.json(400)["error"].is_string());
    }
    assert_eq!(setup.sandbox.now(), START + 3_600);
}

#[tokio::test]
async fn the_clock_is_read_and_set() {
    let setup = Setup::from(Sandbox::builder()).await;
    let clock = |method: Method| setup.at_control(method, "/clock");
    assert!(send(clock(Method::GET)).await.json(200)["now"].as_u64().is_some_and(|now| now > START));
    for now in [START, 0, END_OF_TIME, START] {
        assert_eq!(send(clock(Method::POST).json(&json!({ "now": now }))).await.json(200), json!({ "now": now }));
        assert_eq!(send(clock(Method::GET)).await.json(200), json!({ "now": now }));
    }
    for bad in [json!({"now": END_OF_TIME + 1}), json!({"now": -1}), json!({"now": 1, "advance_seconds": 1})] {
        assert!(send(clock(Method::POST).json(&bad)).await.json(400)["error"].is_string(), "{bad}");
    }
    assert_eq!(setup.sandbox.now(), START);
    setup.sandbox.set_now(START + 1);
    assert_eq!(setup.session(&[]).await["created_at"], START + 1);
}

#[tokio::test]
async fn a_reset_brings_everything_back() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    setup.post("/customers/cust_42/add_contact", &[("contact[email]", "a@b")]).await.json(200);
    let link = setup.link("external:123", &json!({})).await;
    setup.sandbox.set_now(1);
    setup.faults([Fault::status(500)]);
    setup.sandbox.stub(Stub::new("GET", "/hello")).unwrap();
    setup.sandbox.set_limits(Limits::none());

    let reset = send(setup.at_control(Method::POST, "/reset")).await.json(200);
    assert_eq!(reset, json!({"status": "ok", "now": START}));
    assert!(setup.sandbox.requests().is_empty() && setup.sandbox.chargebee_session_ids().is_empty());
    assert!(setup.sandbox.faults().is_empty() && setup.sandbox.stubs().is_empty());
    assert_eq!((setup.sandbox.limits(), setup.sandbox.now()), (Limits::default(), START));
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
    setup.open(&link).await.page(404, "invalid-link");
    let session = setup.session(&[]).await;
    setup.open(text(&session["access_url"])).await.page(200, "no-contacts");
}

#[tokio::test]
async fn the_clock_does_not_pass_the_end_of_the_year_9999() {
    let setup = Setup::start().await;
    let url = format!("{}/clock", setup.sandbox.control_url());
    let advance = |seconds: u64| send(setup.http.post(&url).json(&json!({"advance_seconds": seconds})));
    let left = END_OF_TIME - START;
    for too_much in [u64::MAX, i64::MAX.unsigned_abs(), left + 1] {
        assert!(text(&advance(too_much).await.json(400)["error"]).contains("9999"));
        // Nothing has happened: the clock still works.
        assert_eq!(setup.sandbox.now(), START);
    }
    assert_eq!(advance(left).await.json(200), json!({"now": END_OF_TIME}));
    assert_eq!(setup.session(&[]).await["created_at"], END_OF_TIME);
    advance(1).await.json(400);
    assert_eq!(advance(0).await.json(200), json!({"now": END_OF_TIME}));
}

#[tokio::test]
async fn the_journal_is_the_one_of_the_handle() {
    let setup = Setup::start().await;
    let url = format!("{}/requests", setup.sandbox.control_url());
    assert_eq!(setup.open(&url).await.json(200), json!({"requests": []}));
    setup.session(&[]).await;
    let expected = serde_json::to_value(setup.sandbox.requests()).unwrap();
    assert_eq!(expected[0]["vendor"], "chargebee");
    assert_eq!(expected[0]["form"], json!([["customer[id]", "cust_42"]]));
    assert_eq!(setup.open(&url).await.json(200), json!({ "requests": expected }));
}

#[tokio::test]
async fn pages_of_other_origins_are_refused() {
    let setup = Setup::start().await;
    let own = setup.sandbox.url();
    let foreign =
        ["https://evil.example", "null", "http://127.0.0.1:1", &own.replace("http:", "https:"), "http://127.0.0.1", ""];
    for (method, path) in [
        (Method::GET, "health"),
        (Method::GET, "requests"),
        (Method::POST, "clock"),
        (Method::GET, "faults"),
        (Method::DELETE, "faults"),
    ] {
        let request = || {
            let request = setup.http.request(method.clone(), format!("{}/{path}", setup.sandbox.control_url()));
            request.json(&json!({"advance_seconds": 1}))
        };
        for origin in foreign {
            assert!(send(request().header("origin", origin)).await.json(403)["error"].is_string());
        }
        let twice = request().header("origin", own).header("origin", "https://evil.example");
        send(twice).await.json(403);
        send(request().header("origin", own)).await.json(200);
    }
    // Only the request of the own origin has moved the clock.
    assert_eq!(setup.sandbox.now(), START + 1);
}

#[tokio::test]
async fn other_host_names_are_refused() {
    let setup = Setup::start().await;
    let url = format!("{}/clock", setup.sandbox.control_url());
    let post =
        |host: &'static str| send(setup.http.post(&url).header("host", host).json(&json!({"advance_seconds": 1})));
    for host in ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example:1", "192.168.0.1"]
    {
        assert!(post(host).await.json(403)["error"].is_string());
    }
    assert_eq!(setup.sandbox.now(), START);
    for host in ["127.0.0.1", "localhost", "LOCALHOST:8642", "[::1]:1", "[::1]"] {
        post(host).await.json(200);
    }
    assert_eq!(setup.sandbox.now(), START + 5);
}

#[tokio::test]
async fn lists_are_no_objects() {
    let setup = Setup::start().await;
    for path in ["/clock", "/faults", "/stubs", "/limits", "/seed", "/sites"] {
        for list in [json!([]), json!([1, null]), json!(["GET", "/x"])] {
            let refused = send(setup.at_control(Method::POST, path).json(&list)).await.json(400);
            let error = text(&refused["error"]);
            assert!(error.contains("invalid type") && !error.contains("struct"), "{path}: {error}");
        }
    }
    assert_eq!(setup.sandbox.now(), START);
}

#[tokio::test]
async fn all_refusals_are_json() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    let root = format!("{}/_sandbox", setup.sandbox.url());
    for (method, path, status) in [
        (Method::GET, "", 404),
        (Method::GET, "/other", 404),
        (Method::GET, "/sites/site-1/other", 404),
        (Method::GET, "/sites/nope/clock", 404),
        (Method::GET, "/sites/%ff", 404),
        (Method::DELETE, "/sites/%ff", 404),
        (Method::GET, "/sites/%ff/clock", 404),
        (Method::DELETE, "/clock", 405),
        (Method::GET, "/reset", 405),
        (Method::PUT, "/sites", 405),
        (Method::PUT, "/sites/site-1/clock", 405),
    ] {
        let response = send(setup.http.request(method.clone(), format!("{root}{path}"))).await;
        assert!(response.json(status)["error"].is_string(), "{method} {path}");
        assert_eq!(response.headers.contains_key("allow"), status == 405, "{method} {path}");
    }
}

#[tokio::test]
async fn unknown_paths_are_plainly_not_found() {
    let setup = Setup::start().await;
    for path in ["/favicon.ico", "/api", "/api/v1/customers", "/portal", "/v2"] {
        let response = setup.open(&format!("{}{path}", setup.sandbox.url())).await;
        assert_eq!((response.status, &*response.text), (404, "Not found\n"), "{path}");
    }
    assert!(setup.sandbox.requests().is_empty());
    let start = setup.open(&format!("{}/", setup.sandbox.url())).await;
    assert!(start.page(200, "parts").contains("/_sandbox/requests"));
}
