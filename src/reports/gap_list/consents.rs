//! The gaps of the register of consents, counted.

use jiff::civil::Date;

use super::counted::Counted;
use crate::{
    core::{Gap, Record},
    registers::consents::{Consent, ConsentEvent, ConsentField, ExpressedBy},
    store::{Result, Store},
};

/// The gaps that some consent has, in the order of the form; read in one pass over the table.
pub(super) fn gaps(store: &Store, today: Date) -> Result<Vec<Counted<ConsentField>>> {
    let mut query = store.db().prepare_cached(include_str!("sql/consents.sql"))?;
    let counted = query.query_row([], |row| {
        let count = |gap: Gap<ConsentField>| {
            let n = match gap.field {
                ConsentField::Channel => row.get("no_channel")?,
                ConsentField::ReceivedBy => row.get("no_receiver")?,
                ConsentField::Evidence => row.get("no_evidence")?,
                ConsentField::ExpressedBy => row.get("no_proxy_name")?,
                _ => 0,
            };
            Ok(Counted { gap, n })
        };
        lacking_all().gaps(today).into_iter().map(count).collect::<rusqlite::Result<Vec<_>>>()
    })?;
    Ok(counted.into_iter().filter(|it| it.n > 0).collect())
}

/// A consent with every gap there is, so that a gap's words and provision are read where they are decided.
fn lacking_all() -> Consent {
    let expressed_by = ExpressedBy::Guardian { name: String::new() };
    let events = vec![ConsentEvent { expressed_by, ..ConsentEvent::default() }];
    Consent { events, ..Consent::default() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        registers::{
            consent_texts::{ConsentText, TextVersion},
            consents::{Channel, EventKind, Evidence},
            persons::Person,
        },
        store::By,
    };

    #[test]
    fn the_count_agrees_with_each_consents_own_gaps() {
        let today = date(2026, 11, 22);
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let mut store = Store::in_memory().unwrap();
        let version = TextVersion { in_use_from: Some(today), ..TextVersion::default() };
        let text = ConsentText { versions: vec![version], ..ConsentText::default() };
        let text = store.add(&by, &text).unwrap();
        let yes = ConsentEvent { version: 1, on: today, ..ConsentEvent::default() };
        let shown = Evidence { place: "B2:7".into(), ..Evidence::default() };
        let whole = ConsentEvent {
            channel: Some(Channel::Paper),
            received_by: "Anna".into(),
            evidence: shown,
            ..yes.clone()
        };
        let asked = ConsentEvent { kind: EventKind::Asked, ..yes.clone() };
        let expressed_by = ExpressedBy::Guardian { name: " ".into() };
        let by_whom = ConsentEvent { expressed_by, ..yes.clone() };
        let chains = [
            vec![yes.clone()],
            vec![yes.clone(), whole.clone()],
            vec![whole.clone(), yes, asked.clone()],
            vec![asked],
            vec![by_whom],
            vec![ConsentEvent { received_by: " ".into(), ..whole }],
        ];
        let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
        for (n, events) in chains.into_iter().enumerate() {
            let person = store.add(&by, &Person::default()).unwrap();
            let it = Consent { events, ..Consent::of(person, text, format!("{n}")) };
            store.add(&by, &it).unwrap();
            for gap in it.gaps(today) {
                *expected.entry(gap.says.sv).or_default() += 1;
            }
        }
        let counted = gaps(&store, today).unwrap();
        let found: BTreeMap<&str, usize> =
            counted.iter().map(|it| (it.gap.says.sv, it.n)).collect();
        assert_eq!(found, expected);
        assert_eq!(found.len(), 4);
    }
}
