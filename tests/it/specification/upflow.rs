//! Upflow's operations.

use billing_portal_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

use super::{Api, FORM, Specification};
use crate::setup::UPFLOW_CUSTOMER;

fn api<'a>(sandbox: &'a Sandbox, specification: &'a Specification) -> Api<'a> {
    let upflow = sandbox.upflow();
    let headers = vec![("x-api-key", upflow.api_key().to_owned()), ("x-api-secret", upflow.api_secret().to_owned())];
    Api::new(sandbox, specification, upflow.base_url(), headers)
}

#[tokio::test]
async fn upflow_responses_are_as_specified() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let specification = Specification::load("upflow");
    let api = api(&sandbox, &specification);
    let operation = "create_portal_url";
    let full = r#"{"expiresIn":5184000,"frameAncestors":"app.acme.example"}"#;
    api.call(operation, UPFLOW_CUSTOMER, "{}", 200).await;
    api.call(operation, "external:123", full, 200).await;
    api.call(operation, "external:123", r#"{"expiresIn":0}"#, 400).await;
    api.call(operation, "external:123", "", 400).await;
    api.call_as(Some(FORM), operation, "external:123", "expiresIn=60", 415).await;

    let full = r#"{"name":"Tyrell","vatNumber":"1","accountingRef":"2","externalId":"erp","accountManagerId":"3",
        "dunningPlanId":"4","address":{"address":"a","zipcode":"b","city":"c","state":"d","country":"FR"},
        "parent":{"externalId":"123"},"customFields":[{"id":"f","value":"gold"}]}"#;
    let created = api.call("create_customer", "", full, 200).await;
    assert_eq!((&created["name"], &created["externalId"]), (&json!("Tyrell"), &json!("erp")));
    let changed = api.call("create_customer", "", r#"{"name":"Tyrell Corp","externalId":"erp"}"#, 200).await;
    assert_eq!((&changed["id"], &changed["name"]), (&created["id"], &json!("Tyrell Corp")));
    api.call("create_customer", "", "{}", 400).await;
    let updated = api.call("update_customer", "external:erp", r#"{"vatNumber":null,"dunningPlanId":"5"}"#, 200).await;
    assert_eq!((&updated["name"], &updated["dunningPlanId"]), (&json!("Tyrell Corp"), &json!("5")));
    api.call("update_customer", "external:erp", r#"{"name":5}"#, 400).await;
    api.call("retrieve_customer", "external:erp", "", 200).await;
    let listed = api.call("list_customers", "?offset=1&limit=1", "", 200).await;
    assert_eq!((listed["customers"].as_array().map(Vec::len), &listed["total"]), (Some(1), &json!(3)));
    api.call("list_customers", "?limit=x", "", 400).await;

    let full = r#"{"email":"a@b.example","firstName":"A","lastName":"B","phone":"1","position":"PAYER","externalId":"c",
        "isMain":true}"#;
    let contact = api.call("add_contact", "external:erp", full, 200).await;
    api.call("add_contact", "external:123", full, 400).await;
    let ids = format!("external:erp {}", contact["id"].as_str().expect("an id"));
    api.call("update_contact", &ids, r#"{"phone":null}"#, 200).await;
    api.call("retrieve_contact", &ids, "", 200).await;
    api.call("list_contacts", "external:erp", "", 200).await;
    api.call("delete_contact", &ids, "", 204).await;
    api.call("delete_customer", "external:erp", "", 204).await;

    for operation_id in specification.operations.keys() {
        api.without_credentials().call(operation_id, "external:123 x", "{}", 401).await;
        if !matches!(operation_id.as_str(), "create_customer" | "list_customers") {
            let body = if operation_id == "add_contact" { r#"{"email":"x@b.example"}"# } else { "{}" };
            api.call(operation_id, "external:erp x", body, 404).await;
        }
    }
    api.misuse(Method::GET, &format!("/customers/{UPFLOW_CUSTOMER}/portal"), 405).await;
    api.misuse(Method::GET, "/invoices", 404).await;
    api.assert_all_operations_respond(2);
    api.assert_all_operations_respond(4);
}
