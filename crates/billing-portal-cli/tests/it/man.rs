//! The manual pages.

use std::fs;

use crate::run;

#[test]
fn every_command_has_its_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("share/man1");
    let written = run(&["man", "--out", out.to_str().expect("UTF-8")], &[]);
    assert_eq!((written.status, written.stdout.as_str()), (Some(0), ""), "{}", written.stderr);
    for command in ["", "-link", "-links", "-session", "-session-show", "-contact-add", "-doctor", "-man"] {
        let page = fs::read_to_string(out.join(format!("billing-portal{command}.1"))).expect(command);
        assert!(page.contains(&format!("\n.TH billing-portal{command} 1")), "{page}");
        assert!(page.contains(&format!("\"billing-portal {}", env!("CARGO_PKG_VERSION"))), "{page}");
        let sections: Vec<_> = page.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
        assert_eq!(sections[..3], ["NAME", "SYNOPSIS", "DESCRIPTION"]);
        assert!(sections.contains(&"OPTIONS") && !sections.contains(&"EXTRA"), "{sections:?}");
        if command == "-link" {
            assert!(sections.contains(&"OUTPUT") && sections.contains(&"\"EXIT STATUS\""), "{sections:?}");
            assert!(page.contains("\nCHARGEBEE_API_KEY       full\\-access key of the site\n"), "{page}");
        }
    }
    // Again, over what is there.
    assert_eq!(run(&["man", "-q", "--out", out.to_str().expect("UTF-8")], &[]).stderr, "");
}

#[test]
fn a_folder_that_cannot_be_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("a file");
    let file = file.to_str().expect("UTF-8");
    let refused = run(&["man", "--out", file], &[]);
    assert_eq!((refused.status, refused.stdout.as_str()), (Some(1), ""));
    assert!(refused.stderr.starts_with(&format!("error: cannot write the pages to {file}: ")), "{}", refused.stderr);
}
