//! What ends a program from outside, other than Ctrl-C.

pub(crate) use self::os::{hang_up, terminate};

#[cfg(unix)]
mod os {
    use std::future::pending;

    use tokio::signal::unix::{SignalKind, signal};

    /// Completes on what service managers and containers send.
    pub(crate) async fn terminate() {
        received(SignalKind::terminate()).await;
    }

    /// Completes when the terminal is closed. Whoever starts a command with `nohup` wants it to survive that.
    pub(crate) async fn hang_up() {
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

#[cfg(windows)]
mod os {
    use std::future::pending;

    use tokio::signal::windows::{ctrl_break, ctrl_close, ctrl_shutdown};

    /// Completes on Ctrl-Break, which is what one program can send to another, and when the system shuts down.
    pub(crate) async fn terminate() {
        let (Ok(mut asked), Ok(mut shutdown)) = (ctrl_break(), ctrl_shutdown()) else { return pending().await };
        tokio::select! {
            _ = asked.recv() => {}
            _ = shutdown.recv() => {}
        }
    }

    /// Completes when the console is closed.
    pub(crate) async fn hang_up() {
        match ctrl_close() {
            Ok(mut closed) => {
                closed.recv().await;
            }
            Err(_) => pending().await,
        }
    }
}
