//! `links` at a terminal.

#![cfg(unix)]

use billing_portal_sandbox::Sandbox;
use rexpect::session::spawn_command;

use crate::links::Folder;
use crate::{command, upflow};

#[tokio::test(flavor = "multi_thread")]
async fn a_bar_shows_how_far_it_is() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with(format!("customer\n{}", "external:123\n".repeat(30)));
    let args = folder.args(&["--per-minute", "1000", "--yes"]);
    let mut env = upflow(&sandbox);
    env.push(("TERM", "xterm".to_owned()));
    let command = command(&args.iter().map(String::as_str).collect::<Vec<_>>(), &env);

    let seen = tokio::task::spawn_blocking(move || {
        let mut terminal = spawn_command(command, Some(60_000)).expect("a terminal");
        terminal.exp_eof().expect("an end")
    });
    let seen = seen.await.expect("what is seen");
    assert!(seen.contains("29/30, 1 min "), "{seen}");
    assert!(seen.contains("30 rows with a link, 0 failed, 0 not attempted"), "{seen}");
    assert!(!seen.contains("/customers/"), "links are in the file alone: {seen}");
}

/// What a terminal of 40 columns shows while links are made, as one line that is written again and again.
#[tokio::test(flavor = "multi_thread")]
async fn forty_columns_are_enough() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with(format!("customer\n{}", "external:nobody\n".repeat(60)));
    let args = folder.args(&["--per-minute", "1200", "--yes"]).join("' '");
    let mut shell = std::process::Command::new("/bin/sh");
    let program = env!("CARGO_BIN_EXE_billing-portal");
    shell.args(["-c", &format!("stty cols 40 rows 24; exec '{program}' '{args}'")]).env_clear();
    shell.envs(upflow(&sandbox)).env("TERM", "xterm").env("PATH", std::env::var_os("PATH").unwrap_or_default());
    shell.env("XDG_CONFIG_HOME", crate::NOWHERE);
    let seen = tokio::task::spawn_blocking(move || {
        spawn_command(shell, Some(60_000)).expect("a terminal").exp_eof().expect("an end")
    });
    let seen = seen.await.expect("what is seen");
    let shown: Vec<_> = seen.split(['\r', '\n']).filter(|line| line.contains("/60")).collect();
    assert!(shown.iter().any(|line| line.contains("59/60, 59 failed, 1 min")), "{seen:?}");
    for line in shown {
        let letters = line.replace("\u{1b}[2K", "").trim_end().chars().count();
        assert!(letters <= 40, "{letters}: {line:?}");
        assert!(!line.contains("\u{1b}[1A"), "one line only: {line:?}");
    }
}
