//! `-v`: what the library tells of its calls, on standard error. It tells no key, token, URL, header or body.

use std::io;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt, registry};

/// Once: each call and each retry. Twice: each attempt, too. Only the library's own traces are told; those of others
/// may hold addresses.
pub(crate) fn start(verbosity: u8) {
    let level = match verbosity {
        0 => return,
        1 => LevelFilter::INFO,
        _ => LevelFilter::DEBUG,
    };
    let told = Targets::new().with_target("billing_portal_transport", level);
    let layer = fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(false)
        // A closed standard error is no reason to fail.
        .log_internal_errors(false)
        .with_target(false)
        .with_span_events(FmtSpan::CLOSE);
    // It fails if there is one already, of which there is none in this program.
    let _ = registry().with(layer.with_filter(told)).try_init();
}
