//! The outlines: their names, their order and their headings.

use super::{
    super::{Depth, Outline, Placed, Section},
    t,
};
use crate::core::Text;
use Depth::{Chapter, Part};
use Section as S;

/// An outline's name in the window.
pub(in super::super) const fn outline(it: Outline) -> Text {
    match it {
        Outline::Full => t("Fullständig", "Full"),
        Outline::Short => t("Kort", "Short"),
        Outline::Birch => t("Björk", "Birch"),
        Outline::Oak => t("Ek", "Oak"),
        Outline::Spruce => t("Gran", "Spruce"),
        Outline::Linden => t("Lind", "Linden"),
        Outline::Pine => t("Tall", "Pine"),
    }
}

/// An outline's name on the command line.
pub(in super::super) const fn name(it: Outline) -> &'static str {
    match it {
        Outline::Full => "full",
        Outline::Short => "kort",
        Outline::Birch => "bjork",
        Outline::Oak => "ek",
        Outline::Spruce => "gran",
        Outline::Linden => "lind",
        Outline::Pine => "tall",
    }
}

/// For whom an outline suits.
pub(in super::super) const fn about(it: Outline) -> Text {
    match it {
        Outline::Full => t(
            "Alla avsnitt, för den som vill svara på allt.",
            "Every section, for those who want to answer everything.",
        ),
        Outline::Short => t(
            "Det som lagen kräver, så kort det går.",
            "What the law asks for, kept as short as possible.",
        ),
        Outline::Birch => t(
            "För den som har kontaktcenter och driftutskick. Rättigheterna samlade, historiken sist.",
            "For those with a contact centre and operational mailings. The rights together, the history last.",
        ),
        Outline::Oak => t(
            "För den som säljer till privatpersoner och har autogiro. En grupp i taget, sedan en tabell.",
            "For those who sell to private persons and have autogiro. Group by group, then a table.",
        ),
        Outline::Spruce => t(
            "För den som också arbetar åt kunder. De två rollerna först, sedan frågor och svar.",
            "For those who also work for customers. The two roles first, then questions and answers.",
        ),
        Outline::Linden => t(
            "För den som har nyhetsbrev och profilering. Numrerad in i minsta del.",
            "For those with newsletters and profiling. Numbered in detail.",
        ),
        Outline::Pine => t(
            "För den som driver kunders system. Rollerna, e-posten och utbildningen i mitten.",
            "For those who run customers' systems. Roles, e-mail and training at the centre.",
        ),
    }
}

const fn at(section: Section, depth: Depth, sv: &'static str, en: &'static str) -> Placed {
    Placed { section, depth, heading: t(sv, en) }
}

const fn usual(section: Section) -> Placed {
    Placed { section, depth: Chapter, heading: Text::EMPTY }
}

const fn part(section: Section) -> Placed {
    Placed { section, depth: Part, heading: Text::EMPTY }
}

/// An outline's sections.
pub(in super::super) const fn sections(it: Outline) -> &'static [Placed] {
    match it {
        Outline::Full => FULL,
        Outline::Short => SHORT,
        Outline::Birch => BIRCH,
        Outline::Oak => OAK,
        Outline::Spruce => SPRUCE,
        Outline::Linden => LINDEN,
        Outline::Pine => PINE,
    }
}

const FULL: &[Placed] = &[
    usual(S::Introduction),
    usual(S::Controller),
    part(S::Contact),
    usual(S::PersonalData),
    usual(S::Collection),
    part(S::Sources),
    part(S::Obligation),
    usual(S::Groups),
    part(S::Sensitive),
    usual(S::Purposes),
    usual(S::LegalBases),
    usual(S::Summary),
    usual(S::Profiling),
    part(S::AutomatedDecisions),
    usual(S::Retention),
    usual(S::Recipients),
    part(S::Processors),
    part(S::Transfers),
    part(S::Storage),
    usual(S::Children),
    usual(S::ProcessorRole),
    part(S::SharedService),
    usual(S::Autogiro),
    usual(S::Recordings),
    usual(S::Security),
    part(S::EmailRoutine),
    part(S::Training),
    usual(S::Rights),
    part(S::IdentityCheck),
    part(S::Access),
    part(S::Rectification),
    part(S::Erasure),
    part(S::Restriction),
    part(S::Portability),
    part(S::Objection),
    part(S::Withdrawal),
    usual(S::DirectMarketing),
    part(S::Mailings),
    usual(S::Complaint),
    usual(S::Changes),
    part(S::History),
    usual(S::Reach),
];

