//! How clients in several languages are pointed at the Chargebee side of a site.

use super::connection::ChargebeeConnection;
use super::library::{Go, Java, LibrarySettings, Node, Php, Python, Ruby};
use crate::message::json;
use crate::snippet::{Snippet, allow_http_host};

/// The vendor's libraries are left out where they cannot be pointed at the site's host.
pub(super) fn snippets(connection: &ChargebeeConnection) -> Vec<Snippet> {
    let key = json(&connection.api_key());
    let LibrarySettings { python, node, php, ruby, go, java } = connection.libraries();
    let mut snippets = Vec::new();
    if let Some(settings) = python {
        snippets.extend([python_3(settings, &key), python_3_0(settings, &key), python_2(settings, &key)]);
    }
    if let Some(settings) = node {
        snippets.extend([node_3(settings, &key), node_2(settings, &key)]);
    }
    snippets.extend(php.as_ref().map(|settings| php_4(settings, &key)));
    snippets.extend(ruby.as_ref().map(|settings| ruby_2(settings, &key)));
    snippets.push(java_4(java, &key));
    snippets.extend(go.as_ref().map(|settings| go_3(settings, &key)));
    snippets.extend([rust(connection), curl(connection)]);
    snippets
}

fn python_3(settings: &Python, key: &str) -> Snippet {
    let code = format!(
        r#"from chargebee import Chargebee

Chargebee.verify_ca_certs = False
chargebee = Chargebee(
    api_key={key},
    site={},
    chargebee_domain={},
    protocol={},
)
session = chargebee.PortalSession.create({{"customer": {{"id": "cust_42"}}}}).portal_session
print(session.access_url)"#,
        json(&settings.site),
        json(&settings.chargebee_domain),
        json(&settings.protocol),
    );
    Snippet { language: "Python", needs: "with chargebee of PyPI from 3.2 on; run: 3.29.0", code }
}

/// The first versions forget what the constructor is given.
fn python_3_0(settings: &Python, key: &str) -> Snippet {
    let code = format!(
        r#"from chargebee import Chargebee
from chargebee.environment import Environment

Chargebee.verify_ca_certs = False
Environment.chargebee_domain = {}
Environment.protocol = {}
chargebee = Chargebee(api_key={key}, site={})
session = chargebee.PortalSession.create({{"customer": {{"id": "cust_42"}}}}).portal_session
print(session.access_url)"#,
        json(&settings.chargebee_domain),
        json(&settings.protocol),
        json(&settings.site),
    );
    Snippet { language: "Python 3.0", needs: "with chargebee of PyPI, 3.0 and 3.1; run: 3.0.0", code }
}

fn python_2(settings: &Python, key: &str) -> Snippet {
    let code = format!(
        r#"import chargebee
from chargebee.environment import Environment
from chargebee.main import ChargeBee

ChargeBee.verify_ca_certs = False
Environment.chargebee_domain = {}
Environment.protocol = {}
chargebee.configure({key}, {})
session = chargebee.PortalSession.create({{"customer": {{"id": "cust_42"}}}}).portal_session
print(session.access_url)"#,
        json(&settings.chargebee_domain),
        json(&settings.protocol),
        json(&settings.site),
    );
    Snippet { language: "Python 2", needs: "with chargebee of PyPI, 2; run: 2.60.1", code }
}

/// The options of a client, as an object of JavaScript has them.
fn options(settings: &Node, key: &str) -> String {
    let Node { site, host_suffix, protocol, port } = settings;
    let (site, host_suffix, protocol) = (json(site), json(host_suffix), json(protocol));
    format!("  apiKey: {key},\n  site: {site},\n  hostSuffix: {host_suffix},\n  protocol: {protocol},\n  port: {port},")
}

fn node_3(settings: &Node, key: &str) -> Snippet {
    let code = format!(
        r#"import Chargebee from "chargebee";

const chargebee = new Chargebee({{
{}
}});
const {{ portal_session }} = await chargebee.portalSession.create({{ customer: {{ id: "cust_42" }} }});
console.log(portal_session.access_url);"#,
        options(settings, key),
    );
    Snippet { language: "Node", needs: "with chargebee of npm, 3; run: 3.1.0 and 3.33.0", code }
}

fn node_2(settings: &Node, key: &str) -> Snippet {
    let code = format!(
        r#"import chargebee from "chargebee";

chargebee.configure({{
{}
}});
const {{ portal_session }} = await chargebee.portal_session.create({{ customer: {{ id: "cust_42" }} }}).request();
console.log(portal_session.access_url);"#,
        options(settings, key),
    );
    Snippet { language: "Node 2", needs: "with chargebee of npm, 2; run: 2.54.0", code }
}

fn php_4(settings: &Php, key: &str) -> Snippet {
    let code = format!(
        r#"$chargebee = new Chargebee\ChargebeeClient([
    "apiKey" => {key},
    "site" => {},
    "chargebeeDomain" => {},
    "httpScheme" => {},
]);
$result = $chargebee->portalSession()->create(["customer" => ["id" => "cust_42"]]);
echo $result->portal_session->access_url;"#,
        json(&settings.site),
        json(&settings.chargebee_domain),
        json(&settings.http_scheme),
    );
    Snippet { language: "PHP", needs: "with chargebee/chargebee-php of Packagist; run: 4.20", code }
}

fn ruby_2(settings: &Ruby, key: &str) -> Snippet {
    let protocol = settings.env_protocol.as_ref().map(|protocol| format!("\n$ENV_PROTOCOL = {}", json(protocol)));
    let code = format!(
        r#"require "chargebee"

$CHARGEBEE_DOMAIN = {}{}
ChargeBee.configure(site: {}, api_key: {key})
result = ChargeBee::PortalSession.create(customer: {{ id: "cust_42" }})
puts result.portal_session.access_url"#,
        json(&settings.chargebee_domain),
        protocol.unwrap_or_default(),
        json(&settings.site),
    );
    Snippet { language: "Ruby", needs: "with the gem chargebee; run: 2.77.0", code }
}

fn java_4(settings: &Java, key: &str) -> Snippet {
    let code = format!(
        "ChargebeeClient chargebee = ChargebeeClient.builder()\n    .apiKey({key})\n    .siteName({})\n    .endpoint({})\n    .build();",
        json(&settings.site_name),
        json(&settings.endpoint),
    );
    Snippet { language: "Java", needs: "with com.chargebee:chargebee-java of Maven Central; run: 4.0.1", code }
}

fn go_3(settings: &Go, key: &str) -> Snippet {
    let code = format!(
        "chargebee.DefaultEnv = chargebee.Environment{{
	Key:             {key},
	SiteName:        {},
	ChargebeeDomain: {},
	Protocol:        {},
}}",
        json(&settings.site_name),
        json(&settings.chargebee_domain),
        json(&settings.protocol),
    );
    Snippet { language: "Go", needs: "with github.com/chargebee/chargebee-go/v3; run: 3.48.0", code }
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
