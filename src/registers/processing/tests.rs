//! The register of processing activities: its gaps, its facts, its round trip.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    law::{LawfulBasis, Retention, RetentionRule, StartEvent},
    store::{By, Store, Stored},
};

const TODAY: Date = date(2026, 11, 22);

/// An activity with every question answered, "none" wherever the law allows it.
fn complete() -> Activity {
    let retention = Retention::new(RetentionRule::Bookkeeping, StartEvent::FinancialYearEnd);
    Activity {
        name: "Fakturering".into(),
        role: Some(ControllerRole::Controller),
        status: Status::InUse,
        purposes: vec![Purpose {
            what: "Ta betalt".into(),
            basis: Some(LawfulBasis::Contract),
            ..Purpose::default()
        }],
        subjects: vec![Subjects {
            group: SubjectGroup::Customer,
            about_how_many: 0,
            data: vec![DataCategory {
                what: "Namn och adress".into(),
                retention: Some(retention),
                ..DataCategory::default()
            }],
        }],
        special: Stated::none(TODAY),
        children: Stated::none(TODAY),
        sources: vec![Source::default()],
        must_provide: "Ja, annars går det inte att fakturera".into(),
        recipients: Stated::none(TODAY),
        transfers: Stated::none(TODAY),
        profiling: Stated::none(TODAY),
        systems: vec![Id::new(1)],
        measures_text: "Behörighetsstyrning".into(),
        review_on: Some(date(2027, 1, 1)),
        ..Activity::default()
    }
}

fn cites(it: &Activity) -> Vec<(ActivityField, &'static str)> {
    it.gaps(TODAY).into_iter().map(|gap| (gap.field, gap.cite)).collect()
}

#[test]
fn r_10_none_everywhere_counts_as_complete() {
    assert_eq!(cites(&complete()), []);
}

#[test]
fn r_10_an_empty_activity_is_asked_for_every_letter_of_30_1() {
    let asked = Activity { role: None, ..Activity::default() }.gaps(TODAY);
    for letter in ["30.1 a", "30.1 b", "30.1 c", "30.1 d", "30.1 e", "30.1 g"] {
        assert!(asked.iter().any(|it| it.cite.ends_with(letter)), "nothing asks for {letter}");
    }
    let mut without_period = complete();
    without_period.subjects[0].data[0].retention = None;
    assert_eq!(cites(&without_period), [(ActivityField::Retention, "GDPR 30.1 f")]);
    // A rule whose number is yet to be written says no period either.
    let unwritten =
        Retention::new(RetentionRule::MonthsAfter { months: 0 }, StartEvent::ContractEnd);
    without_period.subjects[0].data[0].retention = Some(unwritten);
    assert_eq!(cites(&without_period), [(ActivityField::Retention, "GDPR 30.1 f")]);
}

#[test]
fn each_lawful_basis_asks_for_its_own_proof() {
    let with = |basis, special: &[&str]| {
        let mut it = complete();
        it.purposes[0].basis = basis;
        it.special = special.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>().into();
        if special.is_empty() {
            it.special = Stated::none(TODAY);
        }
        cites(&it)
    };
    assert_eq!(with(None, &[]), [(ActivityField::Purposes, "GDPR 6.1")]);
    // the law is named.
    assert_eq!(
        with(Some(LawfulBasis::LegalObligation), &[]),
        [(ActivityField::Purposes, "GDPR 6.3")]
    );
    // the interest is named, balanced, and never carries special categories.
    assert_eq!(
        with(Some(LawfulBasis::LegitimateInterests), &["Hälsa"]),
        [
            (ActivityField::Purposes, "GDPR 13.1 d"),
            (ActivityField::Purposes, "GDPR 6.1 f"),
            (ActivityField::Special, "GDPR 9.1"),
            (ActivityField::Subjects, "GDPR 9.2"),
        ]
    );
}

#[test]
fn r_15_a_personnummer_needs_its_ground() {
    let mut it = complete();
    it.subjects[0].data[0].what = "Namn och personnummer".into();
    assert_eq!(cites(&it), [(ActivityField::Subjects, "DSL 3:10")]);
}

#[test]
fn an_ended_activity_is_asked_nothing() {
    let it = Activity { status: Status::Ended, ..Activity::default() };
    assert_eq!(cites(&it), []);
}

#[test]
fn a_late_review_is_told() {
    let it = Activity { review_on: Some(date(2026, 11, 21)), ..complete() };
    assert_eq!(cites(&it), [(ActivityField::ReviewOn, "GDPR 24.1")]);
}

#[test]
fn r_10_an_activity_survives_the_database_and_is_found() {
    let mut store = Store::in_memory().unwrap();
    let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
    let system = store.add(&by, &System { name: "Fortbok".into(), ..System::default() }).unwrap();
    let activity = Activity { systems: vec![system], ..complete() };
    let id = store.add(&by, &activity).unwrap();
    assert_eq!(store.get(id).unwrap().as_ref(), Some(&activity));
    assert_eq!(store.activities().unwrap(), [(id, activity)]);
    let hit = &store.search("betal kund", 5).unwrap()[0];
    assert_eq!((hit.code, hit.record), (Activity::CODE, id.raw()));
    // A system in use cannot be taken away.
    assert!(store.remove(&by, system).is_err());
}

#[test]
fn a_group_keeps_its_name_in_either_language() {
    assert_eq!(SubjectGroup::named("customers"), SubjectGroup::Customer);
    assert_eq!(SubjectGroup::named("Kunder").name(Lang::En), "Customers");
    let own = SubjectGroup::named(" Ombud ");
    assert_eq!(serde_json::to_string(&own).unwrap(), "\"Ombud\"");
    assert_eq!(serde_json::to_string(&SubjectGroup::Caller).unwrap(), "\"caller\"");
}
