//! Customers: creating, reading, changing and deleting them.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::html::Html;
use crate::{FORM, START, Setup, form, pairs, send, text};

impl Setup {
    /// Creates a customer.
    pub(crate) async fn customer(&self, pairs: &[(&str, &str)]) -> Value {
        self.post("/customers", pairs).await.json(200)["customer"].clone()
    }

    async fn update(&self, pairs: &[(&str, &str)]) -> Value {
        self.post("/customers/cust_42", pairs).await.json(200)["customer"].clone()
    }

    async fn retrieve_customer(&self, id: &str) -> Value {
        self.get(&format!("/customers/{id}")).await.json(200)["customer"].clone()
    }
}

#[tokio::test]
async fn a_customer_needs_nothing() {
    let setup = Setup::start().await;
    let customer = setup.customer(&[]).await;
    let id = text(&customer["id"]);
    assert!(id.len() == 16 && id.bytes().all(|b| b.is_ascii_alphanumeric()), "{id}");
    let expected = json!({
        "id": id, "auto_collection": "on", "net_term_days": 0, "allow_direct_debit": false, "created_at": START,
        "updated_at": START, "resource_version": START * 1_000, "taxability": "taxable", "pii_cleared": "active",
        "channel": "web", "card_status": "no_card", "deleted": false, "object": "customer",
        "promotional_credits": 0, "refundable_credits": 0, "excess_payments": 0, "unbilled_charges": 0,
        "preferred_currency_code": "EUR",
    });
    assert_eq!(customer, expected);
    assert_eq!(setup.retrieve_customer(id).await, expected);
    assert_ne!(setup.customer(&[("id", " "), ("first_name", "")]).await["id"], id);
}

#[tokio::test]
async fn a_customer_with_everything() {
    let setup = Setup::start().await;
    let texts = pairs(
        "id=cust 1/ü; first_name=Ada; last_name=Lovelace; email=ada@acme.example; phone=+44 20 7946 0000; \
         company=Acme & Sons; locale=en-GB; preferred_currency_code=GBP; auto_collection=off; \
         offline_payment_method=bank_transfer; taxability=exempt; entity_code=med2; exempt_number=7; \
         customer_type=senior_citizen; client_profile_id=p1; invoice_notes=Thank you; vat_number=123456789; \
         vat_number_prefix=XI; einvoicing_method=manual; entity_identifier_scheme=gb:vat; \
         entity_identifier_standard=iso6523; business_entity_id=be_1; brand_id=brand_1; \
         created_from_ip=192.0.2.17; cf_Tier=gold",
    );
    let flags = "allow_direct_debit auto_close_invoices consolidated_invoicing registered_for_gst is_einvoice_enabled \
                 business_customer_without_vat_number";
    let others = pairs(
        "net_term_days=30; meta_data={\"plan\": {\"name\": \"gold\", \"seats\": 5}, \"tags\": []}; \
         exemption_details=[{\"code\": \"x\"}]; taxjar_exemption_category=wholesale; \
         billing_address[line1]=1 Acme Street; billing_address[country]=GB; \
         billing_address[email]=ada@acme.example; billing_address[zip]=; entity_identifiers[scheme][1]=gb:two; \
         entity_identifiers[id][1]=two; entity_identifiers[id][0]=one; entity_identifiers[scheme][0]=gb:one; \
         entity_identifiers[standard][0]=iso; tax_providers_fields[provider_name][0]=avalara; \
         tax_providers_fields[field_id][0]=usage; tax_providers_fields[field_value][0]=resale",
    );
    let pairs: Vec<_> =
        texts.iter().copied().chain(flags.split(' ').map(|name| (name, "true"))).chain(others).collect();
    let customer = setup.customer(&pairs).await;
    for (name, value) in texts {
        assert_eq!(customer[name], value, "{name}");
    }
    for name in flags.split(' ') {
        assert_eq!(customer[name], true, "{name}");
    }
    assert_eq!(customer["net_term_days"], 30);
    assert_eq!(customer["meta_data"], json!({"plan": {"name": "gold", "seats": 5}, "tags": []}));
    assert_eq!(customer["exemption_details"], json!([{"code": "x"}]));
    assert_eq!(customer.get("taxjar_exemption_category"), None);
    let address = json!({
        "line1": "1 Acme Street", "country": "GB", "email": "ada@acme.example", "validation_status": "not_validated",
        "object": "billing_address",
    });
    assert_eq!(customer["billing_address"], address);
    let identifiers = json!([
        {"id": "one", "scheme": "gb:one", "standard": "iso", "object": "entity_identifier"},
        {"id": "two", "scheme": "gb:two", "object": "entity_identifier"},
    ]);
    assert_eq!(customer["entity_identifiers"], identifiers);
    let fields = json!([
        {"provider_name": "avalara", "field_id": "usage", "field_value": "resale", "object": "tax_providers_field"},
    ]);
    assert_eq!(customer["tax_providers_fields"], fields);
    assert_eq!(setup.retrieve_customer("cust%201%2F%C3%BC").await, customer);
    assert_eq!(setup.retrieve_customer("cust%201/%C3%BC").await, customer);
}

