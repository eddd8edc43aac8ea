//! Runs in the crate generated from Chargebee's own file on API v1: the forms and queries that the vendor's library sends to v2,
//! where v1 has the same parameters.

#[path = "server.in"]
mod server;

use serde_json::Value;
use server::{run, serve};
use vendor_client::{Client, Connection, Credentials, Secret, types};

fn cases() -> Vec<Value> {
    include_str!("recorded.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn pairs(form: &str) -> Vec<&str> {
    let mut pairs: Vec<&str> = form.split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.sort_unstable();
    pairs
}

/// The library's own escapes, and those of the standard, of the same text.
fn plain(form: &str) -> Vec<String> {
    pairs(form).into_iter().map(|pair| pair.replace("%7E", "~").replace("%2A", "*")).collect()
}

fn reproduced<T: serde::de::DeserializeOwned + serde::Serialize>(prefix: &str) -> usize {
    let mut count = 0;
    for case in cases() {
        let name = case["case"].as_str().unwrap();
        let params = &case["args"]["params"];
        let Some(body) = case["request"]["body"].as_str().filter(|_| name.starts_with(prefix)) else { continue };
        // Parameters that v1 lacks, and lists where v1 has texts, do not fit the type.
        let Ok(typed) = serde_json::from_value::<T>(params.clone()) else {
            println!("{name}: not of v1");
            continue;
        };
        // JSON in a text has no one spelling.
        if body.contains("%22") || body.contains("%7B") {
            println!("{name}: holds JSON");
            continue;
        }
        let form = progenitor_client::form_body(&typed).unwrap();
        if pairs(&form).len() < pairs(body).len() {
            println!("{name}: v1 lacks a parameter");
            continue;
        }
        assert_eq!(plain(&form), plain(body), "{name}");
        count += 1;
    }
    count
}

#[test]
fn forms_are_those_that_were_recorded() {
    let created = reproduced::<types::CreateACustomerBody>("customer_create_");
    let updated = reproduced::<types::UpdateACustomerBody>("customer_update");
    let sessions = reproduced::<types::CreateAPortalSessionBody>("ps_create_");
    assert!(created >= 1 && updated >= 1 && sessions >= 3, "{created} {updated} {sessions}");
}

/// Of the recorded filters, v1 has `limit` and `offset`.
#[test]
fn requests_reach_a_server_as_they_were_recorded() {
    for (name, given) in [("customer_list_no_params", &[][..]), ("customer_list_filters", &["limit", "offset"][..])] {
        let case = cases().into_iter().find(|case| case["case"] == name).unwrap();
        let (url, server) = serve("200 OK", "{\"list\":[]}");
        let credentials = Credentials::basic_auth_key(&Secret::from("test_key_123".to_owned())).unwrap();
        let client = Client::builder(credentials).base_url(&url).connection(&Connection::default()).build().unwrap();
        let params = &case["args"]["params"];
        let mut call = client.list_customers();
        if !given.is_empty() {
            call = call.limit(params["limit"].as_i64().unwrap() as i32).offset(params["offset"].as_str().unwrap());
        }
        run(call.send()).unwrap();
        let received = server.join().unwrap();
        let target = received.split(' ').nth(1).unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        assert!(received.starts_with("GET ") && path.ends_with("/customers"), "{received}");
        assert!(received.contains("authorization: Basic dGVzdF9rZXlfMTIzOg=="), "{received}");
        let recorded = case["request"]["target"].as_str().unwrap();
        let recorded = pairs(recorded.split_once('?').map_or("", |(_, query)| query));
        let of_v1 = |pair: &&str| given.iter().any(|name| pair.starts_with(&format!("{name}=")));
        assert_eq!(pairs(query), recorded.into_iter().filter(of_v1).collect::<Vec<_>>(), "{name}");
    }
}
