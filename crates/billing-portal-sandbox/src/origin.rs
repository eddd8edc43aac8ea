//! Where a sandbox is reached: what every URL that it hands out starts with.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use url::Url;

/// A scheme, a host and a port, without a path.
#[derive(Clone, Debug)]
pub(crate) struct Origin(Url);

impl Origin {
    /// The origin of what listens there. An address that stands for all of a machine's is reached by loopback.
    pub(crate) fn of(address: SocketAddr) -> Self {
        let ip = match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
            ip => ip,
        };
        let text = format!("http://{}", SocketAddr::new(ip, address.port()));
        Self(Url::parse(&text).expect("the text of a socket address is a host and a port"))
    }

    /// Reads an origin that somebody gave.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("{text:?} is not an origin: write http or https, a host and maybe a port, without a path");
        let url = Url::parse(text).map_err(|_| wrong())?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let anonymous = url.username().is_empty() && url.password().is_none();
        let web = matches!(url.scheme(), "http" | "https") && url.has_host();
        if bare && anonymous && web { Ok(Self(url)) } else { Err(wrong()) }
    }

    /// Its text, without a slash at the end.
    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    pub(crate) fn scheme(&self) -> &str {
        self.0.scheme()
    }

    /// Host and port; without the port where it is the scheme's own.
    pub(crate) fn authority(&self) -> &str {
        self.0.authority()
    }

    pub(crate) fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    pub(crate) fn port(&self) -> u16 {
        self.0.port_or_known_default().unwrap_or_default()
    }

    /// Whether a `Host` header names this origin.
    pub(crate) fn is_host(&self, host: &str) -> bool {
        host.eq_ignore_ascii_case(self.authority())
            || host.eq_ignore_ascii_case(&format!("{}:{}", self.host(), self.port()))
    }
}

/// A name that a sandbox may be called by beside its own.
#[derive(Clone, Debug)]
pub(crate) struct HostName(String);

impl HostName {
    /// Reads a name that somebody gave.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        let is_name = text.len() <= 253
            && text.split('.').all(|label| (1..=63).contains(&label.len()) && label.bytes().all(is_plain));
        let wrong = || format!("{text:?} is not a host name: write it as in sandbox, without scheme, port and path");
        if is_name { Ok(Self(text.to_owned())) } else { Err(wrong()) }
    }

    /// Whether a `Host` header has this name, with any port or none. A dot at the end of a name stands for its root.
    pub(crate) fn is_host(&self, host: &str) -> bool {
        let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
        let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok());
        is_port && name.strip_suffix('.').unwrap_or(name).eq_ignore_ascii_case(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_host_names_are_allowed() {
        for name in ["sandbox", "my_sandbox-1", "host.docker.internal", "Sandbox.Acme.example"] {
            let name = HostName::parse(name).unwrap();
            let lower = name.0.to_ascii_lowercase();
            for host in [lower.clone(), format!("{lower}:8642"), format!("{lower}.:8642"), name.0.to_ascii_uppercase()]
            {
                assert!(name.is_host(&host), "{host}");
            }
            for host in
                [format!("{lower}:x"), format!("{lower}:"), format!("a.{lower}"), format!("{lower}.a"), String::new()]
            {
                assert!(!name.is_host(&host), "{host}");
            }
        }
        let long = "a".repeat(64);
        for name in [
            "",
            ".",
            "sandbox.",
            ".sandbox",
            "*",
            "*.acme.example",
            "sandbox:80",
            "http://sandbox",
            "a b",
            "[::1]",
            "ü",
            &long,
        ] {
            assert!(HostName::parse(name).is_err(), "{name}");
        }
    }

    #[test]
    fn addresses_have_origins() {
        for (address, origin) in [
            ("127.0.0.1:8642", "http://127.0.0.1:8642"),
            ("0.0.0.0:8642", "http://127.0.0.1:8642"),
            ("[::]:8642", "http://[::1]:8642"),
            ("[::1]:8642", "http://[::1]:8642"),
            ("192.0.2.1:80", "http://192.0.2.1"),
        ] {
            assert_eq!(Origin::of(address.parse().unwrap()).as_str(), origin, "{address}");
        }
    }

    #[test]
    fn only_origins_are_read() {
        for (text, origin) in [
            ("https://sandbox.example", "https://sandbox.example"),
            ("https://sandbox.example:443/", "https://sandbox.example"),
            ("HTTP://Sandbox.example:8080", "http://sandbox.example:8080"),
        ] {
            assert_eq!(Origin::parse(text).unwrap().as_str(), origin, "{text}");
        }
        let texts = "sandbox.example ftp://a.example http:// http://a/b http://a?b http://a#b http://u@a";
        for text in texts.split(' ').chain([""]) {
            assert!(Origin::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn hosts_are_compared_with_their_port() {
        let origin = Origin::parse("https://sandbox.example").unwrap();
        for host in ["sandbox.example", "SANDBOX.example", "sandbox.example:443"] {
            assert!(origin.is_host(host), "{host}");
        }
        for host in ["", "sandbox.example:80", "sandbox.example.evil.example", "example"] {
            assert!(!origin.is_host(host), "{host}");
        }
    }
}
