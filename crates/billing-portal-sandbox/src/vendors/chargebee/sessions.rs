//! The portal sessions of a site, and how one is found.

use std::collections::BTreeSet;
use std::ops::{Index, IndexMut};

use super::session::Session;
use crate::ids::Ids;
use crate::random::hash;

/// The sessions that were ever made, by their number: in the order in which they were made.
///
/// Load tests make them by the hundred thousand. Ids and tokens are functions of the number, so they are not kept.
#[derive(Default)]
pub(super) struct Sessions {
    list: Vec<Session>,
    by_id: Directory,
    by_token: Directory,
}

impl Sessions {
    /// How many there are, which is the number of the next.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Session> {
        self.list.iter()
    }

    /// Adds a session; returns its number.
    pub(super) fn add(&mut self, session: Session, ids: &Ids) -> usize {
        let number = self.len();
        self.by_id.insert(&session.id(ids), number);
        self.by_token.insert(&session.token(ids), number);
        self.list.push(session);
        number
    }

    /// The number of the session with this id.
    pub(super) fn by_id(&self, id: &str, ids: &Ids) -> Option<usize> {
        self.by_id.candidates(id).find(|number| self[*number].id(ids) == id)
    }

    /// The number of the session that this token belongs to.
    pub(super) fn by_token(&self, token: &str, ids: &Ids) -> Option<usize> {
        self.by_token.candidates(token).find(|number| self[*number].token(ids) == token)
    }
}

impl Index<usize> for Sessions {
    type Output = Session;

    fn index(&self, number: usize) -> &Session {
        &self.list[number]
    }
}

impl IndexMut<usize> for Sessions {
    fn index_mut(&mut self, number: usize) -> &mut Session {
        &mut self.list[number]
    }
}

/// Numbers by the hashes of texts.
#[derive(Default)]
struct Directory(BTreeSet<(u64, usize)>);

impl Directory {
    fn insert(&mut self, text: &str, number: usize) {
        self.0.insert((hash(text), number));
    }

    /// Those whose text may be this one.
    fn candidates(&self, text: &str) -> impl Iterator<Item = usize> {
        let hash = hash(text);
        self.0.range((hash, 0)..=(hash, usize::MAX)).map(|(_, number)| *number)
    }
}
