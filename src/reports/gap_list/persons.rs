//! The gaps of the register of persons, counted.

use jiff::civil::Date;

use super::counted::Counted;
use crate::{
    core::{Gap, Record},
    law::{Identity, IdentityKind},
    registers::persons::{ChannelBasis, Person, PersonField, PersonKind, Restriction},
    store::{Result, Store},
};

/// The gaps that somebody has, in the order of the form; read in one pass over the table.
pub(super) fn gaps(store: &Store, today: Date) -> Result<Vec<Counted<PersonField>>> {
    let mut query = store.db().prepare_cached(include_str!("sql/persons.sql"))?;
    let counted = query.query_row([], |row| {
        let count = |gap: Gap<PersonField>| {
            let n = match gap.field {
                PersonField::Name => row.get("no_name")?,
                PersonField::Identity => row.get("company_with_personnummer")?,
                PersonField::Groups => row.get("no_group")?,
                PersonField::Source => row.get("no_source")?,
                PersonField::Systems => row.get("no_system")?,
                PersonField::Restriction => row.get("no_reason")?,
                PersonField::Marketing => row.get("exception_lacks")?,
                _ => 0,
            };
            Ok(Counted { gap, n })
        };
        lacking_all(today).gaps(today).into_iter().map(count).collect::<rusqlite::Result<Vec<_>>>()
    })?;
    Ok(counted.into_iter().filter(|it| it.n > 0).collect())
}

/// Somebody with every gap there is, so that a gap's words and provision are read where they are decided.
fn lacking_all(today: Date) -> Person {
    let restriction = Restriction { since: today, reason: String::new(), allowed: String::new() };
    Person {
        kind: PersonKind::Company,
        identity: Some(Identity::stored(IdentityKind::Personnummer, String::new())),
        restriction: Some(restriction),
        marketing: vec![ChannelBasis { was_opt_out_offered: true, ..ChannelBasis::default() }],
        ..Person::default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        registers::processing::{SourceKind, SubjectGroup},
        store::By,
    };

    #[test]
    fn the_count_agrees_with_each_persons_own_gaps() {
        let today = date(2026, 11, 22);
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let mut store = Store::in_memory().unwrap();
        let named = Person { name: "Öberg".into(), ..Person::default() };
        let whole = ChannelBasis {
            sale: "Order 7".into(),
            sold_on: Some(today),
            is_for_own_similar: true,
            was_opt_out_offered: true,
            ..ChannelBasis::default()
        };
        let persons = [
            named.clone(),
            Person { groups: vec![SubjectGroup::Customer], ..named.clone() },
            Person { marketing: vec![whole], ..named.clone() },
            Person { source: Some(SourceKind::Person), name: " ".into(), ..named },
            lacking_all(today),
        ];
        let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
        for person in &persons {
            store.add(&by, person).unwrap();
            for gap in person.gaps(today) {
                *expected.entry(gap.says.sv).or_default() += 1;
            }
        }
        let counted = gaps(&store, today).unwrap();
        let found: BTreeMap<&str, usize> =
            counted.iter().map(|it| (it.gap.says.sv, it.n)).collect();
        assert_eq!(found, expected);
        assert_eq!(found.len(), 7);
    }
}
