// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// Builds a [`Address`](crate::types::Address).
#[derive(Clone, Debug)]
pub struct Address {
    city: Result<Option<String>, String>,
    country: Result<Option<String>, String>,
    line1: Result<Option<String>, String>,
    line2: Result<Option<String>, String>,
    postal_code: Result<Option<String>, String>,
    state: Result<Option<String>, String>,
}

impl Default for Address {
    fn default() -> Self {
        Self {
            city: Ok(Default::default()),
            country: Ok(Default::default()),
            line1: Ok(Default::default()),
            line2: Ok(Default::default()),
            postal_code: Ok(Default::default()),
            state: Ok(Default::default()),
        }
    }
}

impl Address {
    /// City.
    pub fn city<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.city = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for city: {e}"));
        self
    }
    /// Country, a code of two letters (ISO 3166-1).
    pub fn country<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.country = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for country: {e}"));
        self
    }
    /// First line.
    pub fn line1<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line1 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line1: {e}"));
        self
    }
    /// Second line.
    pub fn line2<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line2 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line2: {e}"));
        self
    }
    /// Postal code.
    pub fn postal_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.postal_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for postal_code: {e}")
            });
        self
    }
    /// State, county or province.
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
}

impl TryFrom<Address> for super::Address {
    type Error = super::error::ConversionError;
    fn try_from(value: Address) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            city: value.city?,
            country: value.country?,
            line1: value.line1?,
            line2: value.line2?,
            postal_code: value.postal_code?,
            state: value.state?,
        })
    }
}

impl From<super::Address> for Address {
    fn from(value: super::Address) -> Self {
        Self {
            city: Ok(value.city),
            country: Ok(value.country),
            line1: Ok(value.line1),
            line2: Ok(value.line2),
            postal_code: Ok(value.postal_code),
            state: Ok(value.state),
        }
    }
}

/// Builds a [`AddressFields`](crate::types::AddressFields).
#[derive(Clone, Debug)]
pub struct AddressFields {
    city: Result<Option<String>, String>,
    country: Result<Option<String>, String>,
    line1: Result<Option<String>, String>,
    line2: Result<Option<String>, String>,
    postal_code: Result<Option<String>, String>,
    state: Result<Option<String>, String>,
}

impl Default for AddressFields {
    fn default() -> Self {
        Self {
            city: Ok(Default::default()),
            country: Ok(Default::default()),
            line1: Ok(Default::default()),
            line2: Ok(Default::default()),
            postal_code: Ok(Default::default()),
            state: Ok(Default::default()),
        }
    }
}

impl AddressFields {
    /// City, at most 5000 characters.
    pub fn city<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.city = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for city: {e}"));
        self
    }
    /// Country, a code of two letters (ISO 3166-1), at most 5000 characters.
    pub fn country<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.country = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for country: {e}"));
        self
    }
    /// First line, at most 5000 characters.
    pub fn line1<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line1 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line1: {e}"));
        self
    }
    /// Second line, at most 5000 characters.
    pub fn line2<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line2 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line2: {e}"));
        self
    }
    /// Postal code, at most 5000 characters.
    pub fn postal_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.postal_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for postal_code: {e}")
            });
        self
    }
    /// State, county or province, at most 5000 characters.
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
}

impl TryFrom<AddressFields> for super::AddressFields {
    type Error = super::error::ConversionError;
    fn try_from(value: AddressFields) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            city: value.city?,
            country: value.country?,
            line1: value.line1?,
            line2: value.line2?,
            postal_code: value.postal_code?,
            state: value.state?,
        })
    }
}

impl From<super::AddressFields> for AddressFields {
    fn from(value: super::AddressFields) -> Self {
        Self {
            city: Ok(value.city),
            country: Ok(value.country),
            line1: Ok(value.line1),
            line2: Ok(value.line2),
            postal_code: Ok(value.postal_code),
            state: Ok(value.state),
        }
    }
}

/// Builds a [`AfterExpiration`](crate::types::AfterExpiration).
#[derive(Clone, Debug)]
pub struct AfterExpiration {
    customer_login: Result<Option<super::AfterExpirationCustomerLoginState>, String>,
    type_: Result<::stripe_client::open::AfterExpirationType, String>,
}

impl Default for AfterExpiration {
    fn default() -> Self {
        Self {
            customer_login: Ok(Default::default()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl AfterExpiration {
    /// How long a customer can still log in.
    pub fn customer_login<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::AfterExpirationCustomerLoginState>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_login = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_login: {e}")
            });
        self
    }
    /// What it is.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::stripe_client::open::AfterExpirationType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<AfterExpiration> for super::AfterExpiration {
    type Error = super::error::ConversionError;
    fn try_from(value: AfterExpiration) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            customer_login: value.customer_login?,
            type_: value.type_?,
        })
    }
}

impl From<super::AfterExpiration> for AfterExpiration {
    fn from(value: super::AfterExpiration) -> Self {
        Self {
            customer_login: Ok(value.customer_login),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`AfterExpirationCustomerLogin`](crate::types::AfterExpirationCustomerLogin).
#[derive(Clone, Debug)]
pub struct AfterExpirationCustomerLogin {
    expires_at: Result<Option<::progenitor_client::Timestamp>, String>,
}

impl Default for AfterExpirationCustomerLogin {
    fn default() -> Self {
        Self {
            expires_at: Ok(Default::default()),
        }
    }
}

impl AfterExpirationCustomerLogin {
    /// When it ends. Left out, it never does.
    pub fn expires_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.expires_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
        self
    }
}

impl TryFrom<AfterExpirationCustomerLogin> for super::AfterExpirationCustomerLogin {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AfterExpirationCustomerLogin,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            expires_at: value.expires_at?,
        })
    }
}

impl From<super::AfterExpirationCustomerLogin> for AfterExpirationCustomerLogin {
    fn from(value: super::AfterExpirationCustomerLogin) -> Self {
        Self {
            expires_at: Ok(value.expires_at),
        }
    }
}

/// Builds a [`AfterExpirationCustomerLoginState`](crate::types::AfterExpirationCustomerLoginState).
#[derive(Clone, Debug)]
pub struct AfterExpirationCustomerLoginState {
    expires_at: Result<Option<::progenitor_client::Timestamp>, String>,
}

impl Default for AfterExpirationCustomerLoginState {
    fn default() -> Self {
        Self {
            expires_at: Ok(Default::default()),
        }
    }
}

impl AfterExpirationCustomerLoginState {
    /// When it ends. Null if it never does.
    pub fn expires_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.expires_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
        self
    }
}

impl TryFrom<AfterExpirationCustomerLoginState>
for super::AfterExpirationCustomerLoginState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AfterExpirationCustomerLoginState,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            expires_at: value.expires_at?,
        })
    }
}

impl From<super::AfterExpirationCustomerLoginState>
for AfterExpirationCustomerLoginState {
    fn from(value: super::AfterExpirationCustomerLoginState) -> Self {
        Self {
            expires_at: Ok(value.expires_at),
        }
    }
}

/// Builds a [`AfterExpirationFields`](crate::types::AfterExpirationFields).
#[derive(Clone, Debug)]
pub struct AfterExpirationFields {
    customer_login: Result<Option<super::AfterExpirationCustomerLogin>, String>,
    type_: Result<::stripe_client::open::AfterExpirationType, String>,
}

