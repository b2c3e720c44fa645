//! The words that the reports share.

mod about;

use jiff::civil::Date;

pub(super) use self::about::about;
use super::ReportKind;
use crate::core::{Choice, Lang, Text};

pub(super) const US: Text = Text { sv: "oss", en: "us" };
pub(super) const NOT_RECORDED: Text =
    Text { sv: "Inte antecknat i vårt register.", en: "Not recorded in our register." };
pub(super) const NO_PURPOSE: Text = Text {
    sv: "Blanketten frågar inte om något än.",
    en: "The form does not ask about anything yet.",
};
pub(super) const CHOOSE_A_PURPOSE: Text =
    Text { sv: "Välj ett ändamål eller flera.", en: "Choose one purpose or several." };
pub(super) const APPROVE_FIRST: Text = Text {
    sv: "Godkänn ordalydelsen under Samtyckestexter, eller välj en dag då den användes.",
    en: "Approve the wording under Consent texts, or choose a day on which it was in use.",
};
pub(super) const NO_CONSENT: Text =
    Text { sv: "Kvittot gäller inget samtycke än.", en: "The receipt is for no consent yet." };
pub(super) const CHOOSE_A_CONSENT: Text =
    Text { sv: "Välj person och samtycke.", en: "Choose a person and a consent." };
pub(super) const NO_MANDATE: Text =
    Text { sv: "Brevet gäller inget medgivande än.", en: "The letter is about no mandate yet." };
pub(super) const CHOOSE_A_MANDATE: Text =
    Text { sv: "Välj betalare och medgivande.", en: "Choose a payer and a mandate." };
pub(super) const NO_AGREEMENT: Text =
    Text { sv: "Papperet gäller inget avtal än.", en: "The paper is about no agreement yet." };
pub(super) const CHOOSE_AN_AGREEMENT: Text =
    Text { sv: "Välj motpart och avtal.", en: "Choose a counterparty and an agreement." };

pub(super) const NO_ASSESSMENT: Text = Text {
    sv: "Papperet gäller ingen bedömning än.",
    en: "The paper is about no assessment yet.",
};
pub(super) const CHOOSE_AN_ASSESSMENT: Text = Text {
    sv: "Välj en bedömning, eller gör en under Bedömningar.",
    en: "Choose an assessment, or make one under Assessments.",
};
pub(super) const OTHER_ASSESSMENT: Text = Text {
    sv: "Bedömningen är av ett annat slag än papperet.",
    en: "The assessment is of another kind than the paper.",
};
pub(super) const CHOOSE_ANOTHER_PAPER: Text = Text {
    sv: "Välj papperet för det slaget, eller en annan bedömning.",
    en: "Choose the paper for that kind, or another assessment.",
};

/// Small letters without dots and rings, as they are typed on any keyboard.
pub(super) fn plain(name: &str) -> String {
    let letter = |it| match it {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        other => other,
    };
    name.chars().map(letter).collect()
}
pub(super) const CHOOSE_A_CUSTOMER: Text = Text {
    sv: "Välj ett avtal där ni är biträde, eller ändra er roll i avtalet.",
    en: "Choose an agreement in which you are the processor, or change your role in it.",
};
pub(super) const NO_VERSION: Text = Text {
    sv: "Den versionen av avtalet har inte upprättats.",
    en: "That version of the agreement has not been drawn up.",
};
pub(super) const DRAW_UP_A_VERSION: Text = Text {
    sv: "Välj en annan version, eller upprätta en ny på avtalet.",
    en: "Choose another version, or draw up a new one at the agreement.",
};

pub(super) const NOT_A_CUSTOMER: Text = Text {
    sv: "I det avtalet är motparten leverantör, inte kund.",
    en: "In that agreement the counterparty is a supplier, not a customer.",
};
pub(super) const NOTHING_TO_TELL: Text = Text {
    sv: "Kunden har inget nytt att få veta om sina underbiträden.",
    en: "There is nothing new to tell the customer of its sub-processors.",
};
pub(super) const COME_BACK: Text = Text {
    sv: "Kom tillbaka när ett underbiträde som ni anlitar för kunden börjar eller slutar.",
    en: "Come back when a sub-processor that you engage for the customer begins or ends.",
};

