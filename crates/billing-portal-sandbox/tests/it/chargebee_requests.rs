//! What holds for every request to the Chargebee API.

use std::time::Duration;

use billing_portal_sandbox::{Mode, Sandbox, SiteOptions};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::{FORM, START, Setup, form, send, text};

#[tokio::test]
async fn credentials_are_checked() {
    let setup = Setup::start().await;
    let url = format!("{}/portal_sessions/x", setup.sandbox.chargebee().base_url());
    let key = setup.sandbox.chargebee().api_key();

    let wrong = "api_authentication_failed";
    let body = send(setup.http.get(&url).basic_auth("other_key", Some(""))).await.error(401, wrong, None);
    assert_eq!(body["type"], "untyped");
    send(setup.http.get(&url).basic_auth(key, Some("password"))).await.error(401, wrong, None);
    send(setup.http.get(&url).basic_auth("", Some(""))).await.error(401, wrong, None);

    let not_basic = "basic_authentication_failed";
    let body = send(setup.http.get(&url)).await.error(401, not_basic, None);
    assert_eq!(body["type"], "untyped");
    send(setup.http.get(&url).bearer_auth(key)).await.error(401, not_basic, None);
    send(setup.http.get(&url).header("authorization", "Basic !")).await.error(401, not_basic, None);
    send(setup.http.get(&url).header("authorization", "Basic")).await.error(401, not_basic, None);

    send(setup.http.get(&url).basic_auth(key, Some(""))).await.error(404, "resource_not_found", None);
    // The one with the key and a password is the site's, the others are nobody's.
    let statuses: Vec<_> = setup.sandbox.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(401), Some(404)]);
    let (count, strangers) = setup.sandbox.strangers();
    assert_eq!((count, strangers.len()), (6, 6));
    assert!(strangers.iter().all(|request| request.status == Some(401)));
}

