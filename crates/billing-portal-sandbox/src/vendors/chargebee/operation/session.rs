//! The operations on portal sessions.
//!
//! <https://apidocs.chargebee.com/docs/api/portal_sessions>

use crate::account::Scene;
use crate::vendors::chargebee::call::Call;
use crate::vendors::chargebee::error::ApiError;
use crate::vendors::chargebee::parameter::{text, url};
use crate::vendors::chargebee::params::Parameters;
use crate::vendors::chargebee::session::{Session, Status};
use crate::vendors::chargebee::site::Site;

pub(super) const CREATE: Parameters =
    &[&[text("customer[id]", 50).required(), url("redirect_url", 250), url("forward_url", 250)]];

pub(super) const ACTIVATE: Parameters = &[&[text("token", 70).required()]];

pub(super) fn create(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let customer_id = call.params.required("customer[id]");
    let session = scene.state.new_session(&customer_id, Status::Created, scene.now, scene.ids);
    let mut session = session.ok_or_else(|| ApiError::param_not_found("customer[id]", &customer_id))?;
    session.redirect_url = call.params.optional("redirect_url");
    session.forward_url = call.params.optional("forward_url");
    let text = session.text(scene.origin);
    scene.state.sessions.add(session);
    Ok(text)
}

pub(super) fn retrieve(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let origin = scene.origin;
    find(scene, call).map(|session| session.text(origin))
}

pub(super) fn activate(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let origin = scene.origin;
    let session = find(scene, call)?;
    if session.status != Status::NotYetActivated {
        return Err(ApiError::wrong_state("Only a session that is not yet activated can be activated"));
    }
    if session.token != call.params.required("token") {
        return Err(ApiError::wrong_value("token", "is not the token of this session"));
    }
    session.status = Status::Activated;
    Ok(session.text(origin))
}

pub(super) fn log_out(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let (now, origin) = (scene.now, scene.origin);
    let session = find(scene, call)?;
    match session.status {
        Status::Created | Status::LoggedIn | Status::Activated => session.end(now, None),
        Status::LoggedOut => {}
        Status::NotYetActivated => {
            return Err(ApiError::wrong_state("A session that is not yet activated cannot be logged out"));
        }
    }
    Ok(session.text(origin))
}

/// The session that the path names.
fn find<'a>(scene: &'a mut Scene<'_, Site>, call: &Call) -> Result<&'a mut Session, ApiError> {
    scene.state.sessions.by_id(&call.id).ok_or_else(|| ApiError::not_found(&call.id))
}
