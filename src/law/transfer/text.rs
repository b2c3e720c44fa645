//! The words of transfers out of the EU/EEA.

use jiff::civil::Date;

use super::{Covers, Derogation, Notice, Safeguard, SccModule, TransferFault, TransferGround};
use crate::core::{Choice, Lang, Text, t};

/// That support from outside counts too.
pub const REMOTE_ACCESS: Text = t(
    "Också den som kommer åt uppgifterna på distans från ett land utanför EU/EES, till exempel för support, tar emot en överföring.",
    "Whoever reaches the data remotely from a country outside the EU/EEA, for support for instance, receives a transfer too.",
);

pub(super) fn covers(it: Covers) -> Text {
    match it {
        Covers::Everyone => t("Alla mottagare i landet", "Every recipient in the country"),
        Covers::Commercial => {
            t("Bara kommersiella organisationer", "Commercial organisations only")
        }
        Covers::Certified => t("Bara certifierade företag", "Certified companies only"),
    }
}

pub(super) fn safeguard(it: Safeguard) -> Text {
    match it {
        Safeguard::Adequacy => t("Beslut om adekvat skyddsnivå", "Adequacy decision"),
        Safeguard::DataPrivacyFramework => Text::same("EU–US Data Privacy Framework"),
        Safeguard::StandardClauses => t("Standardavtalsklausuler", "Standard contractual clauses"),
        Safeguard::BindingRules => t("Bindande företagsregler", "Binding corporate rules"),
        Safeguard::Derogation => t("Undantag i särskilda situationer", "Derogation"),
    }
}

pub(super) fn module(it: SccModule) -> Text {
    match it {
        SccModule::ControllerToController => {
            t("Modul 1: ansvarig till ansvarig", "Module 1: controller to controller")
        }
        SccModule::ControllerToProcessor => {
            t("Modul 2: ansvarig till biträde", "Module 2: controller to processor")
        }
        SccModule::ProcessorToProcessor => {
            t("Modul 3: biträde till biträde", "Module 3: processor to processor")
        }
        SccModule::ProcessorToController => {
            t("Modul 4: biträde till ansvarig", "Module 4: processor to controller")
        }
    }
}

pub(super) fn derogation(it: Derogation) -> Text {
    match it {
        Derogation::ExplicitConsent => {
            t("Personen har uttryckligen samtyckt", "The person has explicitly consented")
        }
        Derogation::Contract => {
            t("Nödvändig för ett avtal med personen", "Necessary for a contract with the person")
        }
        Derogation::ContractInInterest => t(
            "Nödvändig för ett avtal i personens intresse",
            "Necessary for a contract in the person's interest",
        ),
        Derogation::PublicInterest => t(
            "Nödvändig för ett viktigt allmänintresse",
            "Necessary for an important public interest",
        ),
        Derogation::LegalClaims => {
            t("Nödvändig för rättsliga anspråk", "Necessary for legal claims")
        }
        Derogation::VitalInterests => t(
            "Nödvändig för grundläggande intressen när personen inte kan samtycka",
            "Necessary for vital interests where the person cannot consent",
        ),
        Derogation::PublicRegister => {
            t("Ur ett register som är öppet för allmänheten", "From a register open to the public")
        }
        Derogation::CompellingInterests => t(
            "Tvingande berättigade intressen, ett enstaka fall om få personer",
            "Compelling legitimate interests, a single case about few people",
        ),
    }
}

pub(super) fn fault(it: TransferFault) -> Text {
    use TransferFault as F;
    match it {
        F::NoCountry => t(
            "Till vilket land förs uppgifterna? Skriv ett land för varje överföring",
            "To which country do the data go? Write one country for each transfer",
        ),
        F::NoGround => t("En överföring saknar stöd", "A transfer lacks a ground"),
        F::NoDecision => t(
            "Landet har inget beslut om adekvat skyddsnivå",
            "The country has no adequacy decision",
        ),
        F::DecisionToCome => {
            t("Beslutet om landet gäller inte än", "The decision on the country does not hold yet")
        }
        F::DecisionLapsed => t(
            "Beslutet om landet gäller inte längre",
            "The decision on the country no longer holds",
        ),
        F::OnlyCertified => t(
            "Beslutet gäller bara certifierade företag: välj Data Privacy Framework eller ett annat stöd",
            "The decision covers certified companies only: choose the Data Privacy Framework or another ground",
        ),
        F::Unconfirmed => t(
            "Slå upp beslutet om landet hos kommissionen och skriv dagen",
            "Look up the decision on the country at the Commission and write the day",
        ),
        F::NoFramework => t(
            "Data Privacy Framework gäller bara företag i USA",
            "The Data Privacy Framework is for companies in the United States only",
        ),
        F::NotCertified => t(
            "När kontrollerades mottagarens certifiering?",
            "When was the recipient's certification checked?",
        ),
        F::StaffNotCovered => t(
            "Certifieringen täcker inte uppgifter om anställda (HR data)",
            "The certification does not cover data on employees (HR data)",
        ),
        F::NoModule => t(
            "Vilken modul av klausulerna (EU) 2021/914 gäller?",
            "Which module of the clauses (EU) 2021/914 applies?",
        ),
        F::NoAssessment => t(
            "När bedömdes mottagarlandets lagar och praxis (TIA)?",
            "When were the law and practice of the country assessed (TIA)?",
        ),
        F::NoDerogation => t("Vilket av undantagen gäller?", "Which of the derogations applies?"),
        F::NoDocumentation => t(
            "Skriv vilka skyddsåtgärder som gäller för överföringen",
            "Write which safeguards protect the transfer",
        ),
    }
}

