//! Which page of a list was asked for, and whether there is another one.

use billing_portal_transport::ResponseValue;

use crate::error::Error;
use crate::list::Page;
use crate::vendor::Vendor;

/// The size of a page unless told. The vendor documents neither its own default nor a maximum; 500 is known to work.
const LIMIT: i64 = 100;

/// The page that was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    offset: i64,
    limit: i64,
}

impl Asked {
    /// Says both numbers, so that a full page can be told from a last one.
    pub(super) fn of(offset: &mut Option<i64>, limit: &mut Option<i64>) -> Self {
        Self { offset: *offset.get_or_insert(0), limit: *limit.get_or_insert(LIMIT) }
    }

    /// The page in a reply. `place` is what the reply says of its `offset` and of the `total`.
    pub(super) fn page<L, T>(
        self,
        operation: &'static str,
        reply: ResponseValue<L>,
        place: fn(&L) -> (Option<i64>, Option<i64>),
        items: fn(L) -> Vec<T>,
    ) -> Result<Page<T, i64>, Error> {
        let (offset, total) = place(&reply);
        let reply = reply.map(items);
        let count = reply.len() as u64;
        let end = self.offset.saturating_add_unsigned(count);
        let is_full = end >= self.offset.saturating_add(self.limit);
        let problem = match (offset, total) {
            (Some(offset), _) if offset != self.offset => "the page is not the one asked for",
            // Taken for the last page it could cut the list short; taken for one of many it could go on for ever.
            (None, None) if is_full => "whether this is the whole list is not said",
            _ => "",
        };
        if !problem.is_empty() {
            return Err(Error::decode(Vendor::Upflow, operation, &reply, problem));
        }
        let has_more = count > 0 && total.map_or(is_full, |total| end < total);
        let attempts = reply.attempts();
        Ok(Page::new(reply.into_inner(), has_more.then_some(end), attempts))
    }
}
