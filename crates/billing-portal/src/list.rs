//! Lists: a page at a time, or item by item.

use std::fmt;
use std::future::poll_fn;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{slice, vec};

use futures_core::Stream;

use crate::call_info::CallInfo;
use crate::error::Error;

/// One page of a list. It can be used like a slice of its items.
///
/// ```no_run
/// # #[cfg(feature = "chargebee")]
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let page = chargebee.list_customers().limit(50).page().await?;
/// for customer in &page {
///     println!("{}", customer.id);
/// }
/// println!("{} customers; the next page begins at {:?}", page.len(), page.next_offset());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Page<T, O = String> {
    items: Vec<T>,
    next_offset: Option<O>,
    info: CallInfo,
}

impl<T, O> Page<T, O> {
    pub(crate) fn new(items: Vec<T>, next_offset: Option<O>, info: CallInfo) -> Self {
        Self { items, next_offset, info }
    }

    /// The same page of what becomes of each item.
    pub(crate) fn map<U>(self, item: impl FnMut(T) -> U) -> Page<U, O> {
        let Self { items, next_offset, info } = self;
        Page { items: items.into_iter().map(item).collect(), next_offset, info }
    }

    /// The same page without the items that do not match.
    pub(crate) fn filtered(mut self, matches: impl FnMut(&T) -> bool) -> Self {
        self.items.retain(matches);
        self
    }

    /// Where the next page begins, for `offset` of the same request; `None` on the last page.
    #[must_use]
    pub fn next_offset(&self) -> Option<&O> {
        self.next_offset.as_ref()
    }

    /// The items alone.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// What is known of the call that gave the page.
    #[must_use]
    pub fn info(&self) -> &CallInfo {
        &self.info
    }
}

impl<T, O> Deref for Page<T, O> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T, O> IntoIterator for Page<T, O> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T, O> IntoIterator for &'a Page<T, O> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// What every list has: its operation, its options, and `stream`.
macro_rules! list {
    ($List:ident, $operation:expr, $client:ident: $($option:ident)* => $Item:ty, $Offset:ty) => {
        crate::call::call_options!($List, $client: $($option)*);

        impl $List {
            const OPERATION: &'static str = $operation;

            fn refused(problem: crate::validate::Invalid) -> Error {
                Error::request(super::VENDOR, Self::OPERATION, problem)
            }

            /// The items one by one, each page requested when it is needed. The options of the call hold for each page's.
            pub fn stream(self) -> Items<$Item> {
                Items::of(self, Self::page, Self::offset)
            }
        }
    };
}
pub(crate) use list;

/// The items of a list, one by one. A page is requested when an item of it is asked for, and not before. Dropping this cancels
/// what is under way.
///
/// It is a [`Stream`], and [`try_next`](Self::try_next) is all that a loop needs. After an error it has ended: to go on
/// where a long list broke off, fetch pages and keep their [`next_offset`](Page::next_offset).
///
/// ```no_run
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// let mut customers = portal.customers(); // nothing is requested yet
/// while let Some(customer) = customers.try_next().await? {
///     println!("{}", customer.id);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is requested until an item is asked for"]
pub struct Items<T> {
    ready: vec::IntoIter<T>,
    state: State<T>,
}

enum State<T> {
    Waiting(Request<T>),
    Fetching(Fetch<T>),
    Ended,
}

/// Starts the request for a page.
struct Request<T>(Box<dyn FnOnce() -> Fetch<T> + Send>);

/// A page on its way, with the request for the one after it.
type Fetch<T> = Pin<Box<dyn Future<Output = Result<(Vec<T>, Option<Request<T>>), Error>> + Send>>;

impl<T: Send + 'static> Items<T> {
    /// `page` requests the page of a list, `at` is the same list from an offset on.
    pub(crate) fn of<L, O, F>(list: L, page: fn(L) -> F, at: fn(L, O) -> L) -> Self
    where
        L: Clone + Send + 'static,
        O: Send + 'static,
        F: Future<Output = Result<Page<T, O>, Error>> + Send + 'static,
    {
        Self { ready: Vec::new().into_iter(), state: State::Waiting(request(list, page, at)) }
    }

    /// A list that cannot be requested.
    pub(crate) fn refused(error: Error) -> Self {
        Self { ready: Vec::new().into_iter(), state: State::Fetching(Box::pin(async { Err(error) })) }
    }

    /// The next item, or `None` after the last.
    ///
    /// # Errors
    /// Those of the list's `page`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// All items that are left: of a list that may be long, take them one by one instead.
    ///
    /// # Errors
    /// Those of the list's `page`; what came before is dropped then.
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.try_next().await? {
            all.extend([item]);
        }
        Ok(all)
    }
}

fn request<L, T, O, F>(list: L, page: fn(L) -> F, at: fn(L, O) -> L) -> Request<T>
where
    L: Clone + Send + 'static,
    T: Send + 'static,
    O: Send + 'static,
    F: Future<Output = Result<Page<T, O>, Error>> + Send + 'static,
{
    Request(Box::new(move || {
        Box::pin(async move {
            let Page { items, next_offset, .. } = page(list.clone()).await?;
            Ok((items, next_offset.map(|offset| request(at(list, offset), page, at))))
        })
    }))
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let result = match &mut self.state {
                State::Fetching(fetch) => ready!(fetch.as_mut().poll(context)),
                state => match std::mem::replace(state, State::Ended) {
                    State::Waiting(Request(start)) => {
                        *state = State::Fetching(start());
                        continue;
                    }
                    _ => return Poll::Ready(None),
                },
            };
            match result {
                Ok((items, next)) => {
                    self.ready = items.into_iter();
                    self.state = next.map_or(State::Ended, State::Waiting);
                }
                Err(error) => {
                    self.state = State::Ended;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let ready = self.ready.len();
        (ready, matches!(self.state, State::Ended).then_some(ready))
    }
}

/// Nothing in it is pinned but what is boxed.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
