//! What a client must be given to reach a site.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::account::SiteAddress;
use crate::ids::Ids;
use crate::snippet::plain_http_host;
use crate::vendors::Connections;

/// Where a site is reached and which credentials it takes.
///
/// Its JSON text is what a program in any language needs; this is the line that a sandbox started as a
/// command prints first. `Debug` leaves the credentials out, the JSON text does not.
#[derive(Clone, Debug)]
pub struct ConnectionInfo {
    id: String,
    pub(crate) vendors: Connections,
    control_url: String,
}

impl ConnectionInfo {
    /// How to reach a site, whose control requests start with `control` below the origin. Credentials are drawn from the
    /// ids, or fixed without them.
    pub(crate) fn new(address: &SiteAddress<'_>, control: &str, ids: Option<&mut Ids>) -> Self {
        let vendors = Connections::new(address, ids);
        Self { id: address.site.to_owned(), vendors, control_url: address.at(control) }
    }

    /// The id of the site: `default`, or `site-1`, `site-2`, … for isolated ones.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where the site is controlled: `http://127.0.0.1:PORT/_sandbox`, and for an isolated site
    /// `http://127.0.0.1:PORT/_sandbox/sites/site-1`.
    #[must_use]
    pub fn control_url(&self) -> &str {
        &self.control_url
    }

    /// The host that this project's clients take in plain http only if they are told so: none where the site is reached by https
    /// or by loopback.
    #[must_use]
    pub fn plain_http_host(&self) -> Option<String> {
        plain_http_host(&self.control_url)
    }

    /// What an environment variable such as `CHARGEBEE_API_KEY` would hold: the vendor's name, and then the name that
    /// the value has in the JSON text. `None` where there is no such value.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<String> {
        let (vendor, key) = name.split_once('_')?;
        let all = serde_json::to_value(self).ok()?;
        all.get(vendor.to_lowercase())?.get(key.to_lowercase())?.as_str().map(str::to_owned)
    }
}

impl Serialize for ConnectionInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        self.vendors.write(&mut map, &self.control_url)?;
        map.end()
    }
}
