//! Which transfers have a ground: countries, days and mechanisms.

use std::collections::HashSet;

use jiff::civil::{Date, date};

use super::*;
use crate::{
    core::{Choice, Lang},
    law::{Country, article},
};

const TODAY: Date = date(2026, 11, 22);

fn ground(safeguard: Safeguard) -> TransferGround {
    TransferGround { safeguard: Some(safeguard), ..TransferGround::default() }
}

fn adequacy() -> TransferGround {
    ground(Safeguard::Adequacy)
}

fn checked(ground: TransferGround, on: Date) -> TransferGround {
    TransferGround { checked_on: Some(on), ..ground }
}

/// Certified, checked this spring, with clauses in reserve.
fn certified() -> TransferGround {
    TransferGround {
        safeguard: Some(Safeguard::DataPrivacyFramework),
        checked_on: Some(date(2026, 4, 1)),
        fallback: Some(Safeguard::StandardClauses),
        fallback_module: Some(SccModule::ControllerToProcessor),
        ..clauses()
    }
}

/// Clauses with everything they ask for.
fn clauses() -> TransferGround {
    TransferGround {
        module: Some(SccModule::ControllerToProcessor),
        tia_on: Some(date(2023, 5, 2)),
        documentation: "Avtalspärmen, flik 4".into(),
        ..ground(Safeguard::StandardClauses)
    }
}

fn derogation(derogation: Derogation) -> TransferGround {
    TransferGround { derogation: Some(derogation), ..ground(Safeguard::Derogation) }
}

fn bare() -> TransferGround {
    TransferGround::default()
}

/// "inside", the provision with what still is asked, or the faults.
fn told(country: &str, ground: &TransferGround, about_staff: bool, on: Date) -> String {
    let country = Country::find(country);
    let decisions = decisions(&[]);
    let faults = faults(country, ground, about_staff, &decisions, on);
    match assess(country, ground, about_staff, &decisions, on) {
        Standing::Inside => "inside".into(),
        Standing::Missing(fault) => {
            assert_eq!(faults.first(), Some(&fault));
            faults.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join(" + ")
        }
        Standing::Allowed { cite, until, asks } => {
            assert_eq!(faults, []);
            let until = until.map(|it| format!(" to {it}")).unwrap_or_default();
            let asks = asks.iter().map(|it| format!("{it:?}"));
            [format!("{cite}{until}")].into_iter().chain(asks).collect::<Vec<_>>().join(", ")
        }
    }
}

#[test]
fn r_62_inside_the_eea_nothing_is_asked() {
    for country in ["Sverige", "Tyskland", "Norge", "Island", "Liechtenstein", "Åland"] {
        assert_eq!(told(country, &bare(), true, TODAY), "inside", "{country}");
        assert_eq!(told(country, &adequacy(), false, TODAY), "inside", "{country}");
    }
}

#[test]
fn r_62_a_decision_of_the_commission_carries_from_its_day_to_its_last() {
    let asked = checked(adequacy(), TODAY);
    let table = [
        ("Schweiz", date(2000, 7, 25), adequacy(), "DecisionToCome"),
        ("Schweiz", date(2000, 7, 26), adequacy(), "GDPR 45"),
        ("Schweiz", TODAY, adequacy(), "GDPR 45"),
        ("Schweiz", TODAY, bare(), "GDPR 45, StateGround"),
        ("Japan", date(2019, 1, 22), adequacy(), "DecisionToCome"),
        ("Japan", TODAY, adequacy(), "GDPR 45"),
        ("Sydkorea", TODAY, adequacy(), "GDPR 45"),
        ("Färöarna", TODAY, adequacy(), "GDPR 45"),
        ("England", date(2021, 6, 27), adequacy(), "DecisionToCome"),
        ("England", TODAY, adequacy(), "GDPR 45 to 2031-12-27"),
        ("England", date(2031, 12, 27), adequacy(), "GDPR 45 to 2031-12-27"),
        ("England", date(2031, 12, 28), adequacy(), "DecisionLapsed"),
        ("Kanada", TODAY, adequacy(), "GDPR 45, OnlyCommercial"),
        ("Brasilien", TODAY, adequacy(), "Unconfirmed"),
        ("Brasilien", TODAY, asked.clone(), "GDPR 45"),
        ("Brasilien", TODAY, bare(), "NoGround"),
        ("Brasilien", date(2025, 6, 1), asked, "DecisionToCome"),
        ("Indien", TODAY, adequacy(), "NoDecision"),
        ("Gibraltar", TODAY, adequacy(), "NoDecision"),
        ("USA", TODAY, adequacy(), "OnlyCertified"),
        ("USA", date(2023, 7, 9), adequacy(), "DecisionToCome"),
        ("USA", TODAY, bare(), "NoGround"),
        ("Indien", TODAY, bare(), "NoGround"),
        ("Atlantis", TODAY, clauses(), "NoCountry"),
        ("", TODAY, adequacy(), "NoCountry"),
    ];
    for (country, on, ground, expected) in table {
        assert_eq!(told(country, &ground, false, on), expected, "{country} {on}");
    }
}

