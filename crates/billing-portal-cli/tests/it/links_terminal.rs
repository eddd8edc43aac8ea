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
    let args = folder.args(&["--per-minute", "1000"]);
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
    assert!(!seen.contains("http"), "links are in the file alone: {seen}");
}
