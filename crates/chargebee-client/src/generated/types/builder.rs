// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// A [`ActivatePortalSessionRequest`](crate::types::ActivatePortalSessionRequest) in the making.
#[derive(Clone, Debug)]
pub struct ActivatePortalSessionRequest {
    token: Result<::progenitor_client::Secret, String>,
}

impl Default for ActivatePortalSessionRequest {
    fn default() -> Self {
        Self {
            token: Err("no value supplied for token".to_string()),
        }
    }
}

impl ActivatePortalSessionRequest {
    /// The `auth_session_token` that Chargebee appended to the return URL. At most 70 characters. Secret.
    pub fn token<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.token = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for token: {e}"));
        self
    }
}

impl TryFrom<ActivatePortalSessionRequest> for super::ActivatePortalSessionRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ActivatePortalSessionRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self { token: value.token? })
    }
}

impl From<super::ActivatePortalSessionRequest> for ActivatePortalSessionRequest {
    fn from(value: super::ActivatePortalSessionRequest) -> Self {
        Self { token: Ok(value.token) }
    }
}

/// A [`AddContactFields`](crate::types::AddContactFields) in the making.
#[derive(Clone, Debug)]
pub struct AddContactFields {
    email: Result<String, String>,
    enabled: Result<Option<bool>, String>,
    first_name: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
    label: Result<Option<String>, String>,
    last_name: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    send_account_email: Result<Option<bool>, String>,
    send_billing_email: Result<Option<bool>, String>,
}

impl Default for AddContactFields {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            enabled: Ok(Default::default()),
            first_name: Ok(Default::default()),
            id: Ok(Default::default()),
            label: Ok(Default::default()),
            last_name: Ok(Default::default()),
            phone: Ok(Default::default()),
            send_account_email: Ok(Default::default()),
            send_billing_email: Ok(Default::default()),
        }
    }
}

impl AddContactFields {
    /// E-mail address, at most 70 characters.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Whether the contact is in use. The server takes `false` if it is left out.
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
    /// First name, at most 150 characters.
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    /// Identifier of the contact, at most 150 characters. The server makes one if left out.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Label of your own choice, at most 50 characters.
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
        self
    }
    /// Last name, at most 150 characters.
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    /// Phone number, at most 50 characters.
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
    /// Whether the contact receives e-mails about the account. The server takes `false` if it is left out.
    pub fn send_account_email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.send_account_email = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_account_email: {e}")
            });
        self
    }
    /// Whether the contact receives e-mails about billing. The server takes `false` if it is left out.
    pub fn send_billing_email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.send_billing_email = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_billing_email: {e}")
            });
        self
    }
}

impl TryFrom<AddContactFields> for super::AddContactFields {
    type Error = super::error::ConversionError;
    fn try_from(value: AddContactFields) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            enabled: value.enabled?,
            first_name: value.first_name?,
            id: value.id?,
            label: value.label?,
            last_name: value.last_name?,
            phone: value.phone?,
            send_account_email: value.send_account_email?,
            send_billing_email: value.send_billing_email?,
        })
    }
}

impl From<super::AddContactFields> for AddContactFields {
    fn from(value: super::AddContactFields) -> Self {
        Self {
            email: Ok(value.email),
            enabled: Ok(value.enabled),
            first_name: Ok(value.first_name),
            id: Ok(value.id),
            label: Ok(value.label),
            last_name: Ok(value.last_name),
            phone: Ok(value.phone),
            send_account_email: Ok(value.send_account_email),
            send_billing_email: Ok(value.send_billing_email),
        }
    }
}

/// A [`AddContactRequest`](crate::types::AddContactRequest) in the making.
#[derive(Clone, Debug)]
pub struct AddContactRequest {
    contact: Result<super::AddContactFields, String>,
}

impl Default for AddContactRequest {
    fn default() -> Self {
        Self {
            contact: Err("no value supplied for contact".to_string()),
        }
    }
}

impl AddContactRequest {
    /// The contact to add.
    pub fn contact<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::AddContactFields>,
        T::Error: ::std::fmt::Display,
    {
        self.contact = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contact: {e}"));
        self
    }
}

impl TryFrom<AddContactRequest> for super::AddContactRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AddContactRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self { contact: value.contact? })
    }
}

impl From<super::AddContactRequest> for AddContactRequest {
    fn from(value: super::AddContactRequest) -> Self {
        Self { contact: Ok(value.contact) }
    }
}

/// A [`ApiError`](crate::types::ApiError) in the making.
#[derive(Clone, Debug)]
pub struct ApiError {
    api_error_code: Result<::chargebee_client::open::ApiErrorCode, String>,
    error_cause_id: Result<Option<String>, String>,
    error_code: Result<Option<String>, String>,
    error_msg: Result<Option<String>, String>,
    error_param: Result<Option<String>, String>,
    http_status_code: Result<Option<i32>, String>,
    message: Result<String, String>,
    param: Result<Option<::serde_json::Value>, String>,
    type_: Result<Option<::chargebee_client::open::ApiErrorType>, String>,
}

impl Default for ApiError {
    fn default() -> Self {
        Self {
            api_error_code: Err("no value supplied for api_error_code".to_string()),
            error_cause_id: Ok(Default::default()),
            error_code: Ok(Default::default()),
            error_msg: Ok(Default::default()),
            error_param: Ok(Default::default()),
            http_status_code: Ok(Default::default()),
            message: Err("no value supplied for message".to_string()),
            param: Ok(Default::default()),
            type_: Ok(Default::default()),
        }
    }
}

impl ApiError {
    /// The error's code, to decide by.
    pub fn api_error_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::ApiErrorCode>,
        T::Error: ::std::fmt::Display,
    {
        self.api_error_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for api_error_code: {e}")
            });
        self
    }
    /// Identifier of the cause across payment gateways, such as `gateway.general.decline`.
    pub fn error_cause_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_cause_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_cause_id: {e}")
            });
        self
    }
    /// Older code of the error, replaced by `api_error_code`.
    pub fn error_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_code: {e}"));
        self
    }
    /// Older name of `message`.
    pub fn error_msg<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_msg = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_msg: {e}"));
        self
    }
    /// Older name of `param`.
    pub fn error_param<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_param = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_param: {e}")
            });
        self
    }
    /// The HTTP status again. Trust the status line.
    pub fn http_status_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.http_status_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for http_status_code: {e}")
            });
        self
    }
    /// What went wrong, for developers and not for end users.
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
        self
    }
    /// The parameter that is to blame, such as `contact[email]`: a string, or a list of strings. Absent if an id in the path is unknown.
    pub fn param<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.param = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for param: {e}"));
        self
    }
    /// Class of the error. Errors of authentication may come without it.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::ApiErrorType>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<ApiError> for super::ApiError {
    type Error = super::error::ConversionError;
    fn try_from(value: ApiError) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            api_error_code: value.api_error_code?,
            error_cause_id: value.error_cause_id?,
            error_code: value.error_code?,
            error_msg: value.error_msg?,
            error_param: value.error_param?,
            http_status_code: value.http_status_code?,
            message: value.message?,
            param: value.param?,
            type_: value.type_?,
        })
    }
}

impl From<super::ApiError> for ApiError {
    fn from(value: super::ApiError) -> Self {
        Self {
            api_error_code: Ok(value.api_error_code),
            error_cause_id: Ok(value.error_cause_id),
            error_code: Ok(value.error_code),
            error_msg: Ok(value.error_msg),
            error_param: Ok(value.error_param),
            http_status_code: Ok(value.http_status_code),
            message: Ok(value.message),
            param: Ok(value.param),
            type_: Ok(value.type_),
        }
    }
}

/// A [`BillingAddress`](crate::types::BillingAddress) in the making.
#[derive(Clone, Debug)]
pub struct BillingAddress {
    city: Result<Option<String>, String>,
    company: Result<Option<String>, String>,
    country: Result<Option<String>, String>,
    email: Result<Option<String>, String>,
    first_name: Result<Option<String>, String>,
    last_name: Result<Option<String>, String>,
    line1: Result<Option<String>, String>,
    line2: Result<Option<String>, String>,
    line3: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    state: Result<Option<String>, String>,
    state_code: Result<Option<String>, String>,
    validation_status: Result<
        Option<::chargebee_client::open::ValidationStatus>,
        String,
    >,
    zip: Result<Option<String>, String>,
}

impl Default for BillingAddress {
    fn default() -> Self {
        Self {
            city: Ok(Default::default()),
            company: Ok(Default::default()),
            country: Ok(Default::default()),
            email: Ok(Default::default()),
            first_name: Ok(Default::default()),
            last_name: Ok(Default::default()),
            line1: Ok(Default::default()),
            line2: Ok(Default::default()),
            line3: Ok(Default::default()),
            object: Ok(Default::default()),
            phone: Ok(Default::default()),
            state: Ok(Default::default()),
            state_code: Ok(Default::default()),
            validation_status: Ok(Default::default()),
            zip: Ok(Default::default()),
        }
    }
}

