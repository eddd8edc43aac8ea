//! Limits: 429 with `Retry-After`, by the site's clock.

use std::time::Duration;

use billing_portal_sandbox::{Fault, Faults, LimitRule, Limits, Sandbox, SiteOptions, Vendor};
use reqwest::Method;
use serde_json::json;
use tokio::task::{JoinSet, yield_now};
use tokio::time::timeout;

use crate::{Received, Setup, send, text};

impl Received {
    /// Checks for a 429, and returns its `Retry-After`.
    #[track_caller]
    fn limited(&self) -> u64 {
        assert_eq!(self.status, 429, "{}", self.text);
        self.headers["retry-after"].to_str().unwrap().parse().unwrap()
    }
}

#[tokio::test]
async fn chargebee_has_the_limit_that_it_is_given() {
    let setup = Setup::start().await;
    setup.sandbox.set_limits(Limits::default().rules(Vendor::Chargebee, [LimitRule::window(2, 60)]));
    setup.session(&[]).await;
    setup.sandbox.advance(Duration::from_secs(20));
    setup.session(&[]).await;
    let refused = setup.post("/portal_sessions", &[("customer[id]", "cust_42")]).await;
    assert_eq!(refused.limited(), 40);
    assert_eq!(refused.error(429, "api_request_limit_exceeded", None)["type"], "operation_failed");
    assert_eq!(setup.sessions(), 2);
    // What is refused does not count.
    setup.sandbox.advance(Duration::from_secs(39));
    assert_eq!(setup.get("/portal_sessions/x").await.limited(), 1);
    setup.sandbox.advance(Duration::from_secs(1));
    setup.session(&[]).await;
    assert_eq!(setup.get("/portal_sessions/x").await.limited(), 20);
    let statuses: Vec<_> = setup.sandbox.requests().iter().filter_map(|request| request.status).collect();
    assert_eq!(statuses, [200, 200, 429, 429, 200, 429]);
    // Upflow and other sites have limits of their own.
    send(setup.portal_url()).await.json(200);
    let other = setup.on_site(SiteOptions::default());
    other.session(&[]).await;
}

#[tokio::test]
async fn upflow_takes_six_hundred_a_minute_by_default() {
    let setup = Setup::start().await;
    for _ in 0..600 {
        assert_eq!(send(setup.portal_url()).await.status, 200);
    }
    let refused = send(setup.portal_url()).await;
    assert_eq!(refused.limited(), 60);
    assert!(!refused.message(429).is_empty());
    setup.sandbox.set_limits(Limits::default().rules(Vendor::Upflow, [LimitRule::at_once(10)]));
    send(setup.portal_url()).await.json(200);
    setup.sandbox.set_limits(Limits::default());
    setup.sandbox.advance(Duration::from_secs(60));
    send(setup.portal_url()).await.json(200);
}

#[tokio::test]
async fn upflow_answers_ten_at_once() {
    let setup = Setup::start().await;
    let slow = [
        Fault::response().slow_headers(Duration::from_secs(600)),
        Fault::response().slow_body(Duration::from_secs(600)),
    ];
    setup.sandbox.script(Faults::in_order(slow.into_iter().cycle().take(10))).unwrap();
    let mut clients = JoinSet::new();
    for _ in 0..10 {
        let request = setup.portal_url();
        clients.spawn(async move { send(request).await.status });
    }
    until(|| setup.sandbox.requests().len() == 10).await;
    assert_eq!(send(setup.portal_url()).await.limited(), 1);
    // Chargebee has no such limit, a reset does not forget who waits, and a higher limit lets others in.
    setup.session(&[]).await;
    setup.sandbox.reset();
    assert_eq!(send(setup.portal_url()).await.limited(), 1);
    setup.sandbox.set_limits(Limits::default().rules(Vendor::Upflow, [LimitRule::at_once(11)]));
    send(setup.portal_url()).await.json(200);
    setup.sandbox.set_limits(Limits::default());
    assert_eq!(send(setup.portal_url()).await.limited(), 1);

    // Clients that hang up make room.
    clients.shutdown().await;
    let let_in = async { while send(setup.portal_url()).await.status == 429 {} };
    timeout(Duration::from_secs(10), let_in).await.expect("room");
}

#[tokio::test]
async fn chargebee_counts_gets_and_posts_at_once_apart() {
    let setup = Setup::start().await;
    let slow = || Faults::in_order((0..50).map(|_| Fault::response().slow_headers(Duration::from_secs(600))));
    setup.sandbox.script(slow().on("retrieve_customer")).unwrap();
    let mut clients = JoinSet::new();
    for _ in 0..50 {
        let request = setup.chargebee(Method::GET, "/customers/cust_42");
        clients.spawn(async move { send(request).await.status });
    }
    until(|| setup.sandbox.requests().len() == 50).await;
    assert_eq!(setup.get("/customers/cust_42").await.limited(), 1);
    setup.session(&[]).await;
    for _ in 0..2 {
        setup.sandbox.script(slow().on("create_portal_session")).unwrap();
        for _ in 0..50 {
            let request = setup.create("key");
            clients.spawn(async move { send(request).await.status });
        }
    }
    until(|| setup.sandbox.requests().len() == 152).await;
    assert_eq!(send(setup.create("other")).await.limited(), 1);
    clients.shutdown().await;
}

