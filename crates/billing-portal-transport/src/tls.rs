//! TLS as far as the features have it.

use crate::config_error::ConfigError;

#[cfg(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider"))]
pub(crate) use enabled::{check, trust, trust_nobody};

#[cfg(not(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider")))]
pub(crate) use disabled::{check, trust, trust_nobody};

/// Without a provider of cryptography reqwest panics, for plain http as well.
#[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
pub(crate) fn check_provider() -> Result<(), ConfigError> {
    match rustls::crypto::CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(ConfigError::new(
            "the feature `rustls-no-provider` needs `rustls::crypto::CryptoProvider::install_default` to be called first",
        )),
    }
}

#[cfg(not(all(feature = "rustls-no-provider", not(feature = "rustls"))))]
#[expect(clippy::unnecessary_wraps, reason = "the other feature sets can fail")]
pub(crate) fn check_provider() -> Result<(), ConfigError> {
    Ok(())
}

#[cfg(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider"))]
mod enabled {
    use super::ConfigError;

    #[expect(clippy::unnecessary_wraps, reason = "without TLS it fails")]
    pub(crate) fn check() -> Result<(), ConfigError> {
        Ok(())
    }

    /// For plain http alone, which works so on a machine that has no certificate authorities, too.
    pub(crate) fn trust_nobody(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_certs_only([])
    }

    /// Adds certificates to those that the platform trusts.
    pub(crate) fn trust(builder: reqwest::ClientBuilder, pem: &[u8]) -> Result<reqwest::ClientBuilder, ConfigError> {
        let invalid = || ConfigError::new("root certificate must be one or several X.509 certificates in PEM");
        let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(|_| invalid())?;
        if certificates.is_empty() {
            return Err(invalid());
        }
        // Only a client looks into the certificates, and one that trusts nothing else fails for no other reason.
        let trial = reqwest::Client::builder().no_proxy().tls_certs_only(certificates.clone());
        trial.build().map_err(|_| invalid())?;
        Ok(builder.tls_certs_merge(certificates))
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider")))]
mod disabled {
    use super::ConfigError;

    pub(crate) fn check() -> Result<(), ConfigError> {
        Err(ConfigError::new(
            "an https URL needs TLS: enable one of the features `rustls`, `native-tls`, `rustls-no-provider`",
        ))
    }

    pub(crate) fn trust_nobody(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }

    pub(crate) fn trust(_: reqwest::ClientBuilder, _: &[u8]) -> Result<reqwest::ClientBuilder, ConfigError> {
        Err(ConfigError::new(
            "a root certificate needs TLS: enable one of the features `rustls`, `native-tls`, `rustls-no-provider`",
        ))
    }
}
