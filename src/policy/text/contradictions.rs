//! What contradicts itself, how to mend it, and the words by which some of it is recognised.

use super::t;
use crate::{
    core::Text,
    policy::{Both, ContradictionKind as Kind, Period, Promise},
};

pub(in super::super) const TRANSFERS_DENIED: Text = t(
    "Policyn nämner ingen överföring till {1}, men enligt {0} finns uppgifter där.",
    "The policy mentions no transfer to {1}, but according to {0} there are data there.",
);
pub(in super::super) const NO_AGREEMENT: Text = t(
    "Policyn säger att leverantörerna har avtal, men det finns inget gällande avtal med {0}.",
    "The policy says that suppliers have agreements, but none is in force with {0}.",
);
pub(in super::super) const UNWEIGHED: Text = t(
    "”{1}” i {0} har ingen daterad intresseavvägning, fast policyn säger att intressena är vägda.",
    "“{1}” in {0} has no dated balancing test, though the policy says that the interests have been weighed.",
);
pub(in super::super) const PROFILING: Text = t(
    "Profileringen i {0} vilar på en intresseavvägning.",
    "The profiling in {0} rests on a legitimate interest.",
);
pub(in super::super) const SENSITIVE: Text = t(
    "{0} har känsliga uppgifter men vilar på en intresseavvägning.",
    "{0} has sensitive data but rests on a legitimate interest.",
);
pub(in super::super) const TOO_SHORT: Text = t(
    "Policyn hänvisar till bokföringslagen för {0}, men inga uppgifter där sparas så länge som lagen kräver.",
    "The policy refers to the Bookkeeping Act for {0}, but no data there are kept for as long as the act asks.",
);
pub(in super::super) const RECORDS_TOO_SHORT: Text = t(
    "”{0}” är räkenskapsinformation men sparas kortare tid än lagen kräver.",
    "“{0}” are accounting records but are kept for less time than the law asks.",
);
pub(in super::super) const AUTOGIRO_DIFFERS: Text = t(
    "Behandlingen säger att medgivandet sparas {0}. Villkoren för autogiro säger: {1}.",
    "The activity says that the mandate is kept {0}. The autogiro terms say: {1}.",
);
pub(in super::super) const NO_CONSENT_TEXT: Text = t(
    "Policyn säger att ni ber om samtycke för {0}, men ingen samtyckestext för den är i bruk.",
    "The policy says that you ask for consent for {0}, but no consent text for it is in use.",
);
pub(in super::super) const NUMBERED_COMPANY: Text = t(
    "Policyn säger att personnummer används så här: {0}. Men {1} är ett företag och har ett personnummer.",
    "The policy says that identity numbers are used like this: {0}. But {1} is a company and has a personal one.",
);
pub(in super::super) const CHILDREN_DENIED: Text = t(
    "Policyn säger att tjänsterna inte riktar sig till barn, men {0} har uppgifter om barn.",
    "The policy says that the services are not aimed at children, but {0} has data about children.",
);
pub(in super::super) const CHILDREN_ASKED: Text = t(
    "Policyn säger att tjänsterna inte riktar sig till barn, men samtyckestexten {0} är för barn.",
    "The policy says that the services are not aimed at children, but the consent text {0} is for children.",
);
pub(in super::super) const GROUP_MISSING: Text = t(
    "Ni har personer i gruppen {0}, men policyn berättar inget för dem.",
    "You have persons in the group {0}, but the policy tells them nothing.",
);
pub(in super::super) const UNFOUNDED: Text = t(
    "Policyn lovar: ”{0}” Men ingen säkerhetsåtgärd svarar mot löftet.",
    "The policy promises: “{0}” But no security measure backs the promise.",
);
pub(in super::super) const PERIOD_DIFFERS: Text = t(
    "Er egen text säger {0}, men ingen lagringstid i registren är så lång.",
    "Your own text says {0}, but no period in the registers is that long.",
);
pub(in super::super) const OLD_AUTHORITY: Text = t(
    "Tillsynsmyndigheten kallas vid det namn som den hade före 2021.",
    "The supervisory authority is called by the name it had before 2021.",
);

pub(in super::super) const fn heading(it: Kind) -> Text {
    match it {
        Kind::TransfersDenied => t("Överföring som inte nämns", "Transfer that is not mentioned"),
        Kind::NoAgreement => t("Leverantör utan avtal", "Supplier without an agreement"),
        Kind::TooShort => t("Sparas kortare än lagen kräver", "Kept for less than the law asks"),
        Kind::PeriodDiffers => {
            t("Annan tid än i registren", "Another period than in the registers")
        }
        Kind::AutogiroDiffers => t("Två tider för medgivanden", "Two periods for mandates"),
        Kind::PersonnummerForCompany => {
            t("Personnummer för företag", "Personal number for a company")
        }
        Kind::Unweighed => t("Intresseavvägning saknas", "Balancing test missing"),
        Kind::ProfilingOnInterest => {
            t("Profilering på intresseavvägning", "Profiling on a legitimate interest")
        }
        Kind::SensitiveOnInterest => {
            t("Känsliga uppgifter på intresseavvägning", "Sensitive data on a legitimate interest")
        }
        Kind::NoConsentText => t("Samtycke utan text", "Consent without a wording"),
        Kind::GroupMissing => t("Grupp som inte får veta", "Group that is not told"),
        Kind::ChildrenDenied => t("Barn finns ändå", "Children after all"),
        Kind::PromiseUnfounded => t("Löfte utan åtgärd", "Promise without a measure"),
        Kind::OldAuthority => t("Myndighetens gamla namn", "The authority's old name"),
    }
}

