//! How large futures are. Callers hold them, often many at once, and each layer that takes one moves it.

use billing_portal::{ApiKey, ApiSecret, Chargebee, CustomerRef, Upflow};

#[test]
fn the_future_of_a_link_is_small() {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new("key")).redirect_url("https://app.acme.example/");
    let link = chargebee.build().unwrap().portal_link("cust_42").send();
    let size = size_of_val(&link);
    assert!(size < 3_072, "{size} bytes");

    let upflow = Upflow::builder(ApiKey::new("key"), ApiSecret::new("secret")).build().unwrap();
    let link = upflow.portal_link(CustomerRef::external("123")).send();
    let size = size_of_val(&link);
    assert!(size < 3_072, "{size} bytes");
}
