//! Where the system keeps the certificate authorities that it trusts.

use std::ffi::OsString;

/// The variables that name the store, and are set: on systems that have no store but files.
pub(crate) fn store_variables(variable: impl Fn(&str) -> Option<OsString>) -> Vec<(&'static str, OsString)> {
    let names: &[_] =
        if cfg!(all(unix, not(target_vendor = "apple"))) { &["SSL_CERT_FILE", "SSL_CERT_DIR"] } else { &[] };
    names.iter().filter_map(|name| Some((*name, variable(name)?))).collect()
}
