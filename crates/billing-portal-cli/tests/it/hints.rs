//! The next step names what is at fault: an address, a proxy, a certificate authority or the clock, and no key, for none was
//! sent.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::{fs, thread};

use billing_portal_sandbox::Sandbox;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::version::TLS13;

use crate::{Env, run, server, upflow, with};

/// Runs `link`; the hint of its failure.
fn hint(env: &[(&str, String)], status: i32) -> String {
    let run = run(&["link", "external:123"], env);
    assert_eq!((run.status, run.stdout.as_str()), (Some(status), ""), "{}", run.stderr);
    let hint =
        run.stderr.lines().find_map(|line| line.strip_prefix("hint: ")).unwrap_or_else(|| panic!("{}", run.stderr));
    for key in ["UPFLOW_API_KEY", "UPFLOW_API_SECRET", "external:"] {
        assert!(!hint.contains(key), "{}", run.stderr);
    }
    hint.to_owned()
}

fn keys() -> Env {
    vec![("UPFLOW_API_KEY", "planted_key".to_owned()), ("UPFLOW_API_SECRET", "planted_secret".to_owned())]
}

/// A proxy that gives every request this response.
fn proxy(response: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let head = BufReader::new(&stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty());
            head.for_each(drop);
            let _ = stream.write_all(response.as_bytes());
        }
    });
    format!("http://{address}")
}

#[test]
fn of_a_proxy() {
    let with_proxy = |url: &str| with(keys(), "HTTPS_PROXY", url);
    let wants_credentials = proxy("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    assert!(hint(&with_proxy(&wants_credentials), 1).starts_with("check the user name and the password of the proxy"));
    let broken = proxy("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
    assert!(hint(&with_proxy(&broken), 1).starts_with("try again later; if it persists, check UPFLOW_ENVIRONMENT"));
    let said = hint(&with_proxy("http://127.0.0.1:9"), 1);
    assert!(said.ends_with(", and the proxy if there is one"), "{said}");
    // The error names the variable.
    assert_eq!(
        hint(&with_proxy("socks5://127.0.0.1:9"), 2),
        "`billing-portal doctor` says what is set, and where it comes from"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_setting() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for (name, value) in [("UPFLOW_BASE_URL", "http://upflow.example"), ("UPFLOW_ENVIRONMENT", "staging")] {
        let said = hint(&with(upflow(&sandbox), name, value), 2);
        assert_eq!(said, format!("check {name}; `billing-portal doctor` says what is set, and where it comes from"));
    }
}

#[test]
fn of_a_web_page() {
    for status in ["200 OK", "401 Unauthorized", "403 Forbidden", "404 Not Found"] {
        let page = format!(
            "HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: 18\r\nconnection: close\r\n\r\n<html>hello</html>"
        );
        let said = hint(&with(keys(), "UPFLOW_BASE_URL", &server(page.leak())), 1);
        assert_eq!(said, "check UPFLOW_ENVIRONMENT, UPFLOW_BASE_URL and the network", "{status}");
    }
}

/// A server whose certificate is as given, by an authority of ours. Its port, and the authority's certificate.
async fn tls(params: CertificateParams) -> (u16, String) {
    let key = KeyPair::generate().expect("a key");
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let certificate = authority.self_signed(&key).expect("a certificate");
    let pem = certificate.pem();
    let issuer = Issuer::new(authority, key);
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, &issuer).expect("a certificate");
    let private = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_protocol_versions(&[&TLS13])
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], private)
        .expect("a certificate");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = acceptor.accept(stream).await;
        }
    });
    (port, pem)
}

fn certificate_for(name: &str) -> CertificateParams {
    CertificateParams::new([name.to_owned()]).expect("a name")
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_certificate() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ca.pem");
    let at = |port: u16| with(keys(), "UPFLOW_BASE_URL", &format!("https://localhost:{port}"));
    let trusting = |port: u16, pem: String| {
        fs::write(&file, pem).expect("a file");
        with(at(port), "BILLING_PORTAL_CA_FILE", file.to_str().expect("UTF-8"))
    };

    let (port, _) = tls(certificate_for("localhost")).await;
    let said = hint(&at(port), 1);
    assert!(said.contains("certificate authority in BILLING_PORTAL_CA_FILE"), "{said}");

    let mut expired = certificate_for("localhost");
    (expired.not_before, expired.not_after) = (rcgen::date_time_ymd(2019, 1, 1), rcgen::date_time_ymd(2020, 1, 1));
    let (port, pem) = tls(expired).await;
    let said = hint(&trusting(port, pem), 1);
    assert!(said.starts_with("check this machine's clock"), "{said}");

    let (port, pem) = tls(certificate_for("gateway.example")).await;
    let said = hint(&trusting(port, pem), 1);
    assert_eq!(said, "check UPFLOW_ENVIRONMENT, UPFLOW_BASE_URL and the network");
}
