//! Faults of the vendor and of the network: what the caller sees, how often is asked, and what the vendor holds.
//!
//! What the table in ARCHITECTURE.md says, and a thousand calls at once under a storm of faults.

use std::collections::BTreeSet;
use std::time::Duration;

use billing_portal::chargebee::ChargebeeBuilder;
use billing_portal::{Chargebee, CustomerRef, Error, ErrorKind, PortalLink, Upflow};
use billing_portal_sandbox::{Fault, Faults};
use serde_json::json;
use tokio::task::JoinSet;

use crate::setup::{Setup, chargebee_builder, upflow_builder};

/// Long enough for a sandbox on a busy machine to respond, and over soon where it does not.
const ATTEMPT: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(20);
const BOUND: usize = 20_000;

impl Setup {
    fn quick_builder(&self) -> ChargebeeBuilder {
        let builder = chargebee_builder(&self.sandbox, self.sandbox.chargebee().api_key());
        builder.backoff(Duration::from_millis(1), Duration::from_millis(2))
    }

    fn quick_chargebee(&self) -> Chargebee {
        self.quick_builder().attempt_timeout(ATTEMPT).max_response_bytes(BOUND).build().expect("a client")
    }

    fn quick_upflow(&self) -> Upflow {
        let builder = upflow_builder(&self.sandbox, self.sandbox.upflow().api_secret()).attempt_timeout(ATTEMPT);
        builder.backoff(Duration::from_millis(1), Duration::from_millis(2)).build().expect("a client")
    }

    /// A link while the next requests meet these faults; how often was asked, and how many sessions there are now.
    async fn link_under(&self, faults: Vec<Fault>) -> (Result<PortalLink, Error>, usize, usize) {
        self.sandbox.script(Faults::in_order(faults)).expect("a script");
        let result = self.quick_chargebee().portal_link("cust_42").send().await;
        (result, self.sandbox.requests().len(), self.sandbox.chargebee_session_ids().len())
    }
}

#[tokio::test]
async fn what_may_pass_is_survived_with_one_session() {
    let rows = [
        // The fault, and whether the vendor had made the session and gave it from its memory.
        (Fault::drop_before(), false),
        (Fault::drop_after(), true),
        (Fault::response().cut_body(10), true),
        (Fault::response().slow_headers(LONG), true),
        (Fault::response().slow_body(LONG), true),
        (Fault::status(408), false),
        (Fault::status(429).header("retry-after", "0"), false),
        (Fault::status(500), false),
        (Fault::status(500).processed(), true),
        (Fault::html(502), false),
        (Fault::html(503), false),
        (Fault::status(503).padded_to(100_000), false),
        (Fault::html(504).processed(), true),
    ];
    for (fault, was_made) in rows {
        let setup = Setup::start().await;
        let (link, requests, sessions) = setup.link_under(vec![fault.clone()]).await;
        let link = link.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!((link.info().attempts(), requests, sessions), (2, 2, 1), "{fault:?}");
        assert_eq!(link.idempotency_replayed(), was_made, "{fault:?}");
        assert_eq!(link.session_id(), setup.sandbox.chargebee_session_ids().first().map(String::as_str), "{fault:?}");
    }
}

#[tokio::test]
async fn what_goes_on_is_given_up_after_four_attempts() {
    let rows = [
        (Fault::html(502), ErrorKind::Api, Some(502), 0),
        (Fault::drop_before(), ErrorKind::ConnectionLost, None, 0),
        // The vendor has made a session that nobody knows.
        (Fault::drop_after(), ErrorKind::ConnectionLost, None, 1),
        (Fault::response().cut_body(10), ErrorKind::ConnectionLost, Some(200), 1),
    ];
    for (fault, kind, status, held) in rows {
        let setup = Setup::start().await;
        let (result, requests, sessions) = setup.link_under(vec![fault.clone(); 4]).await;
        let error = result.expect_err("four faults");
        assert_eq!((error.kind(), error.status().map(u16::from), error.attempts()), (kind, status, 4), "{fault:?}");
        assert_eq!((requests, sessions), (4, held), "{fault:?}");
        assert!(error.is_retryable(), "{fault:?}");
    }
}

