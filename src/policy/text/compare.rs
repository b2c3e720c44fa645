//! The words by which a section, and a promise, is recognised in somebody else's text; and what is said of it.

use super::t;
use crate::{
    core::Text,
    law::LawfulBasis,
    policy::{FindingKind as Kind, Section},
    registers::processing::{RecipientKind, SubjectGroup},
};
use Section as S;

/// Sections that tell how long data are kept.
pub(in super::super) const ON_KEEPING: [Section; 4] =
    [S::Retention, S::Autogiro, S::Recordings, S::Summary];
/// Sections in which a time is an age, or a time to answer in.
pub(in super::super) const ON_OTHER_TIMES: [Section; 13] = [
    S::Children,
    S::Rights,
    S::Access,
    S::Rectification,
    S::Erasure,
    S::Restriction,
    S::Portability,
    S::Objection,
    S::Withdrawal,
    S::Complaint,
    S::Changes,
    S::History,
    S::EmailRoutine,
];
pub(in super::super) const ON_RECIPIENTS: [Section; 3] =
    [S::Recipients, S::Processors, S::Transfers];
pub(in super::super) const ON_GROUPS: [Section; 7] =
    [S::Introduction, S::Groups, S::Collection, S::Purposes, S::Summary, S::Mailings, S::Retention];
pub(in super::super) const ON_BASES: [Section; 3] = [S::LegalBases, S::Purposes, S::Summary];

pub(in super::super) const KEEPING: &[&str] =
    &["spara", "lagra", "bevara", "raderas", "gallra", "keep", "store", "retain", "erase"];
pub(in super::super) const OUTSIDE: &[&str] = &[
    "utanför eu",
    "utanför ees",
    "tredje land",
    "tredjeland",
    "outside the eu",
    "outside the eea",
    "outside eu",
    "third countr",
];
pub(in super::super) const DENIALS: &[&str] =
    &[" inte ", " aldrig ", " inga ", " ingen ", " inget ", " not ", " never ", " no "];
/// What makes a transfer something that could be, and is not told to be.
pub(in super::super) const CONDITIONS: &[&str] = &["om vi ", "skulle", "if we ", "should we"];
pub(in super::super) const HANDING_OUT: &[&str] =
    &["lämnar ut", "delar ", "delas med", "överlämna", "share", "disclose", "hand over"];
pub(in super::super) const IDENTITY_NUMBERS: &[&str] =
    &["personnummer", "samordningsnummer", "personal identity number", "identity numbers"];
pub(in super::super) const PROFILING: &[&str] = &["profiler", "profiling"];
/// What a denial of profiling may be limited to: that it rests on an interest.
pub(in super::super) const ON_INTEREST: &[&str] =
    &["intresseavvägning", "berättigat intresse", "legitimate interest"];
pub(in super::super) const CHILDREN_NAMED: &[&str] =
    &["barn", "under 13", "under 16", "under 18", "minderårig", "children", "minors"];
pub(in super::super) const RECORDINGS: &[&str] = &[
    "spelar in",
    "spelas in",
    "inspelning",
    "inspelade",
    "record calls",
    "recorded",
    "recordings",
];
pub(in super::super) const AUTOGIRO: &[&str] = &["autogiro", "direct debit"];

