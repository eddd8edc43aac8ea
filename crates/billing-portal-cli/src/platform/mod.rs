//! What differs between systems: one module a subject. Nothing outside asks which system this is.
//!
//! Linux, macOS and Windows are compiled and tested by the matrix of CI's workflow. Locks need nothing here: the standard
//! library has them on all.

pub(crate) mod certificates;
pub(crate) mod display;
pub(crate) mod file_identity;
pub(crate) mod host;
pub(crate) mod paths;
pub(crate) mod permissions;
pub(crate) mod signals;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// The lines of all files of a folder that ask which system this is, and are no tests'.
    fn asking(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("src/platform") {
                    asking(&path, found);
                }
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let asks =
                |line: &&str| line.contains("cfg") && ["unix", "windows", "target_"].iter().any(|os| line.contains(os));
            let lines = text.lines().filter(asks).filter(|line| !line.contains("all(test, unix)"));
            found.extend(lines.map(|line| format!("{}: {line}", path.display())));
        }
    }

    #[test]
    fn no_other_module_asks_which_system_this_is() {
        let mut found = Vec::new();
        asking(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert!(found.is_empty(), "move what differs into src/platform:\n{}", found.join("\n"));
    }
}
