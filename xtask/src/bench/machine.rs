//! What a measurement was made on.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::error::Error;
use crate::process::output;

/// What the times depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// The processor's model.
    pub processor: String,
    /// How many cores the system sees.
    pub cores: usize,
    /// The memory, in bytes.
    pub memory: u64,
    /// The version of the kernel.
    pub kernel: String,
    /// What `rustc --version` says.
    pub rustc: String,
    /// How many programs ran or waited for a core, on average of the minute before.
    pub load: String,
}

impl Machine {
    /// This machine, which has to run Linux.
    ///
    /// # Errors
    ///
    /// The kernel does not describe the machine as Linux does, or there is no `rustc`.
    pub fn this() -> Result<Self, Error> {
        let read = |path: &str| fs::read_to_string(path).map_err(Error::at(Path::new(path)));
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let rustc = output(Command::new(rustc).arg("--version"))?;
        let kernel = read("/proc/sys/kernel/osrelease")?;
        Self::parse(&read("/proc/cpuinfo")?, &read("/proc/meminfo")?, &read("/proc/loadavg")?, &kernel, &rustc)
    }

    /// Reads the texts of `/proc/cpuinfo`, `/proc/meminfo`, `/proc/loadavg` and `/proc/sys/kernel/osrelease`, and of `rustc --version`.
    ///
    /// # Errors
    ///
    /// A text does not have what is read from it.
    pub fn parse(cpuinfo: &str, meminfo: &str, loadavg: &str, kernel: &str, rustc: &str) -> Result<Self, Error> {
        let kib: Option<u64> = value(meminfo, "MemTotal").and_then(|text| text.strip_suffix("kB")?.trim().parse().ok());
        let cores = cpuinfo.lines().filter(|line| name(line) == Some("processor")).count();
        if cores == 0 {
            return Err(Error::lacks("/proc/cpuinfo", "processor"));
        }
        // Other processors than those of PCs have other names for it, or none.
        let model = ["model name", "Model", "cpu model"].into_iter().find_map(|name| value(cpuinfo, name));
        Ok(Self {
            processor: model.unwrap_or("unknown").split_whitespace().collect::<Vec<_>>().join(" "),
            cores,
            memory: kib.ok_or_else(|| Error::lacks("/proc/meminfo", "MemTotal in kB"))? * 1024,
            kernel: kernel.trim().to_owned(),
            rustc: rustc.trim().to_owned(),
            load: loadavg.split(' ').next().unwrap_or_default().to_owned(),
        })
    }
}

/// What stands before the colon.
fn name(line: &str) -> Option<&str> {
    line.split_once(':').map(|(name, _)| name.trim())
}

/// What stands after the colon of the first line with a name.
fn value<'a>(text: &'a str, wanted: &str) -> Option<&'a str> {
    let line = text.lines().find(|line| name(line) == Some(wanted))?;
    line.split_once(':').map(|(_, value)| value.trim())
}
