//! The words that the reports share.

use jiff::civil::Date;

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
    }
}

pub(super) const fn about(kind: ReportKind) -> Text {
    match kind {
        ReportKind::Registerutdrag => Text {
            sv: "Brevet till den som frågar vilka uppgifter ni har om hen (artikel 15).",
            en: "The letter to somebody who asks which data you have about them (Article 15).",
        },
        ReportKind::Behandlingsregister => Text {
            sv: "Alla behandlingar, så som tillsynsmyndigheten vill se dem (artikel 30).",
            en: "Every processing activity, as the authority wants to see them (Article 30).",
        },
        ReportKind::Sammanstallning => Text {
            sv: "En tabell över varför ni har uppgifter om varje grupp och hur länge de sparas.",
            en: "A table of why you have data about each group and how long they are kept.",
        },
        ReportKind::Brister => Text {
            sv: "Det som lagen kräver och som ännu inte står i pärmen.",
            en: "What the law asks for and the binder does not yet say.",
        },
        ReportKind::Samtyckesblankett => Text {
            sv: "Frågan på papper, med ja och nej för varje ändamål, tom eller ifylld (artikel 7).",
            en: "The question on paper, with yes and no for each purpose, blank or made out (Article 7).",
        },
        ReportKind::Samtyckeskvitto => Text {
            sv: "Vad någon har sagt ja till, eller att det är återkallat. Lämna det till personen.",
            en: "What somebody has agreed to, or that it is withdrawn. Hand it to the person.",
        },
        ReportKind::Samtycken => Text {
            sv: "De som samtycker till ett ändamål en viss dag, och vilka som inte räknas.",
            en: "Who consents to a purpose on a given day, and how many do not count.",
        },
        ReportKind::Autogiroanmalan => Text {
            sv: "Medgivandet på papper, tomt eller ifyllt. Låt er bank godkänna blanketten först.",
            en: "The mandate on paper, blank or made out. Have your bank approve the form first.",
        },
        ReportKind::Medgivanden => Text {
            sv: "Medgivandena efter läge en viss dag, med maskerade kontonummer.",
            en: "The mandates by state on a given day, with masked account numbers.",
        },
        ReportKind::Autogirobesked => Text {
            sv: "Brevet till betalaren om att medgivandet har upphört, eller hur det står till.",
            en: "The letter to the payer that the mandate has ended, or how it stands.",
        },
        ReportKind::Makuleringsprotokoll => Text {
            sv: "Att en blankett är förstörd: när, av vem och med vilket vittne. En eller en period.",
            en: "That a form was shredded: when, by whom and before whom. One, or a period.",
        },
        ReportKind::Bitradesavtal => Text {
            sv: "Avtalen om personuppgifter åt båda håll: med vem, hur de står och viktiga datum.",
            en: "The agreements on personal data both ways: with whom, how they stand and the dates.",
        },
        ReportKind::Bitradesprovning => Text {
            sv: "Försättsbladet till ett avtal: vad det säger på varje punkt i artikel 28.",
            en: "The cover sheet of an agreement: what it says on each point of Article 28.",
        },
        ReportKind::Underbitraden => Text {
            sv: "De som era leverantörer anlitar, led för led. En kort lista för kunder, en full för er.",
            en: "Whom your suppliers engage, link by link. A short list for customers, a full one for you.",
        },
        ReportKind::Bitradesregister => Text {
            sv: "Det ni gör åt era kunder, så som tillsynsmyndigheten vill se det (artikel 30.2).",
            en: "What you do for your customers, as the authority wants to see it (Article 30.2).",
        },
        ReportKind::Overforingar => Text {
            sv: "Varje plats utanför EU/EES med stöd och brister, eller beviset att det inte finns någon.",
            en: "Every place outside the EU/EEA with ground and faults, or the proof that there is none.",
        },
        ReportKind::Intresseavvagning => Text {
            sv: "Varför ert intresse väger tyngre än personernas, att visa den som frågar (artikel 6.1 f).",
            en: "Why your interest weighs more than the people's, to show whoever asks (Article 6.1 f).",
        },
        ReportKind::Forenlighetsbedomning => Text {
            sv: "Om ett nytt ändamål går ihop med det gamla, fråga för fråga (artikel 6.4).",
            en: "Whether a new purpose goes with the old one, question by question (Article 6.4).",
        },
        ReportKind::Konsekvensprovning => Text {
            sv: "De nio kriterierna och vad de säger om en behandling (artikel 35.1).",
            en: "The nine criteria and what they say of an activity (Article 35.1).",
        },
        ReportKind::Bedomningar => Text {
            sv: "Alla bedömningar: vad de kom fram till och när de ska göras om.",
            en: "Every assessment: what it came to and when it is to be made again.",
        },
        ReportKind::PubAvtal => Text {
            sv: "Ert eget personuppgiftsbiträdesavtal att underteckna, ifyllt ur registren eller tomt (artikel 28.3).",
            en: "Your own data processing agreement to be signed, made out from the registers or blank (Article 28.3).",
        },
        ReportKind::Underbitradesbesked => Text {
            sv: "Brevet till en kund om vilka underbiträden som börjar eller slutar (artikel 28.2).",
            en: "The letter to a customer on sub-processors that begin or end (Article 28.2).",
        },
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
