//! What callers may pass on from strangers: refused before anything is sent, and not quoted.

mod id;

use std::time::Duration;

use billing_portal::chargebee::{AddContact, RequestContextBuilder};
use billing_portal::{
    ApiKey, ApiSecret, Chargebee, CustomerRef, Error, ErrorKind, IdempotencyKey, PortalReturn, RequestContext, Upflow,
};
use billing_portal_sandbox::Sandbox;

use crate::setup::{ACCOUNT, UPFLOW_CUSTOMER, assert_hides, chargebee_builder, upflow_builder};

/// Stands for what must not be seen: it is each client's key, and part of most of the hostile values.
const SECRET: &str = "planted_5ecret";

/// A sandbox that is to stay untouched, and its clients.
struct Untouched {
    sandbox: Sandbox,
    chargebee: Chargebee,
    upflow: Upflow,
}

impl Untouched {
    async fn start() -> Self {
        let sandbox = Sandbox::start().await.expect("a free port");
        let chargebee = chargebee_builder(&sandbox, SECRET).build().expect("a client");
        let upflow = upflow_builder(&sandbox, SECRET).build().expect("a client");
        Self { sandbox, chargebee, upflow }
    }

    /// Checks that nothing was sent, and that the journal would have shown it: a harmless call is in there.
    async fn check(self) {
        let sent = || self.sandbox.requests().len() as u64 + self.sandbox.strangers().0;
        assert_eq!(sent(), 0);
        self.chargebee.portal_link("cust_42").send().await.expect_err("a planted key");
        self.upflow.portal_link(CustomerRef::external("123")).send().await.expect_err("a planted secret");
        assert_eq!(sent(), 2);
    }
}

/// Checks that a value was refused before it was sent, in one line that does not quote it.
#[track_caller]
fn refused<T>(place: &str, value: &str, result: Result<T, Error>) {
    let Err(error) = result else { panic!("{place} takes {value:?}") };
    assert!(matches!(error.kind(), ErrorKind::Config | ErrorKind::Request), "{place} with {value:?}: {error}");
    assert_eq!((error.attempts(), error.status().map(u16::from)), (0, None), "{place} with {value:?}: {error}");
    assert!(!error.is_retryable() && !error.to_string().contains('\n'), "{place} with {value:?}: {error}");
    assert_hides(&error, SECRET);
}

/// A setter that takes a text of limited length.
type SetText = fn(AddContact, &str) -> AddContact;

/// A setter of what goes into a header.
type SetHeader = fn(RequestContextBuilder, &str) -> RequestContextBuilder;

/// A text of this many characters.
fn long(length: usize) -> String {
    SECRET.chars().cycle().take(length).collect()
}

#[tokio::test]
async fn texts_longer_than_documented() {
    let setup = Untouched::start().await;
    let chargebee = &setup.chargebee;
    let (customer, session) = (&*long(51), &*long(71));
    refused("a link", customer, chargebee.portal_link(customer).send().await);
    refused("an in-app session", customer, chargebee.create_portal_session(customer).send().await);
    refused("a session", session, chargebee.retrieve_portal_session(session).await);
    refused("a log-out", session, chargebee.logout_portal_session(session).await);
    refused("a return", session, PortalReturn::new(session, "tok"));
    refused("a token", session, PortalReturn::new("portal_1", session));

    let set: [(SetText, usize); 5] = [
        (|contact, text| contact.id(text), 150),
        (|contact, text| contact.first_name(text), 150),
        (|contact, text| contact.last_name(text), 150),
        (|contact, text| contact.phone(text), 50),
        (|contact, text| contact.label(text), 50),
    ];
    refused("a contact's customer", customer, chargebee.add_contact(customer, "a@b.example").send().await);
    for (set, limit) in set {
        let contact = chargebee.add_contact("cust_42", "a@b.example");
        refused("a contact", "a long text", set(contact, &long(limit + 1)).send().await);
    }
    setup.check().await;
}

#[tokio::test]
async fn urls_that_no_browser_should_be_sent_to() {
    let setup = Untouched::start().await;
    let too_long = format!("https://app.acme.example/{}", long(226));
    let urls = [
        "",
        "planted_5ecret",
        "/account?planted_5ecret",
        "//planted_5ecret.example/",
        "app.acme.example/planted_5ecret",
        "https://",
        "javascript:alert('planted_5ecret')",
        "JavaScript:planted_5ecret",
        "ftp://app.acme.example/planted_5ecret",
        "data:text/html,planted_5ecret",
        "file:///planted_5ecret",
        r"https:\\planted_5ecret.example",
        r"https://app.acme.example\@planted_5ecret.example/",
        "https://app.acme.example/\nplanted_5ecret",
        "java\tscript:planted_5ecret",
        " https://app.acme.example/planted_5ecret",
        "https://app.acme.example/planted_5ecret\u{7f}",
    ];
    for url in urls {
        refused("a return URL", url, setup.chargebee.login_url(url).build());
        refused("a cancel URL", url, setup.chargebee.login_url(ACCOUNT).cancel_url(url).build());
    }
    for url in urls.into_iter().chain([&*too_long]) {
        let link = setup.chargebee.portal_link("cust_42");
        refused("a redirect URL", url, link.clone().redirect_url(url).send().await);
        refused("a forward URL", url, link.forward_url(url).send().await);
        refused("a client", url, chargebee_builder(&setup.sandbox, SECRET).redirect_url(url).build());
    }
    let client = Chargebee::builder("acme-test", ApiKey::new(SECRET)).base_url(setup.sandbox.url()).build();
    let link = client.expect("a client needs no redirect URL").portal_link("cust_42");
    refused("a link without a redirect URL", "", link.send().await);
    setup.check().await;
}

