//! Every kind of credentials: what is sent, what is refused, and what is never printed.

use super::*;

const USER: &str = "user_planted_secret";
const PASSWORD: &str = "p:planted_secret";

/// Makes credentials of a kind from one secret; the others that it needs are good ones.
type Kind = (&'static str, fn(&Secret) -> Result<Credentials, ConfigError>);

const KINDS: [Kind; 5] = [
    ("API key", Credentials::basic),
    ("user name", |user| Credentials::basic_with_password(user, &Secret::from(PASSWORD))),
    ("password", |password| Credentials::basic_with_password(&Secret::from(USER), password)),
    ("API key", Credentials::bearer),
    ("API secret", |secret| Credentials::default().header(HeaderName::from_static("x-secret"), "API secret", secret)),
];

fn sent(credentials: Result<Credentials, ConfigError>) -> String {
    let credentials = credentials.unwrap();
    let [value] = credentials.headers().values().collect::<Vec<_>>()[..] else { panic!("{credentials:?}") };
    value.to_str().unwrap().to_owned()
}

#[test]
fn each_kind_is_sent_as_its_scheme_says() {
    assert_eq!(sent(Credentials::basic(&"Aladdin".into())), "Basic QWxhZGRpbjo=");
    let pair = Credentials::basic_with_password(&"Aladdin".into(), &"open:sesame".into());
    assert_eq!(sent(pair), "Basic QWxhZGRpbjpvcGVuOnNlc2FtZQ==");
    assert_eq!(sent(Credentials::bearer(&"mF_9.B5f-4.1JqM".into())), "Bearer mF_9.B5f-4.1JqM");
}

#[test]
fn what_cannot_be_sent_is_refused_by_its_name_and_not_quoted() {
    for (what, make) in KINDS {
        for bad in ["", " ", "with space", "with\nnewline", "tab\t", "schlüssel", "\u{7f}"] {
            let error = make(&Secret::from(bad)).unwrap_err().to_string();
            assert!(
                error.starts_with(&format!("{what} is empty")) || error.starts_with(&format!("{what} holds")),
                "{error}"
            );
            assert!(bad.trim().is_empty() || !error.contains(bad), "{error}");
        }
    }
    for (what, make) in &KINDS[..2] {
        assert_eq!(make(&"a:b".into()).unwrap_err().to_string(), format!("{what} must not hold a colon"));
    }
    for (_, make) in &KINDS[2..] {
        assert!(make(&"a:b".into()).is_ok(), "a colon ends a user name and nothing else");
    }
}

#[test]
fn no_kind_is_printed_and_all_are_marked_sensitive() {
    for (what, make) in KINDS {
        let credentials = make(&Secret::from(USER)).unwrap();
        assert!(credentials.headers().values().all(HeaderValue::is_sensitive), "{what}");
        let value = sent(Ok(credentials.clone()));
        let printed = format!("{credentials:?} {credentials:#?} {:?}", credentials.headers());
        for secret in ["planted_secret", value.split(' ').next_back().unwrap()] {
            assert!(!printed.contains(secret), "{what}: {printed}");
        }
    }
}
