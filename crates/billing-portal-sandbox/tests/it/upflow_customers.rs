//! Upflow's customers and their contacts.

use std::time::Duration;

use billing_portal_sandbox::Seed;
use reqwest::Method;
use serde_json::{Value, json};

use crate::{Received, Setup, send, text};

impl Setup {
    async fn ask(&self, method: Method, path: &str, body: &Value) -> Received {
        send(self.upflow(method, path).json(body)).await
    }

    async fn see(&self, path: &str) -> Value {
        send(self.upflow(Method::GET, path)).await.json(200)
    }

    async fn remove(&self, path: &str) {
        let response = send(self.upflow(Method::DELETE, path)).await;
        assert_eq!((response.status, &*response.text, response.headers.get("content-type")), (204, "", None));
    }

    async fn contact(&self, body: &Value) -> Value {
        self.ask(Method::POST, "/customers/external:123/contacts", body).await.json(200)
    }
}

fn is_uuid(id: &Value) -> bool {
    text(id).split('-').map(str::len).eq([8, 4, 4, 4, 12])
}

fn full() -> Value {
    json!({
        "name": "Acme Ltd", "externalId": "fb client/42", "vatNumber": "GB1", "accountingRef": "411",
        "dunningPlanId": "d", "accountManagerId": "m",
        "address": {"address": "1 Acme Street", "zipcode": "N1", "city": "London", "country": "GB"},
        "parent": {"externalId": "123"}, "customFields": [{"id": "f", "value": "gold"}],
    })
}

#[tokio::test]
async fn a_customer_with_everything() {
    let setup = Setup::start().await;
    let customer = setup.ask(Method::POST, "/customers", &full()).await.json(200);
    assert!(is_uuid(&customer["id"]), "{customer}");
    let mut expected = full();
    expected["customFields"] = json!([{"id": "f", "value": "gold", "source": "USER_DEFINED"}]);
    expected["id"] = customer["id"].clone();
    for name in ["countInvoicesDue", "countInvoicesOverdue", "amountDue", "amountOverdue"] {
        expected[name] = json!(0);
    }
    assert_eq!(customer, expected);
    assert_eq!(setup.see("/customers/external:fb%20client%2F42").await, customer);
    assert_eq!(setup.see(&format!("/customers/{}", text(&customer["id"]).to_uppercase())).await, customer);
    assert!(setup.link("external:fb%20client%2F42", &json!({})).await.contains(text(&customer["id"])));
}

#[tokio::test]
async fn creating_again_changes_the_customer_with_the_same_external_id() {
    let setup = Setup::start().await;
    let first = setup.ask(Method::POST, "/customers", &full()).await.json(200);
    let again = json!({"name": "Acme Limited", "externalId": "fb client/42", "vatNumber": null});
    let second = setup.ask(Method::POST, "/customers", &again).await.json(200);
    assert_eq!((&second["id"], &second["name"]), (&first["id"], &json!("Acme Limited")));
    assert_eq!((second.get("vatNumber"), &second["accountingRef"]), (None, &json!("411")));
    // Without an external id each is another.
    let anonymous = json!({"name": "Acme Ltd"});
    let (third, fourth) = (
        setup.ask(Method::POST, "/customers", &anonymous).await.json(200),
        setup.ask(Method::POST, "/customers", &anonymous).await.json(200),
    );
    assert_ne!(third["id"], fourth["id"]);
    assert_eq!(setup.see("/customers").await["total"], 5);
}

#[tokio::test]
async fn an_update_sets_clears_and_leaves_alone() {
    let setup = Setup::start().await;
    setup.ask(Method::POST, "/customers", &full()).await.json(200);
    let path = "/customers/external:fb%20client%2F42";
    let changes = json!({"dunningPlanId": null, "address": {"city": "Paris"}, "externalId": "43"});
    let customer = setup.ask(Method::PUT, path, &changes).await.json(200);
    assert_eq!((customer.get("dunningPlanId"), &customer["address"]), (None, &json!({"city": "Paris"})));
    assert_eq!((&customer["name"], &customer["vatNumber"]), (&json!("Acme Ltd"), &json!("GB1")));
    setup.ask(Method::PUT, path, &json!({})).await.message(404);
    assert_eq!(setup.ask(Method::PUT, "/customers/external:43", &json!({})).await.json(200), customer);
    // An external id is one customer's.
    let taken = setup.ask(Method::PUT, "/customers/external:43", &json!({"externalId": "123"})).await.message(400);
    assert!(taken.contains("123"), "{taken}");
    setup.ask(Method::PUT, "/customers/external:43", &json!({"externalId": "43"})).await.json(200);
}