#[tokio::test]
async fn parameters_are_checked() {
    let setup = Setup::start().await;
    let long = "x".repeat(51);
    for (name, value) in [("id", &*long)].into_iter().chain(pairs(
        "email=ada; preferred_currency_code=EURO; auto_collection=yes; taxability=TAXABLE; \
         offline_payment_method=card; net_term_days=-1; net_term_days=2147483648; net_term_days=1.5; \
         allow_direct_debit=; allow_direct_debit=1; auto_close_invoices=yes; meta_data={'plan': 'gold'}; \
         meta_data=plan; billing_address[line4]=x; billing_address=x; \
         billing_address[validation_status]=checked; tax_providers_fields[field_id][x]=x; \
         tax_providers_fields[field_id][00]=x; tax_providers_fields[field_id]=x; \
         tax_providers_fields[other][0]=x; cf_=x; cf_a[b]=x; cards[number]=x; fraud_flag=safe; first_nam=Ada",
    )) {
        setup.post("/customers", &[(name, value)]).await.wrong(name, &[(name, value)]);
    }
    let alone = [("tax_providers_fields[field_id][3]", "x")];
    let missing = "tax_providers_fields[provider_name][3]";
    setup.post("/customers", &alone).await.blank(missing);
    // What only a new customer takes.
    for name in ["id", "vat_number", "billing_address[line1]", "card[number]"] {
        let response = setup.post("/customers/cust_42", &[(name, "x")]).await;
        response.error(400, "param_wrong_value", Some(name));
    }
    assert_eq!(setup.get("/customers").await.json(200)["list"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn entries_lack_what_is_optional() {
    let setup = Setup::start().await;
    let pairs = [
        ("entity_identifiers[scheme][0]", "DE:VAT"),
        ("entity_identifiers[scheme][1]", "GB:VAT"),
        ("entity_identifiers[id][1]", "two"),
        ("entity_identifiers[value][1]", "GB1"),
    ];
    let customer = setup.customer(&pairs).await;
    let identifiers = &customer["entity_identifiers"];
    assert!(text(&identifiers[0]["id"]).starts_with("ei_"), "{identifiers}");
    let id = &identifiers[0]["id"];
    let expected = json!([
        {"id": id, "scheme": "DE:VAT", "object": "entity_identifier"},
        {"id": "two", "scheme": "GB:VAT", "value": "GB1", "object": "entity_identifier"},
    ]);
    assert_eq!(*identifiers, expected);
    let alone = [("entity_identifiers[value][2]", "GB1")];
    setup.post("/customers", &alone).await.blank("entity_identifiers[scheme][2]");
}

#[tokio::test]
async fn ids_are_unique() {
    let setup = Setup::start().await;
    setup.post("/customers", &[("id", "cust_42")]).await.error(400, "duplicate_entry", Some("id"));
    setup.customer(&[("id", "cust_1")]).await;
    setup.post("/customers", &[("id", "cust_1")]).await.error(400, "duplicate_entry", Some("id"));
}

#[tokio::test]
async fn payment_parameters_are_taken_and_forgotten() {
    let setup = Setup::start().await;
    let pairs = pairs(
        "first_name=Ada; card[number]=4111111111111111; card[cvv]=100; \
         bank_account[iban]=DE89370400440532013000; bank_account[billing_address]={}; \
         payment_method[reference_id]=tok_abc/123; payment_intent[id]=pi_123; token_id=tok_1",
    );
    let customer = setup.customer(&pairs).await;
    assert_eq!((&customer["first_name"], &customer["card_status"]), (&json!("Ada"), &json!("no_card")));
    let shown = format!("{customer} {:?}", setup.sandbox.requests());
    for (_, secret) in &pairs[1..] {
        assert!(*secret == "{}" || *secret == "100" || !shown.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn an_update_sets_clears_and_leaves_alone() {
    let setup = Setup::start().await;
    setup.sandbox.advance(Duration::from_secs(10));
    let pairs = [("phone", "1"), ("cf_tier", "gold"), ("meta_data", r#"{"a":1,"b":2}"#), ("auto_collection", "off")];
    let customer =
        setup.update(&[&pairs[..], &[("auto_close_invoices", "false"), ("fraud_flag", "safe")]].concat()).await;
    assert_eq!((&customer["phone"], &customer["cf_tier"]), (&json!("1"), &json!("gold")));
    assert_eq!((&customer["first_name"], &customer["company"]), (&json!("Ada"), &json!("Acme Analytics")));
    assert_eq!((&customer["created_at"], &customer["updated_at"]), (&json!(START), &json!(START + 10)));
    assert_eq!((&customer["auto_close_invoices"], &customer["fraud_flag"]), (&json!(false), &json!("safe")));
    assert_eq!(customer["resource_version"], (START + 10) * 1_000);

    // JSON is replaced as a whole, a blank value clears, and what has a default takes it again.
    let cleared = [("phone", ""), ("cf_tier", ""), ("meta_data", r#"{"b":3}"#), ("auto_collection", "")];
    let customer = setup.update(&[&cleared[..], &[("auto_close_invoices", ""), ("company", " ")]].concat()).await;
    for name in ["phone", "cf_tier", "auto_close_invoices", "company"] {
        assert_eq!(customer.get(name), None, "{name}");
    }
    assert_eq!((&customer["meta_data"], &customer["auto_collection"]), (&json!({"b": 3}), &json!("on")));
    // At the same second as well, a later version is a greater one.
    assert_eq!(customer["resource_version"], (START + 10) * 1_000 + 1);
    assert_eq!(setup.update(&[("meta_data", "")]).await.get("meta_data"), None);

    let field = |value: &'static str| {
        ["provider_name", "field_id", "field_value"].map(|column| (format!("tax_providers_fields[{column}][0]"), value))
    };
    for (value, expected) in [("x", 1), ("y", 1), ("", 0)] {
        let pairs = field(value);
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (&**name, *value)).collect();
        let customer = setup.update(&pairs).await;
        assert_eq!(customer["tax_providers_fields"].as_array().map_or(0, Vec::len), expected);
    }
}

#[tokio::test]
async fn a_business_entity_may_be_given_once_only_or_alike() {
    let setup = Setup::start().await;
    let create = |header: &str, pairs: &[(&str, &str)]| {
        let request = setup.chargebee(Method::POST, "/customers").header("content-type", FORM);
        send(request.header("chargebee-business-entity-id", header).body(form(pairs)))
    };
    let param = "business_entity_id";
    assert_eq!(create("be_1", &[]).await.json(200)["customer"][param], "be_1");
    assert_eq!(create("be_1", &[(param, "be_1")]).await.json(200)["customer"][param], "be_1");
    create("be_1", &[(param, "be_2")]).await.error(400, "param_wrong_value", Some(param));
}

#[tokio::test]
async fn a_deleted_customer_is_found_in_lists_only_if_asked_for() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    let contact = [("contact[email]", "a@b"), ("contact[id]", "c1")];
    setup.post("/customers/cust_42/add_contact", &contact).await.json(200);
    let deleted = setup.post("/customers/cust_42/delete", &[("delete_payment_method", "false")]).await.json(200);
    assert_eq!((&deleted["customer"]["id"], &deleted["customer"]["deleted"]), (&json!("cust_42"), &json!(true)));

    let not_found = "resource_not_found";
    setup.get("/customers/cust_42").await.error(404, not_found, None);
    setup.get("/customers/cust_42/contacts").await.error(404, not_found, None);
    setup.post("/customers/cust_42", &[("phone", "1")]).await.error(404, not_found, None);
    setup.post("/customers/cust_42/delete", &[]).await.error(404, not_found, None);
    setup.post("/customers/cust_42/add_contact", &[("contact[email]", "a@b")]).await.error(404, not_found, None);
    setup.post("/customers/cust_42/update_contact", &[("contact[id]", "c1")]).await.error(404, not_found, None);
    setup.post("/customers/cust_42/delete_contact", &[("contact[id]", "c1")]).await.error(404, not_found, None);
    let customer = [("customer[id]", "cust_42")];
    setup.post("/portal_sessions", &customer).await.error(404, not_found, Some("customer[id]"));
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
    let login = setup.open(&format!("{}/portal/login?return_url=https://a.example/", setup.sandbox.url())).await;
    assert!(login.page(200, "log-in-cust_7").find("cust_42").is_none());
    let fields = [("return_url", "https://a.example/"), ("customer_id", "cust_42")];
    setup.submit("/portal/login", &fields).await.page(404, "unknown-customer");

    let ids = async |query: &str| {
        let list = setup.get(&format!("/customers{query}")).await.json(200)["list"].clone();
        list.as_array().unwrap().iter().map(|entry| text(&entry["customer"]["id"]).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids("").await, ["cust_7"]);
    assert_eq!(ids("?include_deleted=false").await, ["cust_7"]);
    assert_eq!(ids("?include_deleted=true").await, ["cust_42", "cust_7"]);

    // The id is free again.
    let again = setup.customer(&[("id", "cust_42"), ("first_name", "Alan")]).await;
    assert_eq!((&again["first_name"], again.get("contacts")), (&json!("Alan"), None));
    assert_eq!(ids("?include_deleted=true").await, ["cust_7", "cust_42"]);
    // The new one has none of what the pages showed of the old one.
    let page = setup.open(text(&setup.session(&[]).await["access_url"])).await;
    page.page(200, "no-subscriptions");
}

#[tokio::test]
async fn the_portal_shows_what_is_known() {
    let setup = Setup::start().await;
    setup.customer(&[("id", "nobody")]).await;
    let open = async |id: &str| {
        let session = setup.post("/portal_sessions", &[("customer[id]", id)]).await.json(200);
        setup.open(text(&session["portal_session"]["access_url"])).await
    };
    assert!(open("nobody").await.page(200, "customer-id").contains(">nobody<"));
    setup.update(&[("first_name", "Augusta <3"), ("last_name", "")]).await;
    setup
        .post("/customers/cust_42/add_contact", &[("contact[email]", "a@b"), ("contact[last_name]", "B")])
        .await
        .json(200);
    let response = open("cust_42").await;
    assert!(response.page(200, "customer-name").contains(">Augusta &lt;3<"));
    assert_eq!(Html::parse(&response.text).text("contact"), "B a@b");
}

#[tokio::test]
async fn unknown_customers_are_not_found() {
    let setup = Setup::start().await;
    for (method, path) in [
        (Method::GET, "/customers/nope"),
        (Method::POST, "/customers/nope"),
        (Method::POST, "/customers/nope/delete"),
        (Method::GET, "/customers/nope/contacts"),
    ] {
        send(setup.chargebee(method, path)).await.error(404, "resource_not_found", None);
    }
}

#[tokio::test]
async fn a_repeated_create_makes_one_customer() {
    let setup = Setup::start().await;
    let create = || {
        let request = setup.chargebee(Method::POST, "/customers").header("content-type", FORM);
        send(request.header("chargebee-idempotency-key", "set-up").body("first_name=Ada&cf_x=1"))
    };
    let (first, second) = (create().await, create().await);
    assert_eq!(first.json(200), second.json(200));
    assert_eq!(second.headers["chargebee-idempotency-replayed"], "true");
    assert_eq!(setup.get("/customers").await.json(200)["list"].as_array().map(Vec::len), Some(3));
}
