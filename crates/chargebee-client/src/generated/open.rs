// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

progenitor_client::open_enum! {
    /// Code of an error. Worth retrying later: `api_request_limit_exceeded`, `third_party_api_request_limit_exceeded`, `lock_timeout`, `internal_error`, `db_connection_failure`, `site_read_only_mode`, `site_not_ready` and `internal_temporary_error`.
    pub enum ApiErrorCode {
        /// `payment_intent_invalid_amount`.
        PaymentIntentInvalidAmount = "payment_intent_invalid_amount",
        /// `configuration_incompatible`.
        ConfigurationIncompatible = "configuration_incompatible",
        /// `payment_intent_invalid`.
        PaymentIntentInvalid = "payment_intent_invalid",
        /// `invalid_request`.
        InvalidRequest = "invalid_request",
        /// `payment_method_verification_failed`.
        PaymentMethodVerificationFailed = "payment_method_verification_failed",
        /// `payment_processing_failed`.
        PaymentProcessingFailed = "payment_processing_failed",
        /// `resource_limit_exhausted`.
        ResourceLimitExhausted = "resource_limit_exhausted",
        /// `resource_limit_exceeded`.
        ResourceLimitExceeded = "resource_limit_exceeded",
        /// `duplicate_entry`.
        DuplicateEntry = "duplicate_entry",
        /// `param_wrong_value`.
        ParamWrongValue = "param_wrong_value",
        /// `payment_method_not_present`.
        PaymentMethodNotPresent = "payment_method_not_present",
        /// `payment_gateway_currency_incompatible`.
        PaymentGatewayCurrencyIncompatible = "payment_gateway_currency_incompatible",
        /// `api_authentication_failed`.
        ApiAuthenticationFailed = "api_authentication_failed",
        /// `basic_authentication_failed`.
        BasicAuthenticationFailed = "basic_authentication_failed",
        /// `request_blocked`.
        RequestBlocked = "request_blocked",
        /// `api_authorization_failed`.
        ApiAuthorizationFailed = "api_authorization_failed",
        /// `resource_not_found`.
        ResourceNotFound = "resource_not_found",
        /// `site_not_found`.
        SiteNotFound = "site_not_found",
        /// `http_method_not_supported`.
        HttpMethodNotSupported = "http_method_not_supported",
        /// `invalid_state_for_request`.
        InvalidStateForRequest = "invalid_state_for_request",
        /// `unable_to_process_request`.
        UnableToProcessRequest = "unable_to_process_request",
        /// `api_request_limit_exceeded`.
        ApiRequestLimitExceeded = "api_request_limit_exceeded",
        /// `third_party_api_request_limit_exceeded`.
        ThirdPartyApiRequestLimitExceeded = "third_party_api_request_limit_exceeded",
        /// `lock_timeout`.
        LockTimeout = "lock_timeout",
        /// `internal_error`.
        InternalError = "internal_error",
        /// `db_connection_failure`.
        DbConnectionFailure = "db_connection_failure",
        /// `site_read_only_mode`.
        SiteReadOnlyMode = "site_read_only_mode",
        /// `site_not_ready`.
        SiteNotReady = "site_not_ready",
        /// `internal_temporary_error`.
        InternalTemporaryError = "internal_temporary_error",
    }
}

progenitor_client::open_enum! {
    /// Class of an error.
    pub enum ApiErrorType {
        /// `payment`.
        Payment = "payment",
        /// `invalid_request`.
        InvalidRequest = "invalid_request",
        /// `operation_failed`.
        OperationFailed = "operation_failed",
        /// `untyped`.
        Untyped = "untyped",
        /// `ubb_batch_ingestion_invalid_request`.
        UbbBatchIngestionInvalidRequest = "ubb_batch_ingestion_invalid_request",
    }
}

progenitor_client::open_enum! {
    /// Whether invoices are charged automatically (`on`) or paid by other means (`off`).
    pub enum AutoCollection {
        /// `on`.
        On = "on",
        /// `off`.
        Off = "off",
    }
}

impl From<AutoCollection> for ::progenitor_client::Change<AutoCollection> {
    fn from(value: AutoCollection) -> Self {
        Self::Set(value)
    }
}

