//! The words of the form of a transfer's ground.

use jiff::civil::Date;

use super::GroundField;
use crate::{
    core::{Field, Lang, Text, t},
    law::transfer::REMOTE_ACCESS,
};

pub(super) const INSIDE: Text = t(
    "Landet ligger inom EU/EES: det är ingen överföring till tredjeland",
    "The country is inside the EU/EEA: it is no transfer to a third country",
);

/// What allows the transfer, and until when.
pub(super) fn allowed(cite: &'static str, until: Option<Date>, lang: Lang) -> String {
    let held = cited(t("Överföringen har stöd", "The transfer has a ground"), cite, lang);
    let through = t("till och med", "through").in_lang(lang);
    until.map_or_else(|| held.clone(), |day| format!("{held} {through} {day}"))
}

/// The words with their provision in brackets.
pub(super) fn cited(says: Text, cite: &str, lang: Lang) -> String {
    format!("{} ({cite})", says.in_lang(lang))
}

impl Field for GroundField {
    fn label(self) -> Text {
        match self {
            Self::Country => t("Land", "Country"),
            Self::Safeguard => t("Stöd för överföringen", "Ground for the transfer"),
            Self::Module => t("Modul", "Module"),
            Self::CoversStaff => t(
                "Certifieringen täcker uppgifter om anställda (HR data)",
                "The certification covers data on employees (HR data)",
            ),
            Self::Fallback => t("Stöd i reserv", "Ground in reserve"),
            Self::FallbackModule => t("Modul i reserv", "Module in reserve"),
            Self::TiaOn => t("Landets lagar bedömda (TIA)", "Country's law assessed (TIA)"),
            Self::Tia => t("Vad bedömningen visade", "What the assessment showed"),
            Self::Derogation => t("Vilket undantag", "Which derogation"),
            Self::Documentation => {
                t("Handlingar och annat skydd", "Documents and other protection")
            }
            Self::CheckedOn => t("Stödet kontrollerat", "Ground checked on"),
            Self::Standing => t("Så står det till", "How it stands"),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Country => REMOTE_ACCESS,
            Self::Safeguard => t(
                "Uppgifter får bara lämna EU/EES med ett av dessa stöd (artikel 44–49).",
                "Data may leave the EU/EEA only on one of these grounds (Articles 44 to 49).",
            ),
            Self::Module => t(
                "Kommissionens klausuler (EU) 2021/914. Äldre klausuler gäller inte sedan den 27 december 2022.",
                "The Commission's clauses (EU) 2021/914. Older clauses ceased on 27 December 2022.",
            ),
            Self::CoversStaff => t(
                "Listan på dataprivacyframework.gov skiljer på HR data och andra uppgifter.",
                "The list at dataprivacyframework.gov tells HR data from other data.",
            ),
            Self::Fallback => t(
                "Det som avtalet vilar på om certifieringen eller beslutet om USA upphör.",
                "What the contract rests on if the certification or the decision on the United States ends.",
            ),
            Self::TiaOn => t(
                "Innan klausuler eller företagsregler används bedöms om landets lagar och praxis hindrar skyddet (EU-domstolen, C-311/18).",
                "Before clauses or binding rules are used, assess whether the country's law and practice defeat them (Court of Justice, C-311/18).",
            ),
            Self::Derogation => t(
                "Undantagen är till för särskilda situationer (artikel 49.1).",
                "The derogations are for specific situations (Article 49.1).",
            ),
            Self::Documentation => t(
                "Till exempel avtalets namn och pärm, och hur uppgifterna krypteras (artikel 30.1 e).",
                "Such as the contract's name and binder, and how the data are encrypted (Article 30.1 e).",
            ),
            Self::CheckedOn => t(
                "Ett beslut eller en certifiering kan upphöra.",
                "A decision or a certification can lapse.",
            ),
            Self::FallbackModule | Self::Tia | Self::Standing => Text::EMPTY,
        }
    }
}
