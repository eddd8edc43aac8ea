//! A server that writes down what it receives, and responds so that every call succeeds.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, Method};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A request as it came in.
pub(crate) struct Captured {
    pub(crate) method: String,
    /// Path and query, still encoded.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Where the connection came from, which tells connections apart.
    pub(crate) peer: SocketAddr,
}

impl Captured {
    /// The values of a header, as text.
    pub(crate) fn header(&self, name: &str) -> Vec<String> {
        self.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
    }
}

type Received = Arc<Mutex<Vec<Captured>>>;

/// The server; it stops when it is dropped.
pub(crate) struct Capture {
    origin: String,
    received: Received,
    server: JoinHandle<()>,
}

impl Capture {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Received::default();
        let app = Router::new().fallback(write_down).with_state(Arc::clone(&received));
        let service = app.into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async { axum::serve(listener, service).await.expect("a server") });
        Self { origin, received, server }
    }

    /// `http://127.0.0.1:PORT`.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// What came in since the last time.
    pub(crate) fn take(&self) -> Vec<Captured> {
        std::mem::take(&mut *self.received.lock().expect("no test panics while it holds the lock"))
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn write_down(
    State(received): State<Received>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> ([(&'static str, &'static str); 1], String) {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("a whole body");
    let response = least_response(&head.method, head.uri.path(), &body).to_string();
    let target = head.uri.to_string();
    let captured = Captured { method: head.method.to_string(), target, headers: head.headers, body, peer };
    received.lock().expect("no test panics while it holds the lock").push(captured);
    ([("content-type", "application/json")], response)
}

/// The least that each operation may respond with.
fn least_response(method: &Method, path: &str, body: &[u8]) -> Value {
    let is_list = *method == Method::GET && (path.ends_with("/customers") || path.ends_with("/contacts"));
    let field = |name: &str| url::form_urlencoded::parse(body).find(|(other, _)| other == name).map(|(_, id)| id);
    if path.starts_with("/v1/") && !path.ends_with("/portal") {
        // Stripe's objects in one.
        json!({
            "id": "cus_1", "configuration": "bpc_1", "created": 1, "customer": field("customer").unwrap_or_default(),
            "livemode": false, "url": "https://billing.stripe.example/", "data": [], "has_more": false, "deleted": true,
        })
    } else if path.starts_with("/v1/") {
        json!({"url": "https://app.upflow.example/customers/1"})
    } else if is_list {
        json!({"list": []})
    } else if path.starts_with("/api/v2/customers") {
        json!({"customer": {
            "id": "cust_1", "auto_collection": "on", "net_term_days": 0, "allow_direct_debit": false, "created_at": 1,
            "deleted": false, "promotional_credits": 0, "unbilled_charges": 0, "refundable_credits": 0,
            "excess_payments": 0,
        }})
    } else {
        let customer_id = field("customer[id]").unwrap_or("cust_1".into());
        json!({"portal_session": {
            "id": "portal_1", "token": "tok", "access_url": "https://acme.chargebeeportal.example/", "status": "created",
            "created_at": 1, "customer_id": customer_id,
        }})
    }
}
