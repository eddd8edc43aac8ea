//! Connections: how they are served, and how one is dropped while a request is under way, without one byte of a response.

use std::io;
use std::net::IpAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// How long the head of a request may take to come, and a connection be idle.
const HEAD_LIMIT: Duration = Duration::from_secs(30);

/// How long to wait when no connection can be accepted, as when there are too many open files.
const ACCEPT_PAUSE: Duration = Duration::from_secs(1);

/// Serves until `stop` completes, then accepts nothing more, and lets requests under way finish.
pub(crate) async fn serve(listener: TcpListener, routes: Router, stop: impl Future) {
    let (connections, mut stop) = (GracefulShutdown::new(), pin!(stop));
    loop {
        let accepted = tokio::select! {
            _ = &mut stop => break,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, address)) = accepted else {
            sleep(ACCEPT_PAUSE).await;
            continue;
        };
        // A slow body arrives in its parts. Where this cannot be set, they may come later, but they come.
        let _ = stream.set_nodelay(true);
        let dropped = Arc::default();
        let peer = Peer { ip: address.ip(), dropped: Arc::clone(&dropped) };
        let routes = TowerToHyperService::new(routes.clone().layer(Extension(peer)));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_LIMIT)
            .serve_connection(TokioIo::new(Line { stream, dropped }), routes);
        tokio::spawn(connections.watch(connection));
    }
    drop(listener);
    connections.shutdown().await;
}

/// A connection. Once it is to be dropped every write fails, which makes the server close it.
struct Line {
    stream: TcpStream,
    dropped: Arc<AtomicBool>,
}

impl Line {
    fn check(&self) -> io::Result<()> {
        if self.dropped.load(Ordering::Acquire) { Err(io::ErrorKind::ConnectionAborted.into()) } else { Ok(()) }
    }
}

impl AsyncRead for Line {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// The other end of a connection, as handlers see it.
#[derive(Clone)]
pub(crate) struct Peer {
    pub(crate) ip: IpAddr,
    dropped: Arc<AtomicBool>,
}

impl Peer {
    /// Drops the connection in place of the response that is about to be written.
    pub(crate) fn drop_connection(&self) {
        self.dropped.store(true, Ordering::Release);
    }
}
