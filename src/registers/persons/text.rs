//! The words of the register of persons and companies.

use super::{ChannelBasis, ChannelField, PersonField, PersonFilter, PersonKind, Restriction};
use crate::core::{Choice, Field, Lang, Text};

pub(super) const NEW: Text = Text { sv: "Ny person", en: "New person" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står alla ni har uppgifter om: kunder, kontaktpersoner, anställda. Härifrån skrivs registerutdraget ut (artikel 15).",
    en: "This holds everybody you have data about: customers, contacts, staff. Extracts are printed from here (Article 15).",
};
pub(super) const RESTRICTED: Text = Text { sv: "Begränsad", en: "Restricted" };
pub(super) const PROTECTED_MARK: Text = Text { sv: "Skyddad", en: "Protected" };
pub(super) const ENDED: Text = Text { sv: "Avslutad", en: "Ended" };
pub(super) const CURRENT: Text = Text { sv: "Aktuell", en: "Current" };
pub(super) const WHO: Text = Text { sv: "Vem", en: "Who" };
pub(super) const CONTACT: Text = Text { sv: "Kontakt", en: "Contact" };
pub(super) const RELATION: Text = Text { sv: "Relation till er", en: "Relation to you" };
pub(super) const ORIGIN: Text = Text { sv: "Uppgifternas källa", en: "Source of the data" };
pub(super) const RIGHTS: Text =
    Text { sv: "Begränsning och invändningar", en: "Restriction and objections" };
pub(super) const WHY: Text =
    Text { sv: "Varför uppgifterna är begränsade", en: "Why restricted" };
pub(super) const ALLOWED: Text =
    Text { sv: "Vad de ändå får användas till", en: "What they may still be used for" };
pub(super) const BACKWARDS: Text = Text {
    sv: "Avtalet slutar innan det börjar. Kontrollera de två datumen.",
    en: "The contract ends before it begins. Check the two dates.",
};

/// What the field for a tab or number in one system is called.
pub(super) fn place_in(system: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Plats i {system} (valfritt)"),
        Lang::En => format!("Place in {system} (optional)"),
    }
}

pub(super) const PROTECTED: Text =
    Text { sv: "Ja, skyddad identitet", en: "Yes, protected identity" };
pub(super) const NO_NAME: Text = Text { sv: "Posten har inget namn", en: "The record has no name" };
pub(super) const COMPANY_WITH_PERSONNUMMER: Text = Text {
    sv: "Ett företag ska ha organisationsnummer, inte personnummer",
    en: "A company has an organisation number, not a personal identity number",
};
pub(super) const NO_GROUP: Text = Text {
    sv: "Vilken grupp hör personen till? Det avgör vilka behandlingar som gäller",
    en: "Which group does the person belong to? It tells which activities apply",
};
pub(super) const NO_SOURCE: Text =
    Text { sv: "Varifrån kommer uppgifterna?", en: "Where do the data come from?" };
pub(super) const NO_SYSTEM: Text = Text {
    sv: "I vilka system eller pärmar finns uppgifterna?",
    en: "In which systems or binders are the data?",
};
pub(super) const NO_REASON: Text =
    Text { sv: "Varför är uppgifterna begränsade?", en: "Why are the data restricted?" };

pub(super) const EXCEPTION_LACKS: Text = Text {
    sv: "Undantaget för egna kunder kräver en försäljning med dag, egna likartade produkter, och att kunden kunde säga nej när adressen lämnades",
    en: "The exception for own customers needs a sale with its day, own similar products, and that the customer could say no when giving the address",
};

