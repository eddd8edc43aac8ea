//! The library's calls, made through the generated client.

use chargebee_client::header::{HeaderName, HeaderValue};
use chargebee_client::types::ApiError;
use chargebee_client::{BaseUrl, Client, Connection, Credentials, Error, Secret, builder};
use serde_json::Value;

use super::Refused;
use super::filters::Filters;
use super::recording::Case;
use crate::capture::Capture;

pub(super) fn client(capture: &Capture) -> Client {
    let base_url = BaseUrl::new(&format!("{}/api/v2", capture.origin())).expect("an address");
    let credentials = Credentials::basic_auth_key(&Secret::from("test_key_123")).expect("credentials");
    Client::builder(credentials).base_url(&base_url).connection(&Connection::default()).build().expect("a client")
}

/// Gives the headers of a case to a call: those of the specification by their setters, others as options of the call.
macro_rules! with_headers {
    ($client:expr, $operation:ident, $case:expr) => {{
        let mut call = $client.$operation();
        for (name, value) in $case.headers() {
            call = match name.as_str() {
                "chargebee-idempotency-key" => call.chargebee_idempotency_key(value),
                "chargebee-request-origin-user" => call.chargebee_request_origin_user(value),
                "chargebee-request-origin-user-encoded" => call.chargebee_request_origin_user_encoded(value),
                "chargebee-request-origin-ip" => call.chargebee_request_origin_ip(value),
                "chargebee-request-origin-device" => call.chargebee_request_origin_device(value),
                "chargebee-event-email" => call.chargebee_event_email(value.as_str()),
                "chargebee-event-webhook" => call.chargebee_event_webhook(value.as_str()),
                "chargebee-event-actions" => call.chargebee_event_actions(value.as_str()),
                "chargebee-business-entity-id" => call.chargebee_business_entity_id(value),
                _ => call,
            };
        }
        call
    }};
}

/// The parameters of a case that has no headers.
macro_rules! form {
    ($case:expr, $form:ident) => {{
        assert!($case.headers().is_empty(), "{} has headers that are not passed on", $case.name);
        $case.params::<chargebee_client::types::$form>()
    }};
}

pub(super) async fn call(client: &Client, case: &Case) -> Result<(), Refused> {
    let client = &client.with(|options| {
        for (name, value) in case.headers().iter().filter(|(name, _)| !name.starts_with("chargebee-")) {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
            options.header(name, HeaderValue::from_str(value).expect("a value"));
        }
    });
    let id = || case.path_id();
    match case.op.as_str() {
        "portal_session.create" => {
            refused(with_headers!(client, create_portal_session, case).body(case.params::<CreateForm>()).send().await)
        }
        "portal_session.retrieve" => {
            assert!(case.headers().is_empty(), "{} has headers that are not passed on", case.name);
            refused(client.retrieve_portal_session().portal_session_id(id()).send().await)
        }
        "portal_session.activate" => {
            let call = with_headers!(client, activate_portal_session, case).portal_session_id(id());
            refused(call.body(case.params::<ActivateForm>()).send().await)
        }
        "portal_session.logout" => {
            refused(with_headers!(client, logout_portal_session, case).portal_session_id(id()).send().await)
        }
        "customer.add_contact" => {
            let call = with_headers!(client, add_contact, case).customer_id(id());
            refused(call.body(case.params::<ContactForm>()).send().await)
        }
        "customer.update_contact" => {
            refused(client.update_contact().customer_id(id()).body(form!(case, UpdateContactRequest)).send().await)
        }
        "customer.delete_contact" => {
            refused(client.delete_contact().customer_id(id()).body(form!(case, DeleteContactRequest)).send().await)
        }
        "customer.contacts_for_customer" => refused(client.list_contacts().customer_id(id()).send().await),
        "customer.create" => refused(client.create_customer().body(form!(case, CreateCustomerRequest)).send().await),
        "customer.retrieve" => refused(client.retrieve_customer().customer_id(id()).send().await),
        "customer.update" => {
            refused(client.update_customer().customer_id(id()).body(form!(case, UpdateCustomerRequest)).send().await)
        }
        "customer.list" => refused(list(client, &case.given()).send().await),
        other => panic!("nothing is known of {other}"),
    }
}

/// A list with the given filters.
fn list<'a>(client: &'a Client, given: &Value) -> builder::ListCustomers<'a> {
    let given = Filters::of(given);
    let mut call = client.list_customers();
    set_given!(call, given: limit, offset, include_deleted, email_is, first_name_starts_with);
    set_given!(call, given: id_in, created_at_between, last_name_is_present, sort_by_asc);
    call
}

type CreateForm = chargebee_client::types::CreatePortalSessionRequest;
type ActivateForm = chargebee_client::types::ActivatePortalSessionRequest;
type ContactForm = chargebee_client::types::AddContactRequest;

fn refused<T>(result: Result<T, Error<ApiError>>) -> Result<(), Refused> {
    match result {
        Ok(_) => Ok(()),
        Err(Error::InvalidRequest(_)) => Err(Refused),
        Err(other) => panic!("{other}"),
    }
}
