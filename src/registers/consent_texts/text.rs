//! The words of the consent texts.

use jiff::civil::Date;

use super::{ApprovalFault, ConsentTextField, EarlierConsents, WordingFault};
use crate::{
    core::{Choice, Field, Lang, Text},
    registers::{company::Company, consents::Validity},
};

pub(super) const NEW: Text = Text { sv: "Ny samtyckestext", en: "New consent text" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står orden ni frågar med, en text för varje ändamål. Varje samtycke pekar på den ordalydelse som visades (artikel 7.1).",
    en: "These are the words you ask with, one text for each purpose. Each consent points to the wording that was shown (Article 7.1).",
};
pub(super) const NO_NAME: Text = Text {
    sv: "Vad gäller samtycket, med ett par ord?",
    en: "What is the consent about, in a word or two?",
};
pub(super) const NO_ACTIVITY: Text = Text {
    sv: "Vilken behandling vilar på samtycket?",
    en: "Which processing activity rests on the consent?",
};
pub(super) const NOT_APPROVED: Text = Text {
    sv: "Ingen ordalydelse är godkänd. Ingen kan tillfrågas än.",
    en: "No wording has been approved. Nobody can be asked yet.",
};

pub(super) const LIBRARY: Text = Text { sv: "Hämta färdiga texter", en: "Add ready-made texts" };
pub(super) const DRAFT: Text = Text { sv: "Utkast", en: "Draft" };
pub(super) const VERSION: Text = Text { sv: "Används nu", en: "In use" };
pub(super) const SINCE: Text = Text { sv: "Sedan", en: "Since" };

pub(super) const DATA: Text = Text { sv: "Uppgifter", en: "Data" };
pub(super) const STORAGE: Text = Text { sv: "Var de sparas", en: "Where they are kept" };
pub(super) const RETENTION: Text =
    Text { sv: "Hur länge de sparas", en: "How long they are kept" };
pub(super) const RECIPIENTS: Text = Text { sv: "Vilka som får dem", en: "Who receives them" };
pub(super) const TRANSFER: Text = Text { sv: "Utanför EU/EES", en: "Outside the EU/EEA" };
pub(super) const HOLDS: Text = Text { sv: "Ditt ja gäller", en: "Your yes holds" };
pub(super) const WITHDRAWAL: Text =
    Text { sv: "Så tar du tillbaka ditt ja", en: "To take your yes back" };

/// What follows "Ditt ja gäller".
pub(super) fn holds(it: &Validity, lang: Lang) -> String {
    match (it, lang) {
        (Validity::Withdrawn, Lang::Sv) => "Tills du tar tillbaka det".to_owned(),
        (Validity::Withdrawn, Lang::En) => "Until you take it back".to_owned(),
        (Validity::Date { on }, Lang::Sv) => {
            format!("Till och med {on}, eller tills du tar tillbaka det")
        }
        (Validity::Date { on }, Lang::En) => format!("Through {on}, or until you take it back"),
        (Validity::Event { what }, Lang::Sv) => {
            format!("Tills {}, eller tills du tar tillbaka det", what.trim())
        }
        (Validity::Event { what }, Lang::En) => {
            format!("Until {}, or until you take it back", what.trim())
        }
    }
}

/// "USA. Där skyddas uppgifterna sämre."
pub(super) fn transfer(country: &str, risk: &str) -> String {
    match (country.trim(), risk.trim()) {
        ("", _) => String::new(),
        (country, "") => country.to_owned(),
        (country, risk) => format!("{country}. {risk}"),
    }
}

/// "Version 2", or what there is instead.
pub(super) fn in_use(version: Option<u32>, lang: Lang) -> String {
    let none = Text { sv: "Ingen än", en: "None yet" };
    version.map_or_else(|| none.in_lang(lang).to_owned(), |it| format!("Version {it}"))
}

