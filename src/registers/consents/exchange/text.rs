//! The headings of a table of consents, the words in it, and why a row is not taken in.

use super::ConsentColumn;
use crate::{
    core::{Choice, Lang, Text},
    registers::consents::{Channel, EventKind, ExpressedBy, Validity},
};

/// The heading of a column.
pub(super) const fn heading(column: ConsentColumn) -> Text {
    use ConsentColumn as C;
    match column {
        C::Person => Text { sv: "Person", en: "Person" },
        C::CustomerNumber => Text { sv: "Kundnummer", en: "Customer number" },
        C::Identity => Text { sv: "Person- eller organisationsnummer", en: "Identity number" },
        C::Email => Text { sv: "E-post", en: "E-mail" },
        C::Name => Text { sv: "Namn", en: "Name" },
        C::Purpose => Text { sv: "Ändamål", en: "Purpose" },
        C::Version => Text { sv: "Version", en: "Version" },
        C::Event => Text { sv: "Händelse", en: "Event" },
        C::Day => Text { sv: "Dag", en: "Day" },
        C::Time => Text { sv: "Klockslag", en: "Time" },
        C::Channel => Text { sv: "Hur det sades", en: "How it was said" },
        C::ReceivedBy => Text { sv: "Mottaget av", en: "Received by" },
        C::EvidencePlace => Text { sv: "Pärm och flik", en: "Binder and tab" },
        C::Recording => Text { sv: "Inspelning", en: "Recording" },
        C::ValidUntil => Text { sv: "Gäller till", en: "Valid until" },
        C::ExpressedBy => Text { sv: "Vem som sade det", en: "Who said it" },
        C::ExpressedByName => Text { sv: "Ombudets namn", en: "Representative's name" },
        C::Reason => Text { sv: "Skäl", en: "Reason" },
        C::Language => Text { sv: "Språk", en: "Language" },
        C::State => Text { sv: "Läge i dag", en: "State today" },
    }
}

/// What other programs and people call the same.
pub(super) const fn other_headings(column: ConsentColumn) -> &'static [&'static str] {
    use ConsentColumn as C;
    match column {
        C::Person => &["Vem", "Kund", "Customer", "Who"],
        C::CustomerNumber => &["Kundnr", "Kund-id", "Customer no", "Customer id"],
        C::Identity => &[
            "Personnummer",
            "Organisationsnummer",
            "Org.nr",
            "Pnr",
            "Person-/organisationsnummer",
            "Personal identity number",
            "Organisation number",
        ],
        C::Email => &["E-postadress", "Mejl", "Mail", "Email address"],
        C::Name => &["Fullständigt namn", "Full name"],
        C::Purpose => &["Samtycke", "Samtyckestext", "Text", "Consent", "Consent text"],
        C::Version => &["Textversion", "Text version"],
        C::Event => &["Vad", "Svar", "Status", "Answer", "What"],
        C::Day => &["Datum", "Date"],
        C::Time => &["Tid", "Kl", "Tidpunkt", "Clock"],
        C::Channel => &["Kanal", "Sätt", "Channel", "Method"],
        C::ReceivedBy => &["Mottagare", "Mottagen av", "Receiver"],
        C::EvidencePlace => &["Bevis", "Pärm", "Plats", "Evidence", "Evidence place", "Place"],
        C::Recording => &["Inspelningsreferens", "Recording reference"],
        C::ValidUntil => &["Giltigt till", "Giltig till", "Till och med", "Valid to", "Expires"],
        C::ExpressedBy => &["Lämnat av", "Sagt av", "Expressed by", "Given by"],
        C::ExpressedByName => &[
            "Vårdnadshavarens namn",
            "Vårdnadshavare eller ombud",
            "Guardian's name",
            "Guardian or representative",
        ],
        C::Reason => &["Orsak", "Anledning", "Why"],
        C::Language => &["Lang"],
        C::State => &["Läge", "State"],
    }
}

/// What people write for an event, beside its own words.
pub(super) const EVENTS: [(EventKind, &[&str]); 9] = [
    (EventKind::Given, &["givet", "givit", "ja", "samtycker", "yes", "gave"]),
    (EventKind::Renewed, &["förnyelse", "bekräftat", "confirmed"]),
    (EventKind::Withdrawn, &["återtaget", "återkallelse", "avregistrerad", "revoked", "opted out"]),
    (EventKind::Asked, &["begärt", "frågad", "requested"]),
    (EventKind::Deferred, &["uppskjutet", "senare", "deferred", "later"]),
    (EventKind::Refused, &["nej", "avböjt", "no", "declined"]),
    (EventKind::Expired, &["löpt ut", "ran out"]),
    (EventKind::Ended, &["upphört", "terminated"]),
    (EventKind::Invalidated, &["ogiltigt", "invalid"]),
];

