//! Stripe: a link for now, and one that leads to one thing to do.

use billing_portal::stripe::{AfterFlow, Flow};
use billing_portal::{ApiKey, Error, Stripe};
use billing_portal_sandbox::Sandbox;

use crate::walk::{Browser, Steps, Stopped, shortened};

fn client(sandbox: &Sandbox) -> Result<Stripe, Error> {
    let connection = sandbox.stripe();
    Stripe::builder(ApiKey::new(connection.api_key())).base_url(connection.base_url()).build()
}

pub(super) async fn walk(sandbox: &Sandbox, browser: &Browser, steps: &mut Steps<'_>) -> Result<(), Stopped> {
    steps.section("Stripe: a link opens for a short while, and can lead to one thing to do");

    let mut step = steps.step("create a customer", "ada@acme.example");
    let stripe = step.value(client(sandbox))?;
    let customer = step.value(stripe.create_customer().email("ada@acme.example").name("Ada Lovelace").await)?;
    step.saw_at(customer.email.as_deref().unwrap_or_default(), &customer.id)?;

    let mut step = steps.step("make a link for her, and open it", "200 Customer portal");
    let link = stripe.portal_link(&customer.id).return_url("https://app.acme.example/account");
    let link = step.value(link.send().await)?;
    let page = step.value(browser.open(link.url()).await)?;
    step.saw_at(&page.summary(), &shortened(&link))?;

    let mut step = steps.step("make one that leads to the payment method", "200 Update your payment method");
    let back = AfterFlow::Redirect { return_url: "https://app.acme.example/thanks".to_owned() };
    let link = step.value(stripe.portal_link(&customer.id).flow_then(Flow::PaymentMethodUpdate, back).await)?;
    let page = step.value(browser.open(link.url()).await)?;
    step.saw(&page.summary())
}
