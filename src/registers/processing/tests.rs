//! The register of processing activities: its gaps, its facts, its round trip.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    law::{
        LawfulBasis, Retention, RetentionRule, StartEvent,
        transfer::{SccModule, TransferGround},
    },
    store::{By, Store, Stored, canonical},
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
    // R-13: the law is named.
    assert_eq!(
        with(Some(LawfulBasis::LegalObligation), &[]),
        [(ActivityField::Purposes, "GDPR 6.3")]
    );
    // R-14: the interest is named, balanced, and never carries special categories.
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

fn fact(it: &Activity, field: ActivityField) -> String {
    let facts = it.facts(Lang::Sv);
    facts.into_iter().find(|(of, _)| *of == field).unwrap().1.to_text()
}

#[test]
fn r_14_the_interest_and_its_test_are_told_and_profiling_does_not_rest_on_them() {
    let mut it = complete();
    it.purposes[0] = Purpose {
        what: "Föreslå tjänster".into(),
        basis: Some(LawfulBasis::LegitimateInterests),
        interest: "Att sälja".into(),
        balancing: "Kunden väntar sig det".into(),
        balanced_on: Some(date(2026, 1, 2)),
        ..Purpose::default()
    };
    assert_eq!(cites(&it), []);
    let told = fact(&it, ActivityField::Purposes);
    assert!(told.contains("Att sälja") && told.contains("2026-01-02"), "{told}");
    let logic = Profiling {
        logic: "Poäng av köpen".into(),
        consequence: "Andra erbjudanden".into(),
        ..Profiling::default()
    };
    it.profiling = vec![logic].into();
    assert_eq!(cites(&it), [(ActivityField::Profiling, "GDPR 21.1")]);
}

#[test]
fn r_17_a_source_that_is_not_the_person_is_named() {
    let mut it = Activity { sources: Vec::new(), ..complete() };
    assert_eq!(cites(&it), [(ActivityField::Sources, "GDPR 14.2 f")]);
    it.sources = vec![Source { kind: SourceKind::CreditAgency, which: "Kreditsvar AB".into() }];
    assert_eq!(cites(&it), []);
    assert_eq!(fact(&it, ActivityField::Sources), "Kreditupplysningsföretag – Kreditsvar AB");
}

#[test]
fn r_18_profiling_says_its_logic_what_it_means_and_who_decides() {
    let mut it = Activity { profiling: Stated::default(), ..complete() };
    assert_eq!(cites(&it), [(ActivityField::Profiling, "GDPR 22")]);
    it.profiling = vec![Profiling::default()].into();
    assert_eq!(cites(&it), [(ActivityField::Profiling, "GDPR 13.2 f")]);
    it.profiling.items[0] = Profiling {
        logic: "Poäng".into(),
        consequence: "Nekad kredit".into(),
        how_to_object: "Ring oss".into(),
        decides_alone: true,
    };
    assert_eq!(cites(&it), []);
    let told = fact(&it, ActivityField::Profiling);
    assert_eq!(told, "Poäng – Nekad kredit – Ring oss – datorn beslutar ensam");
}

#[test]
fn r_19_new_use_of_old_data_tells_its_compatibility() {
    let mut it = complete();
    it.purposes[0].compatibility = "Samma sammanhang, ingen följd för kunden".into();
    let mut store = Store::in_memory().unwrap();
    let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
    let id = store.add(&by, &Activity { systems: Vec::new(), ..it }).unwrap();
    let kept = store.get(id).unwrap().unwrap();
    assert!(fact(&kept, ActivityField::Purposes).contains("Samma sammanhang"));
}

#[test]
fn r_20_children_are_asked_about_and_none_is_an_answer() {
    let mut it = Activity { children: Stated::default(), ..complete() };
    assert_eq!(cites(&it), [(ActivityField::Children, "GDPR 8")]);
    it.children = vec![Children { how: "Vårdnadshavaren samtycker".into() }].into();
    assert_eq!(cites(&it), []);
    it.children = Stated::none(TODAY);
    assert_eq!(fact(&it, ActivityField::Children), "Inga (angivet 2026-11-22)");
}

