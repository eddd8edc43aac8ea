//! Isolated sites beside the default one.

use std::time::Duration;

use billing_portal_sandbox::{Fault, Faults, Limits, Sandbox, Seed, SiteOptions, Stub};
use reqwest::Method;
use reqwest::header::LOCATION;
use serde_json::{Value, json};

use crate::{START, Setup, send, text};

#[tokio::test]
async fn sites_share_nothing() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    let (site, default) = (setup.site(), &setup.sandbox);
    let session = setup.session(&[]).await;
    site.advance(Duration::from_secs(60));
    site.script(Faults::in_order([Fault::status(500)])).unwrap();
    site.stub(Stub::new("GET", "/hello")).unwrap();
    site.set_limits(Limits::none());

    for other in [&setup.sandbox.site(), &**default] {
        assert_eq!(other.now(), START);
        assert!(other.requests().is_empty() && other.chargebee_session_ids().is_empty());
        assert!(other.faults().is_empty() && other.stubs().is_empty());
        assert_eq!(other.limits(), Limits::default());
        let path = format!("{}/portal_sessions/{}", other.chargebee().base_url(), text(&session["id"]));
        send(setup.http.get(path).basic_auth(other.chargebee().api_key(), Some(""))).await.json(404);
        other.reset();
    }
    assert_eq!((site.now(), site.requests().len()), (START + 60, 1));
    assert_eq!(site.chargebee_session_ids(), [text(&session["id"])]);
    assert_eq!(setup.get("/portal_sessions/x").await.status, 500);
}

#[tokio::test]
async fn sites_are_made_listed_and_deleted_over_http() {
    let setup = Setup::start().await;
    let url = setup.sandbox.url();
    let sites = |method: Method, path: &str| send(setup.at_control(method, &format!("/sites{path}")));
    let made = sites(Method::POST, "").await.json(201);
    let (chargebee, stripe, upflow) = (&made["chargebee"], &made["stripe"], &made["upflow"]);
    let default = serde_json::to_value(setup.sandbox.connection_info()).unwrap();
    assert_eq!(
        made,
        json!({
            "id": "site-1",
            "chargebee": {
                "base_url": format!("{url}/api/v2"), "portal_url": format!("{url}/sites/site-1"),
                "site": "site-1-test", "api_key": chargebee["api_key"],
            },
            "stripe": {
                "base_url": format!("{url}/v1"), "api_key": stripe["api_key"],
                "restricted_key": stripe["restricted_key"], "sdk": default["stripe"]["sdk"],
            },
            "upflow": {
                "base_url": format!("{url}/upflow/v1"), "api_key": upflow["api_key"], "api_secret": upflow["api_secret"],
            },
            "control_url": format!("{url}/_sandbox/sites/site-1"),
            "sdk": default["sdk"],
        })
    );
    assert_eq!(sites(Method::POST, "").await.json(201)["id"], "site-2");
    assert_eq!(sites(Method::GET, "").await.json(200), json!({"sites": ["default", "site-1", "site-2"]}));
    assert_eq!(sites(Method::GET, "/site-1").await.json(200), made);
    assert_eq!(sites(Method::GET, "/default").await.json(200), default);

    let key = |method: Method, path: &str| {
        let request = setup.http.request(method, format!("{}{path}", text(&chargebee["base_url"])));
        request.basic_auth(text(&chargebee["api_key"]), Some(""))
    };
    let create =
        || key(Method::POST, "/portal_sessions").header("content-type", crate::FORM).body("customer[id]=cust_7");
    let session = send(create()).await.json(200)["portal_session"].clone();
    let journal = format!("{}/requests", text(&made["control_url"]));
    assert_eq!(setup.open(&journal).await.json(200)["requests"].as_array().map(Vec::len), Some(1));

    assert_eq!(sites(Method::DELETE, "/site-1").await.json(200), json!({"deleted": "site-1"}));
    send(create()).await.error(401, "api_authentication_failed", None);
    let portal = setup.http.post(format!("{}/customers/external:123/portal", text(&upflow["base_url"])));
    let portal =
        portal.header("x-api-key", text(&upflow["api_key"])).header("x-api-secret", text(&upflow["api_secret"]));
    send(portal.json(&json!({}))).await.message(401);
    // Nobody's requests are in no site's journal.
    assert_eq!((setup.sandbox.requests().len(), setup.sandbox.strangers().0), (0, 2));
    assert_eq!(setup.open(text(&session["access_url"])).await.status, 404);
    for (method, path) in [(Method::GET, "/site-1"), (Method::DELETE, "/site-1"), (Method::GET, "/site-1/clock")] {
        assert!(text(&sites(method, path).await.json(404)["error"]).contains("site-1"));
    }
    sites(Method::DELETE, "/default").await.json(409);
    // A number is not given twice.
    assert_eq!(sites(Method::POST, "").await.json(201)["id"], "site-3");
    assert_eq!(sites(Method::GET, "").await.json(200), json!({"sites": ["default", "site-2", "site-3"]}));
}

