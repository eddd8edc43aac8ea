//! Stripe's operations.

use billing_portal_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

use super::{Api, JSON, Specification};

const CUSTOMER: &str = "cus_NffrFeUfNV2Hib";
const SUBSCRIPTION: &str = "sub_1MowQVLkdIwHu7ix";

fn api<'a>(sandbox: &'a Sandbox, specification: &'a Specification) -> Api<'a> {
    let stripe = sandbox.stripe();
    let headers = vec![("authorization", format!("Bearer {}", stripe.api_key()))];
    Api::new(sandbox, specification, stripe.base_url(), headers)
}

#[tokio::test]
async fn stripe_responses_are_as_specified() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let specification = Specification::load("stripe");
    let api = api(&sandbox, &specification);

    let full = "email=a@b.example&name=Ada&phone=1&description=d&address[city]=a&address[country]=GB&address[line1]=b\
        &address[line2]=c&address[postal_code]=d&address[state]=e&metadata[plan]=gold&preferred_locales[0]=en";
    let created = api.call("create_customer", "", full, 200).await;
    assert_eq!((&created["name"], &created["metadata"]), (&json!("Ada"), &json!({"plan": "gold"})));
    let id = created["id"].as_str().expect("an id");
    api.call("create_customer", "", "", 200).await;
    api.call("create_customer", "", "nmae=x", 400).await;
    api.call_as(Some(JSON), "create_customer", "", "{}", 400).await;
    let updated = api.call("update_customer", id, "phone=&metadata[plan]=&address[line2]=&name=Bea", 200).await;
    assert_eq!(
        (&updated["phone"], &updated["address"]["line2"], &updated["name"]),
        (&json!(null), &json!(null), &json!("Bea"))
    );
    api.call("update_customer", id, "name=", 200).await;
    api.call("update_customer", "cus_x", "name=x", 400).await;
    assert_eq!(api.call("retrieve_customer", id, "", 200).await["email"], "a@b.example");
    let listed = api.call("list_customers", "?limit=1&created[gte]=1&email=a@b.example", "", 200).await;
    assert_eq!(listed["data"][0]["id"], id);
    let before = api.call("list_customers", &format!("?ending_before={CUSTOMER}"), "", 200).await;
    assert_eq!(before["data"].as_array().map(Vec::len), Some(2));
    api.call("list_customers", "?starting_after=cus_x", "", 400).await;
    api.call("list_customers", "?limit=101", "", 400).await;
    let found = api.call("search_customers", "?query=email~'example'&limit=1", "", 200).await;
    let next = found["next_page"].as_str().expect("another page");
    api.call("search_customers", &format!("?query=email~'example'&page={next}"), "", 200).await;
    api.call("search_customers", "?query=x", "", 400).await;
    api.call("search_customers", "", "", 400).await;

    api.call("list_portal_configurations", "?is_default=true&active=true&limit=1", "", 200).await;
    api.call("list_portal_configurations", "?is_default=x", "", 400).await;
    let operation = "create_portal_session";
    let form = |more: &str| format!("customer={CUSTOMER}&{more}");
    api.call(operation, "", &form(""), 200).await;
    let full = "return_url=https://app.acme.example/&locale=de&on_behalf_of=acct_1&expand[0]=configuration\
        &after_expiration[type]=customer_login&after_expiration[customer_login][expires_at]=1893456000";
    api.call(operation, "", &form(full), 200).await;
    for flow in ["payment_method_update", "customer_update"] {
        let after = "flow_data[after_completion][type]=redirect\
            &flow_data[after_completion][redirect][return_url]=https://app.acme.example/";
        api.call(operation, "", &form(&format!("flow_data[type]={flow}&{after}")), 200).await;
    }
    for flow in ["subscription_cancel", "subscription_update", "subscription_pause"] {
        let subscription = format!("flow_data[type]={flow}&flow_data[{flow}][subscription]={SUBSCRIPTION}");
        api.call(operation, "", &form(&subscription), 200).await;
        api.call(operation, "", &form(&subscription.replace("sub_", "sub_x")), 400).await;
    }
    let confirm = "flow_data[subscription_update_confirm]";
    let confirm = format!(
        "flow_data[type]=subscription_update_confirm&{confirm}[subscription]={SUBSCRIPTION}&{confirm}[items][0][id]=si_1\
         &{confirm}[items][0][price]=price_1&{confirm}[items][0][quantity]=2&{confirm}[discounts][0][coupon]=c\
         &flow_data[after_completion][type]=hosted_confirmation\
         &flow_data[after_completion][hosted_confirmation][custom_message]=Bye"
    );
    api.call(operation, "", &form(&confirm), 200).await;
    for wrong in ["customer=cus_x", "", &form("flow_data[type]=x"), &form("return_url=x"), &form("configuration=bpc_x")]
    {
        api.call(operation, "", wrong, 400).await;
    }
    let keyed = api.with("idempotency-key", "k");
    let first = keyed.call(operation, "", &form(""), 200).await;
    assert_eq!(keyed.call(operation, "", &form(""), 200).await, first);
    let error = keyed.call(operation, "", &form("locale=de"), 400).await;
    assert_eq!(error["error"]["type"], "idempotency_error");

    api.call("delete_customer", id, "", 200).await;
    api.call("delete_customer", id, "", 404).await;
    assert_eq!(api.call("retrieve_customer", id, "", 200).await["deleted"], true);
    api.call("retrieve_customer", "cus_x", "", 404).await;
    for operation_id in specification.operations.keys() {
        api.without_credentials().call(operation_id, CUSTOMER, "", 401).await;
    }
    api.misuse(Method::GET, "/billing_portal/sessions", 404).await;
    api.misuse(Method::GET, "/invoices", 404).await;
    api.assert_all_operations_respond(2);
    api.assert_all_operations_respond(4);
}