impl Default for AfterExpirationFields {
    fn default() -> Self {
        Self {
            customer_login: Ok(Default::default()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl AfterExpirationFields {
    /// For the type `customer_login`.
    pub fn customer_login<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::AfterExpirationCustomerLogin>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_login = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_login: {e}")
            });
        self
    }
    /// What it is.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::stripe_client::open::AfterExpirationType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<AfterExpirationFields> for super::AfterExpirationFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AfterExpirationFields,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            customer_login: value.customer_login?,
            type_: value.type_?,
        })
    }
}

impl From<super::AfterExpirationFields> for AfterExpirationFields {
    fn from(value: super::AfterExpirationFields) -> Self {
        Self {
            customer_login: Ok(value.customer_login),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`ApiError`](crate::types::ApiError).
#[derive(Clone, Debug)]
pub struct ApiError {
    error: Result<super::ErrorDetail, String>,
}

impl Default for ApiError {
    fn default() -> Self {
        Self {
            error: Err("no value supplied for error".to_string()),
        }
    }
}

impl ApiError {
    /// The error.
    pub fn error<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::ErrorDetail>,
        T::Error: ::std::fmt::Display,
    {
        self.error = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error: {e}"));
        self
    }
}

impl TryFrom<ApiError> for super::ApiError {
    type Error = super::error::ConversionError;
    fn try_from(value: ApiError) -> Result<Self, super::error::ConversionError> {
        Ok(Self { error: value.error? })
    }
}

impl From<super::ApiError> for ApiError {
    fn from(value: super::ApiError) -> Self {
        Self { error: Ok(value.error) }
    }
}

/// Builds a [`CreateCustomerRequest`](crate::types::CreateCustomerRequest).
#[derive(Clone, Debug)]
pub struct CreateCustomerRequest {
    address: Result<Option<super::AddressFields>, String>,
    description: Result<Option<String>, String>,
    email: Result<Option<String>, String>,
    metadata: Result<::std::collections::BTreeMap<String, String>, String>,
    name: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    preferred_locales: Result<Vec<String>, String>,
}

impl Default for CreateCustomerRequest {
    fn default() -> Self {
        Self {
            address: Ok(Default::default()),
            description: Ok(Default::default()),
            email: Ok(Default::default()),
            metadata: Ok(Default::default()),
            name: Ok(Default::default()),
            phone: Ok(Default::default()),
            preferred_locales: Ok(Default::default()),
        }
    }
}

impl CreateCustomerRequest {
    /// Postal address.
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::AddressFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
    /// Words of your own about the customer, at most 5000 characters.
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
        self
    }
    /// E-mail address, at most 512 characters.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Data of your own. At most 50 keys of 40 characters, without square brackets, and values of 500 characters.
    pub fn metadata<T>(mut self, value: T) -> Self
    where
        T: TryInto<::std::collections::BTreeMap<String, String>>,
        T::Error: ::std::fmt::Display,
    {
        self.metadata = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for metadata: {e}"));
        self
    }
    /// Name of the person or the business, at most 256 characters.
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    /// Phone number, at most 20 characters.
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone: {e}"));
        self
    }
    /// The languages that the customer prefers, the first one most.
    pub fn preferred_locales<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.preferred_locales = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for preferred_locales: {e}")
            });
        self
    }
}

impl TryFrom<CreateCustomerRequest> for super::CreateCustomerRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateCustomerRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            description: value.description?,
            email: value.email?,
            metadata: value.metadata?,
            name: value.name?,
            phone: value.phone?,
            preferred_locales: value.preferred_locales?,
        })
    }
}

impl From<super::CreateCustomerRequest> for CreateCustomerRequest {
    fn from(value: super::CreateCustomerRequest) -> Self {
        Self {
            address: Ok(value.address),
            description: Ok(value.description),
            email: Ok(value.email),
            metadata: Ok(value.metadata),
            name: Ok(value.name),
            phone: Ok(value.phone),
            preferred_locales: Ok(value.preferred_locales),
        }
    }
}

/// Builds a [`CreatePortalSessionRequest`](crate::types::CreatePortalSessionRequest).
#[derive(Clone, Debug)]
pub struct CreatePortalSessionRequest {
    after_expiration: Result<Option<super::AfterExpirationFields>, String>,
    configuration: Result<Option<String>, String>,
    customer: Result<Option<String>, String>,
    customer_account: Result<Option<String>, String>,
    expand: Result<Vec<String>, String>,
    flow_data: Result<Option<super::FlowData>, String>,
    locale: Result<Option<::stripe_client::open::PortalLocale>, String>,
    on_behalf_of: Result<Option<String>, String>,
    return_url: Result<Option<String>, String>,
}

impl Default for CreatePortalSessionRequest {
    fn default() -> Self {
        Self {
            after_expiration: Ok(Default::default()),
            configuration: Ok(Default::default()),
            customer: Ok(Default::default()),
            customer_account: Ok(Default::default()),
            expand: Ok(Default::default()),
            flow_data: Ok(Default::default()),
            locale: Ok(Default::default()),
            on_behalf_of: Ok(Default::default()),
            return_url: Ok(Default::default()),
        }
    }
}

impl CreatePortalSessionRequest {
    /// What a customer can do who opens the link too late.
    pub fn after_expiration<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::AfterExpirationFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.after_expiration = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for after_expiration: {e}")
            });
        self
    }
    /// The `id` of a configuration of the portal, which begins with `bpc_`, at most 5000 characters. Left out, the account's default one is used.
    pub fn configuration<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.configuration = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for configuration: {e}")
            });
        self
    }
    /// The `id` of the customer, which begins with `cus_`, at most 5000 characters.
    pub fn customer<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for customer: {e}"));
        self
    }
    /// The `id` of an account that is the customer, which begins with `acct_`, instead of `customer`.
    pub fn customer_account<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_account = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_account: {e}")
            });
        self
    }
    /// Which ids of the response are to be objects: `configuration`.
    pub fn expand<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.expand = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for expand: {e}"));
        self
    }
    /// The one thing that the customer is to do, instead of the portal's home page.
    pub fn flow_data<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowData>>,
        T::Error: ::std::fmt::Display,
    {
        self.flow_data = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for flow_data: {e}"));
        self
    }
    /// The language of the portal, an IETF tag. Left out or `auto`, the customer's preferred one is used, or the browser's.
    pub fn locale<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::stripe_client::open::PortalLocale>>,
        T::Error: ::std::fmt::Display,
    {
        self.locale = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for locale: {e}"));
        self
    }
    /// The `id` of a connected account. Only its subscriptions and invoices are shown, in its branding.
    pub fn on_behalf_of<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.on_behalf_of = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for on_behalf_of: {e}")
            });
        self
    }
    /// Where the link back to your website leads, absolute. Left out, the one of the configuration is used.
    pub fn return_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.return_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for return_url: {e}"));
        self
    }
}

impl TryFrom<CreatePortalSessionRequest> for super::CreatePortalSessionRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreatePortalSessionRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            after_expiration: value.after_expiration?,
            configuration: value.configuration?,
            customer: value.customer?,
            customer_account: value.customer_account?,
            expand: value.expand?,
            flow_data: value.flow_data?,
            locale: value.locale?,
            on_behalf_of: value.on_behalf_of?,
            return_url: value.return_url?,
        })
    }
}

impl From<super::CreatePortalSessionRequest> for CreatePortalSessionRequest {
    fn from(value: super::CreatePortalSessionRequest) -> Self {
        Self {
            after_expiration: Ok(value.after_expiration),
            configuration: Ok(value.configuration),
            customer: Ok(value.customer),
            customer_account: Ok(value.customer_account),
            expand: Ok(value.expand),
            flow_data: Ok(value.flow_data),
            locale: Ok(value.locale),
            on_behalf_of: Ok(value.on_behalf_of),
            return_url: Ok(value.return_url),
        }
    }
}

