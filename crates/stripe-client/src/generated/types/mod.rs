// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// A postal address.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Address {
    /// City.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: Option<String>,
    /// Country, a code of two letters (ISO 3166-1).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: Option<String>,
    /// First line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line1: Option<String>,
    /// Second line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line2: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postal_code: Option<String>,
    /// State, county or province.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
}

impl Address {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::Address {
        Default::default()
    }
}

/// A postal address.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AddressFields {
    /// City, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: Option<String>,
    /// Country, a code of two letters (ISO 3166-1), at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: Option<String>,
    /// First line, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line1: Option<String>,
    /// Second line, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line2: Option<String>,
    /// Postal code, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postal_code: Option<String>,
    /// State, county or province, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
}

impl AddressFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AddressFields {
        Default::default()
    }
}

/// What a customer can do who opens the link too late.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AfterExpiration {
    /// How long a customer can still log in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_login: Option<AfterExpirationCustomerLoginState>,
    /// What it is.
    #[serde(rename = "type")]
    pub type_: ::stripe_client::open::AfterExpirationType,
}

impl AfterExpiration {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AfterExpiration {
        Default::default()
    }
}

/// How long a customer can still log in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AfterExpirationCustomerLogin {
    /// When it ends. Left out, it never does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_at: Option<::progenitor_client::Timestamp>,
}

impl AfterExpirationCustomerLogin {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AfterExpirationCustomerLogin {
        Default::default()
    }
}

/// How long a customer can still log in.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AfterExpirationCustomerLoginState {
    /// When it ends. Null if it never does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_at: Option<::progenitor_client::Timestamp>,
}

impl AfterExpirationCustomerLoginState {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AfterExpirationCustomerLoginState {
        Default::default()
    }
}

/// What a customer can do who opens the link too late.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AfterExpirationFields {
    /// For the type `customer_login`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_login: Option<AfterExpirationCustomerLogin>,
    /// What it is.
    #[serde(rename = "type")]
    pub type_: ::stripe_client::open::AfterExpirationType,
}

impl AfterExpirationFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AfterExpirationFields {
        Default::default()
    }
}

/// Why a request failed. A body without `error` does not come from the API itself but from something in front of it.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiError {
    /// The error.
    pub error: ErrorDetail,
}

impl ApiError {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ApiError {
        Default::default()
    }
}

/// Form of a new customer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreateCustomerRequest {
    /// Postal address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<AddressFields>,
    /// Words of your own about the customer, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// E-mail address, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Data of your own. At most 50 keys of 40 characters, without square brackets, and values of 500 characters.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    pub metadata: ::std::collections::BTreeMap<String, String>,
    /// Name of the person or the business, at most 256 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// Phone number, at most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// The languages that the customer prefers, the first one most.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub preferred_locales: Vec<String>,
}

impl CreateCustomerRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreateCustomerRequest {
        Default::default()
    }
}

/// Form of a new portal session, for a `customer` or a `customer_account`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreatePortalSessionRequest {
    /// What a customer can do who opens the link too late.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub after_expiration: Option<AfterExpirationFields>,
    /// The `id` of a configuration of the portal, which begins with `bpc_`, at most 5000 characters. Left out, the account's default one is used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration: Option<String>,
    /// The `id` of the customer, which begins with `cus_`, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer: Option<String>,
    /// The `id` of an account that is the customer, which begins with `acct_`, instead of `customer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_account: Option<String>,
    /// Which ids of the response are to be objects: `configuration`.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub expand: Vec<String>,
    /// The one thing that the customer is to do, instead of the portal's home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow_data: Option<FlowData>,
    /// The language of the portal, an IETF tag. Left out or `auto`, the customer's preferred one is used, or the browser's.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locale: Option<::stripe_client::open::PortalLocale>,
    /// The `id` of a connected account. Only its subscriptions and invoices are shown, in its branding.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_behalf_of: Option<String>,
    /// Where the link back to your website leads, absolute. Left out, the one of the configuration is used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub return_url: Option<String>,
}

impl CreatePortalSessionRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreatePortalSessionRequest {
        Default::default()
    }
}

