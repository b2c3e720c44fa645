//! The company card in the database: one row, with number 1.

use rusqlite::{Connection, Row, named_params};

use super::Company;
use crate::{
    core::Id,
    store::{By, Json, Result, Searchable, Store, Stored, json},
};

impl Company {
    /// The number of the only record.
    pub const ONLY: Id<Self> = Id::new(1);
}

impl Stored for Company {
    const REGISTER: &'static str = "company";
    const CODE: u8 = 0;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM company WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        json(row, "body")
    }

    /// Writes the only card, whatever the id: there cannot be another.
    fn put(&self, db: &Connection, _id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?
            .query_row(named_params! {":name": self.name, ":body": Json(self)}, |row| row.get("id"))
    }

    fn searchable(&self) -> Searchable {
        let Self { organisation_number: number, email, phone, policy_web, contact, .. } = self;
        Searchable {
            title: self.name.clone(),
            subtitle: self.address.town.clone(),
            words: [
                &number.replace('-', ""),
                email,
                phone,
                policy_web,
                &contact.name,
                &contact.email,
                &contact.phone,
            ]
            .map(String::as_str)
            .join(" "),
        }
    }
}

impl Store {
    /// The company card; where none has been saved, the one that a new binder starts with.
    pub fn company(&self) -> Result<Company> {
        Ok(self.get(Company::ONLY)?.unwrap_or_default())
    }

    /// Saves the company card, the first time and every time.
    pub fn set_company(&mut self, by: &By, company: &Company) -> Result<()> {
        self.save_only(by, Company::ONLY, company)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::store::Verb;

    fn by() -> By {
        By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
    }

    fn named(name: &str) -> Company {
        let mut company = Company { name: name.to_owned(), ..Company::default() };
        company.organisation_number = "556016-0680".to_owned();
        company.contact.name = "Eva Berg".to_owned();
        company
    }

    #[test]
    fn r_01_the_card_is_kept_and_found() {
        let mut store = Store::in_memory().unwrap();
        assert_eq!(store.company().unwrap(), Company::default());
        store.set_company(&by(), &named("Källgatan IT")).unwrap();
        store.set_company(&by(), &named("Källgatan Data")).unwrap();
        assert_eq!(store.company().unwrap(), named("Källgatan Data"));
        for typed in ["källgatan data", "556016-0680", "eva"] {
            let found = store.search(typed, 10).unwrap();
            assert_eq!(found.len(), 1, "{typed}");
            assert_eq!((found[0].code, found[0].record), (Company::CODE, 1));
        }
        assert_eq!(store.search("källgatan it", 10).unwrap(), []);
    }

    #[test]
    fn there_is_never_a_second_card() {
        let mut store = Store::in_memory().unwrap();
        store.set_company(&by(), &named("Källgatan IT")).unwrap();
        assert!(store.add(&by(), &named("Bergsjö Data")).is_err());
        assert_eq!(store.company().unwrap(), named("Källgatan IT"));
    }

    #[test]
    fn an_emptied_proposal_stays_empty_in_the_history() {
        let mut store = Store::in_memory().unwrap();
        let mut emptied = named("Källgatan IT");
        emptied.authority.clear();
        emptied.authority_contact.clear();
        store.set_company(&by(), &emptied).unwrap();
        store.set_company(&by(), &named("Källgatan IT")).unwrap();
        let versions = store.history(Company::REGISTER, 1, None).unwrap();
        let verbs: Vec<Verb> = versions.iter().map(|it| it.entry.verb).collect();
        assert_eq!(verbs, [Verb::Changed, Verb::Added]);
        let earlier = versions[1].state.as_deref().unwrap();
        assert_eq!(serde_json::from_str::<Company>(earlier).unwrap(), emptied);
    }
}
