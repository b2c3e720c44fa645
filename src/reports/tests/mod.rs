//! Every report against expected text, and what must and must not stand in it.

mod agreement_papers;
mod agreement_readers;
mod agreements;
mod assessments;
mod consents;
mod contracts;
mod customers;
mod html;
mod mandate_papers;
mod mandates;
mod policies;
mod reconciled;
mod sample;
mod sheets;

use std::{io::Write, path::PathBuf};

use jiff::civil::{Date, date};

use super::*;
use crate::{
    core::Progress,
    registers::{
        company::Company,
        persons::PersonKind,
        processing::{Activity, Status, SubjectGroup},
    },
    report::{Format, render, render_text},
    store::StoreError,
};
use sample::{ASA, by};

const TODAY: Date = date(2026, 11, 22);
const NUMBER: &str = "19811228-9874";

fn scope(kind: ReportKind, lang: Lang) -> Scope {
    let scope = Scope::new(kind, lang, TODAY);
    match kind.asks() {
        Asks::Nothing
        | Asks::Purposes
        | Asks::MandateForm
        | Asks::Shredding
        | Asks::Agreements
        | Asks::Contract
        | Asks::Policy
        | Asks::PolicyChanges
        | Asks::PolicyLetter => scope,
        Asks::Agreement => Scope { agreement: Some(agreements::LEDGER), ..scope },
        Asks::Person => Scope { person: Some(ASA), ..scope },
        Asks::Form => Scope { purposes: vec![consents::LETTERS], ..scope },
        Asks::Assessment(kind) => Scope { assessment: Some(assessments::of(kind)), ..scope },
        Asks::Customer => Scope { agreement: Some(customers::CUSTOMER), ..scope },
        Asks::Mandate => Scope { mandate: Some(mandates::OF_BO), ..scope },
        Asks::Consent => Scope { consent: Some(consents::PHOTO_OF_ASA), ..scope },
    }
}

fn nothing_held(lang: Lang, asked: &str) -> Scope {
    let asked = Some(asked.to_owned());
    Scope { asked, ..Scope::new(ReportKind::Registerutdrag, lang, TODAY) }
}

/// Every report that has a fixture, by the fixture's name.
fn all() -> Vec<(String, Document)> {
    let (store, customers, policies) = (sample::store(), customers::store(), policies::store());
    let mut documents = Vec::new();
    for (lang, ending) in [(Lang::Sv, "sv"), (Lang::En, "en")] {
        for kind in ReportKind::ALL {
            let store = match kind.asks() {
                Asks::Customer => &customers,
                Asks::Policy | Asks::PolicyChanges | Asks::PolicyLetter => &policies,
                _ => &store,
            };
            let document = build(store, &scope(*kind, lang)).unwrap();
            documents.push((format!("{}-{ending}", kind.name()), document));
        }
        let letter = build(&store, &nothing_held(lang, "Örjan Ek")).unwrap();
        documents.push((format!("inga-uppgifter-{ending}"), letter));
        for (name, document) in reconciled::documents(lang) {
            documents.push((format!("{name}-{ending}"), document));
        }
        let variants = consents::variants(lang).into_iter().chain(mandates::variants(lang));
        let variants = variants.chain(agreements::variants(lang));
        let variants = variants.chain(assessments::variants(lang));
        for (name, scope) in variants {
            documents.push((format!("{name}-{ending}"), build(&store, &scope).unwrap()));
        }
        for (name, scope) in policies::variants(lang) {
            documents.push((format!("{name}-{ending}"), build(&policies, &scope).unwrap()));
        }
        for (name, scope) in contracts::variants(lang) {
            let document = build(&contracts::store(), &scope).unwrap();
            documents.push((format!("{name}-{ending}"), document));
        }
    }
    documents
}

fn write(path: PathBuf, bytes: &[u8]) {
    std::fs::File::create(path).unwrap().write_all(bytes).unwrap();
}

/// With `UPDATE_FIXTURES` set the expected texts are written anew, to be read before they are kept.
#[test]
fn every_report_reads_as_expected() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reports");
    for (name, document) in all() {
        let path = folder.join(name).with_extension("txt");
        let text = render_text(&document);
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            write(path, text.as_bytes());
            continue;
        }
        let expected = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        assert_eq!(text, expected, "{}", path.display());
    }
}

