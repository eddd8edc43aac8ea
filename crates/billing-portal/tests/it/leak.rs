//! Nothing that a developer prints holds a secret, whatever the vendor answers.

use std::error::Error as _;
use std::fmt::Write;

use billing_portal::{
    ApiKey, ApiSecret, Chargebee, CustomerRef, Error, PortalReturn, RequestContext, Secret, Upflow, Vendor,
};
use httpmock::MockServer;

use crate::support::{KEY, SECRET, TOKEN, URL, answer, chargebee, customer, portal_url, session, upflow};

/// `Display`, both forms of `Debug` and all sources.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        write!(text, " {cause} {cause:?} {cause:#?}").unwrap();
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn errors_hold_no_key_token_url_or_address_even_if_the_vendor_quotes_them() {
    // What the vendor was sent, in plain and as it travels: `key_planted_secret:` in Base64.
    let sent = format!("{TOKEN} {KEY} {SECRET} Basic a2V5X3BsYW50ZWRfc2VjcmV0Og==");
    let message = format!("{sent} of {URL} for ada@acme.example is wrong\\r\\nX-Forged: 1");
    let quoting = format!(r#"{{"message":"{message}","api_error_code":"{sent}","param":"{sent}","code":"{sent}"}}"#);
    let html = format!("<html>{TOKEN} {URL}</html>");
    for (status, body) in [(400, &quoting), (401, &quoting), (503, &quoting), (502, &html), (200, &html), (404, &html)]
    {
        let server = MockServer::start_async().await;
        answer(&server, status, &[("x-echo", URL)], body);
        let chargebee = chargebee(&server.base_url());
        let claim = PortalReturn::new("portal_1", TOKEN).unwrap();
        let customer = CustomerRef::external("123");
        for error in [
            chargebee.portal_link("cust_42").send().await.unwrap_err(),
            chargebee.retrieve_portal_session("portal_1").await.unwrap_err(),
            chargebee.activate_portal_session(claim).await.unwrap_err(),
            chargebee.logout_portal_session("portal_1").await.unwrap_err(),
            chargebee.add_contact("cust_42", "ada@acme.example").send().await.unwrap_err(),
            upflow(&server.base_url()).portal_link(customer).send().await.unwrap_err(),
        ] {
            let text = printed(&error);
            // A vendor can quote what it was sent, and URLs.
            let carries = |vendor| error.vendor() == Some(vendor);
            assert!(!text.contains(KEY) && !text.contains("url_planted"), "{text}");
            assert!(!carries(Vendor::Upflow) || !text.contains(SECRET), "{text}");
            assert!(!carries(Vendor::Chargebee) || !text.contains("a2V5X3"), "{text}");
            assert!(error.operation() != Some("activate_portal_session") || !text.contains(TOKEN), "{text}");
            assert!(!text.contains("ada@") && !text.contains('\r') && !error.to_string().contains('\n'), "{text}");
        }
    }
}

#[tokio::test]
async fn results_clients_and_builders_hide_their_secrets() {
    let server = MockServer::start_async().await;
    let mock = answer(&server, 200, &[], &session());
    let bee = chargebee(&server.base_url());
    let claim = PortalReturn::new("portal_1", TOKEN).unwrap();
    let link = bee.portal_link("cust_42").send().await.unwrap();
    let retrieved = bee.retrieve_portal_session("portal_1").await.unwrap();
    let raw = bee.raw().retrieve_portal_session().portal_session_id("portal_1").send().await.unwrap();
    assert_eq!((link.url(), retrieved.details().token.expose()), (URL, TOKEN), "the values are there");
    let form = billing_portal::chargebee::raw::types::ActivatePortalSessionRequest { token: Secret::from(TOKEN) };
    let raw_call = bee.raw().activate_portal_session().portal_session_id("portal_1").body(form);
    mock.delete_async().await;
    answer(&server, 200, &[], &portal_url());
    let flow = upflow(&server.base_url());
    let other = flow.portal_link(CustomerRef::external("123")).send().await.unwrap();
    let raw_url = flow.raw().create_portal_url().customer_id("external:1").send().await.unwrap();

    let builder = Chargebee::builder("acme-test", ApiKey::new(KEY));
    let pair = Upflow::builder(ApiKey::new(KEY), ApiSecret::new(SECRET));
    let contact = bee.add_contact("cust_42", "ada@acme.example");
    let context = RequestContext::builder().user("ada@acme.example").build().unwrap();
    let text = [
        format!("{bee:?} {bee:#?} {flow:?} {flow:#?} {builder:?} {pair:?}"),
        format!("{claim:?} {link:?} {link:#?} {retrieved:?} {retrieved:#?} {other:?} {contact:?} {context:?}"),
        format!("{raw:?} {raw:#?} {raw_call:?} {raw_url:?} {:?}", bee.portal_link("cust_42").context(&context)),
    ]
    .concat();
    assert!(!text.contains("planted_secret") && !text.contains("ada@"), "{text}");
    assert!(text.contains("portal_1") && text.contains("cust_42"), "what is no secret is worth printing: {text}");
}

#[tokio::test]
async fn a_body_that_does_not_decode_is_not_quoted() {
    let server = MockServer::start_async().await;
    answer(&server, 200, &[], &customer().replace("\"deleted\":false", &format!("\"deleted\":\"{TOKEN}\"")));
    let error = chargebee(&server.base_url()).add_contact("cust_42", "ada@acme.example").send().await.unwrap_err();
    assert!(error.to_string().contains("`customer.deleted`"), "{error}");
    assert!(!printed(&error).contains(TOKEN), "{error:?}");
}
