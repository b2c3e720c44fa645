//! The words of the agreement on Autogiro.

use super::{Edition, PaperKept, Payee, TermsField};
use crate::{
    core::{Choice, Field, Lang, Text},
    law::OwnRange,
};

pub(super) const NO_CUSTOMER_NUMBER: Text = Text {
    sv: "Fyll i företagets kundnummer hos Bankgirot. Det behövs i filerna.",
    en: "Fill in the company's customer number at Bankgirot. The files need it.",
};

/// "5402-9681 Månadsavgifter".
pub(super) fn payee_line(it: &Payee) -> String {
    format!("{} {}", it.bankgiro, it.name.trim()).trim().to_owned()
}

/// "Utgåva 2026, i bruk från 2026-01-01".
pub(super) fn edition_line(it: &Edition, lang: Lang) -> String {
    let since = match (it.since, lang) {
        (Some(since), Lang::Sv) => format!("i bruk från {since}"),
        (Some(since), Lang::En) => format!("in use from {since}"),
        (None, Lang::Sv) => "utkast".to_owned(),
        (None, Lang::En) => "draft".to_owned(),
    };
    [it.name.trim(), &since].join(", ")
}

/// "9860–9869 Nya Banken, enligt bankens brev".
pub(super) fn range_line(it: &OwnRange, lang: Lang) -> String {
    let according_to = Text { sv: "enligt", en: "according to" }.in_lang(lang);
    let (bank, source) = (it.bank.trim(), it.source.trim());
    format!("{}–{} {bank}, {according_to} {source}", it.from, it.to)
}

impl Choice for PaperKept {
    const ALL: &'static [Self] = &[Self::UntilEnd, Self::WithRecord];

    fn text(self) -> Text {
        match self {
            Self::UntilEnd => Text {
                sv: "Blanketten förstörs när medgivandet är slut, skanningen sparas",
                en: "The form is shredded when the mandate has ended; the scan is kept",
            },
            Self::WithRecord => Text {
                sv: "Blanketten sparas lika länge som medgivandet",
                en: "The form is kept as long as the mandate",
            },
        }
    }
}

impl PaperKept {
    /// On what the choice rests.
    pub fn source(self) -> Text {
        match self {
            Self::UntilEnd => Text {
                sv: "eget beslut med stöd av GDPR 5.1 e, inget sparas längre än det behövs",
                en: "own decision under GDPR 5.1 e, nothing is kept longer than needed",
            },
            Self::WithRecord => Text {
                sv: "eget beslut, pappret är beviset om betalaren reklamerar (betaltjänstlagen 5:54) eller räkenskapsinformation (BFL 7:2)",
                en: "own decision, the paper is the proof if the payer claims (betaltjänstlagen 5:54) or an accounting record (BFL 7:2)",
            },
        }
    }
}

impl Field for TermsField {
    fn label(self) -> Text {
        match self {
            Self::Payees => Text { sv: "Våra bankgironummer", en: "Our bankgiros" },
            Self::Editions => {
                Text { sv: "Utgåvor av medgivandetexten", en: "Editions of the mandate's text" }
            }
            Self::KeptFor => Text {
                sv: "Vad avslutade medgivanden sparas för",
                en: "What ended mandates are kept for",
            },
            Self::KeptForSource => {
                Text { sv: "Stöd för spartiden", en: "Ground for the time kept" }
            }
            Self::Paper => Text { sv: "Blanketten", en: "The paper form" },
            Self::ClearingRanges => Text {
                sv: "Egna serier av clearingnummer",
                en: "Ranges of clearing numbers of your own",
            },
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Payees => Text { sv: "Bankgiro", en: "Bankgiro" },
            Self::Editions => Text { sv: "Utgåva", en: "Edition" },
            Self::ClearingRanges => Text { sv: "Serie", en: "Range" },
            _ => Text::EMPTY,
        }
    }

    fn help(self) -> Text {
        match self {
            Self::KeptFor => Text {
                sv: "Det finns ingen känd regel från Bankgirot. Ni väljer, och här står vad valet vilar på.",
                en: "No rule of Bankgirot on it is known. You choose, and this says what the choice rests on.",
            },
            Self::Paper => Text {
                sv: "Skanna blanketten innan den förstörs: skanningen är då beviset om någon reklamerar. Sparar ni pappret längre än medgivandet gäller, skriv varför i stödet för spartiden.",
                en: "Scan the form before it is shredded: the scan is then the proof if somebody claims. If you keep the paper longer than the mandate is valid, write why as the ground for the time kept.",
            },
            Self::Editions => Text {
                sv: "En utgåva som är i bruk ändras inte längre. Gör en ny i stället.",
                en: "An edition in use is no longer altered. Make a new one instead.",
            },
            _ => Text::EMPTY,
        }
    }
}
