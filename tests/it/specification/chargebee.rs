//! Chargebee's operations.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use billing_portal_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use super::{Api, JSON, Specification};
use crate::browser::Browser;

fn api<'a>(sandbox: &'a Sandbox, specification: &'a Specification) -> Api<'a> {
    let credentials = STANDARD.encode(format!("{}:", sandbox.chargebee().api_key()));
    let headers = vec![("authorization", format!("Basic {credentials}"))];
    Api::new(sandbox, specification, sandbox.chargebee().base_url(), headers)
}

#[tokio::test]
async fn chargebee_sessions_are_as_specified() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let specification = Specification::load("chargebee");
    let api = api(&sandbox, &specification);
    let (browser, session) = (Browser::new(), "/portal_session");
    let member = |received: &Value, name: &str| received[&session[1..]][name].as_str().expect("a string").to_owned();

    // A session of the API's.
    let form = "customer[id]=cust_42&redirect_url=https://app.acme.example/&forward_url=https://pay.acme.example/";
    let created = api.call("create_portal_session", "", form, 200).await;
    let id = member(&created, "id");
    assert_eq!(member(&created, "status"), "created");
    browser.open(&member(&created, "access_url")).await.location();
    assert_eq!(member(&api.call("retrieve_portal_session", &id, "", 200).await, "status"), "logged_in");
    api.call("activate_portal_session", &id, "token=x", 409).await;
    for _ in 0..2 {
        let ended = api.call("logout_portal_session", &id, "", 200).await;
        assert_eq!(member(&ended, "status"), "logged_out");
    }

    // One that was left on the portal's page.
    let created = api.call("create_portal_session", "", "customer[id]=cust_7", 200).await;
    browser.open(&member(&created, "access_url")).await.shows(200, "logout");
    let button = format!("{}/portal/logout", sandbox.url());
    browser.submit(&button, &[("token", &member(&created, "token"))]).await.shows(200, "logged-out");
    let left = api.call("retrieve_portal_session", &member(&created, "id"), "", 200).await;
    assert!(left.pointer("/portal_session/logout_ipaddress").is_some());

    // One of the log-in page's.
    let form = [("return_url", "https://app.acme.example/"), ("customer_id", "cust_42")];
    let back = browser.submit(&format!("{}/portal/login", sandbox.url()), &form).await;
    let back: BTreeMap<_, _> = url::Url::parse(back.location()).expect("a URL").query_pairs().into_owned().collect();
    let (id, token) = (&back["auth_session_id"], &back["auth_session_token"]);
    let waiting = api.call("retrieve_portal_session", id, "", 200).await;
    assert_eq!(member(&waiting, "status"), "not_yet_activated");
    api.call("logout_portal_session", id, "", 409).await;
    api.call("activate_portal_session", id, "token=x", 400).await;
    let activated = api.call("activate_portal_session", id, &format!("token={token}"), 200).await;
    assert_eq!(member(&activated, "status"), "activated");
    api.call("logout_portal_session", id, "", 200).await;

    // Times at the far end.
    sandbox.advance(Duration::MAX);
    api.call("create_portal_session", "", "customer[id]=cust_42", 200).await;
    let sessions = specification.operations.keys().filter(|id| id.contains("portal_session")).collect();
    api.assert_operations_respond(2, &sessions);
    for operation in ["create_customer", "list_customers"] {
        api.call(operation, "", "", 200).await;
    }
}

