//! What the vendor's libraries must be given to reach the sandbox, under the names that each of them has for it.

use serde::Serialize;

use crate::origin::Origin;

/// Most of them make a host name out of a site, a dot and a domain, so the address is cut at its first dot: `127` and `0.0.1`.
/// They cannot be pointed at a host without a dot, and have no settings there.
#[derive(Clone, Debug, Serialize)]
pub(super) struct LibrarySettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) python: Option<Python>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) node: Option<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) php: Option<Php>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ruby: Option<Ruby>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) go: Option<Go>,
    pub(super) java: Java,
}

/// Options of the constructor from version 3.2 on; attributes of classes before.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Python {
    pub(super) site: String,
    pub(super) chargebee_domain: String,
    pub(super) protocol: String,
}

/// Options of versions 2 and 3. The site and the suffix are put together as they are, so a name without a dot will do.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Node {
    pub(super) site: String,
    pub(super) host_suffix: String,
    pub(super) protocol: String,
    pub(super) port: u16,
}

/// Options of the constructor.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Php {
    pub(super) site: String,
    pub(super) chargebee_domain: String,
    pub(super) http_scheme: String,
}

/// The site, and global variables: whatever `$ENV_PROTOCOL` is set to means https.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Ruby {
    pub(super) site: String,
    #[serde(rename = "CHARGEBEE_DOMAIN")]
    pub(super) chargebee_domain: String,
    #[serde(rename = "ENV_PROTOCOL", skip_serializing_if = "Option::is_none")]
    pub(super) env_protocol: Option<String>,
}

/// Members of `Environment`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Go {
    pub(super) site_name: String,
    pub(super) chargebee_domain: String,
    pub(super) protocol: String,
}

/// Methods of the builder. The endpoint is all of the address, whatever the site is called.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Java {
    pub(super) site_name: String,
    pub(super) endpoint: String,
}

impl LibrarySettings {
    pub(super) fn new(origin: &Origin, base_url: &str) -> Self {
        let protocol = || origin.scheme().to_owned();
        let cut = origin.authority().split_once('.').map(|(site, domain)| (site.to_owned(), domain.to_owned()));
        let name = origin.host();
        let (first, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
        let env_protocol = (origin.scheme() == "https").then(protocol);
        Self {
            python: cut.clone().map(|(site, chargebee_domain)| Python { site, chargebee_domain, protocol: protocol() }),
            // Its host is a name, which an address of IPv6 is not.
            node: (!name.starts_with('[')).then(|| Node {
                site: first.to_owned(),
                host_suffix: rest.to_owned(),
                protocol: protocol(),
                port: origin.port(),
            }),
            php: cut.clone().map(|(site, chargebee_domain)| Php { site, chargebee_domain, http_scheme: protocol() }),
            ruby: cut.clone().map(|(site, chargebee_domain)| Ruby { site, chargebee_domain, env_protocol }),
            go: cut.map(|(site_name, chargebee_domain)| Go { site_name, chargebee_domain, protocol: protocol() }),
            java: Java { site_name: first.trim_matches(['[', ']']).to_owned(), endpoint: base_url.to_owned() },
        }
    }
}
