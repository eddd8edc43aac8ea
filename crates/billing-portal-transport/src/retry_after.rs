//! How long a vendor asks to wait.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// How long a vendor asks to wait by `Retry-After`: seconds, or a date, of which one that has passed asks for no wait. Of
/// several the longest counts; a fraction is rounded up. A date is read against the response's own `Date`, or else against
/// `now`: clocks differ.
#[doc(hidden)]
#[must_use]
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    if !headers.contains_key(RETRY_AFTER) {
        // Nearly no response has one, and to read its date costs something.
        return None;
    }
    let date = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?.trim()).ok());
    let now = date.unwrap_or(now);
    let values = headers.get_all(RETRY_AFTER).iter().filter_map(|value| value.to_str().ok());
    values.filter_map(|value| one_retry_after(value, now)).max()
}

fn one_retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(date) = httpdate::parse_http_date(value.trim()) {
        return Some(date.duration_since(now).unwrap_or(Duration::ZERO));
    }
    // Proxies join headers by commas.
    value.split(',').filter_map(|seconds| whole_seconds(seconds.trim())).max()
}

/// Digits, perhaps with a fraction. More than can be counted is as long as can be.
fn whole_seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let round_up = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    Some(whole.parse().map_or(Duration::MAX, |seconds: u64| Duration::from_secs(seconds.saturating_add(round_up))))
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    #[test]
    fn dates_are_read_against_the_response_s_own_or_the_clock() {
        let now = httpdate::parse_http_date("Wed, 21 Oct 2015 07:28:00 GMT").unwrap();
        let asked = |value: &'static str| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(value))]);
            retry_after(&headers, now)
        };
        assert_eq!(asked("Wed, 21 Oct 2015 07:28:30 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(asked("Wed, 21 Oct 2015 07:27:00 GMT"), Some(Duration::ZERO));
        assert_eq!(asked(" 12 "), Some(Duration::from_secs(12)));
        assert_eq!(asked("18446744073709551616"), Some(Duration::MAX));
        assert_eq!(asked("120, 7"), Some(Duration::from_secs(120)));
        assert_eq!(asked("7.5"), Some(Duration::from_secs(8)));
        assert_eq!(asked("7.0"), Some(Duration::from_secs(7)));
        for nonsense in ["", "soon", "-1", ".5", "7s", "1e3"] {
            assert_eq!(asked(nonsense), None, "{nonsense}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
        for (date, wait) in [("Wed, 21 Oct 2015 10:28:00 GMT", 30), ("yesterday", 3 * 3600 + 30)] {
            let after = HeaderValue::from_static("Wed, 21 Oct 2015 10:28:30 GMT");
            let headers = HeaderMap::from_iter([(RETRY_AFTER, after), (DATE, HeaderValue::from_static(date))]);
            assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(wait)), "{date}");
        }
    }
}
