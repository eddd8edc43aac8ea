//! Upflow: links that open as often as one likes until they expire, and can be embedded.

use std::time::Duration;

use billing_portal::{ApiKey, ApiSecret, CustomerRef, Error, Upflow};
use billing_portal_sandbox::Sandbox;

use crate::walk::{Browser, Steps, Stopped, lifetime, shortened};

const CUSTOMER: &str = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn client(sandbox: &Sandbox) -> Result<Upflow, Error> {
    let connection = sandbox.upflow();
    Upflow::builder(ApiKey::new(connection.api_key()), ApiSecret::new(connection.api_secret()))
        .base_url(connection.base_url())
        .build()
}

pub(super) async fn walk(sandbox: &Sandbox, browser: &Browser, steps: &mut Steps<'_>) -> Result<(), Stopped> {
    steps.section("Upflow: a link opens until it expires, and can be embedded");

    let mut step = steps.step("make a link for a123b456-…, to be embedded", "24 h");
    let upflow = step.value(client(sandbox))?;
    let embedded =
        upflow.portal_link(CustomerRef::id(CUSTOMER)).frame_ancestors(["app.acme.example", "localhost:3000"]);
    let embedded = step.value(embedded.send().await)?;
    step.saw_at(&lifetime(&embedded), &shortened(&embedded))?;

    let mut step = steps.step("open it", "200 Customer portal, frame-ancestors app.acme.example localhost:3000");
    let page = step.value(browser.open(embedded.url()).await)?;
    step.saw(&format!("{}, {}", page.summary(), page.framed_by))?;

    let mut step = steps.step("make a link for external:123, for sixty days", "60 days");
    let link = step.value(upflow.portal_link(CustomerRef::external("123")).expires_in(DAY * 60).send().await)?;
    step.saw_at(&lifetime(&link), &shortened(&link))?;

    let mut step = steps.step("open it", "200 Customer portal");
    let page = step.value(browser.open(link.url()).await)?;
    step.saw(&page.summary())?;

    let before = sandbox.now();
    sandbox.advance(DAY * 61);
    let passed = (sandbox.now() - before) / DAY.as_secs();
    steps.step("advance the local sandbox's clock", "61 days").saw(&format!("{passed} days"))?;

    let mut step = steps.step("open it again", "404 Invalid link");
    let page = step.value(browser.open(link.url()).await)?;
    step.saw(&page.summary())
}
