//! Scripts of faults: whom they meet, in which order, and over HTTP.

use std::collections::BTreeSet;
use std::sync::Arc;

use billing_portal_sandbox::{Fault, Faults, Vendor};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::{Setup, send, text};

impl Setup {
    async fn control(&self, method: Method, body: &Value) -> (u16, Value) {
        let url = format!("{}/faults", self.sandbox.control_url());
        let response = send(self.http.request(method, url).json(body)).await;
        (response.status, response.json(response.status))
    }

    /// The status of the response to a request for a session.
    async fn status(&self, key: &str) -> u16 {
        send(self.create(key)).await.status
    }
}

#[tokio::test]
async fn faults_come_in_order_and_are_used_up() {
    let setup = Setup::start().await;
    setup.faults([Fault::status(500), Fault::response(), Fault::status(429)]);
    setup.faults([Fault::status(503)]);
    let mut seen = Vec::new();
    for n in 0..5 {
        seen.push(setup.status(&format!("key {n}")).await);
    }
    assert_eq!(seen, [500, 200, 429, 503, 200]);
    assert!(setup.sandbox.faults().is_empty());
    assert_eq!(setup.sessions(), 2);
}

#[tokio::test]
async fn faults_of_one_operation_spare_the_others() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    let script = |operation: &str| Faults::in_order([Fault::status(500)]).on(operation);
    for operation in ["retrieve_portal_session", "create_portal_url", "logout_portal_session", "add_contact"] {
        setup.sandbox.script(script(operation)).unwrap();
    }
    assert_eq!(setup.status("key").await, 200);
    let path = format!("/portal_sessions/{}", text(&session["id"]));
    setup.get(&path).await.error(500, "internal_error", None);
    setup.get(&path).await.json(200);
    send(setup.portal_url()).await.json(500);
    send(setup.portal_url()).await.json(200);
    setup.post(&format!("{path}/logout"), &[]).await.error(500, "internal_error", None);
    assert_eq!(setup.retrieve(&session).await["status"], "created");
    assert_eq!(setup.sandbox.faults(), [script("add_contact")]);
}

#[tokio::test]
async fn faults_of_one_key_spare_the_others() {
    let setup = Setup::start().await;
    setup.sandbox.script(Faults::in_order([Fault::status(500), Fault::drop_before()]).for_key("a")).unwrap();
    let both = Faults::in_order([Fault::status(503)]).on("create_portal_session").for_key("b");
    setup.sandbox.script(both).unwrap();
    assert_eq!(setup.status("c").await, 200);
    assert_eq!(setup.status("b").await, 503);
    assert_eq!(setup.status("a").await, 500);
    setup.session(&[]).await;
    setup.create("a").send().await.unwrap_err();
    assert_eq!((setup.status("a").await, setup.status("b").await), (200, 200));
}

#[tokio::test]
async fn the_first_script_that_fits_decides() {
    let setup = Setup::start().await;
    setup.sandbox.script(Faults::in_order([Fault::status(500)]).for_key("a")).unwrap();
    setup.sandbox.script(Faults::seeded(1).share(1.0).at_most_in_a_row(1).choose_from([Fault::status(502)])).unwrap();
    setup.faults([Fault::status(409)]);
    assert_eq!(setup.status("a").await, 500);
    assert_eq!((setup.status("a").await, setup.status("a").await, setup.status("a").await), (502, 200, 502));
    setup.sandbox.clear_faults();
    assert_eq!(setup.status("b").await, 200);
}

#[tokio::test]
async fn requests_that_would_fail_anyway_and_unknown_ones_meet_faults_too() {
    let setup = Setup::start().await;
    setup.faults([Fault::status(503), Fault::response().merge(json!({"type": "new"})), Fault::status(500).processed()]);
    setup.get("/nope").await.error(503, "internal_temporary_error", None);
    assert_eq!(setup.get("/nope").await.error(404, "resource_not_found", None)["type"], "new");
    setup.post("/portal_sessions", &[("customer[id]", "nope")]).await.error(500, "internal_error", None);
    assert_eq!(setup.sessions(), 0);
}

