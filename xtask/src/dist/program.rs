//! The one program that all packages carry.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::platform::Platform;
use crate::error::Result;
use crate::process;

/// The crate of the command.
pub(super) const CRATE: &str = "billing-portal-cli";

/// Builds the program; gives its path.
pub(super) fn build(root: &Path, platform: &Platform) -> Result<PathBuf> {
    process::succeed(with_flags(&mut process::cargo(["build", "--package", CRATE]), root, platform))?;
    Ok(target(root).join(platform.triple).join("dist").join(platform.program()))
}

/// Adds what cargo, and maturin for it, has to be told, so that both make the same program in the same folder.
pub(super) fn with_flags<'a>(command: &'a mut Command, root: &Path, platform: &Platform) -> &'a mut Command {
    // With a target named, the flags are for the program alone, and not for macros that the compiler loads.
    command.args(["--locked", "--profile", "dist", "--target", platform.triple]);
    command.env("CARGO_TARGET_DIR", target(root)).env("CARGO_ENCODED_RUSTFLAGS", flags(root, platform).join("\x1f"));
    command.current_dir(root)
}

/// The compiler's flags: a program that needs no library of the system, and knows no path of the machine that built it.
fn flags(root: &Path, platform: &Platform) -> Vec<String> {
    let mut flags = Vec::new();
    if platform.is_static() {
        flags.push("-Ctarget-feature=+crt-static".to_owned());
    }
    if platform.os == "linux" {
        // A static program finds no function at run time, and would read a device that need not be there.
        flags.push(r#"--cfg=getrandom_backend="linux_getrandom""#.to_owned());
    }
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    for (folder, name) in [(root.to_owned(), ".")].into_iter().chain(cargo.map(|folder| (folder, "cargo"))) {
        flags.push(format!("--remap-path-prefix={}={name}", folder.display()));
    }
    flags
}

fn target(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}
