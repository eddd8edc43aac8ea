// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// Builds a [`AddContactRequest`](crate::types::AddContactRequest).
#[derive(Clone, Debug)]
pub struct AddContactRequest {
    email: Result<String, String>,
    external_id: Result<Option<String>, String>,
    first_name: Result<Option<String>, String>,
    is_main: Result<Option<bool>, String>,
    last_name: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    position: Result<Option<::upflow_client::open::ContactPosition>, String>,
}

impl Default for AddContactRequest {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            external_id: Ok(Default::default()),
            first_name: Ok(Default::default()),
            is_main: Ok(Default::default()),
            last_name: Ok(Default::default()),
            phone: Ok(Default::default()),
            position: Ok(Default::default()),
        }
    }
}

impl AddContactRequest {
    /// E-mail address, which no other contact of the organization has.
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
    /// Identifier of the contact in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// First name.
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
    /// Whether this is the customer's main contact.
    pub fn is_main<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_main = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for is_main: {e}"));
        self
    }
    /// Last name.
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
    /// What the contact does at the customer's.
    pub fn position<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::upflow_client::open::ContactPosition>>,
        T::Error: ::std::fmt::Display,
    {
        self.position = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for position: {e}"));
        self
    }
}

impl TryFrom<AddContactRequest> for super::AddContactRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AddContactRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            external_id: value.external_id?,
            first_name: value.first_name?,
            is_main: value.is_main?,
            last_name: value.last_name?,
            phone: value.phone?,
            position: value.position?,
        })
    }
}

impl From<super::AddContactRequest> for AddContactRequest {
    fn from(value: super::AddContactRequest) -> Self {
        Self {
            email: Ok(value.email),
            external_id: Ok(value.external_id),
            first_name: Ok(value.first_name),
            is_main: Ok(value.is_main),
            last_name: Ok(value.last_name),
            phone: Ok(value.phone),
            position: Ok(value.position),
        }
    }
}

/// Builds a [`Address`](crate::types::Address).
#[derive(Clone, Debug)]
pub struct Address {
    address: Result<Option<String>, String>,
    city: Result<Option<String>, String>,
    country: Result<Option<String>, String>,
    state: Result<Option<String>, String>,
    zipcode: Result<Option<String>, String>,
}

impl Default for Address {
    fn default() -> Self {
        Self {
            address: Ok(Default::default()),
            city: Ok(Default::default()),
            country: Ok(Default::default()),
            state: Ok(Default::default()),
            zipcode: Ok(Default::default()),
        }
    }
}

impl Address {
    /// Street and number.
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
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
    /// Country.
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
    /// State or province.
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
    /// Postal code.
    pub fn zipcode<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zipcode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zipcode: {e}"));
        self
    }
}

impl TryFrom<Address> for super::Address {
    type Error = super::error::ConversionError;
    fn try_from(value: Address) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            city: value.city?,
            country: value.country?,
            state: value.state?,
            zipcode: value.zipcode?,
        })
    }
}

impl From<super::Address> for Address {
    fn from(value: super::Address) -> Self {
        Self {
            address: Ok(value.address),
            city: Ok(value.city),
            country: Ok(value.country),
            state: Ok(value.state),
            zipcode: Ok(value.zipcode),
        }
    }
}

/// Builds a [`AddressFields`](crate::types::AddressFields).
#[derive(Clone, Debug)]
pub struct AddressFields {
    address: Result<Option<String>, String>,
    city: Result<Option<String>, String>,
    country: Result<Option<String>, String>,
    state: Result<Option<String>, String>,
    zipcode: Result<Option<String>, String>,
}

impl Default for AddressFields {
    fn default() -> Self {
        Self {
            address: Ok(Default::default()),
            city: Ok(Default::default()),
            country: Ok(Default::default()),
            state: Ok(Default::default()),
            zipcode: Ok(Default::default()),
        }
    }
}

impl AddressFields {
    /// Street and number.
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
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
    /// Country.
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
    /// State or province.
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
    /// Postal code.
    pub fn zipcode<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zipcode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zipcode: {e}"));
        self
    }
}

impl TryFrom<AddressFields> for super::AddressFields {
    type Error = super::error::ConversionError;
    fn try_from(value: AddressFields) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            city: value.city?,
            country: value.country?,
            state: value.state?,
            zipcode: value.zipcode?,
        })
    }
}

