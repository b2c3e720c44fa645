//! The words of the letter to somebody who asks what the company knows about them.

use jiff::civil::Date;

use super::shared::sentence;
use crate::{
    core::{Choice, Field, Lang, Text},
    registers::{
        mailing::LeftOut,
        persons::{Person, PersonField, PersonKind, Restriction},
    },
};
pub(super) const SUBTITLE: Text =
    Text { sv: "De uppgifter vi har om dig", en: "The data we have about you" };
pub(super) const WHAT_THIS_IS: Text = Text {
    sv: "Du har rätt att få veta vilka uppgifter vi har om dig. Det här brevet visar dem. Det berättar också varför vi har dem, var de kommer från, vem som får se dem och hur länge vi sparar dem.",
    en: "You have the right to know which data we have about you. This letter shows them. It also tells why we have them, where they come from, who gets to see them and how long we keep them.",
};
pub(super) const ABOUT_A_COMPANY: Text = Text {
    sv: "Du står i vårt register som företag. Ett företags egna uppgifter är inte personuppgifter, men utdraget visar allt som står i posten, också om kontaktpersoner.",
    en: "You are in our register as a company. A company's own data are not personal data, but the extract shows all that is in the record, contact persons included.",
};
pub(super) const KEEP_IT_SAFE: Text = Text {
    sv: "Brevet innehåller ditt fullständiga personnummer. Förvara det så att ingen annan kommer åt det.",
    en: "The letter contains your full identity number. Keep it where nobody else can reach it.",
};
pub(super) const FREE_OF_CHARGE: Text = Text {
    sv: "Utdraget är gratis (artikel\u{a0}12.5).",
    en: "The extract is free of charge (Article\u{a0}12.5).",
};
pub(super) const DATA_ABOUT_YOU: Text =
    Text { sv: "Uppgifter vi har om dig", en: "Data we have about you" };
pub(super) const DATA_INTRO: Text = Text {
    sv: "Det här är en kopia av uppgifterna (15.3). Det som inte nämns har vi inte antecknat.",
    en: "This is a copy of the data (15.3). What is not mentioned we have not recorded.",
};
pub(super) const YOURSELF: Text = Text { sv: "Du själv", en: "You yourself" };
pub(super) const PLACES: Text = Text { sv: "Här finns uppgifterna", en: "Where the data are" };
pub(super) const NO_PLACES: Text = Text {
    sv: "Uppgifterna finns bara i det register som det här brevet är hämtat ur.",
    en: "The data are only in the register that this letter is taken from.",
};
pub(super) const SYSTEM: Text = Text { sv: "System eller pärm", en: "System or binder" };
pub(super) const SYSTEM_KIND: Text = Text { sv: "Slag", en: "Kind" };
pub(super) const PLACE_IN_IT: Text = Text { sv: "Var i det", en: "Where in it" };
pub(super) const COUNTRY: Text = Text { sv: "Land", en: "Country" };
pub(super) const MAILINGS: Text =
    Text { sv: "Utskick du står på listan för", en: "Mailings you are on the list for" };
pub(super) const NO_MAILINGS: Text =
    Text { sv: "Du står inte på någon utskickslista.", en: "You are not on any mailing list." };
pub(super) const FILES: Text = Text { sv: "Sparade filer", en: "Files kept" };
pub(super) const NO_FILES: Text =
    Text { sv: "Inga filer är sparade på din post.", en: "No files are kept with your record." };
pub(super) const FILE: Text = Text { sv: "Fil", en: "File" };
pub(super) const FILED_ON: Text = Text { sv: "Sparad", en: "Filed" };
pub(super) const FILE_SIZE: Text = Text { sv: "Storlek", en: "Size" };
pub(super) const CHECKSUM: Text = Text { sv: "Kontrollsumma", en: "Checksum" };
pub(super) const FILES_ON_REQUEST: Text = Text {
    sv: "Filerna är en del av kopian. Följer de inte med brevet får du dem när du säger till.",
    en: "The files are part of the copy. If they do not come with the letter you get them on request.",
};
pub(super) const NOTHING_HELD: Text =
    Text { sv: "Vi har inga uppgifter om dig", en: "We have no data about you" };

pub(super) const EARLIER: Text = Text { sv: "Det som stod tidigare", en: "What it said before" };
pub(super) const WHY_EARLIER: Text = Text {
    sv: "När vi ändrar något sparar vi också det som stod förut, så att fel kan upptäckas och rättas.",
    en: "When we change something we also keep what it said before, so that mistakes can be found and corrected.",
};
pub(super) const CHANGED_ON: Text = Text { sv: "Ändrat", en: "Changed" };
pub(super) const FIELD: Text = Text { sv: "Uppgift", en: "Field" };
pub(super) const SAID_BEFORE: Text = Text { sv: "Stod förut", en: "Said before" };

