//! What `Retry-After` asks for.

use super::*;

#[test]
fn dates_are_read_against_the_clock() {
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
}
