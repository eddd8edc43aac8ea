//! What tells a command to end.

use std::future::pending;

use crate::platform::signals;

/// Completes on Ctrl-C. If it cannot be listened for, the system's own handling stays in place.
pub(crate) async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        pending::<()>().await;
    }
}

/// Completes on Ctrl-C, on the signal that service managers and containers send, or when the terminal is closed.
pub(crate) async fn stop() {
    tokio::select! {
        biased;
        () = ctrl_c() => {}
        () = signals::terminate() => {}
        () = signals::hang_up() => {}
    }
}