/// A customer. Of one that was deleted there is nothing but `id`, `object` and `deleted`.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Customer {
    /// Postal address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<Address>,
    /// When the customer was created. Always there unless they were deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: Option<::progenitor_client::Timestamp>,
    /// True if the customer was deleted; absent otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deleted: Option<bool>,
    /// Words of your own about the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Identifier of the customer, which begins with `cus_`.
    pub id: String,
    /// Whether the customer is of live mode. Always there unless they were deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub livemode: Option<bool>,
    /// Data of your own, empty if there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: Option<::std::collections::BTreeMap<String, String>>,
    /// Name of the person or the business.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// Always `customer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// The languages that the customer prefers, the first one most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preferred_locales: Option<Vec<String>>,
}

impl Customer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::Customer {
        Default::default()
    }
}

/// What is left of a customer that was deleted.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DeletedCustomer {
    /// Always true.
    pub deleted: bool,
    /// Identifier of the customer.
    pub id: String,
    /// Always `customer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
}

impl DeletedCustomer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::DeletedCustomer {
        Default::default()
    }
}

/// What is known of an error.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ErrorDetail {
    /// Code of the error, to decide by. Many errors have none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: Option<::stripe_client::open::ErrorCode>,
    /// Why a card was declined.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub decline_code: Option<String>,
    /// A page about the code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub doc_url: Option<String>,
    /// What went wrong, for developers. It may quote ids and the masked key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: Option<String>,
    /// The parameter that is to blame, such as `flow_data[type]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub param: Option<String>,
    /// The request in the dashboard, for those who can log in there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub request_log_url: Option<String>,
    /// Class of the error.
    #[serde(rename = "type")]
    pub type_: ::stripe_client::open::ErrorType,
}

impl ErrorDetail {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ErrorDetail {
        Default::default()
    }
}

/// What comes after a flow: `type`, and the object of the same name where there is one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowAfterCompletion {
    /// For the type `hosted_confirmation`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hosted_confirmation: Option<FlowHostedConfirmation>,
    /// For the type `redirect`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect: Option<FlowRedirect>,
    /// What it is.
    #[serde(rename = "type")]
    pub type_: ::stripe_client::open::FlowAfterCompletionType,
}

impl FlowAfterCompletion {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowAfterCompletion {
        Default::default()
    }
}

/// A coupon for those who stay.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowCouponOffer {
    /// The `id` of the coupon, at most 5000 characters.
    pub coupon: String,
}

impl FlowCouponOffer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowCouponOffer {
        Default::default()
    }
}

/// What the customer is to do: `type`, and the object of the same name where there is one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowData {
    /// What comes after the flow. Left out, the portal shows its home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub after_completion: Option<FlowAfterCompletion>,
    /// For the flow `subscription_cancel`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_cancel: Option<FlowSubscriptionCancel>,
    /// For the flow `subscription_pause`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_pause: Option<FlowSubscriptionPause>,
    /// For the flow `subscription_update`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_update: Option<FlowSubscriptionUpdate>,
    /// For the flow `subscription_update_confirm`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_update_confirm: Option<FlowSubscriptionUpdateConfirm>,
    /// Which flow it is.
    #[serde(rename = "type")]
    pub type_: ::stripe_client::open::FlowType,
}

impl FlowData {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowData {
        Default::default()
    }
}

/// A discount: a coupon, or a promotion code.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FlowDiscount {
    /// The `id` of the coupon, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub coupon: Option<String>,
    /// The `id` of the promotion code, which begins with `promo_`, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub promotion_code: Option<String>,
}

impl FlowDiscount {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowDiscount {
        Default::default()
    }
}

/// Shows a page of Stripe's that says that it is done.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FlowHostedConfirmation {
    /// What the page says, at most 500 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_message: Option<String>,
}

impl FlowHostedConfirmation {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowHostedConfirmation {
        Default::default()
    }
}

/// Sends the customer elsewhere.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowRedirect {
    /// Where the customer is sent, absolute.
    pub return_url: String,
}

impl FlowRedirect {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowRedirect {
        Default::default()
    }
}

/// What a customer who cancels is offered to stay.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowRetention {
    /// For the type `coupon_offer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub coupon_offer: Option<FlowCouponOffer>,
    /// What it is.
    #[serde(rename = "type")]
    pub type_: FlowRetentionType,
}

impl FlowRetention {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowRetention {
        Default::default()
    }
}

