//! A server that responds with given bytes, for what no well-behaved server does: cut, stalled and oversized bodies.

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// What to do once the request has been read.
#[derive(Clone)]
pub(crate) enum Response {
    /// Write these bytes and close.
    Bytes(String),
    /// Write these bytes and then keep the connection open without another byte.
    Stall(String),
}

impl Response {
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::new(status, "content-type: application/json\r\n", body)
    }

    pub(crate) fn new(status: u16, headers: &str, body: &str) -> Self {
        Self::Bytes(format!(
            "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        ))
    }
}

/// Listens on a free port, gives each request the same response and hands the requests over as text.
pub(crate) async fn serve(response: Response) -> (String, mpsc::UnboundedReceiver<String>) {
    serve_script(vec![response]).await
}

/// Like [`serve`], with a response for each request; the last one goes on for ever.
pub(crate) async fn serve_script(script: Vec<Response>) -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}/api", listener.local_addr().unwrap());
    let (requests, received) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut responses = script.iter().chain(std::iter::repeat(script.last().unwrap()));
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(respond(stream, responses.next().unwrap().clone(), requests.clone()));
        }
    });
    (base_url, received)
}

/// Responds in plain text to whoever begins with TLS.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) async fn serve_no_tls() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("https://{}/api", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await;
        }
    });
    base_url
}

/// Writes the same bytes for each request of a connection, and tells of each connection.
pub(crate) async fn serve_kept_alive(bytes: String) -> (String, mpsc::UnboundedReceiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}/api", listener.local_addr().unwrap());
    let (connections, opened) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            connections.send(()).unwrap_or_default();
            let bytes = bytes.clone();
            tokio::spawn(async move {
                // Each of these tests' requests fits into one read.
                while stream.read(&mut [0; 4096]).await.is_ok_and(|n| n > 0) {
                    stream.write_all(bytes.as_bytes()).await.unwrap_or_default();
                }
            });
        }
    });
    (base_url, opened)
}

/// Reads a request, hands it over and responds.
pub(crate) async fn respond(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    response: Response,
    requests: mpsc::UnboundedSender<String>,
) {
    let mut request = Vec::new();
    while !is_complete(&request) {
        let mut buffer = [0; 4096];
        match stream.read(&mut buffer).await {
            Ok(n) if n > 0 => request.extend_from_slice(&buffer[..n]),
            _ => return,
        }
    }
    let _ = requests.send(String::from_utf8(request).unwrap());
    match response {
        Response::Bytes(bytes) => stream.write_all(bytes.as_bytes()).await.unwrap_or_default(),
        Response::Stall(bytes) => {
            stream.write_all(bytes.as_bytes()).await.unwrap();
            std::future::pending::<()>().await;
        }
    }
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let announced = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, value)| value.parse().unwrap());
    body.len() >= announced
}
