//! The life of an Upflow link.

use std::time::Duration;

use billing_portal::{CustomerRef, Timestamp, Vendor};
use serde_json::json;

use crate::setup::{Setup, UPFLOW_CUSTOMER};

const DAY: u64 = 24 * 60 * 60;

#[tokio::test]
async fn works_for_a_day_unless_told() {
    let setup = Setup::start().await;
    let before = Timestamp::now();
    let link = setup.upflow.portal_link(CustomerRef::id(UPFLOW_CUSTOMER)).send().await.expect("a link");
    let after = Timestamp::now();

    let request = setup.only_request();
    assert_eq!(request.json, Some(json!({})));
    assert_eq!(
        (&*request.method, &*request.path),
        ("POST", &*format!("/upflow/v1/customers/{UPFLOW_CUSTOMER}/portal"))
    );

    assert_eq!((link.vendor(), link.session_id()), (Vendor::Upflow, None));
    assert!(!format!("{link:?}").contains(link.url()));
    // Upflow does not say when a link ends, so this is by the system's clock, not the sandbox's.
    let expires_at = link.expires_at().expect("a time");
    assert!((later(before, DAY)..=later(after, DAY)).contains(&expires_at), "{expires_at}");

    setup.advance(DAY - 1);
    setup.open(&link).await.shows(200, "customer-name");
    setup.open(&link).await.shows(200, "customer-name");
    setup.advance(1);
    setup.open(&link).await.shows(404, "invalid-link");
}

#[tokio::test]
async fn works_as_long_as_it_is_told_and_next_to_others() {
    let setup = Setup::start().await;
    let by_external_id = || setup.upflow.portal_link(CustomerRef::external("123"));
    let sixty_days = by_external_id().expires_in(Duration::from_secs(60 * DAY)).send().await.expect("a link");
    let a_minute = by_external_id().expires_in(Duration::from_millis(60_999)).send().await.expect("a link");

    let requests = setup.sandbox.requests();
    assert!(requests.iter().all(|request| request.path == "/upflow/v1/customers/external:123/portal"), "{requests:?}");
    assert_eq!(requests[0].json, Some(json!({"expiresIn": 5_184_000})));
    assert_eq!(requests[1].json, Some(json!({"expiresIn": 60})), "a fraction of a second is cut off");

    setup.advance(60);
    setup.open(&a_minute).await.shows(404, "invalid-link");
    setup.advance(60 * DAY - 61);
    setup.open(&sixty_days).await.shows(200, "customer-name");
    setup.advance(1);
    setup.open(&sixty_days).await.shows(404, "invalid-link");
}

#[tokio::test]
async fn says_who_may_embed_it() {
    let setup = Setup::start().await;
    let link = setup.upflow.portal_link(CustomerRef::id(UPFLOW_CUSTOMER));
    let embedded = link.clone().frame_ancestors(["app.acme.example", "localhost:3000", "https://erp.acme.example"]);
    let embedded = embedded.send().await.expect("a link");
    let ancestors = "app.acme.example localhost:3000 https://erp.acme.example";
    assert_eq!(setup.only_request().json, Some(json!({"frameAncestors": ancestors})));
    assert_eq!(setup.open(&embedded).await.framed_by(), format!("frame-ancestors {ancestors}"));

    let plain = link.send().await.expect("a link");
    assert_eq!(setup.open(&plain).await.framed_by(), "frame-ancestors 'none'");
}

fn later(time: Timestamp, seconds: u64) -> Timestamp {
    Timestamp::from_unix_seconds(time.as_unix_seconds().saturating_add_unsigned(seconds))
}
