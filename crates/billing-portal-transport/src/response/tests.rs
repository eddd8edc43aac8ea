//! Any bytes as a response: never a panic, and never a word of it in the error. `PROPTEST_CASES` sets how many.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::error::Error;
use crate::secret::Secret;
use crate::timestamp::Timestamp;

/// The shapes that generated types have.
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "it is decoding that is tested")]
struct Body {
    id: String,
    token: Secret,
    created_at: Timestamp,
    expires_at: Option<Timestamp>,
    count: i64,
    deleted: bool,
    linked: Option<Vec<Linked>>,
    #[serde(flatten)]
    extra: BTreeMap<String, serde_json::Value>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "it is decoding that is tested")]
struct Linked {
    email: Option<String>,
    #[serde(default)]
    balance: Vec<i64>,
}

const GOOD: &str = r#"{"id":"planted_1","token":"planted_2","created_at":1,"count":-1,"deleted":false,
    "linked":[{"email":"planted_3","balance":[1,2]}],"cf_x":{"planted_4":null}}"#;

fn decode(body: &[u8]) -> Result<ResponseValue<Body>, Error<()>> {
    let response =
        Response::new(Box::new(Head::new(&NO_API, StatusCode::OK, HeaderMap::new(), 1)), Bytes::copy_from_slice(body));
    response.decode().map_err(Error::UnexpectedResponse)
}

fn check(body: &[u8]) -> Result<(), TestCaseError> {
    if let Err(error) = decode(body) {
        let Error::UnexpectedResponse(response) = &error else { return Err(TestCaseError::fail("another error")) };
        prop_assert_eq!(response.body().as_ref(), body, "the body is whole");
        prop_assert!(response.decode_error().is_some());
        // The place names members, which are not secret; values are.
        let printed = format!("{error} {error:?}");
        prop_assert!(
            !["planted_1", "planted_2", "planted_3"].iter().any(|value| printed.contains(value)),
            "{}",
            printed
        );
    }
    Ok(())
}

#[test]
fn the_good_one_decodes() {
    assert_eq!(decode(GOOD.as_bytes()).unwrap().id, "planted_1");
}

fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|b| b.to_string()),
        any::<i64>().prop_map(|n| n.to_string()),
        any::<f64>().prop_map(|n| format!("{n:e}")),
        any::<String>().prop_map(|s| serde_json::Value::from(s).to_string()),
        Just("\"planted_2\"".to_owned()),
        Just("1e999".to_owned()),
        Just("18446744073709551616".to_owned()),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(("[a-z_]{1,9}", inner), 0..5).prop_map(|members| {
                let members: Vec<_> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn any_bytes(body in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&body)?;
    }

    #[test]
    fn any_json(body in json()) {
        check(body.as_bytes())?;
    }

    #[test]
    fn a_good_one_with_a_piece_of_something_else(at in 0..GOOD.len(), length in 0..40_usize, piece in json()) {
        let bytes = GOOD.as_bytes();
        let end = (at + length).min(bytes.len());
        check(&[&bytes[..at], piece.as_bytes(), &bytes[end..]].concat())?;
    }

    #[test]
    fn a_good_one_cut_short(length in 0..GOOD.len()) {
        prop_assert!(decode(&GOOD.as_bytes()[..length]).is_err());
        check(&GOOD.as_bytes()[..length])?;
    }

    #[test]
    fn deep_nesting_ends(depth in 0..5_000_usize) {
        check(&[b"[".repeat(depth), b"]".repeat(depth)].concat())?;
        check(&b"{\"linked\":".repeat(depth))?;
    }
}
