//! The example holds a mandate in every state, and what each stands for is so on any day.

use super::*;
use crate::{
    core::Choice,
    law::{Verdict, bank_day::is_bank_day},
    registers::{
        mandates::{
            Difference, Drawn, EndedBy, Mandate, MandateField, MandateFilter, MandateState, Origin,
            transition,
        },
        persons::{Person, Placement},
        processing::SubjectGroup,
    },
    reports::due::due,
};

fn at(today: Date) -> Store {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store, &by(), today, USUAL_PERSONS, &Progress::default()).unwrap();
    store
}

fn mandates_of(store: &Store) -> Vec<Mandate> {
    store.mandates().unwrap().into_iter().map(|(_, it)| it).collect()
}

fn title(store: &Store, it: &Mandate) -> String {
    store.mandate_title(it).unwrap()
}

#[test]
fn r_50_two_bankgiros_and_an_edition_of_the_text_without_gaps() {
    let terms = filled(0).autogiro_terms().unwrap();
    assert_eq!(terms.usual().unwrap().bankgiro.to_string(), "991-2346");
    assert_eq!((terms.payees.len(), terms.edition_on(TODAY)), (2, 1));
    assert_eq!(terms.gaps(TODAY), []);
    assert!(filled(0).mandates().unwrap().is_empty());
}

#[test]
fn r_51_mandates_in_every_state_on_accounts_and_bankgiros() {
    let store = filled(USUAL_PERSONS);
    let mandates = mandates_of(&store);
    assert_eq!(mandates.len(), 17);
    let some = |is: &dyn Fn(&Mandate) -> bool| mandates.iter().any(is);
    let second_reminder = "received-reminder-2"; // the first stands for both
    for state in MandateState::ALL.iter().filter(|it| it.word() != second_reminder) {
        assert!(some(&|it| it.state() == *state), "{state:?}");
    }
    for ender in [EndedBy::Customer, EndedBy::Bank, EndedBy::Us] {
        assert!(some(&|it| it.ending.as_ref().is_some_and(|it| it.by == ender)), "{ender:?}");
    }
    for origin in [Origin::PaperForm, Origin::InternetBank, Origin::WebForm] {
        assert!(some(&|it| it.origin == Some(origin)), "{origin:?}");
    }
    for difference in [
        Difference::Finding,
        Difference::Refused,
        Difference::Ours,
        Difference::ToSend,
        Difference::Awaited,
    ] {
        assert!(some(&|it| it.difference() == Some(difference)), "{difference:?}");
    }
    let is_kept = |it: &Mandate| match &it.drawn {
        Some(Drawn::Account { account, note }) => {
            account.verdict() != Verdict::Sound && !note.is_empty()
        }
        _ => false,
    };
    assert_eq!(mandates.iter().filter(|it| is_kept(it)).count(), 1);
    assert_eq!(mandates.iter().filter(|it| it.drawn.is_none()).count(), 1, "the draft");
    assert!(some(&|it| matches!(it.drawn, Some(Drawn::Bankgiro { .. }))));
    assert!(mandates.iter().all(|it| it.payee.is_some() && it.payer_number.is_some()));
}

#[test]
fn r_51_every_step_follows_the_one_before_on_any_day() {
    for today in [TODAY, date(2027, 1, 6), date(2028, 2, 29), date(2031, 6, 21)] {
        let store = at(today);
        for it in mandates_of(&store) {
            let title = title(&store, &it);
            let mut state = MandateState::Draft;
            let mut on = it.signed_on.unwrap_or(today);
            for step in &it.steps {
                assert_eq!(transition::fault(state, step.to, step.cause.kind()), None, "{title}");
                assert!(on <= step.on && step.on <= today && is_bank_day(step.on), "{title}");
                let is_told = step.to == MandateState::Signed || step.cause.confirms();
                assert!(is_told, "{title}: {step:?}");
                (state, on) = (step.to, step.on);
            }
            let first_debit = it.first_debit_on.unwrap_or(Date::MAX);
            assert!(it.last_debit_on.is_none_or(|last| first_debit <= last), "{title}");
            if let Some(ending) = &it.ending {
                assert!(ending.earliest() <= ending.ends_on, "{title}");
            }
        }
        assert!(store.check_all().unwrap().is_sound());
    }
}

