//! Portal sessions at Stripe: what their parameters may be, and what comes back.

use billing_portal_sandbox::{Seed, SiteOptions};
use serde_json::{Value, json};

use crate::stripe::{CUSTOMER, OTHER, SUBSCRIPTION};
use crate::{Received, START, Setup, text};

impl Setup {
    async fn make(&self, body: &str) -> Received {
        self.stripe_post("/billing_portal/sessions", body).await
    }
}

#[tokio::test]
async fn a_session_has_what_it_was_given() {
    let setup = Setup::start().await;
    let plain = setup.stripe_session("").await;
    let configurations = setup.stripe_get("/billing_portal/configurations").await.json(200);
    let default = &configurations["data"][0];
    let expected = json!({
        "id": plain["id"], "object": "billing_portal.session", "configuration": default["id"], "created": START,
        "customer": CUSTOMER, "customer_account": null, "flow": null, "livemode": false, "locale": null,
        "on_behalf_of": null, "return_url": null, "url": plain["url"], "after_expiration": null,
    });
    assert_eq!(plain, expected);
    assert!(text(&plain["id"]).starts_with("bps_") && text(&plain["id"]).len() == 28, "{plain}");
    assert!(text(&plain["url"]).starts_with(&format!("{}/stripe/p/session/test_", setup.sandbox.url())), "{plain}");
    let full = format!(
        "return_url=https://app.acme.example/&locale=de&on_behalf_of=acct_1&expand[0]=configuration&configuration={}\
         &after_expiration[type]=customer_login&after_expiration[customer_login][expires_at]=1893456000",
        text(&default["id"])
    );
    let full = setup.stripe_session(&full).await;
    assert_eq!(&full["configuration"], default);
    assert_eq!((&full["locale"], &full["on_behalf_of"]), (&json!("de"), &json!("acct_1")));
    assert_eq!(full["return_url"], "https://app.acme.example/");
    let login = json!({"type": "customer_login", "customer_login": {"expires_at": 1_893_456_000_u64}});
    assert_eq!(full["after_expiration"], login);
    let open = setup.stripe_session("after_expiration[type]=customer_login&expand[]=configuration&locale=").await;
    assert_eq!(open["after_expiration"]["customer_login"], json!({"expires_at": null}));
    assert!(open["configuration"].is_object() && open["locale"].is_null(), "{open}");
}

#[tokio::test]
async fn parameters_are_checked() {
    let setup = Setup::start().await;
    for (more, code, param) in [
        ("return_url=x", "url_invalid", "return_url"),
        ("return_url=ftp://a.example/", "url_invalid", "return_url"),
        ("return_url=", "parameter_invalid_empty", "return_url"),
        ("locale=xx", "-", "locale"),
        ("expand[]=customer", "-", "expand"),
        ("configuration=bpc_x", "resource_missing", "configuration"),
        ("customer_account=acct_1", "-", "customer_account"),
        ("after_expiration[type]=x", "-", "after_expiration[type]"),
        ("after_expiration[customer_login][expires_at]=1", "parameter_missing", "after_expiration[type]"),
        (
            "after_expiration[type]=customer_login&after_expiration[customer_login][expires_at]=x",
            "-",
            "after_expiration[customer_login][expires_at]",
        ),
        ("redirect_url=https://a.example/", "parameter_unknown", "redirect_url"),
    ] {
        setup.make(&format!("customer={CUSTOMER}&{more}")).await.stripe_error(400, code, param);
    }
    setup.make("").await.stripe_error(400, "parameter_missing", "customer");
    setup.make("customer=").await.stripe_error(400, "parameter_invalid_empty", "customer");
    let missing = setup.make("customer=cus_x").await.stripe_error(400, "resource_missing", "customer");
    assert_eq!(missing["message"], "No such customer: 'cus_x'");
    setup.make("customer_account=acct_1").await.stripe_error(400, "resource_missing", "customer_account");
    setup.stripe_delete(&format!("/customers/{OTHER}")).await.json(200);
    setup.make(&format!("customer={OTHER}")).await.stripe_error(400, "resource_missing", "customer");
}