impl BillingAddress {
    /// City, at most 50 characters.
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
    /// Name of the company, at most 250 characters.
    pub fn company<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.company = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for company: {e}"));
        self
    }
    /// Country, ISO 3166-1 alpha-2, and `XI` for Northern Ireland on sites that use it. At most 50 characters.
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
    /// E-mail address, at most 70 characters.
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
    /// First name, at most 150 characters.
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    /// Last name, at most 150 characters.
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    /// First line of the address, at most 150 characters.
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
    /// Second line of the address, at most 150 characters.
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
    /// Third line of the address, at most 150 characters.
    pub fn line3<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line3 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line3: {e}"));
        self
    }
    /// Type of this object, `billing_address`. On the wire, though in no published specification.
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
    /// Phone number, at most 50 characters.
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
    /// Name of the state or province, at most 50 characters.
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
    /// State or province, ISO 3166-2 without the country's prefix, such as `AZ`. At most 50 characters.
    pub fn state_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.state_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state_code: {e}"));
        self
    }
    /// What the validation of the address found.
    pub fn validation_status<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::ValidationStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.validation_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for validation_status: {e}")
            });
        self
    }
    /// Postal code, at most 20 characters.
    pub fn zip<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zip = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zip: {e}"));
        self
    }
}

impl TryFrom<BillingAddress> for super::BillingAddress {
    type Error = super::error::ConversionError;
    fn try_from(value: BillingAddress) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            city: value.city?,
            company: value.company?,
            country: value.country?,
            email: value.email?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            line1: value.line1?,
            line2: value.line2?,
            line3: value.line3?,
            object: value.object?,
            phone: value.phone?,
            state: value.state?,
            state_code: value.state_code?,
            validation_status: value.validation_status?,
            zip: value.zip?,
        })
    }
}

impl From<super::BillingAddress> for BillingAddress {
    fn from(value: super::BillingAddress) -> Self {
        Self {
            city: Ok(value.city),
            company: Ok(value.company),
            country: Ok(value.country),
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            line1: Ok(value.line1),
            line2: Ok(value.line2),
            line3: Ok(value.line3),
            object: Ok(value.object),
            phone: Ok(value.phone),
            state: Ok(value.state),
            state_code: Ok(value.state_code),
            validation_status: Ok(value.validation_status),
            zip: Ok(value.zip),
        }
    }
}

/// A [`ChildAccountAccess`](crate::types::ChildAccountAccess) in the making.
#[derive(Clone, Debug)]
pub struct ChildAccountAccess {
    object: Result<Option<String>, String>,
    portal_download_invoices: Result<
        Option<::chargebee_client::open::PortalAccess>,
        String,
    >,
    portal_edit_subscriptions: Result<
        Option<::chargebee_client::open::PortalEditAccess>,
        String,
    >,
    send_invoice_emails: Result<bool, String>,
    send_payment_emails: Result<bool, String>,
    send_subscription_emails: Result<bool, String>,
}

impl Default for ChildAccountAccess {
    fn default() -> Self {
        Self {
            object: Ok(Default::default()),
            portal_download_invoices: Ok(Default::default()),
            portal_edit_subscriptions: Ok(Default::default()),
            send_invoice_emails: Err(
                "no value supplied for send_invoice_emails".to_string(),
            ),
            send_payment_emails: Err(
                "no value supplied for send_payment_emails".to_string(),
            ),
            send_subscription_emails: Err(
                "no value supplied for send_subscription_emails".to_string(),
            ),
        }
    }
}

impl ChildAccountAccess {
    /// Type of this object. On the wire, though in no published specification.
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
    /// Whether it may see and download its own invoices.
    pub fn portal_download_invoices<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PortalAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_download_invoices = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for portal_download_invoices: {e}"
                )
            });
        self
    }
    /// Whether it may change its own subscriptions or only see them.
    pub fn portal_edit_subscriptions<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PortalEditAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_edit_subscriptions = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for portal_edit_subscriptions: {e}"
                )
            });
        self
    }
    /// Whether it receives e-mails about its invoices.
    pub fn send_invoice_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_invoice_emails = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_invoice_emails: {e}")
            });
        self
    }
    /// Whether it receives e-mails about its payments.
    pub fn send_payment_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_payment_emails = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_payment_emails: {e}")
            });
        self
    }
    /// Whether it receives e-mails about its subscriptions.
    pub fn send_subscription_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_subscription_emails = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for send_subscription_emails: {e}"
                )
            });
        self
    }
}

impl TryFrom<ChildAccountAccess> for super::ChildAccountAccess {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChildAccountAccess,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            object: value.object?,
            portal_download_invoices: value.portal_download_invoices?,
            portal_edit_subscriptions: value.portal_edit_subscriptions?,
            send_invoice_emails: value.send_invoice_emails?,
            send_payment_emails: value.send_payment_emails?,
            send_subscription_emails: value.send_subscription_emails?,
        })
    }
}

impl From<super::ChildAccountAccess> for ChildAccountAccess {
    fn from(value: super::ChildAccountAccess) -> Self {
        Self {
            object: Ok(value.object),
            portal_download_invoices: Ok(value.portal_download_invoices),
            portal_edit_subscriptions: Ok(value.portal_edit_subscriptions),
            send_invoice_emails: Ok(value.send_invoice_emails),
            send_payment_emails: Ok(value.send_payment_emails),
            send_subscription_emails: Ok(value.send_subscription_emails),
        }
    }
}

/// A [`Contact`](crate::types::Contact) in the making.
#[derive(Clone, Debug)]
pub struct Contact {
    email: Result<String, String>,
    enabled: Result<bool, String>,
    first_name: Result<Option<String>, String>,
    id: Result<String, String>,
    label: Result<Option<String>, String>,
    last_name: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    send_account_email: Result<bool, String>,
    send_billing_email: Result<bool, String>,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            enabled: Err("no value supplied for enabled".to_string()),
            first_name: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            label: Ok(Default::default()),
            last_name: Ok(Default::default()),
            object: Ok(Default::default()),
            phone: Ok(Default::default()),
            send_account_email: Err(
                "no value supplied for send_account_email".to_string(),
            ),
            send_billing_email: Err(
                "no value supplied for send_billing_email".to_string(),
            ),
        }
    }
}

impl Contact {
    /// E-mail address, at most 70 characters.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Whether the contact is in use.
    pub fn enabled<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.enabled = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for enabled: {e}"));
        self
    }
    /// First name, at most 150 characters.
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    /// Identifier of the contact, at most 150 characters.
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
    /// Label of your own choice, at most 50 characters.
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
        self
    }
    /// Last name, at most 150 characters.
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    /// Type of this object, `contact`. On the wire, though in no published specification.
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
    /// Phone number, at most 50 characters.
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
    /// Whether the contact receives e-mails about the account.
    pub fn send_account_email<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_account_email = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_account_email: {e}")
            });
        self
    }
    /// Whether the contact receives e-mails about billing.
    pub fn send_billing_email<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_billing_email = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_billing_email: {e}")
            });
        self
    }
}

impl TryFrom<Contact> for super::Contact {
    type Error = super::error::ConversionError;
    fn try_from(value: Contact) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            enabled: value.enabled?,
            first_name: value.first_name?,
            id: value.id?,
            label: value.label?,
            last_name: value.last_name?,
            object: value.object?,
            phone: value.phone?,
            send_account_email: value.send_account_email?,
            send_billing_email: value.send_billing_email?,
        })
    }
}

impl From<super::Contact> for Contact {
    fn from(value: super::Contact) -> Self {
        Self {
            email: Ok(value.email),
            enabled: Ok(value.enabled),
            first_name: Ok(value.first_name),
            id: Ok(value.id),
            label: Ok(value.label),
            last_name: Ok(value.last_name),
            object: Ok(value.object),
            phone: Ok(value.phone),
            send_account_email: Ok(value.send_account_email),
            send_billing_email: Ok(value.send_billing_email),
        }
    }
}

/// A [`CreatePortalSessionCustomer`](crate::types::CreatePortalSessionCustomer) in the making.
#[derive(Clone, Debug)]
pub struct CreatePortalSessionCustomer {
    id: Result<String, String>,
}

impl Default for CreatePortalSessionCustomer {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
        }
    }
}

impl CreatePortalSessionCustomer {
    /// Identifier of the customer, who must exist. At most 50 characters.
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
}

impl TryFrom<CreatePortalSessionCustomer> for super::CreatePortalSessionCustomer {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreatePortalSessionCustomer,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self { id: value.id? })
    }
}

impl From<super::CreatePortalSessionCustomer> for CreatePortalSessionCustomer {
    fn from(value: super::CreatePortalSessionCustomer) -> Self {
        Self { id: Ok(value.id) }
    }
}

/// A [`CreatePortalSessionRequest`](crate::types::CreatePortalSessionRequest) in the making.
#[derive(Clone, Debug)]
pub struct CreatePortalSessionRequest {
    customer: Result<super::CreatePortalSessionCustomer, String>,
    forward_url: Result<Option<String>, String>,
    redirect_url: Result<Option<String>, String>,
}

