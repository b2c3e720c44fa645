//! What mandates wait for: paper to be shredded, differences to be decided, endings to be sent.

use jiff::civil::Date;

use super::{Due, DueKind, MOST_PERSONS, text};
use crate::{
    core::Lang,
    registers::{Register, mandates::Numbered},
    store::{Result, Store},
};

/// A row for each mandate that waits for something by `last`, at most [`MOST_PERSONS`] of each kind.
pub(super) fn all(store: &Store, lang: Lang, today: Date, last: Date) -> Result<Vec<Due>> {
    let (terms, year) = (store.autogiro_terms()?, store.company()?.fiscal_year());
    let mut dues = Vec::new();
    for it in store.mandates_to_shred(last, MOST_PERSONS)? {
        let on = it.1.shred_from(&terms, year).unwrap_or(last);
        let because = text::shred(&it.1.paper, lang);
        dues.push(due(store, it, on, (DueKind::ShredForm, because))?);
    }
    for it in store.mandates_differing(MOST_PERSONS)? {
        let because = it.1.open_findings().next().map(|it| it.line(lang)).unwrap_or_default();
        dues.push(due(store, it, today, (DueKind::DecideDifference, because))?);
    }
    for it in store.mandates_to_cancel(last, MOST_PERSONS)? {
        let on = it.1.queued_from().unwrap_or(last);
        let because = text::ending(lang).to_owned();
        dues.push(due(store, it, on, (DueKind::SendCancellation, because))?);
    }
    Ok(dues)
}

/// How many mandates wait for something on `today`; [`MOST_PERSONS`] of a kind stands for that many or more.
pub(super) fn count(store: &Store, today: Date) -> Result<usize> {
    let n_papers = store.mandates_to_shred(today, MOST_PERSONS)?.len();
    let n_differing = store.mandates_differing(MOST_PERSONS)?.len();
    let n_endings = store.mandates_to_cancel(today, MOST_PERSONS)?.len();
    Ok(n_papers + n_differing + n_endings)
}

fn due(
    store: &Store,
    (id, mandate): Numbered,
    on: Date,
    (what, because): (DueKind, String),
) -> Result<Due> {
    let title = store.mandate_title(&mandate)?;
    Ok(Due { on, what, register: Register::Mandates, record: id.raw(), title, because })
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        law::Bankgiro,
        registers::{
            mandates::{Ending, Mandate, Origin},
            persons::Person,
        },
        reports::due,
        store::By,
    };

    #[test]
    fn r_53_a_form_comes_due_for_the_shredder_once_its_mandate_is_over() {
        let today = date(2026, 11, 22);
        let mut store = Store::in_memory().unwrap();
        let by =
            By { actor: "Anna".into(), at: "2026-11-22T11:00:00Z".parse::<Timestamp>().unwrap() };
        let payer = store.add(&by, &Person { name: "Öberg".into(), ..Person::default() }).unwrap();
        let it = Mandate {
            payee: Bankgiro::parse("5402-9681").ok(),
            origin: Some(Origin::PaperForm),
            signed_on: Some(date(2026, 11, 2)),
            received_on: Some(date(2026, 11, 3)),
            ..Mandate::of(payer)
        };
        let id = store.write_mandate(&by, None, &it, None).unwrap();
        assert_eq!(due::n_due(&store, today).unwrap(), 0);
        store.end_mandate(&by, id, &Ending::by_customer(date(2026, 11, 20))).unwrap();
        let [it] = &due::due(&store, Lang::Sv, today, 0).unwrap()[..] else { panic!() };
        assert_eq!((it.on, &it.what), (date(2026, 11, 20), &DueKind::ShredForm));
        assert_eq!(it.title, "Öberg – autogiro 5402-9681");
        assert_eq!(due::n_due(&store, today).unwrap(), 1);
    }
}
