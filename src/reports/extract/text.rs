//! The words of the letter to somebody who asks what the company knows about them.

use jiff::civil::Date;

use super::shared::{article, sentence};
use crate::{
    core::{Choice, Field, Lang, Text},
    law::LawfulBasis,
    registers::{
        persons::{Person, PersonField, PersonKind, Restriction},
        processing::{DataCategory, Profiling, SourceKind, Transfer},
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
    sv: "Utdraget är gratis (artikel 12.5).",
    en: "The extract is free of charge (Article 12.5).",
};

pub(super) const DATA_ABOUT_YOU: Text =
    Text { sv: "1. Uppgifter vi har om dig", en: "1. Data we have about you" };
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

pub(super) const HOW_WE_USE_THEM: Text =
    Text { sv: "2. Så använder vi uppgifterna", en: "2. How we use the data" };
pub(super) const NO_ACTIVITY: Text = Text {
    sv: "Dina uppgifter hör inte till någon av de behandlingar som vi har beskrivit. Vi kan därför inte här säga vad de används till. Kontakta oss, så utreder vi det och svarar.",
    en: "Your data belong to none of the processing activities that we have described. So we cannot say here what they are used for. Contact us, and we will find out and answer.",
};
pub(super) const PURPOSES: Text = Text { sv: "Varför (15.1 a)", en: "Why (15.1 a)" };
pub(super) const CATEGORIES: Text = Text { sv: "Uppgifter (15.1 b)", en: "Data (15.1 b)" };
pub(super) const RECIPIENTS: Text =
    Text { sv: "Vem får se dem (15.1 c)", en: "Who sees them (15.1 c)" };
pub(super) const KEPT: Text =
    Text { sv: "Så länge sparas de (15.1 d)", en: "How long they are kept (15.1 d)" };
pub(super) const SOURCES: Text =
    Text { sv: "Var de kommer från (15.1 g)", en: "Where they come from (15.1 g)" };
pub(super) const PROFILING: Text = Text { sv: "Profilering (15.1 h)", en: "Profiling (15.1 h)" };
pub(super) const TRANSFERS: Text =
    Text { sv: "Utanför EU och EES (15.2)", en: "Outside the EU and EEA (15.2)" };
pub(super) const JOINT: Text = Text { sv: "Vi ansvarar tillsammans med", en: "Jointly with" };
pub(super) const NO_RECIPIENTS: Text =
    Text { sv: "Ingen utanför företaget.", en: "Nobody outside the company." };
pub(super) const NO_PROFILING: Text = Text {
    sv: "Ingen profilering och inga automatiska beslut.",
    en: "No profiling and no automated decisions.",
};
pub(super) const NO_TRANSFERS: Text = Text {
    sv: "Uppgifterna lämnar inte EU och EES.",
    en: "The data do not leave the EU and EEA.",
};
pub(super) const NO_BASIS: Text = Text {
    sv: "Den rättsliga grunden är inte antecknad.",
    en: "The lawful basis is not recorded.",
};
pub(super) const ON_BEHALF: Text =
    Text { sv: "Uppgifter vi har åt någon annan", en: "Data we have on behalf of others" };
pub(super) const ASK_THE_CONTROLLER: Text = Text {
    sv: "Här arbetar vi åt någon annan, som bestämmer över uppgifterna. Vänd dig dit för ett utdrag.",
    en: "Here we work for somebody else, who decides about the data. Turn to them for an extract.",
};

pub(super) const NOTHING_HELD: Text =
    Text { sv: "Vi har inga uppgifter om dig", en: "We have no data about you" };
pub(super) const WHERE_WE_LOOKED: Text =
    Text { sv: "Så här har vi letat i registret:", en: "This is how we looked in the register:" };
pub(super) const LOOKED_UP_BY: [Text; 3] = [
    Text { sv: "på namn,", en: "by name," },
    Text {
        sv: "på person-, organisations- och kundnummer,",
        en: "by identity and customer number,",
    },
    Text {
        sv: "på telefonnummer och e-postadress.",
        en: "by telephone number and e-mail address.",
    },
];
pub(super) const THE_ANSWER_IS_KEPT: Text = Text {
    sv: "Din fråga och det här svaret kan vi spara för att visa att du har fått svar (artikel 5.2).",
    en: "We may keep your question and this answer to show that you were answered (Article 5.2).",
};

/// The answer itself: no data are processed (GDPR 15.1).
pub(super) fn nothing_held(asked: Option<&str>, company: &str, date: Date, lang: Lang) -> String {
    match (asked, lang) {
        (Some(asked), Lang::Sv) => format!(
            "Du har frågat {company} vilka uppgifter vi har om dig. Vi har sökt på ”{asked}” i våra register den {date} och inte hittat något. Vi behandlar alltså inga personuppgifter om dig (artikel\u{a0}15.1)."
        ),
        (None, Lang::Sv) => format!(
            "Du har frågat {company} vilka uppgifter vi har om dig. Vi har sökt i våra register den {date} och inte hittat något. Vi behandlar alltså inga personuppgifter om dig (artikel\u{a0}15.1)."
        ),
        (Some(asked), Lang::En) => format!(
            "You have asked {company} which data we have about you. We searched our registers for “{asked}” on {date} and found nothing. So we process no personal data about you (Article\u{a0}15.1)."
        ),
        (None, Lang::En) => format!(
            "You have asked {company} which data we have about you. We searched our registers on {date} and found nothing. So we process no personal data about you (Article\u{a0}15.1)."
        ),
    }
}

/// What to do where something should have been found.
pub(super) fn tell_us_more(contact: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Tror du att vi borde ha något, till exempel under ett tidigare namn eller nummer? Kontakta {contact}, så letar vi igen."
        ),
        Lang::En => format!(
            "Do you think that we should have something, for instance under an earlier name or number? Contact {contact}, and we will look again."
        ),
    }
}

