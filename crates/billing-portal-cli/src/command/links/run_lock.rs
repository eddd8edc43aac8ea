//! One run for one output, by a lock on the file `OUT.csv.lock`.
//!
//! The system gives up the lock when the process ends, however it ends. The file is never renamed or removed: two runs
//! could hold locks on two files of one name.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::failure::Failure;
use crate::platform::host;
use crate::private_file;

/// The lock, for as long as this lives.
#[derive(Debug)]
pub(super) struct RunLock(#[expect(dead_code, reason = "it is held")] File);

impl RunLock {
    pub(super) fn take(path: &Path) -> Result<Self, Failure> {
        let name = path.display();
        let unwritable = |error| Failure::refused(format!("cannot write {name}: {error}"));
        let mut file = match private_file::open(path)? {
            Some(file) => file,
            // Another run can have made it at this moment.
            None => match private_file::create(path)? {
                Some(file) => file,
                None => private_file::open(path)?
                    .ok_or_else(|| Failure::refused(format!("cannot open {name}")).hint("try again"))?,
            },
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut owner = String::new();
                // At the moment in which the other run takes the lock, nothing stands in the file.
                let _ = (&file).take(200).read_to_string(&mut owner);
                let owner: String = owner.trim().chars().filter(|c| !c.is_control()).collect();
                let owner = if owner.is_empty() { String::new() } else { format!(": {owner}") };
                return Err(Failure::refused(format!("another run writes this output{owner}"))
                    .hint("wait until it ends, or choose another name for the output"));
            }
            Err(TryLockError::Error(error)) => {
                return Err(Failure::refused(format!("cannot lock {name}: {error}"))
                    .hint("two runs could write one output: choose a folder on a file system that has locks"));
            }
        }
        let owner = format!("process {} on {}\n", std::process::id(), host::name());
        file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0))).map_err(unwritable)?;
        file.write_all(owner.as_bytes()).map_err(unwritable)?;
        Ok(Self(file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_run_for_one_output() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv.lock");
        let first = RunLock::take(&path).unwrap();
        let said = format!("{:?}", RunLock::take(&path).unwrap_err());
        let (process, host) = (std::process::id(), host::name());
        assert!(said.contains(&format!("another run writes this output: process {process} on {host}")), "{said}");
        drop(first);
        RunLock::take(&path).unwrap();
        assert!(path.exists(), "it is never removed");
    }
}
