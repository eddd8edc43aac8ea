//! Whom a client trusts.

#[cfg(not(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider")))]
#[test]
fn a_root_certificate_without_a_tls_feature_is_an_error_that_names_the_features() {
    let connection = billing_portal_transport::Connection::builder().root_certificate("-----BEGIN CERTIFICATE-----");
    let error = connection.build().unwrap_err().to_string();
    assert!(error.contains("root certificate") && error.contains("`rustls`"), "{error}");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod handshake {
    use std::sync::Arc;
    use std::time::Duration;

    use billing_portal_transport::{BaseUrl, ConnectCause, Connection, ConnectionBuilder, Error, FailureKind};
    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio::sync::mpsc;
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::ServerConfig;
    use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;

    use crate::client::Client;
    use crate::server::{Response, respond};

    /// A certificate authority that no platform knows.
    struct Authority {
        pem: String,
        issuer: Issuer<'static, KeyPair>,
    }

    impl Authority {
        fn new() -> Self {
            let key = KeyPair::generate().unwrap();
            let mut params = CertificateParams::default();
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            // OpenSSL takes a certificate for self-signed that bears the name of its issuer.
            params.distinguished_name.push(DnType::CommonName, "Test Authority");
            let pem = params.self_signed(&key).unwrap().pem();
            Self { pem, issuer: Issuer::new(params, key) }
        }

        /// Serves a thing over TLS under a certificate of this authority for these names, on a free port.
        async fn serve(&self, names: &[&str]) -> Server {
            let names: Vec<_> = names.iter().map(ToString::to_string).collect();
            self.serve_under(CertificateParams::new(names).unwrap()).await
        }

        async fn serve_under(&self, mut params: CertificateParams) -> Server {
            // Authorities of these tests have one name, and OpenSSL needs to know which of them it was.
            params.use_authority_key_identifier_extension = true;
            let key = KeyPair::generate().unwrap();
            let certificate = params.signed_by(&key, &self.issuer).unwrap();
            let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
                .with_protocol_versions(&[&tokio_rustls::rustls::version::TLS13])
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
                .unwrap();
            let acceptor = TlsAcceptor::from(Arc::new(config));
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            let (sender, requests) = mpsc::unbounded_channel();
            let (counter, handshakes) = mpsc::unbounded_channel();
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    counter.send(()).unwrap_or_default();
                    let handshake = acceptor.accept(stream);
                    let sender = sender.clone();
                    tokio::spawn(async move {
                        if let Ok(stream) = handshake.await {
                            respond(stream, Response::json(200, r#"{"id":"t1"}"#), sender).await;
                        }
                    });
                }
            });
            Server { port, requests, handshakes }
        }
    }

    struct Server {
        port: u16,
        /// The requests that came.
        requests: mpsc::UnboundedReceiver<String>,
        /// One for each connection.
        handshakes: mpsc::UnboundedReceiver<()>,
    }

    impl Server {
        fn client(&self, connection: ConnectionBuilder, host: &str) -> Client {
            let base_url = BaseUrl::new(&format!("https://{host}:{}/api", self.port)).unwrap();
            Client::over(&connection.build().unwrap(), &base_url)
        }

        /// Calls the server, which the client must refuse before it has sent a request, once and for all.
        async fn expect_refusal(mut self, connection: ConnectionBuilder, host: &str, cause: ConnectCause) {
            // OpenSSL does not say which.
            let cause = if cfg!(feature = "native-tls") { ConnectCause::Tls } else { cause };
            let client = self.client(connection, host);
            let Err(Error::Failure(failure)) = client.get_thing("t1", None).await else { panic!("it was accepted") };
            assert_eq!((failure.kind(), failure.attempts()), (FailureKind::Connect(cause), 1));
            assert!(self.handshakes.try_recv().is_ok() && self.handshakes.try_recv().is_err(), "not asked just once");
            assert!(self.requests.try_recv().is_err(), "the server saw a request");
        }
    }

    #[tokio::test]
    async fn an_unknown_issuer_expect_refusal() {
        let known = Authority::new();
        for connection in [Connection::builder(), Connection::builder().root_certificate(&known.pem)] {
            let server = Authority::new().serve(&["localhost"]).await;
            server.expect_refusal(connection, "localhost", ConnectCause::UnknownIssuer).await;
        }
    }

    #[tokio::test]
    async fn an_added_root_is_trusted_by_name_and_by_address() {
        let authority = Authority::new();
        let mut server = authority.serve(&["localhost", "127.0.0.1"]).await;
        for host in ["localhost", "127.0.0.1"] {
            let connection = Connection::builder().root_certificate(&authority.pem);
            assert_eq!(server.client(connection, host).get_thing("t1", None).await.unwrap().id, "t1");
            assert!(server.requests.recv().await.unwrap().starts_with("GET /api/things/t1 HTTP/1.1\r\n"));
        }
    }

    #[tokio::test]
    async fn several_roots_are_trusted_whether_added_at_once_or_one_by_one() {
        let authorities = [Authority::new(), Authority::new()];
        let [one, other] = authorities.each_ref().map(|it| it.pem.as_str());
        let at_once = Connection::builder().root_certificate([one, other].concat());
        let one_by_one = Connection::builder().root_certificate(one).root_certificate(other);
        for connection in [at_once, one_by_one] {
            for authority in &authorities {
                let client = authority.serve(&["localhost"]).await.client(connection.clone(), "localhost");
                assert!(client.get_thing("t1", None).await.is_ok());
            }
        }
    }

    #[tokio::test]
    async fn a_certificate_for_another_name_expect_refusal() {
        let authority = Authority::new();
        for (names, host) in
            [(["vendor.example", "localhost.example"], "localhost"), (["localhost", "127.0.0.2"], "127.0.0.1")]
        {
            let connection = Connection::builder().root_certificate(&authority.pem);
            authority.serve(&names).await.expect_refusal(connection, host, ConnectCause::WrongName).await;
        }
    }

    #[tokio::test]
    async fn a_certificate_that_is_no_longer_valid_expect_refusal() {
        let authority = Authority::new();
        let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(2020, 1, 1);
        let connection = Connection::builder().root_certificate(&authority.pem);
        let server = authority.serve_under(params).await;
        server.expect_refusal(connection, "localhost", ConnectCause::CertificateExpired).await;
    }

    #[tokio::test]
    async fn a_server_that_speaks_no_tls_expect_refusal() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let ((sender, requests), (counter, handshakes)) = (mpsc::unbounded_channel(), mpsc::unbounded_channel());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                counter.send(()).unwrap_or_default();
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await;
            }
            drop(sender);
        });
        let server = Server { port, requests, handshakes };
        server.expect_refusal(Connection::builder(), "localhost", ConnectCause::NotTls).await;
    }

    #[tokio::test]
    async fn a_connection_that_breaks_during_the_handshake_is_tried_again() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = BaseUrl::new(&format!("https://{}", listener.local_addr().unwrap())).unwrap();
        let client = Client::over(&Connection::default(), &base_url).with(|options| {
            options.max_attempts(2).backoff(Duration::from_millis(1), Duration::from_millis(1));
        });
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                // What the client said has been read, so that it finds the connection closed and not reset.
                let _ = stream.read(&mut [0; 4096]).await;
            }
        });
        let Err(Error::Failure(failure)) = client.get_thing("t1", None).await else { panic!("it was accepted") };
        assert_eq!((failure.kind(), failure.attempts()), (FailureKind::Connect(ConnectCause::Other), 2), "{failure:?}");
    }

    #[test]
    fn a_root_certificate_that_is_none_is_an_error() {
        let pem = Authority::new().pem;
        let (without_end, _) = pem.split_once("-----END").unwrap();
        let key = KeyPair::generate().unwrap().serialize_pem();
        let no_certificate = "-----BEGIN CERTIFICATE-----\nAAECAwQ=\n-----END CERTIFICATE-----\n";
        let no_base64 = "-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----\n";
        let good_and_bad = [&pem, no_certificate].concat();
        for bad in ["", "certificate", "/etc/ssl/ca.pem", without_end, &key, no_certificate, no_base64, &good_and_bad] {
            let connection = Connection::builder().root_certificate(&pem).root_certificate(bad);
            let error = connection.build().expect_err(bad).to_string();
            assert!(error.starts_with("root certificate must "), "{error}");
        }
    }

    #[test]
    fn debug_counts_certificates_and_does_not_print_them() {
        let printed = format!("{:?}", Connection::builder().root_certificate(Authority::new().pem));
        assert!(printed.contains("root_certificates: 1,"), "{printed}");
    }

    /// OpenSSL and the platforms' own TLS accept an empty trust store and then every certificate is refused.
    #[cfg(all(target_os = "linux", not(feature = "native-tls")))]
    #[tokio::test]
    async fn a_machine_without_a_trust_store_is_an_error_unless_a_root_is_added() {
        const IN_CHILD: &str = "BILLING_PORTAL_TEST_EMPTY_TRUST_STORE";
        if std::env::var_os(IN_CHILD).is_some() {
            let base_url = BaseUrl::new("https://api.vendor.example").unwrap();
            let local = |scheme: &str| BaseUrl::new(&format!("{scheme}://127.0.0.1:1")).unwrap();
            for address in [&base_url, &local("https")] {
                let error = Connection::default().http_client(address).unwrap_err().to_string();
                assert!(
                    ["trust store", "ca-certificates", "SSL_CERT_FILE"].iter().all(|it| error.contains(it)),
                    "{error}"
                );
            }
            assert!(Connection::default().http_client(&local("http")).is_ok(), "plain http needs nobody's trust");
            let connection = Connection::builder().root_certificate(Authority::new().pem).build().unwrap();
            assert!(connection.http_client(&base_url).is_ok());
            return;
        }
        let name = "tls::handshake::a_machine_without_a_trust_store_is_an_error_unless_a_root_is_added";
        let nowhere = || "/nonexistent".to_owned();
        let variables = vec![(IN_CHILD, String::new()), ("SSL_CERT_FILE", nowhere()), ("SSL_CERT_DIR", nowhere())];
        crate::child::run_again(name, variables).await;
    }
}