/// Builds a [`Customer`](crate::types::Customer).
#[derive(Clone, Debug)]
pub struct Customer {
    address: Result<Option<super::Address>, String>,
    created: Result<Option<::progenitor_client::Timestamp>, String>,
    deleted: Result<Option<bool>, String>,
    description: Result<Option<String>, String>,
    email: Result<Option<String>, String>,
    id: Result<String, String>,
    livemode: Result<Option<bool>, String>,
    metadata: Result<Option<::std::collections::BTreeMap<String, String>>, String>,
    name: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    preferred_locales: Result<Option<Vec<String>>, String>,
}

impl Default for Customer {
    fn default() -> Self {
        Self {
            address: Ok(Default::default()),
            created: Ok(Default::default()),
            deleted: Ok(Default::default()),
            description: Ok(Default::default()),
            email: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            livemode: Ok(Default::default()),
            metadata: Ok(Default::default()),
            name: Ok(Default::default()),
            object: Ok(Default::default()),
            phone: Ok(Default::default()),
            preferred_locales: Ok(Default::default()),
        }
    }
}

impl Customer {
    /// Postal address.
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::Address>>,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
    /// When the customer was created. Always there unless they were deleted.
    pub fn created<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.created = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created: {e}"));
        self
    }
    /// True if the customer was deleted; absent otherwise.
    pub fn deleted<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.deleted = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for deleted: {e}"));
        self
    }
    /// Words of your own about the customer.
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
        self
    }
    /// E-mail address.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Identifier of the customer, which begins with `cus_`.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Whether the customer is of live mode. Always there unless they were deleted.
    pub fn livemode<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.livemode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for livemode: {e}"));
        self
    }
    /// Data of your own, empty if there are none.
    pub fn metadata<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::std::collections::BTreeMap<String, String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.metadata = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for metadata: {e}"));
        self
    }
    /// Name of the person or the business.
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    /// Always `customer`.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// Phone number.
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone: {e}"));
        self
    }
    /// The languages that the customer prefers, the first one most.
    pub fn preferred_locales<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.preferred_locales = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for preferred_locales: {e}")
            });
        self
    }
}

impl TryFrom<Customer> for super::Customer {
    type Error = super::error::ConversionError;
    fn try_from(value: Customer) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            created: value.created?,
            deleted: value.deleted?,
            description: value.description?,
            email: value.email?,
            id: value.id?,
            livemode: value.livemode?,
            metadata: value.metadata?,
            name: value.name?,
            object: value.object?,
            phone: value.phone?,
            preferred_locales: value.preferred_locales?,
        })
    }
}

impl From<super::Customer> for Customer {
    fn from(value: super::Customer) -> Self {
        Self {
            address: Ok(value.address),
            created: Ok(value.created),
            deleted: Ok(value.deleted),
            description: Ok(value.description),
            email: Ok(value.email),
            id: Ok(value.id),
            livemode: Ok(value.livemode),
            metadata: Ok(value.metadata),
            name: Ok(value.name),
            object: Ok(value.object),
            phone: Ok(value.phone),
            preferred_locales: Ok(value.preferred_locales),
        }
    }
}

/// Builds a [`DeletedCustomer`](crate::types::DeletedCustomer).
#[derive(Clone, Debug)]
pub struct DeletedCustomer {
    deleted: Result<bool, String>,
    id: Result<String, String>,
    object: Result<Option<String>, String>,
}

impl Default for DeletedCustomer {
    fn default() -> Self {
        Self {
            deleted: Err("no value supplied for deleted".to_string()),
            id: Err("no value supplied for id".to_string()),
            object: Ok(Default::default()),
        }
    }
}

impl DeletedCustomer {
    /// Always true.
    pub fn deleted<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.deleted = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for deleted: {e}"));
        self
    }
    /// Identifier of the customer.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Always `customer`.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
}

impl TryFrom<DeletedCustomer> for super::DeletedCustomer {
    type Error = super::error::ConversionError;
    fn try_from(value: DeletedCustomer) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            deleted: value.deleted?,
            id: value.id?,
            object: value.object?,
        })
    }
}

impl From<super::DeletedCustomer> for DeletedCustomer {
    fn from(value: super::DeletedCustomer) -> Self {
        Self {
            deleted: Ok(value.deleted),
            id: Ok(value.id),
            object: Ok(value.object),
        }
    }
}

/// Builds a [`ErrorDetail`](crate::types::ErrorDetail).
#[derive(Clone, Debug)]
pub struct ErrorDetail {
    code: Result<Option<::stripe_client::open::ErrorCode>, String>,
    decline_code: Result<Option<String>, String>,
    doc_url: Result<Option<String>, String>,
    message: Result<Option<String>, String>,
    param: Result<Option<String>, String>,
    request_log_url: Result<Option<String>, String>,
    type_: Result<::stripe_client::open::ErrorType, String>,
}

impl Default for ErrorDetail {
    fn default() -> Self {
        Self {
            code: Ok(Default::default()),
            decline_code: Ok(Default::default()),
            doc_url: Ok(Default::default()),
            message: Ok(Default::default()),
            param: Ok(Default::default()),
            request_log_url: Ok(Default::default()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl ErrorDetail {
    /// Code of the error, to decide by. Many errors have none.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::stripe_client::open::ErrorCode>>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// Why a card was declined.
    pub fn decline_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.decline_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decline_code: {e}")
            });
        self
    }
    /// A page about the code.
    pub fn doc_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.doc_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for doc_url: {e}"));
        self
    }
    /// What went wrong, for developers. It may quote ids and the masked key.
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
        self
    }
    /// The parameter that is to blame, such as `flow_data[type]`.
    pub fn param<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.param = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for param: {e}"));
        self
    }
    /// The request in the dashboard, for those who can log in there.
    pub fn request_log_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.request_log_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for request_log_url: {e}")
            });
        self
    }
    /// Class of the error.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::stripe_client::open::ErrorType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<ErrorDetail> for super::ErrorDetail {
    type Error = super::error::ConversionError;
    fn try_from(value: ErrorDetail) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            decline_code: value.decline_code?,
            doc_url: value.doc_url?,
            message: value.message?,
            param: value.param?,
            request_log_url: value.request_log_url?,
            type_: value.type_?,
        })
    }
}

