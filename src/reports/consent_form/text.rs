//! The words of the consent form.

use super::{Question, Signer, wording};
use crate::core::{Lang, Text};

pub(super) const TITLE: Text = Text { sv: "Samtycke", en: "Consent" };
pub(super) const TITLE_CHILD: Text =
    Text { sv: "Samtycke för ett barn", en: "Consent for a child" };
pub(super) const NO: Text = Text { sv: "Nej, jag samtycker inte.", en: "No, I do not consent." };
pub(super) const CHILDREN: Text = Text {
    sv: "Är barnet under 13 år ska den som har föräldraansvaret ge samtycket eller godkänna det (artikel\u{a0}8.1 och dataskyddslagen 2\u{a0}kap. 4\u{a0}§).",
    en: "For a child under 13, the holder of parental responsibility must give or approve the consent (Article\u{a0}8.1 and the Swedish Data Protection Act, chapter\u{a0}2, section\u{a0}4).",
};
pub(super) const GOOD_TO_KNOW: Text = Text { sv: "Bra att veta", en: "Good to know" };
pub(super) const FREE_CHOICE: Text = Text {
    sv: "Du väljer själv, och ett nej påverkar inget annat hos oss. Ett ja kan du ta tillbaka när du vill, lika lätt som du gav det. Det vi gjorde dessförinnan var tillåtet (artikel\u{a0}7.3).",
    en: "The choice is yours, and a no affects nothing else with us. You can withdraw a yes whenever you like, as easily as you gave it. What we did before that was lawful (Article\u{a0}7.3).",
};

pub(super) const CHILD_AND_GUARDIAN: Text =
    Text { sv: "Barnet och vårdnadshavaren", en: "The child and the guardian" };
pub(super) const NAME: Text = Text { sv: "Namn", en: "Name" };
pub(super) const REACHED: Text = Text { sv: "E-post eller telefon", en: "E-mail or telephone" };
pub(super) const PHONE: Text = Text { sv: "Telefon", en: "Telephone" };
pub(super) const CHILD: Text = Text { sv: "Barnets namn", en: "The child's name" };
pub(super) const BORN: Text = Text { sv: "Barnets födelsedag", en: "The child's date of birth" };
pub(super) const GUARDIAN_NAME: Text =
    Text { sv: "Vårdnadshavarens namn", en: "The guardian's name" };
pub(super) const RELATION: Text = Text { sv: "Relation till barnet", en: "Relation to the child" };
pub(super) const GUARDIAN: Text = Text { sv: "Vårdnadshavaren", en: "The guardian" };
pub(super) const GUARDIAN_STATES: Text = Text {
    sv: "Jag har föräldraansvar för barnet och svarar för barnets räkning. Barn under 13 år kan inte själva samtycka till nättjänster som riktas till barn (artikel\u{a0}8.1 och dataskyddslagen 2\u{a0}kap. 4\u{a0}§).",
    en: "I hold parental responsibility for the child and answer on the child's behalf. Children under 13 cannot themselves consent to online services offered to children (Article\u{a0}8.1 and the Swedish Data Protection Act, chapter\u{a0}2, section\u{a0}4).",
};
pub(super) const RECEIVED_ON: Text = Text { sv: "Datum", en: "Date" };
pub(super) const FILED: Text = Text { sv: "Pärm och flik", en: "Binder and tab" };

pub(super) fn subtitle(company: &str, signer: Signer, lang: Lang) -> String {
    match (signer, lang) {
        (Signer::Person, Lang::Sv) => format!("{company} ber om lov att använda dina uppgifter"),
        (Signer::Person, Lang::En) => format!("{company} asks for leave to use your data"),
        (Signer::Guardian, Lang::Sv) => {
            format!("{company} ber dig som är vårdnadshavare om lov att använda barnets uppgifter")
        }
        (Signer::Guardian, Lang::En) => {
            format!("{company} asks you, the guardian, for leave to use the child's data")
        }
    }
}

/// How to answer. Each purpose is answered by itself (recital 43).
pub(super) fn intro(n_purposes: usize, signer: Signer, lang: Lang) -> String {
    let how = match (n_purposes, lang) {
        (1, _) => String::new(),
        (n, Lang::Sv) => format!(
            "Vi frågar om {n} saker. Kryssa för ja eller nej för var och en. Du kan säga ja till en och nej till en annan."
        ),
        (n, Lang::En) => format!(
            "We ask about {n} things. Tick yes or no for each. You can say yes to one and no to another."
        ),
    };
    let child = match (signer, lang) {
        (Signer::Person, _) => "",
        (Signer::Guardian, Lang::Sv) => "Med ”du” och ”jag” menas barnet.",
        (Signer::Guardian, Lang::En) => "“You” and “I” mean the child.",
    };
    format!("{how} {child}").trim().to_owned()
}

/// Which wordings the paper shows: "Nyhetsbrev, version 2 på svenska".
pub(super) fn shown(questions: &[Question<'_>], lang: Lang) -> String {
    let one = |it: &Question<'_>| {
        format!("{}, {}", it.text.text.name.trim(), wording::edition(it.number, it.shown, lang))
    };
    questions.iter().map(one).collect::<Vec<_>>().join(" · ")
}

/// The name as it is printed on a form that is made out, with what tells the person from others.
pub(super) fn customer(name: &str, number: &str, lang: Lang) -> String {
    match (number.trim(), lang) {
        ("", _) => name.to_owned(),
        (number, Lang::Sv) => format!("{name}, kund {number}"),
        (number, Lang::En) => format!("{name}, customer {number}"),
    }
}

/// Who at the office has the paper (GDPR 7.1).
pub(super) fn received_by(company: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Mottaget av, för {company}"),
        Lang::En => format!("Received by, for {company}"),
    }
}