#[tokio::test]
async fn strangers_use_up_nothing() {
    let setup = Setup::start().await;
    setup.sandbox.stub(Stub::new("POST", "/api/v2/portal_sessions").status(418).times(1)).unwrap();
    setup.faults([Fault::status(503)]);
    setup.sandbox.script(Faults::seeded(1).share(1.0).at_most_in_a_row(1)).unwrap();
    let scripts = setup.sandbox.faults();
    for _ in 0..3 {
        let url = format!("{}/portal_sessions", setup.sandbox.chargebee().base_url());
        let request = setup.http.post(url).header("chargebee-idempotency-key", "order-1").basic_auth("x", Some(""));
        send(request.header("content-type", crate::FORM).body("customer[id]=cust_42")).await.json(401);
    }
    assert_eq!((setup.sandbox.faults(), setup.sandbox.stubs().len()), (scripts, 1));
    assert!(setup.sandbox.requests().is_empty());
    assert_eq!(send(setup.create("order-1")).await.status, 503);
}

#[tokio::test]
async fn of_strangers_a_hundred_are_kept_and_all_are_counted() {
    let setup = Setup::start().await;
    let url = |n: u64| format!("{}/customers/{n}", setup.sandbox.chargebee().base_url());
    for n in 0..120 {
        send(setup.http.get(url(n)).basic_auth("secret_key_of_another", Some(""))).await.json(401);
    }
    let listed = send(setup.at_control(Method::GET, "/strangers")).await;
    assert!(!listed.text.contains("c2VjcmV0X2tleV9vZl9hbm90aGVyOg"), "credentials are redacted");
    let listed = listed.json(200);
    let (count, requests) = setup.sandbox.strangers();
    assert_eq!(listed, json!({"count": 120, "requests": requests}));
    assert_eq!((count, requests.len(), &*requests[0].path), (120, 100, "/api/v2/customers/20"));
    assert_eq!(requests[0].operation_id.as_deref(), Some("retrieve_customer"));
}

#[tokio::test]
async fn there_can_be_a_thousand_sites() {
    let setup = Setup::start().await;
    for _ in 0..1_000 {
        let _ = setup.sandbox.site_with(SiteOptions::default().empty());
    }
    let make = || send(setup.at_control(Method::POST, "/sites").json(&json!({"empty": true})));
    let error = make().await.json(409);
    assert!(text(&error["error"]).contains("1000 sites are open: delete"), "{error}");
    send(setup.at_control(Method::DELETE, "/sites/site-7")).await.json(200);
    assert_eq!(make().await.json(201)["id"], "site-1001");
}

#[tokio::test]
async fn a_site_goes_with_its_handle_only_if_told() {
    let setup = Setup::start().await;
    drop(setup.sandbox.site());
    let site = setup.sandbox.site();
    assert_eq!(site.id(), "site-2");
    site.delete();
    let left = send(setup.at_control(Method::GET, "/sites")).await.json(200);
    assert_eq!(left, json!({"sites": ["default", "site-1"]}));
}

