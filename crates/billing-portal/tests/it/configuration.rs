//! Settings: what is accepted, what is refused, and in which words.

use std::collections::HashMap;

use billing_portal::upflow::Environment;
use billing_portal::{
    ApiKey, ApiSecret, BillingPortal, Chargebee, Connection, CustomerRef, Error, ErrorKind, IdempotencyKey, LinkOption,
    LinkRequest, PortalLink, RequestContext, Session, Upflow, Vendor,
};

const KEY: &str = "key_planted_secret";

fn portal(variables: &[(&'static str, &'static str)]) -> Result<BillingPortal, Error> {
    let variables: HashMap<_, _> = variables.iter().copied().collect();
    BillingPortal::from_lookup(|name| variables.get(name).map(ToString::to_string))
}

const CHARGEBEE: [(&str, &str); 2] = [("CHARGEBEE_SITE", "acme-test"), ("CHARGEBEE_API_KEY", KEY)];
const UPFLOW: [(&str, &str); 2] = [("UPFLOW_API_KEY", KEY), ("UPFLOW_API_SECRET", KEY)];
const STRIPE: [(&str, &str); 1] = [("STRIPE_API_KEY", KEY)];

#[test]
fn the_only_configured_vendor_is_taken_and_a_named_one_wins() {
    assert_eq!(portal(&CHARGEBEE).unwrap().vendor(), Vendor::Chargebee);
    assert_eq!(portal(&UPFLOW).unwrap().vendor(), Vendor::Upflow);
    assert_eq!(portal(&STRIPE).unwrap().vendor(), Vendor::Stripe);
    let both = [&CHARGEBEE[..], &UPFLOW, &STRIPE].concat();
    assert!(portal(&both).unwrap_err().to_string().contains("BILLING_PORTAL_VENDOR"));
    for vendor in Vendor::ALL {
        let named = [both.clone(), vec![("BILLING_PORTAL_VENDOR", vendor.name())]].concat();
        assert_eq!(portal(&named).unwrap().vendor(), *vendor);
        let builder =
            BillingPortal::builder_from_lookup(|name| both.iter().find(|it| it.0 == name).map(|it| it.1.into()));
        assert_eq!(builder.vendor(*vendor).build().unwrap().vendor(), *vendor);
    }
}

#[test]
fn what_is_missing_or_wrong_is_named_without_its_value() {
    let with = |name, value| [CHARGEBEE.to_vec(), vec![(name, value)]].concat();
    let upflow_with = |name, value| [UPFLOW.to_vec(), vec![(name, value)]].concat();
    for (variables, expected) in [
        (vec![], "no vendor is configured"),
        (vec![CHARGEBEE[1]], "chargebee: CHARGEBEE_SITE is not set"),
        (vec![CHARGEBEE[1], ("CHARGEBEE_SITE", "")], "chargebee: CHARGEBEE_SITE is not set"),
        (vec![UPFLOW[0]], "upflow: UPFLOW_API_SECRET is not set"),
        (with("BILLING_PORTAL_VENDOR", "planted_secret"), "BILLING_PORTAL_VENDOR must be"),
        (with("BILLING_PORTAL_VENDOR", "upflow"), "upflow: UPFLOW_API_KEY is not set"),
        (with("CHARGEBEE_SITE", "planted_secret.example"), "chargebee: site must be one DNS label"),
        (with("CHARGEBEE_API_KEY", "planted_secret with space"), "chargebee: API key holds"),
        (with("CHARGEBEE_REDIRECT_URL", "https://planted_secret.example/\u{fffd}"), "REDIRECT_URL is not Unicode"),
        (with("CHARGEBEE_BASE_URL", "http://planted-secret.example"), "chargebee: base URL must be https"),
        (with("CHARGEBEE_REDIRECT_URL", "planted_secret"), "chargebee: redirect URL must be an absolute URL"),
        (upflow_with("UPFLOW_ENVIRONMENT", "planted_secret"), "upflow: UPFLOW_ENVIRONMENT must be"),
        (upflow_with("UPFLOW_BASE_URL", "ftp://planted-secret.example"), "upflow: base URL must be https"),
        (upflow_with("UPFLOW_API_SECRET", "planted_secret\n"), "upflow: API secret holds"),
    ] {
        let error = portal(&variables).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        let printed = format!("{error} {error:?}");
        assert!(printed.contains(expected), "{expected}: {printed}");
        assert!(!printed.contains("planted"), "{printed}");
    }
}