/// What a customer who cancels is offered.
#[non_exhaustive]
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum FlowRetentionType {
    /// `coupon_offer`.
    #[serde(rename = "coupon_offer")]
    CouponOffer,
}

impl ::std::fmt::Display for FlowRetentionType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CouponOffer => f.write_str("coupon_offer"),
        }
    }
}

impl ::std::str::FromStr for FlowRetentionType {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "coupon_offer" => Ok(Self::CouponOffer),
            _ => Err("invalid value".into()),
        }
    }
}

impl TryFrom<&str> for FlowRetentionType {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl TryFrom<String> for FlowRetentionType {
    type Error = self::error::ConversionError;
    fn try_from(value: String) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Cancels a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowSubscriptionCancel {
    /// What the customer is offered to stay.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retention: Option<FlowRetention>,
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub subscription: String,
}

impl FlowSubscriptionCancel {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowSubscriptionCancel {
        Default::default()
    }
}

/// An item of a subscription, as it is to be.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowSubscriptionItem {
    /// The `id` of the item, which begins with `si_`, at most 5000 characters.
    pub id: String,
    /// The `id` of the new price, which begins with `price_`, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: Option<String>,
    /// How many of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quantity: Option<i64>,
}

impl FlowSubscriptionItem {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowSubscriptionItem {
        Default::default()
    }
}

/// Pauses a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowSubscriptionPause {
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub subscription: String,
}

impl FlowSubscriptionPause {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowSubscriptionPause {
        Default::default()
    }
}

/// Lets the customer change a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowSubscriptionUpdate {
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub subscription: String,
}

impl FlowSubscriptionUpdate {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowSubscriptionUpdate {
        Default::default()
    }
}

/// Asks the customer to confirm a change of a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlowSubscriptionUpdateConfirm {
    /// Discounts of the change.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub discounts: Vec<FlowDiscount>,
    /// What the subscription is changed to; one item at most, today.
    pub items: Vec<FlowSubscriptionItem>,
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub subscription: String,
}

impl FlowSubscriptionUpdateConfirm {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::FlowSubscriptionUpdateConfirm {
        Default::default()
    }
}

/// A page of customers.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ListCustomersResponse {
    /// The customers of the page.
    pub data: Vec<Customer>,
    /// Whether there are more after these.
    pub has_more: bool,
    /// Always `list`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// The path of the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: Option<String>,
}

impl ListCustomersResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ListCustomersResponse {
        Default::default()
    }
}

/// A page of configurations.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ListPortalConfigurationsResponse {
    /// The configurations of the page.
    pub data: Vec<PortalConfiguration>,
    /// Whether there are more after these.
    pub has_more: bool,
    /// Always `list`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// The path of the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: Option<String>,
}

impl ListPortalConfigurationsResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ListPortalConfigurationsResponse {
        Default::default()
    }
}

/// A configuration of the portal: what customers may do there.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PortalConfiguration {
    /// Whether it can be used.
    pub active: bool,
    /// The `id` of the Connect application that made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application: Option<String>,
    /// What the portal says of the business: `headline`, `privacy_policy_url` and `terms_of_service_url`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_profile: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: Option<::progenitor_client::Timestamp>,
    /// Where the link back to your website leads if a session does not say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_return_url: Option<String>,
    /// What customers may do: an object for each feature, with `enabled` in each.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub features: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Identifier of the configuration, which begins with `bpc_`.
    pub id: String,
    /// Whether it is used for sessions that name none.
    pub is_default: bool,
    /// Whether it is of live mode.
    pub livemode: bool,
    /// The permanent log-in page, which is no link of a session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_page: Option<PortalLoginPage>,
    /// Data of your own about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: Option<::std::collections::BTreeMap<String, String>>,
    /// Its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// Always `billing_portal.configuration`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: Option<::progenitor_client::Timestamp>,
}

impl PortalConfiguration {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalConfiguration {
        Default::default()
    }
}

