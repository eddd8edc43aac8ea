//! URLs, hosts and sites that lead elsewhere than they seem to.

use billing_portal::{ApiKey, Chargebee, CustomerRef};

use super::{SECRET, Untouched, long, refused};
use crate::setup::{ACCOUNT, UPFLOW_CUSTOMER, chargebee_builder, upflow_builder};

#[tokio::test]
async fn urls_that_no_browser_should_be_sent_to() {
    let setup = Untouched::start().await;
    let too_long = format!("https://app.acme.example/{}", long(226));
    let urls = [
        "",
        "planted_5ecret",
        "/account?planted_5ecret",
        "//planted_5ecret.example/",
        "app.acme.example/planted_5ecret",
        "https://",
        "javascript:alert('planted_5ecret')",
        "JavaScript:planted_5ecret",
        "ftp://app.acme.example/planted_5ecret",
        "data:text/html,planted_5ecret",
        "file:///planted_5ecret",
        r"https:\\planted_5ecret.example",
        r"https://app.acme.example\@planted_5ecret.example/",
        "https://app.acme.example/\nplanted_5ecret",
        "java\tscript:planted_5ecret",
        " https://app.acme.example/planted_5ecret",
        "https://app.acme.example/planted_5ecret\u{7f}",
    ];
    for url in urls {
        refused("a return URL", url, setup.chargebee.login_url(url).build());
        refused("a cancel URL", url, setup.chargebee.login_url(ACCOUNT).cancel_url(url).build());
    }
    for url in urls.into_iter().chain([&*too_long]) {
        let link = setup.chargebee.portal_link("cust_42");
        refused("a redirect URL", url, link.clone().redirect_url(url).send().await);
        refused("a forward URL", url, link.forward_url(url).send().await);
        refused("a client", url, chargebee_builder(&setup.sandbox, SECRET).redirect_url(url).build());
    }
    let client = Chargebee::builder("acme-test", ApiKey::new(SECRET)).base_url(setup.sandbox.url()).build();
    let link = client.expect("a client needs no redirect URL").portal_link("cust_42");
    refused("a link without a redirect URL", "", link.send().await);
    setup.check().await;
}

/// A browser reads these relative to the page that it is on, if that has the same scheme.
#[tokio::test]
async fn urls_that_are_relative_in_spite_of_a_scheme() {
    let setup = Untouched::start().await;
    for url in ["https:planted_5ecret", "https:/planted_5ecret", "http:planted_5ecret/account"] {
        let link = setup.chargebee.portal_link("cust_42");
        refused("a redirect URL", url, link.clone().redirect_url(url).send().await);
        refused("a forward URL", url, link.forward_url(url).send().await);
        refused("a return URL", url, setup.chargebee.login_url(url).build());
    }
    setup.check().await;
}

#[tokio::test]
async fn frame_ancestors_that_could_change_the_policy() {
    let setup = Untouched::start().await;
    let link = setup.upflow.portal_link(CustomerRef::id(UPFLOW_CUSTOMER));
    for entry in [
        "",
        " ",
        "a.example; script-src planted_5ecret",
        "a.example,planted_5ecret.example",
        "a.example planted_5ecret.example",
        "'self'",
        "'none'",
        "\"planted_5ecret\"",
        "*",
        "a.example/planted_5ecret",
        "https://a.example/planted_5ecret",
        "javascript://planted_5ecret",
        "a.example\r\nx-header: planted_5ecret",
        "a.example\tplanted_5ecret",
        "planted_5ecret\0.example",
        r"a.example\planted_5ecret",
        "planted_5ecret@a.example",
        "a.example:99999",
    ] {
        refused("frame ancestors", entry, link.clone().frame_ancestors([entry]).send().await);
        refused("frame ancestors", entry, link.clone().frame_ancestors(["app.example", entry]).send().await);
    }
    refused("frame ancestors", "none at all", link.frame_ancestors([""; 0]).send().await);
    setup.check().await;
}

#[tokio::test]
async fn sites_and_addresses_that_lead_to_another_machine() {
    let setup = Untouched::start().await;
    let (site_of_64, chargebee) = (long(64).replace('_', "-"), || Chargebee::builder("acme-test", ApiKey::new(SECRET)));
    for site in [
        "",
        "acme.planted_5ecret",
        "planted_5ecret.example/",
        "planted_5ecret.example#",
        "planted_5ecret@acme",
        "acme:80",
        "acme test",
        "-acme",
        "acme-",
        "acmé",
        "acme\nplanted_5ecret",
        r"planted_5ecret\",
        &site_of_64,
    ] {
        // Another base URL makes the site's name no less wrong.
        let builder = Chargebee::builder(site, ApiKey::new(SECRET)).base_url(setup.sandbox.url());
        refused("a site", site, builder.build());
    }
    for url in [
        "",
        "planted_5ecret",
        "api.upflow.io/planted_5ecret",
        "ftp://127.0.0.1/planted_5ecret",
        "http://planted-5ecret.example/planted_5ecret",
        "http://127.0.0.1.planted-5ecret.example/planted_5ecret",
        "http://localhost.planted-5ecret.example/planted_5ecret",
        "http://0.0.0.0/planted_5ecret",
        "http://user:planted_5ecret@127.0.0.1/",
        "https://planted_5ecret@api.upflow.io/v1",
        "http://127.0.0.1/?key=planted_5ecret",
        "http://127.0.0.1/#planted_5ecret",
        r"http://127.0.0.1\@planted_5ecret.example/",
        "http://127.0.0.1/\nplanted_5ecret",
    ] {
        refused("Chargebee's base URL", url, chargebee().base_url(url).build());
        refused("Chargebee's portal URL", url, chargebee().base_url(setup.sandbox.url()).portal_url(url).build());
        refused("Upflow's base URL", url, upflow_builder(&setup.sandbox, SECRET).base_url(url).build());
    }
    setup.check().await;
}
