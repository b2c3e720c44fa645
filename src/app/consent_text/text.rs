//! The words of the consent texts in the window, and of the wizard that writes one.

pub(super) use crate::app::text::{
    BACK, MEND_FIRST as UNREADABLE, NEXT, SAVE_AND_CLOSE as CLOSE, WHY,
};

use jiff::civil::Date;

use super::{
    fields::{Asked, English, Step},
    pages::Holds,
};
use crate::core::{Field, Lang, Text, grouped};

pub(super) const WORDINGS: Text = Text { sv: "Ordalydelser", en: "Wordings" };
pub(super) const DRAFT: Text = Text { sv: "Utkast", en: "Draft" };
pub(super) const IN_USE: Text = Text { sv: "Används nu", en: "In use" };
pub(super) const TO_COME: Text = Text { sv: "Kommande", en: "To come" };
pub(super) const REPLACED: Text = Text { sv: "Ersatt", en: "Replaced" };
pub(super) const PRINT: Text = Text { sv: "Skriv ut blankett", en: "Print a form" };
pub(super) const DISCARD: Text = Text { sv: "Kasta utkastet", en: "Discard the draft" };
pub(super) const DISCARDED: Text =
    Text { sv: "Utkastet är kastat.", en: "The draft is discarded." };
pub(super) const ASKED_AGAIN: Text = Text {
    sv: "De som sade ja till en tidigare ordalydelse ska frågas igen.",
    en: "Those who agreed to an earlier wording are to be asked again.",
};

pub(super) const SAVED: Text = Text { sv: "Utkastet är sparat.", en: "The draft is saved." };
pub(super) const NO_DAY: Text = Text { sv: "Ange dagen.", en: "State the day." };
pub(super) const NO_EVENT: Text =
    Text { sv: "Skriv vad som avslutar samtycket.", en: "Write what ends the consent." };
pub(super) const NOT_YET: Text =
    Text { sv: "Texten kan inte godkännas än", en: "The text cannot be approved yet" };
pub(super) const NOT_APPROVED: Text =
    Text { sv: "Texten är inte godkänd.", en: "The text is not approved." };
pub(super) const APPROVED: Text = Text { sv: "Texten är godkänd.", en: "The text is approved." };
pub(super) const READ_IT_THROUGH: Text = Text {
    sv: "Läs texten en sista gång. När den är godkänd går den inte att ändra: det ni visar ska vara det som någon sade ja till. En ändring blir en ny version.",
    en: "Read the text one last time. Once approved it cannot be changed: what you show must be what somebody agreed to. A change becomes a new version.",
};

// What the person reads.
/// "Version 2", in both languages.
pub(super) fn version(number: u32) -> String {
    format!("Version {number}")
}

pub(super) const AS_SEEN: Text = Text { sv: "Så ser personen det", en: "As the person sees it" };
pub(super) const ASKS: Text = Text { sv: "Det här vill vi göra", en: "What we want to do" };
pub(super) const NOT_WRITTEN: Text = Text { sv: "Inte skrivet än", en: "Not written yet" };
pub(super) const SPECIAL: Text = Text {
    sv: "Det här är känsliga uppgifter. Vi använder dem bara om du uttryckligen säger ja.",
    en: "These are sensitive data. We use them only if you explicitly say yes.",
};
pub(super) const CHILDREN: Text = Text {
    sv: "Är du under 13 år? Då är det din vårdnadshavare som säger ja.",
    en: "Are you under 13? Then it is your guardian who says yes.",
};

/// "Skriv texten", "Fortsätt på utkastet" or "Ny version".
pub(super) fn write(has_draft: bool, is_first: bool) -> Text {
    match (has_draft, is_first) {
        (true, _) => Text { sv: "Fortsätt på utkastet", en: "Go on with the draft" },
        (false, true) => Text { sv: "Skriv texten", en: "Write the text" },
        (false, false) => Text { sv: "Ny version", en: "New version" },
    }
}

/// "Visa hela version 2".
pub(super) fn whole(is_shown: bool, number: u32, lang: Lang) -> String {
    match (lang, is_shown) {
        (Lang::Sv, true) => format!("Dölj hela version {number}"),
        (Lang::Sv, false) => format!("Visa hela version {number}"),
        (Lang::En, true) => format!("Hide all of version {number}"),
        (Lang::En, false) => format!("Show all of version {number}"),
    }
}

/// "Från 2026-05-01, godkänd av Anna Lind".
pub(super) fn approved(from: Date, by: &str, lang: Lang) -> String {
    match (lang, by.trim()) {
        (Lang::Sv, "") => format!("Från {from}"),
        (Lang::Sv, by) => format!("Från {from}, godkänd av {by}"),
        (Lang::En, "") => format!("From {from}"),
        (Lang::En, by) => format!("From {from}, approved by {by}"),
    }
}

