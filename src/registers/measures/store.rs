//! Security measures in the database.

use rusqlite::{Connection, Row, named_params};

use super::Measure;
use crate::{
    core::Id,
    store::{Result, Searchable, Store, Stored, code, from_code, sort_key},
};

impl Stored for Measure {
    const REGISTER: &'static str = "measure";
    const CODE: u8 = 4;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM measure WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            kind: from_code(row, "kind")?,
            description: row.get("description")?,
            introduced_on: row.get("introduced_on")?,
            review_on: row.get("review_on")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
                ":kind": code(self.kind), ":description": self.description,
                ":introduced_on": self.introduced_on, ":review_on": self.review_on,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        Searchable {
            title: self.name.clone(),
            subtitle: String::new(),
            words: self.description.clone(),
        }
    }
}

impl Store {
    /// Every security measure, by name.
    pub fn measures(&self) -> Result<Vec<(Id<Measure>, Measure)>> {
        self.list(include_str!("sql/list.sql"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{core::Lang, registers::measures::catalogue::CATALOGUE, store::By};

    fn by() -> By {
        By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn r_100_measures_are_kept_in_order_and_found() {
        let mut store = Store::in_memory().unwrap();
        let first = CATALOGUE[0].measure(Lang::Sv);
        let id = store.add(&by(), &first).unwrap();
        store.add(&by(), &Measure { name: "Larm".into(), ..Measure::default() }).unwrap();
        let saved = Measure {
            name: "Ökad kontroll".into(),
            introduced_on: Some(date(2026, 1, 7)),
            review_on: Some(date(2027, 1, 7)),
            ..first.clone()
        };
        store.save(&by(), id, &saved).unwrap();
        assert_eq!(store.get(id).unwrap(), Some(saved));
        let names: Vec<String> =
            store.measures().unwrap().into_iter().map(|(_, it)| it.name).collect();
        assert_eq!(names, ["Larm", "Ökad kontroll"]);
        assert_eq!(store.search_in(Measure::CODE, "ökad").unwrap().records, [id.raw()]);
        assert_eq!(store.search_in(Measure::CODE, "behörighetsst").unwrap().records, [0; 0]);
        let versions = store.history(Measure::REGISTER, id.raw(), None).unwrap();
        let earlier = versions[1].state.as_deref().unwrap();
        assert_eq!(serde_json::from_str::<Measure>(earlier).unwrap(), first);
        store.remove(&by(), id).unwrap();
        assert_eq!(store.measures().unwrap().len(), 1);
    }
}