impl From<super::AddressFields> for AddressFields {
    fn from(value: super::AddressFields) -> Self {
        Self {
            address: Ok(value.address),
            city: Ok(value.city),
            country: Ok(value.country),
            state: Ok(value.state),
            zipcode: Ok(value.zipcode),
        }
    }
}

/// Builds a [`ApiError`](crate::types::ApiError).
#[derive(Clone, Debug)]
pub struct ApiError {
    code: Result<Option<::serde_json::Value>, String>,
    error: Result<Option<::serde_json::Value>, String>,
    message: Result<Option<::serde_json::Value>, String>,
}

impl Default for ApiError {
    fn default() -> Self {
        Self {
            code: Ok(Default::default()),
            error: Ok(Default::default()),
            message: Ok(Default::default()),
        }
    }
}

impl ApiError {
    /// Code of the error, as a rule a text or a number.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What went wrong, or the name of it, as a rule a text.
    pub fn error<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.error = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error: {e}"));
        self
    }
    /// What went wrong, as a rule a text.
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
        self
    }
}

impl TryFrom<ApiError> for super::ApiError {
    type Error = super::error::ConversionError;
    fn try_from(value: ApiError) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            error: value.error?,
            message: value.message?,
        })
    }
}

impl From<super::ApiError> for ApiError {
    fn from(value: super::ApiError) -> Self {
        Self {
            code: Ok(value.code),
            error: Ok(value.error),
            message: Ok(value.message),
        }
    }
}

/// Builds a [`Contact`](crate::types::Contact).
#[derive(Clone, Debug)]
pub struct Contact {
    email: Result<Option<String>, String>,
    external_id: Result<Option<String>, String>,
    first_name: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
    is_main: Result<Option<bool>, String>,
    last_name: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    position: Result<Option<::upflow_client::open::ContactPosition>, String>,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            email: Ok(Default::default()),
            external_id: Ok(Default::default()),
            first_name: Ok(Default::default()),
            id: Ok(Default::default()),
            is_main: Ok(Default::default()),
            last_name: Ok(Default::default()),
            phone: Ok(Default::default()),
            position: Ok(Default::default()),
        }
    }
}

impl Contact {
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
    /// Identifier of the contact in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// First name.
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
    /// Upflow's identifier of the contact, a UUID.
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
    /// Whether this is the customer's main contact.
    pub fn is_main<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_main = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for is_main: {e}"));
        self
    }
    /// Last name.
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
    /// What the contact does at the customer's.
    pub fn position<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::upflow_client::open::ContactPosition>>,
        T::Error: ::std::fmt::Display,
    {
        self.position = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for position: {e}"));
        self
    }
}

impl TryFrom<Contact> for super::Contact {
    type Error = super::error::ConversionError;
    fn try_from(value: Contact) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            external_id: value.external_id?,
            first_name: value.first_name?,
            id: value.id?,
            is_main: value.is_main?,
            last_name: value.last_name?,
            phone: value.phone?,
            position: value.position?,
        })
    }
}

impl From<super::Contact> for Contact {
    fn from(value: super::Contact) -> Self {
        Self {
            email: Ok(value.email),
            external_id: Ok(value.external_id),
            first_name: Ok(value.first_name),
            id: Ok(value.id),
            is_main: Ok(value.is_main),
            last_name: Ok(value.last_name),
            phone: Ok(value.phone),
            position: Ok(value.position),
        }
    }
}

/// Builds a [`CreateCustomerRequest`](crate::types::CreateCustomerRequest).
#[derive(Clone, Debug)]
pub struct CreateCustomerRequest {
    account_manager_id: Result<Option<String>, String>,
    accounting_ref: Result<Option<String>, String>,
    address: Result<Option<super::AddressFields>, String>,
    custom_fields: Result<Vec<super::CustomFieldValue>, String>,
    dunning_plan_id: Result<Option<String>, String>,
    external_id: Result<Option<String>, String>,
    name: Result<String, String>,
    parent: Result<Option<super::ParentCustomerFields>, String>,
    vat_number: Result<Option<String>, String>,
}