#[tokio::test]
async fn bodies_are_checked() {
    let setup = Setup::start().await;
    for (body, named) in [
        (json!({}), "name"),
        (json!({"name": null}), "name"),
        (json!({"name": " "}), "name"),
        (json!({"name": 1}), "name"),
        (json!({"name": "a", "vatNumber": 1}), "vatNumber"),
        (json!({"name": "a", "address": "x"}), "address"),
        (json!({"name": "a", "address": {"street": "x"}}), "street"),
        (json!({"name": "a", "address": {"city": 1}}), "city"),
        (json!({"name": "a", "customFields": {}}), "customFields"),
        (json!({"name": "a", "customFields": ["x"]}), "customFields"),
        (json!({"name": "a", "customFields": [{"value": 1}]}), "id"),
        (json!({"name": "a", "contacts": []}), "contacts"),
        (json!({"name": "a", "id": "x"}), "id"),
        (json!([]), "object"),
    ] {
        let message = setup.ask(Method::POST, "/customers", &body).await.message(400);
        assert!(message.contains(named), "{message}");
    }
    setup.ask(Method::PUT, "/customers/external:123", &json!({"name": null})).await.message(400);
    let text = setup.upflow(Method::PUT, "/customers/external:123").header("content-type", "text/plain").body("{}");
    send(text).await.message(415);
    for (body, named) in [
        (json!({"firstName": "Ada"}), "email"),
        (json!({"email": "ada"}), "email"),
        (json!({"email": null}), "email"),
        (json!({"email": "a@b", "position": "CEO"}), "position"),
        (json!({"email": "a@b", "isMain": "yes"}), "isMain"),
        (json!({"email": "a@b", "mail": "a@b"}), "mail"),
    ] {
        let message = setup.ask(Method::POST, "/customers/external:123/contacts", &body).await.message(400);
        assert!(message.contains(named), "{message}");
    }
    assert_eq!(setup.see("/customers/external:123/contacts").await["total"], 0);
}

#[tokio::test]
async fn lists_have_pages() {
    let setup = Setup::start().await;
    for n in 0..3 {
        setup.ask(Method::POST, "/customers", &json!({"name": format!("c{n}"), "dunningPlanId": "d"})).await.json(200);
    }
    let names = |page: &Value| -> Vec<String> {
        page["customers"].as_array().unwrap().iter().map(|customer| text(&customer["name"]).to_owned()).collect()
    };
    let all = setup.see("/customers").await;
    assert_eq!(names(&all), ["Initech Logistics", "Hooli Holdings", "c0", "c1", "c2"]);
    assert_eq!((&all["offset"], &all["limit"], &all["total"]), (&json!(0), &json!(100), &json!(5)));
    let first = json!({
        "id": "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e", "name": "Initech Logistics", "balance": 393_950, "countInvoicesDue": 3,
        "dunningPlanId": null, "directUrl": null,
    });
    assert_eq!((&all["customers"][0], &all["customers"][4]["dunningPlanId"]), (&first, &json!("d")));
    let page = setup.see("/customers?offset=3&limit=500").await;
    assert_eq!(
        (names(&page), &page["limit"], &page["total"]),
        (vec!["c1".into(), "c2".into()], &json!(500), &json!(5))
    );
    assert_eq!(names(&setup.see("/customers?limit=2&offset=1").await), ["Hooli Holdings", "c0"]);
    assert_eq!(names(&setup.see("/customers?offset=9").await), [""; 0]);
    for query in ["limit=0", "limit=-1", "limit=x", "offset=-1", "page=1", "filters=x", "limit="] {
        send(setup.upflow(Method::GET, &format!("/customers?{query}"))).await.message(400);
    }
}

#[tokio::test]
async fn customers_say_what_they_owe() {
    let setup = Setup::start().await;
    let members = ["countInvoicesDue", "countInvoicesOverdue", "amountDue", "amountOverdue", "currency"];
    let owed = async |setup: &Setup, id: &str| {
        let customer = setup.see(&format!("/customers/external:{id}")).await;
        members.map(|member| customer.get(member).cloned().unwrap_or_default())
    };
    // The invoice in yen is counted, but no sum has yen and euros.
    let totals = |overdue: u64, late: u64| [json!(3), json!(overdue), json!(393_950), json!(late), json!("EUR")];
    assert_eq!(owed(&setup, "123").await, totals(1, 264_050));
    setup.sandbox.advance(Duration::from_secs(20 * 86_400));
    assert_eq!(owed(&setup, "123").await, totals(3, 393_950));
    let changed = setup.ask(Method::PUT, "/customers/external:123", &json!({"dunningPlanId": "d"})).await.json(200);
    assert_eq!(members.map(|member| changed[member].clone()), totals(3, 393_950));
    let nothing = [json!(0), json!(0), json!(0), json!(0), Value::Null];
    assert_eq!(owed(&setup, "portal-disabled").await, nothing);

    // No amount is greater than a client can read.
    let invoice = json!({"number": "1", "amount": u64::MAX, "currency": "USD", "due_on": "9999-12-31"});
    let seed = json!({"upflow": {"customers": [{"external_id": "rich", "name": "x", "invoices": [invoice, invoice]}]}});
    setup.sandbox.load(Seed::from_value(seed).expect("a seed"));
    assert_eq!(owed(&setup, "rich").await[2], json!(i64::MAX));
}