/// The flow of a session that has these members below `flow_data`, with values behind `=`.
fn flow(members: &[&str]) -> String {
    let members: Vec<_> = members.iter().map(|member| format!("flow_data{member}")).collect();
    members.join("&")
}

#[tokio::test]
async fn flows_come_back_whole() {
    let setup = Setup::start().await;
    let none = json!({
        "customer_update": null, "subscription_cancel": null, "subscription_pause": null, "subscription_update": null,
        "subscription_update_confirm": null,
        "after_completion": {"type": "portal_homepage", "redirect": null, "hosted_confirmation": null},
    });
    let subscription = |kind: &str| format!("[{kind}][subscription]={SUBSCRIPTION}");
    let known = json!({ "subscription": SUBSCRIPTION });
    let confirm = "subscription_update_confirm";
    for (members, name, value) in [
        (vec!["[type]=payment_method_update".to_owned()], "type", json!("payment_method_update")),
        (vec!["[type]=customer_update".to_owned()], "customer_update", json!({})),
        (
            vec!["[type]=subscription_pause".to_owned(), subscription("subscription_pause")],
            "subscription_pause",
            known.clone(),
        ),
        (
            vec!["[type]=subscription_update".to_owned(), subscription("subscription_update")],
            "subscription_update",
            known,
        ),
        (
            vec![
                "[type]=subscription_cancel".to_owned(),
                subscription("subscription_cancel"),
                "[subscription_cancel][retention][type]=coupon_offer".to_owned(),
                "[subscription_cancel][retention][coupon_offer][coupon]=STAY".to_owned(),
            ],
            "subscription_cancel",
            json!({"subscription": SUBSCRIPTION,
                "retention": {"type": "coupon_offer", "coupon_offer": {"coupon": "STAY"}}}),
        ),
        (
            vec![
                format!("[type]={confirm}"),
                subscription(confirm),
                format!("[{confirm}][items][0][id]=si_1"),
                format!("[{confirm}][items][0][quantity]=2"),
                format!("[{confirm}][discounts][0][coupon]=C"),
            ],
            confirm,
            json!({"subscription": SUBSCRIPTION, "items": [{"id": "si_1", "quantity": 2}], "discounts": [{"coupon": "C"}]}),
        ),
    ] {
        let session = setup.stripe_session(&flow(&members.iter().map(String::as_str).collect::<Vec<_>>())).await;
        let mut expected = none.clone();
        expected["type"] = json!(members[0].trim_start_matches("[type]="));
        expected[name] = value;
        assert_eq!(session["flow"], expected);
    }
    for (members, expected) in [
        (
            ["[after_completion][type]=redirect", "[after_completion][redirect][return_url]=https://a.example/"],
            json!({"type": "redirect", "redirect": {"return_url": "https://a.example/"}, "hosted_confirmation": null}),
        ),
        (
            [
                "[after_completion][type]=hosted_confirmation",
                "[after_completion][hosted_confirmation][custom_message]=Bye",
            ],
            json!({"type": "hosted_confirmation", "redirect": null, "hosted_confirmation": {"custom_message": "Bye"}}),
        ),
    ] {
        let session = setup.stripe_session(&flow(&[&["[type]=customer_update"], &members[..]].concat())).await;
        assert_eq!(session["flow"]["after_completion"], expected);
    }
}

