//! Portal sessions, and what a browser brings back from the log-in page.

use billing_portal_transport::{ResponseValue, Secret, Timestamp};
use chargebee_client::open::PortalSessionStatus;
use chargebee_client::types::{self, PortalSession, PortalSessionResponse};
use serde::Deserialize;

use super::generated::parameter;
use super::{Chargebee, VENDOR};
use crate::call::request;
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::validate::Invalid;

impl Chargebee {
    /// A request to check with Chargebee what a return from its log-in page claims, which says whose session it is.
    ///
    /// **Compare [`Session::customer_id`] with the user who is signed in with you**, if there is one, and put a nonce of
    /// your own into the return URL: whoever sees a return URL could replay it in another browser.
    pub fn activate_portal_session(&self, portal_return: PortalReturn) -> ActivatePortalSession {
        let PortalReturn { session_id, fields } = portal_return;
        ActivatePortalSession { chargebee: self.clone(), session_id, fields }
    }

    /// A request for the present state of a session. One that was never opened has no status of its own: see
    /// [`Session::expires_at`].
    pub fn retrieve_portal_session(&self, session_id: impl Into<String>) -> RetrievePortalSession {
        RetrievePortalSession { chargebee: self.clone(), session_id: session_id.into() }
    }

    /// A request to end a session, as a rule when the customer logs out of your application. The link to a session that was
    /// never opened stops working. Ending an ended session changes nothing and is no error.
    ///
    /// ```no_run
    /// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
    /// chargebee.logout_portal_session("portal_1mhuIq").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logout_portal_session(&self, session_id: impl Into<String>) -> LogoutPortalSession {
        LogoutPortalSession { chargebee: self.clone(), session_id: session_id.into() }
    }
}

/// A request to activate a session. See [`Chargebee::activate_portal_session`].
///
/// ```no_run
/// use billing_portal::PortalReturn;
///
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let query = "auth_session_id=portal_1mhuIq&auth_session_token=tok_8f31"; // of the return URL
/// let session = chargebee.activate_portal_session(PortalReturn::from_query(query)?).await?;
/// let is_the_signed_in_user = session.customer_id() == "cust_42";
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a session is activated by `send`"]
pub struct ActivatePortalSession {
    chargebee: Chargebee,
    session_id: String,
    pub(super) fields: types::ActivatePortalSessionRequest,
}

/// A request for a session. See [`Chargebee::retrieve_portal_session`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let session = chargebee.retrieve_portal_session("portal_1mhuIq").await?;
/// println!("{}: {:?}, can be opened until {:?}", session.id(), session.status(), session.expires_at());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a session is retrieved by `send`"]
pub struct RetrievePortalSession {
    chargebee: Chargebee,
    session_id: String,
}

/// A request to end a session. See [`Chargebee::logout_portal_session`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let session = chargebee.logout_portal_session("portal_1mhuIq").max_attempts(2).await?;
/// println!("{:?} after {} attempts", session.status(), session.info().attempts());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a session is ended by `send`"]
pub struct LogoutPortalSession {
    chargebee: Chargebee,
    session_id: String,
}

request! {
    /// Activates the session.
    ///
    /// # Errors
    /// What a wrong or used token gives is not documented: any of 400, 404 and 409 is to be expected.
    ActivatePortalSession, "activate_portal_session", chargebee: key context => [Session]
}

request! {
    /// Retrieves the session.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such session.
    RetrievePortalSession, "retrieve_portal_session", chargebee: context => [Session]
}

request! {
    /// Ends the session.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such session.
    LogoutPortalSession, "logout_portal_session", chargebee: key context => [Session]
}

impl ActivatePortalSession {
    async fn sent(self) -> Result<Session, Error> {
        parameter::portal_session_id(&self.session_id).map_err(Self::refused)?;
        let call = self.chargebee.client.activate_portal_session().portal_session_id(self.session_id);
        Ok(Session::new(call.body(self.fields).send().await?))
    }
}

impl RetrievePortalSession {
    async fn sent(self) -> Result<Session, Error> {
        parameter::portal_session_id(&self.session_id).map_err(Self::refused)?;
        let call = self.chargebee.client.retrieve_portal_session().portal_session_id(self.session_id);
        Ok(Session::new(call.send().await?))
    }
}

impl LogoutPortalSession {
    async fn sent(self) -> Result<Session, Error> {
        parameter::portal_session_id(&self.session_id).map_err(Self::refused)?;
        let call = self.chargebee.client.logout_portal_session().portal_session_id(self.session_id);
        Ok(Session::new(call.send().await?))
    }
}

/// A portal session as Chargebee last reported it. Its token and access URL are secrets, which `Debug` hides.
///
/// ```no_run
/// use billing_portal::chargebee::PortalSessionStatus;
///
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let session = chargebee.retrieve_portal_session("portal_1mhuIq").await?;
/// if *session.status() == PortalSessionStatus::LoggedIn {
///     println!("{} has been in the portal since {:?}", session.customer_id(), session.details().login_at);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Session(PortalSession, CallInfo);

impl Session {
    pub(super) fn new(response: ResponseValue<PortalSessionResponse>) -> Self {
        let info = CallInfo::of(&response);
        Self(response.into_inner().portal_session, info)
    }

