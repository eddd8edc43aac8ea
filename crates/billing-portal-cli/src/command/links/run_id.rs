//! The name of a run, from which Chargebee's idempotency keys are made.
//!
//! A run that is killed has sent requests whose results it has not written. If it is resumed within the half hour in which
//! Chargebee remembers keys, the same rows with the same keys get the sessions that were made for them, and no second ones.
//! The name has to outlive the kill, and the table of results has no place for it, so it stands in a small file beside
//! it, which is removed when the run is complete. Upflow has no such keys, and no such file.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use billing_portal::{Error, IdempotencyKey};
use uuid::Uuid;

use super::results::private;
use crate::failure::Failure;

#[derive(Debug)]
pub(super) struct RunId {
    id: Uuid,
    path: PathBuf,
}

impl RunId {
    /// The name of the run that writes `output`: a new one, or the one that is there if the run is resumed.
    pub(super) fn of(output: &Path, is_resumed: bool) -> Result<Self, Failure> {
        let mut path = output.as_os_str().to_owned();
        path.push(".run");
        let path = PathBuf::from(path);
        let refused = |error: io::Error| Failure::refused(format!("cannot write {}: {error}", path.display()));
        if is_resumed {
            match fs::read_to_string(&path) {
                // What is no name, such as that of a run that was killed while it wrote one, is as good as none.
                Ok(text) => {
                    if let Ok(id) = text.trim().parse() {
                        return Ok(Self { id, path });
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(refused(error)),
            }
        }
        let id = Uuid::new_v4();
        let file = private(OpenOptions::new().write(true).create(true).truncate(true)).open(&path);
        file.and_then(|mut file| writeln!(file, "{id}")).map_err(refused)?;
        Ok(Self { id, path })
    }

    /// The key of a row.
    pub(super) fn key(&self, row: u64) -> Result<IdempotencyKey, Error> {
        IdempotencyKey::new(format!("{}-{row}", self.id))
    }

    /// The run is complete. Nothing depends on the file any more.
    pub(super) fn forget(self) {
        let _ = fs::remove_file(self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlives_the_run_until_it_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("links.csv");
        let key = |run: &RunId| run.key(7).unwrap().as_str().to_owned();

        let first = RunId::of(&output, false).unwrap();
        let resumed = RunId::of(&output, true).unwrap();
        assert_eq!(key(&first), key(&resumed));
        assert_ne!(key(&first), first.key(8).unwrap().as_str());
        assert!(key(&first).ends_with("-7") && key(&first).len() <= 100);

        let another = RunId::of(&output, false).unwrap();
        assert_ne!(key(&first), key(&another));
        another.forget();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert_ne!(key(&RunId::of(&output, true).unwrap()), key(&first));
        fs::write(&resumed.path, "no name").unwrap();
        assert_ne!(key(&RunId::of(&output, true).unwrap()), key(&first));
    }
}
