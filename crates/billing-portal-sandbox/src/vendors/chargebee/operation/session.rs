//! The operations on portal sessions.
//!
//! <https://apidocs.chargebee.com/docs/api/portal_sessions>

use crate::account::Scene;
use crate::vendors::chargebee::call::Call;
use crate::vendors::chargebee::error::ApiError;
use crate::vendors::chargebee::idempotency::Outcome;
use crate::vendors::chargebee::parameter::{text, url};
use crate::vendors::chargebee::params::Parameters;
use crate::vendors::chargebee::session::Status;
use crate::vendors::chargebee::site::Site;

pub(super) const CREATE: Parameters =
    &[&[text("customer[id]", 50).required(), url("redirect_url", 250), url("forward_url", 250)]];

pub(super) const ACTIVATE: Parameters = &[&[text("token", 70).required()]];

pub(super) fn create(scene: &mut Scene<'_, Site>, call: &Call) -> Result<Outcome, ApiError> {
    let customer_id = call.params.required("customer[id]");
    let session = scene.state.new_session(&customer_id, Status::Created, scene.now);
    let mut session = session.ok_or_else(|| ApiError::param_not_found("customer[id]", &customer_id))?;
    session.redirect_url = call.params.optional("redirect_url").map(String::into);
    session.forward_url = call.params.optional("forward_url").map(String::into);
    Ok(Outcome::NewSession(scene.state.sessions.add(session, scene.ids)))
}

pub(super) fn retrieve(scene: &mut Scene<'_, Site>, call: &Call) -> Result<Outcome, ApiError> {
    find(scene, call).map(|number| response(scene, number))
}

pub(super) fn activate(scene: &mut Scene<'_, Site>, call: &Call) -> Result<Outcome, ApiError> {
    let number = find(scene, call)?;
    let session = &mut scene.state.sessions[number];
    if session.status != Status::NotYetActivated {
        return Err(ApiError::wrong_state("Only a session that is not yet activated can be activated"));
    }
    if session.token(scene.ids) != call.params.required("token") {
        return Err(ApiError::wrong_value("token", "is not the token of this session"));
    }
    session.status = Status::Activated;
    Ok(response(scene, number))
}

pub(super) fn log_out(scene: &mut Scene<'_, Site>, call: &Call) -> Result<Outcome, ApiError> {
    let now = scene.now;
    let number = find(scene, call)?;
    let session = &mut scene.state.sessions[number];
    match session.status {
        Status::Created | Status::LoggedIn | Status::Activated => session.end(now, None),
        Status::LoggedOut => {}
        Status::NotYetActivated => {
            return Err(ApiError::wrong_state("A session that is not yet activated cannot be logged out"));
        }
    }
    Ok(response(scene, number))
}

/// The number of the session that the path names.
fn find(scene: &Scene<'_, Site>, call: &Call) -> Result<usize, ApiError> {
    scene.state.sessions.by_id(&call.id, scene.ids).ok_or_else(|| ApiError::not_found(&call.id))
}

/// The session as it is.
fn response(scene: &Scene<'_, Site>, number: usize) -> Outcome {
    Outcome::Text(scene.state.sessions[number].text(scene.ids, scene.origin, false).into())
}
