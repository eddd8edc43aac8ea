//! Who may embed a portal: the entries of `frameAncestors`.

use crate::validate::{self, Invalid};

/// The entries in the form that Upflow takes: one text, separated by spaces.
///
/// The text becomes part of a `Content-Security-Policy`, where a `;` would start another directive, so an entry is
/// checked to be a host, perhaps with a scheme and a port. Upflow documents names only; that schemes, ports and wildcards
/// work is assumed from the header's grammar.
pub(super) fn join(entries: &[String]) -> Result<String, Invalid> {
    if entries.is_empty() {
        return Err("frame ancestors are empty: leave them out to forbid embedding".to_owned());
    }
    for entry in entries {
        let host = match entry.split_once("://") {
            Some((scheme, host)) if ["http", "https"].iter().any(|it| it.eq_ignore_ascii_case(scheme)) => host,
            Some(_) => return Err("frame ancestor has a scheme other than http and https".to_owned()),
            None => entry,
        };
        if !is_host_and_port(host) {
            return Err("frame ancestor must be a host name, perhaps with a port, such as app.example:8443".to_owned());
        }
    }
    Ok(entries.join(" "))
}

fn is_host_and_port(text: &str) -> bool {
    let (host, port) = match text.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (text, None),
    };
    let port_fits = port.is_none_or(|port| {
        port == "*" || (port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0))
    });
    let host = host.strip_prefix("*.").unwrap_or(host);
    port_fits && validate::host_name(host)
}

#[cfg(test)]
mod tests {
    use super::join;

    fn accepts(entry: &str) -> bool {
        join(&[entry.to_owned()]).is_ok()
    }

    #[test]
    fn takes_hosts_with_an_optional_scheme_and_port() {
        for entry in [
            "extranet.merchant.com",
            "localhost:3000",
            "app.example:8443",
            "https://app.example",
            "HTTPS://app.example",
            "http://127.0.0.1:8080",
            "*.merchant.com",
            "https://*.merchant.com:*",
            "xn--bcher-kva.example",
        ] {
            assert!(accepts(entry), "{entry}");
        }
    }

    #[test]
    fn refuses_what_could_change_the_policy() {
        for entry in [
            "",
            " ",
            "a.example b.example",
            "a.example;script-src",
            "a.example,b.example",
            "'self'",
            "'none'",
            "\"a\"",
            "*",
            "a.example/path",
            "https://",
            "https://a.example/",
            "javascript://a.example",
            "data:",
            "a.example:",
            "a.example:0",
            "a.example:99999",
            "a.example:+80",
            "a.example\n",
            "a.example\t",
            "bücher.example",
            "user@a.example",
            "-a.example",
            "a..example",
            "a.example:80:90",
            "[::1]",
            "a.example\\b",
            "\u{0}",
        ] {
            assert!(!accepts(entry), "{entry:?}");
        }
    }

    #[test]
    fn joins_by_one_space_and_refuses_none_at_all() {
        let entries = ["extranet.merchant.com".to_owned(), "intranet.merchant.com".to_owned()];
        assert_eq!(join(&entries).unwrap(), "extranet.merchant.com intranet.merchant.com");
        assert!(join(&[]).is_err());
    }
}
