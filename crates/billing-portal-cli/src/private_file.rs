//! The rules for files that hold links, personal data or settings, and the one place that opens them.
//!
//! What we write is new, or a regular file of the user's that nobody else can use; no symbolic link is followed. What we
//! read as settings is a regular file of limited length that nobody else can write. A path is looked at before it is opened,
//! since opening a FIFO blocks and opening a device can do things; what counts is asked of the open file.
//!
//! Where there are no such permissions (Windows), the folder decides who may use a file.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::failure::Failure;
use crate::platform::permissions;

/// Creates a file for its owner alone, open for reading and writing. `None` if something of that name is there.
pub(crate) fn create(path: &Path) -> Result<Option<File>, Failure> {
    let name = path.display();
    // With `create_new` no symbolic link is followed.
    let file = match permissions::options().create_new(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(None),
        Err(error) => return Err(Failure::refused(format!("cannot create {name}: {error}"))),
    };
    let metadata = file.metadata().map_err(|error| unreadable(path, &error))?;
    if permissions::is_open_to_others(&metadata) {
        let _ = fs::remove_file(path);
        return Err(Failure::refused(format!("{name} would be open to other users: its folder has no permissions"))
            .hint("choose a folder on a file system that has them"));
    }
    Ok(Some(file))
}

/// Opens a file of ours for reading and writing. `None` if there is none.
pub(crate) fn open(path: &Path) -> Result<Option<File>, Failure> {
    let Some(before) = look(fs::symlink_metadata(path), path)? else { return Ok(None) };
    check_own(path, &before)?;
    let file = match permissions::options().open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::refused(format!("cannot open {}: {error}", path.display()))),
    };
    check_own(path, &file.metadata().map_err(|error| unreadable(path, &error))?)?;
    Ok(Some(file))
}

/// Whether a text is taken from a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextRules {
    /// How many bytes it may have.
    pub(crate) longest: u64,
    /// Whether the file has to be the user's own, or root's.
    pub(crate) is_own: bool,
}

/// What a file says.
pub(crate) struct Text {
    pub(crate) text: String,
    /// Whether other users can read it.
    pub(crate) is_open_to_others: bool,
}

