//! How a response is sent: late, in pieces, in part, or not at all.

use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response as Sent};
use futures_util::stream;
use http::{HeaderValue, header};
use tokio::time::sleep;

use crate::line::Peer;
use crate::message::{Response, has_no_body};
use crate::site_state::fault::Fault;

/// What padding is made of, piece by piece: no memory is taken for the whole of it.
static SPACES: [u8; 1 << 14] = [b' '; 1 << 14];

/// Sends a response that was altered by the fault already, or drops the connection.
///
/// What is held, such as a place among the requests under way, is dropped once the last byte is on its way.
pub(crate) async fn deliver<H: Send + 'static>(mut response: Response, fault: &Fault, peer: &Peer, held: H) -> Sent {
    if let Some(delay) = fault.slow_headers_ms {
        sleep(Duration::from_millis(delay)).await;
    }
    if fault.drop {
        peer.drop_connection();
        // Never seen by anybody: it is what fails to be written.
        return Sent::default();
    }
    // The vendor's own response may be one that ends with its headers.
    let as_it_is = fault.padded_to.is_none() && fault.slow_body_ms.is_none() && fault.cut_body_after.is_none();
    if as_it_is || has_no_body(response.status) {
        return response.into_response();
    }
    let pieces = Pieces::new(response.take_body(), fault, held);
    let mut sent = response.into_response();
    sent.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(pieces.announced));
    *sent.body_mut() = pieces.into_body();
    sent
}

/// A body that is sent piece by piece.
struct Pieces<H> {
    /// What comes before the padding.
    text: Bytes,
    /// How long the body is said to be.
    announced: u64,
    sent: u64,
    /// Where it ends; before its end if it is cut.
    end: u64,
    /// Where to wait, and for how long.
    pause: Option<(u64, Duration)>,
    _held: H,
}

impl<H: Send + 'static> Pieces<H> {
    fn new(text: Bytes, fault: &Fault, held: H) -> Self {
        let announced = fault.padded_to.unwrap_or(0).max(text.len() as u64);
        let end = fault.cut_body_after.map_or(announced, |after| after.min(announced.saturating_sub(1)));
        let pause = fault.slow_body_ms.map(|delay| (end / 2, Duration::from_millis(delay)));
        Self { text, announced, sent: 0, end, pause, _held: held }
    }

    fn into_body(self) -> Body {
        Body::from_stream(stream::unfold(self, Self::next))
    }

    async fn next(mut self) -> Option<(io::Result<Bytes>, Self)> {
        if let Some((at, delay)) = self.pause
            && at == self.sent
        {
            sleep(delay).await;
            self.pause = None;
        }
        if self.sent == self.end {
            if self.end == self.announced {
                return None;
            }
            // The server drops what it has not written when a body fails, so it gets a turn to write it.
            tokio::task::yield_now().await;
            return Some((Err(io::ErrorKind::ConnectionAborted.into()), self));
        }
        let piece = self.piece(self.pause.map_or(self.end, |(at, _)| at));
        self.sent += piece.len() as u64;
        Some((Ok(piece), self))
    }

    /// What comes next, up to a place in the body.
    fn piece(&self, until: u64) -> Bytes {
        let most = usize::try_from(until - self.sent).unwrap_or(usize::MAX);
        match usize::try_from(self.sent) {
            Ok(sent) if sent < self.text.len() => self.text.slice(sent..self.text.len().min(sent.saturating_add(most))),
            _ => Bytes::from_static(&SPACES[..most.min(SPACES.len())]),
        }
    }
}
