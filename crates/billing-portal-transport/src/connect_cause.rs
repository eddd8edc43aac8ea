//! Why no connection could be made, in classes that are safe to print.

use std::error::Error as StdError;
use std::{fmt, io};

/// Why no connection could be made. Nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectCause {
    /// The host's name leads to no address.
    NameNotResolved,
    /// Nothing listens at the address.
    Refused,
    /// No route leads to the host or its network.
    Unreachable,
    /// The server's certificate is of an authority that is not trusted.
    UnknownIssuer,
    /// The server's certificate is no longer valid, or not yet, by this machine's clock.
    CertificateExpired,
    /// The server's certificate is for another name.
    WrongName,
    /// TLS refused the server for another reason. With `native-tls` this is every reason, and on Windows and macOS it
    /// cannot be told from [`Other`](Self::Other).
    Tls,
    /// The server does not speak TLS.
    NotTls,
    /// The proxy wants credentials, or others (407).
    ProxyAuthentication,
    /// Another reason, such as a connection that broke while it was made.
    Other,
}

impl ConnectCause {
    /// What is inside of reqwest's error, if it is about a connection.
    ///
    /// A connection that broke during a handshake is no refusal, and neither is an alert by which the server ended it: both
    /// may pass.
    pub(crate) fn of(error: &reqwest::Error) -> Self {
        if error.is_dns() { Self::NameNotResolved } else { Self::inside(error) }
    }

    fn inside(error: &(dyn StdError + 'static)) -> Self {
        let mut next = Some(error);
        while let Some(error) = next {
            let found = of_tls(error).or_else(|| of_native_tls(error)).or_else(|| of_proxy(error));
            let io = error.downcast_ref::<io::Error>();
            if let Some(cause) = found.or_else(|| of_io(io?.kind())) {
                return cause;
            }
            // The source of an I/O error is not the error that it wraps but that one's source.
            next = io.and_then(io::Error::get_ref).map(|wrapped| wrapped as _).or_else(|| error.source());
        }
        Self::Other
    }

    /// Whether another try may go better.
    pub(crate) fn may_pass(self) -> bool {
        matches!(self, Self::NameNotResolved | Self::Refused | Self::Unreachable | Self::Other)
    }

    /// The cause in one word, for traces and metrics.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::NameNotResolved | Self::Refused | Self::Unreachable | Self::Other => "connect",
            Self::UnknownIssuer | Self::CertificateExpired | Self::WrongName | Self::Tls | Self::NotTls => "tls",
            Self::ProxyAuthentication => "proxy_authentication",
        }
    }
}

impl fmt::Display for ConnectCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NameNotResolved => "the host's name could not be resolved",
            Self::Refused => "connection refused",
            Self::Unreachable => "host or network unreachable",
            Self::UnknownIssuer => "the server's certificate is of an unknown authority",
            Self::CertificateExpired => "the server's certificate is not valid at this time",
            Self::WrongName => "the server's certificate is for another name",
            Self::Tls => "TLS refused the server",
            Self::NotTls => "the server does not speak TLS",
            Self::ProxyAuthentication => "the proxy wants a user name and a password, or others (407)",
            Self::Other => "no connection",
        })
    }
}

fn of_io(kind: io::ErrorKind) -> Option<ConnectCause> {
    match kind {
        io::ErrorKind::ConnectionRefused => Some(ConnectCause::Refused),
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown => {
            Some(ConnectCause::Unreachable)
        }
        _ => None,
    }
}

/// hyper-util's error of a tunnel is of a type that cannot be named, so it is known by its text alone.
fn of_proxy(error: &(dyn StdError + 'static)) -> Option<ConnectCause> {
    let is_407 = error.to_string() == "tunnel error: proxy authorization required";
    is_407.then_some(ConnectCause::ProxyAuthentication)
}

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
fn of_tls(error: &(dyn StdError + 'static)) -> Option<ConnectCause> {
    use rustls::{CertificateError as Certificate, Error};
    match error.downcast_ref()? {
        Error::AlertReceived(_) => None,
        Error::InvalidMessage(_) => Some(ConnectCause::NotTls),
        // An authority of a known name signs with another key.
        Error::InvalidCertificate(Certificate::UnknownIssuer | Certificate::BadSignature) => {
            Some(ConnectCause::UnknownIssuer)
        }
        Error::InvalidCertificate(
            Certificate::Expired
            | Certificate::ExpiredContext { .. }
            | Certificate::NotValidYet
            | Certificate::NotValidYetContext { .. },
        ) => Some(ConnectCause::CertificateExpired),
        Error::InvalidCertificate(Certificate::NotValidForName | Certificate::NotValidForNameContext { .. }) => {
            Some(ConnectCause::WrongName)
        }
        _ => Some(ConnectCause::Tls),
    }
}

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
fn of_tls(_: &(dyn StdError + 'static)) -> Option<ConnectCause> {
    None
}

/// Only OpenSSL's errors can be told from those of a broken connection, which have an I/O error as source, or none.
#[cfg(all(feature = "native-tls", not(any(windows, target_vendor = "apple"))))]
fn of_native_tls(error: &(dyn StdError + 'static)) -> Option<ConnectCause> {
    let is_refusal = error.is::<native_tls::Error>() && error.source().is_some_and(|source| !source.is::<io::Error>());
    is_refusal.then_some(ConnectCause::Tls)
}

#[cfg(not(all(feature = "native-tls", not(any(windows, target_vendor = "apple")))))]
fn of_native_tls(_: &(dyn StdError + 'static)) -> Option<ConnectCause> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_found_within_errors_and_an_unknown_one_is_another() {
        use io::ErrorKind::{
            ConnectionRefused, ConnectionReset, HostUnreachable, NetworkDown, NetworkUnreachable, PermissionDenied,
        };
        for (kind, cause) in [
            (ConnectionRefused, ConnectCause::Refused),
            (HostUnreachable, ConnectCause::Unreachable),
            (NetworkUnreachable, ConnectCause::Unreachable),
            (NetworkDown, ConnectCause::Unreachable),
            (ConnectionReset, ConnectCause::Other),
            (PermissionDenied, ConnectCause::Other),
        ] {
            let error = io::Error::from(kind);
            assert_eq!(ConnectCause::inside(&error), cause);
            assert_eq!(ConnectCause::inside(&io::Error::other(error)), cause, "wrapped");
        }
    }
}
