//! Ctrl-C.

#![cfg(unix)]

use std::io::Read;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use crate::command;

/// Sends a signal as a shell does.
pub(crate) fn send(signal: &str, process: &Child) {
    let kill = format!("kill -{signal} {}", process.id());
    assert!(Command::new("/bin/sh").args(["-c", &kill]).status().expect("a shell").success());
}

#[test]
fn ends_a_link_that_is_under_way() {
    // It takes the request and never responds.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let env = [
        ("UPFLOW_API_KEY", "key".to_owned()),
        ("UPFLOW_API_SECRET", "secret".to_owned()),
        ("UPFLOW_BASE_URL", format!("http://{}", listener.local_addr().expect("an address"))),
    ];
    let mut link = command(&["link", "external:123"], &env);
    let link = link.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts");
    let (mut connection, _) = listener.accept().expect("a connection");
    connection.read_exact(&mut [0; 16]).expect("a request");

    send("INT", &link);
    let output = link.wait_with_output().expect("to end");
    assert_eq!(output.status.code(), Some(130));
    assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
}

/// Waits until a process has a handler of its own for Ctrl-C, as Linux tells.
#[cfg(target_os = "linux")]
fn wait_until_caught(process: &Child) {
    let status = format!("/proc/{}/status", process.id());
    loop {
        let text = std::fs::read_to_string(&status).expect("a process");
        let caught = text.lines().find_map(|line| line.strip_prefix("SigCgt:")).expect("a mask").trim();
        if u64::from_str_radix(caught, 16).expect("hexadecimal") & 0b10 != 0 {
            return;
        }
        std::thread::yield_now();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn ends_a_wait_for_a_token() {
    let env = [("CHARGEBEE_SITE", "acme-test".to_owned()), ("CHARGEBEE_API_KEY", "key".to_owned())];
    let mut activate = command(&["session", "activate", "portal_1mhuIq"], &env);
    let activate = activate.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut activate = activate.spawn().expect("the command starts");
    // Standard input stays open. Once the signal is listened for, which is before anything is read, it ends cleanly.
    wait_until_caught(&activate);
    send("INT", &activate);
    let stdin = activate.stdin.take();
    let output = activate.wait_with_output().expect("to end");
    drop(stdin);
    assert_eq!(output.status.code(), Some(130));
    assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
}