/// A mailing that the person is left out of, and why.
pub(super) fn not_sent(mailing: &str, reason: LeftOut, lang: Lang) -> String {
    let why = match reason {
        LeftOut::Objected => {
            Text { sv: "du har sagt nej till reklam", en: "you have objected to marketing" }
        }
        LeftOut::StoppedChannel => Text {
            sv: "du har sagt nej till reklam på det sättet",
            en: "you have objected to marketing by that means",
        },
        LeftOut::Restricted => Text {
            sv: "användningen av dina uppgifter är begränsad",
            en: "the use of your data is restricted",
        },
        LeftOut::Protected => {
            Text { sv: "dina uppgifter är skyddade", en: "your data are protected" }
        }
        LeftOut::NoConsent => {
            Text { sv: "vi har inget giltigt samtycke", en: "we have no valid consent" }
        }
        LeftOut::Outdated => Text {
            sv: "ditt samtycke gällde en äldre text",
            en: "your consent was to an older text",
        },
        LeftOut::SaidNo => Text {
            sv: "du har nekat eller tagit tillbaka ditt samtycke",
            en: "you have refused or withdrawn your consent",
        },
        LeftOut::NoBasis => Text {
            sv: "du har varken samtyckt eller köpt något liknande av oss",
            en: "you have neither consented nor bought anything similar from us",
        },
        LeftOut::NoEmail => Text {
            sv: "vi har ingen e-postadress till dig",
            en: "we have no e-mail address of yours",
        },
        LeftOut::NoPhone => Text {
            sv: "vi har inget telefonnummer till dig",
            en: "we have no telephone number of yours",
        },
        LeftOut::NoPost => Text {
            sv: "vi har ingen postadress till dig",
            en: "we have no postal address of yours",
        },
    };
    let why = why.in_lang(lang);
    match lang {
        Lang::Sv => format!("{mailing} (skickas inte, eftersom {why})"),
        Lang::En => format!("{mailing} (not sent, as {why})"),
    }
}

/// Who is responsible, and who answers questions.
pub(super) fn who_answers(company: &str, contact: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => {
            format!("{company} ansvarar för uppgifterna. Har du frågor svarar {contact}.")
        }
        Lang::En => format!("{company} is responsible for the data. Questions go to {contact}."),
    }
}

/// The day of the data, and what the figures in brackets are.
pub(super) fn as_of(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Uppgifterna är hämtade ur våra register den {date}. Siffror inom parentes, som 15.1\u{a0}a, visar var kravet står i dataskyddsförordningen, EU:s lag om personuppgifter."
        ),
        Lang::En => format!(
            "The data are taken from our registers on {date}. Figures in brackets, such as 15.1\u{a0}a, show where the rule is in the General Data Protection Regulation, the EU's law on personal data."
        ),
    }
}

/// The mark of restricted processing, told to the person (GDPR 18.2; R-32).
pub(super) fn restricted(it: &Restriction, lang: Lang) -> String {
    let (reason, allowed) = (it.reason.trim(), it.allowed.trim());
    let words = match lang {
        Lang::Sv => [
            format!(
                "Användningen av dina uppgifter är begränsad sedan {} (artikel\u{a0}18).",
                it.since
            ),
            format!("Skäl: {}", sentence(reason)),
            "Vi får bara lagra dem.".to_owned(),
            format!("Vi får bara lagra dem och använda dem till {allowed}."),
        ],
        Lang::En => [
            format!("The use of your data is restricted since {} (Article\u{a0}18).", it.since),
            format!("Reason: {}", sentence(reason)),
            "We may only store them.".to_owned(),
            format!("We may only store them and use them for {allowed}."),
        ],
    };
    let [since, why, stored, used] = words;
    let why = if reason.is_empty() { String::new() } else { format!(" {why}") };
    format!("{since}{why} {}", if allowed.is_empty() { stored } else { used })
}

/// What stands before a dash and what stands after; either may be empty.
pub(super) fn dashed(before: &str, after: &str) -> String {
    let parts: Vec<&str> =
        [before, after].into_iter().map(str::trim).filter(|it| !it.is_empty()).collect();
    parts.join(" – ")
}

/// A size to be read: bytes, kB or MB.
pub(super) fn size(bytes: i64, lang: Lang) -> String {
    let point = match lang {
        Lang::Sv => ',',
        Lang::En => '.',
    };
    match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", (bytes + 500) / 1_000),
        _ => {
            let tenths = (bytes + 50_000) / 100_000;
            format!("{}{point}{} MB", tenths / 10, tenths % 10)
        }
    }
}

/// The name of a field of the person's card, as it is said to the person.
pub(super) fn label(field: PersonField, person: &Person) -> Text {
    match (field, person.kind, &person.identity) {
        (PersonField::Name, PersonKind::Company, _) => {
            Text { sv: "Företagsnamn", en: "Company name" }
        }
        (PersonField::Name, ..) => Text { sv: "Efternamn", en: "Family name" },
        (PersonField::Identity, _, Some(identity)) => identity.kind().text(),
        (PersonField::Kind, ..) => Text { sv: "Registrerad som", en: "Registered as" },
        (PersonField::Source, ..) => {
            Text { sv: "Uppgifterna kommer från", en: "The data come from" }
        }
        (PersonField::MarketingObjection, ..) => {
            Text { sv: "Du har sagt nej till reklam", en: "You objected to marketing" }
        }
        (PersonField::Marketing, ..) => Text { sv: "Reklam till dig", en: "Marketing to you" },
        (PersonField::ProfilingObjection, ..) => {
            Text { sv: "Du har sagt nej till profilering", en: "You objected to profiling" }
        }
        _ => field.label(),
    }
}