/// "E-post: kund enligt order 1042 2026-03-01, egna likartade produkter. Nej sedan 2026-05-01".
pub(super) fn basis_line(it: &ChannelBasis, lang: Lang) -> String {
    let [customer, own, offered, stopped] = match lang {
        Lang::Sv => [
            "kund enligt",
            "egna likartade produkter",
            "kunde säga nej när adressen lämnades",
            "nej sedan",
        ],
        Lang::En => [
            "customer by",
            "own similar products",
            "could say no when giving the address",
            "no since",
        ],
    };
    let sold_on = it.sold_on.map(|on| on.to_string()).unwrap_or_default();
    let sale = format!("{} {sold_on}", it.sale.trim());
    let is_sold = !sale.trim().is_empty();
    let parts = [
        is_sold.then(|| format!("{customer} {}", sale.trim())),
        it.is_for_own_similar.then(|| own.to_owned()),
        it.was_opt_out_offered.then(|| offered.to_owned()),
        it.stopped_on.map(|on| format!("{stopped} {on}")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let channel = it.channel.text().in_lang(lang);
    if parts.is_empty() { channel.to_owned() } else { format!("{channel}: {}", parts.join(", ")) }
}

/// The restriction mark in one line.
pub(super) fn restricted(it: &Restriction, lang: Lang) -> String {
    let (since, allowed) = match lang {
        Lang::Sv => (format!("Begränsad sedan {}", it.since), "får användas till"),
        Lang::En => (format!("Restricted since {}", it.since), "may be used for"),
    };
    let mut line = since;
    if !it.reason.trim().is_empty() {
        line = format!("{line}: {}", it.reason.trim());
    }
    if !it.allowed.trim().is_empty() {
        line = format!("{line} ({allowed}: {})", it.allowed.trim());
    }
    line
}

pub(super) const PROTECTED_USE: Text = Text {
    sv: "Personen har skyddade personuppgifter: pröva noga vem som får dem.",
    en: "The person's data are protected: consider with care who receives them.",
};

/// The restriction mark, and what it means for whoever wants to use the data.
pub(super) fn restricted_use(it: &Restriction, lang: Lang) -> String {
    let mark = restricted(it, lang);
    match lang {
        Lang::Sv => format!(
            "{mark}. Lämna bara ut uppgifterna om personen samtycker, eller om det behövs för ett rättsligt anspråk, någon annans rättigheter eller ett viktigt allmänintresse (artikel 18.2)."
        ),
        Lang::En => format!(
            "{mark}. Disclose the data only with the person's consent, or for a legal claim, another person's rights or an important public interest (Article 18.2)."
        ),
    }
}

impl Choice for PersonKind {
    const ALL: &'static [Self] = &[Self::Natural, Self::SoleTrader, Self::Company];

    fn text(self) -> Text {
        match self {
            Self::Natural => Text { sv: "Privatperson", en: "Private person" },
            Self::SoleTrader => Text { sv: "Enskild firma", en: "Sole trader" },
            Self::Company => Text { sv: "Företag", en: "Company" },
        }
    }
}

impl Choice for PersonFilter {
    const ALL: &'static [Self] =
        &[Self::All, Self::Natural, Self::SoleTrader, Self::Company, Self::Restricted];

    fn text(self) -> Text {
        match self {
            Self::All => Text { sv: "Alla", en: "All" },
            Self::Natural => Text { sv: "Privatpersoner", en: "Private persons" },
            Self::SoleTrader => Text { sv: "Enskilda firmor", en: "Sole traders" },
            Self::Company => Text { sv: "Företag", en: "Companies" },
            Self::Restricted => Text { sv: "Begränsade", en: "Restricted" },
        }
    }
}

impl Field for PersonField {
    fn label(self) -> Text {
        match self {
            Self::Kind => Text { sv: "Slag", en: "Kind" },
            Self::GivenName => Text { sv: "Förnamn", en: "Given name" },
            Self::Name => {
                Text { sv: "Efternamn eller företagsnamn", en: "Family or company name" }
            }
            Self::Identity => {
                Text { sv: "Person- eller organisationsnummer", en: "Identity number" }
            }
            Self::CustomerNumber => Text { sv: "Kundnummer", en: "Customer number" },
            Self::Addresses => Text { sv: "Adresser", en: "Addresses" },
            Self::Phones => Text { sv: "Telefon", en: "Telephone" },
            Self::Emails => Text { sv: "E-post", en: "E-mail" },
            Self::ContactPerson => Text { sv: "Kontaktperson", en: "Contact person" },
            Self::Protected => Text { sv: "Skyddad identitet", en: "Protected identity" },
            Self::ContractFrom => Text { sv: "Avtal från", en: "Contract from" },
            Self::ContractTo => Text { sv: "Avtal till", en: "Contract to" },
            Self::LastContactOn => Text { sv: "Senaste kontakt", en: "Last contact" },
            Self::CaseClosedOn => Text { sv: "Ärende avslutat", en: "Case closed" },
            Self::Groups => Text { sv: "Grupper", en: "Groups" },
            Self::Systems => Text { sv: "Finns i", en: "Kept in" },
            Self::Source => Text { sv: "Källa", en: "Source" },
            Self::SourceDetail => Text { sv: "Vilken källa", en: "Which source" },
            Self::Restriction => Text { sv: "Begränsning", en: "Restriction" },
            Self::MarketingObjection => {
                Text { sv: "Har sagt nej till reklam", en: "Objected to marketing" }
            }
            Self::Marketing => Text { sv: "Reklam kanal för kanal", en: "Marketing by channel" },
            Self::ProfilingObjection => {
                Text { sv: "Har sagt nej till profilering", en: "Objected to profiling" }
            }
            Self::Mailing => Text { sv: "Utskicksgrupper", en: "Mailing groups" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Identity => Text {
                sv: "Spara personnummer bara när det är klart motiverat (dataskyddslagen 3 kap. 10 §). Alla vanliga skrivsätt går bra.",
                en: "Keep it only where clearly justified (DSL 3:10). Any usual spelling will do.",
            },
            Self::Protected => Text {
                sv: "Personen lämnas utanför alla exporter och utskickslistor.",
                en: "The person is left out of every export and mailing list.",
            },
            Self::ContractTo => Text {
                sv: "Härifrån räknas många lagringstider (artikel 5.1 e).",
                en: "Many retention periods start here (Article 5.1 e).",
            },
            Self::Groups => Text {
                sv: "Gruppen kopplar personen till behandlingarna i registerutdraget (artikel 15.1).",
                en: "The group links the person to the activities in the extract (Article 15.1).",
            },
            Self::Source => Text {
                sv: "Måste anges i registerutdraget när uppgifterna inte kommer från personen (artikel 15.1 g).",
                en: "Must be told in the extract when the data do not come from the person (Article 15.1 g).",
            },
            Self::Restriction => Text {
                sv: "Så länge märket står får uppgifterna bara lagras och användas till det som anges här (artikel 18).",
                en: "While the mark stands the data may only be stored, and used for what is named here (Article 18).",
            },
            Self::MarketingObjection => Text {
                sv: "Reklamen ska upphöra genast (artikel 21.2 och 21.3).",
                en: "The marketing must stop at once (Article 21.2 and 21.3).",
            },
            Self::Marketing => Text {
                sv: "Fyll bara i det om ni skickar reklam utan samtycke till den som har köpt av er, eller om personen har sagt nej till en enda kanal (MFL 19–21).",
                en: "Only for marketing without consent to somebody who bought from you, or where the person has said no to one channel alone (MFL 19–21).",
            },
            Self::ProfilingObjection => Text {
                sv: "Profileringen ska upphöra om ni inte kan visa tvingande skäl (artikel 21.1).",
                en: "The profiling must stop unless you show compelling grounds (Article 21.1).",
            },
            _ => Text::EMPTY,
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Marketing => Text { sv: "Kanal", en: "Channel" },
            _ => Text::EMPTY,
        }
    }
}

impl Field for ChannelField {
    fn label(self) -> Text {
        match self {
            Self::Channel => Text { sv: "Kanal", en: "Channel" },
            Self::Sale => Text { sv: "Försäljning", en: "Sale" },
            Self::SoldOn => Text { sv: "Såld den", en: "Sold on" },
            Self::OwnSimilar => Text {
                sv: "Reklamen gäller era egna, likartade produkter",
                en: "The marketing is for your own similar products",
            },
            Self::OptOut => Text {
                sv: "Kunden kunde enkelt och gratis säga nej när adressen lämnades",
                en: "The customer could easily say no, free of charge, when giving the address",
            },
            Self::StoppedOn => Text { sv: "Sade nej till kanalen", en: "Said no to the channel" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Sale => Text {
                sv: "Den order eller faktura där ni fick adressen (MFL 19).",
                en: "The order or invoice at which you got the address (MFL 19).",
            },
            Self::StoppedOn => Text {
                sv: "Reklamen i kanalen upphör genast (artikel 21.3).",
                en: "Marketing by the channel stops at once (Article 21.3).",
            },
            _ => Text::EMPTY,
        }
    }
}
