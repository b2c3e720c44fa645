//! The words of the section on what the data are used for.

use jiff::civil::Date;

use super::{
    dashed,
    shared::{article, sentence},
};
use crate::{
    core::{Choice, Lang, Text},
    law::LawfulBasis,
    registers::{
        persons::Person,
        processing::{DataCategory, Profiling, SourceKind, Transfer},
    },
};
pub(super) const HOW_WE_USE_THEM: Text =
    Text { sv: "Så använder vi uppgifterna", en: "How we use the data" };
pub(super) const NO_ACTIVITY: Text = Text {
    sv: "Dina uppgifter hör inte till någon av de behandlingar som vi har beskrivit. Vi kan därför inte här säga vad de används till. Kontakta oss, så utreder vi det och svarar.",
    en: "Your data belong to none of the processing activities that we have described. So we cannot say here what they are used for. Contact us, and we will find out and answer.",
};
pub(super) const PURPOSES: Text = Text { sv: "Varför (15.1\u{a0}a)", en: "Why (15.1\u{a0}a)" };
pub(super) const CATEGORIES: Text =
    Text { sv: "Uppgifter (15.1\u{a0}b)", en: "Data (15.1\u{a0}b)" };
pub(super) const RECIPIENTS: Text =
    Text { sv: "Vem får se dem (15.1\u{a0}c)", en: "Who sees them (15.1\u{a0}c)" };
pub(super) const KEPT: Text =
    Text { sv: "Så länge sparas de (15.1\u{a0}d)", en: "How long they are kept (15.1\u{a0}d)" };
pub(super) const SOURCES: Text =
    Text { sv: "Var de kommer från (15.1\u{a0}g)", en: "Where they come from (15.1\u{a0}g)" };
pub(super) const PROFILING: Text =
    Text { sv: "Profilering (15.1\u{a0}h)", en: "Profiling (15.1\u{a0}h)" };
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
            return "Var uppgifterna ovan kommer från är inte antecknat (15.1\u{a0}g).".to_owned();
        }
        (None, Lang::En) => {
            return "Where the data above come from is not recorded (15.1\u{a0}g).".to_owned();
        }
        (Some(SourceKind::Person), Lang::Sv) => "dig själv".to_owned(),
        (Some(SourceKind::Person), Lang::En) => "yourself".to_owned(),
        (Some(kind), _) => kind.text().in_lang(lang).to_lowercase(),
    };
    let from = if detail.is_empty() { from } else { format!("{from}: {detail}") };
    match lang {
        Lang::Sv => sentence(&format!("Uppgifterna ovan kommer från {from} (15.1\u{a0}g)")),
        Lang::En => sentence(&format!("The data above come from {from} (15.1\u{a0}g)")),
    }
}

/// Why the purpose is lawful, as it is told to the person; `detail` is the law or the interest.
pub(super) fn basis(basis: LawfulBasis, detail: &str, cite: &str, lang: Lang) -> String {
    let why = match basis {
        LawfulBasis::Consent => {
            Text { sv: "Det kräver ditt samtycke", en: "It requires your consent" }
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
        LawfulBasis::LegitimateInterests => {
            Text { sv: "Vi har ett berättigat intresse", en: "We have a legitimate interest" }
        }
    };
    let why = why.in_lang(lang);
    let detail = detail.trim_end_matches('.');
    if detail.is_empty() {
        format!("{why} ({cite}).")
    } else {
        format!("{why}: {detail} ({cite}).")
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
    let ground = &it.ground;
    let protection = ground.safeguard.zip(ground.cite()).map(|(safeguard, cite)| {
        format!("{} ({})", safeguard.text().in_lang(lang), article(cite, lang))
    });
    let label = Text { sv: "Skydd", en: "Protection" }.in_lang(lang);
    let place = sentence(&dashed(&it.country, &it.recipient));
    let protection = sentence(&dashed(&protection.unwrap_or_default(), &ground.documentation));
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