impl Default for CreateCustomerRequest {
    fn default() -> Self {
        Self {
            account_manager_id: Ok(Default::default()),
            accounting_ref: Ok(Default::default()),
            address: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            dunning_plan_id: Ok(Default::default()),
            external_id: Ok(Default::default()),
            name: Err("no value supplied for name".to_string()),
            parent: Ok(Default::default()),
            vat_number: Ok(Default::default()),
        }
    }
}

impl CreateCustomerRequest {
    /// Identifier of the user who looks after the customer.
    pub fn account_manager_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_manager_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_manager_id: {e}")
            });
        self
    }
    /// Reference of the customer's account in the books.
    pub fn accounting_ref<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.accounting_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for accounting_ref: {e}")
            });
        self
    }
    /// Postal address of the customer.
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
    /// Values of custom fields of the organization.
    pub fn custom_fields<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::CustomFieldValue>>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for custom_fields: {e}")
            });
        self
    }
    /// Identifier of the workflow that reminds the customer to pay.
    pub fn dunning_plan_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.dunning_plan_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for dunning_plan_id: {e}")
            });
        self
    }
    /// Identifier of the customer in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// Name of the customer, as a rule of a company.
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    /// The customer that this one belongs to.
    pub fn parent<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::ParentCustomerFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.parent = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for parent: {e}"));
        self
    }
    /// Number of the VAT registration.
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
}

impl TryFrom<CreateCustomerRequest> for super::CreateCustomerRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateCustomerRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_manager_id: value.account_manager_id?,
            accounting_ref: value.accounting_ref?,
            address: value.address?,
            custom_fields: value.custom_fields?,
            dunning_plan_id: value.dunning_plan_id?,
            external_id: value.external_id?,
            name: value.name?,
            parent: value.parent?,
            vat_number: value.vat_number?,
        })
    }
}

impl From<super::CreateCustomerRequest> for CreateCustomerRequest {
    fn from(value: super::CreateCustomerRequest) -> Self {
        Self {
            account_manager_id: Ok(value.account_manager_id),
            accounting_ref: Ok(value.accounting_ref),
            address: Ok(value.address),
            custom_fields: Ok(value.custom_fields),
            dunning_plan_id: Ok(value.dunning_plan_id),
            external_id: Ok(value.external_id),
            name: Ok(value.name),
            parent: Ok(value.parent),
            vat_number: Ok(value.vat_number),
        }
    }
}

/// Builds a [`CreatePortalUrlRequest`](crate::types::CreatePortalUrlRequest).
#[derive(Clone, Debug)]
pub struct CreatePortalUrlRequest {
    expires_in: Result<Option<i64>, String>,
    frame_ancestors: Result<Option<String>, String>,
}

impl Default for CreatePortalUrlRequest {
    fn default() -> Self {
        Self {
            expires_in: Ok(Default::default()),
            frame_ancestors: Ok(Default::default()),
        }
    }
}

impl CreatePortalUrlRequest {
    /// For how many seconds the link works, whatever the organization's own setting is. The server takes 86400 (one day) if it is left out. The vendor's examples are 86400 and 5184000 (60 days).
    pub fn expires_in<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.expires_in = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for expires_in: {e}"));
        self
    }
    /// Who may show the portal in an iframe: fully qualified domain names in one string, with a space between them. Left out, the portal cannot be embedded.
    pub fn frame_ancestors<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.frame_ancestors = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for frame_ancestors: {e}")
            });
        self
    }
}

impl TryFrom<CreatePortalUrlRequest> for super::CreatePortalUrlRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreatePortalUrlRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            expires_in: value.expires_in?,
            frame_ancestors: value.frame_ancestors?,
        })
    }
}

impl From<super::CreatePortalUrlRequest> for CreatePortalUrlRequest {
    fn from(value: super::CreatePortalUrlRequest) -> Self {
        Self {
            expires_in: Ok(value.expires_in),
            frame_ancestors: Ok(value.frame_ancestors),
        }
    }
}

/// Builds a [`CustomField`](crate::types::CustomField).
#[derive(Clone, Debug)]
pub struct CustomField {
    external_id: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
    source: Result<Option<String>, String>,
    value: Result<Option<::serde_json::Value>, String>,
}

impl Default for CustomField {
    fn default() -> Self {
        Self {
            external_id: Ok(Default::default()),
            id: Ok(Default::default()),
            source: Ok(Default::default()),
            value: Ok(Default::default()),
        }
    }
}

