use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use billing_portal_transport::StatusCode;

use super::*;

/// A list of the numbers below `length`, three a page, which counts its requests.
#[derive(Clone)]
struct Numbers {
    length: u32,
    offset: u32,
    requests: Arc<AtomicU32>,
    fails_at: Option<u32>,
}

impl Numbers {
    fn below(length: u32) -> Self {
        Self { length, offset: 0, requests: Arc::default(), fails_at: None }
    }

    async fn page(self) -> Result<Page<u32, u32>, Error> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        if self.fails_at == Some(self.offset) {
            return Err(Error::config(None, "planted"));
        }
        let end = self.length.min(self.offset + 3);
        Ok(Page::new(
            (self.offset..end).collect(),
            (end < self.length).then_some(end),
            CallInfo::new(StatusCode::OK, 1, None),
        ))
    }

    fn stream(&self) -> Items<u32> {
        Items::of(self.clone(), Self::page, |list, offset| Self { offset, ..list })
    }

    fn requests(&self) -> u32 {
        self.requests.load(Ordering::Relaxed)
    }
}

#[tokio::test]
async fn items_come_in_order_and_pages_are_requested_when_needed() {
    let numbers = Numbers::below(7);
    let mut items = numbers.stream();
    assert_eq!(numbers.requests(), 0, "nobody has polled");
    for expected in 0..3 {
        assert_eq!(items.try_next().await.unwrap(), Some(expected));
        assert_eq!(numbers.requests(), 1);
    }
    assert_eq!(items.size_hint(), (0, None));
    assert_eq!(items.try_next().await.unwrap(), Some(3));
    assert_eq!(numbers.requests(), 2);
    let rest = [items.try_next().await.unwrap(), items.try_next().await.unwrap(), items.try_next().await.unwrap()];
    assert_eq!(rest, [Some(4), Some(5), Some(6)]);
    assert_eq!((items.try_next().await.unwrap(), items.try_next().await.unwrap()), (None, None));
    assert_eq!((numbers.requests(), items.size_hint()), (3, (0, Some(0))));
}

#[tokio::test]
async fn a_dropped_stream_requests_no_more() {
    let numbers = Numbers::below(100);
    let mut items = numbers.stream();
    items.try_next().await.unwrap();
    drop(items);
    tokio::task::yield_now().await;
    assert_eq!(numbers.requests(), 1);
}

#[tokio::test]
async fn giving_up_the_wait_for_an_item_loses_none() {
    let numbers = Numbers::below(4);
    let mut items = numbers.stream();
    // Polled once, so that the request is on its way, and dropped.
    let polled = std::future::poll_fn(|context| Poll::Ready(pin!(items.try_next()).poll(context).is_pending())).await;
    assert!(polled);
    assert_eq!(items.try_next().await.unwrap(), Some(0));
    assert_eq!(numbers.requests(), 1, "the page on its way was taken");
}

#[tokio::test]
async fn an_error_ends_the_stream_after_the_items_before_it() {
    let numbers = Numbers { fails_at: Some(3), ..Numbers::below(7) };
    let mut items = numbers.stream();
    for expected in 0..3 {
        assert_eq!(items.try_next().await.unwrap(), Some(expected));
    }
    assert_eq!(items.try_next().await.unwrap_err().to_string(), "planted");
    assert_eq!((items.try_next().await.unwrap(), numbers.requests()), (None, 2));
}

#[tokio::test]
async fn an_empty_list_has_no_items() {
    let numbers = Numbers::below(0);
    assert_eq!((numbers.stream().try_next().await.unwrap(), numbers.requests()), (None, 1));
}

#[test]
fn streams_can_be_sent_to_other_threads() {
    fn is_send<T: Send + Unpin + 'static>(_: &T) {}
    is_send(&Numbers::below(1).stream());
}
