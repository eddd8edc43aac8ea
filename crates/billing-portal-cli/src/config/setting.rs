//! What can be configured.

use billing_portal::{LinkOption, Vendor};

/// A setting: how the environment calls it, and where it stands in a profile.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// The environment variable.
    pub(crate) variable: &'static str,
    /// Whose table of the profile it stands in; none for what stands in the profile itself.
    pub(crate) vendor: Option<Vendor>,
    /// Its name there. A credential can also be given as `NAME_env`, the name of the environment variable that has it.
    pub(crate) key: &'static str,
    /// What it is, in half a line.
    pub(crate) description: &'static str,
    /// Whether it is a credential, which is never shown.
    pub(crate) is_secret: bool,
    /// The option of links that it is the default of.
    pub(crate) default_of: Option<LinkOption>,
}

pub(super) const VENDOR: &str = "BILLING_PORTAL_VENDOR";
pub(crate) const CA_FILE: &str = "BILLING_PORTAL_CA_FILE";

/// All settings: those of the command, and then each vendor's.
pub(crate) fn all_settings() -> impl Iterator<Item = Setting> {
    let general = [
        (VENDOR, "vendor", "name of the vendor, if several are configured"),
        (CA_FILE, "ca_file", "certificate authorities to trust beside the platform's, in PEM"),
    ];
    let general = general.into_iter().map(|(variable, key, description)| Setting {
        variable,
        vendor: None,
        key,
        description,
        is_secret: false,
        default_of: None,
    });
    general.chain(Vendor::ALL.iter().flat_map(|vendor| settings_of(*vendor)))
}

/// The settings of a vendor.
pub(crate) fn settings_of(vendor: Vendor) -> impl Iterator<Item = Setting> {
    vendor.settings().iter().map(move |setting| Setting {
        variable: setting.variable,
        vendor: Some(vendor),
        key: setting.key,
        description: setting.description,
        is_secret: setting.is_secret,
        default_of: setting.default_of,
    })
}
