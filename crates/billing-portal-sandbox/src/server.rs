//! The routes of a sandbox: finds the vendor and the site of a request, and mounts pages and control.

use std::future::Future;
use std::pin::Pin;

use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response as Sent};
use axum::routing::{MethodFilter, get, on};
use axum::{Extension, Router};
use http::uri::{PathAndQuery, Uri};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use tower::ServiceExt;

use crate::account::{Page, PageRequest};
use crate::control::{self, is_control};
use crate::guard;
use crate::line::Peer;
use crate::message::{BODY_LIMIT, Response, form_pairs, read_body};
use crate::operation::ids_in;
use crate::pipeline;
use crate::sites::{SharedSite, Sites};
use crate::start::{nowhere_page, start_page};
use crate::vendors::{Registered, Vendor, Visitor};

/// Everything that a sandbox serves; handlers learn who their peer is.
pub(crate) fn routes(sites: Sites) -> Router {
    let site = routes_of_site();
    let dispatch = async move |State(sites), Extension(peer), request| dispatch(sites, site, peer, request).await;
    let router = control::routes_of_sandbox().method_not_allowed_fallback(wrong_method).fallback(dispatch);
    guard::refuse_strangers(router, sites.clone()).with_state(sites)
}

/// What a site serves beside the APIs, with its paths as the default site has them. Requests come with their site.
fn routes_of_site() -> Router {
    let start =
        async |Extension(sites): Extension<Sites>, Extension(site): Extension<SharedSite>| start_page(&sites, &site);
    let router = Router::new().route("/", get(start)).merge(control::routes_of_site());
    let router = Vendor::ALL.iter().fold(router, |router, vendor| vendor.visit(Mount(router)));
    router.method_not_allowed_fallback(wrong_method).fallback(nothing)
}

/// Adds the pages of a vendor to a router.
struct Mount(Router);

impl Visitor for Mount {
    type Output = Router;

    fn visit<A: Registered>(self) -> Router {
        A::PAGES.iter().fold(self.0, |router, page| {
            let filter = MethodFilter::try_from(page.method.clone()).unwrap_or(MethodFilter::GET);
            let open =
                async move |Extension(site): Extension<SharedSite>,
                            Extension(peer): Extension<Peer>,
                            request: Request| { open_page::<A>(page, &site, &peer, request).await };
            router.route(page.path, on(filter, open))
        })
    }
}

async fn open_page<A: Registered>(page: &Page<A>, site: &SharedSite, peer: &Peer, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let start = "../".repeat(page.path.matches('/').count() - 1);
    let fields = if page.method == Method::GET {
        form_pairs(parts.uri.query().unwrap_or_default().as_bytes())
    } else {
        match read_body(body, BODY_LIMIT).await {
            Some(body) => form_pairs(&body),
            None => return A::FACTS.bad_request(&start, "The form is too long."),
        }
    };
    let ids = ids_in(parts.uri.path(), page.path).unwrap_or_default();
    let request = PageRequest { method: parts.method, ids, fields, ip: peer.ip, start };
    (page.open)(site.lock().scene(), &request)
}

/// A request to an API, for the vendor that its path belongs to.
struct ApiCall {
    sites: Sites,
    peer: Peer,
    request: Request,
}

impl Visitor for ApiCall {
    type Output = Pin<Box<dyn Future<Output = Sent> + Send>>;

    fn visit<A: Registered>(self) -> Self::Output {
        Box::pin(pipeline::serve::<A>(self.sites, self.peer, self.request))
    }
}

/// Has the site respond that a request is for: the one whose key it has, on the paths of the APIs; the one that stands in
/// the path, on those of hosted pages and of the control plane; otherwise the default site.
async fn dispatch(sites: Sites, routes: Router, peer: Peer, mut request: Request) -> Sent {
    let path = request.uri().path();
    if let Some(vendor) = Vendor::of_path(path) {
        return vendor.visit(ApiCall { sites, peer, request }).await;
    }
    let Some((before, id)) = site_in(path) else {
        return serve(sites.default_site().clone(), sites, routes, request).await;
    };
    let Some(site) = sites.by_id(id) else {
        return if is_control(path) { control::no_such_site(id) } else { not_found(request.headers()) };
    };
    let cut = before.len() + "/sites/".len() + id.len();
    let Some(uri) = without(request.uri(), before, cut) else {
        return not_found(request.headers());
    };
    *request.uri_mut() = uri;
    let path = request.uri().path();
    // Only `/_sandbox/sites/{id}/…` controls a site: what is guarded is told by how the path begins.
    let is_control_of_pages = before.is_empty() && is_control(path);
    let is_elsewhere = is_control_of_pages || Vendor::of_path(path).is_some();
    if is_elsewhere { not_found(request.headers()) } else { serve(site, sites, routes, request).await }
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

/// Responds to what is no request to an API: with a stub, if there is one.
async fn serve(site: SharedSite, sites: Sites, routes: Router, mut request: Request) -> Sent {
    let path = request.uri().path();
    if !is_control(path) {
        let stub = site.lock().stubs.take(request.method(), path);
        if let Some(stub) = stub {
            return stub.into_response();
        }
    }
    request.extensions_mut().insert(site);
    request.extensions_mut().insert(sites);
    match routes.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// Responds to a request to a path that a site does not have.
async fn nothing(uri: Uri, headers: HeaderMap) -> Sent {
    if is_control(uri.path()) {
        return control::refuse(StatusCode::NOT_FOUND, &format!("there is no {}", uri.path()));
    }
    not_found(&headers)
}

/// Responds to a request with a method that its path does not have. The router adds which it has.
async fn wrong_method(method: Method, uri: Uri) -> Sent {
    if is_control(uri.path()) {
        return control::refuse(StatusCode::METHOD_NOT_ALLOWED, &format!("there is no {method} {}", uri.path()));
    }
    StatusCode::METHOD_NOT_ALLOWED.into_response()
}

/// A page for browsers, which ask for one, and a word for programs.
fn not_found(headers: &HeaderMap) -> Sent {
    let wants_page = |accept: &HeaderValue| accept.to_str().is_ok_and(|accept| accept.contains("text/html"));
    if headers.get_all(header::ACCEPT).iter().any(wants_page) {
        return nowhere_page().into_response();
    }
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
