//! The words of the sections on rights.

use crate::core::{Lang, Text};

pub(super) const YOUR_RIGHTS: Text =
    Text { sv: "Det här kan du begära", en: "What you can ask for" };
pub(super) const NOT_SATISFIED: Text =
    Text { sv: "Om du inte är nöjd", en: "If you are not satisfied" };
pub(super) const LEFT_OUT: Text = Text { sv: "Det som inte finns med", en: "What is left out" };
pub(super) const AUTHORITY: Text =
    Text { sv: "Här klagar du (15.1\u{a0}f)", en: "Where to complain (15.1\u{a0}f)" };

pub(super) const WHAT_IS_LEFT_OUT: Text = Text {
    sv: "Vi lämnar inte ut uppgifter som en lag hindrar oss att visa dig (dataskyddslagen 5 kap. 1 §). Minnesanteckningar och ofärdig löpande text är inte heller med. De är ändå med om vi har lämnat dem till någon annan, och likaså text som vi har behandlat längre än ett år (5 kap. 2 §). Det som skulle skada andra människors rättigheter lämnar vi inte ut (artikel\u{a0}15.4).",
    en: "We do not disclose data that a law keeps us from showing you (Data Protection Act 5:1). Memory notes and unfinished running text are left out as well. They are included all the same if we have given them to somebody else, and so is text that we have processed for longer than a year (5:2). We do not disclose what would harm the rights of other people (Article\u{a0}15.4).",
};

/// Each right with what it means and how it is used (GDPR 7.3, 16 to 18, 20 to 22).
pub(super) const RIGHTS: [(Text, Text); 7] = [
    (
        Text { sv: "Rätta fel (artikel\u{a0}16)", en: "Correct mistakes (Article\u{a0}16)" },
        Text {
            sv: "Är något fel eller ofullständigt? Säg vad som ska stå, så rättar vi det.",
            en: "Is anything wrong or incomplete? Say what it should be, and we correct it.",
        },
    ),
    (
        Text { sv: "Radera (artikel\u{a0}17)", en: "Erase (Article\u{a0}17)" },
        Text {
            sv: "Du kan be oss radera uppgifter, till exempel när de inte längre behövs. Det som en lag kräver att vi sparar får vi inte radera.",
            en: "You can ask us to erase data, for instance when they are no longer needed. We may not erase what a law requires us to keep.",
        },
    ),
    (
        Text { sv: "Begränsa (artikel\u{a0}18)", en: "Restrict (Article\u{a0}18)" },
        Text {
            sv: "Du kan be oss att bara lagra uppgifterna, till exempel medan vi utreder om de är riktiga.",
            en: "You can ask us only to store the data, for instance while we examine whether they are right.",
        },
    ),
    (
        Text { sv: "Flytta (artikel\u{a0}20)", en: "Move (Article\u{a0}20)" },
        Text {
            sv: "Uppgifter som du själv har lämnat kan du få som en fil som en dator kan läsa. Det gäller när vi har dem med ditt samtycke eller för ett avtal med dig.",
            en: "Data that you gave yourself you can get as a file that a computer can read. This applies when we have them with your consent or for a contract with you.",
        },
    ),
    (
        Text { sv: "Säga nej (artikel\u{a0}21)", en: "Object (Article\u{a0}21)" },
        Text {
            sv: "Du kan alltid säga nej till reklam, och då slutar vi genast. Du kan också säga nej när vi stöder oss på en intresseavvägning; berätta då varför.",
            en: "You can always say no to marketing, and we stop at once. You can also say no where we rely on legitimate interests; then tell us why.",
        },
    ),
    (
        Text {
            sv: "Ta tillbaka ett samtycke (artikel\u{a0}7.3)",
            en: "Withdraw a consent (Article\u{a0}7.3)",
        },
        Text {
            sv: "Ett samtycke kan du ta tillbaka när du vill. Säg vilket det gäller, så upphör den användningen.",
            en: "You can withdraw a consent whenever you like. Say which one, and that use ends.",
        },
    ),
    (
        Text { sv: "Möta en människa (artikel\u{a0}22)", en: "Meet a human (Article\u{a0}22)" },
        Text {
            sv: "Har en dator ensam fattat ett beslut som påverkar dig mycket kan du be en människa pröva det.",
            en: "If a computer alone has made a decision that affects you greatly, you can ask a human to examine it.",
        },
    ),
];

/// How a right is used, and how soon the answer comes.
pub(super) fn how(contact: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Du har de här rättigheterna (15.1\u{a0}e). Kontakta {contact}. Säg eller skriv vad du vill. Vi svarar utan onödigt dröjsmål och senast inom en månad (artikel\u{a0}12.3)."
        ),
        Lang::En => format!(
            "You have these rights (15.1\u{a0}e). Contact {contact}. Say or write what you want. We answer without undue delay and within one month at the latest (Article\u{a0}12.3)."
        ),
    }
}

/// The right to complain, in a sentence.
pub(super) fn complain_in_short(authority: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Du har alltid rätt att klaga hos {authority} (artikel\u{a0}77)."),
        Lang::En => {
            format!("You always have the right to complain to {authority} (Article\u{a0}77).")
        }
    }
}

/// The rights by name, as a request.
pub(super) const RIGHTS_IN_SHORT: Text = Text {
    sv: "Du kan be oss visa, rätta, radera, begränsa och flytta dina uppgifter (artiklarna\u{a0}15–18 och\u{a0}20).",
    en: "You can ask us to show, correct, erase, restrict and move your data (Articles\u{a0}15–18 and\u{a0}20).",
};

/// The right to complain.
pub(super) fn complain(authority: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Prata gärna med oss först. Du har alltid rätt att klaga hos {authority}, som kontrollerar att lagen följs (artikel\u{a0}77)."
        ),
        Lang::En => format!(
            "You are welcome to talk to us first. You always have the right to complain to {authority}, which supervises that the law is followed (Article\u{a0}77)."
        ),
    }
}
