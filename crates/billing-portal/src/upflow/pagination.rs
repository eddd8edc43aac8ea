//! Which page of a list was asked for, and whether there is another one.

use billing_portal_transport::ResponseValue;

use super::VENDOR;
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::list::Page;

/// The default size of a page. The vendor documents neither its own default nor a maximum; 500 is known to work.
const LIMIT: i64 = 100;

/// The page that was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageRequest {
    offset: i64,
    limit: i64,
}

/// What a response says of the page that it holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageInfo {
    pub(super) offset: Option<i64>,
    pub(super) limit: Option<i64>,
    pub(super) total: Option<i64>,
}

impl PageRequest {
    /// Says both numbers, so that a full page can be told from a last one.
    pub(super) fn of(offset: &mut Option<i64>, limit: &mut Option<i64>) -> Self {
        Self { offset: *offset.get_or_insert(0), limit: *limit.get_or_insert(LIMIT) }
    }

    /// The page in a response.
    pub(super) fn of_response<L, T>(
        self,
        operation: &'static str,
        response: ResponseValue<L>,
        info: fn(&L) -> PageInfo,
        items: fn(L) -> Vec<T>,
    ) -> Result<Page<T, i64>, Error> {
        let PageInfo { offset, limit, total } = info(&response);
        let response = response.map(items);
        let count = response.len() as u64;
        let end = self.offset.saturating_add_unsigned(count);
        // A server may give fewer at a time than it is asked for.
        let limit = limit.map_or(self.limit, |limit| limit.clamp(1, self.limit));
        let is_full = end >= self.offset.saturating_add(limit);
        let has_more = total.map_or(is_full, |total| end < total);
        // A list that is cut short, or goes on for ever with the same page, is worse than an error.
        let problem = match offset {
            Some(offset) if offset != self.offset => "the page is not the one asked for",
            _ if count == 0 && total.is_some_and(|total| end < total) => "the page is empty and not the last",
            None if has_more => "which page this is is not said, and there are more",
            None if self.offset > 0 && count > 0 => "which page this is is not said",
            _ => "",
        };
        if !problem.is_empty() {
            return Err(Error::decode(VENDOR, operation, &response, problem));
        }
        let info = CallInfo::of(&response);
        Ok(Page::new(response.into_inner(), (has_more && count > 0).then_some(end), info))
    }
}
