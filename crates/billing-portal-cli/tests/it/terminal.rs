//! The command at a terminal, which here is a pseudo-terminal.

use std::process::Command;

use billing_portal_sandbox::Sandbox;
use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

use crate::{NOWHERE, chargebee, run, upflow, with};

/// Far more than anything here takes.
const LIMIT_MS: u64 = 30_000;

/// The command at a terminal that shows what is typed, as terminals do. When it has ended the shell says with which
/// status, and whether the terminal still shows what is typed.
fn terminal(args: &str, env: &[(&str, String)]) -> PtySession {
    let script = format!(
        "stty echo; '{}' {args}; echo \"status $?\"; stty -a | grep -qw -- -echo && echo hidden || echo shown",
        env!("CARGO_BIN_EXE_billing-portal")
    );
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", &script]).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    shell.env("XDG_CONFIG_HOME", NOWHERE).env("TERM", "xterm-256color");
    shell.envs(env.iter().map(|(name, value)| (*name, value)));
    spawn_command(shell, Some(LIMIT_MS)).expect("a terminal")
}

/// All that the terminal shows until the end.
fn rest(mut terminal: PtySession) -> String {
    let rest = terminal.exp_eof().expect("an end");
    assert!(matches!(terminal.process().wait(), Ok(WaitStatus::Exited(..))));
    rest
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_key_is_asked_for_and_not_shown() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = with(with(upflow(&sandbox), "UPFLOW_API_KEY", ""), "UPFLOW_API_SECRET", "");
    let mut terminal = terminal("link external:123", &env);
    let before =
        terminal.exp_string("upflow: UPFLOW_API_KEY (key of the organization's key pair): ").expect("a question");
    terminal.send_line(sandbox.upflow().api_key()).expect("to type");
    let between =
        terminal.exp_string("upflow: UPFLOW_API_SECRET (secret of the organization's key pair): ").expect("a question");
    terminal.send_line(sandbox.upflow().api_secret()).expect("to type");
    let after = rest(terminal);

    assert!(after.contains("status 0") && after.contains("shown"), "{after}");
    assert!(after.contains(sandbox.url()), "{after}");
    for shown in [before, between, after] {
        for credential in [sandbox.upflow().api_key(), sandbox.upflow().api_secret()] {
            assert!(!shown.contains(credential), "{shown}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_at_the_question_leaves_the_terminal_as_it_was() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut terminal = terminal("link external:123", &with(upflow(&sandbox), "UPFLOW_API_SECRET", ""));
    terminal.exp_string("UPFLOW_API_SECRET (secret of the organization's key pair): ").expect("a question");
    terminal.send_control('c').expect("to type");
    let after = rest(terminal);
    assert!(after.contains("status 130") && after.contains("shown"), "{after}");
    assert!(!after.contains("error"), "{after}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_answer_is_none() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut terminal = terminal("link external:123", &with(upflow(&sandbox), "UPFLOW_API_SECRET", ""));
    terminal.exp_string("UPFLOW_API_SECRET (secret of the organization's key pair): ").expect("a question");
    terminal.send_line("").expect("to type");
    let after = rest(terminal);
    assert!(after.contains("status 2") && after.contains("UPFLOW_API_SECRET is not set"), "{after}");
}

#[tokio::test(flavor = "multi_thread")]
async fn colours_unless_they_are_not_wanted() {
    let env = [("UPFLOW_API_KEY", "key".to_owned()), ("UPFLOW_API_SECRET", "secret".to_owned())];
    let coloured = rest(terminal("link 123", &env));
    assert!(coloured.contains("\x1b[1m\x1b[31merror:\x1b[0m upflow: "), "{coloured:?}");

    let plain = rest(terminal("link 123", &[&env[..], &[("NO_COLOR", "1".to_owned())]].concat()));
    assert!(plain.contains("error: upflow: ") && !plain.contains('\x1b'), "{plain:?}");
    let help = rest(terminal("--help", &[("NO_COLOR", "1".to_owned())]));
    assert!(help.contains("Usage: billing-portal") && !help.contains('\x1b'), "{help:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_undone_is_asked_about() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let added = ["contacts", "add", "cust_42", "--email", "g@acme.example", "--id", "grace"];
    assert_eq!(run(&added, &chargebee(&sandbox)).status, Some(0));
    let delete = "contacts delete cust_42 grace";
    let (probe, question) = ("doctor --probe external:123", "Make a link for external:123 at Upflow");
    for (typed, args, env, question, status, requests) in [
        ("", delete, chargebee(&sandbox), "Delete the contact grace of cust_42 at Chargebee, site acme-test", 2, 0),
        ("n", probe, upflow(&sandbox), question, 2, 0),
        ("Y", probe, upflow(&sandbox), question, 0, 1),
        ("yes", delete, chargebee(&sandbox), "Delete the contact grace of cust_42 at Chargebee", 0, 1),
    ] {
        let before = sandbox.requests().len();
        let mut terminal = terminal(args, &env);
        terminal.exp_string(question).expect("a question");
        terminal.exp_string("[y/N] ").expect("a choice");
        terminal.send_line(typed).expect("to type");
        let after = rest(terminal);
        assert!(after.contains(&format!("status {status}")), "{args}, {typed}: {after}");
        assert_eq!(sandbox.requests().len() - before, requests, "{args}, {typed}");
    }
    let mut terminal = terminal(delete, &chargebee(&sandbox));
    terminal.exp_string("[y/N] ").expect("a choice");
    terminal.send_control('c').expect("to type");
    // It ends the shell around it as well.
    terminal.exp_eof().expect("an end");
    assert_eq!(sandbox.requests().len(), 3);
}
