//! How a site takes what a vendor would let pass.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a site does with parameters that an operation does not know. As JSON it is `"strict"` or `"vendor"`.
///
/// ```
/// use billing_portal_sandbox::{Mode, SiteOptions};
///
/// // Shows what a typing mistake in a filter does at the vendor: the list comes back unfiltered.
/// let options = SiteOptions::default().mode(Mode::Vendor);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Mode {
    /// Refuses them, so that a test hears of a mistake.
    #[default]
    Strict,
    /// Ignores them, as the vendor does.
    Vendor,
}

impl FromStr for Mode {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "strict" => Ok(Self::Strict),
            "vendor" => Ok(Self::Vendor),
            _ => Err("write strict or vendor".to_owned()),
        }
    }
}