impl CustomField {
    /// Identifier of the custom field in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// Upflow's identifier of the custom field.
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
    /// Where the custom field comes from.
    pub fn source<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.source = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for source: {e}"));
        self
    }
    /// The value, as a rule a text.
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl TryFrom<CustomField> for super::CustomField {
    type Error = super::error::ConversionError;
    fn try_from(value: CustomField) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            external_id: value.external_id?,
            id: value.id?,
            source: value.source?,
            value: value.value?,
        })
    }
}

impl From<super::CustomField> for CustomField {
    fn from(value: super::CustomField) -> Self {
        Self {
            external_id: Ok(value.external_id),
            id: Ok(value.id),
            source: Ok(value.source),
            value: Ok(value.value),
        }
    }
}

/// Builds a [`CustomFieldValue`](crate::types::CustomFieldValue).
#[derive(Clone, Debug)]
pub struct CustomFieldValue {
    id: Result<String, String>,
    value: Result<::serde_json::Value, String>,
}

impl Default for CustomFieldValue {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
            value: Err("no value supplied for value".to_string()),
        }
    }
}

impl CustomFieldValue {
    /// Upflow's identifier of the custom field.
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
    /// The value, as a rule a text.
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: TryInto<::serde_json::Value>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl TryFrom<CustomFieldValue> for super::CustomFieldValue {
    type Error = super::error::ConversionError;
    fn try_from(value: CustomFieldValue) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            value: value.value?,
        })
    }
}

impl From<super::CustomFieldValue> for CustomFieldValue {
    fn from(value: super::CustomFieldValue) -> Self {
        Self {
            id: Ok(value.id),
            value: Ok(value.value),
        }
    }
}

/// Builds a [`Customer`](crate::types::Customer).
#[derive(Clone, Debug)]
pub struct Customer {
    account_manager_id: Result<Option<String>, String>,
    accounting_ref: Result<Option<String>, String>,
    address: Result<Option<super::Address>, String>,
    amount_due: Result<Option<i64>, String>,
    amount_overdue: Result<Option<i64>, String>,
    count_invoices_due: Result<Option<i64>, String>,
    count_invoices_overdue: Result<Option<i64>, String>,
    currency: Result<Option<String>, String>,
    custom_fields: Result<Option<Vec<super::CustomField>>, String>,
    direct_url: Result<Option<String>, String>,
    dunning_plan_id: Result<Option<String>, String>,
    external_id: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
    name: Result<Option<String>, String>,
    parent: Result<Option<super::ParentCustomer>, String>,
    vat_number: Result<Option<String>, String>,
}

impl Default for Customer {
    fn default() -> Self {
        Self {
            account_manager_id: Ok(Default::default()),
            accounting_ref: Ok(Default::default()),
            address: Ok(Default::default()),
            amount_due: Ok(Default::default()),
            amount_overdue: Ok(Default::default()),
            count_invoices_due: Ok(Default::default()),
            count_invoices_overdue: Ok(Default::default()),
            currency: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            direct_url: Ok(Default::default()),
            dunning_plan_id: Ok(Default::default()),
            external_id: Ok(Default::default()),
            id: Ok(Default::default()),
            name: Ok(Default::default()),
            parent: Ok(Default::default()),
            vat_number: Ok(Default::default()),
        }
    }
}

