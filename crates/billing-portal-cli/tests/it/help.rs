//! Help texts.

use insta::assert_snapshot;

use crate::run;

/// As a terminal of the usual width shows it.
fn help(args: &[&str]) -> String {
    let run = run(args, &[("COLUMNS", "80".to_owned())]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{args:?}");
    run.stdout
}

/// Every command, as words after the program's name.
const COMMANDS: [&str; 14] = [
    "",
    "link",
    "links",
    "session",
    "session show",
    "session activate",
    "session logout",
    "contact add",
    "doctor",
    "sandbox",
    "demo",
    "schema",
    "completions",
    "man",
];

fn help_of(command: &str) -> String {
    let words: Vec<_> = command.split_whitespace().chain(["--help"]).collect();
    help(&words)
}

#[test]
fn texts() {
    for command in COMMANDS {
        let name = ["help", command].join(" ").trim().replace(' ', "_");
        assert_snapshot!(name, help_of(command));
    }
}

#[test]
fn no_option_takes_a_credential() {
    for command in COMMANDS {
        for line in help_of(command).lines().filter(|line| line.trim_start().starts_with('-')) {
            let option = line.to_lowercase();
            assert!(!["key", "secret", "token", "password"].iter().any(|word| option.contains(word)), "{line}");
        }
    }
}

#[test]
fn a_credential_in_an_option_is_refused_and_not_repeated() {
    let run = run(&["link", "cust_42", "--api-key=planted-key"], &[]);
    assert_eq!(run.status, Some(2));
    assert!(!run.stderr.contains("planted"), "{}", run.stderr);
}

#[test]
fn no_command_is_wrong_use_and_shows_the_help() {
    let run = run(&[], &[("COLUMNS", "80".to_owned())]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert_eq!(run.stderr, help(&["--help"]));
}