impl From<super::ErrorDetail> for ErrorDetail {
    fn from(value: super::ErrorDetail) -> Self {
        Self {
            code: Ok(value.code),
            decline_code: Ok(value.decline_code),
            doc_url: Ok(value.doc_url),
            message: Ok(value.message),
            param: Ok(value.param),
            request_log_url: Ok(value.request_log_url),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`FlowAfterCompletion`](crate::types::FlowAfterCompletion).
#[derive(Clone, Debug)]
pub struct FlowAfterCompletion {
    hosted_confirmation: Result<Option<super::FlowHostedConfirmation>, String>,
    redirect: Result<Option<super::FlowRedirect>, String>,
    type_: Result<::stripe_client::open::FlowAfterCompletionType, String>,
}

impl Default for FlowAfterCompletion {
    fn default() -> Self {
        Self {
            hosted_confirmation: Ok(Default::default()),
            redirect: Ok(Default::default()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl FlowAfterCompletion {
    /// For the type `hosted_confirmation`.
    pub fn hosted_confirmation<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowHostedConfirmation>>,
        T::Error: ::std::fmt::Display,
    {
        self.hosted_confirmation = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for hosted_confirmation: {e}")
            });
        self
    }
    /// For the type `redirect`.
    pub fn redirect<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowRedirect>>,
        T::Error: ::std::fmt::Display,
    {
        self.redirect = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for redirect: {e}"));
        self
    }
    /// What it is.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::stripe_client::open::FlowAfterCompletionType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<FlowAfterCompletion> for super::FlowAfterCompletion {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FlowAfterCompletion,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            hosted_confirmation: value.hosted_confirmation?,
            redirect: value.redirect?,
            type_: value.type_?,
        })
    }
}

impl From<super::FlowAfterCompletion> for FlowAfterCompletion {
    fn from(value: super::FlowAfterCompletion) -> Self {
        Self {
            hosted_confirmation: Ok(value.hosted_confirmation),
            redirect: Ok(value.redirect),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`FlowCouponOffer`](crate::types::FlowCouponOffer).
#[derive(Clone, Debug)]
pub struct FlowCouponOffer {
    coupon: Result<String, String>,
}

impl Default for FlowCouponOffer {
    fn default() -> Self {
        Self {
            coupon: Err("no value supplied for coupon".to_string()),
        }
    }
}

impl FlowCouponOffer {
    /// The `id` of the coupon, at most 5000 characters.
    pub fn coupon<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.coupon = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for coupon: {e}"));
        self
    }
}

impl TryFrom<FlowCouponOffer> for super::FlowCouponOffer {
    type Error = super::error::ConversionError;
    fn try_from(value: FlowCouponOffer) -> Result<Self, super::error::ConversionError> {
        Ok(Self { coupon: value.coupon? })
    }
}

impl From<super::FlowCouponOffer> for FlowCouponOffer {
    fn from(value: super::FlowCouponOffer) -> Self {
        Self { coupon: Ok(value.coupon) }
    }
}

/// Builds a [`FlowData`](crate::types::FlowData).
#[derive(Clone, Debug)]
pub struct FlowData {
    after_completion: Result<Option<super::FlowAfterCompletion>, String>,
    subscription_cancel: Result<Option<super::FlowSubscriptionCancel>, String>,
    subscription_pause: Result<Option<super::FlowSubscriptionPause>, String>,
    subscription_update: Result<Option<super::FlowSubscriptionUpdate>, String>,
    subscription_update_confirm: Result<
        Option<super::FlowSubscriptionUpdateConfirm>,
        String,
    >,
    type_: Result<::stripe_client::open::FlowType, String>,
}

impl Default for FlowData {
    fn default() -> Self {
        Self {
            after_completion: Ok(Default::default()),
            subscription_cancel: Ok(Default::default()),
            subscription_pause: Ok(Default::default()),
            subscription_update: Ok(Default::default()),
            subscription_update_confirm: Ok(Default::default()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl FlowData {
    /// What comes after the flow. Left out, the portal shows its home page.
    pub fn after_completion<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowAfterCompletion>>,
        T::Error: ::std::fmt::Display,
    {
        self.after_completion = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for after_completion: {e}")
            });
        self
    }
    /// For the flow `subscription_cancel`.
    pub fn subscription_cancel<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowSubscriptionCancel>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_cancel = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription_cancel: {e}")
            });
        self
    }
    /// For the flow `subscription_pause`.
    pub fn subscription_pause<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowSubscriptionPause>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_pause = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription_pause: {e}")
            });
        self
    }
    /// For the flow `subscription_update`.
    pub fn subscription_update<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowSubscriptionUpdate>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_update = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription_update: {e}")
            });
        self
    }
    /// For the flow `subscription_update_confirm`.
    pub fn subscription_update_confirm<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowSubscriptionUpdateConfirm>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_update_confirm = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for subscription_update_confirm: {e}"
                )
            });
        self
    }
    /// Which flow it is.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::stripe_client::open::FlowType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<FlowData> for super::FlowData {
    type Error = super::error::ConversionError;
    fn try_from(value: FlowData) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            after_completion: value.after_completion?,
            subscription_cancel: value.subscription_cancel?,
            subscription_pause: value.subscription_pause?,
            subscription_update: value.subscription_update?,
            subscription_update_confirm: value.subscription_update_confirm?,
            type_: value.type_?,
        })
    }
}

impl From<super::FlowData> for FlowData {
    fn from(value: super::FlowData) -> Self {
        Self {
            after_completion: Ok(value.after_completion),
            subscription_cancel: Ok(value.subscription_cancel),
            subscription_pause: Ok(value.subscription_pause),
            subscription_update: Ok(value.subscription_update),
            subscription_update_confirm: Ok(value.subscription_update_confirm),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`FlowDiscount`](crate::types::FlowDiscount).
#[derive(Clone, Debug)]
pub struct FlowDiscount {
    coupon: Result<Option<String>, String>,
    promotion_code: Result<Option<String>, String>,
}

impl Default for FlowDiscount {
    fn default() -> Self {
        Self {
            coupon: Ok(Default::default()),
            promotion_code: Ok(Default::default()),
        }
    }
}

impl FlowDiscount {
    /// The `id` of the coupon, at most 5000 characters.
    pub fn coupon<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.coupon = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for coupon: {e}"));
        self
    }
    /// The `id` of the promotion code, which begins with `promo_`, at most 5000 characters.
    pub fn promotion_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.promotion_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for promotion_code: {e}")
            });
        self
    }
}

impl TryFrom<FlowDiscount> for super::FlowDiscount {
    type Error = super::error::ConversionError;
    fn try_from(value: FlowDiscount) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            coupon: value.coupon?,
            promotion_code: value.promotion_code?,
        })
    }
}

impl From<super::FlowDiscount> for FlowDiscount {
    fn from(value: super::FlowDiscount) -> Self {
        Self {
            coupon: Ok(value.coupon),
            promotion_code: Ok(value.promotion_code),
        }
    }
}

/// Builds a [`FlowHostedConfirmation`](crate::types::FlowHostedConfirmation).
#[derive(Clone, Debug)]
pub struct FlowHostedConfirmation {
    custom_message: Result<Option<String>, String>,
}

impl Default for FlowHostedConfirmation {
    fn default() -> Self {
        Self {
            custom_message: Ok(Default::default()),
        }
    }
}

impl FlowHostedConfirmation {
    /// What the page says, at most 500 characters.
    pub fn custom_message<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for custom_message: {e}")
            });
        self
    }
}

impl TryFrom<FlowHostedConfirmation> for super::FlowHostedConfirmation {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FlowHostedConfirmation,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            custom_message: value.custom_message?,
        })
    }
}

impl From<super::FlowHostedConfirmation> for FlowHostedConfirmation {
    fn from(value: super::FlowHostedConfirmation) -> Self {
        Self {
            custom_message: Ok(value.custom_message),
        }
    }
}

/// Builds a [`FlowRedirect`](crate::types::FlowRedirect).
#[derive(Clone, Debug)]
pub struct FlowRedirect {
    return_url: Result<String, String>,
}

impl Default for FlowRedirect {
    fn default() -> Self {
        Self {
            return_url: Err("no value supplied for return_url".to_string()),
        }
    }
}

impl FlowRedirect {
    /// Where the customer is sent, absolute.
    pub fn return_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.return_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for return_url: {e}"));
        self
    }
}

impl TryFrom<FlowRedirect> for super::FlowRedirect {
    type Error = super::error::ConversionError;
    fn try_from(value: FlowRedirect) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            return_url: value.return_url?,
        })
    }
}

impl From<super::FlowRedirect> for FlowRedirect {
    fn from(value: super::FlowRedirect) -> Self {
        Self {
            return_url: Ok(value.return_url),
        }
    }
}