#[test]
fn sites_are_one_dns_label() {
    for site in ["acme", "acme-test", "a", "1and1", &"a".repeat(63)] {
        assert!(Chargebee::builder(site, ApiKey::new(KEY)).build().is_ok(), "{site}");
    }
    for site in [
        "",
        "-acme",
        "acme-",
        "acme.evil",
        "acme/",
        "acme#",
        "acme?",
        "acme@evil",
        "acme:80",
        "acme ",
        "ac\nme",
        "äcme",
        "acme\\",
        "..",
        &"a".repeat(64),
    ] {
        let error = Chargebee::builder(site, ApiKey::new(KEY)).build().expect_err(site);
        assert_eq!(error.kind(), ErrorKind::Config, "{site}");
    }
}

#[test]
fn a_client_prints_in_a_short_line() {
    for portal in [portal(&CHARGEBEE).unwrap(), portal(&UPFLOW).unwrap()] {
        let printed = format!("{portal:?}");
        assert!(printed.len() < 120 && printed.contains(portal.base_url()) && !printed.contains(KEY), "{printed}");
    }
}

#[test]
fn a_reference_to_a_customer_is_read_from_plain_text() {
    let external = CustomerRef::external("123");
    assert_eq!((CustomerRef::from("external:123"), "external:123".parse()), (external.clone(), Ok(external)));
    let id = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";
    assert_eq!(CustomerRef::from(id.to_owned()), CustomerRef::id(id));
    let upflow = Upflow::builder(ApiKey::new(KEY), ApiSecret::new(KEY)).build().unwrap();
    for (customer, problem) in [
        (CustomerRef::external("external:123"), "begins with `external:`"),
        (CustomerRef::from("123"), "must be a UUID or `external:`"),
        (CustomerRef::from("external: 123"), "begins or ends with a blank"),
    ] {
        let error = LinkRequest::new(customer.to_string()).validate(Vendor::Upflow).unwrap_err();
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains(problem), "{error}");
        assert!(format!("{:?}", upflow.portal_link(customer)).contains("CustomerRef"));
    }
}

#[test]
fn real_hosts_are_reached_by_names_alone() {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new(KEY)).build().unwrap();
    assert!(format!("{chargebee:?}").contains("\"https://acme-test.chargebee.com/api/v2\""), "{chargebee:?}");
    for (environment, expected) in [
        (Environment::Production, "\"https://api.upflow.io/v1\""),
        (Environment::Sandbox, "\"https://api.sandbox.upflow.io/v1\""),
    ] {
        let builder = Upflow::builder(ApiKey::new(KEY), ApiSecret::new(KEY)).environment(environment);
        let upflow = builder.build().unwrap();
        assert!(format!("{upflow:?}").contains(expected), "{upflow:?}");
    }
}

#[test]
fn a_host_without_a_path_gets_the_vendor_s() {
    for (url, expected) in [
        ("https://api.upflow.io", "\"https://api.upflow.io/v1\""),
        ("https://api.upflow.io/", "\"https://api.upflow.io/v1\""),
        ("https://gateway.example/upflow/", "\"https://gateway.example/upflow\""),
    ] {
        let upflow = Upflow::builder(ApiKey::new(KEY), ApiSecret::new(KEY)).base_url(url).build().unwrap();
        assert!(format!("{upflow:?}").contains(expected), "{upflow:?}");
    }
}

#[test]
fn the_log_in_page_is_the_site_s_and_escapes_what_it_is_given() {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new(KEY)).build().unwrap();
    let url =
        chargebee.login_url("https://app.example/r?n=1&m=a b").cancel_url("https://app.example/").build().unwrap();
    assert_eq!(
        url,
        "https://acme-test.chargebeeportal.com/portal/login?return_url=https%3A%2F%2Fapp.example%2Fr%3Fn%3D1%26m%3Da+b\
         &cancel_url=https%3A%2F%2Fapp.example%2F"
    );
    assert!(chargebee.login_url("javascript:alert(1)").build().is_err());
    let builder = || Chargebee::builder("acme-test", ApiKey::new(KEY));
    let custom = builder().portal_url("https://billing.acme.example/").build().unwrap();
    let url = custom.login_url("https://app.example/").build().unwrap();
    assert!(url.starts_with("https://billing.acme.example/portal/login?"), "{url}");
    for path in ["/sites/site-1", "/sites/site-1/"] {
        let below = builder().portal_url(format!("http://127.0.0.1:8642{path}")).build().unwrap();
        let url = below.login_url("https://app.example/").build().unwrap();
        assert!(url.starts_with("http://127.0.0.1:8642/sites/site-1/portal/login?"), "{url}");
    }
    for wrong in ["https://billing.acme.example/?eu", "https://billing.acme.example/#eu", "ftp://acme.example", "x"] {
        let error = builder().portal_url(wrong).build().unwrap_err();
        assert!(error.to_string().starts_with("chargebee: portal URL "), "{error}");
    }
    assert!(chargebee.login_url("https://app.example/").cancel_url("/relative").build().is_err());
}