#[tokio::test]
async fn what_will_not_pass_is_said_at_once() {
    let long = Fault::status(429).header("retry-after", "3600");
    let refusals = [400, 401, 403, 404, 405, 409, 422].map(Fault::status);
    for fault in refusals.into_iter().chain([long]) {
        let setup = Setup::start().await;
        let (result, requests, sessions) = setup.link_under(vec![fault.clone()]).await;
        let error = result.expect_err("a refusal");
        assert_eq!((error.kind(), error.attempts(), requests, sessions), (ErrorKind::Api, 1, 1, 0), "{fault:?}");
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_not_asked_for_again() {
    let unreadable = [Fault::response().body("<html>Welcome</html>"), Fault::response().padded_to(100_000)];
    for fault in unreadable {
        let setup = Setup::start().await;
        let (result, requests, sessions) = setup.link_under(vec![fault.clone()]).await;
        let error = result.expect_err("nothing to read");
        assert_eq!((error.kind(), error.attempts(), requests), (ErrorKind::Decode, 1, 1), "{fault:?}");
        assert_eq!(sessions, 1, "{fault:?}");
    }
}

#[tokio::test]
async fn answers_of_next_year_are_read() {
    let setup = Setup::start().await;
    let next_year = Fault::response().merge(json!({"portal_session": {"status": "frozen", "new_member": {"a": [1]}}}));
    setup.sandbox.script(Faults::in_order([next_year])).expect("a script");
    let session = setup.quick_chargebee().create_portal_session("cust_42").send().await.expect("a session");
    assert_eq!((session.status().as_str(), session.info().attempts()), ("frozen", 1));
}

#[tokio::test]
async fn a_contact_is_added_once_whatever_is_lost() {
    for fault in [Fault::drop_after(), Fault::response().cut_body(3), Fault::html(502).processed()] {
        let setup = Setup::start().await;
        setup.sandbox.script(Faults::in_order([fault.clone()])).expect("a script");
        let customer = setup.quick_chargebee().add_contact("cust_42", "ada@acme.example").send_with_info().await;
        let (customer, info) = customer.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!((info.attempts(), info.idempotency_replayed()), (2, true), "{fault:?}");
        assert_eq!(customer.contacts.as_ref().map(Vec::len), Some(1), "{fault:?}");
    }
}

#[tokio::test]
async fn upflow_makes_another_link_and_the_caller_has_one_that_works() {
    let setup = Setup::start().await;
    setup.sandbox.script(Faults::in_order([Fault::drop_after(), Fault::html(503)])).expect("a script");
    let link = setup.quick_upflow().portal_link(CustomerRef::external("123")).send().await.expect("a link");
    assert_eq!((link.info().attempts(), setup.sandbox.requests().len()), (3, 3));
    assert_eq!(setup.open(&link).await.status, 200);
}

#[tokio::test]
async fn each_attempt_has_the_same_key_and_the_same_body() {
    let setup = Setup::start().await;
    let (link, ..) = setup.link_under(vec![Fault::html(502), Fault::drop_before(), Fault::status(503)]).await;
    assert_eq!(link.expect("a link").info().attempts(), 4);
    let requests = setup.sandbox.requests();
    let keys: BTreeSet<_> = requests.iter().map(|request| request.header("chargebee-idempotency-key")).collect();
    assert!(keys.len() == 1 && !keys.contains(&None), "{keys:?}");
    assert!(requests.windows(2).all(|pair| pair[0].form == pair[1].form && pair[0].path == pair[1].path));
}

#[tokio::test]
async fn a_call_that_is_dropped_asks_no_more() {
    let setup = Setup::start().await;
    setup.sandbox.script(Faults::in_order(vec![Fault::html(503); 4])).expect("a script");
    let (hour, builder) = (Duration::from_secs(3600), setup.quick_builder());
    let slow = builder.backoff(hour, hour).timeout(Duration::MAX).build().expect("a client");
    let call = tokio::spawn(async move { slow.portal_link("cust_42").send().await.map(drop) });
    while setup.sandbox.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    call.abort();
    assert!(call.await.expect_err("it was dropped").is_cancelled());
    assert_eq!(setup.sandbox.requests().len(), 1);
}

/// A fifth of all responses are faults, no more than three in a row for one call, so that four attempts are enough.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_at_once_make_a_thousand_sessions_none_lost_and_none_doubled() {
    const CALLS: usize = 1_000;
    let setup = Setup::start().await;
    let storm = Faults::seeded(42).share(0.2).at_most_in_a_row(3);
    setup.sandbox.script(storm).expect("a script");
    // The faults are quick; only the machine may be slow.
    let (builder, longest) = (setup.quick_builder(), Duration::from_millis(5));
    let chargebee = builder.backoff(Duration::from_millis(1), longest).build().expect("a client");
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let call = chargebee.portal_link("cust_42");
        calls.spawn(call.send());
    }
    let links = calls.join_all().await;
    let attempts: u32 = links.iter().map(|link| link.as_ref().map_or(4, |link| link.info().attempts())).sum();
    let known: BTreeSet<_> =
        links.iter().map(|link| link.as_ref().expect("a link").session_id().expect("a session").to_owned()).collect();
    let held: BTreeSet<_> = setup.sandbox.chargebee_session_ids().into_iter().collect();
    assert_eq!((known.len(), held.len()), (CALLS, CALLS));
    assert_eq!(known, held);
    assert_eq!(setup.sandbox.requests().len(), attempts as usize, "each attempt is one request");
    assert!(attempts > 1_150, "a fifth of all responses were faults: {attempts}");
}

