//! A server that does as little as a server can: it reads a request and answers with bytes made beforehand.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::thread;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// The answer to a request for a portal session: all members that are documented, in a usual length.
pub const SESSION: &str = r#"{"portal_session":{"id":"portal_16BdDeUKNx5Xk1Ks","token":"X0WQ2CFqX5XcdkVcuYWWgw4Hj4CfQuYA2","access_url":"https://acme-test.chargebee.com/portal/v2/authenticate?token=X0WQ2CFqX5XcdkVcuYWWgw4Hj4CfQuYA2","redirect_url":"https://app.acme.example/account","status":"created","created_at":1780000000,"expires_at":1780003600,"object":"portal_session","customer_id":"cust_42","linked_customers":[{"object":"linked_customer","customer_id":"cust_42","email":"ada@acme.example","has_billing_address":false,"has_payment_method":false,"has_active_subscription":false}]}}"#;

/// The answer where there is no such session, as Chargebee documents its errors.
pub const NOT_FOUND: &str = r#"{"message":"portal_absent not found","type":"invalid_request","api_error_code":"resource_not_found","error_code":"resource_not_found","error_msg":"portal_absent not found","http_status_code":404}"#;

/// A server on a thread of its own, until the program ends.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    address: SocketAddr,
}

impl Server {
    /// Starts a server on a free port of the loopback interface.
    ///
    /// # Errors
    /// If the machine has no port or no thread left.
    pub fn start() -> std::io::Result<Self> {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        thread::Builder::new().name("server".to_owned()).spawn(move || runtime.block_on(serve(listener)))?;
        Ok(Self { address })
    }

    /// The address that paths are appended to, as for Chargebee: `http://127.0.0.1:PORT/api/v2`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("{}/api/v2", self.origin())
    }

    /// Scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

async fn serve(listener: std::net::TcpListener) -> std::io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        // As servers do that answer small requests; without it each answer waits for the acknowledgement of the last.
        stream.set_nodelay(true)?;
        let connection =
            hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer));
        // A client that goes away is no failure of the server.
        tokio::spawn(async { drop(connection.await) });
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let is_create = request.method() == "POST" && request.uri().path().ends_with("/portal_sessions");
    // The next request comes after the body of this one. A body that is cut short ends the connection anyway.
    let _ = request.into_body().collect().await;
    let (status, body) = if is_create { (StatusCode::OK, SESSION) } else { (StatusCode::NOT_FOUND, NOT_FOUND) };
    let mut response = Response::new(Full::new(Bytes::from_static(body.as_bytes())));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json;charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    Ok(response)
}
