//! The headers that say on whose behalf a call is made, and what it may trigger.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use billing_portal_transport as transport;
use billing_portal_transport::header::{HeaderName, HeaderValue};
use chargebee_client::types::EventControl;

use super::VENDOR;
use super::generated::parameter;
use crate::error::Error;
use crate::validate::{self, Invalid};

const USER: HeaderName = HeaderName::from_static("chargebee-request-origin-user");
const USER_ENCODED: HeaderName = HeaderName::from_static("chargebee-request-origin-user-encoded");

/// On whose behalf calls are made, and which of their side effects are wanted: Chargebee's `chargebee-*` request headers
/// ([list](https://apidocs.chargebee.com/docs/api/advanced-features)).
///
/// ```
/// use billing_portal::RequestContext;
/// use billing_portal::chargebee::EventControl;
///
/// let context = RequestContext::builder()
///     .user("zoë@acme.example") // not ASCII: goes out Base64-encoded, in the header for that
///     .ip("192.0.2.7")
///     .device("Firefox on Linux")
///     .event_email(EventControl::AllDisabled)
///     .build()?;
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct RequestContext {
    headers: Vec<(HeaderName, HeaderValue)>,
    post_headers: Vec<(HeaderName, HeaderValue)>,
}

impl RequestContext {
    /// Starts an empty context.
    pub fn builder() -> RequestContextBuilder {
        RequestContextBuilder::default()
    }

    pub(super) fn apply(&self, options: &mut transport::CallOptions) {
        if self.headers.iter().any(|(name, _)| name == USER || name == USER_ENCODED) {
            // Of the two the encoded one wins, which may be another user's.
            options.without_header(&USER).without_header(&USER_ENCODED);
        }
        for (name, value) in &self.headers {
            options.header(name.clone(), value.clone());
        }
        for (name, value) in &self.post_headers {
            options.post_header(name.clone(), value.clone());
        }
    }
}

/// Prints the names of the headers; their values are personal data.
impl fmt::Debug for RequestContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.headers.iter().chain(&self.post_headers).map(|(name, _)| name)).finish()
    }
}

/// Settings of a [`RequestContext`], checked by [`build`](Self::build).
///
/// ```
/// use billing_portal::RequestContext;
///
/// let context = RequestContext::builder().user("ada@acme.example").ip("192.0.2.7").build()?;
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Default)]
#[must_use = "settings do nothing until `build` is called"]
pub struct RequestContextBuilder {
    user: Option<String>,
    ip: Option<String>,
    device: Option<String>,
    business_entity_id: Option<String>,
    event_email: Option<EventControl>,
    event_webhook: Option<EventControl>,
    event_actions: Option<EventControl>,
}

impl RequestContextBuilder {
    /// The e-mail address of your user: `chargebee-request-origin-user`, or for an address beyond ASCII
    /// `chargebee-request-origin-user-encoded`, Base64-encoded.
    pub fn user(mut self, email: impl Into<String>) -> Self {
        self.user = Some(email.into());
        self
    }

    /// Where your user's request came from: an IP address or a host name. `chargebee-request-origin-ip`.
    #[expect(clippy::needless_pass_by_value, reason = "like the other setters: a text, or an address of the library")]
    pub fn ip(mut self, ip: impl ToString) -> Self {
        self.ip = Some(ip.to_string());
        self
    }

    /// The device of your user, in words of ASCII. `chargebee-request-origin-device`.
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }

    /// On a site with several business entities, the one that calls concern; at most 50 characters.
    /// `chargebee-business-entity-id`.
    pub fn business_entity_id(mut self, id: impl Into<String>) -> Self {
        self.business_entity_id = Some(id.into());
        self
    }

    /// Whether calls that change something send e-mails. `chargebee-event-email`.
    pub fn event_email(mut self, control: EventControl) -> Self {
        self.event_email = Some(control);
        self
    }

    /// Whether calls that change something call webhooks. `chargebee-event-webhook`.
    pub fn event_webhook(mut self, control: EventControl) -> Self {
        self.event_webhook = Some(control);
        self
    }

    /// Whether calls that change something trigger e-mails, webhooks or anything else. `chargebee-event-actions`.
    pub fn event_actions(mut self, control: EventControl) -> Self {
        self.event_actions = Some(control);
        self
    }

    /// Checks the values.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if a value is not as its setter describes.
    pub fn build(self) -> Result<RequestContext, Error> {
        self.checked().map_err(|problem| Error::argument(VENDOR, problem))
    }

    fn checked(self) -> Result<RequestContext, Invalid> {
        let mut context = RequestContext::default();
        if let Some(email) = self.user {
            validate::email("user", &email)?;
            context.headers.push(if email.is_ascii() {
                header("user", USER, &email)?
            } else {
                header("user", USER_ENCODED, &STANDARD.encode(email))?
            });
        }
        if let Some(ip) = self.ip {
            if ip.parse::<std::net::IpAddr>().is_err() && !validate::host_name(&ip) {
                return Err("ip must be an IP address or a host name".to_owned());
            }
            context.headers.push(header("ip", HeaderName::from_static("chargebee-request-origin-ip"), &ip)?);
        }
        if let Some(device) = self.device {
            context.headers.push(header(
                "device",
                HeaderName::from_static("chargebee-request-origin-device"),
                &device,
            )?);
        }
        if let Some(id) = self.business_entity_id {
            parameter::business_entity_id(&id)?;
            context.headers.push(header(
                "business entity id",
                HeaderName::from_static("chargebee-business-entity-id"),
                &id,
            )?);
        }
        for (name, control) in [
            ("chargebee-event-email", self.event_email),
            ("chargebee-event-webhook", self.event_webhook),
            ("chargebee-event-actions", self.event_actions),
        ] {
            if let Some(control) = control {
                context.post_headers.push(header(
                    "event control",
                    HeaderName::from_static(name),
                    &control.to_string(),
                )?);
            }
        }
        Ok(context)
    }
}

/// Prints nothing that was set: it is personal data.
impl fmt::Debug for RequestContextBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestContextBuilder").finish_non_exhaustive()
    }
}

fn header(what: &str, name: HeaderName, value: &str) -> Result<(HeaderName, HeaderValue), Invalid> {
    validate::header_value(what, value)?;
    let value = HeaderValue::from_str(value).map_err(|_| format!("{what} fits no header"))?;
    Ok((name, value))
}