#[test]
fn r_62_the_framework_covers_whom_it_lists_and_a_fallback_carries_when_it_falls() {
    let (staff, others) = (true, false);
    let unchecked = TransferGround { checked_on: None, ..certified() };
    let alone = TransferGround { fallback: None, ..certified() };
    let half = TransferGround { fallback_module: None, ..certified() };
    let with_staff = TransferGround { covers_staff: true, ..certified() };
    let bound = TransferGround { fallback: Some(Safeguard::BindingRules), ..certified() };
    let table = [
        ("USA", certified(), others, TODAY, "GDPR 45"),
        ("USA", certified(), staff, TODAY, "StaffNotCovered"),
        ("USA", with_staff, staff, TODAY, "GDPR 45"),
        ("USA", unchecked.clone(), others, TODAY, "NotCertified"),
        ("USA", unchecked, staff, TODAY, "NotCertified + StaffNotCovered"),
        ("USA", checked(certified(), date(2026, 11, 23)), others, TODAY, "NotCertified"),
        ("USA", checked(certified(), date(2025, 11, 22)), others, TODAY, "GDPR 45"),
        ("USA", checked(certified(), date(2025, 11, 21)), others, TODAY, "GDPR 45, Recertify"),
        ("USA", alone.clone(), others, TODAY, "GDPR 45, NoFallback"),
        ("USA", half, others, TODAY, "GDPR 45, NoFallback"),
        ("USA", bound, others, TODAY, "GDPR 45"),
        ("USA", alone, others, date(2023, 7, 9), "DecisionToCome"),
        ("USA", certified(), others, date(2023, 7, 9), "GDPR 46.2 c, OnFallback"),
        ("Schweiz", certified(), others, TODAY, "NoFramework"),
        ("Indien", certified(), others, TODAY, "NoFramework"),
    ];
    for (country, ground, about_staff, on, expected) in table {
        assert_eq!(told(country, &ground, about_staff, on), expected, "{country} {on} {ground:?}");
    }
}

#[test]
fn r_62_clauses_rules_and_derogations_ask_for_their_own() {
    let bound = ground(Safeguard::BindingRules);
    let bound_whole = TransferGround { safeguard: bound.safeguard, ..clauses() };
    let compelling = derogation(Derogation::CompellingInterests);
    let documented = TransferGround { documentation: "Kryptering".into(), ..compelling.clone() };
    let undated = TransferGround { tia_on: None, ..clauses() };
    let later = TransferGround { tia_on: Some(date(2026, 11, 23)), ..clauses() };
    let table = [
        ("USA", clauses(), "GDPR 46.2 c"),
        ("Indien", clauses(), "GDPR 46.2 c"),
        ("Indien", ground(Safeguard::StandardClauses), "NoModule + NoAssessment"),
        ("Indien", TransferGround { module: None, ..clauses() }, "NoModule"),
        ("Indien", undated, "NoAssessment"),
        ("Indien", later, "NoAssessment"),
        (
            "Indien",
            TransferGround { documentation: " ".into(), ..clauses() },
            "GDPR 46.2 c, NoDocuments",
        ),
        ("Indien", bound, "GDPR 47, AssessRules, NoDocuments"),
        ("Indien", bound_whole, "GDPR 47"),
        ("Kina", ground(Safeguard::Derogation), "NoDerogation"),
        ("Kina", derogation(Derogation::ExplicitConsent), "GDPR 49.1 a, TellRisks"),
        ("Kina", derogation(Derogation::Contract), "GDPR 49.1 b"),
        ("Kina", derogation(Derogation::PublicRegister), "GDPR 49.1 g"),
        ("Kina", compelling, "NoDocumentation"),
        ("Kina", documented, "GDPR 49.1, TellAuthority"),
    ];
    for (country, ground, expected) in table {
        assert_eq!(told(country, &ground, false, TODAY), expected, "{country} {ground:?}");
    }
}