    /// The id, to retrieve the session or log it out with.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Whose session it is.
    #[must_use]
    pub fn customer_id(&self) -> &str {
        &self.0.customer_id
    }

    /// Where the session is in its life. There is no status for one whose link was never opened in time: see
    /// [`expires_at`](Self::expires_at).
    #[must_use]
    pub fn status(&self) -> &PortalSessionStatus {
        &self.0.status
    }

    /// Until when the link can be opened: one hour after the session was created. A session that is logged in goes on.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.0.expires_at
    }

    /// All that Chargebee says of the session: times, addresses, linked customers, and the secrets.
    #[must_use]
    pub fn details(&self) -> &PortalSession {
        &self.0
    }

    /// Gives [`details`](Self::details) away.
    #[must_use]
    pub fn into_inner(self) -> PortalSession {
        self.0
    }

    /// What is known of the call that gave the session.
    #[must_use]
    pub fn info(&self) -> &CallInfo {
        &self.1
    }

    /// The session as JSON in the form that Chargebee's browser library takes for the in-app portal (`setPortalSession`).
    ///
    /// **It holds the session's token in the clear**, because the browser needs it: send it to the signed-in customer
    /// whose [`customer_id`](Self::customer_id) it is, over https, with `Cache-Control: no-store`, and nowhere else.
    #[must_use]
    pub fn to_browser_json(&self) -> String {
        // Texts, numbers and lists with texts as names: there is nothing in it that JSON cannot write.
        serde_json::to_string(&self.0).unwrap_or_default()
    }
}

/// For tests that fake a call, with the feature `test-util`.
///
/// ```
/// use billing_portal::chargebee::{PortalSession, Session};
///
/// let session: PortalSession = serde_json::from_value(serde_json::json!({
///     "id": "portal_1", "token": "t", "access_url": "https://portal.example/1", "status": "logged_in",
///     "created_at": 1_764_070_200, "customer_id": "cust_42",
/// }))?;
/// assert_eq!(Session::from(session).customer_id(), "cust_42");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "test-util")]
impl From<PortalSession> for Session {
    fn from(session: PortalSession) -> Self {
        Self(session, CallInfo::new(billing_portal_transport::StatusCode::OK, 1, None))
    }
}

/// What Chargebee's log-in page adds to your return URL: the claim that a user logged in, to be checked by
/// [`Chargebee::activate_portal_session`].
///
/// It deserializes from the query, for web frameworks: `Query<PortalReturn>` in axum.
///
/// ```
/// use billing_portal::chargebee::PortalReturn;
///
/// let query = "nonce=5f1c&auth_session_id=portal_1mhuIq&auth_session_token=tok_8f31";
/// let portal_return = PortalReturn::from_query(query)?;
/// assert_eq!(portal_return.session_id(), "portal_1mhuIq");
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Claim")]
pub struct PortalReturn {
    session_id: String,
    fields: types::ActivatePortalSessionRequest,
}

#[derive(Deserialize)]
struct Claim {
    #[serde(rename = "auth_session_id")]
    session_id: String,
    #[serde(rename = "auth_session_token")]
    token: Secret,
}

impl PortalReturn {
    /// From the values of `auth_session_id` and `auth_session_token`.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if they cannot be an id and a token of Chargebee's.
    pub fn new(session_id: impl Into<String>, token: impl Into<Secret>) -> Result<Self, Error> {
        Self::try_from(Claim { session_id: session_id.into(), token: token.into() }).map_err(refused)
    }

    /// From the query of the URL that the browser came back to, or from the whole URL.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if one of the two parameters is missing, comes twice or cannot be
    /// Chargebee's.
    pub fn from_query(query: &str) -> Result<Self, Error> {
        let query = query.split_once('?').map_or(query, |(_, query)| query);
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        let parameter = |name| only(query, name).map_err(refused);
        Self::new(parameter("auth_session_id")?, parameter("auth_session_token")?)
    }
}

impl PortalReturn {
    /// The id of the session that the user claims to have.
    #[must_use]
    pub fn session_id(&self) -> &str {
        &self.session_id
    }
}

impl TryFrom<Claim> for PortalReturn {
    type Error = Invalid;

    fn try_from(claim: Claim) -> Result<Self, Invalid> {
        parameter::portal_session_id(&claim.session_id)?;
        let token = claim.token.expose();
        if token.trim().is_empty() || token.chars().any(char::is_control) {
            return Err("token is empty or holds control characters".to_owned());
        }
        let fields = ActivatePortalSession::fields(claim.token);
        ActivatePortalSession::check(&fields)?;
        Ok(Self { session_id: claim.session_id, fields })
    }
}

/// The only value of a parameter: of two, servers take the first or the last, and not all the same one.
fn only(query: &str, name: &str) -> Result<String, Invalid> {
    let mut values = url::form_urlencoded::parse(query.as_bytes()).filter(|(n, _)| n == name).map(|(_, value)| value);
    match (values.next(), values.next()) {
        (Some(value), None) => Ok(value.into_owned()),
        (None, _) => Err(format!("the return URL has no `{name}`")),
        (Some(_), Some(_)) => Err(format!("the return URL has `{name}` twice")),
    }
}

fn refused(problem: Invalid) -> Error {
    Error::request(VENDOR, ActivatePortalSession::OPERATION, problem)
}