/// Builds a [`FlowRetention`](crate::types::FlowRetention).
#[derive(Clone, Debug)]
pub struct FlowRetention {
    coupon_offer: Result<Option<super::FlowCouponOffer>, String>,
    type_: Result<super::FlowRetentionType, String>,
}

impl Default for FlowRetention {
    fn default() -> Self {
        Self {
            coupon_offer: Ok(Default::default()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl FlowRetention {
    /// For the type `coupon_offer`.
    pub fn coupon_offer<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowCouponOffer>>,
        T::Error: ::std::fmt::Display,
    {
        self.coupon_offer = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for coupon_offer: {e}")
            });
        self
    }
    /// What it is.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::FlowRetentionType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<FlowRetention> for super::FlowRetention {
    type Error = super::error::ConversionError;
    fn try_from(value: FlowRetention) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            coupon_offer: value.coupon_offer?,
            type_: value.type_?,
        })
    }
}

impl From<super::FlowRetention> for FlowRetention {
    fn from(value: super::FlowRetention) -> Self {
        Self {
            coupon_offer: Ok(value.coupon_offer),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`FlowSubscriptionCancel`](crate::types::FlowSubscriptionCancel).
#[derive(Clone, Debug)]
pub struct FlowSubscriptionCancel {
    retention: Result<Option<super::FlowRetention>, String>,
    subscription: Result<String, String>,
}

impl Default for FlowSubscriptionCancel {
    fn default() -> Self {
        Self {
            retention: Ok(Default::default()),
            subscription: Err("no value supplied for subscription".to_string()),
        }
    }
}

impl FlowSubscriptionCancel {
    /// What the customer is offered to stay.
    pub fn retention<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::FlowRetention>>,
        T::Error: ::std::fmt::Display,
    {
        self.retention = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for retention: {e}"));
        self
    }
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub fn subscription<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription: {e}")
            });
        self
    }
}

impl TryFrom<FlowSubscriptionCancel> for super::FlowSubscriptionCancel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FlowSubscriptionCancel,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            retention: value.retention?,
            subscription: value.subscription?,
        })
    }
}

impl From<super::FlowSubscriptionCancel> for FlowSubscriptionCancel {
    fn from(value: super::FlowSubscriptionCancel) -> Self {
        Self {
            retention: Ok(value.retention),
            subscription: Ok(value.subscription),
        }
    }
}

/// Builds a [`FlowSubscriptionItem`](crate::types::FlowSubscriptionItem).
#[derive(Clone, Debug)]
pub struct FlowSubscriptionItem {
    id: Result<String, String>,
    price: Result<Option<String>, String>,
    quantity: Result<Option<i64>, String>,
}

impl Default for FlowSubscriptionItem {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
            price: Ok(Default::default()),
            quantity: Ok(Default::default()),
        }
    }
}

impl FlowSubscriptionItem {
    /// The `id` of the item, which begins with `si_`, at most 5000 characters.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// The `id` of the new price, which begins with `price_`, at most 5000 characters.
    pub fn price<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.price = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for price: {e}"));
        self
    }
    /// How many of it.
    pub fn quantity<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.quantity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for quantity: {e}"));
        self
    }
}

impl TryFrom<FlowSubscriptionItem> for super::FlowSubscriptionItem {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FlowSubscriptionItem,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            price: value.price?,
            quantity: value.quantity?,
        })
    }
}

impl From<super::FlowSubscriptionItem> for FlowSubscriptionItem {
    fn from(value: super::FlowSubscriptionItem) -> Self {
        Self {
            id: Ok(value.id),
            price: Ok(value.price),
            quantity: Ok(value.quantity),
        }
    }
}

/// Builds a [`FlowSubscriptionPause`](crate::types::FlowSubscriptionPause).
#[derive(Clone, Debug)]
pub struct FlowSubscriptionPause {
    subscription: Result<String, String>,
}

impl Default for FlowSubscriptionPause {
    fn default() -> Self {
        Self {
            subscription: Err("no value supplied for subscription".to_string()),
        }
    }
}

impl FlowSubscriptionPause {
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub fn subscription<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription: {e}")
            });
        self
    }
}

impl TryFrom<FlowSubscriptionPause> for super::FlowSubscriptionPause {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FlowSubscriptionPause,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            subscription: value.subscription?,
        })
    }
}

impl From<super::FlowSubscriptionPause> for FlowSubscriptionPause {
    fn from(value: super::FlowSubscriptionPause) -> Self {
        Self {
            subscription: Ok(value.subscription),
        }
    }
}

/// Builds a [`FlowSubscriptionUpdate`](crate::types::FlowSubscriptionUpdate).
#[derive(Clone, Debug)]
pub struct FlowSubscriptionUpdate {
    subscription: Result<String, String>,
}

impl Default for FlowSubscriptionUpdate {
    fn default() -> Self {
        Self {
            subscription: Err("no value supplied for subscription".to_string()),
        }
    }
}

impl FlowSubscriptionUpdate {
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub fn subscription<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription: {e}")
            });
        self
    }
}

impl TryFrom<FlowSubscriptionUpdate> for super::FlowSubscriptionUpdate {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FlowSubscriptionUpdate,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            subscription: value.subscription?,
        })
    }
}

impl From<super::FlowSubscriptionUpdate> for FlowSubscriptionUpdate {
    fn from(value: super::FlowSubscriptionUpdate) -> Self {
        Self {
            subscription: Ok(value.subscription),
        }
    }
}

/// Builds a [`FlowSubscriptionUpdateConfirm`](crate::types::FlowSubscriptionUpdateConfirm).
#[derive(Clone, Debug)]
pub struct FlowSubscriptionUpdateConfirm {
    discounts: Result<Vec<super::FlowDiscount>, String>,
    items: Result<Vec<super::FlowSubscriptionItem>, String>,
    subscription: Result<String, String>,
}

impl Default for FlowSubscriptionUpdateConfirm {
    fn default() -> Self {
        Self {
            discounts: Ok(Default::default()),
            items: Err("no value supplied for items".to_string()),
            subscription: Err("no value supplied for subscription".to_string()),
        }
    }
}

impl FlowSubscriptionUpdateConfirm {
    /// Discounts of the change.
    pub fn discounts<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::FlowDiscount>>,
        T::Error: ::std::fmt::Display,
    {
        self.discounts = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for discounts: {e}"));
        self
    }
    /// What the subscription is changed to; one item at most, today.
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::FlowSubscriptionItem>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for items: {e}"));
        self
    }
    /// The `id` of the subscription, which begins with `sub_`, at most 5000 characters.
    pub fn subscription<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription: {e}")
            });
        self
    }
}

impl TryFrom<FlowSubscriptionUpdateConfirm> for super::FlowSubscriptionUpdateConfirm {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FlowSubscriptionUpdateConfirm,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            discounts: value.discounts?,
            items: value.items?,
            subscription: value.subscription?,
        })
    }
}

impl From<super::FlowSubscriptionUpdateConfirm> for FlowSubscriptionUpdateConfirm {
    fn from(value: super::FlowSubscriptionUpdateConfirm) -> Self {
        Self {
            discounts: Ok(value.discounts),
            items: Ok(value.items),
            subscription: Ok(value.subscription),
        }
    }
}

/// Builds a [`ListCustomersResponse`](crate::types::ListCustomersResponse).
#[derive(Clone, Debug)]
pub struct ListCustomersResponse {
    data: Result<Vec<super::Customer>, String>,
    has_more: Result<bool, String>,
    object: Result<Option<String>, String>,
    url: Result<Option<String>, String>,
}

