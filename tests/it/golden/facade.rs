//! The library's calls, made through the facade.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use billing_portal::chargebee::EventControl;
use billing_portal::{ApiKey, Chargebee, Error, ErrorKind, IdempotencyKey, PortalReturn, RequestContext};
use chargebee_client::types;

use super::Refused;
use super::filters::Filters;
use super::recording::Case;
use crate::capture::Capture;

pub(super) fn client(capture: &Capture) -> Chargebee {
    let builder = Chargebee::builder("acme-test", ApiKey::new("test_key_123"));
    builder.base_url(capture.origin()).build().expect("a client")
}

pub(super) async fn call(client: &Chargebee, case: &Case) -> Result<(), Refused> {
    match attempt(client, case).await {
        Ok(()) => Ok(()),
        Err(error) if matches!(error.kind(), ErrorKind::Config | ErrorKind::Request) => Err(Refused),
        Err(other) => panic!("{}: {other}", case.name),
    }
}

/// Gives a `POST` the headers of a case.
macro_rules! with_headers {
    ($call:expr, $case:expr) => {{
        let call = $call.context(&context($case)?);
        match $case.headers().get("chargebee-idempotency-key") {
            Some(key) => call.idempotency_key(IdempotencyKey::new(key)?),
            None => call,
        }
    }};
}

async fn attempt(client: &Chargebee, case: &Case) -> Result<(), Error> {
    match case.op.as_str() {
        "portal_session.create" => create(client, case).await,
        "portal_session.retrieve" => {
            client.retrieve_portal_session(case.path_id()).context(&context(case)?).await.map(drop)
        }
        "portal_session.activate" => {
            let form: types::ActivatePortalSessionRequest = case.params();
            let call = client.activate_portal_session(PortalReturn::new(case.path_id(), form.token)?);
            with_headers!(call, case).await.map(drop)
        }
        "portal_session.logout" => with_headers!(client.logout_portal_session(case.path_id()), case).await.map(drop),
        "customer.add_contact" => add_contact(client, case).await,
        "customer.update_contact" => update_contact(client, case).await,
        "customer.delete_contact" => {
            let form: types::DeleteContactRequest = case.params();
            with_headers!(client.delete_contact(case.path_id(), form.contact.id), case).await.map(drop)
        }
        "customer.contacts_for_customer" => {
            client.list_contacts(case.path_id()).context(&context(case)?).page().await.map(drop)
        }
        "customer.create" => {
            assert_eq!(case.given(), serde_json::json!({}), "parameters that are not passed on");
            with_headers!(client.create_customer(), case).await.map(drop)
        }
        "customer.retrieve" => client.retrieve_customer(case.path_id()).context(&context(case)?).await.map(drop),
        "customer.update" => update_customer(client, case).await,
        "customer.list" => list(client, case).await,
        other => panic!("nothing is known of {other}"),
    }
}

async fn create(client: &Chargebee, case: &Case) -> Result<(), Error> {
    let form: types::CreatePortalSessionRequest = case.params();
    let customer_id = form.customer.id;
    let Some(redirect_url) = form.redirect_url else {
        assert_eq!(form.forward_url, None, "an in-app session leads nowhere");
        return with_headers!(client.create_portal_session(customer_id), case).await.map(drop);
    };
    let mut link = client.portal_link(customer_id).redirect_url(redirect_url);
    if let Some(forward_url) = form.forward_url {
        link = link.forward_url(forward_url);
    }
    with_headers!(link, case).await.map(drop)
}

async fn add_contact(client: &Chargebee, case: &Case) -> Result<(), Error> {
    let fields = case.params::<types::AddContactRequest>().contact;
    let mut call = client.add_contact(case.path_id(), fields.email);
    set_given!(call, fields: id, first_name, last_name, phone, label, enabled, send_billing_email, send_account_email);
    with_headers!(call, case).await.map(drop)
}

async fn update_contact(client: &Chargebee, case: &Case) -> Result<(), Error> {
    let fields = case.params::<types::UpdateContactRequest>().contact;
    let mut call = client.update_contact(case.path_id(), fields.id);
    set_given!(call, fields: email, first_name, last_name, phone, label, enabled, send_billing_email, send_account_email);
    with_headers!(call, case).await.map(drop)
}

async fn update_customer(client: &Chargebee, case: &Case) -> Result<(), Error> {
    let fields: types::UpdateCustomerRequest = case.params();
    let mut call = client.update_customer(case.path_id());
    set_given!(call, fields: first_name, last_name, email, phone, company);
    with_headers!(call, case).await.map(drop)
}

async fn list(client: &Chargebee, case: &Case) -> Result<(), Error> {
    let given = Filters::of(&case.given());
    let mut call = client.list_customers().context(&context(case)?);
    if let Some(between) = &given.created_at_between {
        call = call.created_at_between(between.0[0], between.0[1]);
    }
    set_given!(call, given: limit, offset, include_deleted, email_is, first_name_starts_with);
    if let Some(ids) = given.id_in {
        call = call.id_in(ids.0);
    }
    set_given!(call, given: last_name_is_present, sort_by_asc);
    call.page().await.map(drop)
}

fn context(case: &Case) -> Result<RequestContext, Error> {
    let mut context = RequestContext::builder();
    let control = |value: &str| value.parse::<EventControl>().expect("a documented value");
    for (name, value) in case.headers() {
        context = match name.as_str() {
            "chargebee-idempotency-key" => context,
            "chargebee-request-origin-user" => context.user(value),
            // Comes after the plain one, and takes its place.
            "chargebee-request-origin-user-encoded" => context.user(decoded(value)),
            "chargebee-request-origin-ip" => context.ip(value),
            "chargebee-request-origin-device" => context.device(value),
            "chargebee-event-email" => context.event_email(control(value)),
            "chargebee-event-webhook" => context.event_webhook(control(value)),
            "chargebee-event-actions" => context.event_actions(control(value)),
            "chargebee-business-entity-id" => context.business_entity_id(value),
            other => panic!("{other} is beyond the facade"),
        };
    }
    context.build()
}

fn decoded(base64: &str) -> String {
    String::from_utf8(STANDARD.decode(base64).expect("Base64")).expect("UTF-8")
}