/// Who is responsible, and who answers questions.
pub(super) fn who_answers(company: &str, contact: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => {
            format!("{company} är ansvarigt för uppgifterna. Har du frågor svarar {contact}.")
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

/// How many activities follow, and what their last day means.
pub(super) fn uses_intro(n: usize, lang: Lang) -> String {
    match (n, lang) {
        (1, Lang::Sv) => "Vi använder dina uppgifter till en sak. När den sista dagen har passerat ska uppgiften raderas.".to_owned(),
        (_, Lang::Sv) => format!("Vi använder dina uppgifter till {n} saker, en i taget nedan. När en sista dag har passerat ska uppgiften raderas ur just den delen."),
        (1, Lang::En) => "We use your data for one thing. When the last day has passed the data are to be erased.".to_owned(),
        (_, Lang::En) => format!("We use your data for {n} things, one at a time below. When a last day has passed the data are to be erased from that part."),
    }
}

/// Where the data on the person's own card come from (GDPR 15.1 g).
pub(super) fn own_source(person: &Person, lang: Lang) -> String {
    let detail = person.source_detail.trim();
    let from = match (person.source, lang) {
        (None, Lang::Sv) => {
            return "Var uppgifterna i avsnitt 1 kommer från är inte antecknat (15.1 g)."
                .to_owned();
        }
        (None, Lang::En) => {
            return "Where the data in section 1 come from is not recorded (15.1 g).".to_owned();
        }
        (Some(SourceKind::Person), Lang::Sv) => "dig själv".to_owned(),
        (Some(SourceKind::Person), Lang::En) => "yourself".to_owned(),
        (Some(kind), _) => kind.text().in_lang(lang).to_lowercase(),
    };
    let from = if detail.is_empty() { from } else { format!("{from}: {detail}") };
    match lang {
        Lang::Sv => sentence(&format!("Uppgifterna i avsnitt 1 kommer från {from} (15.1 g)")),
        Lang::En => sentence(&format!("The data in section 1 come from {from} (15.1 g)")),
    }
}

/// Why the purpose is lawful, as it is told to the person; `detail` is the law or the interest.
pub(super) fn basis(basis: LawfulBasis, detail: &str, cite: &str, lang: Lang) -> String {
    let why = match basis {
        LawfulBasis::Consent => {
            Text { sv: "Du har lämnat ditt samtycke", en: "You have given your consent" }
        }
        LawfulBasis::Contract => {
            Text { sv: "Det behövs för avtalet med dig", en: "The contract with you needs it" }
        }
        LawfulBasis::LegalObligation => Text { sv: "Lagen kräver det", en: "The law requires it" },
        LawfulBasis::VitalInterests => Text {
            sv: "Någons liv eller hälsa beror på det",
            en: "Somebody's life or health depends on it",
        },
        LawfulBasis::PublicTask => Text {
            sv: "Det behövs för allmänhetens bästa",
            en: "It is needed in the public interest",
        },
        LawfulBasis::LegitimateInterests => Text {
            sv: "Vi har vägt vårt intresse mot ditt skydd",
            en: "We have weighed our interest against your protection",
        },
    };
    let why = why.in_lang(lang);
    let detail = detail.trim_end_matches('.');
    if detail.is_empty() {
        format!("{why} ({cite}).")
    } else {
        format!("{why}: {detail} ({cite}).")
    }
}

/// Who runs a system that the data are in (GDPR 4.8).
pub(super) fn supplier(supplier: &str, system: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{supplier} – levererar {system}"),
        Lang::En => format!("{supplier} – supplies {system}"),
    }
}

/// The logic, what it means and how to object (GDPR 15.1 h, 22).
pub(super) fn profiling(it: &Profiling, lang: Lang) -> String {
    let alone = Text {
        sv: "En dator ensam fattar beslutet, och du kan be en människa pröva det (artikel 22).",
        en: "A computer alone makes the decision, and you can ask a human to examine it (Article 22).",
    };
    let mut told =
        vec![sentence(&it.logic), sentence(&it.consequence), sentence(&it.how_to_object)];
    if it.decides_alone {
        told.push(alone.in_lang(lang).to_owned());
    }
    told.retain(|it| !it.is_empty());
    told.join(" ")
}

/// The objection that the person has made (GDPR 21.1).
pub(super) fn objected_to_profiling(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Du har sagt nej till profilering den {day}."),
        Lang::En => format!("You objected to profiling on {day}."),
    }
}