#[tokio::test]
async fn pages_and_control_meet_none() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    setup.faults([Fault::drop_before()]);
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    setup.open(&format!("{}/health", setup.sandbox.control_url())).await.json(200);
    assert_eq!(setup.sandbox.faults().len(), 1);
}

#[tokio::test]
async fn the_journal_says_who_met_what() {
    let setup = Setup::start().await;
    let faults = [Fault::drop_before(), Fault::drop_after(), Fault::html(502), Fault::response().cut_body(5)];
    setup.faults(faults.clone());
    for _ in 0..5 {
        if let Ok(response) = setup.create("key").send().await {
            let _ = response.bytes().await;
        }
    }
    let requests = setup.sandbox.requests();
    let seen: Vec<_> = requests.iter().map(|request| (request.status, request.fault.clone())).collect();
    let [before, after, html, cut] = faults.map(Some);
    assert_eq!(seen, [(None, before), (None, after), (Some(502), html), (Some(200), cut), (Some(200), None)]);
    assert!(requests.iter().all(|request| request.operation_id.as_deref() == Some("create_portal_session")));
    assert!(requests.iter().all(|request| request.header("chargebee-idempotency-key") == Some("key")));

    let over_http = setup.open(&format!("{}/requests", setup.sandbox.control_url())).await.json(200);
    let over_http = &over_http["requests"];
    assert_eq!(over_http[0]["fault"], json!({"drop": true, "processed": false}));
    assert_eq!(over_http[0]["status"], Value::Null);
    assert_eq!(over_http[3]["fault"], json!({"cut_body_after": 5}));
    assert_eq!(over_http[4].get("fault"), None);
}

#[tokio::test]
async fn scripts_over_http_are_the_same() {
    let setup = Setup::start().await;
    let script = json!({
        "operation": "create_portal_session",
        "idempotency_key": "key",
        "faults": [
            {"status": 429, "headers": {"retry-after": "1"}, "body": "{}", "processed": true},
            {"status": 502, "html": true, "padded_to": 1_000, "slow_headers_ms": 1, "slow_body_ms": 1},
            {"drop": true, "processed": false},
            {"merge": {"portal_session": {"status": "frozen", "new_member": 1}}},
            {"cut_body_after": 10},
            {},
        ],
    });
    let (status, left) = setup.control(Method::POST, &script).await;
    assert_eq!((status, &left), (200, &json!({ "scripts": [script] })));
    assert_eq!(serde_json::to_value(setup.sandbox.faults()).unwrap(), left["scripts"]);

    let response = send(setup.create("key")).await;
    assert_eq!((response.json(429), &response.headers["retry-after"]), (json!({}), &"1".parse().unwrap()));
    let page = send(setup.create("key")).await;
    assert_eq!((page.status, page.text.len()), (502, 1_000));
    setup.create("key").send().await.unwrap_err();
    let frozen = send(setup.create("key")).await.json(200);
    assert_eq!(
        (&frozen["portal_session"]["status"], &frozen["portal_session"]["new_member"]),
        (&json!("frozen"), &json!(1))
    );

    let mut rest = script.clone();
    rest["faults"] = json!([{"cut_body_after": 10}, {}]);
    assert_eq!(setup.control(Method::GET, &json!(null)).await, (200, json!({ "scripts": [rest] })));
    assert_eq!(setup.control(Method::DELETE, &json!(null)).await, (200, json!({"scripts": []})));
    assert_eq!(setup.control(Method::GET, &json!(null)).await, (200, json!({"scripts": []})));
    assert_eq!(setup.status("key").await, 200);
    assert_eq!(setup.sessions(), 1);
}

