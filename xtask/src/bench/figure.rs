//! Figures as a reader wants them: with a unit, and no more digits than mean something.

use std::time::Duration;

/// A quotient: with three digits from the first that is not zero; around 1, where each of them matters, with three after
/// the point.
#[must_use]
pub fn ratio(value: f64) -> String {
    match value {
        value if value > 0.0 && value < 0.1 => {
            let zeros =
                std::iter::successors(Some(value), |value| Some(value * 10.0)).take_while(|value| *value < 0.1).count();
            format!("{value:.digits$}", digits = zeros + 3)
        }
        value if value < 2.0 => format!("{value:.3}"),
        value if value < 100.0 => format!("{value:.2}"),
        value => format!("{value:.0}"),
    }
}

/// Nanoseconds, in the unit in which they have one to three digits before the point.
#[must_use]
pub fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        time if time < 1e3 => format!("{time:.1} ns"),
        time if time < 1e6 => format!("{:.2} µs", time / 1e3),
        time if time < 1e9 => format!("{:.2} ms", time / 1e6),
        time => format!("{:.2} s", time / 1e9),
    }
}

/// A time as long as that of a build.
#[must_use]
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// A number without a fraction, in groups of three digits.
#[must_use]
pub fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Bytes of memory.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "no memory is as large as that it mattered in the first decimal")]
pub fn memory(bytes: u64) -> String {
    let mebibytes = bytes as f64 / 1_048_576.0;
    if mebibytes < 1024.0 { format!("{mebibytes:.1} MiB") } else { format!("{:.1} GiB", mebibytes / 1024.0) }
}