const SHORT: &[Placed] = &[
    at(
        S::Controller,
        Chapter,
        "Vi ansvarar för dina uppgifter",
        "We are responsible for your data",
    ),
    part(S::Contact),
    at(S::Summary, Chapter, "Vad vi har, varför och hur länge", "What we have, why and how long"),
    part(S::Purposes),
    part(S::LegalBases),
    at(S::Sources, Part, "Varifrån uppgifterna kommer", "Where the data come from"),
    part(S::Obligation),
    part(S::Profiling),
    usual(S::Recipients),
    part(S::Transfers),
    usual(S::Rights),
    part(S::Withdrawal),
    part(S::Complaint),
];

const BIRCH: &[Placed] = &[
    at(S::Introduction, Chapter, "Din integritet hos oss", "Your privacy with us"),
    at(
        S::Controller,
        Chapter,
        "Ansvarig för personuppgifterna",
        "Responsible for the personal data",
    ),
    part(S::Contact),
    at(S::Groups, Chapter, "Uppgifterna vi samlar in", "The data we collect"),
    at(S::Purposes, Part, "Och vad vi har dem till", "And what we have them for"),
    at(S::Mailings, Part, "Utskick om drift och evenemang", "Mailings on operations and events"),
    at(S::Retention, Part, "Hur länge de finns kvar", "How long they stay"),
    at(S::Recordings, Part, "Inspelade samtal", "Recorded calls"),
    part(S::Sources),
    part(S::Obligation),
    at(S::Recipients, Chapter, "De som får se dina uppgifter", "Those who see your data"),
    at(S::LegalBases, Part, "Vad lagen stöder det på", "What it rests on in law"),
    part(S::Profiling),
    part(S::Transfers),
    at(S::Security, Chapter, "Skydd och tystnadsplikt", "Protection and secrecy"),
    at(S::Rights, Chapter, "Det här har du rätt till", "What you have a right to"),
    part(S::IdentityCheck),
    at(S::Access, Part, "Utdrag ur våra register", "An extract of our registers"),
    at(S::Rectification, Part, "Rättelse", "Rectification"),
    at(S::Erasure, Part, "Radering", "Erasure"),
    at(
        S::SharedService,
        Part,
        "Vem som äger uppgifter i en delad tjänst",
        "Who owns data in a shared service",
    ),
    part(S::Withdrawal),
    at(
        S::Complaint,
        Chapter,
        "Myndigheten som tar emot klagomål",
        "The authority that takes complaints",
    ),
    at(S::Changes, Chapter, "Om vi ändrar policyn", "If we change the policy"),
    at(S::History, Chapter, "Tidigare ändringar", "Earlier changes"),
];

const OAK: &[Placed] = &[
    at(S::Introduction, Chapter, "Vad policyn handlar om", "What the policy is about"),
    at(S::Controller, Chapter, "Ansvaret är vårt", "The responsibility is ours"),
    part(S::Contact),
    at(S::Collection, Chapter, "När vi tar in uppgifter", "When we take in data"),
    at(S::Autogiro, Part, "När du betalar via autogiro", "When you pay by autogiro"),
    part(S::Sources),
    part(S::Obligation),
    at(S::Groups, Chapter, "Uppgifterna om dig", "The data about you"),
    at(S::Purposes, Chapter, "Skälen till att vi har dem", "The reasons we have them"),
    at(S::LegalBases, Chapter, "Det rättsliga stödet", "The support in law"),
    at(S::Summary, Chapter, "Allt i en tabell", "Everything in a table"),
    part(S::Profiling),
    at(S::Retention, Chapter, "Så länge sparar vi", "How long we keep them"),
    at(S::Recipients, Chapter, "När andra får uppgifterna", "When others get the data"),
    part(S::Transfers),
    at(S::Changes, Chapter, "Ändringar och senaste version", "Changes and the latest version"),
    at(S::Security, Chapter, "Skyddet", "The protection"),
    at(S::Rights, Chapter, "Vad du kan begära", "What you can ask for"),
    part(S::Access),
    part(S::Rectification),
    part(S::Erasure),
    part(S::Restriction),
    part(S::Portability),
    part(S::DirectMarketing),
    part(S::Withdrawal),
    part(S::Complaint),
    at(S::Reach, Chapter, "Så når du oss", "How to reach us"),
];

