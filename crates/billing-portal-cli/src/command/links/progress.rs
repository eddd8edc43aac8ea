//! How far a run is: a line that changes at a terminal, or else a line a minute.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use super::results::Status;
use crate::output;

const MINUTE: Duration = Duration::from_secs(60);

pub(super) struct Progress {
    bar: ProgressBar,
    count: Count,
}

/// What was done since this process began: what an earlier one has done says nothing on how long the rest takes.
struct Count {
    todo: u64,
    done: u64,
    /// Rows without a link.
    without: u64,
    began: Instant,
}

impl Progress {
    /// So many rows are to be done.
    pub(super) fn start(todo: u64) -> Self {
        let bar = if output::is_quiet() { ProgressBar::hidden() } else { ProgressBar::new(todo) };
        // On one line at 40 columns; the bar takes what is left.
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar}") {
            bar.set_style(style.progress_chars("=> "));
        }
        let began = Instant::now();
        let progress = Self { bar, count: Count { todo, done: 0, without: 0, began } };
        progress.show();
        progress
    }

    pub(super) fn step(&mut self, status: Status) {
        self.count.done += 1;
        self.count.without += u64::from(status != Status::Ok);
        self.bar.set_position(self.count.done);
        self.show();
    }

    fn show(&self) {
        self.bar.set_message(self.count.short());
        self.bar.tick();
    }

    /// When to say how far the run is.
    pub(super) fn minutes(&self) -> Interval {
        let mut minutes = interval_at(self.count.began + MINUTE, MINUTE);
        minutes.set_missed_tick_behavior(MissedTickBehavior::Skip);
        minutes
    }

    /// Says how far the run is, where no bar is seen.
    pub(super) fn say_count(&self) {
        if self.bar.is_hidden() {
            output::remark(&self.count.long());
        }
    }

    /// Says something above the bar.
    pub(super) fn say(&self, text: &str) {
        self.bar.suspend(|| output::remark(text));
    }
}

/// Leaves the line to what is said next, however the run ended.
impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

impl Count {
    /// Rows a minute since the beginning; none before there is anything to go by.
    fn rate(&self) -> Option<u64> {
        let seconds = self.began.elapsed().as_secs_f64();
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "shown"
        )]
        let rate = (self.done as f64 * 60.0 / seconds.max(1.0)).round() as u64;
        (self.done > 0).then_some(rate.max(1))
    }

    fn left(&self) -> String {
        match self.rate().map(|rate| (self.todo.saturating_sub(self.done)).div_ceil(rate)) {
            None => "?".to_owned(),
            Some(minutes @ 0..100) => format!("{minutes} min"),
            Some(minutes) => format!("{} h", minutes.div_ceil(60)),
        }
    }

    /// In less than 40 letters, for runs of up to a million rows: the last of it is the time that is left.
    fn short(&self) -> String {
        let Self { todo, done, without, .. } = self;
        let failed = if *without > 0 { format!(", {without} failed") } else { String::new() };
        format!("{done}/{todo}{failed}, {}", self.left())
    }

    fn long(&self) -> String {
        let Self { todo, done, without, .. } = self;
        let rate = self.rate().unwrap_or(0);
        format!("{done} of {todo} rows done, {without} without a link; {rate} a minute, {} left", self.left())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_rate_is_that_of_this_run() {
        let mut count = Count { todo: 1000, done: 0, without: 0, began: Instant::now() };
        assert_eq!(count.short(), "0/1000, ?");
        tokio::time::advance(Duration::from_secs(120)).await;
        (count.done, count.without) = (100, 3);
        assert_eq!(count.short(), "100/1000, 3 failed, 18 min");
        assert_eq!(count.long(), "100 of 1000 rows done, 3 without a link; 50 a minute, 18 min left");
    }

    #[tokio::test(start_paused = true)]
    async fn a_terminal_of_forty_columns_has_it_on_one_line() {
        let count = Count { todo: 1_000_000, done: 999_999, without: 99_999, began: Instant::now() };
        assert!(count.short().len() < 40, "{}", count.short());
        let slow = Count { todo: 1_000_000, done: 1, without: 0, began: Instant::now() };
        tokio::time::advance(Duration::from_secs(3_600)).await;
        assert!(slow.short().len() < 40, "{}", slow.short());
    }

    #[tokio::test(start_paused = true)]
    async fn there_is_something_to_say_once_a_minute() {
        let progress = Progress::start(10);
        let (mut minutes, began) = (progress.minutes(), Instant::now());
        for minute in 1..4 {
            minutes.tick().await;
            assert_eq!(began.elapsed().as_secs(), 60 * minute);
        }
    }
}
