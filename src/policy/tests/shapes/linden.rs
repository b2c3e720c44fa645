//! A seller of services with newsletters, personal offers and a supplier outside the EU.

use super::*;
use crate::{
    law::{
        LawfulBasis::{Consent, LegitimateInterests},
        transfer::{Safeguard, SccModule, TransferGround},
    },
    registers::processing::Transfer,
};

fn shape() -> Shape {
    let company = company_of(
        "Vretlunda Teknik AB",
        "559999-6005",
        ["Kvarngatan 11", "163 90", "Vretlunda"],
        ["dataskydd@vretlunda.example.se", "08-465 004 20"],
        (
            ContactKind::ContactPoint,
            "Mia Vret",
            ["dataskydd@vretlunda.example.se", "08-465 004 20"],
        ),
    );
    let company = Company { policy_web: "https://vretlunda.example.se/policy".into(), ..company };
    let mut it = Shape::new(Outline::Linden, &company);
    let own = it.system(SystemKind::Invoicing, "", "Sverige");
    let web = it.system(SystemKind::Website, "", "Sverige");
    let letters = it.system(SystemKind::Newsletter, "Letterfjord Inc", "USA");
    it.activities(&["invoicing", "contracts", "bookkeeping", "support", "customer-care"], &[own]);
    it.activities(&["marketing", "surveys", "rights-requests"], &[own]);
    it.activity("website", &[web]);
    let visits = it.activity("web-usage", &[web]);
    let newsletter = it.adapted("newsletter", &[letters], |it| {
        it.transfers = vec![Transfer {
            country: "USA".into(),
            recipient: "Letterfjord Inc".into(),
            ground: TransferGround {
                safeguard: Some(Safeguard::StandardClauses),
                module: Some(SccModule::ControllerToProcessor),
                tia_on: Some(TODAY),
                tia: "OK".into(),
                checked_on: Some(TODAY),
                ..TransferGround::default()
            },
        }]
        .into();
    });
    let events = it.activity("events", &[own]);
    let offers = it.activity("personal-offers", &[own]);
    it.consent("Nyhetsbrev", newsletter);
    it.consent("Inbjudningar till evenemang", events);
    it.consent("Erbjudanden som anpassas efter köp", offers);
    it.consent("Bilder på webbplatsen", visits);
    let purpose = "Skicka nyhetsbrevet till den som har bett om det";
    it.mailing("Nyhetsbrev", purpose, Consent, true);
    it.mailing("Evenemang", "Bjuda in till evenemang", LegitimateInterests, true);
    it.mailing("Erbjudanden", "Berätta om egna varor och tjänster", LegitimateInterests, true);
    it.group_company(
        "Vretlunda Molnet AB",
        "Kontaktuppgifter, för att sälja koncernens tjänster och produkter",
    );
    it.policy.covers = Both::new(
        "du köper av oss, behöver hjälp av vår kundservice, besöker vår webbplats eller kontaktar oss av annat skäl",
        "you buy from us, need help from our customer service, visit our website or get in touch for another reason",
    );
    it.policy.promises = vec![
        Promise::KeepsToPurpose,
        Promise::NeverSells,
        Promise::BindsRecipients,
        Promise::DisclosesWhenNeeded,
        Promise::HidesAddresses,
        Promise::OptOutInEach,
        Promise::ErasesFromList,
        Promise::KeepsAddresses,
        Promise::TellsOnWeb,
    ];
    let reach = it.policy.sections.iter_mut().find(|it| it.section == Section::Reach).unwrap();
    reach.after = Both::new("Fax: 08-465 004 21.", "Fax: +46 8 465 004 21.");
    it
}

#[test]
fn r_90_the_policy_states_every_fact_of_its_shape() {
    shape().states(include_str!("../../../../tests/fixtures/policy/linden.psv"));
}

#[test]
fn r_93_nothing_is_missing_and_nothing_contradicts_itself() {
    shape().is_sound();
}