/// A browser reads these relative to the page that it is on, if that has the same scheme.
#[tokio::test]
async fn urls_that_are_relative_in_spite_of_a_scheme() {
    let setup = Untouched::start().await;
    for url in ["https:planted_5ecret", "https:/planted_5ecret", "http:planted_5ecret/account"] {
        let link = setup.chargebee.portal_link("cust_42");
        refused("a redirect URL", url, link.clone().redirect_url(url).send().await);
        refused("a forward URL", url, link.forward_url(url).send().await);
        refused("a return URL", url, setup.chargebee.login_url(url).build());
    }
    setup.check().await;
}

#[tokio::test]
async fn frame_ancestors_that_could_change_the_policy() {
    let setup = Untouched::start().await;
    let link = setup.upflow.portal_link(CustomerRef::id(UPFLOW_CUSTOMER));
    for entry in [
        "",
        " ",
        "a.example; script-src planted_5ecret",
        "a.example,planted_5ecret.example",
        "a.example planted_5ecret.example",
        "'self'",
        "'none'",
        "\"planted_5ecret\"",
        "*",
        "a.example/planted_5ecret",
        "https://a.example/planted_5ecret",
        "javascript://planted_5ecret",
        "a.example\r\nx-header: planted_5ecret",
        "a.example\tplanted_5ecret",
        "planted_5ecret\0.example",
        r"a.example\planted_5ecret",
        "planted_5ecret@a.example",
        "a.example:99999",
    ] {
        refused("frame ancestors", entry, link.clone().frame_ancestors([entry]).send().await);
        refused("frame ancestors", entry, link.clone().frame_ancestors(["app.example", entry]).send().await);
    }
    refused("frame ancestors", "none at all", link.frame_ancestors([""; 0]).send().await);
    setup.check().await;
}

#[tokio::test]
async fn sites_and_addresses_that_lead_to_another_machine() {
    let setup = Untouched::start().await;
    let (site_of_64, chargebee) = (long(64).replace('_', "-"), || Chargebee::builder("acme-test", ApiKey::new(SECRET)));
    for site in [
        "",
        "acme.planted_5ecret",
        "planted_5ecret.example/",
        "planted_5ecret.example#",
        "planted_5ecret@acme",
        "acme:80",
        "acme test",
        "-acme",
        "acme-",
        "acmé",
        "acme\nplanted_5ecret",
        r"planted_5ecret\",
        &site_of_64,
    ] {
        // Another base URL makes the site's name no less wrong.
        let builder = Chargebee::builder(site, ApiKey::new(SECRET)).base_url(setup.sandbox.url());
        refused("a site", site, builder.build());
    }
    for url in [
        "",
        "planted_5ecret",
        "api.upflow.io/planted_5ecret",
        "ftp://127.0.0.1/planted_5ecret",
        "http://planted-5ecret.example/planted_5ecret",
        "http://127.0.0.1.planted-5ecret.example/planted_5ecret",
        "http://localhost.planted-5ecret.example/planted_5ecret",
        "http://0.0.0.0/planted_5ecret",
        "http://user:planted_5ecret@127.0.0.1/",
        "https://planted_5ecret@api.upflow.io/v1",
        "http://127.0.0.1/?key=planted_5ecret",
        "http://127.0.0.1/#planted_5ecret",
        r"http://127.0.0.1\@planted_5ecret.example/",
        "http://127.0.0.1/\nplanted_5ecret",
    ] {
        refused("Chargebee's base URL", url, chargebee().base_url(url).build());
        refused("Chargebee's portal URL", url, chargebee().base_url(setup.sandbox.url()).portal_url(url).build());
        refused("Upflow's base URL", url, upflow_builder(&setup.sandbox, SECRET).base_url(url).build());
    }
    setup.check().await;
}