/// What people write for a channel, beside its own words.
pub(super) const CHANNELS: [(Channel, &[&str]); 5] = [
    (Channel::Paper, &["papper", "blankett", "paper", "form"]),
    (Channel::InPerson, &["personligen", "muntligen", "in person", "orally"]),
    (Channel::Phone, &["telefon", "phone", "telephone"]),
    (Channel::Email, &["e-post", "mejl", "e-mail", "email"]),
    (Channel::Web, &["webb", "webben", "nätet", "web", "website"]),
];

pub(super) const SWEDISH: [&str; 4] = ["", "sv", "svenska", "swedish"];
pub(super) const ENGLISH: [&str; 3] = ["en", "engelska", "english"];

/// A language, in a cell.
pub(super) const fn language(it: Lang) -> Text {
    match it {
        Lang::Sv => Text { sv: "Svenska", en: "Swedish" },
        Lang::En => Text { sv: "Engelska", en: "English" },
    }
}

const SELF: Text = Text { sv: "Personen själv", en: "The person" };
const GUARDIAN: Text = Text { sv: "Vårdnadshavare", en: "Guardian" };
const REPRESENTATIVE: Text = Text { sv: "Ombud", en: "Representative" };

const SELVES: [&str; 7] =
    ["", "personen själv", "själv", "personen", "the person", "self", "person"];
const GUARDIANS: [&str; 5] =
    ["vårdnadshavare", "vårdnadshavaren", "förälder", "guardian", "parent"];
const REPRESENTATIVES: [&str; 4] = ["ombud", "ställföreträdare", "representative", "proxy"];

/// Who said it, in a cell.
pub(super) fn who(it: &ExpressedBy, lang: Lang) -> (&'static str, &str) {
    match it {
        ExpressedBy::Person => (SELF.in_lang(lang), ""),
        ExpressedBy::Guardian { name } => (GUARDIAN.in_lang(lang), name),
        ExpressedBy::Representative { name } => (REPRESENTATIVE.in_lang(lang), name),
    }
}

/// Who said it, from a cell.
pub(super) fn read_who(typed: &str, name: &str) -> Option<ExpressedBy> {
    let (typed, name) = (typed.to_lowercase(), name.to_owned());
    let is_in = |words: &[&str]| words.contains(&&*typed);
    match () {
        () if is_in(&GUARDIANS) => Some(ExpressedBy::Guardian { name }),
        () if is_in(&REPRESENTATIVES) => Some(ExpressedBy::Representative { name }),
        () if is_in(&SELVES) => Some(ExpressedBy::Person),
        () => None,
    }
}

const UNTIL_WITHDRAWN: Text = Text { sv: "Tills det tas tillbaka", en: "Until withdrawn" };
const UNTILS: [&str; 6] = [
    "tills det tas tillbaka",
    "tills vidare",
    "tills det återkallas",
    "until withdrawn",
    "until it is withdrawn",
    "until further notice",
];

/// How long it holds, in a cell.
pub(super) fn until(it: &Validity, lang: Lang) -> String {
    match it {
        Validity::Withdrawn => UNTIL_WITHDRAWN.in_lang(lang).to_owned(),
        Validity::Date { on } => on.to_string(),
        Validity::Event { what } => what.clone(),
    }
}

/// Whether the cell says that it holds until it is withdrawn.
pub(super) fn is_until_withdrawn(typed: &str) -> bool {
    UNTILS.contains(&&*typed.to_lowercase())
}

/// The choice whose own words, or one of the `others`, are `typed`.
pub(super) fn chosen<C: Choice>(typed: &str, others: &[(C, &[&str])]) -> Option<C> {
    let typed = typed.to_lowercase();
    let is_own = |it: &C| [Lang::Sv, Lang::En].map(|l| it.text().in_lang(l).to_lowercase());
    let own = C::ALL.iter().copied().find(|it| is_own(it).contains(&typed));
    own.or_else(|| others.iter().find(|(_, words)| words.contains(&&*typed)).map(|(it, _)| *it))
}

pub(super) const NO_PERSON: Text =
    Text { sv: "Raden säger inte vem det gäller.", en: "The row does not say whom it is about." };
pub(super) const UNKNOWN_PERSON: Text = Text {
    sv: "Ingen i pärmen har det numret eller den adressen. Lägg till personen först.",
    en: "Nobody in the binder has that number or address. Add the person first.",
};
pub(super) const SEVERAL_PERSONS: Text = Text {
    sv: "Flera i pärmen har det numret eller den adressen. Ange ett nummer som bara en har.",
    en: "Several in the binder have that number or address. Give a number that only one has.",
};
pub(super) const NO_PURPOSE: Text = Text {
    sv: "Raden säger inte vad samtycket gäller.",
    en: "The row does not say what the consent is about.",
};
pub(super) const UNKNOWN_PURPOSE: Text =
    Text { sv: "Ingen samtyckestext har det namnet.", en: "No consent text has that name." };