impl Default for ListCustomersResponse {
    fn default() -> Self {
        Self {
            data: Err("no value supplied for data".to_string()),
            has_more: Err("no value supplied for has_more".to_string()),
            object: Ok(Default::default()),
            url: Ok(Default::default()),
        }
    }
}

impl ListCustomersResponse {
    /// The customers of the page.
    pub fn data<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::Customer>>,
        T::Error: ::std::fmt::Display,
    {
        self.data = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for data: {e}"));
        self
    }
    /// Whether there are more after these.
    pub fn has_more<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_more = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for has_more: {e}"));
        self
    }
    /// Always `list`.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// The path of the list.
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl TryFrom<ListCustomersResponse> for super::ListCustomersResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ListCustomersResponse,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            data: value.data?,
            has_more: value.has_more?,
            object: value.object?,
            url: value.url?,
        })
    }
}

impl From<super::ListCustomersResponse> for ListCustomersResponse {
    fn from(value: super::ListCustomersResponse) -> Self {
        Self {
            data: Ok(value.data),
            has_more: Ok(value.has_more),
            object: Ok(value.object),
            url: Ok(value.url),
        }
    }
}

/// Builds a [`ListPortalConfigurationsResponse`](crate::types::ListPortalConfigurationsResponse).
#[derive(Clone, Debug)]
pub struct ListPortalConfigurationsResponse {
    data: Result<Vec<super::PortalConfiguration>, String>,
    has_more: Result<bool, String>,
    object: Result<Option<String>, String>,
    url: Result<Option<String>, String>,
}

impl Default for ListPortalConfigurationsResponse {
    fn default() -> Self {
        Self {
            data: Err("no value supplied for data".to_string()),
            has_more: Err("no value supplied for has_more".to_string()),
            object: Ok(Default::default()),
            url: Ok(Default::default()),
        }
    }
}

impl ListPortalConfigurationsResponse {
    /// The configurations of the page.
    pub fn data<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::PortalConfiguration>>,
        T::Error: ::std::fmt::Display,
    {
        self.data = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for data: {e}"));
        self
    }
    /// Whether there are more after these.
    pub fn has_more<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_more = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for has_more: {e}"));
        self
    }
    /// Always `list`.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// The path of the list.
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl TryFrom<ListPortalConfigurationsResponse>
for super::ListPortalConfigurationsResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ListPortalConfigurationsResponse,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            data: value.data?,
            has_more: value.has_more?,
            object: value.object?,
            url: value.url?,
        })
    }
}

impl From<super::ListPortalConfigurationsResponse> for ListPortalConfigurationsResponse {
    fn from(value: super::ListPortalConfigurationsResponse) -> Self {
        Self {
            data: Ok(value.data),
            has_more: Ok(value.has_more),
            object: Ok(value.object),
            url: Ok(value.url),
        }
    }
}

/// Builds a [`PortalConfiguration`](crate::types::PortalConfiguration).
#[derive(Clone, Debug)]
pub struct PortalConfiguration {
    active: Result<bool, String>,
    application: Result<Option<String>, String>,
    business_profile: Result<
        Option<::serde_json::Map<String, ::serde_json::Value>>,
        String,
    >,
    created: Result<Option<::progenitor_client::Timestamp>, String>,
    default_return_url: Result<Option<String>, String>,
    features: Result<Option<::serde_json::Map<String, ::serde_json::Value>>, String>,
    id: Result<String, String>,
    is_default: Result<bool, String>,
    livemode: Result<bool, String>,
    login_page: Result<Option<super::PortalLoginPage>, String>,
    metadata: Result<Option<::std::collections::BTreeMap<String, String>>, String>,
    name: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    updated: Result<Option<::progenitor_client::Timestamp>, String>,
}

impl Default for PortalConfiguration {
    fn default() -> Self {
        Self {
            active: Err("no value supplied for active".to_string()),
            application: Ok(Default::default()),
            business_profile: Ok(Default::default()),
            created: Ok(Default::default()),
            default_return_url: Ok(Default::default()),
            features: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            is_default: Err("no value supplied for is_default".to_string()),
            livemode: Err("no value supplied for livemode".to_string()),
            login_page: Ok(Default::default()),
            metadata: Ok(Default::default()),
            name: Ok(Default::default()),
            object: Ok(Default::default()),
            updated: Ok(Default::default()),
        }
    }
}

impl PortalConfiguration {
    /// Whether it can be used.
    pub fn active<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.active = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for active: {e}"));
        self
    }
    /// The `id` of the Connect application that made it.
    pub fn application<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.application = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for application: {e}")
            });
        self
    }
    /// What the portal says of the business: `headline`, `privacy_policy_url` and `terms_of_service_url`.
    pub fn business_profile<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.business_profile = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for business_profile: {e}")
            });
        self
    }
    /// When it was created.
    pub fn created<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.created = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created: {e}"));
        self
    }
    /// Where the link back to your website leads if a session does not say.
    pub fn default_return_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.default_return_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for default_return_url: {e}")
            });
        self
    }
    /// What customers may do: an object for each feature, with `enabled` in each.
    pub fn features<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.features = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for features: {e}"));
        self
    }
    /// Identifier of the configuration, which begins with `bpc_`.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Whether it is used for sessions that name none.
    pub fn is_default<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.is_default = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for is_default: {e}"));
        self
    }
    /// Whether it is of live mode.
    pub fn livemode<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.livemode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for livemode: {e}"));
        self
    }
    /// The permanent log-in page, which is no link of a session.
    pub fn login_page<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::PortalLoginPage>>,
        T::Error: ::std::fmt::Display,
    {
        self.login_page = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for login_page: {e}"));
        self
    }
    /// Data of your own about it.
    pub fn metadata<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::std::collections::BTreeMap<String, String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.metadata = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for metadata: {e}"));
        self
    }
    /// Its name.
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    /// Always `billing_portal.configuration`.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// When it was last changed.
    pub fn updated<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for updated: {e}"));
        self
    }
}

impl TryFrom<PortalConfiguration> for super::PortalConfiguration {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PortalConfiguration,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            active: value.active?,
            application: value.application?,
            business_profile: value.business_profile?,
            created: value.created?,
            default_return_url: value.default_return_url?,
            features: value.features?,
            id: value.id?,
            is_default: value.is_default?,
            livemode: value.livemode?,
            login_page: value.login_page?,
            metadata: value.metadata?,
            name: value.name?,
            object: value.object?,
            updated: value.updated?,
        })
    }
}

impl From<super::PortalConfiguration> for PortalConfiguration {
    fn from(value: super::PortalConfiguration) -> Self {
        Self {
            active: Ok(value.active),
            application: Ok(value.application),
            business_profile: Ok(value.business_profile),
            created: Ok(value.created),
            default_return_url: Ok(value.default_return_url),
            features: Ok(value.features),
            id: Ok(value.id),
            is_default: Ok(value.is_default),
            livemode: Ok(value.livemode),
            login_page: Ok(value.login_page),
            metadata: Ok(value.metadata),
            name: Ok(value.name),
            object: Ok(value.object),
            updated: Ok(value.updated),
        }
    }
}