#[tokio::test]
async fn header_values_that_would_not_arrive_as_they_are() {
    let setup = Untouched::start().await;
    let places: [(&str, SetHeader); 4] = [
        ("a user", |context, value| context.user(value)),
        ("an ip", |context, value| context.ip(value)),
        ("a device", |context, value| context.device(value)),
        ("a business entity", |context, value| context.business_entity_id(value)),
    ];
    let values =
        ["", " ", "planted_5ecret\nb", "planted_5ecret\r\nx-header: y", "planted_5ecret\0", " planted_5ecret "];
    for value in values {
        for (place, set) in places {
            refused(place, value, set(RequestContext::builder(), value).build());
        }
        refused("an idempotency key", value, IdempotencyKey::new(value));
        refused("an API key", value, chargebee_builder(&setup.sandbox, value).build());
        refused("an API secret", value, upflow_builder(&setup.sandbox, value).build());
        let upflow = Upflow::builder(ApiKey::new(value), ApiSecret::new(SECRET)).base_url(setup.sandbox.url());
        refused("an API key", value, upflow.build());
    }
    for value in ["plantéd_5ecret", "планted_5ecret"] {
        // A user's address may go beyond ASCII, as it has an encoding of its own.
        for (place, set) in &places[1..] {
            refused(place, value, set(RequestContext::builder(), value).build());
        }
        refused("an idempotency key", value, IdempotencyKey::new(value));
        refused("an API key", value, chargebee_builder(&setup.sandbox, value).build());
        refused("an API secret", value, upflow_builder(&setup.sandbox, value).build());
    }
    for ip in ["192.0.2.7, planted_5ecret", "192.0.2.7:80", "planted_5ecret"] {
        refused("an ip", ip, RequestContext::builder().ip(ip).build());
    }
    refused("a business entity", "a long text", RequestContext::builder().business_entity_id(long(51)).build());
    let too_long = IdempotencyKey::new(long(101)).expect("a key, of which only a vendor knows how long it may be");
    let chargebee = chargebee_builder(&setup.sandbox, "key").redirect_url(ACCOUNT).build().expect("a client");
    let sent = chargebee.portal_link("cust_42").idempotency_key(too_long).send().await;
    refused("an idempotency key", "a long text", sent);
    // It would end the user name of HTTP Basic.
    refused("an API key", "a colon", chargebee_builder(&setup.sandbox, "planted_5ecret:x").build());
    setup.check().await;
}

#[tokio::test]
async fn addresses_that_are_no_email_address() {
    let setup = Untouched::start().await;
    let too_long = format!("{}@b.example", long(61));
    for email in [
        "",
        "planted_5ecret",
        "@planted_5ecret.example",
        "planted_5ecret@",
        "planted 5ecret@b.example",
        "planted_5ecret@b.example\n",
        "planted_5ecret\0@b.example",
    ] {
        refused("a contact", email, setup.chargebee.add_contact("cust_42", email).send().await);
        refused("a user", email, RequestContext::builder().user(email).build());
    }
    refused("a contact", &too_long, setup.chargebee.add_contact("cust_42", &*too_long).send().await);
    setup.check().await;
}

#[tokio::test]
async fn validities_that_are_none() {
    let setup = Untouched::start().await;
    for validity in [Duration::ZERO, Duration::from_millis(999), Duration::MAX] {
        let link = setup.upflow.portal_link(CustomerRef::external("123")).expires_in(validity);
        refused("a validity", &format!("{validity:?}"), link.send().await);
    }
    setup.check().await;
}

#[tokio::test]
async fn returns_that_are_not_what_the_log_in_page_adds() {
    let token = "auth_session_token=planted_5ecret";
    let id = "auth_session_id=portal_1";
    for query in [
        "",
        "?",
        "nonce=5f1c",
        id,
        token,
        &format!("{id}&{id}&{token}"),
        &format!("{id}&auth_session_id=portal_2&{token}"),
        &format!("{id}&auth%5Fsession%5Fid=portal_2&{token}"),
        &format!("{id}&{token}&{token}"),
        &format!("?{id}&{token}&auth_session_token=other"),
        &format!("auth_session_id=&{token}"),
        &format!("auth_session_id=..&{token}"),
        &format!("auth_session_id=a%5Cb&{token}"),
        &format!("auth_session_id=a%0Ab&{token}"),
        &format!("{id}&auth_session_token="),
        &format!("{id}&auth_session_token=+"),
        &format!("{id}&{token}%00"),
        &format!("{id}&{token}{}", long(70)),
        &format!("AUTH_SESSION_ID=portal_1&{token}"),
    ] {
        refused("a return", query, PortalReturn::from_query(query));
    }
    for claim in [
        serde_json::json!({"auth_session_id": "..", "auth_session_token": SECRET}),
        serde_json::json!({"auth_session_id": "portal_1", "auth_session_token": ""}),
        serde_json::json!({"auth_session_token": SECRET}),
        serde_json::json!({"auth_session_id": "portal_1"}),
    ] {
        let problem = serde_json::from_value::<PortalReturn>(claim).expect_err("no return").to_string();
        assert!(!problem.contains(SECRET), "{problem}");
    }
}