progenitor_client::open_enum! {
    /// Whether the billing date is the site's default or was set by hand.
    pub enum BillingDateMode {
        /// `using_defaults`.
        UsingDefaults = "using_defaults",
        /// `manually_set`.
        ManuallySet = "manually_set",
    }
}

progenitor_client::open_enum! {
    /// A day of the week.
    pub enum BillingDayOfWeek {
        /// `sunday`.
        Sunday = "sunday",
        /// `monday`.
        Monday = "monday",
        /// `tuesday`.
        Tuesday = "tuesday",
        /// `wednesday`.
        Wednesday = "wednesday",
        /// `thursday`.
        Thursday = "thursday",
        /// `friday`.
        Friday = "friday",
        /// `saturday`.
        Saturday = "saturday",
    }
}

progenitor_client::open_enum! {
    /// Whether the billing day of the week is the site's default or was set by hand.
    pub enum BillingDayOfWeekMode {
        /// `using_defaults`.
        UsingDefaults = "using_defaults",
        /// `manually_set`.
        ManuallySet = "manually_set",
    }
}

progenitor_client::open_enum! {
    /// State of a customer's card; `no_card` if there is none.
    pub enum CardStatus {
        /// `no_card`.
        NoCard = "no_card",
        /// `valid`.
        Valid = "valid",
        /// `expiring`.
        Expiring = "expiring",
        /// `expired`.
        Expired = "expired",
        /// `pending_verification`.
        PendingVerification = "pending_verification",
        /// `invalid`.
        Invalid = "invalid",
    }
}

progenitor_client::open_enum! {
    /// Where a customer was created; `web` is Chargebee's own application or API.
    pub enum Channel {
        /// `web`.
        Web = "web",
        /// `app_store`.
        AppStore = "app_store",
        /// `play_store`.
        PlayStore = "play_store",
    }
}

progenitor_client::open_enum! {
    /// Kind of customer, for taxes on communication services.
    pub enum CustomerType {
        /// `residential`.
        Residential = "residential",
        /// `business`.
        Business = "business",
        /// `senior_citizen`.
        SeniorCitizen = "senior_citizen",
        /// `industrial`.
        Industrial = "industrial",
    }
}

impl From<CustomerType> for ::progenitor_client::Change<CustomerType> {
    fn from(value: CustomerType) -> Self {
        Self::Set(value)
    }
}

progenitor_client::open_enum! {
    /// How electronic invoices are sent; `site_default` leaves it to the site.
    pub enum EinvoicingMethod {
        /// `automatic`.
        Automatic = "automatic",
        /// `manual`.
        Manual = "manual",
        /// `site_default`.
        SiteDefault = "site_default",
    }
}

progenitor_client::open_enum! {
    /// Avalara's code for the reason of a tax exemption.
    pub enum EntityCode {
        /// `a`.
        A = "a",
        /// `b`.
        B = "b",
        /// `c`.
        C = "c",
        /// `d`.
        D = "d",
        /// `e`.
        E = "e",
        /// `f`.
        F = "f",
        /// `g`.
        G = "g",
        /// `h`.
        H = "h",
        /// `i`.
        I = "i",
        /// `j`.
        J = "j",
        /// `k`.
        K = "k",
        /// `l`.
        L = "l",
        /// `m`.
        M = "m",
        /// `n`.
        N = "n",
        /// `p`.
        P = "p",
        /// `q`.
        Q = "q",
        /// `r`.
        R = "r",
        /// `med1`.
        Med1 = "med1",
        /// `med2`.
        Med2 = "med2",
    }
}

impl From<EntityCode> for ::progenitor_client::Change<EntityCode> {
    fn from(value: EntityCode) -> Self {
        Self::Set(value)
    }
}

progenitor_client::open_enum! {
    /// How far a customer is suspected of fraud.
    pub enum FraudFlag {
        /// `safe`.
        Safe = "safe",
        /// `suspicious`.
        Suspicious = "suspicious",
        /// `fraudulent`.
        Fraudulent = "fraudulent",
    }
}

