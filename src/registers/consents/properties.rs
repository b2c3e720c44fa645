//! No sequence of events makes a consent count that does not hold.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time, date, time},
};
use proptest::{collection::vec, prelude::*, sample::select};

use super::*;
use crate::{
    core::Choice,
    registers::consent_texts::TextVersion,
    store::{By, Store, StoreError},
};

/// The days on which things happen in the tests, and how many are looked at.
const FIRST: Date = date(2026, 1, 1);
const DAYS: i32 = 12;

fn day(at: i32) -> Date {
    FIRST.saturating_add(at.days())
}

fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse::<Timestamp>().unwrap() }
}

/// Whether `chain` is a consent at the end of `on`, told as one would explain it to an inspector.
///
/// It is, if there is a yes that was said by then, that no later yes has replaced and no later no has ended,
/// whose last day has not passed, on a version that is new enough; and if it only renews, then what
/// it renews was given before it and has not been taken back in between.
fn holds(chain: &[ConsentEvent], on: Date, needed: u32) -> bool {
    let said: Vec<(usize, &ConsentEvent)> =
        chain.iter().enumerate().filter(|(_, it)| it.on <= on).collect();
    let counts = |yes: (usize, &ConsentEvent)| match yes.1.kind {
        EventKind::Given => true,
        EventKind::Renewed => said.iter().any(|given| {
            given.1.kind == EventKind::Given
                && is_after(yes, *given)
                && !said.iter().any(|end| {
                    takes_back(end.1.kind) && is_after(*end, *given) && is_after(yes, *end)
                })
        }),
        _ => false,
    };
    said.iter().any(|yes| {
        let is_replaced = said.iter().any(|it| counts(*it) && is_after(*it, *yes));
        let is_ended = said.iter().any(|it| is_no(it.1.kind) && is_after(*it, *yes));
        let is_over = matches!(yes.1.validity, Validity::Date { on: last } if on > last);
        counts(*yes) && !is_replaced && !is_ended && !is_over && yes.1.version >= needed
    })
}

fn is_no(kind: EventKind) -> bool {
    use EventKind::{Ended, Expired, Invalidated, Refused, Withdrawn};
    [Refused, Withdrawn, Expired, Ended, Invalidated].contains(&kind)
}

/// A consent whose time has run out may be renewed; one that was taken back must be given anew.
fn takes_back(kind: EventKind) -> bool {
    is_no(kind) && kind != EventKind::Expired
}

/// Whether `one` counts as later than `other`: on a later day; or on the same day, where a no is later than a yes
/// unless the hours of both are known and say otherwise, and where of two yeses with the same hour, or
/// none, the one that was logged later decides.
fn is_after((at, one): (usize, &ConsentEvent), (other_at, other): (usize, &ConsentEvent)) -> bool {
    if one.on != other.on {
        return one.on > other.on;
    }
    match (is_no(one.kind), is_no(other.kind)) {
        (true, false) => !is_after((other_at, other), (at, one)),
        (false, true) => one.at.zip(other.at).is_some_and(|(one, other)| one > other),
        (true, true) => false, // which of two noes is the later makes no yes
        (false, false) => {
            let hour = |it: &ConsentEvent| it.at.unwrap_or(Time::midnight());
            (hour(one), at) > (hour(other), other_at)
        }
    }
}

fn hours() -> impl Strategy<Value = Option<Time>> {
    let noon = time(12, 0, 0, 0);
    select(vec![None, None, Some(Time::midnight()), Some(noon), Some(Time::MAX)])
}

fn validities(on: i32) -> impl Strategy<Value = Validity> {
    prop_oneof![
        2 => Just(Validity::Withdrawn),
        1 => Just(Validity::Event { what: String::new() }),
        3 => (-2..6).prop_map(move |after| Validity::Date { on: day(on + after) }),
    ]
}

prop_compose! {
    fn events()(on in 0..DAYS)(
        on in Just(day(on)),
        kind in select(EventKind::ALL),
        at in hours(),
        version in 1_u32..4,
        validity in validities(on),
    ) -> ConsentEvent {
        ConsentEvent { kind, on, at, version, validity, ..ConsentEvent::default() }
    }
}

fn chains() -> impl Strategy<Value = Vec<ConsentEvent>> {
    vec(events(), 0..9)
}

fn consent(events: Vec<ConsentEvent>) -> Consent {
    Consent { events, ..Consent::default() }
}

/// Which of three versions is in use from which day, and whether it asks everybody again.
fn versions() -> impl Strategy<Value = Vec<TextVersion>> {
    let version = (0..DAYS, any::<bool>()).prop_map(|(from, asks_again)| TextVersion {
        in_use_from: Some(day(from)),
        asks_again,
        ..TextVersion::default()
    });
    vec(version, 3)
}