#[tokio::test]
async fn pages_belong_to_their_site() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    let pages = setup.site().chargebee().portal_url().to_owned();
    let session = setup.session(&[("redirect_url", "https://app.acme.example/")]).await;
    let (link, token) = (text(&session["access_url"]), text(&session["token"]));
    assert_eq!(link, format!("{pages}/portal/v2/authenticate?token={token}"));
    // The token means nothing to another site.
    setup.open(&link.replace("/sites/site-1", "")).await.page(401, "link-expired");
    let page = setup.open(link).await;
    page.page(200, "logout");
    // The button leads to the page's own site.
    let form = url::Url::parse(link).unwrap().join(between(&page.text, "action=\"", "\"")).unwrap();
    assert_eq!(form.as_str(), format!("{pages}/portal/logout"));
    let out = setup.http.post(form).header("content-type", crate::FORM).body(crate::form(&[("token", token)]));
    assert_eq!(send(out).await.redirect(), "https://app.acme.example/");
    assert_eq!(setup.retrieve(&session).await["status"], "logged_out");

    let login = format!("{pages}/portal/login?return_url=https://app.acme.example/back");
    let page = setup.open(&login).await;
    page.page(200, "log-in-cust_42");
    let form = url::Url::parse(&login).unwrap().join(between(&page.text, "action=\"", "\"")).unwrap();
    assert_eq!(form.as_str(), format!("{pages}/portal/login"));
    let pairs = [("return_url", "https://app.acme.example/back"), ("customer_id", "cust_42")];
    let back = send(setup.http.post(form).header("content-type", crate::FORM).body(crate::form(&pairs))).await;
    let back = url::Url::parse(back.redirect()).unwrap();
    let query = |name: &str| back.query_pairs().find(|(found, _)| found == name).unwrap().1.into_owned();
    let path = format!("/portal_sessions/{}/activate", query("auth_session_id"));
    setup.post(&path, &[("token", &query("auth_session_token"))]).await.json(200);

    let link = setup.link("external:123", &json!({})).await;
    assert!(link.starts_with(&format!("{pages}/upflow/customers/")), "{link}");
    setup.open(&link).await.page(200, "customer-name");
    setup.open(&link.replace("/sites/site-1", "")).await.page(404, "invalid-link");
    assert!(setup.sandbox.requests().is_empty());
}

#[tokio::test]
async fn the_key_alone_selects_a_site_on_the_paths_of_the_apis() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    for path in
        ["/sites/site-1/api/v2/portal_sessions/x", "/sites/site-1/upflow/v1/customers", "/sites/site-2/portal/login"]
    {
        let response = setup.open(&format!("{}{path}", setup.sandbox.url())).await;
        assert_eq!((response.status, &*response.text), (404, "Not found\n"), "{path}");
    }
    let (one, other) = (setup.site(), setup.sandbox.site());
    let url = format!("{}/customers/external:123/portal", one.upflow().base_url());
    let request = setup.http.post(url).header("x-api-key", one.upflow().api_key());
    send(request.header("x-api-secret", other.upflow().api_secret()).json(&json!({}))).await.message(401);
    let url = format!("{}/portal_sessions/x", one.chargebee().base_url());
    let with_password = setup.http.get(url).basic_auth(one.chargebee().api_key(), Some("x"));
    send(with_password).await.error(401, "api_authentication_failed", None);
    assert_eq!((one.requests().len(), other.requests().len()), (2, 0));
}

#[tokio::test]
async fn a_site_begins_as_it_is_told() {
    let seed = json!({"chargebee": {"customers": [{"id": "cust_1"}]}});
    let builder = Sandbox::builder().now(START).seed(Seed::from_value(seed.clone()).unwrap());
    let setup = Setup::from(builder.limits(Limits::none())).await;
    let site = setup.sandbox.site();
    assert_eq!((site.now(), site.seed(), site.limits()), (START, setup.sandbox.seed(), Limits::none()));
    assert_eq!(setup.sandbox.site_with(SiteOptions::default().empty().now(1)).now(), 1);

    let make = |options: Value| send(setup.at_control(Method::POST, "/sites").json(&options));
    for (options, customers) in [
        (json!({}), vec!["cust_1"]),
        (json!({"empty": true}), vec![]),
        (json!({"empty": true, "now": 5}), vec![]),
        (json!({"seed": {"chargebee": {"customers": [{"id": "a"}, {"id": "b"}]}}}), vec!["a", "b"]),
    ] {
        let site = make(options.clone()).await.json(201);
        let seed = setup.open(&format!("{}/seed", text(&site["control_url"]))).await.json(200);
        let ids: Vec<_> = seed["chargebee"]["customers"].as_array().unwrap().iter().map(|c| text(&c["id"])).collect();
        assert_eq!(ids, customers, "{options}");
        let clock = setup.open(&format!("{}/clock", text(&site["control_url"]))).await.json(200);
        assert_eq!(clock["now"], options.get("now").unwrap_or(&json!(START)).clone());
    }
    for (bad, why) in [
        (json!({"empty": true, "seed": seed}), "seed and empty do not go together"),
        (json!({"now": 99_999_999_999_999_999_u64}), "now is after the end of the year 9999"),
        (json!({"name": "x"}), "unknown field `name`"),
        (json!({"seed": {"chargebee": {"customers": [{}]}}}), "seed: chargebee.customers[0]: missing field `id`"),
        (json!(1), "expected an object"),
    ] {
        let error = make(bad).await.json(400);
        assert!(text(&error["error"]).contains(why), "{error}");
    }
}

