//! Whether there is a screen for a browser.

use std::ffi::OsString;

/// By what desktops set. Elsewhere than on Unix the launcher says if there is none.
pub(crate) fn is_there(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    // Windows' own browser is started from its Linux, and another machine's by whatever is set as the browser.
    let names = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME", "WSL_INTEROP", "BROWSER"];
    cfg!(any(windows, target_vendor = "apple"))
        || names.into_iter().any(|name| variable(name).is_some_and(|it| !it.is_empty()))
}
