//! Responses that a test gives to any method and path.

use billing_portal_sandbox::{Fault, SiteOptions, Stub, Vendor};
use reqwest::Method;
use serde_json::json;

use crate::{Setup, send, text};

#[tokio::test]
async fn a_stub_answers_where_the_sandbox_has_nothing() {
    let setup = Setup::start().await;
    let item = json!({"item": {"id": "pro"}});
    setup.sandbox.stub(Stub::new("GET", "/api/v2/items/pro").json(item.clone()).header("x-note", "stub")).unwrap();
    let response = setup.get("/items/pro?expand=1").await;
    assert_eq!(response.headers["x-note"], "stub");
    assert_eq!(response.json(200), item);
    // Another method, another path.
    setup.post("/items/pro", &[]).await.json(404);
    setup.get("/items/pro/").await.json(404);
    let request = &setup.sandbox.requests()[0];
    assert_eq!((&*request.path, request.operation_id.as_ref()), ("/api/v2/items/pro?expand=1", None));
    assert_eq!(request.status, Some(200));
}

#[tokio::test]
async fn a_stub_wins_over_an_operation_while_it_lasts_and_the_newest_over_others() {
    let setup = Setup::start().await;
    let path = "/api/v2/portal_sessions";
    setup.sandbox.stub(Stub::new("POST", path).status(418).body("old")).unwrap();
    setup.sandbox.stub(Stub::new("POST", path).status(503).body("new").times(2)).unwrap();
    for (status, body) in [(503, "new"), (503, "new"), (418, "old"), (418, "old")] {
        let response = send(setup.create("key")).await;
        assert_eq!((response.status, &*response.text), (status, body));
        assert_eq!(response.headers["content-type"], "text/plain; charset=utf-8");
    }
    assert_eq!(setup.sessions(), 0);
    let requests = setup.sandbox.requests();
    assert!(requests.iter().all(|request| request.operation_id.as_deref() == Some("create_portal_session")));
    setup.sandbox.clear_stubs();
    send(setup.create("key")).await.json(200);
}

#[tokio::test]
async fn stubs_are_for_pages_too_and_for_one_site() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    let html = Stub::new("GET", "/portal/login").header("content-type", "text/html").body("<p>maintenance</p>");
    setup.site().stub(html).unwrap();
    let login = format!("{}/portal/login?return_url=x", setup.site().chargebee().portal_url());
    let response = setup.open(&login).await;
    assert_eq!((response.status, &*response.text), (200, "<p>maintenance</p>"));
    assert_eq!(response.headers["content-type"], "text/html");
    setup.open(&login.replace("/sites/site-1", "")).await.page(400, "bad-request");

    setup.sandbox.stub(Stub::new("GET", "/favicon.ico").status(204)).unwrap();
    assert_eq!(setup.open(&format!("{}/favicon.ico", setup.sandbox.url())).await.status, 204);
}

#[tokio::test]
async fn stubs_meet_faults() {
    let setup = Setup::start().await;
    setup.sandbox.stub(Stub::new("GET", "/api/v2/x").json(json!({"a": 1, "b": 2}))).unwrap();
    setup.faults([Fault::status(503), Fault::response().merge(json!({"b": null}))]);
    setup.get("/x").await.json(503);
    assert_eq!(setup.get("/x").await.json(200), json!({"a": 1}));
}

#[tokio::test]
async fn a_stub_may_be_below_the_base_url_of_a_vendor() {
    let setup = Setup::start().await;
    for vendor in Vendor::ALL {
        setup.sandbox.stub(Stub::new("GET", "/organization").vendor(*vendor).body(vendor.name())).unwrap();
    }
    let listed = serde_json::to_value(setup.sandbox.stubs()).unwrap();
    let connections = serde_json::to_value(setup.sandbox.connection_info()).unwrap();
    for (index, vendor) in Vendor::ALL.iter().enumerate() {
        assert_eq!(listed[index]["vendor"], vendor.name());
        let url = format!("{}/organization", text(&connections[vendor.name()]["base_url"]));
        // It responds to who is let in, as an operation does.
        assert_eq!(setup.open(&url).await.status, 401);
        let request = setup.http.get(&url);
        let request = match vendor.name() {
            "stripe" => request.bearer_auth(setup.site().stripe().api_key()),
            _ => setup.with_all_keys(request),
        };
        assert_eq!(send(request).await.text, vendor.name());
    }
    assert_eq!(setup.open(&format!("{}/organization", setup.sandbox.url())).await.status, 404);
}

#[tokio::test]
async fn stubs_are_given_listed_and_cleared_over_http() {
    let setup = Setup::start().await;
    let stubs = |method: Method| setup.at_control(method, "/stubs");
    let stub =
        json!({"method": "GET", "path": "/upflow/v1/organization", "status": 200, "json": {"id": 1}, "times": 1});
    let listed = json!({"stubs": [stub]});
    assert_eq!(send(stubs(Method::POST).json(&stub)).await.json(200), listed);
    assert_eq!(send(stubs(Method::GET)).await.json(200), listed);
    assert_eq!(serde_json::to_value(setup.sandbox.stubs()).unwrap(), listed["stubs"]);
    let url = format!("{}/organization", setup.sandbox.upflow().base_url());
    let ask = || send(setup.with_all_keys(setup.http.get(&url)));
    assert_eq!(ask().await.json(200), json!({"id": 1}));
    assert_eq!(send(stubs(Method::GET)).await.json(200), json!({"stubs": []}));
    ask().await.message(404);

    send(stubs(Method::POST).json(&json!({"method": "GET", "path": "/x"}))).await.json(200);
    assert_eq!(send(stubs(Method::DELETE)).await.json(200), json!({"stubs": []}));
    for (bad, why) in [
        (json!({"path": "/x"}), "missing field `method`"),
        (json!({"method": "GET", "path": "/x", "stauts": 200}), "unknown field `stauts`"),
        (json!({"method": "GE T", "path": "/x"}), "method"),
        (json!({"method": "GET", "path": "x"}), "path must start with a slash"),
        (json!({"method": "GET", "path": "/x?y=1"}), "without a query"),
        (json!({"method": "GET", "path": "/_sandbox/health"}), "control plane"),
        (json!({"method": "GET", "path": "/x", "status": 199}), "status must be from 200 to 599"),
        (json!({"method": "GET", "path": "/x", "json": 1, "body": "x"}), "do not go together"),
        (json!({"method": "get", "path": "/x"}), "write GET"),
        (json!({"method": "GET", "path": "/sites/site-1/portal/login"}), "write /portal/login"),
        (json!({"method": "GET", "path": "/x", "status": 204, "body": "x"}), "status 204 has no body"),
        (json!({"method": "GET", "path": "/x", "status": 205, "json": {}}), "status 205 has no body"),
        (json!({"method": "GET", "path": "/x", "status": 304, "body": ""}), "status 304 has no body"),
        (json!({"method": "GET", "path": "/x", "times": 0}), "times must be at least 1"),
        (json!({"method": "GET", "path": "/x", "headers": {"content-length": "1"}}), "content-length cannot be set"),
        (json!({"method": "GET", "path": "/x", "headers": {"a b": "1"}}), "not the name of a header"),
    ] {
        let error = send(stubs(Method::POST).json(&bad)).await.json(400);
        assert!(text(&error["error"]).contains(why), "{error}");
    }
    assert!(setup.sandbox.stubs().is_empty());
}