const SPRUCE: &[Placed] = &[
    at(S::Introduction, Chapter, "Två roller, samma omsorg", "Two roles, the same care"),
    at(S::Controller, Part, "När ansvaret är vårt", "When we are responsible"),
    at(S::ProcessorRole, Part, "När vi arbetar åt en kund", "When we work for a customer"),
    at(S::PersonalData, Chapter, "Orden i policyn", "The words of the policy"),
    at(S::Storage, Part, "Hur hanterar vi uppgifterna?", "How do we handle the data?"),
    at(S::Retention, Part, "Hur länge?", "How long?"),
    at(S::Security, Part, "Hur skyddas de?", "How are they protected?"),
    at(S::LegalBases, Chapter, "På vilken grund?", "On which basis?"),
    part(S::Purposes),
    at(S::Groups, Chapter, "Vilka uppgifter, och om vilka?", "What data, and about whom?"),
    at(S::Sources, Part, "Vad får vi från andra?", "What do we get from others?"),
    part(S::Obligation),
    part(S::Profiling),
    at(S::Processors, Part, "Vilka tjänster sköts av andra?", "Which services are run by others?"),
    at(S::Recipients, Chapter, "Vem kan få uppgifterna?", "Who may get the data?"),
    part(S::Transfers),
    at(S::Children, Part, "Vad gäller för barn?", "What about children?"),
    at(S::Rights, Chapter, "Vilka rättigheter har du?", "Which rights do you have?"),
    at(S::Access, Part, "Hur begär du ett utdrag?", "How do you ask for an extract?"),
    part(S::Erasure),
    at(S::IdentityCheck, Part, "Hur vet vi att det är du?", "How do we know that it is you?"),
    part(S::Withdrawal),
    at(S::Contact, Chapter, "Vem svarar på frågor?", "Who answers questions?"),
    at(S::Complaint, Chapter, "Vart kan du klaga?", "Where can you complain?"),
];

const LINDEN: &[Placed] = &[
    at(S::Introduction, Chapter, "Inledning", "Introduction"),
    at(S::Controller, Chapter, "Vårt ansvar", "Our responsibility"),
    part(S::Contact),
    at(
        S::Collection,
        Chapter,
        "Tillfällen då vi tar in uppgifter",
        "Occasions on which we take in data",
    ),
    part(S::Storage),
    part(S::Sources),
    part(S::Obligation),
    at(
        S::Groups,
        Chapter,
        "Uppgifter om kunder, prenumeranter och andra",
        "Data on customers, subscribers and others",
    ),
    at(S::Purposes, Chapter, "Användningen", "The use"),
    at(S::LegalBases, Chapter, "Grunderna i lagen", "The bases in law"),
    at(S::Profiling, Chapter, "Erbjudanden efter vad du köper", "Offers by what you buy"),
    at(S::Retention, Chapter, "Lagring och gallring", "Storage and erasure"),
    at(S::Recipients, Chapter, "Utlämning", "Disclosure"),
    at(S::Transfers, Part, "Utanför EU och EES", "Outside the EU and EEA"),
    at(S::Changes, Chapter, "Nya versioner", "New versions"),
    at(S::Rights, Chapter, "Rättigheterna, en i taget", "The rights, one by one"),
    part(S::Access),
    part(S::Rectification),
    part(S::Erasure),
    part(S::Restriction),
    part(S::Objection),
    part(S::DirectMarketing),
    part(S::Complaint),
    part(S::Withdrawal),
    at(S::Mailings, Chapter, "Hur vi hanterar e-postadresser", "How we handle e-mail addresses"),
    at(S::Reach, Chapter, "Kontaktvägar", "Ways to reach us"),
];

const PINE: &[Placed] = &[
    at(S::Introduction, Chapter, "Varför policyn finns", "Why the policy exists"),
    at(S::Controller, Chapter, "Rollen som ansvarig", "The role of controller"),
    at(S::ProcessorRole, Part, "Rollen som biträde", "The role of processor"),
    at(S::PersonalData, Chapter, "Begreppet personuppgift", "The term personal data"),
    at(S::Collection, Chapter, "Uppgifterna vi tar in", "The data we take in"),
    part(S::Groups),
    part(S::Purposes),
    at(S::Sources, Part, "Register som vi hämtar från", "Registers that we use"),
    part(S::Obligation),
    at(S::IdentityCheck, Chapter, "Kontroll av identitet", "Checking identity"),
    at(S::LegalBases, Chapter, "Grunden för vår hantering", "The basis of what we do"),
    part(S::Profiling),
    at(S::EmailRoutine, Part, "Rutinen för e-post", "The e-mail routine"),
    at(S::Training, Part, "Vad personalen lär sig", "What the staff learn"),
    at(S::Mailings, Chapter, "E-post och nyhetsbrev", "E-mail and newsletters"),
    part(S::DirectMarketing),
    at(S::Rights, Part, "Dina rättigheter", "Your rights"),
    part(S::Withdrawal),
    at(S::Recipients, Chapter, "Utlämning av uppgifter", "Disclosure of data"),
    at(S::Processors, Part, "System hos våra leverantörer", "Systems at our suppliers"),
    at(S::Storage, Part, "System hos oss", "Systems of our own"),
    part(S::Transfers),
    at(S::Retention, Chapter, "Lagringstid", "Time of storage"),
    at(S::Contact, Chapter, "Fler frågor", "More questions"),
    at(
        S::Complaint,
        Part,
        "Om du vill gå vidare till myndigheten",
        "If you want to go to the authority",
    ),
];
