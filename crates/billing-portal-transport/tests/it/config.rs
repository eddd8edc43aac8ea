//! What can go wrong before the first request.

use billing_portal_transport::{Credentials, Secret, header};

#[test]
fn unusable_credentials_are_named_and_not_quoted() {
    for key in ["", "with space", "with\nnewline", "schlüssel", "with:colon"] {
        let error = Credentials::basic(&Secret::from(key)).unwrap_err().to_string();
        assert!(error.starts_with("API key "), "{error}");
        assert!(key.is_empty() || !error.contains(key), "{error}");
    }
    let name = header::HeaderName::from_static("x-api-secret");
    let error = Credentials::default().header(name, "API secret", &Secret::from("a b")).unwrap_err();
    assert_eq!(error.to_string(), "API secret holds white space or characters beyond ASCII");
}

#[cfg(not(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider")))]
#[test]
fn https_without_a_tls_feature_is_an_error_that_names_the_features() {
    use billing_portal_transport::{BaseUrl, Connection};
    let base_url = BaseUrl::new("https://api.upflow.io/v1").unwrap();
    let error = Connection::default().http_client(&base_url).unwrap_err().to_string();
    assert!(error.contains("`rustls`") && error.contains("`native-tls`"), "{error}");
}

#[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "native-tls"))))]
#[test]
fn a_missing_provider_is_an_error_for_every_address_and_no_panic() {
    use billing_portal_transport::{BaseUrl, Connection};
    for url in ["https://api.upflow.io/v1", "http://127.0.0.1:1/v1"] {
        let error = Connection::default().http_client(&BaseUrl::new(url).unwrap()).unwrap_err().to_string();
        assert!(error.contains("install_default"), "{error}");
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn https_with_a_tls_feature_needs_nothing_else() {
    use billing_portal_transport::{BaseUrl, Connection};
    let base_url = BaseUrl::new("https://api.upflow.io/v1").unwrap();
    assert!(Connection::default().http_client(&base_url).is_ok());
}
