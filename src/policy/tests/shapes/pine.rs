//! A company that supplies services on the web, with a routine for e-mail that all staff are taught.

use super::*;
use crate::law::LawfulBasis::{Consent, LegitimateInterests};

fn shape() -> Shape {
    let company = company_of(
        "Holmsele System AB",
        "559999-7003",
        ["Arenagatan 21, plan 8", "121 90", "Holmsele"],
        ["support@holmsele.example.se", "08-465 004 30"],
        (ContactKind::ContactPoint, "Ivar Holm", ["privacy@holmsele.example.se", ""]),
    );
    let mut it = Shape::new(Outline::Pine, &company);
    let tickets = it.system(SystemKind::Tickets, "", "Sverige");
    let mail = it.system(SystemKind::Mail, "Brevmolnet AB", "Danmark");
    it.activities(&["invoicing", "contracts", "bookkeeping", "customer-care"], &[tickets]);
    it.activities(&["support", "website", "service-analysis", "surveys"], &[tickets]);
    it.activities(&["rights-requests", "training", "staff-administration"], &[tickets]);
    it.activities(&["email", "marketing"], &[mail]);
    let newsletter = it.activity("newsletter", &[mail]);
    let events = it.activity("events", &[mail]);
    let web = it.activity("web-usage", &[tickets]);
    it.activities(&["hosting", "remote-support"], &[tickets]);
    it.consent("Nyhetsbrev", newsletter);
    it.consent("Inbjudningar till evenemang", events);
    it.consent("Bilder på webbplatsen", web);
    let purpose = "Skicka nyhetsbrevet till den som har bett om det";
    it.mailing("Nyhetsbrev", purpose, Consent, true);
    it.mailing("Evenemang", "Bjuda in till evenemang", LegitimateInterests, true);
    it.measures(&["Rensning av e-post", "Utbildning"]);
    it.policy.covers = Both::new(
        "du använder våra tjänster eller kontaktar oss",
        "you use our services or get in touch with us",
    );
    it.policy.inbox_cleared = Some(Cadence::Monthly);
    it.policy.promises = vec![
        Promise::CollectsLittle,
        Promise::ErasesSafely,
        Promise::FilesEmail,
        Promise::FewCopies,
        Promise::LittleByEmail,
        Promise::TrainsNewStaff,
        Promise::TrainsOnEmail,
        Promise::FollowsUp,
    ];
    it
}

#[test]
fn r_90_the_policy_states_every_fact_of_its_shape() {
    shape().states(include_str!("../../../../tests/fixtures/policy/pine.psv"));
}

#[test]
fn r_93_nothing_is_missing_and_nothing_contradicts_itself() {
    shape().is_sound();
}