/// A store with texts of these versions, and consents that nobody has checked: each its person's own.
fn kept(
    texts: &[Vec<TextVersion>],
    chains: &[(usize, Vec<ConsentEvent>)],
) -> (Store, BTreeMap<Id<Consent>, Consent>) {
    let mut store = Store::in_memory().unwrap();
    let mut ids = Vec::new();
    for versions in texts {
        let text = ConsentText { versions: versions.clone(), ..ConsentText::default() };
        ids.push(store.add(&by(), &text).unwrap());
    }
    let mut consents = BTreeMap::new();
    for (n, (text, events)) in chains.iter().enumerate() {
        let person = Person { name: format!("Berg {n}"), ..Person::default() };
        let person = store.add(&by(), &person).unwrap();
        let it = Consent::of(person, ids[text % ids.len()], format!("{n}"));
        let it = Consent { events: events.clone(), ..it };
        consents.insert(store.add(&by(), &it).unwrap(), it);
    }
    (store, consents)
}

/// The versions of each text, and each consent's text and events.
type Kept = (Vec<Vec<TextVersion>>, Vec<(usize, Vec<ConsentEvent>)>);

fn stores() -> impl Strategy<Value = Kept> {
    (vec(versions(), 1..3), vec((0..2_usize, chains()), 0..7))
}

/// Which states a filter promises to let through.
fn is_let_through(filter: ConsentFilter, it: &Consent, state: ConsentState, today: Date) -> bool {
    use ConsentState as S;
    let soon = today.saturating_add(SOON.days());
    match filter {
        ConsentFilter::All => true,
        ConsentFilter::Valid => state == S::Valid,
        ConsentFilter::RunningOut => {
            state == S::Valid && it.latest_span().is_some_and(|it| it.to <= soon)
        }
        ConsentFilter::Outdated => state == S::Outdated,
        ConsentFilter::Waiting => matches!(state, S::Asked | S::Deferred),
        ConsentFilter::Over => !matches!(state, S::Valid | S::Outdated | S::Asked | S::Deferred),
        ConsentFilter::ToStop => it.open_tasks().next().is_some(),
    }
}

fn rows(store: &Store, filter: ConsentFilter, today: Date) -> BTreeSet<Id<Consent>> {
    let scope = ConsentScope { filter, text: None, today };
    let mut rows = BTreeSet::new();
    for row in scope.listing().page(store.db(), 0, |row| scope.row(row)).unwrap() {
        let consent = store.get(row.id).unwrap().unwrap();
        let needed = store.get(consent.text).unwrap().unwrap().needed(today);
        assert_eq!(row.state, consent.state(today, needed));
        rows.insert(row.id);
    }
    rows
}

