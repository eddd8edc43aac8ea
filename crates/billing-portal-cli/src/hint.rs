//! The next step after an error of the library, in the words of this command.

use billing_portal::{Error, ErrorKind, Vendor};

pub(crate) fn for_error(error: &Error) -> Option<String> {
    match error.kind() {
        ErrorKind::Config => Some(configuration(error.vendor())),
        ErrorKind::Request => Some(format!("nothing was sent; see `billing-portal {} --help`", command(error))),
        ErrorKind::Decode => Some(address(error.vendor())),
        ErrorKind::Connect if !error.is_retryable() => Some(
            "check the address; if a gateway of yours answers there, this machine must trust its certificate authority"
                .to_owned(),
        ),
        _ if error.is_retryable() => Some(later(error)),
        _ => answer(error),
    }
}

/// The command that makes such calls.
fn command(error: &Error) -> &'static str {
    match error.operation().unwrap_or_default() {
        "add_contact" => "contact add",
        "retrieve_portal_session" | "activate_portal_session" | "logout_portal_session" => "session",
        _ => "link",
    }
}

/// What a vendor needs.
pub(crate) fn configuration(vendor: Option<Vendor>) -> String {
    match vendor {
        Some(Vendor::Chargebee) => {
            "Chargebee needs CHARGEBEE_SITE and CHARGEBEE_API_KEY, and --redirect-url or CHARGEBEE_REDIRECT_URL; \
             `billing-portal doctor` says what is set"
        }
        Some(Vendor::Upflow) => {
            "Upflow needs UPFLOW_API_KEY and UPFLOW_API_SECRET; `billing-portal doctor` says what is set"
        }
        _ => {
            "--vendor chooses between two vendors, `billing-portal doctor` says what is set, \
             and `billing-portal demo` needs no account"
        }
    }
    .to_owned()
}

fn later(error: &Error) -> String {
    match (error.retry_after(), error.kind()) {
        (Some(wait), _) => format!("try again in {} s", wait.as_secs().max(1)),
        (None, ErrorKind::Connect) => format!("try again later; if it persists, {}", address(error.vendor())),
        (None, _) => "try again later".to_owned(),
    }
}

fn address(vendor: Option<Vendor>) -> String {
    match vendor {
        Some(Vendor::Chargebee) => "check CHARGEBEE_SITE, CHARGEBEE_BASE_URL and the network",
        Some(Vendor::Upflow) => "check UPFLOW_ENVIRONMENT, UPFLOW_BASE_URL and the network",
        _ => "check the address of the vendor's API and the network",
    }
    .to_owned()
}

/// What the vendor's answer asks for. `None` if its message is all there is to know.
fn answer(error: &Error) -> Option<String> {
    let hint = match error.vendor()? {
        Vendor::Chargebee => match error.status()? {
            401 => "check that CHARGEBEE_API_KEY is a key of the site in CHARGEBEE_SITE",
            403 => {
                "use a full-access key, and allow access to the portal by API: \
                 Settings > Configure Chargebee > Customer portal"
            }
            404 if error.is_not_found() && command(error) == "session" => {
                "the session must be one of the site in CHARGEBEE_SITE"
            }
            409 if command(error) == "session" => "`billing-portal session show` says what state the session is in",
            404 if error.is_not_found() => "the customer must exist on the site in CHARGEBEE_SITE",
            404 => "check CHARGEBEE_SITE: it is the first part of your Chargebee address",
            _ => return None,
        },
        Vendor::Upflow => match error.status()? {
            401 | 403 => {
                "check UPFLOW_API_KEY, UPFLOW_API_SECRET and UPFLOW_ENVIRONMENT: each environment has keys of its own"
            }
            404 => {
                "the customer must exist in the organization and environment of the keys; \
                 an id of your own system is written `external:ID`"
            }
            _ => return None,
        },
        _ => return None,
    };
    Some(hint.to_owned())
}
