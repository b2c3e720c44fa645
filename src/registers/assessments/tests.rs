//! The verdicts, and how they reach the purposes.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    law::LawfulBasis,
    registers::processing::ActivityField,
    store::{By, Store},
};

use AssessmentField as F;

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn balancing(outcome: Option<Balance>) -> Assessment {
    let part = String::from;
    Assessment {
        name: "Driftinformation".into(),
        activity: Some(Id::new(1)),
        purpose: "Berätta om avbrott".into(),
        matter: Matter::Balancing(Balancing {
            interest: part("Att kunden hinner förbereda sig"),
            necessity: part("Vi måste veta vart vi ska skriva"),
            balance: part("Kunden väntar sig det"),
            safeguards: part("Få och korta meddelanden"),
            opt_out: part("Svara stopp"),
            outcome,
            reasons: part("Kunden har nytta av det."),
        }),
        assessed_on: Some(date(2026, 11, 1)),
        assessed_by: part("Ylva"),
        review_on: Some(date(2027, 11, 1)),
        ..Assessment::default()
    }
}

#[test]
fn two_criteria_or_the_authoritys_list_suggest_an_impact_assessment() {
    // criteria met, criteria answered no, on the list, what is suggested, with reasons
    let table = [
        (0, 9, Some(false), Suggestion::NotNeeded, Verdict::May),
        (1, 8, Some(false), Suggestion::Doubtful, Verdict::Unfinished),
        (2, 7, Some(false), Suggestion::Needed, Verdict::MayNot),
        (9, 0, Some(false), Suggestion::Needed, Verdict::MayNot),
        (2, 0, None, Suggestion::Needed, Verdict::MayNot),
        (0, 9, Some(true), Suggestion::Needed, Verdict::MayNot),
        (0, 8, Some(false), Suggestion::Unfinished, Verdict::Unfinished),
        (0, 9, None, Suggestion::Unfinished, Verdict::Unfinished),
        (1, 7, Some(false), Suggestion::Unfinished, Verdict::Unfinished),
    ];
    for (n_met, n_not, on_list, suggestion, verdict) in table {
        let mut it = Screening { on_authority_list: on_list, ..Screening::default() };
        for (at, criterion) in Criterion::ALL.iter().take(n_met + n_not).enumerate() {
            it.set(Answer { criterion: *criterion, is_met: at < n_met, why: String::new() });
        }
        assert_eq!((it.suggests(), it.verdict()), (suggestion, verdict), "{n_met} {n_not}");
    }
}

#[test]
fn one_criterion_needs_reasons_to_go_without_an_impact_assessment() {
    let mut it = Screening { on_authority_list: Some(false), ..Screening::default() };
    for criterion in Criterion::ALL {
        let is_met = *criterion == Criterion::Vulnerable;
        it.set(Answer { criterion: *criterion, is_met, why: String::new() });
    }
    assert_eq!(it.gaps().len(), 1);
    it.reasons = "Bara löner till fjorton anställda".into();
    assert_eq!((it.verdict(), it.gaps().len()), (Verdict::May, 0));
    it.set(Answer { criterion: Criterion::Vulnerable, is_met: false, why: String::new() });
    assert_eq!((it.answers.len(), it.suggests()), (9, Suggestion::NotNeeded));
}

#[test]
fn r_14_a_balancing_test_is_asked_for_every_part_and_then_judges() {
    let empty = Assessment::new(AssessmentKind::Balancing);
    assert_eq!(empty.verdict(), Verdict::Unfinished);
    let asked: Vec<_> = empty.gaps(TODAY).into_iter().map(|it| it.field).collect();
    for field in [F::Interest, F::Necessity, F::Balance, F::Safeguards, F::OptOut, F::Outcome] {
        assert!(asked.contains(&field), "{field:?}");
    }
    assert_eq!(balancing(Some(Balance::Ours)).gaps(TODAY), []);
    assert_eq!(balancing(Some(Balance::Ours)).verdict(), Verdict::May);
    assert_eq!(balancing(Some(Balance::Theirs)).verdict(), Verdict::MayNot);
    assert_eq!(balancing(None).verdict(), Verdict::Unfinished);
    let undated = Assessment { assessed_on: None, ..balancing(Some(Balance::Ours)) };
    assert_eq!(undated.verdict(), Verdict::Unfinished);
}

