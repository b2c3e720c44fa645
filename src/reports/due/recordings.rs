//! The recordings that may no longer be kept, found by the day written beside them.

use jiff::civil::Date;

use super::{Due, DueKind, MOST_PERSONS, text};
use crate::{
    core::{Lang, Record},
    registers::Register,
    store::{Result, Store},
};

/// A row for each recording that must be gone by `last` and is not, the earliest first.
pub(super) fn to_erase(store: &Store, lang: Lang, last: Date) -> Result<Vec<Due>> {
    let mut dues = Vec::new();
    for (id, it) in store.recordings_to_erase(last, MOST_PERSONS)? {
        let Some((on, retention)) = it.erase_on().zip(it.retention.as_ref()) else { continue };
        let system = it.system.map(|system| store.get(system)).transpose()?.flatten();
        let system = system.map(|it| it.name).unwrap_or_default();
        let because = text::recording(&[&system, &it.place], &retention.describe(lang), lang);
        dues.push(Due {
            on,
            what: DueKind::EraseRecording,
            register: Register::Recordings,
            record: id.raw(),
            title: it.title(),
            because,
        });
    }
    Ok(dues)
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        law::{Retention, RetentionRule, StartEvent},
        registers::{persons::Person, recordings::Recording},
        report::render_text,
        reports::{ReportKind, Scope, build, due},
        store::By,
    };

    #[test]
    fn r_35_a_recording_comes_due_says_where_it_lies_and_is_part_of_the_extract() {
        let today = date(2026, 11, 22);
        let mut store = Store::in_memory().unwrap();
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let person = store.add(&by, &Person { name: "Öberg".into(), ..Person::default() }).unwrap();
        let rule = RetentionRule::MonthsAfter { months: 1 };
        let recording = Recording {
            reference: "samtal-17.wav".into(),
            person: Some(person),
            recorded_on: Some(date(2026, 9, 30)),
            participants: "Bo på supporten".into(),
            place: "Växeln".into(),
            retention: Some(Retention::new(rule, StartEvent::Collected)),
            ..Recording::default()
        };
        let id = store.add(&by, &recording).unwrap();
        let [it] = &due::due(&store, Lang::Sv, today, 0).unwrap()[..] else { panic!() };
        assert_eq!((it.on, it.record, &*it.title), (date(2026, 10, 31), 1, "samtal-17.wav"));
        let expected = "Den ligger i Växeln. Regel: 1 månad efter att uppgifterna samlades in.";
        assert_eq!((&*it.because, due::n_due(&store, today).unwrap()), (expected, 1));

        let scope = Scope::new(ReportKind::Registerutdrag, Lang::Sv, today);
        let scope = Scope { person: Some(person), ..scope };
        let text = render_text(&build(&store, &scope).unwrap());
        assert!(text.contains("Inspelningar av dig") && text.contains("samtal-17.wav"), "{text}");
        assert!(text.contains("2026-10-31") && !text.contains("Bo på supporten"), "{text}");
        store.mark_erased(&by, id).unwrap();
        assert_eq!(due::n_due(&store, today).unwrap(), 0);
    }
}