pub(in super::super) const fn mend(it: Kind) -> Text {
    match it {
        Kind::TransfersDenied => t(
            "Skriv in överföringen och dess stöd i behandlingen, eller flytta uppgifterna till EU/EES.",
            "Write the transfer and its ground into the activity, or move the data to the EU/EEA.",
        ),
        Kind::NoAgreement => t(
            "Teckna ett avtal och anteckna det, eller sluta använda leverantören.",
            "Sign an agreement and record it, or stop using the supplier.",
        ),
        Kind::TooShort => t(
            "Välj lagringstiden ”bokföring” för det som lagen gäller.",
            "Choose the period “bookkeeping” for what the law is about.",
        ),
        Kind::PeriodDiffers => t(
            "Ändra er text, eller lagringstiden i behandlingen.",
            "Change your text, or the period in the activity.",
        ),
        Kind::AutogiroDiffers => t(
            "Bestäm vilken tid som gäller och ändra den andra.",
            "Decide which period holds and change the other.",
        ),
        Kind::PersonnummerForCompany => t(
            "Byt numret mot företagets organisationsnummer, eller ändra villkoret.",
            "Replace it with the company's organisation number, or change the condition.",
        ),
        Kind::Unweighed => t(
            "Gör en intresseavvägning, eller välj en annan rättslig grund.",
            "Make a balancing test, or choose another lawful basis.",
        ),
        Kind::ProfilingOnInterest => t(
            "Be om samtycke till profileringen, eller sluta med den.",
            "Ask for consent to the profiling, or end it.",
        ),
        Kind::SensitiveOnInterest => t(
            "Välj en annan rättslig grund och ett undantag i artikel 9, eller ta bort uppgifterna.",
            "Choose another basis and an exception in Article 9, or remove the data.",
        ),
        Kind::NoConsentText => t(
            "Skriv en samtyckestext och ta den i bruk, eller välj en annan grund.",
            "Write a consent text and put it to use, or choose another basis.",
        ),
        Kind::GroupMissing => t(
            "Beskriv en behandling för gruppen, eller säg var den får sin information.",
            "Describe an activity for the group, or say where it is told.",
        ),
        Kind::ChildrenDenied => t(
            "Ta bort löftet, eller ändra registret om det inte stämmer.",
            "Remove the promise, or change the register if it is wrong.",
        ),
        Kind::PromiseUnfounded => t(
            "Lägg till säkerhetsåtgärden om den finns, eller ta bort löftet.",
            "Add the measure if it is in force, or remove the promise.",
        ),
        Kind::OldAuthority => t(
            "Skriv Integritetsskyddsmyndigheten (IMY).",
            "Write Integritetsskyddsmyndigheten (IMY).",
        ),
    }
}

/// The words by which a measure that carries the promise is recognised; none where no measure need.
pub(in super::super) const fn carried_by(it: Promise) -> &'static [&'static str] {
    match it {
        Promise::Secrecy => &["sekretess", "tystnad", "secrecy", "confidential"],
        Promise::IncidentRoutine => &["incident"],
        Promise::TrainsNewStaff | Promise::TrainsOnEmail => &["utbild", "train"],
        Promise::FilesEmail | Promise::LittleByEmail => &["e-post", "mejl", "e-mail"],
        Promise::NeedToKnow => &["behörig", "access", "authoris"],
        _ => &[],
    }
}

/// Whether a law is the bookkeeping act.
pub(in super::super) fn is_bookkeeping(law: &str) -> bool {
    let law = law.to_lowercase();
    ["bokföringslag", "bookkeeping", "accounting act", "bfl"].iter().any(|it| law.contains(it))
}

/// Whether a category of data is accounting records by its name (BFL 1:2 9).
pub(in super::super) fn is_accounting(what: &str) -> bool {
    let what = what.to_lowercase();
    let words =
        ["fakturor", "räkenskap", "verifikation", "bokföringsunderlag", "invoices", "vouchers"];
    words.iter().any(|it| what.contains(it))
}

/// Whether a category of data is the mandate itself.
pub(in super::super) fn is_mandate(what: &str) -> bool {
    let what = what.to_lowercase();
    ["medgivande", "mandate"].iter().any(|it| what.contains(it))
}

/// Whether a condition keeps data to private persons.
pub(in super::super) fn is_for_private(condition: &str) -> bool {
    let condition = condition.to_lowercase();
    ["privat", "private"].iter().any(|it| condition.contains(it))
}

/// The unit of a period.
pub(in super::super) fn unit(word: &str) -> Option<fn(u16) -> Period> {
    match word {
        "dag" | "dagar" | "dagars" | "day" | "days" => Some(Period::Days),
        "månad" | "månader" | "månaders" | "month" | "months" => Some(Period::Months),
        "år" | "års" | "year" | "years" => Some(Period::Years),
        _ => None,
    }
}

/// A period in words.
pub(in super::super) fn period(it: Period) -> Both {
    let (n, [one, many]) = match it {
        Period::Days(n) => (n, [t("{0} dag", "{0} day"), t("{0} dagar", "{0} days")]),
        Period::Months(n) => (n, [t("{0} månad", "{0} month"), t("{0} månader", "{0} months")]),
        Period::Years(n) => (n, [t("{0} år", "{0} year"), t("{0} år", "{0} years")]),
    };
    Both::filled(if n == 1 { one } else { many }, &[&Both::same(n.to_string())])
}
