//! How clients in several languages are pointed at the Chargebee side of a site.

use super::connection::ChargebeeConnection;
use crate::message::json;
use crate::snippet::{Snippet, allow_http_host};

/// The official SDKs are left out where they cannot be pointed at the site's host.
pub(super) fn snippets(connection: &ChargebeeConnection) -> Vec<Snippet> {
    let sdks = [python(connection), node(connection)];
    sdks.into_iter().flatten().chain([rust(connection), curl(connection)]).collect()
}

fn python(connection: &ChargebeeConnection) -> Option<Snippet> {
    let sdk = &connection.sdk()?.python;
    let code = format!(
        r#"from chargebee import Chargebee

Chargebee.verify_ca_certs = False
chargebee = Chargebee(
    api_key={},
    site={},
    chargebee_domain={},
    protocol={},
)
session = chargebee.PortalSession.create({{"customer": {{"id": "cust_42"}}}}).portal_session
print(session.access_url)"#,
        json(&connection.api_key()),
        json(&sdk.site),
        json(&sdk.chargebee_domain),
        json(&sdk.protocol),
    );
    Some(Snippet { language: "Python", needs: "with chargebee of PyPI", code })
}

fn node(connection: &ChargebeeConnection) -> Option<Snippet> {
    let sdk = &connection.sdk()?.node;
    let code = format!(
        r#"import Chargebee from "chargebee";

const chargebee = new Chargebee({{
  apiKey: {},
  site: {},
  hostSuffix: {},
  protocol: {},
  port: {},
}});
const {{ portal_session }} = await chargebee.portalSession.create({{ customer: {{ id: "cust_42" }} }});
console.log(portal_session.access_url);"#,
        json(&connection.api_key()),
        json(&sdk.site),
        json(&sdk.host_suffix),
        json(&sdk.protocol),
        sdk.port,
    );
    Some(Snippet { language: "Node", needs: "with chargebee of npm", code })
}

fn rust(connection: &ChargebeeConnection) -> Snippet {
    let allow_http_host = allow_http_host(connection.base_url());
    let code = format!(
        r#"use billing_portal::{{ApiKey, Chargebee}};

let chargebee = Chargebee::builder({}, ApiKey::new({}))
    .base_url({}){allow_http_host}
    .redirect_url("http://localhost:3000/account")
    .build()?;
let link = chargebee.portal_link("cust_42").send().await?;"#,
        json(&connection.site()),
        json(&connection.api_key()),
        json(&connection.base_url()),
    );
    Snippet { language: "Rust", needs: "with billing-portal of this project", code }
}

fn curl(connection: &ChargebeeConnection) -> Snippet {
    let (url, key) = (connection.base_url(), connection.api_key());
    let code = format!("curl {url}/portal_sessions -u {key}: -d 'customer[id]=cust_42'");
    Snippet { language: "curl", needs: "", code }
}
