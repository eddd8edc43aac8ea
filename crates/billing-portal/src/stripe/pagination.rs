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

/// A list that goes on at the id of an item, with the operation that requests its pages.
macro_rules! cursor_list {
    ($List:ident, $operation:ident => $Item:ty) => {
        crate::list::list!($List, stringify!($operation), stripe: => $Item, String);

        impl $List {
            /// The page that [`starting_after`](Self::starting_after) or [`ending_before`](Self::ending_before) says, or the
            /// first one. With `ending_before` the nearest item comes first, so that a stream goes on backwards.
            ///
            /// # Errors
            /// As all calls; a cursor that the account does not know is a bad request.
            pub async fn page(self) -> Result<Page<$Item>, Error> {
                let (after, before) = (self.query.starting_after.as_ref(), self.query.ending_before.as_ref());
                let cursor = super::pagination::Cursor::of(after, before).map_err(Self::refused)?;
                self.query.check().map_err(Self::refused)?;
                let response = self.query.apply(self.stripe.client.$operation()).send().await?;
                cursor.page(Self::OPERATION, response, |list| (list.has_more, list.data), |item| &item.id)
            }

            fn offset(self, id: String) -> Self {
                if self.query.ending_before.is_some() { self.ending_before(id) } else { self.starting_after(id) }
            }
        }

        crate::debug::debug! { $List {} }
    };
}
pub(super) use cursor_list;