/// Reads a text that others cannot have written. Symbolic links are followed, since people manage their settings by them.
/// `None` if there is no such file.
pub(crate) fn read_text(path: &Path, rules: TextRules) -> Result<Option<Text>, Failure> {
    let Some(before) = look(fs::metadata(path), path)? else { return Ok(None) };
    check_regular(path, &before)?;
    let file = permissions::reading().open(path).map_err(|error| unreadable(path, &error))?;
    let metadata = file.metadata().map_err(|error| unreadable(path, &error))?;
    check_regular(path, &metadata)?;
    let name = path.display();
    if rules.is_own && !permissions::is_own(&metadata) && !permissions::is_roots(&metadata) {
        return Err(Failure::misused(format!("{name} belongs to another user")).hint("use a file of your own"));
    }
    if permissions::is_writable_by_others(&metadata) {
        return Err(Failure::misused(format!("{name} can be written by other users"))
            .hint(format!("run `chmod go-w {}`", quoted(path))));
    }
    let mut bytes = Vec::new();
    file.take(rules.longest + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > rules.longest {
        return Err(Failure::misused(format!("{name} is longer than {} bytes", rules.longest)));
    }
    let text = String::from_utf8(bytes).map_err(|_| Failure::misused(format!("{name} is not UTF-8")))?;
    Ok(Some(Text { text, is_open_to_others: permissions::is_open_to_others(&metadata) }))
}

/// A path as an argument for the shell.
pub(crate) fn quoted(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', r"'\''"))
}

fn look(found: io::Result<Metadata>, path: &Path) -> Result<Option<Metadata>, Failure> {
    match found {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn check_own(path: &Path, metadata: &Metadata) -> Result<(), Failure> {
    let name = path.display();
    if metadata.is_symlink() {
        return Err(Failure::misused(format!("{name} is a symbolic link, which is not followed"))
            .hint(format!("name the file itself, or run `rm {}`", quoted(path))));
    }
    check_regular(path, metadata)?;
    if !permissions::is_own(metadata) {
        return Err(Failure::misused(format!("{name} belongs to another user")).hint("choose another name"));
    }
    if permissions::is_open_to_others(metadata) {
        return Err(Failure::misused(format!("{name} is open to other users"))
            .hint(format!("run `chmod 600 {}`", quoted(path))));
    }
    Ok(())
}

fn check_regular(path: &Path, metadata: &Metadata) -> Result<(), Failure> {
    let refused = || Failure::misused(format!("{} is not a regular file", path.display())).hint("choose another name");
    metadata.is_file().then_some(()).ok_or_else(refused)
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::misused(format!("cannot read {}: {error}", path.display()))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::PathBuf;

    use super::*;

    /// A folder with a file of each kind.
    fn folder() -> (tempfile::TempDir, impl Fn(&str) -> PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_owned();
        let path = move |name: &str| root.join(name);
        for (name, mode) in [("private", 0o600), ("readable", 0o640), ("writable", 0o602), ("it's", 0o644)] {
            fs::write(path(name), "text").unwrap();
            fs::set_permissions(path(name), PermissionsExt::from_mode(mode)).unwrap();
        }
        symlink("private", path("link")).unwrap();
        symlink("nowhere", path("dangling")).unwrap();
        symlink("fifo", path("link to a fifo")).unwrap();
        fs::create_dir(path("directory")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(path("fifo")).status().unwrap();
        assert!(made.success());
        (folder, path)
    }

    fn said<T>(result: Result<T, Failure>) -> String {
        result.err().map_or_else(String::new, |failure| format!("{failure:?}"))
    }

    const RULES: TextRules = TextRules { longest: 4, is_own: true };

    #[test]
    fn what_is_created_is_new_and_for_its_owner_alone() {
        let (_folder, path) = folder();
        let file = create(&path("new")).unwrap().unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        for taken in ["new", "private", "link", "dangling", "fifo", "directory"] {
            assert!(create(&path(taken)).unwrap().is_none(), "{taken}");
        }
        assert!(!path("nowhere").exists(), "no link was followed");
        assert!(said(create(&path("missing/new"))).contains("cannot create"));
    }

    #[test]
    fn what_is_opened_is_our_own() {
        let (_folder, path) = folder();
        assert!(open(&path("private")).unwrap().is_some());
        assert!(open(&path("none")).unwrap().is_none());
        for (name, why) in [
            ("readable", "chmod 600 '"),
            ("writable", "is open to other users"),
            ("it's", r"it'\\''s'"),
            ("link", "symbolic link"),
            ("dangling", "symbolic link"),
            ("directory", "not a regular file"),
            ("fifo", "not a regular file"),
        ] {
            let said = said(open(&path(name)));
            assert!(said.contains(why), "{name}: {said}");
        }
        for device in ["/dev/null", "/dev/zero"] {
            assert!(said(open(Path::new(device))).contains("not a regular file"));
        }
    }

    #[test]
    fn settings_are_short_and_not_written_by_others() {
        let (_folder, path) = folder();
        for (name, open) in [("private", false), ("link", false), ("readable", true), ("it's", true)] {
            let text = read_text(&path(name), RULES).unwrap().unwrap();
            assert_eq!((&*text.text, text.is_open_to_others), ("text", open), "{name}");
        }
        for none in ["none", "dangling", "private/none"] {
            assert!(read_text(&path(none), RULES).unwrap().is_none(), "{none}");
        }
        for (name, why) in [
            ("writable", "chmod go-w"),
            ("directory", "not a regular file"),
            ("fifo", "not a regular file"),
            ("link to a fifo", "not a regular file"),
        ] {
            let said = said(read_text(&path(name), RULES));
            assert!(said.contains(why), "{name}: {said}");
        }
        assert!(said(read_text(&path("private"), TextRules { longest: 3, ..RULES })).contains("longer than 3 bytes"));
        assert!(said(read_text(Path::new("/dev/zero"), RULES)).contains("not a regular file"));
        fs::write(path("private"), b"\xff").unwrap();
        assert!(said(read_text(&path("private"), RULES)).contains("not UTF-8"));
    }

    /// Only root can give a file to somebody else: elsewhere the strangers' files are root's.
    #[test]
    fn strangers_files_are_refused() {
        let (_folder, path) = folder();
        let stranger = if rustix::process::geteuid().is_root() {
            std::os::unix::fs::chown(path("private"), Some(4_000), None).unwrap();
            assert!(said(read_text(&path("private"), RULES)).contains("belongs to another user"));
            assert!(read_text(&path("private"), TextRules { is_own: false, ..RULES }).unwrap().is_some());
            path("private")
        } else {
            PathBuf::from("/etc/passwd")
        };
        assert!(said(open(&stranger)).contains("belongs to another user"));
    }
}
