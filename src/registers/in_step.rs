//! Whether what stands beside the records, for the indexes, is what the records say.

use rusqlite::Row;

use super::{
    persons::{Person, PersonName},
    recordings::Recording,
};
use crate::store::{Result, Store, Stored, sort_key};

/// The registers in the order of one text, and where that text stands.
const ORDERED: [(&str, &str); 9] = [
    ("activity", "SELECT id, name, sort_key FROM activity ORDER BY id"),
    ("system", "SELECT id, name, sort_key FROM system ORDER BY id"),
    ("measure", "SELECT id, name, sort_key FROM measure ORDER BY id"),
    ("mailing_group", "SELECT id, name, sort_key FROM mailing_group ORDER BY id"),
    ("consent_text", "SELECT id, name, sort_key FROM consent_text ORDER BY id"),
    ("sub_processor", "SELECT id, name, sort_key FROM sub_processor ORDER BY id"),
    ("disclosure", "SELECT id, recipient AS name, sort_key FROM disclosure ORDER BY id"),
    ("assessment", "SELECT id, name, sort_key FROM assessment ORDER BY id"),
    ("recording", "SELECT id, reference AS name, sort_key FROM recording ORDER BY id"),
];

impl Store {
    /// The records whose place in the order, or whose day of erasure, is another than they say; without names.
    pub(super) fn out_of_step(&self) -> Result<Vec<String>> {
        let mut faults = Vec::new();
        for (register, sql) in ORDERED {
            faults.extend(self.not_in_step(register, sql, |row| {
                let (name, key): (String, String) = (row.get("name")?, row.get("sort_key")?);
                Ok(key == sort_key(&name))
            })?);
        }
        let persons = "SELECT id, given_name, name, sort_key FROM person ORDER BY id";
        faults.extend(self.not_in_step(Person::REGISTER, persons, |row| {
            let name = PersonName::read(row)?.sorted();
            Ok(row.get::<_, String>("sort_key")? == sort_key(&name))
        })?);
        let recordings = include_str!("recordings/sql/in_step.sql");
        faults.extend(self.not_in_step(Recording::REGISTER, recordings, |row| {
            Ok(row.get::<_, Option<_>>("erase_on")? == Recording::read(row)?.erase_on())
        })?);
        Ok(faults)
    }

    fn not_in_step(
        &self,
        register: &str,
        sql: &str,
        is_in_step: impl Fn(&Row<'_>) -> rusqlite::Result<bool>,
    ) -> Result<Vec<String>> {
        let mut query = self.db().prepare(sql)?;
        let mut rows = query.query([])?;
        let mut faults = Vec::new();
        while let Some(row) = rows.next()? {
            if !is_in_step(row)? {
                faults.push(format!("{register} {}", row.get::<_, i64>("id")?));
            }
        }
        Ok(faults)
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        law::{Retention, RetentionRule, StartEvent},
        registers::{mailing::MailingGroup, systems::System},
        store::By,
    };

    #[test]
    fn r_110_an_order_or_a_day_of_erasure_that_left_its_record_is_told() {
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let mut store = Store::in_memory().unwrap();
        store.add(&by, &System { name: "Mejlet".into(), ..System::default() }).unwrap();
        store.add(&by, &MailingGroup { name: "Drift".into(), ..MailingGroup::default() }).unwrap();
        store.add(&by, &Person { name: "Öberg".into(), ..Person::default() }).unwrap();
        let rule = RetentionRule::MonthsAfter { months: 1 };
        let recording = Recording {
            reference: "Samtal 1".into(),
            recorded_on: Some(date(2026, 9, 30)),
            retention: Some(Retention::new(rule, StartEvent::Collected)),
            ..Recording::default()
        };
        store.add(&by, &recording).unwrap();
        assert!(store.check_all().unwrap().is_sound());
        let table = [
            ("UPDATE recording SET erase_on = NULL", "recording 1"),
            ("UPDATE recording SET sort_key = 'x'", "recording 1"),
            ("UPDATE mailing_group SET sort_key = 'x'", "mailing_group 1"),
            ("UPDATE system SET sort_key = 'x'", "system 1"),
            ("UPDATE person SET sort_key = 'x'", "person 1"),
        ];
        for (alteration, told) in table {
            store.db().execute_batch("SAVEPOINT before").unwrap();
            store.db().execute(alteration, []).unwrap();
            assert_eq!(store.out_of_step().unwrap(), [told], "{alteration}");
            assert!(!store.check_all().unwrap().is_sound(), "{alteration}");
            store.db().execute_batch("ROLLBACK TO before; RELEASE before").unwrap();
        }
        assert!(store.check_all().unwrap().is_sound());
    }
}
