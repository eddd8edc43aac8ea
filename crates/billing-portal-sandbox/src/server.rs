//! The routes of a sandbox, and how a request finds its site.

use std::sync::Arc;

use std::collections::BTreeSet;

use axum::Router;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use axum::extract::{Request, State};
use axum::http::uri::{PathAndQuery, Uri};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower::ServiceExt;

use crate::connection::ConnectionInfo;
use crate::journal::Vendor;
use crate::line::Peer;
use crate::sites::{OpenSite, Sites};
use crate::world::SharedWorld;
use crate::{chargebee, control, guard, page, upflow};

/// Everything that a sandbox serves; handlers learn who their peer is.
pub(crate) fn service(sites: Sites) -> IntoMakeServiceWithConnectInfo<Router, Peer> {
    let router = control::routes_of_sandbox().method_not_allowed_fallback(wrong_method).fallback(dispatch);
    guard::refuse_strangers(router, sites.clone()).with_state(sites).into_make_service_with_connect_info()
}

/// Everything that one site serves, with its paths as the default site has them.
pub(crate) fn site(world: SharedWorld, connection: Arc<ConnectionInfo>) -> Router {
    let start = async move |State(world): State<SharedWorld>| page::start(&world.lock(), &connection);
    Router::new()
        .route("/", get(start))
        .merge(chargebee::routes())
        .merge(upflow::routes())
        .merge(control::routes_of_site())
        .method_not_allowed_fallback(wrong_method)
        .fallback(nothing)
        .with_state(world)
}

/// The ids of the operations that the APIs have, each once: an id may be one of both vendors.
pub(crate) fn operation_ids() -> impl Iterator<Item = &'static str> {
    let ids: BTreeSet<_> = chargebee::operation_ids().chain(upflow::operation_ids()).collect();
    ids.into_iter()
}

/// Has the site answer that a request is for: the one whose key it has, on the paths of the APIs; the one that stands in
/// the path, on those of hosted pages and of the control plane; otherwise the default site.
async fn dispatch(State(sites): State<Sites>, mut request: Request) -> Response {
    let path = request.uri().path();
    if let Some(vendor) = vendor(path) {
        let site = sites.by_key(vendor, request.headers());
        return serve(site, request).await;
    }
    let Some((before, id)) = site_in(path) else {
        return serve_page(sites.default_site().clone(), request).await;
    };
    let Some(site) = sites.by_id(id) else {
        return if control::is_control(path) { control::no_such_site(id) } else { not_found() };
    };
    let cut = before.len() + "/sites/".len() + id.len();
    let Some(uri) = without(request.uri(), before, cut) else {
        return not_found();
    };
    *request.uri_mut() = uri;
    let path = request.uri().path();
    // Only `/_sandbox/sites/{id}/…` controls a site: what is guarded is told by how the path begins.
    let is_control_of_pages = before.is_empty() && control::is_control(path);
    if is_control_of_pages || vendor(path).is_some() { not_found() } else { serve_page(site, request).await }
}

/// Whose API a path belongs to.
pub(crate) fn vendor(path: &str) -> Option<Vendor> {
    let below = |root| path.strip_prefix(root).is_some_and(|rest: &str| rest.is_empty() || rest.starts_with('/'));
    match path {
        _ if below("/api/v2") => Some(Vendor::Chargebee),
        _ if below("/v1") => Some(Vendor::Upflow),
        _ => None,
    }
}

/// The site that a path names, and what stands before: `/sites/{id}/…` and `/_sandbox/sites/{id}/…`.
fn site_in(path: &str) -> Option<(&'static str, &str)> {
    ["", "/_sandbox"].into_iter().find_map(|before| {
        let (id, _) = path.strip_prefix(before)?.strip_prefix("/sites/")?.split_once('/')?;
        Some((before, id))
    })
}

/// A URI with what stands before, and then what comes after a place in it.
fn without(uri: &Uri, before: &str, cut: usize) -> Option<Uri> {
    let rest = uri.path_and_query()?.as_str().get(cut..)?;
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{before}{rest}")).ok()?);
    Uri::from_parts(parts).ok()
}

/// Answers what is no request to an API: with a stub, if there is one.
async fn serve_page(site: OpenSite, request: Request) -> Response {
    let path = request.uri().path();
    if !control::is_control(path) {
        let stub = site.world.lock().stubs.take(request.method(), path);
        if let Some(stub) = stub {
            return stub.into_response();
        }
    }
    serve(site, request).await
}

async fn serve(site: OpenSite, request: Request) -> Response {
    match site.router.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// Answers a request to a path that a site does not have.
async fn nothing(uri: Uri) -> Response {
    if control::is_control(uri.path()) {
        return control::refuse(StatusCode::NOT_FOUND, &format!("there is no {}", uri.path()));
    }
    not_found()
}

/// Answers a request with a method that its path does not have. The router adds which it has.
async fn wrong_method(method: Method, uri: Uri) -> Response {
    if control::is_control(uri.path()) {
        return control::refuse(StatusCode::METHOD_NOT_ALLOWED, &format!("there is no {method} {}", uri.path()));
    }
    StatusCode::METHOD_NOT_ALLOWED.into_response()
}

fn not_found() -> Response {
    (StatusCode::NOT_FOUND, "Not found\n").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_name_their_sites() {
        for (path, expected) in [
            ("/sites/site-1/portal/login", Some(("", "site-1"))),
            ("/_sandbox/sites/default/clock", Some(("/_sandbox", "default"))),
            ("/sites//x", Some(("", ""))),
            ("/sites/site-1", None),
            ("/_sandbox/sites/site-1", None),
            ("/_sandbox/clock", None),
            ("/portal/sites/site-1/", None),
        ] {
            assert_eq!(site_in(path), expected, "{path}");
        }
    }

    #[test]
    fn a_site_is_cut_out_of_its_paths() {
        for (uri, before, cut, expected) in [
            ("/sites/site-1/portal/login?return_url=x", "", 13, "/portal/login?return_url=x"),
            ("/_sandbox/sites/site-1/clock", "/_sandbox", 22, "/_sandbox/clock"),
            ("/sites/site-1/customers/%2e%2E?token=a%20b", "", 13, "/customers/%2e%2E?token=a%20b"),
        ] {
            assert_eq!(without(&uri.parse().unwrap(), before, cut).unwrap(), expected);
        }
    }
}
