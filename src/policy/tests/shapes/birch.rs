//! A supplier of operations with a contact centre of its own and for customers, and events with a sister company.

use super::*;
use crate::{law::LawfulBasis::LegitimateInterests, registers::recordings::Recording};

fn shape() -> Shape {
    let company = company_of(
        "Tallviken IT AB",
        "559999-3002",
        ["Hamngatan 4", "871 30", "Tallviken"],
        ["info@tallviken.example.se", "08-465 004 10"],
        (
            ContactKind::ContactPoint,
            "Mona Ek",
            ["integritet@tallviken.example.se", "08-465 004 11"],
        ),
    );
    let company = Company { policy_web: "https://tallviken.example.se".into(), ..company };
    let mut it = Shape::new(Outline::Birch, &company);
    let tickets = it.system(SystemKind::Tickets, "", "Sverige");
    let centre = it.system(SystemKind::ContactCentre, "", "Sverige");
    let invoices = it.system(SystemKind::Invoicing, "", "Sverige");
    it.activities(&["invoicing", "contracts", "bookkeeping"], &[invoices]);
    it.activities(&["support", "operational-notices", "rights-requests"], &[tickets]);
    it.activity("contact-centre", &[centre]);
    let recorded = it.activity("recordings", &[centre]);
    let events = it.activity("events", &[tickets]);
    it.activity("shared-contact-centre", &[centre]);
    it.consent("Inspelning av samtal", recorded);
    it.consent("Inbjudningar till evenemang", events);
    it.mailing(
        "Driftmeddelanden",
        "Berätta om planerade arbeten och avbrott i kundens tjänster",
        LegitimateInterests,
        false,
    );
    it.mailing("Evenemang", "Bjuda in till evenemang", LegitimateInterests, true);
    it.group_company("Tallviken Event AB", "Deltagarlista, när vi ordnar tillsammans");
    it.measures(&["Behörighetsstyrning", "Tystnadsplikt"]);
    let kept = RetentionRule::OwnWords { words: "så länge kunden har bestämt i avtalet".into() };
    let recording = Recording {
        basis: Some(LawfulBasis::Consent),
        retention: Some(Retention::new(kept, StartEvent::Other)),
        ..Recording::default()
    };
    it.store.add(&by(), &recording).unwrap();
    it.policy.covers = Both::new("du är kund hos oss", "you are a customer of ours");
    it.policy.shared_services = Both::new("vårt kontaktcenter", "our contact centre");
    it.policy.promises = vec![
        Promise::CollectsLittle,
        Promise::ErasesByItself,
        Promise::AnonymisesEarlier,
        Promise::NobodyElse,
        Promise::NeedToKnow,
        Promise::Secrecy,
        Promise::FreeOnceAYear,
        Promise::TellsOnWeb,
        Promise::TellsByEmail,
        Promise::TellsByLetter,
    ];
    it.publish(date(2026, 2, 3), Both::new("Policyn skapades", "The policy was written"));
    it
}

#[test]
fn r_90_the_policy_states_every_fact_of_its_shape() {
    shape().states(include_str!("../../../../tests/fixtures/policy/birch.psv"));
}

#[test]
fn r_93_nothing_is_missing_and_nothing_contradicts_itself() {
    shape().is_sound();
}