progenitor_client::open_enum! {
    /// A payment gateway. `chargebee` is the vendor's test gateway. The list grows with almost every release of the vendor.
    pub enum Gateway {
        /// `chargebee`.
        Chargebee = "chargebee",
        /// `chargebee_payments`.
        ChargebeePayments = "chargebee_payments",
        /// `adyen`.
        Adyen = "adyen",
        /// `stripe`.
        Stripe = "stripe",
        /// `wepay`.
        Wepay = "wepay",
        /// `braintree`.
        Braintree = "braintree",
        /// `authorize_net`.
        AuthorizeNet = "authorize_net",
        /// `paypal_pro`.
        PaypalPro = "paypal_pro",
        /// `pin`.
        Pin = "pin",
        /// `eway`.
        Eway = "eway",
        /// `eway_rapid`.
        EwayRapid = "eway_rapid",
        /// `worldpay`.
        Worldpay = "worldpay",
        /// `balanced_payments`.
        BalancedPayments = "balanced_payments",
        /// `beanstream`.
        Beanstream = "beanstream",
        /// `bluepay`.
        Bluepay = "bluepay",
        /// `elavon`.
        Elavon = "elavon",
        /// `first_data_global`.
        FirstDataGlobal = "first_data_global",
        /// `hdfc`.
        Hdfc = "hdfc",
        /// `migs`.
        Migs = "migs",
        /// `nmi`.
        Nmi = "nmi",
        /// `ogone`.
        Ogone = "ogone",
        /// `paymill`.
        Paymill = "paymill",
        /// `paypal_payflow_pro`.
        PaypalPayflowPro = "paypal_payflow_pro",
        /// `sage_pay`.
        SagePay = "sage_pay",
        /// `tco`.
        Tco = "tco",
        /// `wirecard`.
        Wirecard = "wirecard",
        /// `amazon_payments`.
        AmazonPayments = "amazon_payments",
        /// `paypal_express_checkout`.
        PaypalExpressCheckout = "paypal_express_checkout",
        /// `orbital`.
        Orbital = "orbital",
        /// `moneris_us`.
        MonerisUs = "moneris_us",
        /// `moneris`.
        Moneris = "moneris",
        /// `bluesnap`.
        Bluesnap = "bluesnap",
        /// `cybersource`.
        Cybersource = "cybersource",
        /// `vantiv`.
        Vantiv = "vantiv",
        /// `checkout_com`.
        CheckoutCom = "checkout_com",
        /// `paypal`.
        Paypal = "paypal",
        /// `ingenico_direct`.
        IngenicoDirect = "ingenico_direct",
        /// `exact`.
        Exact = "exact",
        /// `mollie`.
        Mollie = "mollie",
        /// `quickbooks`.
        Quickbooks = "quickbooks",
        /// `razorpay`.
        Razorpay = "razorpay",
        /// `global_payments`.
        GlobalPayments = "global_payments",
        /// `bank_of_america`.
        BankOfAmerica = "bank_of_america",
        /// `ecentric`.
        Ecentric = "ecentric",
        /// `metrics_global`.
        MetricsGlobal = "metrics_global",
        /// `windcave`.
        Windcave = "windcave",
        /// `pay_com`.
        PayCom = "pay_com",
        /// `ebanx`.
        Ebanx = "ebanx",
        /// `dlocal`.
        Dlocal = "dlocal",
        /// `nuvei`.
        Nuvei = "nuvei",
        /// `solidgate`.
        Solidgate = "solidgate",
        /// `paystack`.
        Paystack = "paystack",
        /// `jp_morgan`.
        JpMorgan = "jp_morgan",
        /// `deutsche_bank`.
        DeutscheBank = "deutsche_bank",
        /// `ezidebit`.
        Ezidebit = "ezidebit",
        /// `twikey`.
        Twikey = "twikey",
        /// `tempus`.
        Tempus = "tempus",
        /// `moyasar`.
        Moyasar = "moyasar",
        /// `payway`.
        Payway = "payway",
        /// `gocardless`.
        Gocardless = "gocardless",
        /// `not_applicable`.
        NotApplicable = "not_applicable",
    }
}

