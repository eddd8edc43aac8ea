//! What a person at a terminal sees while links are made. Without a terminal it is nothing.

use indicatif::{ProgressBar, ProgressStyle};

pub(super) struct Progress(ProgressBar);

impl Progress {
    /// A bar on standard error for so many rows, some of which an earlier run has done.
    pub(super) fn start(rows: u64, done: u64) -> Self {
        let bar = ProgressBar::new(rows).with_position(done);
        bar.reset_eta();
        let template = "{bar:30} {human_pos} of {human_len} rows, {per_sec:.1}, {eta} left";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.tick();
        Self(bar)
    }

    pub(super) fn step(&self) {
        self.0.inc(1);
    }
}

/// Leaves the line to what is said next, however the run ended.
impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