#[tokio::test]
async fn chargebee_customers_are_as_specified() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let specification = Specification::load("chargebee");
    let api = api(&sandbox, &specification);
    let full = "id=full&first_name=Ada&last_name=Lovelace&email=ada@acme.example&preferred_currency_code=EUR&phone=5\
                &company=Acme&auto_collection=off&net_term_days=30&allow_direct_debit=true&vat_number=1\
                &vat_number_prefix=XI&entity_identifier_scheme=s&entity_identifier_standard=t&registered_for_gst=true\
                &is_einvoice_enabled=true&einvoicing_method=manual&taxability=exempt&exemption_details=[{\"a\":1}]\
                &customer_type=business&client_profile_id=p&taxjar_exemption_category=other\
                &business_customer_without_vat_number=true&locale=fr&entity_code=a&exempt_number=7&meta_data={\"a\":[1]}\
                &offline_payment_method=check&auto_close_invoices=false&consolidated_invoicing=true\
                &business_entity_id=be_1&created_from_ip=192.0.2.1&invoice_notes=Thanks&billing_address[line1]=1\
                &billing_address[country]=GB&billing_address[validation_status]=valid&entity_identifiers[id][0]=e&entity_identifiers[scheme][0]=s\
                &entity_identifiers[value][0]=v&tax_providers_fields[provider_name][0]=a\
                &tax_providers_fields[field_id][0]=b&tax_providers_fields[field_value][0]=c&cf_tier=gold&cs_news=true";
    let created = api.call("create_customer", "", full, 200).await;
    for (pointer, value) in [
        ("/customer/exemption_details", json!([{ "a": 1 }])),
        ("/customer/meta_data/a/0", json!(1)),
        ("/customer/billing_address/validation_status", json!("valid")),
        ("/customer/cf_tier", json!("gold")),
        ("/customer/cs_news", json!(true)),
        ("/customer/vat_number", json!("1")),
        ("/customer/net_term_days", json!(30)),
        ("/customer/tax_providers_fields/0/field_value", json!("c")),
    ] {
        assert_eq!(created.pointer(pointer), Some(&value), "{pointer}");
    }
    api.call("create_customer", "", full, 400).await;
    api.call("create_customer", "", "", 200).await;
    let cleared = api.call("update_customer", "full", "phone=&company=&fraud_flag=fraudulent&cf_tier=", 200).await;
    assert_eq!((cleared.pointer("/customer/phone"), cleared.pointer("/customer/cf_tier")), (None, None));
    assert_eq!(cleared.pointer("/customer/first_name"), Some(&json!("Ada")));
    let listed = api.call("list_customers", "?limit=2&sort_by[asc]=created_at", "", 200).await;
    let offset = listed["next_offset"].as_str().expect("another page");
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("offset", offset).finish();
    api.call("list_customers", &format!("?limit=2&sort_by[asc]=created_at&{query}"), "", 200).await;
    api.call("list_customers", "?cf_tier[is]=gold&cf_tier[in]=[gold]", "", 200).await;
    for query in [
        "?cf_tier[gt]=gold",
        "?limit=0",
        "?limit=x",
        "?email[like]=a",
        "?created_at[between]=[1]",
        "?sort_by[asc]=email",
    ] {
        api.call("list_customers", query, "", 400).await;
    }

    let full = "contact[id]=c1&contact[first_name]=Ada&contact[last_name]=Lovelace&contact[email]=ada@acme.example\
                &contact[phone]=555&contact[label]=billing&contact[enabled]=true&contact[send_billing_email]=true\
                &contact[send_account_email]=true";
    let customer = api.call("add_contact", "cust_42", full, 200).await;
    assert_eq!(customer.pointer("/customer/contacts/0/id"), Some(&json!("c1")));
    api.call("add_contact", "cust_42", full, 400).await;
    for _ in 2..=6 {
        api.call("add_contact", "cust_42", "contact[email]=ada@acme.example", 200).await;
    }
    api.call("add_contact", "cust_42", "contact[email]=ada@acme.example", 400).await;
    let customer = api.call("update_contact", "cust_42", "contact[id]=c1&contact[label]=", 200).await;
    assert_eq!(customer.pointer("/customer/contacts/0/label"), None);
    let contacts = api.call("list_contacts", "cust_42?limit=4", "", 200).await;
    assert!(contacts["next_offset"].is_string());
    api.call("delete_contact", "cust_42", "contact[id]=c1", 200).await;
    api.call("delete_contact", "cust_42", "", 400).await;
    api.call("retrieve_customer", "cust_42", "", 200).await;
    let deleted = api.call("delete_customer", "full", "delete_payment_method=false", 200).await;
    assert_eq!(deleted.pointer("/customer/deleted"), Some(&json!(true)));
    assert!(sandbox.chargebee_session_ids().is_empty());
    let customers: BTreeSet<_> = specification.operations.keys().filter(|id| !id.contains("portal_session")).collect();
    api.assert_operations_respond(2, &customers);
}

