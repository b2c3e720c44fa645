//! A shop for private customers with internet access, autogiro and text messages.

use super::*;
use crate::{
    law::LawfulBasis::{Consent, LegitimateInterests},
    registers::autogiro_terms::AutogiroTerms,
};

fn shape() -> Shape {
    let company = company_of(
        "Lindmora Data AB",
        "559999-4000",
        ["Storgatan 17", "790 20", "Lindmora"],
        ["info@lindmora.example.se", ""],
        (ContactKind::ContactPoint, "Per Lind", ["info@lindmora.example.se", ""]),
    );
    let company = Company { policy_web: "https://lindmora.example.se/gdpr".into(), ..company };
    let mut it = Shape::new(Outline::Oak, &company);
    let invoices = it.system(SystemKind::Invoicing, "", "Sverige");
    let tickets = it.system(SystemKind::Tickets, "", "Sverige");
    let texts = it.system(SystemKind::TextMessages, "Pingvin SMS AB", "Sverige");
    let binder = it.system(SystemKind::PaperBinder, "", "Sverige");
    it.activities(&["invoicing", "contracts", "bookkeeping", "credit-check"], &[invoices]);
    it.activities(&["customer-care", "fraud-prevention", "internet-customers"], &[invoices]);
    it.activities(&["marketing", "surveys", "statistics", "service-analysis"], &[invoices]);
    it.activities(&["security-logs", "rights-requests"], &[invoices]);
    it.activity("autogiro", &[invoices, binder]);
    it.activity("support", &[tickets]);
    it.activity("operational-notices", &[texts]);
    let partners = it.activity("partner-offers", &[texts]);
    it.consent("Erbjudanden som anpassas efter köp", partners);
    it.mailing("Driftinformation", "", LegitimateInterests, false);
    it.mailing("Erbjudanden", "Berätta om egna varor och tjänster", Consent, true);
    it.measures(&["Behörighetsstyrning", "Brandvägg", "Larm", "Utbildning"]);
    let terms = AutogiroTerms { kept_for_source: "Eget beslut".into(), ..AutogiroTerms::default() };
    it.store.set_autogiro_terms(&by(), &terms).unwrap();
    it.policy.covers = Both::new(
        "du köper av oss, har ett serviceärende eller kontaktar oss av annat skäl",
        "you buy from us, have a service case or get in touch for another reason",
    );
    it.policy.promises = vec![
        Promise::KeepsForClaims,
        Promise::StaffKnow,
        Promise::NeverSells,
        Promise::BindsRecipients,
        Promise::DisclosesWhenNeeded,
        Promise::FreeOnceAYear,
        Promise::WelcomesSigned,
        Promise::TellsOnWeb,
    ];
    it
}

#[test]
fn r_90_the_policy_states_every_fact_of_its_shape() {
    shape().states(include_str!("../../../../tests/fixtures/policy/oak.psv"));
}

#[test]
fn r_93_nothing_is_missing_and_nothing_contradicts_itself() {
    shape().is_sound();
}