pub(super) const NO_POLICY_VERSION: Text = Text {
    sv: "Den versionen av policyn har inte publicerats, eller har ingen före sig.",
    en: "That version of the policy has not been published, or has none before it.",
};
pub(super) const PUBLISH_A_VERSION: Text = Text {
    sv: "Välj en annan version, eller publicera policyn först.",
    en: "Choose another version, or publish the policy first.",
};
pub(super) const NOBODY_TO_TELL: Text = Text {
    sv: "Ingen är kvar som ska få veta genom brev.",
    en: "Nobody is left who is to be told by letter.",
};
pub(super) const ALL_ARE_TOLD: Text = Text {
    sv: "Välj en person för ett enda brev, eller en annan version av policyn.",
    en: "Choose a person for a single letter, or another version of the policy.",
};

/// The purposes that nobody may be asked about on the day.
pub(super) fn not_in_use(names: &[String], lang: Lang) -> String {
    let purposes = and(names, lang);
    match lang {
        Lang::Sv => format!("Det finns ingen godkänd ordalydelse den dagen för {purposes}."),
        Lang::En => format!("No wording was approved on that day for {purposes}."),
    }
}

impl Choice for ReportKind {
    const ALL: &'static [Self] = &[
        Self::Registerutdrag,
        Self::Samtyckesblankett,
        Self::Samtyckeskvitto,
        Self::Samtycken,
        Self::Autogiroanmalan,
        Self::Medgivanden,
        Self::Autogirobesked,
        Self::Makuleringsprotokoll,
        Self::PubAvtal,
        Self::Underbitradesbesked,
        Self::Policy,
        Self::PolicyAndringar,
        Self::Policybesked,
        Self::Behandlingsregister,
        Self::Sammanstallning,
        Self::Bedomningar,
        Self::Intresseavvagning,
        Self::Forenlighetsbedomning,
        Self::Konsekvensprovning,
        Self::Bitradesavtal,
        Self::Bitradesprovning,
        Self::Underbitraden,
        Self::Bitradesregister,
        Self::Overforingar,
        Self::Brister,
    ];

    fn text(self) -> Text {
        match self {
            Self::Registerutdrag => Text { sv: "Registerutdrag", en: "Extract of personal data" },
            Self::Behandlingsregister => Text {
                sv: "Behandlingsregister (registerförteckning)",
                en: "Record of processing activities",
            },
            Self::Sammanstallning => Text {
                sv: "Ändamål, rättslig grund och lagringstid",
                en: "Purposes, lawful bases and retention",
            },
            Self::Brister => Text { sv: "Brister", en: "Gaps" },
            Self::Samtyckesblankett => Text { sv: "Samtyckesblankett", en: "Consent form" },
            Self::Samtyckeskvitto => Text { sv: "Samtyckeskvitto", en: "Consent receipt" },
            Self::Samtycken => Text { sv: "Samtycken som gäller", en: "Valid consents" },
            Self::Autogiroanmalan => Text { sv: "Autogiroanmälan", en: "Autogiro mandate form" },
            Self::Medgivanden => Text { sv: "Autogiromedgivanden", en: "Autogiro mandates" },
            Self::Autogirobesked => Text { sv: "Besked om autogiro", en: "Autogiro letter" },
            Self::Makuleringsprotokoll => {
                Text { sv: "Makuleringsprotokoll", en: "Record of shredding" }
            }
            Self::Bitradesavtal => Text { sv: "Biträdesavtal", en: "Data processing agreements" },
            Self::Bitradesprovning => {
                Text { sv: "Prövning av biträdesavtal", en: "Review of a processing agreement" }
            }
            Self::Underbitraden => Text { sv: "Underbiträden", en: "Sub-processors" },
            Self::Bitradesregister => {
                Text { sv: "Biträdesregister", en: "Record of processing for customers" }
            }
            Self::Overforingar => {
                Text { sv: "Överföringar utanför EU/EES", en: "Transfers outside the EU/EEA" }
            }
            Self::Intresseavvagning => Text { sv: "Intresseavvägning", en: "Balancing test" },
            Self::Forenlighetsbedomning => {
                Text { sv: "Prövning av ett nytt ändamål", en: "Compatibility assessment" }
            }
            Self::Konsekvensprovning => Text {
                sv: "Behövs en konsekvensbedömning?",
                en: "Is an impact assessment needed?",
            },
            Self::Bedomningar => Text { sv: "Bedömningar", en: "Assessments" },
            Self::Policy => Text { sv: "Integritetspolicy", en: "Privacy policy" },
            Self::PolicyAndringar => {
                Text { sv: "Ändringar i integritetspolicyn", en: "Changes in the privacy policy" }
            }
            Self::Policybesked => Text {
                sv: "Brev om ändrad integritetspolicy",
                en: "Letters on a changed privacy policy",
            },
            Self::PubAvtal => {
                Text { sv: "PUB-avtal med en kund", en: "Processing agreement with a customer" }
            }
            Self::Underbitradesbesked => Text {
                sv: "Besked till kund om underbiträden",
                en: "Letter to a customer on sub-processors",
            },
        }
    }
}

