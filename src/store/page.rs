//! A table of any length, a page at a time, without holding its rows or their numbers in memory.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params, types::Value};

use super::{Result, Store, Stored};
use crate::core::Id;

/// Rows a page.
pub const PAGE: usize = 128;

/// An ordered list that the database keeps in an index: where each page starts is found once, by walking
/// the index a page at a time, and remembered as that row's key. A million rows make some 8 000 keys.
///
/// Its SQL selects `sort_key`, `id` and what the caller reads, beyond the place (`:key`, `:id`), in that
/// order, `:n` rows after `:skip` skipped ones.
#[derive(Debug)]
pub struct Listing {
    sql: &'static str,
    /// What the SQL asks for beside the place, such as a day.
    with: Vec<(&'static str, Value)>,
    /// `starts[i]`: the last row before page `i`.
    starts: Vec<(String, i64)>,
}

impl Listing {
    /// The list that `sql` describes. Nothing is read yet.
    pub fn new(sql: &'static str) -> Self {
        Self { sql, with: Vec::new(), starts: vec![(String::new(), 0)] }
    }

    /// Gives the parameter `name` of the SQL its value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.with.push((name, value.into()));
        self
    }

    /// The rows of page `page`, read by `read`; empty past the end.
    pub fn page<T>(
        &mut self,
        db: &Connection,
        page: usize,
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        while self.starts.len() <= page {
            if !self.walk(db)? {
                return Ok(Vec::new());
            }
        }
        let (key, id) = &self.starts[page];
        let mut query = db.prepare_cached(self.sql)?;
        let place: &[(&str, &dyn ToSql)] =
            named_params! {":key": key, ":id": id, ":n": PAGE, ":skip": 0};
        let parameters = self.parameters(place);
        Ok(query.query_map(&*parameters, |row| read(row))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Finds where one more page starts; `false` when there is none. Cheap enough for an idle frame.
    pub fn walk(&mut self, db: &Connection) -> Result<bool> {
        let Some((key, id)) = self.starts.last() else { return Ok(false) };
        let mut query = db.prepare_cached(self.sql)?;
        let place: &[(&str, &dyn ToSql)] =
            named_params! {":key": key, ":id": id, ":n": 1, ":skip": PAGE - 1};
        let parameters = self.parameters(place);
        let next = query
            .query_row(&*parameters, |row| Ok((row.get("sort_key")?, row.get("id")?)))
            .optional()?;
        let found = next.is_some();
        self.starts.extend(next);
        Ok(found)
    }

    fn parameters<'a>(
        &'a self,
        place: &[(&'a str, &'a dyn ToSql)],
    ) -> Vec<(&'a str, &'a dyn ToSql)> {
        let with = self.with.iter().map(|(name, value)| (*name, value as &dyn ToSql));
        place.iter().copied().chain(with).collect()
    }
}

impl Store {
    /// How many records stand before this one in the table of the whole register.
    pub fn n_before<R: Stored>(&self, id: Id<R>) -> Result<usize> {
        let sql = format!(
            "SELECT count(*) AS n FROM {0} AS before, {0} AS it
             WHERE it.id = :id AND (before.sort_key, before.id) < (it.sort_key, it.id)",
            R::REGISTER
        );
        let mut query = self.db.prepare_cached(&sql)?;
        Ok(query.query_row(named_params! {":id": id.raw()}, |row| row.get("n"))?)
    }
}