#[test]
fn r_62_a_framework_that_the_company_notes_as_fallen_rests_on_the_fallback() {
    let us = Country::find("USA");
    let fallen = Decision {
        country: us,
        covers: Covers::Certified,
        until: Some(date(2026, 10, 1)),
        ..Decision::default()
    };
    let decisions = decisions(&[fallen]);
    let alone = TransferGround { fallback: None, ..certified() };
    let judged = |ground, on| assess(us, ground, false, &decisions, on);
    let lapsed = Standing::Missing(TransferFault::DecisionLapsed);
    assert_eq!(judged(&alone, TODAY), lapsed);
    assert_ne!(judged(&alone, date(2026, 10, 1)), lapsed);
    let asks = vec![Notice::OnFallback];
    let carried = Standing::Allowed { cite: "GDPR 46.2 c", until: None, asks };
    assert_eq!(judged(&certified(), TODAY), carried);
}

#[test]
fn every_word_is_there_and_every_citation_can_be_looked_up() {
    use TransferFault as F;
    let faults = [
        F::NoCountry,
        F::NoGround,
        F::NoDecision,
        F::DecisionToCome,
        F::DecisionLapsed,
        F::OnlyCertified,
        F::Unconfirmed,
        F::NoFramework,
        F::NotCertified,
        F::StaffNotCovered,
        F::NoModule,
        F::NoAssessment,
        F::NoDerogation,
        F::NoDocumentation,
    ];
    let notices = [
        Notice::StateGround,
        Notice::OnlyCommercial,
        Notice::Recertify,
        Notice::NoFallback,
        Notice::OnFallback,
        Notice::NoDocuments,
        Notice::AssessRules,
        Notice::TellRisks,
        Notice::TellAuthority,
    ];
    let mut rows = Vec::new();
    rows.extend(faults.map(|it| (it.cite(), it.says())));
    rows.extend(notices.map(|it| (it.cite(), it.says())));
    rows.extend(Safeguard::ALL.iter().map(|it| (it.cite(), it.text())));
    rows.extend(Derogation::ALL.iter().map(|it| (it.cite(), it.text())));
    rows.extend(SccModule::ALL.iter().map(|it| ("GDPR 46.2 c", it.text())));
    for (cite, text) in &rows {
        assert!(article::find(cite).is_some(), "{cite}");
        assert!(!text.is_empty() && !text.en.is_empty(), "{cite}");
    }
    assert_eq!(rows.iter().map(|it| it.1.sv).collect::<HashSet<_>>().len(), rows.len());
    let numbers: Vec<u8> = SccModule::ALL.iter().map(|it| it.number()).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
}

#[test]
fn a_ground_is_read_part_by_part_and_what_its_safeguard_does_not_use_is_left_out() {
    let told = |ground: &TransferGround| ground.parts(Lang::Sv).join(" – ");
    assert_eq!(told(&bare()), "");
    assert_eq!(
        told(&clauses()),
        "Standardavtalsklausuler (modul 2: ansvarig till biträde) – TIA 2023-05-02 – Avtalspärmen, flik 4"
    );
    assert_eq!(
        told(&certified()),
        "EU–US Data Privacy Framework – i reserv: Standardavtalsklausuler (modul 2: ansvarig till biträde) \
         – TIA 2023-05-02 – Avtalspärmen, flik 4 – kontrollerat 2026-04-01"
    );
    let contract = derogation(Derogation::Contract);
    assert_eq!(
        told(&contract),
        "Undantag i särskilda situationer (nödvändig för ett avtal med personen)"
    );
    assert_eq!((contract.cite(), bare().cite()), (Some("GDPR 49.1 b"), None));
    assert_eq!(clauses().cite(), Some("GDPR 46.2 c"));
}
