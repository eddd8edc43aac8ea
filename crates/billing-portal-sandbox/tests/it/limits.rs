//! Limits: 429 with `Retry-After`, by the site's clock.

use std::time::Duration;

use billing_portal_sandbox::{Fault, Faults, Limits, Sandbox, SiteOptions};
use reqwest::Method;
use serde_json::json;
use tokio::task::{JoinSet, yield_now};
use tokio::time::timeout;

use crate::{Answer, World, send, text};

impl Answer {
    /// Checks for a 429, and returns its `Retry-After`.
    #[track_caller]
    fn limited(&self) -> u64 {
        assert_eq!(self.status, 429, "{}", self.text);
        self.headers["retry-after"].to_str().unwrap().parse().unwrap()
    }
}

#[tokio::test]
async fn chargebee_has_the_limit_that_it_is_given() {
    let world = World::start().await;
    world.sandbox.set_limits(Limits::default().chargebee_per_minute(2));
    world.session(&[]).await;
    world.sandbox.advance(Duration::from_secs(20));
    world.session(&[]).await;
    let refused = world.post("/portal_sessions", &[("customer[id]", "cust_42")]).await;
    assert_eq!(refused.limited(), 40);
    assert_eq!(refused.error(429, "api_request_limit_exceeded", None)["type"], "operation_failed");
    assert_eq!(world.sessions(), 2);
    // What is refused does not count.
    world.sandbox.advance(Duration::from_secs(39));
    assert_eq!(world.get("/portal_sessions/x").await.limited(), 1);
    world.sandbox.advance(Duration::from_secs(1));
    world.session(&[]).await;
    assert_eq!(world.get("/portal_sessions/x").await.limited(), 20);
    let statuses: Vec<_> = world.sandbox.requests().iter().filter_map(|request| request.status).collect();
    assert_eq!(statuses, [200, 200, 429, 429, 200, 429]);
    // Upflow and other sites have limits of their own.
    send(world.portal_url()).await.json(200);
    let other = world.on_site(SiteOptions::default());
    other.session(&[]).await;
}

#[tokio::test]
async fn upflow_takes_six_hundred_a_minute_unless_told() {
    let world = World::start().await;
    for _ in 0..600 {
        assert_eq!(send(world.portal_url()).await.status, 200);
    }
    let refused = send(world.portal_url()).await;
    assert_eq!(refused.limited(), 60);
    assert!(!refused.message(429).is_empty());
    world.sandbox.set_limits(Limits::default().upflow_per_minute(0));
    send(world.portal_url()).await.json(200);
    world.sandbox.set_limits(Limits::default());
    world.sandbox.advance(Duration::from_secs(60));
    send(world.portal_url()).await.json(200);
}

#[tokio::test]
async fn upflow_answers_ten_at_once() {
    let world = World::start().await;
    let slow =
        [Fault::reply().slow_headers(Duration::from_secs(600)), Fault::reply().slow_body(Duration::from_secs(600))];
    world.sandbox.script(Faults::in_order(slow.into_iter().cycle().take(10))).unwrap();
    let mut clients = JoinSet::new();
    for _ in 0..10 {
        let request = world.portal_url();
        clients.spawn(async move { send(request).await.status });
    }
    until(|| world.sandbox.requests().len() == 10).await;
    assert_eq!(send(world.portal_url()).await.limited(), 1);
    // Chargebee has no such limit, a reset does not forget who waits, and a higher limit lets others in.
    world.session(&[]).await;
    world.sandbox.reset();
    assert_eq!(send(world.portal_url()).await.limited(), 1);
    world.sandbox.set_limits(Limits::default().upflow_at_once(11));
    send(world.portal_url()).await.json(200);
    world.sandbox.set_limits(Limits::default());
    assert_eq!(send(world.portal_url()).await.limited(), 1);

    // Clients that hang up make room.
    clients.shutdown().await;
    let let_in = async { while send(world.portal_url()).await.status == 429 {} };
    timeout(Duration::from_secs(10), let_in).await.expect("room");
}

#[tokio::test]
async fn strangers_do_not_count_and_faults_stay_for_who_is_let_in() {
    let world = World::from(Sandbox::builder().now(crate::START).limits(Limits::none().chargebee_per_minute(1))).await;
    let url = format!("{}/portal_sessions/x", world.sandbox.chargebee().base_url());
    for _ in 0..3 {
        send(world.http.get(&url)).await.error(401, "basic_authentication_failed", None);
    }
    world.get("/portal_sessions/x").await.json(404);
    world.faults([Fault::status(503)]);
    assert_eq!(world.get("/portal_sessions/x").await.limited(), 60);
    world.sandbox.advance(Duration::from_secs(60));
    world.get("/portal_sessions/x").await.json(503);
}

#[tokio::test]
async fn limits_are_read_and_set_over_http() {
    let world = World::start().await;
    let read = || send(world.at_control(Method::GET, "/limits"));
    let all = |chargebee, upflow, at_once| json!({"chargebee_per_minute": chargebee, "upflow_per_minute": upflow, "upflow_at_once": at_once});
    assert_eq!(read().await.json(200), all(None, Some(600), Some(10)));
    for (change, expected) in [
        (json!({"chargebee_per_minute": 150}), all(Some(150), Some(600), Some(10))),
        (json!({"upflow_at_once": null, "upflow_per_minute": 0}), all(Some(150), Some(0), None)),
        (json!({}), all(Some(150), Some(0), None)),
    ] {
        assert_eq!(send(world.at_control(Method::POST, "/limits").json(&change)).await.json(200), expected);
        assert_eq!(read().await.json(200), expected);
        assert_eq!(serde_json::to_value(world.sandbox.limits()).unwrap(), expected);
    }
    for bad in
        [json!({"stripe_per_minute": 1}), json!({"upflow_at_once": -1}), json!({"upflow_at_once": "1"}), json!(1)]
    {
        let error = send(world.at_control(Method::POST, "/limits").json(&bad)).await.json(400);
        assert!(text(&error["error"]).starts_with("expected an object with chargebee_per_minute"), "{error}");
    }
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
