//! gzip, in requests and responses.

use std::io::{Read, Write};

use axum::body::Bytes;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use http::{HeaderMap, header};

/// The coding, as headers name it.
pub(crate) const NAME: &str = "gzip";

/// Whether a response to a request with these headers may be compressed.
pub(crate) fn is_accepted(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|coding| {
        let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
        let is_refused = quality.trim().strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case(NAME) && !is_refused
    })
}

pub(crate) fn compressed(text: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Memory takes whatever is written.
    let _ = encoder.write_all(text);
    encoder.finish().unwrap_or_default().into()
}

/// What was compressed, if it is at most so many bytes.
pub(crate) fn expanded(body: &[u8], limit: usize) -> Result<Option<Bytes>, ()> {
    let (mut text, most) = (Vec::new(), limit as u64 + 1);
    GzDecoder::new(body).take(most).read_to_end(&mut text).map_err(drop)?;
    Ok((text.len() <= limit).then(|| text.into()))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn who_accepts_it() {
        for (value, expected) in [
            ("gzip", true),
            ("deflate, GZIP;q=0.5", true),
            ("gzip, deflate, br", true),
            ("identity", false),
            ("gzip;q=0", false),
            ("gzip; q=0.000, br", false),
            ("x-gzip", false),
            ("", false),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]);
            assert_eq!(is_accepted(&headers), expected, "{value}");
        }
        assert!(!is_accepted(&HeaderMap::new()));
    }

    #[test]
    fn nothing_grows_without_bound() {
        let bomb = compressed(&vec![b' '; 2_000]);
        assert_eq!(expanded(&bomb, 2_000).map(|text| text.map(|text| text.len())), Ok(Some(2_000)));
        assert_eq!(expanded(&bomb, 1_999), Ok(None));
        assert_eq!(expanded(&bomb[..10], 2_000), Err(()));
        assert_eq!(expanded(b"plain", 2_000), Err(()));
    }
}