impl Default for CreatePortalSessionRequest {
    fn default() -> Self {
        Self {
            customer: Err("no value supplied for customer".to_string()),
            forward_url: Ok(Default::default()),
            redirect_url: Ok(Default::default()),
        }
    }
}

impl CreatePortalSessionRequest {
    /// The customer to open the portal for.
    pub fn customer<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::CreatePortalSessionCustomer>,
        T::Error: ::std::fmt::Display,
    {
        self.customer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for customer: {e}"));
        self
    }
    /// Where `access_url` leads instead of the portal's home page, at most 250 characters. Not for the in-app portal.
    pub fn forward_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.forward_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for forward_url: {e}")
            });
        self
    }
    /// Where the user goes after logging out of the portal, at most 250 characters. Optional in the vendor's schema, yet asked for by its text: leave it out for the in-app portal only.
    pub fn redirect_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.redirect_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for redirect_url: {e}")
            });
        self
    }
}

impl TryFrom<CreatePortalSessionRequest> for super::CreatePortalSessionRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreatePortalSessionRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            customer: value.customer?,
            forward_url: value.forward_url?,
            redirect_url: value.redirect_url?,
        })
    }
}

impl From<super::CreatePortalSessionRequest> for CreatePortalSessionRequest {
    fn from(value: super::CreatePortalSessionRequest) -> Self {
        Self {
            customer: Ok(value.customer),
            forward_url: Ok(value.forward_url),
            redirect_url: Ok(value.redirect_url),
        }
    }
}

/// A [`Customer`](crate::types::Customer) in the making.
#[derive(Clone, Debug)]
pub struct Customer {
    active_id: Result<Option<String>, String>,
    allow_direct_debit: Result<bool, String>,
    auto_close_invoices: Result<Option<bool>, String>,
    auto_collection: Result<::chargebee_client::open::AutoCollection, String>,
    backup_payment_source_id: Result<Option<String>, String>,
    balances: Result<Option<Vec<super::CustomerBalance>>, String>,
    billing_address: Result<Option<super::BillingAddress>, String>,
    billing_date: Result<Option<i32>, String>,
    billing_date_mode: Result<Option<::chargebee_client::open::BillingDateMode>, String>,
    billing_day_of_week: Result<
        Option<::chargebee_client::open::BillingDayOfWeek>,
        String,
    >,
    billing_day_of_week_mode: Result<
        Option<::chargebee_client::open::BillingDayOfWeekMode>,
        String,
    >,
    billing_month: Result<Option<i32>, String>,
    brand_id: Result<Option<String>, String>,
    business_customer_without_vat_number: Result<Option<bool>, String>,
    business_entity_id: Result<Option<String>, String>,
    card_status: Result<Option<::chargebee_client::open::CardStatus>, String>,
    channel: Result<Option<::chargebee_client::open::Channel>, String>,
    child_account_access: Result<Option<super::ChildAccountAccess>, String>,
    client_profile_id: Result<Option<String>, String>,
    company: Result<Option<String>, String>,
    consolidated_invoicing: Result<Option<bool>, String>,
    contacts: Result<Option<Vec<super::Contact>>, String>,
    created_at: Result<::progenitor_client::Timestamp, String>,
    created_from_ip: Result<Option<String>, String>,
    customer_type: Result<Option<::chargebee_client::open::CustomerType>, String>,
    deleted: Result<bool, String>,
    einvoicing_method: Result<
        Option<::chargebee_client::open::EinvoicingMethod>,
        String,
    >,
    email: Result<Option<String>, String>,
    entity_code: Result<Option<::chargebee_client::open::EntityCode>, String>,
    entity_identifier_scheme: Result<Option<String>, String>,
    entity_identifier_standard: Result<Option<String>, String>,
    entity_identifiers: Result<Option<Vec<super::EntityIdentifier>>, String>,
    excess_payments: Result<i64, String>,
    exempt_number: Result<Option<String>, String>,
    exemption_details: Result<Option<::serde_json::Value>, String>,
    first_name: Result<Option<String>, String>,
    fraud_flag: Result<Option<::chargebee_client::open::FraudFlag>, String>,
    id: Result<String, String>,
    invoice_notes: Result<Option<String>, String>,
    is_einvoice_enabled: Result<Option<bool>, String>,
    is_location_valid: Result<Option<bool>, String>,
    last_name: Result<Option<String>, String>,
    locale: Result<Option<String>, String>,
    meta_data: Result<Option<::serde_json::Value>, String>,
    net_term_days: Result<i32, String>,
    object: Result<Option<String>, String>,
    offline_payment_method: Result<
        Option<::chargebee_client::open::OfflinePaymentMethod>,
        String,
    >,
    parent_account_access: Result<Option<super::ParentAccountAccess>, String>,
    payment_method: Result<Option<super::PaymentMethod>, String>,
    phone: Result<Option<String>, String>,
    pii_cleared: Result<Option<::chargebee_client::open::PiiCleared>, String>,
    preferred_currency_code: Result<Option<String>, String>,
    primary_payment_source_id: Result<Option<String>, String>,
    promotional_credits: Result<i64, String>,
    referral_urls: Result<Option<Vec<super::ReferralUrl>>, String>,
    refundable_credits: Result<i64, String>,
    registered_for_gst: Result<Option<bool>, String>,
    relationship: Result<Option<super::CustomerRelationship>, String>,
    resource_version: Result<Option<i64>, String>,
    tax_providers_fields: Result<Option<Vec<super::TaxProvidersField>>, String>,
    taxability: Result<Option<::chargebee_client::open::Taxability>, String>,
    unbilled_charges: Result<i64, String>,
    updated_at: Result<Option<::progenitor_client::Timestamp>, String>,
    use_default_hierarchy_settings: Result<Option<bool>, String>,
    vat_number: Result<Option<String>, String>,
    vat_number_prefix: Result<Option<String>, String>,
    vat_number_status: Result<Option<::chargebee_client::open::VatNumberStatus>, String>,
    vat_number_validated_time: Result<Option<::progenitor_client::Timestamp>, String>,
    extra: Result<::serde_json::Map<String, ::serde_json::Value>, String>,
}

