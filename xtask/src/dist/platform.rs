//! The platforms that packages are made for, each on a machine of its kind.

use super::NAME;
use crate::error::{Error, Result};
use crate::process;

/// A platform, by the names that Rust and Node have for it.
#[derive(Debug, PartialEq, Eq)]
pub struct Platform {
    /// Rust's target.
    pub triple: &'static str,
    /// `process.platform` of Node.
    pub os: &'static str,
    /// `process.arch` of Node.
    pub cpu: &'static str,
}

impl Platform {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self { triple: "x86_64-unknown-linux-gnu", os: "linux", cpu: "x64" },
        Self { triple: "aarch64-unknown-linux-gnu", os: "linux", cpu: "arm64" },
        Self { triple: "aarch64-apple-darwin", os: "darwin", cpu: "arm64" },
        Self { triple: "x86_64-pc-windows-msvc", os: "win32", cpu: "x64" },
    ];

    /// The one that this runs on, as rustc tells.
    pub(super) fn of_this_machine() -> Result<&'static Self> {
        let said = process::output(&mut process::rustc(["-vV"]))?;
        let host = said.lines().find_map(|line| line.strip_prefix("host: "));
        let host = host.ok_or_else(|| Error::lacks("rustc -vV", "line `host: `"))?;
        let known = || Self::ALL.map(|platform| platform.triple).join(", ");
        Self::ALL.iter().find(|platform| platform.triple == host).ok_or_else(|| {
            Error::content(
                host,
                format!("no packages are made for it, only for {}; add it to dist/platform.rs", known()),
            )
        })
    }

    /// What of the C library and of the system's others is linked into the program.
    pub(super) fn is_static(&self) -> bool {
        // Apple has no static C library. On Windows it is the one of the compiler that need not be there.
        self.os != "darwin"
    }

    /// The name of the program's file.
    #[must_use]
    pub fn program(&self) -> String {
        if self.os == "win32" { format!("{NAME}.exe") } else { NAME.to_owned() }
    }

    /// The name of the npm package that carries the program.
    #[must_use]
    pub fn npm_package(&self) -> String {
        format!("{NAME}-{}-{}", self.os, self.cpu)
    }
}
