//! What must stop after a no, and what need not be after a new yes.

use super::*;

#[test]
fn r_42_a_withdrawal_says_what_must_stop_and_nothing_is_overwritten() {
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System { name: "Mejlet".into(), ..System::default() }).unwrap();
    let text = store.add(&by(), &text(system)).unwrap();
    let group = MailingGroup {
        name: "Nyhetsbrevet".into(),
        consent_text: Some(text),
        ..MailingGroup::default()
    };
    let group = store.add(&by(), &group).unwrap();
    let eva = Person { name: "Berg".into(), mailing: vec![group], ..Person::default() };
    let eva = store.add(&by(), &eva).unwrap();
    let yes = ConsentEvent { version: 2, ..event(EventKind::Given, date(2026, 7, 1)) };
    let id = store.log_consent(&by(), eva, text, &yes).unwrap();
    assert_eq!(store.consenting(text, TODAY).unwrap().len(), 1);
    assert_eq!(store.consenting(text, date(2026, 6, 30)).unwrap(), []);

    let no = ConsentEvent { version: 2, ..event(EventKind::Withdrawn, TODAY) };
    assert_eq!(store.log_consent(&by(), eva, text, &no).unwrap(), id);
    assert_eq!(store.consenting(text, TODAY).unwrap(), []);
    let consent = store.get(id).unwrap().unwrap();
    let names: Vec<&str> = consent.tasks.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["Mejlet", "Nyhetsbrevet", "Tryckeriet"]);
    store.tick_stop_task(&by(), id, 0).unwrap();
    let ticked = store.get(id).unwrap().unwrap();
    assert_eq!((ticked.tasks[0].done_on, &*ticked.tasks[0].done_by), (Some(TODAY), "Anna"));

    let mut altered = ticked.clone();
    altered.events.pop();
    assert!(matches!(store.save(&by(), id, &altered), Err(StoreError::Frozen)));
    store.undo(&by()).unwrap();
    store.undo(&by()).unwrap();
    assert_eq!(store.consenting(text, TODAY).unwrap().len(), 1, "a mistake can be undone");
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn r_42_what_must_stop_is_set_for_a_yes_that_has_not_ended_before() {
    use EventKind as E;
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System { name: "Mejlet".into(), ..System::default() }).unwrap();
    let text = store.add(&by(), &text(system)).unwrap();
    let (may, june, july) = (date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1));
    let table: [(&[(E, Date)], usize); 7] = [
        (&[(E::Given, may), (E::Withdrawn, june)], 2),
        (&[(E::Given, may), (E::Expired, july)], 2),
        (&[(E::Given, may), (E::Refused, july)], 2),
        (&[(E::Refused, may)], 0),
        (&[(E::Given, july), (E::Given, may), (E::Withdrawn, june)], 0),
        (&[(E::Given, may), (E::Withdrawn, june), (E::Invalidated, july)], 2),
        (&[(E::Given, may), (E::Withdrawn, june), (E::Given, july), (E::Withdrawn, july)], 2),
    ];
    for (events, n) in table {
        let person = store.add(&by(), &Person::default()).unwrap();
        for (kind, on) in events {
            let validity = Validity::Date { on: date(2026, 6, 15) };
            let validity = if *on < june { validity } else { Validity::Withdrawn };
            let event = ConsentEvent { validity, ..event(*kind, *on) };
            store.log_consent(&by(), person, text, &event).unwrap();
        }
        let (_, consent) = store.consent_of(person, text).unwrap().unwrap();
        assert_eq!(consent.open_tasks().count(), n, "{events:?}");
    }
}

#[test]
fn r_42_what_was_not_stopped_need_not_be_when_the_person_says_yes_again() {
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System { name: "Mejlet".into(), ..System::default() }).unwrap();
    let text = store.add(&by(), &text(system)).unwrap();
    let person = store.add(&by(), &Person::default()).unwrap();
    let mut say = |kind, on| store.log_consent(&by(), person, text, &event(kind, on)).unwrap();
    let (may, june, july) = (date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1));
    say(EventKind::Given, may);
    let id = say(EventKind::Withdrawn, june);
    store.tick_stop_task(&by(), id, 0).unwrap();
    let count = |store: &Store| {
        let n_listed = store.n_consents(None, TODAY).unwrap().pop().unwrap().1;
        (store.get(id).unwrap().unwrap().open_tasks().count(), n_listed)
    };
    assert_eq!(count(&store), (1, 1));
    let mut say = |kind, on| store.log_consent(&by(), person, text, &event(kind, on)).unwrap();
    say(EventKind::Given, july);
    assert_eq!(count(&store), (0, 0));
    let consent = store.get(id).unwrap().unwrap();
    let lines: Vec<_> =
        consent.tasks.iter().map(|it| consent.task_line(it, crate::core::Lang::Sv)).collect();
    assert!(lines[0].ends_with("klart 2026-11-22, Anna"), "{lines:?}");
    assert!(lines[1].ends_with("behövs inte längre: personen har sagt ja igen"), "{lines:?}");

    let mut say = |kind, on| store.log_consent(&by(), person, text, &event(kind, on)).unwrap();
    say(EventKind::Withdrawn, TODAY);
    assert_eq!(count(&store), (2, 1), "what was behind is set anew");
    let consent = store.get(id).unwrap().unwrap();
    assert!(consent.tasks_of_latest_no().all(|it| it.since == TODAY && it.done_on.is_none()));
    assert_eq!(consent.tasks_of_latest_no().count(), 2);
    store.undo(&by()).unwrap();
    store.undo(&by()).unwrap();
    assert_eq!(count(&store), (1, 1), "without the yes it is to be done");
    assert!(store.check_all().unwrap().is_sound());
}
