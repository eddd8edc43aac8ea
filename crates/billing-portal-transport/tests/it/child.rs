//! Tests of what the environment decides. Safe code cannot change its own, so such a test runs itself again in a child
//! process with another one.

#![cfg_attr(
    not(any(feature = "rustls", feature = "native-tls")),
    allow(dead_code, unused_imports, reason = "proxies are for https")
)]

use std::process::Command;

/// Runs one test of this binary again, with these variables and no proxy but theirs, and fails if it does.
pub(crate) async fn run_again(test: &str, variables: Vec<(&'static str, String)>) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.args(["--exact", test]).envs(variables);
    // The servers that the child talks to run on this thread.
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let printed = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
}