/// Builds a [`PortalFlow`](crate::types::PortalFlow).
#[derive(Clone, Debug)]
pub struct PortalFlow {
    after_completion: Result<
        Option<::serde_json::Map<String, ::serde_json::Value>>,
        String,
    >,
    customer_update: Result<
        Option<::serde_json::Map<String, ::serde_json::Value>>,
        String,
    >,
    subscription_cancel: Result<
        Option<::serde_json::Map<String, ::serde_json::Value>>,
        String,
    >,
    subscription_pause: Result<
        Option<::serde_json::Map<String, ::serde_json::Value>>,
        String,
    >,
    subscription_update: Result<
        Option<::serde_json::Map<String, ::serde_json::Value>>,
        String,
    >,
    subscription_update_confirm: Result<
        Option<::serde_json::Map<String, ::serde_json::Value>>,
        String,
    >,
    type_: Result<::stripe_client::open::FlowType, String>,
}

impl Default for PortalFlow {
    fn default() -> Self {
        Self {
            after_completion: Ok(Default::default()),
            customer_update: Ok(Default::default()),
            subscription_cancel: Ok(Default::default()),
            subscription_pause: Ok(Default::default()),
            subscription_update: Ok(Default::default()),
            subscription_update_confirm: Ok(Default::default()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl PortalFlow {
    /// What comes after the flow: `type`, and the object of that name.
    pub fn after_completion<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.after_completion = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for after_completion: {e}")
            });
        self
    }
    /// For the flow `customer_update`.
    pub fn customer_update<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_update = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_update: {e}")
            });
        self
    }
    /// For the flow `subscription_cancel`.
    pub fn subscription_cancel<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_cancel = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription_cancel: {e}")
            });
        self
    }
    /// For the flow `subscription_pause`.
    pub fn subscription_pause<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_pause = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription_pause: {e}")
            });
        self
    }
    /// For the flow `subscription_update`.
    pub fn subscription_update<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_update = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for subscription_update: {e}")
            });
        self
    }
    /// For the flow `subscription_update_confirm`.
    pub fn subscription_update_confirm<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription_update_confirm = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for subscription_update_confirm: {e}"
                )
            });
        self
    }
    /// Which flow it is.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::stripe_client::open::FlowType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<PortalFlow> for super::PortalFlow {
    type Error = super::error::ConversionError;
    fn try_from(value: PortalFlow) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            after_completion: value.after_completion?,
            customer_update: value.customer_update?,
            subscription_cancel: value.subscription_cancel?,
            subscription_pause: value.subscription_pause?,
            subscription_update: value.subscription_update?,
            subscription_update_confirm: value.subscription_update_confirm?,
            type_: value.type_?,
        })
    }
}

impl From<super::PortalFlow> for PortalFlow {
    fn from(value: super::PortalFlow) -> Self {
        Self {
            after_completion: Ok(value.after_completion),
            customer_update: Ok(value.customer_update),
            subscription_cancel: Ok(value.subscription_cancel),
            subscription_pause: Ok(value.subscription_pause),
            subscription_update: Ok(value.subscription_update),
            subscription_update_confirm: Ok(value.subscription_update_confirm),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`PortalLoginPage`](crate::types::PortalLoginPage).
#[derive(Clone, Debug)]
pub struct PortalLoginPage {
    enabled: Result<Option<bool>, String>,
    url: Result<Option<String>, String>,
}

impl Default for PortalLoginPage {
    fn default() -> Self {
        Self {
            enabled: Ok(Default::default()),
            url: Ok(Default::default()),
        }
    }
}

impl PortalLoginPage {
    /// Whether there is one.
    pub fn enabled<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.enabled = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for enabled: {e}"));
        self
    }
    /// Its address, if there is one. Public.
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl TryFrom<PortalLoginPage> for super::PortalLoginPage {
    type Error = super::error::ConversionError;
    fn try_from(value: PortalLoginPage) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            enabled: value.enabled?,
            url: value.url?,
        })
    }
}

impl From<super::PortalLoginPage> for PortalLoginPage {
    fn from(value: super::PortalLoginPage) -> Self {
        Self {
            enabled: Ok(value.enabled),
            url: Ok(value.url),
        }
    }
}

/// Builds a [`PortalSession`](crate::types::PortalSession).
#[derive(Clone, Debug)]
pub struct PortalSession {
    after_expiration: Result<Option<super::AfterExpiration>, String>,
    configuration: Result<::stripe_client::open::ExpandableConfiguration, String>,
    created: Result<::progenitor_client::Timestamp, String>,
    customer: Result<String, String>,
    customer_account: Result<Option<String>, String>,
    flow: Result<Option<super::PortalFlow>, String>,
    id: Result<String, String>,
    livemode: Result<bool, String>,
    locale: Result<Option<::stripe_client::open::PortalLocale>, String>,
    object: Result<Option<String>, String>,
    on_behalf_of: Result<Option<String>, String>,
    return_url: Result<Option<String>, String>,
    url: Result<::progenitor_client::Secret, String>,
}

impl Default for PortalSession {
    fn default() -> Self {
        Self {
            after_expiration: Ok(Default::default()),
            configuration: Err("no value supplied for configuration".to_string()),
            created: Err("no value supplied for created".to_string()),
            customer: Err("no value supplied for customer".to_string()),
            customer_account: Ok(Default::default()),
            flow: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            livemode: Err("no value supplied for livemode".to_string()),
            locale: Ok(Default::default()),
            object: Ok(Default::default()),
            on_behalf_of: Ok(Default::default()),
            return_url: Ok(Default::default()),
            url: Err("no value supplied for url".to_string()),
        }
    }
}

impl PortalSession {
    /// What a customer can do who opens the link too late.
    pub fn after_expiration<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::AfterExpiration>>,
        T::Error: ::std::fmt::Display,
    {
        self.after_expiration = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for after_expiration: {e}")
            });
        self
    }
    /// The configuration of the portal: its id, or the whole of it if that was asked for.
    pub fn configuration<T>(mut self, value: T) -> Self
    where
        T: TryInto<::stripe_client::open::ExpandableConfiguration>,
        T::Error: ::std::fmt::Display,
    {
        self.configuration = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for configuration: {e}")
            });
        self
    }
    /// When the session was created.
    pub fn created<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.created = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created: {e}"));
        self
    }
    /// The `id` of the customer.
    pub fn customer<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.customer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for customer: {e}"));
        self
    }
    /// The `id` of the account that is the customer.
    pub fn customer_account<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_account = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_account: {e}")
            });
        self
    }
    /// What the customer is to do.
    pub fn flow<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::PortalFlow>>,
        T::Error: ::std::fmt::Display,
    {
        self.flow = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for flow: {e}"));
        self
    }
    /// Identifier of the session, which begins with `bps_`. Nothing can be asked about it.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Whether it is of live mode.
    pub fn livemode<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.livemode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for livemode: {e}"));
        self
    }
    /// The language of the portal.
    pub fn locale<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::stripe_client::open::PortalLocale>>,
        T::Error: ::std::fmt::Display,
    {
        self.locale = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for locale: {e}"));
        self
    }
    /// Always `billing_portal.session`.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// The `id` of the connected account whose subscriptions are shown.
    pub fn on_behalf_of<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.on_behalf_of = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for on_behalf_of: {e}")
            });
        self
    }
    /// Where the link back to your website leads.
    pub fn return_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.return_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for return_url: {e}"));
        self
    }
    /// The link to give to the customer, on any host, for it may be a domain of your own. Whoever has it acts as the customer. Secret.
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl TryFrom<PortalSession> for super::PortalSession {
    type Error = super::error::ConversionError;
    fn try_from(value: PortalSession) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            after_expiration: value.after_expiration?,
            configuration: value.configuration?,
            created: value.created?,
            customer: value.customer?,
            customer_account: value.customer_account?,
            flow: value.flow?,
            id: value.id?,
            livemode: value.livemode?,
            locale: value.locale?,
            object: value.object?,
            on_behalf_of: value.on_behalf_of?,
            return_url: value.return_url?,
            url: value.url?,
        })
    }
}

