//! The tree below an agreement.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    core::Progress,
    store::{By, Store, StoreError, Verb},
};

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

#[test]
fn r_60_a_chain_of_eight_is_kept_and_a_circle_is_refused() {
    let mut store = Store::in_memory().unwrap();
    let agreement = store.add(&by(), &Agreement::default()).unwrap();
    let other = store.add(&by(), &Agreement::default()).unwrap();
    let mut chain: Vec<Id<SubProcessor>> = Vec::new();
    for level in 0..8 {
        let it = SubProcessor {
            agreement: Some(agreement),
            parent: chain.last().copied(),
            name: format!("Led {level}"),
            ..SubProcessor::default()
        };
        chain.push(store.add(&by(), &it).unwrap());
    }
    let tree = store.sub_processors_of(agreement).unwrap();
    let depths: Vec<_> = tree.iter().map(|it| (it.id, it.depth)).collect();
    assert_eq!(depths, chain.iter().copied().zip(0..8).collect::<Vec<_>>());

    let before = store.get(chain[0]).unwrap().unwrap();
    for parent in [chain[7], chain[0]] {
        let circle = SubProcessor { parent: Some(parent), ..before.clone() };
        let refused = store.save(&by(), chain[0], &circle);
        assert!(matches!(refused, Err(StoreError::NotATree)), "{refused:?}");
    }
    let moved = SubProcessor { agreement: Some(other), ..before.clone() };
    let refused = store.save(&by(), chain[0], &moved);
    assert!(matches!(refused, Err(StoreError::NotATree)), "those below would stay: {refused:?}");
    assert_eq!(store.get(chain[0]).unwrap(), Some(before));
    assert!(matches!(store.remove(&by(), chain[0]), Err(StoreError::InUse)));
}

#[test]
fn r_62_what_is_decided_and_where_the_data_are_is_asked() {
    let today = date(2026, 11, 22);
    let mut it = SubProcessor { agreement: Some(Id::new(1)), ..SubProcessor::default() };
    let cites = |it: &SubProcessor| it.gaps(today).iter().map(|gap| gap.cite).collect::<Vec<_>>();
    assert_eq!(cites(&it), ["GDPR 28.2", "GDPR 28.2", "GDPR 28.2", "GDPR 28.3 a", "GDPR 28.2"]);
    it.object_by = Some(date(2026, 11, 21));
    assert!(it.awaits_decision());
    assert_eq!(it.gaps(today).last().map(|gap| gap.field), Some(SubProcessorField::Decision));
    it.notice_on = Some(date(2026, 11, 1));
    let asks_start = |it: &SubProcessor| {
        it.gaps(today).iter().any(|gap| gap.field == SubProcessorField::StartsOn)
    };
    assert!(asks_start(&it), "without a day no customer is told");
    assert!(!asks_start(&SubProcessor { starts_on: Some(today), ..it.clone() }));
    it.decision = Some(Decision::Objected);
    assert!(!it.is_engaged(today) && !asks_start(&it));
    it.ends_on = Some(date(2026, 11, 21));
    assert_eq!(cites(&it), [""; 0]);
}

#[test]
fn r_60_only_those_who_stand_elsewhere_in_the_tree_may_engage_one() {
    let mut store = Store::in_memory().unwrap();
    let agreement = store.add(&by(), &Agreement::default()).unwrap();
    let mut add = |name: &str, parent| {
        let agreement = Some(agreement);
        let name = name.to_owned();
        let it = SubProcessor { agreement, parent, name, ..SubProcessor::default() };
        store.add(&by(), &it).unwrap()
    };
    let a = add("A", None);
    let b = add("B", Some(a));
    let c = add("C", Some(b));
    let d = add("D", None);
    let engagers = |of| {
        let found = store.engagers_of(agreement, of).unwrap();
        found.iter().map(|it| it.id).collect::<Vec<_>>()
    };
    assert_eq!(engagers(None), [a, b, c, d]);
    assert_eq!(engagers(Some(a)), [d]);
    assert_eq!(engagers(Some(b)), [a, d]);
    assert_eq!(engagers(Some(c)), [a, b, d]);
    let before = [a, b, c, d].map(|it| store.get(it).unwrap().unwrap());
    for (of, it) in [a, b, c, d].into_iter().zip(before) {
        let engagers = {
            let found = store.engagers_of(agreement, Some(of)).unwrap();
            found.iter().map(|it| it.id).collect::<Vec<_>>()
        };
        for parent in [a, b, c, d] {
            let moved = SubProcessor { parent: Some(parent), ..it.clone() };
            let is_kept = store.save(&by(), of, &moved).is_ok();
            store.save(&by(), of, &it).unwrap();
            assert_eq!(engagers.contains(&parent), is_kept, "{parent:?} of {of:?}");
        }
    }
}

