//! What tells a command to end.

use std::future::pending;

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
        () = os::terminate() => {}
        () = os::hang_up() => {}
    }
}

#[cfg(unix)]
mod os {
    use std::future::pending;

    use tokio::signal::unix::{SignalKind, signal};

    pub(super) async fn terminate() {
        received(SignalKind::terminate()).await;
    }

    /// Whoever starts a command with `nohup` wants it to survive the terminal.
    pub(super) async fn hang_up() {
        if is_ignored(SignalKind::hangup()) {
            pending::<()>().await;
        }
        received(SignalKind::hangup()).await;
    }

    async fn received(kind: SignalKind) {
        if let Ok(mut signal) = signal(kind) {
            signal.recv().await;
        } else {
            pending::<()>().await;
        }
    }

    /// Whether the process was started with a signal ignored, as Linux tells. A handler of ours would undo that.
    fn is_ignored(kind: SignalKind) -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
        mask >> (kind.as_raw_value() - 1) & 1 == 1
    }
}

#[cfg(not(unix))]
mod os {
    use std::future::pending;

    pub(super) async fn terminate() {
        pending::<()>().await;
    }

    pub(super) async fn hang_up() {
        pending::<()>().await;
    }
}