impl Default for Customer {
    fn default() -> Self {
        Self {
            active_id: Ok(Default::default()),
            allow_direct_debit: Err(
                "no value supplied for allow_direct_debit".to_string(),
            ),
            auto_close_invoices: Ok(Default::default()),
            auto_collection: Err("no value supplied for auto_collection".to_string()),
            backup_payment_source_id: Ok(Default::default()),
            balances: Ok(Default::default()),
            billing_address: Ok(Default::default()),
            billing_date: Ok(Default::default()),
            billing_date_mode: Ok(Default::default()),
            billing_day_of_week: Ok(Default::default()),
            billing_day_of_week_mode: Ok(Default::default()),
            billing_month: Ok(Default::default()),
            brand_id: Ok(Default::default()),
            business_customer_without_vat_number: Ok(Default::default()),
            business_entity_id: Ok(Default::default()),
            card_status: Ok(Default::default()),
            channel: Ok(Default::default()),
            child_account_access: Ok(Default::default()),
            client_profile_id: Ok(Default::default()),
            company: Ok(Default::default()),
            consolidated_invoicing: Ok(Default::default()),
            contacts: Ok(Default::default()),
            created_at: Err("no value supplied for created_at".to_string()),
            created_from_ip: Ok(Default::default()),
            customer_type: Ok(Default::default()),
            deleted: Err("no value supplied for deleted".to_string()),
            einvoicing_method: Ok(Default::default()),
            email: Ok(Default::default()),
            entity_code: Ok(Default::default()),
            entity_identifier_scheme: Ok(Default::default()),
            entity_identifier_standard: Ok(Default::default()),
            entity_identifiers: Ok(Default::default()),
            excess_payments: Err("no value supplied for excess_payments".to_string()),
            exempt_number: Ok(Default::default()),
            exemption_details: Ok(Default::default()),
            first_name: Ok(Default::default()),
            fraud_flag: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            invoice_notes: Ok(Default::default()),
            is_einvoice_enabled: Ok(Default::default()),
            is_location_valid: Ok(Default::default()),
            last_name: Ok(Default::default()),
            locale: Ok(Default::default()),
            meta_data: Ok(Default::default()),
            net_term_days: Err("no value supplied for net_term_days".to_string()),
            object: Ok(Default::default()),
            offline_payment_method: Ok(Default::default()),
            parent_account_access: Ok(Default::default()),
            payment_method: Ok(Default::default()),
            phone: Ok(Default::default()),
            pii_cleared: Ok(Default::default()),
            preferred_currency_code: Ok(Default::default()),
            primary_payment_source_id: Ok(Default::default()),
            promotional_credits: Err(
                "no value supplied for promotional_credits".to_string(),
            ),
            referral_urls: Ok(Default::default()),
            refundable_credits: Err(
                "no value supplied for refundable_credits".to_string(),
            ),
            registered_for_gst: Ok(Default::default()),
            relationship: Ok(Default::default()),
            resource_version: Ok(Default::default()),
            tax_providers_fields: Ok(Default::default()),
            taxability: Ok(Default::default()),
            unbilled_charges: Err("no value supplied for unbilled_charges".to_string()),
            updated_at: Ok(Default::default()),
            use_default_hierarchy_settings: Ok(Default::default()),
            vat_number: Ok(Default::default()),
            vat_number_prefix: Ok(Default::default()),
            vat_number_status: Ok(Default::default()),
            vat_number_validated_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl Customer {
    /// Identifier of the active version of this customer.
    pub fn active_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.active_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for active_id: {e}"));
        self
    }
    /// Whether the customer may pay by direct debit.
    pub fn allow_direct_debit<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_direct_debit = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for allow_direct_debit: {e}")
            });
        self
    }
    /// Whether invoices are closed automatically, which overrides the site's setting.
    pub fn auto_close_invoices<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_close_invoices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_close_invoices: {e}")
            });
        self
    }
    /// Whether invoices are charged automatically.
    pub fn auto_collection<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::AutoCollection>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_collection = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_collection: {e}")
            });
        self
    }
    /// Identifier of the payment source that is charged if the first one fails.
    pub fn backup_payment_source_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.backup_payment_source_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for backup_payment_source_id: {e}"
                )
            });
        self
    }
    /// The four balances by currency.
    pub fn balances<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::CustomerBalance>>>,
        T::Error: ::std::fmt::Display,
    {
        self.balances = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for balances: {e}"));
        self
    }
    /// Billing address of the customer.
    pub fn billing_address<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::BillingAddress>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_address: {e}")
            });
        self
    }
    /// Day of the month on which calendar billing renews, for a month's or a year's period.
    pub fn billing_date<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_date: {e}")
            });
        self
    }
    /// Where `billing_date` comes from.
    pub fn billing_date_mode<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::BillingDateMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_date_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_date_mode: {e}")
            });
        self
    }
    /// Day of the week on which calendar billing renews, for a week's period.
    pub fn billing_day_of_week<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::BillingDayOfWeek>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_day_of_week = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_day_of_week: {e}")
            });
        self
    }
    /// Where `billing_day_of_week` comes from.
    pub fn billing_day_of_week_mode<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::BillingDayOfWeekMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_day_of_week_mode = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for billing_day_of_week_mode: {e}"
                )
            });
        self
    }
    /// Month, from 1, in which calendar billing renews, for a year's period.
    pub fn billing_month<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_month = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_month: {e}")
            });
        self
    }
    /// Identifier of the brand that the customer belongs to.
    pub fn brand_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.brand_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for brand_id: {e}"));
        self
    }
    /// Whether the customer is a business that has no VAT number.
    pub fn business_customer_without_vat_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.business_customer_without_vat_number = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for business_customer_without_vat_number: {e}"
                )
            });
        self
    }
    /// Identifier of the customer's business entity, at most 50 characters.
    pub fn business_entity_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.business_entity_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for business_entity_id: {e}")
            });
        self
    }
    /// State of the customer's card.
    pub fn card_status<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::CardStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.card_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for card_status: {e}")
            });
        self
    }
    /// Where the customer was created.
    pub fn channel<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::Channel>>,
        T::Error: ::std::fmt::Display,
    {
        self.channel = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for channel: {e}"));
        self
    }
    /// What this customer may do and is told as a child account.
    pub fn child_account_access<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::ChildAccountAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.child_account_access = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for child_account_access: {e}")
            });
        self
    }
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    pub fn client_profile_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.client_profile_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for client_profile_id: {e}")
            });
        self
    }
    /// Name of the company, at most 250 characters.
    pub fn company<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.company = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for company: {e}"));
        self
    }
    /// Whether charges of one day share one invoice, which overrides the site's setting.
    pub fn consolidated_invoicing<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.consolidated_invoicing = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for consolidated_invoicing: {e}"
                )
            });
        self
    }
    /// Contacts of the customer.
    pub fn contacts<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::Contact>>>,
        T::Error: ::std::fmt::Display,
    {
        self.contacts = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contacts: {e}"));
        self
    }
    /// When the customer was created, in seconds since 1970 (UTC).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created_at: {e}"));
        self
    }
    /// IP address that the customer was created from, at most 50 characters.
    pub fn created_from_ip<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_from_ip = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for created_from_ip: {e}")
            });
        self
    }
    /// Kind of customer, for taxes on communication services.
    pub fn customer_type<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::CustomerType>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_type: {e}")
            });
        self
    }
    /// Whether the customer was deleted.
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
    /// How electronic invoices are sent.
    pub fn einvoicing_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::EinvoicingMethod>>,
        T::Error: ::std::fmt::Display,
    {
        self.einvoicing_method = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for einvoicing_method: {e}")
            });
        self
    }
    /// E-mail address, at most 70 characters.
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
    /// Why the customer is exempt, in Avalara's code.
    pub fn entity_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::EntityCode>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for entity_code: {e}")
            });
        self
    }
    /// Scheme of the customer's address in electronic invoicing, at most 50 characters.
    pub fn entity_identifier_scheme<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_identifier_scheme = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for entity_identifier_scheme: {e}"
                )
            });
        self
    }
    /// Standard that the scheme belongs to, at most 50 characters.
    pub fn entity_identifier_standard<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_identifier_standard = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for entity_identifier_standard: {e}"
                )
            });
        self
    }
    /// Further addresses of the customer in electronic invoicing.
    pub fn entity_identifiers<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::EntityIdentifier>>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_identifiers = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for entity_identifiers: {e}")
            });
        self
    }
    /// Payments that no invoice has used, in the currency's minor unit.
    pub fn excess_payments<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.excess_payments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for excess_payments: {e}")
            });
        self
    }
    /// Number of the exemption certificate, at most 100 characters.
    pub fn exempt_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.exempt_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for exempt_number: {e}")
            });
        self
    }
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON.
    pub fn exemption_details<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.exemption_details = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for exemption_details: {e}")
            });
        self
    }
    /// First name, at most 150 characters.
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    /// How far the customer is suspected of fraud.
    pub fn fraud_flag<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::FraudFlag>>,
        T::Error: ::std::fmt::Display,
    {
        self.fraud_flag = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for fraud_flag: {e}"));
        self
    }
    /// Identifier of the customer, at most 50 characters.
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
    /// Note printed on every invoice of the customer, at most 2000 characters.
    pub fn invoice_notes<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.invoice_notes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for invoice_notes: {e}")
            });
        self
    }
    /// Whether electronic invoices are made for the customer.
    pub fn is_einvoice_enabled<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_einvoice_enabled = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for is_einvoice_enabled: {e}")
            });
        self
    }
    /// Whether the customer's location was found valid for taxes.
    pub fn is_location_valid<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_location_valid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for is_location_valid: {e}")
            });
        self
    }
    /// Last name, at most 150 characters.
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    /// Language in which the customer is addressed, at most 50 characters.
    pub fn locale<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.locale = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for locale: {e}"));
        self
    }
    /// Data of your own about the customer, as free JSON.
    pub fn meta_data<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.meta_data = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for meta_data: {e}"));
        self
    }
    /// Days between the date of an invoice and its due date.
    pub fn net_term_days<T>(mut self, value: T) -> Self
    where
        T: TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.net_term_days = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for net_term_days: {e}")
            });
        self
    }
    /// Type of this object, `customer`. On the wire, though in no published specification.
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
    /// How the customer prefers to pay when invoices are not charged automatically.
    pub fn offline_payment_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::OfflinePaymentMethod>>,
        T::Error: ::std::fmt::Display,
    {
        self.offline_payment_method = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for offline_payment_method: {e}"
                )
            });
        self
    }
    /// What the parent account may do and is told about this customer.
    pub fn parent_account_access<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::ParentAccountAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_account_access = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for parent_account_access: {e}")
            });
        self
    }
    /// The customer's primary payment method.
    pub fn payment_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::PaymentMethod>>,
        T::Error: ::std::fmt::Display,
    {
        self.payment_method = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for payment_method: {e}")
            });
        self
    }
    /// Phone number, at most 50 characters.
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
    /// Whether the personal data of the customer was cleared.
    pub fn pii_cleared<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PiiCleared>>,
        T::Error: ::std::fmt::Display,
    {
        self.pii_cleared = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for pii_cleared: {e}")
            });
        self
    }
    /// Currency in which the customer prefers to be billed, ISO 4217, three letters.
    pub fn preferred_currency_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.preferred_currency_code = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for preferred_currency_code: {e}"
                )
            });
        self
    }
    /// Identifier of the payment source that is charged first.
    pub fn primary_payment_source_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.primary_payment_source_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for primary_payment_source_id: {e}"
                )
            });
        self
    }
    /// Balance of promotional credits, in the currency's minor unit.
    pub fn promotional_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.promotional_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for promotional_credits: {e}")
            });
        self
    }
    /// URLs by which the customer refers others.
    pub fn referral_urls<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::ReferralUrl>>>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_urls = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_urls: {e}")
            });
        self
    }
    /// Balance of refundable credits, in the currency's minor unit.
    pub fn refundable_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.refundable_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for refundable_credits: {e}")
            });
        self
    }
    /// Whether the customer is registered for GST (Australia).
    pub fn registered_for_gst<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.registered_for_gst = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for registered_for_gst: {e}")
            });
        self
    }
    /// Place of the customer in an account hierarchy.
    pub fn relationship<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::CustomerRelationship>>,
        T::Error: ::std::fmt::Display,
    {
        self.relationship = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for relationship: {e}")
            });
        self
    }
    /// Version of this resource, in milliseconds since 1970 (UTC), unlike every other time here. A larger one is newer.
    pub fn resource_version<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.resource_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for resource_version: {e}")
            });
        self
    }
    /// Fields that tax providers want about the customer.
    pub fn tax_providers_fields<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::TaxProvidersField>>>,
        T::Error: ::std::fmt::Display,
    {
        self.tax_providers_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for tax_providers_fields: {e}")
            });
        self
    }
    /// Whether the customer pays taxes.
    pub fn taxability<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::Taxability>>,
        T::Error: ::std::fmt::Display,
    {
        self.taxability = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for taxability: {e}"));
        self
    }
    /// Charges that are not invoiced yet, in the currency's minor unit.
    pub fn unbilled_charges<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.unbilled_charges = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for unbilled_charges: {e}")
            });
        self
    }
    /// When the customer was last changed, in seconds since 1970 (UTC).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
        self
    }
    /// Whether the site's settings for account hierarchies hold for this customer.
    pub fn use_default_hierarchy_settings<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.use_default_hierarchy_settings = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for use_default_hierarchy_settings: {e}"
                )
            });
        self
    }
    /// Number of the VAT or other tax registration, at most 20 characters.
    pub fn vat_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for vat_number: {e}"));
        self
    }
    /// What stands in front of the VAT number instead of the country's two letters, for Northern Ireland. At most 10 characters.
    pub fn vat_number_prefix<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number_prefix = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for vat_number_prefix: {e}")
            });
        self
    }
    /// What the last validation of the VAT number found.
    pub fn vat_number_status<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::VatNumberStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for vat_number_status: {e}")
            });
        self
    }
    /// When the VAT number was last validated, in seconds since 1970 (UTC).
    pub fn vat_number_validated_time<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number_validated_time = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for vat_number_validated_time: {e}"
                )
            });
        self
    }
    /// Sets `extra`.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}