impl Customer {
    /// Identifier of the user who looks after the customer.
    pub fn account_manager_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_manager_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_manager_id: {e}")
            });
        self
    }
    /// Reference of the customer's account in the books.
    pub fn accounting_ref<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.accounting_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for accounting_ref: {e}")
            });
        self
    }
    /// Postal address of the customer.
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
    /// What the customer owes, in the currency's minor unit (cents).
    pub fn amount_due<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.amount_due = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for amount_due: {e}"));
        self
    }
    /// How much of that is late, in the currency's minor unit (cents).
    pub fn amount_overdue<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.amount_overdue = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for amount_overdue: {e}")
            });
        self
    }
    /// How many invoices the customer has to pay.
    pub fn count_invoices_due<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.count_invoices_due = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for count_invoices_due: {e}")
            });
        self
    }
    /// How many of them are late.
    pub fn count_invoices_overdue<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.count_invoices_overdue = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for count_invoices_overdue: {e}"
                )
            });
        self
    }
    /// Currency of the amounts, ISO 4217, three letters.
    pub fn currency<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.currency = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for currency: {e}"));
        self
    }
    /// Values of custom fields of the organization.
    pub fn custom_fields<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::CustomField>>>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for custom_fields: {e}")
            });
        self
    }
    /// The customer's page in Upflow's application, for staff, behind a log-in. Not the portal.
    pub fn direct_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.direct_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for direct_url: {e}"));
        self
    }
    /// Identifier of the workflow that reminds the customer to pay.
    pub fn dunning_plan_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.dunning_plan_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for dunning_plan_id: {e}")
            });
        self
    }
    /// Identifier of the customer in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// Upflow's identifier of the customer, a UUID.
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
    /// Name of the customer.
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
    /// The customer that this one belongs to.
    pub fn parent<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::ParentCustomer>>,
        T::Error: ::std::fmt::Display,
    {
        self.parent = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for parent: {e}"));
        self
    }
    /// Number of the VAT registration.
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
}

impl TryFrom<Customer> for super::Customer {
    type Error = super::error::ConversionError;
    fn try_from(value: Customer) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_manager_id: value.account_manager_id?,
            accounting_ref: value.accounting_ref?,
            address: value.address?,
            amount_due: value.amount_due?,
            amount_overdue: value.amount_overdue?,
            count_invoices_due: value.count_invoices_due?,
            count_invoices_overdue: value.count_invoices_overdue?,
            currency: value.currency?,
            custom_fields: value.custom_fields?,
            direct_url: value.direct_url?,
            dunning_plan_id: value.dunning_plan_id?,
            external_id: value.external_id?,
            id: value.id?,
            name: value.name?,
            parent: value.parent?,
            vat_number: value.vat_number?,
        })
    }
}

impl From<super::Customer> for Customer {
    fn from(value: super::Customer) -> Self {
        Self {
            account_manager_id: Ok(value.account_manager_id),
            accounting_ref: Ok(value.accounting_ref),
            address: Ok(value.address),
            amount_due: Ok(value.amount_due),
            amount_overdue: Ok(value.amount_overdue),
            count_invoices_due: Ok(value.count_invoices_due),
            count_invoices_overdue: Ok(value.count_invoices_overdue),
            currency: Ok(value.currency),
            custom_fields: Ok(value.custom_fields),
            direct_url: Ok(value.direct_url),
            dunning_plan_id: Ok(value.dunning_plan_id),
            external_id: Ok(value.external_id),
            id: Ok(value.id),
            name: Ok(value.name),
            parent: Ok(value.parent),
            vat_number: Ok(value.vat_number),
        }
    }
}

/// Builds a [`CustomerListItem`](crate::types::CustomerListItem).
#[derive(Clone, Debug)]
pub struct CustomerListItem {
    balance: Result<Option<i64>, String>,
    count_invoices_due: Result<Option<i64>, String>,
    direct_url: Result<Option<String>, String>,
    dunning_plan_id: Result<Option<String>, String>,
    id: Result<String, String>,
    name: Result<Option<String>, String>,
}

impl Default for CustomerListItem {
    fn default() -> Self {
        Self {
            balance: Ok(Default::default()),
            count_invoices_due: Ok(Default::default()),
            direct_url: Ok(Default::default()),
            dunning_plan_id: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            name: Ok(Default::default()),
        }
    }
}

impl CustomerListItem {
    /// What the customer owes, in the currency's minor unit (cents).
    pub fn balance<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.balance = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for balance: {e}"));
        self
    }
    /// How many invoices the customer has to pay.
    pub fn count_invoices_due<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.count_invoices_due = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for count_invoices_due: {e}")
            });
        self
    }
    /// The customer's page in Upflow's application, for staff, behind a log-in. Not the portal.
    pub fn direct_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.direct_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for direct_url: {e}"));
        self
    }
    /// Identifier of the workflow that reminds the customer to pay, if there is one.
    pub fn dunning_plan_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.dunning_plan_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for dunning_plan_id: {e}")
            });
        self
    }
    /// Upflow's identifier of the customer, a UUID.
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
    /// Name of the customer.
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
}

