//! Where the user's settings are, by the platform's convention.

use std::path::PathBuf;

use etcetera::BaseStrategy;

/// `~/.config/billing-portal/config.toml` or below `XDG_CONFIG_HOME`, on Windows in the roaming `AppData`.
pub(crate) fn configuration_file() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.config_dir().join("billing-portal").join("config.toml"))
}
