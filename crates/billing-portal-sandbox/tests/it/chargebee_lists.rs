//! Lists: filters, order and pages.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{START, Setup, form, pairs, text};

/// The ids in a list, in its order.
fn ids(body: &Value, kind: &str) -> Vec<String> {
    let list = body["list"].as_array().expect("a list");
    assert!(list.iter().all(|entry| entry.as_object().map(serde_json::Map::len) == Some(1)));
    list.iter().map(|entry| text(&entry[kind]["id"]).to_owned()).collect()
}

impl Setup {
    async fn list(&self, pairs: &[(&str, &str)]) -> Value {
        self.get(&format!("/customers?{}", form(pairs))).await.json(200)
    }

    async fn listed(&self, pairs: &[(&str, &str)]) -> Vec<String> {
        ids(&self.list(pairs).await, "customer")
    }

    /// Beside the default customers: `c1` to `c3`, one a minute.
    async fn with_three() -> Self {
        let setup = Self::start().await;
        for (id, more) in [
            ("c1", &[("email", "john+x@example.com"), ("first_name", "Jo hn"), ("auto_close_invoices", "true")][..]),
            ("c2", &[("company", "it's"), ("auto_collection", "off"), ("business_entity_id", "be_1")]),
            ("c3", &[("taxability", "exempt"), ("phone", "1"), ("offline_payment_method", "cash")]),
        ] {
            setup.sandbox.advance(Duration::from_secs(60));
            setup.customer(&[&[("id", id)], more].concat()).await;
        }
        setup
    }
}

const ALL: [&str; 5] = ["cust_42", "cust_7", "c1", "c2", "c3"];

