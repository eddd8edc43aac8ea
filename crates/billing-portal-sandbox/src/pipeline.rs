//! What happens to a request to an API: credentials, limit, fault, stub, response, journal.

use axum::extract::Request;
use axum::response::{IntoResponse, Response as Sent};
use http::{Method, header};

use crate::account::Refusal;
use crate::delivery::deliver;
use crate::gzip;
use crate::ids::{Ids, draw};
use crate::line::Peer;
use crate::message::{ApiRequest, BODY_LIMIT, Response, read_body};
use crate::operation::Target;
use crate::site_state::SiteState;
use crate::site_state::fault::Fault;
use crate::site_state::journal::Entry;
use crate::sites::{SharedSite, Sites};
use crate::vendors::{Registered, Vendor};

/// Responds to a request to the API of a vendor. One that proves nothing is refused before anything else: it uses up no
/// fault, stub or place, and nothing of its body is read.
pub(crate) async fn serve<A: Registered>(sites: Sites, peer: Peer, request: Request) -> Sent {
    let (parts, body) = request.into_parts();
    let mut call = match Call::<A>::authentic(&sites, ApiRequest::new(parts)) {
        Ok(call) => call,
        Err(refused) => return refused.into_response(),
    };
    let admission = match call.enter() {
        Ok(admission) => admission,
        Err(seconds) => return call.refuse(seconds).into_response(),
    };
    call.request.set_body(read_body(body, BODY_LIMIT).await);
    let is_accepted = gzip::is_accepted(&call.request.headers);
    match call.respond() {
        (response, None) if is_accepted => response.gzipped().into_response(),
        (response, None) => response.into_response(),
        (response, Some(fault)) => {
            let is_gzipped = fault.gzip || (is_accepted && fault.padded_to.is_none());
            let response = if is_gzipped { response.gzipped() } else { response };
            deliver(response, &fault, &peer, admission).await
        }
    }
}

/// A request, and what was found for it: its site and its operation.
struct Call<A: Registered> {
    request: ApiRequest,
    site: SharedSite,
    target: Target<A::Action>,
}

impl<A: Registered> Call<A> {
    /// A request to the site whose credentials it has. Any other is refused, and recorded where it has a key for.
    fn authentic(sites: &Sites, request: ApiRequest) -> Result<Self, Response> {
        let path = request.path.strip_prefix(A::FACTS.root).and_then(|path| path.strip_prefix('/')).unwrap_or_default();
        // HEAD is GET without the body, which the server leaves out.
        let method = if request.method == Method::HEAD { &Method::GET } else { &request.method };
        let target = A::find(method, path);
        let credentials = A::Credentials::from(&request.headers);
        let found = sites.by_credentials::<A>(&credentials);
        let site = found.as_ref().unwrap_or(sites.default_site()).clone();
        let call = Self { request, site, target };
        match A::authenticate(&credentials, A::connection_in(&call.site.connection.vendors)) {
            Ok(()) => Ok(call),
            Err(refused) => {
                let entry = call.entry(call.site.lock().clock.now(), Some(&refused), None);
                let number = match &found {
                    Some(site) => draw(site.lock().journal.record(entry), site.connection.id(), 0),
                    None => draw(sites.strangers().record(entry), "stranger", 1),
                };
                Err(A::complete(refused, &call.request, &mut Ids::new(number)))
            }
        }
    }

    /// Has the request count against the limits of its site. The error is in how many seconds it may come again.
    fn enter(&self) -> Result<Admission, u64> {
        let is_head = self.request.method == Method::HEAD;
        let method = if is_head { Method::GET } else { self.request.method.clone() };
        let site = self.site.clone();
        {
            let mut state = site.lock();
            let now = state.clock.time();
            state.limiter.enter(A::VENDOR, &method, now)?;
        }
        Ok(Admission { site, vendor: A::VENDOR, method })
    }

    /// Refuses a request that is over a limit. It meets no fault: that stays for one that is let in.
    fn refuse(&self, seconds: u64) -> Response {
        let response = A::refusal(&Refusal::TooManyRequests).header(header::RETRY_AFTER, &seconds.to_string());
        let state = &mut *self.site.lock();
        let response = self.complete(state, response);
        state.journal.record(self.entry(state.clock.now(), Some(&response), None));
        response
    }

    fn respond(&self) -> (Response, Option<Fault>) {
        let state = &mut *self.site.lock();
        let key = A::idempotency_key(&self.request);
        let fault = state.faults.next(A::VENDOR, self.target.operation_id(), key, &self.request.path);
        let response = match &fault {
            None => {
                let response = self.own_response(state);
                self.complete(state, response)
            }
            Some(fault) => self.under_fault(state, fault),
        };
        let is_sent = fault.as_ref().is_none_or(|fault| !fault.is_drop());
        let entry = self.entry(state.clock.now(), is_sent.then_some(&response), fault.clone());
        state.journal.record(entry);
        (response, fault)
    }

    fn entry(&self, at: u64, response: Option<&Response>, fault: Option<Fault>) -> Entry<'_> {
        let (operation_id, status) = (self.target.operation_id(), response.map(|response| response.status));
        Entry { vendor: A::VENDOR, operation_id, at, request: &self.request, status, fault }
    }

    /// What a test put in the operation's place, or the operation's response.
    fn own_response(&self, state: &mut SiteState) -> Response {
        let request = &self.request;
        if let Some(stub) = state.stubs.take(&request.method, &request.path) {
            return stub;
        }
        match &self.target {
            _ if request.body.is_none() => A::refusal(&Refusal::TooLarge),
            _ if request.is_garbled => A::refusal(&Refusal::Garbled),
            Target::Operation(operation, ids) => A::respond(state.scene(), operation, ids.clone(), request),
            Target::WrongMethod(allowed) => {
                A::refusal(&Refusal::WrongMethod(&request.method)).header(header::ALLOW, &allowed.join(", "))
            }
            Target::Unknown => A::refusal(&Refusal::Unknown(request)),
        }
    }

    fn complete(&self, state: &mut SiteState, response: Response) -> Response {
        A::complete(response, &self.request, state.scene::<A>().ids)
    }

    fn under_fault(&self, state: &mut SiteState, fault: &Fault) -> Response {
        let own = fault.is_processed().then(|| self.own_response(state));
        let response = match (own, fault.other_status()) {
            (Some(own), None) => own,
            (_, Some(status)) if status.as_u16() >= 400 => A::refusal(&Refusal::OnDemand(status)),
            (_, status) => Response::new(status.unwrap_or_default(), String::new()),
        };
        let mut response = self.complete(state, response);
        fault.alter(&mut response);
        response
    }
}

/// The place of a request among those under way; it is free again when this is dropped.
struct Admission {
    site: SharedSite,
    vendor: Vendor,
    method: Method,
}

impl Drop for Admission {
    fn drop(&mut self) {
        self.site.lock().limiter.leave(self.vendor, &self.method);
    }
}
