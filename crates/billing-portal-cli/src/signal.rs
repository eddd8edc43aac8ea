//! What tells a command to end.

use std::future::pending;

/// Completes on Ctrl-C. If it cannot be listened for, the system's own handling stays in place.
pub(crate) async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        pending::<()>().await;
    }
}

/// Completes on Ctrl-C or on the signal that service managers and containers send.
pub(crate) async fn stop() {
    tokio::select! {
        biased;
        () = ctrl_c() => {}
        () = terminate() => {}
    }
}

#[cfg(unix)]
async fn terminate() {
    use tokio::signal::unix::{SignalKind, signal};

    if let Ok(mut signal) = signal(SignalKind::terminate()) {
        signal.recv().await;
    } else {
        pending::<()>().await;
    }
}

#[cfg(not(unix))]
async fn terminate() {
    pending::<()>().await
}