impl TryFrom<Customer> for super::Customer {
    type Error = super::error::ConversionError;
    fn try_from(value: Customer) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            active_id: value.active_id?,
            allow_direct_debit: value.allow_direct_debit?,
            auto_close_invoices: value.auto_close_invoices?,
            auto_collection: value.auto_collection?,
            backup_payment_source_id: value.backup_payment_source_id?,
            balances: value.balances?,
            billing_address: value.billing_address?,
            billing_date: value.billing_date?,
            billing_date_mode: value.billing_date_mode?,
            billing_day_of_week: value.billing_day_of_week?,
            billing_day_of_week_mode: value.billing_day_of_week_mode?,
            billing_month: value.billing_month?,
            brand_id: value.brand_id?,
            business_customer_without_vat_number: value
                .business_customer_without_vat_number?,
            business_entity_id: value.business_entity_id?,
            card_status: value.card_status?,
            channel: value.channel?,
            child_account_access: value.child_account_access?,
            client_profile_id: value.client_profile_id?,
            company: value.company?,
            consolidated_invoicing: value.consolidated_invoicing?,
            contacts: value.contacts?,
            created_at: value.created_at?,
            created_from_ip: value.created_from_ip?,
            customer_type: value.customer_type?,
            deleted: value.deleted?,
            einvoicing_method: value.einvoicing_method?,
            email: value.email?,
            entity_code: value.entity_code?,
            entity_identifier_scheme: value.entity_identifier_scheme?,
            entity_identifier_standard: value.entity_identifier_standard?,
            entity_identifiers: value.entity_identifiers?,
            excess_payments: value.excess_payments?,
            exempt_number: value.exempt_number?,
            exemption_details: value.exemption_details?,
            first_name: value.first_name?,
            fraud_flag: value.fraud_flag?,
            id: value.id?,
            invoice_notes: value.invoice_notes?,
            is_einvoice_enabled: value.is_einvoice_enabled?,
            is_location_valid: value.is_location_valid?,
            last_name: value.last_name?,
            locale: value.locale?,
            meta_data: value.meta_data?,
            net_term_days: value.net_term_days?,
            object: value.object?,
            offline_payment_method: value.offline_payment_method?,
            parent_account_access: value.parent_account_access?,
            payment_method: value.payment_method?,
            phone: value.phone?,
            pii_cleared: value.pii_cleared?,
            preferred_currency_code: value.preferred_currency_code?,
            primary_payment_source_id: value.primary_payment_source_id?,
            promotional_credits: value.promotional_credits?,
            referral_urls: value.referral_urls?,
            refundable_credits: value.refundable_credits?,
            registered_for_gst: value.registered_for_gst?,
            relationship: value.relationship?,
            resource_version: value.resource_version?,
            tax_providers_fields: value.tax_providers_fields?,
            taxability: value.taxability?,
            unbilled_charges: value.unbilled_charges?,
            updated_at: value.updated_at?,
            use_default_hierarchy_settings: value.use_default_hierarchy_settings?,
            vat_number: value.vat_number?,
            vat_number_prefix: value.vat_number_prefix?,
            vat_number_status: value.vat_number_status?,
            vat_number_validated_time: value.vat_number_validated_time?,
            extra: value.extra?,
        })
    }
}

impl From<super::Customer> for Customer {
    fn from(value: super::Customer) -> Self {
        Self {
            active_id: Ok(value.active_id),
            allow_direct_debit: Ok(value.allow_direct_debit),
            auto_close_invoices: Ok(value.auto_close_invoices),
            auto_collection: Ok(value.auto_collection),
            backup_payment_source_id: Ok(value.backup_payment_source_id),
            balances: Ok(value.balances),
            billing_address: Ok(value.billing_address),
            billing_date: Ok(value.billing_date),
            billing_date_mode: Ok(value.billing_date_mode),
            billing_day_of_week: Ok(value.billing_day_of_week),
            billing_day_of_week_mode: Ok(value.billing_day_of_week_mode),
            billing_month: Ok(value.billing_month),
            brand_id: Ok(value.brand_id),
            business_customer_without_vat_number: Ok(
                value.business_customer_without_vat_number,
            ),
            business_entity_id: Ok(value.business_entity_id),
            card_status: Ok(value.card_status),
            channel: Ok(value.channel),
            child_account_access: Ok(value.child_account_access),
            client_profile_id: Ok(value.client_profile_id),
            company: Ok(value.company),
            consolidated_invoicing: Ok(value.consolidated_invoicing),
            contacts: Ok(value.contacts),
            created_at: Ok(value.created_at),
            created_from_ip: Ok(value.created_from_ip),
            customer_type: Ok(value.customer_type),
            deleted: Ok(value.deleted),
            einvoicing_method: Ok(value.einvoicing_method),
            email: Ok(value.email),
            entity_code: Ok(value.entity_code),
            entity_identifier_scheme: Ok(value.entity_identifier_scheme),
            entity_identifier_standard: Ok(value.entity_identifier_standard),
            entity_identifiers: Ok(value.entity_identifiers),
            excess_payments: Ok(value.excess_payments),
            exempt_number: Ok(value.exempt_number),
            exemption_details: Ok(value.exemption_details),
            first_name: Ok(value.first_name),
            fraud_flag: Ok(value.fraud_flag),
            id: Ok(value.id),
            invoice_notes: Ok(value.invoice_notes),
            is_einvoice_enabled: Ok(value.is_einvoice_enabled),
            is_location_valid: Ok(value.is_location_valid),
            last_name: Ok(value.last_name),
            locale: Ok(value.locale),
            meta_data: Ok(value.meta_data),
            net_term_days: Ok(value.net_term_days),
            object: Ok(value.object),
            offline_payment_method: Ok(value.offline_payment_method),
            parent_account_access: Ok(value.parent_account_access),
            payment_method: Ok(value.payment_method),
            phone: Ok(value.phone),
            pii_cleared: Ok(value.pii_cleared),
            preferred_currency_code: Ok(value.preferred_currency_code),
            primary_payment_source_id: Ok(value.primary_payment_source_id),
            promotional_credits: Ok(value.promotional_credits),
            referral_urls: Ok(value.referral_urls),
            refundable_credits: Ok(value.refundable_credits),
            registered_for_gst: Ok(value.registered_for_gst),
            relationship: Ok(value.relationship),
            resource_version: Ok(value.resource_version),
            tax_providers_fields: Ok(value.tax_providers_fields),
            taxability: Ok(value.taxability),
            unbilled_charges: Ok(value.unbilled_charges),
            updated_at: Ok(value.updated_at),
            use_default_hierarchy_settings: Ok(value.use_default_hierarchy_settings),
            vat_number: Ok(value.vat_number),
            vat_number_prefix: Ok(value.vat_number_prefix),
            vat_number_status: Ok(value.vat_number_status),
            vat_number_validated_time: Ok(value.vat_number_validated_time),
            extra: Ok(value.extra),
        }
    }
}