#[tokio::test]
async fn strangers_do_not_count_and_faults_stay_for_who_is_let_in() {
    let limits = Limits::none().rules(Vendor::Chargebee, [LimitRule::window(1, 60)]);
    let setup = Setup::from(Sandbox::builder().now(crate::START).limits(limits)).await;
    let url = format!("{}/portal_sessions/x", setup.sandbox.chargebee().base_url());
    for _ in 0..3 {
        send(setup.http.get(&url)).await.error(401, "basic_authentication_failed", None);
    }
    setup.get("/portal_sessions/x").await.json(404);
    setup.faults([Fault::status(503)]);
    assert_eq!(setup.get("/portal_sessions/x").await.limited(), 60);
    setup.sandbox.advance(Duration::from_secs(60));
    setup.get("/portal_sessions/x").await.json(503);
}

#[tokio::test]
async fn a_rule_for_a_method_leaves_others_alone() {
    let setup = Setup::start().await;
    let rule = LimitRule::window(1, 10).method("GET");
    setup.sandbox.set_limits(Limits::none().rules(Vendor::Chargebee, [rule]));
    setup.session(&[]).await;
    setup.get("/portal_sessions/x").await.json(404);
    assert_eq!(setup.get("/portal_sessions/x").await.limited(), 10);
    setup.session(&[]).await;
}

#[tokio::test]
async fn limits_are_read_and_set_over_http() {
    let setup = Setup::start().await;
    let read = || send(setup.at_control(Method::GET, "/limits"));
    let all = |chargebee, upflow| json!({"chargebee": chargebee, "stripe": [], "upflow": upflow});
    let at_once = || json!([{"at_once": 50, "method": "GET"}, {"at_once": 100, "method": "POST"}]);
    let usual = || json!([{"requests": 600, "seconds": 60}, {"at_once": 10}]);
    assert_eq!(read().await.json(200), all(at_once(), usual()));
    let gets = json!([{"at_once": 50, "method": "GET"}]);
    for (change, expected) in [
        (json!({"chargebee": gets}), all(gets.clone(), usual())),
        (json!({"upflow": []}), all(gets.clone(), json!([]))),
        (json!({}), all(gets.clone(), json!([]))),
    ] {
        assert_eq!(send(setup.at_control(Method::POST, "/limits").json(&change)).await.json(200), expected);
        assert_eq!(read().await.json(200), expected);
        assert_eq!(serde_json::to_value(setup.sandbox.limits()).unwrap(), expected);
    }
}

#[tokio::test]
async fn what_is_no_limit_is_refused_with_its_place() {
    let setup = Setup::start().await;
    let before = setup.sandbox.limits();
    for vendor in Vendor::ALL {
        let name = vendor.name();
        for (rule, why) in [
            (json!({"at_once": 0}), "[1]: 0 lets nothing in"),
            (json!({"requests": 0, "seconds": 1}), "[1]: 0 lets nothing in"),
            (json!({"requests": 1, "seconds": 0}), "[1]: 0 lets nothing in"),
            (json!({"requests": 1, "seconds": 1, "at_once": 1}), "[1]: write either requests and seconds, or at_once"),
            (json!({"requests": 1, "at_once": 1}), "[1]: write either requests and seconds, or at_once"),
            (json!({"requests": 1}), "[1]: write either requests and seconds, or at_once"),
            (json!({"method": "GET"}), "[1]: write either requests and seconds, or at_once"),
            (json!({"at_once": 1, "method": "get"}), "[1]: method \"get\" is never sent: write GET"),
            (json!({"at_once": -1}), "[1].at_once: invalid value"),
            (json!({"at_once": "1"}), "[1].at_once: invalid type"),
            (json!({"at_once": 1, "other": 1}), "[1].other: unknown field `other`"),
            (json!([1, 2, 3, null]), "[1]: invalid type"),
        ] {
            let body = json!({name: [{"at_once": 1}, rule]});
            let error = send(setup.at_control(Method::POST, "/limits").json(&body)).await.json(400);
            assert!(text(&error["error"]).contains(&format!("{name}{why}")), "{rule}: {error}");
        }
    }
    for (bad, why) in [(json!({"no-such-vendor": []}), "no-such-vendor"), (json!(1), "expected an object such as {")] {
        let error = send(setup.at_control(Method::POST, "/limits").json(&bad)).await.json(400);
        assert!(text(&error["error"]).contains(why), "{error}");
    }
    assert_eq!(setup.sandbox.limits(), before);
}

/// Waits for something to happen.
async fn until(happened: impl Fn() -> bool) {
    let waiting = async {
        while !happened() {
            yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), waiting).await.expect("it happens");
}
