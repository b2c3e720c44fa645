//! Systems in the database.

use rusqlite::{Connection, Row, named_params};

use super::System;
use crate::{
    core::Id,
    store::{Result, Searchable, Store, Stored, code, from_code, sort_key},
};

impl Stored for System {
    const REGISTER: &'static str = "system";
    const CODE: u8 = 2;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM system WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            kind: from_code(row, "kind")?,
            holds: row.get("holds")?,
            supplier: row.get("supplier")?,
            place: row.get("place")?,
            country: row.get("country")?,
            access: row.get("access")?,
            review_on: row.get("review_on")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
                ":kind": code(self.kind), ":holds": self.holds, ":supplier": self.supplier,
                ":place": self.place, ":country": self.country, ":access": self.access,
                ":review_on": self.review_on, ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        Searchable {
            title: self.name.clone(),
            subtitle: self.supplier.clone(),
            words: [&*self.holds, &*self.supplier, &*self.place, &*self.access, &*self.note]
                .join(" "),
        }
    }
}

impl Store {
    /// Every system, by name.
    pub fn systems(&self) -> Result<Vec<(Id<System>, System)>> {
        self.list(include_str!("sql/list.sql"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{core::Record, registers::systems::SystemKind, store::By};

    #[test]
    fn r_16_a_system_says_what_it_holds_where_and_for_whom() {
        let mut store = Store::in_memory().unwrap();
        let by = By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH };
        let mut binder = System { name: "Pärm B".into(), ..System::default() };
        let asked: Vec<_> = binder.gaps(date(2026, 11, 22)).iter().map(|it| it.cite).collect();
        assert_eq!(asked, ["GDPR 30.1 c", "GDPR 30.1 e", "GDPR 32.1"]);
        binder.kind = Some(SystemKind::PaperBinder);
        binder.holds = "Medgivanden".into();
        binder.country = "Sverige".into();
        binder.access = "Ekonomi".into();
        let id = store.add(&by, &binder).unwrap();
        assert_eq!(store.get(id).unwrap().as_ref(), Some(&binder));
        assert!(binder.gaps(date(2026, 11, 22)).is_empty());
        assert_eq!(store.search_in(System::CODE, "medgiv").unwrap().records, [id.raw()]);
    }
}