/// "12 personer samtycker på den i dag".
pub(super) fn consenting(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 0) => "Ingen samtycker på den i dag".to_owned(),
        (Lang::Sv, 1) => "1 person samtycker på den i dag".to_owned(),
        (Lang::Sv, n) => format!("{} personer samtycker på den i dag", grouped(n)),
        (Lang::En, 0) => "Nobody consents on it today".to_owned(),
        (Lang::En, 1) => "1 person consents on it today".to_owned(),
        (Lang::En, n) => format!("{} people consent on it today", grouped(n)),
    }
}

/// How many the question about the earlier wordings concerns.
pub(super) fn concerned(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 0) => "Ingen samtycker i dag, så nästa fråga rör ingen än.".to_owned(),
        (Lang::Sv, 1) => "Nästa fråga gäller 1 person som samtycker i dag.".to_owned(),
        (Lang::Sv, n) => format!("Nästa fråga gäller {} personer som samtycker i dag.", grouped(n)),
        (Lang::En, 0) => {
            "Nobody consents today, so the next question concerns nobody yet.".to_owned()
        }
        (Lang::En, 1) => "The next question concerns 1 person who consents today.".to_owned(),
        (Lang::En, n) => {
            format!("The next question concerns {} people who consent today.", grouped(n))
        }
    }
}

/// Why a text that people have answered is not removed.
pub(super) fn stays(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "Texten kan inte tas bort: 1 samtycke pekar på den. Ni ska kunna visa vad personen svarade på (artikel 7.1).".to_owned(),
        (Lang::Sv, n) => format!("Texten kan inte tas bort: {} samtycken pekar på den. Ni ska kunna visa vad personerna svarade på (artikel 7.1).", grouped(n)),
        (Lang::En, 1) => "The text cannot be removed: 1 consent points to it. You must be able to show what the person answered (Article 7.1).".to_owned(),
        (Lang::En, n) => format!("The text cannot be removed: {} consents point to it. You must be able to show what the people answered (Article 7.1).", grouped(n)),
    }
}

/// "Steg 2 av 4 · Nyhetsbrev, version 1".
pub(super) fn step(lang: Lang, at: Step, name: &str, number: usize) -> String {
    let (n, of) = (at.number(), Step::ASKING.len());
    let place = match (lang, at) {
        (Lang::Sv, Step::Check) => "Kontroll".to_owned(),
        (Lang::En, Step::Check) => "Check".to_owned(),
        (Lang::Sv, _) => format!("Steg {n} av {of}"),
        (Lang::En, _) => format!("Step {n} of {of}"),
    };
    let name = name.trim();
    if name.is_empty() {
        format!("{place} · version {number}")
    } else {
        format!("{place} · {name}, version {number}")
    }
}

/// "Godkänn version 2".
pub(super) fn approve(number: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Godkänn version {number}"),
        Lang::En => format!("Approve version {number}"),
    }
}

/// "Rätta: Hur tar man tillbaka sitt ja?"
pub(super) fn mend(field: Asked, step: Step, lang: Lang) -> String {
    let label = if step == Step::English { English(field).label() } else { field.label() };
    match lang {
        Lang::Sv => format!("Rätta: {}", label.in_lang(lang)),
        Lang::En => format!("Mend: {}", label.in_lang(lang)),
    }
}

pub(super) fn holds(it: Holds) -> Text {
    match it {
        Holds::UntilWithdrawn => Text { sv: "Tills det tas tillbaka", en: "Until it is withdrawn" },
        Holds::ThroughADay => Text { sv: "Till och med en viss dag", en: "Through a certain day" },
        Holds::UntilSomething => Text { sv: "Tills något händer", en: "Until something happens" },
    }
}

impl Step {
    /// The question as it is put.
    pub(super) const fn asks(self) -> Text {
        match self {
            Self::Purpose => Text {
                sv: "Vad vill ni göra med uppgifterna?",
                en: "What do you want to do with the data?",
            },
            Self::Data => Text {
                sv: "Vilka uppgifter gäller det, och var hamnar de?",
                en: "Which data is it about, and where do they go?",
            },
            Self::Answer => Text {
                sv: "Hur säger man ja, och hur tar man tillbaka det?",
                en: "How does one say yes, and how is it taken back?",
            },
            Self::English => {
                Text { sv: "Frågar ni också på engelska?", en: "Do you ask in English too?" }
            }
            Self::Check => Text { sv: "Läs och godkänn", en: "Read and approve" },
        }
    }

