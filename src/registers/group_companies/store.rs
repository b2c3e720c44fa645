//! Group companies in the database.

use rusqlite::{Connection, Row, named_params};

use super::GroupCompany;
use crate::{
    core::Id,
    store::{Json, Result, Searchable, Store, Stored, json, sort_key},
};

impl Stored for GroupCompany {
    const REGISTER: &'static str = "group_company";
    const CODE: u8 = 3;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM group_company WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            organisation_number: row.get("organisation_number")?,
            address: json(row, "address")?,
            email: row.get("email")?,
            receives: row.get("receives")?,
            sends_jointly: row.get("sends_jointly")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":organisation_number": self.organisation_number,
                ":address": Json(&self.address), ":email": self.email, ":receives": self.receives,
                ":sends_jointly": self.sends_jointly, ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        Searchable {
            title: self.name.clone(),
            subtitle: self.address.town.clone(),
            words: [
                &*self.organisation_number.replace('-', ""),
                &*self.email,
                &*self.receives,
                &*self.note,
            ]
            .join(" "),
        }
    }
}

impl Store {
    /// Every group company, by name. A handful, so they are put in order here.
    pub fn group_companies(&self) -> Result<Vec<(Id<GroupCompany>, GroupCompany)>> {
        let mut companies: Vec<(_, GroupCompany)> = self.list(include_str!("sql/list.sql"))?;
        companies.sort_by_cached_key(|(_, it)| sort_key(&it.name));
        Ok(companies)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{registers::address::Address, store::By};

    fn by() -> By {
        By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
    }

    fn company(name: &str) -> GroupCompany {
        GroupCompany {
            name: name.into(),
            organisation_number: "556016-0680".into(),
            address: Address { town: "Leksand".into(), ..Address::default() },
            email: "info@drift.example".into(),
            receives: "Fakturaunderlag".into(),
            sends_jointly: true,
            note: "Systerbolag".into(),
        }
    }

    #[test]
    fn r_03_group_companies_are_kept_in_order_and_found() {
        let mut store = Store::in_memory().unwrap();
        let drift = store.add(&by(), &company("Örnens Drift")).unwrap();
        store.add(&by(), &company("Zeta")).unwrap();
        let mut saved = company("Ängens Drift");
        saved.sends_jointly = false;
        store.save(&by(), drift, &saved).unwrap();
        assert_eq!(store.get(drift).unwrap(), Some(saved.clone()));
        let names: Vec<String> =
            store.group_companies().unwrap().into_iter().map(|(_, it)| it.name).collect();
        assert_eq!(names, ["Zeta", "Ängens Drift"]);
        assert_eq!(store.search_in(GroupCompany::CODE, "äng").unwrap().records, [drift.raw()]);
        assert_eq!(store.search_in(GroupCompany::CODE, "örn").unwrap().records, [0; 0]);
        assert_eq!(store.search_in(GroupCompany::CODE, "556016-0680").unwrap().records.len(), 2);
        let versions = store.history(GroupCompany::REGISTER, drift.raw(), None).unwrap();
        assert_eq!(versions.len(), 2);
        let first = versions[1].state.as_deref().unwrap();
        assert_eq!(serde_json::from_str::<GroupCompany>(first).unwrap(), company("Örnens Drift"));
        store.remove(&by(), drift).unwrap();
        assert_eq!(store.get(drift).unwrap(), None);
    }
}
