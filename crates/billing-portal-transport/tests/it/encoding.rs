//! Requests as they go out.

use std::collections::BTreeMap;

use billing_portal_transport::{
    BaseUrl, Change, Clear, Error, JsonText, Timestamp, climbs, encode_path, form_body, header,
};
use proptest::prelude::*;
use serde::Serialize;

use crate::client::Client;
use crate::server::{Response, serve};

#[derive(Serialize)]
struct Form {
    contact: Contact,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'static str>,
    addons: Vec<&'static str>,
}

#[derive(Serialize)]
struct Contact {
    email: &'static str,
    enabled: bool,
    first_name: &'static str,
}

const FORM: Form = Form {
    contact: Contact { email: "ada+x@acme.example", enabled: true, first_name: "" },
    label: None,
    addons: vec![],
};

#[test]
fn forms_nest_in_brackets_index_arrays_and_keep_empty_text() {
    let form = Form { addons: vec!["a&b", "ü"], ..FORM };
    assert_eq!(
        form_body(&form).unwrap(),
        "contact%5Bemail%5D=ada%2Bx%40acme.example&contact%5Benabled%5D=true&contact%5Bfirst_name%5D=\
         &addons%5B0%5D=a%26b&addons%5B1%5D=%C3%BC"
    );
}

#[test]
fn null_is_blank_nothing_is_sent_for_what_is_empty_and_names_are_encoded_once() {
    let form = serde_json::json!({
        "a": {}, "b": [], "c": null, "d": { "e": null, "f": [] }, "g": [{}, null, "h"], "cf_[x]": 1.5, "i": ""
    });
    assert_eq!(form_body(&form).unwrap(), "c=&cf_%5Bx%5D=1.5&d%5Be%5D=&g%5B1%5D=&g%5B2%5D=h&i=");
    assert_eq!(form_body(&serde_json::json!({})).unwrap(), "");
    assert!(form_body("text").is_err() && form_body(&[("a", "b")]).is_err(), "a form is an object");
}

#[test]
fn members_of_a_map_go_out_by_name_and_the_later_of_two() {
    #[derive(Serialize)]
    struct Extra {
        cf_b: &'static str,
        card: std::collections::HashMap<&'static str, u8>,
        id: Option<&'static str>,
        cf: i8,
    }
    #[derive(Serialize)]
    struct Flat {
        id: &'static str,
        #[serde(flatten)]
        extra: Extra,
    }
    let card = [("c", 1), ("a", 2), ("b", 3)].into();
    let extra = Extra { cf_b: "b&", card, id: Some("late"), cf: -1 };
    let flat = form_body(&Flat { id: "early", extra }).unwrap();
    assert_eq!(flat, "card%5Ba%5D=2&card%5Bb%5D=3&card%5Bc%5D=1&cf=-1&cf_b=b%26&id=late");
}

