//! What the requests of a site prove themselves with.

use crate::ids::Ids;
use crate::{chargebee, upflow};

/// The credentials of one site at both vendors.
#[derive(Clone)]
pub(crate) struct Credentials {
    /// The name of the Chargebee site.
    pub(crate) chargebee_site: String,
    pub(crate) chargebee_api_key: String,
    pub(crate) upflow_api_key: String,
    pub(crate) upflow_api_secret: String,
}

impl Credentials {
    /// Those of the default site: the same in every sandbox.
    pub(crate) fn fixed() -> Self {
        Self {
            chargebee_site: chargebee::SITE.to_owned(),
            chargebee_api_key: chargebee::API_KEY.to_owned(),
            upflow_api_key: upflow::API_KEY.to_owned(),
            upflow_api_secret: upflow::API_SECRET.to_owned(),
        }
    }

    /// Those of an isolated site, a function of its name and its seed number.
    pub(crate) fn of_site(id: &str, seed_number: u64) -> Self {
        let mut ids = Ids::new(seed_number);
        Self {
            chargebee_site: format!("{id}-test"),
            chargebee_api_key: format!("test_{}", ids.next("chargebee_api_key", 35)),
            upflow_api_key: format!("upflow_{}", ids.next("upflow_api_key", 32)),
            upflow_api_secret: format!("upflow_{}", ids.next("upflow_api_secret", 32)),
        }
    }
}
