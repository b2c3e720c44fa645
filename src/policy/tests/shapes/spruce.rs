//! A company that runs systems for its customers, with an officer, staff, hired staff and suppliers.

use super::*;

fn shape() -> Shape {
    let company = company_of(
        "Stenmyra Drift AB",
        "559999-5007",
        ["Norra vagen 3", "941 20", "Stenmyra"],
        ["kontakt@stenmyra.example.se", ""],
        (ContactKind::Dpo, "Elin Sten", ["ombud@stenmyra.example.se", ""]),
    );
    let mut it = Shape::new(Outline::Spruce, &company);
    let own = it.system(SystemKind::Invoicing, "", "Sverige");
    let hosting = it.system(SystemKind::Hosting, "", "Sverige");
    let forum = it.system(SystemKind::Tickets, "Forumhuset AB", "Finland");
    it.activities(&["invoicing", "contracts", "bookkeeping", "service-analysis"], &[own]);
    it.activities(&["credit-check", "debt-collection", "fraud-prevention"], &[own]);
    it.activities(&["legal-claims", "security-logs", "suppliers", "consultants"], &[own]);
    it.activities(&["staff-administration", "payroll", "rights-requests"], &[own]);
    it.activity("support", &[forum]);
    it.activity("hosting", &[hosting]);
    it.group_company(
        "Stenmyra Tjanster AB",
        "Kontaktuppgifter, för att sälja koncernens tjänster och produkter",
    );
    it.measures(&["Brandvägg", "Kryptering", "Inpasseringskontroll", "Behörighetsstyrning"]);
    it.measures(&["Rutin för incidenter"]);
    it.policy.covers = Both::new(
        "du, eller företaget du arbetar åt, använder våra tjänster eller våra lösningar på webben",
        "you, or the company you work for, use our services or our solutions on the web",
    );
    it.policy.usual_answer_days = 30;
    it.policy.promises = vec![
        Promise::ErasesSafely,
        Promise::DisclosesWhenNeeded,
        Promise::NotAimedAtChildren,
        Promise::OffersAgreement,
        Promise::IncidentRoutine,
        Promise::ChecksDocument,
    ];
    it
}

#[test]
fn r_90_the_policy_states_every_fact_of_its_shape() {
    shape().states(include_str!("../../../../tests/fixtures/policy/spruce.psv"));
}

#[test]
fn r_93_nothing_is_missing_and_nothing_contradicts_itself() {
    shape().is_sound();
}
