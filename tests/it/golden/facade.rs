//! The library's calls, made through the facade.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use billing_portal::chargebee::EventControl;
use billing_portal::{ApiKey, Chargebee, Error, ErrorKind, IdempotencyKey, PortalReturn, RequestContext};
use chargebee_client::types;
use serde_json::Value;

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

async fn attempt(client: &Chargebee, case: &Case) -> Result<(), Error> {
    let client = with_headers(client, case)?;
    match case.op.as_str() {
        "portal_session.create" => create(&client, case.params()).await,
        "portal_session.retrieve" => client.session(case.path_id()).await.map(drop),
        "portal_session.activate" => {
            let form: types::ActivatePortalSessionRequest = case.params();
            client.activate_portal_session(PortalReturn::new(case.path_id(), form.token)?).await.map(drop)
        }
        "portal_session.logout" => client.logout(case.path_id()).await.map(drop),
        "customer.add_contact" => add_contact(&client, case.path_id(), case.params()).await,
        "customer.update_contact" => update_contact(&client, case.path_id(), case.params()).await,
        "customer.delete_contact" => {
            let form: types::DeleteContactRequest = case.params();
            client.delete_contact(case.path_id(), form.contact.id).await.map(drop)
        }
        "customer.contacts_for_customer" => client.contacts(case.path_id()).page().await.map(drop),
        "customer.create" => {
            assert_eq!(case.given(), serde_json::json!({}), "parameters that are not passed on");
            client.create_customer().send().await.map(drop)
        }
        "customer.retrieve" => client.customer(case.path_id()).await.map(drop),
        "customer.update" => update_customer(&client, case.path_id(), case.params()).await,
        "customer.list" => list(&client, &case.given()).await,
        other => panic!("nothing is known of {other}"),
    }
}

async fn create(client: &Chargebee, form: types::CreatePortalSessionRequest) -> Result<(), Error> {
    let customer_id = form.customer.id;
    let Some(redirect_url) = form.redirect_url else {
        assert_eq!(form.forward_url, None, "an in-app session leads nowhere");
        return client.create_portal_session(customer_id).send().await.map(drop);
    };
    let mut link = client.portal_link(customer_id).redirect_url(redirect_url);
    if let Some(forward_url) = form.forward_url {
        link = link.forward_url(forward_url);
    }
    link.send().await.map(drop)
}

async fn add_contact(client: &Chargebee, customer_id: &str, form: types::AddContactRequest) -> Result<(), Error> {
    let fields = form.contact;
    let mut call = client.add_contact(customer_id, fields.email);
    set_given!(call, fields: id, first_name, last_name, phone, label, enabled, send_billing_email, send_account_email);
    call.send().await.map(drop)
}

async fn update_contact(client: &Chargebee, customer_id: &str, form: types::UpdateContactRequest) -> Result<(), Error> {
    let fields = form.contact;
    let mut call = client.update_contact(customer_id, fields.id);
    set_given!(call, fields: email, first_name, last_name, phone, label, enabled, send_billing_email, send_account_email);
    call.send().await.map(drop)
}

async fn update_customer(
    client: &Chargebee,
    customer_id: &str,
    fields: types::UpdateCustomerRequest,
) -> Result<(), Error> {
    let mut call = client.update_customer(customer_id);
    set_given!(call, fields: first_name, last_name, email, phone, company);
    call.send().await.map(drop)
}

async fn list(client: &Chargebee, given: &Value) -> Result<(), Error> {
    let given = Filters::of(given);
    let mut call = client.customers();
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

fn with_headers(client: &Chargebee, case: &Case) -> Result<Chargebee, Error> {
    let (mut client, mut context) = (client.clone(), RequestContext::builder());
    let control = |value: &str| value.parse::<EventControl>().expect("a documented value");
    for (name, value) in case.headers() {
        context = match name.as_str() {
            "chargebee-idempotency-key" => {
                client = client.with_idempotency_key(&IdempotencyKey::new(value)?);
                context
            }
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
    Ok(client.with_context(&context.build()?))
}

fn decoded(base64: &str) -> String {
    String::from_utf8(STANDARD.decode(base64).expect("Base64")).expect("UTF-8")
}