/// Every list and number that the database answers with, against the chains themselves.
fn agrees(store: &Store, consents: &BTreeMap<Id<Consent>, Consent>, today: Date, is_now: bool) {
    let texts = store.consent_texts().unwrap();
    let needed = |it: &Consent| {
        let text = texts.iter().find(|(id, _)| *id == it.text);
        text.map_or(0, |(_, text)| text.needed(today))
    };
    let valid: BTreeSet<Id<Consent>> = consents
        .iter()
        .filter(|(_, it)| holds(&it.events, today, needed(it)))
        .map(|(id, _)| *id)
        .collect();
    let listed = store.valid_consents(today).unwrap();
    assert_eq!(listed.iter().map(|(_, id)| *id).collect::<BTreeSet<_>>(), valid);
    for (text, n) in store.n_consenting(today).unwrap() {
        let found = store.consenting(text, today).unwrap();
        let found: BTreeSet<Id<Consent>> = found.into_iter().collect();
        let expected = valid.iter().filter(|id| consents[*id].text == text).copied().collect();
        assert_eq!((found.len(), &found), (n, &expected), "{today}");
    }
    for (filter, n) in store.n_consents(None, today).unwrap() {
        let found = rows(store, filter, today);
        assert_eq!(n, found.len(), "{filter:?} on {today}");
        let state = |it: &Consent| it.state(today, needed(it));
        let is_it =
            |(_, it): &(&Id<Consent>, &Consent)| is_let_through(filter, it, state(it), today);
        let expected: BTreeSet<_> = consents.iter().filter(is_it).map(|(id, _)| *id).collect();
        if is_now {
            assert_eq!(found, expected, "{filter:?} on {today}");
        } else if filter == ConsentFilter::Valid {
            assert!(found.is_subset(&expected), "{filter:?} on {today}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..Default::default() })]

    /// day by day, a chain counts exactly as it is explained.
    #[test]
    fn r_41_only_what_was_said_yes_to_and_still_stands_is_a_consent(
        chain in chains(),
        needed in 0_u32..4,
    ) {
        let consent = consent(chain);
        for today in (-1..DAYS + 7).map(day) {
            let is_valid = consent.state(today, needed) == ConsentState::Valid;
            prop_assert_eq!(is_valid, holds(&consent.events, today, needed), "{}", today);
        }
        prop_assert!(consent.spans().is_sorted_by(|one, next| one.to <= next.from));
    }

    /// whatever was said before, a no that nothing follows ends it from its day on.
    #[test]
    fn r_42_after_a_no_there_is_no_consent(
        chain in chains(),
        no in select(EventKind::ALL).prop_filter("a no", |it| is_no(*it)),
        later in 0..3_i32,
        at in hours(),
        needed in 0_u32..4,
    ) {
        let mut chain = chain;
        let last = chain.iter().map(|it| it.on).max().unwrap_or(FIRST);
        let on = last.saturating_add(later.days());
        let at = if later == 0 { None } else { at };
        chain.push(ConsentEvent { kind: no, on, at, version: 1, ..ConsentEvent::default() });
        let consent = consent(chain);
        prop_assert!(consent.latest_span().is_none());
        for today in (0..DAYS).map(|it: i32| on.saturating_add(it.days())) {
            let state = consent.state(today, needed);
            prop_assert!(!matches!(state, ConsentState::Valid | ConsentState::Outdated));
            prop_assert!(
                state == ConsentState::from(no) || later == 0,
                "{:?} after {:?}", state, no
            );
        }
    }

    /// a newer wording that everybody must be asked about never makes anybody consent.
    #[test]
    fn r_45_asking_more_of_a_consent_makes_none(chain in chains(), needed in 0_u32..4) {
        let consent = consent(chain);
        for today in (0..DAYS + 7).map(day) {
            let before = consent.state(today, needed);
            let after = consent.state(today, needed + 1);
            prop_assert!(after == before
                || (before, after) == (ConsentState::Valid, ConsentState::Outdated));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

    /// the database says who consents to what as the chains say it, on every day.
    #[test]
    fn r_45_the_database_counts_nobody_whom_the_chain_does_not((texts, chains) in stores()) {
        let (store, consents) = kept(&texts, &chains);
        let last = chains.iter().flat_map(|(_, it)| it).map(|it| it.on).max().unwrap_or(FIRST);
        for today in (-1..DAYS + 7).map(day) {
            agrees(&store, &consents, today, today >= last);
        }
        prop_assert!(store.check_all().unwrap().is_sound());
    }

    /// logging adds to the chain and nothing else does; what is undone comes back as it was.
    #[test]
    fn r_41_nothing_said_is_ever_altered(
        texts in versions(),
        steps in vec(prop_oneof![
            5 => events().prop_map(|it| Step::Log(Box::new(it))),
            2 => Just(Step::Undo),
            2 => Just(Step::Redo),
            1 => (0..9_usize).prop_map(Step::Alter),
        ], 1..16),
    ) {
        let mut store = Store::in_memory().unwrap();
        let recipients = vec!["Tryckeriet".to_owned()];
        let text = ConsentText { versions: texts, recipients, ..ConsentText::default() };
        let text = store.add(&by(), &text).unwrap();
        let person = Person { name: "Berg".into(), ..Person::default() };
        let person = store.add(&by(), &person).unwrap();
        let events = |store: &Store| {
            store.consent_of(person, text).unwrap().map(|(_, it)| it.events).unwrap_or_default()
        };
        let (mut done, mut undone) = (vec![Vec::new()], Vec::<Vec<ConsentEvent>>::new());
        for step in steps {
            let before = events(&store);
            match step {
                Step::Log(event) => {
                    let is_logged = store.log_consent(&by(), person, text, &event).is_ok();
                    let after = events(&store);
                    prop_assert!(after.starts_with(&before));
                    prop_assert_eq!(after.len(), before.len() + usize::from(is_logged));
                    if is_logged {
                        done.push(after);
                        undone.clear();
                    }
                }
                Step::Undo if done.len() > 1 => {
                    store.undo(&by()).unwrap();
                    undone.extend(done.pop());
                }
                Step::Redo if !undone.is_empty() => {
                    store.redo(&by()).unwrap();
                    done.extend(undone.pop());
                }
                Step::Alter(at) => alter(&mut store, person, text, at),
                Step::Undo | Step::Redo => {}
            }
            prop_assert_eq!(&events(&store), done.last().unwrap());
            if let Some((_, consent)) = store.consent_of(person, text).unwrap() {
                let n_open = consent.open_tasks().count();
                let says_yes = consent.last_word().is_some_and(|it| it.kind.is_yes());
                prop_assert!(n_open <= usize::from(!says_yes), "R-42: {n_open} to stop");
            }
        }
        prop_assert!(store.check_all().unwrap().is_sound());
    }
}

/// What somebody at the desk may try.
#[derive(Debug, Clone)]
enum Step {
    Log(Box<ConsentEvent>),
    Undo,
    Redo,
    Alter(usize),
}

/// Tries to say something else than what was said.
fn alter(store: &mut Store, person: Id<Person>, text: Id<ConsentText>, at: usize) {
    let Some((id, consent)) = store.consent_of(person, text).unwrap() else { return };
    let at = at % consent.events.len();
    let mut altered = consent.clone();
    altered.events.remove(at);
    assert!(matches!(store.save(&by(), id, &altered), Err(StoreError::Frozen)));
    let mut altered = consent;
    altered.events[at].reason.push('!');
    assert!(matches!(store.save(&by(), id, &altered), Err(StoreError::Frozen)));
}