/// A [`CustomerBalance`](crate::types::CustomerBalance) in the making.
#[derive(Clone, Debug)]
pub struct CustomerBalance {
    balance_currency_code: Result<String, String>,
    business_entity_id: Result<Option<String>, String>,
    currency_code: Result<String, String>,
    excess_payments: Result<i64, String>,
    object: Result<Option<String>, String>,
    promotional_credits: Result<i64, String>,
    refundable_credits: Result<i64, String>,
    unbilled_charges: Result<i64, String>,
}

impl Default for CustomerBalance {
    fn default() -> Self {
        Self {
            balance_currency_code: Err(
                "no value supplied for balance_currency_code".to_string(),
            ),
            business_entity_id: Ok(Default::default()),
            currency_code: Err("no value supplied for currency_code".to_string()),
            excess_payments: Err("no value supplied for excess_payments".to_string()),
            object: Ok(Default::default()),
            promotional_credits: Err(
                "no value supplied for promotional_credits".to_string(),
            ),
            refundable_credits: Err(
                "no value supplied for refundable_credits".to_string(),
            ),
            unbilled_charges: Err("no value supplied for unbilled_charges".to_string()),
        }
    }
}

impl CustomerBalance {
    /// Currency code, ISO 4217, three letters.
    pub fn balance_currency_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.balance_currency_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for balance_currency_code: {e}")
            });
        self
    }
    /// Identifier of the business entity that the balances belong to, at most 50 characters.
    pub fn business_entity_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.business_entity_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for business_entity_id: {e}")
            });
        self
    }
    /// Currency of the balances, ISO 4217, three letters.
    pub fn currency_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.currency_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for currency_code: {e}")
            });
        self
    }
    /// Payments that no invoice has used, in the currency's minor unit.
    pub fn excess_payments<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.excess_payments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for excess_payments: {e}")
            });
        self
    }
    /// Type of this object. On the wire, though in no published specification.
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
    /// Balance of promotional credits, in the currency's minor unit.
    pub fn promotional_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.promotional_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for promotional_credits: {e}")
            });
        self
    }
    /// Balance of refundable credits, in the currency's minor unit.
    pub fn refundable_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.refundable_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for refundable_credits: {e}")
            });
        self
    }
    /// Charges that are not invoiced yet, in the currency's minor unit.
    pub fn unbilled_charges<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.unbilled_charges = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for unbilled_charges: {e}")
            });
        self
    }
}

impl TryFrom<CustomerBalance> for super::CustomerBalance {
    type Error = super::error::ConversionError;
    fn try_from(value: CustomerBalance) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            balance_currency_code: value.balance_currency_code?,
            business_entity_id: value.business_entity_id?,
            currency_code: value.currency_code?,
            excess_payments: value.excess_payments?,
            object: value.object?,
            promotional_credits: value.promotional_credits?,
            refundable_credits: value.refundable_credits?,
            unbilled_charges: value.unbilled_charges?,
        })
    }
}

impl From<super::CustomerBalance> for CustomerBalance {
    fn from(value: super::CustomerBalance) -> Self {
        Self {
            balance_currency_code: Ok(value.balance_currency_code),
            business_entity_id: Ok(value.business_entity_id),
            currency_code: Ok(value.currency_code),
            excess_payments: Ok(value.excess_payments),
            object: Ok(value.object),
            promotional_credits: Ok(value.promotional_credits),
            refundable_credits: Ok(value.refundable_credits),
            unbilled_charges: Ok(value.unbilled_charges),
        }
    }
}

/// A [`CustomerRelationship`](crate::types::CustomerRelationship) in the making.
#[derive(Clone, Debug)]
pub struct CustomerRelationship {
    invoice_owner_id: Result<String, String>,
    object: Result<Option<String>, String>,
    parent_id: Result<Option<String>, String>,
    payment_owner_id: Result<String, String>,
}

impl Default for CustomerRelationship {
    fn default() -> Self {
        Self {
            invoice_owner_id: Err("no value supplied for invoice_owner_id".to_string()),
            object: Ok(Default::default()),
            parent_id: Ok(Default::default()),
            payment_owner_id: Err("no value supplied for payment_owner_id".to_string()),
        }
    }
}

impl CustomerRelationship {
    /// Identifier of the customer who receives the invoices.
    pub fn invoice_owner_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.invoice_owner_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for invoice_owner_id: {e}")
            });
        self
    }
    /// Type of this object. On the wire, though in no published specification.
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
    /// Identifier of the parent customer.
    pub fn parent_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for parent_id: {e}"));
        self
    }
    /// Identifier of the customer who pays.
    pub fn payment_owner_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.payment_owner_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for payment_owner_id: {e}")
            });
        self
    }
}

impl TryFrom<CustomerRelationship> for super::CustomerRelationship {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CustomerRelationship,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            invoice_owner_id: value.invoice_owner_id?,
            object: value.object?,
            parent_id: value.parent_id?,
            payment_owner_id: value.payment_owner_id?,
        })
    }
}

impl From<super::CustomerRelationship> for CustomerRelationship {
    fn from(value: super::CustomerRelationship) -> Self {
        Self {
            invoice_owner_id: Ok(value.invoice_owner_id),
            object: Ok(value.object),
            parent_id: Ok(value.parent_id),
            payment_owner_id: Ok(value.payment_owner_id),
        }
    }
}

/// A [`CustomerResponse`](crate::types::CustomerResponse) in the making.
#[derive(Clone, Debug)]
pub struct CustomerResponse {
    card: Result<Option<super::Card>, String>,
    customer: Result<super::Customer, String>,
}

impl Default for CustomerResponse {
    fn default() -> Self {
        Self {
            card: Ok(Default::default()),
            customer: Err("no value supplied for customer".to_string()),
        }
    }
}

impl CustomerResponse {
    /// The customer's primary card, if it is one.
    pub fn card<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::Card>>,
        T::Error: ::std::fmt::Display,
    {
        self.card = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for card: {e}"));
        self
    }
    /// The customer.
    pub fn customer<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::Customer>,
        T::Error: ::std::fmt::Display,
    {
        self.customer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for customer: {e}"));
        self
    }
}

impl TryFrom<CustomerResponse> for super::CustomerResponse {
    type Error = super::error::ConversionError;
    fn try_from(value: CustomerResponse) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            card: value.card?,
            customer: value.customer?,
        })
    }
}

impl From<super::CustomerResponse> for CustomerResponse {
    fn from(value: super::CustomerResponse) -> Self {
        Self {
            card: Ok(value.card),
            customer: Ok(value.customer),
        }
    }
}

/// A [`EntityIdentifier`](crate::types::EntityIdentifier) in the making.
#[derive(Clone, Debug)]
pub struct EntityIdentifier {
    id: Result<String, String>,
    object: Result<Option<String>, String>,
    scheme: Result<String, String>,
    standard: Result<Option<String>, String>,
    value: Result<Option<String>, String>,
}

impl Default for EntityIdentifier {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
            object: Ok(Default::default()),
            scheme: Err("no value supplied for scheme".to_string()),
            standard: Ok(Default::default()),
            value: Ok(Default::default()),
        }
    }
}

impl EntityIdentifier {
    /// Identifier of this entry, at most 40 characters.
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
    /// Type of this object. On the wire, though in no published specification.
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
    /// Scheme that the address follows, at most 50 characters.
    pub fn scheme<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.scheme = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scheme: {e}"));
        self
    }
    /// Standard that the scheme belongs to, at most 50 characters.
    pub fn standard<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.standard = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for standard: {e}"));
        self
    }
    /// The address itself, at most 50 characters.
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl TryFrom<EntityIdentifier> for super::EntityIdentifier {
    type Error = super::error::ConversionError;
    fn try_from(value: EntityIdentifier) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            object: value.object?,
            scheme: value.scheme?,
            standard: value.standard?,
            value: value.value?,
        })
    }
}

impl From<super::EntityIdentifier> for EntityIdentifier {
    fn from(value: super::EntityIdentifier) -> Self {
        Self {
            id: Ok(value.id),
            object: Ok(value.object),
            scheme: Ok(value.scheme),
            standard: Ok(value.standard),
            value: Ok(value.value),
        }
    }
}

/// A [`LinkedCustomer`](crate::types::LinkedCustomer) in the making.
#[derive(Clone, Debug)]
pub struct LinkedCustomer {
    customer_id: Result<String, String>,
    email: Result<Option<String>, String>,
    has_active_subscription: Result<bool, String>,
    has_billing_address: Result<bool, String>,
    has_payment_method: Result<bool, String>,
    object: Result<Option<String>, String>,
}

impl Default for LinkedCustomer {
    fn default() -> Self {
        Self {
            customer_id: Err("no value supplied for customer_id".to_string()),
            email: Ok(Default::default()),
            has_active_subscription: Err(
                "no value supplied for has_active_subscription".to_string(),
            ),
            has_billing_address: Err(
                "no value supplied for has_billing_address".to_string(),
            ),
            has_payment_method: Err(
                "no value supplied for has_payment_method".to_string(),
            ),
            object: Ok(Default::default()),
        }
    }
}