#[tokio::test]
async fn filters() {
    let setup = Setup::with_three().await;
    let minute = |n: u64| (START + 60 * n).to_string();
    let (first, second, third) = (minute(1), minute(2), minute(3));
    let between = format!("[{first},{second}]");
    let python = format!("['{first}', '{second}']");
    let quoted = format!("[\"{first}\",\"{second}\"]");
    for (name, value, expected) in [
        ("id[is]", "c1", &["c1"][..]),
        ("id[is_not]", "c1", &["cust_42", "cust_7", "c2", "c3"]),
        ("id[starts_with]", "cust_", &["cust_42", "cust_7"]),
        ("id[in]", r#"["c1","cust_7","nobody"]"#, &["cust_7", "c1"]),
        ("id[in]", "['c1', 'cust_7']", &["cust_7", "c1"]),
        ("id[in]", "[c1,cust_7]", &["cust_7", "c1"]),
        ("id[in]", "[]", &[]),
        ("id[not_in]", r#"["c1", "cust_7"]"#, &["cust_42", "c2", "c3"]),
        ("email[is]", "john+x@example.com", &["c1"]),
        ("email[is_present]", "false", &["c2", "c3"]),
        ("first_name[starts_with]", "Jo h", &["c1"]),
        ("last_name[is_present]", "true", &["cust_42", "cust_7"]),
        ("company[is]", "it's", &["c2"]),
        ("phone[is_present]", "true", &["c3"]),
        ("auto_collection[is]", "off", &["c2"]),
        ("auto_collection[in]", r#"["on","off"]"#, &ALL),
        ("taxability[is_not]", "taxable", &["c3"]),
        ("taxability[not_in]", "['exempt']", &["cust_42", "cust_7", "c1", "c2"]),
        ("taxability[not_in]", "[exempt]", &["cust_42", "cust_7", "c1", "c2"]),
        ("created_at[after]", &*first, &["c2", "c3"]),
        ("created_at[before]", &*first, &["cust_42", "cust_7"]),
        ("created_at[on]", &*third, &ALL),
        ("created_at[on]", "1767139200", &[]),
        ("created_at[between]", &*between, &["c1", "c2"]),
        ("created_at[between]", &*python, &["c1", "c2"]),
        ("created_at[between]", &*quoted, &["c1", "c2"]),
        ("updated_at[after]", &*second, &["c3"]),
        ("offline_payment_method[is]", "cash", &["c3"]),
        ("auto_close_invoices[is]", "true", &["c1"]),
        ("auto_close_invoices[is]", "false", &[]),
        ("channel[is]", "web", &ALL),
        ("channel[in]", r#"["app_store"]"#, &[]),
        ("business_entity_id[is]", "be_1", &["c2"]),
        ("relationship[parent_id][is]", "cust_42", &[]),
        ("relationship[payment_owner_id][is_not]", "cust_42", &ALL),
        ("relationship[invoice_owner_id][starts_with]", "c", &[]),
    ] {
        assert_eq!(setup.listed(&[(name, value)]).await, expected, "{name}={value}");
    }
    assert_eq!(setup.listed(&[("id[starts_with]", "c"), ("id[is_not]", "c1"), ("phone[is]", "1")]).await, ["c3"]);
}

/// A query as the vendor's Python SDK 3.29.0 sends it.
#[tokio::test]
async fn a_query_of_the_python_sdk() {
    let setup = Setup::with_three().await;
    let query = "limit=100&offset=%5B%221517505731000%22%2C%221%22%5D&include_deleted=false\
                 &email%5Bis%5D=john%2Bx%40example.com&id%5Bin%5D=%5B%27c1%27%2C+%27cust+2%27%5D\
                 &created_at%5Bbetween%5D=%5B%271500000000%27%2C+%271800000000%27%5D\
                 &first_name%5Bstarts_with%5D=Jo+hn&last_name%5Bis_present%5D=false&sort_by%5Basc%5D=created_at";
    let body = setup.get(&format!("/customers?{query}")).await.json(200);
    assert_eq!((ids(&body, "customer"), body.get("next_offset")), (vec!["c1".to_owned()], None));
    assert_eq!(setup.sandbox.requests().last().unwrap().operation_id.as_deref(), Some("list_customers"));
}

#[tokio::test]
async fn queries_are_checked() {
    let setup = Setup::start().await;
    for (name, value) in pairs(
        "limit=0; limit=101; limit=ten; limit=; offset=; offset=1; offset=[\"1\"]; offset=[\"1\",\"x\"]; \
         include_deleted=yes; id[is]=; id[in]=c1,c2; id[is_present]=true; id[between]=[1,2]; id=c1; \
         email[in]=[]; email[is_present]=1; auto_collection[is]=yes; auto_collection[in]=on; \
         auto_collection[in]=[\"on\",\"yes\"]; auto_close_invoices[is_not]=true; created_at[after]=2026-01-01; \
         created_at[is]=1767225600; \
         created_at[after]=1767225600000; created_at[before]=999999999; created_at[on]=+767225600; \
         created_at[between]=[1767225600000,1767225600001]; created_at[between]=[1500000000]; created_at[between]=['a', 'b']; \
         business_entity_id[is_not]=be_1; relationship[parent_id]=c1; relationship[child_id][is]=c1; \
         sort_by[asc]=email; sort_by[desc]=; sort_by=created_at; cf_tier=gold; cf_tier[like]=gold; cf_[is]=gold; cf_tier[is]=; cf_a[b][is]=x; city[is]=London",
    ) {
        let response = setup.get(&format!("/customers?{}", form(&[(name, value)]))).await;
        response.wrong(name, &[(name, value)]);
    }
    for query in
        ["sort_by[asc]=created_at&sort_by[desc]=created_at", "sort_by[desc]=created_at&sort_by[desc]=created_at"]
    {
        let response = setup.get(&format!("/customers?{query}")).await;
        response.error(400, "param_wrong_value", Some("sort_by[desc]"));
    }
    let not_here = setup.get("/customers/cust_42/contacts?id[is]=c1").await;
    not_here.error(400, "param_wrong_value", Some("id[is]"));
    setup.get("/customers/cust_42?limit=1").await.error(400, "param_wrong_value", Some("limit"));
}

#[tokio::test]
async fn order() {
    let setup = Setup::with_three().await;
    setup.sandbox.advance(Duration::from_secs(60));
    setup.post("/customers/cust_42", &[("phone", "2")]).await.json(200);
    assert_eq!(setup.listed(&[]).await, ALL);
    assert_eq!(setup.listed(&[("sort_by[asc]", "created_at")]).await, ALL);
    assert_eq!(setup.listed(&[("sort_by[desc]", "created_at")]).await, ["c3", "c2", "c1", "cust_7", "cust_42"]);
    assert_eq!(setup.listed(&[("sort_by[asc]", "updated_at")]).await, ["cust_7", "c1", "c2", "c3", "cust_42"]);
    assert_eq!(setup.listed(&[("sort_by[desc]", "updated_at")]).await, ["cust_42", "c3", "c2", "c1", "cust_7"]);
}

#[tokio::test]
async fn pages() {
    let setup = Setup::with_three().await;
    for order in [("sort_by[asc]", "created_at"), ("sort_by[desc]", "created_at"), ("sort_by[desc]", "updated_at")] {
        let whole = setup.listed(&[order]).await;
        for limit in 1..=5_usize {
            let (mut seen, mut offset) = (Vec::new(), None);
            let count = limit.to_string();
            loop {
                let next = [("offset", offset.as_deref().unwrap_or_default())];
                let next = if offset.is_some() { &next[..] } else { &[] };
                let page = setup.list(&[&[order, ("limit", &*count)], next].concat()).await;
                seen.push(ids(&page, "customer"));
                let Some(found) = page.get("next_offset") else { break };
                offset = Some(text(found).to_owned());
            }
            assert_eq!(seen.len(), 5_usize.div_ceil(limit), "{limit}");
            assert_eq!(seen.concat(), whole);
        }
    }
    let page = setup.list(&[("limit", "2")]).await;
    assert_eq!(page["next_offset"], json!(format!("[\"{}\",\"2\"]", START * 1_000)));
}

#[tokio::test]
async fn a_page_holds_ten_unless_told_otherwise() {
    let setup = Setup::start().await;
    for _ in 0..9 {
        setup.customer(&[]).await;
    }
    let page = setup.list(&[]).await;
    assert_eq!(ids(&page, "customer").len(), 10);
    assert_eq!(setup.listed(&[("offset", text(&page["next_offset"]))]).await.len(), 1);
    assert_eq!(setup.listed(&[("limit", "100")]).await.len(), 11);
}

#[tokio::test]
async fn pages_lose_nothing_while_customers_come_and_go() {
    let setup = Setup::with_three().await;
    let page = setup.list(&[("limit", "2")]).await;
    assert_eq!(ids(&page, "customer"), ["cust_42", "cust_7"]);
    setup.post("/customers/cust_42/delete", &[]).await.json(200);
    setup.post("/customers/cust_7/delete", &[]).await.json(200);
    setup.customer(&[("id", "a_last")]).await;
    assert_eq!(setup.listed(&[("offset", text(&page["next_offset"]))]).await, ["c1", "c2", "c3", "a_last"]);
}

#[tokio::test]
async fn contacts_by_pages() {
    let setup = Setup::start().await;
    assert_eq!(setup.get("/customers/cust_42/contacts").await.json(200), json!({"list": []}));
    for id in ["b", "a", "c"] {
        let pairs = [("contact[id]", id), ("contact[email]", "a@b")];
        setup.post("/customers/cust_42/add_contact", &pairs).await.json(200);
    }
    let whole = setup.get("/customers/cust_42/contacts").await.json(200);
    assert_eq!((ids(&whole, "contact"), whole.get("next_offset")), (["b", "a", "c"].map(str::to_owned).to_vec(), None));
    let expected = json!({
        "id": "b", "email": "a@b", "enabled": false, "send_account_email": false, "send_billing_email": false,
        "object": "contact",
    });
    assert_eq!(whole["list"][0]["contact"], expected);

    let page = setup.get("/customers/cust_42/contacts?limit=1").await.json(200);
    assert_eq!(ids(&page, "contact"), ["b"]);
    setup.post("/customers/cust_42/delete_contact", &[("contact[id]", "b")]).await.json(200);
    let query = form(&[("limit", "1"), ("offset", text(&page["next_offset"]))]);
    let page = setup.get(&format!("/customers/cust_42/contacts?{query}")).await.json(200);
    assert_eq!(ids(&page, "contact"), ["a"]);
    let query = form(&[("limit", "1"), ("offset", text(&page["next_offset"]))]);
    let page = setup.get(&format!("/customers/cust_42/contacts?{query}")).await.json(200);
    assert_eq!((ids(&page, "contact"), page.get("next_offset")), (vec!["c".to_owned()], None));
}