#[tokio::test]
async fn control_requests_for_a_site_are_guarded_as_well() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    for url in [setup.site().control_url().to_owned() + "/clock", setup.sandbox.control_url().to_owned() + "/sites"] {
        let request = || setup.http.post(&url).json(&json!({"advance_seconds": 1}));
        send(request().header("origin", "https://evil.example")).await.json(403);
        send(request().header("host", "evil.example")).await.json(403);
    }
    assert_eq!(setup.site().now(), START);
    // Below the paths of pages there is no control plane, whoever asks.
    setup.session(&[]).await;
    for site in ["default", "site-1"] {
        for path in ["reset", "clock", "requests", "sites/site-1/reset"] {
            let url = format!("{}/sites/{site}/_sandbox/{path}", setup.sandbox.url());
            for method in [Method::GET, Method::POST] {
                let request = setup.http.request(method, &url).header("origin", "https://evil.example");
                let status = send(request.json(&json!({"advance_seconds": 1}))).await.status;
                assert!([403, 404].contains(&status), "{url}: {status}");
            }
            assert_eq!(send(setup.http.post(&url)).await.status, 404, "{url}");
            assert_eq!(setup.open(&url).await.status, 404, "{url}");
        }
    }
    assert_eq!((setup.site().now(), setup.sessions()), (START, 1));
    // Its pages are anybody's.
    let login = format!("{}/portal/login?return_url=https://a.example/", setup.site().chargebee().portal_url());
    let response = send(setup.http.get(login).header("origin", "https://evil.example")).await;
    assert!(response.headers.get(LOCATION).is_none());
    response.page(200, "log-in-cust_7");
}

/// What stands between two texts.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).and_then(|(_, rest)| rest.split_once(after)).expect(before).0
}

#[tokio::test]
async fn what_a_named_site_hands_out_does_not_depend_on_the_order() {
    let seen = async |before: usize, options: SiteOptions| {
        let setup = Setup::start().await;
        for _ in 0..before {
            let _ = setup.sandbox.site();
        }
        let setup = setup.on_site(options);
        let session = setup.session(&[]).await;
        let customer = setup.post("/customers", &[]).await.json(200)["customer"]["id"].clone();
        let key = setup.site().chargebee().api_key().to_owned();
        (setup.site().id().to_owned(), key, text(&session["id"]).to_owned(), text(&customer).to_owned())
    };
    let named = || SiteOptions::default().id("checkout-7");
    let first = seen(0, named()).await;
    assert_eq!(first.0, "checkout-7");
    assert_eq!(seen(3, named()).await, first);
    assert_ne!(seen(0, SiteOptions::default().id("checkout-8")).await.2, first.2);
    // The number decides on ids, and never on keys.
    let chosen = seen(0, named().seed_number(5)).await;
    let other = seen(2, SiteOptions::default().id("other").seed_number(5)).await;
    assert_eq!((&chosen.2, &chosen.3, &chosen.1), (&other.2, &other.3, &first.1));
    assert_ne!((&chosen.1, &chosen.2), (&other.1, &first.2));
    assert_eq!(seen(1, SiteOptions::default().seed_number(5)).await.2, chosen.2);
}

#[tokio::test]
async fn sites_are_named_over_http() {
    let setup = Setup::start().await;
    let make = |body: Value| send(setup.at_control(Method::POST, "/sites").json(&body));
    let info = make(json!({"id": "checkout-7", "seed_number": 5})).await.json(201);
    assert_eq!(info["id"], "checkout-7");
    assert_eq!(info["control_url"], format!("{}/_sandbox/sites/checkout-7", setup.sandbox.url()));
    setup.open(&format!("{}/clock", text(&info["control_url"]))).await.json(200);
    let error = make(json!({"id": "checkout-7"})).await.json(409);
    assert!(text(&error["error"]).contains("is open already"), "{error}");
    for (id, why) in [
        ("", "1 to 50 letters"),
        ("a/b", "1 to 50 letters"),
        ("a b", "1 to 50 letters"),
        ("ü", "1 to 50 letters"),
        ("..", "1 to 50 letters"),
        (&"x".repeat(51), "1 to 50 letters"),
        ("default", "the sandbox gives"),
        ("site-7", "the sandbox gives"),
    ] {
        let error = make(json!({"id": id})).await.json(409);
        assert!(text(&error["error"]).contains(why), "{error}");
    }
    make(json!({"id": 7})).await.json(400);
    send(setup.at_control(Method::DELETE, "/sites/checkout-7")).await.json(200);
    assert_eq!(make(json!({"id": "checkout-7"})).await.json(201)["chargebee"], info["chargebee"]);
    assert_eq!(make(json!({})).await.json(201)["id"], "site-1");
}
