//! No part of a proxy's credentials is shown, however badly its variable is written.

use crate::command;

/// Every part of the credentials begins with `plant`.
const PROXIES: [&str; 21] = [
    "http://planted-user:planted#planted@proxy.acme.invalid:8080",
    "http://planted-user:planted?planted@proxy.acme.invalid:8080",
    "http://planted-user:planted/planted@proxy.acme.invalid:8080",
    "http://planted-user:planted\\planted@proxy.acme.invalid:8080",
    "http://planted-user:planted@planted@proxy.acme.invalid:8080",
    "http://planted-user:planted planted@proxy.acme.invalid:8080",
    "http://planted-user:plantéd-planted@proxy.acme.invalid:8080",
    "http://planted-user:%zzplanted@proxy.acme.invalid:8080",
    "http://planted-user@proxy.acme.invalid:8080",
    "http://:planted@proxy.acme.invalid:8080",
    "http://planted-user:planted@",
    "http://planted-user:planted",
    "http:/planted-user:planted@proxy.acme.invalid",
    "http:///planted-user:planted@proxy.acme.invalid",
    "http:planted-user:planted@proxy.acme.invalid",
    "planted-user:planted@proxy.acme.invalid:8080",
    "planted-user:planted#planted@proxy.acme.invalid:8080",
    "socks5://planted-user:planted@proxy.acme.invalid:1080",
    " http://planted-user:planted@proxy.acme.invalid:8080",
    "http://planted-user:planted@proxy.acme.invalid:8080\r",
    "http://planted-user:planted@proxy.acme.invalid:port",
];

#[test]
fn of_a_proxy_nothing_is_shown() {
    for (index, proxy) in PROXIES.iter().enumerate() {
        let args: &[&[&str]] = &[&["doctor"], &["link", "external:123", "--json"], &["-vv", "link", "external:123"]];
        // One of them each, for those that get as far as looking for the proxy take some seconds.
        let args = args[index % args.len()];
        let env = [
            ("UPFLOW_API_KEY", "key".to_owned()),
            ("UPFLOW_API_SECRET", "secret".to_owned()),
            ("HTTPS_PROXY", (*proxy).to_owned()),
        ];
        let output = command(args, &env).output().expect("the command can be started");
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).expect("UTF-8");
        assert_ne!(output.status.code(), Some(0), "{said}");
        assert!(!said.contains("plant"), "{proxy:?} {args:?}: {said}");
    }
}