impl TryFrom<CustomerListItem> for super::CustomerListItem {
    type Error = super::error::ConversionError;
    fn try_from(value: CustomerListItem) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            balance: value.balance?,
            count_invoices_due: value.count_invoices_due?,
            direct_url: value.direct_url?,
            dunning_plan_id: value.dunning_plan_id?,
            id: value.id?,
            name: value.name?,
        })
    }
}

impl From<super::CustomerListItem> for CustomerListItem {
    fn from(value: super::CustomerListItem) -> Self {
        Self {
            balance: Ok(value.balance),
            count_invoices_due: Ok(value.count_invoices_due),
            direct_url: Ok(value.direct_url),
            dunning_plan_id: Ok(value.dunning_plan_id),
            id: Ok(value.id),
            name: Ok(value.name),
        }
    }
}

/// Builds a [`ListContactsResponse`](crate::types::ListContactsResponse).
#[derive(Clone, Debug)]
pub struct ListContactsResponse {
    contacts: Result<Vec<super::Contact>, String>,
    limit: Result<Option<i64>, String>,
    offset: Result<Option<i64>, String>,
    total: Result<Option<i64>, String>,
}

impl Default for ListContactsResponse {
    fn default() -> Self {
        Self {
            contacts: Err("no value supplied for contacts".to_string()),
            limit: Ok(Default::default()),
            offset: Ok(Default::default()),
            total: Ok(Default::default()),
        }
    }
}

impl ListContactsResponse {
    /// The contacts of the page.
    pub fn contacts<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::Contact>>,
        T::Error: ::std::fmt::Display,
    {
        self.contacts = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contacts: {e}"));
        self
    }
    /// How many contacts the page holds at most.
    pub fn limit<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.limit = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for limit: {e}"));
        self
    }
    /// How many contacts were skipped.
    pub fn offset<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.offset = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for offset: {e}"));
        self
    }
    /// How many contacts there are in all.
    pub fn total<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.total = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for total: {e}"));
        self
    }
}

impl TryFrom<ListContactsResponse> for super::ListContactsResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ListContactsResponse,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            contacts: value.contacts?,
            limit: value.limit?,
            offset: value.offset?,
            total: value.total?,
        })
    }
}

impl From<super::ListContactsResponse> for ListContactsResponse {
    fn from(value: super::ListContactsResponse) -> Self {
        Self {
            contacts: Ok(value.contacts),
            limit: Ok(value.limit),
            offset: Ok(value.offset),
            total: Ok(value.total),
        }
    }
}

/// Builds a [`ListCustomersResponse`](crate::types::ListCustomersResponse).
#[derive(Clone, Debug)]
pub struct ListCustomersResponse {
    customers: Result<Vec<super::CustomerListItem>, String>,
    limit: Result<Option<i64>, String>,
    offset: Result<Option<i64>, String>,
    total: Result<Option<i64>, String>,
}

impl Default for ListCustomersResponse {
    fn default() -> Self {
        Self {
            customers: Err("no value supplied for customers".to_string()),
            limit: Ok(Default::default()),
            offset: Ok(Default::default()),
            total: Ok(Default::default()),
        }
    }
}

impl ListCustomersResponse {
    /// The customers of the page.
    pub fn customers<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::CustomerListItem>>,
        T::Error: ::std::fmt::Display,
    {
        self.customers = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for customers: {e}"));
        self
    }
    /// How many customers the page holds at most.
    pub fn limit<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.limit = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for limit: {e}"));
        self
    }
    /// How many customers were skipped.
    pub fn offset<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.offset = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for offset: {e}"));
        self
    }
    /// How many customers there are in all.
    pub fn total<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.total = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for total: {e}"));
        self
    }
}

impl TryFrom<ListCustomersResponse> for super::ListCustomersResponse {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ListCustomersResponse,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            customers: value.customers?,
            limit: value.limit?,
            offset: value.offset?,
            total: value.total?,
        })
    }
}

impl From<super::ListCustomersResponse> for ListCustomersResponse {
    fn from(value: super::ListCustomersResponse) -> Self {
        Self {
            customers: Ok(value.customers),
            limit: Ok(value.limit),
            offset: Ok(value.offset),
            total: Ok(value.total),
        }
    }
}

/// Builds a [`ParentCustomer`](crate::types::ParentCustomer).
#[derive(Clone, Debug)]
pub struct ParentCustomer {
    external_id: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
}

