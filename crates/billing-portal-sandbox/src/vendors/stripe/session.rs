//! The state of an account, and the operations on portal sessions and configurations.
//!
//! <https://docs.stripe.com/api/customer_portal/sessions>

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use super::customer::Customer;
use super::error::ApiError;
use super::list::page;
use super::seed::StripeSeed;
use crate::account::Scene;
use crate::object::{Object, object, text};
use crate::replay::Replays;

/// What Stripe knows of one account.
pub(crate) struct StripeAccount {
    /// In the order of their creation, deleted ones as well.
    pub(super) customers: Vec<Customer>,
    /// By the end of their URLs.
    pub(super) sessions: BTreeMap<String, Session>,
    /// The portal's default configuration, if it was ever saved.
    pub(super) configuration: Option<Object>,
    /// The seed without its customers.
    pub(super) settings: StripeSeed,
    pub(super) replays: Replays<crate::message::Response>,
}

impl StripeAccount {
    /// The customer with this id, unless it is deleted.
    pub(super) fn customer(&mut self, id: &str) -> Option<&mut Customer> {
        self.customers.iter_mut().find(|customer| customer.text("id") == id && !customer.is_deleted())
    }

    /// All customers, the newest first.
    pub(super) fn newest(&self) -> Vec<&Object> {
        self.customers.iter().rev().map(|customer| &customer.members).collect()
    }
}

/// What is kept of a portal session.
pub(super) struct Session {
    /// As in the response.
    pub(super) members: Object,
    /// When its link was first opened.
    pub(super) visited_at: Option<u64>,
}

pub(super) const CREATE: &str = "customer:5000 customer_account configuration:5000 return_url@ locale~ on_behalf_of \
    expand[]:5000 after_expiration[type]! after_expiration[customer_login][expires_at]# flow_data[type]! \
    flow_data[after_completion][type]! flow_data[after_completion][redirect][return_url]!@ \
    flow_data[after_completion][hosted_confirmation][custom_message]:500 \
    flow_data[subscription_cancel][subscription]!:5000 flow_data[subscription_cancel][retention][type]! \
    flow_data[subscription_cancel][retention][coupon_offer][coupon]!:5000 \
    flow_data[subscription_update][subscription]!:5000 flow_data[subscription_pause][subscription]!:5000 \
    flow_data[subscription_update_confirm][subscription]!:5000 \
    flow_data[subscription_update_confirm][items][][id]!:5000 \
    flow_data[subscription_update_confirm][items][][price]:5000 \
    flow_data[subscription_update_confirm][items][][quantity]# \
    flow_data[subscription_update_confirm][discounts][][coupon]:5000 \
    flow_data[subscription_update_confirm][discounts][][promotion_code]:5000";

pub(super) const LIST: &str = "active? is_default? limit# starting_after:5000 ending_before:5000";

const LOCALES: &str = "auto bg cs da de el en en-AU en-CA en-GB en-IE en-IN en-NZ en-SG es es-419 et fi fil fr fr-CA hr hu id \
    it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW";

const FLOWS: &str = "payment_method_update customer_update subscription_cancel subscription_update \
    subscription_update_confirm subscription_pause";

pub(super) fn create(scene: &mut Scene<'_, StripeAccount>, _: &str, given: &Object) -> Result<Value, ApiError> {
    let given = Value::Object(given.clone());
    let text_of = |name: &str| given[name].as_str().unwrap_or_default();
    one_of("locale", &given["locale"], LOCALES)?;
    one_of("after_expiration[type]", &given["after_expiration"]["type"], "customer_login")?;
    one_of("expand", &given["expand"], "configuration")?;
    let flow = if given["flow_data"].is_null() { Value::Null } else { checked(given["flow_data"].clone())? };
    let customer = match (text_of("customer"), text_of("customer_account")) {
        ("", "") => return Err(ApiError::parameter_missing("customer")),
        ("", account) => return Err(ApiError::missing("account", account, "customer_account")),
        (id, "") => scene.state.customer(id).ok_or_else(|| ApiError::missing("customer", id, "customer"))?,
        _ => {
            return Err(ApiError::param("customer_account", "", "You can give customer or customer_account, not both"));
        }
    };
    if let Some((param, id)) = subscription_of(&flow)
        && !customer.subscriptions.iter().any(|known| *known.id == *id)
    {
        return Err(ApiError::missing("subscription", id, &param));
    }
    let configuration = match (text_of("configuration"), scene.state.configuration.clone()) {
        ("", default) => default.ok_or_else(no_configuration)?,
        (id, default) => default
            .filter(|default| text(default, "id") == id)
            .ok_or_else(|| ApiError::missing("configuration", id, "configuration"))?,
    };
    let mut after_expiration = given["after_expiration"].clone();
    if after_expiration.is_object() {
        after_expiration["customer_login"] = json!({"expires_at": after_expiration["customer_login"]["expires_at"]});
    }
    let members = object(json!({
        "object": "billing_portal.session", "configuration": configuration["id"], "customer": given["customer"],
        "customer_account": null, "flow": flow, "livemode": false, "locale": given["locale"],
        "on_behalf_of": given["on_behalf_of"], "return_url": given["return_url"], "after_expiration": after_expiration,
    }));
    let mut response = add(scene, members);
    if given["expand"].is_array() {
        response["configuration"] = configuration.into();
    }
    Ok(response)
}