#[tokio::test]
async fn a_seeded_script_over_http_shows_its_defaults() {
    let setup = Setup::start().await;
    let (status, left) = setup.control(Method::POST, &json!({"seed": 7})).await;
    let expected = json!({
        "seed": 7,
        "share": 0.2,
        "at_most_in_a_row": 3,
        "faults": [
            {"drop": true, "processed": false},
            {"drop": true, "processed": true},
            {"status": 500},
            {"status": 503, "html": true},
            {"status": 429, "headers": {"retry-after": "0"}},
            {"cut_body_after": 20},
        ],
    });
    assert_eq!((status, left), (200, json!({ "scripts": [expected] })));
    let given = json!({"seed": 7, "share": 0.5, "at_most_in_a_row": 1, "faults": [{"status": 500}]});
    let (_, left) = setup.control(Method::POST, &given).await;
    assert_eq!(left["scripts"][1], given);
    let in_process = Faults::seeded(7).share(0.5).at_most_in_a_row(1).choose_from([Fault::status(500)]);
    assert_eq!(setup.sandbox.faults()[1], in_process);
}

#[tokio::test]
async fn scripts_that_make_no_sense_are_refused() {
    let setup = Setup::start().await;
    for (script, why) in [
        (json!({}), "no faults"),
        (json!({"faults": []}), "no faults"),
        (json!([{"status": 500}]), "expected"),
        (json!({"faults": [{}], "operations": "x"}), "unknown field `operations`"),
        (json!({"faults": [{"sttus": 500}]}), "unknown field `sttus`"),
        (json!({"faults": [{}], "operation": "create_portal_sessions"}), "create_portal_session, "),
        (json!({"faults": [{"status": 100}]}), "from 200 to 599"),
        (json!({"faults": [{}, {"status": 600}]}), "faults[1]: status"),
        (json!({"faults": [{"status": "500"}]}), "expected u16"),
        (json!({"faults": [{}, []]}), "invalid type: sequence, expected an object"),
        (json!({"faults": [[503]]}), "invalid type: sequence, expected an object"),
        (json!({"faults": {"status": 503}}), "invalid type: map, expected a sequence"),
        (json!({"faults": [{"processed": false}]}), "the request is processed"),
        (json!({"faults": [{"html": true, "processed": false}]}), "the request is processed"),
        (json!({"faults": [{"drop": true}]}), "drop must say"),
        (json!({"faults": [{"drop": true, "processed": true, "status": 500}]}), "drop goes with"),
        (json!({"faults": [{"drop": true, "processed": true, "headers": {"a": "b"}}]}), "drop goes with"),
        (json!({"faults": [{"status": 500, "html": true, "body": ""}]}), "do not go together"),
        (json!({"faults": [{"body": "", "merge": {}}]}), "do not go together"),
        (json!({"faults": [{"status": 500, "html": true, "merge": {}}]}), "do not go together"),
        (json!({"faults": [{"merge": [1]}]}), "must be an object"),
        (json!({"faults": [{"headers": {"a b": "c"}}]}), "not the name of a header"),
        (json!({"faults": [{"headers": {"a": "b\r\nc: d"}}]}), "cannot be sent"),
        (json!({"faults": [{"headers": {"Content-Length": "1"}}]}), "cut_body_after"),
        (json!({"faults": [{"headers": {"transfer-encoding": "chunked"}}]}), "cut_body_after"),
        (json!({"faults": [{"slow_body_ms": -1}]}), "expected u64"),
        (json!({"faults": [{}], "share": 0.5}), "with a seed"),
        (json!({"faults": [{}], "at_most_in_a_row": 1}), "with a seed"),
        (json!({"seed": 1, "share": 1.5}), "from 0 to 1"),
        (json!({"seed": 1, "at_most_in_a_row": 0}), "at least 1"),
    ] {
        let (status, body) = setup.control(Method::POST, &script).await;
        assert_eq!(status, 400, "{script}");
        assert!(text(&body["error"]).contains(why), "{script}: {body}");
    }
    assert!(setup.sandbox.faults().is_empty());
    let error = setup.sandbox.script(Faults::in_order([Fault::drop_after().body("")])).unwrap_err();
    assert_eq!(error.to_string(), "faults[0]: drop goes with processed and slow_headers_ms only: nothing is sent");
    let error = setup.sandbox.script(Faults::seeded(1).share(f64::NAN)).unwrap_err();
    assert_eq!(error.to_string(), "share must be from 0 to 1");
    setup.sandbox.script(Faults::seeded(1).on("nope")).unwrap_err();
}

