//! Times and their written form.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use billing_portal_transport::Timestamp;
use proptest::prelude::*;

#[test]
fn writes_rfc_3339() {
    for (seconds, text) in [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (4_107_542_399, "2100-02-28T23:59:59Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] {
        assert_eq!(Timestamp::from(seconds).to_string(), text);
    }
}

#[test]
fn extremes_neither_panic_nor_leave_the_platform_s_range() {
    for seconds in [i64::MIN, i64::MAX] {
        let time = Timestamp::from(seconds);
        assert!(!time.to_string().is_empty());
        let _: SystemTime = time.into();
    }
}

#[test]
fn fractions_are_cut_towards_the_past() {
    assert_eq!(Timestamp::from(UNIX_EPOCH + Duration::from_millis(1500)).as_unix_seconds(), 1);
    assert_eq!(Timestamp::from(UNIX_EPOCH - Duration::from_millis(1500)).as_unix_seconds(), -2);
}

proptest! {
    #[test]
    fn survives_the_system_s_clock(seconds in -11_644_473_600_i64..=253_402_300_799) {
        let time = Timestamp::from_unix_seconds(seconds);
        prop_assert_eq!(Timestamp::from(SystemTime::from(time)), time);
    }
}

#[cfg(feature = "jiff")]
proptest! {
    #[test]
    fn agrees_with_jiff(seconds in -62_000_000_000_i64..=253_402_200_000) {
        let time = Timestamp::from_unix_seconds(seconds);
        let other = jiff::Timestamp::try_from(time).unwrap();
        prop_assert_eq!(other.to_string(), time.to_string());
        prop_assert_eq!(Timestamp::from(other), time);
    }
}