/// Writes the pages into the folder `PARMEN_LOOK`, to be looked at.
#[test]
fn every_report_becomes_the_same_pdf_twice() {
    let look = std::env::var_os("PARMEN_LOOK").map(PathBuf::from);
    for ((name, one), (_, other)) in all().into_iter().zip(all()) {
        let pdf = |it: &Document| render(it, Format::Pdf, &Progress::default()).unwrap();
        let bytes = pdf(&one);
        assert!(bytes == pdf(&other), "{name}");
        if let Some(folder) = &look {
            write(folder.join(name).with_extension("pdf"), &bytes);
        }
    }
}

#[test]
fn r_73_the_extract_answers_every_point_of_article_15() {
    for lang in [Lang::Sv, Lang::En] {
        let document = build(&sample::store(), &scope(ReportKind::Registerutdrag, lang)).unwrap();
        let text = render_text(&document).replace('\u{a0}', " ");
        for point in ["a", "b", "c", "d", "e", "f", "g", "h"] {
            assert!(text.contains(&format!("(15.1 {point})")), "15.1 {point}");
        }
        for point in ["(15.2)", "(15.3)", "15.4", "12.5", "5:2", "5 kap. 2 §"] {
            let is_other_language = point.contains(if lang == Lang::Sv { "5:2" } else { "kap" });
            assert!(text.contains(point) || is_other_language, "{point}");
        }
        assert!(text.contains(NUMBER) && text.contains("imy@imy.se"));
        assert_eq!(document.reference, "RU-2026-11-22-1");
    }
}

#[test]
fn r_73_the_letter_that_nothing_is_held_is_complete() {
    let store = sample::store();
    let letter = build(&store, &nothing_held(Lang::Sv, "Örjan Ek")).unwrap();
    assert_eq!(letter.recipient, ["Örjan Ek"]);
    let text = render_text(&letter).replace('\u{a0}', " ");
    for words in ["inga personuppgifter om dig", "(15.1 f)", "imy@imy.se", "12.5", "Maria Sjöström"]
    {
        assert!(text.contains(words), "{words}");
    }
    for asked in [NUMBER, "8112289874", "asa@example.se"] {
        let letter = build(&store, &nothing_held(Lang::Sv, asked)).unwrap();
        assert_eq!(letter.recipient, [""; 0], "{asked}");
        assert!(render_text(&letter).contains(asked));
    }
}

#[test]
fn identity_numbers_stand_only_in_the_letter_to_their_owner() {
    let (store, customers, policies) = (sample::store(), customers::store(), policies::store());
    for kind in ReportKind::ALL {
        let store = match kind.asks() {
            Asks::Customer => &customers,
            Asks::Policy | Asks::PolicyChanges | Asks::PolicyLetter => &policies,
            _ => &store,
        };
        let document = build(store, &scope(*kind, Lang::Sv)).unwrap();
        let outside = format!("{:?}{}{}", document.recipient, document.reference, document.footer);
        assert!(!outside.contains("9874") && !outside.contains("811228"), "{kind:?}");
        let is_held = render_text(&document).contains("9874");
        assert_eq!(is_held, (kind.asks() == Asks::Person), "{kind:?}");
    }
}

#[test]
fn r_32_a_restriction_is_said_before_anything_else() {
    let document = build(&sample::store(), &scope(ReportKind::Registerutdrag, Lang::Sv)).unwrap();
    let Some(crate::report::Block::Note(note)) = document.blocks.first() else { panic!() };
    assert!(note.contains("begränsad sedan 2026-11-02") && note.contains("till fakturering"));
}

