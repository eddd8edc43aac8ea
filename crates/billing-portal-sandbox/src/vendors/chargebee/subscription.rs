//! The subscriptions on the portal's page.

use maud::{Markup, html};
use serde::Serialize;

use super::seed::{self, SubscriptionStatus};
use crate::date::Date;
use crate::money::Money;

/// What a customer is subscribed to. The API of the sandbox does not know it.
#[derive(Serialize)]
pub(super) struct Subscription {
    plan: String,
    status: SubscriptionStatus,
    /// In the smallest unit of the currency.
    amount: u64,
    currency: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_billing_on: Option<Date>,
}

impl Subscription {
    /// A subscription of a seed, in a site that begins at this time.
    pub(super) fn seeded(seed: &seed::Subscription, start: u64) -> Self {
        Self {
            plan: seed.plan.to_string(),
            status: seed.status,
            amount: seed.amount,
            currency: seed.currency.to_string(),
            next_billing_on: seed.next_billing_on.map(|day| day.date(start)),
        }
    }

    /// Whether the customer has the plan at present, as opposed to in a trial, in future or no more.
    pub(super) fn is_active(&self) -> bool {
        matches!(self.status, SubscriptionStatus::Active | SubscriptionStatus::NonRenewing)
    }
}

/// A customer's subscriptions, as a part of a page.
pub(super) fn summary(subscriptions: &[Subscription]) -> Markup {
    html! {
        section aria-labelledby="subscriptions" {
            h2 #subscriptions { "Subscription" @if subscriptions.len() > 1 { "s" } }
            @if subscriptions.is_empty() {
                p.soft data-testid="no-subscriptions" { "No subscription yet." }
            }
            @for subscription in subscriptions {
                dl.subscription data-testid="subscription" {
                    div {
                        dt { "Plan" }
                        dd.name data-testid="subscription-plan" { (subscription.plan) }
                    }
                    div {
                        dt { "Status" }
                        dd { (badge(subscription.status)) }
                    }
                    @if let Some(day) = subscription.next_billing_on {
                        div {
                            dt { "Next renewal" }
                            dd data-testid="subscription-renewal" { (day) }
                        }
                    }
                    div {
                        dt { "Amount" }
                        dd.amount data-testid="subscription-amount" {
                            (Money::new(subscription.amount, &subscription.currency))
                        }
                    }
                }
            }
        }
    }
}

fn badge(status: SubscriptionStatus) -> Markup {
    let (class, words) = match status {
        SubscriptionStatus::Future => ("wait", "Future"),
        SubscriptionStatus::InTrial => ("wait", "In trial"),
        SubscriptionStatus::Active => ("good", "Active"),
        SubscriptionStatus::NonRenewing => ("wait", "Non-renewing"),
        SubscriptionStatus::Paused => ("wait", "Paused"),
        SubscriptionStatus::Cancelled => ("bad", "Cancelled"),
    };
    html! { span class={ "badge " (class) } data-testid="subscription-status" { (words) } }
}
