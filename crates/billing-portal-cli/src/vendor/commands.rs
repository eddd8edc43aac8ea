//! What a vendor adds to the command.

use billing_portal::BillingPortal;
use billing_portal_sandbox::Sandbox;
use clap::ArgMatches;
use futures_util::future::LocalBoxFuture;

use crate::failure::Failure;
use crate::report::Report;
use crate::walk::{Browser, Steps, Stopped};

/// What the command has for one vendor only.
pub(crate) struct Commands {
    /// A link that is often wanted, and the arguments of `billing-portal` that make it.
    pub(crate) example: (&'static str, &'static str),
    /// What commands of its own print with `--json`.
    pub(crate) reports: &'static [Report],
    /// The options of `contact add` that not all vendors have.
    pub(crate) contact_options: &'static [ContactOption],
    pub(crate) add_contact: AddContact,
    /// The vendor's part of `demo`.
    pub(crate) demo:
        for<'a, 'p> fn(&'a Sandbox, &'a Browser, &'a mut Steps<'p>) -> LocalBoxFuture<'a, Result<(), Stopped>>,
}

/// Adds a contact. The result is the contact's id, if the vendor's response tells it.
pub(crate) type AddContact =
    for<'a> fn(&'a BillingPortal, &'a Contact) -> LocalBoxFuture<'a, Result<Option<String>, Failure>>;

/// An option of `contact add`: its name, what it does, and what it takes.
pub(crate) type ContactOption = (&'static str, &'static str, Takes);

/// What an option takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Takes {
    Nothing,
    /// A text of this kind.
    Text(&'static str),
    /// One of these.
    OneOf(&'static [&'static str]),
}

/// The setter of an option, by its name.
type Setter<T, V> = (&'static str, fn(T, V) -> T);

/// A contact to be added.
#[derive(Debug)]
pub(crate) struct Contact {
    pub(crate) customer: String,
    pub(crate) email: String,
    pub(crate) options: ArgMatches,
}

impl Contact {
    /// The contact with those of the named texts that are given.
    pub(crate) fn with_texts<T>(&self, contact: T, setters: &[Setter<T, String>]) -> T {
        let given = |name: &str| self.options.get_one::<String>(name).cloned();
        let given = setters.iter().filter_map(|(name, set)| Some((given(name)?, set)));
        given.fold(contact, |contact, (text, set)| set(contact, text))
    }

    /// The contact with those of the named flags that are given.
    pub(crate) fn with_flags<T>(&self, contact: T, setters: &[Setter<T, bool>]) -> T {
        let given = setters.iter().filter(|(name, _)| self.options.get_flag(name));
        given.fold(contact, |contact, (_, set)| set(contact, true))
    }
}