    /// Why it is asked, with the provision.
    pub(super) const fn why(self) -> Text {
        match self {
            Self::Purpose => Text {
                sv: "Ett samtycke gäller ett bestämt ändamål (artikel 6.1\u{a0}a). Den som svarar ska veta vad ett ja leder till.",
                en: "A consent is for one definite purpose (Article 6.1\u{a0}a). Whoever answers must know what a yes leads to.",
            },
            Self::Data => Text {
                sv: "Den som säger ja ska veta vilka uppgifter det gäller, hur länge de sparas och vem som får dem (artikel 13).",
                en: "Whoever says yes must know which data it is about, how long they are kept and who receives them (Article 13).",
            },
            Self::Answer => Text {
                sv: "Ett ja ska vara frivilligt och tydligt (artikel 4.11). Det ska vara lika lätt att ta tillbaka som att ge (artikel 7.3).",
                en: "A yes must be freely given and clear (Article 4.11). It must be as easy to take back as to give (Article 7.3).",
            },
            Self::English | Self::Check => Text {
                sv: "Den som svarar ska förstå vad frågan gäller (artikel 7.2). Den svenska texten visas intill.",
                en: "Whoever answers must understand what is asked (Article 7.2). The Swedish text is shown with it.",
            },
        }
    }
}

