//! What a customer is to do in the portal.

use stripe_client::open::{FlowAfterCompletionType, FlowType};
use stripe_client::types;

/// The one thing that a link leads to, instead of the portal's home page. The portal's configuration has to allow it.
///
/// ```no_run
/// use billing_portal::stripe::Flow;
///
/// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
/// let link = stripe.portal_link("cus_NffrFeUfNV2Hib").flow(Flow::PaymentMethodUpdate).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flow {
    /// A new default payment method.
    PaymentMethodUpdate,
    /// The customer's own details.
    CustomerUpdate,
    /// The end of a subscription.
    SubscriptionCancel {
        /// The subscription (`sub_…`), at most 5000 characters, as all ids here.
        subscription: String,
        /// What is offered to those who would stay for it.
        retention: Option<Retention>,
    },
    /// Another plan for a subscription, which the customer chooses.
    SubscriptionUpdate {
        /// The subscription.
        subscription: String,
    },
    /// A change of a subscription, which the customer confirms.
    SubscriptionUpdateConfirm {
        /// The subscription.
        subscription: String,
        /// What it is changed to.
        item: SubscriptionItem,
        /// Discounts of the change.
        discounts: Vec<Discount>,
    },
    /// A pause of a subscription.
    SubscriptionPause {
        /// The subscription.
        subscription: String,
    },
}

/// What comes after a [`Flow`].
///
/// ```
/// use billing_portal::stripe::AfterFlow;
///
/// let thanks = AfterFlow::HostedConfirmation { message: Some("Thank you.".to_owned()) };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AfterFlow {
    /// The portal's home page.
    PortalHomepage,
    /// A page of yours.
    Redirect {
        /// An absolute URL, http or https.
        return_url: String,
    },
    /// A page of Stripe's that says that it is done.
    HostedConfirmation {
        /// What it says, at most 500 characters.
        message: Option<String>,
    },
}

/// An item of a subscription, as it is to be: what is left out stays.
///
/// ```
/// use billing_portal::stripe::SubscriptionItem;
///
/// let item = SubscriptionItem { id: "si_NcLYdDxLHxlFo7".to_owned(), price: None, quantity: Some(5) };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscriptionItem {
    /// The item (`si_…`).
    pub id: String,
    /// Its price (`price_…`).
    pub price: Option<String>,
    /// How many of it.
    pub quantity: Option<i64>,
}

/// What a customer who cancels is offered.
///
/// ```
/// use billing_portal::stripe::Retention;
///
/// let offer = Retention::Coupon("STAY20".to_owned());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retention {
    /// A coupon, by its id.
    Coupon(String),
}

/// A discount of a change.
///
/// ```
/// use billing_portal::stripe::Discount;
///
/// let discounts = vec![Discount::PromotionCode("promo_1MowQVLkdIwHu7ix".to_owned())];
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Discount {
    /// A coupon, by its id.
    Coupon(String),
    /// A promotion code, by its id (`promo_…`).
    PromotionCode(String),
}

impl From<Flow> for types::FlowData {
    fn from(flow: Flow) -> Self {
        let of = |type_| Self {
            type_,
            after_completion: None,
            subscription_cancel: None,
            subscription_pause: None,
            subscription_update: None,
            subscription_update_confirm: None,
        };
        match flow {
            Flow::PaymentMethodUpdate => of(FlowType::PaymentMethodUpdate),
            Flow::CustomerUpdate => of(FlowType::CustomerUpdate),
            Flow::SubscriptionCancel { subscription, retention } => {
                let retention = retention.map(Into::into);
                let cancel = types::FlowSubscriptionCancel { subscription, retention };
                Self { subscription_cancel: Some(cancel), ..of(FlowType::SubscriptionCancel) }
            }
            Flow::SubscriptionUpdate { subscription } => {
                let update = types::FlowSubscriptionUpdate { subscription };
                Self { subscription_update: Some(update), ..of(FlowType::SubscriptionUpdate) }
            }
            Flow::SubscriptionUpdateConfirm { subscription, item, discounts } => {
                let SubscriptionItem { id, price, quantity } = item;
                let items = vec![types::FlowSubscriptionItem { id, price, quantity }];
                let discounts = discounts.into_iter().map(Into::into).collect();
                let confirm = types::FlowSubscriptionUpdateConfirm { subscription, items, discounts };
                Self { subscription_update_confirm: Some(confirm), ..of(FlowType::SubscriptionUpdateConfirm) }
            }
            Flow::SubscriptionPause { subscription } => {
                let pause = types::FlowSubscriptionPause { subscription };
                Self { subscription_pause: Some(pause), ..of(FlowType::SubscriptionPause) }
            }
        }
    }
}

impl From<AfterFlow> for types::FlowAfterCompletion {
    fn from(after: AfterFlow) -> Self {
        let of = |type_| Self { type_, redirect: None, hosted_confirmation: None };
        match after {
            AfterFlow::PortalHomepage => of(FlowAfterCompletionType::PortalHomepage),
            AfterFlow::Redirect { return_url } => {
                let redirect = Some(types::FlowRedirect { return_url });
                Self { redirect, ..of(FlowAfterCompletionType::Redirect) }
            }
            AfterFlow::HostedConfirmation { message: custom_message } => {
                let hosted_confirmation = Some(types::FlowHostedConfirmation { custom_message });
                Self { hosted_confirmation, ..of(FlowAfterCompletionType::HostedConfirmation) }
            }
        }
    }
}

impl From<Retention> for types::FlowRetention {
    fn from(Retention::Coupon(coupon): Retention) -> Self {
        let coupon_offer = Some(types::FlowCouponOffer { coupon });
        Self { type_: types::FlowRetentionType::CouponOffer, coupon_offer }
    }
}

impl From<Discount> for types::FlowDiscount {
    fn from(discount: Discount) -> Self {
        match discount {
            Discount::Coupon(coupon) => Self { coupon: Some(coupon), promotion_code: None },
            Discount::PromotionCode(code) => Self { coupon: None, promotion_code: Some(code) },
        }
    }
}