pub(super) fn notice(it: Notice) -> Text {
    match it {
        Notice::StateGround => t(
            "Ett beslut om adekvat skyddsnivå gäller för landet: välj det som stöd",
            "An adequacy decision covers the country: choose it as the ground",
        ),
        Notice::OnlyCommercial => t(
            "Beslutet gäller bara om mottagaren är en kommersiell organisation",
            "The decision holds only if the recipient is a commercial organisation",
        ),
        Notice::Recertify => t(
            "Certifieringen kontrollerades för mer än tolv månader sedan: slå upp den igen",
            "The certification was checked more than twelve months ago: look it up again",
        ),
        Notice::NoFallback => t(
            "Läget för Data Privacy Framework kan ändras: ha standardavtalsklausuler i reserv",
            "The status of the Data Privacy Framework can change: have standard clauses in reserve",
        ),
        Notice::OnFallback => t(
            "Beslutet om landet gäller inte: överföringen vilar på det som fanns i reserv",
            "The decision on the country does not hold: the transfer rests on what was in reserve",
        ),
        Notice::NoDocuments => {
            t("Var finns handlingarna om överföringen?", "Where are the documents of the transfer?")
        }
        Notice::AssessRules => t(
            "Bedöm också mottagarlandets lagar och praxis (TIA)",
            "Assess the law and practice of the country too (TIA)",
        ),
        Notice::TellRisks => t(
            "Personen ska få veta riskerna före sitt samtycke",
            "The person is to be told of the risks before consenting",
        ),
        Notice::TellAuthority => t(
            "Berätta om överföringen för IMY och för personen",
            "Tell IMY and the person of the transfer",
        ),
    }
}

/// The parts of a ground as it is read; what does not concern its safeguard is left out.
pub(super) fn parts(it: &TransferGround, lang: Lang) -> Vec<String> {
    let is = |safeguard| it.safeguard == Some(safeguard);
    let is_certified = is(Safeguard::DataPrivacyFramework);
    let kind = it.safeguard.map(|safeguard| {
        let module = it.module.filter(|_| is(Safeguard::StandardClauses));
        let derogation = it.derogation.filter(|_| is(Safeguard::Derogation));
        let detail = module.map(Choice::text).or(derogation.map(Choice::text));
        detailed(safeguard, detail, lang)
    });
    let staff = t("gäller också anställda", "covers employees too");
    let fallback = it.fallback.filter(|_| is_certified).map(|fallback| {
        let module = it.fallback_module.filter(|_| fallback == Safeguard::StandardClauses);
        let told = detailed(fallback, module.map(Choice::text), lang);
        format!("{}: {told}", t("i reserv", "in reserve").in_lang(lang))
    });
    let parts = [
        kind,
        (is_certified && it.covers_staff).then(|| staff.in_lang(lang).to_owned()),
        fallback,
        assessed(it, lang),
        Some(it.documentation.trim().to_owned()),
        it.checked_on.map(|day| on(t("kontrollerat", "checked on"), day, lang)),
    ];
    parts.into_iter().flatten().filter(|it| !it.is_empty()).collect()
}

fn detailed(safeguard: Safeguard, detail: Option<Text>, lang: Lang) -> String {
    let name = safeguard.text().in_lang(lang);
    detail.map_or_else(
        || name.to_owned(),
        |it| format!("{name} ({})", it.in_lang(lang).to_lowercase()),
    )
}

fn assessed(it: &TransferGround, lang: Lang) -> Option<String> {
    let day = it.tia_on.map(|day| on(Text::same("TIA"), day, lang));
    let words = Some(it.tia.trim().to_owned()).filter(|it| !it.is_empty());
    match (day, words) {
        (Some(day), Some(words)) => Some(format!("{day}: {words}")),
        (None, Some(words)) => Some(format!("TIA: {words}")),
        (day, None) => day,
    }
}

fn on(what: Text, day: Date, lang: Lang) -> String {
    format!("{} {day}", what.in_lang(lang))
}
