//! Hostile ids through the low-level clients, which have no checks of their own but those of the transport.

use std::collections::BTreeMap;

use chargebee_client::types::{ActivatePortalSessionRequest, AddContactFields, AddContactRequest};
use chargebee_client::{Error, Secret};

use crate::setup::Setup;

#[tokio::test]
async fn an_id_that_reaches_another_endpoint_is_refused() {
    let setup = Setup::start().await;
    for id in ["", ".", ".."] {
        for (operation, result) in every_operation(&setup, id).await {
            let error = result.expect_err(operation);
            assert!(error.starts_with(&format!("{operation}: invalid request: ")), "{operation} with {id:?}: {error}");
        }
        let result = setup.upflow.raw().create_portal_url().customer_id(id).send().await;
        assert!(matches!(result, Err(Error::InvalidRequest(_))), "{id:?}");
    }
    assert!(setup.sandbox.requests().is_empty());
}

#[tokio::test]
async fn any_other_id_is_exactly_one_segment() {
    let setup = Setup::start().await;
    for (id, segment) in [
        (r"a\b", "a%5Cb"),
        ("a/b", "a%2Fb"),
        ("%2E%2E", "%252E%252E"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b+c;d", "a%20b%2Bc%3Bd"),
        ("...", "..."),
    ] {
        let before = setup.sandbox.requests().len();
        for (operation, result) in every_operation(&setup, id).await {
            let expected = format!("{operation}: error response 404 resource_not_found");
            assert_eq!(result, Err(expected), "{operation} with {id:?}");
        }
        let error = setup.upflow.raw().create_portal_url().customer_id(id).send().await.expect_err("no such customer");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));

        let requests = setup.sandbox.requests().split_off(before);
        let sent: Vec<_> = requests.iter().map(|request| (request.operation_id.as_deref(), &*request.path)).collect();
        let expected = [
            ("retrieve_portal_session", format!("/api/v2/portal_sessions/{segment}")),
            ("activate_portal_session", format!("/api/v2/portal_sessions/{segment}/activate")),
            ("logout_portal_session", format!("/api/v2/portal_sessions/{segment}/logout")),
            ("add_contact", format!("/api/v2/customers/{segment}/add_contact")),
            ("create_portal_url", format!("/upflow/v1/customers/{segment}/portal")),
        ];
        let expected: Vec<_> = expected.iter().map(|(operation, path)| (Some(*operation), path.as_str())).collect();
        assert_eq!(sent, expected, "{id:?}");
    }
}

/// The outcome of each Chargebee operation with an id in its path, errors as text.
async fn every_operation(setup: &Setup, id: &str) -> [(&'static str, Result<(), String>); 4] {
    let client = setup.chargebee.raw();
    let activation = ActivatePortalSessionRequest { token: Secret::from("tok") };
    let contact = AddContactFields::builder().email("ada@acme.example".to_owned());
    let contact = AddContactRequest { contact: contact.try_into().expect("a contact"), extra: BTreeMap::new() };
    [
        ("retrieve portal session", outcome(client.retrieve_portal_session().portal_session_id(id).send().await)),
        (
            "activate portal session",
            outcome(client.activate_portal_session().portal_session_id(id).body(activation).send().await),
        ),
        ("logout portal session", outcome(client.logout_portal_session().portal_session_id(id).send().await)),
        ("add contact", outcome(client.add_contact().customer_id(id).body(contact).send().await)),
    ]
}

fn outcome<T, E>(result: Result<T, Error<E>>) -> Result<(), String> {
    result.map(drop).map_err(|error| error.to_string())
}
