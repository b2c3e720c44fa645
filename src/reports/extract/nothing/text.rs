//! The words of the letter that nothing is held.

use jiff::civil::Date;

use crate::core::{Lang, Text};
pub(super) const WHERE_WE_LOOKED: Text = Text {
    sv: "Sökningen omfattar namn, person- och organisationsnummer, kundnummer, telefonnummer och e-postadress.",
    en: "The search covers name, identity number, customer number, telephone number and e-mail address.",
};
pub(super) const THE_ANSWER_IS_KEPT: Text = Text {
    sv: "Frågan och svaret kan vi spara för att visa att du har fått svar (artikel\u{a0}5.2). Svaret är gratis (artikel\u{a0}12.5).",
    en: "We may keep the question and the answer to show that you were answered (Article\u{a0}5.2). The answer is free of charge (Article\u{a0}12.5).",
};

/// The answer itself: no data are processed (GDPR 15.1).
pub(super) fn nothing_held(asked: Option<&str>, company: &str, date: Date, lang: Lang) -> String {
    match (asked, lang) {
        (Some(asked), Lang::Sv) => format!(
            "Du har frågat {company} vilka uppgifter vi har om dig. Vi har sökt på ”{asked}” i våra register den {date} och inte hittat något. Vi behandlar alltså inga personuppgifter om dig (artikel\u{a0}15.1), utom din fråga och det här svaret."
        ),
        (None, Lang::Sv) => format!(
            "Du har frågat {company} vilka uppgifter vi har om dig. Vi har sökt i våra register den {date} och inte hittat något. Vi behandlar alltså inga personuppgifter om dig (artikel\u{a0}15.1), utom din fråga och det här svaret."
        ),
        (Some(asked), Lang::En) => format!(
            "You have asked {company} which data we have about you. We searched our registers for “{asked}” on {date} and found nothing. So we process no personal data about you (Article\u{a0}15.1), except your question and this answer."
        ),
        (None, Lang::En) => format!(
            "You have asked {company} which data we have about you. We searched our registers on {date} and found nothing. So we process no personal data about you (Article\u{a0}15.1), except your question and this answer."
        ),
    }
}

/// What to do where something should have been found.
pub(super) fn tell_us_more(contact: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Tror du att vi borde ha något, till exempel under ett tidigare namn eller nummer? Kontakta {contact}, så letar vi igen."
        ),
        Lang::En => format!(
            "Do you think that we should have something, for instance under an earlier name or number? Contact {contact}, and we will look again."
        ),
    }
}
