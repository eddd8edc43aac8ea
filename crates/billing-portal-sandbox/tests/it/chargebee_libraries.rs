//! What Chargebee's official libraries send that differs between them.
//!
//! Those for Python and Node are run, in `tests/conformance/`. These are the forms of the others.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::Value;

use crate::{FORM, Setup, send};

/// A form of request that a library sends.
struct Case {
    /// The library and its version; `run` if the form was seen on the wire, `read` if it was read in the source.
    from: &'static str,
    /// What comes after the API key in the credentials.
    after_key: &'static str,
    method: Method,
    target: &'static str,
    body: &'static str,
    /// Where the response has what, if the request was read as the library means it.
    shows: (&'static str, &'static str),
}

const CREATED: (&str, &str) = ("/portal_session/customer_id", "cust_42");
const SLASH: (&str, &str) = ("/customer/id", "a/b");
const SECOND: (&str, &str) = ("/list/0/customer/id", "cust_7");

#[rustfmt::skip]
const CASES: &[Case] = &[
    Case { from: "PHP 4.20, run", after_key: "", method: Method::POST, target: "/portal_sessions",
           body: "customer%5Bid%5D=cust_42", shows: CREATED },
    Case { from: "PHP 4.20, run", after_key: "", method: Method::GET, target: "/customers/cust_7", body: "",
           shows: ("/customer/id", "cust_7") },
    Case { from: "Go 3.48, run", after_key: "", method: Method::POST, target: "/portal_sessions",
           body: "customer%5Bid%5D=cust_42", shows: CREATED },
    Case { from: "Go 3.48, run", after_key: "", method: Method::GET, target: "/customers/a%2Fb", body: "", shows: SLASH },
    Case { from: "Ruby 2.77, run", after_key: ":", method: Method::POST, target: "/portal_sessions",
           body: "customer[id]=cust_42", shows: CREATED },
    Case { from: "Ruby 2.77, run", after_key: ":", method: Method::GET, target: "/customers/a/b", body: "", shows: SLASH },
    Case { from: "Java 4.0.1, run", after_key: ":", method: Method::POST, target: "/portal_sessions",
           body: "customer%5Bid%5D=cust_42", shows: CREATED },
    Case { from: "Java 4.0.1, run", after_key: ":", method: Method::GET,
           target: "/customers?id%5Bin%5D=%5Bcust_7%2Cnobody%5D", body: "", shows: SECOND },
    Case { from: "Java 4.0.1, read", after_key: ":", method: Method::GET,
           target: "/customers?auto_collection%5Bnot_in%5D=%5Boff%5D&id%5Bnot_in%5D=%5Bcust_42%5D", body: "", shows: SECOND },
    Case { from: "Java 4.0.1, read", after_key: ":", method: Method::GET,
           target: "/customers?created_at%5Bbetween%5D=%5B1767225600%2C1767225601%5D&id%5Bis%5D=cust_7", body: "",
           shows: SECOND },
];

#[tokio::test]
async fn the_forms_of_all_libraries_are_understood() {
    let setup = Setup::start().await;
    setup.customer(&[("id", "a/b")]).await;
    let chargebee = setup.sandbox.chargebee();
    for case in CASES {
        let credentials = STANDARD.encode(format!("{}{}", chargebee.api_key(), case.after_key));
        let request = setup.http.request(case.method.clone(), format!("{}{}", chargebee.base_url(), case.target));
        let request = request.header("authorization", format!("Basic {credentials}"));
        let request = if case.body.is_empty() { request } else { request.header("content-type", FORM).body(case.body) };
        let response = send(request).await;
        assert_eq!(response.status, 200, "{}: {}", case.from, response.text);
        let (place, expected) = case.shows;
        let body = response.json(200);
        assert_eq!(body.pointer(place).and_then(Value::as_str), Some(expected), "{}: {body}", case.from);
    }
}

#[tokio::test]
async fn credentials_without_a_colon_are_a_key_of_their_own() {
    let setup = Setup::start().await;
    let key = setup.sandbox.chargebee().api_key();
    let with = |credentials: String| {
        let request = setup.http.get(format!("{}/customers/cust_42", setup.sandbox.chargebee().base_url()));
        send(request.header("authorization", format!("Basic {}", STANDARD.encode(credentials))))
    };
    with(key.to_owned()).await.json(200);
    for wrong in [key[1..].to_owned(), format!("{key}x"), format!("{key} "), format!("{key}::"), format!(":{key}")] {
        with(wrong).await.error(401, "api_authentication_failed", None);
    }
}