impl LinkedCustomer {
    /// Identifier of the customer, at most 50 characters.
    pub fn customer_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_id: {e}")
            });
        self
    }
    /// E-mail address of the customer, at most 70 characters.
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
    /// Whether the customer has at least one active subscription.
    pub fn has_active_subscription<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_active_subscription = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for has_active_subscription: {e}"
                )
            });
        self
    }
    /// Whether the customer has a billing address.
    pub fn has_billing_address<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_billing_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_billing_address: {e}")
            });
        self
    }
    /// Whether the customer has a payment method.
    pub fn has_payment_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_payment_method = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_payment_method: {e}")
            });
        self
    }
    /// Type of this object, `linked_customer`. On the wire, though in no published specification.
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

impl TryFrom<LinkedCustomer> for super::LinkedCustomer {
    type Error = super::error::ConversionError;
    fn try_from(value: LinkedCustomer) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            customer_id: value.customer_id?,
            email: value.email?,
            has_active_subscription: value.has_active_subscription?,
            has_billing_address: value.has_billing_address?,
            has_payment_method: value.has_payment_method?,
            object: value.object?,
        })
    }
}

impl From<super::LinkedCustomer> for LinkedCustomer {
    fn from(value: super::LinkedCustomer) -> Self {
        Self {
            customer_id: Ok(value.customer_id),
            email: Ok(value.email),
            has_active_subscription: Ok(value.has_active_subscription),
            has_billing_address: Ok(value.has_billing_address),
            has_payment_method: Ok(value.has_payment_method),
            object: Ok(value.object),
        }
    }
}

/// A [`ParentAccountAccess`](crate::types::ParentAccountAccess) in the making.
#[derive(Clone, Debug)]
pub struct ParentAccountAccess {
    object: Result<Option<String>, String>,
    portal_download_child_invoices: Result<
        Option<::chargebee_client::open::PortalAccess>,
        String,
    >,
    portal_edit_child_subscriptions: Result<
        Option<::chargebee_client::open::PortalAccess>,
        String,
    >,
    send_invoice_emails: Result<bool, String>,
    send_payment_emails: Result<bool, String>,
    send_subscription_emails: Result<bool, String>,
}

impl Default for ParentAccountAccess {
    fn default() -> Self {
        Self {
            object: Ok(Default::default()),
            portal_download_child_invoices: Ok(Default::default()),
            portal_edit_child_subscriptions: Ok(Default::default()),
            send_invoice_emails: Err(
                "no value supplied for send_invoice_emails".to_string(),
            ),
            send_payment_emails: Err(
                "no value supplied for send_payment_emails".to_string(),
            ),
            send_subscription_emails: Err(
                "no value supplied for send_subscription_emails".to_string(),
            ),
        }
    }
}

impl ParentAccountAccess {
    /// Type of this object. On the wire, though in no published specification.
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
    /// Whether it may see and download the child's invoices.
    pub fn portal_download_child_invoices<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PortalAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_download_child_invoices = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for portal_download_child_invoices: {e}"
                )
            });
        self
    }
    /// Whether it may see and change the child's subscriptions.
    pub fn portal_edit_child_subscriptions<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PortalAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_edit_child_subscriptions = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for portal_edit_child_subscriptions: {e}"
                )
            });
        self
    }
    /// Whether it receives e-mails about the child's invoices.
    pub fn send_invoice_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_invoice_emails = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_invoice_emails: {e}")
            });
        self
    }
    /// Whether it receives e-mails about the child's payments.
    pub fn send_payment_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_payment_emails = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_payment_emails: {e}")
            });
        self
    }
    /// Whether it receives e-mails about the child's subscriptions.
    pub fn send_subscription_emails<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.send_subscription_emails = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for send_subscription_emails: {e}"
                )
            });
        self
    }
}

impl TryFrom<ParentAccountAccess> for super::ParentAccountAccess {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ParentAccountAccess,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            object: value.object?,
            portal_download_child_invoices: value.portal_download_child_invoices?,
            portal_edit_child_subscriptions: value.portal_edit_child_subscriptions?,
            send_invoice_emails: value.send_invoice_emails?,
            send_payment_emails: value.send_payment_emails?,
            send_subscription_emails: value.send_subscription_emails?,
        })
    }
}

impl From<super::ParentAccountAccess> for ParentAccountAccess {
    fn from(value: super::ParentAccountAccess) -> Self {
        Self {
            object: Ok(value.object),
            portal_download_child_invoices: Ok(value.portal_download_child_invoices),
            portal_edit_child_subscriptions: Ok(value.portal_edit_child_subscriptions),
            send_invoice_emails: Ok(value.send_invoice_emails),
            send_payment_emails: Ok(value.send_payment_emails),
            send_subscription_emails: Ok(value.send_subscription_emails),
        }
    }
}

/// A [`PaymentMethod`](crate::types::PaymentMethod) in the making.
#[derive(Clone, Debug)]
pub struct PaymentMethod {
    gateway: Result<::chargebee_client::open::Gateway, String>,
    gateway_account_id: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    reference_id: Result<String, String>,
    status: Result<::chargebee_client::open::PaymentMethodStatus, String>,
    type_: Result<::chargebee_client::open::PaymentMethodType, String>,
}

impl Default for PaymentMethod {
    fn default() -> Self {
        Self {
            gateway: Err("no value supplied for gateway".to_string()),
            gateway_account_id: Ok(Default::default()),
            object: Ok(Default::default()),
            reference_id: Err("no value supplied for reference_id".to_string()),
            status: Err("no value supplied for status".to_string()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl PaymentMethod {
    /// Gateway that charges it.
    pub fn gateway<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::Gateway>,
        T::Error: ::std::fmt::Display,
    {
        self.gateway = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for gateway: {e}"));
        self
    }
    /// Identifier of the gateway account that it belongs to, at most 50 characters.
    pub fn gateway_account_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.gateway_account_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for gateway_account_id: {e}")
            });
        self
    }
    /// Type of this object, `payment_method`. On the wire, though in no published specification.
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
    /// Its identifier at the gateway: a billing agreement, a mandate, or a card in the vault. At most 200 characters.
    pub fn reference_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.reference_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for reference_id: {e}")
            });
        self
    }
    /// Whether it can be charged.
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::PaymentMethodStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    /// Kind of payment method.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::PaymentMethodType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<PaymentMethod> for super::PaymentMethod {
    type Error = super::error::ConversionError;
    fn try_from(value: PaymentMethod) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            gateway: value.gateway?,
            gateway_account_id: value.gateway_account_id?,
            object: value.object?,
            reference_id: value.reference_id?,
            status: value.status?,
            type_: value.type_?,
        })
    }
}

impl From<super::PaymentMethod> for PaymentMethod {
    fn from(value: super::PaymentMethod) -> Self {
        Self {
            gateway: Ok(value.gateway),
            gateway_account_id: Ok(value.gateway_account_id),
            object: Ok(value.object),
            reference_id: Ok(value.reference_id),
            status: Ok(value.status),
            type_: Ok(value.type_),
        }
    }
}

/// A [`PortalSession`](crate::types::PortalSession) in the making.
#[derive(Clone, Debug)]
pub struct PortalSession {
    access_url: Result<::progenitor_client::Secret, String>,
    created_at: Result<::progenitor_client::Timestamp, String>,
    customer_id: Result<String, String>,
    expires_at: Result<Option<::progenitor_client::Timestamp>, String>,
    id: Result<String, String>,
    linked_customers: Result<Option<Vec<super::LinkedCustomer>>, String>,
    login_at: Result<Option<::progenitor_client::Timestamp>, String>,
    login_ipaddress: Result<Option<String>, String>,
    logout_at: Result<Option<::progenitor_client::Timestamp>, String>,
    logout_ipaddress: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    redirect_url: Result<Option<String>, String>,
    status: Result<::chargebee_client::open::PortalSessionStatus, String>,
    token: Result<::progenitor_client::Secret, String>,
}

impl Default for PortalSession {
    fn default() -> Self {
        Self {
            access_url: Err("no value supplied for access_url".to_string()),
            created_at: Err("no value supplied for created_at".to_string()),
            customer_id: Err("no value supplied for customer_id".to_string()),
            expires_at: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            linked_customers: Ok(Default::default()),
            login_at: Ok(Default::default()),
            login_ipaddress: Ok(Default::default()),
            logout_at: Ok(Default::default()),
            logout_ipaddress: Ok(Default::default()),
            object: Ok(Default::default()),
            redirect_url: Ok(Default::default()),
            status: Err("no value supplied for status".to_string()),
            token: Err("no value supplied for token".to_string()),
        }
    }
}