/// "Mejla info@foretaget.se eller ring 0247-123 45": the company's own address and number, where its card
/// says them.
pub(super) fn reach(company: &Company, lang: Lang) -> String {
    let told = |own: &str, of_company: &str| {
        let own = if own.trim().is_empty() { of_company } else { own };
        own.trim().replace(' ', "\u{a0}") // a number is not broken over two lines
    };
    let email = told(&company.contact.email, &company.email);
    let phone = told(&company.contact.phone, &company.phone);
    match (lang, &*email, &*phone) {
        (Lang::Sv, "", "") => "Mejla eller ring oss".to_owned(),
        (Lang::Sv, email, "") => format!("Mejla {email}"),
        (Lang::Sv, "", phone) => format!("Ring {phone}"),
        (Lang::Sv, email, phone) => format!("Mejla {email} eller ring {phone}"),
        (Lang::En, "", "") => "E-mail or call us".to_owned(),
        (Lang::En, email, "") => format!("E-mail {email}"),
        (Lang::En, "", phone) => format!("Call {phone}"),
        (Lang::En, email, phone) => format!("E-mail {email} or call {phone}"),
    }
}

/// "Version 2, från 2026-05-01: Skicka nyhetsbrev".
pub(super) fn version_line(number: u32, from: Option<Date>, purpose: &str, lang: Lang) -> String {
    let told = match (lang, from) {
        (_, Some(from)) if lang == Lang::Sv => format!("Version {number}, från {from}"),
        (_, Some(from)) => format!("Version {number}, from {from}"),
        (Lang::Sv, None) => format!("Version {number}, utkast"),
        (Lang::En, None) => format!("Version {number}, draft"),
    };
    let purpose = purpose.trim();
    if purpose.is_empty() { told } else { format!("{told}: {purpose}") }
}

pub(super) fn fault(it: WordingFault) -> Text {
    match it {
        WordingFault::NoPurpose => Text {
            sv: "Säg vad uppgifterna ska användas till.",
            en: "Say what the data will be used for.",
        },
        WordingFault::SeveralPurposes => Text {
            sv: "Texten frågar om flera saker på en gång. Den som vill säga ja till den ena och nej till den andra måste kunna det. Gör en text för varje ändamål.",
            en: "The text asks for several things at once. Whoever wants to say yes to one and no to the other must be able to. Make one text for each purpose.",
        },
        WordingFault::NoStatement => Text {
            sv: "Skriv orden som personen säger ja med.",
            en: "Write the words that the person says yes with.",
        },
        WordingFault::SeveralAgreed => Text {
            sv: "Ett ja får bara gälla ändamålet. Ta bort det andra, som villkor eller något mer att godkänna.",
            en: "A yes may be about the purpose alone. Take away the rest, such as terms or something more to accept.",
        },
        WordingFault::NoData => {
            Text { sv: "Säg vilka uppgifter det gäller.", en: "Say which data it is about." }
        }
        WordingFault::NoStorage => {
            Text { sv: "Säg var uppgifterna sparas.", en: "Say where the data are kept." }
        }
        WordingFault::NoRetention => Text {
            sv: "Säg hur länge uppgifterna sparas.",
            en: "Say for how long the data are kept.",
        },
        WordingFault::NoRecipients => Text {
            sv: "Säg vilka som får uppgifterna, eller att ingen annan får dem.",
            en: "Say who receives the data, or that nobody else does.",
        },
        WordingFault::NoWithdrawal => Text {
            sv: "Säg hur man tar tillbaka sitt samtycke, till exempel med e-post eller telefon. Det ska vara lika lätt som att ge det.",
            en: "Say how the consent is withdrawn, such as by e-mail or telephone. It must be as easy as giving it.",
        },
        WordingFault::Condition => Text {
            sv: "Ett ja får inte vara villkor för något annat, som ett köp. Då är det inte frivilligt. Välj en annan rättslig grund, eller ta bort villkoret.",
            en: "A yes must not be the condition for something else, such as a purchase: then it is not freely given. Choose another lawful basis, or drop the condition.",
        },
        WordingFault::NoTransferRisk => Text {
            sv: "Berätta om riskerna med att uppgifterna lämnar EU/EES.",
            en: "Tell of the risks when the data leave the EU/EEA.",
        },
    }
}