#[test]
fn plain_http_elsewhere_is_an_explicit_choice() {
    let builder = || Chargebee::builder("acme-test", ApiKey::new(KEY)).base_url("http://sandbox:8642");
    assert_eq!(builder().build().unwrap_err().kind(), ErrorKind::Config);
    assert!(builder().allow_http_host("Sandbox").build().is_ok());
    assert!(builder().allow_http_host("other").build().is_err());
    let pair = || Upflow::builder(ApiKey::new(KEY), ApiSecret::new(KEY)).base_url("http://sandbox:8642");
    assert_eq!(pair().build().unwrap_err().kind(), ErrorKind::Config);
    assert!(pair().allow_http_host("sandbox").build().is_ok());

    let variables = |more: [(&'static str, &'static str); 2]| {
        move |name: &str| {
            let set = [("CHARGEBEE_SITE", "acme-test"), ("CHARGEBEE_API_KEY", KEY)].into_iter().chain(more);
            set.into_iter().find(|(it, _)| *it == name).map(|(_, value)| value.to_owned())
        }
    };
    let host = "BILLING_PORTAL_ALLOW_HTTP_HOST";
    let local = ("CHARGEBEE_BASE_URL", "http://sandbox:8642");
    assert!(Chargebee::from_lookup(variables([local, (host, "sandbox")])).is_ok());
    assert!(Chargebee::from_lookup(variables([local, (host, "")])).is_err());
    // For a program that leaves open which vendor it is.
    assert!(BillingPortal::from_lookup(variables([local, (host, "sandbox")])).is_ok());
    assert!(BillingPortal::from_lookup(variables([local, (host, "other")])).is_err());
}

#[test]
fn plain_http_is_never_for_the_vendor_nor_for_a_live_key() {
    let build = |host: &str, key: &str| {
        let builder = Chargebee::builder("acme-test", ApiKey::new(key)).base_url(format!("http://{host}:8642"));
        builder.allow_http_host(host).build().map(drop).map_err(|error| error.to_string())
    };
    for host in ["acme-test.chargebee.com", "acme.chargebee.com.", "chargebee.com", "eu.acme.CHARGEBEE.com"] {
        let error = build(host, KEY).unwrap_err();
        assert!(error.contains("vendor's own hosts"), "{host}: {error}");
    }
    for key in ["live_8f31", "sk_live_8f31", "LIVE_8f31"] {
        let error = build("sandbox", key).unwrap_err();
        assert!(error.contains("looks live") && !error.contains("8f31"), "{error}");
    }
    for (host, key) in [("notchargebee.com", KEY), ("chargebee.com.acme.example", KEY), ("sandbox", "alive_8f31")] {
        assert_eq!(build(host, key), Ok(()), "{host}");
    }
    let https = Chargebee::builder("acme", ApiKey::new("live_8f31")).allow_http_host("sandbox");
    assert!(https.build().is_ok(), "nothing changes for https");
}

#[test]
fn every_call_ends_unless_told_otherwise() {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new(KEY)).build().unwrap();
    let defaults = ["attempt_timeout: 20s", "timeout: 60s", "max_attempts: 4", "max_response_bytes: 8388608"];
    for default in defaults {
        let printed = format!("{:?}", chargebee.raw());
        assert!(printed.contains(default), "{default}: {printed}");
    }
    let connection = format!("{:?}", Connection::default());
    assert!(connection.contains("connect_timeout: 5s"), "{connection}");
}

#[tokio::test]
async fn a_link_without_any_redirect_url_is_a_configuration_error() {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new(KEY)).build().unwrap();
    let error = chargebee.portal_link("cust_42").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(error.missing_option(), Some(LinkOption::ReturnUrl));
    assert!(error.to_string().contains("redirect URL"), "{error}");
}