#[tokio::test]
async fn flows_are_checked() {
    let setup = Setup::start().await;
    let known = format!("[subscription_update_confirm][subscription]={SUBSCRIPTION}");
    let confirm = "[type]=subscription_update_confirm";
    for (members, code, param) in [
        (&["[type]=x"][..], "-", "[type]"),
        (&["[after_completion][type]=redirect"], "parameter_missing", "[type]"),
        (&["[type]=subscription_cancel"], "parameter_missing", "[subscription_cancel]"),
        (
            &["[type]=subscription_cancel", "[subscription_cancel][retention][type]=coupon_offer"],
            "parameter_missing",
            "[subscription_cancel][subscription]",
        ),
        (
            &["[type]=subscription_cancel", "[subscription_cancel][subscription]=sub_x"],
            "resource_missing",
            "[subscription_cancel][subscription]",
        ),
        (&["[type]=customer_update", "[subscription_cancel][subscription]=sub_x"], "-", "[subscription_cancel]"),
        (&["[type]=customer_update", "[customer_update][x]=y"], "parameter_unknown", "[customer_update][x]"),
        (&["[type]=customer_update", "[after_completion][type]=x"], "-", "[after_completion][type]"),
        (
            &["[type]=customer_update", "[after_completion][type]=redirect"],
            "parameter_missing",
            "[after_completion][redirect]",
        ),
        (
            &["[type]=customer_update", "[after_completion][redirect][return_url]=x"],
            "url_invalid",
            "[after_completion][redirect][return_url]",
        ),
        (&[confirm, &known], "parameter_missing", "[subscription_update_confirm][items]"),
        (
            &[confirm, &known, "[subscription_update_confirm][items][0][price]=p"],
            "parameter_missing",
            "[subscription_update_confirm][items][0][id]",
        ),
        (
            &[
                confirm,
                &known,
                "[subscription_update_confirm][items][0][id]=a",
                "[subscription_update_confirm][items][1][id]=b",
            ],
            "-",
            "[subscription_update_confirm][items]",
        ),
    ] {
        let body = format!("customer={CUSTOMER}&{}", flow(members));
        setup.make(&body).await.stripe_error(400, code, &format!("flow_data{param}"));
    }
    // A subscription is one of the customer's own.
    let others = flow(&["[type]=subscription_pause", &format!("[subscription_pause][subscription]={SUBSCRIPTION}")]);
    let param = "flow_data[subscription_pause][subscription]";
    setup.make(&format!("customer={OTHER}&{others}")).await.stripe_error(400, "resource_missing", param);
}

#[tokio::test]
async fn without_a_saved_configuration_there_are_no_sessions() {
    let seed = json!({"stripe": {"customers": [{"id": CUSTOMER}], "default_configuration": false}});
    let options = SiteOptions::default().seed(Seed::from_value(seed).unwrap());
    let setup = Setup::start().await.on_site(options);
    let error = setup.make(&format!("customer={CUSTOMER}")).await.stripe_error(400, "-", "-");
    assert_eq!(error["type"], "invalid_request_error");
    assert!(text(&error["message"]).contains("settings/billing/portal"), "{error}");
    let list = setup.stripe_get("/billing_portal/configurations?is_default=true").await.json(200);
    assert_eq!((&list["data"], &list["has_more"]), (&json!([]), &json!(false)));
}

#[tokio::test]
async fn configurations_are_listed() {
    let setup = Setup::start().await;
    let list = async |query: &str| setup.stripe_get(&format!("/billing_portal/configurations{query}")).await.json(200);
    let found = list("?is_default=true&active=true&limit=1").await;
    let default = &found["data"][0];
    assert_eq!((&found["object"], &found["url"]), (&json!("list"), &json!("/v1/billing_portal/configurations")));
    assert!(text(&default["id"]).starts_with("bpc_"), "{default}");
    assert_eq!((&default["is_default"], &default["active"]), (&Value::from(true), &Value::from(true)));
    assert_eq!(
        (&default["livemode"], &default["features"]["subscription_cancel"]),
        (&json!(false), &json!({"enabled": true}))
    );
    assert_eq!(list("?is_default=false").await["data"], json!([]));
    assert_eq!(list("?active=false").await["data"], json!([]));
    setup.stripe_get("/billing_portal/configurations?active=x").await.stripe_error(400, "-", "active");
}
