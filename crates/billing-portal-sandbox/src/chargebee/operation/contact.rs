//! The parameters of the operations on contacts.
//!
//! <https://apidocs.chargebee.com/docs/api/contacts>

use crate::chargebee::parameter::{Parameter, boolean, email, text};
use crate::chargebee::params::Parameters;

pub(super) const ADD: Parameters = &[&[text("contact[id]", 150), email("contact[email]", 70).required()], COMMON];
pub(super) const UPDATE: Parameters = &[DELETE[0], &[email("contact[email]", 70).not_blank()], COMMON];
pub(super) const DELETE: Parameters = &[&[text("contact[id]", 150).required()]];

const COMMON: &[Parameter] = &[
    text("contact[first_name]", 150),
    text("contact[last_name]", 150),
    text("contact[phone]", 50),
    text("contact[label]", 50),
    boolean("contact[enabled]"),
    boolean("contact[send_billing_email]"),
    boolean("contact[send_account_email]"),
];