#[tokio::test]
async fn chargebee_errors_are_as_specified() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let specification = Specification::load("chargebee");
    let api = api(&sandbox, &specification);
    let customer = "customer[id]=cust_42";
    for operation_id in specification.operations.keys() {
        api.without_credentials().call(operation_id, "x", "", 401).await;
        let wrong_key = api.without_credentials().with("authorization", "Basic eDo=");
        wrong_key.call(operation_id, "x", "", 401).await;
        api.with("chargebee-business-entity-id", &"x".repeat(51)).call(operation_id, "x", "", 400).await;
    }
    for (operation_id, form) in [
        ("activate_portal_session", "token=x"),
        ("add_contact", "contact[email]=a@acme.example"),
        ("delete_contact", "contact[id]=c1"),
        ("delete_customer", ""),
        ("list_contacts", ""),
        ("retrieve_customer", ""),
        ("update_contact", "contact[id]=c1"),
        ("update_customer", "first_name=Ada"),
        ("create_portal_session", "customer[id]=nope"),
        ("logout_portal_session", ""),
        ("retrieve_portal_session", ""),
    ] {
        api.call(operation_id, "nope", form, 404).await;
    }
    api.call("create_portal_session", "", "", 400).await;
    api.call("create_portal_session", "", "customer[id]=cust_42&other=x", 400).await;
    api.call_as(Some(JSON), "create_portal_session", "", "{}", 400).await;

    let once = api.with("chargebee-idempotency-key", "key");
    let first = once.call("create_portal_session", "", customer, 200).await;
    assert_eq!(once.call("create_portal_session", "", customer, 200).await, first);
    once.call("create_portal_session", "", "customer[id]=cust_7", 422).await;

    api.misuse(Method::DELETE, "/portal_sessions/x", 405).await;
    api.misuse(Method::GET, "/subscriptions", 404).await;
    api.assert_all_operations_respond(4);
}

#[tokio::test]
async fn the_check_finds_what_is_not_as_specified() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let specification = Specification::load("chargebee");
    let api = api(&sandbox, &specification);
    let session = api.call("create_portal_session", "", "customer[id]=cust_42", 200).await;
    let contact = "contact[email]=ada@acme.example";
    let customer = api.call("add_contact", "cust_42", contact, 200).await;
    let error = api.call("create_portal_session", "", "customer[id]=nope", 404).await;
    let problems = |response: &str, received: &Value, pointer: &str, name: &str, value: Option<Value>| {
        let mut received = received.clone();
        let object = received.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object");
        match value {
            Some(value) => object.insert(name.to_owned(), value),
            None => object.remove(name),
        };
        let response = json!({"$ref": format!("#/components/responses/{response}")});
        specification.problems(&response, &received).len()
    };
    for (response, received, pointer, name, value) in [
        // A value that an open enum does not list.
        ("PortalSession", &session, "/portal_session", "status", Some(json!("expired"))),
        ("Customer", &customer, "/customer", "taxability", Some(json!("other"))),
        ("ClientError", &error, "", "api_error_code", Some(json!("other"))),
        ("ClientError", &error, "", "type", Some(json!("other"))),
        // A member that is misspelt, missing, null, or of another type.
        ("PortalSession", &session, "/portal_session", "logged_in_at", Some(json!(0))),
        ("PortalSession", &session, "", "session", Some(json!({}))),
        ("Customer", &customer, "/customer/contacts/0", "mail", Some(json!("a@b.example"))),
        ("PortalSession", &session, "/portal_session", "token", None),
        ("ClientError", &error, "", "message", None),
        ("PortalSession", &session, "/portal_session", "login_at", Some(Value::Null)),
        ("PortalSession", &session, "/portal_session", "created_at", Some(json!("0"))),
        ("Customer", &customer, "/customer/contacts/0", "enabled", Some(json!("true"))),
        // What no client could hold, or a form of text that is none.
        ("PortalSession", &session, "/portal_session", "expires_at", Some(json!(u64::MAX))),
        ("Customer", &customer, "/customer", "net_term_days", Some(json!(1_u64 << 31))),
        ("PortalSession", &session, "/portal_session", "id", Some(json!("x".repeat(71)))),
        ("PortalSession", &session, "/portal_session", "redirect_url", Some(json!("not a URL"))),
        ("Customer", &customer, "/customer", "email", Some(json!("ada"))),
    ] {
        let found = problems(response, received, pointer, name, value);
        assert_eq!(found, 1, "{pointer}/{name}");
    }
    // What may be null is.
    assert_eq!(problems("Customer", &customer, "/customer", "contacts", Some(Value::Null)), 0);
    assert_eq!(problems("PortalSession", &session, "/portal_session", "linked_customers", Some(Value::Null)), 0);
}