#[test]
fn r_60_a_chain_as_long_as_a_file_is_read() {
    let mut store = Store::in_memory().unwrap();
    let agreement = store.add(&by(), &Agreement::default()).unwrap();
    let last = store.change(by().op(Verb::Imported), |writer| {
        let mut parent = None;
        for level in 0..20_000 {
            let name = format!("Led {level}");
            let agreement = Some(agreement);
            let it = SubProcessor { agreement, parent, name, ..SubProcessor::default() };
            parent = Some(writer.add(&it)?);
        }
        Ok(parent)
    });
    let tree = store.sub_processors_of(agreement).unwrap();
    let deepest = tree.last().map(|it| (it.id, it.depth));
    assert_eq!(deepest, last.unwrap().map(|it| (it, 19_999)));
}

#[test]
fn r_60_how_one_stands_follows_its_days_and_the_decision() {
    use SubProcessorState as S;
    let today = date(2026, 11, 22);
    let it = SubProcessor { starts_on: Some(date(2026, 1, 1)), ..SubProcessor::default() };
    let (past, coming) = (Some(date(2026, 11, 21)), Some(date(2026, 12, 1)));
    let table = [
        (it.clone(), S::Engaged),
        (SubProcessor { starts_on: coming, ..it.clone() }, S::Coming),
        (SubProcessor { ends_on: past, ..it.clone() }, S::Ended),
        (SubProcessor { object_by: coming, ..it.clone() }, S::ToDecide),
        (SubProcessor { object_by: Some(today), ..it.clone() }, S::ToDecide),
        (SubProcessor { object_by: past, ..it.clone() }, S::Overdue),
        (SubProcessor { authorisation: Some(Authorisation::Specific), ..it.clone() }, S::ToDecide),
        (SubProcessor { decision: Some(Decision::Objected), ..it.clone() }, S::Objected),
        (
            SubProcessor { object_by: past, decision: Some(Decision::Accepted), ..it.clone() },
            S::Engaged,
        ),
    ];
    for (at, (it, state)) in table.into_iter().enumerate() {
        assert_eq!(it.state(today), state, "row {at}");
    }
    let mut decided = SubProcessor { note: "Ringde dem".into(), ..it };
    decided.decide(Decision::Accepted, today, " Bra avtal ");
    assert_eq!(decided.note, "Ringde dem\nBra avtal");
}

#[test]
fn r_60_no_undoing_leads_round_in_a_circle() {
    let mut store = Store::in_memory().unwrap();
    let agreement = store.add(&by(), &Agreement::default()).unwrap();
    let mut add = |name: &str, parent| {
        let (agreement, name) = (Some(agreement), name.to_owned());
        let it = SubProcessor { agreement, parent, name, ..SubProcessor::default() };
        store.add(&by(), &it).unwrap()
    };
    let a = add("A", None);
    let b = add("B", Some(a));
    let freed = SubProcessor { parent: None, ..store.get(b).unwrap().unwrap() };
    store.save(&by(), b, &freed).unwrap();
    let entry = store.undoable().unwrap().unwrap();
    let below = SubProcessor { parent: Some(b), ..store.get(a).unwrap().unwrap() };
    store.save(&by(), a, &below).unwrap();
    let refused = store.take_back(&by(), &entry, &Progress::default());
    assert!(matches!(refused, Err(StoreError::NotATree)), "{refused:?}");
    store.undo(&by()).unwrap();
    store.take_back(&by(), &entry, &Progress::default()).unwrap();
    assert_eq!(store.get(b).unwrap().unwrap().parent, Some(a));
    assert!(store.check_all().unwrap().is_sound());
}