progenitor_client::open_enum! {
    /// A way of paying that Chargebee does not charge by itself.
    pub enum OfflinePaymentMethod {
        /// `no_preference`.
        NoPreference = "no_preference",
        /// `cash`.
        Cash = "cash",
        /// `check`.
        Check = "check",
        /// `bank_transfer`.
        BankTransfer = "bank_transfer",
        /// `ach_credit`.
        AchCredit = "ach_credit",
        /// `sepa_credit`.
        SepaCredit = "sepa_credit",
        /// `boleto`.
        Boleto = "boleto",
        /// `us_automated_bank_transfer`.
        UsAutomatedBankTransfer = "us_automated_bank_transfer",
        /// `eu_automated_bank_transfer`.
        EuAutomatedBankTransfer = "eu_automated_bank_transfer",
        /// `uk_automated_bank_transfer`.
        UkAutomatedBankTransfer = "uk_automated_bank_transfer",
        /// `jp_automated_bank_transfer`.
        JpAutomatedBankTransfer = "jp_automated_bank_transfer",
        /// `mx_automated_bank_transfer`.
        MxAutomatedBankTransfer = "mx_automated_bank_transfer",
        /// `custom`.
        Custom = "custom",
    }
}

impl From<OfflinePaymentMethod> for ::progenitor_client::Change<OfflinePaymentMethod> {
    fn from(value: OfflinePaymentMethod) -> Self {
        Self::Set(value)
    }
}

progenitor_client::open_enum! {
    /// Whether a payment method can be charged.
    pub enum PaymentMethodStatus {
        /// `valid`.
        Valid = "valid",
        /// `expiring`.
        Expiring = "expiring",
        /// `expired`.
        Expired = "expired",
        /// `invalid`.
        Invalid = "invalid",
        /// `pending_verification`.
        PendingVerification = "pending_verification",
    }
}

progenitor_client::open_enum! {
    /// Kind of payment method. The list grows with almost every release of the vendor.
    pub enum PaymentMethodType {
        /// `card`.
        Card = "card",
        /// `paypal_express_checkout`.
        PaypalExpressCheckout = "paypal_express_checkout",
        /// `amazon_payments`.
        AmazonPayments = "amazon_payments",
        /// `direct_debit`.
        DirectDebit = "direct_debit",
        /// `generic`.
        Generic = "generic",
        /// `alipay`.
        Alipay = "alipay",
        /// `unionpay`.
        Unionpay = "unionpay",
        /// `apple_pay`.
        ApplePay = "apple_pay",
        /// `wechat_pay`.
        WechatPay = "wechat_pay",
        /// `ideal`.
        Ideal = "ideal",
        /// `google_pay`.
        GooglePay = "google_pay",
        /// `sofort`.
        Sofort = "sofort",
        /// `bancontact`.
        Bancontact = "bancontact",
        /// `giropay`.
        Giropay = "giropay",
        /// `dotpay`.
        Dotpay = "dotpay",
        /// `upi`.
        Upi = "upi",
        /// `netbanking_emandates`.
        NetbankingEmandates = "netbanking_emandates",
        /// `venmo`.
        Venmo = "venmo",
        /// `pay_to`.
        PayTo = "pay_to",
        /// `faster_payments`.
        FasterPayments = "faster_payments",
        /// `sepa_instant_transfer`.
        SepaInstantTransfer = "sepa_instant_transfer",
        /// `automated_bank_transfer`.
        AutomatedBankTransfer = "automated_bank_transfer",
        /// `klarna_pay_now`.
        KlarnaPayNow = "klarna_pay_now",
        /// `online_banking_poland`.
        OnlineBankingPoland = "online_banking_poland",
        /// `payconiq_by_bancontact`.
        PayconiqByBancontact = "payconiq_by_bancontact",
        /// `electronic_payment_standard`.
        ElectronicPaymentStandard = "electronic_payment_standard",
        /// `kbc_payment_button`.
        KbcPaymentButton = "kbc_payment_button",
        /// `pay_by_bank`.
        PayByBank = "pay_by_bank",
        /// `trustly`.
        Trustly = "trustly",
        /// `stablecoin`.
        Stablecoin = "stablecoin",
        /// `kakao_pay`.
        KakaoPay = "kakao_pay",
        /// `naver_pay`.
        NaverPay = "naver_pay",
        /// `revolut_pay`.
        RevolutPay = "revolut_pay",
        /// `cash_app_pay`.
        CashAppPay = "cash_app_pay",
        /// `twint`.
        Twint = "twint",
        /// `go_pay`.
        GoPay = "go_pay",
        /// `grab_pay`.
        GrabPay = "grab_pay",
        /// `pay_co`.
        PayCo = "pay_co",
        /// `after_pay`.
        AfterPay = "after_pay",
        /// `swish`.
        Swish = "swish",
        /// `payme`.
        Payme = "payme",
        /// `pix`.
        Pix = "pix",
        /// `klarna`.
        Klarna = "klarna",
        /// `alipay_hk`.
        AlipayHk = "alipay_hk",
        /// `paypay`.
        Paypay = "paypay",
        /// `gcash`.
        Gcash = "gcash",
        /// `south_korean_cards`.
        SouthKoreanCards = "south_korean_cards",
        /// `paynow`.
        Paynow = "paynow",
        /// `bizum`.
        Bizum = "bizum",
        /// `promptpay`.
        Promptpay = "promptpay",
        /// `dana`.
        Dana = "dana",
        /// `touch_n_go`.
        TouchNGo = "touch_n_go",
        /// `tamara`.
        Tamara = "tamara",
        /// `qpay`.
        Qpay = "qpay",
    }
}