/// What the customer is to do, as the server understood it. Its objects are as in the request, with null for what was not sent.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PortalFlow {
    /// What comes after the flow: `type`, and the object of that name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub after_completion: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// For the flow `customer_update`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_update: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// For the flow `subscription_cancel`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_cancel: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// For the flow `subscription_pause`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_pause: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// For the flow `subscription_update`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_update: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// For the flow `subscription_update_confirm`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription_update_confirm: Option<
        ::serde_json::Map<String, ::serde_json::Value>,
    >,
    /// Which flow it is.
    #[serde(rename = "type")]
    pub type_: ::stripe_client::open::FlowType,
}

impl PortalFlow {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalFlow {
        Default::default()
    }
}

/// The permanent log-in page of the portal, where customers prove their e-mail address.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PortalLoginPage {
    /// Whether there is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: Option<bool>,
    /// Its address, if there is one. Public.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: Option<String>,
}

impl PortalLoginPage {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalLoginPage {
        Default::default()
    }
}

/// A session of the portal.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PortalSession {
    /// What a customer can do who opens the link too late.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub after_expiration: Option<AfterExpiration>,
    /// The configuration of the portal: its id, or the whole of it if that was asked for.
    pub configuration: ::stripe_client::open::ExpandableConfiguration,
    /// When the session was created.
    pub created: ::progenitor_client::Timestamp,
    /// The `id` of the customer.
    pub customer: String,
    /// The `id` of the account that is the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_account: Option<String>,
    /// What the customer is to do.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow: Option<PortalFlow>,
    /// Identifier of the session, which begins with `bps_`. Nothing can be asked about it.
    pub id: String,
    /// Whether it is of live mode.
    pub livemode: bool,
    /// The language of the portal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locale: Option<::stripe_client::open::PortalLocale>,
    /// Always `billing_portal.session`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// The `id` of the connected account whose subscriptions are shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_behalf_of: Option<String>,
    /// Where the link back to your website leads.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub return_url: Option<String>,
    /// The link to give to the customer, on any host, for it may be a domain of your own. Whoever has it acts as the customer. Secret.
    pub url: ::progenitor_client::Secret,
}

impl PortalSession {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalSession {
        Default::default()
    }
}

/// A page of customers that were found.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SearchCustomersResponse {
    /// The customers of the page.
    pub data: Vec<Customer>,
    /// Whether there are more after these.
    pub has_more: bool,
    /// The `page` of the next request, if there are more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_page: Option<String>,
    /// Always `search_result`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// The path of the search.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: Option<String>,
}

impl SearchCustomersResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::SearchCustomersResponse {
        Default::default()
    }
}

/// A postal address. What is left out stays, and null clears.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateAddressFields {
    /// City, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: Option<::progenitor_client::Change<String>>,
    /// Country, a code of two letters (ISO 3166-1), at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: Option<::progenitor_client::Change<String>>,
    /// First line, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line1: Option<::progenitor_client::Change<String>>,
    /// Second line, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line2: Option<::progenitor_client::Change<String>>,
    /// Postal code, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postal_code: Option<::progenitor_client::Change<String>>,
    /// State, county or province, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<::progenitor_client::Change<String>>,
}

impl From<UpdateAddressFields> for ::progenitor_client::Change<UpdateAddressFields> {
    fn from(value: UpdateAddressFields) -> Self {
        Self::Set(value)
    }
}

impl UpdateAddressFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::UpdateAddressFields {
        Default::default()
    }
}

/// Form that changes a customer. What is left out stays, and null clears.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateCustomerRequest {
    /// Postal address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<
        ::progenitor_client::Change<::stripe_client::types::UpdateAddressFields>,
    >,
    /// Words of your own about the customer, at most 5000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<::progenitor_client::Change<String>>,
    /// E-mail address, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<::progenitor_client::Change<String>>,
    /// Data of your own, merged by key: an empty value removes its key, and clearing the whole removes all. At most 50 keys of 40 characters, without square brackets, and values of 500 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: Option<
        ::progenitor_client::Change<::std::collections::BTreeMap<String, String>>,
    >,
    /// Name of the person or the business, at most 256 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<::progenitor_client::Change<String>>,
    /// Phone number, at most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<::progenitor_client::Change<String>>,
    /// The languages that the customer prefers, the first one most.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub preferred_locales: Vec<String>,
}

impl UpdateCustomerRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::UpdateCustomerRequest {
        Default::default()
    }
}

/// Types for composing complex structures.
pub mod builder;
/// Error types.
pub mod error;
