//! What holds for all commands: traces, colours, pipes, the browser.

use std::process::Stdio;

use billing_portal_sandbox::{Fault, Faults, Sandbox};

use crate::{chargebee, command, run, upflow};

#[tokio::test(flavor = "multi_thread")]
async fn verbose_tells_calls_and_retries_without_secrets() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.script(Faults::in_order([Fault::status(503)])).expect("a script");
    let told = run(&["link", "external:123", "-v"], &upflow(&sandbox));
    assert_eq!(told.status, Some(0), "{}", told.stderr);
    assert!(told.stderr.contains("the request will be sent again"), "{}", told.stderr);
    assert!(told.stderr.contains("billing_portal.operation=\"create_portal_url\""), "{}", told.stderr);
    assert!(!told.stderr.contains("attempt{"), "{}", told.stderr);
    // Neither the link nor whom it is for, which the remark alone says.
    assert!(!told.stderr.contains("token") && told.stderr.matches("external:123").count() == 1, "{}", told.stderr);

    let more = run(&["-vv", "link", "cust_42"], &chargebee(&sandbox));
    assert!(more.stderr.contains("attempt{") && !more.stderr.contains("token"), "{}", more.stderr);

    let quiet = run(&["link", "cust_42"], &chargebee(&sandbox));
    assert_eq!(quiet.stderr.lines().count(), 2, "{}", quiet.stderr);
}

#[test]
fn a_pipe_has_no_colours() {
    for env in [vec![], vec![("TERM", "xterm-256color".to_owned())]] {
        for args in [&["--help"][..], &["link", "cust_42"], &["link", "--nonsense"], &["doctor"]] {
            let run = run(args, &env);
            assert!(!run.stdout.contains('\x1b') && !run.stderr.contains('\x1b'), "{args:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_has_gone_is_no_disaster() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for args in [&["link", "cust_42"][..], &["schema"], &["completions", "bash"], &["doctor"], &["--help"], &["demo"]] {
        let mut closed = command(args, &chargebee(&sandbox));
        closed.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = closed.spawn().expect("the command starts");
        drop(process.stdout.take());
        let output = process.wait_with_output().expect("to end");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        // 0 where all was written before the pipe was closed.
        assert!(matches!(output.status.code(), Some(0 | 1)), "{args:?}: {:?}", output.status);
        assert!(!said.contains("panicked") && !said.contains("error"), "{args:?}: {said}");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_opened_and_not_printed() {
    use std::os::unix::fs::PermissionsExt;
    use std::{fs, process};

    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    // The first thing that is tried on Linux, and the one on macOS. A named pipe tells when it was called.
    let pipe = folder.path().join("opened");
    assert!(process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    for name in ["xdg-open", "wslview", "open"] {
        let script = folder.path().join(name);
        fs::write(&script, format!("#!/bin/sh\nprintf %s \"$*\" > '{}'\n", pipe.display())).expect("a script");
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("a script of ours");
    }
    let mut env = upflow(&sandbox);
    env.push(("PATH", folder.path().to_str().expect("UTF-8").to_owned()));
    let reader = std::thread::spawn(move || fs::read_to_string(pipe).expect("a URL"));
    let opened = run(&["link", "external:123", "--open"], &env);
    assert_eq!((opened.status, opened.stdout.as_str()), (Some(0), ""), "{}", opened.stderr);
    assert!(opened.stderr.ends_with("\nIt is opened in the browser.\n"), "{}", opened.stderr);
    let url = reader.join().expect("the script");
    assert!(url.contains(sandbox.url()) && !opened.stderr.contains(&url), "{url}");
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_link_without_a_browser_is_not_lost() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut env = upflow(&sandbox);
    env.push(("PATH", crate::NOWHERE.to_owned()));
    let printed = run(&["link", "external:123", "--open"], &env);
    assert_eq!(printed.status, Some(1));
    assert!(printed.stdout.starts_with(sandbox.url()), "{}", printed.stdout);
    assert!(printed.stderr.ends_with("hint: open the printed link yourself\n"), "{}", printed.stderr);
}
