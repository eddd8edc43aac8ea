//! What one vendor's module says and does: the trait that every vendor's folder implements, and what it is given.
//!
//! A vendor's module sees this file and those below it. It knows no server, no site and no other vendor.

use std::fmt::Debug;
use std::net::IpAddr;

use http::{HeaderMap, Method, StatusCode};
use maud::Markup;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::ids::Ids;
use crate::limit::LimitRule;
use crate::message::{ApiRequest, Response};
use crate::mode::Mode;
use crate::operation::{Operation, Target, find};
use crate::origin::Origin;
use crate::seed::check::Checked;
use crate::snippet::Snippet;

/// One vendor's side of a site: its state, and what is the same at all sites.
pub(crate) trait Account: Sized + Send + 'static {
    const FACTS: Facts;
    /// The JSON text of the seed that a site has by default.
    const DEFAULT_SEED: &'static str;
    const OPERATIONS: &'static [Operation<Self::Action>];
    const PAGES: &'static [Page<Self>];

    /// What is done for an operation.
    type Action: Sync;
    /// What is in a site when it begins.
    type Seed: Clone + Debug + Default + PartialEq + Serialize + DeserializeOwned + JsonSchema;
    /// What a client must be given.
    type Connection: Clone + Debug + Serialize + Send + Sync;
    /// What a request proves itself with, whatever it is worth.
    type Credentials: for<'a> From<&'a HeaderMap>;

    /// Finds the first thing in a seed that cannot be. The types of the seed have made sure of its form.
    const CHECK: fn(&Self::Seed) -> Checked;
    /// How a site is reached. Credentials are the same in every sandbox for the default site; for others they are drawn.
    const CONNECTION: fn(&SiteAddress<'_>, Option<&mut Ids>) -> Self::Connection;
    /// The state of a site that begins with a seed at this time.
    const SEEDED: fn(&Self::Seed, u64, &mut Ids) -> Self;
    /// The customers of a state as a seed has them; what a seed cannot hold is left out.
    const EXPORTED: fn(&Self) -> Value;
    /// What the start page says of the state. It shows no token and no link.
    const OVERVIEW: fn(&Self) -> Markup;
    /// How clients in several languages are pointed at a site.
    const SNIPPETS: fn(&Self::Connection) -> Vec<Snippet>;

    /// Whether a request with these credentials is one to the site with this connection.
    fn is_for(credentials: &Self::Credentials, connection: &Self::Connection) -> bool;

    /// Makes sure that the credentials of a request to the site are right, or says how it is refused.
    fn authenticate(credentials: &Self::Credentials, connection: &Self::Connection) -> Result<(), Response>;

    /// Finds the operation for a method and a path below the root, without the slash before it.
    fn find(method: &Method, path: &str) -> Target<Self::Action> {
        find(Self::OPERATIONS, method, path)
    }

    /// The key by which the vendor knows a request again, if it has such keys.
    fn idempotency_key(_: &ApiRequest) -> Option<&str> {
        None
    }

    /// Does what an authentic request asks. The ids are those in its path.
    fn respond(
        scene: Scene<'_, Self>,
        operation: &Operation<Self::Action>,
        ids: Vec<String>,
        request: &ApiRequest,
    ) -> Response;

    /// The vendor's words for what is refused before it comes to an operation.
    fn refusal(why: &Refusal<'_>) -> Response;

    /// Gives a response what every response of the vendor has, whether an operation, a refusal or a fault made it. The ids
    /// are the site's, or for a request that proves nothing, ones of its own.
    fn complete(response: Response, _request: &ApiRequest, _ids: &mut Ids) -> Response {
        response
    }

    /// What the start page says of addresses and keys: names and values.
    fn addresses(connection: &Self::Connection) -> Vec<(&'static str, Markup)>;

    /// A member of the connection's JSON that stands beside those of the vendors.
    fn beside(_: &Self::Connection) -> Option<(&'static str, impl Serialize)> {
        None::<(_, ())>
    }
}

/// What is the same of a vendor at all sites.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Facts {
    /// What people call it.
    pub title: &'static str,
    /// Whom a site has by default, in a few words.
    pub default_customers: &'static str,
    /// What the vendor's member of a connection's JSON has, in a few words.
    pub connection_members: &'static str,
    /// Where the API is: what comes before the paths of all operations, and of nothing else.
    pub(crate) root: &'static str,
    /// The colours of its pages, in the light and in the dark.
    pub(crate) accents: [&'static str; 2],
    /// The limits that a site has by default.
    pub(crate) limits: &'static [LimitRule],
}

/// What a vendor's module sees of a site while it responds to a request.
pub(crate) struct Scene<'a, A> {
    pub(crate) state: &'a mut A,
    pub(crate) ids: &'a mut Ids,
    /// The time by the site's clock, in Unix seconds.
    pub(crate) now: u64,
    /// What the URLs of the site's pages start with.
    pub(crate) origin: &'a str,
    pub(crate) mode: Mode,
}

/// Where a site is reached.
pub(crate) struct SiteAddress<'a> {
    pub(crate) origin: &'a Origin,
    /// The id of the site.
    pub(crate) site: &'a str,
    /// What the paths of the site's pages start with.
    pub(crate) pages: &'a str,
}

impl SiteAddress<'_> {
    /// The URL of a path below the origin.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin.as_str())
    }
}

/// Why a request is refused before it comes to an operation.
pub(crate) enum Refusal<'a> {
    /// The body is longer than the sandbox reads.
    TooLarge,
    /// The body is compressed in a way that the sandbox does not know, or not as is said.
    Garbled,
    /// No operation has this path.
    Unknown(&'a ApiRequest),
    /// The path is known with other methods.
    WrongMethod(&'a Method),
    TooManyRequests,
    /// A test asked for this status, which is 400 or more.
    OnDemand(StatusCode),
}

impl Refusal<'_> {
    /// The status that fits, and a message in plain words, for vendors that have no others.
    pub(crate) fn words(&self) -> (StatusCode, String) {
        match self {
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "The request body is too large".to_owned()),
            Self::Garbled => {
                (StatusCode::BAD_REQUEST, "The body is not gzip, which it must be if it is encoded".to_owned())
            }
            Self::Unknown(ApiRequest { method, path, .. }) => {
                (StatusCode::NOT_FOUND, format!("{method} {path} is not an operation of this sandbox"))
            }
            Self::WrongMethod(method) => (StatusCode::METHOD_NOT_ALLOWED, format!("{method} is not supported here")),
            Self::TooManyRequests => {
                (StatusCode::TOO_MANY_REQUESTS, "The limit of API requests is reached. Try again later".to_owned())
            }
            Self::OnDemand(status) => (*status, format!("The sandbox was told to respond with {}", status.as_u16())),
        }
    }
}

/// A page that the vendor hosts.
pub(crate) struct Page<A: Account> {
    pub(crate) method: Method,
    /// With `{…}` where an id stands.
    pub(crate) path: &'static str,
    pub(crate) open: fn(Scene<'_, A>, &PageRequest) -> Response,
}

/// A request for a hosted page. HEAD comes to the page of GET, and its response is sent without a body.
pub(crate) struct PageRequest {
    pub(crate) method: Method,
    /// The ids in the path, decoded.
    pub(crate) ids: Vec<String>,
    /// The decoded pairs of the query string, or of the form.
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) ip: IpAddr,
    /// What leads from the page to the start page of its site: `../../`.
    pub(crate) start: String,
}

impl PageRequest {
    /// The first field of this name; empty if there is none.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}
