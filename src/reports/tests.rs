//! Every report against its expected text, in both languages: `UPDATE_FIXTURES=1 cargo test reports` writes them.

use std::{env, fs, path::Path};

use jiff::{
    Timestamp,
    civil::{Date, date},
};

use super::{ReportKind, Scope, build, due::due, summary::summary_table};
use crate::{
    core::{Choice, Id, Lang, Progress, Record},
    demo,
    law::{Identity, LawfulBasis, Retention, RetentionRule, StartEvent},
    registers::{
        Register,
        persons::{Person, PersonField, Placement, Restriction},
        processing::{Activity, DataCategory, Purpose, SourceKind, Status, SubjectGroup, Subjects},
    },
    report::{Document, render_text},
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn example() -> Store {
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, &by(), TODAY, 20, &Progress::default()).unwrap();
    store
}

fn scope(kind: ReportKind, lang: Lang) -> Scope {
    let person = kind.needs_person().then(|| Id::new(1));
    Scope { person, ..Scope::new(kind, lang, TODAY) }
}

/// What the report has to say, kept beside the tests.
fn check(name: &str, document: &Document) {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/reports/{name}.txt"));
    let said = render_text(document);
    if env::var_os("UPDATE_FIXTURES").is_some() {
        crate::binder::files::replace(&path, said.as_bytes()).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    for (line, (said, expected)) in said.lines().zip(expected.lines()).enumerate() {
        assert_eq!(said, expected, "{name}, line {}", line + 1);
    }
    assert_eq!(said.lines().count(), expected.lines().count(), "{name}");
}

#[test]
fn every_report_says_what_is_expected_in_both_languages() {
    let store = example();
    for kind in ReportKind::ALL {
        for (lang, suffix) in [(Lang::Sv, "sv"), (Lang::En, "en")] {
            let document = build(&store, &scope(*kind, lang)).unwrap();
            check(&format!("{}-{suffix}", kind.name()), &document);
        }
    }
}

#[test]
fn r_73_nothing_held_is_a_letter_of_its_own() {
    let store = example();
    for (lang, suffix) in [(Lang::Sv, "sv"), (Lang::En, "en")] {
        let asked = Some("Ingen Alls".to_owned());
        let scope = Scope { person: None, asked, ..scope(ReportKind::Registerutdrag, lang) };
        check(&format!("nothing-held-{suffix}"), &build(&store, &scope).unwrap());
    }
}

#[test]
fn r_73_the_extract_has_every_letter_of_article_15() {
    let store = example();
    for lang in [Lang::Sv, Lang::En] {
        let said = render_text(&build(&store, &scope(ReportKind::Registerutdrag, lang)).unwrap());
        for letter in
            ["15.1 a", "15.1 b", "15.1 c", "15.1 d", "15.1 e", "15.1 f", "15.1 g", "15.1 h"]
        {
            assert!(said.contains(letter), "{letter} is missing in {lang:?}");
        }
        for point in ["15.2", "15.3", "12.5", "imy.se"] {
            assert!(said.contains(point), "{point} is missing in {lang:?}");
        }
    }
}

#[test]
fn r_10_the_record_has_every_letter_of_article_30() {
    let store = example();
    let said =
        render_text(&build(&store, &scope(ReportKind::Behandlingsregister, Lang::Sv)).unwrap());
    for letter in [
        "30.1 a",
        "b  Ändamål",
        "c  Registrerade",
        "d  Mottagare",
        "e  Överföring",
        "f  Tidsfrister",
        "g  Säkerhet",
        "30.2",
    ] {
        assert!(said.contains(letter), "{letter} is missing");
    }
}

/// A number is for the person it belongs to alone; and never in the window of an envelope.
#[test]
fn personnummer_stand_in_the_persons_own_extract_alone() {
    let store = example();
    let person = store.get::<Person>(Id::new(1)).unwrap().unwrap();
    let number = person.identity.as_ref().map(Identity::shown).unwrap();
    let extract = build(&store, &scope(ReportKind::Registerutdrag, Lang::Sv)).unwrap();
    assert!(render_text(&extract).contains(&number));
    assert!(extract.recipient.iter().all(|line| !line.contains(&number)));
    for kind in [ReportKind::Behandlingsregister, ReportKind::Sammanstallning, ReportKind::Brister]
    {
        let said = render_text(&build(&store, &scope(kind, Lang::Sv)).unwrap());
        for row in 1..=20 {
            let Some(person) = store.get::<Person>(Id::new(row)).unwrap() else { continue };
            let number = person.identity.as_ref().map(Identity::shown);
            assert!(number.is_none_or(|it| !said.contains(&it)), "{kind:?}");
        }
    }
}

#[test]
fn everything_on_the_card_is_in_the_copy() {
    let store = example();
    let person = store.get::<Person>(Id::new(1)).unwrap().unwrap();
    let said = render_text(&build(&store, &scope(ReportKind::Registerutdrag, Lang::Sv)).unwrap());
    for (field, value) in person.facts(Lang::Sv) {
        if field != PersonField::Source {
            for line in value.to_text().lines() {
                assert!(said.contains(line), "{field:?} is missing");
            }
        }
    }
}

#[test]
fn r_32_a_restriction_is_told_first() {
    let mut store = example();
    let mut person = store.get::<Person>(Id::new(1)).unwrap().unwrap();
    person.restriction = Some(Restriction {
        since: TODAY,
        reason: "bestrider saldot".into(),
        allowed: String::new(),
    });
    store.save(&by(), Id::new(1), &person).unwrap();
    let said = render_text(&build(&store, &scope(ReportKind::Registerutdrag, Lang::Sv)).unwrap());
    let (restriction, data) =
        (said.find("Bestrider saldot").unwrap(), said.find("(15.3)").unwrap());
    assert!(restriction < data);
}

#[test]
fn an_ended_activity_and_another_group_are_not_in_the_extract() {
    let mut store = example();
    for (id, it) in store.activities().unwrap() {
        store.save(&by(), id, &Activity { status: Status::Ended, ..it }).unwrap();
    }
    let group = SubjectGroup::Own("Rörläggare".into());
    let subjects = vec![Subjects { group, ..Subjects::default() }];
    let other = Activity { name: "Rörpostkontoret".into(), subjects, ..Activity::default() };
    store.add(&by(), &other).unwrap();
    let said = render_text(&build(&store, &scope(ReportKind::Registerutdrag, Lang::Sv)).unwrap());
    assert!(!said.contains("Rörpostkontoret"));
    assert!(!said.contains("15.1 c"), "an ended activity is still told");
}

#[test]
fn r_80_what_is_due_has_its_day_its_record_and_its_reason() {
    let store = example();
    let due = due(&store, TODAY, 30, Lang::Sv).unwrap();
    let review = due.iter().find(|it| it.register == Register::Activities).unwrap();
    assert!(review.on <= TODAY && review.because.contains("artikel 24"));
    let erase = due.iter().find(|it| it.register == Register::Persons).unwrap();
    let person = store.get::<Person>(Id::new(erase.record)).unwrap().unwrap();
    assert_eq!(erase.title, person.full_name());
    assert!(erase.because.contains("artikel 5.1 e"), "{}", erase.because);
    assert!(due.is_sorted_by_key(|it| it.on));
}

#[test]
fn r_80_three_months_after_the_contract_are_told_the_day_after() {
    let mut store = Store::in_memory().unwrap();
    let retention =
        Retention::new(RetentionRule::MonthsAfter { months: 3 }, StartEvent::ContractEnd);
    let data = DataCategory {
        what: "Kontaktuppgifter".into(),
        retention: Some(retention),
        ..DataCategory::default()
    };
    let subjects =
        Subjects { group: SubjectGroup::Customer, data: vec![data], ..Subjects::default() };
    store.add(&by(), &Activity { subjects: vec![subjects], ..Activity::default() }).unwrap();
    let customer = Person {
        name: "Öberg".into(),
        groups: vec![SubjectGroup::Customer],
        contract_to: Some(date(2026, 11, 30)),
        ..Person::default()
    };
    store.add(&by(), &customer).unwrap();
    let on = |today| due(&store, today, 0, Lang::Sv).unwrap().first().map(|it| it.on);
    assert_eq!(on(date(2027, 2, 28)), None);
    assert_eq!(on(date(2027, 3, 1)), Some(date(2027, 3, 1)));
}

#[test]
fn the_same_data_and_date_make_the_same_report() {
    let (one, other) = (example(), example());
    for kind in ReportKind::ALL {
        let scope = scope(*kind, Lang::Sv);
        assert_eq!(build(&one, &scope).unwrap(), build(&other, &scope).unwrap());
    }
}

#[test]
fn r_22_the_summary_has_each_purpose_with_its_basis_data_and_period() {
    let mut store = Store::in_memory().unwrap();
    let retention =
        Retention::new(RetentionRule::MonthsAfter { months: 3 }, StartEvent::ContractEnd);
    let data = DataCategory {
        what: "Kontaktuppgifter".into(),
        retention: Some(retention),
        ..DataCategory::default()
    };
    let activity = Activity {
        name: "Avtal".into(),
        purposes: vec![Purpose {
            what: "Hålla det avtalade".into(),
            basis: Some(LawfulBasis::Contract),
            ..Purpose::default()
        }],
        subjects: vec![Subjects {
            group: SubjectGroup::Customer,
            data: vec![data],
            ..Subjects::default()
        }],
        ..Activity::default()
    };
    store.add(&by(), &activity).unwrap();
    let table = summary_table(&store, Lang::Sv).unwrap();
    assert_eq!(
        table.rows,
        [[
            "Avtal\nHålla det avtalade.",
            "Avtal",
            "Kontaktuppgifter",
            "3 månader efter att avtalet har upphört."
        ]]
    );
}

#[test]
fn r_17_and_r_31_the_extract_says_whence_the_data_came_and_where_they_are() {
    let mut store = example();
    let (system, it) = store.systems().unwrap().swap_remove(0);
    let mut person = store.get::<Person>(Id::new(1)).unwrap().unwrap();
    person.source = Some(SourceKind::CreditAgency);
    person.source_detail = "Kreditsvar AB".into();
    person.systems = vec![Placement { system, place: "Flik Ö".into() }];
    store.save(&by(), Id::new(1), &person).unwrap();
    let said = render_text(&build(&store, &scope(ReportKind::Registerutdrag, Lang::Sv)).unwrap());
    for told in ["Kreditupplysningsföretag", "Kreditsvar AB", &*it.name, "Flik Ö"] {
        assert!(said.contains(told), "{told}");
    }
    assert!(store.remove(&by(), system).is_err(), "somebody's data are in it");
}

#[test]
fn r_33_an_objection_stops_marketing_at_once_and_is_told() {
    let mut store = example();
    let groups = store.mailing_groups().unwrap();
    let (news, _) = groups.into_iter().find(|(_, it)| it.is_marketing).unwrap();
    let mut person = store.get::<Person>(Id::new(1)).unwrap().unwrap();
    person.mailing = vec![news];
    person.emails = vec!["asa@exempel.example".into()];
    person.marketing_objection_on = None;
    store.save(&by(), Id::new(1), &person).unwrap();
    let is_on = |store: &Store| {
        store.mailing_list(news).unwrap().recipients.iter().any(|it| it.person == 1)
    };
    assert!(is_on(&store));
    person.marketing_objection_on = Some(TODAY);
    store.save(&by(), Id::new(1), &person).unwrap();
    assert!(!is_on(&store));
    let said = render_text(&build(&store, &scope(ReportKind::Registerutdrag, Lang::Sv)).unwrap());
    assert!(said.contains("Du har sagt nej till reklam: 2026-11-22"), "{said}");
}
