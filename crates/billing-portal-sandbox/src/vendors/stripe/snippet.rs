//! How clients in several languages are pointed at the Stripe side of a site.

use super::connection::StripeConnection;
use crate::message::json;
use crate::snippet::{Snippet, allow_http_host};

pub(super) fn snippets(connection: &StripeConnection) -> Vec<Snippet> {
    let (url, key) = (connection.base_url(), connection.api_key());
    let (python, node) = (&connection.sdk["python"]["base_addresses"], &connection.sdk["node"]);
    let python = format!(
        r#"from stripe import StripeClient

stripe = StripeClient("{key}", base_addresses={python})
session = stripe.v1.billing_portal.sessions.create({{"customer": "cus_NffrFeUfNV2Hib"}})
print(session.url)"#
    );
    let node = format!(
        r#"import Stripe from "stripe";

const stripe = new Stripe("{key}", {node});
const session = await stripe.billingPortal.sessions.create({{ customer: "cus_NffrFeUfNV2Hib" }});
console.log(session.url);"#
    );
    let rust = format!(
        r#"use billing_portal::{{ApiKey, Stripe}};

let stripe = Stripe::builder(ApiKey::new("{key}"))
    .base_url({}){}
    .build()?;
let link = stripe.portal_link("cus_NffrFeUfNV2Hib").send().await?;"#,
        json(&url),
        allow_http_host(url),
    );
    let curl = format!("curl {url}/billing_portal/sessions -u {key}: -d customer=cus_NffrFeUfNV2Hib");
    [
        ("Python", "with stripe of PyPI; run: 16.1.0", python),
        ("Node", "with stripe of npm; run: 23.1.0", node),
        ("Rust", "with billing-portal of this project", rust),
        ("curl", "", curl),
    ]
    .map(|(language, needs, code)| Snippet { language, needs, code })
    .into()
}
