// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

progenitor_client::open_enum! {
    /// What a customer can do who opens a link too late: `customer_login`, to prove their e-mail address and get a new session with the same configuration.
    pub enum AfterExpirationType {
        /// `customer_login`.
        CustomerLogin = "customer_login",
    }
}

progenitor_client::open_enum! {
    /// Code of an error.
    pub enum ErrorCode {
        /// `api_key_expired`.
        ApiKeyExpired = "api_key_expired",
        /// `card_declined`.
        CardDeclined = "card_declined",
        /// `idempotency_key_in_use`.
        IdempotencyKeyInUse = "idempotency_key_in_use",
        /// `lock_timeout`.
        LockTimeout = "lock_timeout",
        /// `parameter_invalid_empty`.
        ParameterInvalidEmpty = "parameter_invalid_empty",
        /// `parameter_missing`.
        ParameterMissing = "parameter_missing",
        /// `parameter_unknown`.
        ParameterUnknown = "parameter_unknown",
        /// `rate_limit`.
        RateLimit = "rate_limit",
        /// `resource_missing`.
        ResourceMissing = "resource_missing",
        /// `url_invalid`.
        UrlInvalid = "url_invalid",
    }
}

progenitor_client::open_enum! {
    /// Class of an error.
    pub enum ErrorType {
        /// `api_error`.
        ApiError = "api_error",
        /// `card_error`.
        CardError = "card_error",
        /// `idempotency_error`.
        IdempotencyError = "idempotency_error",
        /// `invalid_request_error`.
        InvalidRequestError = "invalid_request_error",
        /// `rate_limit_error`.
        RateLimitError = "rate_limit_error",
        /// `authentication_error`.
        AuthenticationError = "authentication_error",
    }
}

progenitor_client::open_enum! {
    /// What comes after a flow.
    pub enum FlowAfterCompletionType {
        /// `portal_homepage`.
        PortalHomepage = "portal_homepage",
        /// `redirect`.
        Redirect = "redirect",
        /// `hosted_confirmation`.
        HostedConfirmation = "hosted_confirmation",
    }
}

progenitor_client::open_enum! {
    /// A flow: what the customer is to do.
    pub enum FlowType {
        /// `payment_method_update`.
        PaymentMethodUpdate = "payment_method_update",
        /// `subscription_cancel`.
        SubscriptionCancel = "subscription_cancel",
        /// `subscription_update`.
        SubscriptionUpdate = "subscription_update",
        /// `subscription_update_confirm`.
        SubscriptionUpdateConfirm = "subscription_update_confirm",
        /// `customer_update`.
        CustomerUpdate = "customer_update",
        /// `subscription_pause`.
        SubscriptionPause = "subscription_pause",
    }
}

progenitor_client::open_enum! {
    /// A language of the portal.
    pub enum PortalLocale {
        /// `auto`.
        Auto = "auto",
        /// `bg`.
        Bg = "bg",
        /// `cs`.
        Cs = "cs",
        /// `da`.
        Da = "da",
        /// `de`.
        De = "de",
        /// `el`.
        El = "el",
        /// `en`.
        En = "en",
        /// `en-AU`.
        EnAu = "en-AU",
        /// `en-CA`.
        EnCa = "en-CA",
        /// `en-GB`.
        EnGb = "en-GB",
        /// `en-IE`.
        EnIe = "en-IE",
        /// `en-IN`.
        EnIn = "en-IN",
        /// `en-NZ`.
        EnNz = "en-NZ",
        /// `en-SG`.
        EnSg = "en-SG",
        /// `es`.
        Es = "es",
        /// `es-419`.
        Es419 = "es-419",
        /// `et`.
        Et = "et",
        /// `fi`.
        Fi = "fi",
        /// `fil`.
        Fil = "fil",
        /// `fr`.
        Fr = "fr",
        /// `fr-CA`.
        FrCa = "fr-CA",
        /// `hr`.
        Hr = "hr",
        /// `hu`.
        Hu = "hu",
        /// `id`.
        Id = "id",
        /// `it`.
        It = "it",
        /// `ja`.
        Ja = "ja",
        /// `ko`.
        Ko = "ko",
        /// `lt`.
        Lt = "lt",
        /// `lv`.
        Lv = "lv",
        /// `ms`.
        Ms = "ms",
        /// `mt`.
        Mt = "mt",
        /// `nb`.
        Nb = "nb",
        /// `nl`.
        Nl = "nl",
        /// `pl`.
        Pl = "pl",
        /// `pt`.
        Pt = "pt",
        /// `pt-BR`.
        PtBr = "pt-BR",
        /// `ro`.
        Ro = "ro",
        /// `ru`.
        Ru = "ru",
        /// `sk`.
        Sk = "sk",
        /// `sl`.
        Sl = "sl",
        /// `sv`.
        Sv = "sv",
        /// `th`.
        Th = "th",
        /// `tr`.
        Tr = "tr",
        /// `vi`.
        Vi = "vi",
        /// `zh`.
        Zh = "zh",
        /// `zh-HK`.
        ZhHk = "zh-HK",
        /// `zh-TW`.
        ZhTw = "zh-TW",
    }
}

progenitor_client::json_union! {
    /// A configuration of the portal, as an id or whole.
    pub enum ExpandableConfiguration by "" {
        /// A value that is a JSON string.
        Text(::std::string::String) if String, [],
        /// A value that is a JSON object.
        PortalConfiguration(::std::boxed::Box<::stripe_client::types::PortalConfiguration>) if Object, [],
    }
}
