//! An outage is not a row's error.
//!
//! Responses that say that the vendor, and not the row, is at fault are counted, in the order in which they come; any
//! response about a row begins the count anew. At a limit the vendor is left alone for the rest of the run. What is under way
//! then goes on.

use std::cell::{Cell, RefCell};

use billing_portal::{Error, ErrorKind, Vendor};

use crate::failure::{Failure, sentence};

/// What an error is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Row,
    /// The vendor, or the way to it.
    Vendor,
    /// The credentials, or another setting: no row of this vendor can have a link.
    Account,
}

/// How a vendor does in a run.
#[derive(Debug)]
pub(super) struct Health {
    pub(super) vendor: Vendor,
    /// So many failures in a row end its part of the run; 0 is no number of them.
    most: u32,
    in_a_row: Cell<u32>,
    /// Whether a row of this vendor has a link.
    has_succeeded: Cell<bool>,
    /// Why it is left alone.
    end: RefCell<Option<Failure>>,
    is_down: Cell<bool>,
}

impl Health {
    pub(super) fn new(vendor: Vendor, most: u32, has_succeeded: bool) -> Self {
        Self {
            vendor,
            most,
            in_a_row: Cell::new(0),
            has_succeeded: Cell::new(has_succeeded),
            end: RefCell::default(),
            is_down: Cell::new(false),
        }
    }

    /// Whether nothing more is sent to it.
    pub(super) fn is_down(&self) -> bool {
        self.is_down.get()
    }

    pub(super) fn take_end(&self) -> Option<Failure> {
        self.end.take()
    }

    /// A row has a link.
    pub(super) fn succeeded(&self) {
        self.in_a_row.set(0);
        self.has_succeeded.set(true);
    }

    /// A row has none. Says whether that is the row's result; or else it stays pending.
    pub(super) fn failed(&self, error: Error) -> bool {
        match self.fault(&error) {
            Fault::Row => {
                // What is forbidden says nothing on whether the vendor is well.
                if !error.is_forbidden() {
                    self.in_a_row.set(0);
                }
                return true;
            }
            Fault::Account => self.leave(error.into()),
            Fault::Vendor => {
                self.in_a_row.set(self.in_a_row.get() + 1);
                if self.in_a_row.get() == self.most {
                    let (vendor, most) = (self.vendor.facts().title, self.most);
                    let times = if most == 1 { "once".to_owned() } else { format!("{most} times in a row") };
                    let message = format!("{vendor} failed {times}, the last time so: {}", sentence(&error));
                    self.leave(Failure::refused(message).hint(AGAIN));
                }
            }
        }
        false
    }

    fn leave(&self, why: Failure) {
        if !self.is_down.replace(true) {
            self.end.replace(Some(why));
        }
    }

    fn fault(&self, error: &Error) -> Fault {
        let status = error.status().map(|status| status.as_u16());
        match (error.kind(), status) {
            (ErrorKind::Request, _) => Fault::Row,
            (_, Some(403)) if self.has_succeeded.get() => Fault::Row,
            (_, Some(403)) => Fault::Vendor,
            _ if error.concerns_all_calls() => Fault::Account,
            _ if error.is_retryable() || error.is_rate_limited() => Fault::Vendor,
            // A gateway's page, and not what the vendor says of a customer.
            (_, Some(404)) if !error.is_not_found() => Fault::Vendor,
            (ErrorKind::Api, Some(400..=406 | 409..=428)) => Fault::Row,
            _ => Fault::Vendor,
        }
    }
}

const AGAIN: &str = "later, run the same command with --resume; --max-failures sets how many failures end a run";
