//! Which variables are looked at, and which values pass.

use super::*;

fn check(url: &str, variables: &[(&str, &str)]) -> Result<(), String> {
    let value = |name: &str| variables.iter().find(|(it, _)| *it == name).map(|(_, value)| OsString::from(value));
    let base_url = BaseUrl::new(url).unwrap();
    check_variables(&base_url, value).map_err(|error| error.to_string())
}

/// The proxy that the HTTP library takes.
fn taken(value: &str) -> Option<String> {
    let matcher = Matcher::builder().all(value).build();
    Some(matcher.intercept(&"http://vendor.example/".parse().unwrap())?.uri().to_string())
}

#[test]
fn what_could_not_be_used_is_refused_and_no_part_of_it_is_shown() {
    let refused = " http://proxy_planted:1|http://proxy_planted:1 |http://proxy_planted:1\r|http://proxy_planted:1\n| |\
        //proxy_planted:1|http://|http:proxy_planted:1|http:///proxy_planted:1|http:/proxy_planted:1|\
        http://u:planted#w@proxy:1|http://u:planted?w@proxy:1|http://u:planted/w@proxy:1|\
        http://u:planted@w@proxy:1|http://u:planted\\w@proxy:1|http://planted#w@proxy:1|u:planted#w@proxy:1|\
        u:planted/w@proxy:1|http://u:plänted@proxy:1|http://proxy_planted:port|http://proxy_planted:65536|\
        http://proxy:1/planted|socks5://u:planted@proxy:1|socks5h://proxy_planted|socks4://proxy_planted|\
        ftp://proxy_planted:1";
    for value in refused.split('|') {
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            let error = check("https://vendor.example/v1", &[(name, value)]).expect_err(value);
            assert!(error.starts_with(&format!("{name} must ")) && !error.contains("planted"), "{value:?}: {error}");
            assert!(!value.starts_with("socks") || error.contains("SOCKS, are not supported"), "{error}");
        }
    }
}

#[test]
fn what_passes_is_taken_as_it_is_written() {
    for (value, proxy) in [
        ("http://proxy.example:3128", "http://proxy.example:3128/"),
        ("http://proxy.example:3128/", "http://proxy.example:3128/"),
        ("http://ada:p%23%40%2F%3Fw@proxy.example:3128", "http://proxy.example:3128/"),
        ("http://ada@proxy.example", "http://proxy.example/"),
        ("http://[::1]:3128", "http://[::1]:3128/"),
        ("HTTP://proxy.example", "http://proxy.example/"),
        // As curl and others have it.
        ("proxy.example:3128", "http://proxy.example:3128/"),
        ("ada:pw@proxy.example:3128", "http://proxy.example:3128/"),
    ] {
        assert_eq!(check("https://vendor.example", &[("HTTPS_PROXY", value)]), Ok(()), "{value}");
        assert_eq!(taken(value).as_deref(), Some(proxy), "{value}");
    }
}

#[test]
fn the_variable_that_serves_the_address_is_checked_and_no_other() {
    const BAD: &str = "socks5://proxy";
    const GOOD: &str = "http://proxy:1";
    for (url, variables, refused) in [
        ("https://v.example", &[][..], None),
        ("https://v.example", &[("HTTP_PROXY", BAD)], None),
        ("https://v.example", &[("HTTPS_PROXY", GOOD), ("https_proxy", BAD), ("ALL_PROXY", BAD)], None),
        ("https://v.example", &[("https_proxy", BAD), ("ALL_PROXY", GOOD)], Some("https_proxy")),
        ("https://v.example", &[("HTTPS_PROXY", ""), ("https_proxy", BAD)], None),
        ("https://v.example", &[("HTTPS_PROXY", ""), ("ALL_PROXY", BAD)], Some("ALL_PROXY")),
        ("https://v.example", &[("all_proxy", BAD)], Some("all_proxy")),
        ("https://v.example", &[("ALL_PROXY", BAD), ("NO_PROXY", "other.example, V.example")], None),
        ("https://a.v.example", &[("ALL_PROXY", BAD), ("no_proxy", ".v.example")], None),
        ("https://10.1.2.3", &[("ALL_PROXY", BAD), ("NO_PROXY", "10.0.0.0/8")], None),
        ("https://v.example", &[("ALL_PROXY", BAD), ("NO_PROXY", "*")], None),
        (
            "https://v.example",
            &[("ALL_PROXY", BAD), ("NO_PROXY", "not-v.example"), ("no_proxy", "*")],
            Some("ALL_PROXY"),
        ),
        ("https://v.example", &[("HTTPS_PROXY", BAD), ("REQUEST_METHOD", "GET")], None),
    ] {
        let error = check(url, variables).err();
        assert_eq!(error.as_deref().map(|error| error.split(' ').next().unwrap()), refused, "{url} {variables:?}");
    }
}

#[test]
fn a_proxy_is_told_without_who_uses_it_and_one_that_cannot_be_used_not_at_all() {
    for (value, told) in [
        ("http://ada:p%23w@proxy.example:3128", Some("http://proxy.example:3128")),
        ("ada:pw@proxy.example:3128/", Some("http://proxy.example:3128")),
        ("http://[::1]:3128", Some("http://[::1]:3128")),
        ("http://svc-user:Winter#2026@proxy.corp.invalid:8080", None),
        ("http://svc-user:Winter?2026@proxy.corp.invalid:8080", None),
        ("http://svc-user:Winter/2026@proxy.corp.invalid:8080", None),
        ("http://Winter#2026@proxy.corp.invalid:8080", None),
        ("http://proxy.example:3128 ", None),
    ] {
        assert_eq!(address("HTTPS_PROXY", value.into()).as_deref(), told, "{value}");
    }
}