pub(in super::super) const RECIPIENTS: [(Text, &[&str], RecipientKind); 8] = [
    (
        t("bolag i koncernen", "companies of the group"),
        &["koncern", "dotterbolag", "systerbolag", "moderbolag", "group compan", "subsidiar"],
        RecipientKind::GroupCompany,
    ),
    (
        t("leverantörer som är biträden", "suppliers who are processors"),
        &["underleverantör", "leverantör", "biträde", "supplier", "processor"],
        RecipientKind::Processor,
    ),
    (t("samarbetspartner", "partners"), &["partner"], RecipientKind::Partner),
    (
        t("myndigheter", "authorities"),
        &["myndighet", "polis", "skatteverket", "authorit", "police"],
        RecipientKind::Authority,
    ),
    (
        t("banker och betalningsförmedlare", "banks and payment services"),
        &["bankgirot", "bank ", "banker", "betaltjänst", "banks", "payment"],
        RecipientKind::Bank,
    ),
    (
        t("kreditupplysningsföretag", "credit agencies"),
        &["kreditupplys", "credit"],
        RecipientKind::CreditAgency,
    ),
    (
        t("försäkringsbolag", "insurers"),
        &["försäkringsbolag", "insurer", "insurance"],
        RecipientKind::Insurer,
    ),
    (
        t("inkassoföretag", "debt collectors"),
        &["inkasso", "debt collect"],
        RecipientKind::DebtCollector,
    ),
];

pub(in super::super) const GROUPS: [(SubjectGroup, &[&str]); 11] = [
    (SubjectGroup::Customer, &["kund", "customer"]),
    (SubjectGroup::AutogiroPayer, &["autogiro", "direct debit"]),
    (SubjectGroup::SupportCase, &["support", "felanmäl"]),
    (SubjectGroup::Subscriber, &["nyhetsbrev", "prenumer", "newsletter", "subscri"]),
    (
        SubjectGroup::EventParticipant,
        &[
            "evenemang",
            " event ",
            " event,",
            " event.",
            " events",
            "seminari",
            "webbinari",
            " kurs",
            "webinar",
        ],
    ),
    (SubjectGroup::Caller, &["kontaktcenter", "växel", "ringer in", "contact centre", "callers"]),
    (SubjectGroup::Employee, &["anställda", "medarbetare", "employees"]),
    (SubjectGroup::Consultant, &["inhyrd", " konsulter", "hired staff", "consultants"]),
    (
        SubjectGroup::SupplierContact,
        &["kontaktpersoner hos leverantör", "leverantörers kontakt", "supplier contacts"],
    ),
    (SubjectGroup::Applicant, &["söker jobb", "söker anställning", "arbetssökande", "applicant"]),
    (SubjectGroup::Visitor, &["besökare", "besöker vår webb", "visitors"]),
];

pub(in super::super) const BASES: [(LawfulBasis, &[&str]); 6] = [
    (LawfulBasis::Consent, &["samtyck", "consent"]),
    (LawfulBasis::Contract, &["avtal", "contract"]),
    (
        LawfulBasis::LegalObligation,
        &[
            "rättslig förpliktelse",
            "rättsliga förpliktelser",
            "skyldighet enligt lag",
            "legal obligation",
        ],
    ),
    (LawfulBasis::VitalInterests, &["grundläggande intresse", "vital interest"]),
    (LawfulBasis::PublicTask, &["allmänt intresse", "myndighetsutövning", "public interest"]),
    (
        LawfulBasis::LegitimateInterests,
        &[
            "berättigat intresse",
            "berättigade intressen",
            "intresseavvägning",
            "legitimate interest",
        ],
    ),
];