/// Where the data go, and what protects them there (GDPR 15.2).
pub(super) fn transfer(it: &Transfer, lang: Lang) -> String {
    let protection = it.safeguard.map(|safeguard| {
        let cite = article(safeguard.cite(), lang);
        format!("{} ({cite})", safeguard.text().in_lang(lang))
    });
    let label = Text { sv: "Skydd", en: "Protection" }.in_lang(lang);
    let place = sentence(&dashed(&it.country, &it.recipient));
    let protection = sentence(&dashed(&protection.unwrap_or_default(), &it.documentation));
    if protection.is_empty() { place } else { format!("{place} {label}: {protection}") }
}

/// The category with its condition, and a word where it is a special one.
pub(super) fn category(it: &DataCategory, lang: Lang) -> String {
    let special = Text { sv: "känslig uppgift", en: "special category" }.in_lang(lang);
    let condition = it.condition.trim();
    let marks: Vec<&str> = [condition, if it.special.is_some() { special } else { "" }]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect();
    let what = it.what.trim();
    if marks.is_empty() { what.to_owned() } else { format!("{what} ({})", marks.join(", ")) }
}

/// A rule with its last day, where it is known.
pub(super) fn kept_through(rule: &str, last: Option<Date>, lang: Lang) -> String {
    let rule = sentence(rule);
    match (last, lang) {
        (None, _) => rule,
        (Some(day), Lang::Sv) => format!("{rule} Sista dag: {day}."),
        (Some(day), Lang::En) => format!("{rule} Last day: {day}."),
    }
}

/// The rule for accounts, with the last day of the latest financial year that can concern the person.
pub(super) fn kept_bookkeeping(
    rule: &str,
    source: &str,
    year_end: Date,
    last: Option<Date>,
    lang: Lang,
) -> String {
    let rule = sentence(&format!("{rule} ({source})"));
    match (last, lang) {
        (None, _) => rule,
        (Some(day), Lang::Sv) => {
            format!("{rule} Sista dag för räkenskapsåret som slutar {year_end}: {day}.")
        }
        (Some(day), Lang::En) => {
            format!("{rule} Last day for the financial year that ends {year_end}: {day}.")
        }
    }
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
        (PersonField::ProfilingObjection, ..) => {
            Text { sv: "Du har sagt nej till profilering", en: "You objected to profiling" }
        }
        _ => field.label(),
    }
}