impl Default for ParentCustomer {
    fn default() -> Self {
        Self {
            external_id: Ok(Default::default()),
            id: Ok(Default::default()),
        }
    }
}

impl ParentCustomer {
    /// Identifier of the parent customer in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// Upflow's identifier of the parent customer, a UUID.
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
}

impl TryFrom<ParentCustomer> for super::ParentCustomer {
    type Error = super::error::ConversionError;
    fn try_from(value: ParentCustomer) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            external_id: value.external_id?,
            id: value.id?,
        })
    }
}

impl From<super::ParentCustomer> for ParentCustomer {
    fn from(value: super::ParentCustomer) -> Self {
        Self {
            external_id: Ok(value.external_id),
            id: Ok(value.id),
        }
    }
}

/// Builds a [`ParentCustomerFields`](crate::types::ParentCustomerFields).
#[derive(Clone, Debug)]
pub struct ParentCustomerFields {
    external_id: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
}

impl Default for ParentCustomerFields {
    fn default() -> Self {
        Self {
            external_id: Ok(Default::default()),
            id: Ok(Default::default()),
        }
    }
}

impl ParentCustomerFields {
    /// Identifier of the parent customer in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// Upflow's identifier of the parent customer.
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
}

impl TryFrom<ParentCustomerFields> for super::ParentCustomerFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ParentCustomerFields,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            external_id: value.external_id?,
            id: value.id?,
        })
    }
}

impl From<super::ParentCustomerFields> for ParentCustomerFields {
    fn from(value: super::ParentCustomerFields) -> Self {
        Self {
            external_id: Ok(value.external_id),
            id: Ok(value.id),
        }
    }
}

/// Builds a [`PortalUrl`](crate::types::PortalUrl).
#[derive(Clone, Debug)]
pub struct PortalUrl {
    url: Result<::progenitor_client::Secret, String>,
}

impl Default for PortalUrl {
    fn default() -> Self {
        Self {
            url: Err("no value supplied for url".to_string()),
        }
    }
}

impl PortalUrl {
    /// The link to give to the customer, on any host, for it may be the organization's own domain. Whoever has it can open the portal. Secret.
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

impl TryFrom<PortalUrl> for super::PortalUrl {
    type Error = super::error::ConversionError;
    fn try_from(value: PortalUrl) -> Result<Self, super::error::ConversionError> {
        Ok(Self { url: value.url? })
    }
}

impl From<super::PortalUrl> for PortalUrl {
    fn from(value: super::PortalUrl) -> Self {
        Self { url: Ok(value.url) }
    }
}

/// Builds a [`UpdateContactRequest`](crate::types::UpdateContactRequest).
#[derive(Clone, Debug)]
pub struct UpdateContactRequest {
    email: Result<Option<String>, String>,
    external_id: Result<Option<::progenitor_client::Change<String>>, String>,
    first_name: Result<Option<::progenitor_client::Change<String>>, String>,
    is_main: Result<Option<bool>, String>,
    last_name: Result<Option<::progenitor_client::Change<String>>, String>,
    phone: Result<Option<::progenitor_client::Change<String>>, String>,
    position: Result<
        Option<::progenitor_client::Change<::upflow_client::open::ContactPosition>>,
        String,
    >,
}

impl Default for UpdateContactRequest {
    fn default() -> Self {
        Self {
            email: Ok(Default::default()),
            external_id: Ok(Default::default()),
            first_name: Ok(Default::default()),
            is_main: Ok(Default::default()),
            last_name: Ok(Default::default()),
            phone: Ok(Default::default()),
            position: Ok(Default::default()),
        }
    }
}

impl UpdateContactRequest {
    /// E-mail address, which no other contact of the organization has.
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
    /// Identifier of the contact in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// First name.
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    /// Whether this is the customer's main contact.
    pub fn is_main<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_main = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for is_main: {e}"));
        self
    }
    /// Last name.
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    /// Phone number.
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
    /// What the contact does at the customer's.
    pub fn position<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<::progenitor_client::Change<::upflow_client::open::ContactPosition>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.position = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for position: {e}"));
        self
    }
}

impl TryFrom<UpdateContactRequest> for super::UpdateContactRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateContactRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            external_id: value.external_id?,
            first_name: value.first_name?,
            is_main: value.is_main?,
            last_name: value.last_name?,
            phone: value.phone?,
            position: value.position?,
        })
    }
}

