//! The example holds every kind of consent and recording.

use super::*;
use crate::{
    core::Choice,
    law::guardian,
    registers::{
        consent_texts::ConsentText,
        consents::{
            Channel, Consent, ConsentEvent, ConsentState, EventKind, ExpressedBy, Validity,
        },
        recordings::Recording,
    },
    reports::due::{DueKind, due},
};

/// Every consent, with its state as the register shows it.
fn consents_of(store: &Store) -> Vec<(Consent, ConsentState)> {
    let state = |it: &Consent| {
        let text = store.get(it.text).unwrap().unwrap();
        it.state(TODAY, text.needed(TODAY))
    };
    let ids = (1..).map_while(|id| store.get(Id::<Consent>::new(id)).unwrap());
    ids.map(|it| (state(&it), it)).map(|(state, it)| (it, state)).collect()
}

fn named(store: &Store, given_name: &str, text: &str) -> Consent {
    let is_named = |it: &Consent| {
        store.get(it.person).unwrap().unwrap().given_name == given_name
            && store.get(it.text).unwrap().unwrap().name == text
    };
    consents_of(store).into_iter().map(|(it, _)| it).find(is_named).unwrap()
}

#[test]
fn r_40_six_ready_texts_and_one_for_children_and_only_profiling_waits() {
    let store = filled(0);
    let texts = store.consent_texts().unwrap();
    assert_eq!(texts.len(), 7);
    let incomplete = texts.iter().filter(|(_, it)| !it.gaps(TODAY).is_empty());
    let incomplete: Vec<&str> = incomplete.map(|(_, it)| &*it.name).collect();
    assert_eq!(incomplete, ["Erbjudanden som anpassas efter köp"]);
    assert_eq!(texts.iter().filter(|(_, it)| it.draft().is_some()).count(), 1);
    let newsletter = texts.iter().find(|(_, it)| it.name == "Nyhetsbrev").unwrap();
    assert_eq!((newsletter.1.versions.len(), newsletter.1.needed(TODAY)), (2, 2));
    let child: Vec<&ConsentText> =
        texts.iter().map(|(_, it)| it).filter(|it| it.is_for_children).collect();
    assert_eq!((child.len(), &*child[0].name), (1, "Konto i Kodklubben"));
}

