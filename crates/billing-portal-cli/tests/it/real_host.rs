//! Where `link` goes with nothing but a site and a key: over TLS to the vendor's host, here stopped at a proxy of ours.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

use crate::run;

/// The first request that the command makes of the proxy of its environment.
fn asked_of_the_proxy(args: &[&str], env: &[(&'static str, &str)]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let proxy = format!("http://{}", listener.local_addr().expect("an address"));
    let request = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut request = String::new();
        BufReader::new(&stream).read_line(&mut request).expect("a request");
        stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n").expect("a response");
        request
    });
    let mut env: Vec<_> = env.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    env.push(("HTTPS_PROXY", proxy));
    let run = run(args, &env);
    assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
    request.join().expect("the proxy")
}

#[test]
fn names_alone_lead_to_the_vendor_s_host_over_tls_and_through_the_proxy() {
    let chargebee = [
        ("CHARGEBEE_SITE", "acme-test"),
        ("CHARGEBEE_API_KEY", "planted_key"),
        ("CHARGEBEE_REDIRECT_URL", "https://app.acme.example/account"),
    ];
    let asked = asked_of_the_proxy(&["link", "cust_42"], &chargebee);
    assert_eq!(asked.trim_end(), "CONNECT acme-test.chargebee.com:443 HTTP/1.1");

    let pair = [("UPFLOW_API_KEY", "planted_key"), ("UPFLOW_API_SECRET", "planted_secret")];
    let asked = asked_of_the_proxy(&["link", "external:123"], &pair);
    assert_eq!(asked.trim_end(), "CONNECT api.upflow.io:443 HTTP/1.1");

    let sandbox = [pair[0], pair[1], ("UPFLOW_ENVIRONMENT", "sandbox")];
    let asked = asked_of_the_proxy(&["link", "external:123"], &sandbox);
    assert_eq!(asked.trim_end(), "CONNECT api.sandbox.upflow.io:443 HTTP/1.1");
}

#[test]
fn a_server_that_speaks_no_tls_is_refused_once_and_said_to_be() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").expect("a response");
        // Another connection would be a retry, for which there is no reason.
        listener.set_nonblocking(true).expect("a listener");
        move || listener.accept().is_err()
    });
    let env = [
        ("UPFLOW_API_KEY", "planted_key".to_owned()),
        ("UPFLOW_API_SECRET", "planted_secret".to_owned()),
        ("UPFLOW_BASE_URL", url),
    ];
    let run = run(&["link", "external:123"], &env);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(run.stderr.contains("\nhint: check UPFLOW_ENVIRONMENT, UPFLOW_BASE_URL and "), "{}", run.stderr);
    let nobody_else_came = server.join().expect("the server");
    assert!(nobody_else_came());
}