impl From<super::PortalSession> for PortalSession {
    fn from(value: super::PortalSession) -> Self {
        Self {
            after_expiration: Ok(value.after_expiration),
            configuration: Ok(value.configuration),
            created: Ok(value.created),
            customer: Ok(value.customer),
            customer_account: Ok(value.customer_account),
            flow: Ok(value.flow),
            id: Ok(value.id),
            livemode: Ok(value.livemode),
            locale: Ok(value.locale),
            object: Ok(value.object),
            on_behalf_of: Ok(value.on_behalf_of),
            return_url: Ok(value.return_url),
            url: Ok(value.url),
        }
    }
}

/// Builds a [`SearchCustomersResponse`](crate::types::SearchCustomersResponse).
#[derive(Clone, Debug)]
pub struct SearchCustomersResponse {
    data: Result<Vec<super::Customer>, String>,
    has_more: Result<bool, String>,
    next_page: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    url: Result<Option<String>, String>,
}

impl Default for SearchCustomersResponse {
    fn default() -> Self {
        Self {
            data: Err("no value supplied for data".to_string()),
            has_more: Err("no value supplied for has_more".to_string()),
            next_page: Ok(Default::default()),
            object: Ok(Default::default()),
            url: Ok(Default::default()),
        }
    }
}

impl SearchCustomersResponse {
    /// The customers of the page.
    pub fn data<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::Customer>>,
        T::Error: ::std::fmt::Display,
    {
        self.data = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for data: {e}"));
        self
    }
    /// Whether there are more after these.
    pub fn has_more<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_more = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for has_more: {e}"));
        self
    }
    /// The `page` of the next request, if there are more.
    pub fn next_page<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.next_page = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for next_page: {e}"));
        self
    }
    /// Always `search_result`.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// The path of the search.
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl TryFrom<SearchCustomersResponse> for super::SearchCustomersResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SearchCustomersResponse,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            data: value.data?,
            has_more: value.has_more?,
            next_page: value.next_page?,
            object: value.object?,
            url: value.url?,
        })
    }
}

impl From<super::SearchCustomersResponse> for SearchCustomersResponse {
    fn from(value: super::SearchCustomersResponse) -> Self {
        Self {
            data: Ok(value.data),
            has_more: Ok(value.has_more),
            next_page: Ok(value.next_page),
            object: Ok(value.object),
            url: Ok(value.url),
        }
    }
}

/// Builds a [`UpdateAddressFields`](crate::types::UpdateAddressFields).
#[derive(Clone, Debug)]
pub struct UpdateAddressFields {
    city: Result<Option<::progenitor_client::Change<String>>, String>,
    country: Result<Option<::progenitor_client::Change<String>>, String>,
    line1: Result<Option<::progenitor_client::Change<String>>, String>,
    line2: Result<Option<::progenitor_client::Change<String>>, String>,
    postal_code: Result<Option<::progenitor_client::Change<String>>, String>,
    state: Result<Option<::progenitor_client::Change<String>>, String>,
}

impl Default for UpdateAddressFields {
    fn default() -> Self {
        Self {
            city: Ok(Default::default()),
            country: Ok(Default::default()),
            line1: Ok(Default::default()),
            line2: Ok(Default::default()),
            postal_code: Ok(Default::default()),
            state: Ok(Default::default()),
        }
    }
}

impl UpdateAddressFields {
    /// City, at most 5000 characters.
    pub fn city<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.city = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for city: {e}"));
        self
    }
    /// Country, a code of two letters (ISO 3166-1), at most 5000 characters.
    pub fn country<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.country = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for country: {e}"));
        self
    }
    /// First line, at most 5000 characters.
    pub fn line1<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.line1 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line1: {e}"));
        self
    }
    /// Second line, at most 5000 characters.
    pub fn line2<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.line2 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line2: {e}"));
        self
    }
    /// Postal code, at most 5000 characters.
    pub fn postal_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.postal_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for postal_code: {e}")
            });
        self
    }
    /// State, county or province, at most 5000 characters.
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
}

impl TryFrom<UpdateAddressFields> for super::UpdateAddressFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateAddressFields,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            city: value.city?,
            country: value.country?,
            line1: value.line1?,
            line2: value.line2?,
            postal_code: value.postal_code?,
            state: value.state?,
        })
    }
}

impl From<super::UpdateAddressFields> for UpdateAddressFields {
    fn from(value: super::UpdateAddressFields) -> Self {
        Self {
            city: Ok(value.city),
            country: Ok(value.country),
            line1: Ok(value.line1),
            line2: Ok(value.line2),
            postal_code: Ok(value.postal_code),
            state: Ok(value.state),
        }
    }
}

/// Builds a [`UpdateCustomerRequest`](crate::types::UpdateCustomerRequest).
#[derive(Clone, Debug)]
pub struct UpdateCustomerRequest {
    address: Result<
        Option<::progenitor_client::Change<::stripe_client::types::UpdateAddressFields>>,
        String,
    >,
    description: Result<Option<::progenitor_client::Change<String>>, String>,
    email: Result<Option<::progenitor_client::Change<String>>, String>,
    metadata: Result<
        Option<
            ::progenitor_client::Change<::std::collections::BTreeMap<String, String>>,
        >,
        String,
    >,
    name: Result<Option<::progenitor_client::Change<String>>, String>,
    phone: Result<Option<::progenitor_client::Change<String>>, String>,
    preferred_locales: Result<Vec<String>, String>,
}

impl Default for UpdateCustomerRequest {
    fn default() -> Self {
        Self {
            address: Ok(Default::default()),
            description: Ok(Default::default()),
            email: Ok(Default::default()),
            metadata: Ok(Default::default()),
            name: Ok(Default::default()),
            phone: Ok(Default::default()),
            preferred_locales: Ok(Default::default()),
        }
    }
}

impl UpdateCustomerRequest {
    /// Postal address.
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<
                ::progenitor_client::Change<::stripe_client::types::UpdateAddressFields>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
    /// Words of your own about the customer, at most 5000 characters.
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
        self
    }
    /// E-mail address, at most 512 characters.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Data of your own, merged by key: an empty value removes its key, and clearing the whole removes all. At most 50 keys of 40 characters, without square brackets, and values of 500 characters.
    pub fn metadata<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<
                ::progenitor_client::Change<::std::collections::BTreeMap<String, String>>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.metadata = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for metadata: {e}"));
        self
    }
    /// Name of the person or the business, at most 256 characters.
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    /// Phone number, at most 20 characters.
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone: {e}"));
        self
    }
    /// The languages that the customer prefers, the first one most.
    pub fn preferred_locales<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.preferred_locales = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for preferred_locales: {e}")
            });
        self
    }
}

impl TryFrom<UpdateCustomerRequest> for super::UpdateCustomerRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateCustomerRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            description: value.description?,
            email: value.email?,
            metadata: value.metadata?,
            name: value.name?,
            phone: value.phone?,
            preferred_locales: value.preferred_locales?,
        })
    }
}

impl From<super::UpdateCustomerRequest> for UpdateCustomerRequest {
    fn from(value: super::UpdateCustomerRequest) -> Self {
        Self {
            address: Ok(value.address),
            description: Ok(value.description),
            email: Ok(value.email),
            metadata: Ok(value.metadata),
            name: Ok(value.name),
            phone: Ok(value.phone),
            preferred_locales: Ok(value.preferred_locales),
        }
    }
}