impl PortalSession {
    /// URL to send the customer to. It works once and until `expires_at`. At most 550 characters. Secret.
    pub fn access_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.access_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for access_url: {e}"));
        self
    }
    /// When the session was created, in seconds since 1970 (UTC).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created_at: {e}"));
        self
    }
    /// Identifier of the customer, at most 50 characters.
    pub fn customer_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_id: {e}")
            });
        self
    }
    /// Until when `access_url` can be opened, in seconds since 1970 (UTC): one hour after the session was created.
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
    /// Identifier of the session, at most 70 characters.
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
    /// The customers that the session gives access to.
    pub fn linked_customers<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::LinkedCustomer>>>,
        T::Error: ::std::fmt::Display,
    {
        self.linked_customers = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for linked_customers: {e}")
            });
        self
    }
    /// When `access_url` was opened, in seconds since 1970 (UTC). Absent before.
    pub fn login_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.login_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for login_at: {e}"));
        self
    }
    /// IP address that `access_url` was opened from, at most 50 characters.
    pub fn login_ipaddress<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.login_ipaddress = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for login_ipaddress: {e}")
            });
        self
    }
    /// When the session was logged out, by the user or by API, in seconds since 1970 (UTC). Absent before.
    pub fn logout_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.logout_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for logout_at: {e}"));
        self
    }
    /// IP address that the session was logged out from, at most 50 characters.
    pub fn logout_ipaddress<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.logout_ipaddress = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for logout_ipaddress: {e}")
            });
        self
    }
    /// Type of this object, `portal_session`. On the wire, though in no published specification.
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
    /// Where the user goes after logging out of the portal, at most 250 characters.
    pub fn redirect_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.redirect_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for redirect_url: {e}")
            });
        self
    }
    /// Where the session stands in its life.
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::PortalSessionStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    /// Token that opens the portal without any further log-in. At most 70 characters. Secret.
    pub fn token<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.token = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for token: {e}"));
        self
    }
}

impl TryFrom<PortalSession> for super::PortalSession {
    type Error = super::error::ConversionError;
    fn try_from(value: PortalSession) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            access_url: value.access_url?,
            created_at: value.created_at?,
            customer_id: value.customer_id?,
            expires_at: value.expires_at?,
            id: value.id?,
            linked_customers: value.linked_customers?,
            login_at: value.login_at?,
            login_ipaddress: value.login_ipaddress?,
            logout_at: value.logout_at?,
            logout_ipaddress: value.logout_ipaddress?,
            object: value.object?,
            redirect_url: value.redirect_url?,
            status: value.status?,
            token: value.token?,
        })
    }
}

impl From<super::PortalSession> for PortalSession {
    fn from(value: super::PortalSession) -> Self {
        Self {
            access_url: Ok(value.access_url),
            created_at: Ok(value.created_at),
            customer_id: Ok(value.customer_id),
            expires_at: Ok(value.expires_at),
            id: Ok(value.id),
            linked_customers: Ok(value.linked_customers),
            login_at: Ok(value.login_at),
            login_ipaddress: Ok(value.login_ipaddress),
            logout_at: Ok(value.logout_at),
            logout_ipaddress: Ok(value.logout_ipaddress),
            object: Ok(value.object),
            redirect_url: Ok(value.redirect_url),
            status: Ok(value.status),
            token: Ok(value.token),
        }
    }
}

/// A [`PortalSessionResponse`](crate::types::PortalSessionResponse) in the making.
#[derive(Clone, Debug)]
pub struct PortalSessionResponse {
    portal_session: Result<super::PortalSession, String>,
}

impl Default for PortalSessionResponse {
    fn default() -> Self {
        Self {
            portal_session: Err("no value supplied for portal_session".to_string()),
        }
    }
}

impl PortalSessionResponse {
    /// The portal session.
    pub fn portal_session<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::PortalSession>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_session = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for portal_session: {e}")
            });
        self
    }
}

impl TryFrom<PortalSessionResponse> for super::PortalSessionResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PortalSessionResponse,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            portal_session: value.portal_session?,
        })
    }
}

impl From<super::PortalSessionResponse> for PortalSessionResponse {
    fn from(value: super::PortalSessionResponse) -> Self {
        Self {
            portal_session: Ok(value.portal_session),
        }
    }
}

/// A [`ReferralUrl`](crate::types::ReferralUrl) in the making.
#[derive(Clone, Debug)]
pub struct ReferralUrl {
    created_at: Result<::progenitor_client::Timestamp, String>,
    external_customer_id: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    referral_account_id: Result<String, String>,
    referral_campaign_id: Result<String, String>,
    referral_external_campaign_id: Result<Option<String>, String>,
    referral_sharing_url: Result<String, String>,
    referral_system: Result<::chargebee_client::open::ReferralSystem, String>,
    updated_at: Result<::progenitor_client::Timestamp, String>,
}

impl Default for ReferralUrl {
    fn default() -> Self {
        Self {
            created_at: Err("no value supplied for created_at".to_string()),
            external_customer_id: Ok(Default::default()),
            object: Ok(Default::default()),
            referral_account_id: Err(
                "no value supplied for referral_account_id".to_string(),
            ),
            referral_campaign_id: Err(
                "no value supplied for referral_campaign_id".to_string(),
            ),
            referral_external_campaign_id: Ok(Default::default()),
            referral_sharing_url: Err(
                "no value supplied for referral_sharing_url".to_string(),
            ),
            referral_system: Err("no value supplied for referral_system".to_string()),
            updated_at: Err("no value supplied for updated_at".to_string()),
        }
    }
}

impl ReferralUrl {
    /// When the URL was created, in seconds since 1970 (UTC).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created_at: {e}"));
        self
    }
    /// Identifier of the customer in the referral system.
    pub fn external_customer_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_customer_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_customer_id: {e}")
            });
        self
    }
    /// Type of this object. On the wire, though in no published specification.
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
    /// Identifier of the account in the referral system.
    pub fn referral_account_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_account_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_account_id: {e}")
            });
        self
    }
    /// Identifier of the campaign.
    pub fn referral_campaign_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_campaign_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_campaign_id: {e}")
            });
        self
    }
    /// Identifier of the campaign in the referral system.
    pub fn referral_external_campaign_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_external_campaign_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for referral_external_campaign_id: {e}"
                )
            });
        self
    }
    /// The URL to share.
    pub fn referral_sharing_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_sharing_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_sharing_url: {e}")
            });
        self
    }
    /// The referral system.
    pub fn referral_system<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::ReferralSystem>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_system = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_system: {e}")
            });
        self
    }
    /// When the URL was last changed, in seconds since 1970 (UTC).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
        self
    }
}

impl TryFrom<ReferralUrl> for super::ReferralUrl {
    type Error = super::error::ConversionError;
    fn try_from(value: ReferralUrl) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            created_at: value.created_at?,
            external_customer_id: value.external_customer_id?,
            object: value.object?,
            referral_account_id: value.referral_account_id?,
            referral_campaign_id: value.referral_campaign_id?,
            referral_external_campaign_id: value.referral_external_campaign_id?,
            referral_sharing_url: value.referral_sharing_url?,
            referral_system: value.referral_system?,
            updated_at: value.updated_at?,
        })
    }
}

impl From<super::ReferralUrl> for ReferralUrl {
    fn from(value: super::ReferralUrl) -> Self {
        Self {
            created_at: Ok(value.created_at),
            external_customer_id: Ok(value.external_customer_id),
            object: Ok(value.object),
            referral_account_id: Ok(value.referral_account_id),
            referral_campaign_id: Ok(value.referral_campaign_id),
            referral_external_campaign_id: Ok(value.referral_external_campaign_id),
            referral_sharing_url: Ok(value.referral_sharing_url),
            referral_system: Ok(value.referral_system),
            updated_at: Ok(value.updated_at),
        }
    }
}

/// A [`TaxProvidersField`](crate::types::TaxProvidersField) in the making.
#[derive(Clone, Debug)]
pub struct TaxProvidersField {
    field_id: Result<String, String>,
    field_value: Result<String, String>,
    object: Result<Option<String>, String>,
    provider_name: Result<String, String>,
}

impl Default for TaxProvidersField {
    fn default() -> Self {
        Self {
            field_id: Err("no value supplied for field_id".to_string()),
            field_value: Err("no value supplied for field_value".to_string()),
            object: Ok(Default::default()),
            provider_name: Err("no value supplied for provider_name".to_string()),
        }
    }
}

impl TaxProvidersField {
    /// Identifier of the field, at most 50 characters.
    pub fn field_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.field_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for field_id: {e}"));
        self
    }
    /// Value of the field, at most 50 characters.
    pub fn field_value<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.field_value = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for field_value: {e}")
            });
        self
    }
    /// Type of this object. On the wire, though in no published specification.
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
    /// Name of the tax provider, at most 50 characters.
    pub fn provider_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for provider_name: {e}")
            });
        self
    }
}

impl TryFrom<TaxProvidersField> for super::TaxProvidersField {
    type Error = super::error::ConversionError;
    fn try_from(
        value: TaxProvidersField,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            field_id: value.field_id?,
            field_value: value.field_value?,
            object: value.object?,
            provider_name: value.provider_name?,
        })
    }
}

impl From<super::TaxProvidersField> for TaxProvidersField {
    fn from(value: super::TaxProvidersField) -> Self {
        Self {
            field_id: Ok(value.field_id),
            field_value: Ok(value.field_value),
            object: Ok(value.object),
            provider_name: Ok(value.provider_name),
        }
    }
}
