//! Who may use a file: its owner alone, where the system has permissions by user.
//!
//! Where there are none (Windows), the folder decides who may use a file, and nothing here refuses it.

pub(crate) use self::os::{
    is_open_to_others, is_own, is_roots, is_writable_by_others, options, private_folder, reading,
};

#[cfg(unix)]
mod os {
    use std::fs::{DirBuilder, Metadata, OpenOptions};
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};

    use rustix::fs::OFlags;

    /// Options that follow no symbolic link, and block at no FIFO that took the file's place.
    pub(crate) fn options() -> OpenOptions {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let flags = flags.bits().cast_signed();
        OpenOptions::new().read(true).write(true).mode(0o600).custom_flags(flags).clone()
    }

    /// Options that block at no FIFO.
    pub(crate) fn reading() -> OpenOptions {
        OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).clone()
    }

    /// A folder, with those above it, for the user alone.
    pub(crate) fn private_folder() -> DirBuilder {
        let mut builder = DirBuilder::new();
        builder.recursive(true).mode(0o700);
        builder
    }

    pub(crate) fn is_own(metadata: &Metadata) -> bool {
        metadata.uid() == rustix::process::geteuid().as_raw()
    }

    pub(crate) fn is_roots(metadata: &Metadata) -> bool {
        metadata.uid() == 0
    }

    pub(crate) fn is_open_to_others(metadata: &Metadata) -> bool {
        metadata.mode() & 0o077 != 0
    }

    pub(crate) fn is_writable_by_others(metadata: &Metadata) -> bool {
        metadata.mode() & 0o022 != 0
    }
}

#[cfg(not(unix))]
mod os {
    use std::fs::{DirBuilder, Metadata, OpenOptions};

    pub(crate) fn options() -> OpenOptions {
        OpenOptions::new().read(true).write(true).clone()
    }

    pub(crate) fn reading() -> OpenOptions {
        OpenOptions::new().read(true).clone()
    }

    pub(crate) fn private_folder() -> DirBuilder {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        builder
    }

    pub(crate) fn is_own(_: &Metadata) -> bool {
        true
    }

    pub(crate) fn is_roots(_: &Metadata) -> bool {
        true
    }

    pub(crate) fn is_open_to_others(_: &Metadata) -> bool {
        false
    }

    pub(crate) fn is_writable_by_others(_: &Metadata) -> bool {
        false
    }
}