#[tokio::test]
async fn forms_are_decoded_as_browsers_and_sdks_encode_them() {
    let setup = Setup::start().await;
    let create = |content_type: &'static str, body: &'static str| {
        send(setup.chargebee(Method::POST, "/portal_sessions").header("content-type", content_type).body(body))
    };
    let url = "https://app.acme.example/a+b?x=1&y=2%203";
    for (content_type, body) in [
        (FORM, "customer%5Bid%5D=cust_42&redirect_url=https%3A%2F%2Fapp.acme.example%2Fa%2Bb%3Fx%3D1%26y%3D2%25203"),
        (
            "application/x-www-form-urlencoded; charset=utf-8",
            "customer[id]=cust_42&redirect_url=https://app.acme.example/a%2Bb?x%3D1%26y=2%25203",
        ),
        (
            "Application/X-WWW-Form-Urlencoded;charset=UTF-8",
            "redirect_url=https://app.acme.example/a%2Bb?x=1%26y=2%25203&customer%5bid%5d=cust_42",
        ),
    ] {
        let session = &create(content_type, body).await.json(200)["portal_session"];
        assert_eq!(session["redirect_url"], url);
    }
    let path = "/customers/cust_42/add_contact";
    let contact =
        |body: &'static str| send(setup.chargebee(Method::POST, path).header("content-type", FORM).body(body));
    for body in ["contact[email]=a@b&contact[label]=two+words", "contact[email]=a@b&contact[label]=two%20words"] {
        let customer = &contact(body).await.json(200)["customer"];
        assert_eq!(customer["contacts"].as_array().and_then(|contacts| contacts.last()).unwrap()["label"], "two words");
    }
    // A body of another type is not read.
    create("application/json", r#"{"customer":{"id":"cust_42"}}"#).await.blank("customer[id]");
    let untyped = |path: &str| setup.chargebee(Method::POST, path).body("customer[id]=cust_42");
    send(untyped("/portal_sessions")).await.blank("customer[id]");
    // Where nothing is required it would be lost without a word.
    let body = send(untyped("/customers")).await.error(400, "invalid_request", None);
    assert_eq!(body["error_code"], "invalid_request");
    let in_vendor_mode = Setup::start().await.on_site(SiteOptions::default().mode(Mode::Vendor));
    send(in_vendor_mode.chargebee(Method::POST, "/customers").json(&json!({"first_name": "Ada"}))).await.json(200);
}

#[tokio::test]
async fn older_codes_are_codes_of_their_own() {
    let setup = Setup::start().await;
    let wrong_key =
        setup.http.get(format!("{}/customers", setup.sandbox.chargebee().base_url())).basic_auth("x", Some(""));
    for (response, code, older) in [
        (send(wrong_key).await, "api_authentication_failed", "api_authentication_invalid_key"),
        (setup.get("/customers?id[in]=c1").await, "param_wrong_value", "wrong_format"),
        (setup.get("/customers?id[not_in]=c1,c2").await, "param_wrong_value", "wrong_format"),
        (setup.get("/customers?created_at[between]=1767225600").await, "param_wrong_value", "wrong_format"),
        (setup.get("/customers/nobody").await, "resource_not_found", "resource_not_found"),
        (setup.post("/portal_sessions", &[]).await, "invalid_request", "param_required"),
    ] {
        let body: Value = serde_json::from_str(&response.text).unwrap();
        assert_eq!((&body["api_error_code"], &body["error_code"]), (&code.into(), &older.into()), "{body}");
    }
}

/// What the typing mistakes and the outdated libraries of users do at the vendor, and that the sandbox shows it if it is asked to.
#[tokio::test]
async fn vendor_mode_ignores_what_it_does_not_know() {
    let setup = Setup::from(Sandbox::builder().now(START).mode(Mode::Vendor)).await;
    // As chargebee-typescript 2.x sent it, and as users tried: the list is not filtered.
    for query in ["id[in][0]=cust_42&id[in][1]=x", "emial[is]=ada@acme.example", "cf_ref_id=123", "id[is_present]=true"]
    {
        let list = setup.get(&format!("/customers?{query}")).await.json(200);
        assert_eq!(list["list"].as_array().map(Vec::len), Some(2), "{query}");
        let strict = Setup::start().await.get(&format!("/customers?{query}")).await;
        assert_eq!(strict.status, 400, "{query}");
    }
    // Of two of a name the first counts; a known one is still checked.
    let listed = setup.get("/customers?id[is]=cust_7&id[is]=cust_42").await.json(200);
    assert_eq!(listed["list"][0]["customer"]["id"], "cust_7");
    setup.get("/customers?limit=0&x=y").await.wrong("limit", &[("limit", "0")]);
    let more = [("customer[id]", "cust_42"), ("nonsense", "x")];
    setup.post("/portal_sessions?redirect_url=x", &more).await.json(200);
    // Each site has its own.
    let made = send(setup.at_control(Method::POST, "/sites").json(&json!({"mode": "strict"}))).await.json(201);
    let url = format!("{}/customers?x=y", setup.sandbox.chargebee().base_url());
    let request = setup.http.get(url).basic_auth(text(&made["chargebee"]["api_key"]), Some(""));
    send(request).await.wrong("x", &[("x", "y")]);
    let response = send(setup.at_control(Method::POST, "/sites").json(&json!({"mode": "lax"}))).await.json(400);
    assert!(text(&response["error"]).contains("strict"), "{response}");
}

#[tokio::test]
async fn parameters_are_checked() {
    let setup = Setup::start().await;
    let long = |n: usize| "x".repeat(n);
    let long_url = format!("https://app.acme.example/{}", long(226));
    assert_eq!(long_url.len(), 251);
    let customer = ("customer[id]", "cust_42");
    let sessions: &[(&[(&str, &str)], &str)] = &[
        (&[], "customer[id]"),
        (&[("customer[id]", "")], "customer[id]"),
        (&[("customer[id]", "  ")], "customer[id]"),
        (&[("customer[id]", &long(51))], "customer[id]"),
        (&[customer, customer], "customer[id]"),
        (&[customer, ("redirect_url", &long_url)], "redirect_url"),
        (&[customer, ("forward_url", &long_url)], "forward_url"),
        (&[customer, ("redirect_url", "/account")], "redirect_url"),
        (&[customer, ("redirect_url", "javascript:alert(1)")], "redirect_url"),
        (&[customer, ("forward_url", "ftp://app.acme.example/")], "forward_url"),
        (&[customer, ("return_url", "https://app.acme.example/")], "return_url"),
        (&[customer, ("customer[name]", "Ada")], "customer[name]"),
    ];
    for (pairs, param) in sessions {
        setup.post("/portal_sessions", pairs).await.wrong(param, pairs);
    }
    let email = ("contact[email]", "ada@acme.example");
    let contacts: &[(&[(&str, &str)], &str)] = &[
        (&[], "contact[email]"),
        (&[("contact[email]", "")], "contact[email]"),
        (&[("contact[email]", " \t")], "contact[email]"),
        (&[("contact[email]", "ada")], "contact[email]"),
        (&[("contact[email]", "ada lindgren@acme.example")], "contact[email]"),
        (&[("contact[email]", &format!("{}@acme.example", long(58)))], "contact[email]"),
        (&[email, ("contact[id]", &long(151))], "contact[id]"),
        (&[email, ("contact[first_name]", &long(151))], "contact[first_name]"),
        (&[email, ("contact[last_name]", &long(151))], "contact[last_name]"),
        (&[email, ("contact[phone]", &long(51))], "contact[phone]"),
        (&[email, ("contact[label]", &long(51))], "contact[label]"),
        (&[email, ("contact[enabled]", "yes")], "contact[enabled]"),
        (&[email, ("contact[enabled]", "")], "contact[enabled]"),
        (&[email, ("contact[enabled]", " ")], "contact[enabled]"),
        (&[email, ("contact[send_billing_email]", "TRUE")], "contact[send_billing_email]"),
        (&[email, ("contact[send_account_email]", "1")], "contact[send_account_email]"),
        (&[email, ("contact[nickname]", "Ada")], "contact[nickname]"),
    ];
    for (pairs, param) in contacts {
        setup.post("/customers/cust_42/add_contact", pairs).await.wrong(param, pairs);
    }
    let session = setup.session(&[]).await;
    let path = format!("/portal_sessions/{}", text(&session["id"]));
    setup.post(&format!("{path}/logout"), &[("a", "b")]).await.error(400, "param_wrong_value", Some("a"));
    setup.post(&format!("{path}/activate"), &[]).await.blank("token");
    let long_token = [("token", &*long(71))];
    setup.post(&format!("{path}/activate"), &long_token).await.error(400, "param_wrong_value", Some("token"));
    setup.get(&format!("{path}?a=b")).await.error(400, "param_wrong_value", Some("a"));
    let in_query = setup.post("/portal_sessions?customer[id]=cust_42", &[]).await;
    in_query.error(400, "param_wrong_value", Some("customer[id]"));
    // Parameters are checked before ids are looked up.
    setup.post("/customers/nobody/add_contact", &[]).await.blank("contact[email]");
    assert_eq!(setup.retrieve(&session).await["status"], "created");
}

#[tokio::test]
async fn limits_count_characters_not_bytes() {
    let setup = Setup::start().await;
    let name = "ü".repeat(150);
    let pairs = [("contact[email]", "ada@acme.example"), ("contact[first_name]", &*name)];
    let customer = setup.post("/customers/cust_42/add_contact", &pairs).await.json(200);
    assert_eq!(customer["customer"]["contacts"][0]["first_name"], *name);
}

#[tokio::test]
async fn blank_optional_texts_are_none() {
    let setup = Setup::start().await;
    let spaces = " ".repeat(300);
    for (n, blank) in ["", " ", " \t\n", &spaces].into_iter().enumerate() {
        let session = setup.session(&[("redirect_url", blank), ("forward_url", blank)]).await;
        assert_eq!(session.get("redirect_url"), None);
        let pairs = [("contact[email]", "a@b"), ("contact[first_name]", blank), ("contact[id]", blank)];
        let customer = setup.post("/customers/cust_42/add_contact", &pairs).await.json(200);
        let contact = &customer["customer"]["contacts"][n];
        assert_eq!(contact.get("first_name"), None);
        assert!(text(&contact["id"]).starts_with("contact_"));
    }
    // Spaces around something stay.
    let pairs = [("contact[email]", "a@b"), ("contact[first_name]", " Ada ")];
    let customer = setup.post("/customers/cust_42/add_contact", &pairs).await.json(200);
    assert_eq!(customer["customer"]["contacts"][4]["first_name"], " Ada ");
}

#[tokio::test]
async fn headers_are_checked() {
    let setup = Setup::start().await;
    let long = "ü".repeat(51);
    let events = ["chargebee-event-email", "chargebee-event-webhook", "chargebee-event-actions"];
    let business_entity = "chargebee-business-entity-id";
    let refused = events.iter().flat_map(|name| [(*name, "all_disabled"), (*name, "All-Disabled"), (*name, "")]);
    for (name, value) in refused.chain([(business_entity, &*long)]) {
        let request =
            setup.chargebee(Method::POST, "/portal_sessions").header("content-type", FORM).header(name, value);
        send(request.body("customer[id]=cust_42")).await.error(400, "param_wrong_value", Some(name));
    }
    let twice = setup.chargebee(Method::POST, "/portal_sessions/x/logout");
    let twice = twice.header(events[0], "all-disabled").header(events[0], "none");
    send(twice).await.error(400, "param_wrong_value", Some(events[0]));

    let good = setup.chargebee(Method::POST, "/portal_sessions").header("content-type", FORM);
    let good = events.iter().fold(good, |request, name| request.header(*name, "all-disabled"));
    let good = good.header(business_entity, "ü".repeat(50)).header("chargebee-request-origin-ip", "not an address");
    let session = send(good.body("customer[id]=cust_42")).await.json(200);

    // A GET triggers no events, but has a business entity.
    let path = format!("/portal_sessions/{}", text(&session["portal_session"]["id"]));
    send(setup.chargebee(Method::GET, &path).header(events[0], "none")).await.json(200);
    let request = setup.chargebee(Method::GET, &path).header(business_entity, &long);
    send(request).await.error(400, "param_wrong_value", Some(business_entity));
}

#[tokio::test]
async fn unknown_ids_are_not_found() {
    let setup = Setup::start().await;
    let not_found = "resource_not_found";
    let body = setup.get("/portal_sessions/portal_nope").await.error(404, not_found, None);
    assert_eq!(body["type"], "invalid_request");
    assert_eq!(body["message"], "portal_nope not found");
    setup.post("/portal_sessions/nope/logout", &[]).await.error(404, not_found, None);
    setup.post("/portal_sessions/nope/activate", &[("token", "t")]).await.error(404, not_found, None);
    setup.post("/customers/nope/add_contact", &[("contact[email]", "a@b")]).await.error(404, not_found, None);
    let customer = [("customer[id]", "nope")];
    setup.post("/portal_sessions", &customer).await.error(404, not_found, Some("customer[id]"));
    // Ids are compared as they are: spaces around one are part of it.
    let padded = [("customer[id]", " cust_42 ")];
    setup.post("/portal_sessions", &padded).await.error(404, not_found, Some("customer[id]"));
}

#[tokio::test]
async fn ids_in_the_path_are_decoded() {
    let setup = Setup::start().await;
    let contact = [("contact[email]", "a@b")];
    setup.post("/customers/%63ust%5F42/add_contact", &contact).await.json(200);
    for (path, id) in [
        ("/customers/a%2Fb/add_contact", "a/b"),
        ("/customers/a/b/add_contact", "a/b"),
        ("/customers/a%20b/add_contact", "a b"),
        ("/customers/a+b/add_contact", "a+b"),
        ("/customers/%C3%BC/add_contact", "ü"),
        ("/customers/a%3Fb/add_contact", "a?b"),
        ("/customers/100%2525/add_contact", "100%25"),
    ] {
        let body = setup.post(path, &contact).await.error(404, "resource_not_found", None);
        assert_eq!(body["message"], format!("{id} not found"));
    }
    let session = setup.session(&[]).await;
    let encoded = text(&session["id"]).replace('_', "%5f");
    assert_eq!(setup.get(&format!("/portal_sessions/{encoded}")).await.json(200)["portal_session"], session);
}

#[tokio::test]
async fn other_methods_and_operations_are_refused() {
    let setup = Setup::start().await;
    for (method, path, allow) in [
        (Method::GET, "/portal_sessions", "POST"),
        (Method::DELETE, "/portal_sessions/x", "GET"),
        (Method::GET, "/portal_sessions/x/logout", "POST"),
        (Method::PUT, "/portal_sessions/x/activate", "POST"),
        (Method::GET, "/customers/cust_42/add_contact", "POST"),
    ] {
        let response = send(setup.chargebee(method, path)).await;
        response.error(405, "http_method_not_supported", None);
        assert_eq!(response.headers["allow"], allow);
    }
    for (method, path) in [
        (Method::POST, "/customers/cust_42/update_billing_info"),
        (Method::POST, "/customers/merge"),
        (Method::GET, "/customers/cust_42/hierarchy"),
        (Method::GET, "/customers/"),
        (Method::POST, "/portal_sessions/x/frobnicate"),
        (Method::GET, "/portal_sessions/"),
        (Method::GET, "/"),
        (Method::GET, ""),
    ] {
        let body = send(setup.chargebee(method.clone(), path)).await.error(404, "resource_not_found", None);
        let name = format!("{method} /api/v2{path} ");
        assert!(text(&body["message"]).starts_with(&name), "{body}");
    }
    assert!(setup.sandbox.requests().iter().all(|request| request.operation_id.is_none()));
}

#[tokio::test]
async fn a_body_over_one_mebibyte_is_refused() {
    let setup = Setup::start().await;
    let chargebee = format!("Authorization: Basic dGVzdF9zYW5kYm94X2tleTo=\r\nContent-Type: {FORM}\r\n");
    let response = announce_too_much(&setup, "/api/v2/portal_sessions", &chargebee).await;
    assert!(response.starts_with("HTTP/1.1 413 ") && response.contains("\"http_status_code\":413"), "{response}");

    let upflow = setup.sandbox.upflow();
    let upflow = format!("X-Api-Key: {}\r\nX-Api-Secret: {}\r\n", upflow.api_key(), upflow.api_secret());
    let response = announce_too_much(&setup, "/upflow/v1/customers/external:123/portal", &upflow).await;
    assert!(response.starts_with("HTTP/1.1 413 ") && response.contains("{\"message\":"), "{response}");

    for path in ["/portal/login", "/portal/logout"] {
        let response = announce_too_much(&setup, path, "").await;
        assert!(response.starts_with("HTTP/1.1 400 ") && response.contains("bad-request"), "{response}");
    }
    let response = announce_too_much(&setup, "/_sandbox/clock", "").await;
    assert!(response.starts_with("HTTP/1.1 413 ") && response.contains("{\"error\":"), "{response}");

    let almost = form(&[("customer[id]", "cust_42"), ("x", &"x".repeat(1_000_000))]);
    let request = setup.chargebee(Method::POST, "/portal_sessions").header("content-type", FORM).body(almost);
    send(request).await.error(400, "param_wrong_value", Some("x"));
}

/// Posts a body that is announced with one byte too many and never sent: the response must not wait for it.
async fn announce_too_much(setup: &Setup, path: &str, headers: &str) -> String {
    let address = setup.sandbox.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\n{headers}Content-Length: 1048577\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut response = String::new();
    timeout(Duration::from_secs(10), stream.read_to_string(&mut response)).await.expect("a response").unwrap();
    response
}

#[tokio::test]
async fn objects_look_as_on_the_wire() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    assert_eq!(session["object"], "portal_session");
    assert_eq!(session["created_at"], START);
    assert!(session.as_object().unwrap().values().all(|value| !value.is_null()));
    let pairs = [("contact[email]", "a@b")];
    let customer = &setup.post("/customers/cust_7/add_contact", &pairs).await.json(200)["customer"];
    assert_eq!(customer["object"], "customer");
    assert_eq!(customer["contacts"][0]["object"], "contact");
    assert_eq!(customer["resource_version"], START * 1_000 + 1);
    assert!(customer.as_object().unwrap().values().all(|value| !value.is_null()));
}