#[test]
fn headers_are_checked_when_the_context_is_built() {
    let context = RequestContext::builder;
    assert!(context().ip("2001:db8::1").build().is_ok() && context().ip("edge.example").build().is_ok());
    for refused in [
        context().user("no-at-sign"),
        context().user("a@b\r\nX: 1"),
        context().ip("192.0.2.7, 10.0.0.1"),
        context().device("Téléphone"),
        context().device("a\nb"),
        context().device(""),
        context().business_entity_id("b".repeat(51)),
        context().business_entity_id("be\u{0}"),
    ] {
        assert_eq!(refused.build().unwrap_err().kind(), ErrorKind::Request);
    }
    assert!(IdempotencyKey::new("k".repeat(100)).is_ok());
    assert_eq!("job-7".parse::<IdempotencyKey>().unwrap().as_str(), "job-7");
    for (key, problem) in [("", "is empty"), (" ", "blanks"), ("a b", "blanks"), ("a\n", "blanks"), ("clé", "ASCII")] {
        let error = IdempotencyKey::new(key).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(problem), "{key:?}: {error}");
    }
}

#[test]
fn one_connection_serves_many_clients() {
    let connection = Connection::builder().connect_timeout(std::time::Duration::from_secs(1)).build().unwrap();
    for site in ["acme", "acme-test"] {
        assert!(Chargebee::builder(site, ApiKey::new(KEY)).connection(&connection).build().is_ok());
    }
    assert!(Upflow::builder(ApiKey::new(KEY), ApiSecret::new(KEY)).connection(&connection).build().is_ok());
}

#[test]
fn clients_and_futures_cross_threads() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + 'static>(_: T) {}
    fn error<T: Send + Sync + 'static>() {}
    shared::<(Chargebee, Upflow, BillingPortal)>();
    shared::<(Connection, PortalLink, Session, RequestContext)>();
    error::<Error>();
    let chargebee = Chargebee::builder("acme", ApiKey::new(KEY)).redirect_url("https://a.example/").build().unwrap();
    sent(chargebee.portal_link("cust_42").send());
    sent(chargebee.add_contact("cust_42", "a@b.example").send());
    sent(async move { chargebee.logout_portal_session("portal_1").await });
}

#[tokio::test]
async fn a_key_that_is_too_long_for_the_vendor_is_refused_before_it_is_sent() {
    let key = IdempotencyKey::new("k".repeat(101)).unwrap();
    let chargebee =
        Chargebee::builder("acme-test", ApiKey::new(KEY)).redirect_url("https://app.example/").build().unwrap();
    let error = chargebee.portal_link("cust_42").idempotency_key(key).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
    assert!(error.to_string().contains("idempotency key is too long"), "{error}");
}

#[test]
fn a_request_for_a_link_is_checked_without_a_client() {
    let request = LinkRequest::new("cust_42")
        .return_url("https://app.example/")
        .own_option("forward_url", "https://app.example/");
    let key = || IdempotencyKey::new("job-7").unwrap();
    request.clone().idempotency_key(key()).validate(Vendor::Chargebee).unwrap();
    assert_eq!(request.validate(Vendor::Upflow).unwrap_err().unsupported_option(), Some(LinkOption::ReturnUrl));
    let upflow = LinkRequest::new("external:123")
        .expires_in(std::time::Duration::from_secs(60))
        .frame_ancestors(["app.example"]);
    upflow.validate(Vendor::Upflow).unwrap();
    for (request, vendor, option) in [
        (upflow.clone(), Vendor::Chargebee, LinkOption::ExpiresIn),
        (LinkRequest::new("c").frame_ancestors(["app.example"]), Vendor::Chargebee, LinkOption::FrameAncestors),
        (LinkRequest::new("external:1").idempotency_key(key()), Vendor::Upflow, LinkOption::IdempotencyKey),
        (LinkRequest::new("c").own_option("no_such", "x"), Vendor::Chargebee, LinkOption::Own("no_such")),
        (LinkRequest::new("external:1").own_option("forward_url", "x"), Vendor::Upflow, LinkOption::Own("forward_url")),
    ] {
        let error = request.validate(vendor).unwrap_err();
        assert_eq!((error.kind(), error.vendor()), (ErrorKind::Request, Some(vendor)));
        assert_eq!(error.unsupported_option(), Some(option));
        assert!(error.to_string().contains(&format!("no option `{}`", option.name())), "{error}");
    }
    for (request, vendor) in [
        (LinkRequest::new("c".repeat(51)), Vendor::Chargebee),
        (LinkRequest::new("c").return_url("app.example"), Vendor::Chargebee),
        (LinkRequest::new("c").own_option("forward_url", "javascript:x"), Vendor::Chargebee),
        (LinkRequest::new("123"), Vendor::Upflow),
        (upflow.expires_in(std::time::Duration::ZERO), Vendor::Upflow),
    ] {
        let error = request.validate(vendor).unwrap_err();
        assert_eq!((error.kind(), error.unsupported_option()), (ErrorKind::Request, None), "{error}");
    }
}