#[test]
fn whoever_belongs_to_no_activity_is_told_so() {
    let mut store = sample::store();
    let person = Person {
        kind: PersonKind::Company,
        name: "Umeå Bygg AB".into(),
        groups: vec![SubjectGroup::Own("Grannar".into())],
        ..Person::default()
    };
    let id = store.add(&by(), &person).unwrap();
    let scope = Scope { person: Some(id), ..scope(ReportKind::Registerutdrag, Lang::Sv) };
    let text = render_text(&build(&store, &scope).unwrap()).replace('\u{a0}', " ");
    assert!(text.contains("hör inte till någon av de behandlingar"));
    assert!(text.contains("är inte antecknat (15.1 g)") && text.contains("som företag"));
    store.remove(&by(), id).unwrap();
    assert!(matches!(build(&store, &scope), Err(BuildError::Store(StoreError::Gone))));
}

#[test]
fn a_binder_without_gaps_says_that_nothing_is_missing() {
    let mut store = Store::in_memory().unwrap();
    let company = Company { no_representative_on: None, ..sample::store().company().unwrap() };
    store.set_company(&by(), &company).unwrap();
    let scope = scope(ReportKind::Brister, Lang::Sv);
    assert!(render_text(&build(&store, &scope).unwrap()).contains("1 brist i registren"));
    store.set_company(&by(), &sample::store().company().unwrap()).unwrap();
    let text = render_text(&build(&store, &scope).unwrap());
    assert!(text.contains("Inget saknas."), "{text}");
}

#[test]
fn r_22_the_summary_is_one_table_for_the_policy() {
    let table = summary_table(&sample::store(), Lang::Sv).unwrap();
    assert_eq!(table.columns.len(), 5);
    let groups: Vec<&str> = table.rows.iter().map(|it| it[0].as_str()).collect();
    let subscribers = "Prenumeranter på nyhetsbrev";
    let contacts = "Kontaktpersoner hos leverantörer";
    assert_eq!(groups, ["Kunder", "Kunder", subscribers, subscribers, subscribers, contacts]);
    assert!(table.rows.iter().all(|it| it.len() == 5));
}

#[test]
fn reports_are_called_by_name_on_the_command_line() {
    for kind in ReportKind::ALL {
        assert_eq!(ReportKind::from_name(&kind.name().to_uppercase()), Some(*kind));
        assert!(!kind.about().is_empty() && kind.about().sv.ends_with('.'));
    }
    assert_eq!(ReportKind::from_name("budget"), None);
}

#[test]
fn r_81_what_is_due_is_told_by_date_with_its_reason() {
    use due::DueKind;

    let mut store = sample::store();
    let is_kept = |it: &due::Due| {
        use DueKind as K;
        matches!(
            it.what,
            K::ReviewActivity | K::ReviewSystem | K::ReviewMeasure | K::EraseData { .. }
        )
    };
    let due = |store: &Store, horizon| {
        let mut due = due::due(store, Lang::Sv, TODAY, horizon).unwrap();
        due.retain(is_kept);
        due
    };
    let told = |it: &due::Due| (it.on.to_string(), it.title.clone());
    let soon: Vec<_> = due(&store, 10).iter().map(told).collect();
    let expected =
        [("2026-10-01", "Fortbok"), ("2026-11-01", "Nyhetsbrev"), ("2026-12-01", "Åsa Öberg")];
    assert_eq!(soon, expected.map(|(on, title)| (on.to_owned(), title.to_owned())));
    assert_eq!(due(&store, 8).len(), 2);
    assert_eq!(
        (due::n_to_erase(&store, TODAY, 8).unwrap(), due::n_to_erase(&store, TODAY, 9).unwrap()),
        (0, 1)
    );
    let erase = due(&store, 9).pop().unwrap();
    let DueKind::EraseData { parts } = &erase.what else { panic!() };
    let categories: Vec<&str> = parts.iter().map(|it| it.category.as_str()).collect();
    assert_eq!(categories, ["E-post och telefon", "Namn och adress"]);
    assert_eq!(
        erase.because,
        "Fakturering: E-post och telefon, Namn och adress (3 månader efter att avtalet har upphört). \
         Uppgifterna är begränsade: ta reda på varför innan du raderar (artikel 18)."
    );
    for (id, it) in store.activities().unwrap() {
        store.save(&by(), id, &Activity { status: Status::Ended, ..it }).unwrap();
    }
    assert_eq!(due(&store, 30).len(), 1);
}