#[tokio::test]
async fn a_deleted_customer_is_gone_with_its_links() {
    let setup = Setup::start().await;
    let link = setup.link("external:123", &json!({"frameAncestors": "a.example"})).await;
    setup.contact(&json!({"email": "ada@acme.example"})).await;
    setup.remove("/customers/external:123").await;
    for (method, path) in [
        (Method::GET, "/customers/external:123"),
        (Method::DELETE, "/customers/external:123"),
        (Method::GET, "/customers/external:123/contacts"),
    ] {
        send(setup.upflow(method, path)).await.message(404);
    }
    setup.ask(Method::PUT, "/customers/external:123", &json!({})).await.message(404);
    setup.ask(Method::POST, "/customers/external:123/portal", &json!({})).await.message(404);
    let page = setup.open(&link).await;
    assert!(page.page(404, "portal-not-found").contains("<title>Customer portal not found</title>"));
    assert!(page.headers["content-security-policy"].to_str().unwrap().ends_with("frame-ancestors a.example"));
    assert_eq!(setup.see("/customers").await["total"], 1);

    // The external id and the address are free again, and the old links stay dead.
    setup.ask(Method::POST, "/customers", &json!({"name": "New", "externalId": "123"})).await.json(200);
    setup.contact(&json!({"email": "ada@acme.example"})).await;
    setup.open(&link).await.page(404, "portal-not-found");
}

#[tokio::test]
async fn contacts() {
    let setup = Setup::start().await;
    let full = json!({
        "email": "ada@acme.example", "firstName": "Ada", "lastName": "Lovelace", "phone": "1", "position": "PAYER",
        "externalId": "456", "isMain": true,
    });
    let ada = setup.contact(&full).await;
    assert!(is_uuid(&ada["id"]));
    let mut expected = full.clone();
    expected["id"] = ada["id"].clone();
    assert_eq!(ada, expected);
    let path = "/customers/external:123/contacts";
    assert_eq!(setup.see(&format!("{path}/external:456")).await, ada);
    assert_eq!(setup.see(&format!("{path}/{}", text(&ada["id"]))).await, ada);

    let bob = setup.contact(&json!({"email": "bob@acme.example"})).await;
    assert_eq!(bob, json!({"id": bob["id"], "email": "bob@acme.example", "isMain": false}));
    let page = setup.see(&format!("{path}?limit=1&offset=1")).await;
    assert_eq!(page, json!({"contacts": [bob], "offset": 1, "limit": 1, "total": 2}));

    // There is one main contact.
    let path_of = |contact: &Value| format!("{path}/{}", text(&contact["id"]));
    let changes = json!({"isMain": true, "phone": "2", "externalId": "457"});
    let bob = setup.ask(Method::PUT, &path_of(&bob), &changes).await.json(200);
    assert_eq!((&bob["isMain"], &bob["email"]), (&json!(true), &json!("bob@acme.example")));
    let ada = setup.see(&path_of(&ada)).await;
    assert_eq!((&ada["isMain"], &ada["firstName"]), (&json!(false), &json!("Ada")));
    let changes = json!({"isMain": null, "phone": null, "position": null});
    let bob = setup.ask(Method::PUT, &path_of(&bob), &changes).await.json(200);
    assert_eq!(bob, json!({"id": bob["id"], "email": "bob@acme.example", "isMain": false, "externalId": "457"}));

    setup.remove(&path_of(&ada)).await;
    send(setup.upflow(Method::GET, &path_of(&ada))).await.message(404);
    send(setup.upflow(Method::DELETE, &path_of(&ada))).await.message(404);
    setup.ask(Method::PUT, &path_of(&ada), &json!({})).await.message(404);
    assert_eq!(setup.see(path).await["total"], 1);
}

#[tokio::test]
async fn what_is_one_contacts_only() {
    let setup = Setup::start().await;
    let ada = setup.contact(&json!({"email": "ada@acme.example", "externalId": "1"})).await;
    let elsewhere = "/customers/external:portal-disabled/contacts";
    for (path, body) in [
        ("/customers/external:123/contacts", json!({"email": "Ada@acme.example"})),
        (elsewhere, json!({"email": "ada@acme.example"})),
        ("/customers/external:123/contacts", json!({"email": "b@acme.example", "externalId": "1"})),
    ] {
        setup.ask(Method::POST, path, &body).await.message(400);
    }
    setup.ask(Method::POST, elsewhere, &json!({"email": "b@acme.example", "externalId": "1"})).await.json(200);
    let path = format!("/customers/external:123/contacts/{}", text(&ada["id"]));
    setup.ask(Method::PUT, &path, &json!({"email": "b@acme.example"})).await.message(400);
    setup.ask(Method::PUT, &path, &json!({"email": "ADA@acme.example", "externalId": "1"})).await.json(200);
    assert_eq!(setup.see("/customers/external:123/contacts").await["total"], 1);
}