pub(super) const SEVERAL_PURPOSES: Text = Text {
    sv: "Flera samtyckestexter har det namnet. Ge dem olika namn först.",
    en: "Several consent texts have that name. Give them different names first.",
};
pub(super) const NO_VERSION: Text = Text {
    sv: "Texten har ingen sådan version. Skriv versionens nummer, eller lämna tomt.",
    en: "The text has no such version. Write the number of the version, or leave it empty.",
};
pub(super) const UNKNOWN_EVENT: Text = Text {
    sv: "Skriv Lämnat, Förnyat, Återkallat, Nekat, Tillfrågad eller något annat som kan hända ett samtycke.",
    en: "Write Given, Renewed, Withdrawn, Refused, Asked or something else that can happen to a consent.",
};
pub(super) const NOT_A_DATE: Text =
    Text { sv: "Skriv datumet som 2026-01-31.", en: "Write the date as 2026-01-31." };
pub(super) const NOT_A_TIME: Text =
    Text { sv: "Skriv klockslaget som 14:30.", en: "Write the time as 14:30." };
pub(super) const UNKNOWN_CHANNEL: Text = Text {
    sv: "Skriv På papper, På plats, Per telefon, Med e-post eller På webben, eller lämna tomt.",
    en: "Write On paper, In person, By phone, By e-mail or Online, or leave it empty.",
};
pub(super) const UNKNOWN_WHO: Text = Text {
    sv: "Skriv Personen själv, Vårdnadshavare eller Ombud, eller lämna tomt.",
    en: "Write The person, Guardian or Representative, or leave it empty.",
};
pub(super) const UNKNOWN_LANGUAGE: Text = Text {
    sv: "Skriv svenska eller engelska, eller lämna tomt.",
    en: "Write Swedish or English, or leave it empty.",
};
pub(super) const LOGGED: Text =
    Text { sv: "Händelsen är redan loggad.", en: "The event is logged already." };

pub(super) const OTHER_WORDING: Text = Text {
    sv: "Pärmens text med det namnet och versionsnumret har en annan ordalydelse.",
    en: "The binder's text with that name and version has another wording.",
};
pub(super) const INCOMPLETE_TEXT: Text = Text {
    sv: "Texten finns inte i pärmen, och filen har inte alla dess versioner från den första. Lägg till texten först.",
    en: "The text is not in the binder, and the file lacks some of its versions from the first on. Add the text first.",
};
pub(super) const UNAPPROVED_TEXT: Text = Text {
    sv: "Texten finns inte i pärmen, och filens ordalydelse kan inte godkännas som den är.",
    en: "The text is not in the binder, and the file's wording cannot be approved as it is.",
};
pub(super) const TOO_MANY_EVENTS: Text = Text {
    sv: "Personen har fler än 1\u{a0}000 händelser om ändamålet. Kontrollera att varje rad har rätt nummer.",
    en: "The person has more than 1,000 events about the purpose. Check that each row has the right number.",
};
pub(super) const REFERENCE_TAKEN: Text = Text {
    sv: "Referensen hör redan till ett annat samtycke i pärmen.",
    en: "The reference belongs to another consent in the binder.",
};
pub(super) const NOT_A_RECORD: Text = Text {
    sv: "Samtycket saknar något, eller är skrivet på ett sätt som inte känns igen.",
    en: "The consent lacks something, or is written in a way that is not recognised.",
};

pub(super) const NOT_RECORDS: Text = Text {
    sv: "Filen innehåller inga samtycken enligt ISO/IEC TS 27560.",
    en: "The file holds no consents by ISO/IEC TS 27560.",
};
pub(super) const EXPORT_ANEW: Text = Text {
    sv: "Exportera samtyckena som JSON-LD på nytt, eller använd CSV eller XLSX.",
    en: "Export the consents as JSON-LD anew, or use CSV or XLSX.",
};
pub(super) const MISSING_COLUMN: Text = Text {
    sv: "Filen saknar en kolumn som behövs.",
    en: "The file lacks a column that is needed.",
};
pub(super) const NAME_THE_COLUMNS: Text = Text {
    sv: "Skriv rubrikerna Person, Ändamål, Händelse och Dag på första raden.",
    en: "Write the headings Person, Purpose, Event and Day on the first line.",
};
pub(super) const CANCELLED: Text = Text { sv: "Importen avbröts.", en: "The import was stopped." };
pub(super) const NOTHING_READ: Text =
    Text { sv: "Inget är infört i pärmen.", en: "Nothing was entered in the binder." };
pub(super) const CHANGED_MEANWHILE: Text = Text {
    sv: "Pärmen har ändrats sedan filen lästes.",
    en: "The binder has changed since the file was read.",
};
pub(super) const READ_AGAIN: Text = Text {
    sv: "Läs in filen igen; inget är infört.",
    en: "Read the file again; nothing was entered.",
};
