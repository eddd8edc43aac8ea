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
fn reads_rfc_3339_with_any_offset_and_nothing_else() {
    for (text, seconds) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01t01:30:00+01:30", 0),
        ("1969-12-31 23:00:00-01:00", 0),
        ("1970-01-01T00:00:00.999999999999z", 0),
        ("1969-12-31T23:59:59.5Z", -1),
        ("1970-01-01T00:00:00-00:00", 0),
        ("2016-12-31T23:59:60Z", 1_483_228_800),
        ("2000-02-29T00:00:00Z", 951_782_400),
        ("-0001-01-01T00:00:00Z", -62_198_755_200),
    ] {
        assert_eq!(text.parse(), Ok(Timestamp::from(seconds)), "{text}");
    }
    let refused = "|0|1764073800|1970-01-01|1970-01-01T00:00:00|1970-01-01T00:00Z|1970-1-01T00:00:00Z|\
        1970-01-01T00:00:00.Z|1970-01-01T00:00:00,5Z|1970-01-01T00:00:00+1:00|1970-01-01T00:00:00+0100|\
        1970-01-01T00:00:00+24:00|1970-01-01T00:00:00*01:00|1970-13-01T00:00:00Z|1970-00-01T00:00:00Z|\
        1970-02-29T00:00:00Z|1900-02-29T00:00:00Z|1970-04-31T00:00:00Z|1970-01-00T00:00:00Z|\
        1970-01-01T24:00:00Z|1970-01-01T00:60:00Z|1970-01-01T00:00:61Z|+1970-01-01T00:00:00Z|\
        970-01-01T00:00:00Z|--1970-01-01T00:00:00Z|1970-01-01T00:00:00Z | 1970-01-01T00:00:00Z|\
        1970-01-01T00:00:00ü|1970-01-0üT00:00:00Z|300000000000-01-01T00:00:00Z|292277026596-12-04T15:30:08Z|\
        99999999999999999999-01-01T00:00:00Z";
    for text in refused.split('|') {
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
    }
}

#[test]
fn extremes_neither_panic_nor_leave_the_platform_s_range() {
    for seconds in [i64::MIN, i64::MAX] {
        let time = Timestamp::from(seconds);
        assert_eq!(time.to_string().parse(), Ok(time));
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
    fn reads_what_it_prints(seconds in prop_oneof![any::<i64>(), -80_000_000_000_i64..=300_000_000_000]) {
        let time = Timestamp::from(seconds);
        prop_assert_eq!(time.to_string().parse(), Ok(time));
    }

    #[test]
    fn any_text_is_read_or_refused(text in r"[0-9TZ:.+\- ]{0,30}|\PC{0,30}") {
        let _ = text.parse::<Timestamp>();
    }

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