pub(super) const fn name(kind: ReportKind) -> &'static str {
    match kind {
        ReportKind::Registerutdrag => "registerutdrag",
        ReportKind::Behandlingsregister => "behandlingsregister",
        ReportKind::Sammanstallning => "sammanstallning",
        ReportKind::Brister => "brister",
        ReportKind::Samtyckesblankett => "samtyckesblankett",
        ReportKind::Samtyckeskvitto => "samtyckeskvitto",
        ReportKind::Samtycken => "samtycken",
        ReportKind::Autogiroanmalan => "autogiroanmalan",
        ReportKind::Medgivanden => "medgivanden",
        ReportKind::Autogirobesked => "autogirobesked",
        ReportKind::Makuleringsprotokoll => "makuleringsprotokoll",
        ReportKind::Bitradesavtal => "bitradesavtal",
        ReportKind::Bitradesprovning => "bitradesprovning",
        ReportKind::Underbitraden => "underbitraden",
        ReportKind::Bitradesregister => "bitradesregister",
        ReportKind::Overforingar => "overforingar",
        ReportKind::PubAvtal => "pub-avtal",
        ReportKind::Intresseavvagning => "intresseavvagning",
        ReportKind::Forenlighetsbedomning => "forenlighetsbedomning",
        ReportKind::Konsekvensprovning => "konsekvensprovning",
        ReportKind::Bedomningar => "bedomningar",
        ReportKind::Underbitradesbesked => "underbitradesbesked",
        ReportKind::Policy => "policy",
        ReportKind::PolicyAndringar => "policyandringar",
        ReportKind::Policybesked => "policybesked",
    }
}

/// What a reference number begins with.
pub(super) const fn initials(kind: ReportKind) -> &'static str {
    match kind {
        ReportKind::Registerutdrag => "RU",
        ReportKind::Behandlingsregister => "BF",
        ReportKind::Sammanstallning => "SA",
        ReportKind::Brister => "BR",
        ReportKind::Samtyckesblankett => "SB",
        ReportKind::Samtyckeskvitto => "SK",
        ReportKind::Samtycken => "SL",
        ReportKind::Autogiroanmalan => "AA",
        ReportKind::Medgivanden => "AL",
        ReportKind::Autogirobesked => "AB",
        ReportKind::Makuleringsprotokoll => "MP",
        ReportKind::Bitradesavtal => "BA",
        ReportKind::Bitradesprovning => "BP",
        ReportKind::Underbitraden => "UB",
        ReportKind::Bitradesregister => "BT",
        ReportKind::Overforingar => "OF",
        ReportKind::PubAvtal => "PUB",
        ReportKind::Intresseavvagning => "IA",
        ReportKind::Forenlighetsbedomning => "NA",
        ReportKind::Konsekvensprovning => "KP",
        ReportKind::Bedomningar => "BD",
        ReportKind::Underbitradesbesked => "UBB",
        ReportKind::Policy => "IP",
        ReportKind::PolicyAndringar => "IPA",
        ReportKind::Policybesked => "IPB",
    }
}

/// The line at the foot of each page.
pub(super) fn footer(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Utskrivet {date} ur Dataskyddspärmen"),
        Lang::En => format!("Printed {date} from Dataskyddspärmen"),
    }
}

/// "artikel 6.1 b" for "GDPR 6.1 b"; other laws as they are cited.
pub(super) fn article(cite: &str, lang: Lang) -> String {
    let article = match lang {
        Lang::Sv => "artikel",
        Lang::En => "Article",
    };
    unbroken(&cite.replacen("GDPR", article, 1))
}

/// "ett, två och tre".
pub(super) fn and(parts: &[String], lang: Lang) -> String {
    let word = Text { sv: "och", en: "and" }.in_lang(lang);
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [init @ .., last] => format!("{} {word} {last}", init.join(", ")),
    }
}

/// The text with a capital first and a full stop last.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut letters = text.chars();
    let mut told: String =
        letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default();
    if !told.is_empty() && !told.ends_with(['.', '?', ':']) {
        told.push('.');
    }
    told
}

/// "6.1 b" for "GDPR 6.1 b"; other laws as they are cited.
pub(super) fn point(cite: &str) -> String {
    unbroken(cite.strip_prefix("GDPR ").unwrap_or(cite))
}

/// A citation that stays on one line.
pub(super) fn unbroken(cite: &str) -> String {
    cite.replace(' ', "\u{a0}")
}