#[test]
fn r_19_a_new_purpose_is_asked_all_five_letters_of_6_4() {
    let empty = Assessment::new(AssessmentKind::Compatibility);
    let cites: Vec<_> = empty.gaps(TODAY).into_iter().map(|it| it.cite).collect();
    for letter in ["a", "b", "c", "d", "e"] {
        assert!(cites.contains(&&*format!("GDPR 6.4 {letter}")), "{letter}");
    }
    let part = String::from;
    let mut whole = Compatibility {
        connection: part("Samma kund"),
        context: part("Köp"),
        nature: part("Namn"),
        consequences: part("Inga"),
        safeguards: part("Kunden får veta"),
        outcome: Some(Compatible::Yes),
        reasons: part("Statistiken rör samma köp."),
    };
    assert_eq!(whole.verdict(), Verdict::May);
    whole.outcome = Some(Compatible::No);
    assert_eq!(whole.verdict(), Verdict::MayNot);
    let parts: [fn(&mut Compatibility) -> &mut String; 6] = [
        |it| &mut it.connection,
        |it| &mut it.context,
        |it| &mut it.nature,
        |it| &mut it.consequences,
        |it| &mut it.safeguards,
        |it| &mut it.reasons,
    ];
    for part in parts {
        let mut lacking = Compatibility { outcome: Some(Compatible::Yes), ..whole.clone() };
        part(&mut lacking).clear();
        assert_eq!(lacking.verdict(), Verdict::Unfinished, "{lacking:?}");
    }
}

#[test]
fn r_14_an_outcome_answers_the_gap_of_its_purpose_in_the_same_change() {
    let mut store = Store::in_memory().unwrap();
    let purpose = Purpose {
        what: "Berätta om avbrott".into(),
        basis: Some(LawfulBasis::LegitimateInterests),
        ..Purpose::default()
    };
    let other = Purpose { what: "Något annat".into(), ..purpose.clone() };
    let activity = Activity { purposes: vec![purpose, other], ..Activity::default() };
    let id = store.add(&by(), &activity).unwrap();
    let unweighed = |store: &Store| {
        let activity = store.get(id).unwrap().unwrap();
        let gaps = activity.gaps(TODAY);
        let asked = gaps.iter().any(|it| it.cite == "GDPR 6.1 f");
        assert_eq!(activity.purposes[1].balancing, "", "the other purpose is left alone");
        assert!(asked, "the other purpose still asks");
        assert!(gaps.iter().any(|it| it.field == ActivityField::Purposes));
        activity.purposes[0].balancing.is_empty()
    };
    assert!(unweighed(&store));
    let about = |outcome| Assessment { activity: Some(id), ..balancing(outcome) };
    let assessed = store.assess(&by(), None, &about(Some(Balance::Ours))).unwrap();
    assert!(!unweighed(&store));
    let purposes = store.get(id).unwrap().unwrap().purposes;
    assert_eq!(purposes[0].balanced_on, Some(date(2026, 11, 1)));
    assert_eq!(purposes[0].interest, "Att kunden hinner förbereda sig");
    store.assess(&by(), Some(assessed), &about(Some(Balance::Theirs))).unwrap();
    assert!(unweighed(&store), "what may not be done is no answer");
    store.undo(&by()).unwrap();
    assert!(!unweighed(&store), "both are taken back together");
    assert_eq!(store.assessments().unwrap().len(), 1);
}

#[test]
fn a_screening_says_what_is_needed_and_not_that_the_processing_is_allowed() {
    let mut it = Assessment::new(AssessmentKind::Screening);
    it.assessed_on = Some(date(2026, 11, 22));
    let Matter::Screening(screening) = &mut it.matter else { unreachable!() };
    screening.on_authority_list = Some(false);
    screening.answers = Criterion::ALL
        .iter()
        .map(|it| Answer {
            criterion: *it,
            is_met: *it == Criterion::Vulnerable,
            why: String::new(),
        })
        .collect();
    assert_eq!(it.came_to().sv, "Inte klar");
    let Matter::Screening(screening) = &mut it.matter else { unreachable!() };
    screening.reasons = "Det är få".into();
    assert_eq!(it.came_to().sv, "Ingen konsekvensbedömning behövs");
    let told = it.facts(Lang::Sv).into_iter().find(|(field, _)| *field == AssessmentField::Outcome);
    assert_eq!(told.unwrap().1.to_text(), "Ingen konsekvensbedömning behövs");
    assert_eq!(text::verdict_short(Verdict::May, AssessmentKind::Screening).sv, "Behövs inte");
    assert_eq!(text::verdict_short(Verdict::May, AssessmentKind::Balancing).sv, "Tillåten");
}
