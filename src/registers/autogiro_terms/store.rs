//! The agreement on Autogiro in the database: one row, with number 1.

use rusqlite::{Connection, Row, named_params};

use super::AutogiroTerms;
use crate::{
    core::{Id, Record},
    store::{By, Json, Result, Searchable, Store, StoreError, Stored, json},
};

impl AutogiroTerms {
    /// The number of the only record.
    pub const ONLY: Id<Self> = Id::new(1);
}

impl Stored for AutogiroTerms {
    const REGISTER: &'static str = "autogiro_terms";
    const CODE: u8 = 11;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM autogiro_terms WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        json(row, "body")
    }

    /// Writes the only record, whatever the id: there cannot be another.
    fn put(&self, db: &Connection, _id: Option<i64>) -> rusqlite::Result<i64> {
        let parameters = named_params! {":name": self.title(), ":body": Json(self)};
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(parameters, |row| row.get("id"))
    }

    fn searchable(&self) -> Searchable {
        let bankgiros = self.payees.iter().map(|it| format!("{} {}", it.bankgiro, it.name));
        let editions = self.editions.iter().map(|it| it.name.clone());
        Searchable {
            title: self.title(),
            subtitle: String::new(),
            words: bankgiros.chain(editions).collect::<Vec<_>>().join(" "),
        }
    }

    /// An edition in use stays as it is, at its number.
    fn allows(&self, next: &Self) -> Result<()> {
        if self.keeps_editions(next) { Ok(()) } else { Err(StoreError::Frozen) }
    }
}

impl Store {
    /// The agreement; where none has been saved, an empty one with the proposed times.
    pub fn autogiro_terms(&self) -> Result<AutogiroTerms> {
        Ok(self.get(AutogiroTerms::ONLY)?.unwrap_or_default())
    }

    /// Saves the agreement, the first time and every time.
    pub fn set_autogiro_terms(&mut self, by: &By, terms: &AutogiroTerms) -> Result<()> {
        self.save_only(by, AutogiroTerms::ONLY, terms)
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        law::Bankgiro,
        registers::autogiro_terms::{Edition, Payee},
    };

    fn by() -> By {
        By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn r_54_an_edition_in_use_stays_as_it_is() {
        let mut store = Store::in_memory().unwrap();
        let bankgiro = Bankgiro::parse("5402-9681").unwrap();
        let payee = Payee { bankgiro, customer_number: None, name: "Avgifter".into() };
        let draft = Edition { name: "2026".into(), sv: "Jag medger".into(), ..Edition::default() };
        let mut terms = AutogiroTerms { payees: vec![payee], ..AutogiroTerms::default() };
        terms.editions = vec![draft.clone()];
        store.set_autogiro_terms(&by(), &terms).unwrap();
        terms.editions[0].sv = "Jag godkänner".into();
        terms.editions[0].since = Some(date(2026, 1, 1));
        store.set_autogiro_terms(&by(), &terms).unwrap();
        assert_eq!(
            (terms.edition_on(date(2025, 12, 31)), terms.edition_on(date(2026, 1, 1))),
            (0, 1)
        );

        let mut altered = terms.clone();
        altered.editions[0].sv = "Jag vill".into();
        let refused = store.set_autogiro_terms(&by(), &altered);
        assert!(matches!(refused, Err(StoreError::Frozen)), "{refused:?}");
        altered.editions.remove(0);
        assert!(store.set_autogiro_terms(&by(), &altered).is_err());
        terms.editions.push(draft);
        store.set_autogiro_terms(&by(), &terms).unwrap();
        terms.editions.pop();
        store.set_autogiro_terms(&by(), &terms).unwrap();
        assert_eq!(store.autogiro_terms().unwrap(), terms);
        assert_eq!(store.search("avgifter", 9).unwrap()[0].code, AutogiroTerms::CODE);
    }
}
