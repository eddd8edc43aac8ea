//! What comes back, typed, from answers of today and of next year.

use billing_portal::chargebee::PortalSessionStatus;
use billing_portal::{CustomerRef, ErrorKind, Timestamp};
use httpmock::MockServer;

use crate::support::{TOKEN, URL, answer, chargebee, customer, portal_url, session, upflow};

#[tokio::test]
async fn a_link_has_its_url_verbatim_its_end_and_its_session() {
    let server = MockServer::start_async().await;
    answer(&server, 200, &[], &session());
    let link = chargebee(&server.base_url()).portal_link("cust_42").send().await.unwrap();
    assert_eq!((link.url(), link.session_id()), (URL, Some("portal_1")));
    assert_eq!(link.expires_at(), Some(Timestamp::from_unix_seconds(1_764_073_800)));
}

#[tokio::test]
async fn what_browsers_cannot_be_sent_to_is_no_link() {
    for url in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "ftp://portal.example/x",
        "//portal.example/x",
        "https:portal.example",
        "https:///x",
        "https://",
        "https://a b.example/",
        "https://portal.example/a b",
        " https://portal.example/",
        "https://portal.example/\\r\\nset-cookie: x",
        "https://portal.example/\\u0000",
        "https://portal.example\\\\@other.example/",
        "https://[::1/x",
        "https://portal.exa\u{202e}mple/",
        "https://portal\u{85}.example/",
        "",
    ] {
        let server = MockServer::start_async().await;
        let mock = answer(&server, 200, &[], &session().replace(URL, url));
        let error = chargebee(&server.base_url()).portal_link("cust_42").send().await.expect_err(url);
        mock.delete_async().await;
        answer(&server, 200, &[], &portal_url().replace(URL, url));
        let other = upflow(&server.base_url()).portal_link("external:1").await.expect_err(url);
        for (error, member) in [(error, "access_url"), (other, "url")] {
            assert_eq!((error.kind(), error.status().map(u16::from)), (ErrorKind::Decode, Some(200)), "{url}: {error}");
            assert_eq!(error.attempts(), 1);
            assert!(error.to_string().ends_with(&format!(": 200: `{member}` is not a URL for browsers")), "{error}");
        }
    }
}

#[tokio::test]
async fn a_link_is_ascii_however_the_vendor_writes_it() {
    for (url, given) in [
        ("https://pörtal.example/a?b=ü#é", "https://xn--prtal-jua.example/a?b=%C3%BC#%C3%A9"),
        ("https://pоrtal.example/", "https://xn--prtal-jye.example/"),
        ("https://portal.example/\u{202e}x\u{200b}", "https://portal.example/%E2%80%AEx%E2%80%8B"),
    ] {
        let server = MockServer::start_async().await;
        let mock = answer(&server, 200, &[], &session().replace(URL, url));
        let link = chargebee(&server.base_url()).portal_link("cust_42").send().await;
        mock.delete_async().await;
        answer(&server, 200, &[], &portal_url().replace(URL, url));
        let other = upflow(&server.base_url()).portal_link("external:1").await;
        assert_eq!((link.unwrap().url(), other.unwrap().url()), (given, given));
    }
}

#[tokio::test]
async fn new_statuses_and_members_decode() {
    let server = MockServer::start_async().await;
    let body = session().replace(r#""status":"created""#, r#""status":"frozen","cf_new":{"a":[1]},"login_at":null"#);
    answer(&server, 200, &[], &body);
    let session = chargebee(&server.base_url()).retrieve_portal_session("portal_1").await.unwrap();
    assert_eq!(session.status(), &PortalSessionStatus::from("frozen"));
    assert_eq!(session.status().as_str(), "frozen");
    assert_eq!(session.details().login_at, None);
}

#[tokio::test]
async fn the_browser_s_json_holds_the_token_and_what_chargebee_called_it() {
    let server = MockServer::start_async().await;
    answer(&server, 200, &[], &session());
    let session = chargebee(&server.base_url()).create_portal_session("cust_42").send().await.unwrap();
    let json: serde_json::Value = serde_json::from_str(&session.to_browser_json()).unwrap();
    assert_eq!((json["token"].as_str(), json["access_url"].as_str()), (Some(TOKEN), Some(URL)));
    assert_eq!((json["status"].as_str(), json["expires_at"].as_i64()), (Some("created"), Some(1_764_073_800)));
}

#[tokio::test]
async fn custom_fields_and_contacts_of_a_customer_are_there() {
    let server = MockServer::start_async().await;
    answer(&server, 200, &[], &customer().replace(r#""auto_collection":"on""#, r#""auto_collection":"sometimes""#));
    let customer = chargebee(&server.base_url()).add_contact("cust_42", "ada@acme.example").send().await.unwrap();
    assert_eq!(customer.auto_collection.as_str(), "sometimes");
    assert_eq!(customer.extra["cf_tier"], "gold");
    let contacts = customer.contacts.as_deref().unwrap();
    assert_eq!((contacts[0].email.as_str(), contacts[0].send_billing_email), ("ada@acme.example", true));
}

#[tokio::test]
async fn upflow_s_link_is_found_under_each_likely_name() {
    for body in [
        format!(r#"{{"url":"{URL}"}}"#),
        format!(r#"{{"portalUrl":"{URL}","expiresAt":"2030-01-01"}}"#),
        format!(r#"{{"portal_url":"{URL}"}}"#),
        format!(r#"{{"link":"{URL}"}}"#),
        format!(r#"{{"link":"not a url","portalUrl":"{URL}","portal_url":"{URL}"}}"#),
        format!(r#""{URL}""#),
    ] {
        let server = MockServer::start_async().await;
        answer(&server, 201, &[], &body);
        let link = upflow(&server.base_url()).portal_link(CustomerRef::external("123")).send().await.unwrap();
        assert_eq!((link.url(), link.session_id()), (URL, None), "{body}");
        let validity = link.expires_at().unwrap().as_unix_seconds() - Timestamp::now().as_unix_seconds();
        assert!((86_390..=86_400).contains(&validity), "{validity}");
    }
    for body in [
        r#"{"token":"x"}"#,
        r#""not a url""#,
        r#"{"url":7}"#,
        "[]",
        r#"{"url":""}"#,
        r#"{"url":"/v1/x"}"#,
        r#"{"url":"javascript:alert(1)"}"#,
    ] {
        let server = MockServer::start_async().await;
        answer(&server, 200, &[], body);
        let call = upflow(&server.base_url()).portal_link(CustomerRef::external("123")).send();
        assert_eq!(call.await.unwrap_err().kind(), billing_portal::ErrorKind::Decode, "{body}");
    }
}