impl From<super::UpdateContactRequest> for UpdateContactRequest {
    fn from(value: super::UpdateContactRequest) -> Self {
        Self {
            email: Ok(value.email),
            external_id: Ok(value.external_id),
            first_name: Ok(value.first_name),
            is_main: Ok(value.is_main),
            last_name: Ok(value.last_name),
            phone: Ok(value.phone),
            position: Ok(value.position),
        }
    }
}

/// Builds a [`UpdateCustomerRequest`](crate::types::UpdateCustomerRequest).
#[derive(Clone, Debug)]
pub struct UpdateCustomerRequest {
    account_manager_id: Result<Option<::progenitor_client::Change<String>>, String>,
    accounting_ref: Result<Option<::progenitor_client::Change<String>>, String>,
    address: Result<
        Option<::progenitor_client::Change<::upflow_client::types::AddressFields>>,
        String,
    >,
    custom_fields: Result<Vec<super::CustomFieldValue>, String>,
    dunning_plan_id: Result<Option<::progenitor_client::Change<String>>, String>,
    external_id: Result<Option<::progenitor_client::Change<String>>, String>,
    name: Result<Option<String>, String>,
    parent: Result<
        Option<
            ::progenitor_client::Change<::upflow_client::types::ParentCustomerFields>,
        >,
        String,
    >,
    vat_number: Result<Option<::progenitor_client::Change<String>>, String>,
}

impl Default for UpdateCustomerRequest {
    fn default() -> Self {
        Self {
            account_manager_id: Ok(Default::default()),
            accounting_ref: Ok(Default::default()),
            address: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            dunning_plan_id: Ok(Default::default()),
            external_id: Ok(Default::default()),
            name: Ok(Default::default()),
            parent: Ok(Default::default()),
            vat_number: Ok(Default::default()),
        }
    }
}

impl UpdateCustomerRequest {
    /// Identifier of the user who looks after the customer.
    pub fn account_manager_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_manager_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_manager_id: {e}")
            });
        self
    }
    /// Reference of the customer's account in the books.
    pub fn accounting_ref<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.accounting_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for accounting_ref: {e}")
            });
        self
    }
    /// Postal address of the customer.
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<::progenitor_client::Change<::upflow_client::types::AddressFields>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
    /// Values of custom fields of the organization. An empty list is not sent and clears nothing: how a value is cleared is not documented.
    pub fn custom_fields<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::CustomFieldValue>>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for custom_fields: {e}")
            });
        self
    }
    /// Identifier of the workflow that reminds the customer to pay.
    pub fn dunning_plan_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.dunning_plan_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for dunning_plan_id: {e}")
            });
        self
    }
    /// Identifier of the customer in the system that Upflow is fed from.
    pub fn external_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.external_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_id: {e}")
            });
        self
    }
    /// Name of the customer, as a rule of a company.
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
    /// The customer that this one belongs to.
    pub fn parent<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<
                ::progenitor_client::Change<::upflow_client::types::ParentCustomerFields>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.parent = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for parent: {e}"));
        self
    }
    /// Number of the VAT registration.
    pub fn vat_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for vat_number: {e}"));
        self
    }
}

impl TryFrom<UpdateCustomerRequest> for super::UpdateCustomerRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateCustomerRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_manager_id: value.account_manager_id?,
            accounting_ref: value.accounting_ref?,
            address: value.address?,
            custom_fields: value.custom_fields?,
            dunning_plan_id: value.dunning_plan_id?,
            external_id: value.external_id?,
            name: value.name?,
            parent: value.parent?,
            vat_number: value.vat_number?,
        })
    }
}

impl From<super::UpdateCustomerRequest> for UpdateCustomerRequest {
    fn from(value: super::UpdateCustomerRequest) -> Self {
        Self {
            account_manager_id: Ok(value.account_manager_id),
            accounting_ref: Ok(value.accounting_ref),
            address: Ok(value.address),
            custom_fields: Ok(value.custom_fields),
            dunning_plan_id: Ok(value.dunning_plan_id),
            external_id: Ok(value.external_id),
            name: Ok(value.name),
            parent: Ok(value.parent),
            vat_number: Ok(value.vat_number),
        }
    }
}