pub(in super::super) const PERIOD: Text = t(
    "Texten säger {0}, men ingen lagringstid i registren är så lång.",
    "The text says {0}, but no period in the registers is that long.",
);
pub(in super::super) const TRANSFERS_DENIED: Text = t(
    "Texten säger att inget lämnar EU och EES, men enligt registren gör det det: {0}.",
    "The text says that nothing leaves the EU and EEA, but by the registers it does: {0}.",
);
pub(in super::super) const TRANSFER_UNKNOWN: Text = t(
    "Texten talar om länder utanför EU och EES, men registren har ingen sådan överföring.",
    "The text speaks of countries outside the EU and EEA, but the registers have no such transfer.",
);
pub(in super::super) const RECIPIENT: Text = t(
    "Texten säger att {0} får uppgifter, men ingen behandling har dem som mottagare.",
    "The text says that {0} get data, but no activity has them as recipients.",
);
pub(in super::super) const IDENTITY_NUMBER: Text = t(
    "Texten nämner personnummer, men ingen behandling säger varför de behövs.",
    "The text names identity numbers, but no activity says why they are needed.",
);
pub(in super::super) const PROFILING_UNKNOWN: Text = t(
    "Texten talar om profilering, men ingen behandling har någon.",
    "The text speaks of profiling, but no activity has any.",
);
pub(in super::super) const PROFILING_DENIED: Text = t(
    "Texten säger att ni inte profilerar, men en behandling gör det.",
    "The text says that you do not profile, but an activity does.",
);
pub(in super::super) const GROUP: Text = t(
    "Texten gäller även gruppen {0}, men ingen behandling handlar om den.",
    "The text is also about the group {0}, but no activity is.",
);
pub(in super::super) const BASIS: Text = t(
    "Texten nämner den rättsliga grunden {0}, men inget ändamål vilar på den.",
    "The text names the lawful basis {0}, but no purpose rests on it.",
);
pub(in super::super) const WAY: Text = t(
    "Texten hänvisar till {0}, men adressen står varken på företagskortet eller i en samtyckestext.",
    "The text refers to {0}, but the address is neither on the company card nor in a consent text.",
);
pub(in super::super) const TELEPHONE: Text = t(
    "Texten hänvisar till telefon {0}, men numret står inte på företagskortet.",
    "The text refers to telephone {0}, but the number is not on the company card.",
);
pub(in super::super) const CONTROLLER: Text = t(
    "Texten har organisationsnumret {0}, men företagskortet har ett annat.",
    "The text has the organisation number {0}, but the company card has another.",
);
pub(in super::super) const RECORDING: Text = t(
    "Texten talar om inspelningar, men inga är registrerade.",
    "The text speaks of recordings, but none are registered.",
);
pub(in super::super) const AUTOGIRO_UNKNOWN: Text = t(
    "Texten talar om autogiro, men pärmen har varken villkor eller medgivanden.",
    "The text speaks of autogiro, but the binder has neither terms nor mandates.",
);
pub(in super::super) const CHILDREN: Text = t(
    "Texten säger att det inte gäller barn, men en behandling har uppgifter om barn.",
    "The text says that children are not concerned, but an activity has data about them.",
);
pub(in super::super) const MEASURE: Text = t(
    "Texten lovar ungefär: ”{0}” Men ingen säkerhetsåtgärd svarar mot löftet.",
    "The text promises about this: “{0}” But no security measure backs it.",
);

pub(in super::super) const fn finding(it: Kind) -> Text {
    match it {
        Kind::OldAuthority => t("Myndighetens gamla namn", "The authority's old name"),
        Kind::Period => t("Okänd lagringstid", "Unknown period"),
        Kind::TransfersDenied => t("Överföring finns ändå", "A transfer after all"),
        Kind::TransferUnknown => t("Okänd överföring", "Unknown transfer"),
        Kind::Recipient => t("Okänd mottagare", "Unknown recipient"),
        Kind::IdentityNumber => t("Personnummer utan grund", "Identity numbers without a ground"),
        Kind::ProfilingUnknown => t("Okänd profilering", "Unknown profiling"),
        Kind::ProfilingDenied => t("Profilering finns ändå", "Profiling after all"),
        Kind::Group => t("Okänd grupp", "Unknown group"),
        Kind::Basis => t("Rättslig grund som inte används", "Lawful basis that is not used"),
        Kind::Way => t("Okänd kontaktväg", "Unknown way to reach you"),
        Kind::Controller => t("Annat organisationsnummer", "Another organisation number"),
        Kind::Recording => t("Okända inspelningar", "Unknown recordings"),
        Kind::Autogiro => t("Okänt autogiro", "Unknown autogiro"),
        Kind::Children => t("Barn finns ändå", "Children after all"),
        Kind::Measure => t("Löfte utan åtgärd", "Promise without a measure"),
    }
}