impl Field for Asked {
    fn label(self) -> Text {
        match self {
            Self::Purpose => Text { sv: "Ändamål", en: "Purpose, in Swedish" },
            Self::IsDivisible => Text {
                sv: "Någon kan vilja säga ja till en del och nej till en annan",
                en: "Somebody could want to say yes to one part and no to another",
            },
            Self::Data => Text { sv: "Uppgifter", en: "Data, in Swedish" },
            Self::IsSpecial => Text {
                sv: "Det är känsliga uppgifter (artikel 9)",
                en: "The data are of a special category (Article 9)",
            },
            Self::Storage => Text { sv: "Var de sparas", en: "Where they are kept, in Swedish" },
            Self::Retention => {
                Text { sv: "Hur länge de sparas", en: "How long they are kept, in Swedish" }
            }
            Self::Recipients => {
                Text { sv: "Vilka som får dem", en: "Who receives them, in Swedish" }
            }
            Self::ThirdCountry => Text {
                sv: "Land utanför EU/EES, om uppgifterna hamnar där",
                en: "Country outside the EU/EEA, if the data go there",
            },
            Self::TransferRisk => {
                Text { sv: "Vilka risker det innebär", en: "Which risks that brings, in Swedish" }
            }
            Self::Statement => {
                Text { sv: "Orden man säger ja med", en: "The words of the yes, in Swedish" }
            }
            Self::Withdrawal => Text {
                sv: "Så tar man tillbaka sitt ja",
                en: "How the yes is taken back, in Swedish",
            },
            Self::IsCondition => Text {
                sv: "Ett ja krävs för att få något annat",
                en: "A yes is required to get something else",
            },
            Self::Validity => Text { sv: "Hur länge ett ja gäller", en: "How long a yes holds" },
            Self::ValidTo => Text { sv: "Sista dagen", en: "The last day" },
            Self::ValidUntil => Text { sv: "Tills vad händer", en: "Until what happens" },
            Self::ForChildren => Text {
                sv: "Gäller en nättjänst som erbjuds direkt till barn",
                en: "For an online service offered directly to children",
            },
            Self::InEnglish => {
                Text { sv: "Vi frågar också på engelska", en: "We ask in English too" }
            }
            Self::From => Text { sv: "Första dagen den används", en: "The first day it is used" },
            Self::Earlier => Text {
                sv: "Ska de som sade ja till en tidigare ordalydelse frågas igen?",
                en: "Must those who agreed to an earlier wording be asked again?",
            },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Purpose => Text {
                sv: "En sak, så konkret som möjligt. Till exempel: Skicka vårt nyhetsbrev till dig med e-post.",
                en: "One thing, as concrete as possible. Such as: Skicka vårt nyhetsbrev till dig med e-post.",
            },
            Self::IsDivisible => Text {
                sv: "Då är det två ändamål, och varje ändamål behöver en egen text med ett eget ja (artikel 6.1\u{a0}a och 7.2).",
                en: "Then there are two purposes, and each needs a text and a yes of its own (Articles 6.1\u{a0}a and 7.2).",
            },
            Self::Data => Text {
                sv: "Till exempel: Ditt namn och din e-postadress.",
                en: "Such as: Ditt namn och din e-postadress.",
            },
            Self::IsSpecial => Text {
                sv: "Till exempel om hälsa, tro, politik, fack eller sexualliv. Ett ja ska då vara uttryckligt (artikel 9.2\u{a0}a).",
                en: "Such as health, belief, politics, union or sex life. A yes must then be explicit (Article 9.2\u{a0}a).",
            },
            Self::Storage => Text {
                sv: "Vilket register eller system, och i vilken del av världen.",
                en: "Which register or system, and in which part of the world.",
            },
            Self::Retention => Text {
                sv: "Till exempel: Tills du tar tillbaka ditt samtycke. Sedan raderar vi dem.",
                en: "Such as: Tills du tar tillbaka ditt samtycke. Sedan raderar vi dem.",
            },
            Self::Recipients => Text {
                sv: "Namn eller slag av mottagare. Får ingen annan dem, skriv det.",
                en: "Names or kinds of recipients. If nobody else receives them, say so.",
            },
            Self::ThirdCountry => Text {
                sv: "Bara när överföringen vilar på samtycket (artikel 49.1\u{a0}a). Lämna tomt annars.",
                en: "Only where the transfer rests on the consent (Article 49.1\u{a0}a). Otherwise leave it empty.",
            },
            Self::TransferRisk => Text {
                sv: "Berätta vad som skyddar uppgifterna sämre där (artikel 49.1\u{a0}a).",
                en: "Tell in what way the data are less protected there (Article 49.1\u{a0}a).",
            },
            Self::Statement => Text {
                sv: "Det som står vid rutan eller ovanför namnteckningen. Till exempel: Ja, jag vill få ert nyhetsbrev med e-post.",
                en: "What stands by the tick box or above the signature. Such as: Ja, jag vill få ert nyhetsbrev med e-post.",
            },
            Self::Withdrawal => Text {
                sv: "Skriv hur man når er. Det ska vara lika lätt som att säga ja, och utan kostnad (artikel 7.3).",
                en: "Say how you are reached. It must be as easy as saying yes, and free of charge (Article 7.3).",
            },
            Self::IsCondition => Text {
                sv: "Till exempel ett köp eller ett avtal. Då är svaret inte frivilligt (artikel 7.4).",
                en: "Such as a purchase or a contract. Then the answer is not freely given (Article 7.4).",
            },
            Self::Validity => Text {
                sv: "Ett ja som har ett slut är lättare att hålla aktuellt. Det kan alltid tas tillbaka tidigare.",
                en: "A yes with an end is easier to keep current. It can always be taken back earlier.",
            },
            Self::ForChildren => Text {
                sv: "Är barnet under 13 år ska vårdnadshavaren säga ja eller godkänna det (dataskyddslagen 2 kap. 4 §).",
                en: "For a child under 13, the guardian must say yes or approve it (Swedish Data Protection Act, chapter 2, section 4).",
            },
            Self::ValidUntil => Text {
                sv: "Fortsätt meningen: Ditt ja gäller tills …",
                en: "Go on from: Your yes holds until …",
            },
            Self::InEnglish => Text {
                sv: "Texten på engelska ska säga detsamma. Det ni skriver ligger kvar även om ni tar bort krysset.",
                en: "The text in English must say the same. What you write stays even if you untick this.",
            },
            Self::From => Text {
                sv: "I dag, eller en tidigare dag om texten redan används på papper.",
                en: "Today, or an earlier day if the text is in use on paper already.",
            },
            Self::Earlier => Text {
                sv: "Gäller den nya texten fler uppgifter, mottagare eller ett annat ändamål täcks det inte av det gamla jaet (artikel 6.1\u{a0}a). Har ni bara gjort den tydligare gäller det gamla.",
                en: "If the new text is about more data, more recipients or another purpose, the old yes does not cover it (Article 6.1\u{a0}a). If it only says the same more clearly, the old yes holds.",
            },
            Self::ValidTo => Text::EMPTY,
        }
    }
}

impl Field for English {
    fn label(self) -> Text {
        match self.0 {
            Asked::Purpose => Text { sv: "Ändamål, på engelska", en: "Purpose, in English" },
            Asked::Data => Text { sv: "Uppgifter, på engelska", en: "Data, in English" },
            Asked::Storage => {
                Text { sv: "Var de sparas, på engelska", en: "Where they are kept, in English" }
            }
            Asked::Retention => Text {
                sv: "Hur länge de sparas, på engelska",
                en: "How long they are kept, in English",
            },
            Asked::Recipients => {
                Text { sv: "Vilka som får dem, på engelska", en: "Who receives them, in English" }
            }
            Asked::TransferRisk => {
                Text { sv: "Riskerna, på engelska", en: "The risks, in English" }
            }
            Asked::Statement => Text {
                sv: "Orden man säger ja med, på engelska",
                en: "The words of the yes, in English",
            },
            Asked::Withdrawal => Text {
                sv: "Så tar man tillbaka sitt ja, på engelska",
                en: "How the yes is taken back, in English",
            },
            other => other.label(),
        }
    }
}
