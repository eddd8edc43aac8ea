//! Whether two open files are one.

use std::fs::File;

/// By what the system has for a file's identity, or else by what two files hardly share.
pub(crate) fn is_same(one: &File, other: &File) -> bool {
    os::id(one).is_some() && os::id(one) == os::id(other)
}

#[cfg(unix)]
mod os {
    use std::fs::File;
    use std::os::unix::fs::MetadataExt;

    pub(super) fn id(file: &File) -> Option<(u64, u64)> {
        file.metadata().map(|metadata| (metadata.dev(), metadata.ino())).ok()
    }
}

#[cfg(not(unix))]
mod os {
    use std::fs::File;
    use std::time::SystemTime;

    pub(super) fn id(file: &File) -> Option<(u64, SystemTime, SystemTime)> {
        let metadata = file.metadata().ok()?;
        Some((metadata.len(), metadata.created().ok()?, metadata.modified().ok()?))
    }
}