#[test]
fn a_link_request_prints_no_value() {
    let request =
        LinkRequest::new("planted").return_url("https://planted.example/").own_option("forward_url", "planted");
    let printed = format!("{request:?}");
    assert!(
        printed.contains("return_url") && printed.contains("forward_url") && !printed.contains("planted"),
        "{printed}"
    );
}

#[test]
fn each_vendor_says_what_it_has() {
    for vendor in Vendor::ALL {
        let settings = vendor.settings();
        assert!(settings.iter().any(|setting| setting.is_secret && setting.is_required), "{vendor}: no credential");
        for setting in settings {
            let begins = format!("{}_", vendor.name().to_uppercase());
            assert_eq!(setting.variable.strip_prefix(&begins), Some(&*setting.key.to_uppercase()));
            assert!(!setting.description.is_empty() && !setting.description.ends_with('.'), "{setting:?}");
        }
        let facts = vendor.facts();
        assert_eq!(facts.title.to_lowercase(), vendor.name());
        assert!(facts.usual_rate.per_minute() <= facts.highest_rate.per_minute());
        assert!(facts.usual_rate.most_at_once() <= facts.highest_rate.most_at_once());
        let own = vendor.own_link_options();
        assert!(own.iter().all(|own| vendor.link_options().iter().all(|shared| shared.name() != own.name)));
        assert!(own.iter().all(|own| vendor.has_link_option(LinkOption::Own(own.name))));
        assert!(!vendor.has_link_option(LinkOption::Own("no_such")));
        let defaults = settings.iter().filter_map(|setting| setting.default_of);
        assert!(defaults.into_iter().all(|option| vendor.has_link_option(option)));
    }
}

#[test]
fn a_client_says_where_its_calls_go() {
    assert_eq!(portal(&CHARGEBEE).unwrap().base_url(), "https://acme-test.chargebee.com/api/v2");
    assert_eq!(portal(&UPFLOW).unwrap().base_url(), "https://api.upflow.io/v1");
    let elsewhere = [CHARGEBEE.to_vec(), vec![("CHARGEBEE_BASE_URL", "https://gateway.example")]].concat();
    assert_eq!(portal(&elsewhere).unwrap().base_url(), "https://gateway.example/api/v2");
}

#[test]
fn settings_that_may_work_and_look_odd_are_told_without_their_values() {
    let doubts = |site: &'static str, key: &'static str| {
        let value = move |name: &str| match name {
            "CHARGEBEE_SITE" => Some(site.to_owned()),
            "CHARGEBEE_API_KEY" => Some(key.to_owned()),
            _ => None,
        };
        Vendor::Chargebee.doubts(value).concat()
    };
    assert_eq!(
        doubts("acme-test", "live_planted"),
        "the key looks like one of a live site, and the site is a test site"
    );
    assert_eq!(doubts("acme", "test_planted"), "the key looks like one of a test site, and the site is a live site");
    for (site, key) in [("acme-test", "test_k"), ("acme", "live_k"), ("acme-test", "k"), ("", "live_k"), ("acme", "")] {
        assert_eq!(doubts(site, key), "", "{site} {key}");
    }
    assert!(Vendor::ALL.iter().all(|vendor| vendor.doubts(|_| None).is_empty()));
}

#[test]
fn what_names_an_account_is_no_secret() {
    for vendor in Vendor::ALL {
        let of_account: Vec<_> = vendor.settings().iter().filter(|setting| setting.is_account).collect();
        assert!(!of_account.is_empty() && of_account.iter().all(|setting| !setting.is_secret), "{vendor}");
    }
}
