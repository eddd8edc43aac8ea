//! Files that hold one secret, as container platforms mount them.

use std::path::Path;

use billing_portal::Secret;

use crate::private_file::{self, TextRules};

/// Others may read such a file, and it may be a link, as container platforms make them.
const RULES: TextRules = TextRules { longest: 4096, is_own: true };

/// Reads the one line of a file.
///
/// # Errors
/// Why it cannot be taken, to stand after what names the file. The path is told only if something is there: a secret that was
/// put in its place is no path.
pub(super) fn read(path: &Path) -> Result<Secret, String> {
    let read =
        private_file::read_text(path, RULES).map_err(|failure| format!("cannot be used: {}", failure.diagnosis()))?;
    let text = read.ok_or("does not exist")?.text;
    let line = text.strip_suffix('\n').map_or(&*text, |line| line.strip_suffix('\r').unwrap_or(line));
    match line {
        "" => Err("is empty".to_owned()),
        _ if line.contains(['\n', '\r', '\0']) => Err("must hold one line, and nothing but the secret".to_owned()),
        line => Ok(Secret::from(line)),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn one_line_that_others_cannot_write() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("secret");
        let read_of = |text: &[u8], mode| {
            fs::write(&path, text).expect("a file");
            fs::set_permissions(&path, PermissionsExt::from_mode(mode)).expect("a file of ours");
            read(&path).map(|secret| secret.expose().to_owned())
        };
        for text in ["planted", "planted\n", "planted\r\n"] {
            assert_eq!(read_of(text.as_bytes(), 0o444).as_deref(), Ok("planted"), "{text:?}");
        }
        assert_eq!(read_of(&[b'x'; 4096], 0o600).map(|text| text.len()), Ok(4096));
        for (text, mode, why) in [
            (&b"planted\nmore"[..], 0o600, "one line"),
            (b"planted\n\n", 0o600, "one line"),
            (b"", 0o600, "is empty"),
            (b"\n", 0o600, "is empty"),
            (b"\xff", 0o600, "not UTF-8"),
            (&[b'x'; 4097], 0o600, "longer than 4096"),
            (b"planted", 0o620, "can be written by other users"),
            (b"planted", 0o602, "can be written by other users"),
        ] {
            let said = read_of(text, mode).expect_err(why);
            assert!(said.contains(why) && !said.contains("planted"), "{said}");
        }
    }

    #[test]
    fn regular_after_links_and_no_path_is_told_of_what_is_not_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("..data")).expect("a folder");
        fs::write(path("..data/key"), "planted\n").expect("a file");
        fs::set_permissions(path("..data/key"), PermissionsExt::from_mode(0o644)).expect("a file of ours");
        symlink("..data/key", path("key")).expect("a link");
        assert_eq!(read(&path("key")).expect("a secret").expose(), "planted");
        assert_eq!(read(Path::new("live_planted")).expect_err("no file"), "does not exist");
        for other in ["/dev/zero", folder.path().to_str().expect("UTF-8")] {
            assert!(read(Path::new(other)).expect_err("no file").contains("not a regular file"));
        }
    }
}
