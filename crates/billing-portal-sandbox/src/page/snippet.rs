//! How clients in several languages are pointed at a site, as code that can be copied.

use serde::Serialize;
use url::Url;

use crate::api::json;
use crate::connection::ConnectionInfo;

/// A piece of code and what it is written in.
pub(super) struct Snippet {
    pub(super) language: &'static str,
    /// The `data-testid` of its text.
    pub(super) testid: &'static str,
    /// What the code needs, by the name of its registry.
    pub(super) needs: &'static str,
    pub(super) code: String,
}

/// The snippets for a site. The official SDKs are left out where they cannot be pointed at its host.
pub(super) fn snippets(connection: &ConnectionInfo) -> Vec<Snippet> {
    let sdks = [python(connection), node(connection)];
    sdks.into_iter().flatten().chain([rust(connection), curl(connection)]).collect()
}

fn python(connection: &ConnectionInfo) -> Option<Snippet> {
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
        quoted(connection.chargebee().api_key()),
        quoted(&sdk.site),
        quoted(&sdk.chargebee_domain),
        quoted(&sdk.protocol),
    );
    Some(Snippet { language: "Python", testid: "snippet-python", needs: "with chargebee of PyPI", code })
}

fn node(connection: &ConnectionInfo) -> Option<Snippet> {
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
        quoted(connection.chargebee().api_key()),
        quoted(&sdk.site),
        quoted(&sdk.host_suffix),
        quoted(&sdk.protocol),
        sdk.port,
    );
    Some(Snippet { language: "Node", testid: "snippet-node", needs: "with chargebee of npm", code })
}

fn rust(connection: &ConnectionInfo) -> Snippet {
    let (chargebee, upflow) = (connection.chargebee(), connection.upflow());
    let plain_http = if is_plain_http_to_elsewhere(chargebee.base_url()) { "\n    .allow_plain_http()" } else { "" };
    let code = format!(
        r#"use billing_portal::{{ApiKey, ApiSecret, Chargebee, CustomerRef, Upflow}};

let chargebee = Chargebee::builder({}, ApiKey::new({}))
    .base_url({}){plain_http}
    .redirect_url("http://localhost:3000/account")
    .build()?;
let link = chargebee.portal_link("cust_42").send().await?;

let (key, secret) = (ApiKey::new({}), ApiSecret::new({}));
let upflow = Upflow::builder(key, secret)
    .base_url({}){plain_http}
    .build()?;
let link = upflow.portal_link(CustomerRef::external("123")).send().await?;"#,
        quoted(chargebee.site()),
        quoted(chargebee.api_key()),
        quoted(chargebee.base_url()),
        quoted(upflow.api_key()),
        quoted(upflow.api_secret()),
        quoted(upflow.base_url()),
    );
    Snippet { language: "Rust", testid: "snippet-rust", needs: "with billing-portal of this project", code }
}

fn curl(connection: &ConnectionInfo) -> Snippet {
    let (chargebee, upflow) = (connection.chargebee(), connection.upflow());
    let code = format!(
        r"# Chargebee
curl {}/portal_sessions -u {}: -d 'customer[id]=cust_42'

# Upflow, which has no SDK
curl {}/customers/external:123/portal \
  -H 'X-Api-Key: {}' -H 'X-Api-Secret: {}' \
  --json '{{}}'",
        chargebee.base_url(),
        chargebee.api_key(),
        upflow.base_url(),
        upflow.api_key(),
        upflow.api_secret(),
    );
    Snippet { language: "curl", testid: "snippet-curl", needs: "for either vendor", code }
}

/// Whether an address is plain http and not of this machine: the Rust client then wants to be told twice.
fn is_plain_http_to_elsewhere(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else {
        return false;
    };
    let is_loopback = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    url.scheme() == "http" && !is_loopback
}

/// A string literal: what JSON makes of a text, all of these languages read.
fn quoted(text: impl Serialize) -> String {
    json(&text)
}