#[test]
fn a_value_with_a_name_is_written_as_json_would_nest_it() {
    #[derive(Serialize)]
    enum Method {
        Token(&'static str),
        Card { number: &'static str },
        Pair(u8, char),
        Cash,
    }
    let form = |method: Method| form_body(&BTreeMap::from([("method", method)])).unwrap();
    assert_eq!(form(Method::Token("t")), "method%5BToken%5D=t");
    assert_eq!(form(Method::Card { number: "4" }), "method%5BCard%5D%5Bnumber%5D=4");
    assert_eq!(form(Method::Pair(1, 'x')), "method%5BPair%5D%5B0%5D=1&method%5BPair%5D%5B1%5D=x");
    assert_eq!(form(Method::Cash), "method=Cash");
    assert!(form_body(&Method::Cash).is_err() && form_body(&1).is_err() && form_body(&()).is_err());
    assert!(form_body(&BTreeMap::from([("", 1)])).is_err() && form_body(&BTreeMap::from([(1, 1)])).is_err());
}

#[test]
fn a_number_that_is_kept_as_text_is_a_number() {
    #[derive(Serialize)]
    #[serde(rename = "$serde_json::private::Number")]
    struct Kept {
        #[serde(rename = "$serde_json::private::Number")]
        text: &'static str,
    }
    assert_eq!(form_body(&BTreeMap::from([("rate", Kept { text: "1.50" })])).unwrap(), "rate=1.50");
}

/// As generated for an update: what is absent is left out by the type itself.
#[derive(Default, Serialize)]
struct Update {
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<Change<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<Change<i32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meta_data: Option<Change<JsonText<serde_json::Value>>>,
}

#[test]
fn a_field_is_set_cleared_or_left_alone_in_forms_and_in_json() {
    let json = |update: &Update| serde_json::to_string(update).unwrap();
    let none = Update::default();
    assert_eq!((form_body(&none).unwrap(), json(&none)), (String::new(), "{}".to_owned()));
    let cleared = Update { phone: Some(Clear.into()), days: Some(Clear.into()), meta_data: Some(Clear.into()) };
    assert_eq!(form_body(&cleared).unwrap(), "phone=&days=&meta_data=");
    assert_eq!(json(&cleared), r#"{"phone":null,"days":null,"meta_data":null}"#);
    let meta_data = serde_json::json!({ "a b": [1, null] });
    let set = Update { phone: Some("1".into()), days: Some(30.into()), meta_data: Some(meta_data.into()) };
    assert_eq!(form_body(&set).unwrap(), "phone=1&days=30&meta_data=%7B%22a+b%22%3A%5B1%2Cnull%5D%7D");
    assert_eq!(json(&set), r#"{"phone":"1","days":30,"meta_data":"{\"a b\":[1,null]}"}"#);
}

#[test]
fn a_number_that_json_cannot_write_does_not_clear_the_field() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let update = BTreeMap::from([("rate", Change::Set(number))]);
        let error = form_body(&update).unwrap_err();
        assert_eq!(error.to_string(), "the request body cannot be written as a form");
        assert!(serde_json::to_string(&update).is_err(), "{number}");
    }
    let update = BTreeMap::from([("rate", Change::Set(0.5)), ("till", Clear.into())]);
    assert_eq!(form_body(&update).unwrap(), "rate=0.5&till=");
    // What begins like `null` is not.
    assert_eq!(form_body(&BTreeMap::from([("tag", Change::from("null"))])).unwrap(), "tag=null");
    let free = Change::from(serde_json::Value::Null);
    assert_eq!(form_body(&BTreeMap::from([("meta_data", free)])).unwrap(), "meta_data=null");
}

#[test]
fn a_change_as_text_is_what_a_form_holds() {
    assert_eq!(Change::Set(12).to_string(), "12");
    assert_eq!((Change::<i32>::Clear.to_string(), Clear.to_string()), (String::new(), String::new()));
}

#[test]
fn changes_and_json_texts_are_read_as_they_are_written() {
    assert_eq!(serde_json::from_str::<Change<i64>>("null").unwrap(), Change::Clear);
    assert_eq!(serde_json::from_str::<Change<i64>>("3").unwrap(), Change::Set(3));
    let times =
        JsonText(vec![Timestamp::from_unix_seconds(1_500_000_000), Timestamp::from_unix_seconds(1_600_000_000)]);
    assert_eq!(times.to_string(), "[1500000000,1600000000]");
    assert_eq!("[1500000000, 1600000000]".parse::<JsonText<Vec<Timestamp>>>().unwrap(), times);
    assert_eq!(
        serde_json::from_str::<JsonText<Vec<Timestamp>>>(&serde_json::to_string(&times).unwrap()).unwrap(),
        times
    );
    let planted = serde_json::from_str::<JsonText<i32>>(r#""\"tok_planted_secret\"""#).unwrap_err();
    assert!(!planted.to_string().contains("planted"), "{planted}");
}

#[test]
fn a_value_without_end_is_an_error_that_does_not_quote_it() {
    let deep = (0..40).fold(serde_json::json!("tok_planted_secret"), |inner, _| serde_json::json!({ "a": inner }));
    let error = form_body(&deep).unwrap_err();
    assert_eq!(error.to_string(), "the request body cannot be written as a form");
}

#[tokio::test]
async fn a_form_goes_out_with_credentials() {
    let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    Client::new(&url).post_form(&FORM).await.unwrap();
    let request = requests.recv().await.unwrap();
    assert!(request.starts_with("POST /api/things HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nauthorization: Basic a2V5X3BsYW50ZWRfc2VjcmV0Og==\r\n"), "{request}");
    assert!(request.contains("\r\ncontent-type: application/x-www-form-urlencoded\r\n"), "{request}");
    assert!(request.contains("\r\nuser-agent: billing-portal/"), "{request}");
}

#[tokio::test]
async fn a_post_without_body_or_with_an_empty_form_says_so() {
    let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    Client::new(&url).post_empty().await.unwrap();
    Client::new(&url).post_form(&serde_json::json!({})).await.unwrap();
    for _ in 0..2 {
        let request = requests.recv().await.unwrap();
        assert_eq!(request.matches("content-length: 0\r\n").count(), 1, "{request}");
        assert_eq!(request.matches("content-type: application/x-www-form-urlencoded\r\n").count(), 1, "{request}");
    }
}

#[tokio::test]
async fn options_add_headers_but_replace_neither_the_request_s_own_nor_credentials() {
    let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    let client = Client::new(&url).with(|options| {
        options
            .header(header::HeaderName::from_static("x-device"), header::HeaderValue::from_static("from options"))
            .header(header::HeaderName::from_static("x-brand"), header::HeaderValue::from_static("b1"))
            .post_header(header::HeaderName::from_static("x-key"), header::HeaderValue::from_static("k1"))
            .header(header::AUTHORIZATION, header::HeaderValue::from_static("Bearer other"));
    });
    let request = reqwest::Client::new().get(format!("{url}/things/1")).header("x-device", "from request");
    client.call(request, "get_thing").await.unwrap();
    let request = requests.recv().await.unwrap();
    assert!(request.contains("x-device: from request\r\n") && request.contains("x-brand: b1\r\n"), "{request}");
    assert!(request.contains("authorization: Basic ") && !request.contains("Bearer"), "{request}");
    assert!(!request.contains("x-key"), "not on a GET: {request}");
    client.post_empty().await.unwrap();
    let request = requests.recv().await.unwrap();
    assert!(request.contains("x-key: k1\r\n"), "{request}");
}

#[tokio::test]
async fn a_header_of_the_request_keeps_its_counterpart_of_the_options_away() {
    let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    let encoded = header::HeaderName::from_static("x-user-encoded");
    let client = Client::new(&url).with(|options| {
        options.header(encoded.clone(), header::HeaderValue::from_static("em/Dqw=="));
    });
    let request = reqwest::Client::new().get(format!("{url}/things/1")).header("x-user", "ada");
    client.call(request, "get_thing").await.unwrap();
    client.get_thing("1", None).await.unwrap();
    assert!(!requests.recv().await.unwrap().contains("x-user-encoded"));
    assert!(requests.recv().await.unwrap().contains("x-user-encoded: em/Dqw==\r\n"));
}

#[tokio::test]
async fn query_parameters_are_scalars_lists_or_absent() {
    let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    let client = Client::new(&url);
    client.get_thing("t1", Some(10)).await.unwrap();
    client.get_thing("t1", None).await.unwrap();
    assert!(requests.recv().await.unwrap().starts_with("GET /api/things/t1?limit=10 "));
    assert!(requests.recv().await.unwrap().starts_with("GET /api/things/t1 "));
}

#[tokio::test]
async fn an_id_that_reaches_another_endpoint_is_refused_before_anything_is_sent() {
    let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    for id in ["", ".", "..", "../things/t2", "a/../b", r"a\..\b", "t1/.", "..;", "..;x=1/y"] {
        let error = Client::new(&url).get_thing(id, None).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{id:?}: {error:?}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(requests.try_recv().is_err(), "something was sent");
}

#[tokio::test]
async fn a_header_beyond_ascii_is_refused_before_anything_is_sent() {
    let (url, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    let request = reqwest::Client::new().get(format!("{url}/things/1")).header("x-user", "zoë");
    let error = Client::new(&url).call(request, "get_thing").await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    assert!(requests.try_recv().is_err(), "something was sent");
}

#[test]
fn the_documented_colon_stays_and_separators_are_escaped() {
    assert_eq!(encode_path("external:123"), "external:123");
    assert_eq!(encode_path(r"a/b\c?d#e%2Ff g"), "a%2Fb%5Cc%3Fd%23e%252Ff%20g");
    assert_eq!(encode_path("cust;x=1&y+z@a"), "cust%3Bx%3D1%26y%2Bz%40a");
}

proptest! {
    #[test]
    fn any_id_is_refused_or_reaches_exactly_its_endpoint(id in prop_oneof![any::<String>(), r"[./\\a%:;]{0,6}"]) {
        let encoded = encode_path(&id);
        let base_url = BaseUrl::new("https://h.example:8443/v1/").unwrap();
        let url = base_url.join(format_args!("/customers/{encoded}/portal"));
        let parsed = reqwest::Url::parse(&format!("https://h.example:8443/v1/customers/{encoded}/portal")).unwrap();
        prop_assert_eq!(&url, &parsed);
        if encoded.contains("%!") {
            prop_assert!(id.is_empty() || climbs(&id));
        } else {
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            prop_assert_eq!(segments.len(), 4, "{}", url);
            let decoded = percent_encoding::percent_decode_str(segments[2]).decode_utf8().unwrap();
            prop_assert_eq!(decoded, id.as_str());
            prop_assert_eq!((segments[0], segments[1], segments[3]), ("v1", "customers", "portal"));
        }
    }
}

/// The pairs that the vendor's rules give for a value, worked out from the rules and not from the serializer.
fn pairs(name: &str, value: &serde_json::Value, into: &mut Vec<(String, String)>) {
    use serde_json::Value;
    let inner = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}[{key}]") };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| pairs(&inner(key), value, into)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| pairs(&inner(&index.to_string()), value, into));
        }
        Value::String(text) => into.push((name.to_owned(), text.clone())),
        other => into.push((name.to_owned(), other.to_string())),
    }
}

fn form() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let leaf = prop_oneof![
        any::<String>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(4, 30, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Value::from),
            prop::collection::btree_map("[a-zA-Z0-9_.\\-é ]{1,8}", inner, 1..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    });
    prop::collection::btree_map("[a-z_]{1,8}", value, 0..5)
        .prop_map(|members| Value::Object(members.into_iter().collect()))
}

proptest! {
    #[test]
    fn any_form_comes_back_through_another_parser(form in form()) {
        let mut expected = Vec::new();
        pairs("", &form, &mut expected);
        let body = form_body(&form).unwrap();
        let received: Vec<(String, String)> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        prop_assert_eq!(received, expected, "{}", body);
    }
}