#[test]
fn r_41_consents_in_every_state_by_every_way_and_with_every_event() {
    let store = filled(USUAL_PERSONS);
    let consents = consents_of(&store);
    assert!((30..=60).contains(&consents.len()), "{}", consents.len());
    for state in ConsentState::ALL {
        assert!(consents.iter().any(|(_, it)| it == state), "{state:?}");
    }
    let events: Vec<&ConsentEvent> = consents.iter().flat_map(|(it, _)| &it.events).collect();
    let some = |is: &dyn Fn(&ConsentEvent) -> bool| events.iter().any(|it| is(it));
    for kind in EventKind::ALL {
        assert!(some(&|it| it.kind == *kind), "{kind:?}");
    }
    for channel in Channel::ALL {
        assert!(some(&|it| it.kind.is_yes() && it.channel == Some(*channel)), "{channel:?}");
    }
    assert!(some(&|it| matches!(it.expressed_by, ExpressedBy::Guardian { .. })));
    assert!(some(&|it| matches!(it.expressed_by, ExpressedBy::Representative { .. })));
    assert!(some(&|it| it.kind.is_yes() && it.expressed_by == ExpressedBy::Person));
    assert!(some(&|it| matches!(it.validity, Validity::Event { .. })));
    assert!(some(&|it| !it.evidence.place.is_empty()));
    assert!(some(&|it| !it.evidence.recording.is_empty()));
    for (filter, n) in store.n_consents(None, TODAY).unwrap() {
        assert!(n > 0, "{filter:?}");
    }
    let lacks = |it: &&Consent| !it.gaps(TODAY).is_empty();
    let lacking: Vec<_> = consents.iter().map(|(it, _)| it).filter(lacks).collect();
    assert_eq!(lacking, [&named(&store, "Lars-Erik", "Inbjudningar till evenemang")]);
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn r_41_a_file_that_shows_a_consent_is_attached_to_it() {
    let store = filled(USUAL_PERSONS);
    let consent = named(&store, "Amina", "Bilder på webbplatsen");
    let (id, _) = store.consent_of(consent.person, consent.text).unwrap().unwrap();
    let attached = store.attachments(Consent::REGISTER, id.raw()).unwrap();
    assert_eq!(attached[0].1.sha256, consent.events[0].evidence.file);
}

#[test]
fn r_42_what_had_to_stop_is_stopped_for_some_and_open_for_others() {
    let store = filled(USUAL_PERSONS);
    let tasks = |given_name, text| {
        let it = named(&store, given_name, text);
        (it.tasks.len(), it.open_tasks().count())
    };
    assert_eq!(tasks("Sofia", "Nyhetsbrev"), (2, 0));
    assert_eq!(tasks("Amina", "Nyhetsbrev"), (3, 3), "system, mailing group, supplier");
    assert_eq!(tasks("Amina", "Inspelning av samtal"), (3, 3), "system, recording, supplier");
    assert_eq!(tasks("Åsa", "Inspelning av samtal").1, 0);
}

#[test]
fn r_44_the_guardian_of_a_child_under_13_consents_whatever_the_day() {
    for today in [TODAY, date(2032, 2, 29), date(2041, 1, 1)] {
        let mut store = Store::in_memory().unwrap();
        fill(&mut store, &by(), today, USUAL_PERSONS, &Progress::default()).unwrap();
        let consent = named(&store, "Samira", "Konto i Kodklubben");
        let child = store.get(consent.person).unwrap().unwrap();
        let born_on = child.identity.unwrap().born_on(today).unwrap();
        assert!(guardian::is_needed(born_on, consent.events[0].on));
        assert_eq!(consent.state(today, 0), ConsentState::Valid);
    }
}

#[test]
fn r_34_the_newsletter_goes_to_those_who_have_said_yes_and_leaves_out_the_rest() {
    let store = filled(USUAL_PERSONS);
    let groups = store.mailing_groups().unwrap();
    let (id, group) = groups.iter().find(|(_, it)| it.name == "Nyhetsbrev").unwrap();
    assert_eq!(group.gaps(TODAY), []);
    let list = store.mailing_list(*id, TODAY).unwrap();
    assert!(list.recipients.len() >= 8, "{list:?}");
    assert!(list.n_left_out() >= 2, "{list:?}");
}

#[test]
fn r_35_five_recordings_of_which_one_is_late_one_erased_and_one_lost_its_consent() {
    let store = filled(USUAL_PERSONS);
    let recordings = store.recordings().unwrap();
    assert_eq!(recordings.len(), 5);
    let called = |is: &dyn Fn(&Recording) -> bool| -> Vec<String> {
        recordings.iter().filter(|(_, it)| is(it)).map(|(_, it)| it.title()).collect()
    };
    assert_eq!(called(&|it| it.is_late(TODAY)), ["SAMTAL-0297"]);
    assert_eq!(called(&|it| it.erased_on.is_some()), ["SAMTAL-0188"]);
    assert_eq!(called(&|it| !it.gaps(TODAY).is_empty()), ["SAMTAL-0433"]);
    assert_eq!(called(&Recording::is_by_consent).len(), 3);
}

#[test]
fn r_43_the_overview_tells_of_consents_without_being_swamped() {
    let store = filled(USUAL_PERSONS);
    let due = due(&store, Lang::Sv, TODAY, 30).unwrap();
    let n = |is: fn(&DueKind) -> bool| due.iter().filter(|it| is(&it.what)).count();
    let table = [
        n(|it| *it == DueKind::ConsentEnds),
        n(|it| *it == DueKind::StopUse),
        n(|it| matches!(it, DueKind::AskAgain { .. })),
        n(|it| *it == DueKind::EraseRecording),
    ];
    assert_eq!(table, [3, 2, 1, 1]);
    assert!(due.len() <= 40, "{}", due.len());
}

#[test]
fn a_larger_binder_has_the_same_consents_and_more_of_them() {
    let read = |n| -> Vec<String> {
        consents_of(&filled(n)).iter().map(|(it, _)| canonical(it).unwrap()).collect()
    };
    let (small, large) = (read(60), read(400));
    assert_eq!(small, large[..small.len()]);
    assert!((150..=260).contains(&large.len()), "{}", large.len());
    assert_eq!(read(3).len(), 8, "those of three persons alone");
}