#[test]
fn r_52_only_the_draft_and_the_end_without_an_answer_have_something_to_do() {
    for today in [TODAY, date(2027, 1, 6), date(2028, 2, 29)] {
        let store = at(today);
        let gaps = mandates_of(&store).into_iter().flat_map(|it| {
            let gaps = it.gaps(today).into_iter().map(|gap| gap.field);
            gaps.map(move |field| (it.state(), field)).collect::<Vec<_>>()
        });
        let mut gaps: Vec<_> = gaps.collect();
        gaps.sort_by_key(|(_, field)| *field as u8);
        assert_eq!(
            gaps,
            [
                (MandateState::Draft, MandateField::Drawn),
                (MandateState::CancellationSent, MandateField::Ending),
            ]
        );
    }
}

#[test]
fn r_53_some_papers_are_kept_some_to_shred_and_one_is_shredded() {
    for today in [TODAY, date(2027, 1, 6), date(2028, 2, 29)] {
        let store = at(today);
        let to_shred: HashSet<String> = store
            .mandates_to_shred(today, 9)
            .unwrap()
            .iter()
            .map(|(_, it)| store.get(it.payer).unwrap().unwrap().given_name)
            .collect();
        assert_eq!(to_shred, ["Amina", "Mateusz"].map(String::from).into(), "{today}");
        let mandates = mandates_of(&store);
        let ended = |it: &&Mandate| it.state() == MandateState::Cancelled;
        assert_eq!(mandates.iter().filter(ended).filter(|it| it.has_paper()).count(), 3);
        let shredded: Vec<&Mandate> = mandates.iter().filter(|it| it.shredded.is_some()).collect();
        let terms = store.autogiro_terms().unwrap();
        let year = store.company().unwrap().fiscal_year();
        let unshredded = Mandate { shredded: None, ..shredded[0].clone() };
        let shredding = shredded[0].shredded.as_ref().unwrap();
        assert!(unshredded.shred_from(&terms, year).unwrap() <= shredding.on, "{today}");
        assert_eq!(shredded.len(), 1);
    }
}

#[test]
fn r_55_what_is_to_be_sent_can_be_written() {
    let store = filled(USUAL_PERSONS);
    let to_send = store.requests_to_send(TODAY).unwrap();
    assert_eq!(to_send.len(), 1);
    assert!(to_send[0].request.is_ok(), "{:?}", to_send[0].request);
    let differing = store.mandates_differing(9).unwrap();
    assert_eq!(differing.len(), 1);
    let ended_by_us = mandates_of(&store)
        .into_iter()
        .find(|it| it.ending.as_ref().is_some_and(|it| it.by == EndedBy::Us));
    assert!(ended_by_us.unwrap().queued_from().unwrap() > TODAY);
}

#[test]
fn the_list_has_something_under_every_filter_and_the_overview_is_not_swamped() {
    let store = filled(USUAL_PERSONS);
    let scope = store.mandate_scope(MandateFilter::All, TODAY).unwrap();
    for (filter, n) in store.n_mandates(&scope).unwrap() {
        assert!(n > 0, "{filter:?}");
    }
    assert!(due(&store, Lang::Sv, TODAY, 30).unwrap().len() <= 40);
    let few = filled(3);
    let payers: HashSet<Id<Person>> = mandates_of(&few).iter().map(|it| it.payer).collect();
    assert_eq!(payers.len(), 3);
    assert!(few.check_all().unwrap().is_sound());
}

#[test]
fn r_52_every_payer_is_in_the_group_and_their_form_in_the_binder_with_some_scanned() {
    let store = filled(USUAL_PERSONS);
    let systems = store.systems().unwrap();
    let (mut n_scans, mut n_forms) = (0, 0);
    for (id, mandate) in store.mandates().unwrap() {
        let payer = store.get(mandate.payer).unwrap().unwrap();
        assert!(payer.groups.contains(&SubjectGroup::AutogiroPayer), "{}", payer.full_name());
        if mandate.has_paper() && !mandate.paper.is_empty() {
            let (binder, _) =
                systems.iter().find(|(_, it)| it.name == mandate.paper.binder).unwrap();
            let at = Placement { system: *binder, place: mandate.paper.tab.clone() };
            assert!(payer.systems.contains(&at), "{}", payer.full_name());
            n_forms += 1;
        }
        n_scans += store.attachments(Mandate::REGISTER, id.raw()).unwrap().len();
    }
    assert_eq!((n_scans, n_forms), (3, 13));
}
