//! What callers may pass on from strangers: refused before anything is sent, and not quoted.

mod url;

use std::time::Duration;

use billing_portal::chargebee::{AddContact, RequestContextBuilder};
use billing_portal::{
    ApiKey, ApiSecret, BillingPortal, Chargebee, CustomerRef, Error, ErrorKind, IdempotencyKey, PortalReturn,
    RequestContext, Upflow,
};
use billing_portal_sandbox::Sandbox;

use crate::setup::{ACCOUNT, assert_hides, chargebee_builder, upflow_builder};

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
        assert_eq!(self.sandbox.requests(), []);
        self.chargebee.portal_link("cust_42").send().await.expect_err("a planted key");
        self.upflow.portal_link(CustomerRef::external("123")).send().await.expect_err("a planted secret");
        assert_eq!(self.sandbox.requests().len(), 2);
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

/// Ids that are refused wherever they travel.
const IDS: [&str; 10] = [
    "",
    " ",
    "\t\n",
    " planted_5ecret",
    "planted_5ecret\u{a0}",
    "planted_5ecret\0",
    "planted_5ecret\nb",
    "planted_5ecret\r\nx-header: y",
    "\u{7f}planted_5ecret",
    "planted_5ecret\u{85}",
];

/// Ids that could lead a path astray: of several segments, too, since a server that decodes `%2F` may follow them.
const PATH_IDS: [&str; 8] = [
    ".",
    "..",
    r"planted_5ecret\b",
    r"..\planted_5ecret",
    "../customers/planted_5ecret",
    "planted_5ecret/..",
    "a/../planted_5ecret",
    "planted_5ecret/./b",
];

#[tokio::test]
async fn ids_that_could_reach_another_endpoint() {
    let setup = Untouched::start().await;
    for id in IDS.into_iter().chain(PATH_IDS) {
        try_in_path(&setup, id).await;
    }
    setup.check().await;
}

#[tokio::test]
async fn an_id_in_a_body_is_refused_only_for_what_no_id_holds() {
    let setup = Untouched::start().await;
    for id in IDS {
        for (place, result) in in_body(&setup, id).await {
            refused(place, id, result);
        }
    }
    setup.check().await;
    let setup = Untouched::start().await;
    for id in PATH_IDS {
        for (place, result) in in_body(&setup, id).await {
            assert!(result.expect_err("a planted key").is_unauthorized(), "{place} with {id:?}");
        }
    }
    let forms: Vec<_> = setup.sandbox.requests().into_iter().map(|request| request.form.expect("a form")).collect();
    let ids = |id| forms.iter().flatten().filter(|(_, value)| value == id).count();
    assert!(PATH_IDS.iter().all(|id| ids(id) == 6), "each is sent as it is");
}

/// What comes of an id wherever one travels in a body alone.
async fn in_body(setup: &Untouched, id: &str) -> [(&'static str, Result<(), Error>); 6] {
    let Untouched { chargebee, .. } = setup;
    let contact = chargebee.add_contact("cust_42", "a@b.example").id(id);
    [
        ("a link", chargebee.portal_link(id).await.map(drop)),
        ("a session", chargebee.create_portal_session(id).await.map(drop)),
        ("a contact", contact.await.map(drop)),
        ("a contact's changes", chargebee.update_contact("cust_42", id).phone("1").await.map(drop)),
        ("a contact's deletion", chargebee.delete_contact("cust_42", id).await.map(drop)),
        ("link_for", BillingPortal::from(chargebee.clone()).link_for(id).await.map(drop)),
    ]
}

/// Tries an id wherever one travels in a path, or could later.
async fn try_in_path(setup: &Untouched, id: &str) {
    let Untouched { chargebee, upflow, .. } = setup;
    refused("a session", id, chargebee.retrieve_portal_session(id).await);
    refused("a log-out", id, chargebee.logout_portal_session(id).await);
    refused("a return", id, PortalReturn::new(id, "tok"));
    refused("a contact's customer", id, chargebee.add_contact(id, "a@b.example").send().await);
    refused("a customer", id, chargebee.retrieve_customer(id).await);
    refused("a new customer", id, chargebee.create_customer().id(id).send().await);
    refused("a customer's changes", id, chargebee.update_customer(id).phone("1").send().await);
    refused("a customer's deletion", id, chargebee.delete_customer(id).send().await);
    refused("contacts", id, chargebee.list_contacts(id).page().await);
    refused("changes of a customer's contact", id, chargebee.update_contact(id, "c").phone("1").send().await);
    refused("deletion of a customer's contact", id, chargebee.delete_contact(id, "c").await);
    let erp = || CustomerRef::external("123");
    for customer in [CustomerRef::id(id), CustomerRef::external(id)] {
        refused("an Upflow customer", id, upflow.retrieve_customer(customer.clone()).await);
        refused("changes in Upflow", id, upflow.update_customer(customer.clone()).name("x").send().await);
        refused("a deletion in Upflow", id, upflow.delete_customer(customer.clone()).await);
        refused("contacts in Upflow", id, upflow.list_contacts(customer.clone()).page().await);
        refused("a contact in Upflow", id, upflow.add_contact(customer.clone(), "a@b.example").send().await);
        refused("a contact of Upflow", id, upflow.retrieve_contact(customer.clone(), "c").await);
        refused("a contact's changes in Upflow", id, upflow.update_contact(customer.clone(), "c").send().await);
        refused("a contact's deletion in Upflow", id, upflow.delete_contact(customer, "c").await);
    }
    refused("a contact by id", id, upflow.retrieve_contact(erp(), id).await);
    refused("changes by contact id", id, upflow.update_contact(erp(), id).send().await);
    refused("a deletion by contact id", id, upflow.delete_contact(erp(), id).await);
    refused("an Upflow link by UUID", id, upflow.portal_link(CustomerRef::id(id)).send().await);
    refused("an Upflow link", id, upflow.portal_link(CustomerRef::external(id)).send().await);
    let external = format!("external:{id}");
    let problem = external.parse::<CustomerRef>().expect_err(&external).to_string();
    assert!(!problem.contains(SECRET), "{problem}");
    refused("Upflow's link_for", id, BillingPortal::from(upflow.clone()).link_for(id).await);
    refused("Upflow's link_for", &external, BillingPortal::from(upflow.clone()).link_for(&external).await);
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
