//! What a vendor adds to the command.

use billing_portal::{BillingPortal, Change};
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
    /// The contacts of its customers, if it keeps some.
    pub(crate) contacts: Option<Contacts>,
    /// The vendor's part of `demo`.
    pub(crate) demo:
        for<'a, 'p> fn(&'a Sandbox, &'a Browser, &'a mut Steps<'p>) -> LocalBoxFuture<'a, Result<(), Stopped>>,
}

/// What a vendor has for `contacts`.
pub(crate) struct Contacts {
    /// The options of a new contact that not all vendors have.
    pub(crate) options: &'static [ContactOption],
    /// Those of them that can be changed later.
    pub(crate) changeable: &'static [&'static str],
    /// All contacts of a customer.
    pub(crate) list: for<'a> fn(&'a BillingPortal, &'a str) -> Doing<'a, Vec<KnownContact>>,
    /// Adds a contact. The result is the contact's id, if the vendor's response tells it.
    pub(crate) add: for<'a> fn(&'a BillingPortal, &'a NewContact) -> Doing<'a, Option<String>>,
    pub(crate) update: for<'a> fn(&'a BillingPortal, &'a ChangedContact) -> Doing<'a, ()>,
    /// Deletes a contact of a customer, by the ids of both.
    pub(crate) delete: for<'a> fn(&'a BillingPortal, &'a str, &'a str) -> Doing<'a, ()>,
}

type Doing<'a, T> = LocalBoxFuture<'a, Result<T, Failure>>;

/// An option of contacts: its name, what it does, and what it takes.
pub(crate) type ContactOption = (&'static str, &'static str, Takes);

/// What an option takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Takes {
    /// Nothing, or yes or no.
    YesNo,
    /// A text of this kind.
    Text(&'static str),
    /// One of these.
    OneOf(&'static [&'static str]),
}

/// A contact as the vendor has it.
pub(crate) struct KnownContact {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
}

impl KnownContact {
    /// With the parts of a name that there are.
    pub(crate) fn new(id: Option<String>, names: [Option<String>; 2], email: Option<String>) -> Self {
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Self { id, name: (!name.is_empty()).then_some(name), email }
    }
}

/// A contact to be added.
#[derive(Debug)]
pub(crate) struct NewContact {
    pub(crate) customer: String,
    pub(crate) email: String,
    pub(crate) given: Given,
}

/// What is to change of a contact.
#[derive(Debug)]
pub(crate) struct ChangedContact {
    pub(crate) customer: String,
    pub(crate) id: String,
    pub(crate) email: Option<String>,
    pub(crate) given: Given,
    /// The options whose fields are to be cleared.
    pub(crate) cleared: Vec<String>,
}

/// The options of contacts that are given.
#[derive(Debug)]
pub(crate) struct Given(pub(crate) ArgMatches);

/// The setter of an option, by its name.
type Setter<T, V> = (&'static str, fn(T, V) -> T);

impl Given {
    pub(crate) fn text(&self, name: &str) -> Option<&String> {
        self.0.try_get_one(name).ok().flatten()
    }

    /// The request with those of the named texts that are given.
    pub(crate) fn with_texts<T>(&self, request: T, setters: &[Setter<T, String>]) -> T {
        let given = setters.iter().filter_map(|(name, set)| Some((self.text(name)?.clone(), set)));
        given.fold(request, |request, (text, set)| set(request, text))
    }

    /// The request with those of the named flags that are given.
    pub(crate) fn with_flags<T>(&self, request: T, setters: &[Setter<T, bool>]) -> T {
        let given = setters.iter().filter_map(|(name, set)| Some((*self.0.get_one::<bool>(name)?, set)));
        given.fold(request, |request, (flag, set)| set(request, flag))
    }
}

impl ChangedContact {
    /// The request with those of the named texts that are to be set or cleared.
    pub(crate) fn with_texts<T>(&self, request: T, setters: &[Setter<T, Change<String>>]) -> T {
        setters.iter().fold(request, |request, (name, set)| match self.given.text(name) {
            Some(text) => set(request, Change::Set(text.clone())),
            None if self.cleared.iter().any(|cleared| cleared == name) => set(request, Change::Clear),
            None => request,
        })
    }
}
