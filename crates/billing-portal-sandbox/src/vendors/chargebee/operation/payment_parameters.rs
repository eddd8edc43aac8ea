//! What a new customer can have in the way of payment. All of it is checked and nothing is kept: the sandbox has no payment
//! methods, and takes these so that the customers of a test can be created as the test creates them at the vendor.
//!
//! <https://apidocs.chargebee.com/docs/api/customers/create-a-customer>

use crate::vendors::chargebee::parameter::{Parameter, email, integer, json, one_of, sized_text, text};

/// What all of it stands under.
pub(super) const NAMES: &[&str] = &["token_id", "card", "bank_account", "payment_method", "payment_intent"];

pub(super) const TOKEN: &[Parameter] = &[text("token_id", 40)];

pub(super) const CARD: &[Parameter] = &[
    one_of(
        "card[gateway]",
        "chargebee chargebee_payments adyen stripe wepay braintree authorize_net paypal_pro pin eway eway_rapid worldpay \
     balanced_payments beanstream bluepay elavon first_data_global hdfc migs nmi ogone paymill paypal_payflow_pro \
     sage_pay tco wirecard amazon_payments paypal_express_checkout orbital moneris_us moneris bluesnap cybersource \
     vantiv checkout_com paypal ingenico_direct exact mollie quickbooks razorpay global_payments bank_of_america \
     ecentric metrics_global windcave pay_com ebanx dlocal nuvei solidgate paystack jp_morgan deutsche_bank ezidebit \
     twikey tempus moyasar payway",
    ),
    text("card[gateway_account_id]", 50),
    text("card[tmp_token]", 300),
    text("card[first_name]", 50),
    text("card[last_name]", 50),
    text("card[number]", 1_500),
    integer("card[expiry_month]", 1, 12),
    integer("card[expiry_year]", 0, 9_999),
    text("card[cvv]", 520),
    one_of("card[preferred_scheme]", "cartes_bancaires mastercard visa"),
    text("card[billing_addr1]", 150),
    text("card[billing_addr2]", 150),
    text("card[billing_city]", 50),
    text("card[billing_state_code]", 50),
    text("card[billing_state]", 50),
    text("card[billing_zip]", 20),
    text("card[billing_country]", 50),
    text("card[ip_address]", 50),
    json("card[additional_information]"),
];

pub(super) const BANK_ACCOUNT: &[Parameter] = &[
    text("bank_account[gateway_account_id]", 50),
    sized_text("bank_account[iban]", 10, 50),
    text("bank_account[first_name]", 150),
    text("bank_account[last_name]", 150),
    text("bank_account[company]", 250),
    email("bank_account[email]", 70),
    text("bank_account[phone]", 50),
    text("bank_account[bank_name]", 100),
    sized_text("bank_account[account_number]", 4, 17),
    sized_text("bank_account[routing_number]", 3, 9),
    text("bank_account[bank_code]", 20),
    one_of("bank_account[account_type]", "checking savings business_checking current"),
    one_of("bank_account[account_holder_type]", "individual company"),
    one_of("bank_account[echeck_type]", "web ppd ccd"),
    text("bank_account[issuing_country]", 50),
    sized_text("bank_account[swedish_identity_number]", 10, 12),
    json("bank_account[billing_address]"),
];

pub(super) const PAYMENT_METHOD: &[Parameter] = &[
    one_of(
        "payment_method[type]",
        "card paypal_express_checkout amazon_payments direct_debit generic alipay unionpay apple_pay wechat_pay ideal \
     google_pay sofort bancontact giropay dotpay upi netbanking_emandates venmo pay_to faster_payments \
     sepa_instant_transfer automated_bank_transfer klarna_pay_now online_banking_poland payconiq_by_bancontact \
     electronic_payment_standard kbc_payment_button pay_by_bank trustly stablecoin kakao_pay naver_pay revolut_pay \
     cash_app_pay twint go_pay grab_pay pay_co after_pay swish payme pix klarna alipay_hk paypay gcash \
     south_korean_cards paynow bizum promptpay dana touch_n_go tamara qpay",
    ),
    one_of(
        "payment_method[gateway]",
        "chargebee_payments adyen stripe wepay braintree authorize_net paypal_pro pin eway eway_rapid worldpay \
     balanced_payments beanstream bluepay elavon first_data_global hdfc migs nmi ogone paymill paypal_payflow_pro \
     sage_pay tco wirecard amazon_payments paypal_express_checkout gocardless orbital moneris_us moneris bluesnap \
     cybersource vantiv checkout_com paypal ingenico_direct exact mollie quickbooks razorpay global_payments \
     bank_of_america ecentric metrics_global windcave pay_com ebanx dlocal nuvei solidgate paystack jp_morgan \
     deutsche_bank ezidebit twikey tempus moyasar payway",
    ),
    text("payment_method[gateway_account_id]", 50),
    text("payment_method[reference_id]", 200),
    text("payment_method[tmp_token]", 65_000),
    text("payment_method[issuing_country]", 50),
    json("payment_method[additional_information]"),
];

pub(super) const PAYMENT_INTENT: &[Parameter] = &[
    text("payment_intent[id]", 150),
    text("payment_intent[gateway_account_id]", 50),
    text("payment_intent[gw_token]", 65_000),
    one_of(
        "payment_intent[payment_method_type]",
        "card ideal sofort bancontact google_pay dotpay giropay apple_pay upi netbanking_emandates \
     paypal_express_checkout direct_debit boleto venmo amazon_payments pay_to faster_payments sepa_instant_transfer \
     klarna_pay_now online_banking_poland payconiq_by_bancontact electronic_payment_standard kbc_payment_button \
     pay_by_bank trustly stablecoin kakao_pay naver_pay revolut_pay cash_app_pay wechat_pay alipay twint go_pay \
     grab_pay pay_co after_pay swish payme pix klarna alipay_hk paypay gcash south_korean_cards paynow bizum \
     promptpay dana touch_n_go tamara qpay",
    ),
    text("payment_intent[reference_id]", 65_000),
    text("payment_intent[gw_payment_method_id]", 65_000),
    json("payment_intent[additional_information]"),
];
