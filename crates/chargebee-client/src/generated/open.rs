// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// Code of an error. Worth retrying later: `api_request_limit_exceeded`, `third_party_api_request_limit_exceeded`, `lock_timeout`, `internal_error`, `db_connection_failure`, `site_read_only_mode`, `site_not_ready` and `internal_temporary_error`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApiErrorCode {
    /// `payment_intent_invalid_amount`.
    PaymentIntentInvalidAmount,
    /// `configuration_incompatible`.
    ConfigurationIncompatible,
    /// `payment_intent_invalid`.
    PaymentIntentInvalid,
    /// `invalid_request`.
    InvalidRequest,
    /// `payment_method_verification_failed`.
    PaymentMethodVerificationFailed,
    /// `payment_processing_failed`.
    PaymentProcessingFailed,
    /// `resource_limit_exhausted`.
    ResourceLimitExhausted,
    /// `resource_limit_exceeded`.
    ResourceLimitExceeded,
    /// `duplicate_entry`.
    DuplicateEntry,
    /// `param_wrong_value`.
    ParamWrongValue,
    /// `payment_method_not_present`.
    PaymentMethodNotPresent,
    /// `payment_gateway_currency_incompatible`.
    PaymentGatewayCurrencyIncompatible,
    /// `api_authentication_failed`.
    ApiAuthenticationFailed,
    /// `basic_authentication_failed`.
    BasicAuthenticationFailed,
    /// `request_blocked`.
    RequestBlocked,
    /// `api_authorization_failed`.
    ApiAuthorizationFailed,
    /// `resource_not_found`.
    ResourceNotFound,
    /// `site_not_found`.
    SiteNotFound,
    /// `http_method_not_supported`.
    HttpMethodNotSupported,
    /// `invalid_state_for_request`.
    InvalidStateForRequest,
    /// `unable_to_process_request`.
    UnableToProcessRequest,
    /// `api_request_limit_exceeded`.
    ApiRequestLimitExceeded,
    /// `third_party_api_request_limit_exceeded`.
    ThirdPartyApiRequestLimitExceeded,
    /// `lock_timeout`.
    LockTimeout,
    /// `internal_error`.
    InternalError,
    /// `db_connection_failure`.
    DbConnectionFailure,
    /// `site_read_only_mode`.
    SiteReadOnlyMode,
    /// `site_not_ready`.
    SiteNotReady,
    /// `internal_temporary_error`.
    InternalTemporaryError,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl ApiErrorCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentIntentInvalidAmount => "payment_intent_invalid_amount",
            Self::ConfigurationIncompatible => "configuration_incompatible",
            Self::PaymentIntentInvalid => "payment_intent_invalid",
            Self::InvalidRequest => "invalid_request",
            Self::PaymentMethodVerificationFailed => "payment_method_verification_failed",
            Self::PaymentProcessingFailed => "payment_processing_failed",
            Self::ResourceLimitExhausted => "resource_limit_exhausted",
            Self::ResourceLimitExceeded => "resource_limit_exceeded",
            Self::DuplicateEntry => "duplicate_entry",
            Self::ParamWrongValue => "param_wrong_value",
            Self::PaymentMethodNotPresent => "payment_method_not_present",
            Self::PaymentGatewayCurrencyIncompatible => {
                "payment_gateway_currency_incompatible"
            }
            Self::ApiAuthenticationFailed => "api_authentication_failed",
            Self::BasicAuthenticationFailed => "basic_authentication_failed",
            Self::RequestBlocked => "request_blocked",
            Self::ApiAuthorizationFailed => "api_authorization_failed",
            Self::ResourceNotFound => "resource_not_found",
            Self::SiteNotFound => "site_not_found",
            Self::HttpMethodNotSupported => "http_method_not_supported",
            Self::InvalidStateForRequest => "invalid_state_for_request",
            Self::UnableToProcessRequest => "unable_to_process_request",
            Self::ApiRequestLimitExceeded => "api_request_limit_exceeded",
            Self::ThirdPartyApiRequestLimitExceeded => {
                "third_party_api_request_limit_exceeded"
            }
            Self::LockTimeout => "lock_timeout",
            Self::InternalError => "internal_error",
            Self::DbConnectionFailure => "db_connection_failure",
            Self::SiteReadOnlyMode => "site_read_only_mode",
            Self::SiteNotReady => "site_not_ready",
            Self::InternalTemporaryError => "internal_temporary_error",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiErrorCode {
    fn from(value: &str) -> Self {
        match value {
            "payment_intent_invalid_amount" => Self::PaymentIntentInvalidAmount,
            "configuration_incompatible" => Self::ConfigurationIncompatible,
            "payment_intent_invalid" => Self::PaymentIntentInvalid,
            "invalid_request" => Self::InvalidRequest,
            "payment_method_verification_failed" => Self::PaymentMethodVerificationFailed,
            "payment_processing_failed" => Self::PaymentProcessingFailed,
            "resource_limit_exhausted" => Self::ResourceLimitExhausted,
            "resource_limit_exceeded" => Self::ResourceLimitExceeded,
            "duplicate_entry" => Self::DuplicateEntry,
            "param_wrong_value" => Self::ParamWrongValue,
            "payment_method_not_present" => Self::PaymentMethodNotPresent,
            "payment_gateway_currency_incompatible" => {
                Self::PaymentGatewayCurrencyIncompatible
            }
            "api_authentication_failed" => Self::ApiAuthenticationFailed,
            "basic_authentication_failed" => Self::BasicAuthenticationFailed,
            "request_blocked" => Self::RequestBlocked,
            "api_authorization_failed" => Self::ApiAuthorizationFailed,
            "resource_not_found" => Self::ResourceNotFound,
            "site_not_found" => Self::SiteNotFound,
            "http_method_not_supported" => Self::HttpMethodNotSupported,
            "invalid_state_for_request" => Self::InvalidStateForRequest,
            "unable_to_process_request" => Self::UnableToProcessRequest,
            "api_request_limit_exceeded" => Self::ApiRequestLimitExceeded,
            "third_party_api_request_limit_exceeded" => {
                Self::ThirdPartyApiRequestLimitExceeded
            }
            "lock_timeout" => Self::LockTimeout,
            "internal_error" => Self::InternalError,
            "db_connection_failure" => Self::DbConnectionFailure,
            "site_read_only_mode" => Self::SiteReadOnlyMode,
            "site_not_ready" => Self::SiteNotReady,
            "internal_temporary_error" => Self::InternalTemporaryError,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for ApiErrorCode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for ApiErrorCode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for ApiErrorCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for ApiErrorCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for ApiErrorCode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ApiErrorCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Class of an error.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApiErrorType {
    /// `payment`.
    Payment,
    /// `invalid_request`.
    InvalidRequest,
    /// `operation_failed`.
    OperationFailed,
    /// `untyped`.
    Untyped,
    /// `ubb_batch_ingestion_invalid_request`.
    UbbBatchIngestionInvalidRequest,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl ApiErrorType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Payment => "payment",
            Self::InvalidRequest => "invalid_request",
            Self::OperationFailed => "operation_failed",
            Self::Untyped => "untyped",
            Self::UbbBatchIngestionInvalidRequest => {
                "ubb_batch_ingestion_invalid_request"
            }
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiErrorType {
    fn from(value: &str) -> Self {
        match value {
            "payment" => Self::Payment,
            "invalid_request" => Self::InvalidRequest,
            "operation_failed" => Self::OperationFailed,
            "untyped" => Self::Untyped,
            "ubb_batch_ingestion_invalid_request" => {
                Self::UbbBatchIngestionInvalidRequest
            }
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for ApiErrorType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for ApiErrorType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for ApiErrorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for ApiErrorType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for ApiErrorType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ApiErrorType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether invoices are charged automatically (`on`) or paid by other means (`off`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AutoCollection {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl From<AutoCollection> for ::progenitor_client::Change<AutoCollection> {
    fn from(value: AutoCollection) -> Self {
        Self::Set(value)
    }
}

impl AutoCollection {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AutoCollection {
    fn from(value: &str) -> Self {
        match value {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for AutoCollection {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for AutoCollection {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for AutoCollection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for AutoCollection {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for AutoCollection {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for AutoCollection {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether the billing date is the site's default or was set by hand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingDateMode {
    /// `using_defaults`.
    UsingDefaults,
    /// `manually_set`.
    ManuallySet,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl BillingDateMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsingDefaults => "using_defaults",
            Self::ManuallySet => "manually_set",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingDateMode {
    fn from(value: &str) -> Self {
        match value {
            "using_defaults" => Self::UsingDefaults,
            "manually_set" => Self::ManuallySet,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for BillingDateMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for BillingDateMode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for BillingDateMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for BillingDateMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for BillingDateMode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BillingDateMode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// A day of the week.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingDayOfWeek {
    /// `sunday`.
    Sunday,
    /// `monday`.
    Monday,
    /// `tuesday`.
    Tuesday,
    /// `wednesday`.
    Wednesday,
    /// `thursday`.
    Thursday,
    /// `friday`.
    Friday,
    /// `saturday`.
    Saturday,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl BillingDayOfWeek {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sunday => "sunday",
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingDayOfWeek {
    fn from(value: &str) -> Self {
        match value {
            "sunday" => Self::Sunday,
            "monday" => Self::Monday,
            "tuesday" => Self::Tuesday,
            "wednesday" => Self::Wednesday,
            "thursday" => Self::Thursday,
            "friday" => Self::Friday,
            "saturday" => Self::Saturday,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for BillingDayOfWeek {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for BillingDayOfWeek {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for BillingDayOfWeek {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for BillingDayOfWeek {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for BillingDayOfWeek {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BillingDayOfWeek {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether the billing day of the week is the site's default or was set by hand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingDayOfWeekMode {
    /// `using_defaults`.
    UsingDefaults,
    /// `manually_set`.
    ManuallySet,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl BillingDayOfWeekMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsingDefaults => "using_defaults",
            Self::ManuallySet => "manually_set",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingDayOfWeekMode {
    fn from(value: &str) -> Self {
        match value {
            "using_defaults" => Self::UsingDefaults,
            "manually_set" => Self::ManuallySet,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for BillingDayOfWeekMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for BillingDayOfWeekMode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for BillingDayOfWeekMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for BillingDayOfWeekMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for BillingDayOfWeekMode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BillingDayOfWeekMode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// State of a customer's card; `no_card` if there is none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardStatus {
    /// `no_card`.
    NoCard,
    /// `valid`.
    Valid,
    /// `expiring`.
    Expiring,
    /// `expired`.
    Expired,
    /// `pending_verification`.
    PendingVerification,
    /// `invalid`.
    Invalid,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl CardStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoCard => "no_card",
            Self::Valid => "valid",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::PendingVerification => "pending_verification",
            Self::Invalid => "invalid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CardStatus {
    fn from(value: &str) -> Self {
        match value {
            "no_card" => Self::NoCard,
            "valid" => Self::Valid,
            "expiring" => Self::Expiring,
            "expired" => Self::Expired,
            "pending_verification" => Self::PendingVerification,
            "invalid" => Self::Invalid,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for CardStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for CardStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for CardStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for CardStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for CardStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CardStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Where a customer was created; `web` is Chargebee's own application or API.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// `web`.
    Web,
    /// `app_store`.
    AppStore,
    /// `play_store`.
    PlayStore,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl Channel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Web => "web",
            Self::AppStore => "app_store",
            Self::PlayStore => "play_store",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Channel {
    fn from(value: &str) -> Self {
        match value {
            "web" => Self::Web,
            "app_store" => Self::AppStore,
            "play_store" => Self::PlayStore,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for Channel {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for Channel {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for Channel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for Channel {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for Channel {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Channel {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Kind of customer, for taxes on communication services.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomerType {
    /// `residential`.
    Residential,
    /// `business`.
    Business,
    /// `senior_citizen`.
    SeniorCitizen,
    /// `industrial`.
    Industrial,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl From<CustomerType> for ::progenitor_client::Change<CustomerType> {
    fn from(value: CustomerType) -> Self {
        Self::Set(value)
    }
}

impl CustomerType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Residential => "residential",
            Self::Business => "business",
            Self::SeniorCitizen => "senior_citizen",
            Self::Industrial => "industrial",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerType {
    fn from(value: &str) -> Self {
        match value {
            "residential" => Self::Residential,
            "business" => Self::Business,
            "senior_citizen" => Self::SeniorCitizen,
            "industrial" => Self::Industrial,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for CustomerType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for CustomerType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for CustomerType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for CustomerType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for CustomerType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CustomerType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// How electronic invoices are sent; `site_default` leaves it to the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EinvoicingMethod {
    /// `automatic`.
    Automatic,
    /// `manual`.
    Manual,
    /// `site_default`.
    SiteDefault,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl EinvoicingMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
            Self::SiteDefault => "site_default",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EinvoicingMethod {
    fn from(value: &str) -> Self {
        match value {
            "automatic" => Self::Automatic,
            "manual" => Self::Manual,
            "site_default" => Self::SiteDefault,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for EinvoicingMethod {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for EinvoicingMethod {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for EinvoicingMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for EinvoicingMethod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for EinvoicingMethod {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for EinvoicingMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Avalara's code for the reason of a tax exemption.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityCode {
    /// `a`.
    A,
    /// `b`.
    B,
    /// `c`.
    C,
    /// `d`.
    D,
    /// `e`.
    E,
    /// `f`.
    F,
    /// `g`.
    G,
    /// `h`.
    H,
    /// `i`.
    I,
    /// `j`.
    J,
    /// `k`.
    K,
    /// `l`.
    L,
    /// `m`.
    M,
    /// `n`.
    N,
    /// `p`.
    P,
    /// `q`.
    Q,
    /// `r`.
    R,
    /// `med1`.
    Med1,
    /// `med2`.
    Med2,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl From<EntityCode> for ::progenitor_client::Change<EntityCode> {
    fn from(value: EntityCode) -> Self {
        Self::Set(value)
    }
}

impl EntityCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
            Self::E => "e",
            Self::F => "f",
            Self::G => "g",
            Self::H => "h",
            Self::I => "i",
            Self::J => "j",
            Self::K => "k",
            Self::L => "l",
            Self::M => "m",
            Self::N => "n",
            Self::P => "p",
            Self::Q => "q",
            Self::R => "r",
            Self::Med1 => "med1",
            Self::Med2 => "med2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EntityCode {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            "c" => Self::C,
            "d" => Self::D,
            "e" => Self::E,
            "f" => Self::F,
            "g" => Self::G,
            "h" => Self::H,
            "i" => Self::I,
            "j" => Self::J,
            "k" => Self::K,
            "l" => Self::L,
            "m" => Self::M,
            "n" => Self::N,
            "p" => Self::P,
            "q" => Self::Q,
            "r" => Self::R,
            "med1" => Self::Med1,
            "med2" => Self::Med2,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for EntityCode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for EntityCode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for EntityCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for EntityCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for EntityCode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for EntityCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// How far a customer is suspected of fraud.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FraudFlag {
    /// `safe`.
    Safe,
    /// `suspicious`.
    Suspicious,
    /// `fraudulent`.
    Fraudulent,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl FraudFlag {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Safe => "safe",
            Self::Suspicious => "suspicious",
            Self::Fraudulent => "fraudulent",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FraudFlag {
    fn from(value: &str) -> Self {
        match value {
            "safe" => Self::Safe,
            "suspicious" => Self::Suspicious,
            "fraudulent" => Self::Fraudulent,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for FraudFlag {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for FraudFlag {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for FraudFlag {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for FraudFlag {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for FraudFlag {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for FraudFlag {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// A payment gateway. `chargebee` is the vendor's test gateway. The list grows with almost every release of the vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Gateway {
    /// `chargebee`.
    Chargebee,
    /// `chargebee_payments`.
    ChargebeePayments,
    /// `adyen`.
    Adyen,
    /// `stripe`.
    Stripe,
    /// `wepay`.
    Wepay,
    /// `braintree`.
    Braintree,
    /// `authorize_net`.
    AuthorizeNet,
    /// `paypal_pro`.
    PaypalPro,
    /// `pin`.
    Pin,
    /// `eway`.
    Eway,
    /// `eway_rapid`.
    EwayRapid,
    /// `worldpay`.
    Worldpay,
    /// `balanced_payments`.
    BalancedPayments,
    /// `beanstream`.
    Beanstream,
    /// `bluepay`.
    Bluepay,
    /// `elavon`.
    Elavon,
    /// `first_data_global`.
    FirstDataGlobal,
    /// `hdfc`.
    Hdfc,
    /// `migs`.
    Migs,
    /// `nmi`.
    Nmi,
    /// `ogone`.
    Ogone,
    /// `paymill`.
    Paymill,
    /// `paypal_payflow_pro`.
    PaypalPayflowPro,
    /// `sage_pay`.
    SagePay,
    /// `tco`.
    Tco,
    /// `wirecard`.
    Wirecard,
    /// `amazon_payments`.
    AmazonPayments,
    /// `paypal_express_checkout`.
    PaypalExpressCheckout,
    /// `orbital`.
    Orbital,
    /// `moneris_us`.
    MonerisUs,
    /// `moneris`.
    Moneris,
    /// `bluesnap`.
    Bluesnap,
    /// `cybersource`.
    Cybersource,
    /// `vantiv`.
    Vantiv,
    /// `checkout_com`.
    CheckoutCom,
    /// `paypal`.
    Paypal,
    /// `ingenico_direct`.
    IngenicoDirect,
    /// `exact`.
    Exact,
    /// `mollie`.
    Mollie,
    /// `quickbooks`.
    Quickbooks,
    /// `razorpay`.
    Razorpay,
    /// `global_payments`.
    GlobalPayments,
    /// `bank_of_america`.
    BankOfAmerica,
    /// `ecentric`.
    Ecentric,
    /// `metrics_global`.
    MetricsGlobal,
    /// `windcave`.
    Windcave,
    /// `pay_com`.
    PayCom,
    /// `ebanx`.
    Ebanx,
    /// `dlocal`.
    Dlocal,
    /// `nuvei`.
    Nuvei,
    /// `solidgate`.
    Solidgate,
    /// `paystack`.
    Paystack,
    /// `jp_morgan`.
    JpMorgan,
    /// `deutsche_bank`.
    DeutscheBank,
    /// `ezidebit`.
    Ezidebit,
    /// `twikey`.
    Twikey,
    /// `tempus`.
    Tempus,
    /// `moyasar`.
    Moyasar,
    /// `payway`.
    Payway,
    /// `gocardless`.
    Gocardless,
    /// `not_applicable`.
    NotApplicable,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl Gateway {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chargebee => "chargebee",
            Self::ChargebeePayments => "chargebee_payments",
            Self::Adyen => "adyen",
            Self::Stripe => "stripe",
            Self::Wepay => "wepay",
            Self::Braintree => "braintree",
            Self::AuthorizeNet => "authorize_net",
            Self::PaypalPro => "paypal_pro",
            Self::Pin => "pin",
            Self::Eway => "eway",
            Self::EwayRapid => "eway_rapid",
            Self::Worldpay => "worldpay",
            Self::BalancedPayments => "balanced_payments",
            Self::Beanstream => "beanstream",
            Self::Bluepay => "bluepay",
            Self::Elavon => "elavon",
            Self::FirstDataGlobal => "first_data_global",
            Self::Hdfc => "hdfc",
            Self::Migs => "migs",
            Self::Nmi => "nmi",
            Self::Ogone => "ogone",
            Self::Paymill => "paymill",
            Self::PaypalPayflowPro => "paypal_payflow_pro",
            Self::SagePay => "sage_pay",
            Self::Tco => "tco",
            Self::Wirecard => "wirecard",
            Self::AmazonPayments => "amazon_payments",
            Self::PaypalExpressCheckout => "paypal_express_checkout",
            Self::Orbital => "orbital",
            Self::MonerisUs => "moneris_us",
            Self::Moneris => "moneris",
            Self::Bluesnap => "bluesnap",
            Self::Cybersource => "cybersource",
            Self::Vantiv => "vantiv",
            Self::CheckoutCom => "checkout_com",
            Self::Paypal => "paypal",
            Self::IngenicoDirect => "ingenico_direct",
            Self::Exact => "exact",
            Self::Mollie => "mollie",
            Self::Quickbooks => "quickbooks",
            Self::Razorpay => "razorpay",
            Self::GlobalPayments => "global_payments",
            Self::BankOfAmerica => "bank_of_america",
            Self::Ecentric => "ecentric",
            Self::MetricsGlobal => "metrics_global",
            Self::Windcave => "windcave",
            Self::PayCom => "pay_com",
            Self::Ebanx => "ebanx",
            Self::Dlocal => "dlocal",
            Self::Nuvei => "nuvei",
            Self::Solidgate => "solidgate",
            Self::Paystack => "paystack",
            Self::JpMorgan => "jp_morgan",
            Self::DeutscheBank => "deutsche_bank",
            Self::Ezidebit => "ezidebit",
            Self::Twikey => "twikey",
            Self::Tempus => "tempus",
            Self::Moyasar => "moyasar",
            Self::Payway => "payway",
            Self::Gocardless => "gocardless",
            Self::NotApplicable => "not_applicable",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Gateway {
    fn from(value: &str) -> Self {
        match value {
            "chargebee" => Self::Chargebee,
            "chargebee_payments" => Self::ChargebeePayments,
            "adyen" => Self::Adyen,
            "stripe" => Self::Stripe,
            "wepay" => Self::Wepay,
            "braintree" => Self::Braintree,
            "authorize_net" => Self::AuthorizeNet,
            "paypal_pro" => Self::PaypalPro,
            "pin" => Self::Pin,
            "eway" => Self::Eway,
            "eway_rapid" => Self::EwayRapid,
            "worldpay" => Self::Worldpay,
            "balanced_payments" => Self::BalancedPayments,
            "beanstream" => Self::Beanstream,
            "bluepay" => Self::Bluepay,
            "elavon" => Self::Elavon,
            "first_data_global" => Self::FirstDataGlobal,
            "hdfc" => Self::Hdfc,
            "migs" => Self::Migs,
            "nmi" => Self::Nmi,
            "ogone" => Self::Ogone,
            "paymill" => Self::Paymill,
            "paypal_payflow_pro" => Self::PaypalPayflowPro,
            "sage_pay" => Self::SagePay,
            "tco" => Self::Tco,
            "wirecard" => Self::Wirecard,
            "amazon_payments" => Self::AmazonPayments,
            "paypal_express_checkout" => Self::PaypalExpressCheckout,
            "orbital" => Self::Orbital,
            "moneris_us" => Self::MonerisUs,
            "moneris" => Self::Moneris,
            "bluesnap" => Self::Bluesnap,
            "cybersource" => Self::Cybersource,
            "vantiv" => Self::Vantiv,
            "checkout_com" => Self::CheckoutCom,
            "paypal" => Self::Paypal,
            "ingenico_direct" => Self::IngenicoDirect,
            "exact" => Self::Exact,
            "mollie" => Self::Mollie,
            "quickbooks" => Self::Quickbooks,
            "razorpay" => Self::Razorpay,
            "global_payments" => Self::GlobalPayments,
            "bank_of_america" => Self::BankOfAmerica,
            "ecentric" => Self::Ecentric,
            "metrics_global" => Self::MetricsGlobal,
            "windcave" => Self::Windcave,
            "pay_com" => Self::PayCom,
            "ebanx" => Self::Ebanx,
            "dlocal" => Self::Dlocal,
            "nuvei" => Self::Nuvei,
            "solidgate" => Self::Solidgate,
            "paystack" => Self::Paystack,
            "jp_morgan" => Self::JpMorgan,
            "deutsche_bank" => Self::DeutscheBank,
            "ezidebit" => Self::Ezidebit,
            "twikey" => Self::Twikey,
            "tempus" => Self::Tempus,
            "moyasar" => Self::Moyasar,
            "payway" => Self::Payway,
            "gocardless" => Self::Gocardless,
            "not_applicable" => Self::NotApplicable,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for Gateway {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for Gateway {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for Gateway {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for Gateway {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for Gateway {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Gateway {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// A way of paying that Chargebee does not charge by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OfflinePaymentMethod {
    /// `no_preference`.
    NoPreference,
    /// `cash`.
    Cash,
    /// `check`.
    Check,
    /// `bank_transfer`.
    BankTransfer,
    /// `ach_credit`.
    AchCredit,
    /// `sepa_credit`.
    SepaCredit,
    /// `boleto`.
    Boleto,
    /// `us_automated_bank_transfer`.
    UsAutomatedBankTransfer,
    /// `eu_automated_bank_transfer`.
    EuAutomatedBankTransfer,
    /// `uk_automated_bank_transfer`.
    UkAutomatedBankTransfer,
    /// `jp_automated_bank_transfer`.
    JpAutomatedBankTransfer,
    /// `mx_automated_bank_transfer`.
    MxAutomatedBankTransfer,
    /// `custom`.
    Custom,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl From<OfflinePaymentMethod> for ::progenitor_client::Change<OfflinePaymentMethod> {
    fn from(value: OfflinePaymentMethod) -> Self {
        Self::Set(value)
    }
}

impl OfflinePaymentMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoPreference => "no_preference",
            Self::Cash => "cash",
            Self::Check => "check",
            Self::BankTransfer => "bank_transfer",
            Self::AchCredit => "ach_credit",
            Self::SepaCredit => "sepa_credit",
            Self::Boleto => "boleto",
            Self::UsAutomatedBankTransfer => "us_automated_bank_transfer",
            Self::EuAutomatedBankTransfer => "eu_automated_bank_transfer",
            Self::UkAutomatedBankTransfer => "uk_automated_bank_transfer",
            Self::JpAutomatedBankTransfer => "jp_automated_bank_transfer",
            Self::MxAutomatedBankTransfer => "mx_automated_bank_transfer",
            Self::Custom => "custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OfflinePaymentMethod {
    fn from(value: &str) -> Self {
        match value {
            "no_preference" => Self::NoPreference,
            "cash" => Self::Cash,
            "check" => Self::Check,
            "bank_transfer" => Self::BankTransfer,
            "ach_credit" => Self::AchCredit,
            "sepa_credit" => Self::SepaCredit,
            "boleto" => Self::Boleto,
            "us_automated_bank_transfer" => Self::UsAutomatedBankTransfer,
            "eu_automated_bank_transfer" => Self::EuAutomatedBankTransfer,
            "uk_automated_bank_transfer" => Self::UkAutomatedBankTransfer,
            "jp_automated_bank_transfer" => Self::JpAutomatedBankTransfer,
            "mx_automated_bank_transfer" => Self::MxAutomatedBankTransfer,
            "custom" => Self::Custom,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for OfflinePaymentMethod {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for OfflinePaymentMethod {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for OfflinePaymentMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for OfflinePaymentMethod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for OfflinePaymentMethod {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for OfflinePaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether a payment method can be charged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentMethodStatus {
    /// `valid`.
    Valid,
    /// `expiring`.
    Expiring,
    /// `expired`.
    Expired,
    /// `invalid`.
    Invalid,
    /// `pending_verification`.
    PendingVerification,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl PaymentMethodStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Valid => "valid",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::Invalid => "invalid",
            Self::PendingVerification => "pending_verification",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentMethodStatus {
    fn from(value: &str) -> Self {
        match value {
            "valid" => Self::Valid,
            "expiring" => Self::Expiring,
            "expired" => Self::Expired,
            "invalid" => Self::Invalid,
            "pending_verification" => Self::PendingVerification,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for PaymentMethodStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for PaymentMethodStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for PaymentMethodStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for PaymentMethodStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for PaymentMethodStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for PaymentMethodStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Kind of payment method. The list grows with almost every release of the vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `card`.
    Card,
    /// `paypal_express_checkout`.
    PaypalExpressCheckout,
    /// `amazon_payments`.
    AmazonPayments,
    /// `direct_debit`.
    DirectDebit,
    /// `generic`.
    Generic,
    /// `alipay`.
    Alipay,
    /// `unionpay`.
    Unionpay,
    /// `apple_pay`.
    ApplePay,
    /// `wechat_pay`.
    WechatPay,
    /// `ideal`.
    Ideal,
    /// `google_pay`.
    GooglePay,
    /// `sofort`.
    Sofort,
    /// `bancontact`.
    Bancontact,
    /// `giropay`.
    Giropay,
    /// `dotpay`.
    Dotpay,
    /// `upi`.
    Upi,
    /// `netbanking_emandates`.
    NetbankingEmandates,
    /// `venmo`.
    Venmo,
    /// `pay_to`.
    PayTo,
    /// `faster_payments`.
    FasterPayments,
    /// `sepa_instant_transfer`.
    SepaInstantTransfer,
    /// `automated_bank_transfer`.
    AutomatedBankTransfer,
    /// `klarna_pay_now`.
    KlarnaPayNow,
    /// `online_banking_poland`.
    OnlineBankingPoland,
    /// `payconiq_by_bancontact`.
    PayconiqByBancontact,
    /// `electronic_payment_standard`.
    ElectronicPaymentStandard,
    /// `kbc_payment_button`.
    KbcPaymentButton,
    /// `pay_by_bank`.
    PayByBank,
    /// `trustly`.
    Trustly,
    /// `stablecoin`.
    Stablecoin,
    /// `kakao_pay`.
    KakaoPay,
    /// `naver_pay`.
    NaverPay,
    /// `revolut_pay`.
    RevolutPay,
    /// `cash_app_pay`.
    CashAppPay,
    /// `twint`.
    Twint,
    /// `go_pay`.
    GoPay,
    /// `grab_pay`.
    GrabPay,
    /// `pay_co`.
    PayCo,
    /// `after_pay`.
    AfterPay,
    /// `swish`.
    Swish,
    /// `payme`.
    Payme,
    /// `pix`.
    Pix,
    /// `klarna`.
    Klarna,
    /// `alipay_hk`.
    AlipayHk,
    /// `paypay`.
    Paypay,
    /// `gcash`.
    Gcash,
    /// `south_korean_cards`.
    SouthKoreanCards,
    /// `paynow`.
    Paynow,
    /// `bizum`.
    Bizum,
    /// `promptpay`.
    Promptpay,
    /// `dana`.
    Dana,
    /// `touch_n_go`.
    TouchNGo,
    /// `tamara`.
    Tamara,
    /// `qpay`.
    Qpay,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl PaymentMethodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "card",
            Self::PaypalExpressCheckout => "paypal_express_checkout",
            Self::AmazonPayments => "amazon_payments",
            Self::DirectDebit => "direct_debit",
            Self::Generic => "generic",
            Self::Alipay => "alipay",
            Self::Unionpay => "unionpay",
            Self::ApplePay => "apple_pay",
            Self::WechatPay => "wechat_pay",
            Self::Ideal => "ideal",
            Self::GooglePay => "google_pay",
            Self::Sofort => "sofort",
            Self::Bancontact => "bancontact",
            Self::Giropay => "giropay",
            Self::Dotpay => "dotpay",
            Self::Upi => "upi",
            Self::NetbankingEmandates => "netbanking_emandates",
            Self::Venmo => "venmo",
            Self::PayTo => "pay_to",
            Self::FasterPayments => "faster_payments",
            Self::SepaInstantTransfer => "sepa_instant_transfer",
            Self::AutomatedBankTransfer => "automated_bank_transfer",
            Self::KlarnaPayNow => "klarna_pay_now",
            Self::OnlineBankingPoland => "online_banking_poland",
            Self::PayconiqByBancontact => "payconiq_by_bancontact",
            Self::ElectronicPaymentStandard => "electronic_payment_standard",
            Self::KbcPaymentButton => "kbc_payment_button",
            Self::PayByBank => "pay_by_bank",
            Self::Trustly => "trustly",
            Self::Stablecoin => "stablecoin",
            Self::KakaoPay => "kakao_pay",
            Self::NaverPay => "naver_pay",
            Self::RevolutPay => "revolut_pay",
            Self::CashAppPay => "cash_app_pay",
            Self::Twint => "twint",
            Self::GoPay => "go_pay",
            Self::GrabPay => "grab_pay",
            Self::PayCo => "pay_co",
            Self::AfterPay => "after_pay",
            Self::Swish => "swish",
            Self::Payme => "payme",
            Self::Pix => "pix",
            Self::Klarna => "klarna",
            Self::AlipayHk => "alipay_hk",
            Self::Paypay => "paypay",
            Self::Gcash => "gcash",
            Self::SouthKoreanCards => "south_korean_cards",
            Self::Paynow => "paynow",
            Self::Bizum => "bizum",
            Self::Promptpay => "promptpay",
            Self::Dana => "dana",
            Self::TouchNGo => "touch_n_go",
            Self::Tamara => "tamara",
            Self::Qpay => "qpay",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentMethodType {
    fn from(value: &str) -> Self {
        match value {
            "card" => Self::Card,
            "paypal_express_checkout" => Self::PaypalExpressCheckout,
            "amazon_payments" => Self::AmazonPayments,
            "direct_debit" => Self::DirectDebit,
            "generic" => Self::Generic,
            "alipay" => Self::Alipay,
            "unionpay" => Self::Unionpay,
            "apple_pay" => Self::ApplePay,
            "wechat_pay" => Self::WechatPay,
            "ideal" => Self::Ideal,
            "google_pay" => Self::GooglePay,
            "sofort" => Self::Sofort,
            "bancontact" => Self::Bancontact,
            "giropay" => Self::Giropay,
            "dotpay" => Self::Dotpay,
            "upi" => Self::Upi,
            "netbanking_emandates" => Self::NetbankingEmandates,
            "venmo" => Self::Venmo,
            "pay_to" => Self::PayTo,
            "faster_payments" => Self::FasterPayments,
            "sepa_instant_transfer" => Self::SepaInstantTransfer,
            "automated_bank_transfer" => Self::AutomatedBankTransfer,
            "klarna_pay_now" => Self::KlarnaPayNow,
            "online_banking_poland" => Self::OnlineBankingPoland,
            "payconiq_by_bancontact" => Self::PayconiqByBancontact,
            "electronic_payment_standard" => Self::ElectronicPaymentStandard,
            "kbc_payment_button" => Self::KbcPaymentButton,
            "pay_by_bank" => Self::PayByBank,
            "trustly" => Self::Trustly,
            "stablecoin" => Self::Stablecoin,
            "kakao_pay" => Self::KakaoPay,
            "naver_pay" => Self::NaverPay,
            "revolut_pay" => Self::RevolutPay,
            "cash_app_pay" => Self::CashAppPay,
            "twint" => Self::Twint,
            "go_pay" => Self::GoPay,
            "grab_pay" => Self::GrabPay,
            "pay_co" => Self::PayCo,
            "after_pay" => Self::AfterPay,
            "swish" => Self::Swish,
            "payme" => Self::Payme,
            "pix" => Self::Pix,
            "klarna" => Self::Klarna,
            "alipay_hk" => Self::AlipayHk,
            "paypay" => Self::Paypay,
            "gcash" => Self::Gcash,
            "south_korean_cards" => Self::SouthKoreanCards,
            "paynow" => Self::Paynow,
            "bizum" => Self::Bizum,
            "promptpay" => Self::Promptpay,
            "dana" => Self::Dana,
            "touch_n_go" => Self::TouchNGo,
            "tamara" => Self::Tamara,
            "qpay" => Self::Qpay,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for PaymentMethodType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for PaymentMethodType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for PaymentMethodType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for PaymentMethodType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for PaymentMethodType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for PaymentMethodType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether personal data is there (`active`), about to be cleared, or cleared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PiiCleared {
    /// `active`.
    Active,
    /// `scheduled_for_clear`.
    ScheduledForClear,
    /// `cleared`.
    Cleared,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl PiiCleared {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::ScheduledForClear => "scheduled_for_clear",
            Self::Cleared => "cleared",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PiiCleared {
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "scheduled_for_clear" => Self::ScheduledForClear,
            "cleared" => Self::Cleared,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for PiiCleared {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for PiiCleared {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for PiiCleared {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for PiiCleared {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for PiiCleared {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for PiiCleared {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether something in the portal may be changed (`yes`), only seen (`view_only`), or neither (`no`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PortalAccess {
    /// `yes`.
    Yes,
    /// `view_only`.
    ViewOnly,
    /// `no`.
    No,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl PortalAccess {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::ViewOnly => "view_only",
            Self::No => "no",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PortalAccess {
    fn from(value: &str) -> Self {
        match value {
            "yes" => Self::Yes,
            "view_only" => Self::ViewOnly,
            "no" => Self::No,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for PortalAccess {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for PortalAccess {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for PortalAccess {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for PortalAccess {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for PortalAccess {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for PortalAccess {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether something in the portal may be changed (`yes`) or only seen (`view_only`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PortalEditAccess {
    /// `yes`.
    Yes,
    /// `view_only`.
    ViewOnly,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl PortalEditAccess {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::ViewOnly => "view_only",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PortalEditAccess {
    fn from(value: &str) -> Self {
        match value {
            "yes" => Self::Yes,
            "view_only" => Self::ViewOnly,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for PortalEditAccess {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for PortalEditAccess {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for PortalEditAccess {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for PortalEditAccess {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for PortalEditAccess {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for PortalEditAccess {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Status of a portal session. `created`: not opened yet; `logged_in`: opened and in use; `logged_out`: ended by the user or by API; `not_yet_activated`: made by Chargebee's log-in page and not checked yet; `activated`: made by that page and checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PortalSessionStatus {
    /// `created`.
    Created,
    /// `logged_in`.
    LoggedIn,
    /// `logged_out`.
    LoggedOut,
    /// `not_yet_activated`.
    NotYetActivated,
    /// `activated`.
    Activated,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl PortalSessionStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::LoggedIn => "logged_in",
            Self::LoggedOut => "logged_out",
            Self::NotYetActivated => "not_yet_activated",
            Self::Activated => "activated",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PortalSessionStatus {
    fn from(value: &str) -> Self {
        match value {
            "created" => Self::Created,
            "logged_in" => Self::LoggedIn,
            "logged_out" => Self::LoggedOut,
            "not_yet_activated" => Self::NotYetActivated,
            "activated" => Self::Activated,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for PortalSessionStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for PortalSessionStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for PortalSessionStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for PortalSessionStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for PortalSessionStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for PortalSessionStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// A referral system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReferralSystem {
    /// `referral_candy`.
    ReferralCandy,
    /// `referral_saasquatch`.
    ReferralSaasquatch,
    /// `friendbuy`.
    Friendbuy,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl ReferralSystem {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReferralCandy => "referral_candy",
            Self::ReferralSaasquatch => "referral_saasquatch",
            Self::Friendbuy => "friendbuy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReferralSystem {
    fn from(value: &str) -> Self {
        match value {
            "referral_candy" => Self::ReferralCandy,
            "referral_saasquatch" => Self::ReferralSaasquatch,
            "friendbuy" => Self::Friendbuy,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for ReferralSystem {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for ReferralSystem {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for ReferralSystem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for ReferralSystem {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for ReferralSystem {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ReferralSystem {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Whether taxes are due (`taxable`) or not (`exempt`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Taxability {
    /// `taxable`.
    Taxable,
    /// `exempt`.
    Exempt,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl From<Taxability> for ::progenitor_client::Change<Taxability> {
    fn from(value: Taxability) -> Self {
        Self::Set(value)
    }
}

impl Taxability {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Taxable => "taxable",
            Self::Exempt => "exempt",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Taxability {
    fn from(value: &str) -> Self {
        match value {
            "taxable" => Self::Taxable,
            "exempt" => Self::Exempt,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for Taxability {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for Taxability {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for Taxability {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for Taxability {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for Taxability {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Taxability {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// What the validation of an address found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ValidationStatus {
    /// `not_validated`.
    NotValidated,
    /// `valid`.
    Valid,
    /// `partially_valid`.
    PartiallyValid,
    /// `invalid`.
    Invalid,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl ValidationStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotValidated => "not_validated",
            Self::Valid => "valid",
            Self::PartiallyValid => "partially_valid",
            Self::Invalid => "invalid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ValidationStatus {
    fn from(value: &str) -> Self {
        match value {
            "not_validated" => Self::NotValidated,
            "valid" => Self::Valid,
            "partially_valid" => Self::PartiallyValid,
            "invalid" => Self::Invalid,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for ValidationStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for ValidationStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for ValidationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for ValidationStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for ValidationStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ValidationStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Result of validating a VAT number. `undetermined`: the validating service gave no result.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VatNumberStatus {
    /// `valid`.
    Valid,
    /// `invalid`.
    Invalid,
    /// `not_validated`.
    NotValidated,
    /// `undetermined`.
    Undetermined,
    /// A value that was not known when this crate was generated, as it is on the wire. Compare with
    /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
    Unknown(String),
}

impl VatNumberStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::NotValidated => "not_validated",
            Self::Undetermined => "undetermined",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VatNumberStatus {
    fn from(value: &str) -> Self {
        match value {
            "valid" => Self::Valid,
            "invalid" => Self::Invalid,
            "not_validated" => Self::NotValidated,
            "undetermined" => Self::Undetermined,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl From<String> for VatNumberStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::str::FromStr for VatNumberStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl ::std::fmt::Display for VatNumberStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for VatNumberStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::serde::Serialize for VatNumberStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for VatNumberStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}
