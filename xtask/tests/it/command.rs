//! The command `cargo xtask`.

use std::process::{Command, Output};

use crate::support::assert_contains;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().expect("the command runs")
}

#[test]
fn without_a_task_it_prints_its_usage_and_fails() {
    for arguments in
        [&[][..], &["codegen", "--chekc"], &["codgen"], &["conformance", "--nod"], &["codegen", "--check", "--strict"]]
    {
        let output = xtask(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_contains(&String::from_utf8_lossy(&output.stderr), "Usage: cargo xtask ");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn help_is_no_failure() {
    let output = xtask(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    for task in ["Usage: cargo xtask <TASK>", "bench", "codegen", "conformance", "spec-drift"] {
        assert_contains(&String::from_utf8_lossy(&output.stdout), task);
    }
}