pub(super) fn approval_fault(it: ApprovalFault) -> Text {
    match it {
        ApprovalFault::NoDraft => Text {
            sv: "Det finns inget utkast att godkänna.",
            en: "There is no draft to approve.",
        },
        ApprovalFault::Wording(_, it) => fault(it),
        ApprovalFault::NoFirstDay => Text {
            sv: "Ange den första dagen som ni frågar med texten.",
            en: "State the first day on which you ask with the text.",
        },
        ApprovalFault::TooFarAhead => Text {
            sv: "Den första dagen ligger mer än ett år framåt. Välj en tidigare dag.",
            en: "The first day lies more than a year ahead. Choose an earlier day.",
        },
        ApprovalFault::BeforeTheEarlier => Text {
            sv: "Den första dagen ligger före den förra ordalydelsens. Välj en senare dag.",
            en: "The first day lies before that of the wording it follows. Choose a later day.",
        },
        ApprovalFault::EarlierNotSaid => Text {
            sv: "Svara på om de som sade ja till en tidigare ordalydelse ska frågas igen.",
            en: "Say whether those who agreed to an earlier wording must be asked again.",
        },
    }
}

impl Choice for EarlierConsents {
    const ALL: &'static [Self] = &[Self::AskAgain, Self::StillHold];

    fn text(self) -> Text {
        match self {
            Self::AskAgain => Text {
                sv: "Ja, fråga igen: deras ja räknas inte längre",
                en: "Yes, ask again: their yes no longer counts",
            },
            Self::StillHold => {
                Text { sv: "Nej, deras ja gäller fortfarande", en: "No, their yes still holds" }
            }
        }
    }
}

impl Field for ConsentTextField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Vad samtycket gäller", en: "What the consent is about" },
            Self::Activity => Text { sv: "Behandling", en: "Processing activity" },
            Self::Systems => Text {
                sv: "System där användningen ska stoppas",
                en: "Systems where the use must stop",
            },
            Self::Recipients => Text {
                sv: "Mottagare som ska få veta när någon tar tillbaka",
                en: "Recipients to be told of a withdrawal",
            },
            Self::ForChildren => Text {
                sv: "Gäller en nättjänst som erbjuds direkt till barn",
                en: "For an online service offered directly to children",
            },
            Self::Versions => Text { sv: "Ordalydelser", en: "Wordings" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Name => Text {
                sv: "Till exempel Nyhetsbrev eller Fotografering. Ett ändamål för varje text.",
                en: "Such as Newsletter or Photographs. One purpose for each text.",
            },
            Self::Activity => Text {
                sv: "Behandlingens system och mottagare blir att göra när någon tar tillbaka sitt samtycke (artikel 7.3).",
                en: "The activity's systems and recipients become tasks when somebody withdraws (Article 7.3).",
            },
            Self::Systems => Text {
                sv: "Utöver dem som står i behandlingen.",
                en: "Beside those that the activity names.",
            },
            Self::Recipients => Text {
                sv: "Den som har fått uppgifterna ska få veta att de inte längre får användas (artikel 19).",
                en: "Whoever has received the data must learn that they may no longer be used (Article 19).",
            },
            Self::ForChildren => Text {
                sv: "Är barnet under 13 år ska vårdnadshavaren ge samtycket eller godkänna det (dataskyddslagen 2 kap. 4 §).",
                en: "For a child under 13, the guardian must give or approve the consent (Swedish Data Protection Act, chapter 2, section 4).",
            },
            Self::Versions | Self::Note => Text::EMPTY,
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Recipients => Text { sv: "Mottagare", en: "Recipient" },
            _ => Text::EMPTY,
        }
    }
}