#[tokio::test]
async fn an_operation_of_several_vendors_is_all_of_them_unless_one_is_named() {
    let setup = Setup::start().await;
    let shared = |id: &str| Vendor::ALL.iter().filter(|vendor| vendor.operation_ids().contains(&id)).count();
    assert_eq!(shared("list_customers"), Vendor::ALL.len());
    let statuses = async || {
        let upflow = send(setup.upflow(Method::GET, "/customers")).await.status;
        (setup.get("/customers").await.status, upflow)
    };
    let script = |faults: usize| Faults::in_order(vec![Fault::status(503); faults]).on("list_customers");
    setup.sandbox.script(script(2)).unwrap();
    assert_eq!(statuses().await, (503, 503));
    setup.sandbox.script(script(1).vendor(Vendor::Upflow)).unwrap();
    assert_eq!((statuses().await, statuses().await), ((200, 503), (200, 200)));
    let body = json!({"vendor": "chargebee", "faults": [{"status": 503}]});
    let (status, scripts) = setup.control(Method::POST, &body).await;
    assert_eq!((status, scripts), (200, json!({"scripts": [body]})));
    assert_eq!((statuses().await, statuses().await), ((503, 200), (200, 200)));
}

#[tokio::test]
async fn an_operation_that_is_lacking_is_refused_with_those_that_there_are() {
    let setup = Setup::start().await;
    for (script, why) in [
        (json!({"operation": "create_portal_sesion"}), "did you mean create_portal_session? There are only activate_"),
        (
            json!({"operation": "update_client", "vendor": "upflow"}),
            "upflow has no operation \"update_client\", did you",
        ),
        (json!({"operation": "create_portal_url", "vendor": "chargebee"}), "which is one of upflow: it has activate_"),
        (json!({"vendor": "no-such-vendor"}), "unknown variant `no-such-vendor`, expected"),
    ] {
        let mut script = script;
        script["faults"] = json!([{}]);
        let (status, body) = setup.control(Method::POST, &script).await;
        assert!(status == 400 && text(&body["error"]).contains(why), "{script}: {body}");
    }
}

#[tokio::test]
async fn under_a_seeded_script_every_create_ends_in_one_session() {
    const CREATES: usize = 200;
    let setup = Arc::new(Setup::start().await);
    setup.sandbox.script(Faults::seeded(42).share(0.5).at_most_in_a_row(3).on("create_portal_session")).unwrap();
    let mut creates = JoinSet::new();
    for n in 0..CREATES {
        creates.spawn(create_until_heard(Arc::clone(&setup), format!("key {n}")));
    }
    let made: BTreeSet<_> = creates.join_all().await.into_iter().collect();
    assert_eq!(made.len(), CREATES);
    assert_eq!(setup.sandbox.chargebee_session_ids().into_iter().collect::<BTreeSet<_>>(), made);

    let requests = setup.sandbox.requests();
    let met: Vec<_> = requests.iter().filter_map(|request| request.fault.as_ref()).collect();
    assert_eq!(requests.len(), CREATES + met.len());
    let left = setup.sandbox.faults();
    let kinds = serde_json::to_value(&left[0]).unwrap()["faults"].clone();
    for kind in kinds.as_array().unwrap() {
        assert!(met.iter().any(|fault| serde_json::to_value(fault).unwrap() == *kind), "{kind}");
    }
}

/// Tries until a response comes through whole; returns the id of the session in it.
async fn create_until_heard(setup: Arc<Setup>, key: String) -> String {
    for _ in 0..4 {
        let Ok(response) = setup.create(&key).send().await else { continue };
        let status = response.status();
        if let (200, Ok(body)) = (status.as_u16(), response.json::<Value>().await) {
            return text(&body["portal_session"]["id"]).to_owned();
        }
    }
    panic!("{key} met more than three faults in a row");
}