#[test]
fn r_15_a_category_tells_its_condition_and_its_ground() {
    let mut it = complete();
    let data = &mut it.subjects[0].data[0];
    data.condition = "Bara privatkunder".into();
    data.personnummer = Some(crate::law::PersonnummerGround::Consent);
    it.subjects[0].about_how_many = 12;
    let told = fact(&it, ActivityField::Subjects);
    let expected = "Kunder (omkring 12): Namn och adress (Bara privatkunder; DSL 3:10: ";
    assert!(told.starts_with(expected), "{told}");
}

#[test]
fn r_62_a_transfer_of_an_earlier_release_reads_and_is_committed_to_unchanged() {
    let earlier = r#"{"checked_on":"2026-01-02","country":"USA","documentation":"Flik 4","recipient":"Mejla Inc.","safeguard":"standard_clauses"}"#;
    let it: Transfer = serde_json::from_str(earlier).unwrap();
    assert_eq!(it.ground.safeguard, Some(Safeguard::StandardClauses));
    assert_eq!(it.ground.checked_on, Some(date(2026, 1, 2)));
    assert_eq!(canonical(&it).unwrap(), earlier);
    let told = "USA – Mejla Inc. – Standardavtalsklausuler – Flik 4 – kontrollerat 2026-01-02";
    assert_eq!(it.line(Lang::Sv), told);
    let bare: Transfer = serde_json::from_str("{}").unwrap();
    assert_eq!(canonical(&bare).unwrap(), "{}");
    // The database keeps every field of a newer one.
    let ground = TransferGround {
        module: Some(SccModule::ProcessorToProcessor),
        tia_on: Some(date(2026, 3, 4)),
        covers_staff: true,
        ..it.ground
    };
    let it = Transfer { ground, ..it };
    let json = serde_json::to_string(&it).unwrap();
    assert_eq!(serde_json::from_str::<Transfer>(&json).unwrap(), it);
}

#[test]
fn r_62_a_transfer_is_asked_for_what_its_country_and_its_ground_lack() {
    use ActivityField::Transfers;
    let with = |country: &str, ground: &TransferGround, group| {
        let mut it = complete();
        it.subjects[0].group = group;
        let transfer =
            Transfer { country: country.into(), ground: ground.clone(), ..Transfer::default() };
        it.transfers = vec![transfer].into();
        cites(&it)
    };
    let customers = || SubjectGroup::Customer;
    let certified = TransferGround {
        safeguard: Some(Safeguard::DataPrivacyFramework),
        checked_on: Some(TODAY),
        ..TransferGround::default()
    };
    let clauses =
        TransferGround { safeguard: Some(Safeguard::StandardClauses), ..TransferGround::default() };
    let whole = TransferGround {
        module: Some(SccModule::ControllerToProcessor),
        tia_on: Some(TODAY),
        documentation: "Flik 4".into(),
        ..clauses.clone()
    };
    let (none, undocumented) = (
        TransferGround::default(),
        TransferGround { documentation: String::new(), ..whole.clone() },
    );
    assert_eq!(with("", &none, customers()), [(Transfers, "GDPR 44")]);
    assert_eq!(with("Indien", &none, customers()), [(Transfers, "GDPR 44")]);
    assert_eq!(with("Schweiz", &none, customers()), []);
    assert_eq!(with("Norge", &none, customers()), []);
    assert_eq!(with("USA", &certified, customers()), []);
    assert_eq!(with("USA", &certified, SubjectGroup::Employee), [(Transfers, "GDPR 45")]);
    let asked = [(Transfers, "GDPR 46.2 c"), (Transfers, "GDPR 46.1")];
    assert_eq!(with("Indien", &clauses, customers()), asked);
    assert_eq!(with("Indien", &whole, customers()), []);
    assert_eq!(with("Indien", &undocumented, customers()), [(Transfers, "GDPR 13.1 f")]);
}