/// Adds a session that is like this, and gives its members.
pub(super) fn add(scene: &mut Scene<'_, StripeAccount>, mut members: Object) -> Value {
    let token = format!("test_{}", scene.ids.next("stripe_session_token", 48));
    let (id, origin) = (scene.ids.next("stripe_session", 24), scene.origin);
    let url = format!("{origin}/stripe/p/session/{token}");
    members.extend(object(json!({"id": format!("bps_{id}"), "created": scene.now, "url": url})));
    scene.state.sessions.insert(token, Session { members: members.clone(), visited_at: None });
    members.into()
}

/// Makes sure that a value, or each item of it, is one of these.
fn one_of(param: &str, value: &Value, allowed: &str) -> Result<(), ApiError> {
    let is_allowed =
        |value: &Value| value.as_str().is_none_or(|text| allowed.split_whitespace().any(|one| one == text));
    if value.as_array().map_or_else(|| is_allowed(value), |items| items.iter().all(is_allowed)) {
        return Ok(());
    }
    Err(ApiError::param(param, "", format!("Invalid {param}: must be one of {allowed}")))
}

/// A flow as it is in responses, if its parts belong together.
fn checked(mut flow: Value) -> Result<Value, ApiError> {
    one_of("flow_data[type]", &flow["type"], FLOWS)?;
    let kind = flow["type"].as_str().unwrap_or_default().to_owned();
    if let Some(other) = FLOWS.split_whitespace().find(|other| *other != kind && !flow[*other].is_null()) {
        let param = format!("flow_data[{other}]");
        return Err(ApiError::param(&param, "", format!("{param} does not go with the type {kind}")));
    }
    if kind.starts_with("subscription_") && flow[&kind].is_null() {
        return Err(ApiError::parameter_missing(&format!("flow_data[{kind}]")));
    }
    let items = "flow_data[subscription_update_confirm][items]";
    match flow["subscription_update_confirm"]["items"].as_array().map(Vec::len) {
        None if kind == "subscription_update_confirm" => return Err(ApiError::parameter_missing(items)),
        Some(2..) => return Err(ApiError::param(items, "", "There can be one item only")),
        _ => {}
    }
    let after = &flow["after_completion"];
    one_of("flow_data[after_completion][type]", &after["type"], "portal_homepage redirect hosted_confirmation")?;
    if after["type"] == "redirect" && after["redirect"].is_null() {
        return Err(ApiError::parameter_missing("flow_data[after_completion][redirect]"));
    }
    let kind_after = after["type"].as_str().unwrap_or("portal_homepage");
    flow["after_completion"] = json!({
        "type": kind_after, "redirect": after["redirect"], "hosted_confirmation": after["hosted_confirmation"],
    });
    // It has no object in the request.
    flow["customer_update"] = if kind == "customer_update" { json!({}) } else { Value::Null };
    for name in FLOWS.split_whitespace().filter(|name| name.starts_with("subscription_")) {
        flow[name] = flow[name].take();
    }
    Ok(flow)
}

/// The subscription of a flow: the parameter that gives it, and its id.
pub(super) fn subscription_of(flow: &Value) -> Option<(String, &str)> {
    let kind = flow["type"].as_str()?;
    Some((format!("flow_data[{kind}][subscription]"), flow[kind]["subscription"].as_str()?))
}

fn no_configuration() -> ApiError {
    let message = "No configuration provided and your test mode default configuration has not been created. Save your portal \
        settings in test mode at https://dashboard.stripe.com/test/settings/billing/portal";
    ApiError::new(StatusCode::BAD_REQUEST, message.to_owned())
}

/// The default configuration of a portal, as it is in responses.
pub(super) fn configuration(id: &str, now: u64) -> Object {
    let on = json!({"enabled": true});
    object(json!({
        "id": id, "object": "billing_portal.configuration", "active": true, "application": null, "created": now,
        "business_profile": {"headline": null, "privacy_policy_url": null, "terms_of_service_url": null},
        "default_return_url": null, "features": {
            "customer_update": on, "invoice_history": on, "payment_method_update": on, "subscription_cancel": on,
            "subscription_pause": on, "subscription_update": on,
        },
        "is_default": true, "livemode": false, "login_page": {"enabled": false, "url": null}, "metadata": {}, "name": null,
        "updated": now,
    }))
}

pub(super) fn list(scene: &mut Scene<'_, StripeAccount>, _: &str, given: &Object) -> Result<Value, ApiError> {
    let is_wanted = |item: &Object| {
        ["active", "is_default"]
            .iter()
            .all(|name| given.get(*name).is_none_or(|wanted| item.get(*name) == Some(wanted)))
    };
    let items: Vec<_> = scene.state.configuration.iter().collect();
    page("/v1/billing_portal/configurations", &items, given, is_wanted)
}