progenitor_client::open_enum! {
    /// Whether personal data is there (`active`), about to be cleared, or cleared.
    pub enum PiiCleared {
        /// `active`.
        Active = "active",
        /// `scheduled_for_clear`.
        ScheduledForClear = "scheduled_for_clear",
        /// `cleared`.
        Cleared = "cleared",
    }
}

progenitor_client::open_enum! {
    /// Whether something in the portal may be changed (`yes`), only seen (`view_only`), or neither (`no`).
    pub enum PortalAccess {
        /// `yes`.
        Yes = "yes",
        /// `view_only`.
        ViewOnly = "view_only",
        /// `no`.
        No = "no",
    }
}

progenitor_client::open_enum! {
    /// Whether something in the portal may be changed (`yes`) or only seen (`view_only`).
    pub enum PortalEditAccess {
        /// `yes`.
        Yes = "yes",
        /// `view_only`.
        ViewOnly = "view_only",
    }
}

progenitor_client::open_enum! {
    /// Status of a portal session. `created`: not opened yet; `logged_in`: opened and in use; `logged_out`: ended by the user or by API; `not_yet_activated`: made by Chargebee's log-in page and not checked yet; `activated`: made by that page and checked.
    pub enum PortalSessionStatus {
        /// `created`.
        Created = "created",
        /// `logged_in`.
        LoggedIn = "logged_in",
        /// `logged_out`.
        LoggedOut = "logged_out",
        /// `not_yet_activated`.
        NotYetActivated = "not_yet_activated",
        /// `activated`.
        Activated = "activated",
    }
}

progenitor_client::open_enum! {
    /// A referral system.
    pub enum ReferralSystem {
        /// `referral_candy`.
        ReferralCandy = "referral_candy",
        /// `referral_saasquatch`.
        ReferralSaasquatch = "referral_saasquatch",
        /// `friendbuy`.
        Friendbuy = "friendbuy",
    }
}

progenitor_client::open_enum! {
    /// Whether taxes are due (`taxable`) or not (`exempt`).
    pub enum Taxability {
        /// `taxable`.
        Taxable = "taxable",
        /// `exempt`.
        Exempt = "exempt",
    }
}

impl From<Taxability> for ::progenitor_client::Change<Taxability> {
    fn from(value: Taxability) -> Self {
        Self::Set(value)
    }
}

progenitor_client::open_enum! {
    /// What the validation of an address found.
    pub enum ValidationStatus {
        /// `not_validated`.
        NotValidated = "not_validated",
        /// `valid`.
        Valid = "valid",
        /// `partially_valid`.
        PartiallyValid = "partially_valid",
        /// `invalid`.
        Invalid = "invalid",
    }
}

progenitor_client::open_enum! {
    /// Result of validating a VAT number. `undetermined`: the validating service gave no result.
    pub enum VatNumberStatus {
        /// `valid`.
        Valid = "valid",
        /// `invalid`.
        Invalid = "invalid",
        /// `not_validated`.
        NotValidated = "not_validated",
        /// `undetermined`.
        Undetermined = "undetermined",
    }
}