#[tokio::test]
async fn a_loss_is_not_forgotten_when_the_vendor_cannot_be_reached_afterwards() {
    let setup = Setup::start().await;
    let contact = setup.quick_chargebee().add_contact("cust_42", "ada@acme.example");
    // The contact is added, nobody hears of it, and then the key is refused.
    setup.sandbox.script(Faults::in_order([Fault::drop_after(), Fault::status(401)])).expect("a script");
    let error = contact.send().await.expect_err("a refusal");
    assert_eq!((error.kind(), error.status().map(u16::from), error.attempts()), (ErrorKind::Api, Some(401), 2));
    assert!(error.may_have_acted(), "it has: {error:?}");

    let other = setup.quick_chargebee().add_contact("cust_7", "ada@acme.example");
    setup.sandbox.script(Faults::in_order([Fault::html(503), Fault::status(401)])).expect("a script");
    assert!(!other.send().await.expect_err("a refusal").may_have_acted(), "nothing was lost");
}

#[tokio::test]
async fn silence_ends_with_the_call_and_a_wait_that_is_asked_for_is_waited_for() {
    let setup = Setup::start().await;
    setup.sandbox.script(Faults::in_order(vec![Fault::response().slow_headers(LONG); 4])).expect("a script");
    let short = setup.quick_builder().attempt_timeout(Duration::from_millis(80)).build().expect("a client");
    let error = short.portal_link("cust_42").timeout(Duration::from_millis(200)).send().await.expect_err("silence");
    assert_eq!((error.kind(), error.is_timeout(), error.may_have_acted()), (ErrorKind::Timeout, true, true));
    assert!((2..=3).contains(&error.attempts()), "{error:?}");

    let setup = Setup::start().await;
    let begin = std::time::Instant::now();
    let (link, ..) = setup.link_under(vec![Fault::status(429).header("retry-after", "1")]).await;
    assert_eq!(link.expect("a link").info().attempts(), 2);
    assert!(begin.elapsed() >= Duration::from_secs(1));
}
