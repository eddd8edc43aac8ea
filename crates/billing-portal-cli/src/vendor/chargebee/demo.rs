//! Chargebee: a link that opens once, and the session behind it; Chargebee as the log-in page.

use std::time::Duration;

use billing_portal::{ApiKey, Chargebee, Error, PortalReturn};
use billing_portal_sandbox::Sandbox;

use crate::walk::{Browser, Steps, Stopped, lifetime, shortened};

const CUSTOMER: &str = "cust_42";
const CONTACT: &str = "billing@acme.example";

fn client(sandbox: &Sandbox) -> Result<Chargebee, Error> {
    let connection = sandbox.chargebee();
    Chargebee::builder(connection.site(), ApiKey::new(connection.api_key()))
        .base_url(connection.base_url())
        .redirect_url("https://app.acme.example/account")
        .build()
}

pub(super) async fn walk(sandbox: &Sandbox, browser: &Browser, steps: &mut Steps<'_>) -> Result<(), Stopped> {
    steps.section("Chargebee: a link opens once, and has a session behind it");

    let mut step = steps.step("make a link for cust_42", "1 h");
    let chargebee = step.value(client(sandbox))?;
    let link = step.value(chargebee.portal_link(CUSTOMER).send().await)?;
    step.saw_at(&lifetime(&link), &shortened(&link))?;

    let mut step = steps.step("open it, as the customer's browser does", "200 Customer portal");
    let page = step.value(browser.open(link.url()).await)?;
    step.saw(&page.summary())?;

    let mut step = steps.step("retrieve the session", "logged_in");
    let session = step.value(chargebee.retrieve_portal_session(link.session_id().unwrap_or_default()).await)?;
    step.saw(session.status().as_str())?;

    let mut step = steps.step("add a contact who gets the invoices", CONTACT);
    let contact = chargebee.add_contact(CUSTOMER, CONTACT).label("invoices").enabled(true).send_billing_email(true);
    let customer = step.value(contact.send().await)?;
    let contacts: Vec<_> = customer.contacts.iter().flatten().map(|contact| contact.email.as_str()).collect();
    step.saw_at(&contacts.join(" "), &format!("of {}", customer.id))?;

    let mut step = steps.step("log in on Chargebee's page, and return", "200 Log in, 303 to app.acme.example");
    let log_in = step.value(chargebee.login_url("https://app.acme.example/return?nonce=5f1c").build())?;
    let form = step.value(browser.open(&log_in).await)?;
    let fields = [("return_url", "https://app.acme.example/return?nonce=5f1c"), ("customer_id", CUSTOMER)];
    let back = step.value(browser.submit(&log_in, "/portal/login", &fields).await)?;
    let location =
        step.value(back.location.ok_or_else(|| format!("{}, then {} to nowhere", form.summary(), back.status)))?;
    let portal_return = step.value(PortalReturn::from_query(location.query().unwrap_or_default()))?;
    let host = location.host_str().unwrap_or_default();
    step.saw(&format!("{}, {} to {host}", form.summary(), back.status))?;

    let mut step = steps.step("activate what the browser brought back", "activated for cust_42");
    let session = step.value(chargebee.activate_portal_session(portal_return).await)?;
    step.saw(&format!("{} for {}", session.status(), session.customer_id()))?;

    let mut step = steps.step("log out", "logged_out");
    let ended = step.value(chargebee.logout_portal_session(session.id()).await)?;
    step.saw(ended.status().as_str())?;

    sandbox.advance(Duration::from_secs(60));
    let mut step = steps.step("log out again, a minute later", "logged_out, no change");
    let again = step.value(chargebee.logout_portal_session(session.id()).await)?;
    let change = if again.to_browser_json() == ended.to_browser_json() { "no change" } else { "changed" };
    step.saw(&format!("{}, {change}", again.status()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_sandbox_that_differs_fails_the_demo() {
        // By this clock, the hour of every session was over long ago.
        let sandbox = Sandbox::builder().now(1_000_000_000).start().await.expect("a sandbox");
        let browser = Browser::new().expect("a browser");
        let mut lines = Vec::new();
        let mut steps = Steps::new(|line| {
            lines.push(line.to_owned());
            Ok(())
        });
        assert!(walk(&sandbox, &browser, &mut steps).await.is_err());
        assert!(steps.finish().is_err());
        let last = lines.last().expect("a line");
        assert!(last.starts_with("  NO  make a link for cust_42") && last.ends_with("; expected 1 h"), "{last}");
    }
}
