//! Pages that begin at the id of an item.

use stripe_client::ResponseValue;

use super::VENDOR;
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::list::Page;
use crate::validate::Invalid;

/// Where a page begins, and in which direction a list is read.
pub(super) struct Cursor {
    from: Option<String>,
    is_backwards: bool,
}

impl Cursor {
    pub(super) fn of(starting_after: Option<&String>, ending_before: Option<&String>) -> Result<Self, Invalid> {
        match (starting_after, ending_before) {
            (Some(_), Some(_)) => Err("starting after and ending before exclude each other".to_owned()),
            (_, Some(id)) => Ok(Self { from: Some(id.clone()), is_backwards: true }),
            (from, None) => Ok(Self { from: from.cloned(), is_backwards: false }),
        }
    }

    /// The page in a response; `parts` says whether there are more.
    pub(super) fn page<L, T>(
        self,
        operation: &'static str,
        response: ResponseValue<L>,
        parts: fn(L) -> (bool, Vec<T>),
        id: fn(&T) -> &String,
    ) -> Result<Page<T>, Error> {
        let response = response.map(|list| {
            let (has_more, mut items) = parts(list);
            if self.is_backwards {
                items.reverse();
            }
            let next = items.last().map(id).cloned();
            (has_more, items, next)
        });
        let info = CallInfo::of(&response);
        let (has_more, _, next) = &*response;
        if *has_more && (next.is_none() || *next == self.from) {
            // Going on would never end, and ending would leave items out.
            let problem = "there are more, and the page does not say where";
            return Err(Error::decode(VENDOR, operation, &response, problem));
        }
        let (has_more, items, next) = response.into_inner();
        Ok(Page::new(items, next.filter(|_| has_more), info))
    }
}
