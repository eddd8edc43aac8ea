//! Whether TLS itself prevented a connection.

use std::error::Error as StdError;
use std::io;

/// Whether this side's TLS refused the server, as it will again: for its certificate, or for how it speaks.
///
/// A connection that broke during the handshake is no refusal, and neither is an alert by which the server ended it: both
/// may pass.
pub(crate) fn is_refusal(error: &reqwest::Error) -> bool {
    let mut next: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = next {
        if is_rustls_refusal(error) || is_native_refusal(error) {
            return true;
        }
        // The source of an I/O error is not the error that it wraps but that one's source.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = wrapped.map(|wrapped| wrapped as _).or_else(|| error.source());
    }
    false
}

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
fn is_rustls_refusal(error: &(dyn StdError + 'static)) -> bool {
    error.downcast_ref().is_some_and(|error| !matches!(error, rustls::Error::AlertReceived(_)))
}

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
fn is_rustls_refusal(_: &(dyn StdError + 'static)) -> bool {
    false
}

/// Only OpenSSL's errors can be told from those of a broken connection, which have an I/O error as source, or none.
#[cfg(all(feature = "native-tls", not(any(windows, target_vendor = "apple"))))]
fn is_native_refusal(error: &(dyn StdError + 'static)) -> bool {
    error.is::<native_tls::Error>() && error.source().is_some_and(|source| !source.is::<io::Error>())
}

#[cfg(not(all(feature = "native-tls", not(any(windows, target_vendor = "apple")))))]
fn is_native_refusal(_: &(dyn StdError + 'static)) -> bool {
    false
}
