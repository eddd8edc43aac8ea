//! The wheel: `pip install` puts the program on the path.

use std::path::Path;
use std::process::Command;

use super::platform::Platform;
use super::{PACKAGES, program};
use crate::error::Result;
use crate::process;

/// Has maturin make it, which finds the program built.
pub(super) fn make(root: &Path, platform: &Platform, out: &Path) -> Result {
    let mut maturin = Command::new("maturin");
    program::with_flags(maturin.arg("build"), root, platform).arg("--out").arg(out);
    process::succeed(maturin.current_dir(root.join(PACKAGES)))
}
