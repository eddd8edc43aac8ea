//! What can be configured.

use billing_portal::{Setting, Vendor};

pub(super) const VENDOR: &str = "BILLING_PORTAL_VENDOR";
/// Which profile is used; it is no setting of one.
pub(crate) const PROFILE: &str = "BILLING_PORTAL_PROFILE";
pub(crate) const CA_FILE: &str = "BILLING_PORTAL_CA_FILE";

/// What concerns all vendors.
pub(crate) const GENERAL: [Setting; 2] = [
    Setting::optional(VENDOR, "vendor", "name of the vendor, if several are configured"),
    Setting::optional(CA_FILE, "ca_file", "certificate authorities to trust beside the platform's, in PEM"),
];

/// All settings, each with the vendor in whose table of a profile it stands; without one it stands in the profile itself.
/// A credential can also be given as `NAME_env`, the name of the environment variable that has it.
pub(crate) fn all_settings() -> impl Iterator<Item = (Option<Vendor>, Setting)> {
    let of = |vendor: &'static Vendor| vendor.settings().iter().map(|setting| (Some(*vendor), *setting));
    GENERAL.into_iter().map(|setting| (None, setting)).chain(Vendor::ALL.iter().flat_map(of))
}
